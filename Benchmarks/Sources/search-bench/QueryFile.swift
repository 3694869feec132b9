import Foundation
import SearchIndex

/// A query that is timed.
struct NamedQuery {
    let name: String
    /// What sort of query it is, for the reader.
    let kind: String
    let query: IndexQuery

    /// Reads lines of NAME, CLASS and QUERY parted by tabs; lines that begin with # say something to people.
    static func read(from path: String, only names: Set<String>) throws -> [NamedQuery] {
        guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw BenchError("search-bench: can't read the queries in \(path)")
        }
        let lines = content.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let queries = try lines.map { line in
            let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard parts.count == 3 else {
                throw BenchError("search-bench: \(path) has a line without two tabs: \(line)")
            }
            return NamedQuery(name: parts[0], kind: parts[1], query: try QueryParser.parse(parts[2]))
        }
        return names.isEmpty ? queries : queries.filter { names.contains($0.name) }
    }

    /// The file beside the benchmarks' sources.
    static var defaultPath: String {
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../../queries.tsv").standardized.path
    }
}
