import NewsModel

/// How a timeline is listed, as text and as CSV.
enum TimelineText: EntryText {
    static func write(_ entries: [TimelineEntry], to page: inout TextPage) {
        var table = RowTable([("DATE", .left)], last: "WHAT, WHERE")
        for entry in entries {
            let text = StyledText(TerminalText.line(entry.text))
            table.add([date(entry)], [text] + entry.mentions.map(source))
        }
        table.write(to: &page)
    }

    /// A `~` where no article states it as such.
    private static func date(_ entry: TimelineEntry) -> StyledText {
        let isStated = entry.mentions.contains { [.stated, .publication].contains($0.content.basis) }
        return StyledText((isStated || entry.mentions.isEmpty ? "" : "~") + period(entry), .bold)
    }

    /// `2025-04-26`; of several days `2025-04-21–27`, of several months `2024-09–11`.
    private static func period(_ entry: TimelineEntry) -> String {
        let first = entry.date
        let last = String(entry.end.description.prefix(first.utf8.count))
        if last <= first { return TerminalText.line(first) }
        let shared = zip(first.split(separator: "-"), last.split(separator: "-")).prefix { $0 == $1 }.count
        let rest = last.split(separator: "-").dropFirst(shared).joined(separator: "-")
        return TerminalText.line("\(first)–\(rest)")
    }

    /// `“on Saturday” · The Courier · 2025-04-28 · a7k2mq8d0f3ep`
    private static func source(_ mention: Sourced<DatedWords>) -> StyledText {
        var line = StyledText("“\(TerminalText.line(mention.content.dateText))” · ", .dim)
        line.append(SourceText.line(mention.source))
        return line
    }

    static let columns = ["date", "precision", "start", "end", "text", "dateText", "basis"] + SourceText.columns

    /// One a mention.
    static func rows(_ entry: TimelineEntry, number: Int) -> [[String]] {
        let fields = [
            entry.date, entry.precision.rawValue, entry.start.description, entry.end.description, entry.text,
        ]
        return entry.mentions.map { mention in
            fields + [mention.content.dateText, mention.content.basis.rawValue] + SourceText.fields(mention.source)
        }
    }
}
