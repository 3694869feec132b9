internal import CrossExamination
internal import GRDB
internal import NewsModel
internal import QueryLanguage

/// Answers about stories. A list has those of two articles or more, the newest first: it is read as a chronicle.
struct StoryAnswers {
    let selector: ArticleSelector

    private var db: Database { selector.db }

    func stories() throws -> Listing<Story> {
        var stories = try StoryReader(db: db).newestStories()
        var warnings: [String] = []
        if !selector.asked.isAboutAll {
            let found = try selector.values(of: .story)
            stories = stories.filter { found.values.contains($0.number) }
            warnings = found.warnings
        }
        let entries = try selector.asked.page(of: stories).map { id in
            try selector.cancellation.check()
            return try story(id)
        }
        return Listing(
            entries: entries,
            total: stories.count,
            examined: entries.reduce(0) { $0 + $1.articles.count },
            warnings: warnings
        )
    }

    /// Of a query it is the story of the best match; a match that is alone in its story counts only where all of the best are.
    func story() throws -> Story? {
        let reader = StoryReader(db: db)
        if let article = try selector.article() {
            return try reader.story(of: article).map(story)
        }
        if let id = try selector.story() {
            return try story(id)
        }
        let matches = try selector.matches(limit: ExaminationLimits.storyCandidates).keys
        let stories = try matches.compactMap(reader.story)
        let best = try stories.first { try reader.members(of: $0).count > 1 } ?? stories.first
        return try best.map(story)
    }

    func story(_ id: ArticleKey) throws -> Story {
        let reader = StoryReader(db: db)
        return CrossExamination.story(
            id: id.storyID,
            articles: try reader.chronicle(of: id).compactMap(CatalogueReader(db: db).article),
            central: try reader.central(of: id)?.articleID
        )
    }
}
