internal import NIOCore

/// Runs a connection's clock on the event loop: watches bytes come and go, and fires a `ConnectionClock.Expiry`
/// as user event when something takes too long. First in the pipeline.
final class ConnectionTimer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = IOData

    private var clock: ConnectionClock
    private var context: ChannelHandlerContext?
    private var check: (time: NIODeadline, task: Scheduled<Void>)?

    init(limits: HTTPLimits) {
        clock = ConnectionClock(limits: limits, now: .now())
    }

    var phase: ConnectionClock.Phase { clock.phase }

    func enter(_ phase: ConnectionClock.Phase) {
        clock.enter(phase, now: .now())
        schedule()
    }

    /// Calls back when the kernel has taken everything written so far, or the connection is closed.
    func whenWritten(_ body: @escaping () -> Void) {
        guard let context else { return }
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in body() }
        context.writeAndFlush(wrapOutboundOut(.byteBuffer(ByteBuffer())), promise: written)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        schedule()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        check?.task.cancel()
        check = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if clock.phase == .idle { enter(.receiving) }
        context.fireChannelRead(data)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        clock.writability(context.channel.isWritable, now: .now())
        schedule()
        context.fireChannelWritabilityChanged()
    }

    /// Sees to it that the clock is looked at in time. A check that comes too early is left as it is and moves itself,
    /// so that a connection that is busy costs no timers.
    private func schedule() {
        guard let context, let deadline = clock.deadline, deadline < check?.time ?? .distantFuture else { return }
        check?.task.cancel()
        let task = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.look() }
        check = (deadline, task)
    }

    private func look() {
        check = nil
        guard let context else { return }
        if let expiry = clock.expiry(at: .now()) { context.fireUserInboundEventTriggered(expiry) }
        schedule()
    }
}
