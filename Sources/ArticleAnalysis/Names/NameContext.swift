/// The article as the name rules see it.
final class NameContext {
    let text: AnalysisText
    let lexicon: NameLexicon
    /// Of every word that is written with a capital or stands beside one; empty for the rest.
    let traits: [NameTraits]
    /// Sentences written in capitals, where a capital tells nothing.
    let isShouted: [Bool]
    /// Sentences in which nearly every word has a capital: headlines.
    let isTitled: [Bool]
    /// Whether the article reports of sports, where a town's name is a team's.
    let isSport: Bool
    /// German writes every noun with a capital.
    var capitalsTellNothing: Bool { text.language == "de" }
    /// The words that the article writes without a capital, too.
    private let lower: WordFilter

    init(_ text: AnalysisText) {
        self.text = text
        let lexicon = NameLexicon.shared
        self.lexicon = lexicon
        // Half the words of an article stood in it before; the table of names is too large for the processor's caches.
        var seen = [(key: UInt64, traits: NameTraits)](repeating: (0, []), count: 512)
        traits = text.words.map { word in
            let place = Int(truncatingIfNeeded: (word.key.rawValue &* 0x9E37_79B9_7F4A_7C15) >> 55)
            if seen[place].key != word.key.rawValue {
                seen[place] = (word.key.rawValue, lexicon.words[word.key] ?? [])
            }
            return seen[place].traits
        }
        var shouted: [Bool] = []
        var titled: [Bool] = []
        for sentence in text.sentences {
            let shapes = sentence.words.map { text.words[$0].shape }
            let cased = shapes.count { !$0.hasDigits && $0 != .uncased }
            let capitals = shapes.count { $0 == .capitals }
            let upper = shapes.count { $0.startsWithCapital || $0 == .mixed }
            shouted.append(cased > 1 && capitals * 10 >= cased * 7)
            let isPlain = !sentence.words.contains { text.words[$0].gap == .comma || text.words[$0].shape.hasDigits }
            titled.append(cased > 4 && upper * 10 >= cased * 8 && isPlain)
        }
        isShouted = shouted
        isTitled = titled
        var lower = WordFilter()
        for word in text.words where word.shape == .lower {
            lower.insert(word.key)
        }
        self.lower = lower
        isSport = traits.count { $0.contains(.sport) } > 3
    }

    func isCapital(_ word: Int) -> Bool {
        let shape = text.words[word].shape
        return shape == .capitalized || shape == .capitals || shape == .mixed && startsUpper(word)
    }

    private func startsUpper(_ word: Int) -> Bool {
        let byte = text.byte(at: text.words[word].span.lowerBound)
        return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") || byte >= 0xC3
    }

    /// Whether the article also writes the word without a capital.
    func isAlsoLower(_ word: Int) -> Bool { lower.contains(key(word)) }

    /// Sentences in which capitals tell little.
    func isHeadline(_ sentence: Int) -> Bool { isShouted[sentence] || isTitled[sentence] }

    /// A first name and a last name of the tables.
    func isFullName(_ word: Int) -> Bool {
        isCapital(word) && isCapital(word + 1) && text.words[word + 1].gap == .space && has(word, .firstName)
            && traitsWithoutPossessive(word + 1).contains(.lastName) && !has(word, [.common, .place])
    }

    func has(_ word: Int, _ some: NameTraits) -> Bool {
        traits.indices.contains(word) && !traits[word].isDisjoint(with: some)
    }

    func sentence(_ word: Int) -> Int { Int(text.words[word].sentence) }

    func isInShouted(_ word: Int) -> Bool { isShouted[sentence(word)] }

    /// Whether a capital tells nothing here: at the beginning of a sentence, a quotation, behind a colon.
    func startsClause(_ word: Int) -> Bool {
        text.startsSentence(word) || text.words[word].gap == .other
    }

    /// A single letter, as in "J. Smith".
    func isInitial(_ word: Int) -> Bool {
        text.words[word].span.count == 1 && isCapital(word) && text.key(word) != "i"
            || text.words[word].shape == .capitals && text.words[word].span.count == 3
                && text.byte(at: text.words[word].span.lowerBound + 1) == UInt8(ascii: ".")
    }

    /// A name's words without a possessive ending.
    func span(of words: Range<Int>) -> Range<Int> {
        var span = text.span(ofWords: words)
        let last = text.words[words.upperBound - 1].span
        if last.count > 2, text.byte(at: last.upperBound - 1) | 0x20 == UInt8(ascii: "s") {
            if text.byte(at: last.upperBound - 2) == UInt8(ascii: "'") {
                span = span.lowerBound..<span.upperBound - 2
            } else if text.byte(at: last.upperBound - 2) == 0x99, text.byte(at: last.upperBound - 4) == 0xE2 {
                span = span.lowerBound..<span.upperBound - 4
            }
        }
        if span.upperBound == last.upperBound, isDotted(last) || has(words.upperBound - 1, .orgSuffix),
            text.byte(at: span.upperBound) == UInt8(ascii: ".")
        {
            span = span.lowerBound..<span.upperBound + 1
        }
        return span
    }

    /// "U.S": the full stop behind belongs to it.
    private func isDotted(_ word: Range<Int>) -> Bool {
        word.count > 2 && text.byte(at: word.upperBound - 2) == UInt8(ascii: ".")
    }

    /// The number of words of the longest known place that begins with `word`; 0 for none.
    func placeLength(at word: Int, before end: Int) -> Int {
        guard traits[word].contains(.phraseStart) else { return 0 }
        var length = min(lexicon.longestPhrase, end - word)
        while length > 1 {
            let words = word..<word + length
            if let traits = lexicon.phrase(words.lazy.map { self.key($0) }),
                !traits.isDisjoint(with: [.country, .region, .city])
            {
                return length
            }
            length -= 1
        }
        return 0
    }

    /// Whether the last words of a run are an organisation's name of several words.
    func endsWithKnownOrganisation(_ words: Range<Int>) -> Bool {
        guard words.count > 1, traitsWithoutPossessive(words.upperBound - 1).contains(.phraseEnd) else { return false }
        return (2...4).contains { length in
            length <= words.count
                && lexicon.phrase((words.upperBound - length..<words.upperBound).lazy.map { self.key($0) })?.contains(
                    .knownOrg
                ) == true
        }
    }

    /// The key of a word without a possessive ending.
    func key(_ word: Int) -> WordKey {
        text.withFolded(word) { folded in
            let count = folded.count
            if count > 2, folded[count - 1] == UInt8(ascii: "s"), folded[count - 2] == UInt8(ascii: "'") {
                return WordKey(folded.extracting(0..<count - 2))
            }
            return text.key(word)
        }
    }

    func traitsWithoutPossessive(_ word: Int) -> NameTraits {
        let key = key(word)
        return key == text.key(word) ? traits[word] : lexicon.words[key] ?? []
    }
}

/// A set of words that errs on the side of containing: one in some hundred times.
private struct WordFilter {
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ key: WordKey) {
        let place = Self.place(key)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    func contains(_ key: WordKey) -> Bool {
        let place = Self.place(key)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static func place(_ key: WordKey) -> Int {
        Int(truncatingIfNeeded: (key.rawValue &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }
}
