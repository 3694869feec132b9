internal import Synchronization
internal import TextUnits

/// What words stand for, whatever their form and, where the tables have it, their language.
struct Concepts: Sendable {
    static let shared = Concepts()

    private let things: [String: String]
    private let deeds: [String: String]
    private let harms: [String: String]
    private let participles: [String: String]
    private let partitives: Set<String>
    private let vague: Set<String>
    private let owning: Set<String>
    private let placeWords: Set<String>
    private let harmNouns: Set<String>
    private let weakDeeds: Set<String>
    private let calendar: Set<String>
    private let plainAdjectives: Set<String>
    private let stemmer = Stemmer(language: "en")

    private init() {
        let stemmer = stemmer
        things = Self.table(ConceptData.things, stemmer)
        deeds = Self.table(ConceptData.deeds, stemmer)
        harms = Self.table(ConceptData.harms, nil)
        participles = Dictionary(
            ConceptData.participles.split(separator: "\n").compactMap { line in
                line.firstIndex(of: ":").map { (String(line[..<$0]), String(line[$0...].dropFirst(2))) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        partitives = Self.set(ConceptData.partitives)
        vague = Self.set(ConceptData.vague)
        owning = Self.set(ConceptData.owning)
        placeWords = Self.set(ConceptData.placeWords)
        harmNouns = Self.set(ConceptData.harmNouns)
        weakDeeds = Self.set(ConceptData.weakDeeds)
        calendar = Self.set(ConceptData.calendar)
        plainAdjectives = Self.set(ConceptData.plainAdjectives)
    }

    /// By word and by stem.
    private static func table(_ lines: String, _ stemmer: Stemmer?) -> [String: String] {
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ":")
            let concept = String(parts[0])
            for word in [concept] + parts[1].split(separator: " ").map(String.init) {
                table[word] = concept
                if let stemmer {
                    table[stemmer.stem(word)] = concept
                }
            }
        }
        return table
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    /// What is counted: a concept, else the word's stem.
    func thing(_ word: String) -> String {
        if let known = things[word] {
            return known
        }
        let stem = stem(word)
        return things[stem] ?? stem
    }

    /// What is done: a concept, else the word's stem.
    func deed(_ word: String) -> String {
        if let known = deeds[word] {
            return known
        }
        let stem = stem(word)
        return deeds[stem] ?? stem
    }

    func participle(_ deed: String) -> String? { participles[deed] }
    func harm(_ word: String) -> String? { harms[word] }
    func isPartitive(_ word: String) -> Bool { partitives.contains(word) }
    func isVague(_ word: String) -> Bool { vague.contains(word) }
    func isOwning(_ word: String) -> Bool { owning.contains(word) }
    func isPlaceWord(_ word: String) -> Bool { placeWords.contains(word) }
    func isHarmNoun(_ word: String) -> Bool { harmNouns.contains(word) }
    func isWeak(_ word: String) -> Bool { weakDeeds.contains(word) }
    func isCalendar(_ word: String) -> Bool { calendar.contains(word) }
    func isPlainAdjective(_ word: String) -> Bool { plainAdjectives.contains(word) }

    func stem(_ word: String) -> String { stemmer?.stem(word) ?? word }
}
