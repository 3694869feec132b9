import ArticleAnalysis
import Foundation
import Testing

/// English dates of Microsoft Recognizers-Text.
///
/// `DateParser` (days), `DatePeriodParser` (weeks, months, years, ranges) and `HolidayParser` count: they hold what news says
/// of days. Times of day, durations by the second, alarms and calendar modes are of a personal assistant and don't count.
/// A case is right where every wanted expression overlaps one of ours whose days are those of its past or of its future
/// reading (a calendar looks ahead, news back, and the cases give both). Periods end before their `endDate`, ranges that name
/// their last day on it.
@Suite(.enabled(if: FactsScoreData.has("recognizers_text"))) struct RecognizersDateScores {
    @Test(arguments: [("DateParser", 0.6), ("DatePeriodParser", 0.57), ("HolidayParser", 0.69)])
    func recognizersDates(model: String, floor: Double) throws {
        let cases = try FactsScoreData.json("recognizers_text/recognizers_text/Specs/DateTime/English/\(model).json")
        var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
        for (index, item) in cases.enumerated() {
            halves[index % 2].count(isRight(item, tuned: index % 2 == 0))
        }
        print(
            "| Recognizers \(model) English | tuned \(FactsScoreData.percent(halves[0].share)) "
                + "| unseen \(FactsScoreData.percent(halves[1].share)) | \(cases.count) cases |"
        )
        #expect(halves[0].share >= floor && halves[1].share >= floor)
    }

    private func isRight(_ item: [String: Any], tuned: Bool) -> Bool {
        let input = item["Input"] as? String ?? ""
        let context = item["Context"] as? [String: Any]
        let published = Self.day((context?["ReferenceDateTime"] as? String ?? "").prefix(10))
        let found = dates(in: AnalysisText(body: input, language: "en"), published: published)
        let results = item["Results"] as? [[String: Any]] ?? []
        let isRight = results.allSatisfy { result in
            guard let value = result["Value"] as? [String: Any], let start = result["Start"] as? Int,
                let length = result["Length"] as? Int
            else { return true }
            let readings = [Self.days(value["PastResolution"]), Self.days(value["FutureResolution"])].compactMap { $0 }
            return found.contains { date in
                guard let first = date.start, let last = date.end, date.span.overlaps(start..<start + length) else {
                    return false
                }
                if readings.isEmpty || readings.contains(where: { Self.agrees($0, first, last) }) {
                    return true
                }
                return readings.contains {
                    $0.start.map { $0 == first } ?? true
                        && $0.end.map { $0 == last || $0 == last.adding(days: 1) } ?? true
                }
            }
        }
        if !isRight, tuned {
            let wanted = results.map { "\($0["Text"] ?? "") \((($0["Value"] as? [String: Any])?["Timex"]) ?? "")" }
            let ours = found.map {
                "\($0.text) \($0.value) \($0.start?.description ?? "-")…\($0.end?.description ?? "-")"
            }
            FactsScoreData.note(
                "  \(input) [\(published?.description ?? "")]\n     wanted \(wanted)\n     found \(ours)"
            )
        }
        return isRight
    }

    /// The same days; or a range that ends with a month or year which the cases take for its first day; or the week, month
    /// or year of a day that is counted from today (`two years ago` is no day in news).
    private static func agrees(_ reading: Reading, _ first: CalendarDay, _ last: CalendarDay) -> Bool {
        guard let start = reading.start, let end = reading.end else { return false }
        if start == end {
            return first <= start && start <= last && last.ordinal - first.ordinal <= 366
        }
        let isSameMonth =
            end.day == 1 && end.year == last.year && (end.month == last.month || end.month == 1 && last.month == 12)
        return start == first && isSameMonth
    }

    private struct Reading {
        var start: CalendarDay?
        var end: CalendarDay?
    }

    private static func days(_ resolution: Any?) -> Reading? {
        guard let resolution = resolution as? [String: String] else { return nil }
        if let date = resolution["date"] {
            return day(date.prefix(10)).map { Reading(start: $0, end: $0) }
        }
        let start = resolution["startDate"].flatMap { day($0.prefix(10)) }
        let end = resolution["endDate"].flatMap { day($0.prefix(10)) }
        return start == nil && end == nil ? nil : Reading(start: start, end: end)
    }

    private static func day(_ text: Substring) -> CalendarDay? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}
