/// All single words and phrases that the name rules know.
struct NameLexicon: Sendable {
    let words: WordTable<NameTraits>
    private let phrases: [UInt64: NameTraits]
    /// The longest phrase, in words.
    let longestPhrase: Int

    static let shared = NameLexicon()

    private init() {
        var entries: [String: NameTraits] = [:]
        var phrases: [UInt64: NameTraits] = [:]
        var longest = 1
        func add(_ traits: NameTraits, _ words: String) {
            for entry in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
                let parts = entry.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
                entries[parts[0], default: []].formUnion(parts.count > 1 ? .phraseStart : [])
                entries[parts[parts.count - 1], default: []].formUnion(parts.count > 1 ? .phraseEnd : [])
                if parts.count == 1 {
                    entries[parts[0], default: []].formUnion(traits)
                } else {
                    phrases[Self.key(parts.map { WordKey($0) }), default: []].formUnion(traits)
                    longest = max(longest, parts.count)
                }
            }
        }
        for (traits, words) in NameWords.groups {
            add(traits, words)
        }
        add(.country, PlaceTable.countries)
        add(.region, PlaceTable.regions)
        add(.city, PlaceTable.cities)
        add(.maleName, PersonNameTable.maleNames)
        add(.femaleName, PersonNameTable.femaleNames)
        add(.firstName, PersonNameTable.sharedNames)
        add(.lastName, PersonNameTable.lastNames)
        for line in PlaceName.lines {
            add(.city, line.replacing(" ", with: "_").replacing(",", with: " "))
        }
        for line in GivenNames.lines {
            add(.firstName, line)
        }
        words = WordTable(Array(entries).map { ($0.key, $0.value) })
        self.phrases = phrases
        longestPhrase = longest
    }

    /// The traits of several words together; nil where they make no known phrase.
    func phrase(_ keys: some Sequence<WordKey>) -> NameTraits? {
        phrases[Self.key(keys)]
    }

    /// One number for several words.
    static func key(_ keys: some Sequence<WordKey>) -> UInt64 {
        keys.reduce(0) { ($0 ^ $1.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
    }
}
