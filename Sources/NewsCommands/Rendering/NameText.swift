import NewsAPI

/// How names are listed, as text and as CSV.
enum NameText {
    /// So many of those named beside a name are shown in text.
    private static let companions = 5

    static func write(_ names: [NamedEntity], to page: inout TextPage) {
        var table = RowTable([("ARTICLES", .right), ("KIND", .left)], last: "NAME")
        for name in names {
            table.add(
                [StyledText(Amounts.grouped(name.articles)), StyledText(name.kind.rawValue, .dim)],
                [StyledText(TerminalText.line(name.name), .bold), variants(name), companions(name)]
            )
        }
        table.write(to: &page)
    }

    private static func variants(_ name: NamedEntity) -> StyledText {
        // "KURSK" is no other spelling of Kursk.
        let others = name.variants.filter { $0.lowercased() != name.name.lowercased() }.map(TerminalText.line)
        return others.isEmpty ? StyledText() : StyledText("also " + others.joined(separator: ", "))
    }

    private static func companions(_ name: NamedEntity) -> StyledText {
        let shown = name.with.prefix(companions).map { "\(TerminalText.line($0.name)) \(Amounts.grouped($0.count))" }
        return shown.isEmpty ? StyledText() : StyledText("with " + shown.joined(separator: ", "), .dim)
    }

    /// One line a name and article.
    static func csv(_ names: [NamedEntity]) -> CSV {
        var csv = CSV(header: [
            "name", "kind", "articles", "mentions", "variants", "with", "article", "form", "count", "spans",
        ])
        for name in names {
            let with = name.with.map { "\($0.name) \($0.count)" }.joined(separator: "; ")
            let fields = [
                name.name, name.kind.rawValue, String(name.articles), String(name.mentions),
                name.variants.joined(separator: "; "), with,
            ]
            if name.places.isEmpty { csv.add(fields + ["", "", "", ""]) }
            for place in name.places {
                let spans = place.spans.map { "\($0.start)-\($0.end)" }.joined(separator: "; ")
                csv.add(fields + [place.article, place.form, String(place.count), spans])
            }
        }
        return csv
    }
}
