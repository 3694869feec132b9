internal import ArticleAnalysis
internal import NewsModel

/// The day an article stands at.
struct StoryDay: Hashable, Sendable {
    /// As `CalendarDay.ordinal`.
    let ordinal: Int32
    /// The latest day that an undated article mentions: it may have appeared later.
    let isMentioned: Bool

    init(ordinal: Int32, isMentioned: Bool) {
        self.ordinal = ordinal
        self.isMentioned = isMentioned
    }

    /// Nil where neither is known.
    init?(published: CalendarDay?, dates: [DateExpression]) {
        if let published {
            self.init(ordinal: Int32(clamping: published.ordinal), isMentioned: false)
        } else if let latest = dates.lazy.filter({ $0.kind == .date && $0.precision != .year }).compactMap(\.start)
            .max()
        {
            self.init(ordinal: Int32(clamping: latest.ordinal), isMentioned: true)
        } else {
            return nil
        }
    }

    /// What distance in time leaves of the similarity of two articles: 1 on the same day or where a day isn't known, 0 from the
    /// end of the window on.
    static func closeness(_ one: StoryDay?, _ other: StoryDay?) -> Float {
        guard let one, let other else { return 1 }
        let days = abs(Int(one.ordinal) - Int(other.ordinal))
        if one.isMentioned || other.isMentioned {
            return days < StorySettings.looseWindow ? 1 : 0
        }
        return days < StorySettings.window ? 1 - Float(days) / Float(StorySettings.window) : 0
    }
}
