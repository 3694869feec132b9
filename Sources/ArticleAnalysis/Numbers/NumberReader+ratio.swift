extension NumberReader {
    /// `one in five`, `two out of three`, `1 over 20`: nil where the words between two numbers don't make a ratio.
    func ratio(from number: NumberExpression) -> NumberExpression? {
        let next = number.words.upperBound
        guard text.language == "en" || text.language == nil, next + 1 < text.words.count, joins(next),
            number.suffix == nil, number.value.rounded() == number.value
        else { return nil }
        var below = next + 1
        let word = text.words[next].key
        if word == "out", joins(below), text.words[below].key == "of" {
            below += 1
        } else if word != "in", word != "over" {
            return nil
        }
        guard below < text.words.count, joins(below), let total = wholeNumber(at: below), total.suffix == nil,
            total.isReckonable
        else { return nil }
        let isRatio: Bool
        if word == "out" {
            isRatio = abs(number.value) < total.value && !follows(total, where: Self.afterRatio.contains)
        } else if word == "in" {
            isRatio = isProportion(number.value, of: total)
        } else {
            isRatio = !continues(total) && total.value > 0
        }
        guard isRatio else { return nil }
        var ratio = with(number, value: number.value / total.value, end: total.words.upperBound)
        ratio.span = number.span.lowerBound..<total.span.upperBound
        ratio.isPlain = false
        return ratio
    }

    /// `one in five`
    func isRatio(_ one: Int) -> Bool {
        guard joins(one + 1) else { return false }
        let number = NumberExpression(
            value: 1,
            step: 1,
            span: text.words[one].span,
            words: one..<one + 1,
            form: .words
        )
        return ratio(from: number) != nil
    }

    private func wholeNumber(at index: Int) -> NumberExpression? {
        let number = text.words[index].shape.hasDigits ? numberInDigits(at: index) : nil
        return number
            ?? (numeral(at: index).flatMap { Self.startsWhole($0) ? numberInWords(at: index, isTotal: true) : nil })
    }

    private static func startsWhole(_ word: NumeralWord) -> Bool {
        switch word {
        case .unit, .teen, .ten, .hundred, .article: true
        default: false
        }
    }

    /// One in anything, or something in 10, 100, 1,000; never in a year or a span of time.
    private func isProportion(_ count: Double, of total: NumberExpression) -> Bool {
        let isYear = total.isPlain && (1000...2200).contains(total.value)
        let isRound = total.value == 10 || total.value == 100 || total.value == 1000
        guard abs(count) < total.value, abs(count) == 1 || isRound && count > 0, !isYear, total.value >= 2 else {
            return false
        }
        return !follows(total, where: Self.afterNoRatio.contains)
    }

    private func follows(_ number: NumberExpression, where isMet: (WordKey) -> Bool) -> Bool {
        continues(number) && isMet(text.words[number.words.upperBound].key)
    }

    /// Whether a word follows within the sentence with only a blank or hyphen between.
    private func continues(_ number: NumberExpression) -> Bool {
        number.words.upperBound < text.words.count && joins(number.words.upperBound)
    }

    private static let afterNoRatio = WordTable(
        words: [
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "seconds",
            "decades", "games", "matches", "attempts", "cases", "places", "cities", "countries", "attacks", "pieces",
            "boxes", "more", "other", "separate", "different",
        ]
    )
    private static let afterRatio = WordTable(words: ["pieces"])
}
