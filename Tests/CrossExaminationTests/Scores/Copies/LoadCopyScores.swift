import Foundation
import Testing

@testable import CrossExamination

/// The load articles as they would come one by one: what the candidate search finds against all pairs, and what it costs.
@Suite(.enabled(if: CopyScoreData.articles != nil), .serialized) struct LoadCopyScores {
    @Test func candidatesAgainstAllPairs() throws {
        var texts: [CopyText] = []
        try CopyScoreData.forEachArticle { texts.append(CopyText($0.text)) }
        let exact = ExactCopies(texts).containment
        var index = CopyIndex()
        var found: [CopyLink] = []
        var links: [CopyLink] = []
        var right = 0
        for (number, text) in texts.enumerated() {
            for candidate in index.candidates(of: text.samples, for: Int64(number)) {
                let other = texts[Int(candidate)]
                let match = text.match(other)
                if match.containment >= CopyText.leastContainment {
                    found.append(CopyLink(Int64(number), candidate, match))
                    right += exact[ExactCopies.Pair(first: Int(candidate), second: number)] == nil ? 0 : 1
                }
                if let link = text.copyLink(other) {
                    links.append(CopyLink(Int64(number), candidate, link))
                }
            }
            index.add(Int64(number), text.samples)
        }
        let recall = Double(right) / Double(exact.count)
        let precision = Double(right) / Double(found.count)
        print("| articles | pairs with half in common | found | recall | precision | left by the rule for formulas |")
        print("|---|---|---|---|---|---|")
        print(
            "| \(texts.count) | \(exact.count) | \(found.count) | \(CopyScoreData.percent(recall)) | \(CopyScoreData.percent(precision)) "
                + "| \(links.count) |"
        )
        printGroups(texts, links)
        #expect(recall >= 0.98)
        #expect(precision >= 0.98)
    }

    private func printGroups(_ texts: [CopyText], _ links: [CopyLink]) {
        var candidates: [Int64: CopyCandidate] = [:]
        for link in links {
            for number in [link.first, link.second] {
                let words = texts[Int(number)].wordCount
                candidates[number] = CopyCandidate(id: "\(number)", isCredited: false, published: nil, words: words)
            }
        }
        let groups = CopyGrouping(candidates, links: links).groups
        var group: [Int64: Int64] = [:]
        for one in groups {
            for member in one.members {
                group[member] = one.original
            }
        }
        let inside = links.count { group[$0.first] != nil && group[$0.first] == group[$0.second] }
        let sizes = groups.map(\.members.count)
        print("\n| linked articles | in groups | groups | largest | links within a group |\n|---|---|---|---|---|")
        print(
            "| \(candidates.count) | \(group.count) | \(groups.count) | \(sizes.max() ?? 0) "
                + "| \(CopyScoreData.percent(Double(inside) / Double(max(1, links.count)))) |"
        )
    }

    /// Cutting and sampling an article, asking the index, cutting each candidate and comparing it, and adding.
    @Test(.enabled(if: CopyScoreData.most >= 82_000)) func costOfANewArticle() throws {
        var bodies: [String] = []
        try CopyScoreData.forEachArticle { bodies.append($0.text) }
        var index = CopyIndex()
        var costs: [Int: Double] = [:]
        print(
            "| articles | processor time a new article | of it cutting and sampling | asking | comparing | adding | candidates |"
        )
        print("|---|---|---|---|---|---|---|")
        for (number, body) in bodies.enumerated() {
            if number == 10_000 || number == 80_000 {
                let cost = Self.cost(of: bodies[number..<number + 2000], among: bodies, &index)
                costs[number] = cost.parts.reduce(0, +)
                let parts = cost.parts.map { String(format: "%.0f µs", $0 / 2000 * 1e6) }.joined(separator: " | ")
                let sum = String(format: "%.0f µs", cost.parts.reduce(0, +) / 2000 * 1e6)
                print("| \(number) | \(sum) | \(parts) | \(String(format: "%.1f", Double(cost.candidates) / 2000)) |")
            }
            index.add(Int64(number), CopyText(body).samples)
        }
        let growth = try #require(costs[80_000]) / (try #require(costs[10_000]))
        print("\ngrowth \(String(format: "%.2f", growth))")
        #expect(growth <= 2)
    }

    private static func cost(
        of new: ArraySlice<String>,
        among bodies: [String],
        _ index: inout CopyIndex
    ) -> (parts: [Double], candidates: Int) {
        var parts = [0.0, 0, 0, 0]
        var candidates = 0
        func timed<Result>(_ part: Int, _ body: () -> Result) -> Result {
            let start = ProcessorTime.now()
            let result = body()
            parts[part] += ProcessorTime.now() - start
            return result
        }
        for (place, body) in new.enumerated() {
            let number = Int64(new.startIndex + place)
            let text = timed(0) { CopyText(body) }
            let found = timed(1) { index.candidates(of: text.samples, for: Int64(number)) }
            candidates += found.count
            timed(2) {
                for candidate in found {
                    _ = text.copyLink(CopyText(bodies[Int(candidate)]))
                }
            }
            timed(3) { index.add(number, text.samples) }
        }
        return (parts, candidates)
    }
}
