import NewsModel

/// Reads a text that states a date and nothing else; anything unknown in it makes it no date.
struct StatedTimeReader {
    private var tokens: ArraySlice<DateToken>
    private var day: Int?
    private var month: Int?
    private var year: Int?
    private var secondOfDay: Int?
    private var offsetMinutes: Int?
    private var usesUSTime: Int?

    /// nil where `text` is no date with day, month and year, or says more than that.
    static func time(in text: some StringProtocol) -> StatedTime? {
        guard text.utf8.count <= 120 else { return nil }
        var reader = StatedTimeReader(tokens: DateTokens.tokens(of: text)[...])
        return reader.read()
    }

    /// The day of a text that states one without its year: "Monday, April 28".
    static func day(in text: some StringProtocol) -> MonthDay? {
        guard text.utf8.count <= 60 else { return nil }
        var reader = StatedTimeReader(tokens: DateTokens.tokens(of: text)[...])
        guard reader.takeAll(), reader.year == nil, let month = reader.month, let day = reader.day else { return nil }
        return MonthDay(month: month, day: day)
    }

    private init(tokens: ArraySlice<DateToken>) {
        self.tokens = tokens
    }

    private mutating func read() -> StatedTime? {
        guard takeAll(), let year, let month, let day, let date = CalendarDay.stated(year: year, month: month, day: day)
        else { return nil }
        if let usesUSTime { offsetMinutes = USTime.offset(standard: usesUSTime, on: date) }
        return StatedTime(date: date, secondOfDay: secondOfDay, offsetMinutes: offsetMinutes)
    }

    /// false where the text says what is no part of a date.
    private mutating func takeAll() -> Bool {
        while let token = tokens.popFirst() {
            let isTaken =
                switch token {
                case .number(let value, let digits): takeNumber(value, digits: digits)
                case .word(let word): takeWord(word)
                case .sign(let sign): takeSign(sign)
                }
            guard isTaken else { return false }
        }
        return true
    }

    private mutating func takeNumber(_ value: Int, digits: Int) -> Bool {
        if digits == 4, year == nil {
            if day == nil, month == nil, takeRest(afterYear: value) { return true }
            year = value
            return true
        }
        guard digits <= 2 else { return false }
        if takeNumericDate(first: value) || takeClock(hour: value) || takeSpokenHour(value) { return true }
        guard day == nil, (1...31).contains(value) else { return false }
        day = value
        if case .word(let ordinal) = tokens.first, ["st", "nd", "rd", "th", "er"].contains(ordinal) {
            tokens.removeFirst()
        }
        return true
    }

    /// "2025-04-26", "2025/04/26".
    private mutating func takeRest(afterYear value: Int) -> Bool {
        guard case .sign(let sign) = token(0), sign == "-" || sign == "/" || sign == ".",
            case .number(let month, 1...2) = token(1), token(2) == .sign(sign), case .number(let day, 1...2) = token(3)
        else { return false }
        tokens.removeFirst(4)
        (year, self.month, self.day) = (value, month, day)
        if tokens.first == .word("t") { tokens.removeFirst() }
        return true
    }

    /// "26.04.2025"; with slashes only where the order can be told.
    private mutating func takeNumericDate(first: Int) -> Bool {
        guard day == nil, month == nil, case .sign(let sign) = token(0), "./-".contains(sign),
            case .number(let second, 1...2) = token(1), token(2) == .sign(sign), case .number(let year, 4) = token(3)
        else { return false }
        if sign == "." || first > 12 || first == second {
            (day, month) = (first, second)
        } else if second > 12 {
            (day, month) = (second, first)
        } else {
            return false
        }
        self.year = year
        tokens.removeFirst(4)
        return true
    }

    /// "10:15", "10:15:30.5 pm", "14.05 Uhr", "14h05".
    private mutating func takeClock(hour: Int) -> Bool {
        guard secondOfDay == nil, hour < 24, case .number(let minute, 2) = token(1), minute < 60 else { return false }
        let isPoint = token(0) == .sign(".") && [.word("uhr"), .word("am"), .word("pm")].contains(token(2))
        guard token(0) == .sign(":") || token(0) == .word("h") || isPoint else { return false }
        tokens.removeFirst(2)
        var second = 0
        if token(0) == .sign(":"), case .number(let value, 2) = token(1), value <= 60 {
            second = value
            tokens.removeFirst(2)
            if token(0) == .sign("."), case .number = token(1) { tokens.removeFirst(2) }
        }
        return setTime(hour: hour, minute: minute, second: second)
    }

    /// "5 pm", "14 Uhr".
    private mutating func takeSpokenHour(_ hour: Int) -> Bool {
        guard secondOfDay == nil, case .word(let word) = token(0), ["am", "pm", "uhr"].contains(word), hour < 24 else {
            return false
        }
        return setTime(hour: hour, minute: 0, second: 0)
    }

    private mutating func setTime(hour: Int, minute: Int, second: Int) -> Bool {
        var hour = hour
        if case .word(let half) = token(0), half == "am" || half == "pm" {
            guard (1...12).contains(hour) || hour > 12 && half == "pm" else { return false }
            if hour <= 12 { hour = hour % 12 + (half == "pm" ? 12 : 0) }
            tokens.removeFirst()
        }
        secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
        takeOffset()
        return true
    }

    /// "+02:00", "-0500", "+2".
    private mutating func takeOffset() {
        guard case .sign(let sign) = token(0), sign == "+" || sign == "-" || sign == "−" else { return }
        guard case .number(let value, let digits) = token(1) else { return }
        var minutes = 0
        if digits == 4 {
            minutes = value / 100 * 60 + value % 100
        } else if digits <= 2, token(2) == .sign(":"), case .number(let rest, 2) = token(3) {
            minutes = value * 60 + rest
            tokens.removeFirst(2)
        } else if digits <= 2, sign == "+" || digits == 2 {
            minutes = value * 60
        } else {
            return
        }
        guard minutes <= 14 * 60 else { return }
        tokens.removeFirst(2)
        offsetMinutes = sign == "+" ? minutes : -minutes
    }

    private mutating func takeWord(_ word: String) -> Bool {
        if let number = MonthNames.number(of: word) {
            defer { month = number }
            return month == nil
        }
        if DateWords.weekdays.contains(word) || DateWords.fillers.contains(word) { return true }
        guard secondOfDay != nil else { return false }
        if let standard = USTime.ambiguous[word] {
            usesUSTime = standard
            return true
        }
        guard let offset = DateWords.zones[word] else { return false }
        offsetMinutes = offset
        takeOffset()
        return true
    }

    private mutating func takeSign(_ sign: Character) -> Bool {
        if sign == "+" { return false }
        return ",.|·•–—-()/@;".contains(sign)
    }

    private func token(_ distance: Int) -> DateToken? {
        let index = tokens.startIndex + distance
        return index < tokens.endIndex ? tokens[index] : nil
    }
}
