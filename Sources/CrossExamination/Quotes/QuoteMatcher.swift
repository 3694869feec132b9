internal import Algorithms
internal import TextUnits

/// Says which quotes are forms of one statement.
///
/// Quotes are found by runs of three words, each looked up in an index; runs that many quotes hold are formulas and tell
/// nothing. What is found so is compared exactly.
struct QuoteMatcher {
    /// A run of words.
    static let run = 3
    /// A run in more than so many different quotes tells nothing.
    private static let mostHolders = 64

    /// Of the shorter quote's runs so many must stand in the longer one: words of the speaker's own, as papers cut and
    /// translate them.
    static let quotedContainment = 0.5
    /// In the article's own words nearly all must agree, and the lengths, too.
    static let indirectContainment = 0.75
    static let indirectLength = 0.6
    /// Fewer common words prove nothing, unless the speaker is known to be the same.
    static let fewestWords = 5
    static let fewestWordsOfKnown = 3

    struct Candidate {
        let words: QuoteWords
        let runs: [UInt64]
        /// Whether the speaker's name is known.
        let hasSpeaker: Bool
        /// The words that tell of a speaker without a name: "the ministry"; none for pronouns.
        let speaker: Set<String>

        init(_ words: QuoteWords, hasSpeaker: Bool, speaker: String?) {
            self.words = words
            self.hasSpeaker = hasSpeaker
            self.speaker = Set(TextUnits.words(in: speaker ?? "").map(\.folded).filter { $0.count > 4 })
            runs = QuoteMatcher.runs(of: words.words)
        }

        /// Whether nothing tells that other people speak.
        func mayShareSpeaker(with other: Candidate) -> Bool {
            hasSpeaker || other.hasSpeaker || speaker.isEmpty || other.speaker.isEmpty
                || !speaker.isDisjoint(with: other.speaker)
        }
    }

    struct Match {
        /// The place of the heavier one.
        let heavier: Int
        /// The common runs.
        let strength: Int
    }

    /// Of candidates in order of their weight: for each the heavier ones that it is a form of, the best match first.
    static func matches(_ candidates: [Candidate]) -> [[Match]] {
        let holders = holders(of: candidates)
        var counts = [Int](repeating: 0, count: candidates.count)
        return candidates.enumerated().map { index, candidate in
            var touched: [Int] = []
            for run in candidate.runs {
                guard let others = holders[run], others.count <= mostHolders else { continue }
                for other in others where other < index {
                    if counts[other] == 0 { touched.append(other) }
                    counts[other] += 1
                }
            }
            let found = touched.filter { areForms(candidate, candidates[$0], common: counts[$0]) }
                .map { Match(heavier: $0, strength: counts[$0]) }
            for other in touched { counts[other] = 0 }
            return found.sorted { ($1.strength, $0.heavier) < ($0.strength, $1.heavier) }
        }
    }

    /// The candidates of each run that more than one of them holds, in order.
    private static func holders(of candidates: [Candidate]) -> [UInt64: [Int]] {
        var first: [UInt64: Int] = [:]
        var holders: [UInt64: [Int]] = [:]
        for (index, candidate) in candidates.enumerated() {
            for run in candidate.runs {
                if let one = first[run] {
                    holders[run, default: [one]].append(index)
                } else {
                    first[run] = index
                }
            }
        }
        return holders
    }

    /// `common`: how many runs both hold, formulas aside.
    private static func areForms(_ first: Candidate, _ second: Candidate, common: Int) -> Bool {
        guard first.words.isQuoted == second.words.isQuoted else { return false }
        let shorter = min(first.runs.count, second.runs.count)
        let longer = max(first.runs.count, second.runs.count)
        let least = first.hasSpeaker && second.hasSpeaker ? fewestWordsOfKnown : fewestWords
        guard shorter > 1, common + run - 1 >= least else { return false }
        let share = Double(common) / Double(shorter)
        if first.words.isQuoted { return share >= quotedContainment }
        return share >= indirectContainment && first.mayShareSpeaker(with: second)
            && Double(shorter) >= indirectLength * Double(longer)
    }

    /// The different runs of three words; of fewer words the one run that they are.
    static func runs(of words: [String]) -> [UInt64] {
        let keys = words.map { hash($0.utf8) }
        guard keys.count > run else { return keys.isEmpty ? [] : [combine(keys[...])] }
        return Array((0...keys.count - run).map { combine(keys[$0..<$0 + run]) }.uniqued())
    }

    /// FNV-1a: the same in every process, unlike `Hasher`.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func combine(_ keys: ArraySlice<UInt64>) -> UInt64 {
        keys.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
    }
}
