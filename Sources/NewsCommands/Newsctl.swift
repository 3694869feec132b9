package import ArgumentParser
import NewsAPI

/// newsctl's command line.
package struct Newsctl: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "newsctl",
        abstract: "Ask newsd about the news articles in its folder.",
        usage: "newsctl <verb> [<words>] [<options>]",
        discussion: """
            Examples:
              newsctl search grain export         articles with both words, best first
              newsctl search '"white house"' -n 3 the words in this order
              newsctl search flood -insurance --sort date --since 7d
              newsctl show a7k2m                  one article, by the start of its id
              newsctl stories --since 7d          what is reported, and by how many
              newsctl compare s7k2m               who claims which figure about one event
              newsctl timeline harbour fire       what happened when
              newsctl follow                      what is read and removed, as it happens

            Only -n, -r, -q and long options are options, anywhere on the line; any other -word is a word that must not \
            occur. After -- all is query. The exit status is 0 if something was found, 1 if nothing, 2 if the request is \
            wrong, 3 if newsd could not answer.
            """,
        version: "newsctl \(newsdVersion)",
        groupedSubcommands: [
            CommandGroup(
                name: "Asking",
                subcommands: [SearchCommand.self, CountCommand.self, ExplainCommand.self, ShowCommand.self]
            ),
            CommandGroup(
                name: "Cross-examining",
                subcommands: [
                    StoryCommand.self, StoriesCommand.self, CopiesCommand.self, FiguresCommand.self,
                    CompareCommand.self, QuotesCommand.self, NamesCommand.self, TimelineCommand.self,
                ]
            ),
            CommandGroup(
                name: "Watching over newsd",
                subcommands: [
                    StatusCommand.self, FilesCommand.self, FailedCommand.self, FollowCommand.self, RescanCommand.self,
                    CheckCommand.self,
                ]
            ),
        ],
        helpNames: .long
    )

    package init() {}
}
