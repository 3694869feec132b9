import Testing

@testable import SearchIndex

@Suite struct MergePolicyTests {
    private func candidates(_ sizes: [Int]) -> [MergePolicy.Candidate] {
        sizes.enumerated().map { id, bytes in
            MergePolicy.Candidate(id: UInt64(id), bytes: bytes, documents: 100, deleted: 0, changes: 0)
        }
    }

    @Test func leavesFewSegmentsAlone() {
        #expect(MergePolicy().choice(among: candidates(Array(repeating: 1000, count: 7))) == nil)
    }

    @Test func mergesSegmentsOfOneTier() {
        let chosen = MergePolicy().choice(among: candidates(Array(repeating: 1000, count: 8) + [40 << 20]))
        #expect(chosen.map(Set.init) == Set(0..<8))
    }

    @Test func makesNoSegmentThatIsTooLarge() {
        var policy = MergePolicy()
        policy.largest = 100 << 20
        #expect(policy.choice(among: candidates(Array(repeating: 60 << 20, count: 20))) == nil)
    }

    @Test func writesAnewWhatManyDocumentsWereDeletedFrom() {
        var worn = candidates([5 << 20, 6 << 20])
        worn[1].deleted = 30
        #expect(MergePolicy().choice(among: worn) == nil)
        worn[1].deleted = 31
        #expect(MergePolicy().choice(among: worn) == [1])
    }

    @Test func writesAnewWhatManyColumnsWereChangedOf() {
        var worn = candidates([5 << 20])
        worn[0].changes = 51
        #expect(MergePolicy().choice(among: worn) == [0])
    }

    /// Whatever arrives, segments stay few and every byte is written a few times only.
    @Test func keepsSegmentsFew() {
        let policy = MergePolicy()
        var segments: [MergePolicy.Candidate] = []
        var written = 0
        var random = RandomDocuments(seed: 9)
        for id in 0..<3000 {
            let bytes = random.number(1..<200_000)
            segments.append(.init(id: UInt64(id), bytes: bytes, documents: 10, deleted: 0, changes: 0))
            while let chosen = policy.choice(among: segments) {
                let merged = segments.filter { chosen.contains($0.id) }
                segments.removeAll { chosen.contains($0.id) }
                var one = merged[0]
                one.bytes = merged.reduce(0) { $0 + $1.bytes }
                written += one.bytes
                segments.append(one)
            }
            #expect(segments.count <= 32)
        }
        #expect(written < 5 * segments.reduce(0) { $0 + $1.bytes })
    }
}
