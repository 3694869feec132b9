import ArgumentParser

/// `newsctl timeline`
struct TimelineCommand: StatementVerb {
    typealias Text = TimelineText

    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tell what happened when.",
        usage: "newsctl timeline <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            In order of date, as the articles tell it: "on Saturday" is resolved against what the article says of its \
            own date. A ~ before a date says that it rests on a weekday, on other dates of the text or on the story's \
            other articles. Articles that date one event differently all stand.

            Examples:
              newsctl timeline harbour fire
              newsctl timeline s7k2m
              newsctl timeline s7k2m --format csv > timeline.csv
            """
    )
    static let entry = (one: "entry", many: "entries")

    @OptionGroup var options: StatementOptions
}
