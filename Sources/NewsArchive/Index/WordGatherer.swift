internal import TextUnits

/// The words of a text, joined for the index, with their number and those that nobody knows yet.
struct WordGatherer {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0

    init(text: String) {
        gather(text) { _ in }
    }

    /// Notes the words that `known` lacks in `unknown`, each once a text.
    init(text: String, language: String, known: KnownWords, unknown: inout [KnownWords.Candidate]) {
        let seed = KnownWords.seed(of: language)
        var seen: Set<UInt64> = []
        var found: [KnownWords.Candidate] = []
        gather(text) { word in
            let hash = KnownWords.hash(of: word, seed: seed)
            guard !known.contains(hash), seen.insert(hash).inserted else { return }
            found.append(KnownWords.Candidate(hash: hash, language: language, word: Self.text(of: word)))
        }
        unknown.append(contentsOf: found)
    }

    var joined: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func gather(_ text: String, _ visit: (Span<UInt8>) -> Void) {
        var bytes: [UInt8] = []
        var count = 0
        bytes.reserveCapacity(text.utf8.count)
        forEachWord(in: text.utf8.span) { _, folded in
            if count > 0 {
                bytes.append(UInt8(ascii: " "))
            }
            folded.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            count += 1
            visit(folded)
        }
        self.bytes = bytes
        self.count = count
    }

    private static func text(of word: Span<UInt8>) -> String {
        word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}

/// Words, each with its language, whose forms the catalogue holds for certain: spares asking it for every word again.
/// Holds hashes alone; two words of one hash (one in 10^13 pairs) cost the second its other forms, not itself.
struct KnownWords: Sendable {
    struct Candidate: Sendable {
        var hash: UInt64
        var language: String
        var word: String
    }

    /// About 64 MB of memory; beyond, everything is forgotten and asked again.
    private static let limit = 2_000_000
    private var hashes: Set<UInt64> = []

    func contains(_ hash: UInt64) -> Bool {
        hashes.contains(hash)
    }

    /// Whether it was not known before.
    mutating func insert(_ hash: UInt64) -> Bool {
        if hashes.count >= Self.limit {
            hashes.removeAll()
        }
        return hashes.insert(hash).inserted
    }

    mutating func removeAll() {
        hashes.removeAll()
    }

    static func seed(of language: String) -> UInt64 {
        language.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* prime }
    }

    /// FNV-1a, 64 bits.
    static func hash(of word: Span<UInt8>, seed: UInt64) -> UInt64 {
        var hash = seed
        for place in word.indices {
            hash = (hash ^ UInt64(word[place])) &* prime
        }
        return hash
    }

    private static let prime: UInt64 = 0x100_0000_01B3
}
