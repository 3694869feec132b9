import NewsModel

/// How quotes are listed, as text and as CSV.
enum QuoteText: EntryText {
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

    static let columns = ["quote", "form", "text", "kind", "speaker", "speakerName", "cue"] + SourceText.columns

    /// One a form; those of one quote have its number.
    static func rows(_ quote: Quote, number: Int) -> [[String]] {
        [[String(number), "fullest"] + fields(quote.form)]
            + quote.others.map { [String(number), $0.difference.rawValue] + fields($0.form) }
    }

    private static func fields(_ form: Quote.Form) -> [String] {
        let statement = form.content
        return [
            statement.text, statement.kind.rawValue, statement.speaker ?? "", statement.speakerName ?? "",
            statement.cue ?? "",
        ] + SourceText.fields(form.source)
    }
}
