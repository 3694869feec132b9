internal import DequeModule
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import NewsAPI
internal import NewsArchive

/// Has the requests of one connection answered, one after the other. A question goes to a thread for questions and its answer
/// comes back: it changes threads twice. What waits for others, or never ends, runs in a task.
final class RequestHandler: ChannelDuplexHandler {
    typealias InboundIn = IncomingRequest
    typealias OutboundIn = AnswerPart
    typealias OutboundOut = AnswerPart

    /// Of requests that were sent before their predecessor was answered: with so many waiting, nothing more is read from the socket.
    private static let mostWaiting = 8

    private let office: AnswerOffice
    private var waiting: Deque<IncomingRequest> = []
    /// Of the request that is being answered.
    private var current: (cancellation: Cancellation, abandonment: AsyncStream<Void>.Continuation)?
    /// What is left to write of a long answer.
    private var rest = ByteBuffer()
    private var events: FollowQueue?
    private var isReadDue = false

    init(office: AnswerOffice) {
        self.office = office
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        waiting.append(unwrapInboundIn(data))
        answerNext(context)
    }

    /// Whoever asks faster than newsd answers is not read for a while.
    func read(context: ChannelHandlerContext) {
        if waiting.count < Self.mostWaiting { context.read() } else { isReadDue = true }
    }

    func channelInactive(context: ChannelHandlerContext) {
        waiting.removeAll()
        current?.cancellation.cancel()
        current?.abandonment.finish()
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        writeMore(context)
        context.fireChannelWritabilityChanged()
    }

    private func answerNext(_ context: ChannelHandlerContext) {
        guard current == nil, let request = waiting.popFirst() else { return }
        if isReadDue, waiting.count < Self.mostWaiting {
            isReadDue = false
            context.read()
        }
        let cancellation = Cancellation()
        let (abandonment, abandon) = AsyncStream.makeStream(of: Void.self)
        current = (cancellation, abandon)
        let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        let reply = AnswerOffice.Reply(
            request: request,
            cancellation: cancellation,
            abandonment: abandonment,
            begin: {
                eventLoop.execute {
                    handler.value.1.triggerUserOutboundEvent(ExchangeHandler.AnsweringBegins(), promise: nil)
                }
            },
            send: { answer in
                eventLoop.execute { handler.value.0.send(answer, handler.value.1) }
            },
            stream: { events in
                eventLoop.execute { handler.value.0.stream(events, handler.value.1) }
            },
            wake: {
                eventLoop.execute { handler.value.0.writeMore(handler.value.1) }
            }
        )
        office.take(reply)
    }

    // MARK: Writing

    private func send(_ answer: Answer, _ context: ChannelHandlerContext) {
        if answer.body.readableBytes <= office.limits.writeChunkBytes {
            context.writeAndFlush(wrapOutboundOut(.whole(answer)), promise: nil)
            return finish(context)
        }
        rest = answer.body
        context.write(wrapOutboundOut(.start(answer, contentLength: rest.readableBytes)), promise: nil)
        writeMore(context)
    }

    private func stream(_ queue: FollowQueue, _ context: ChannelHandlerContext) {
        events = queue
        context.writeAndFlush(wrapOutboundOut(.start(.lines, contentLength: nil)), promise: nil)
        writeMore(context)
    }

    /// As much as the client takes; the rest when it has read.
    private func writeMore(_ context: ChannelHandlerContext) {
        if let events {
            while context.channel.isWritable, let event = events.next() {
                guard let line = try? WireJSON.line(event) else { continue }
                context.writeAndFlush(wrapOutboundOut(.chunk(ByteBuffer(bytes: line))), promise: nil)
            }
            if events.isAtEnd { end(context) }
        } else if rest.readableBytes > 0 {
            while context.channel.isWritable, rest.readableBytes > 0,
                let chunk = rest.readSlice(length: min(office.limits.writeChunkBytes, rest.readableBytes))
            {
                context.writeAndFlush(wrapOutboundOut(.chunk(chunk)), promise: nil)
            }
            if rest.readableBytes == 0 { end(context) }
        }
    }

    private func end(_ context: ChannelHandlerContext) {
        events = nil
        rest = ByteBuffer()
        context.writeAndFlush(wrapOutboundOut(.end), promise: nil)
        finish(context)
    }

    private func finish(_ context: ChannelHandlerContext) {
        current = nil
        answerNext(context)
    }
}
