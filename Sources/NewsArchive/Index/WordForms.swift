internal import GRDB
internal import Synchronization
internal import TextUnits

/// A word that a query's word is widened by, and why.
struct WordForm: Sendable, Equatable {
    enum Reason: String, Sendable {
        case otherForm = "other form"
        case possessive
    }

    var word: String
    var reason: Reason
}

/// Which words of the archive are forms of one another: those with one stem in a language that articles are written in.
///
/// Words stay in the table when the last article that held them goes: a form that occurs nowhere finds nothing.
final class WordForms: Sendable {
    /// No stem that is of use has more forms.
    private static let formLimit = 256

    private let stemmers = Mutex<[String: Stemmer?]>([:])

    static func createTables(in db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE wordForm (
                    language TEXT NOT NULL,
                    stem TEXT NOT NULL,
                    word TEXT NOT NULL,
                    PRIMARY KEY (language, stem, word)
                ) WITHOUT ROWID
                """
        )
    }

    func add(_ candidates: [KnownWords.Candidate], to known: inout KnownWords, in db: Database) throws {
        let insertion = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO wordForm (language, stem, word) VALUES (?, ?, ?)"
        )
        for candidate in candidates where known.insert(candidate.hash) {
            let stem = stem(of: candidate.word, language: candidate.language)
            try insertion.execute(arguments: [candidate.language, stem, candidate.word])
        }
    }

    /// The other forms of a folded word, in the order of their letters; without the word itself.
    func forms(of word: String, in db: Database) throws -> [WordForm] {
        let bare = Self.withoutPossessive(word)
        let statement = try db.cachedStatement(
            sql: "SELECT word FROM wordForm WHERE language = ? AND stem = ? ORDER BY word LIMIT ?"
        )
        var found: Set<String> = [bare]
        for language in try languages(in: db) {
            let stem = stem(of: word, language: language)
            found.formUnion(try String.fetchAll(statement, arguments: [language, stem, Self.formLimit]))
        }
        found.remove(word)
        return found.sorted().map { form in
            WordForm(word: form, reason: Self.withoutPossessive(form) == bare ? .possessive : .otherForm)
        }
    }

    /// At most this many of the archive's words that begin so.
    func words(beginningWith start: String, limit: Int, in db: Database) throws -> [String] {
        var found: Set<String> = []
        for language in try languages(in: db) {
            let words = try String.fetchCursor(
                db,
                sql: "SELECT word FROM wordForm WHERE language = ? AND word >= ? AND word < ? LIMIT ?",
                arguments: [language, start, start + "\u{10FFFF}", limit]
            )
            while let word = try words.next() {
                found.insert(word)
            }
        }
        return Array(found.sorted().prefix(limit))
    }

    /// One step of the primary key a language, whatever the number of words.
    private func languages(in db: Database) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                WITH RECURSIVE each (language) AS (
                    SELECT min(language) FROM wordForm
                    UNION ALL
                    SELECT (SELECT min(language) FROM wordForm WHERE language > each.language)
                    FROM each WHERE each.language IS NOT NULL
                )
                SELECT language FROM each WHERE language IS NOT NULL
                """
        )
        return try String.fetchAll(statement)
    }

    /// A language without a stemmer, or none, leaves the word but for a possessive 's.
    private func stem(of word: String, language: String) -> String {
        let bare = Self.withoutPossessive(word)
        let stemmer = stemmers.withLock { stemmers in
            if let known = stemmers[language] {
                return known
            }
            let made = Stemmer(language: language)
            stemmers[language] = made
            return made
        }
        return stemmer?.stem(bare) ?? bare
    }

    private static func withoutPossessive(_ word: String) -> String {
        word.hasSuffix("'s") && word.utf8.count > 2 ? String(word.dropLast(2)) : word
    }
}
