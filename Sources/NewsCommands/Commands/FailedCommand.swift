import ArgumentParser
import NewsAPI

/// `newsctl failed`
struct FailedCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "failed",
        abstract: "List the files that could not be read, and why.",
        usage: "newsctl failed [-n <count>] [<options>]",
        discussion: """
            The exit status is 1 if there is none.

            Examples:
              newsctl failed
              newsctl failed --json
            """
    )
    static let list: String? = "files"

    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var endpoint: Endpoint { .files(FilesRequest(state: .failed, limit: page.limit, offset: page.offset)) }

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
        answer.files.isEmpty ? ["no file failed"] : []
    }
}
