extension NumberReader {
    /// Endings of ordinals and decades.
    private static let ordinalEndings = WordTable(
        words: ["st", "nd", "rd", "th", "s", "er", "eme", "e", "re", "o", "a", "ers", "ten", "te", "ter", "tes"]
    )

    /// Scales that are glued to digits; case counts.
    private static func scale(of letters: String, afterCurrency: Bool) -> Double? {
        switch letters {
        case "k", "K": 1e3
        case "mn", "mln", "mil", "mio", "M", "MM": 1e6
        case "m", "mm": afterCurrency ? 1e6 : nil
        case "bn", "bln", "B", "mrd", "b": 1e9
        case "tn", "tln", "trn", "trln": 1e12
        case "T": afterCurrency ? 1e12 : nil
        default: nil
        }
    }

    func numberInDigits(at index: Int) -> NumberExpression? {
        let bytes = text.bytes.span
        let start = text.words[index].span.lowerBound
        if !bytes[start].isDigit, codeEnd(start) == nil {
            return vulgarFraction(at: index)
        }
        let first = codeEnd(start) ?? startOfDecimals(start)
        guard let digits = DigitNumber(in: bytes, at: first, decimalSeparator: lexicon.decimalSeparator) else {
            return nil
        }
        var end = index + 1
        while end < text.words.count, text.words[end].span.lowerBound < digits.end {
            end += 1
        }
        var number = NumberExpression(
            value: digits.value,
            step: digits.step,
            span: first..<digits.end,
            words: index..<end,
            form: .digits
        )
        number.isPlain = digits.isPlain
        number.form = digits.isFragment ? .fragment : digits.isFraction ? .fraction : .digits
        let wordEnd = text.words[end - 1].span.upperBound
        if wordEnd > digits.end, !readSuffix(digits.end..<wordEnd, of: &number) {
            return nil
        }
        if number.suffix == nil, number.form != .fragment {
            continueInWords(&number)
        }
        addSign(to: &number)
        return number
    }

    /// `USD115`: where the digits begin after a currency's code.
    private func codeEnd(_ start: Int) -> Int? {
        guard start + 3 < text.bytes.count, text.bytes[start + 3].isDigit else { return nil }
        let code = WordKey(text.bytes.span.extracting(start..<start + 3))
        return CurrencyTable.shared[code: code] == nil ? nil : start + 3
    }

    /// `.5`: the point belongs to the number where no letter or digit stands before it.
    private func startOfDecimals(_ start: Int) -> Int {
        guard start > 0, text.byte(at: start - 1) == UInt8(ascii: ".") else { return start }
        let before = start > 1 ? text.byte(at: start - 2) : 0x20
        return before == 0x20 || before == 0x0A || before == UInt8(ascii: "(") || before == UInt8(ascii: "$")
            ? start - 1 : start
    }

    private func vulgarFraction(at index: Int) -> NumberExpression? {
        let start = text.words[index].span.lowerBound
        guard let (value, length) = VulgarFraction.read(in: text.bytes.span, at: start) else { return nil }
        return NumberExpression(
            value: value,
            step: 0,
            span: start..<start + length,
            words: index..<index + 1,
            form: .fraction
        )
    }

    /// Letters glued to the digits: a scale, a unit, or the ending of an ordinal, which is no number.
    private func readSuffix(_ span: Range<Int>, of number: inout NumberExpression) -> Bool {
        guard span.count <= 12 else {
            number.suffix = span
            return true
        }
        let letters = text.string(span)
        let isMoney = followsCurrencySign(number.span.lowerBound)
        // 573.15K is warm, 1500b are bits.
        let isUnit = letters == "K" && number.step < 1 || letters == "b" && number.value >= 1000
        if isMoney || !isUnit, let scale = Self.scale(of: letters, afterCurrency: isMoney) {
            number.value *= scale
            number.step *= scale
            number.span = number.span.lowerBound..<span.upperBound
            number.hasScale = true
            number.isPlain = false
            return true
        }
        if Self.ordinalEndings.contains(WordKey(letters.lowercased())) {
            return false
        }
        number.suffix = span
        return true
    }

    func followsCurrencySign(_ start: Int) -> Bool {
        var index = start - 1
        while index >= 0, text.byte(at: index) == 0x20, start - index < 3 {
            index -= 1
        }
        guard index >= 0 else { return false }
        switch text.byte(at: index) {
        case UInt8(ascii: "$"): return true
        case 0xA3, 0xA5: return index > 0 && text.byte(at: index - 1) == 0xC2
        case 0xA0...0xBF: return index > 1 && text.byte(at: index - 1) == 0x82 && text.byte(at: index - 2) == 0xE2
        default: return false
        }
    }

    /// Scale words and halves after digits.
    private func continueInWords(_ number: inout NumberExpression) {
        let next = number.words.upperBound
        guard next < text.words.count, joins(next) else { return }
        if text.words[next].key == "k", text.words[next].gap == .space, text.words[next].shape == .lower {
            return multiply(&number, by: 1000, end: next + 1)
        }
        // 1,674.5 M at the end of a clause
        if text.words[next].key == "m", text.words[next].shape.startsWithCapital, text.words[next].gap == .space,
            !joins(next + 1)
        {
            return multiply(&number, by: 1e6, end: next + 1)
        }
        guard let word = numeral(at: next) else { return }
        switch word {
        case .scale, .hundred, .dozen, .conjunction: break
        case .anyParts, .part, .parts: return readParts(word, of: &number)
        default: return
        }
        var sum = NumeralSum(digits: number.value)
        let end = accumulate(&sum, from: next)
        guard end > next, !(number.isPlain && number.value >= 1000 && end == next) else { return }
        let factor = number.value == 0 ? 1 : sum.value / number.value
        number.step = word == .conjunction ? 0 : number.step * factor
        number.value = sum.value
        number.words = number.words.lowerBound..<end
        number.span = number.span.lowerBound..<text.words[end - 1].span.upperBound
        number.hasScale = word != .conjunction
        number.isPlain = false
    }

    private func multiply(_ number: inout NumberExpression, by factor: Double, end: Int) {
        number.value *= factor
        number.step *= factor
        number.words = number.words.lowerBound..<end
        number.span = number.span.lowerBound..<text.words[end - 1].span.upperBound
        number.hasScale = true
        number.isPlain = false
    }

    /// `2 Drittel`, `3 quarters`
    private func readParts(_ word: NumeralWord, of number: inout NumberExpression) {
        let divisor: Double
        switch word {
        case .anyParts(let value): divisor = value
        case .parts(let value) where number.value >= 2: divisor = value
        case .part(let value) where number.value == 1: divisor = value
        default: return
        }
        guard number.isPlain, number.value < divisor, divisor <= 10 else { return }
        let end = number.words.upperBound + 1
        number.value /= divisor
        number.step = 0
        number.form = .fraction
        number.isPlain = false
        number.words = number.words.lowerBound..<end
        number.span = number.span.lowerBound..<text.words[end - 1].span.upperBound
    }

    /// A minus right before the digits and nothing before it that it could join.
    private func addSign(to number: inout NumberExpression) {
        var start = number.span.lowerBound
        if start > 0, text.byte(at: start - 1) == UInt8(ascii: "-") {
            start -= 1
        } else if start > 2, text.byte(at: start - 1) == 0x92, text.byte(at: start - 2) == 0x88 {
            start -= 3
        } else {
            return
        }
        var before = start - 1
        if before >= 0, text.byte(at: before).isLetterOrDigit || text.byte(at: before) == UInt8(ascii: ")") {
            return
        }
        while before >= 0, text.byte(at: before) == 0x20 {
            before -= 1
        }
        if before >= 0, text.byte(at: before).isDigit {
            return
        }
        number.value = -number.value
        number.span = start..<number.span.upperBound
        number.isPlain = false
    }
}
