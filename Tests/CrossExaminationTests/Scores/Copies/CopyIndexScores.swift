import Foundation
import Testing

@testable import CrossExamination

/// Memory and loading time of the index with 100,000 articles of 500 words.
@Suite(.enabled(if: CopyScoreData.articles != nil)) struct CopyIndexScores {
    @Test func memoryAndLoading() throws {
        var random = CopyScoreData.Random(seed: 9)
        let stored = (0..<100_000).map { _ in
            var shingles = (0..<496).map { _ in random.next() }
            shingles.sort()
            return CopySamples(words: [], shingles: shingles).bytes
        }
        let before = try Self.residentBytes()
        var index = CopyIndex()
        let loading = ProcessorTime.measure {
            index = CopyIndex(
                stored.lazy.enumerated().compactMap { number, bytes in
                    CopySamples(bytes: bytes).map { (article: Int64(number), samples: $0) }
                }
            )
        }
        let bytes = try Self.residentBytes() - before
        print("| articles | samples | memory | loading |\n|---|---|---|---|")
        let samples = stored.reduce(0) { $0 + $1.count / 4 - 1 }
        print("| \(index.count) | \(samples) | \(bytes / 1_000_000) MB | \(String(format: "%.2f s", loading)) |")
        #expect(bytes < 64_000_000)
    }

    private static func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (Int(pages[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
