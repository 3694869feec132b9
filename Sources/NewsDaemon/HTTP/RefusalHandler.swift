internal import NIOCore
internal import NewsAPI

/// Tells a client that there are too many connections, and closes when it has read that or after a while.
final class RefusalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let limits: HTTPLimits

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
        context.close(mode: .output, promise: nil)
        let end = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.lingering)) {
            context.close(promise: nil)
        }
        context.channel.closeFuture.whenComplete { _ in end.cancel() }
    }

    /// The request is taken, so that the client's own writing does not fail before it reads.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private var answer: ByteBuffer {
        let error = APIError(
            code: .unavailable,
            message: "newsd serves \(limits.connections) connections already, or is stopping",
            hint: "ask again in a moment"
        )
        let answer = Answer(error: error)
        var text = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: \(answer.contentType)\r\n"
        for (name, value) in answer.headers { text += "\(name): \(value)\r\n" }
        text += "Content-Length: \(answer.body.readableBytes)\r\nConnection: close\r\n\r\n"
        var bytes = ByteBuffer(string: text)
        bytes.writeImmutableBuffer(answer.body)
        return bytes
    }
}
