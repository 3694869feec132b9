internal import CrossExamination
internal import NewsModel
internal import SearchIndex

/// Counts values of a field among the articles that match.
struct ArticleFacet {
    private enum Kind: String, CaseIterable {
        case outlet, credit, author, lang, path, story, person, place, org
        case day = "date:day"
        case month = "date:month"
        case year = "date:year"
    }

    let field: String
    private let kind: Kind
    private let limit: Int

    /// Refuses fields that have no facet.
    init(_ request: FacetField) throws(ArchiveError) {
        guard let kind = Kind(rawValue: request.field) else {
            throw ArchiveError(
                code: .invalid,
                message: "\"\(request.field)\" is no facet",
                hint: "facets are: \(Kind.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        self.kind = kind
        field = request.field
        limit = max(0, request.limit)
    }

    /// What is counted by the names of articles, which the index doesn't hold.
    var names: Name.Kind? {
        switch kind {
        case .person: .person
        case .place: .place
        case .org: .org
        default: nil
        }
    }

    /// Nil for names.
    var request: IndexFacet? {
        let source: IndexFacet.Source? =
            switch kind {
            case .outlet: .keyword(field: KeywordColumn.outlet.rawValue)
            case .credit: .keyword(field: KeywordColumn.credit.rawValue)
            case .author: .keyword(field: KeywordColumn.author.rawValue)
            case .lang: .keyword(field: KeywordColumn.lang.rawValue)
            case .path: .keyword(field: KeywordColumn.folder.rawValue)
            case .story: .number(field: NumberColumn.story.rawValue) { $0 }
            case .day: Self.published { $0 }
            case .month: Self.published { $0.startOfMonth }
            case .year: Self.published { $0.startOfYear }
            case .person, .place, .org: nil
            }
        return source.map { IndexFacet($0, limit: limit) }
    }

    func counts(_ names: NameRegister) -> [FacetValue] {
        names.joined(kind: self.names, limit: limit).map { FacetValue(value: $0.name, count: $0.articles) }
    }

    func counts(_ counted: [FacetBucket]) -> [FacetValue] {
        counted.map { FacetValue(value: text($0.value), count: $0.count) }
    }

    private static func published(
        _ beginning: @escaping @Sendable (CalendarDay) -> CalendarDay
    ) -> IndexFacet.Source {
        .number(field: NumberColumn.published.rawValue) { beginning(CalendarDay(secondsSince1970: $0)).firstSecond }
    }

    private func text(_ value: FacetBucket.Value) -> String {
        switch value {
        case .keyword(let text): return text
        case .number(let number) where kind == .story: return ArticleKey(number: number).storyID
        case .number(let seconds):
            let day = CalendarDay(secondsSince1970: seconds)
            return kind == .day ? day.description : kind == .month ? day.monthText : day.yearText
        }
    }
}
