import NewsModel

/// How names are listed, as text and as CSV.
enum NameText: EntryText {
    /// So many of those named beside a name are shown in text.
    private static let companions = 5

    static func write(_ names: [Name], to page: inout TextPage) {
        var table = RowTable([("ARTICLES", .right), ("KIND", .left)], last: "NAME")
        for name in names {
            table.add(
                [StyledText(Amounts.grouped(name.articles)), StyledText(name.kind.rawValue, .dim)],
                [StyledText(TerminalText.line(name.name), .bold), variants(name), companions(name)]
            )
        }
        table.write(to: &page)
    }

    private static func variants(_ name: Name) -> StyledText {
        // "KURSK" is no other spelling of Kursk.
        let others = name.variants.filter { $0.lowercased() != name.name.lowercased() }.map(TerminalText.line)
        return others.isEmpty ? StyledText() : StyledText("also " + others.joined(separator: ", "))
    }

    private static func companions(_ name: Name) -> StyledText {
        let shown = name.with.prefix(companions).map { "\(TerminalText.line($0.name)) \(Amounts.grouped($0.count))" }
        return shown.isEmpty ? StyledText() : StyledText("with " + shown.joined(separator: ", "), .dim)
    }

    static let columns = [
        "name", "kind", "articles", "mentions", "variants", "with", "article", "form", "count", "spans",
    ]

    /// One an article.
    static func rows(_ name: Name, number: Int) -> [[String]] {
        let fields = [
            name.name, name.kind.rawValue, String(name.articles), String(name.mentions),
            name.variants.joined(separator: "; "),
            name.with.map { "\($0.name) \($0.count)" }.joined(separator: "; "),
        ]
        if name.places.isEmpty { return [fields + ["", "", "", ""]] }
        return name.places.map { place in
            let spans = place.spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "; ")
            return fields + [place.article, place.form, String(place.count), spans]
        }
    }
}
