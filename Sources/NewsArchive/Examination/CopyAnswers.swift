internal import CrossExamination
internal import GRDB
internal import NewsModel
internal import QueryLanguage
internal import SearchIndex

/// Answers about copies. A list has the largest groups first, of equals those whose original is newest.
struct CopyAnswers {
    let selector: ArticleSelector
    let givesDifferences: Bool

    private var db: Database { selector.db }

    func groups() throws -> Listing<CopyGroup> {
        var originals = try originals()
        var warnings: [String] = []
        if !selector.asked.isAboutAll {
            let found = try selector.values(of: .copyGroup)
            originals = originals.filter { found.values.contains($0.number) }
            warnings = found.warnings
        }
        let entries = try selector.asked.page(of: originals).map { original in
            try selector.cancellation.check()
            return try group(of: original)
        }
        return Listing(
            entries: entries,
            total: originals.count,
            examined: entries.reduce(0) { $0 + $1.articles.count },
            warnings: warnings
        )
    }

    private func originals() throws -> [ArticleKey] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT original.key FROM (
                    SELECT copyGroup AS id, count(*) AS size FROM article WHERE copyGroup IS NOT NULL GROUP BY copyGroup
                ) g JOIN article original ON original.key = g.id
                ORDER BY g.size DESC, original.published IS NULL, original.published DESC, original.key
                """
        )
        return try Int64.fetchAll(statement).map(ArticleKey.init(number:))
    }

    /// The original first, then as the articles were published.
    private func group(of original: ArticleKey) throws -> CopyGroup {
        let reader = CatalogueReader(db: db)
        var members: [CopyGroup.Member] = []
        for key in try StoryReader(db: db).copies(of: original) where key != original {
            try selector.cancellation.check()
            guard let article = try reader.article(key) else { continue }
            members.append(
                CopyGroup.Member(article: article, containment: try containment(of: key, and: original))
            )
        }
        members.sort {
            ($0.article.published?.seconds ?? .max, $0.article.id)
                < ($1.article.published?.seconds ?? .max, $1.article.id)
        }
        if let article = try reader.article(original) {
            members.insert(CopyGroup.Member(article: article, containment: 1), at: 0)
        }
        return CopyGroup(
            original: original.articleID,
            articles: members,
            differences: givesDifferences ? try differences(of: members, from: original) : []
        )
    }

    /// As it was found when they were linked; an article that is only a copy's copy is compared now.
    private func containment(of one: ArticleKey, and other: ArticleKey) throws -> Double {
        let statement = try db.cachedStatement(
            sql: """
                SELECT containment FROM copyLink WHERE article = (SELECT id FROM article WHERE key = ?)
                AND other = (SELECT id FROM article WHERE key = ?)
                """
        )
        if let linked = try Double.fetchOne(statement, arguments: [one.number, other.number]) {
            return linked
        }
        let reader = CatalogueReader(db: db)
        return CopyText(try reader.body(of: one)).match(CopyText(try reader.body(of: other))).containment
    }

    private func differences(
        of members: [CopyGroup.Member],
        from original: ArticleKey
    ) throws -> [CopyGroup.Difference] {
        let reader = FactsReader(db: db)
        guard let first = try reader.article(original) else { return [] }
        var differences: [CopyGroup.Difference] = []
        for member in members.dropFirst() {
            try selector.cancellation.check()
            guard let key = ArticleKey(articleID: member.article.id), let copy = try reader.article(key) else {
                continue
            }
            differences += copyDifferences(original: first, copy: copy)
        }
        return differences
    }
}
