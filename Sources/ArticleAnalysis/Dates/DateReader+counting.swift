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
            return year.map { TimeMention(form: .half(year: $0.0, number: number), words: index..<$0.end) }
        default: return nil
        }
    }

    /// ` of May`, ` in this month`, ` of 2015`: what a weekday or week is counted in.
    func countingFrame(at index: Int) -> (year: Int?, month: Int?, months: Int?, end: Int)? {
        var next = index
        if joins(next), word(at: next) == .of || key(next) == "in" {
            next += 1
        }
        guard joins(next) else { return nil }
        if let month = monthNumber(next) {
            let year = yearAfter(next + 1)
            return (year?.0, month, nil, year?.end ?? next + 1)
        }
        if let year = plainYear(at: next), next > index {
            return (year, nil, nil, next + 1)
        }
        if case .relative(let offset) = word(at: next), joins(next + 1) {
            switch word(at: next + 1) {
            case .unit(.month): return (nil, nil, offset, next + 2)
            default: return nil
            }
        }
        return nil
    }

    /// `first Sunday of May`, `third week of October`, `20th of next month`
    func countedMention(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        let next = index + 1
        guard joins(next) else { return nil }
        switch word(at: next) {
        case .weekday(let weekday):
            guard number <= 5, let frame = countingFrame(at: next + 1), frame.month != nil || frame.months != nil else {
                return nil
            }
            let form = TimeForm.nthWeekday(
                number,
                weekday: weekday,
                year: frame.year,
                month: frame.month,
                months: frame.months
            )
            return TimeMention(form: form, words: start..<frame.end)
        case .unit(.week):
            guard number <= 53, let frame = countingFrame(at: next + 1) else { return nil }
            let form = TimeForm.nthWeek(number, year: frame.year, month: frame.month, months: frame.months)
            return TimeMention(form: form, words: start..<frame.end)
        case .of:
            guard let frame = countingFrame(at: next), let months = frame.months, number <= 31 else { return nil }
            return TimeMention(form: .dayOfRelativeMonth(number, months: months), words: start..<frame.end)
        default: return nil
        }
    }
}
