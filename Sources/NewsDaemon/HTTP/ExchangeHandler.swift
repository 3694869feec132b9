internal import NIOCore
internal import NIOHTTP1
internal import NewsAPI

/// Puts the parts of requests together and takes answers apart, in the order of the requests, and decides when the
/// connection ends: it alone closes, so that no answer is cut off and no client is waited for without end.
final class ExchangeHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = IncomingRequest
    typealias OutboundIn = AnswerPart
    typealias OutboundOut = HTTPServerResponsePart

    /// The answering begins anew, after what came before it: the time for it is counted from here.
    struct AnsweringBegins: Sendable {}

    private let routes: RouteTable
    private let limits: HTTPLimits
    private let timer: ConnectionTimer
    private let metrics: HTTPMetrics
    private var assembly: RequestAssembly
    private var exchanges = CircularBuffer<Exchange>()
    /// False once the connection is to end after what has been asked.
    private var takesRequests = true
    private var inputIsClosed = false
    private var outputIsClosed = false
    /// False: what still runs for this connection is to be cancelled at once.
    private var waitsForClient = true
    private var continueIsDue = false

    init(routes: RouteTable, limits: HTTPLimits, timer: ConnectionTimer, metrics: HTTPMetrics) {
        self.routes = routes
        self.limits = limits
        self.timer = timer
        self.metrics = metrics
        assembly = RequestAssembly(limits: limits)
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard takesRequests else { return }
        act(on: assembly.take(unwrapInboundIn(data)), context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A connection that is broken closes itself, and bytes after a request that is none matter to nobody.
        if let failure = assembly.failure(error) { act(on: failure, context) }
    }

    private func act(on outcome: RequestAssembly.Outcome, _ context: ChannelHandlerContext) {
        switch outcome {
        case .incomplete: break
        case .awaitsContinue:
            continueIsDue = true
            sendContinueIfDue(context)
        case .request(let head): submit(head, context)
        case .failure(let error, let status): fail(error, status: status, context)
        }
    }

    private func submit(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        // After CONNECT or an upgrade the decoder reads no further requests.
        let isLast = !head.isKeepAlive || head.method == .CONNECT || head.headers.contains(name: "Upgrade")
        let request = IncomingRequest(head: head, routes: routes)
        let exchange = Exchange(
            route: request.route,
            limit: answerLimit(request),
            isLast: isLast,
            wantsBody: request.wantsBody,
            version: head.version,
            started: .now()
        )
        submit(request, exchange, context)
    }

    private func submit(_ request: IncomingRequest, _ exchange: Exchange, _ context: ChannelHandlerContext) {
        continueIsDue = false
        takesRequests = !exchange.isLast
        exchanges.append(exchange)
        if exchanges.count == 1 { timer.enter(.answering(exchange.limit)) }
        context.fireChannelRead(wrapInboundOut(request))
    }

    /// How long an answer may take; what synchronizes, follows or reads the whole folder takes as long as the client waits.
    private func answerLimit(_ request: IncomingRequest) -> TimeAmount? {
        let waiting = request.waiting
        if let timeout = waiting.timeout { return .nanoseconds(Int64(timeout * 1e9)) }
        return waiting.synchronizes || request.route?.pace == .unhurried ? nil : TimeAmount(limits.answer)
    }

    /// The client gets this error after the answers that are due, and then the connection ends.
    private func fail(_ error: APIError, status: Int, _ context: ChannelHandlerContext) {
        guard takesRequests else { return }
        assembly.reset()
        let exchange = Exchange(
            route: nil,
            limit: TimeAmount(limits.answer),
            isLast: true,
            wantsBody: true,
            version: .http1_1,
            started: .now()
        )
        submit(IncomingRequest(failure: error, status: status), exchange, context)
        context.fireChannelReadComplete()
    }

    private func sendContinueIfDue(_ context: ChannelHandlerContext) {
        guard continueIsDue, exchanges.isEmpty else { return }
        continueIsDue = false
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    // MARK: Answers

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !exchanges.isEmpty, !outputIsClosed else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .whole(let answer):
            start(answer, contentLength: answer.body.readableBytes, context)
            writeBody(answer.body, context)
            finish(context)
        case .start(let answer, let contentLength):
            start(answer, contentLength: contentLength, context)
        case .chunk(let chunk):
            writeBody(chunk, context)
        case .end:
            finish(context)
        }
        promise?.succeed()
    }

    private func start(_ answer: Answer, contentLength: Int?, _ context: ChannelHandlerContext) {
        let isLastAsked = !takesRequests && exchanges.count == 1
        // Without its length, only a chunked answer shows its end, and HTTP/1.0 has no chunks.
        let endsByClosing = contentLength == nil && !exchanges[offset: 0].version.hasChunks
        exchanges[offset: 0].isLast = exchanges[offset: 0].isLast || isLastAsked || endsByClosing
        if exchanges[offset: 0].isLast { takesRequests = false }
        exchanges[offset: 0].status = answer.status
        timer.enter(contentLength == nil ? .streaming : .writing)
        let head = HTTPResponseHead(answer, contentLength: contentLength, exchange: exchanges[offset: 0])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
    }

    private func writeBody(_ body: ByteBuffer, _ context: ChannelHandlerContext) {
        guard exchanges[offset: 0].wantsBody, body.readableBytes > 0 else { return }
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }

    private func finish(_ context: ChannelHandlerContext) {
        let exchange = exchanges.removeFirst()
        let seconds = Double((NIODeadline.now() - exchange.started).nanoseconds) / 1e9
        metrics.update { $0.answered(exchange.route?.name, status: exchange.status ?? 0, seconds: seconds) }
        if exchange.isLast {
            exchanges.removeAll()
            endOutput(context)
            return
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        if let next = exchanges.first {
            timer.enter(.answering(next.limit))
        } else {
            timer.enter(assembly.isArriving ? .receiving : .idle)
            sendContinueIfDue(context)
        }
    }

    /// Writes the end of the last answer.
    private func endOutput(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        closeOutput { self.linger(context) }
    }

    private func closeOutput(_ whenWritten: @escaping () -> Void) {
        takesRequests = false
        outputIsClosed = true
        timer.enter(.flushing)
        timer.whenWritten(whenWritten)
    }

    /// Closing a socket with unread input throws away what the client has not read yet. So the connection is closed only
    /// when the client has closed its side or had time to read.
    private func linger(_ context: ChannelHandlerContext) {
        if inputIsClosed || !waitsForClient {
            context.close(promise: nil)
        } else {
            timer.enter(.lingering)
            context.close(mode: .output, promise: nil)
            context.read()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        if outputIsClosed { context.read() }
    }

    // MARK: Ends

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            inputIsClosed = true
            endAfterAnswers(context)
        case is ChannelShouldQuiesceEvent:
            endAfterAnswers(context)
            if timer.phase == .streaming { endStream(context) }
        case let expiry as ConnectionClock.Expiry:
            expired(expiry, context)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    private func endAfterAnswers(_ context: ChannelHandlerContext) {
        takesRequests = false
        assembly.reset()
        if !exchanges.isEmpty {
            exchanges[offset: exchanges.count - 1].isLast = true
        } else if !outputIsClosed {
            closeOutput { context.close(promise: nil) }
        } else if timer.phase == .lingering {
            context.close(promise: nil)
        }
    }

    /// What has been asked after it is not answered: it would wait for the stream, which does not know that it has ended.
    private func endStream(_ context: ChannelHandlerContext) {
        exchanges[offset: 0].isLast = true
        finish(context)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is AnsweringBegins else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        if case .answering(nil) = timer.phase, exchanges.first?.route?.pace != .unhurried {
            timer.enter(.answering(TimeAmount(limits.answer)))
        }
        promise?.succeed()
    }

    private func expired(_ expiry: ConnectionClock.Expiry, _ context: ChannelHandlerContext) {
        switch expiry {
        case .idle, .stalled:
            metrics.update { $0.cuts[expiry == .idle ? .idle : .stalled, default: 0] += 1 }
            context.close(promise: nil)
        case .lingering:
            context.close(promise: nil)
        case .partialRequest:
            metrics.update { $0.cuts[.partialRequest, default: 0] += 1 }
            let message = "the request did not arrive whole within \(limits.partialRequest)"
            fail(APIError(code: .timeout, message: message), status: 408, context)
        case .answer:
            metrics.update { $0.cuts[.answer, default: 0] += 1 }
            answerTooLate(context)
        }
    }

    /// Tells the client and closes, which cancels what still runs for it.
    private func answerTooLate(_ context: ChannelHandlerContext) {
        guard !exchanges.isEmpty else { return }
        let error = APIError(
            code: .timeout,
            message: "newsd has not found the answer in time",
            hint: "ask for less, or wait longer"
        )
        let answer = Answer(error: error)
        waitsForClient = false
        exchanges[offset: 0].isLast = true
        start(answer, contentLength: answer.body.readableBytes, context)
        writeBody(answer.body, context)
        finish(context)
    }
}
