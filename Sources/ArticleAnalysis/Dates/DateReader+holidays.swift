extension DateReader {
    /// `Christmas`, `Christmas Eve`, `Easter 2024`
    func holidayMention(at index: Int, _ holiday: Holiday, end: Int) -> TimeMention? {
        if let long = longHoliday(at: index) {
            return long
        }
        if let weekend = weekend(at: holiday, from: index, end: end) {
            return weekend
        }
        if let (years, after) = yearOffset(at: end) {
            return TimeMention(form: .holidayOfYear(holiday, years: years), words: index..<after)
        }
        if let (year, after) = yearAfter(end) {
            return TimeMention(form: .holiday(holiday, year: year, years: nil), words: index..<after)
        }
        return TimeMention(form: .holiday(holiday, year: nil, years: nil), words: index..<end)
    }

    /// A blank or the apostrophe of a plural's possessive: `Veterans' Day`.
    private func joinsName(_ index: Int) -> Bool {
        guard !joins(index), index < text.words.count else { return true }
        // St. Patrick's, King Jr. Day
        if text.words[index].gap == .stop {
            return text.words[index - 1].span.count == 2
        }
        let gap = text.bytes[text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound]
        return gap.elementsEqual("' ".utf8) || gap.elementsEqual("’ ".utf8)
    }

    /// `Labor Day weekend`, `Easter weekend 2021`, `Labor Day 2021 weekend`
    private func weekend(at holiday: Holiday, from start: Int, end: Int) -> TimeMention? {
        let before = yearAfter(end)
        let next = before?.end ?? end
        guard joins(next), key(next) == "weekend" || key(next) == "week" else { return nil }
        let year = before ?? yearAfter(next + 1)
        let day = TimeForm.holiday(holiday, year: year?.0, years: nil)
        return TimeMention(
            form: key(next) == "week" ? .weekOf(day) : .weekendAt(day),
            words: start..<max(next + 1, year?.end ?? 0)
        )
    }

    /// Holidays of several words.
    func longHoliday(at index: Int) -> TimeMention? {
        guard let candidates = lexicon.holidays[text.words[index].key] else { return nil }
        for (words, holiday) in candidates.sorted(by: { $0.words.count > $1.words.count })
        where words.indices.allSatisfy({ key(index + $0) == words[$0] && ($0 == 0 || joinsName(index + $0)) }) {
            let end = index + words.count
            if let weekend = weekend(at: holiday, from: index, end: end) {
                return weekend
            }
            if let (years, after) = yearOffset(at: end) {
                return TimeMention(form: .holidayOfYear(holiday, years: years), words: index..<after)
            }
            let year = yearAfter(end)
            return TimeMention(
                form: .holiday(holiday, year: year?.0, years: nil),
                words: index..<(year?.end ?? end)
            )
        }
        return nil
    }
}
