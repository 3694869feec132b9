internal import GRDB
internal import NewsModel
internal import QueryLanguage

/// Leaves of the quotes of matching articles those of the speakers that the query asks for.
struct SpeakerFilter {
    /// As the articles name them.
    private let speakers: Set<String>

    /// Nil where the query names no speaker.
    init?(_ query: Query, db: Database) throws {
        let terms = Self.terms(of: query)
        guard !terms.isEmpty else { return nil }
        speakers = Set(try terms.flatMap { try NameCompiler($0, db: db)?.texts() ?? [] })
    }

    func keeps(_ quote: Quote) -> Bool {
        ([quote.form] + quote.others.map(\.form)).map(\.content).contains { statement in
            (statement.speakerName ?? statement.speaker).map(speakers.contains) ?? false
        }
    }

    /// Those that an article may match by; what the query subtracts is none of them.
    private static func terms(of query: Query) -> [KeywordTerm] {
        switch query {
        case .keyword(let term): term.field == .speaker ? [term] : []
        case .and(let parts), .or(let parts): parts.flatMap(terms)
        case .everything, .word, .phrase, .date, .property, .near, .same, .not: []
        }
    }
}
