internal import CrossExamination
internal import Foundation
internal import GRDB
internal import NewsModel

/// Articles with their links as a transaction sees them, each read once.
struct LinkedArticles {
    struct Member {
        let key: Int64
        let candidate: CopyCandidate
        /// Nil where only the file's own time is known: it makes no article the earliest of its story.
        let published: Int64?
        let hasTitle: Bool
        let hasOwnConflict: Bool
        /// As the catalogue has them.
        let columns: ArticleColumns
    }

    private let db: Database
    /// Asked before an article is read; then `CancellationError` is thrown.
    private let isCancelled: () -> Bool
    private var members: [Int64: Member] = [:]
    private var copyLinks: [Int64: [(other: Int64, match: CopyMatch)]] = [:]
    private var storyLinks: [Int64: [(other: Int64, weight: Double)]] = [:]
    private var traits: [Int64: StoryTraits] = [:]
    private var stories: [Int64: [Int64]] = [:]

    init(db: Database, isCancelled: @escaping () -> Bool = { false }) {
        self.db = db
        self.isCancelled = isCancelled
    }

    /// Nil for a row that is there no longer.
    mutating func member(_ row: Int64) throws -> Member? {
        if let member = members[row] { return member }
        if isCancelled() { throw CancellationError() }
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.key, a.credit IS NOT NULL AS isCredited, a.published, a.publishedFrom, a.words,
                    a.title IS NOT NULL AS hasTitle, a.ownConflict, \(ArticleColumns.list)
                FROM article a WHERE a.id = ?
                """
        )
        members[row] = try Row.fetchOne(statement, arguments: [row]).map { row in
            let key: Int64 = row["key"]
            let source: Article.PublicationSource? = try row.decode(forColumn: "publishedFrom")
            return Member(
                key: key,
                candidate: CopyCandidate(
                    id: ArticleKey(number: key).articleID,
                    isCredited: row["isCredited"],
                    published: row["published"],
                    words: row["words"]
                ),
                published: source == .mtime ? nil : row["published"],
                hasTitle: row["hasTitle"],
                hasOwnConflict: row["ownConflict"],
                columns: ArticleColumns(row: row)
            )
        }
        return members[row]
    }

    mutating func copyLinks(of row: Int64) throws -> [(other: Int64, match: CopyMatch)] {
        if let links = copyLinks[row] { return links }
        let statement = try db.cachedStatement(
            sql: "SELECT other, containment, resemblance FROM copyLink WHERE article = ? ORDER BY other"
        )
        let links = try Row.fetchAll(statement, arguments: [row]).map { link in
            (link["other"] as Int64, CopyMatch(containment: link["containment"], resemblance: link["resemblance"]))
        }
        copyLinks[row] = links
        return links
    }

    /// By likeness and by a common text, which weighs most.
    mutating func storyLinks(of row: Int64) throws -> [(other: Int64, weight: Double)] {
        if let links = storyLinks[row] { return links }
        let statement = try db.cachedStatement(
            sql: "SELECT other, weight FROM storyLink WHERE article = ? ORDER BY other"
        )
        var links = try Row.fetchAll(statement, arguments: [row]).map {
            ($0["other"] as Int64, $0["weight"] as Double)
        }
        links += try copyLinks(of: row).map { ($0.other, StoryLink.copyWeight) }
        storyLinks[row] = links
        return links
    }

    mutating func traits(of row: Int64) throws -> StoryTraits? {
        if let traits = traits[row] { return traits }
        let statement = try db.cachedStatement(sql: "SELECT storyTraits FROM linkTraits WHERE article = ?")
        traits[row] = try Data.fetchOne(statement, arguments: [row]).flatMap { StoryTraits(encoded: Array($0)) }
        return traits[row]
    }

    /// The rows of a story as the catalogue has it.
    mutating func rows(ofStory story: Int64) throws -> [Int64] {
        if let rows = stories[story] { return rows }
        let statement = try db.cachedStatement(
            sql: """
                SELECT id FROM article WHERE story = ?1 AND story <> key
                UNION SELECT id FROM article WHERE key = ?1 AND story = ?1
                """
        )
        let rows = try Int64.fetchAll(statement, arguments: [story])
        stories[story] = rows
        return rows
    }
}
