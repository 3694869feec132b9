internal import CrossExamination
internal import Foundation
internal import GRDB

/// Finds the articles with which new ones share a text or a story. Holds what is needed of all analysed articles in memory.
///
/// Links are a function of the two texts alone, so whoever of two comes later is linked with the other, and nothing else is
/// ever looked at again. Articles are known by their keys, which a rebuild from nothing gives again; links by rows, which
/// are never given twice: a link to an article that was replaced meanwhile is recognised when it is kept.
struct ArticleLinker {
    private var copies: CopyIndex
    private var stories = StoryIndex()
    private var rows: [ArticleKey: Int64] = [:]

    /// With every article that was analysed.
    init(_ db: Database) throws {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM linkTraits") ?? 0
        rows.reserveCapacity(count)
        stories.reserve(count)
        var samples: [(article: Int64, samples: CopySamples)] = []
        samples.reserveCapacity(count)
        let stored = try Row.fetchCursor(
            db,
            sql:
                "SELECT l.article, a.key, l.copySamples, l.storyTraits FROM linkTraits l JOIN article a ON a.id = l.article"
        )
        while let row = try stored.next() {
            let key = ArticleKey(number: row["key"])
            rows[key] = row["article"]
            if let found = CopySamples(bytes: row["copySamples"] as Data) {
                samples.append((key.number, found))
            }
            if let traits = StoryTraits(encoded: Array(row["storyTraits"] as Data)) {
                stories.add(key.number, traits)
            }
        }
        copies = CopyIndex(samples)
    }

    /// Links the article with those that the linker holds, and takes it in. `db` may be older or newer than what it holds.
    mutating func link(_ article: AnalysedArticle, _ db: Database) throws -> LinkedArticle {
        let key = article.key.number
        var linked = LinkedArticle(article: article)
        let texts = try db.cachedStatement(sql: "SELECT body FROM articleText WHERE article = ?")
        for candidate in copies.candidates(of: article.copyText.samples, for: key) where candidate != key {
            guard let row = rows[ArticleKey(number: candidate)],
                let body = try Data.fetchOne(texts, arguments: [row]),
                let match = article.copyText.copyLink(CopyText(String(decoding: body, as: UTF8.self)))
            else { continue }
            linked.copies.append((row, match))
        }
        copies.add(key, article.copyText.samples)
        stories.add(key, article.traits)
        rows[article.key] = article.row
        for link in stories.links(of: key) {
            let other = ArticleKey(number: link.first == key ? link.second : link.first)
            if let row = rows[other] {
                linked.stories.append((row, link.weight))
            }
        }
        return linked
    }

    /// Forgets articles that were removed, but not those that have come under their keys since.
    mutating func remove(_ removed: some Sequence<RemovedArticle>) {
        for article in removed where rows[article.key] == article.row {
            rows[article.key] = nil
            copies.remove(article.key.number)
            stories.remove(article.key.number)
        }
    }
}

/// An article that is in the catalogue no longer.
struct RemovedArticle: Sendable {
    var row: Int64
    var key: ArticleKey
}
