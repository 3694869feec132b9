import Logging
import NewsAPI
import NewsArchive
import Testing

@testable import NewsDaemon

@Suite struct AnswerOfficeTests {
    private let office = AnswerOffice(
        routes: FakeNewsroom().routes(),
        limits: .patient,
        metrics: HTTPMetrics(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    )

    private func reply(
        abandonment: AsyncStream<Void>,
        _ answer: @escaping @Sendable () async throws -> Answer,
        send: @escaping @Sendable (Answer) -> Void
    ) -> AnswerOffice.Reply {
        var request = IncomingRequest(failure: APIError(code: .internal, message: "nothing is asked"), status: 500)
        request.call = .success(Route.Call(work: .task(answer), waiting: Waiting()))
        return AnswerOffice.Reply(
            request: request,
            cancellation: Cancellation(),
            abandonment: abandonment,
            begin: {},
            send: send,
            stream: { _ in },
            wake: {}
        )
    }

    /// Its connection may stay open for days.
    @Test func isDoneWithARequestOnceItIsAnswered() async {
        let (abandonment, abandon) = AsyncStream.makeStream(of: Void.self)
        await confirmation { sent in
            await office.run(
                reply(abandonment: abandonment, { try Answer(StoryReply(story: nil)) }, send: { _ in sent() })
            )
        }
        abandon.finish()
    }

    @Test func saysNothingToWhoIsGone() async {
        let (abandonment, abandon) = AsyncStream.makeStream(of: Void.self)
        await office.run(
            reply(abandonment: abandonment) {
                abandon.finish()
                await Occurrence().wait()
                throw CancellationError()
            } send: { _ in
                Issue.record("an answer for nobody")
            }
        )
    }
}
