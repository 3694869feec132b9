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

    /// Which part a case belongs to: 0 for those that rules were made on, 1 for those that were only counted. Rules first were
    /// made on every other case; later half of the others, by a hash of their text, joined them.
    static func part(_ index: Int, _ text: String) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        return index % 2 == 1 && (hash >> 7) & 1 == 1 ? 1 : 0
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
