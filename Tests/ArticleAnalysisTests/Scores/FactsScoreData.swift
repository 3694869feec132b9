import Foundation

/// The unpacked data that scores are taken on; `NEWSD_SCORE_DATA` names its folder. None of it is part of newsd.
enum FactsScoreData {
    static let folder = ProcessInfo.processInfo.environment["NEWSD_SCORE_DATA"]

    static func has(_ name: String) -> Bool {
        folder.map { FileManager.default.fileExists(atPath: $0 + "/" + name) } ?? false
    }

    static func json(_ path: String) throws -> [[String: Any]] {
        guard let folder else { return [] }
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))
        return try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    }

    /// How often something came out right.
    struct Tally {
        var right = 0
        var all = 0
        var share: Double { all == 0 ? 0 : Double(right) / Double(all) }

        mutating func count(_ isRight: Bool) {
            right += isRight ? 1 : 0
            all += 1
        }
    }

    static func percent(_ share: Double) -> String {
        String(format: "%.3f", share)
    }

    /// Failures are printed where `NEWSD_SCORE_FAILURES` is set.
    static func note(_ failure: @autoclosure () -> String) {
        if ProcessInfo.processInfo.environment["NEWSD_SCORE_FAILURES"] != nil {
            print(failure())
        }
    }
}
