internal import ArticleAnalysis
internal import CrossExamination
internal import GRDB
internal import SearchIndex

/// Reads the articles that a question is about and joins their facts by the rules of `CrossExamination`.
struct Examination {
    let selector: ArticleSelector

    private var db: Database { selector.db }

    func figures() throws -> ArchiveList<ArchiveFigure> {
        let read = try read()
        return try list(joinedFigures(read.articles), of: read) { claim, sources in
            try sources.figure(claim.figure, times: claim.times, of: read.articles[claim.article])
        }
    }

    func comparisons() throws -> ArchiveList<ArchiveComparison> {
        let read = try read(widensToStory: true)
        return try list(compare(read.articles), of: read) { comparison, sources in
            try sources.comparison(comparison, of: read.articles)
        }
    }

    func quotes() throws -> ArchiveList<ArchiveQuote> {
        let read = try read()
        let speakers = try SpeakerFilter(selector.asked.query, db: db)
        let quotes = joinedQuotes(read.articles).filter { speakers?.keeps($0) ?? true }
        return try list(quotes, of: read) { try $1.quote($0) }
    }

    func timelineEntries() throws -> ArchiveList<ArchiveTimelineEntry> {
        let read = try read()
        let others = try neighbours(of: read.articles)
        // Days are lent only within a story.
        let stories = try StoryReader(db: db).stories(of: (read.articles + others).map(\.id))
        let entries = timeline(read.articles, stories: stories, others: others)
        return try list(entries, of: read) { try $1.entry($0) }
    }

    /// The other articles of the stories of a few articles.
    private func neighbours(of articles: [ExaminedArticle]) throws -> [ExaminedArticle] {
        guard articles.count <= ExaminationLimits.articlesWithNeighbours else { return [] }
        let reader = StoryReader(db: db)
        let keys = articles.compactMap { ArticleKey(articleID: $0.id) }
        let stories = Set(try keys.compactMap(reader.story))
        let others = Set(try stories.flatMap(reader.members)).subtracting(keys).sorted()
        return try others.prefix(ExaminationLimits.articles).compactMap { key in
            try selector.cancellation.check()
            return try FactsReader(db: db).article(key)
        }
    }

    /// The names of few articles are given with their places; for many, only the names are read.
    func names() throws -> ArchiveList<ArchiveName> {
        let selection = try selector.selection(limit: ExaminationLimits.namedArticles)
        if selection.keys.count <= ExaminationLimits.articlesWithPlaces {
            let read = try read(selection)
            return try list(joinedNames(read.articles), of: read) { try $1.name($0, places: .max) }
        }
        var register = NameRegister()
        var read = Read(selection: selection)
        for (article, names) in try FactsReader(db: db).nameUses(of: selection.keys) {
            register.add(article: article.articleID, names: names)
            read.count += 1
        }
        try selector.cancellation.check()
        let page = register.page(limit: selector.asked.end)
        return try list(page.names, total: page.total, of: read) {
            try $1.name($0, places: ExaminationLimits.placesOfName)
        }
    }
}

// Reading and paging.
extension Examination {
    /// Articles of a question that have been analysed.
    private struct Read {
        var selection: ArticleSelection
        var articles: [ExaminedArticle] = []
        var count = 0

        init(selection: ArticleSelection) {
            self.selection = selection
        }

        var warnings: [String] {
            let missing = selection.keys.count - count
            return selection.warnings
                + (missing > 0
                    ? ["\(missing) of the articles are not yet analysed: ask again in a moment, or with --sync"] : [])
        }
    }

    private func read(widensToStory: Bool = false) throws -> Read {
        try read(selector.selection(limit: ExaminationLimits.articles, widensToStory: widensToStory))
    }

    private func read(_ selection: ArticleSelection) throws -> Read {
        let reader = FactsReader(db: db)
        var read = Read(selection: selection)
        for key in selection.keys {
            try selector.cancellation.check()
            if let article = try reader.article(key) {
                read.articles.append(article)
            }
        }
        read.count = read.articles.count
        return read
    }

    /// The page of the joined facts that was asked for; `total` where they are only its beginning.
    private func list<Joined, Entry>(
        _ joined: [Joined],
        total: Int? = nil,
        of read: Read,
        entry: (Joined, AnswerSources) throws -> Entry
    ) throws -> ArchiveList<Entry> {
        let sources = AnswerSources(db: db, articles: read.articles)
        let entries = try selector.asked.page(of: joined).map { joined in
            try selector.cancellation.check()
            return try entry(joined, sources)
        }
        return ArchiveList(
            entries: entries,
            total: total ?? joined.count,
            articles: read.count,
            sources: sources.articles,
            warnings: read.warnings
        )
    }
}

extension Cancellation {
    /// Between steps that can't be interrupted.
    func check() throws(CancellationError) {
        if isCancelled {
            throw CancellationError()
        }
    }
}
