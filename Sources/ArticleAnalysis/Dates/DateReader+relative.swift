extension DateReader {
    /// `last week`, `this summer`, `next three months`, `last Friday`, `last April`, `last night`
    func relativeMention(at index: Int, _ offset: Int, from start: Int? = nil) -> TimeMention? {
        let start = start ?? index
        var next = index + 1
        var offset = offset
        // this past spring, this coming Sunday
        if joins(next), case .relative(let second) = word(at: next), offset == 0, second != 0 {
            offset = second
            next += 1
        }
        guard joins(next) else { return vagueRelative(index, start) }
        if offset == -1, key(next - 1) == "last", let counted = countedMention(at: next - 1, -1, from: start) {
            return counted
        }
        if var mention = relative(to: next, offset, start) {
            mention.isComing = key(next - 1) == "coming" || key(next - 1) == "upcoming" || key(next - 1) == "kommenden"
            return mention
        }
        if let number = numbers.numeral(at: next) ?? (text.words[next].shape.hasDigits ? .unit(0) : nil),
            number != .article, let span = quarters(at: next) ?? durationMention(at: next)
        {
            if offset == -1, let units = unitsOfFrame(span, sign: -1, from: start) {
                return units
            }
            var span = extended(span, from: start)
            if case .duration(let count?, let unit) = span?.form, offset != 0 {
                span?.form = .stretch(count, unit, direction: offset)
            }
            return span
        }
        if case .someNumber(let count) = word(at: next), var span = someMention(at: next, count) {
            if case .duration(let count?, let unit) = span.form, offset != 0 {
                span.form = .stretch(count, unit, direction: offset)
            }
            return extended(span, from: start)
        }
        return vagueRelative(index, start)
    }

    /// `two quarters`, which otherwise are a fraction.
    private func quarters(at index: Int) -> TimeMention? {
        guard joins(index + 1), key(index + 1) == "quarters", let number = numbers.number(at: index),
            number.form == .fraction, number.words.upperBound == index + 2
        else { return nil }
        return TimeMention(form: .duration((number.value * 4).rounded(), .quarter), words: index..<index + 2)
    }

    /// `current` alone speaks of the present.
    private func vagueRelative(_ index: Int, _ start: Int) -> TimeMention? {
        if key(index) == "past", start < index,
            !joins(index + 1) || text.words[index].key == "past" && isFunctionWord(index + 1)
        {
            return TimeMention(form: .vague("PAST_REF"), words: start..<index + 1)
        }
        return currentAlone(index, start)
    }

    private func isFunctionWord(_ index: Int) -> Bool {
        switch word(at: index) {
        case .preposition, .article, .of, .relative: true
        default:
            ["and", "but", "that", "as", "or", "he", "she", "they", "it", "we", "when", "is", "was", "has", "have"]
                .contains(text.folded(index))
        }
    }

    private func currentAlone(_ index: Int, _ start: Int) -> TimeMention? {
        key(index) == "current" ? TimeMention(form: .vague("PRESENT_REF"), words: start..<index + 1) : nil
    }

    private func relative(to index: Int, _ offset: Int, _ start: Int) -> TimeMention? {
        if Self.beforeUnit.contains(key(index)), joins(index + 1), case .unit(let unit) = word(at: index + 1) {
            return relativeUnit(index + 1, unit, offset, start)
        }
        let end = index + 1
        switch word(at: index) {
        case .unit(let unit): return relativeUnit(index, unit, offset, start)
        case .weekday(let day), .doubtfulWeekday(let day):
            var mention = weekdayMention(at: index, day, .weekday(day))
            if case .weekday = mention?.form {
                mention?.form = .weekday(day, weeks: offset)
            }
            return extended(mention, from: start)
        case .month(let month), .doubtfulMonth(let month):
            guard let mention = monthMention(at: index, month, .month(month)) else { return nil }
            if case .month(nil, _) = mention.form {
                return TimeMention(form: .relativeMonth(month, years: offset), words: start..<mention.words.upperBound)
            }
            return extended(mention, from: start)
        case .season(let code), .doubtfulSeason(let code):
            if let (year, after) = yearAfter(end) {
                return TimeMention(form: .season(year: year, code: code), words: start..<after)
            }
            return TimeMention(form: .relativeSeason(code, years: offset), words: start..<end)
        case .partOfDay(let part):
            guard part != "12:00", part != "24:00" else { return nil }
            var mention = TimeMention(
                form: .relativeDay(key(index) == "night" || offset == 0 ? offset : offset),
                words: start..<end
            )
            mention.partOfDay = part
            return mention
        case .holiday(let holiday):
            return TimeMention(form: .holiday(holiday, year: nil, years: offset), words: start..<end)
        case .half where joins(end) && word(at: end) == .unit(.year) && offset != 0:
            return TimeMention(form: .stretch(6, .month, direction: offset), words: start..<end + 1)
        case .fiscal where joins(end):
            guard case .unit(let unit) = word(at: end), unit == .year || unit == .quarter else { return nil }
            return TimeMention(form: .relative(unit, offset), words: start..<end + 1)
        case .period: return offset <= 0 ? TimeMention(form: .same(.quarter), words: start..<end) : nil
        default: return nil
        }
    }

    private static let beforeUnit = WordTable(words: ["calendar", "working", "whole", "entire", "full", "trading"])

    private func relativeUnit(_ index: Int, _ unit: TimeUnit, _ offset: Int, _ start: Int) -> TimeMention? {
        let end = index + 1
        // last year's third quarter
        if unit == .year, joins(end), case .ordinal(let number) = word(at: end), joins(end + 1),
            word(at: end + 1) == .unit(.quarter), number <= 4
        {
            return TimeMention(form: .relativeQuarter(number, years: offset), words: start..<end + 2)
        }
        let span = text.words[index].span
        let isPlural =
            text.language != "de" && text.bytes[span.upperBound - 1] == UInt8(ascii: "s") && !isPossessive(index)
            && text.language != "fr" && unit != .century
        if isPlural {
            guard offset != 0, text.language == "en" || text.language == nil else { return nil }
            return TimeMention(form: .vague(offset < 0 ? "PAST_REF" : "FUTURE_REF"), words: start..<end)
        }
        if unit.isClock {
            return offset == 0 ? nil : TimeMention(form: .duration(1, unit), words: start..<end)
        }
        if unit == .fortnight, offset != 0 {
            return TimeMention(form: .stretch(2, .week, direction: offset), words: start..<end)
        }
        if unit == .day {
            // The last day of something is not yesterday.
            guard key(index - 1) != "last" || start == index - 1 else { return nil }
            return offset == 0
                ? TimeMention(form: .same(.day), words: start..<end)
                : TimeMention(form: .offset(1, .day, direction: offset, fromText: true), words: start..<end)
        }
        return TimeMention(form: .relative(unit, offset), words: start..<end)
    }

    /// `yesterday`, `yesterday afternoon`, `tonight`
    func deicticMention(at index: Int, _ days: Int) -> TimeMention? {
        if text.language == "de", key(index) == "morgen", text.words[index].shape == .capitalized,
            !text.startsSentence(index)
        {
            return nil
        }
        var mention = TimeMention(form: .relativeDay(days), words: index..<index + 1)
        if key(index) == "tonight" {
            mention.partOfDay = "NI"
        } else {
            addPartOfDay(to: &mention)
        }
        return mention
    }

    /// `the following day`, `the same month`, `the latest quarter`
    func anaphoricMention(at index: Int, from start: Int) -> TimeMention? {
        guard joins(index + 1) else { return nil }
        let unit: TimeUnit
        switch word(at: index + 1) {
        case .unit(let value): unit = value
        case .weekday(let day) where word(at: index) == .following:
            return TimeMention(form: .followingWeekday(day), words: start..<index + 2)
        case .period: unit = .quarter
        case .fiscal where word(at: index + 2) == .unit(.year) || word(at: index + 2) == .unit(.quarter):
            return TimeMention(
                form: .same(word(at: index + 2) == .unit(.year) ? .year : .quarter),
                words: start..<index + 3
            )
        case .partOfDay where word(at: index) == .following:
            return TimeMention(form: .offset(1, .day, direction: 1, fromText: true), words: start..<index + 2)
        default: return nil
        }
        guard !unit.isClock else { return nil }
        if word(at: index) == .following {
            return TimeMention(form: .offset(1, unit, direction: 1, fromText: true), words: start..<index + 2)
        }
        return TimeMention(form: .same(unit), words: start..<index + 2)
    }

    /// `that year`, `that same week`: of the day last spoken of.
    func thatMention(at index: Int) -> TimeMention? {
        guard key(index) == "that", text.language == "en" || text.language == nil, joins(index + 1) else { return nil }
        let next = word(at: index + 1) == .same && joins(index + 2) ? index + 2 : index + 1
        guard case .unit(let unit) = word(at: next), [.day, .week, .month, .year].contains(unit), !isPossessive(next),
            !joins(next + 1) || text.words[next + 1].gap == .space
        else { return nil }
        return TimeMention(form: .same(unit), words: index..<next + 1)
    }
}
