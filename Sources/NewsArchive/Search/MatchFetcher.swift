internal import GRDB

/// Runs a condition over the catalogue and brings what matches.
struct MatchFetcher {
    /// How much a word counts in title, body, outlet, credit, author and path: a keyword narrows, it does not rank.
    private static let weights = "5.0, 1.0, 0.0, 0.0, 0.0, 0.0"

    let db: Database
    let condition: MatchCondition
    /// What articles are ranked by; not ranked at all where empty.
    let ranked: [IndexExpression]

    func matches(for search: ArchiveSearch, isScored: Bool) throws -> [MatchedArticle] {
        if let split = condition.split {
            return try fetch(Self.joinedSQL(split, columns: Self.columns(search, isScored: isScored)))
        }
        let columns = Self.columns(search, isScored: false)
        var found = try fetch("SELECT \(columns) FROM article a WHERE \(condition.sql)")
        if isScored, let expression = IndexExpression.joined(ranked, by: "OR") {
            let scores = try scores(of: expression)
            for place in found.indices {
                found[place].score = scores[found[place].row] ?? 0
            }
        }
        return found
    }

    /// The keys among those that match.
    func keys() throws -> Set<Int64> {
        let sql: SQL =
            condition.split.map { Self.joinedSQL($0, columns: "a.key") }
            ?? "SELECT a.key FROM article a WHERE \(condition.sql)"
        return try SQLRequest<Int64>(literal: sql).fetchSet(db)
    }

    /// The index leads, the catalogue follows row by row: SQLite would sometimes have it the other way round.
    private static func joinedSQL(_ split: (text: IndexExpression, rest: [MatchCondition]), columns: SQL) -> SQL {
        let rest = split.rest.map { " AND \($0.sql)" as SQL }.joined()
        return """
            SELECT \(columns) FROM articleWords CROSS JOIN article a ON a.id = articleWords.rowid
            WHERE articleWords MATCH \(split.text.text)\(rest)
            """
    }

    private static func columns(_ search: ArchiveSearch, isScored: Bool) -> SQL {
        let group: SQL =
            switch search.collapse {
            // Groups and rows count apart: the sign tells them from each other.
            case .copies: "ifnull(-a.copyGroup, a.id)"
            case .story: "a.story"
            case .none: "a.id"
            }
        let outlet: SQL = search.order == .outlet ? "a.outlet" : "NULL"
        let score: SQL = isScored ? SQL(sql: "-bm25(articleWords, \(weights))") : "0.0"
        return "a.id, a.key, a.published, a.seen, \(group), \(outlet), \(score)"
    }

    private func fetch(_ sql: SQL) throws -> [MatchedArticle] {
        let rows = try SQLRequest<Row>(literal: sql, cached: true).fetchCursor(db)
        var found: [MatchedArticle] = []
        while let row = try rows.next() {
            found.append(
                MatchedArticle(
                    row: row[0],
                    key: row[1],
                    published: row[2],
                    seen: row[3],
                    group: row[4],
                    outlet: row[5],
                    score: row[6]
                )
            )
        }
        return found
    }

    private func scores(of expression: IndexExpression) throws -> [Int64: Double] {
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT rowid, -bm25(articleWords, \(Self.weights)) FROM articleWords WHERE articleWords MATCH ?",
            arguments: [expression.text]
        )
        var scores: [Int64: Double] = [:]
        while let row = try rows.next() {
            scores[row[0]] = row[1]
        }
        return scores
    }
}

extension MatchCondition {
    /// The condition as one expression of the index with what else must hold, where that is all of its ranked text.
    fileprivate var split: (text: IndexExpression, rest: [MatchCondition])? {
        switch self {
        case .text(let expression): return (expression, [])
        case .all(let parts):
            guard case .text(let expression)? = parts.first else { return nil }
            let rest = Array(parts.dropFirst())
            return rest.contains(where: \.ranks) ? nil : (expression, rest)
        default: return nil
        }
    }

    /// Whether words in it are to be ranked by.
    private var ranks: Bool {
        switch self {
        case .text, .articles: true
        case .all(let parts), .any(let parts): parts.contains(where: \.ranks)
        case .everything, .nothing, .sql, .not: false
        }
    }
}
