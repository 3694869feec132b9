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
        let conversation = try HTTPConversation(asking: question)
        let channel = try connect(peer.socket, deadline)
        try channel.send(conversation.request, until: deadline)
        var status = 0
        while !conversation.isDone {
            let bytes = try channel.receive(until: deadline)
            for event in bytes.isEmpty ? try conversation.finish() : try conversation.read(bytes) {
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

    static let late = ClientError(
        .unanswered,
        "newsd did not answer in time: it may be busy; try --timeout SECONDS with more, or newsctl status"
    )
}
