import NewsModel

/// How the differences between copies are shown, as text and as CSV.
enum CopyDifferenceText: EntryText {
    static func write(_ groups: [CopyGroup], to page: inout TextPage) {
        page.blocks(groups, write: write)
    }

    /// What only one of two articles says: for each copy what the original alone has, then what it has alone.
    private static func write(_ group: CopyGroup, to page: inout TextPage) {
        page.paragraph(CopyGroupText.title(group))
        if let original = CopyGroupText.original(group) { page.paragraph(CopyGroupText.source(original), indent: 2) }
        for member in group.articles where member.article.id != group.original {
            page.line()
            page.paragraph(CopyGroupText.source(member.article), indent: 2)
            let id = member.article.id
            let without = group.differences.filter { $0.in == group.original && $0.other == id }
            let with = group.differences.filter { $0.in == id }
            if without.isEmpty, with.isEmpty { page.line("  no difference", .dim) }
            var table = RowTable([("", .left)], last: "")
            for difference in without { table.add([StyledText("-", .bad)], [only(difference)]) }
            for difference in with { table.add([StyledText("+", .good)], [only(difference)]) }
            table.write(to: &page, indent: 2)
        }
    }

    private static func only(_ difference: CopyGroup.Difference) -> StyledText {
        StyledText(TerminalText.line(difference.only))
    }

    static let columns = ["group", "original", "in", "notIn", "kind", "only", "path", "spanStart", "spanEnd"]

    /// One a difference.
    static func rows(_ group: CopyGroup, number: Int) -> [[String]] {
        let paths = Dictionary(group.articles.map { ($0.article.id, $0.article.path.text) }) { first, _ in first }
        return group.differences.map { difference in
            [
                String(number), group.original, difference.in, difference.other, difference.kind.rawValue,
                difference.only, paths[difference.in] ?? "", String(difference.span.lowerBound),
                String(difference.span.upperBound),
            ]
        }
    }
}
