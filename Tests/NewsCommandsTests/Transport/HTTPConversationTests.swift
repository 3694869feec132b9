import Testing

@testable import NewsCommands

@Suite struct HTTPConversationTests {
    @Test func postsAnEmptyBody() throws {
        let request = try HTTPConversation(asking: Question(method: .post, target: "/v1/rescan")).request
        #expect(String(decoding: request, as: UTF8.self).contains("\r\nContent-Length: 0\r\n"))
    }

    @Test(arguments: ["/v1/x y", "/v1/\r\nHost: evil", "/é"])
    func neverSendsBytesThatWouldEndTheLine(_ target: String) {
        #expect(throws: ClientError.self) { _ = try HTTPConversation(asking: Question(target: target)) }
    }

    /// Status and body, fed in pieces of `size` bytes.
    private func read(_ text: String, size: Int = .max, ends: Bool = true) throws(ClientError) -> Reply? {
        let conversation = try HTTPConversation(asking: Question(target: "/v1/status"))
        var reply = Reply(status: 0, body: [])
        var ended = false
        var rest = Array(text.utf8)[...]
        var events: [HTTPConversation.Event] = []
        while !rest.isEmpty {
            events += try conversation.read(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        if ends { events += try conversation.finish() }
        for event in events {
            switch event {
            case .head(let status): reply.status = status
            case .body(let bytes): reply.body += bytes
            case .end: ended = true
            }
        }
        return ended ? reply : nil
    }

    static let good = [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;name=x\r\nllo\r\n0\r\nTrailer: y\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello",
        "HTTP/1.1 200\r\ncontent-length:5\r\n\r\nhello",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and what nobody asked for",
    ]

    @Test(arguments: good, [1, 2, 7, Int.max])
    func readsRepliesInPiecesOfAnySize(_ text: String, _ size: Int) throws {
        #expect(try read(text, size: size) == Reply(status: 200, body: Array("hello".utf8)))
    }

    @Test(arguments: ["HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"])
    func readsRepliesWithoutBody(_ text: String) throws {
        #expect(try read(text, ends: false)?.body == [])
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 20\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 999 x\r\n\r\n", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n",
    ])
    func refusesWhatIsNoHTTP(_ text: String) {
        let error = #expect(throws: ClientError.self) { _ = try read(text, ends: false) }
        #expect(error?.code == .unanswered)
        #expect(error?.message.contains("cannot be read") == true)
    }

    static let endless: [(String, Int)] = [
        ("HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 20_000), 100),
        ("HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 300), .max),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + String(repeating: "X: y\r\n", count: 300),
            .max
        ),
    ]

    @Test(arguments: endless)
    func refusesEndlessHeads(_ text: String, _ size: Int) {
        let error = #expect(throws: ClientError.self) { _ = try read(text, size: size, ends: false) }
        #expect(error?.message.contains("too large") == true)
    }

    @Test(arguments: [0, 1, 4, 5])
    func saysWhenAReplyEndsTooEarly(_ number: Int) {
        let text = Self.good[number]
        let announced = "HTTP/1.1 100 Continue\r\n\r\n"
        for count in 1..<text.utf8.count {
            let start = String(decoding: Array(text.utf8).prefix(count), as: UTF8.self)
            let error = #expect(throws: ClientError.self, "\(count) bytes") { _ = try read(start) }
            #expect(error?.code == .unanswered)
            let expected = start == announced ? "without a reply" : "ended in the middle"
            #expect(error?.message.contains(expected) == true, "\(count) bytes")
        }
    }

    @Test(arguments: ["", "\r\n", "HTTP/1.1 100 Continue\r\n\r\n"])
    func saysWhenThereIsNoReply(_ text: String) {
        let error = #expect(throws: ClientError.self) { _ = try read(text) }
        #expect(error?.message.contains("without a reply") == true)
    }

    @Test func readsALargeReply() throws {
        let chunk = String(repeating: "x", count: 0x10000)
        let body = String(repeating: "10000\r\n\(chunk)\r\n", count: 64)
        let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(body)0\r\n\r\n"
        #expect(try read(text, size: 65_536)?.body.count == 64 * 0x10000)
    }
}
