import CrossExamination
import Foundation
import Testing

/// Releases that a university's archive holds twice, each time converted by another hand: every pair of its documents is
/// either one of these or none.
@Suite(.enabled(if: CopyScoreData.pairs != nil)) struct UCSCPairScores {
    private struct Pair: Decodable {
        let a: String
        let b: String
    }

    @Test func releasesConvertedTwice() throws {
        let folder = try #require(CopyScoreData.pairs)
        let wanted = try JSONDecoder().decode(
            [Pair].self,
            from: Data(contentsOf: URL(filePath: folder + "/pairs.json"))
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/docs").sorted()
        let texts = try names.map {
            CopyText(Self.body(try String(contentsOfFile: folder + "/docs/" + $0, encoding: .utf8)))
        }
        var found: Set<Set<String>> = []
        var index = CopyIndex()
        for (number, text) in texts.enumerated() {
            for candidate in index.candidates(of: text.samples)
            where text.copyLink(texts[Int(candidate)]) != nil {
                found.insert([names[number], names[Int(candidate)]])
            }
            index.add(Int64(number), text.samples)
        }
        let pairs = Set(wanted.map { [$0.a, $0.b] as Set })
        let right = Double(found.intersection(pairs).count)
        let (recall, precision) = (right / Double(pairs.count), right / Double(found.count))
        print("| documents | pairs | found | recall | precision |\n|---|---|---|---|---|")
        print(
            "| \(names.count) | \(pairs.count) | \(found.count) | \(CopyScoreData.percent(recall)) | \(CopyScoreData.percent(precision)) |"
        )
        for pair in found.subtracting(pairs).map({ $0.sorted() }).sorted(by: { $0[0] < $1[0] }) {
            CopyScoreData.note("not a pair: \(pair)")
        }
        #expect(recall >= 0.99)
        #expect(precision >= 0.99)
    }

    /// Without the lines about the text that stand before it.
    private static func body(_ document: String) -> String {
        let parts = document.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].isEmpty ? String(parts[2]) : document
    }
}
