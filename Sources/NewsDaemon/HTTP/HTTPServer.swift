package import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NewsAPI
internal import ServiceLifecycle

/// Answers HTTP/1.1 on a Unix socket, by a table of routes. Its input and output run on a thread of its own.
package final class HTTPServer: Service {
    private let socket: ListeningSocket
    private let limits: HTTPLimits
    private let logger: Logger
    private let routes: RouteTable
    private let office: AnswerOffice
    private let metrics: HTTPMetrics
    private let registry: ConnectionRegistry
    private let stopping: AsyncStream<Void>
    private let stop: AsyncStream<Void>.Continuation

    /// Clients can connect from the moment `socket` was made; they are answered once `run` is called.
    package init(
        routes: RouteTable,
        socket: ListeningSocket,
        limits: HTTPLimits = HTTPLimits(),
        metrics: HTTPMetrics = HTTPMetrics(),
        logger: Logger
    ) {
        self.routes = routes
        self.socket = socket
        self.limits = limits
        self.logger = logger
        self.metrics = metrics
        office = AnswerOffice(routes: routes, limits: limits, metrics: metrics, logger: logger)
        registry = ConnectionRegistry(limits: limits, metrics: metrics)
        (stopping, stop) = AsyncStream.makeStream(of: Void.self)
    }

    /// For who writes the metrics; the server adds nothing to what its service says.
    package var counters: HTTPCounters { metrics.snapshot }

    /// How many requests run, and how many wait for their turn.
    package var load: (running: Int, waiting: Int) { office.gate.load }

    /// Stops accepting, lets running requests finish for a while, and then lets `run` return.
    package func shutdown() {
        stop.finish()
    }

    /// Serves until it is told to stop. Once.
    package func run() async throws {
        guard let descriptor = socket.release() else { return }
        office.open()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let outcome: Result<Void, any Error>
        do {
            let listener = try await listen(descriptor, on: group)
            try await withGracefulShutdownHandler {
                try await serve(listener)
            } onGracefulShutdown: {
                self.shutdown()
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        socket.removeFile()
        await office.close()
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func listen(_ descriptor: CInt, on group: MultiThreadedEventLoopGroup) async throws -> any Channel {
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
            .childChannelInitializer { channel in
                // One that was closed before it was set up has nobody to be told.
                channel.eventLoop.makeCompletedFuture { try self.setUp(channel) }
            }
            .withBoundSocket(descriptor)
            .get()
    }

    private func setUp(_ channel: any Channel) throws {
        let pipeline = channel.pipeline.syncOperations
        switch registry.admit(channel) {
        case .serve: break
        case .drop:
            channel.close(promise: nil)
            return
        case .refuse:
            logger.debug("connection refused", metadata: ["limit": "\(limits.connections)"])
            try pipeline.addHandler(RefusalHandler(limits: limits))
            return
        }
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.headerBytes
        decoding.maxHeaderListSize = limits.headerBytes
        decoding.maxHeaderFieldCount = limits.headerFields
        let timer = ConnectionTimer(limits: limits)
        try pipeline.addHandler(timer)
        try pipeline.addHandler(HTTPResponseEncoder())
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: decoding)))
        try pipeline.addHandler(ExchangeHandler(routes: routes, limits: limits, timer: timer, metrics: metrics))
        try pipeline.addHandler(RequestHandler(office: office))
    }

    /// Until the listening socket and all connections are closed.
    private func serve(_ listener: any Channel) async throws {
        await withDiscardingTaskGroup { group in
            listener.closeFuture.whenComplete { _ in self.shutdown() }
            group.addTask {
                for await _ in self.stopping {}
                await self.end(listener)
            }
            for await reply in office.tasks {
                group.addTask { await self.office.run(reply) }
            }
        }
    }

    private func end(_ listener: any Channel) async {
        socket.removeFile()
        try? await listener.close()
        registry.end()
        let late = listener.eventLoop.scheduleTask(in: TimeAmount(limits.shutdown)) { self.registry.closeAll() }
        await registry.allClosed()
        late.cancel()
        office.endTasks()
    }
}
