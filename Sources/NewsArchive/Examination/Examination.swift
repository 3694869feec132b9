internal import CrossExamination
internal import GRDB
internal import NewsModel

/// Reads the articles that a question is about and joins their facts by the rules of `CrossExamination`.
struct Examination {
    let selector: ArticleSelector

    private var db: Database { selector.db }

    func figures() throws -> Listing<Figure> {
        let read = try read()
        return try list(joinedFigures(read.articles), of: read)
    }

    func comparisons() throws -> Listing<Comparison> {
        let read = try read(widensToStory: true)
        return try list(compare(read.articles), of: read)
    }

    func quotes() throws -> Listing<Quote> {
        let read = try read()
        let speakers = try SpeakerFilter(selector.asked.query, db: db)
        return try list(joinedQuotes(read.articles).filter { speakers?.keeps($0) ?? true }, of: read)
    }

    func timelineEntries() throws -> Listing<TimelineEntry> {
        let read = try read()
        let others = try neighbours(of: read.articles)
        // Days are lent only within a story.
        let stories = try StoryReader(db: db).stories(of: (read.articles + others).map(\.id))
        return try list(timeline(read.articles, stories: stories, others: others), of: read)
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
    func names() throws -> Listing<Name> {
        let selection = try selector.selection(limit: ExaminationLimits.namedArticles)
        if selection.keys.count <= ExaminationLimits.articlesWithPlaces {
            let read = try read(selection)
            return try list(joinedNames(read.articles), of: read)
        }
        var register = NameRegister()
        var read = Read(selection: selection)
        for (article, names) in try FactsReader(db: db).nameUses(of: selection.keys) {
            register.add(article: article.articleID, names: names)
            read.count += 1
        }
        try selector.cancellation.check()
        var (names, total) = register.page(limit: selector.asked.end)
        for place in names.indices {
            names[place].places = Array(names[place].places.prefix(ExaminationLimits.placesOfName))
        }
        return try list(names, total: total, of: read)
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

    /// The page of the list that was asked for; `total` where it is only its beginning.
    private func list<Entry>(_ all: [Entry], total: Int? = nil, of read: Read) throws -> Listing<Entry> {
        try selector.cancellation.check()
        return Listing(
            entries: Array(try selector.asked.page(of: all)),
            total: total ?? all.count,
            examined: read.count,
            warnings: read.warnings
        )
    }
}
