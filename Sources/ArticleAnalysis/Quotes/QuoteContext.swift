/// The article as the quote rules see it: what each word can be, and what stands between marks.
final class QuoteContext {
    let text: AnalysisText
    let grammar: QuoteGrammar
    let lexemes: [Lexeme]
    let stretches: [QuotedStretch]
    /// Index of the stretch that a word stands in, -1 for none.
    let stretchOfWord: [Int32]

    init(_ text: AnalysisText, grammar: QuoteGrammar) {
        self.text = text
        self.grammar = grammar
        lexemes = text.words.map { grammar.words[$0.key] ?? .unknown }
        stretches = QuotedStretchFinder.stretches(in: text).filter { !Self.isNickname($0, in: text) }
        var owner = [Int32](repeating: -1, count: text.words.count)
        for (index, stretch) in stretches.enumerated() {
            for word in stretch.words {
                owner[word] = Int32(index)
            }
        }
        stretchOfWord = owner
    }

    /// Marcia "Cia" Price: a name in marks amid a name.
    private static func isNickname(_ stretch: QuotedStretch, in text: AnalysisText) -> Bool {
        let words = stretch.words
        guard words.count <= 2, words.lowerBound > 0, words.upperBound < text.words.count else { return false }
        return text.words[words.lowerBound - 1].shape == .capitalized
            && text.words[words.upperBound].shape == .capitalized
            && words.allSatisfy { text.words[$0].shape == .capitalized } && !text.startsSentence(words.upperBound)
    }

    func traits(_ word: Int) -> WordTraits { lexemes[word].traits }
    func isQuoted(_ word: Int) -> Bool { stretchOfWord[word] >= 0 }
    func isCapital(_ word: Int) -> Bool {
        let shape = text.words[word].shape
        return shape.startsWithCapital || shape == .mixed
    }

    /// Whether a quotation ends right before the word.
    func followsQuotation(_ word: Int) -> Bool {
        word > 0 && stretchOfWord[word - 1] >= 0
            && (word >= stretchOfWord.count || stretchOfWord[word] != stretchOfWord[word - 1])
    }

    /// Whether a quotation begins with the word.
    func opensQuotation(_ word: Int) -> Bool {
        word < stretchOfWord.count && stretchOfWord[word] >= 0
            && (word == 0 || stretchOfWord[word] != stretchOfWord[word - 1])
    }

    /// Whether `mark` stands between a word and the one before it.
    func gap(before word: Int, has mark: UInt8) -> Bool {
        guard word > 0, word <= text.words.count else { return false }
        let end = word < text.words.count ? text.words[word].span.lowerBound : text.bytes.count
        for place in text.words[word - 1].span.upperBound..<max(end, text.words[word - 1].span.upperBound)
        where text.bytes[place] == mark {
            return true
        }
        return false
    }

    func hasComma(before word: Int) -> Bool {
        guard word < text.words.count else { return false }
        switch text.words[word].gap {
        case .comma: return true
        case .other: return gap(before: word, has: UInt8(ascii: ","))
        default: return false
        }
    }

    /// Whether something stands before the word that ends a phrase: a comma, a dash, a bracket, a quotation mark.
    func hasBreak(before word: Int) -> Bool {
        guard word < text.words.count, word > 0 else { return true }
        switch text.words[word].gap {
        case .space, .hyphen, .apostrophe, .none, .slash: return followsQuotation(word)
        case .stop: return text.startsSentence(word)
        default: return true
        }
    }

    /// The bytes of some words with the marks of quotations that begin or end with them.
    func bytes(of words: Range<Int>) -> Range<Int> {
        var span = text.span(ofWords: words)
        if opensQuotation(words.lowerBound) {
            let stretch = stretches[Int(stretchOfWord[words.lowerBound])]
            span = min(stretch.span.lowerBound, span.lowerBound)..<span.upperBound
        }
        if followsQuotation(words.upperBound) {
            let stretch = stretches[Int(stretchOfWord[words.upperBound - 1])]
            span = span.lowerBound..<max(stretch.span.upperBound, span.upperBound)
        }
        return span
    }

    func isKey(_ word: Int, _ key: WordKey) -> Bool {
        word < text.words.count && text.key(word) == key
    }

    /// Whether the word is a finite verb, by the tables or by its ending.
    func isVerb(_ word: Int) -> Bool {
        let lexeme = lexemes[word]
        if !lexeme.traits.isDisjoint(with: [.auxiliary, .be, .verb]) {
            return true
        }
        if !lexeme.frames.isEmpty {
            return lexeme.form == .past || lexeme.form == .third && !lexeme.frames.contains(.noun)
        }
        return grammar.isEnglish && text.words[word].shape == .lower
            && text.withFolded(word) { folded in
                folded.count > 4 && folded[folded.count - 1] == UInt8(ascii: "d")
                    && folded[folded.count - 2] == UInt8(ascii: "e")
            }
    }

    /// Whether a lower-case word looks like a plural noun.
    func isPlural(_ word: Int) -> Bool {
        text.withFolded(word) { folded in
            folded.count > 2 && folded[folded.count - 1] == UInt8(ascii: "s")
                && folded[folded.count - 2] != UInt8(ascii: "'")
        } || Self.irregularPlurals.contains(text.key(word))
    }

    private static let irregularPlurals = WordTable(words: [
        "people", "police", "men", "women", "children", "media", "few", "many", "some", "others", "both", "alike",
        "staff",
        "counsel", "data", "percent", "public", "majority",
    ])

    func isPossessive(_ word: Int) -> Bool {
        text.withFolded(word) { folded in
            let count = folded.count
            return count > 2 && folded[count - 1] == UInt8(ascii: "s") && folded[count - 2] == UInt8(ascii: "'")
        }
            || word + 1 < text.words.count && text.words[word + 1].gap == .other
                && text.byte(at: text.words[word].span.upperBound) == UInt8(ascii: "'")
            || text.byte(at: text.words[word].span.upperBound) == 0xE2
                && text.byte(at: text.words[word].span.upperBound + 2) == 0x99 && !isQuoted(word)
    }
}
