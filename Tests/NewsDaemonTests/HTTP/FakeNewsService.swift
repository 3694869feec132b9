import NewsAPI
import Synchronization

/// A service whose answers a test chooses, and that remembers what it was asked.
final class FakeNewsService: NewsService {
    typealias Search = @Sendable (SearchRequest) async throws(APIError) -> SearchReply

    private let onSearch: Search
    private let onSynchronize: @Sendable () async throws(APIError) -> Void
    private let events: AsyncStream<FollowEvent>?
    private let record = Mutex<[String]>([])

    init(
        search: @escaping Search = { .sample(query: $0.query) },
        synchronize: @escaping @Sendable () async throws(APIError) -> Void = {},
        events: AsyncStream<FollowEvent>? = nil
    ) {
        onSearch = search
        onSynchronize = synchronize
        self.events = events
    }

    var calls: [String] { record.withLock { $0 } }

    private func note(_ call: String) { record.withLock { $0.append(call) } }

    func synchronize() async throws(APIError) {
        note("synchronize begins")
        try await onSynchronize()
        note("synchronize ends")
    }

    func search(_ request: SearchRequest) async throws(APIError) -> SearchReply {
        note("search \(request.query)")
        return try await onSearch(request)
    }

    func count(_ request: SearchRequest) async throws(APIError) -> CountReply {
        note("count \(request.query)")
        return CountReply(total: 2, totalCollapsed: 1)
    }

    func explain(query: String) async throws(APIError) -> ExplainReply {
        throw APIError(code: .querySyntax, message: "the quote is open", place: Span(start: 1, end: 2))
    }

    func article(id: String) async throws(APIError) -> ShowReply {
        throw APIError(code: .notFound, message: "there is no article \(id)")
    }

    func status() async throws(APIError) -> StatusReply {
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

    func files(_ request: FilesRequest) async throws(APIError) -> FilesReply { FilesReply(files: []) }

    func check() async throws(APIError) -> CheckReply { CheckReply(equal: true, missing: [], extra: [], wrong: []) }

    func rescan() async throws(APIError) -> RescanReply {
        note("rescan")
        return RescanReply(queued: 3)
    }

    func follow(query: String?) async throws(APIError) -> AsyncStream<FollowEvent> {
        note("follow")
        guard let events else { throw APIError(code: .unavailable, message: "nothing to follow") }
        return events
    }

    func stories(_ request: ExaminationRequest) async throws(APIError) -> StoriesReply {
        note("stories \(request.query ?? "")")
        return StoriesReply(stories: [], total: 0, examined: 0, warnings: [])
    }

    func story(id: String) async throws(APIError) -> StoryReply {
        throw APIError(code: .notFound, message: "there is no story \(id)")
    }

    func bestStory(_ request: ExaminationRequest) async throws(APIError) -> StoryReply { StoryReply(story: nil) }

    func copies(_ request: ExaminationRequest, differences: Bool) async throws(APIError) -> CopiesReply {
        note("copies \(request.query ?? "") \(differences)")
        return CopiesReply(groups: [], total: 0, examined: 0, warnings: [])
    }

    func figures(_ request: ExaminationRequest) async throws(APIError) -> FiguresReply {
        FiguresReply(figures: [], total: 0, examined: 0, warnings: [])
    }

    func compare(_ request: ExaminationRequest) async throws(APIError) -> CompareReply {
        CompareReply(comparisons: [], total: 0, examined: 0, warnings: [])
    }

    func quotes(_ request: ExaminationRequest) async throws(APIError) -> QuotesReply {
        QuotesReply(quotes: [], total: 0, examined: 0, warnings: [])
    }

    func names(_ request: ExaminationRequest) async throws(APIError) -> NamesReply {
        NamesReply(names: [], total: 0, examined: 0, warnings: [])
    }

    func timeline(_ request: ExaminationRequest) async throws(APIError) -> TimelineReply {
        TimelineReply(entries: [], total: 0, examined: 0, warnings: [])
    }

    func metrics() async -> String { "newsd_articles 2\n" }
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
