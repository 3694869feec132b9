import Testing

@testable import CrossExamination

@Suite struct DisjointSetsTests {
    @Test func setsAreNamedByTheirSmallest() {
        var sets = DisjointSets(count: 6)
        sets.join(5, 3)
        sets.join(4, 1)
        sets.join(3, 4)
        #expect((0..<6).map { sets.root(of: $0) } == [0, 1, 2, 1, 1, 1])
    }
}
