internal import LinuxSystem
internal import Logging
internal import NIOCore

/// Stops accepting for a moment where the system has no descriptor or memory left. NIO's own handler for that waits, but
/// leaves the listening socket registered, so that the event loop spins until a descriptor is free.
final class AcceptPause: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private let limits: HTTPLimits
    private let metrics: HTTPMetrics
    private let logger: Logger

    init(limits: HTTPLimits, metrics: HTTPMetrics, logger: Logger) {
        self.limits = limits
        self.metrics = metrics
        self.logger = logger
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? IOError, SystemError.Code(errorNumber: error.errnoCode) == .limitReached else {
            context.fireErrorCaught(error)
            return
        }
        metrics.update { $0.acceptFailures += 1 }
        logger.warning("cannot accept a connection", metadata: ["reason": "\(error.description)"])
        setAccepting(false, context)
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.acceptPause)) {
            self.setAccepting(true, context)
        }
    }

    /// Fails only where the socket is closed, and then there is nothing to accept.
    private func setAccepting(_ isAccepting: Bool, _ context: ChannelHandlerContext) {
        try? context.channel.syncOptions?.setOption(.autoRead, value: isAccepting)
    }
}
