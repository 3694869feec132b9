internal import GRDB

/// Counts values of a field among the articles that match.
struct FacetCounter {
    private enum Field: String, CaseIterable {
        case outlet, credit, author, lang, path
        case day = "date:day"
        case month = "date:month"
        case year = "date:year"

        var column: String {
            switch self {
            case .outlet: "outlet"
            case .credit: "credit"
            case .author: "byline"
            case .lang: "language"
            case .path: "folder"
            case .day, .month, .year: "published"
            }
        }
    }

    let db: Database
    /// Rows, as a JSON array.
    private let rows: String

    init(db: Database, matches: [MatchedArticle]) {
        self.db = db
        rows = MatchCondition.json(matches.lazy.map(\.row))
    }

    /// Refuses fields that have no facet, before anything is searched.
    static func check(_ requests: [FacetRequest]) throws(ArchiveError) {
        for request in requests where Field(rawValue: request.field) == nil {
            throw ArchiveError(
                code: .invalid,
                message: "\"\(request.field)\" is no facet",
                hint: "facets are: \(Field.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
    }

    /// Most frequent first, equals by value; articles without a value are not counted.
    func counts(_ request: FacetRequest) throws -> [FacetCount] {
        guard let field = Field(rawValue: request.field) else { return [] }
        let found = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(field.column), count(*) FROM article
                WHERE id IN (SELECT value FROM json_each(?)) AND \(field.column) IS NOT NULL GROUP BY 1
                """,
            arguments: [rows]
        )
        var counts: [String: Int] = [:]
        while let row = try found.next() {
            for value in Self.values(of: row, field) {
                counts[value, default: 0] += row[1] as Int
            }
        }
        return counts.map { FacetCount(value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
            .prefix(max(0, request.limit)).map(\.self)
    }

    private static func values(of row: Row, _ field: Field) -> Set<String> {
        switch field {
        case .outlet, .credit, .lang, .path: [row[0] as String]
        case .author: Set((row[0] as String).split(separator: "\n").map(String.init))
        case .day: [CivilDate(secondsSince1970: row[0]).dayText]
        case .month: [CivilDate(secondsSince1970: row[0]).monthText]
        case .year: [CivilDate(secondsSince1970: row[0]).yearText]
        }
    }
}
