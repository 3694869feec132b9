import Foundation

/// Where the unpacked data of quotes and names lie under the folder that `NEWSD_SCORE_DATA` names; nil where they don't.
enum VoicesScoreData {
    static let polnear = first(of: ["polnear/polnear/data/dev", "polnear/data/dev"])
    static let conll = first(of: ["conll2003/conll2003/eng.testa", "conll2003/eng.testa"])
    static let articles = first(of: ["load/articles.jsonl"])

    private static func first(of paths: [String]) -> String? {
        guard let root = ProcessInfo.processInfo.environment["NEWSD_SCORE_DATA"] else { return nil }
        return paths.map { root + "/" + $0 }.first { FileManager.default.fileExists(atPath: $0) }
    }
}
