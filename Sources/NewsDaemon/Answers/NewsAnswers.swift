import FolderWatch
import LinuxSystem
import Logging
import NewsAPI
import NewsArchive
import NewsModel
import QueryLanguage

/// Answers what is asked over the socket from the archive.
struct NewsAnswers: Sendable {
    let archive: Archive
    let watcher: FolderWatcher
    let progress: IndexingProgress
    let broadcaster: EventBroadcaster
    let folderCheck: FolderCheck
    /// For the questions of those who follow.
    let threads: BlockingThreads
    /// Lines of the HTTP server, which counts for itself.
    let httpMetrics: @Sendable () -> String
    let settings: LiveSettings
    let folder: String
    let started: ContinuousClock.Instant
    let logger: Logger

    /// Returns when everything closed or put in place in the folder before the call is findable and analysed.
    func synchronize() async throws {
        do {
            try await watcher.synchronize()
            try await archive.waitUntilAnalysed()
        } catch {
            throw APIError(code: .unavailable, message: "newsd is stopping: ask again in a moment")
        }
    }

    func search(_ request: SearchRequest, _ cancellation: Cancellation) throws -> SearchReply {
        let query = try parsed(request.query)
        var search = ArchiveSearch(query: query)
        search.since = try bound(request.since, isUpper: false)
        search.until = try bound(request.until, isUpper: true)
        search.order = request.sort
        search.isReversed = request.reverse
        search.collapse = request.collapse
        search.facets = request.facets
        search.limit = request.limit
        search.offset = request.offset
        let (answer, took) = try timed(query) { try archive.search(search, cancellation) }
        return SearchReply(
            query: request.query,
            parsed: query.canonicalText,
            total: answer.total,
            totalCollapsed: answer.totalCollapsed,
            tookMs: took.milliseconds,
            hits: answer.hits,
            facets: answer.facets,
            warnings: answer.warnings
        )
    }

    func count(_ request: CountRequest, _ cancellation: Cancellation) throws -> CountRequest.Reply {
        let query = try parsed(request.query)
        var search = ArchiveSearch(query: query)
        search.since = try bound(request.since, isUpper: false)
        search.until = try bound(request.until, isUpper: true)
        search.collapse = request.collapse
        let (answer, _) = try timed(query) { try archive.count(search, cancellation) }
        return CountRequest.Reply(total: answer.total, totalCollapsed: answer.totalCollapsed)
    }

    func explain(_ request: ExplainRequest, _ cancellation: Cancellation) throws -> ExplainRequest.Reply {
        let query = try parsed(request.query)
        let (answer, _) = try timed(query) { try archive.explain(query, cancellation) }
        return ExplainRequest.Reply(
            query: request.query,
            parsed: query.canonicalText,
            terms: answer.terms,
            warnings: answer.warnings
        )
    }

    func files(_ request: FilesRequest, _ cancellation: Cancellation) throws -> FilesRequest.Reply {
        let states = request.state.map { Set([$0]) }
        return FilesRequest.Reply(
            files: try archive.files(states: states, limit: request.limit, offset: request.offset, cancellation)
        )
    }

    func check() async throws -> CheckReply {
        try await synchronize()
        return try await folderCheck.run(settle: { try await watcher.synchronize() })
    }

    func rescan() async throws -> RescanRequest.Reply {
        watcher.rescan(reason: "asked")
        try await synchronize()
        return RescanRequest.Reply(queued: queued)
    }

    func follow(_ request: FollowRequest) async throws -> AsyncStream<FollowEvent> {
        let events = broadcaster.listen()
        guard let text = request.query, !text.isEmpty else {
            return events
        }
        let query = try parsed(text)
        // Refused here, before the stream begins, where the archive can't serve it.
        _ = try await threads.run { [archive] in try archive.matching(query, among: []) }
        let filter = FollowFilter(events: events, query: query, archive: archive, threads: threads)
        return AsyncStream { await filter.next() }
    }

    /// Not yet read, or read and not yet findable, or not yet analysed.
    var queued: Int {
        watcher.status.pending + progress.current.inFlight + archive.unanalysed
    }
}

extension NewsAnswers {
    /// What the articles of a selection give.
    func examine<Answer>(
        _ selection: Selection,
        _ answer: (ArchiveQuestion) throws -> Answer
    ) throws -> Answer {
        var question = ArchiveQuestion(query: try selection.query.map(parsed) ?? .everything)
        question.since = try bound(selection.since, isUpper: false)
        question.until = try bound(selection.until, isUpper: true)
        question.limit = selection.limit
        question.offset = selection.offset
        return try timed(question.query) { try answer(question) }.0
    }

    private func parsed(_ text: String) throws(QueryError) -> Query {
        try parseQuery(text, now: WallClock.seconds)
    }

    private func bound(_ text: String?, isUpper: Bool) throws(APIError) -> Int64? {
        guard let text else {
            return nil
        }
        do {
            return try parseDateBound(text, isUpper: isUpper, now: WallClock.seconds)
        } catch {
            throw APIError(code: .badRequest, message: error.message, hint: error.hint)
        }
    }

    private func timed<Answer>(_ query: Query, _ answer: () throws -> Answer) throws -> (Answer, Duration) {
        let start = ContinuousClock.now
        let result = try answer()
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
}
