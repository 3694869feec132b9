import ArgumentParser
import NewsAPI

/// `newsctl rescan`
struct RescanCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "rescan",
        abstract: "Compare the whole folder with the archive again, and read what differs.",
        usage: "newsctl rescan [<options>]",
        discussion: """
            newsd does so by itself at start, every few minutes and on any doubt.

            Examples:
              newsctl rescan
              newsctl rescan --sync && newsctl check
            """
    )

    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: RescanRequest { RescanRequest() }

    func write(_ answer: RescanRequest.Reply, to page: inout TextPage) {
        page.line("\(Amounts.counted(answer.queued, "file")) queued")
    }

    func table(_ answer: RescanRequest.Reply) -> CSV {
        var csv = CSV(header: ["queued"])
        csv.add([String(answer.queued)])
        return csv
    }
}
