/// The name in a dateline's brackets where it is no agency that is known: "PORT HALDEN (Northwire) -".
enum WrittenAgency {
    private static let words = 1...3
    /// Shorter ones are parties and states: "(R)", "(UK)".
    private static let shortest = 3

    /// As written, or the known agency whose service it names; nil where the brackets behind `place` hold something else.
    static func name(in brackets: Substring, behind place: Substring) -> String? {
        let name = brackets.split(separator: "/").first ?? ""
        let words = name.split(separator: " ")
        guard Self.words.contains(words.count), let first = words.first,
            !BracketedWords.isNoAgency(words.map { $0.lowercased() })
        else { return nil }
        if words.count > 1, let agency = NewsSources.agency(named: first) { return agency.name }
        let letters = name.count { $0.isLetter }
        guard words.allSatisfy(isCapitalised), letters >= shortest, !abbreviates(name, place) else { return nil }
        return words.joined(separator: " ")
    }

    private static func isCapitalised(_ word: Substring) -> Bool {
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-&’'".contains($0) }
    }

    /// "HARBOUR AUTHORITY OF LINDHOLM (HAL)".
    private static func abbreviates(_ name: Substring, _ place: Substring) -> Bool {
        let place = place.prefix { $0 != "," }.split(whereSeparator: { " -".contains($0) })
        var initials = name.filter(\.isUppercase)[...]
        guard place.count > 1, initials.count == name.count else { return false }
        for word in place where word.first == initials.first { initials.removeFirst() }
        return initials.isEmpty
    }
}
