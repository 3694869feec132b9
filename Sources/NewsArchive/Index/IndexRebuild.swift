internal import Foundation
internal import GRDB

/// Makes the index anew from the stored text.
struct IndexRebuild {
    let pool: DatabasePool
    let index: FullTextIndex

    /// Whether it was needed: the index was laid down in another format than ours.
    func ifFormatChanged() throws -> Bool {
        try pool.write { db in
            let notes = CatalogueNotes(db: db)
            guard try notes.value(CatalogueSchema.indexFormatNote) != CatalogueSchema.indexFormat else { return false }
            try rebuild(db)
            try notes.set(CatalogueSchema.indexFormatNote, CatalogueSchema.indexFormat)
            return true
        }
    }

    private func rebuild(_ db: Database) throws {
        try index.removeAll(in: db)
        var known = KnownWords()
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT a.id, f.path, a.language, a.title, t.body, a.outlet, a.credit, a.byline
                FROM article a JOIN articleText t ON t.article = a.id JOIN file f ON f.id = a.file
                """
        )
        while let row = try rows.next() {
            let document = IndexDocument(stored: row, path: Array(row[1] as Data))
            try index.add(document, article: row[0], in: db)
            try index.forms.add(Self.words(of: document, language: row[2] ?? "", known: known), to: &known, in: db)
        }
    }

    /// The document's words are folded already: folding them again changes nothing.
    private static func words(
        of document: IndexDocument,
        language: String,
        known: KnownWords
    ) -> [KnownWords.Candidate] {
        var unknown: [KnownWords.Candidate] = []
        for text in [document.title, document.body] {
            _ = WordGatherer(text: text, language: language, known: known, unknown: &unknown)
        }
        return unknown
    }
}
