internal import TextUnits

/// Written forms of one organisation.
package enum OrganisationName {
    /// Whether the two can name one organisation: the same words without "the" and the legal form, or an acronym and the
    /// words it is made of. A part of the name alone is not enough: "Bank" is any bank.
    package static func canBeSame(_ first: String, _ second: String) -> Bool {
        let own = parts(of: first)
        let other = parts(of: second)
        guard !own.isEmpty, !other.isEmpty else { return false }
        return own == other || isAcronym(own, of: other) || isAcronym(other, of: own)
    }

    private static let ignored: Set<String> = [
        "ag", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd", "nv",
        "plc", "sa", "the",
    ]
    private static let small: Set<String> = ["and", "de", "der", "des", "for", "fur", "in", "of", "on", "the", "und"]

    private static func parts(of written: String) -> [String] {
        let folded = words(in: written).map(\.folded).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        let kept = folded.filter { !ignored.contains($0) }
        return (kept.isEmpty ? folded : kept).map { $0.filter { $0 != "." } }
    }

    private static func isAcronym(_ acronym: [String], of name: [String]) -> Bool {
        guard acronym.count == 1, let letters = acronym.first, letters.count > 1, name.count > 1 else { return false }
        let initials = name.filter { !small.contains($0) }.compactMap(\.first)
        return String(initials) == letters || String(name.compactMap(\.first)) == letters
    }
}
