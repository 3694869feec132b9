import Foundation

/// What was measured, in the form in which results of several engines are set side by side.
struct Results: Encodable {
    struct Engine: Encodable {
        var seconds: Double
        var speed: Double
        var bytes: Int
        var queries: [String: QueryTiming] = [:]

        private enum CodingKeys: String, CodingKey {
            case seconds = "index_s"
            case speed = "index_mb_s"
            case bytes, queries
        }
    }

    struct Scaled: Encodable {
        var times: Int
        var stories: Int
        var textBytes: Int
        var newsd: Engine

        private enum CodingKeys: String, CodingKey {
            case times, stories, newsd
            case textBytes = "text_bytes"
        }
    }

    var stories: Int
    var textBytes: Int
    var peers: [String: Engine] = [:]
    var scale: [Scaled]?

    private enum CodingKeys: String, CodingKey {
        case stories, peers, scale
        case textBytes = "text_bytes"
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(fileURLWithPath: path))
    }
}
