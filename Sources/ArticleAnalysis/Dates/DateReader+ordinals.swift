internal import NewsModel

extension DateReader {
    /// `third quarter of 1989`, `first half of last year`, `26th of April`, `20th century`, `first nine months`
    func ordinalMention(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        if let counted = countedMention(at: index, number, from: start) {
            return counted
        }
        if let range = rangeOfOrdinals(at: index + 1, number, from: start) {
            return range
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
            return unitsOfFrame(span, sign: 1, from: start) ?? extended(span, from: start)
        }
        return lonelyDay(at: index, number, from: start)
    }

    /// `between the ninth and the seventeenth of April`, `9th till 17th April`
    private func rangeOfOrdinals(at index: Int, _ first: Int, from start: Int) -> TimeMention? {
        guard joins(index), Self.between.contains(key(index)) || key(index) == "and" else { return nil }
        let next = joins(index + 1) && key(index + 1) == "the" ? index + 2 : index + 1
        guard joins(next), let (last, end) = dayNumber(at: next), last > first, first > 0, joins(end) else {
            return nil
        }
        let named = word(at: end) == .of ? end + 1 : end
        guard joins(named), let month = monthNumber(named), CalendarDay(year: 2024, month: month, day: last) != nil
        else {
            return nil
        }
        let year = yearAfter(named + 1)
        let form = TimeForm.range(
            .day(year: year?.0, month: month, day: first),
            .day(year: year?.0, month: month, day: last)
        )
        return TimeMention(form: form, words: start..<(year?.end ?? named + 1))
    }

    func monthNumber(_ index: Int) -> Int? {
        switch word(at: index) {
        case .month(let month), .doubtfulMonth(let month): month
        default: nil
        }
    }

    /// `on the 15th`, `by the twenty-second`: nothing may follow that it could count.
    func lonelyDay(at index: Int, _ number: Int, from start: Int) -> TimeMention? {
        if start == index, key(start - 1) == "on", joins(start), text.words[index].shape.hasDigits,
            (1...31).contains(number), !joins(index + 1)
        {
            return TimeMention(form: .dayOfMonth(number), words: start..<index + 1)
        }
        let article = key(start) == "the" ? start : start - 1
        guard text.words[index].shape.hasDigits || number > 12, (1...31).contains(number), article > 0,
            key(article) == "the", joins(article), joins(article + 1), !joins(index + 1),
            ["on", "by", "until", "till", "for", "from", "before", "after", "since", "of"]
                .contains(text.folded(article - 1))
        else { return nil }
        return TimeMention(form: .dayOfMonth(number), words: start..<index + 1)
    }

    /// `on the 27`: at the end of a sentence only.
    func plainDay(at index: Int) -> TimeMention? {
        let isLast = index + 1 == text.words.count || text.words[index + 1].sentence != text.words[index].sentence
        guard isLast, text.words[index].shape == .digits, let (day, ending) = smallInteger(at: index), ending.isEmpty,
            (1...31).contains(day), index > 1, key(index - 1) == "the",
            ["on", "by", "until", "for"].contains(text.folded(index - 2))
        else { return nil }
        return TimeMention(form: .dayOfMonth(day), words: index..<index + 1)
    }

    func quarterMention(_ number: Int, from start: Int, end: Int) -> TimeMention {
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
    func yearOffset(at index: Int) -> (years: Int, end: Int)? {
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
    func halfMention(_ number: Int, from start: Int, end: Int) -> TimeMention? {
        if let (years, after) = yearOffset(at: end) {
            return TimeMention(form: .relativeHalf(number, years: years), words: start..<after)
        }
        guard let (year, after) = yearAfter(end) else { return nil }
        return TimeMention(form: .half(year: year, number: number), words: start..<after)
    }
}
