import NewsAPI

/// How a figure is shown in text and in CSV.
enum FigureText {
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

    /// Columns of a figure in CSV.
    static let columns =
        [
            "value", "low", "high", "bound", "unit", "siValue", "siUnit", "subject", "claimant", "claimantKind",
            "stance", "asOf", "text", "times",
        ] + SourceText.columns

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
