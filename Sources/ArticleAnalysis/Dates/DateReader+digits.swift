internal import NewsModel

extension DateReader {
    /// `2024-08-06`, `26 April 2025`, `1988`, `1980s`, `3 years ago`, `the 15th`
    func numericMention(at index: Int) -> TimeMention? {
        if let date = numericDays(at: index) ?? daysOfMonth(at: index) ?? numericDate(at: index) {
            return date
        }
        if let date = dayBeforeMonth(at: index) ?? dayWithMonthName(at: index) ?? dayWithYearFirst(at: index)

            ?? monthBeforeYear(at: index)
        {
            return date
        }
        if let (value, ending) = smallInteger(at: index) {
            // the 1970's
            if ending.isEmpty, value % 10 == 0, value > 999 || (20...90).contains(value), index + 1 < text.words.count,
                key(index + 1) == "s",
                text.words[index + 1].gap == .apostrophe || value > 999 && text.words[index + 1].gap == .space
            {
                return TimeMention(form: .decade(value > 999 ? value : 1900 + value), words: index..<index + 2)
            }
            if ending == "s", value >= 1000, value % 10 == 0 {
                return TimeMention(form: .decade(value), words: index..<index + 1)
            }
            if ending == "s", (20...90).contains(value), value % 10 == 0, isDecadeAlone(index) {
                return TimeMention(form: .decade(1900 + value), words: index..<index + 1)
            }
            if ["st", "nd", "rd", "th"].contains(ending) {
                return ordinalMention(at: index, value, from: index)
            }
        }
        if let duration = durationMention(at: index) {
            return duration
        }
        return yearMention(at: index)
    }

    /// `'90s`, `the 90s`
    private func isDecadeAlone(_ index: Int) -> Bool {
        let before = text.byte(at: text.words[index].span.lowerBound - 1)
        return before == UInt8(ascii: "'") || before == 0x98 || before == 0x99 || self.before(index) == .article
            || self.before(index) == .phase
    }

    /// `26 April 2025`, `26. April`, `26th of April`, `26-28 April`
    private func dayBeforeMonth(at index: Int) -> TimeMention? {
        guard let (day, ending) = smallInteger(at: index), (1...31).contains(day), ending.isEmpty || ending.count == 2
        else {
            return nil
        }
        var next = index + 1
        var last: Int?
        if joins(next), key(next) == "and" || key(next) == "until", joins(next + 1) {
            // between 3 and 7 June; 18 and 19 June
            let isRange = before(index) == .preposition && (key(next) == "until" || key(index - 1) == "between")
            if let (to, _) = smallInteger(at: next + 1), (1...31).contains(to), to == day + 1 || isRange && to > day {
                last = to
                next += 2
            }
        } else if next < text.words.count,
            text.words[next].gap == .hyphen || text.words[next].gap == .dash || key(next) == "to" || key(next) == "bis"
        {
            let end = key(next) == "to" || key(next) == "bis" ? next + 1 : next
            if end < text.words.count, text.words[end].shape.hasDigits, let (to, _) = smallInteger(at: end),
                (1...31).contains(to), to > day
            {
                last = to
                next = end + 1
            }
        }
        if joins(next), word(at: next) == .of {
            next += 1
        }
        guard joinsLoosely(next), text.words[next].gap != .comma else { return nil }
        let month: Int
        switch word(at: next) {
        case .month(let value): month = value
        case .doubtfulMonth(let value)
        where text.words[next].shape.startsWithCapital || text.language == "fr" || isAbbreviation(next): month = value
        default: return nil
        }
        // A day of its own follows: 5 April 26
        guard CalendarDay(year: 2024, month: month, day: day) != nil else { return nil }
        let year = yearAfter(next + 1)
        if year == nil, ending.isEmpty, last == nil, joinsLoosely(next + 1), let (later, _) = dayNumber(at: next + 1),
            later > 0,
            text.words[next + 1].shape.hasDigits
        {
            return nil
        }
        let first = TimeForm.day(year: year?.0, month: month, day: day)
        let form = last.map { TimeForm.range(first, .day(year: year?.0, month: month, day: $0)) } ?? first
        return TimeMention(form: form, words: index..<(year?.end ?? next + 1))
    }

    /// `nov` in lower case is no other word; `may`, `mar` and `march` are.
    private func isAbbreviation(_ index: Int) -> Bool {
        text.words[index].span.count <= 4 && key(index) != "may" && key(index) != "mar"
            && (text.language == "en" || text.language == nil)
    }

    /// A year by itself.
    func yearMention(at index: Int) -> TimeMention? {
        guard let year = plainYear(at: index), let mention = rangeOfYears(year, at: index) ?? oneYear(year, at: index)
        else { return nil }
        return mention
    }

    /// `2013-14`, `1939-1945`; of two years in full both must be of our time.
    private func rangeOfYears(_ year: Int, at index: Int) -> TimeMention? {
        let next = index + 1
        guard next < text.words.count, isSpacedMark(next) || isTilde(next), let (end, ending) = smallInteger(at: next),
            ending.isEmpty
        else { return nil }
        let digits = text.words[next].span.count
        let last = digits == 4 ? end : digits == 2 ? year / 100 * 100 + end : 0
        let isFull =
            digits == 4 && (1700...2100).contains(year)
            && text.byte(at: text.words[index].span.lowerBound - 1) != UInt8(ascii: "$")
        guard last > year, last - year < 200, isFull || isYear(index, year) else { return nil }
        return TimeMention(form: .range(.year(year), .year(last)), words: index..<next + 1)
    }

    private func isTilde(_ index: Int) -> Bool {
        text.byte(at: text.words[index].span.lowerBound - 1) == UInt8(ascii: "~")
    }

    private func oneYear(_ year: Int, at index: Int) -> TimeMention? {
        let next = index + 1
        if let mention = partOfYear(year, at: index) {
            return mention
        }
        guard isYear(index, year) else { return nil }
        // 1988 third quarter, 2016's third quarter
        let isPossessive = next < text.words.count && key(next) == "s" && text.words[next].gap == .apostrophe
        let ordinal = isPossessive ? next + 1 : next
        if joins(ordinal), case .ordinal(let number) = word(at: ordinal), joins(ordinal + 1),
            word(at: ordinal + 1) == .unit(.quarter), number <= 4
        {
            return TimeMention(form: .quarter(year: year, number: number), words: index..<ordinal + 2)
        }
        return TimeMention(form: .year(year), words: index..<next)
    }

    /// Whether four digits are a year and no count, sum, number of a thing or part of one.
    private func isYear(_ index: Int, _ year: Int) -> Bool {
        let span = text.words[index].span
        let before = text.byte(at: span.lowerBound - 1)
        let after = text.byte(at: span.upperBound)
        if before == UInt8(ascii: "$") || before == 0xA3 || before == UInt8(ascii: "#") || before == UInt8(ascii: "+")
            || after == UInt8(ascii: "%")
        {
            return false
        }
        if before == 0xAC || text.words[index].gap == .slash || text.words[index].gap == .colon
            || text.words[index].gap == .comma
                && index > 0 && text.words[index - 1].shape.hasDigits && before != 0x20
        {
            return false
        }
        if text.words[index].gap == .hyphen, index > 0, !isTimeWord(index - 1) {
            return false
        }
        let isModern = (1700...2100).contains(year)
        switch self.before(index) {
        case .preposition, .month, .doubtfulMonth, .phase, .fiscal, .unit(.year), .season, .of:
            return isModern || self.before(index) == .preposition && year > 1000
        default: break
        }
        return isModern && (1900...2060).contains(year) && !isCounting(index)
    }

    private func isTimeWord(_ index: Int) -> Bool {
        switch word(at: index) {
        case .phase, .month, .doubtfulMonth, .season: return true
        default: return text.words[index].shape.hasDigits || ["pre", "post", "since"].contains(text.folded(index))
        }
    }

    /// What follows makes it a count: a unit, a scale, money, or a noun that is counted.
    private func isCounting(_ index: Int) -> Bool {
        let next = index + 1
        guard joins(next) else { return false }
        if text.words[next].gap == .hyphen {
            return true
        }
        let key = text.words[next].key
        switch word(at: next) {
        case .ordinal, .unit(.quarter), .unit(.year), .season, .month: return false
        default: break
        }
        if numbers.numeral(at: next).map({ if case .scale = $0 { true } else { false } }) ?? false {
            return true
        }
        return Self.counted.contains(key)
            || UnitTable.shared[word: key] != nil
            || CurrencyTable.shared[name: key] != nil && key != "real"
    }

    private static let counted = WordTable(
        words: [
            "people", "soldiers", "troops", "men", "women", "children", "civilians", "jobs", "employees", "workers",
            "percent",
            "copies", "houses", "homes", "families", "members", "students", "residents", "votes", "shares", "points",
            "times",
            "others", "more", "rooms", "deaths", "cases", "vehicles", "menschen", "soldaten", "prozent", "personen",
        ]
    )
}
