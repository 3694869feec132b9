/// What is shown once, by its best article.
package enum CollapseMode: String, Codable, Sendable, CaseIterable {
    case copies, story, none
}
