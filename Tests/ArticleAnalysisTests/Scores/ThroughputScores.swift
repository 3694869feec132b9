import ArticleAnalysis
import Foundation
import NewsModel
import Testing

/// How much text one core analyses in a second, on articles as they come. Only a release build tells; a debug build is a tenth as
/// fast, so nothing is expected of it.
@Suite(.enabled(if: FactsScoreData.has("load/articles.jsonl"))) struct ThroughputScores {
    /// Every so manieth article, so that all sources and languages are among them.
    private static let stride = 40

    private struct Article: Decodable {
        var text: String?
        var title: String?
        var date: String?
    }

    @Test func wholeAnalysis() throws {
        let texts = try Self.articles().map { article in
            (article, AnalysisText(body: article.text ?? "", title: article.title, language: "en"))
        }
        let bytes = texts.reduce(0) { $0 + $1.1.bytes.count }
        let cut = try Self.seconds {
            for (article, _) in texts {
                _ = AnalysisText(body: article.text ?? "", title: article.title, language: "en")
            }
        }
        let parts: [(String, (AnalysisText, CalendarDay?) -> Int)] = [
            ("names and quotes", { text, _ in QuoteFinder.quotes(in: text, names: NameFinder.names(in: text)).count }),
            ("dates", { text, day in dates(in: text, published: day).count }),
            ("numbers", { text, _ in numbers(in: text).count }),
            ("quantities", { text, _ in quantities(in: text).count }),
            ("all facts", { text, day in ArticleFacts(of: text, published: day).names.count }),
        ]
        Self.show("words and sentences", bytes, cut)
        var whole = cut
        for (name, run) in parts {
            var count = 0
            let seconds = try Self.seconds {
                for (article, text) in texts { count += run(text, Self.day(article.date)) }
            }
            Self.show(name, bytes, seconds, count)
            if name == "all facts" { whole += seconds }
        }
        Self.show("whole analysis", bytes, whole)
        #if !DEBUG
            #expect(Double(bytes) / whole >= 10e6)
        #endif
    }

    private static func show(_ name: String, _ bytes: Int, _ seconds: Double, _ count: Int = 0) {
        print("| \(name) | \(String(format: "%.1f", Double(bytes) / seconds / 1e6)) MB/s | \(count) |")
    }

    /// CPU seconds of this thread.
    private static func seconds(_ body: () throws -> Void) throws -> Double {
        let start = try now()
        try body()
        return try now() - start
    }

    private static func now() throws -> Double {
        var time = timespec()
        try #require(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func articles() throws -> [Article] {
        let path = (FactsScoreData.folder ?? "") + "/load/articles.jsonl"
        let data = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).enumerated().filter { $0.offset % stride == 0 }.map {
            try decoder.decode(Article.self, from: Data($0.element))
        }
    }

    private static func day(_ text: String?) -> CalendarDay? {
        let parts = (text ?? "").prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}
