import Glibc
import Testing

/// HTTP as any client speaks it, well or badly.
@Suite struct SocketTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        return newsroom
    }

    @Test(
        arguments: [
            "/v1/status", "/v1/search?q=ferry", "/v1/search?q=title%3Aferry%20OR%20%22tidal+power%22&limit=2",
            "/v1/files", "/v1/check",
        ]
    )
    func theContractsPathsAnswerInJSON(target: String) throws {
        let reply = try newsroom().http.get(target)
        #expect(reply.status == 200)
        #expect(reply.headers["content-type"]?.hasPrefix("application/json") == true)
        #expect(try reply.json.schema == .number(1))
    }

    @Test func anArticleIsReadByItsId() throws {
        let newsroom = try newsroom()
        let id = try #require(try newsroom.http.get("/v1/search?q=ferry").json.hits[0].id.string)
        #expect(try newsroom.http.get("/v1/articles/\(id)").json.outlet == .string("Harbour Courier"))
        let missing = try newsroom.http.get("/v1/articles/a222222222222")
        #expect(missing.status == 404)
        #expect(try missing.json.error.code == .string("not_found"))
    }

    @Test(
        arguments: [
            ("%22open", "query_syntax", 0), ("ferry%20(goat", "query_syntax", 6),
            ("ferry%20AND%20colour:red", "unknown_field", 10),
            ("ferry%20OR", "query_syntax", 6),
        ]
    )
    func queryErrorsPointAtThePlace(query: String, code: String, start: Int) throws {
        let reply = try newsroom().http.get("/v1/search?q=\(query)")
        #expect(reply.status == 400)
        let error = try reply.json.error
        #expect(error.keys == ["code", "message", "hint", "place"])
        #expect(error.code == .string(code))
        #expect(error.message.string?.isEmpty == false)
        #expect(error.place[0] == .number(Double(start)))
        #expect((error.place[1].number ?? -1) > start)
    }

    @Test(
        arguments: [
            ("GET", "/v1/search?q=speaker:lind", 200), ("GET", "/v1/search?q=has:quote", 200),
            ("GET", "/v1/stories", 200), ("GET", "/v1/queries", 501),
            ("GET", "/v1/search", 400), ("GET", "/v1/search?q=", 400), ("GET", "/v1/search?q=ferry&limit=many", 400),
            ("GET", "/v1/nothing", 404), ("GET", "/", 404), ("POST", "/v1/rescan", 200), ("DELETE", "/v1/files", 405),
        ]
    )
    func everyRequestGetsItsStatus(method: String, target: String, status: Int) throws {
        let text = "\(method) \(target) HTTP/1.1\r\nHost: newsd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        let reply = try newsroom().http.request(text)
        #expect(reply.status == status)
        #expect(try (reply.json.error == .missing) == (status == 200))
    }

    @Test func metricsAreText() throws {
        let newsroom = try newsroom()
        let reply = try newsroom.http.get("/metrics")
        #expect(reply.status == 200)
        #expect(reply.headers["content-type"]?.hasPrefix("text/plain") == true)
        for name in ["newsd_files_read_total", "newsd_articles", "newsd_queue_length", "newsd_http_requests_total"] {
            #expect(reply.body.contains("\n\(name)"), "\(name)")
        }
        #expect(try newsroom.metric("newsd_articles") == 14)
    }

    @Test(arguments: ["nonsense\r\n\r\n", "GET\r\n\r\n", "\u{1}\u{2}\u{3}\r\n\r\n", "GET /v1/status HTTP/9.9\r\n\r\n"])
    func whatIsNoHTTPIsRefusedAndNewsdAnswersOn(text: String) throws {
        let newsroom = try newsroom()
        let connection = try HTTPConnection(socket: newsroom.socketPath)
        connection.send(text)
        let reply = String(decoding: connection.readToEnd(), as: UTF8.self)
        #expect(reply.isEmpty || reply.hasPrefix("HTTP/1.1 400") || reply.hasPrefix("HTTP/1.1 505"))
        #expect(try newsroom.http.get("/v1/status").status == 200)
    }

    @Test func aRequestOfBoundlessHeadersIsTooLarge() throws {
        let newsroom = try newsroom()
        let connection = try HTTPConnection(socket: newsroom.socketPath)
        connection.send(
            "GET /v1/status HTTP/1.1\r\nHost: newsd\r\nX-Long: \(String(repeating: "x", count: 1 << 20))\r\n\r\n"
        )
        let reply = connection.read(until: "\r\n")
        #expect(reply.hasPrefix("HTTP/1.1 413") || reply.hasPrefix("HTTP/1.1 431"))
        #expect(try newsroom.http.get("/v1/status").status == 200)
    }

    @Test func aClientThatStopsHalfWayCostsNobodyElseAnything() throws {
        let newsroom = try newsroom()
        let stuck = try (0..<20).map { _ in try HTTPConnection(socket: newsroom.socketPath) }
        for connection in stuck {
            connection.send("GET /v1/search?q=fer")
        }
        do {
            let vanishing = try HTTPConnection(socket: newsroom.socketPath)
            vanishing.send("GET /v1/search?q=*&limit=1000 HTTP/1.1\r\nHost: newsd\r\n\r\n")
        }
        let outcome = try newsroom.newsctl("search", "--json", "ferry")
        #expect(outcome.status == 0)
        #expect(outcome.took < .seconds(5))
        withExtendedLifetime(stuck) {}
    }

    @Test func connectionsBeyondTheLimitAreRefusedAndLaterOnesServed() throws {
        let newsroom = try Newsroom(environment: ["NEWSD_SOCKET_CONNECTIONS": "16"]) { $0.fill(from: Binaries.seeds) }
        var open: [HTTPConnection] = []
        for _ in 0..<16 {
            let connection = try HTTPConnection(socket: newsroom.socketPath)
            connection.send("GET /v1/search?q=ferry&limit=1 HTTP/1.1\r\nHost: newsd\r\n\r\n")
            #expect(connection.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200"))
            open.append(connection)
        }
        let refused = try newsroom.http.get("/v1/status")
        #expect(refused.status == 503)
        #expect(try refused.json.error.code == .string("unavailable"))
        #expect(try newsroom.newsctl("status").status == 3)
        open = []
        #expect(newsroom.isServedAgain())
    }
}

extension Newsroom {
    /// newsd learns of a closed connection a moment after it was closed.
    fileprivate func isServedAgain() -> Bool {
        (0..<200).contains { _ in (try? http.get("/v1/status").status) == 200 }
    }
}
