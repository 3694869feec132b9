internal import CXXHash

/// The words that the writer has met, their stem classes, and how often each stands in the tokens at hand.
///
/// It outlives segments, so that a word is stemmed once; what belongs to the tokens at hand costs only what they use.
struct Vocabulary: ~Copyable {
    /// About 60 MB with all that belongs to them. When there are more, all are forgotten with the tokens at hand.
    private static let maximalWords = 600_000

    private(set) var words = WordNumbering()
    /// Named by stem.
    private(set) var classes = WordNumbering()
    private(set) var classOfWord = PlainBuffer<UInt32>()
    /// Of each word among the tokens at hand. Frequent words are met early, so that their counts lie together.
    private(set) var counts = PlainBuffer<UInt32>()
    /// The words that were counted, each once.
    private(set) var used = PlainBuffer<UInt32>()
    /// Scratch for building a segment: of the words in use, what it needs.
    private(set) var targets = PlainBuffer<Target>()
    private(set) var languages: [String] = []
    private var rules: [StemRule] = []
    private var languageNumbers: [String: Int] = [:]
    private var stem: [UInt8] = []

    /// What a word is in the segment that is being built.
    struct Target: BitwiseCopyable {
        /// The number of its class.
        var stemClass: UInt32 = 0
        /// Which form of its class it is.
        var form: UInt32 = 0
        /// Its own number.
        var number: UInt32 = 0
        var documentFrequency: UInt32 = 0
        /// Where the document ends in which it was met last, as a token number.
        var lastEnd: UInt32 = 0
    }

    /// The caller sees to it that there are at most ``WordProbe/maximalLanguages``.
    mutating func number(ofLanguage language: String) -> Int {
        if let number = languageNumbers[language] {
            return number
        }
        languageNumbers[language] = languages.count
        languages.append(language)
        rules.append(StemRule(language: language))
        return languages.count - 1
    }

    /// Appends the number of every word to `tokens`, and counts it.
    ///
    /// Words are cut in batches before they are looked up, so that the table's cache lines come side by side.
    mutating func append(_ text: CutText, language: Int, to tokens: inout PlainBuffer<UInt32>) {
        tokens.reserve(text.wordCount)
        let end = tokens.base + tokens.count
        var taken = 0
        text.folded.withUnsafeBufferPointer { folded in
            var position = 0
            var probes = InlineArray<32, WordProbe>(repeating: .none)
            var starts = InlineArray<33, Int>(repeating: 0)
            while taken < text.wordCount, position < folded.count {
                var count = 0
                while count < min(32, text.wordCount - taken), position < folded.count {
                    starts[count] = position
                    probes[count] = WordProbe(cutting: folded, at: &position, language: language)
                    words.prefetch(probes[count])
                    count += 1
                }
                starts[count] = position
                for index in 0..<count {
                    let number = words.number(
                        of: UnsafeBufferPointer(rebasing: folded[starts[index]..<starts[index + 1] - 1]),
                        probes[index],
                        language: language
                    )
                    end[taken + index] = UInt32(truncatingIfNeeded: number)
                    if number >= counts.count {
                        classify(number, language: language)
                    }
                    prefetchLine(counts.base + number)
                }
                for index in 0..<count {
                    addOne(to: Int(end[taken + index]))
                }
                taken += count
            }
        }
        tokens.extend(by: taken)
    }

    @inline(__always)
    private mutating func addOne(to number: Int) {
        let count = counts.base[number]
        counts.base[number] = count &+ 1
        if count == 0 {
            used.append(UInt32(truncatingIfNeeded: number))
        }
    }

    @inline(never)
    private mutating func classify(_ number: Int, language: Int) {
        let word = words.all.bytes(of: number)
        let found: Int
        if let length = rules[language].lengthOfStem(word.span) {
            found = classes.number(of: UnsafeBufferPointer(rebasing: word[..<length]), language: language)
        } else {
            stem.removeAll(keepingCapacity: true)
            rules[language].appendStem(of: word.span, to: &stem)
            found = stem.withUnsafeBufferPointer { classes.number(of: $0, language: language) }
        }
        classOfWord.append(UInt32(truncatingIfNeeded: found))
        counts.append(0)
        targets.append(Target())
    }

    /// Counts tokens anew after ``removeCounts()``.
    mutating func count(_ tokens: UnsafeBufferPointer<UInt32>) {
        for token in tokens {
            addOne(to: Int(token))
        }
    }

    /// Forgets the tokens at hand; all words too, when they have become too many to be kept.
    mutating func removeTokens() {
        removeCounts()
        guard words.count > Self.maximalWords else { return }
        words.removeAll()
        classes.removeAll()
        classOfWord.removeAll()
        counts.removeAll()
        targets.removeAll()
    }

    mutating func removeCounts() {
        for word in used.values {
            counts.base[Int(word)] = 0
        }
        used.removeAll()
    }
}
