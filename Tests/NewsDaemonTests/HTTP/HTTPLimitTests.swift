import NewsAPI
import Testing

@testable import NewsDaemon

/// Time limits are short where a test waits for one, and long elsewhere.
@Suite struct HTTPLimitTests {
    @Test func endsARequestThatDoesNotArrive() async throws {
        var limits = HTTPLimits.patient
        limits.partialRequest = .milliseconds(100)
        try await withServer(FakeNewsroom(), limits: limits) { path, server in
            let client = try RawClient(path)
            try await client.send("GET /v1/status HT")
            let answer = try await client.response()
            #expect(answer.status == 408)
            #expect(answer.body.contains("\"code\":\"timeout\""))
            #expect(try await client.rest() == "")
            #expect(server.counters.cuts[.partialRequest] == 1)
        }
    }

    @Test func endsABodyThatDoesNotArrive() async throws {
        var limits = HTTPLimits.patient
        limits.partialRequest = .milliseconds(100)
        try await withServer(FakeNewsroom(), limits: limits) { path, _ in
            let client = try RawClient(path)
            try await client.send("POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nContent-Length: 5\r\n\r\nab")
            #expect(try await client.response().status == 408)
        }
    }

    @Test func closesAConnectionThatAsksNothing() async throws {
        var limits = HTTPLimits.patient
        limits.idle = .milliseconds(100)
        try await withServer(FakeNewsroom(), limits: limits) { path, server in
            let client = try RawClient(path)
            #expect(try await client.get("/v1/status").status == 200)
            #expect(try await client.rest() == "")
            #expect(server.counters.cuts[.idle] == 1)
        }
    }

    /// Requests whose head is too large in one way each.
    enum LargeHead: CaseIterable {
        case target, field, fields, manyFields, neverEnds

        var text: String {
            let status = "GET /v1/status HTTP/1.1\r\n"
            let long = String(repeating: "a", count: 66_000)
            return switch self {
            case .target: "GET /v1/search?q=\(long) HTTP/1.1\r\nHost: newsd\r\n\r\n"
            case .field: status + "X: \(long)\r\n\r\n"
            case .fields: status + String(repeating: "X: \(long.prefix(1000))\r\n", count: 70) + "\r\n"
            case .manyFields: status + String(repeating: "X: y\r\n", count: 300) + "\r\n"
            case .neverEnds: status + "X: " + String(repeating: "a", count: 500_000)
            }
        }
    }

    @Test(arguments: LargeHead.allCases)
    func refusesHeadersThatAreTooLong(head: LargeHead) async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send(head.text)
            let answer = try await client.response()
            #expect(answer.status == 431)
            #expect(answer.body.contains("request_too_large"))
            #expect(answer.header("Connection") == "close")
        }
    }

    @Test func takesHeadersUpToTheLimit() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let answer = try await get(path, "/v1/search?q=\(String(repeating: "a", count: 65_000))")
            #expect(answer.status == 200)
        }
    }

    @Test(arguments: [true, false])
    func refusesABodyThatIsTooLong(isAnnounced: Bool) async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            let size = 1024 * 1024 + 1
            let head =
                isAnnounced ? "Content-Length: \(size)\r\n\r\n" : "Transfer-Encoding: chunked\r\n\r\n\(hex(size))\r\n"
            try await client.send("POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\n\(head)")
            try await client.send(String(repeating: "x", count: size))
            let answer = try await client.response()
            #expect(answer.status == 413)
            #expect(answer.body.contains("request_too_large"))
        }
    }

    @Test func dropsAClientThatDoesNotRead() async throws {
        var limits = HTTPLimits.patient
        limits.stalled = .milliseconds(200)
        let huge = String(repeating: "flood ", count: 300_000)
        let newsroom = FakeNewsroom(search: { _ in .sample(query: huge) })
        try await withServer(newsroom, limits: limits) { path, server in
            let client = try RawClient(path)
            try await client.send("GET /v1/search?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n")
            while server.counters.cuts[.stalled] == nil { await Task.yield() }
            #expect(try await client.rest().utf8.count < huge.utf8.count)
            let other = try await get(path, "/v1/status")
            #expect(other.status == 200)
        }
    }

    @Test func bringsAHugeAnswerToWhoReads() async throws {
        let huge = String(repeating: "flood ", count: 300_000)
        let newsroom = FakeNewsroom(search: { _ in .sample(query: huge) })
        try await withServer(newsroom) { path, _ in
            let client = try RawClient(path)
            try await client.send("GET /v1/search?q=a HTTP/1.1\r\nHost: newsd\r\nConnection: close\r\n\r\n")
            client.closeWriting()
            let answer = try await client.rest()
            #expect(answer.utf8.count > 2 * huge.utf8.count)
            #expect(answer.hasSuffix("}\n"))
        }
    }

    @Test func refusesConnectionsBeyondTheLimit() async throws {
        var limits = HTTPLimits.patient
        limits.connections = 4
        try await withServer(FakeNewsroom(), limits: limits) { path, server in
            var clients: [RawClient] = []
            for _ in 0..<4 {
                let client = try RawClient(path)
                #expect(try await client.get("/v1/status").status == 200)
                clients.append(client)
            }
            let fifth = try RawClient(path)
            let answer = try await fifth.get("/v1/status")
            #expect(answer.status == 503)
            #expect(answer.header("Connection") == "close")
            #expect(try WireJSON.reply(ErrorReply.self, from: Array(answer.body.utf8)).error.code == .unavailable)
            #expect(try await fifth.rest() == "")
            #expect(server.counters.refusedConnections == 1)
            #expect(try await clients[0].get("/v1/status").status == 200)

            clients[1].vanish()
            while server.counters.openConnections == 4 { await Task.yield() }
            let next = try await get(path, "/v1/status")
            #expect(next.status == 200)
        }
    }

    @Test func answersInTimeThatItHasNoAnswer() async throws {
        var limits = HTTPLimits.patient
        limits.answer = .milliseconds(100)
        let cancelled = Occurrence()
        let newsroom = FakeNewsroom(search: { _ in
            await Occurrence().wait()
            cancelled.happen()
            throw APIError(code: .internal, message: "cancelled")
        })
        try await withServer(newsroom, limits: limits) { path, server in
            let client = try RawClient(path)
            let answer = try await client.get("/v1/search?q=a")
            #expect(answer.status == 504)
            #expect(answer.body.contains("\"code\":\"timeout\""))
            await cancelled.wait()
            #expect(server.counters.cuts[.answer] == 1)
        }
    }

    @Test func waitsAsLongAsTheClientSays() async throws {
        let newsroom = FakeNewsroom(synchronize: { await Occurrence().wait() })
        try await withServer(newsroom) { path, _ in
            let answer = try await get(path, "/v1/status?sync=true&timeout=0.1")
            #expect(answer.status == 504)
        }
    }

    @Test func synchronizesForLongerThanAnAnswerMayTake() async throws {
        var limits = HTTPLimits.patient
        limits.answer = .milliseconds(100)
        let settled = Occurrence()
        let newsroom = FakeNewsroom(synchronize: { await settled.wait() })
        try await withServer(newsroom, limits: limits) { path, server in
            async let synchronized = get(path, "/v1/count?q=a&sync=true")
            // Another connection runs into the limit that this one does not have.
            let other = try await get(path, "/v1/status?sync=true&timeout=0.3")
            #expect(other.status == 504)
            settled.happen()
            #expect(try await synchronized.status == 200)
        }
    }

    @Test func limitsTheAnswerAfterItHasSynchronized() async throws {
        var limits = HTTPLimits.patient
        limits.answer = .milliseconds(100)
        let newsroom = FakeNewsroom(search: { request in
            await Occurrence().wait()
            return .sample(query: request.query)
        })
        try await withServer(newsroom, limits: limits) { path, _ in
            let answer = try await get(path, "/v1/search?q=a&sync=true")
            #expect(answer.status == 504)
        }
    }

    @Test func cancelsWhatAVanishedClientAsked() async throws {
        let started = Occurrence()
        let cancelled = Occurrence()
        let newsroom = FakeNewsroom(search: { request in
            started.happen()
            await Occurrence().wait()
            cancelled.happen()
            return .sample(query: request.query)
        })
        try await withServer(newsroom) { path, server in
            let client = try RawClient(path)
            try await client.send("GET /v1/search?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n")
            await started.wait()
            client.vanish()
            await cancelled.wait()
            while server.counters.openConnections > 0 { await Task.yield() }
        }
    }

    @Test func turnsRequestsAwayWhenTooManyWait() async throws {
        var limits = HTTPLimits.patient
        limits.runningRequests = 1
        limits.waitingRequests = 1
        let started = Occurrence()
        let mayEnd = Occurrence()
        let newsroom = FakeNewsroom(search: { request in
            started.happen()
            await mayEnd.wait()
            return .sample(query: request.query)
        })
        try await withServer(newsroom, limits: limits) { path, server in
            async let first = get(path, "/v1/search?q=first")
            await started.wait()
            async let second = get(path, "/v1/search?q=second")
            while server.load.waiting == 0 { await Task.yield() }
            let third = try await get(path, "/v1/search?q=third")
            #expect(third.status == 429)
            #expect(third.body.contains("too_many_requests"))
            let status = try await get(path, "/v1/status")
            #expect(status.status == 200, "an operator is answered all the same")
            mayEnd.happen()
            #expect(try await first.status == 200)
            #expect(try await second.status == 200)
            #expect(newsroom.calls == ["search first", "search second"])
        }
    }
}

private func hex(_ number: Int) -> String { String(number, radix: 16) }
