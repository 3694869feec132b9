package import QueryLanguage

/// Catalogue and index in one directory. One writer at a time; readers see a snapshot and never wait for it.
package final class Archive: Sendable {
    /// Opens the archive in `directory`, or makes it. A damaged one is set aside and a new one begun; `openingNotes` says so.
    package init(directory: String) throws(ArchiveError) {
    }

    /// What was set aside or rebuilt on opening, for the journal.
    package var openingNotes: [String] { [] }

    /// Applies the changes in one transaction; they are findable when it returns. Blocks: call it on the writer's thread.
    package func apply(_ changes: [ArchiveChange]) throws(ArchiveError) -> [AppliedChange] {
        []
    }

    /// Every file that the catalogue holds. Blocks.
    package func signatures() throws(ArchiveError) -> [[UInt8]: StoredSignature] {
        [:]
    }

    package func contentHash(of path: [UInt8]) throws(ArchiveError) -> [UInt8]? {
        nil
    }

    /// A value of newsd's own that outlives restarts.
    package func note(_ key: String) throws(ArchiveError) -> String? {
        nil
    }

    package func setNote(_ key: String, _ value: String) throws(ArchiveError) {
    }

    // Readers: each blocks; the daemon calls them on its threads for questions. They throw `ArchiveError` or `CancellationError`.

    package func search(_ search: ArchiveSearch) throws -> ArchiveSearchAnswer {
        throw ArchiveError(code: .notImplemented, message: "")
    }

    package func count(_ search: ArchiveSearch) throws -> (total: Int, totalCollapsed: Int) {
        (0, 0)
    }

    package func explain(_ query: Query) throws -> (terms: [ExplainedTerm], warnings: [String]) {
        ([], [])
    }

    package func article(id: String) throws -> ArchiveArticle {
        throw ArchiveError(code: .notFound, message: "")
    }

    package func articles(ids: [String]) throws -> [StoredArticle] {
        []
    }

    /// Whether these articles are among the matches of the query (`follow QUERY`).
    package func matching(_ query: Query, among ids: [String]) throws -> Set<String> {
        []
    }

    package func files(states: Set<ArchiveFile.State>?, limit: Int?, offset: Int) throws -> [ArchiveFile] {
        []
    }

    package func counts() throws -> ArchiveCounts {
        throw ArchiveError(code: .notImplemented, message: "")
    }

    /// Whether the archive holds of this file just what `update` would make it hold (articles, spans, text, state); for `check`.
    package func matches(_ update: FileUpdate) throws -> Bool {
        false
    }

    /// What SQLite and the index find wrong with themselves; empty where all is well.
    package func integrityProblems() throws -> [String] {
        []
    }
}
