internal import Logging
internal import NIOCore
internal import NewsAPI

/// Finds the answers of one connection's requests, one after the other.
struct RequestAnswerer {
    typealias Writer = NIOAsyncChannelOutboundWriter<AnswerPart>

    let service: any NewsService
    let gate: RequestGate
    let limits: HTTPLimits
    let metrics: HTTPMetrics
    let logger: Logger
    let channel: any Channel

    func run(_ requests: NIOAsyncChannelInboundStream<IncomingRequest>, _ writer: Writer) async throws {
        for try await request in requests {
            do throws(APIError) {
                try await answer(try request.call.get(), wantsBody: request.wantsBody, writer)
            } catch {
                if error.code == .internal { logger.error("request failed", metadata: ["reason": "\(error.message)"]) }
                try await send(Answer(error: error, status: request.errorStatus, allow: request.allow), writer)
            }
        }
    }

    private func answer(_ call: APICall, wantsBody: Bool, _ writer: Writer) async throws(APIError) {
        if call.synchronizes {
            try await service.synchronize()
            channel.triggerUserOutboundEvent(ExchangeHandler.AnsweringBegins(), promise: nil)
        }
        do {
            if case .follow(let query) = call.endpoint {
                let events = try await service.follow(query: query)
                let answer = Answer(contentType: "application/x-ndjson")
                try await wantsBody ? stream(answer, events, writer) : send(answer, writer)
            } else {
                try await send(try await find(call.endpoint), writer)
            }
        } catch let error as APIError {
            throw error
        } catch {
            // The connection is closed; nobody is left to be told.
        }
    }

    /// What an operator asks when newsd is busy does not wait for its turn.
    private func find(_ endpoint: Endpoint) async throws(APIError) -> Answer {
        switch endpoint {
        case .status: return try Answer(try await service.status())
        case .metrics:
            let text = ByteBuffer(string: await service.metrics())
            return Answer(contentType: "text/plain; version=0.0.4; charset=utf-8", body: text)
        default: return try await gate.run { () async throws(APIError) in try await findInTurn(endpoint) }
        }
    }

    private func findInTurn(_ endpoint: Endpoint) async throws(APIError) -> Answer {
        switch endpoint {
        case .search(let request): try Answer(try await service.search(request))
        case .count(let request): try Answer(try await service.count(request))
        case .explain(let query): try Answer(try await service.explain(query: query))
        case .article(let id): try Answer(try await service.article(id: id))
        case .files(let request): try Answer(try await service.files(request))
        case .check: try Answer(try await service.check())
        case .rescan: try Answer(try await service.rescan())
        case .stories(let request): try Answer(try await service.stories(request))
        case .story(let id): try Answer(try await service.story(id: id))
        case .bestStory(let request): try Answer(try await service.bestStory(request))
        case .copies(let request, let differences):
            try Answer(try await service.copies(request, differences: differences))
        case .figures(let request): try Answer(try await service.figures(request))
        case .compare(let request): try Answer(try await service.compare(request))
        case .quotes(let request): try Answer(try await service.quotes(request))
        case .names(let request): try Answer(try await service.names(request))
        case .timeline(let request): try Answer(try await service.timeline(request))
        case .status, .metrics, .follow: try await find(endpoint)
        }
    }

    /// Hands over a long answer piece by piece, each when the client has taken enough of those before.
    private func send(_ answer: Answer, _ writer: Writer) async throws {
        guard answer.body.readableBytes > limits.writeChunkBytes else { return try await writer.write(.whole(answer)) }
        var body = answer.body
        try await writer.write(.start(answer, contentLength: body.readableBytes))
        while let chunk = body.readSlice(length: min(limits.writeChunkBytes, body.readableBytes)),
            chunk.readableBytes > 0
        {
            try await writer.write(.chunk(chunk))
        }
        try await writer.write(.end)
    }

    private func stream(_ answer: Answer, _ events: AsyncStream<FollowEvent>, _ writer: Writer) async throws {
        try await writer.write(.start(answer, contentLength: nil))
        try await FollowStream(events: events, limits: limits, metrics: metrics).run { line in
            try await writer.write(.chunk(line))
        }
        try await writer.write(.end)
    }
}
