import NewsModel

/// How a comparison is shown: its subject, then a row for each group of values that agree.
enum ComparisonText: EntryText {
    static func write(_ comparisons: [Comparison], to page: inout TextPage) {
        page.blocks(comparisons, write: write)
    }

    private static func write(_ comparison: Comparison, to page: inout TextPage) {
        page.paragraph(heading(comparison))
        var table = RowTable([("", .left), ("", .left)], last: "")
        let subjects = Set(comparison.groups.flatMap(\.claims).map { $0.content.subject.lowercased() })
        for group in comparison.groups {
            table.add(
                [StyledText(value(group), .bold), StyledText(Amounts.counted(group.independent, "report"), .dim)],
                claims(group, namingSubjects: subjects.count > 1)
            )
        }
        table.write(to: &page, indent: 2)
    }

    /// `burnt area, harbour (square metres) · CONFLICT · 3 independent reports`
    private static func heading(_ comparison: Comparison) -> StyledText {
        var line = FigureText.subject(comparison.subject)
        line.pieces = line.pieces.map { StyledText.Piece(text: $0.text, style: $0.style.union(.bold)) }
        if let unit = comparison.unit { line.append(" (\(TerminalText.line(unit)))") }
        if comparison.conflict {
            line.append(" · ", .dim)
            line.append("CONFLICT", .bad)
        }
        line.append(" · \(Amounts.counted(comparison.independent, "independent report"))", .dim)
        return line
    }

    /// Ends that come of converting units are rounded; stated ones stay as they are. Shares are shown in per cent.
    private static func value(_ group: Comparison.Group) -> String {
        let claims = group.claims.map(\.content)
        let stated = Set(claims.flatMap { [$0.value, $0.low, $0.high] }.compactMap(\.self))
        let areShares = !claims.isEmpty && claims.allSatisfy { $0.siUnit == "1" && $0.value == $0.siValue }
        let ends = [group.low, group.high].map { end in
            end.map { areShares ? NumberText.rounded($0 * 100) : stated.contains($0) ? $0 : NumberText.rounded($0) }
        }
        return NumberText.range(ends[0], ends[1], unit: areShares ? "%" : nil) ?? "no number"
    }

    /// Each as written, with those who print it; with what it is of where the claims differ in that.
    private static func claims(_ group: Comparison.Group, namingSubjects: Bool) -> [StyledText] {
        let figures = group.claims.map { figure in
            var figure = figure
            if !namingSubjects { figure.content.subject = "" }
            return figure
        }
        return FigureRows(figures).rows.flatMap { row in
            var line = StyledText("\(FigureText.value(row.claim)): ")
            line.append(FigureText.claimant(row.claim))
            if !row.claim.subject.isEmpty { line.append(" (\(TerminalText.line(row.claim.subject)))", .dim) }
            return [line] + row.sources.map(SourceText.line)
        }
    }

    static let columns =
        [
            "comparison", "comparedSubject", "comparedUnit", "conflict", "independent", "group", "groupLow",
            "groupHigh", "groupIndependent",
        ] + FigureText.columns

    /// One a claim.
    static func rows(_ comparison: Comparison, number: Int) -> [[String]] {
        let fields = [
            String(number), comparison.subject, comparison.unit ?? "", String(comparison.conflict),
            String(comparison.independent),
        ]
        return comparison.groups.enumerated().flatMap { place, group in
            let groupFields = [
                String(place + 1), FigureText.number(group.low), FigureText.number(group.high),
                String(group.independent),
            ]
            return group.claims.map { fields + groupFields + FigureText.fields($0) }
        }
    }
}
