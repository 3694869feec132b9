import ArgumentParser
import NewsAPI

/// `newsctl files`
struct FilesCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "List the files that newsd knows.",
        usage: "newsctl files [--state <state>] [-n <count>] [<options>]",
        discussion: """
            Examples:
              newsctl files
              newsctl files --state ignored
              newsctl files --format csv > files.csv
            """
    )
    static let list: String? = "files"

    @Option(help: ArgumentHelp("Only files in that state.", valueName: "state"))
    var state: File.State?
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var endpoint: Endpoint { .files(FilesRequest(state: state, limit: page.limit, offset: page.offset)) }

    func outcome(_ answer: JSONText) throws(ClientError) -> Outcome {
        try answer.elements("files")?.isEmpty ?? true ? .nothing : .found
    }

    func write(_ answer: FilesReply, to page: inout TextPage) {
        FileTable.write(answer.files, to: &page)
    }

    func table(_ answer: FilesReply) -> CSV {
        FileTable.csv(answer.files)
    }

    func remarks(_ answer: FilesReply) -> [String] {
        answer.files.isEmpty ? ["no such file: newsctl status says which folder newsd watches"] : []
    }
}
