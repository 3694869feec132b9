package import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
package import NewsAPI
internal import ServiceLifecycle

/// Answers HTTP/1.1 on a Unix socket with what a `NewsService` knows. Its input and output run on a thread of its own.
package final class HTTPServer: Service {
    private typealias Connection = NIOAsyncChannel<IncomingRequest, AnswerPart>
    private typealias Listener = NIOAsyncChannel<Connection?, Never>

    private let service: any NewsService
    private let socket: ListeningSocket
    private let limits: HTTPLimits
    private let logger: Logger
    private let gate: RequestGate
    private let metrics: HTTPMetrics
    private let registry: ConnectionRegistry
    private let stopping: AsyncStream<Void>
    private let stop: AsyncStream<Void>.Continuation

    /// Clients can connect from the moment `socket` was made; they are answered once `run` is called.
    package init(
        service: any NewsService,
        socket: ListeningSocket,
        limits: HTTPLimits = HTTPLimits(),
        logger: Logger
    ) {
        self.service = service
        self.socket = socket
        self.limits = limits
        self.logger = logger
        gate = RequestGate(running: limits.runningRequests, waiting: limits.waitingRequests)
        metrics = HTTPMetrics()
        registry = ConnectionRegistry(limits: limits, metrics: metrics)
        (stopping, stop) = AsyncStream.makeStream(of: Void.self)
    }

    /// For who writes the metrics; the server adds nothing to what its service says.
    package var counters: HTTPCounters { metrics.snapshot }

    /// How many requests run, and how many wait for their turn.
    package var load: (running: Int, waiting: Int) { gate.load }

    /// Stops accepting, lets running requests finish for a while, and then lets `run` return.
    package func shutdown() {
        stop.finish()
    }

    /// Serves until it is told to stop. Once.
    package func run() async throws {
        guard let descriptor = socket.release() else { return }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let outcome: Result<Void, any Error>
        do {
            let listener = try await listen(descriptor, on: group)
            try await withGracefulShutdownHandler {
                try await serve(listener, on: group.any())
            } onGracefulShutdown: {
                self.shutdown()
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        socket.removeFile()
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func listen(_ descriptor: CInt, on group: MultiThreadedEventLoopGroup) async throws -> Listener {
        let mark = ChannelOptions.Types.WriteBufferWaterMark(
            low: limits.writeBufferBytes / 2,
            high: limits.writeBufferBytes
        )
        return try await ServerBootstrap(group: group)
            .serverChannelInitializer { [limits, metrics, logger] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pause = AcceptPause(limits: limits, metrics: metrics, logger: logger)
                    try channel.pipeline.syncOperations.addHandler(pause)
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.writeBufferWaterMark, value: mark)
            .bind(descriptor) { channel in
                channel.eventLoop.makeCompletedFuture { try self.setUp(channel) }.flatMapErrorThrowing { _ in
                    // It was closed before it was set up, and there is nobody to tell.
                    channel.close(promise: nil)
                    return nil
                }
            }
    }

    private func setUp(_ channel: any Channel) throws -> Connection? {
        let pipeline = channel.pipeline.syncOperations
        switch registry.admit(channel) {
        case .serve: break
        case .drop:
            channel.close(promise: nil)
            return nil
        case .refuse:
            logger.debug("connection refused", metadata: ["limit": "\(limits.connections)"])
            try pipeline.addHandler(RefusalHandler(limits: limits))
            return nil
        }
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.headerBytes
        decoding.maxHeaderListSize = limits.headerBytes
        decoding.maxHeaderFieldCount = limits.headerFields
        let timer = ConnectionTimer(limits: limits)
        try pipeline.addHandler(timer)
        try pipeline.addHandler(HTTPResponseEncoder())
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: decoding)))
        try pipeline.addHandler(ExchangeHandler(limits: limits, timer: timer, metrics: metrics))
        return try Connection(wrappingChannelSynchronously: channel)
    }

    private func serve(_ listener: Listener, on eventLoop: any EventLoop) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                for await _ in self.stopping {}
                self.end(listener, on: eventLoop)
            }
            try await listener.executeThenClose { connections in
                for try await connection in connections {
                    guard let connection else { continue }
                    group.addTask { await self.serve(connection) }
                }
            }
            self.shutdown()
        }
    }

    private func end(_ listener: Listener, on eventLoop: any EventLoop) {
        socket.removeFile()
        listener.channel.close(promise: nil)
        registry.end()
        eventLoop.scheduleTask(in: TimeAmount(limits.shutdown)) { self.registry.closeAll() }
    }

    /// Serves one client until its connection is closed, which cancels what still runs for it.
    private func serve(_ connection: Connection) async {
        let answerer = RequestAnswerer(
            service: service,
            gate: gate,
            limits: limits,
            metrics: metrics,
            logger: logger,
            channel: connection.channel
        )
        await withTaskGroup { group in
            group.addTask { try? await connection.channel.closeFuture.get() }
            group.addTask { try? await connection.executeThenClose { try await answerer.run($0, $1) } }
            await group.next()
            group.cancelAll()
        }
    }
}
