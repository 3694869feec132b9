import ArgumentParser
import NewsAPI

/// A word of newsctl's command line that does something.
protocol Verb: ParsableCommand {
    var common: CommonOptions { get }

    func answer(in session: Session) throws(ClientError) -> Outcome
}

extension Verb {
    func peer(in session: Session) -> Peer {
        let socket = SocketPath.choose(
            option: common.socket,
            environment: session.environment,
            exists: session.exists
        )
        return Peer(socket: socket, patience: common.patience)
    }

    func question<Asked: Request>(_ request: Asked) -> Question {
        let waiting = Waiting(synchronizes: common.sync, timeout: common.timeout)
        return Question(method: Asked.method, target: Call(request, waiting: waiting).target)
    }

    /// The body of a reply of 200; any other is thrown as newsd's error. `id` is the word that was read as one.
    func ask(
        _ question: Question,
        about query: String?,
        id: String? = nil,
        in session: Session
    ) throws(ClientError) -> [UInt8] {
        let reply = try session.transport.ask(question, of: peer(in: session))
        if reply.status == 200 { return reply.body }
        var error = ClientError(reply: reply, query: query)
        if reply.status == 404, let id, id.allSatisfy(\.isLetter) {
            error.message += ": to look for the word, type '(\(id))'"
        }
        throw error
    }
}
