import NewsAPI
import NewsModel
import Synchronization

@testable import NewsDaemon

/// Answers that a test chooses, behind the routes of newsd; remembers what it was asked.
final class FakeNewsroom: Sendable {
    typealias Search = @Sendable (SearchRequest) async throws -> SearchReply

    private let onSearch: Search
    private let onSynchronize: @Sendable () async throws -> Void
    private let events: AsyncStream<FollowEvent>?
    private let record = Mutex<[String]>([])

    init(
        search: @escaping Search = { .sample(query: $0.query) },
        synchronize: @escaping @Sendable () async throws -> Void = {},
        events: AsyncStream<FollowEvent>? = nil
    ) {
        onSearch = search
        onSynchronize = synchronize
        self.events = events
    }

    var calls: [String] { record.withLock { $0 } }

    func note(_ call: String) { record.withLock { $0.append(call) } }

    /// A test's own routes come before those of the same path.
    func routes(_ own: [Route] = []) -> RouteTable {
        RouteTable(own + search + examination + upkeep) {
            self.note("synchronize begins")
            try await self.onSynchronize()
            self.note("synchronize ends")
        }
    }

    private var search: [Route] {
        [
            .task(SearchRequest.self) { request in
                self.note("search \(request.query)")
                return try await self.onSearch(request)
            },
            .task(CountRequest.self) { request in
                self.note("count \(request.query)")
                return CountRequest.Reply(total: 2, totalCollapsed: 1)
            },
            .task(ExplainRequest.self) { _ in
                throw APIError(code: .querySyntax, message: "the quote is open", place: TextSpan(1..<2))
            },
            .task(ArticleRequest.self) { request in
                throw APIError(code: .notFound, message: "there is no article \(request.id)")
            },
            .task(FilesRequest.self) { _ in FilesRequest.Reply(files: []) },
        ]
    }

    private var examination: [Route] {
        [
            .task(StoriesRequest.self) { request in
                self.note("stories \(request.selection.query ?? "")")
                return .empty
            },
            .task(StoryRequest.self) { request in
                throw APIError(code: .notFound, message: "there is no story \(request.id)")
            },
            .task(BestStoryRequest.self) { _ in StoryReply(story: nil) },
            .task(CopiesRequest.self) { request in
                self.note("copies \(request.selection.query ?? "") \(request.differences)")
                return .empty
            },
            .task(FiguresRequest.self) { _ in .empty },
            .task(CompareRequest.self) { _ in .empty },
            .task(QuotesRequest.self) { _ in .empty },
            .task(NamesRequest.self) { _ in .empty },
            .task(TimelineRequest.self) { _ in .empty },
        ]
    }

    private var upkeep: [Route] {
        [
            .task(StatusRequest.self, pace: .atOnce) { _ in .sample },
            .task(CheckRequest.self, pace: .unhurried) { _ in
                CheckReply(equal: true, missing: [], extra: [], wrong: [])
            },
            .task(RescanRequest.self) { _ in
                self.note("rescan")
                return RescanRequest.Reply(queued: 3)
            },
            .stream(FollowRequest.self) { _ in
                self.note("follow")
                guard let events = self.events else {
                    throw APIError(code: .unavailable, message: "nothing to follow")
                }
                return events
            },
            .metrics { _ in "newsd_articles 2\n" },
            .later("queries"),
        ]
    }
}

extension Listing {
    fileprivate static var empty: Listing { Listing(entries: [], total: 0, examined: 0) }
}

extension StatusReply {
    fileprivate static var sample: StatusReply {
        StatusReply(
            version: "1",
            ready: true,
            state: .live,
            reason: nil,
            files: 1,
            articles: 2,
            stories: 0,
            copies: 0,
            failed: 0,
            queued: 0,
            indexBytes: 5,
            uptimeSeconds: 6,
            lastChange: nil,
            folder: "/seeds"
        )
    }
}

extension SearchReply {
    static func sample(query: String) -> SearchReply {
        SearchReply(
            query: query,
            parsed: query,
            total: 0,
            totalCollapsed: 0,
            tookMs: 0.5,
            hits: [],
            facets: [:],
            warnings: []
        )
    }
}
