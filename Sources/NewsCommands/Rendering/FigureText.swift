import NewsModel

/// How a figure is shown in text and in CSV.
enum FigureText: EntryText {
    static func write(_ figures: [Figure], to page: inout TextPage) {
        var table = RowTable([("FIGURE", .left)], last: "OF WHAT, WHO SAYS SO, WHERE")
        for row in FigureRows(figures).rows {
            let said = [subject(row.claim.subject), claimant(row.claim)]
            table.add([StyledText(value(row.claim), .bold)], said + row.sources.map(SourceText.line))
        }
        table.write(to: &page)
    }

    /// `nearly 1,400 square kilometres`, as the article has it.
    static func value(_ claim: Claim) -> String {
        let written = TerminalText.line(claim.text)
        return written.isEmpty ? NumberText.text(claim.value, unit: claim.unit) : written
    }

    static func subject(_ subject: String) -> StyledText {
        subject.isEmpty
            ? StyledText("(the sentence does not say of what)", .dim) : StyledText(TerminalText.line(subject))
    }

    /// Who says so, and how far: `the ministry · not verified · as of 2025-02-06`.
    static func claimant(_ claim: Claim) -> StyledText {
        var line = StyledText(claimantName(claim))
        if claim.stance == .denies { line.append(" denies it") }
        if claim.stance == .unverified { line.append(" · not verified") }
        if let asOf = claim.asOf { line.append(" · as of \(TerminalText.line(asOf))") }
        return line
    }

    private static func claimantName(_ claim: Claim) -> String {
        if let claimant = claim.claimant { return TerminalText.line(claimant) }
        return switch claim.claimantKind {
        case .direct, .reported: "somebody not named"
        case .outlet: "the article itself"
        }
    }

    static let columns =
        [
            "value", "low", "high", "bound", "unit", "siValue", "siUnit", "subject", "claimant", "claimantKind",
            "stance", "asOf", "text", "times",
        ] + SourceText.columns

    static func rows(_ figure: Figure, number: Int) -> [[String]] { [fields(figure)] }

    static func fields(_ figure: Figure) -> [String] {
        let claim = figure.content
        return [
            number(claim.value), number(claim.low), number(claim.high), claim.bound.rawValue, claim.unit ?? "",
            number(claim.siValue), claim.siUnit ?? "", claim.subject, claim.claimant ?? "",
            claim.claimantKind.rawValue, claim.stance.rawValue, claim.asOf ?? "", claim.text, String(claim.times),
        ] + SourceText.fields(figure.source)
    }

    /// Without grouping, and without a fraction where there is none.
    static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        return Int(exactly: value).map(String.init) ?? "\(value)"
    }
}
