import Foundation

/// The texts that are indexed, in memory, so that reading them is not measured.
struct Articles {
    struct Article: Decodable {
        let title: String
        let text: String

        private enum Key: CodingKey {
            case title, text
        }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            title = try fields.decodeIfPresent(String.self, forKey: .title) ?? ""
            text = try fields.decode(String.self, forKey: .text)
        }
    }

    private(set) var all: [Article] = []
    /// Bytes of all titles and texts in UTF-8.
    private(set) var byteCount = 0

    /// Reads up to `limit` lines of a file of JSON lines, packed by xz where its name ends so.
    init(path: String, limit: Int) throws {
        let decoder = JSONDecoder()
        try Self.forEachLine(of: path) { line in
            guard all.count < limit else { return false }
            let article = try decoder.decode(Article.self, from: line)
            byteCount += article.title.utf8.count + article.text.utf8.count
            all.append(article)
            return true
        }
        if all.isEmpty {
            throw BenchError("search-bench: \(path) holds no articles")
        }
    }

    /// Calls `body` with what stands between line feeds until it returns false.
    private static func forEachLine(of path: String, _ body: (Data) throws -> Bool) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw BenchError("search-bench: can't read \(path)")
        }
        guard path.hasSuffix(".xz") else { return try forEachLine(of: file, body) }
        let unpacker = Process()
        let output = Pipe()
        unpacker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        unpacker.arguments = ["xz", "-dc"]
        unpacker.standardInput = file
        unpacker.standardOutput = output
        try unpacker.run()
        defer { unpacker.terminate() }
        try forEachLine(of: output.fileHandleForReading, body)
    }

    private static func forEachLine(of file: FileHandle, _ body: (Data) throws -> Bool) throws {
        var pending = Data()
        while let chunk = try file.read(upToCount: 4 << 20), !chunk.isEmpty {
            pending.append(chunk)
            var start = 0
            for end in lineFeeds(in: pending) {
                if end > start, try !body(pending.subdata(in: start..<end)) {
                    return
                }
                start = end + 1
            }
            pending = pending.subdata(in: start..<pending.count)
        }
        if !pending.isEmpty {
            _ = try body(pending)
        }
    }

    private static func lineFeeds(in data: Data) -> [Int] {
        data.withUnsafeBytes { bytes in bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") } }
    }
}
