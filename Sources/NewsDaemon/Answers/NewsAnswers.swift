import FolderWatch
import Logging
import NewsAPI
import NewsArchive
import QueryLanguage

/// Answers what is asked over the socket from the archive.
struct NewsAnswers: NewsService {
    let archive: Archive
    let watcher: FolderWatcher
    let progress: IndexingProgress
    let broadcaster: EventBroadcaster
    let check: FolderCheck
    let metricsText: MetricsText
    let settings: LiveSettings
    let folder: String
    let started: ContinuousClock.Instant
    let logger: Logger

    func synchronize() async throws(APIError) {
        do {
            try await watcher.synchronize()
            try await archive.waitUntilAnalysed()
        } catch {
            throw APIError(code: .unavailable, message: "newsd is stopping: ask again in a moment")
        }
    }

    func search(_ request: SearchRequest) async throws(APIError) -> SearchReply {
        let (search, query) = try archiveSearch(request)
        let (answer, took) = try await timed(query) { try await archive.search(search) }
        return SearchReply(
            query: request.query,
            parsed: query.canonicalText,
            total: answer.total,
            totalCollapsed: answer.totalCollapsed,
            tookMs: took.milliseconds,
            hits: answer.hits.map {
                Hit(article: Article($0.article), score: $0.score, snippet: SnippetText($0.snippet))
            },
            facets: answer.facets.mapValues { $0.map { FacetValue(value: $0.value, count: $0.count) } },
            warnings: answer.warnings
        )
    }

    func count(_ request: SearchRequest) async throws(APIError) -> CountReply {
        let (search, query) = try archiveSearch(request)
        let (answer, _) = try await timed(query) { try await archive.count(search) }
        return CountReply(total: answer.total, totalCollapsed: answer.totalCollapsed)
    }

    func explain(query text: String) async throws(APIError) -> ExplainReply {
        let query = try parsed(text)
        let (answer, _) = try await timed(query) { try await archive.explain(query) }
        return ExplainReply(
            query: text,
            parsed: query.canonicalText,
            terms: answer.terms.map { term in
                ExplainReply.Term(
                    word: term.word,
                    added: term.added.map { ExplainReply.Addition(word: $0.word, why: $0.why) }
                )
            },
            warnings: answer.warnings
        )
    }

    func article(id: String) async throws(APIError) -> ShowReply {
        ShowReply(try await asking { try await archive.article(id: id) })
    }

    func files(_ request: FilesRequest) async throws(APIError) -> FilesReply {
        let states = request.state.flatMap { ArchiveFile.State(rawValue: $0.rawValue) }.map { Set([$0]) }
        let files = try await asking {
            try await archive.files(states: states, limit: request.limit, offset: request.offset)
        }
        return FilesReply(files: files.map(File.init))
    }

    func check() async throws(APIError) -> CheckReply {
        try await synchronize()
        do {
            return try await check.run(settle: { try await watcher.synchronize() })
        } catch {
            throw APIError(any: error)
        }
    }

    func rescan() async throws(APIError) -> RescanReply {
        watcher.rescan(reason: "asked")
        try await synchronize()
        return RescanReply(queued: queued)
    }

    func follow(query text: String?) async throws(APIError) -> AsyncStream<FollowEvent> {
        let events = broadcaster.listen()
        guard let text, !text.isEmpty else {
            return events
        }
        let query = try parsed(text)
        // Refused here, before the stream begins, where the archive can't serve it.
        _ = try await asking { try await archive.matching(query, among: []) }
        let filter = FollowFilter(events: events, query: query, archive: archive)
        return AsyncStream { await filter.next() }
    }

    func metrics() async -> String {
        let counts = try? await asking { try await archive.counts() }
        return metricsText.render(counts: counts, progress: progress.current, queued: queued)
    }

    /// Not yet read, or read and not yet findable, or not yet analysed.
    var queued: Int {
        watcher.status.pending + progress.current.inFlight + archive.unanalysed
    }
}

extension NewsAnswers {
    private func archiveSearch(_ request: SearchRequest) throws(APIError) -> (ArchiveSearch, Query) {
        let query = try parsed(request.query)
        var search = ArchiveSearch(query: query)
        search.since = try bound(request.since, isUpper: false)
        search.until = try bound(request.until, isUpper: true)
        search.order = SearchOrder(rawValue: request.sort.rawValue) ?? .relevance
        search.isReversed = request.reverse
        search.collapse = Collapse(rawValue: request.collapse.rawValue) ?? .copies
        search.facets = request.facets.map { FacetRequest(field: $0.field, limit: $0.limit) }
        search.limit = request.limit
        search.offset = request.offset
        return (search, query)
    }

    func parsed(_ text: String) throws(APIError) -> Query {
        do {
            return try parseQuery(text, now: FileReader.now() / 1_000_000_000)
        } catch {
            throw APIError(error)
        }
    }

    func bound(_ text: String?, isUpper: Bool) throws(APIError) -> Int64? {
        guard let text else {
            return nil
        }
        do {
            return try parseDateBound(text, isUpper: isUpper, now: FileReader.now() / 1_000_000_000)
        } catch {
            throw APIError(code: .badRequest, message: error.message, hint: error.hint)
        }
    }

    func timed<Answer: Sendable>(
        _ query: Query,
        _ answer: @Sendable () async throws -> Answer
    ) async throws(APIError) -> (Answer, Duration) {
        let start = ContinuousClock.now
        let result = try await asking(answer)
        let took = ContinuousClock.now - start
        logger.debug(
            "answered",
            metadata: ["query": "\(query.canonicalText)", "duration_usec": "\(took.microseconds)"]
        )
        if took >= settings.slowQuery {
            logger.notice(
                "slow query",
                metadata: ["event": "slow_query", "reason": "\(query.shape)", "duration_usec": "\(took.microseconds)"]
            )
        }
        return (result, took)
    }

    /// Whatever the archive throws, as an error of the wire.
    func asking<Answer: Sendable>(_ answer: @Sendable () async throws -> Answer) async throws(APIError) -> Answer {
        do {
            return try await answer()
        } catch {
            throw APIError(any: error)
        }
    }
}
