extension NumberReader {
    /// Words after which `half` or `third` is none, or before which it stays one.
    private static let notBeforeHalf = WordTable(
        words: [
            "first", "second", "other", "better", "either", "each", "in", "by", "this", "that", "top", "bottom",
            "opening",
            "closing", "latter", "former", "final", "their", "his", "her", "our", "my", "your",
        ]
    )
    private static let afterParts = WordTable(
        words: [
            "of", "the", "in", "to", "more", "less", "from", "as", "and", "or", "but", "by", "on", "at", "are", "is",
            "were", "was", "have", "had", "has", "said", "say", "who", "that", "than", "since", "for", "with", "higher",
            "lower", "over", "between", "would", "will", "a", "its", "their", "all", "what", "his", "her", "an",
            "der", "des", "die", "von", "aller", "aus", "de", "du", "des", "d", "la", "las", "los", "del", "que",
            "percent",
        ]
    )
    private static let pronounContext = WordTable(
        words: [
            "the", "this", "that", "which", "no", "any", "every", "each", "another", "some", "only", "what", "next",
            "last",
            "first", "other", "every", "big", "new", "old", "right", "wrong", "good", "bad", "best",
        ]
    )
    private static let afterPronoun = WordTable(
        words: [
            "of", "the", "who", "that", "which", "is", "was", "has", "can", "could", "would", "should", "will", "might",
            "another", "thing", "such", "by", "to", "in", "and", "or", "but", "i", "he", "she", "you", "we", "they",
            "day",
            "night", "time", "where", "side", "way",
        ]
    )

    /// Whether a single number word counts: `one` seldom does unless a noun follows.
    func isCounting(_ index: Int, isTotal: Bool) -> Bool {
        guard text.words[index].key == "one" else { return true }
        if !isTotal && isRatio(index) || isMeasured(index) {
            return true
        }
        if index > 0, Self.pronounContext.contains(text.words[index - 1].key),
            text.words[index - 1].sentence == text.words[index].sentence
        {
            return false
        }
        guard index + 1 < text.words.count else { return true }
        let next = text.words[index + 1]
        if next.sentence != text.words[index].sentence {
            return index == 0 || text.words[index - 1].sentence != text.words[index].sentence
        }
        return (next.gap == .space || next.gap == .hyphen) && !Self.afterPronoun.contains(next.key)
    }

    /// `that one mile`
    private func isMeasured(_ one: Int) -> Bool {
        guard joins(one + 1), let unit = UnitTable.shared[word: text.words[one + 1].key] else { return false }
        return unit.dimension != .time
    }

    /// `half a million`, `half of`, `half the`; not `the second half`.
    func half(at index: Int) -> NumberExpression? {
        var end = index + 1
        var value = 0.5
        if let scaled = scale(after: end) {
            value *= scaled.value
            end = scaled.end
        } else if !mayBePart(end) || index > 0 && Self.notBeforeHalf.contains(text.words[index - 1].key) {
            return nil
        }
        var number = NumberExpression(
            value: value,
            step: 0,
            span: text.span(ofWords: index..<end),
            words: index..<end,
            form: .fraction
        )
        number.hasScale = end > index + 1
        return number
    }

    /// `quarter million`
    func quarter(at index: Int) -> NumberExpression? {
        guard let scaled = scale(after: index + 1) else { return nil }
        var number = NumberExpression(
            value: scaled.value / 4,
            step: 0,
            span: text.span(ofWords: index..<scaled.end),
            words: index..<scaled.end,
            form: .fraction
        )
        number.hasScale = true
        return number
    }

    /// `a third of`, `a half`, `ein Drittel`
    func partOfOne(at index: Int) -> NumberExpression? {
        guard joins(index + 1), let word = numeral(at: index + 1) else { return nil }
        if let ordinal = compoundOrdinal(at: index + 1) {
            guard !ordinal.isPlural, mayBePart(ordinal.end) else { return nil }
            return NumberExpression(
                value: 1 / ordinal.value,
                step: 0,
                span: text.span(ofWords: index..<ordinal.end),
                words: index..<ordinal.end,
                form: .fraction
            )
        }
        let divisor: Double
        switch word {
        case .half: divisor = 2
        case .part(let value), .anyParts(let value): divisor = value
        default: return nil
        }
        var end = index + 2
        var value = 1 / divisor
        if let scaled = scale(after: end) {
            value *= scaled.value
            end = scaled.end
        } else if !mayBePart(end) {
            return nil
        }
        return NumberExpression(
            value: value,
            step: 0,
            span: text.span(ofWords: index..<end),
            words: index..<end,
            form: .fraction
        )
    }

    /// Whether a part may end here: what follows is no noun that it would be the ordinal of.
    private func mayBePart(_ next: Int) -> Bool {
        guard next < text.words.count, text.words[next].sentence == text.words[next - 1].sentence else { return true }
        let word = text.words[next]
        return word.gap == .space ? Self.afterParts.contains(word.key) : word.gap != .hyphen
    }

    /// `two thirds`, `one fifth`, with a scale behind: `two thirds of a million`.
    func parts(after index: Int, count: Double) -> (value: Double, end: Int)? {
        guard index < text.words.count, let word = numeral(at: index) else { return nil }
        if let ordinal = compoundOrdinal(at: index), ordinal.isPlural ? count >= 2 : count == 1 {
            return (count / ordinal.value, ordinal.end)
        }
        let gap = text.words[index].gap
        guard gap == .space || gap == .hyphen || gap == .dash else { return nil }
        let divisor: Double
        switch word {
        case .anyParts(let value): divisor = value
        case .parts(let value) where count >= 2: divisor = value
        case .part(let value) where count == 1: divisor = value
        case .half where count == 1: divisor = 2
        default: return nil
        }
        if let scaled = scale(after: index + 1) {
            return (count / divisor * scaled.value, scaled.end)
        }
        return (count / divisor, index + 1)
    }

    /// `twenty-fifth`, `thirty-firsts`: an ordinal of two words.
    func compoundOrdinal(at index: Int) -> (value: Double, isPlural: Bool, end: Int)? {
        guard text.language == "en" || text.language == nil, case .ten(let ten) = numeral(at: index), index > -1,
            joins(index + 1)
        else { return nil }
        switch text.words[index + 1].key {
        case "first": return (ten + 1, false, index + 2)
        case "second": return (ten + 2, false, index + 2)
        case "firsts": return (ten + 1, true, index + 2)
        case "seconds" where text.words[index + 1].gap == .hyphen: return (ten + 2, true, index + 2)
        default: break
        }
        switch numeral(at: index + 1) {
        case .part(let unit) where unit < 10 && unit != 4 || unit == 4 && text.words[index + 1].key == "fourth":
            return (ten + unit, false, index + 2)
        case .parts(let unit) where unit < 10 && unit > 2 && text.words[index + 1].key != "quarters":
            return (ten + unit, true, index + 2)
        default: return nil
        }
    }

    /// `million`, `a million`, `of a million`
    private func scale(after index: Int) -> (value: Double, end: Int)? {
        var next = index
        for skipped in [NumeralWord.of, .article] where joins(next) && numeral(at: next) == skipped {
            next += 1
        }
        guard joins(next), let word = numeral(at: next) else { return nil }
        switch word {
        case .hundred: return (100, next + 1)
        case .scale(let value), .dozen(let value): return (value, next + 1)
        default: return nil
        }
    }

    /// `and a half`, `and three quarters`, `et demi` after a number.
    func mixedPart(after conjunction: Int, _ sum: NumeralSum) -> (part: Double, unit: Double, end: Int)? {
        var index = conjunction + 1
        var count = 1.0
        guard !sum.isEmpty, joins(index), let first = numeral(at: index) else { return nil }
        switch first {
        case .article: index += 1
        case .unit(let value) where value > 0:
            count = value
            index += 1
        default: break
        }
        guard joins(index), let word = numeral(at: index) else { return nil }
        let divisor: Double
        switch word {
        case .half: divisor = 2
        case .part(let value) where count == 1: divisor = value
        case .parts(let value) where count >= 2: divisor = value
        case .anyParts(let value): divisor = value
        default: return nil
        }
        if case .scale(let scale) = numeral(at: index + 1), joins(index + 1), scale < sum.smallestScale {
            // five and a half million: the scale goes for the whole; one billion and a half million: for the half.
            return sum.smallestScale == .infinity
                ? (count / divisor, 1, index + 1) : (count / divisor, scale, index + 2)
        }
        return (count / divisor, sum.unitOfParts, index + 1)
    }

    func with(_ number: NumberExpression, value: Double, end: Int) -> NumberExpression {
        var number = number
        number.value = value
        number.step = 0
        number.words = number.words.lowerBound..<end
        number.form = .fraction
        return number
    }
}
