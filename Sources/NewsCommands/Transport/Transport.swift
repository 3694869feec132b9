import NewsAPI

/// What newsctl asks newsd for.
struct Question: Equatable, Sendable {
    var method = RequestMethod.get
    /// Path and query, percent-encoded.
    var target: String
}

/// A whole reply.
struct Reply: Equatable, Sendable {
    var status: Int
    var body: [UInt8]
}

/// Where newsd is, and how long to wait for it.
struct Peer: Equatable, Sendable {
    /// Path of the socket.
    var socket: String
    /// nil: as long as it takes.
    var patience: Duration?
    /// The reply never ends by itself; `patience` is for its head alone.
    var endless = false
}

/// The way to newsd. Tests have one of their own.
protocol Transport {
    /// Sends the question and hands over status and pieces of the body as they come, until the end or until `receive` returns false.
    func exchange(
        _ question: Question,
        with peer: Peer,
        receive: (Int, [UInt8]) throws(ClientError) -> Bool
    ) throws(ClientError)
}

extension Transport {
    /// Bytes of the largest reply that is kept in memory: 100,000 hits have about a tenth of it.
    static var largestReply: Int { 1 << 30 }

    /// The whole reply at once.
    func ask(_ question: Question, of peer: Peer) throws(ClientError) -> Reply {
        var reply = Reply(status: 0, body: [])
        try exchange(question, with: peer) { (status, bytes) throws(ClientError) in
            reply.status = status
            reply.body += bytes
            if reply.body.count > Self.largestReply {
                throw ClientError(.unanswered, "newsd's reply is larger than 1 GiB: ask for less with -n")
            }
            return true
        }
        return reply
    }
}
