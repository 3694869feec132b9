extension NumberReader {
    /// A number that begins with a number word. As the total of a ratio it is not looked at as the count of another one.
    func numberInWords(at index: Int, isTotal: Bool = false) -> NumberExpression? {
        if numeral(at: index) == .half {
            return half(at: index)
        }
        var sum = NumeralSum()
        var end = accumulate(&sum, from: index)
        guard end > index, !sum.isEmpty else {
            return numeral(at: index) == .article ? partOfOne(at: index) : nil
        }
        var number = NumberExpression(
            value: sum.value,
            step: DigitNumber.roundness(of: sum.value),
            span: 0..<0,
            words: index..<end,
            form: .words
        )
        number.hasScale = sum.smallestScale < .infinity
        if joins(end), let ordinal = compoundOrdinal(at: end), !ordinal.isPlural, sum.value != 1 {
            // one hundred twenty-fifth
            return nil
        }
        if let parts = parts(after: end, count: sum.value) {
            number = with(number, value: parts.value, end: parts.end)
            end = parts.end
        } else if end == index + 1, !isCounting(index, isTotal: isTotal) || isVague(index, number) {
            return nil
        }
        number.span = text.span(ofWords: index..<end)
        return number
    }

    /// `several hundred`
    private func isVague(_ index: Int, _ number: NumberExpression) -> Bool {
        guard index > 0, number.hasScale || number.value == 100, text.words[index].gap == .space else { return false }
        return ["several", "many", "few", "some", "mehrere", "einige", "plusieurs", "quelques", "varios", "varias"]
            .contains(text.folded(index - 1))
    }

    /// Adds number words as long as they belong together; gives the word after the last.
    func accumulate(_ sum: inout NumeralSum, from start: Int) -> Int {
        var index = start
        var end = start
        var beforeConjunction: (sum: NumeralSum, end: Int)?
        var joinsTens = false
        while index < text.words.count, index == start || mayContinue(index, sum) {
            if text.words[index].shape == .digits {
                guard let value = plainDigits(at: index, afterConjunction: beforeConjunction != nil),
                    sum.take(digits: value)
                else { break }
            } else {
                guard let word = numeral(at: index) else { break }
                if case .ten = word, let ordinal = compoundOrdinal(at: index),
                    !ordinal.isPlural || !sum.isEmpty && beforeConjunction == nil
                {
                    return end
                }
                switch word {
                case .article where index > start && joinsTens:
                    // vingt et un
                    guard sum.take(.unit(1)) else { return end }
                case .article:
                    guard index == start, isMultiplier(index + 1) else { return end }
                    index += 1
                    continue
                case .conjunction:
                    if let mixed = mixedPart(after: index, sum) {
                        sum.add(mixed.part, of: mixed.unit)
                        end = mixed.end
                        index = mixed.end
                        continue
                    }
                    guard sum.endsInMultiplier && beforeConjunction == nil || mayJoinByAnd(sum) else { return end }
                    beforeConjunction = sum.endsInMultiplier ? (sum, end) : nil
                    joinsTens = !sum.endsInMultiplier
                    index += 1
                    continue
                case .point:
                    guard let decimals = spokenDecimals(from: index + 1), !sum.isEmpty else { return end }
                    sum.add(decimals.value, of: 1)
                    return decimals.end
                case .scale(let scale) where beforeConjunction != nil && sum.multipliesGroups(scale):
                    return resolve(word, beforeConjunction, &sum, end)
                default:
                    if !sum.take(word) {
                        return resolve(word, beforeConjunction, &sum, end)
                    }
                }
            }
            index += 1
            end = index
        }
        return end
    }

    /// `three hundred and two hundred` are two numbers: what came after the conjunction goes back.
    private func resolve(
        _ word: NumeralWord,
        _ before: (sum: NumeralSum, end: Int)?,
        _ sum: inout NumeralSum,
        _ end: Int
    ) -> Int {
        guard let before else { return end }
        switch word {
        case .hundred, .scale, .dozen:
            sum = before.sum
            return before.end
        default:
            return end
        }
    }

    /// vingt et un, treinta y cinco
    private func mayJoinByAnd(_ sum: NumeralSum) -> Bool {
        text.language == "fr" || text.language == "es"
            ? sum.value >= 20 && sum.value.truncatingRemainder(dividingBy: 10) == 0 : false
    }

    private func mayContinue(_ index: Int, _ sum: NumeralSum) -> Bool {
        let word = text.words[index]
        guard word.sentence == text.words[index - 1].sentence else { return false }
        switch word.gap {
        case .space, .hyphen: return true
        case .comma:
            // three million, two hundred
            return sum.smallestScale < .infinity && sum.smallestScale >= 1e3 && isHundreds(index)
        case .dash:
            if case .ten = numeral(at: index - 1), case .unit = numeral(at: index) {
                return true
            }
            return false
        default: return false
        }
    }

    private func isHundreds(_ index: Int) -> Bool {
        guard case .unit = numeral(at: index) else { return false }
        return numeral(at: index + 1) == .hundred
    }

    /// Whether `a` before this word is a number.
    private func isMultiplier(_ index: Int) -> Bool {
        guard joins(index), let word = numeral(at: index) else { return false }
        switch word {
        case .hundred, .scale, .dozen: return true
        default: return false
        }
    }

    private func plainDigits(at index: Int, afterConjunction: Bool) -> Double? {
        var value = 0.0
        for byte in text.bytes[text.words[index].span] {
            guard byte.isDigit else { return nil }
            value = value * 10 + Double(byte &- 0x30)
        }
        // Only what is itself multiplied, or less than a hundred after `and`: 4 thousand 3 hundred and 21.
        let isMultiplied = isMultiplier(index + 1)
        return afterConjunction ? (value < 100 && !isMultiplied ? value : nil) : isMultiplied ? value : nil
    }

    /// The digits after a spoken point: `zero three`, `seventy-one`.
    private func spokenDecimals(from start: Int) -> (value: Double, end: Int)? {
        var index = start
        var value = 0.0
        var scale = 1.0
        while index < text.words.count, joins(index), let word = numeral(at: index) {
            switch word {
            case .unit(let digit):
                scale *= 10
                value = value * 10 + digit
            case .teen(let two), .ten(let two), .whole(let two):
                scale *= 100
                value = value * 100 + two
                if case .ten = word, joins(index + 1), case .unit(let digit) = numeral(at: index + 1) {
                    value += digit
                    index += 1
                }
            default: return index > start ? (value / scale, index) : nil
            }
            index += 1
        }
        return index > start ? (value / scale, index) : nil
    }
}
