package import NewsModel

/// What a list shows of a story. `articles` are in the order in which it is to have them; `central` is the id of the one whose
/// title is the story's.
package func story(id: String, articles: [Article], central: String?) -> Story {
    // A file's own time counts only where no article tells any other.
    let isDated = articles.contains { $0.statedTime != nil }
    let times = articles.compactMap { (isDated ? $0.statedTime : $0.published)?.seconds }
    return Story(
        id: id,
        title: (articles.first { $0.id == central && $0.title != nil } ?? articles.first { $0.title != nil })?.title,
        first: times.min().map(articles.moment),
        last: times.max().map(articles.moment),
        outlets: Set(articles.compactMap(\.outlet)).sorted(),
        independent: Set(reportNumbers(copyGroups: articles.map(\.copyGroup))).count,
        articles: articles
    )
}

extension [Article] {
    /// The time of publication of one of them; a time of day counts before a day alone.
    fileprivate func moment(at seconds: Int64) -> Moment {
        Moment(
            seconds: seconds,
            isDay: allSatisfy { article in article.published.map { $0.seconds != seconds || $0.isDay } ?? true }
        )
    }
}
