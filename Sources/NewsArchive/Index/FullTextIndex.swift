internal import GRDB

/// The index on SQLite's FTS5, without content of its own. Words stand in it as written (folded), so that exact is exact.
struct FullTextIndex: ArticleIndex {
    /// Merging more segments at once writes less during a first indexing (FTS5's default is 4).
    private static let mergedSegments = 8

    let forms: WordForms

    static func prepare(_ db: Database) {
        db.add(tokenizer: WordTokenizer.self)
    }

    static func createTables(in db: Database) throws {
        try db.execute(
            sql: """
                CREATE VIRTUAL TABLE articleWords USING fts5 (
                    title, body, outlet, credit, author, path, content = '', tokenize = '\(WordTokenizer.name)'
                )
                """
        )
        try db.execute(
            sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('automerge', ?)",
            arguments: [mergedSegments]
        )
        try WordForms.createTables(in: db)
    }

    func add(_ document: IndexDocument, article: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO articleWords (rowid, title, body, outlet, credit, author, path) VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: Self.arguments(document, article: article))
    }

    func remove(_ document: IndexDocument, article: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO articleWords (articleWords, rowid, title, body, outlet, credit, author, path)
                VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: Self.arguments(document, article: article))
    }

    func removeAll(in db: Database) throws {
        try db.execute(sql: "INSERT INTO articleWords (articleWords) VALUES ('delete-all')")
        try db.execute(sql: "DELETE FROM wordForm")
    }

    func problems(in db: Database) throws -> [String] {
        do {
            try db.execute(sql: "INSERT INTO articleWords (articleWords) VALUES ('integrity-check')")
        } catch let error as DatabaseError {
            return ["the index is damaged: \(error.message ?? "\(error.resultCode)")"]
        }
        let held = try Int.fetchOne(db, sql: "SELECT count(*) FROM articleWords_docsize") ?? 0
        let known = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
        return held == known ? [] : ["the index holds \(held) articles, the catalogue \(known)"]
    }

    private static func arguments(_ document: IndexDocument, article: Int64) -> StatementArguments {
        [article, document.title, document.body, document.outlet, document.credit, document.author, document.path]
    }
}
