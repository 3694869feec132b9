internal import ArticleAnalysis
package import NewsModel

/// The dated events of the articles, in order of date; sentences that tell of one event are one entry.
///
/// Each article counts its dates from its own publication date, which must be nil where it rests on the file's own time only;
/// what stays open is counted from the other articles of its story. `stories` tells which story an article belongs to, by
/// id; without it all of them are one. `others` are further articles of these stories, which lend days and give no entries.
package func timeline(
    _ articles: [ExaminedArticle],
    stories: [String: String] = [:],
    others: [ExaminedArticle] = []
) -> [TimelineEntry] {
    TimelineMaker(articles, stories: stories, others: others).entries()
}

private struct TimelineMaker {
    private let articles: [ExaminedArticle]
    private let sentences: [DatedSentence]

    init(_ articles: [ExaminedArticle], stories: [String: String], others: [ExaminedArticle]) {
        let ordered = articles.sorted { ($0.published ?? .max, $0.id) < ($1.published ?? .max, $1.id) }
        let own = Set(ordered.map(\.id))
        let all = ordered + others.filter { !own.contains($0.id) }
        let members = Dictionary(grouping: all.indices) { stories[all[$0].id] ?? "" }
        let days = members.mapValues { StoryDays($0.map { ($0, all[$0]) }) }
        self.articles = ordered
        sentences = ordered.enumerated().flatMap { number, article in
            DatedSentence.all(of: article, number: number, days: days[stories[article.id] ?? ""])
        }
    }

    /// A stretch of days as a text dates an event by it.
    private struct Date: Hashable {
        let start: CalendarDay
        let end: CalendarDay
        let precision: DatePrecision
    }

    /// What happened first comes first; of what begins on one day the longest.
    func entries() -> [TimelineEntry] {
        let matcher = EventMatcher(sentences)
        let dates = Dictionary(grouping: sentences.indices) { index in
            Date(start: sentences[index].start, end: sentences[index].end, precision: sentences[index].precision)
        }
        let ordered = dates.sorted { first, second in
            if first.key.start != second.key.start { return first.key.start < second.key.start }
            if first.key.end != second.key.end { return first.key.end > second.key.end }
            return first.key.precision.place < second.key.precision.place
        }
        return ordered.flatMap { date, sentences in events(sentences, matcher).map { entry(date, $0) } }
    }

    /// The sentences of each event, those of the first article first.
    private func events(_ sentences: [Int], _ matcher: EventMatcher) -> [[Int]] {
        var sets = DisjointSets(count: sentences.count)
        let places = Dictionary(uniqueKeysWithValues: sentences.enumerated().map { ($1, $0) })
        for match in matcher.matches(among: sentences) {
            if let first = places[match.first], let second = places[match.second] { sets.join(first, second) }
        }
        let events = Dictionary(grouping: sentences.indices) { sets.root(of: $0) }
        return events.values.map { $0.map { sentences[$0] } }.sorted { $0[0] < $1[0] }
    }

    private func entry(_ date: Date, _ event: [Int]) -> TimelineEntry {
        let told = event.min { rank($0) < rank($1) } ?? event[0]
        var ids: [String] = []
        for sentence in event where ids.last != articles[sentences[sentence].article].id {
            ids.append(articles[sentences[sentence].article].id)
        }
        return TimelineEntry(
            date: DateText.text(date.start, date.precision),
            precision: date.precision,
            text: sentences[told].sentence,
            articles: ids,
            start: date.start,
            end: date.end,
            mentions: event.map(mention)
        )
    }

    /// The firmest date tells the event; among equals an original rather than a copy, then the first.
    private func rank(_ index: Int) -> (Int, Int, Int) {
        (sentences[index].basis.place, articles[sentences[index].article].isCopy ? 1 : 0, index)
    }

    private func mention(_ index: Int) -> Sourced<DatedWords> {
        let sentence = sentences[index]
        return Sourced(
            DatedWords(dateText: sentence.dateText, basis: sentence.basis),
            articles[sentence.article].source(sentence: sentence.sentence, at: sentence.dateSpan)
        )
    }
}
