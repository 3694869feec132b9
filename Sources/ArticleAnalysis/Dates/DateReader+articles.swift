extension DateReader {
    /// What an article begins: `the third quarter`, `the past two weeks`, `a year ago`, `the weekend`, `the nineties`.
    func articleMention(at index: Int) -> TimeMention? {
        let next = index + 1
        guard joins(next) else { return nil }
        switch word(at: next) {
        case .ordinal(let number): return ordinalMention(at: next, number, from: index)
        case .relative(let offset): return relativeMention(at: next, offset, from: index)
        case .following, .same, .latest: return anaphoricMention(at: next, from: index)
        case .boundary: return boundaryMention(at: next, from: index)
        case .phase: return extended(phaseMention(at: next), from: index)
        case .season, .doubtfulSeason: return extended(seasonMention(at: next, from: next), from: index)
        case .fiscal: return fiscalMention(at: next, from: index)
        case .unit(.week):
            return weekOfDay(at: next + 1, from: index) ?? articleUnit(at: index, .week)
        case .unit(let unit): return articleUnit(at: index, unit)
        case .decade(let years): return TimeMention(form: .decade(1900 + years), words: index..<next + 1)
        case .someNumber(let count): return extended(someMention(at: next, count), from: index)
        case .vague("FUTURE_REF") where key(next) == "future":
            return TimeMention(form: .vague("FUTURE_REF"), words: index..<next + 1)
        case .holiday(let holiday): return extended(holidayMention(at: next, holiday, end: next + 1), from: index)
        case .month, .doubtfulMonth: return nil
        case nil where key(next) == "full" && joins(next + 1) && word(at: next + 1) == .unit(.year):
            return TimeMention(form: .same(.year), words: index..<next + 2)
        default: break
        }
        return articleNumber(at: index)
    }

    /// `of April 10`, `starting on February 4`
    private func weekOfDay(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index), ["of", "starting", "beginning", "ending"].contains(text.folded(index)) else { return nil }
        let next = joins(index + 1) && key(index + 1) == "on" ? index + 2 : index + 1
        guard joins(next), let day = mention(at: next), case .day = day.form else { return nil }
        return TimeMention(form: .weekOf(day.form), words: start..<day.words.upperBound)
    }

    /// `the nine months`, `the 26th`, `the 1990 period`, `a half hour`, `a two-year term`
    private func articleNumber(at index: Int) -> TimeMention? {
        let next = index + 1
        if text.words[next].shape.hasDigits {
            return numericMention(at: next).map { mention in
                if case .year = mention.form, joins(mention.words.upperBound),
                    word(at: mention.words.upperBound) == .period
                {
                    return TimeMention(form: mention.form, words: index..<mention.words.upperBound + 1)
                }
                return extended(mention, from: index) ?? mention
            }
        }
        if let numeral = numbers.numeral(at: next), numeral != .article, let mention = spokenMention(at: next, numeral)
        {
            return extended(mention, from: index)
        }
        if numbers.numeral(at: index) == .article, let mention = durationMention(at: index) {
            return mention
        }
        return nil
    }

    /// `a week`, `a year earlier`, `the weekend`, `the day before yesterday`, `the year 2000`
    private func articleUnit(at index: Int, _ unit: TimeUnit) -> TimeMention? {
        let unitIndex = index + 1
        let next = unitIndex + 1
        if unit == .day, joins(next), word(at: next) == .before || word(at: next) == .after,
            case .deictic(let days) = word(at: next + 1), joins(next + 1)
        {
            let shift = word(at: next) == .before ? -1 : 1
            return TimeMention(form: .relativeDay(days + shift), words: index..<next + 2)
        }
        if unit == .year, joins(next), next < text.words.count {
            if let year = plainYear(at: next) {
                return TimeMention(form: .year(year), words: index..<next + 1)
            }
            if let (year, end) = spokenYear(at: next) {
                return TimeMention(form: .year(year), words: index..<end)
            }
        }
        if key(index) == "the" {
            return definiteUnit(at: index, unit)
        }
        guard isIndefinite(index) else { return nil }
        var count = 1.0
        var end = next
        if joins(end), key(end) == "and", key(end + 1) == "a", key(end + 2) == "half", joins(end + 2) {
            count += 0.5
            end += 3
        }
        guard let mention = spanOfTime(count, unit, from: index, end: end) else { return nil }
        if case .duration = mention.form {
            guard unit != .day && unit != .second && unit != .minute || isAfterSpanCue(index) else { return nil }
            if isRate(index) {
                return TimeMention(form: .recurrence((unit.isClock ? "PT1" : "P1") + unit.letter), words: mention.words)
            }
        }
        return mention
    }

    private func isIndefinite(_ index: Int) -> Bool {
        numbers.numeral(at: index) == .article
    }

    /// Words after which `a day` is a length of time.
    private func isAfterSpanCue(_ index: Int) -> Bool {
        ["for", "within", "over", "about", "nearly", "almost", "than", "least", "in", "just", "only", "under", "einen"]
            .contains(text.folded(max(index - 1, 0)))
    }

    /// `$5 a year`, `twice a week`
    private func isRate(_ index: Int) -> Bool {
        guard index > 0, joins(index) else { return false }
        return ["once", "twice", "times", "percent", "dollars", "million", "billion", "tons", "barrels", "cents"]
            .contains(text.folded(index - 1)) || text.words[index - 1].shape.hasDigits
    }

    /// `the weekend`, `the quarter`: the one spoken of.
    private func definiteUnit(at index: Int, _ unit: TimeUnit) -> TimeMention? {
        let next = index + 2
        if joins(next), text.words[next].gap == .hyphen {
            // the year-earlier quarter
            switch word(at: next) {
            case .ago, .earlier:
                var end = next + 1
                if joins(end),
                    word(at: end) == .period || word(at: end) == .unit(.quarter) || word(at: end) == .unit(.month)
                {
                    end += 1
                }
                return TimeMention(form: .offset(1, unit, direction: -1, fromText: true), words: index..<end)
            default: return nil
            }
        }
        switch unit {
        case .quarter, .weekend: return TimeMention(form: .same(unit), words: index..<next)
        case .year, .month, .week:
            // `the year of the dragon` is no year; `in the year`, `for the month` are.
            guard before(index) == .preposition || before(index) == .of, !joins(next) || word(at: next) != .of else {
                return nil
            }
            return TimeMention(form: .same(unit), words: index..<next)
        default: return nil
        }
    }

    /// `third quarter of 1989`, `first half of last year`, `26th of April`, `20th century`, `first nine months`
    func ordinalMention(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        if let counted = countedMention(at: index, number, from: start) {
            return counted
        }
        let next = index + 1
        guard joinsLoosely(next) || next < text.words.count && text.words[next].gap == .stop else {
            return lonelyDay(at: index, number, from: start)
        }
        switch word(at: next) {
        case .unit(.quarter) where number <= 4: return quarterMention(number, from: start, end: next + 1)
        case .half where number <= 2: return halfMention(number, from: start, end: next + 1)
        case .unit(.century) where number > 0 && number < 30:
            return TimeMention(form: .century(number), words: start..<next + 1)
        case .fiscal where joins(next) && joins(next + 1) && word(at: next + 1) == .unit(.quarter) && number <= 4:
            return quarterMention(number, from: start, end: next + 2)
        case .of where joins(next) && isMonth(next + 1) && joins(next + 1) && number <= 31:
            guard let month = monthNumber(next + 1) else { return nil }
            let year = yearAfter(next + 2)
            let form = TimeForm.day(year: year?.0, month: month, day: number)
            return TimeMention(form: form, words: start..<(year?.end ?? next + 2))
        case .month(let month) where number <= 31:
            let year = yearAfter(next + 1)
            let form = TimeForm.day(year: year?.0, month: month, day: number)
            return TimeMention(form: form, words: start..<(year?.end ?? next + 1))
        default: break
        }
        // the first nine months
        if number == 1, joins(next), text.words[next].shape.hasDigits || numbers.numeral(at: next) != nil,
            numbers.numeral(at: next) != .article, let span = durationMention(at: next)
        {
            return extended(span, from: start)
        }
        return lonelyDay(at: index, number, from: start)
    }

    func monthNumber(_ index: Int) -> Int? {
        switch word(at: index) {
        case .month(let month), .doubtfulMonth(let month): month
        default: nil
        }
    }

    /// `on the 15th`
    private func lonelyDay(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        guard text.words[index].shape.hasDigits, (1...31).contains(number), start == index - 1, key(start) == "the",
            key(start - 1) == "on" || key(start - 1) == "by" || key(start - 1) == "until", !joins(index + 1)
        else { return nil }
        return TimeMention(form: .dayOfMonth(number), words: start..<index + 1)
    }

    private func quarterMention(_ number: Int, from start: Int, end: Int) -> TimeMention {
        if let (years, after) = yearOffset(at: end) {
            return TimeMention(form: .relativeQuarter(number, years: years), words: start..<after)
        }
        if let (year, after) = yearAfter(end) {
            return TimeMention(form: .quarter(year: year, number: number), words: start..<after)
        }
        if joins(end), word(at: end) == .of, joins(end + 1), word(at: end + 1) == .fiscal, joins(end + 2),
            let year = plainYear(at: end + 2)
        {
            return TimeMention(form: .quarter(year: year, number: number), words: start..<end + 3)
        }
        return TimeMention(form: .quarter(year: nil, number: number), words: start..<end)
    }

    /// ` of last year`, ` this year`
    private func yearOffset(at index: Int) -> (years: Int, end: Int)? {
        var next = index
        if joins(next), word(at: next) == .of {
            next += 1
        }
        if joins(next), word(at: next) == .article {
            next += 1
        }
        guard joins(next), case .relative(let offset) = word(at: next), joins(next + 1),
            word(at: next + 1) == .unit(.year)
        else {
            return nil
        }
        return (offset, next + 2)
    }

    /// Halves of a year need the year: those of matches have none.
    private func halfMention(_ number: Int, from start: Int, end: Int) -> TimeMention? {
        if let (years, after) = yearOffset(at: end), years == 0 {
            return TimeMention(form: .half(year: nil, number: number), words: start..<after)
        }
        guard let (year, after) = yearAfter(end) else { return nil }
        return TimeMention(form: .half(year: year, number: number), words: start..<after)
    }

    /// `Christmas`, `Christmas Eve`, `Easter 2024`
    func holidayMention(at index: Int, _ holiday: Holiday, end: Int) -> TimeMention? {
        if let long = longHoliday(at: index) {
            return long
        }
        if let (year, after) = yearAfter(end) {
            return TimeMention(form: .holiday(holiday, year: year, years: nil), words: index..<after)
        }
        return TimeMention(form: .holiday(holiday, year: nil, years: nil), words: index..<end)
    }

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
    private func countingFrame(at index: Int) -> (year: Int?, month: Int?, months: Int?, end: Int)? {
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
    private func countedMention(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
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

    /// Holidays of several words.
    func longHoliday(at index: Int) -> TimeMention? {
        guard let candidates = lexicon.holidays[text.words[index].key] else { return nil }
        for (words, holiday) in candidates.sorted(by: { $0.words.count > $1.words.count })
        where words.indices.allSatisfy({ key(index + $0) == words[$0] && ($0 == 0 || joins(index + $0)) }) {
            let end = index + words.count
            let year = yearAfter(end)
            return TimeMention(
                form: .holiday(holiday, year: year?.0, years: nil),
                words: index..<(year?.end ?? end)
            )
        }
        return nil
    }

    /// `from April 5 to May 6`, `between 1990 and 1995`, `1939 to 1945`: two mentions that one stretch joins.
    func joinedRanges(_ mentions: [TimeMention]) -> [TimeMention] {
        var joined: [TimeMention] = []
        for mention in mentions {
            if let last = joined.last, isRange(last, mention) {
                joined[joined.count - 1] = TimeMention(
                    form: .range(last.form, mention.form),
                    words: last.words.lowerBound..<mention.words.upperBound
                )
            } else {
                joined.append(mention)
            }
        }
        return joined
    }

    private func isRange(_ first: TimeMention, _ second: TimeMention) -> Bool {
        guard Self.mayBound(first.form), Self.mayBound(second.form) else { return false }
        let start = second.words.lowerBound
        if start == first.words.upperBound {
            return text.words[start].gap == .hyphen || text.words[start].gap == .dash
        }
        guard start == first.words.upperBound + 1, joins(start), joins(start - 1) else { return false }
        let opening = first.words.lowerBound > 0 ? key(first.words.lowerBound - 1) : ""
        switch key(start - 1) {
        case "and": return opening == "between"
        case "und": return opening == "zwischen"
        case "to", "through", "until", "till", "bis", "au":
            return opening == "from" || opening == "von" || opening == "vom" || opening == "du"
                || key(start - 1) != "until"
        default: return false
        }
    }

    private static func mayBound(_ form: TimeForm) -> Bool {
        switch form {
        case .day, .month, .year, .weekday, .quarter, .relativeDay, .relativeMonth: true
        default: false
        }
    }
}
