import ArticleAnalysis
import Foundation
import NewsModel
import Testing

/// English dates of Microsoft Recognizers-Text.
///
/// `DateParser` (days), `DatePeriodParser` (weeks, months, years, ranges), `HolidayParser` and of `DateTimeModel`, which is all of
/// it together, the days and periods count: they hold what news says of days. Open ends (`after 2010`) are left out. Times of day, durations by the second, alarms and calendar modes are of a personal assistant and don't count.
/// A case is right where every wanted expression overlaps one of ours whose days are those of its past or of its future
/// reading (a calendar looks ahead, news back, and the cases give both). Periods end before their `endDate`, ranges that name
/// their last day on it.
@Suite(.enabled(if: FactsScoreData.has("recognizers_text"))) struct RecognizersDateScores {
    @Test(arguments: [
        ("DateParser", 0.74), ("DatePeriodParser", 0.75), ("HolidayParser", 0.83), ("DateTimeModel", 0.74),
    ])
    func recognizersDates(model: String, floor: Double) throws {
        let cases = try FactsScoreData.json("recognizers_text/recognizers_text/Specs/DateTime/English/\(model).json")
        var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
        var count = 0
        for (index, item) in cases.enumerated() {
            let wanted = Self.wanted(item)
            // Cases without days are those of clocks and lengths of time, or say that there is none.
            guard !wanted.isEmpty else { continue }
            count += 1
            let part = FactsScoreData.part(index, item["Input"] as? String ?? "")
            halves[part].count(isRight(item, wanted, tuned: part == 0))
        }
        print(
            "| Recognizers \(model) English | tuned \(FactsScoreData.percent(halves[0].share)) "
                + "| unseen \(FactsScoreData.percent(halves[1].share)) | \(count) cases |"
        )
        #expect(halves[0].share >= floor && halves[1].share >= floor)
    }

    /// A day or period of a case, with what it may mean.
    private struct Wanted: CustomStringConvertible {
        var description: String
        var span: Range<Int>
        var readings: [Reading]
    }

    private static func wanted(_ item: [String: Any]) -> [Wanted] {
        (item["Results"] as? [[String: Any]] ?? []).compactMap { result in
            guard let start = result["Start"] as? Int else { return nil }
            let text = result["Text"] as? String ?? ""
            if let value = result["Value"] as? [String: Any], let length = result["Length"] as? Int {
                let readings = [days(value["PastResolution"]), days(value["FutureResolution"])].compactMap { $0 }
                return Wanted(
                    description: "\(text) \(value["Timex"] ?? "")",
                    span: start..<start + length,
                    readings: readings
                )
            }
            guard let type = result["TypeName"] as? String, type == "datetimeV2.date" || type == "datetimeV2.daterange",
                let last = result["End"] as? Int,
                let values = (result["Resolution"] as? [String: Any])?["values"] as? [[String: Any]],
                !values.contains(where: { $0["Mod"] != nil })
            else { return nil }
            return Wanted(
                description: "\(text) \(values.first?["timex"] ?? "")",
                span: start..<last + 1,
                readings: values.compactMap { value in
                    let value = value.compactMapValues { $0 as? String }
                    return days(
                        ["date": value["value"], "startDate": value["start"], "endDate": value["end"]]
                            .compactMapValues { $0 }
                    )
                }
            )
        }
    }

    private func isRight(_ item: [String: Any], _ results: [Wanted], tuned: Bool) -> Bool {
        let input = item["Input"] as? String ?? ""
        let context = item["Context"] as? [String: Any]
        let published = Self.day((context?["ReferenceDateTime"] as? String ?? "").prefix(10))
        let found = dates(in: AnalysisText(body: input, language: "en"), published: published)
        let isRight = results.allSatisfy { result in
            found.contains { date in
                guard date.span.range.overlaps(result.span) else { return false }
                // What the case itself leaves open has only to be found.
                guard !result.readings.isEmpty else { return true }
                guard let first = date.start, let last = date.end else { return false }
                if result.readings.contains(where: { Self.agrees($0, first, last) }) {
                    return true
                }
                return result.readings.contains {
                    $0.start.map { $0 == first } ?? true
                        && $0.end.map { $0 == last || $0 == last.adding(days: 1) } ?? true
                }
            }
        }
        if !isRight, tuned {
            let ours = found.map {
                "\($0.text) \($0.value) \($0.start?.description ?? "-")…\($0.end?.description ?? "-")"
            }
            FactsScoreData.note(
                "  \(input) [\(published?.description ?? "")]\n     wanted \(results)\n     found \(ours)"
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
