import ArgumentParser
import NewsAPI

/// `newsctl check`
struct CheckCommand: AskingVerb {
    typealias Judged = EqualityVerdict

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read every file again and say where the archive differs from the folder.",
        usage: "newsctl check [<options>]",
        discussion: """
            The exit status is 0 if all is equal, 1 if there are differences. A large folder takes longer than 30 \
            seconds: give --timeout, or --sync, which also waits for what is still queued.

            Examples:
              newsctl check --sync
              newsctl check --timeout 3600 --json
            """
    )

    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: CheckRequest { CheckRequest() }

    func write(_ answer: CheckReply, to page: inout TextPage) {
        if answer.equal { return page.line("equal", .good) }
        var table = TextTable([("DIFFERENCE", .left), ("PATH", .left)])
        for (word, path) in Self.differences(answer) {
            table.add([StyledText(word, .bad), StyledText(TerminalText.path(path))])
        }
        table.write(to: &page)
    }

    private static func differences(_ answer: CheckReply) -> [(word: String, path: String)] {
        answer.missing.map { ("missing", $0) } + answer.extra.map { ("extra", $0) } + answer.wrong.map { ("wrong", $0) }
    }

    func table(_ answer: CheckReply) -> CSV {
        var csv = CSV(header: ["difference", "path"])
        for (word, path) in Self.differences(answer) { csv.add([word, path]) }
        return csv
    }

    func remarks(_ answer: CheckReply) -> [String] {
        if answer.equal { return [] }
        let count = Amounts.counted(Self.differences(answer).count, "difference")
        return ["\(count) (missing: only in the folder; extra: only in the archive): newsctl rescan repairs them"]
    }
}
