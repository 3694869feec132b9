internal import CrossExamination
internal import GRDB
internal import NewsModel
internal import QueryLanguage
internal import TextUnits

/// Finds the articles that a term such as `person:zelenskiy` means, by the names that it stands for.
struct NameCompiler {
    /// Names that an explanation lists.
    private static let listed = 100
    /// Words that a beginning (`person:zel*`) stands for; more are left out.
    private static let endings = 1_000

    struct Found {
        var articles: Set<UInt64>
        /// The names that were meant, but for what was typed itself.
        var added: [ExplainedTerm.Addition]
        /// Whether the term stands for more names than were looked at.
        var isCut: Bool
    }

    private let term: KeywordTerm
    private let db: Database
    private let kinds: [Int]
    private let kind: Name.Kind?

    /// Nil for fields that have no names.
    init?(_ term: KeywordTerm, db: Database) {
        let kinds: [Name.Kind]
        switch term.field {
        case .person: kinds = [.person]
        case .place: kinds = [.place]
        case .org: kinds = [.org]
        case .name: kinds = Name.Kind.allCases
        case .speaker: kinds = []
        default: return nil
        }
        self.term = term
        self.db = db
        self.kinds = kinds.isEmpty ? [NameEntry.speaker] : kinds.map(\.place)
        kind = kinds.count == 1 ? kinds[0] : nil
    }

    /// Nil for a value without any word in it.
    func names() throws -> Found? {
        let words = TextUnits.words(in: term.value).map(\.folded)
        guard !words.isEmpty else { return nil }
        let reader = NameReader(db: db)
        let names = try reader.names(having: try keys(words), kinds: kinds)
        return Found(
            articles: try reader.articles(having: names),
            added: Self.additions(try reader.texts(of: names), to: words),
            isCut: names.count >= NameReader.largestMatch
        )
    }

    /// The names that the term stands for, as articles write them.
    func texts() throws -> [String] {
        let words = TextUnits.words(in: term.value).map(\.folded)
        guard !words.isEmpty else { return [] }
        let reader = NameReader(db: db)
        return try reader.texts(of: reader.names(having: keys(words), kinds: kinds))
    }

    /// For each word what may stand for it.
    private func keys(_ words: [String]) throws -> [[String]] {
        switch term.match {
        case .exact: return NameKeys.lookup(term.value, kind: kind, exact: true)
        case .forms, .fuzzy: return NameKeys.lookup(term.value, kind: kind, exact: false)
        case .prefix:
            let whole = words.dropLast().joined(separator: " ")
            return try NameKeys.lookup(whole, kind: kind, exact: false) + [endings(of: words[words.count - 1])]
        }
    }

    private func endings(of start: String) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT key FROM nameKey WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"
        )
        return try String.fetchAll(statement, arguments: [start, start + "\u{10FFFF}", Self.endings])
    }

    /// Each form once, in the order of their letters.
    private static func additions(_ names: [String], to words: [String]) -> [ExplainedTerm.Addition] {
        let typed = words.joined(separator: " ")
        return Set(names).sorted().filter { KeywordWords.words(of: $0).joined(separator: " ") != typed }
            .prefix(listed).map { name in
                let has = Set(KeywordWords.words(of: name))
                let isWritten = words.allSatisfy { word in has.contains(word) }
                return ExplainedTerm.Addition(word: name, why: isWritten ? "form of the name" : "spelling variant")
            }
    }
}
