internal import CrossExamination
internal import GRDB

extension ArchiveFacts {
    /// What was found in one article; nil for one that has not been analysed yet.
    init?(of key: ArticleKey, in db: Database) throws {
        guard let article = try FactsReader(db: db).article(key) else { return nil }
        let sources = AnswerSources(db: db, articles: [article])
        self.init(
            quotes: try joinedQuotes([article]).map { try sources.form($0.quote) },
            figures: try joinedFigures([article]).map { try sources.figure($0.figure, times: $0.times, of: article) },
            names: try joinedNames([article]).map { try sources.name($0, places: .max) },
            dates: try article.facts.dates.compactMap { try sources.date($0, of: article) }
        )
    }
}
