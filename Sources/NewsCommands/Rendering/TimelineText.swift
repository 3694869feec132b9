import NewsAPI

/// How a timeline is listed, as text and as CSV.
enum TimelineText {
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
        return StyledText((isStated || entry.mentions.isEmpty ? "" : "~") + TerminalText.line(entry.date), .bold)
    }

    /// `“on Saturday” · The Courier · 2025-04-28 · a7k2mq8d0f3ep`
    private static func source(_ mention: Sourced<DatedWords>) -> StyledText {
        var line = StyledText("“\(TerminalText.line(mention.content.dateText))” · ", .dim)
        line.append(SourceText.line(mention.source))
        return line
    }

    /// One line a mention.
    static func csv(_ entries: [TimelineEntry]) -> CSV {
        let columns = ["date", "precision", "start", "end", "text", "dateText", "basis"]
        var csv = CSV(header: columns + SourceText.columns)
        for entry in entries {
            let fields = [entry.date, entry.precision.rawValue, entry.start, entry.end, entry.text]
            for mention in entry.mentions {
                let words = [mention.content.dateText, mention.content.basis.rawValue]
                csv.add(fields + words + SourceText.fields(mention.source))
            }
        }
        return csv
    }
}
