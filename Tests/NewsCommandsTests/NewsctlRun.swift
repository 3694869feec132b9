@testable import NewsCommands

/// Output that is kept in memory.
final class MemoryOutput: Output {
    let isTerminal: Bool
    let columns: Int?
    /// Thrown by every write, if set.
    let failure: ClientError?
    private(set) var bytes: [UInt8] = []

    init(isTerminal: Bool = false, columns: Int? = nil, failure: ClientError? = nil) {
        self.isTerminal = isTerminal
        self.columns = columns
        self.failure = failure
    }

    func write(_ bytes: [UInt8]) throws(ClientError) {
        if let failure { throw failure }
        self.bytes += bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A newsd that has its replies ready; after the last one it repeats it.
final class ScriptedTransport: Transport {
    private var replies: [Reply]
    private(set) var asked: [(question: Question, peer: Peer)] = []

    init(_ replies: [Reply]) {
        self.replies = replies
    }

    func exchange(
        _ question: Question,
        with peer: Peer,
        receive: (Int, [UInt8]) throws(ClientError) -> Bool
    ) throws(ClientError) {
        asked.append((question: question, peer: peer))
        guard let reply = replies.first else { throw ClientError(.unanswered, "no reply in the script") }
        if replies.count > 1 { replies.removeFirst() }
        guard try receive(reply.status, []) else { return }
        // In pieces of 7 bytes, as a socket may give them.
        for start in stride(from: 0, to: reply.body.count, by: 7) {
            guard try receive(reply.status, Array(reply.body[start..<min(start + 7, reply.body.count)])) else { return }
        }
    }
}

/// One run of newsctl in this process, with everything around it scripted.
struct NewsctlRun {
    let status: Outcome
    let stdout: String
    let stderr: String
    let asked: [(question: Question, peer: Peer)]

    init(
        _ arguments: [String],
        replies: [Reply] = [],
        terminal: Int? = nil,
        environment: [String: String] = [:],
        outputFailure: ClientError? = nil
    ) {
        let output = MemoryOutput(isTerminal: terminal != nil, columns: terminal, failure: outputFailure)
        let errors = MemoryOutput()
        let transport = ScriptedTransport(replies)
        var time = ContinuousClock.now
        let session = Session(
            environment: environment,
            output: output,
            errors: errors,
            transport: transport,
            exists: { _ in false },
            pause: { time += $0 },
            now: { time }
        )
        status = Newsctl.run(arguments, in: session)
        stdout = output.text
        stderr = errors.text
        asked = transport.asked
    }

    init(_ line: String, _ status: Int = 200, _ body: String, terminal: Int? = nil, environment: [String: String] = [:])
    {
        self.init(
            line.split(separator: " ").map(String.init),
            replies: [Reply(status: status, body: Array(body.utf8))],
            terminal: terminal,
            environment: environment
        )
    }

    /// Path and query of the only question.
    var target: String? { asked.count == 1 ? asked[0].question.target : nil }
}
