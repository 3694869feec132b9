import NewsAPI
import Testing

@testable import NewsDaemon

/// What is answered on threads for questions.
@Suite struct QuestionTests {
    private static let search = "GET /v1/search?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n"

    @Test func isGivenUpWhenItsClientIsGone() async throws {
        let question = HeldQuestion()
        try await withServer(answering: [question.route()]) { path, server in
            let client = try RawClient(path)
            try await client.send(Self.search)
            await question.started.wait()
            client.vanish()
            await question.givenUp.wait()
            while server.load.running > 0 { await Task.yield() }
            let status = try await get(path, "/v1/status")
            #expect(status.status == 200)
        }
    }

    @Test func isGivenUpWhenItsAnswerComesTooLate() async throws {
        var limits = HTTPLimits.patient
        limits.answer = .milliseconds(100)
        let question = HeldQuestion()
        try await withServer(answering: [question.route()], limits: limits) { path, server in
            let client = try RawClient(path)
            let answer = try await client.get("/v1/search?q=a")
            #expect(answer.status == 504)
            #expect(answer.body.contains("\"code\":\"timeout\""))
            await question.givenUp.wait()
            #expect(try await client.rest() == "", "one answer is enough")
            #expect(server.counters.cuts[.answer] == 1)
        }
    }

    @Test func isNotBegunOnceItsClientIsGone() async throws {
        var limits = HTTPLimits.patient
        limits.questionThreads = 1
        let newsroom = FakeNewsroom()
        let question = HeldQuestion()
        try await withServer(newsroom, answering: [question.route(newsroom)], limits: limits) { path, server in
            async let first = get(path, "/v1/search?q=first")
            await question.started.wait()
            let impatient = try RawClient(path)
            try await impatient.send(Self.search)
            while server.load.running < 2 { await Task.yield() }
            impatient.vanish()
            while server.counters.openConnections > 1 { await Task.yield() }
            question.release()
            #expect(try await first.status == 200)
            while server.load.running > 0 { await Task.yield() }
        }
        #expect(newsroom.calls == ["search first"])
    }

    @Test func isTurnedAwayWhereTooManyWait() async throws {
        var limits = HTTPLimits.patient
        limits.questionThreads = 1
        limits.runningRequests = 1
        limits.waitingRequests = 1
        let newsroom = FakeNewsroom()
        let question = HeldQuestion()
        try await withServer(newsroom, answering: [question.route(newsroom)], limits: limits) { path, server in
            async let first = get(path, "/v1/search?q=first")
            await question.started.wait()
            async let second = get(path, "/v1/search?q=second")
            while server.load.running < 2 { await Task.yield() }
            let third = try await get(path, "/v1/search?q=third")
            #expect(third.status == 429)
            #expect(third.header("Retry-After") == "1")
            #expect(third.body.contains("too_many_requests"))
            let status = try await get(path, "/v1/status")
            #expect(status.status == 200, "an operator is answered all the same")
            question.release()
            #expect(try await first.status == 200)
            #expect(try await second.status == 200)
            #expect(newsroom.calls == ["search first", "search second"])
        }
    }

    @Test func doesNotKeepAnOperatorWaiting() async throws {
        var limits = HTTPLimits.patient
        limits.questionThreads = 1
        let question = HeldQuestion()
        let metrics = Route.metrics { _ in "newsd_articles 3\n" }
        try await withServer(answering: [question.route(), metrics], limits: limits) { path, _ in
            async let held = get(path, "/v1/search?q=a")
            await question.started.wait()
            let answer = try await get(path, "/metrics")
            #expect(answer.body == "newsd_articles 3\n")
            question.release()
            #expect(try await held.status == 200)
        }
    }

    /// On several threads, in tasks and after synchronizing: whatever comes first is sent first.
    @Test func isAnsweredInTheOrderOfThePipeline() async throws {
        let search = Route.question(SearchRequest.self) { request, _ in .sample(query: request.query) }
        try await withServer(answering: [search]) { path, _ in
            let client = try RawClient(path)
            let targets = (0..<1000).map { number in
                switch number % 4 {
                case 0: "/v1/search?q=n\(number)"
                case 1: "/v1/count?q=a"
                case 2: "/v1/search?q=n\(number)&sync=true"
                default: "/v1/articles/n\(number)"
                }
            }
            async let sent: Void = client.send(
                targets.map { "GET \($0) HTTP/1.1\r\nHost: newsd\r\n\r\n" }.joined()
            )
            for number in 0..<1000 {
                let expected =
                    switch number % 4 {
                    case 0, 2: "\"query\":\"n\(number)\""
                    case 1: "\"total\":2"
                    default: "there is no article n\(number)\""
                    }
                #expect(try await client.response().body.contains(expected))
            }
            try await sent
        }
    }

    @Test func waitsForWhatSynchronizesBeforeIt() async throws {
        let newsroom = FakeNewsroom()
        let search = Route.question(SearchRequest.self) { request, _ in
            newsroom.note("search \(request.query)")
            return .sample(query: request.query)
        }
        try await withServer(newsroom, answering: [search]) { path, server in
            let answer = try await get(path, "/v1/search?q=a&sync=true")
            #expect(answer.status == 200)
            #expect(newsroom.calls == ["synchronize begins", "synchronize ends", "search a"])
            while server.load.running > 0 { await Task.yield() }
        }
    }

    @Test func isNotAskedWhereSynchronizingFails() async throws {
        let newsroom = FakeNewsroom(synchronize: {
            throw APIError(code: .unavailable, message: "the folder is gone")
        })
        let question = HeldQuestion()
        try await withServer(newsroom, answering: [question.route(newsroom)]) { path, _ in
            let client = try RawClient(path)
            let answer = try await client.get("/v1/search?q=a&sync=true")
            #expect(answer.status == 503)
            #expect(answer.body.contains("the folder is gone"))
            #expect(newsroom.calls == ["synchronize begins"])
            #expect(try await client.get("/v1/status").status == 200, "the connection goes on")
        }
    }

    @Test func hasItsOwnTimeAfterItHasSynchronized() async throws {
        var limits = HTTPLimits.patient
        limits.answer = .milliseconds(100)
        let question = HeldQuestion()
        try await withServer(answering: [question.route()], limits: limits) { path, _ in
            let answer = try await get(path, "/v1/search?q=a&sync=true")
            #expect(answer.status == 504)
            await question.givenUp.wait()
        }
    }

    @Test func isAnsweredBeforeTheServerStops() async throws {
        let question = HeldQuestion()
        try await withServer(answering: [question.route()]) { path, server in
            let client = try RawClient(path)
            let idle = try RawClient(path)
            let status = try await idle.get("/v1/status")
            #expect(status.status == 200)
            try await client.send(Self.search)
            await question.started.wait()
            server.shutdown()
            #expect(try await idle.rest() == "")
            question.release()
            let answer = try await client.response()
            #expect(answer.status == 200)
            #expect(answer.header("Connection") == "close")
        }
    }
}
