import ArgumentParser
import NewsModel

/// `newsctl files`
struct FilesCommand: FileVerb {
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
    static let noFile = "no such file: newsctl status says which folder newsd watches"

    @Option(help: ArgumentHelp("Only files in that state.", valueName: "state"))
    var state: File.State?
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
}
