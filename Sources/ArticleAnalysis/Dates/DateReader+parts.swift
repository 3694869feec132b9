internal import NewsModel

extension DateReader {
    /// `early 2025`, `late last week`, `mid-November`, `earlier this month`, German `Ende April`
    func phaseMention(at index: Int) -> TimeMention? {
        var next = index + 1
        guard joins(next) else { return nil }
        if key(next) == "in" || key(next) == "on" || key(next) == "de" || key(next) == "des" || key(next) == "dieses",
            joins(next + 1)
        {
            next += 1
        }
        guard let mention = mention(at: next) else { return nil }
        switch mention.form {
        case .duration, .recurrence, .vague, .offset: return nil
        case .day where word(at: index) == .phase && text.language == "de": return nil
        case .same(.day): return nil
        default: break
        }
        if word(at: index) == .earlier || word(at: index) == .later {
            switch mention.form {
            case .relative, .relativeDay, .weekday, .month, .year, .same: break
            default: return nil
            }
        }
        var phased = extended(mention, from: index)
        switch key(index) {
        case "early", "anfang", "debut", "principios": phased?.phase = .early
        case "late", "finales", "ende", "fin": phased?.phase = .late
        case "mid", "mitte", "mi", "mediados": phased?.phase = .mid
        case "earlier": phased?.phase = .untilNow
        case "later": phased?.phase = .fromNow
        default: break
        }
        return phased
    }

    /// `end of 1990`, `the beginning of the month`, `start of April`
    func boundaryMention(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index + 1) else { return nil }
        var next = index + 1
        if word(at: next) == .of {
            next += 1
        } else if key(index) != "rest" {
            return nil
        }
        guard joins(next), let mention = mention(at: next) ?? ownUnit(at: next, after: key(index)) else {
            return nil
        }
        switch mention.form {
        case .duration, .recurrence, .vague, .offset: return nil
        default: break
        }
        var bounded = extended(mention, from: start)
        switch key(index) {
        case "beginning", "start", "beginn": bounded?.phase = .beginning
        case "middle": bounded?.phase = .middle
        case "end", "close": bounded?.phase = .end
        case "rest", "remainder", "remaining": bounded?.phase = .fromNow
        default: break
        }
        return bounded
    }

    /// `week`, `my week`, and `the week` where only `rest` stands before it.
    private func ownUnit(at index: Int, after boundary: WordKey) -> TimeMention? {
        if case .unit(let unit) = word(at: index), !unit.isClock, unit != .day, before(index) == .of {
            return TimeMention(form: .relative(unit, 0), words: index..<index + 1)
        }
        // `At the end of the day` is no day.
        guard boundary == "rest" || boundary == "remainder", joins(index + 1),
            case .unit(let unit) = word(at: index + 1), !unit.isClock,
            ["my", "our", "your", "his", "her", "its", "their", "the"].contains(text.folded(index))
        else { return nil }
        return TimeMention(form: .relative(unit, 0), words: index..<index + 2)
    }

    /// `summer of 1994`, `fall 2023`, `the winter`
    func seasonMention(at index: Int, from start: Int) -> TimeMention? {
        let code: String
        let isDoubtful: Bool
        switch word(at: index) {
        case .season(let value): (code, isDoubtful) = (value, false)
        case .doubtfulSeason(let value): (code, isDoubtful) = (value, true)
        default: return nil
        }
        if let (year, end) = yearAfter(index + 1) {
            return TimeMention(form: .season(year: year, code: code), words: start..<end)
        }
        let isAfterArticle = before(index) == .article && before(index - 1) == .preposition
        guard isAfterArticle || !isDoubtful && Self.mayPrecedeSeason(before(index)) else {
            return nil
        }
        guard !joins(index + 1) || text.words[index + 1].gap == .space && text.words[index + 1].shape == .lower else {
            return nil
        }
        return TimeMention(form: .season(year: nil, code: code), words: start..<index + 1)
    }

    private static func mayPrecedeSeason(_ word: DateWord?) -> Bool {
        word == .preposition || word == .article || word == .phase
    }

    /// `every day`, `each Thursday`
    func everyMention(at index: Int) -> TimeMention? {
        guard joins(index + 1) else { return nil }
        let next = key(index + 1) == "other" && joins(index + 2) ? index + 2 : index + 1
        let words = index..<next + 1
        switch word(at: next) {
        case .unit(let unit):
            let prefix = unit.isClock ? "PT1" : "P1"
            return TimeMention(form: .recurrence(prefix + unit.letter), words: words)
        case .weekday(let day): return TimeMention(form: .recurrence("XXXX-WXX-\(day)"), words: words)
        case .month(let month), .doubtfulMonth(let month):
            return TimeMention(form: .recurrence("XXXX-\(CalendarDay.padded(month, 2))"), words: words)
        case .partOfDay(let part): return TimeMention(form: .recurrence("XXXX-XX-XXT" + part), words: words)
        case .season(let code), .doubtfulSeason(let code):
            return TimeMention(form: .recurrence("XXXX-" + code), words: words)
        default: return nil
        }
    }

    /// `recently`, `recent years`, `the future`
    func vagueMention(at index: Int, _ value: String) -> TimeMention? {
        if key(index) == "recent", joins(index + 1), case .unit = word(at: index + 1) {
            return TimeMention(form: .vague("PAST_REF"), words: index..<index + 2)
        }
        if key(index) == "future", before(index) != .article, before(index - 1) != .article {
            return nil
        }
        return TimeMention(form: .vague(value), words: index..<index + 1)
    }

    /// `fiscal 1989`, `fiscal year 2024`, `fiscal third quarter`
    func fiscalMention(at index: Int, from start: Int? = nil) -> TimeMention? {
        let start = start ?? index
        var next = index + 1
        guard joins(next) else { return nil }
        if word(at: next) == .unit(.year) {
            next += 1
            guard joins(next), plainYear(at: next) != nil else {
                return TimeMention(form: .same(.year), words: start..<next)
            }
        }
        if let year = plainYear(at: next) {
            return TimeMention(form: .year(year), words: start..<next + 1)
        }
        if case .ordinal(let number) = word(at: next) {
            return ordinalMention(at: next, number, from: start)
        }
        return nil
    }

    /// A part of a day before its weekday: `night of April 5`, `noon Thursday`.
    func partOfDayMention(at index: Int, _ part: String) -> TimeMention? {
        var next = index + 1
        if joins(next), key(next) == "of" || key(next) == "on" {
            next += 1
        }
        guard joins(next), var mention = mention(at: next) else { return nil }
        switch mention.form {
        case .weekday, .day, .relativeDay:
            mention.partOfDay = part
            return extended(mention, from: index)
        default: return nil
        }
    }
}
