import ArticleReading
import Foundation
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

/// How long questions of cross-examination take, on the load articles under the folder that `NEWSD_SCORE_DATA` names.
@Suite(.serialized, .enabled(if: LoadArticles.path != nil))
struct ExaminationSpeedScores {
    private static let count = 20_000

    @Test("Questions of cross-examination on 20,000 articles, ms")
    func questionsAreQuick() throws {
        let loaded = try TestArchive()
        try LoadArticles.put(Self.count, into: loaded)
        let archive = loaded.archive
        let clock = ContinuousClock()
        let analysis = try clock.measure { try archive.analyse(atOnce: 256) }
        print("| question | articles | entries | ms | at most |\n|---|---|---|---|---|")
        print("| (analysis of all, one thread) | \(Self.count) | | \(analysis.milliseconds) | |")
        let thousand = try Self.query(matching: 1_000, in: archive)
        for (name, question, limit) in try Self.questions(thousand) {
            var entries = 0
            var articles = 0
            var times: [Int] = []
            for _ in 0..<5 {
                let start = clock.now
                (entries, articles) = try question(archive)
                times.append((clock.now - start).milliseconds)
            }
            let median = times.sorted()[times.count / 2]
            print("| \(name) | \(articles) | \(entries) | \(median) | \(limit) |")
            #expect(median <= limit, "\(name)")
        }
    }

    private typealias Question = @Sendable (Archive) throws -> (Int, Int)

    private static func questions(_ thousand: String) throws -> [(name: String, ask: Question, limit: Int)] {
        func on<Entry>(
            _ query: String,
            limit: Int? = nil,
            _ ask: @escaping @Sendable (Archive, ArchiveQuestion) throws -> Listing<Entry>
        ) throws -> Question {
            let question = try ArchiveQuestion.typed(query, limit: limit)
            return { archive in
                let list = try ask(archive, question)
                return (list.total, list.examined)
            }
        }
        return [
            ("figures \(thousand)", try on(thousand) { try $0.figures($1) }, 250),
            ("quotes \(thousand)", try on(thousand) { try $0.quotes($1) }, 600),
            ("names \(thousand)", try on(thousand) { try $0.names($1) }, 400),
            ("timeline \(thousand)", try on(thousand) { try $0.timeline($1) }, 500),
            ("figures \(thousand), first 100", try on(thousand, limit: 100) { try $0.figures($1) }, 250),
            ("quotes \(thousand), first 100", try on(thousand, limit: 100) { try $0.quotes($1) }, 600),
            ("timeline \(thousand), first 100", try on(thousand, limit: 100) { try $0.timeline($1) }, 500),
            ("compare \(thousand)", try on(thousand) { try $0.compare($1) }, 400),
            ("names *", try on("*") { try $0.names($1) }, 4_000),
            ("names *, first 100", try on("*", limit: 100) { try $0.names($1) }, 4_000),
            ("stories", try on("*") { try $0.stories($1) }, 1_000),
            ("stories, first 10", try on("*", limit: 10) { try $0.stories($1) }, 100),
            ("stories \(thousand)", try on(thousand) { try $0.stories($1) }, 1_000),
            ("copies", try on("*") { try $0.copies($1, differences: false) }, 1_000),
            ("person:trump", { (try $0.count(.typed("person:trump")).total, 0) }, 20),
            ("speaker:president", { (try $0.count(.typed("speaker:president")).total, 0) }, 20),
            ("person:a*", { (try $0.count(.typed("person:a*")).total, 0) }, 100),
            ("mentions:2016..", { (try $0.count(.typed("mentions:2016..")).total, 0) }, 100),
            ("has:quote -has:conflict", { (try $0.count(.typed("has:quote -has:conflict")).total, 0) }, 20),
        ]
    }

    /// A common word that about so many articles hold.
    private static func query(matching count: Int, in archive: Archive) throws -> String {
        var best = (query: "said", distance: Int.max)
        for word in [
            "police", "minister", "bank", "election", "russia", "attack", "energy", "football", "doctor", "weather",
        ] {
            let distance = abs(try archive.count(.typed(word)).total - count)
            if distance < best.distance {
                best = (word, distance)
            }
        }
        return best.query
    }
}

/// The articles of `load/articles.jsonl`.
enum LoadArticles {
    static let path = ProcessInfo.processInfo.environment["NEWSD_SCORE_DATA"].map { $0 + "/load/articles.jsonl" }
        .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }

    private struct Line: Decodable {
        var title: String?
        var text: String
        var date: String?
        var source: String?

        var article: ReadArticle {
            .sample(title, text, outlet: source, published: date.flatMap(Self.seconds))
        }

        private static func seconds(_ date: String) -> Int64? {
            (try? parseDateBound(String(date.prefix(10)), isUpper: false, now: 0)).map { $0 + 43_200 }
        }
    }

    /// Spread over the whole file.
    static func put(_ count: Int, into archive: TestArchive) throws {
        let lines = try Data(contentsOf: URL(filePath: path ?? "/")).split(separator: UInt8(ascii: "\n"))
        let step = max(1, lines.count / count)
        let decoder = JSONDecoder()
        var changes: [ArchiveChange] = []
        for (number, line) in lines.enumerated() where number.isMultiple(of: step) && number / step < count {
            let article = try decoder.decode(Line.self, from: Data(line)).article
            changes.append(.put(.sample("\(number)", [article])))
            if changes.count == 500 {
                _ = try archive.archive.apply(changes)
                changes = []
            }
        }
        _ = try archive.archive.apply(changes)
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
