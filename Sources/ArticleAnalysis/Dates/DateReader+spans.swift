internal import NewsModel

extension DateReader {
    /// Numbers in words: `nineteen ninety-six`, `three weeks`, `twenty years ago`.
    func spokenMention(at index: Int, _ numeral: NumeralWord) -> TimeMention? {
        switch numeral {
        case .unit, .teen, .ten, .whole, .hundred, .hundreds, .half: break
        default: return nil
        }
        if case .ten(let ten) = numeral, ten <= 30, joins(index + 1), case .ordinal(let unit) = word(at: index + 1),
            unit < 10
        {
            return ordinalMention(at: index + 1, Int(ten) + unit, from: index)
        }
        if let mention = spokenDayBeforeMonth(at: index) {
            return mention
        }
        // the nineteen seventies
        if case .teen(let century) = numeral, century >= 16, joins(index + 1),
            case .decade(let years) = word(at: index + 1), years < 100
        {
            return TimeMention(form: .decade(Int(century) * 100 + years), words: index..<index + 2)
        }
        if key(index + 1) == "tens", joins(index + 1), let century = Self.century(numeral) {
            return TimeMention(form: .decade(century * 100 + 10), words: index..<index + 2)
        }
        if let (year, end) = spokenYear(at: index), year >= 1500, end > index + 1 {
            return TimeMention(form: .year(year), words: index..<end)
        }
        if let year = spelledYear(at: index) {
            return year
        }
        return durationMention(at: index)
    }

    /// `twenty-five January`, `two of May 2019`
    private func spokenDayBeforeMonth(at index: Int) -> TimeMention? {
        guard let (day, end) = dayNumber(at: index), joins(end) else { return nil }
        guard case .month(let month) = word(at: end), text.words[end].gap == .space else { return nil }
        let year = yearAfter(end + 1)
        guard CalendarDay(year: 2024, month: month, day: day) != nil else { return nil }
        let form = TimeForm.day(year: year?.0, month: month, day: day)
        return TimeMention(form: form, words: index..<(year?.end ?? end + 1))
    }

    private static func century(_ numeral: NumeralWord) -> Int? {
        switch numeral {
        case .teen(let value) where value >= 16: Int(value)
        case .ten(20): 20
        default: nil
        }
    }

    /// `in one thousand seven hundred and eighty-nine`
    private func spelledYear(at index: Int) -> TimeMention? {
        guard before(index) == .preposition, key(index - 1) == "in" || key(index - 1) == "since",
            let number = numbers.number(at: index), number.form == .words, (1000...2100).contains(number.value),
            number.value.truncatingRemainder(dividingBy: 100) != 0, !joins(number.words.upperBound)
        else { return nil }
        return TimeMention(form: .year(Int(number.value)), words: number.words)
    }

    /// A number and a unit of time, with what makes a date of it: `two years ago`, `three days later`.
    func durationMention(at index: Int) -> TimeMention? {
        guard let number = numbers.number(at: index), number.value >= 0, number.form != .fragment else { return nil }
        var unitIndex = number.words.upperBound
        if let suffix = number.suffix {
            // 3h, 5yrs
            guard case .unit(let unit)? = lexicon.words[WordKey(text.string(suffix).lowercased())] else { return nil }
            return spanOfTime(number.value, unit, from: index, end: unitIndex)
        }
        var count = number.value
        guard joins(unitIndex), !(number.isPlain && plainYear(at: index).map { $0 > 1500 } ?? false) else { return nil }
        if Self.betweenNumberAndUnit.contains(key(unitIndex)), joins(unitIndex + 1) {
            unitIndex += 1
        }
        // half an hour
        if number.form == .fraction, case .article? = word(at: unitIndex), joins(unitIndex + 1) {
            unitIndex += 1
        }
        if let mention = countedWeekdays(at: index, count, end: unitIndex) {
            return mention
        }
        // 10 previous weeks
        if case .relative(let offset) = word(at: unitIndex), offset != 0, joins(unitIndex + 1),
            case .unit(let unit) = word(at: unitIndex + 1), isPluralUnit(unitIndex + 1)
        {
            return TimeMention(form: .stretch(count, unit, direction: offset), words: index..<unitIndex + 2)
        }
        let unit: TimeUnit
        switch word(at: unitIndex) {
        case .unit(let value): unit = value
        case .ordinal(2) where key(unitIndex) == "second" && text.words[unitIndex].gap == .hyphen: unit = .second
        default: return nil
        }
        var end = unitIndex + 1
        // a year and a half
        if joins(end), key(end) == "and", key(end + 1) == "a", key(end + 2) == "half", joins(end + 2) {
            count += 0.5
            end += 3
        }
        return compoundMention(TimePart(count: count, unit: unit), from: index, end: end)
            ?? spanOfTime(count, unit, from: index, end: end)
    }

    static let betweenNumberAndUnit = WordTable(
        words: [
            "more", "additional", "full", "consecutive", "straight", "long", "whole", "short", "calendar", "business",
            "working", "trading", "weitere", "weiteren", "volle", "fiscal",
        ]
    )

    /// A count of units from the words read so far, with `ago`, `later` and the like after or before it.
    func spanOfTime(_ count: Double?, _ unit: TimeUnit, from start: Int, end: Int) -> TimeMention? {
        var end = end
        if joins(end), key(end) == "or", key(end + 1) == "so" || key(end + 1) == "more" || key(end + 1) == "two",
            joins(end + 1)
        {
            end += 2
        }
        if let before = agoBefore(start) {
            return TimeMention(form: .offset(count, unit, direction: -1, fromText: false), words: before..<end)
        }
        if start > 0, key(start - 1) == "in", isTime(end) {
            return TimeMention(form: .offset(count, unit, direction: 1, fromText: false), words: start..<end + 1)
        }
        if let count, let mention = lengthMention(count, unit, from: start, end: end) {
            return mention
        }
        if joins(end) {
            if text.language == "fr", key(end) == "plus", joins(end + 1) {
                end += 1
            }
            switch word(at: end) {
            case .ago where unit == .week && count != nil && joins(end + 1) && weekdayNumber(end + 1) != nil:
                // a week ago Sunday
                guard let count, count == count.rounded(), let count = count.wholeUnits,
                    let day = weekdayNumber(end + 1)
                else { break }
                return TimeMention(form: .weekdays(-count - 1, weekday: day), words: start..<end + 2)
            case .ago:
                return TimeMention(form: .offset(count, unit, direction: -1, fromText: false), words: start..<end + 1)
            case .earlier:
                return TimeMention(form: .offset(count, unit, direction: -1, fromText: true), words: start..<end + 1)
            case .later:
                return TimeMention(form: .offset(count, unit, direction: 1, fromText: true), words: start..<end + 1)
            case nil where key(end) == "hence":
                return TimeMention(form: .offset(count, unit, direction: 1, fromText: false), words: start..<end + 1)
            case .before where endsClause(end):
                return TimeMention(form: .offset(count, unit, direction: -1, fromText: true), words: start..<end + 1)
            case .after, .before:
                if let count, let mention = offsetFromDay(word(at: end) == .after ? count : -count, unit, start, end) {
                    return mention
                }
                if let count, let anchor = yearOfEvent(after: end) {
                    let direction = word(at: end) == .after ? 1 : -1
                    let form = TimeForm.offsetFromYear(count, unit, direction: direction, year: anchor.year)
                    return TimeMention(form: form, words: start..<anchor.end)
                }
            case .preposition where key(end) == "in" && key(end + 1) == "the" && key(end + 2) == "future":
                return TimeMention(form: .offset(count, unit, direction: 1, fromText: false), words: start..<end + 3)
            case .preposition where key(end) == "from" && (key(end + 1) == "now" || key(end + 1) == "today"):
                if let count, start > 0, key(start - 1) == "within" || key(start - 1) == "for" {
                    return TimeMention(form: .length(count, unit, from: .relativeDay(0)), words: start..<end + 2)
                }
                return TimeMention(form: .offset(count, unit, direction: 1, fromText: false), words: start..<end + 2)
            case .preposition where key(end) == "from":
                if let count, let mention = offsetFromDay(count, unit, start, end) {
                    return mention
                }
            default: break
            }
        }
        return TimeMention(form: .duration(count, unit), words: start..<end)
    }

    /// ` time` after a possessive: `in two weeks' time`
    private func isTime(_ index: Int) -> Bool {
        guard index < text.words.count, key(index) == "time" else { return false }
        return joins(index) && isPossessive(index - 1)
            || text.words[index].gap == .other && index > 0
                && text.words[index].span.lowerBound - text.words[index - 1].span.upperBound <= 4
    }

    private func weekdayNumber(_ index: Int) -> Int? {
        if case .weekday(let day) = word(at: index) { day } else { nil }
    }

    /// vor drei Tagen, hace tres días, il y a trois jours
    private func agoBefore(_ start: Int) -> Int? {
        guard start > 0, joins(start), lexicon.agoBefore.contains(key(start - 1)) else { return nil }
        if text.language == "fr" {
            return start > 1 && key(start - 2) == "y" ? start - 2 : nil
        }
        return start - 1
    }

    private func endsClause(_ index: Int) -> Bool {
        index + 1 >= text.words.count || !joins(index + 1)
    }

    /// `after Russia's 2022 invasion`: a year within the next few words, before any other mark or verb could come.
    private func yearOfEvent(after index: Int) -> (year: Int, end: Int)? {
        for offset in 1...5 {
            let next = index + offset
            guard joins(next) else { return nil }
            if text.words[next].shape == .digits {
                return plainYear(at: next).map { ($0, next + 1) }
            }
        }
        return nil
    }

    /// `several years ago`, `a few weeks`, `a couple of days`
    func someMention(at index: Int, _ count: Double?) -> TimeMention? {
        var next = index + 1
        if joins(next), key(next) == "of" {
            next += 1
        }
        if joins(next), Self.betweenNumberAndUnit.contains(key(next)) {
            next += 1
        }
        guard joins(next), case .unit(let unit) = word(at: next) else { return nil }
        return spanOfTime(count, unit, from: index, end: next + 1)
    }

    /// A unit without article: `year-end`, `year-ago`, `weeks`, German `Jahr 2024`.
    func unitMention(at index: Int, _ unit: TimeUnit) -> TimeMention? {
        let next = index + 1
        if joins(next) {
            if let year = next < text.words.count ? plainYear(at: next) : nil, unit == .year {
                return TimeMention(form: .year(year), words: index..<next + 1)
            }
            if let mention = weekOfUnit(at: index, unit) {
                return mention
            }
            switch word(at: next) {
            case .ago where !isPluralUnit(index):
                return TimeMention(form: .offset(1, unit, direction: -1, fromText: true), words: index..<next + 1)
            case .earlier where text.words[next].gap == .hyphen:
                return TimeMention(form: .offset(1, unit, direction: -1, fromText: true), words: index..<next + 1)
            case .boundary where unit == .year && key(next) == "end":
                return TimeMention(form: .relative(.year, 0), words: index..<next + 1)
            case .ago, .later, .earlier:
                return spanOfTime(nil, unit, from: index, end: next)
            case .relative(let offset) where text.language == "fr" || text.language == "es":
                return TimeMention(form: .relative(unit, offset), words: index..<next + 1)
            default: break
            }
        }
        if isPluralUnit(index), unit == .year || unit == .decade || unit == .century || unit == .month || unit == .week,
            [.preposition].contains(before(index)), key(index - 1) == "for" || key(index - 1) == "in"
        {
            return TimeMention(form: .duration(nil, unit), words: index..<next)
        }
        return nil
    }

    /// `week of April 10`, `week after next`
    private func weekOfUnit(at index: Int, _ unit: TimeUnit) -> TimeMention? {
        (unit == .week ? weekOfDay(at: index + 1, from: index) ?? numberedWeek(at: index, from: index) : nil)
            ?? unitAfterNext(at: index, unit, from: index)
    }

    func isPluralUnit(_ index: Int) -> Bool {
        let span = text.words[index].span
        return text.bytes[span.upperBound - 1] == UInt8(ascii: "s") && !isPossessive(index)
    }
}
