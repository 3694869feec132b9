internal import NewsModel

/// The day of publication by a text's own dateline, `MOSCOW, April 28 (Reuters) -`, whose year the rest of the text gives.
struct Dateline {
    private let text: AnalysisText
    private let mentions: [TimeMention]

    /// Datelines stand near the beginning, after a title and a summary at most.
    private static let reach = 120
    /// How far into a text a day stands near the time of writing.
    private static let lead = 250

    init(_ text: AnalysisText, _ mentions: [TimeMention]) {
        self.text = text
        self.mentions = mentions
    }

    /// The day and what it rests on; nil where no dateline has a day or nothing tells its year.
    var published: (day: CalendarDay, basis: DatedWords.Basis)? {
        guard let index = mentions.firstIndex(where: isDateline) else { return nil }
        guard case .day(let year, let month, let day) = mentions[index].form else { return nil }
        if let year {
            return CalendarDay(year: year, month: month, day: day).map { ($0, .stated) }
        }
        guard let latest = latestEvent(except: index)?.start else { return nil }
        let candidates = (latest.year...latest.year + 1).compactMap { CalendarDay(year: $0, month: month, day: day) }
        return candidates.first { $0 >= latest }.map { ($0, .otherDates) }
    }

    /// A place in capitals and a comma before it, the agency or a dash after it.
    private func isDateline(_ mention: TimeMention) -> Bool {
        guard case .day = mention.form, mention.words.lowerBound > 0, mention.words.lowerBound < Self.reach else {
            return false
        }
        let first = text.words[mention.words.lowerBound]
        guard first.gap == .comma, text.words[mention.words.lowerBound - 1].shape == .capitals else { return false }
        guard mention.words.upperBound < text.words.count else { return false }
        let next = text.words[mention.words.upperBound].gap
        return next == .openBracket || next == .dash || next == .other
    }

    /// The latest day that the text reports as past, as far as its own dates say.
    func latestEvent(except dateline: Int? = nil) -> DateResolver.Resolved? {
        guard mentions.contains(where: { Self.statesYear($0.form) }) else { return nil }
        var resolver = DateResolver(text, published: nil)
        var latest: DateResolver.Resolved?
        for (index, mention) in mentions.enumerated() where index != dateline {
            guard let resolved = resolver.resolve(mention.form, mention), resolver.tense(near: mention) != .future
            else {
                continue
            }
            resolver.context = resolved
            resolver.contextWord = mention.words.lowerBound
            guard resolved.start.year > 1900 else { continue }
            if latest.map({ $0.start < resolved.start }) ?? true {
                latest = resolved
            }
        }
        return latest
    }

    /// Days and months with their year, or counted from one: a year alone may be any, `the highest since 1921`.
    private static func statesYear(_ form: TimeForm) -> Bool {
        switch form {
        case .day(_?, _, _), .month(_?, _), .quarter(_?, _), .season(_?, _), .half(_?, _), .offsetFromYear: true
        case .holiday(_, _?, _): true
        case .range(let first, let last): statesYear(first) || statesYear(last)
        default: false
        }
    }

    /// The days that the text gives with their year.
    var statedDays: [CalendarDay] {
        mentions.compactMap { mention in
            // Days of births and of history are told further down.
            guard case .day(let year?, let month, let day) = mention.form, mention.words.lowerBound < Self.lead,
                mention.words.lowerBound == 0 || text.words[mention.words.lowerBound - 1].key != "born"
            else { return nil }
            return CalendarDay(year: year, month: month, day: day)
        }
    }
}
