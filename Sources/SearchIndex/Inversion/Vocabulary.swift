/// The words that the writer has met, their stem classes, and how often each stands in the tokens at hand.
///
/// It outlives segments, so that a word is stemmed once; what belongs to the tokens at hand costs only what they use.
struct Vocabulary: ~Copyable {
    /// About 100 MB with all that belongs to them; what is rarer than that is stemmed again.
    private static let maximalWords = 600_000

    private(set) var words = WordTable()
    /// Named by stem.
    private(set) var classes = WordTable()
    private(set) var classOfWord = PlainBuffer<UInt32>()
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

    /// What it occupies.
    var memory: Int { words.memory + classes.memory + words.count * 24 }

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
            var probes = InlineArray<32, WordProbe>(repeating: WordProbe(first: 0, second: 0, tag: 0))
            while taken < text.wordCount, position < folded.count {
                var start = position
                var count = 0
                var touched: UInt32 = 0
                while count < 32, position < folded.count {
                    let probe = WordProbe(
                        cutting: folded,
                        at: &position,
                        language: UInt32(truncatingIfNeeded: language)
                    )
                    touched ^= words.touch(probe)
                    probes[count] = probe
                    count += 1
                }
                keep(touched)
                for index in 0..<min(count, text.wordCount - taken) {
                    let probe = probes[index]
                    let slot = words.slot(
                        of: UnsafeBufferPointer(rebasing: folded[start..<start + probe.length]),
                        probe
                    )
                    start += probe.length + 1
                    let number = Int(words.slots[slot].number) - 1
                    if number >= classOfWord.count {
                        classify(number, language: language)
                    }
                    words.count(slot: slot)
                    end[taken] = UInt32(truncatingIfNeeded: number)
                    taken += 1
                }
            }
        }
        tokens.extend(by: taken)
    }

    /// Makes the compiler believe that a value is needed.
    @inline(never)
    @_optimize(none)
    private func keep(_ value: UInt32) {}

    @inline(never)
    private mutating func classify(_ number: Int, language: Int) {
        stem.removeAll(keepingCapacity: true)
        rules[language].appendStem(of: words.all.bytes(of: number).span, to: &stem)
        let found = stem.withUnsafeBufferPointer { classes.number(of: $0, language: language) }
        classOfWord.append(UInt32(truncatingIfNeeded: found))
        targets.append(Target())
    }

    /// Counts tokens anew after ``removeCounts()``.
    mutating func count(_ tokens: UnsafeBufferPointer<UInt32>) {
        for token in tokens {
            let word = Int(token)
            let bytes = words.all.bytes(of: word)
            let slot = words.slot(of: bytes, WordProbe(bytes, language: words.all.language(of: word)))
            words.count(slot: slot)
        }
    }

    /// Forgets the tokens at hand; and all words, when they have become too many to be kept.
    mutating func removeTokens() {
        words.removeCounts()
        guard words.count > Self.maximalWords else { return }
        words.removeAll()
        classes.removeAll()
        classOfWord.removeAll()
        targets.removeAll()
    }

    mutating func removeCounts() {
        words.removeCounts()
    }
}
