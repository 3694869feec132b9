internal import NewsModel

extension DateReader {
    /// `2024-08-06`, `11/02/89`, `26.04.2025`, `19980303`
    func numericDate(at index: Int) -> TimeMention? {
        let bytes = text.bytes.span
        let start = text.words[index].span.lowerBound
        var parts: [(value: Int, digits: Int)] = []
        var position = start
        var separator: UInt8 = 0
        while parts.count < 3, let (value, digits) = Self.digits(bytes, at: position) {
            parts.append((value, digits))
            position += digits
            guard parts.count < 3, position < bytes.count else { break }
            let byte = bytes[position]
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."),
                separator == 0 || byte == separator
            else { break }
            separator = byte
            position += 1
        }
        if position < bytes.count, bytes[position].isLetterOrDigit && !(bytes[position] | 0x20 == UInt8(ascii: "t")) {
            return nil
        }
        if start > 0, text.byte(at: start - 1) == UInt8(ascii: "/") || text.byte(at: start - 1).isDigit {
            return nil
        }
        guard let form = numericForm(parts, separator, isAfterPreposition: isAfterDatePreposition(index)) else {
            return nil
        }
        var end = index + 1
        while end < text.words.count, text.words[end].span.lowerBound < position {
            end += 1
        }
        return TimeMention(form: form, words: index..<end, span: start..<position)
    }

    /// on, by, until, since, from, to: what a day stands after.
    private func isAfterDatePreposition(_ index: Int) -> Bool {
        guard index > 0, text.words[index].gap == .space else { return false }
        // from 10/1 to 11/7
        let opensRange = index > 2 && key(index - 1) == "to" && text.words[index - 2].gap == .slash
        return opensRange || Self.beforeDay.contains(key(index - 1)) || isWeekdayOrNext(index - 1)
    }

    private static let beforeDay = WordTable(
        words: ["on", "by", "until", "since", "from", "before", "after", "am", "le"]
    )

    private func isWeekdayOrNext(_ index: Int) -> Bool {
        if case .relative = word(at: index) { return true }
        return isWeekdayWord(index)
    }

    private func numericForm(_ parts: [(value: Int, digits: Int)], _ separator: UInt8, isAfterPreposition: Bool)
        -> TimeForm?
    {
        if parts.count == 1, parts[0].digits == 8 {
            let value = parts[0].value
            guard (1900...2099).contains(value / 10000) else { return nil }
            return day(value / 10000, value / 100 % 100, value % 100)
        }
        if parts.count == 2, let month = numericMonth(parts[0], parts[1], separator) {
            return month
        }
        // 4/22 after a preposition
        let isDay = isAfterPreposition || Self.isNoFraction(parts)
        if parts.count == 2, separator == UInt8(ascii: "/"), isDay, parts[0].digits <= 2, parts[1].digits <= 2 {
            let (month, day) =
                lexicon.isMonthFirst && parts[0].value <= 12
                ? (parts[0].value, parts[1].value) : (parts[1].value, parts[0].value)
            return CalendarDay(year: 2024, month: month, day: day) == nil
                ? nil : .day(year: nil, month: month, day: day)
        }
        // on 4-22
        if parts.count == 2, separator == UInt8(ascii: "-"), isAfterPreposition, lexicon.isMonthFirst,
            (1...12).contains(parts[0].value), (13...31).contains(parts[1].value)
        {
            return .day(year: nil, month: parts[0].value, day: parts[1].value)
        }
        guard parts.count == 3 else { return nil }
        if parts[0].digits == 4 {
            return day(parts[0].value, parts[1].value, parts[2].value)
        }
        guard parts[0].digits <= 2, parts[1].digits <= 2, parts[2].digits == 4 || parts[2].digits == 2 else {
            return nil
        }
        let short = parts[2].value
        let year = parts[2].digits == 4 ? short : short < 40 ? 2000 + short : 1900 + short
        guard (1000...2199).contains(year),
            parts[2].digits == 4 || separator != UInt8(ascii: ".") || !lexicon.isMonthFirst
        else {
            return nil
        }
        let isMonthFirst = lexicon.isMonthFirst && separator != UInt8(ascii: ".")
        return isMonthFirst
            ? day(year, parts[0].value, parts[1].value) ?? day(year, parts[1].value, parts[0].value)
            : day(year, parts[1].value, parts[0].value) ?? day(year, parts[0].value, parts[1].value)
    }

    /// `4/22`, `22/04`: a day above twelve under which no fraction stands.
    private static func isNoFraction(_ parts: [(value: Int, digits: Int)]) -> Bool {
        guard parts.count == 2, parts.allSatisfy({ $0.digits <= 2 }) else { return false }
        let (less, more) = (min(parts[0].value, parts[1].value), max(parts[0].value, parts[1].value))
        return (1...12).contains(less) && (13...31).contains(more) && ![16, 20, 25].contains(parts[1].value)
    }

    /// `2016-11`, `2015/3`, `11/2016`; `2010-11` is a season.
    private func numericMonth(
        _ first: (value: Int, digits: Int),
        _ second: (value: Int, digits: Int),
        _ separator: UInt8
    ) -> TimeForm? {
        guard separator != UInt8(ascii: ".") || !lexicon.isMonthFirst else { return nil }
        let isYearFirst = first.digits == 4
        let (year, month) = isYearFirst ? (first, second) : (second, first)
        guard year.digits == 4, month.digits <= 2, (1900...2099).contains(year.value), (1...12).contains(month.value),
            !isYearFirst || month.value != (year.value + 1) % 100 && separator != UInt8(ascii: "."),
            !isYearFirst || separator == UInt8(ascii: "/") || month.digits == 2
        else { return nil }
        return .month(year: year.value, month: month.value)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> TimeForm? {
        CalendarDay(year: year, month: month, day: day) == nil ? nil : .day(year: year, month: month, day: day)
    }

    private static func digits(_ bytes: Span<UInt8>, at start: Int) -> (value: Int, digits: Int)? {
        var position = start
        var value = 0
        while position < bytes.count, bytes[position].isDigit, position - start < 9 {
            value = value * 10 + Int(bytes[position] &- 0x30)
            position += 1
        }
        return position > start ? (value, position - start) : nil
    }
}
