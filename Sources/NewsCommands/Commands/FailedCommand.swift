import ArgumentParser
import NewsModel

/// `newsctl failed`
struct FailedCommand: FileVerb {
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
    static let noFile = "no file failed"

    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var state: File.State? { .failed }
}
