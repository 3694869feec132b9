import ArticleAnalysis
import Foundation
import NewsModel
import Testing

/// Dates of TimeBank (TempEval-3 edition): relaxed detection (an overlap counts) as TempEval-3 scores it, and of what was found the share
/// whose value is right. Document creation times are given, not sought.
@Suite(.enabled(if: FactsScoreData.has("timebank"))) struct TimeBankScores {
    private struct Wanted {
        var span: Range<Int>
        var value: String
        var kind: String
        var text: String
    }

    @Test func timeBankDates() throws {
        let folder = (FactsScoreData.folder ?? "") + "/timebank/timebank/TimeBank"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tml") }.sorted()
        var halves = [Counts(), Counts()]
        for (index, file) in files.enumerated() {
            let source = String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)),
                as: UTF8.self
            )
            score(source, into: &halves[index % 2], tuned: index % 2 == 0)
        }
        for (name, counts) in zip(["tuned", "unseen"], halves) {
            print(
                "| TimeBank \(name) | precision \(FactsScoreData.percent(counts.precision)) | recall "
                    + "\(FactsScoreData.percent(counts.recall)) | F1 \(FactsScoreData.percent(counts.f1)) | value accuracy "
                    + "\(FactsScoreData.percent(counts.values)) | value F1 \(FactsScoreData.percent(counts.f1 * counts.values)) |"
            )
            #expect(counts.f1 >= 0.91 && counts.values >= 0.83)
        }
    }

    private struct Counts {
        var wanted = 0
        var found = 0
        var matched = 0
        var right = 0
        var precision: Double { found == 0 ? 0 : Double(matched) / Double(found) }
        var recall: Double { wanted == 0 ? 0 : Double(matched) / Double(wanted) }
        var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }
        var values: Double { matched == 0 ? 0 : Double(right) / Double(matched) }
    }

    private func score(_ source: String, into counts: inout Counts, tuned: Bool) {
        let (body, wanted) = Self.read(source)
        let published = Self.published(source)
        let found = dates(in: AnalysisText(body: body, language: "en"), published: published)
        counts.wanted += wanted.count
        counts.found += found.count
        var used = Set<Int>()
        for want in wanted {
            guard
                let index = found.indices.first(where: {
                    !used.contains($0) && found[$0].span.range.overlaps(want.span)
                })
            else {
                if tuned { FactsScoreData.note("  missed \(want.text) \(want.kind) \(want.value)") }
                continue
            }
            used.insert(index)
            counts.matched += 1
            if found[index].value == want.value {
                counts.right += 1
            } else if tuned {
                FactsScoreData.note(
                    "  value of \(want.text) / \(found[index].text): wanted \(want.value) found \(found[index].value) published \(published.map(\.description) ?? "-")"
                )
            }
        }
        if tuned {
            for index in found.indices where !used.contains(index) {
                let span = found[index].span
                let around = String(
                    decoding: Array(body.utf8)[
                        max(0, span.lowerBound - 30)..<min(body.utf8.count, span.upperBound + 30)
                    ],
                    as: UTF8.self
                )
                FactsScoreData.note(
                    "  extra \(found[index].text) \(found[index].value) in …\(around.replacingOccurrences(of: "\n", with: " "))…"
                )
            }
        }
    }

    /// The text between `<TEXT>` and `</TEXT>` without markup, and its annotations.
    private static func read(_ source: String) -> (String, [Wanted]) {
        guard let start = source.range(of: "<TEXT>"), let end = source.range(of: "</TEXT>") else { return ("", []) }
        var body = ""
        var wanted: [Wanted] = []
        var open: (start: Int, tag: String)?
        var rest = source[start.upperBound..<end.lowerBound]
        while let tagStart = rest.firstIndex(of: "<") {
            body += unescaped(String(rest[..<tagStart]))
            guard let tagEnd = rest[tagStart...].firstIndex(of: ">") else { break }
            let tag = String(rest[tagStart...tagEnd])
            rest = rest[rest.index(after: tagEnd)...]
            if tag.hasPrefix("<TIMEX3") {
                open = (body.utf8.count, tag)
            } else if tag == "</TIMEX3>", let opened = open {
                let span = opened.start..<body.utf8.count
                wanted.append(
                    Wanted(
                        span: span,
                        value: attribute("value", of: opened.tag),
                        kind: attribute("type", of: opened.tag),
                        text: String(decoding: Array(body.utf8)[span], as: UTF8.self)
                    )
                )
                open = nil
            }
        }
        return (body + unescaped(String(rest)), wanted)
    }

    private static func unescaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&lt;", with: "<")
            .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&quot;", with: "\"")
            .replacingOccurrences(of: "&apos;", with: "'")
    }

    private static func attribute(_ name: String, of tag: String) -> String {
        guard let start = tag.range(of: name + "=\"") else { return "" }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func published(_ source: String) -> CalendarDay? {
        guard let start = source.range(of: "<DCT>"), let end = source.range(of: "</DCT>") else { return nil }
        let value = attribute("value", of: String(source[start.upperBound..<end.lowerBound])).prefix(10).split(
            separator: "-"
        )
        .compactMap { Int($0) }
        return value.count == 3 ? CalendarDay(year: value[0], month: value[1], day: value[2]) : nil
    }
}
