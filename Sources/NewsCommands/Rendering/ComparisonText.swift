import NewsAPI

/// How a comparison is shown: its subject, then a row for each group of values that agree.
enum ComparisonText {
    static func write(_ comparison: Comparison, to page: inout TextPage) {
        page.paragraph(heading(comparison))
        var table = RowTable([("", .left), ("", .left)], last: "")
        for group in comparison.groups {
            table.add(
                [StyledText(value(group), .bold), StyledText(Amounts.counted(group.independent, "report"), .dim)],
                claims(group)
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

    /// Ends that come of converting units are rounded; stated ones stay as they are.
    private static func value(_ group: Comparison.Group) -> String {
        let stated = Set(
            group.claims.flatMap { [$0.content.value, $0.content.low, $0.content.high] }.compactMap(\.self)
        )
        let ends = [group.low, group.high].map { end in
            end.map { stated.contains($0) ? $0 : NumberText.rounded($0) }
        }
        return NumberText.range(ends[0], ends[1], unit: nil) ?? "no number"
    }

    /// Each with those who print it; what the subject is of stands in the heading.
    private static func claims(_ group: Comparison.Group) -> [StyledText] {
        let claims = group.claims.map { figure in
            var figure = figure
            figure.content.subject = ""
            return figure
        }
        return FigureRows(claims).rows.flatMap { row in
            var line = StyledText("\(FigureText.value(row.claim)): ")
            line.append(FigureText.claimant(row.claim))
            return [line] + row.sources.map(SourceText.line)
        }
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
