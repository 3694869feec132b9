/// Finds the numbers of a text, in digits and words.
struct NumberReader {
    let text: AnalysisText
    let lexicon: NumeralLexicon

    init(_ text: AnalysisText) {
        self.text = text
        lexicon = NumeralLexicon.of(text.language)
    }

    /// All numbers in order; ordinals and numbers within words (`T-72` has one, `B2B` none) left out.
    func all() -> [NumberExpression] {
        var found: [NumberExpression] = []
        var index = 0
        while index < text.words.count {
            if let number = anyNumber(at: index) {
                if number.isReckonable {
                    found.append(number)
                }
                index = max(number.words.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The number that begins with this word, a ratio such as `one in five` included; nil for one of more digits than anybody
    /// counts.
    func number(at index: Int) -> NumberExpression? {
        anyNumber(at: index).flatMap { $0.isReckonable ? $0 : nil }
    }

    private func anyNumber(at index: Int) -> NumberExpression? {
        simpleNumber(at: index).map { ratio(from: $0) ?? $0 }
    }

    private func simpleNumber(at index: Int) -> NumberExpression? {
        if text.words[index].shape.hasDigits {
            return numberInDigits(at: index)
        }
        guard let word = numeral(at: index) else { return nil }
        switch word {
        case .part(4): return quarter(at: index)
        case .conjunction, .of, .point, .part, .parts, .anyParts: return nil
        case .minus: return negative(at: index)
        default: return numberInWords(at: index)
        }
    }

    /// What a word means within a number.
    func numeral(at index: Int) -> NumeralWord? {
        guard index < text.words.count else { return nil }
        if let word = lexicon.words[text.words[index].key] {
            return word
        }
        guard lexicon.isCompounding, let value = text.withFolded(index, GermanNumeral.value) else { return nil }
        return value < 100 ? .whole(value) : .hundreds(value)
    }

    private func negative(at index: Int) -> NumberExpression? {
        guard index + 1 < text.words.count, joins(index + 1), numeral(at: index + 1) != .minus,
            var number = number(at: index + 1)
        else { return nil }
        number.value = -number.value
        number.words = index..<number.words.upperBound
        number.span = text.words[index].span.lowerBound..<number.span.upperBound
        return number
    }

    /// Whether nothing but a blank or a hyphen stands before the word, and no end of a sentence.
    func joins(_ index: Int) -> Bool {
        guard index < text.words.count else { return false }
        let word = text.words[index]
        return (word.gap == .space || word.gap == .hyphen) && word.sentence == text.words[index - 1].sentence
    }
}
