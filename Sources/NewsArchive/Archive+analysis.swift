internal import GRDB

/// The queue of analysis. Who analyses takes articles in the order of their rows, makes an `AnalysedArticle` of each, links them
/// in that order, and keeps them.
extension Archive {
    /// An element whenever articles may wait; the first at once.
    package var analysisWork: AsyncStream<Void> { writer.analysis.work }

    /// How many articles are yet to be analysed; 1 where only stories are yet to be compared.
    package var unanalysed: Int { writer.analysis.waiting }

    /// The row up to which articles were analysed.
    package var analysedRow: Int64 { writer.analysis.analysed }

    /// Returns once every article that is in the archive now is analysed, and its story compared, or is there no longer; throws
    /// where analysis ends before.
    package func waitUntilAnalysed() async throws {
        try await writer.analysis.waitUntilAnalysed()
    }

    /// Nothing is analysed from here on: who waits for it is given up.
    package func endAnalysis() {
        writer.analysis.close()
    }

    /// The next articles after `row`, in the order of their rows: up to `count`, and no more once they have `bytes`. Blocks.
    package func articlesToAnalyse(
        after row: Int64,
        count: Int,
        bytes: Int
    ) throws(ArchiveError) -> [ArticleToAnalyse] {
        try readNow { db in
            let waiting = try ArticleToAnalyse.fetchCursor(
                db.cachedStatement(sql: ArticleToAnalyse.sql),
                arguments: [row, count]
            )
            var articles: [ArticleToAnalyse] = []
            var size = 0
            while size < bytes, let article = try waiting.next() {
                size += article.bytes
                articles.append(article)
            }
            return articles
        }
    }

    /// Finds what the article shares a text or a story with. Every article once, in the order of rows; after `keep` has
    /// failed, only those that are kept next count as linked. Blocks.
    package func link(_ article: AnalysedArticle) throws(ArchiveError) -> LinkedArticle {
        do {
            return try writer.linking.link(article, in: writer.pool)
        } catch {
            throw failure(error)
        }
    }

    /// Keeps linked articles and that all up to `row` are analysed. Returns how many of them are there still. Blocks: call it
    /// on the writer's thread. When it throws, nothing of them is kept; the same may be tried again.
    @discardableResult
    package func keep(_ articles: [LinkedArticle], through row: Int64) throws(ArchiveError) -> Int {
        do {
            return try writer.keep(articles, through: row)
        } catch {
            throw writingFailure(error)
        }
    }

    /// The stories of some articles that were analysed, or whose story has lost one; nil where none is left. Blocks, and holds
    /// nobody up; nil too once analysis has ended.
    package func storyPlan(atOnce: Int = StoryPlan.articlesAtOnce) throws(ArchiveError) -> StoryPlan? {
        try readNow { [analysis = writer.analysis] db in
            do {
                return try StoryPlan(db, atOnce: atOnce, isCancelled: { analysis.isClosed })
            } catch is CancellationError {
                return nil
            }
        }
    }

    /// False where the plan no longer holds: articles went meanwhile. Blocks, as `keep` of articles does.
    package func keep(_ plan: StoryPlan) throws(ArchiveError) -> Bool {
        do {
            return try writer.keep { try plan.holds(in: $0) ? plan : nil }
        } catch {
            throw writingFailure(error)
        }
    }

    /// Makes a plan and keeps it while nobody else writes, which never fails to hold. Blocks.
    package func settleStories() throws(ArchiveError) {
        do {
            _ = try writer.keep { try StoryPlan($0) }
        } catch {
            throw writingFailure(error)
        }
    }

    /// The stories whose conflicts are to be looked for, and up to which row articles are analysed. Blocks.
    package func dueStories() throws(ArchiveError) -> (stories: [DueStory], row: Int64) {
        try readNow { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, due FROM story WHERE due > 0 ORDER BY id")
            let stories = rows.map { DueStory(id: ArticleKey(number: $0["id"]), stamp: $0["due"]) }
            return (stories, try CatalogueState(db: db).analysed())
        }
    }

    /// Compares what the story's articles state. Blocks.
    package func conflicts(of story: DueStory) throws(ArchiveError) -> StoryConflicts {
        let examined = try readNow { db in
            let members = try StoryReader(db: db).members(of: story.id)
            return try FactsReader(db: db).articles(members.prefix(StoryConflicts.mostArticles))
        }
        return StoryConflicts(story, examined)
    }

    /// Keeps conflicts; `row`, with the last of the due stories, is what came with them. Blocks, as `keep` of articles does.
    package func keep(_ conflicts: [StoryConflicts], settledThrough row: Int64?) throws(ArchiveError) {
        do {
            try writer.keep(conflicts, settledThrough: row)
        } catch {
            throw writingFailure(error)
        }
    }
}
