import SearchIndex

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Changes to an index that follow from a seed and a step's number alone, so that two processes agree on them.
struct Workload {
    static let schema = IndexSchema(
        textFields: [.init(name: "title", weight: 5), .init(name: "body")],
        keywordFields: ["outlet"],
        numberFields: ["version", "mark"]
    )
    private static let keys: UInt64 = 3_000
    private static let vocabulary = 1_500

    let seed: UInt64

    /// What one step changes. Between two commits lies one step.
    func step(_ number: Int) -> [Change] {
        var random = SeededGenerator(seed: seed &+ UInt64(number) &* 1_000_003)
        return (0..<Int.random(in: 1...60, using: &random)).map { _ in
            let key = UInt64.random(in: 0..<Self.keys, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0: return .delete(key)
            case 1, 2: return .mark(key, Int64(number))
            default: return .put(key, version: Int64(number))
            }
        }
    }

    enum Change {
        case put(UInt64, version: Int64)
        case mark(UInt64, Int64)
        case delete(UInt64)
    }

    /// The words of a document follow from its key and version.
    static func words(key: UInt64, version: Int64) -> (title: [Int], body: [Int]) {
        var random = SeededGenerator(seed: key &* 0x1_0000_0001 &+ UInt64(version))
        let title = (0..<Int.random(in: 2...8, using: &random)).map { _ in word(&random) }
        let body = (0..<Int.random(in: 5...200, using: &random)).map { _ in word(&random) }
        return (title, body)
    }

    static func text(of words: [Int]) -> String {
        words.map(spelling).joined(separator: " ")
    }

    static func spelling(_ word: Int) -> String { "w" + String(word, radix: 26) + "k" }

    static func document(key: UInt64, version: Int64, mark: Int64?) -> IndexDocument {
        let words = words(key: key, version: version)
        return IndexDocument(
            key: key,
            language: "en",
            texts: [CutText(text(of: words.title)), CutText(text(of: words.body))],
            keywords: [["outlet \(key % 7)"]],
            numbers: [version, mark]
        )
    }

    /// Rare numbers are rare words: the square makes the small ones common.
    private static func word(_ random: inout SeededGenerator) -> Int {
        let place = Double.random(in: 0..<1, using: &random)
        return Int(place * place * Double(vocabulary))
    }
}

/// What an index must hold after a number of steps.
struct Model {
    struct Entry: Equatable {
        var version: Int64
        var mark: Int64?
    }

    private(set) var entries: [UInt64: Entry] = [:]

    mutating func apply(_ changes: [Workload.Change]) {
        for change in changes {
            switch change {
            case .put(let key, let version): entries[key] = Entry(version: version, mark: nil)
            case .mark(let key, let mark): entries[key]?.mark = mark
            case .delete(let key): entries[key] = nil
            }
        }
    }

    /// The keys of the documents that hold the word.
    func keys(holding word: Int) -> Set<UInt64> {
        Set(
            entries.filter { key, entry in
                let words = Workload.words(key: key, version: entry.version)
                return words.title.contains(word) || words.body.contains(word)
            }.keys
        )
    }
}

extension TextIndex {
    func apply(_ changes: [Workload.Change]) throws(IndexError) {
        for change in changes {
            switch change {
            case .put(let key, let version):
                try replace([Workload.document(key: key, version: version, mark: nil)])
            case .mark(let key, let mark): try update([ColumnChange(key: key, numbers: ["mark": mark])])
            case .delete(let key): try delete(keys: [key])
            }
        }
    }
}
