internal import Logging
internal import NIOPosix
internal import NewsAPI
internal import NewsArchive
internal import Synchronization

/// Where requests of all connections are answered: on threads for questions, or in tasks that the server waits for.
final class AnswerOffice: Sendable {
    /// A request whose answer is awaited, and the ways back to its connection.
    struct Reply: Sendable {
        let request: IncomingRequest
        let cancellation: Cancellation
        /// Ends when nobody waits for the answer any more.
        let abandonment: AsyncStream<Void>
        /// What the answer waited for is over: the time for it is counted from here.
        let begin: @Sendable () -> Void
        let send: @Sendable (Answer) -> Void
        let stream: @Sendable (FollowQueue) -> Void
        /// There is more in the queue, or its end.
        let wake: @Sendable () -> Void
    }

    let limits: HTTPLimits
    let gate: RequestGate
    /// Work for tasks, until the server ends.
    let tasks: AsyncStream<Reply>
    private let newTask: AsyncStream<Reply>.Continuation
    private let routes: RouteTable
    private let questions: NIOThreadPool
    /// For what does not wait its turn.
    private let atOnce: NIOThreadPool
    private let metrics: HTTPMetrics
    private let logger: Logger

    init(routes: RouteTable, limits: HTTPLimits, metrics: HTTPMetrics, logger: Logger) {
        self.routes = routes
        self.limits = limits
        self.metrics = metrics
        self.logger = logger
        gate = RequestGate(running: limits.runningRequests, waiting: limits.waitingRequests)
        (tasks, newTask) = AsyncStream.makeStream(of: Reply.self)
        questions = NIOThreadPool(numberOfThreads: limits.questionThreads)
        atOnce = NIOThreadPool(numberOfThreads: 1)
    }

    func open() {
        questions.start()
        atOnce.start()
    }

    /// Once nobody is connected any more.
    func endTasks() {
        newTask.finish()
    }

    /// Once all tasks have ended.
    func close() async {
        try? await questions.shutdownGracefully()
        try? await atOnce.shutdownGracefully()
    }

    /// On the connection's event loop.
    func take(_ reply: Reply) {
        switch reply.request.call {
        case .failure(let error): refuse(reply, error)
        case .success(let call):
            if case .question(let answer) = call.work, !call.waiting.synchronizes {
                ask(reply, answer)
            } else {
                newTask.yield(reply)
            }
        }
    }

    private func ask(_ reply: Reply, _ answer: @escaping @Sendable (Cancellation) throws -> Answer) {
        let isInTurn = reply.request.route?.pace == .inTurn
        guard !isInTurn || gate.enterAtOnce() else { return refuse(reply, gate.busy) }
        (isInTurn ? questions : atOnce).submit { state in
            defer { if isInTurn { self.gate.leave() } }
            guard state == .active, !reply.cancellation.isCancelled else { return }
            reply.send(self.answer(reply) { try answer(reply.cancellation) })
        }
    }

    private func refuse(_ reply: Reply, _ error: APIError) {
        reply.send(answer(reply) { throw error })
    }

    /// What was found, or what any failure looks like on the wire.
    private func answer(_ reply: Reply, _ find: () throws -> Answer) -> Answer {
        do {
            return try find()
        } catch {
            return failed(reply, error)
        }
    }

    private func failed(_ reply: Reply, _ error: any Error) -> Answer {
        let error = APIError(any: error)
        if error.code == .internal { logger.error("request failed", metadata: ["reason": "\(error.message)"]) }
        return Answer(error: error, status: reply.request.errorStatus, allow: reply.request.allow)
    }
}

// In tasks.
extension AnswerOffice {
    /// Answers unless nobody waits for it any more.
    func run(_ reply: Reply) async {
        await withTaskGroup { group in
            group.addTask { for await _ in reply.abandonment {} }
            group.addTask { await self.work(reply) }
            await group.next()
            group.cancelAll()
        }
    }

    private func work(_ reply: Reply) async {
        do {
            let call = try reply.request.call.get()
            if call.waiting.synchronizes {
                try await routes.synchronize()
                reply.begin()
            }
            switch call.work {
            case .question(let answer): ask(reply, answer)
            case .task(let answer):
                let isInTurn = reply.request.route?.pace != .atOnce
                reply.send(isInTurn ? try await gate.run(answer) : try await answer())
            case .stream(let events): try await follow(reply, try await events())
            }
        } catch {
            if !Task.isCancelled { reply.send(failed(reply, error)) }
        }
    }

    private func follow(_ reply: Reply, _ events: AsyncStream<FollowEvent>) async throws {
        guard reply.request.wantsBody else { return reply.send(.lines) }
        let queue = FollowQueue(limit: limits.followEvents)
        reply.stream(queue)
        for await event in events {
            if !queue.push(event) { metrics.update { $0.droppedEvents += 1 } }
            reply.wake()
        }
        queue.finish()
        reply.wake()
    }
}

/// Events on their way to one reader of `follow`: it never holds up where they come from.
final class FollowQueue: Sendable {
    private struct State {
        var buffer: FollowBuffer
        var isFinished = false
    }

    private let state: Mutex<State>

    init(limit: Int) {
        state = Mutex(State(buffer: FollowBuffer(limit: limit)))
    }

    /// Returns false where the event is lost.
    func push(_ event: FollowEvent) -> Bool {
        state.withLock { $0.buffer.push(event) }
    }

    func next() -> FollowEvent? {
        state.withLock { $0.buffer.next() }
    }

    func finish() {
        state.withLock { $0.isFinished = true }
    }

    /// Nothing waits, and nothing will.
    var isAtEnd: Bool {
        state.withLock { $0.isFinished && $0.buffer.isEmpty }
    }
}
