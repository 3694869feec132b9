internal import CrossExamination
internal import GRDB
internal import QueryLanguage
internal import SearchIndex

/// Answers about stories. A list has those of two articles or more, the newest first: it is read as a chronicle.
struct StoryAnswers {
    let selector: ArticleSelector

    private var db: Database { selector.db }

    func stories() throws -> ArchiveList<ArchiveStory> {
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
        return ArchiveList(
            entries: entries,
            total: stories.count,
            articles: entries.reduce(0) { $0 + $1.articles.count },
            warnings: warnings
        )
    }

    /// Of a query it is the story of the best match; a match that is alone in its story counts only where all of the best are.
    func story() throws -> ArchiveStory? {
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

    func story(_ id: ArticleKey) throws -> ArchiveStory {
        let keys = try StoryReader(db: db).chronicle(of: id)
        let articles = try keys.compactMap(CatalogueReader(db: db).article)
        // A file's own time counts only where no article tells any other.
        let isDated = articles.contains { $0.statedTime != nil }
        let summary = StorySummary(
            of: zip(keys, articles).map { key, article in
                StoryArticle(
                    article: key.number,
                    outlet: article.outlet,
                    published: isDated ? article.statedTime : article.published,
                    copyGroup: article.copyGroup?.number
                )
            }
        )
        let central = try StoryReader(db: db).central(of: id)?.articleID
        return ArchiveStory(
            id: id.storyID,
            title: (articles.first { $0.id == central && $0.title != nil } ?? articles.first { $0.title != nil })?
                .title,
            first: articles.moment(at: summary.first),
            last: articles.moment(at: summary.last),
            outlets: summary.outlets,
            independent: summary.independent,
            articles: articles
        )
    }
}

extension StoredArticle {
    /// When it was published, as far as its text or page tells it.
    fileprivate var statedTime: Int64? { publishedFrom == StoryReader.fileTime ? nil : published }

    /// Which group of copies it is in; nil where nobody repeats its text.
    fileprivate var copyGroup: ArticleKey? {
        (copyOf ?? (copies > 0 ? id : nil)).flatMap(ArticleKey.init(articleID:))
    }
}

extension [StoredArticle] {
    /// The time of publication of one of them; a time of day counts before a day alone.
    fileprivate func moment(at seconds: Int64?) -> PublishedMoment? {
        seconds.map { seconds in
            PublishedMoment(seconds: seconds, isDay: allSatisfy { $0.published != seconds || $0.publishedIsDay })
        }
    }
}
