import ArgumentParser
import NewsAPI

/// `newsctl status`
struct StatusCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say how newsd is and what it has.",
        usage: "newsctl status [--follow] [<options>]",
        discussion: """
            With --follow, newsctl stays until all files have been read.

            Examples:
              newsctl status
              newsctl status --follow
              newsctl status --json
            """
    )

    @Flag(help: "Show the progress until everything is read.")
    var follow = false
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: StatusRequest { StatusRequest() }

    func answer(in session: Session) throws(ClientError) -> Outcome {
        if follow { try StatusProgress(verb: self, session: session).run() }
        return try answerOnce(in: session)
    }

    func write(_ answer: StatusReply, to page: inout TextPage) {
        var state = answer.state.rawValue
        if let reason = answer.reason { state += ": \(TerminalText.line(reason))" }
        if !answer.ready { state += " (not ready)" }
        page.pairs([
            ("state", state),
            ("folder", TerminalText.path(answer.folder)),
            (
                "files",
                Amounts.grouped(answer.files) + (answer.failed > 0 ? ", \(Amounts.grouped(answer.failed)) failed" : "")
            ),
            ("articles", Amounts.grouped(answer.articles)),
            ("copies", Amounts.grouped(answer.copies)),
            ("stories", Amounts.grouped(answer.stories)),
            ("queued", Amounts.grouped(answer.queued)),
            ("index", Amounts.bytes(answer.indexBytes)),
            ("last change", answer.lastChange.map(MomentText.minute) ?? "none yet"),
            ("running for", Amounts.duration(seconds: answer.uptimeSeconds)),
            ("version", TerminalText.line(answer.version)),
        ])
    }

    func table(_ answer: StatusReply) -> CSV {
        var csv = CSV(header: [
            "version", "ready", "state", "reason", "files", "articles", "stories", "copies", "failed", "queued",
            "indexBytes",
            "uptimeSeconds", "lastChange", "folder",
        ])
        csv.add([
            answer.version, String(answer.ready), answer.state.rawValue, answer.reason ?? "", String(answer.files),
            String(answer.articles), String(answer.stories), String(answer.copies), String(answer.failed),
            String(answer.queued), String(answer.indexBytes), String(answer.uptimeSeconds),
            answer.lastChange?.description ?? "",
            answer.folder,
        ])
        return csv
    }

    func remarks(_ answer: StatusReply) -> [String] {
        answer.failed > 0 ? ["newsctl failed says which files could not be read, and why"] : []
    }
}
