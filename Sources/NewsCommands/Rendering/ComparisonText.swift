import NewsAPI

/// How a comparison is shown: its subject, then a row for each group of values that agree.
enum ComparisonText {
    static func write(_ comparison: Comparison, to page: inout TextPage) {
        page.paragraph(heading(comparison))
        var table = RowTable([("", .left), ("", .left)], last: "")
        for group in comparison.groups {
            let value = NumberText.range(group.low, group.high, unit: nil) ?? "no number"
            table.add(
                [StyledText(value, .bold), StyledText(Amounts.counted(group.independent, "report"), .dim)],
                group.claims.flatMap { [claim($0.content), SourceText.line($0.source)] }
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

    private static func claim(_ claim: Claim) -> StyledText {
        var line = StyledText("\(FigureText.value(claim)): ")
        line.append(FigureText.claimant(claim))
        return line
    }

    /// One line a claim.
    static func csv(_ comparisons: [Comparison]) -> CSV {
        let columns = ["comparison", "comparedSubject", "comparedUnit", "conflict", "independent"]
        let groupColumns = ["group", "groupLow", "groupHigh", "groupIndependent"]
        var csv = CSV(header: columns + groupColumns + FigureText.columns)
        for (number, comparison) in comparisons.enumerated() {
            let fields = [
                String(number + 1), comparison.subject, comparison.unit ?? "", String(comparison.conflict),
                String(comparison.independent),
            ]
            for (place, group) in comparison.groups.enumerated() {
                let groupFields = [
                    String(place + 1), FigureText.number(group.low), FigureText.number(group.high),
                    String(group.independent),
                ]
                for claim in group.claims { csv.add(fields + groupFields + FigureText.fields(claim)) }
            }
        }
        return csv
    }
}
