/// What comes first; `seen` is when newsd first saw the article.
package enum SortOrder: String, Codable, Sendable, CaseIterable {
    case relevance, date, seen, outlet
}
