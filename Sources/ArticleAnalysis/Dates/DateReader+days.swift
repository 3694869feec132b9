internal import NewsModel

extension DateReader {
    /// `Aug. 6, 2024`, `April 26-28`, `March 1996`, `January this year`, `August`
    func monthMention(at index: Int, _ month: Int, _ word: DateWord) -> TimeMention? {
        var next = index + 1
        if joins(next), let (year, end) = spokenYear(at: next), year >= 1500, end > next + 2 || !joins(end) {
            return TimeMention(form: .month(year: year, month: month), words: index..<end)
        }
        if next < text.words.count, text.words[next].gap == .slash, let year = plainYear(at: next) {
            return TimeMention(form: .month(year: year, month: month), words: index..<next + 1)
        }
        if next < text.words.count, text.words[next].gap == .slash, text.words[next].shape == .digits,
            let (day, end) = dayNumber(at: next)
        {
            return dayMention(month: month, day: day, from: index, end: end)
        }
        // September the twenty-first
        if joins(next), key(next) == "the", joins(next + 1),
            !text.words[next + 1].shape.hasDigits || dayNumber(at: next + 1) != nil
        {
            switch self.word(at: next + 1) {
            case .ordinal: next += 1
            case nil
            where dayNumber(at: next + 1) != nil && numbers.numeral(at: next + 1) != nil
                || text.words[next + 1].shape == .digitsAndLetters:
                next += 1
            default: break
            }
        }
        let isOrdinal = joinsLoosely(next) && text.words[next].shape == .digitsAndLetters
        if joinsLoosely(next), text.words[next].gap != .comma || isOrdinal, let (day, end) = dayNumber(at: next) {
            return dayMention(month: month, day: day, from: index, end: end)
        }
        next = index + 1
        if let (year, end) = yearAfter(next) {
            return TimeMention(form: .month(year: year, month: month), words: index..<end)
        }
        if joins(next), case .relative(let offset) = self.word(at: next), self.word(at: next + 1) == .unit(.year),
            joins(next + 1)
        {
            return TimeMention(form: .monthOfYear(month, years: offset), words: index..<next + 2)
        }
        guard isMonthAlone(index, word) else { return nil }
        return TimeMention(form: .month(year: nil, month: month), words: index..<next)
    }

    /// `Oct2`, `Dec31, 1994`, `22April`
    func gluedDay(at index: Int) -> TimeMention? {
        let span = text.words[index].span
        guard (4...11).contains(span.count) else { return nil }
        let isMonthFirst = text.bytes[span.lowerBound].isLetter
        guard let middle = span.first(where: { text.bytes[$0].isDigit == isMonthFirst }) else { return nil }
        let digits = isMonthFirst ? middle..<span.upperBound : span.lowerBound..<middle
        let letters = isMonthFirst ? span.lowerBound..<middle : middle..<span.upperBound
        guard digits.count <= 2, letters.count >= 3, text.bytes[digits].allSatisfy(\.isDigit) else { return nil }
        let month: Int
        switch lexicon.words[WordKey(text.string(letters).lowercased())] {
        case .month(let number): month = number
        case .doubtfulMonth(let number) where number != 3 && number != 5 && isMonthFirst: month = number
        default: return nil
        }
        let day = text.bytes[digits].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        return day == 0 ? nil : dayMention(month: month, day: day, from: index, end: index + 1)
    }

    /// What follows a month and its day: the end of a range, a year.
    private func dayMention(month: Int, day: Int, from start: Int, end: Int) -> TimeMention? {
        guard CalendarDay(year: 2024, month: month, day: day) != nil else { return nil }
        var end = end
        var last: Int?
        if let (to, after) = rangeEnd(at: end), to > day {
            last = to
            end = after
        }
        var year: Int?
        if let (stated, after) = yearAfter(end) {
            year = stated
            end = after
        } else if joins(end), case .relative = word(at: end), word(at: end + 1) == .unit(.year), joins(end + 1) {
            return TimeMention(form: .day(year: nil, month: month, day: day), words: start..<end + 2)
        }
        let first = TimeForm.day(year: year, month: month, day: day)
        let form = last.map { TimeForm.range(first, .day(year: year, month: month, day: $0)) } ?? first
        return TimeMention(form: form, words: start..<end)
    }

    /// `-28`, `to 28`, `and 28` after the day of a month.
    private func rangeEnd(at index: Int) -> (day: Int, end: Int)? {
        guard index < text.words.count, text.words[index].sentence == text.words[index - 1].sentence else { return nil }
        let gap = text.words[index].gap
        if gap == .hyphen || gap == .dash, let (day, end) = dayNumber(at: index) {
            return (day, end)
        }
        // June 18 and 19
        if joins(index), key(index) == "and", joins(index + 1), let (next, end) = dayNumber(at: index + 1),
            case (let day, _)? = dayNumber(at: index - 1), next == day + 1, text.words[index + 1].shape.hasDigits
        {
            return (next, end)
        }
        guard joins(index), Self.between.contains(key(index)), joins(index + 1)
        else {
            return nil
        }
        let next = key(index + 1) == "the" && joins(index + 2) ? index + 2 : index + 1
        return dayNumber(at: next)
    }

    static let between = WordTable(words: ["to", "through", "till", "until", "bis"])

    /// 1 to 31 in digits or words, with or without an ordinal's ending.
    func dayNumber(at index: Int) -> (Int, end: Int)? {
        guard index < text.words.count else { return nil }
        let word = text.words[index]
        if word.shape.hasDigits {
            guard let (value, ending) = smallInteger(at: index), (1...31).contains(value) else { return nil }
            guard ending.isEmpty || ["st", "nd", "rd", "th", "er", "1er"].contains(ending) else { return nil }
            // 10:30, 5/6, 20,000 and 3.5 are no days.
            if index + 1 < text.words.count, text.words[index + 1].gap == .colon || text.words[index + 1].gap == .slash
            {
                return nil
            }
            return (value, index + 1)
        }
        if case .ordinal(let number) = self.word(at: index), number <= 31 {
            return (number, index + 1)
        }
        return spokenDay(at: index)
    }

    /// `twenty-second`, `twenty nine`
    private func spokenDay(at index: Int) -> (Int, end: Int)? {
        switch numbers.numeral(at: index) {
        case .ten(let ten) where ten <= 30:
            if joins(index + 1) {
                if case .ordinal(let unit) = word(at: index + 1), unit < 10 {
                    return (Int(ten) + unit, index + 2)
                }
                if case .unit(let unit) = numbers.numeral(at: index + 1), unit > 0 {
                    return (Int(ten + unit), index + 2)
                }
            }
            return (Int(ten), index + 1)
        case .unit(let unit) where unit > 0: return (Int(unit), index + 1)
        case .teen(let teen): return (Int(teen), index + 1)
        default: return nil
        }
    }

    /// A number of at most four digits and the letters after it.
    func smallInteger(at index: Int) -> (value: Int, ending: String)? {
        let span = text.words[index].span
        guard span.count <= 6 else { return nil }
        var value = 0
        var position = span.lowerBound
        while position < span.upperBound, text.bytes[position].isDigit {
            value = value * 10 + Int(text.bytes[position] &- 0x30)
            position += 1
        }
        guard position > span.lowerBound, position - span.lowerBound <= 4 else { return nil }
        for byte in text.bytes[position..<span.upperBound] where !byte.isLetter {
            return nil
        }
        return (value, position == span.upperBound ? "" : text.string(position..<span.upperBound).lowercased())
    }

    /// `, 2024`, ` 2024`, ` of 2024`, ` '89`
    func yearAfter(_ index: Int) -> (Int, end: Int)? {
        guard index < text.words.count, index > 0, text.words[index].sentence == text.words[index - 1].sentence else {
            return nil
        }
        var year = index
        if joins(index), word(at: index) == .of || key(index) == "in" {
            year = index + 1
        } else if !joinsLoosely(index) {
            return text.words[index].gap == .other ? shortYear(at: index) : nil
        }
        guard year < text.words.count, year == index || joins(year) else { return nil }
        if isMonth(index - 1), let value = lateYear(at: year) {
            return (value, year + 1)
        }
        if let value = plainYear(at: year) {
            return (value, year + 1)
        }
        return spokenYear(at: year)
    }

    /// `August 99`, `April of 87`: two digits that are no day, at the end of a clause.
    private func lateYear(at index: Int) -> Int? {
        guard text.words[index].shape == .digits, text.words[index].span.count == 2, text.words[index].gap == .space,
            !joins(index + 1), let (value, _) = smallInteger(at: index), value > 31
        else { return nil }
        return 1900 + value
    }

    /// `'89`
    private func shortYear(at index: Int) -> (Int, end: Int)? {
        let span = text.words[index].span
        guard span.count == 2, let (value, ending) = smallInteger(at: index), ending.isEmpty else { return nil }
        let before = text.byte(at: span.lowerBound - 1)
        guard before == UInt8(ascii: "'") || before == 0x99 else { return nil }
        return (value < 50 ? 2000 + value : 1900 + value, index + 1)
    }

    /// Four digits that are a year.
    func plainYear(at index: Int) -> Int? {
        let span = text.words[index].span
        guard span.count == 4, let (value, ending) = smallInteger(at: index), ending.isEmpty else { return nil }
        return (1000...2199).contains(value) ? value : nil
    }

    /// `nineteen ninety-six`, `two thousand and five`, `twenty twenty-four`
    func spokenYear(at index: Int) -> (Int, end: Int)? {
        let start = numbers.numeral(at: index)
        if start == .unit(2), joins(index + 1), numbers.numeral(at: index + 1) == .scale(1000) {
            var end = index + 2
            if joins(end), numbers.numeral(at: end) == .conjunction, let (part, after) = belowHundred(at: end + 1) {
                return (2000 + part, after)
            }
            if joins(end), let (part, after) = belowHundred(at: end) {
                end = after
                return (2000 + part, end)
            }
            return (2000, end)
        }
        let century: Int
        switch start {
        case .teen(let value) where value >= 15: century = Int(value)
        case .ten(20): century = 20
        default: return nil
        }
        // nineteen oh one
        if joins(index + 1), key(index + 1) == "zero" || key(index + 1) == "oh", joins(index + 2),
            case .unit(let unit) = numbers.numeral(at: index + 2)
        {
            return (century * 100 + Int(unit), index + 3)
        }
        guard joins(index + 1), let (part, end) = belowHundred(at: index + 1), part >= 10 else { return nil }
        return (century * 100 + part, end)
    }

    private func belowHundred(at index: Int) -> (Int, end: Int)? {
        guard joins(index) else { return nil }
        switch numbers.numeral(at: index) {
        case .teen(let value): return (Int(value), index + 1)
        case .unit(let value): return (Int(value), index + 1)
        case .ten(let value):
            if joins(index + 1), case .unit(let unit) = numbers.numeral(at: index + 1) {
                return (Int(value + unit), index + 2)
            }
            return (Int(value), index + 1)
        default: return nil
        }
    }

    /// Months that are other words too need a preposition before them, and a capital.
    private func isMonthAlone(_ index: Int, _ word: DateWord) -> Bool {
        guard case .doubtfulMonth = word else { return true }
        let shape = text.words[index].shape
        guard shape.startsWithCapital || text.language == "fr" else { return false }
        switch before(index) {
        case .preposition, .relative, .phase, .of, .earlier, .every: return true
        default:
            let hasStop =
                index + 1 < text.words.count && text.words[index + 1].gap == .stop && text.words[index].span.count <= 4
            // Jan-Feb 2017
            let opensRange = index + 1 < text.words.count && text.words[index + 1].gap == .hyphen && isMonth(index + 1)
            let joinsMonth = joins(index + 1) && joins(index + 2) && key(index + 1) == "to" && isMonth(index + 2)
            return opensRange || joinsMonth || hasStop && text.words[index].span.count == 3
                || ["to", "and", "through"].contains(text.folded(max(index - 1, 0)))
        }
    }
}
