import NewsAPI
import Testing

@testable import NewsDaemon

@Suite struct HTTPServerTests {
    @Test func answersInOneObjectWithItsSchema() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let answer = try await RawClient(path).get("/v1/count?q=flood")
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/json")
            #expect(answer.body == "{\"schema\":1,\"total\":2,\"totalCollapsed\":1}\n")
        }
    }

    @Test(arguments: [
        ("GET", "/v1/nowhere", 404, "not_found"),
        ("GET", "/", 404, "not_found"),
        ("GET", "/v1/articles/axyz12345", 404, "not_found"),
        ("POST", "/v1/search?q=a", 405, "method_not_allowed"),
        ("GET", "/v1/rescan", 405, "method_not_allowed"),
        ("GET", "/v1/queries", 501, "not_implemented"),
        ("GET", "/v1/stories/sabc12345", 404, "not_found"),
        ("GET", "/v1/timeline", 400, "bad_request"),
        ("GET", "/v1/copies?diff=perhaps", 400, "bad_request"),
        ("GET", "/v1/search", 400, "bad_request"),
        ("GET", "/v1/search?q=a&colour=red", 400, "bad_request"),
        ("GET", "/v1/search?q=a&limit=100001", 400, "bad_request"),
        ("GET", "/v1/search?q=a&limit=ten", 400, "bad_request"),
        ("GET", "/v1/search?q=a&limit=1&limit=2", 400, "bad_request"),
        ("GET", "/v1/search?q=%4", 400, "bad_request"),
        ("GET", "/v1/search?q=%FF", 400, "bad_request"),
        ("GET", "/v1/explain?q=%22", 400, "query_syntax"),
        ("GET", "/v1/follow", 503, "unavailable"),
    ])
    func saysWhatIsWrong(method: String, target: String, status: Int, code: String) async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send("\(method) \(target) HTTP/1.1\r\nHost: newsd\r\n\r\n")
            let answer = try await client.response()
            #expect(answer.status == status)
            let reply = try WireJSON.reply(ErrorReply.self, from: Array(answer.body.utf8))
            #expect(reply.error.code.rawValue == code)
            #expect(try await client.get("/v1/status").status == 200, "the connection goes on")
        }
    }

    @Test(arguments: [
        ("/v1/stories", #""stories":[],"total":0"#), ("/v1/story?q=a", #""story":null"#),
        ("/v1/copies", #""groups":[],"total":0"#), ("/v1/figures?q=a", #""figures":[],"total":0"#),
        ("/v1/compare?q=a", #""comparisons":[],"total":0"#), ("/v1/quotes?q=a", #""quotes":[],"total":0"#),
        ("/v1/names?q=a", #""names":[],"total":0"#), ("/v1/timeline?q=a", #""entries":[],"total":0"#),
    ])
    func answersWhatArticlesState(target: String, body: String) async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let answer = try await RawClient(path).get(target)
            #expect(answer.status == 200)
            #expect(answer.body.hasPrefix(#"{"schema":1,"# + body))
        }
    }

    @Test func worksOutTheDifferencesOfCopiesUnlessToldNotTo() async throws {
        let newsroom = FakeNewsroom()
        try await withServer(newsroom) { path, _ in
            let client = try RawClient(path)
            _ = try await client.get("/v1/copies?q=id:a12345")
            _ = try await client.get("/v1/copies?diff=false")
        }
        #expect(newsroom.calls == ["copies id:a12345 true", "copies  false"])
    }

    @Test func saysWhichMethodsArePossible() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let answer = try await get(path, "/v1/rescan")
            #expect(answer.header("Allow") == "POST")
        }
    }

    @Test func readsARequestThatComesByteByByte() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            for byte in Array("GET /v1/search?q=Kyiv+river HTTP/1.1\r\nHost: newsd\r\n\r\n".utf8) {
                try await client.send([byte])
            }
            #expect(try await client.response().body.contains("\"query\":\"Kyiv river\""))
        }
    }

    @Test func answersPipelinedRequestsInTheirOrder() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            let requests = (0..<1000).map { "GET /v1/search?q=n\($0) HTTP/1.1\r\nHost: newsd\r\n\r\n" }.joined()
            async let sent: Void = client.send(requests)
            for number in 0..<1000 {
                #expect(try await client.response().body.contains("\"query\":\"n\(number)\""))
            }
            try await sent
        }
    }

    @Test func answersWhoHasClosedItsWritingSide() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send(String(repeating: "GET /v1/count?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n", count: 3))
            client.closeWriting()
            let rest = try await client.rest()
            #expect(rest.components(of: "totalCollapsed") == 3)
            #expect(rest.components(of: "Connection: close") == 1)
        }
    }

    @Test func sendsOnlyTheHeadForHEAD() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send("HEAD /v1/count?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n")
            let head = try await client.response(head: true)
            #expect(head.status == 200)
            #expect(head.header("Content-Length") == "42")
            #expect(try await client.get("/v1/count?q=a").body.utf8.count == 42)
        }
    }

    @Test func readsPastABodyWhicheverWayItIsFramed() async throws {
        let newsroom = FakeNewsroom()
        try await withServer(newsroom) { path, _ in
            let client = try RawClient(path)
            try await client.send(
                "POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            )
            #expect(try await client.response().body == "{\"schema\":1,\"queued\":3}\n")
            try await client.send("POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nContent-Length: 4\r\n\r\nabcd")
            #expect(try await client.response().status == 200)
            #expect(newsroom.calls == ["rescan", "rescan"])
        }
    }

    @Test func asksForABodyThatTheClientHoldsBack() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send(
                "POST /v1/rescan HTTP/1.1\r\nHost: newsd\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n"
            )
            #expect(try await client.response().status == 100)
            try await client.send("x")
            #expect(try await client.response().status == 200)
        }
    }

    @Test(arguments: ["nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /v1/status HTTP/1.1\r\nno colon\r\n\r\n"])
    func refusesWhatIsNoHTTP(text: String) async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send(text)
            let answer = try await client.response()
            #expect(answer.status == 400)
            #expect(answer.body.contains("bad_request"))
            #expect(answer.header("Connection") == "close")
            #expect(try await client.rest() == "")
        }
    }

    @Test func closesAfterItsAnswerToHTTP10() async throws {
        try await withServer(FakeNewsroom()) { path, _ in
            let client = try RawClient(path)
            try await client.send("GET /v1/count?q=a HTTP/1.0\r\n\r\n")
            #expect(try await client.response().status == 200)
            #expect(try await client.rest() == "")
        }
    }

    @Test func synchronizesBeforeItAnswers() async throws {
        let newsroom = FakeNewsroom()
        try await withServer(newsroom) { path, _ in
            let answer = try await get(path, "/v1/search?q=a&sync=true")
            #expect(answer.status == 200)
            #expect(newsroom.calls == ["synchronize begins", "synchronize ends", "search a"])
        }
    }

    @Test func bringsTheMetricsAsTextAndCounts() async throws {
        try await withServer(FakeNewsroom()) { path, server in
            let client = try RawClient(path)
            _ = try await client.get("/v1/status")
            _ = try await client.get("/nowhere")
            let answer = try await client.get("/metrics")
            #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
            #expect(answer.body == "newsd_articles 2\n")
            let counters = server.counters
            #expect(counters.requests[.init(route: "status", status: 200)] == 1)
            #expect(counters.requests[.init(route: nil, status: 404)] == 1)
            #expect(counters.openConnections == 1)
            #expect(counters.connections == 1)
        }
    }

    @Test func finishesRunningRequestsWhenItStops() async throws {
        let started = Occurrence()
        let mayEnd = Occurrence()
        let newsroom = FakeNewsroom(search: { request in
            started.happen()
            await mayEnd.wait()
            return .sample(query: request.query)
        })
        try await withServer(newsroom) { path, server in
            let client = try RawClient(path)
            let idle = try RawClient(path)
            #expect(try await idle.get("/v1/status").status == 200)
            try await client.send("GET /v1/search?q=a HTTP/1.1\r\nHost: newsd\r\n\r\n")
            await started.wait()
            server.shutdown()
            #expect(try await idle.rest() == "")
            #expect(throws: RawClient.Failure.self) { _ = try RawClient(path) }
            mayEnd.happen()
            let answer = try await client.response()
            #expect(answer.status == 200)
            #expect(answer.header("Connection") == "close")
        }
    }
}

extension String {
    /// How often `part` occurs.
    func components(of part: String) -> Int { ranges(of: part).count }
}
