extension DateReader {
    /// `from April 5 to May 6`, `between 1990 and 1995`, `1939 to 1945`: two mentions that one stretch joins.
    func joinedRanges(_ mentions: [TimeMention]) -> [TimeMention] {
        var joined: [TimeMention] = []
        for mention in mentions {
            if let last = joined.last, isRange(last, mention) {
                joined[joined.count - 1] = TimeMention(
                    form: .range(Self.withPhase(last), Self.withPhase(mention)),
                    words: last.words.lowerBound..<mention.words.upperBound
                )
            } else {
                joined.append(mention)
            }
        }
        return joined
    }

    private static func withPhase(_ mention: TimeMention) -> TimeForm {
        mention.phase.map { .part(mention.form, $0) } ?? mention.form
    }

    func isRange(_ first: TimeMention, _ second: TimeMention) -> Bool {
        guard Self.mayBound(first.form) || isNow(first), Self.mayBound(second.form) || isNow(second) else {
            return false
        }
        let start = second.words.lowerBound
        if start == first.words.upperBound {
            return text.words[start].gap == .hyphen || text.words[start].gap == .dash
                || text.byte(at: text.words[start].span.lowerBound - 1) == UInt8(ascii: "~")
        }
        guard start == first.words.upperBound + 1, joins(start), joins(start - 1) else { return false }
        let opening = first.words.lowerBound > 0 ? key(first.words.lowerBound - 1) : ""
        switch key(start - 1) {
        case "and": return opening == "between"
        case "und": return opening == "zwischen"
        case "to", "through", "until", "till", "bis", "au":
            return opening == "from" || opening == "von" || opening == "vom" || opening == "du"
                || key(start - 1) != "until" || Self.isDay(first.form) && Self.isDay(second.form)
        default: return false
        }
    }

    private static func isDay(_ form: TimeForm) -> Bool {
        switch form {
        case .day, .weekday, .relativeDay, .dayOfMonth: true
        default: false
        }
    }

    static func mayBound(_ form: TimeForm) -> Bool {
        switch form {
        case .day, .month, .year, .weekday, .quarter, .relativeDay, .relativeMonth, .dayOfMonth, .holiday, .season: true
        case .nthWeekday, .dayOfRelativeMonth, .monthOfYear: true
        case .offset(_?, _, _, _): true
        default: false
        }
    }

    private func isNow(_ mention: TimeMention) -> Bool {
        mention.form == .vague("PRESENT_REF") && key(mention.words.lowerBound) == "now"
    }

    /// `the next day, Sept. 15`: an apposition says which day.
    func inApposition(_ mentions: [TimeMention]) -> [TimeMention] {
        var told = mentions
        for index in told.indices.dropLast() {
            let next = mentions[index + 1]
            guard case .day = next.form, next.words.lowerBound == mentions[index].words.upperBound,
                text.words[next.words.lowerBound].gap == .comma
            else { continue }
            switch mentions[index].form {
            case .offset(1, .day, _, fromText: true), .same(.day), .followingWeekday: told[index].form = next.form
            default: break
            }
        }
        return told
    }

    /// `next week between Wednesday and Friday`, `next week on Monday`: weekdays of the week said just before.
    func inWeekBefore(_ mentions: [TimeMention]) -> [TimeMention] {
        var moved = mentions
        for index in moved.indices.dropFirst() {
            guard case .relative(.week, let weeks) = moved[index - 1].form,
                moved[index].words.lowerBound - moved[index - 1].words.upperBound <= 1,
                text.words[moved[index].words.lowerBound].sentence
                    == text.words[moved[index - 1].words.lowerBound].sentence
            else { continue }
            switch moved[index].form {
            case .weekday(let day, nil): moved[index].form = .weekday(day, weeks: weeks)
            case .range(.weekday(let first, nil), .weekday(let last, nil)):
                moved[index].form = .range(.weekday(first, weeks: weeks), .weekday(last, weeks: weeks))
            default: break
            }
        }
        return moved
    }
}
