import Foundation

/// Where the unpacked data of copies lie under the folder that `NEWSD_SCORE_DATA` names; nil where they don't.
enum CopyScoreData {
    static let pairs = path("ucsc_pairs/ucsc_pairs")
    static let articles = path("load/articles.jsonl")
    /// How many load articles are read; all where `NEWSD_SCORE_ARTICLES` doesn't say.
    static let most = ProcessInfo.processInfo.environment["NEWSD_SCORE_ARTICLES"].flatMap { Int($0) } ?? .max

    private static func path(_ name: String) -> String? {
        guard let root = ProcessInfo.processInfo.environment["NEWSD_SCORE_DATA"] else { return nil }
        let path = root + "/" + name
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    struct Article: Decodable {
        let id: String
        let text: String
    }

    /// Calls `body` for the load articles in an order that mixes their sources, the same in every run.
    static func forEachArticle(_ body: (Article) -> Void) throws {
        let data = try Data(contentsOf: URL(filePath: articles ?? ""))
        let decoder = JSONDecoder()
        var lines = data.split(separator: UInt8(ascii: "\n"))
        var random = Random(seed: 4)
        lines.shuffle(using: &random)
        for line in lines.prefix(most) {
            body(try decoder.decode(Article.self, from: line))
        }
    }

    static func percent(_ share: Double) -> String {
        String(format: "%.3f", share)
    }

    /// Errors are printed where `NEWSD_SCORE_FAILURES` is set.
    static func note(_ failure: @autoclosure () -> String) {
        if ProcessInfo.processInfo.environment["NEWSD_SCORE_FAILURES"] != nil {
            print(failure())
        }
    }

    struct Random: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) {
            state = seed
        }

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
        }
    }
}
