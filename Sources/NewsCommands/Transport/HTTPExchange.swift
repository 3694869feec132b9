/// One HTTP/1.1 request and its response over a connection of their own.
struct HTTPExchange: Transport {
    typealias Connect = (_ path: String, _ deadline: ContinuousClock.Instant?) throws(ClientError) -> any ByteChannel

    private let connect: Connect

    /// Over Unix sockets.
    init() {
        connect = { (path, deadline) throws(ClientError) in
            try UnixSocketChannel(connectingTo: path, until: deadline)
        }
    }

    init(connect: @escaping Connect) {
        self.connect = connect
    }

    func exchange(
        _ question: Question,
        with peer: Peer,
        receive: (Int, [UInt8]) throws(ClientError) -> Bool
    ) throws(ClientError) {
        var deadline = peer.patience.map { ContinuousClock.now.advanced(by: $0) }
        let channel = try connect(peer.socket, deadline)
        try channel.send(try Self.request(question), until: deadline)
        var parser = HTTPResponseParser()
        var status = 0
        while !parser.isDone {
            let bytes = try channel.receive(until: deadline)
            for event in bytes.isEmpty ? try parser.finish() : try parser.read(bytes) {
                switch event {
                case .head(let code):
                    status = code
                    if peer.endless { deadline = nil }
                    guard try receive(status, []) else { return }
                case .body(let part): guard try receive(status, part) else { return }
                case .end: return
                }
            }
        }
    }

    static func request(_ question: Question) throws(ClientError) -> [UInt8] {
        guard question.target.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
            throw ClientError(.usage, "the request cannot be sent: it holds bytes that no address may have")
        }
        var head = "\(question.method.rawValue) \(question.target) HTTP/1.1\r\nHost: newsd\r\n"
        head += "User-Agent: newsctl/\(ClientVersion.current)\r\nAccept: */*\r\nConnection: close\r\n"
        if question.method != .get { head += "Content-Length: 0\r\n" }
        return Array((head + "\r\n").utf8)
    }

    static let late = ClientError(
        .unanswered,
        "newsd did not answer in time: it may be busy; try --timeout SECONDS with more, or newsctl status"
    )
}
