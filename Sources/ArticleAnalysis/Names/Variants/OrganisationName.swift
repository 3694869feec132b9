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

    /// Equal for the written forms of one organisation's full name.
    package static func key(of written: String) -> String { parts(of: written).joined(separator: " ") }

    /// The acronyms that a name of several words can have, folded, without stops; of a name that is one itself only that.
    package static func acronyms(of written: String) -> Set<String> {
        let parts = parts(of: written)
        guard parts.count > 1 else {
            let isAcronym = !written.contains { $0.isLowercase } && (parts.first?.count ?? 0) > 1
            return isAcronym ? Set(parts) : []
        }
        let all = String(parts.compactMap(\.first))
        return Set([all, String(parts.filter { !small.contains($0) }.compactMap(\.first))]).filter { $0.count > 1 }
    }

    private static let ignored: Set<String> = [
        "ag", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd", "nv",
        "plc", "sa", "the",
    ]
    private static let small: Set<String> = ["and", "de", "der", "des", "for", "fur", "in", "of", "on", "the", "und"]

    private static func parts(of written: String) -> [String] {
        let folded = words(in: written).map(\.folded).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        let kept = folded.filter { !ignored.contains($0) }
        let parts = (kept.isEmpty ? folded : kept).map { spelling[$0] ?? $0.filter { $0 != "." } }
        // "Justice Department", "Department of Justice"
        if parts.count == 3, parts[1] == "of", heads.contains(parts[0]) { return [parts[2], parts[0]] }
        return parts
    }

    private static let heads: Set<String> = ["department", "ministry"]
    private static let spelling = [
        "defence": "defense", "centre": "center", "organisation": "organization", "labour": "labor",
        "theatre": "theater",
        "programme": "program",
    ]

    private static func isAcronym(_ acronym: [String], of name: [String]) -> Bool {
        guard acronym.count == 1, let letters = acronym.first, letters.count > 1, name.count > 1 else { return false }
        let initials = name.filter { !small.contains($0) }.compactMap(\.first)
        return String(initials) == letters || String(name.compactMap(\.first)) == letters
    }
}
