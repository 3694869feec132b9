import TestSupport
import Testing

@testable import SearchIndex

@Suite struct DocumentSetTests {
    private static let limit = 200

    /// Sets of every form: few, many, all, none.
    private static func sets(using generator: inout SeededGenerator) -> [(set: DocumentSet, members: Set<UInt32>)] {
        let few = Set((0..<3).map { _ in UInt32.random(in: 0..<UInt32(limit), using: &generator) })
        let many = Set((0..<90).map { _ in UInt32.random(in: 0..<UInt32(limit), using: &generator) })
        return [
            (.list(few.sorted()), few), (.list(many.sorted()), many),
            (.bits(Bitmap(many.sorted(), limit: limit)), many),
            (.bits(Bitmap(few.sorted(), limit: limit)), few), (.all, Set(0..<UInt32(limit))), (.empty, []),
        ]
    }

    @Test func combinesSetsOfEveryForm() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            for (one, ones) in Self.sets(using: &generator) {
                for (other, others) in Self.sets(using: &generator) {
                    #expect(
                        Self.members(one.intersection(other, limit: Self.limit)) == ones.intersection(others).sorted()
                    )
                    #expect(Self.members(one.union(other, limit: Self.limit)) == ones.union(others).sorted())
                    #expect(
                        Self.members(one.subtracting(other, limit: Self.limit)) == ones.subtracting(others).sorted()
                    )
                }
            }
        }
    }

    private static func members(_ set: DocumentSet) -> [UInt32] {
        #expect(set.bitmap(limit: limit).documents == set.documents(limit: limit))
        #expect(set.count(limit: limit) == set.documents(limit: limit).count)
        return set.documents(limit: limit)
    }
}
