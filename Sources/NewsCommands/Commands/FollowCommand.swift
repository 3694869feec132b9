import ArgumentParser
import NewsAPI

/// `newsctl follow`
struct FollowCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: "Print what newsd reads and removes, as it happens.",
        usage: "newsctl follow [<query> ...] [-n <count>] [<options>]",
        discussion: """
            Ends with Ctrl-C, or after -n events. With a query, only events of articles that match it. \
            --json and --format ndjson both print one object a line.

            Examples:
              newsctl follow
              newsctl follow harbour -n 1
              newsctl follow --json | jq .path
            """
    )

    @OptionGroup var query: OptionalQueryWords
    @Option(
        name: [.customShort("n"), .customLong("limit")],
        help: ArgumentHelp("End after so many events.", valueName: "count")
    )
    var limit: Int?
    @OptionGroup(title: "For every verb") var common: CommonOptions

    mutating func validate() throws {
        if let limit, limit < 1 { throw ValidationError("-n takes a number from 1") }
    }

    func answer(in session: Session) throws(ClientError) -> Outcome {
        var peer = peer(in: session)
        peer.endless = true
        var stream = EventStream(options: common, session: session, left: limit)
        var refusal = Reply(status: 200, body: [])
        try session.transport.exchange(question(FollowRequest(query: query.text)), with: peer) {
            (status, bytes) throws(ClientError) in
            if status == 200 { return try stream.take(bytes) }
            refusal.status = status
            refusal.body += bytes
            return refusal.body.count < EventStream.longestLine
        }
        if refusal.status != 200 { throw ClientError(reply: refusal, query: query.text) }
        if limit != nil, stream.left == 0 { return .found }
        throw ClientError(.unanswered, "newsd ended the stream: it stops or restarts; newsctl status says how it is")
    }
}
