internal import NewsModel

extension DateResolver {
    /// A day of a month; without a year the one that tense, weekday and distance make likeliest.
    func resolveDay(_ year: Int?, _ month: Int, _ day: Int, _ mention: TimeMention) -> Resolved? {
        if let year {
            return CalendarDay(year: year, month: month, day: day).map { Self.day($0, basis: .stated) }
        }
        if let published {
            let candidates = (published.year - 1...published.year + 1).compactMap {
                CalendarDay(year: $0, month: month, day: day)
            }
            let fitting = mention.weekday.map { weekday in candidates.filter { $0.weekday == weekday } } ?? []
            return likeliest(fitting.isEmpty ? candidates : fitting, mention).map {
                Self.day($0, basis: publishedBasis)
            }
        }
        guard let context = context(of: mention) else { return nil }
        if let weekday = mention.weekday {
            let years = (context.start.year - 3...context.start.year + 3).compactMap {
                CalendarDay(year: $0, month: month, day: day)
            }
            let fitting = years.filter { $0.weekday == weekday }
            return nearest(fitting, to: context).map { Self.day($0, basis: .weekday) }
        }
        let years =
            context.precision == .year
            ? [context.start.year] : (context.start.year - 1...context.start.year + 1).map { $0 }
        let candidates = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
        return followingOrNear(candidates, to: context).map {
            var day = Self.day($0, basis: .otherDates)
            day.hasYear = context.precision == .year
            return day
        }
    }

    /// Writers leave out the year of the time they write in: a date without it mostly follows those that have one, unless it
    /// is much nearer before them.
    private func followingOrNear(_ days: [CalendarDay], to context: Resolved) -> CalendarDay? {
        if context.basis == .otherDates, context.precision == .day, !context.hasYear {
            // A day without its year itself: about the time of writing, as a publication date would be.
            let before = days.filter { $0 <= context.end }.max()
            let after = days.filter { $0 > context.end }.min()
            guard let before, let after else { return before ?? after }
            let isNear = (after.ordinal - context.end.ordinal) * 3 < context.end.ordinal - before.ordinal
            return isNear ? after : before
        }
        let past = days.filter { $0 < context.start }.max()
        let coming = days.filter {
            $0 >= context.start || $0.year == context.start.year && $0.month == context.start.month
        }.min()
        guard let past, let coming else { return past ?? coming }
        return (context.start.ordinal - past.ordinal) * 4 < coming.ordinal - context.start.ordinal ? past : coming
    }

    /// The year said just before in the same sentence, else the latest day that the text gives in full.
    private func context(of mention: TimeMention) -> Resolved? {
        guard let context, context.precision == .year, let word = contextWord else { return latest ?? context }
        // A year of history lends nothing to what is told elsewhere.
        switch text.words[mention.words.lowerBound].sentence - text.words[word].sentence {
        case 0: return context
        case 1: return latest ?? context
        default: return latest
        }
    }

    private func nearest(_ days: [CalendarDay], to context: Resolved) -> CalendarDay? {
        days.min { abs($0.ordinal - context.start.ordinal) < abs($1.ordinal - context.start.ordinal) }
    }

    /// Of the same date in neighbouring years: the past one, unless the tense says otherwise or the coming one is less than a
    /// third as far away.
    private func likeliest(_ days: [CalendarDay], _ mention: TimeMention) -> CalendarDay? {
        guard let published else { return nil }
        let past = days.filter { $0 <= published }.max()
        let coming = days.filter { $0 > published }.min()
        guard let past, let coming else { return past ?? coming }
        let back = published.ordinal - past.ordinal
        let ahead = coming.ordinal - published.ordinal
        switch tense(near: mention) {
        case .future: return back < 4 || ahead > 250 ? past : coming
        case .past: return ahead * 8 < back ? coming : past
        case .unknown: return ahead * 3 < back ? coming : past
        }
    }

    func resolveDayOfMonth(_ day: Int, _ mention: TimeMention) -> Resolved? {
        guard let published else { return nil }
        let first = published.adding(days: 1 - published.day)
        if let weekday = mention.weekday {
            let days = (-6...6).compactMap { first.adding(months: $0).onDay(day) }.filter { $0.weekday == weekday }
            let nearest = days.min { abs($0.ordinal - published.ordinal) < abs($1.ordinal - published.ordinal) }
            return nearest.map { Self.day($0, basis: publishedBasis) } ?? resolveWeekday(weekday, nil, mention)
        }
        let candidates = [-1, 0, 1].map { first.adding(months: $0) }.compactMap {
            CalendarDay(year: $0.year, month: $0.month, day: day)
        }
        let isFuture = tense(near: mention) == .future
        let chosen = isFuture ? candidates.first { $0 >= published } : candidates.last { $0 <= published }
        return chosen.map { Self.day($0, basis: publishedBasis) }
    }

    func resolveMonth(_ year: Int?, _ month: Int, _ mention: TimeMention) -> Resolved? {
        if let year {
            return Self.month(year, month, basis: .stated)
        }
        if let published {
            let day = CalendarDay(year: published.year, month: month, day: 1) ?? published
            let coming = day.month >= published.month ? published.year : published.year + 1
            let past = day.month <= published.month ? published.year : published.year - 1
            // A month that is hardly over is not meant to come, nor one that is near to be over.
            let ahead = (month - published.month + 12) % 12
            let isFuture: Bool
            switch tense(near: mention) {
            case .future: isFuture = ahead < 9
            case .past: isFuture = ahead == 1
            case .unknown: isFuture = ahead <= 2
            }
            return Self.month(isFuture ? coming : past, month, basis: publishedBasis)
        }
        guard let context = context(of: mention) else { return nil }
        if context.precision == .year {
            return Self.month(context.start.year, month, basis: .otherDates)
        }
        let candidates = (context.start.year - 1...context.start.year + 1).compactMap {
            CalendarDay(year: $0, month: month, day: 15)
        }
        return followingOrNear(candidates, to: context).flatMap { Self.month($0.year, month, basis: .otherDates) }
    }

    mutating func resolveQuarter(_ year: Int?, _ number: Int, _ mention: TimeMention) -> Resolved? {
        guard let year = year ?? yearOfQuarter(number, mention) else { return nil }
        let resolved = Self.quarter(year, number, basis: published == nil ? .stated : publishedBasis)
        if let resolved {
            quarter = (resolved.start, mention.words.lowerBound)
        }
        return resolved
    }

    /// The year of the last such quarter that has ended or begun, of the next one where the tense is future.
    private func yearOfQuarter(_ number: Int, _ mention: TimeMention) -> Int? {
        guard let published else { return context(of: mention)?.start.year }
        let current = (published.month - 1) / 3 + 1
        if number <= current {
            return published.year
        }
        return tense(near: mention) == .future || number == 4 && current == 3 ? published.year : published.year - 1
    }

    func resolveHalf(_ year: Int?, _ number: Int) -> Resolved? {
        guard let year = year ?? published?.year else { return nil }
        return Self.months(year, number * 6 - 5, count: 6, value: "\(year)-H\(number)", basis: .stated)
    }

    func resolveSeason(_ year: Int?, _ code: String, _ mention: TimeMention) -> Resolved? {
        if let year {
            return Self.season(year, code, basis: .stated)
        }
        guard let published else {
            return context(of: mention).flatMap { Self.season($0.start.year, code, basis: .otherDates) }
        }
        let isPast = tense(near: mention) != .future
        let start = Self.seasonStart(code)
        let hasBegun = start <= published.month
        let year =
            isPast ? (hasBegun ? published.year : published.year - 1) : hasBegun ? published.year + 1 : published.year
        return Self.season(year, code, basis: publishedBasis)
    }

    mutating func resolveRange(_ first: TimeForm, _ last: TimeForm, _ mention: TimeMention) -> Resolved? {
        // The year of `April 26 to May 3, 2025` stands with the last only.
        var first = first
        if case .day(nil, let month, let day) = first, case .day(let year?, let lastMonth, _) = last {
            first = .day(year: month > lastMonth ? year - 1 : year, month: month, day: day)
        } else if case .month(nil, let month) = first, case .month(let year?, let lastMonth) = last {
            first = .month(year: month > lastMonth ? year - 1 : year, month: month)
        } else if case .month(nil, let month) = first, case .day(let year?, let lastMonth, _) = last {
            first = .month(year: month > lastMonth ? year - 1 : year, month: month)
        }
        if first == .vague("PRESENT_REF") {
            first = .relativeDay(0)
        }
        guard let start = edge(first, mention, isStart: true) else { return nil }
        var last = last
        if case .day(nil, let month, let day) = last {
            last = .day(
                year: month < start.start.month ? start.start.year + 1 : start.start.year,
                month: month,
                day: day
            )
        } else if case .month(nil, let month) = last {
            last = .month(year: month < start.start.month ? start.start.year + 1 : start.start.year, month: month)
        }
        if last == .vague("PRESENT_REF") {
            last = .relativeDay(0)
        }
        guard var end = edge(last, mention, isStart: false) else { return start }
        if case .weekday = last, end.start < start.start {
            end = Self.day(end.start.adding(days: 7), basis: end.basis)
        }
        guard start.start <= end.end else { return start }
        return Resolved(
            start: start.start,
            end: end.end,
            precision: end.precision,
            value: start.value + "/" + end.value,
            basis: start.basis
        )
    }

    /// Where a range begins or ends: the end of a month is its last moment there, its middle a day.
    private mutating func edge(_ form: TimeForm, _ mention: TimeMention, isStart: Bool) -> Resolved? {
        guard case .part(let whole, let phase) = form, [.beginning, .middle, .end].contains(phase),
            let period = resolve(whole, mention), period.end > period.start
        else { return resolve(form, mention) }
        var edge = period
        switch phase {
        case .beginning: edge.end = period.start
        case .middle:
            let middle = period.start.adding(days: (period.end.ordinal - period.start.ordinal + 1) / 2)
            (edge.start, edge.end) = (middle, middle)
        default: edge.start = period.end.adding(days: isStart ? 1 : 0)
        }
        if edge.end < edge.start {
            edge.end = edge.start
        }
        return edge
    }

    func resolveHoliday(_ holiday: Holiday, _ year: Int?, _ years: Int?, _ mention: TimeMention) -> Resolved? {
        if let year {
            return holiday.day(in: year).map { Self.days(of: holiday, from: $0, basis: .stated) }
        }
        guard let published else { return nil }
        let candidates = (published.year - 1...published.year + 1).compactMap(holiday.day(in:))
        let chosen: CalendarDay?
        if let years {
            chosen = years < 0 ? candidates.last { $0 < published } : candidates.first { $0 >= published }
        } else {
            chosen = likeliest(candidates, mention)
        }
        return chosen.map { Self.days(of: holiday, from: $0, basis: publishedBasis) }
    }

    static func days(of holiday: Holiday, from day: CalendarDay, basis: DatedWords.Basis) -> Resolved {
        var resolved = Self.day(day, basis: basis)
        let days = holiday.days(from: day)
        (resolved.start, resolved.end) = (days.lowerBound, days.upperBound)
        if resolved.start != resolved.end {
            resolved.value = CalendarDay.padded(day.year, 4)
        }
        return resolved
    }
}
