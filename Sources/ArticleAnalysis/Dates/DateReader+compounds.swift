internal import NewsModel

extension DateReader {
    /// `one month and 21 days ago`, `five years, one month`: lengths of several units, the larger first.
    func compoundMention(_ first: TimePart, from start: Int, end: Int) -> TimeMention? {
        var parts = [first]
        var end = end
        while parts.count < 4, let (part, after) = nextPart(at: end, below: parts[parts.count - 1].unit) {
            parts.append(part)
            end = after
        }
        guard parts.count > 1 else { return nil }
        let (direction, fromText, last) = directionAfter(end) ?? (nil, false, end)
        return TimeMention(
            form: .compound(parts, direction: direction, fromText: fromText),
            words: start..<last
        )
    }

    private func nextPart(at index: Int, below unit: TimeUnit) -> (TimePart, end: Int)? {
        var next = index
        if joinsLoosely(next), key(next) == "and" {
            next += 1
        }
        guard joinsLoosely(next), text.words[next].gap != .stop, let number = numbers.number(at: next),
            number.suffix == nil, number.value > 0, joins(number.words.upperBound),
            case .unit(let smaller) = word(at: number.words.upperBound), smaller.rank < unit.rank
        else { return nil }
        return (TimePart(count: number.value, unit: smaller), number.words.upperBound + 1)
    }

    private func directionAfter(_ index: Int) -> (Int?, fromText: Bool, end: Int)? {
        guard joins(index) else { return nil }
        switch word(at: index) {
        case .ago: return (-1, false, index + 1)
        case .earlier: return (-1, true, index + 1)
        case .later: return (1, true, index + 1)
        case .preposition where key(index) == "from" && joins(index + 1):
            return key(index + 1) == "now" || key(index + 1) == "today" ? (1, false, index + 2) : nil
        default: return nil
        }
    }

    /// `a week starting tomorrow`, `for three days from Monday`
    func lengthMention(_ count: Double, _ unit: TimeUnit, from start: Int, end: Int) -> TimeMention? {
        guard joinsLoosely(end), text.words[end].gap != .stop else { return nil }
        switch key(end) {
        case "starting", "beginning": break
        case "from" where start > 0 && key(start - 1) == "for": break
        default: return nil
        }
        let next = joins(end + 1) && (key(end + 1) == "on" || key(end + 1) == "from") ? end + 2 : end + 1
        guard joins(next), let first = mention(at: next) else { return nil }
        switch first.form {
        case .day, .weekday, .relativeDay, .dayOfMonth:
            return TimeMention(form: .length(count, unit, from: first.form), words: start..<first.words.upperBound)
        default: return nil
        }
    }

    /// `two days from tomorrow`, `three weeks before Christmas`, `two months after next Friday`
    func offsetFromDay(_ count: Double, _ unit: TimeUnit, _ start: Int, _ word: Int) -> TimeMention? {
        guard !unit.isClock, joins(word + 1), let anchor = mention(at: word + 1) else { return nil }
        if case .weekday(let day, nil) = anchor.form, key(word) == "from" {
            let form = TimeForm.offsetFrom(count, unit, .weekdays(1, weekday: day))
            return TimeMention(form: form, words: start..<anchor.words.upperBound)
        }
        switch anchor.form {
        case .day, .weekday, .relativeDay, .holiday, .nthWeekday:
            return TimeMention(form: .offsetFrom(count, unit, anchor.form), words: start..<anchor.words.upperBound)
        default: return nil
        }
    }

    /// `22/Jan/2019`
    func dayWithMonthName(at index: Int) -> TimeMention? {
        guard let day = bareDay(at: index), index + 2 < text.words.count, isMark(index + 1), isMark(index + 2),
            let month = monthNumber(index + 1), let year = plainYear(at: index + 2),
            CalendarDay(year: year, month: month, day: day) != nil
        else { return nil }
        return TimeMention(form: .day(year: year, month: month, day: day), words: index..<index + 3)
    }

    /// `2019/Aug/01`
    func dayWithYearFirst(at index: Int) -> TimeMention? {
        guard let year = plainYear(at: index), index + 2 < text.words.count, isMark(index + 1), isMark(index + 2),
            let month = monthNumber(index + 1), let (day, ending) = smallInteger(at: index + 2), ending.isEmpty,
            CalendarDay(year: year, month: month, day: day) != nil
        else { return nil }
        return TimeMention(form: .day(year: year, month: month, day: day), words: index..<index + 3)
    }

    private func isMark(_ index: Int) -> Bool {
        text.words[index].gap == .slash || text.words[index].gap == .hyphen
    }

    /// `5/1-5/7, 2020`, `10/1-11/2/2017`
    func numericDays(at index: Int) -> TimeMention? {
        guard lexicon.isMonthFirst, index + 3 < text.words.count, text.words[index + 1].gap == .slash,
            text.words[index + 2].gap == .hyphen || text.words[index + 2].gap == .dash,
            text.words[index + 3].gap == .slash, let month = bareDay(at: index), let day = bareDay(at: index + 1),
            let lastMonth = bareDay(at: index + 2), let lastDay = bareDay(at: index + 3),
            CalendarDay(year: 2024, month: month, day: day) != nil,
            CalendarDay(year: 2024, month: lastMonth, day: lastDay) != nil
        else { return nil }
        let next = index + 4
        let year =
            next < text.words.count && (text.words[next].gap == .slash || text.words[next].gap == .comma)
            ? plainYear(at: next) : nil
        let form = TimeForm.range(
            .day(year: year, month: month, day: day),
            .day(year: year, month: lastMonth, day: lastDay)
        )
        return TimeMention(form: form, words: index..<(year == nil ? next : next + 1))
    }

    /// `from 4 to 22 next month`, `from 2 to April 7`
    func daysOfMonth(at index: Int) -> TimeMention? {
        guard let first = bareDay(at: index), index + 2 < text.words.count else { return nil }
        let opening = index > 0 ? key(index - 1) : ""
        let isHyphen = text.words[index + 1].gap == .hyphen
        let next = isHyphen ? index + 1 : index + 2
        guard isHyphen || joins(index + 1) && joins(next) && isBetween(index + 1, opening) else { return nil }
        if let last = bareDay(at: next), last > first, let (frame, end) = countingFrame(at: next + 1),
            let months = frame.months
        {
            let form = TimeForm.range(
                .dayOfRelativeMonth(first, months: months),
                .dayOfRelativeMonth(last, months: months)
            )
            return TimeMention(form: form, words: index..<end)
        }
        guard opening == "from" || opening == "between", monthNumber(next) != nil, let date = mention(at: next),
            case .day(let year, let month, let day) = date.form, day > first
        else { return nil }
        let form = TimeForm.range(.day(year: year, month: month, day: first), date.form)
        return TimeMention(form: form, words: index..<date.words.upperBound)
    }

    /// to, until, through; and after between
    private func isBetween(_ index: Int, _ opening: WordKey) -> Bool {
        switch key(index) {
        case "to", "until", "till", "through": true
        case "and": opening == "between"
        default: false
        }
    }

    private func bareDay(at index: Int) -> Int? {
        guard text.words[index].shape == .digits, text.words[index].span.count <= 2,
            let (day, ending) = smallInteger(at: index), ending.isEmpty, (1...31).contains(day)
        else { return nil }
        return day
    }

    /// `11 - 2016`, `11 / 2016`
    func monthBeforeYear(at index: Int) -> TimeMention? {
        guard let month = bareDay(at: index), month <= 12, index + 1 < text.words.count, isSpacedMark(index + 1),
            let year = plainYear(at: index + 1), (1900...2099).contains(year), !joins(index + 2)
        else { return nil }
        return TimeMention(form: .month(year: year, month: month), words: index..<index + 2)
    }

    /// A hyphen or a slash, with blanks or without.
    func isSpacedMark(_ index: Int) -> Bool {
        switch text.words[index].gap {
        case .hyphen, .slash, .dash: return true
        case .other:
            let gap = text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound
            return gap.count <= 3 && text.bytes[gap].contains(UInt8(ascii: "/"))
        default: return false
        }
    }

    /// `2016 June`, `2016 H2`, `2016 - 11`
    func partOfYear(_ year: Int, at index: Int) -> TimeMention? {
        let next = index + 1
        guard next < text.words.count, text.words[next].sentence == text.words[index].sentence else { return nil }
        let words = index..<next + 1
        if isSpacedMark(next), let month = bareDay(at: next), month <= 12, month != (year + 1) % 100, !joins(next + 1) {
            return TimeMention(form: .month(year: year, month: month), words: words)
        }
        // 2016, Nov.
        if text.words[next].gap == .comma, text.words[next].span.count <= 4, let month = monthNumber(next),
            next + 1 == text.words.count || text.words[next + 1].sentence != text.words[next].sentence
        {
            return TimeMention(form: .month(year: year, month: month), words: words)
        }
        guard joins(next) else { return nil }
        switch word(at: next) {
        case .quarterLabel(let number): return TimeMention(form: .quarter(year: year, number: number), words: words)
        case .halfLabel(let number): return TimeMention(form: .half(year: year, number: number), words: words)
        case .month(let month) where !joinsLoosely(next + 1) || !text.words[next + 1].shape.hasDigits:
            return TimeMention(form: .month(year: year, month: month), words: words)
        case .doubtfulMonth(let month) where !joinsLoosely(next + 1):
            return TimeMention(form: .month(year: year, month: month), words: words)
        default: return nil
        }
    }
}

extension TimeUnit {
    /// Larger units have larger ranks.
    var rank: Int {
        switch self {
        case .second: 0
        case .minute: 1
        case .hour: 2
        case .day: 3
        case .weekend: 4
        case .week: 5
        case .fortnight: 6
        case .month: 7
        case .quarter: 8
        case .year: 9
        case .decade: 10
        case .century: 11
        }
    }
}
