extension DateReader {
    /// `Friday`, `Saturday, April 26, 2025`, `Friday night`, `Sundays`
    func weekdayMention(at index: Int, _ day: Int, _ word: DateWord) -> TimeMention? {
        if case .doubtfulWeekday = word {
            let isShort = text.words[index].shape == .capitalized || text.words[index].shape == .capitals
            let hasNumber = joinsLoosely(index + 1) && (text.words[index + 1].shape.hasDigits || isMonth(index + 1))
            let isTold = key(index - 1) == "on" && text.words[index].span.count > 3
            let isListed = (key(index - 1) == "or" || key(index - 1) == "and") && isWeekdayWord(index - 2)
            guard isShort || isTold, isListed || hasNumber || isAfterPreposition(index) || before(index) == .unit(.week)
            else {
                return nil
            }
        }
        if isPlural(index) {
            return TimeMention(form: .recurrence("XXXX-WXX-\(day)"), words: index..<index + 1)
        }
        if var date = dateAfterWeekday(index) {
            date.weekday = day
            date.words = index..<date.words.upperBound
            return date
        }
        var mention = TimeMention(form: .weekday(day, weeks: nil), words: index..<index + 1)
        if joins(index + 1), case .relative(let weeks) = self.word(at: index + 1), text.language != "en",
            text.language != nil,
            text.language != "de"
        {
            mention.form = .weekday(day, weeks: weeks)
            mention.words = index..<index + 2
        } else if text.language == nil || text.language == "en", let (weeks, end) = weekOffset(at: index + 1) {
            mention.form = .weekday(day, weeks: weeks)
            mention.words = index..<end
        }
        addPartOfDay(to: &mention)
        return mention
    }

    func isWeekdayWord(_ index: Int) -> Bool {
        switch word(at: index) {
        case .weekday, .doubtfulWeekday: true
        default: false
        }
    }

    /// ` of next week`, ` this week`
    private func weekOffset(at index: Int) -> (weeks: Int, end: Int)? {
        let next = joins(index) && word(at: index) == .of ? index + 1 : index
        guard joins(next), case .relative(let weeks) = word(at: next), joins(next + 1), key(next + 1) == "week" else {
            return nil
        }
        return (weeks, next + 2)
    }

    func isMonth(_ index: Int) -> Bool {
        switch word(at: index) {
        case .month, .doubtfulMonth: true
        default: false
        }
    }

    private func isAfterPreposition(_ index: Int) -> Bool {
        switch before(index) {
        case .preposition, .relative: true
        default: false
        }
    }

    private func isPlural(_ index: Int) -> Bool {
        guard text.language == "en" || text.language == nil, !isPossessive(index) else { return false }
        let span = text.words[index].span
        return span.count > 6 && text.bytes[span.upperBound - 1] == UInt8(ascii: "s")
    }

    private func dateAfterWeekday(_ index: Int) -> TimeMention? {
        var next = index + 1
        let isBracketed = next < text.words.count && text.words[next].gap == .openBracket
        guard joinsLoosely(next) || isBracketed && text.words[next].sentence == text.words[index].sentence else {
            return nil
        }
        if word(at: next) == .article || key(next) == "den" || key(next) == "dem", joins(next + 1) {
            next += 1
        }
        let date: TimeMention?
        if isMonth(next), case .month(let month)? = word(at: next) ?? nil {
            date = monthMention(at: next, month, .month(month))
        } else if case .doubtfulMonth(let month)? = word(at: next) {
            date = monthMention(at: next, month, .doubtfulMonth(month))
        } else if text.words[next].shape.hasDigits {
            date = numericMention(at: next)
        } else {
            date = nil
        }
        guard let date else {
            // the 15th, 15th
            let isOrdinal = text.words[next].shape == .digitsAndLetters && text.words[next].gap == .space
            // Monday 21
            let isPlain = text.words[next].shape == .digits && text.words[next].gap == .space
            return next > index + 1 || isOrdinal || isPlain ? dayOfMonth(at: next) : nil
        }
        if isBracketed, text.byte(at: text.words[date.words.upperBound - 1].span.upperBound) != UInt8(ascii: ")") {
            return nil
        }
        switch date.form {
        case .day: return date
        default: return nil
        }
    }

    /// `the 15th`, `the fifteen` after a weekday.
    private func dayOfMonth(at index: Int) -> TimeMention? {
        guard let (day, end) = dayNumber(at: index), !joins(end) || Self.afterDay.contains(key(end)) else { return nil }
        return TimeMention(form: .dayOfMonth(day), words: index..<end)
    }

    private static let afterDay = WordTable(
        words: ["until", "till", "to", "through", "at", "and", "or", "in", "for", "with", "by", "from", "when"]
    )

    func addPartOfDay(to mention: inout TimeMention) {
        let next = mention.words.upperBound
        guard joins(next), case .partOfDay(let part) = word(at: next) else { return }
        mention.partOfDay = part
        mention.words = mention.words.lowerBound..<next + 1
    }
}
