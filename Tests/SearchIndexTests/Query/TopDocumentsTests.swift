import TestSupport
import Testing

@testable import SearchIndex

@Suite struct TopDocumentsTests {
    /// Random ranks with many ties in the first number; the last makes each different, as keys of documents do.
    private static func ranks(_ count: Int, seed: UInt64) -> [[UInt64]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { [UInt64.random(in: 0..<9, using: &generator), UInt64($0 &* 7_919 % count)] }
    }

    private static func best(_ ranks: [[UInt64]], limit: Int, group: (Int) -> Int64?) -> [UInt32] {
        var best = TopDocuments(limit: limit, width: 2)
        for (place, rank) in ranks.enumerated() {
            let entry = TopDocuments.Entry(
                score: 0,
                segment: 0,
                document: UInt32(place),
                key: rank[1],
                group: group(place)
            )
            rank.withUnsafeBufferPointer { rank in
                if let first = rank.baseAddress {
                    best.insert(entry, rank: first)
                }
            }
        }
        return best.sorted().map(\.document)
    }

    @Test(arguments: [0, 1, 2, 10, 47, 48, 49, 500, 2_000]) func keepsTheBestInTheirOrder(_ limit: Int) {
        let ranks = Self.ranks(1_009, seed: UInt64(limit))
        let sorted = ranks.indices.sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
        #expect(Self.best(ranks, limit: limit) { _ in nil } == sorted.prefix(limit).map { UInt32($0) })
    }

    @Test(arguments: [1, 3, 10, 48, 49, 80, 300]) func keepsOfEachGroupTheBest(_ limit: Int) {
        let ranks = Self.ranks(1_009, seed: UInt64(limit) + 100)
        func group(_ place: Int) -> Int64? { place % 5 == 0 ? nil : Int64(place % 61) }
        let sorted = ranks.indices.sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
        var seen: Set<Int64> = []
        let listed = sorted.filter { place in group(place).map { seen.insert($0).inserted } ?? true }
        #expect(Self.best(ranks, limit: limit, group: group) == listed.prefix(limit).map { UInt32($0) })
    }

    @Test func countsDifferentNumbers() {
        var table = GroupTable()
        for number in [0, 1, -1, .min, .max, .min, 0, 5] + (0..<1_000).map({ Int64($0 / 2) }) {
            table.insert(number)
        }
        #expect(table.count == 503)
    }
}
