/// Tells lines and parts of lines that read as a person's name.
enum PersonNames {
    /// Two to four capitalised words, particles between them allowed.
    static func isName(_ text: some StringProtocol) -> Bool {
        let words = text.split(separator: " ")
        guard (2...5).contains(words.count), let first = words.first, let last = words.last else { return false }
        guard isNameWord(first),
            isNameWord(last) || ["jr", "jr.", "sr", "sr.", "ii", "iii"].contains(last.lowercased())
        else { return false }
        return words.allSatisfy { isNameWord($0) || particles.contains($0.lowercased()) }
    }

    /// A name alone on a line: two or three words, none that heads a section or begins a place.
    static func isBareName(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard (2...3).contains(words.count), isName(line), NewsSources.source(named: line) == nil else { return false }
        return words.allSatisfy { word in
            let lower = word.lowercased()
            return !noNames.contains(lower) && !NewsSources.outletWords.contains(lower) && !isShouted(word)
        }
    }

    private static func isNameWord(_ word: some StringProtocol) -> Bool {
        guard let first = word.first, first.isUppercase else { return false }
        return word.allSatisfy { $0.isLetter || $0 == "." || $0 == "'" || $0 == "’" || $0 == "-" }
    }

    private static func isShouted(_ word: some StringProtocol) -> Bool {
        word.count > 3 && !word.contains { $0.isLowercase }
    }

    private static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "di", "da", "das", "dos", "du", "la", "le", "van", "von", "vom", "zu",
        "bin", "ibn", "al", "el", "ter", "ten", "y", "e",
    ]

    private static let noNames: Set<String> = [
        "the", "a", "an", "of", "in", "on", "and", "new", "north", "south", "east", "west", "northern", "southern",
        "eastern", "western",
        "central", "san", "santa", "los", "las", "saint", "st.", "united", "saudi", "hong", "sri", "tel", "abu",
        "addis", "buenos", "rio",
        "breaking", "exclusive", "update", "updated", "opinion", "analysis", "politics", "world", "business", "sport",
        "sports",
        "culture", "climate", "health", "science", "technology", "europe", "asia", "africa", "america", "russia",
        "ukraine",
        "background", "timeline", "summary", "key", "points", "story", "highlights", "what", "why", "how", "who",
        "when", "where",
        "is", "are", "no", "more", "less", "next", "last", "first", "read", "house", "white", "supreme", "court",
        "photo", "video",
        "image", "getty", "images", "press", "release", "staff", "writer", "reporter", "correspondent", "editor",
        "editorial",
        "middle", "latin", "national", "international", "foreign", "affairs", "war", "peace", "day", "night", "year",
        "street",
        "city", "county", "state", "states", "university", "der", "die", "das", "ein", "eine", "les", "des", "une",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
