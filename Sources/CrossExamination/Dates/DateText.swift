internal import ArticleAnalysis
internal import NewsModel

/// Dates as answers write them: `2025-04-26`, `2025-04` or `2025`.
enum DateText {
    static func text(_ day: CalendarDay, _ precision: DatePrecision) -> String {
        switch precision {
        case .day: day.description
        case .month: day.monthText
        case .year: day.yearText
        }
    }

    /// Nil for what has no place on a calendar.
    static func text(_ date: DateExpression) -> String? {
        date.kind == .date ? date.start.map { text($0, date.precision) } : nil
    }
}
