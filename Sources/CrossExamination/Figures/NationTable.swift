/// Finds nations in folded words: "Russian forces", "Moscow's troops" and "Russia" are of one.
struct NationTable: Sendable {
    static let shared = NationTable()

    struct Match {
        /// Number of the nation.
        var nation: Int
        /// How many words name it.
        var length: Int
        /// It is named by its capital or seat of government, which may be no more than a place.
        var isSeat: Bool
        /// It is the country's name, not its people's.
        var isCountry: Bool
    }

    private struct Entry {
        var nation: Int
        var isSeat: Bool
        var isCountry: Bool
    }

    private static let longest = 4
    private let adjectives: [String]
    private let entries: [String: Entry]
    /// First words of names of several.
    private let beginnings: Set<String>

    private init() {
        var adjectives: [String] = []
        var entries: [String: Entry] = [:]
        for line in NationData.lines.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            for (column, isSeat) in [(1, false), (2, true)] where parts.count > column {
                for (place, name) in parts[column].split(separator: " ").enumerated() {
                    let words = name.split(whereSeparator: { $0 == "_" || $0 == "-" }).joined(separator: " ")
                    entries[words] = Entry(
                        nation: adjectives.count,
                        isSeat: isSeat,
                        isCountry: place == 0 && !isSeat
                    )
                }
            }
            adjectives.append(String(parts[0]))
        }
        self.adjectives = adjectives
        self.entries = entries
        beginnings = Set(entries.keys.compactMap { name in name.firstIndex(of: " ").map { String(name[..<$0]) } })
    }

    /// "Ukrainian"
    func adjective(of nation: Int) -> String { adjectives[nation] }

    /// The longest name of a nation that begins at a word.
    func match(at index: Int, in words: [SubjectWord]) -> Match? {
        let word = words[index]
        if beginnings.contains(word.plain) {
            for length in stride(from: min(Self.longest, words.count - index), to: 1, by: -1) {
                let name = words[index..<index + length].map(\.plain).joined(separator: " ")
                if let entry = entries[name] {
                    return match(entry, length: length, of: word)
                }
            }
        }
        return (entries[word.plain] ?? inflected(word.plain)).flatMap { match($0, length: 1, of: word) }
    }

    /// us, turkey, jordan: the word in small letters is none.
    private func match(_ entry: Entry, length: Int, of word: SubjectWord) -> Match? {
        guard word.isCapital || word.plain.utf8.count > 7 else { return nil }
        return Match(nation: entry.nation, length: length, isSeat: entry.isSeat, isCountry: entry.isCountry)
    }

    /// German adjectives: `ukrainischen`.
    private func inflected(_ word: String) -> Entry? {
        guard word.utf8.count > 6, word.contains("isch") || word.hasPrefix("deutsch") else { return nil }
        for ending in ["en", "er", "es", "em", "e"] where word.hasSuffix(ending) {
            if let entry = entries[String(word.dropLast(ending.count))] {
                return entry
            }
        }
        return nil
    }
}
