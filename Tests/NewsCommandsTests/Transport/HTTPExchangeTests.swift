import Testing

@testable import NewsCommands

@Suite struct HTTPExchangeTests {
    private final class ScriptedChannel: ByteChannel {
        var sent: [UInt8] = []
        var deadlines: [ContinuousClock.Instant?] = []
        private var pieces: [String]

        init(_ pieces: [String]) {
            self.pieces = pieces
        }

        func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant?) throws(ClientError) {
            sent += bytes
            deadlines.append(deadline)
        }

        func receive(until deadline: ContinuousClock.Instant?) throws(ClientError) -> [UInt8] {
            deadlines.append(deadline)
            return pieces.isEmpty ? [] : Array(pieces.removeFirst().utf8)
        }
    }

    private func exchange(over channel: ScriptedChannel) -> HTTPExchange {
        HTTPExchange(connect: { (_, _) throws(ClientError) in channel })
    }

    private let peer = Peer(socket: "/x", patience: .seconds(30))

    @Test func sendsOneRequestAndReadsOneReply() throws {
        let channel = ScriptedChannel(["HTTP/1.1 200 OK\r\nContent-Le", "ngth: 2\r\n\r\n{", "}", "never read"])
        let reply = try exchange(over: channel).ask(Question(target: "/v1/status"), of: peer)
        #expect(reply == Reply(status: 200, body: Array("{}".utf8)))
        let request = String(decoding: channel.sent, as: UTF8.self)
        #expect(request.hasPrefix("GET /v1/status HTTP/1.1\r\nHost: newsd\r\n"))
        #expect(request.hasSuffix("Connection: close\r\n\r\n"))
    }

    @Test func patienceWithAStreamEndsAtItsHead() throws {
        let channel = ScriptedChannel(["HTTP/1.1 200 OK\r\n\r\n", "a\n", "b\n"])
        var lines: [UInt8] = []
        try exchange(over: channel).exchange(
            Question(target: "/v1/follow"),
            with: Peer(socket: "/x", patience: .seconds(1), endless: true)
        ) { (_, bytes) throws(ClientError) in
            lines += bytes
            return lines.count < 4
        }
        #expect(lines == Array("a\nb\n".utf8))
        #expect(channel.deadlines.map { $0 != nil } == [true, true, false, false])
    }
}
