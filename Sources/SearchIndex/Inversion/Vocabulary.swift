/// The words that the writer has met, their stem classes, and how often each stands in the tokens at hand.
///
/// It outlives segments, so that a word is stemmed once; what belongs to the tokens at hand costs only what they use.
struct Vocabulary: ~Copyable {
    private(set) var words = WordTable()
    /// Named by stem.
    private(set) var classes = WordTable()
    private(set) var classOfWord = PlainBuffer<UInt32>()
    /// Of each word among the tokens at hand.
    private(set) var counts = PlainBuffer<UInt32>()
    /// The words that were counted, each once.
    private(set) var used = PlainBuffer<UInt32>()
    /// Scratch for building a segment: of the used words, class and form in it.
    private(set) var targets = PlainBuffer<Target>()
    private(set) var languages: [String] = []
    private var rules: [StemRule] = []
    private var languageNumbers: [String: Int] = [:]

    /// Where the tokens of a word go: the number of its class in the segment, and its form.
    struct Target: BitwiseCopyable {
        var stemClass: UInt32
        var form: UInt32
    }

    /// What it occupies.
    var memory: Int { words.memory + classes.memory + words.count * 20 }

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
    mutating func append(_ text: CutText, language: Int, to tokens: inout PlainBuffer<UInt32>) {
        tokens.reserve(text.wordCount)
        let end = tokens.base + tokens.count
        var taken = 0
        text.folded.withUnsafeBufferPointer { folded in
            var position = 0
            while position < folded.count, taken < text.wordCount {
                let word = Self.nextWord(in: folded, at: &position)
                let tag = UInt32(truncatingIfNeeded: word.bytes.count | language << 16)
                let number = words.number(of: word.bytes, word.probe, tag: tag)
                if number >= counts.count {
                    classify(number, language: language)
                }
                let count = counts[number]
                if count == 0 {
                    used.append(UInt32(truncatingIfNeeded: number))
                }
                counts[number] = count &+ 1
                end[taken] = UInt32(truncatingIfNeeded: number)
                taken += 1
            }
        }
        tokens.extend(by: taken)
    }

    /// The next word and where the one after it begins, found 8 bytes at a time.
    @inline(__always)
    private static func nextWord(
        in folded: UnsafeBufferPointer<UInt8>,
        at position: inout Int
    ) -> (bytes: UnsafeBufferPointer<UInt8>, probe: WordTable.Probe) {
        let start = position
        let first = WordTable.load(folded, at: start)
        let space = spaces(in: first)
        if space != 0 {
            let bits = UInt64(truncatingIfNeeded: space.trailingZeroBitCount & ~7)
            position = start + Int(bits / 8) + 1
            let bytes = UnsafeBufferPointer(rebasing: folded[start..<position - 1])
            return (bytes, WordTable.probe(short: first & ((1 << bits) &- 1)))
        }
        var end = start + 8
        while end < folded.count {
            let space = spaces(in: WordTable.load(folded, at: end))
            if space != 0 {
                end += space.trailingZeroBitCount / 8
                break
            }
            end += 8
        }
        end = min(end, folded.count)
        position = end + 1
        let bytes = UnsafeBufferPointer(rebasing: folded[start..<end])
        return (bytes, WordTable.probe(bytes))
    }

    /// The high bit of every byte that is a space, right up to the first; 0 where there is none.
    @inline(__always)
    private static func spaces(in bytes: UInt64) -> UInt64 {
        let zeros = bytes ^ 0x2020_2020_2020_2020
        return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
    }

    @inline(never)
    private mutating func classify(_ number: Int, language: Int) {
        let bytes = words.all.bytes(of: number)
        let own = String(decoding: bytes, as: UTF8.self)
        var stem = rules[language].stem(own)
        let found = stem.withUTF8 { classes.number(of: $0, language: language) }
        classOfWord.append(UInt32(truncatingIfNeeded: found))
        counts.append(0)
        targets.append(Target(stemClass: 0, form: 0))
    }

    /// Before the live tokens are counted anew, because some were taken back.
    func resetCounts() {
        for word in used.values {
            counts[Int(word)] = 0
        }
    }

    func count(_ tokens: UnsafeBufferPointer<UInt32>) {
        for token in tokens {
            counts[Int(token)] &+= 1
        }
    }

    /// Forgets the tokens at hand, not the words.
    mutating func removeCounts() {
        resetCounts()
        used.removeAll()
    }
}
