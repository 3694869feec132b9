extension DateReader {
    /// `Q3`, `Q1 2016`, `H1 2016`
    func labelMention(at index: Int) -> TimeMention? {
        let year = yearAfter(index + 1)
        let end = year?.end ?? index + 1
        switch word(at: index) {
        case .quarterLabel(let number):
            if let (years, after) = yearOffset(at: index + 1) {
                return TimeMention(form: .relativeQuarter(number, years: years), words: index..<after)
            }
            return TimeMention(form: .quarter(year: year?.0, number: number), words: index..<end)
        case .halfLabel(let number):
            if let (years, after) = yearOffset(at: index + 1) {
                return TimeMention(form: .relativeHalf(number, years: years), words: index..<after)
            }
            return year.map { TimeMention(form: .half(year: $0.0, number: number), words: index..<$0.end) }
        default: return nil
        }
    }

    /// ` of May`, ` in this month`, ` of 2015`, ` next year`: what a weekday or week is counted in.
    func countingFrame(at index: Int) -> (frame: CountingFrame, end: Int)? {
        var next = index
        if joins(next), word(at: next) == .of || key(next) == "in" {
            next += 1
        }
        if joins(next), key(next) == "the", next > index, case .relative = word(at: next + 1) {
            next += 1
        }
        guard joins(next) else { return nil }
        if let month = monthNumber(next) {
            let year = yearAfter(next + 1)
            return (CountingFrame(year: year?.0, month: month), year?.end ?? next + 1)
        }
        if let year = plainYear(at: next), next > index {
            return (CountingFrame(year: year), next + 1)
        }
        guard case .relative(let offset) = word(at: next), joins(next + 1) else { return nil }
        switch word(at: next + 1) {
        case .unit(.week) where next > index: return (CountingFrame(weeks: offset), next + 2)
        case .unit(.month): return (CountingFrame(months: offset), next + 2)
        case .unit(.year): return (CountingFrame(years: offset), next + 2)
        default: return nil
        }
    }

    /// `first Sunday of May`, `third week of October`, `20th of next month`, `last day of 2015`
    func countedMention(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        let next = index + 1
        guard joins(next) else { return nil }
        switch word(at: next) {
        case .weekday(let weekday) where joins(next + 1) && joins(next + 2) && word(at: next + 2) == .every:
            let end = joins(next + 3) && word(at: next + 3) == .unit(.month) ? next + 4 : next + 3
            return TimeMention(form: .recurrence("XXXX-WXX-\(weekday)"), words: start..<end)
        case .weekday(let weekday):
            guard number <= 5, number > 0 || isOf(next + 1, from: start, index),
                let (frame, end) = countingFrame(at: next + 1), frame.weeks == nil, frame.isMonth || number < 2
            else {
                return nil
            }
            return TimeMention(form: .nthWeekday(number, weekday: weekday, in: frame), words: start..<end)
        case .unit(.week):
            guard number <= 53, number > 0 || isOf(next + 1, from: start, index),
                let (frame, end) = countingFrame(at: next + 1), frame.weeks == nil
            else { return nil }
            return TimeMention(form: .nthWeek(number, in: frame), words: start..<end)
        case .unit(.quarter) where number < 0:
            guard joins(next + 1), word(at: next + 1) == .of else { return nil }
            return quarterMention(4, from: start, end: next + 1).isDated
        case .unit(.month) where number < 0:
            guard joins(next + 1), word(at: next + 1) == .of, let year = yearAfter(next + 1) else { return nil }
            return TimeMention(form: .month(year: year.0, month: 12), words: start..<year.end)
        case .unit(.month):
            // the ninth month of next year
            guard (1...12).contains(number), let (frame, end) = countingFrame(at: next + 1), !frame.isMonth else {
                return nil
            }
            if let year = frame.year {
                return TimeMention(form: .month(year: year, month: number), words: start..<end)
            }
            return frame.years.map { TimeMention(form: .monthOfYear(number, years: $0), words: start..<end) }
        case .unit(.day):
            guard number <= 31, joins(next + 1), word(at: next + 1) == .of || isOf(next + 1, from: start, index),
                let (frame, end) = countingFrame(at: next + 1)
            else { return nil }
            return TimeMention(form: .nthDay(number, in: frame), words: start..<end)
        case .of:
            guard let (frame, end) = countingFrame(at: next), let months = frame.months, number <= 31, number > 0 else {
                return nil
            }
            return TimeMention(form: .dayOfRelativeMonth(number, months: months), words: start..<end)
        default: return nil
        }
    }

    /// `last Friday of July`; with `in` only after an article: `the last Friday in July`.
    private func isOf(_ index: Int, from start: Int, _ number: Int) -> Bool {
        guard joins(index) else { return false }
        return word(at: index) == .of || start < number && key(index) == "in" && joins(index + 1) && isMonth(index + 1)
    }

    /// `nine months of 1989` after first or last
    func unitsOfFrame(_ span: TimeMention, sign: Int, from start: Int) -> TimeMention? {
        guard case .duration(let count?, let unit) = span.form, count == count.rounded(), abs(count) < 1000,
            joins(span.words.upperBound), let (frame, end) = countingFrame(at: span.words.upperBound),
            word(at: span.words.upperBound) == .of
                || key(span.words.upperBound) == "in" && (frame.month ?? frame.year) != nil
        else { return nil }
        return TimeMention(form: .units(sign * Int(count), unit, in: frame), words: start..<end)
    }

    /// `week 3 of 2027`
    func numberedWeek(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index + 1), text.words[index + 1].shape == .digits, let (number, _) = smallInteger(at: index + 1),
            (1...53).contains(number), joins(index + 2), word(at: index + 2) == .of,
            let (frame, end) = countingFrame(at: index + 2), !frame.isMonth, frame.weeks == nil
        else { return nil }
        return TimeMention(form: .nthWeek(number, in: frame), words: start..<end)
    }

    /// `two Mondays ago`
    func countedWeekdays(at index: Int, _ count: Double, end: Int) -> TimeMention? {
        guard joins(end), case .weekday(let day) = word(at: end), joins(end + 1), count > 0,
            let count = count.wholeUnits
        else { return nil }
        switch word(at: end + 1) {
        case .ago: return TimeMention(form: .weekdays(-count, weekday: day), words: index..<end + 2)
        case .later: return TimeMention(form: .weekdays(count, weekday: day), words: index..<end + 2)
        case .preposition where key(end + 1) == "from" && joins(end + 2) && key(end + 2) == "now":
            return TimeMention(form: .weekdays(count, weekday: day), words: index..<end + 3)
        default: return nil
        }
    }

    /// `the week after next`, `the year before last`, `the month after the next`
    func unitAfterNext(at index: Int, _ unit: TimeUnit, from start: Int) -> TimeMention? {
        let next = index + 1
        guard joins(next), word(at: next) == .after || word(at: next) == .before else { return nil }
        let last = joins(next + 1) && key(next + 1) == "the" ? next + 2 : next + 1
        guard joins(last), case .relative(let offset) = word(at: last), offset == (word(at: next) == .after ? 1 : -1),
            !joins(last + 1) || unitOf(last + 1) == nil || unitOf(last + 1) == unit
        else { return nil }
        let end = joins(last + 1) && unitOf(last + 1) == unit ? last + 2 : last + 1
        return TimeMention(form: .relative(unit, 2 * offset), words: start..<end)
    }

    private func unitOf(_ index: Int) -> TimeUnit? {
        if case .unit(let unit) = word(at: index) { unit } else { nil }
    }
}
