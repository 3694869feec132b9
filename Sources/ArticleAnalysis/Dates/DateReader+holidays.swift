extension DateReader {
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
}
