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
            return (isIndefinite(index) ? nil : weekOfDay(at: next + 1, from: index)) ?? numberedWeek(
                at: next,
                from: index
            ) ?? unitAfterNext(
                at: next,
                .week,
                from: index
            )
                ?? articleUnit(at: index, .week)
        case .unit(let unit): return unitAfterNext(at: next, unit, from: index) ?? articleUnit(at: index, unit)
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
    func weekOfDay(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index), ["of", "starting", "beginning", "commencing", "ending"].contains(text.folded(index)) else {
            return nil
        }
        let next = joins(index + 1) && key(index + 1) == "on" ? index + 2 : index + 1
        guard joins(next), let day = mention(at: next) else { return nil }
        switch day.form {
        case .day, .dayOfMonth, .holiday, .weekday, .relativeDay:
            return TimeMention(form: .weekOf(day.form), words: start..<day.words.upperBound)
        default: return nil
        }
    }

    /// `the nine months`, `the 26th`, `the 1990 period`, `a half hour`, `a two-year term`
    private func articleNumber(at index: Int) -> TimeMention? {
        let next = index + 1
        if text.words[next].shape.hasDigits {
            return (numericMention(at: next) ?? plainDay(at: next)).map { mention in
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
        // the day after Christmas
        if unit == .day, joins(next), word(at: next) == .before || word(at: next) == .after,
            let mention = offsetFromDay(word(at: next) == .before ? -1 : 1, .day, index, next)
        {
            return mention
        }
        if unit == .weekend, joins(next), word(at: next) == .of, let mention = weekendOfDay(at: next + 1, from: index) {
            return mention
        }
        if unit == .month, joins(next), word(at: next) == .of, joins(next + 1), let month = monthNumber(next + 1),
            let mention = monthMention(at: next + 1, month, .month(month))
        {
            return extended(mention, from: index)
        }
        if unit == .year, let mention = yearToDate(at: unitIndex, from: index) {
            return mention
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
        if unit == .quarter, joins(next), word(at: next) == .unit(.century) {
            return spanOfTime(25, .year, from: index, end: next + 1)
        }
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

    /// `the year to date`
    func yearToDate(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index + 1), key(index + 1) == "to", joins(index + 2), key(index + 2) == "date",
            text.words[index + 1].gap == .space
        else { return nil }
        return TimeMention(form: .relative(.year, 0), words: start..<index + 3, phase: .untilNow)
    }

    /// `the weekend of May 5`
    private func weekendOfDay(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index), let day = mention(at: index) else { return nil }
        switch day.form {
        case .day, .dayOfMonth, .holiday:
            return TimeMention(form: .weekendAt(day.form), words: start..<day.words.upperBound)
        default: return nil
        }
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
            guard before(index) == .preposition || before(index) == .of, !joins(next) || word(at: next) != .of,
                !isPluralUnit(index + 1)
            else { return nil }
            return TimeMention(form: .same(unit), words: index..<next)
        default: return nil
        }
    }
}
