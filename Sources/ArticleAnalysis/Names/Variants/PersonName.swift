internal import TextUnits

/// A person's name in its parts, for comparing two written forms.
package struct PersonName: Sendable, Equatable {
    /// Folded, without titles and generational suffixes.
    package let parts: [String]
    /// "Jr", "III": tells father from son.
    package let generation: String?

    private static let generations: Set<String> = ["ii", "iii", "jr", "sr"]

    package init(_ written: String) {
        let folded = words(in: written).map(\.folded).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        generation = folded.dropFirst().last { Self.generations.contains($0) }
        let kept = folded.filter { !Self.titles.contains($0) }
        parts = (kept.isEmpty ? folded : kept).map { $0.filter { $0 != "." && $0 != "'" } }
    }

    private static let titles: Set<String> = [
        "capt", "captain", "chancellor", "col", "colonel", "der", "dr", "frau", "gen", "general", "gov", "governor",
        "herr", "ii", "iii",
        "jr", "judge", "king", "lady", "lord", "lt", "minister", "miss", "mme", "mr", "mrs", "ms", "pope", "premier",
        "president",
        "prime", "prince", "princess", "prof", "professor", "queen", "rep", "rev", "sen", "senator", "sgt", "sir", "sr",
        "the",
    ]

    /// Whether the two can name one person, by their spelling alone: a last name alone can be anybody's with that name,
    /// first names must agree as far as they are given (initials, short forms, transliterations), other orders of the same
    /// parts count. Whether they do is for the article, or the articles, to say.
    package static func canBeSame(_ first: PersonName, _ second: PersonName) -> Bool {
        let (short, long) =
            first.parts.count <= second.parts.count ? (first.parts, second.parts) : (second.parts, first.parts)
        guard let shortLast = short.last, let longLast = long.last else { return false }
        if short.count == 1 {
            guard first.generation == second.generation else { return false }
            let longName = first.parts.count > second.parts.count ? first : second
            if longName.isFamilyFirst, shortLast == long[0] { return true }
            return shortLast.count > 1 && Transliteration.areEqual(shortLast, longLast)
        }
        if short.count == long.count, short.sorted() == long.sorted() { return true }
        guard shortLast.count > 1, Transliteration.areEqual(shortLast, longLast) else { return false }
        return givenNamesAgree(Array(short.dropLast()), Array(long.dropLast()))
    }

    /// Whether the family's name stands first, as in China and Korea: "Xi Jinping" is "Mr. Xi" later on. By a table of the
    /// commonest such names, and only where the next part is no first or last name that the West knows.
    package var isFamilyFirst: Bool {
        guard (2...3).contains(parts.count), FamilyNames.eastAsian.contains(parts[0]), parts[1].count > 1,
            FamilyNames.eastAsian.contains(parts[parts.count - 1]) == false
        else { return false }
        let next = NameLexicon.shared.words[WordKey(parts[1])] ?? []
        return next.isDisjoint(with: [.maleName, .femaleName, .lastName])
    }

    /// Each given name of the shorter form stands in the longer one, in order; the first ones agree unless the longer form
    /// begins with an initial ("J. Edgar" and "Edgar").
    private static func givenNamesAgree(_ short: [String], _ long: [String]) -> Bool {
        guard let first = short.first, let longFirst = long.first else { return true }
        var rest = long[...]
        if !agree(first, longFirst) {
            guard longFirst.count == 1, long.count > short.count else { return false }
            rest = rest.dropFirst()
        }
        var hasSpelled = false
        for name in short {
            guard let place = rest.firstIndex(where: { agree(name, $0) }) else { return false }
            hasSpelled = hasSpelled || name.count > 1 && rest[place].count > 1
            rest = rest[(place + 1)...]
        }
        // "Jimmy" is none of "J. Pat": where both spell out a given name, one must be the same.
        return hasSpelled || !short.contains { $0.count > 1 } || !long.contains { $0.count > 1 }
    }

    private static func agree(_ first: String, _ second: String) -> Bool {
        if first.count == 1 || second.count == 1 {
            return first.first == second.first
        }
        return Transliteration.areEqual(first, second) || GivenNames.areForms(first, second)
    }
}
