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
    }

    private struct Entry {
        var nation: Int
        var isSeat: Bool
    }

    private static let longest = 4
    private let adjectives: [String]
    private let entries: [String: Entry]

    private init() {
        var adjectives: [String] = []
        var entries: [String: Entry] = [:]
        for line in NationData.lines.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            for (column, isSeat) in [(1, false), (2, true)] where parts.count > column {
                for name in parts[column].split(separator: " ") {
                    let words = name.split(whereSeparator: { $0 == "_" || $0 == "-" }).joined(separator: " ")
                    entries[words] = Entry(nation: adjectives.count, isSeat: isSeat)
                }
            }
            adjectives.append(String(parts[0]))
        }
        self.adjectives = adjectives
        self.entries = entries
    }

    /// "Ukrainian"
    func adjective(of nation: Int) -> String { adjectives[nation] }

    /// The longest name of a nation that begins at a word.
    func match(at index: Int, in words: [SubjectWord]) -> Match? {
        for length in stride(from: min(Self.longest, words.count - index), through: 1, by: -1) {
            let name = words[index..<index + length].map(\.plain).joined(separator: " ")
            if let entry = entries[name] ?? (length == 1 ? inflected(name) : nil) {
                // us, turkey, jordan: the word alone, in small letters, is none.
                return words[index].isCapital || name.utf8.count > 7
                    ? Match(nation: entry.nation, length: length, isSeat: entry.isSeat) : nil
            }
        }
        return nil
    }

    /// German adjectives: `ukrainischen`.
    private func inflected(_ word: String) -> Entry? {
        guard word.utf8.count > 6 else { return nil }
        for ending in ["en", "er", "es", "em", "e"] where word.hasSuffix(ending) {
            if let entry = entries[String(word.dropLast(ending.count))],
                word.contains("isch") || word.contains("deutsch")
            {
                return entry
            }
        }
        return nil
    }
}
