import NewsAPI
import NewsArchive
import QueryLanguage

/// Lets through what concerns a query: events of articles that match it.
///
/// Unchecked, because an iterator can't be shared: `AsyncStream(unfolding:)` asks for one event after another.
final class FollowFilter: @unchecked Sendable {
    private var source: AsyncStream<FollowEvent>.Iterator
    private let query: Query
    private let archive: Archive
    private let threads: BlockingThreads

    init(events: AsyncStream<FollowEvent>, query: Query, archive: Archive, threads: BlockingThreads) {
        source = events.makeAsyncIterator()
        self.query = query
        self.archive = archive
        self.threads = threads
    }

    func next() async -> FollowEvent? {
        while var event = await source.next() {
            if event.event == .dropped {
                return event
            }
            let ids = event.articles
            guard !ids.isEmpty,
                let matching = try? await threads.run({ [archive, query] in try archive.matching(query, among: ids) })
            else {
                continue
            }
            event.articles = ids.filter(matching.contains)
            if !event.articles.isEmpty {
                return event
            }
        }
        return nil
    }
}
