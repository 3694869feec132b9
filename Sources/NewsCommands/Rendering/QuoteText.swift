import NewsAPI

/// How quotes are listed, as text and as CSV.
enum QuoteText {
    static func write(_ quotes: [Quote], to page: inout TextPage) {
        var table = RowTable([("SPEAKER", .left)], last: "QUOTE, WHERE")
        for quote in quotes {
            let statement = quote.form.content
            let words = StyledText(TerminalText.line(statement.text))
            let others = quote.others.flatMap { lines($0, of: statement) }
            table.add([speaker(statement)], [words, SourceText.line(quote.form.source)] + others)
        }
        table.write(to: &page)
    }

    /// By name, else as written.
    private static func speaker(_ statement: Statement) -> StyledText {
        guard let speaker = statement.speakerName ?? statement.speaker else { return StyledText("not named", .dim) }
        return StyledText(TerminalText.line(speaker), .bold)
    }

    /// Where else it stands; the words only where they are others.
    private static func lines(_ other: Quote.Other, of statement: Statement) -> [StyledText] {
        var source = StyledText("\(other.difference == .same ? "also" : other.difference.rawValue): ", .dim)
        source.append(SourceText.line(other.form.source))
        let words = other.form.content.text
        return words == statement.text ? [source] : [source, StyledText("  " + TerminalText.line(words), .dim)]
    }

    /// One line a form; those of one quote have its number.
    static func csv(_ quotes: [Quote]) -> CSV {
        let columns = ["quote", "form", "text", "kind", "speaker", "speakerName", "cue"]
        var csv = CSV(header: columns + SourceText.columns)
        for (number, quote) in quotes.enumerated() {
            csv.add([String(number + 1), "fullest"] + fields(quote.form))
            for other in quote.others {
                csv.add([String(number + 1), other.difference.rawValue] + fields(other.form))
            }
        }
        return csv
    }

    private static func fields(_ form: Quote.Form) -> [String] {
        let statement = form.content
        return [
            statement.text, statement.kind.rawValue, statement.speaker ?? "", statement.speakerName ?? "",
            statement.cue ?? "",
        ] + SourceText.fields(form.source)
    }
}
