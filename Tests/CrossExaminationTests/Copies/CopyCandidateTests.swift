import CrossExamination
import Testing

@Suite struct CopyCandidateTests {
    private static func candidate(
        _ id: String,
        credited: Bool = false,
        published: Int64? = nil,
        words: Int = 100
    ) -> CopyCandidate {
        CopyCandidate(id: id, isCredited: credited, published: published, words: words)
    }

    @Test(arguments: [
        ([candidate("b", credited: true, published: 20), candidate("a", published: 10)], "b"),
        ([candidate("b", published: 10), candidate("a", published: 20)], "b"),
        ([candidate("b", published: 10), candidate("a")], "b"),
        ([candidate("b", published: 10, words: 200), candidate("a", published: 10)], "b"),
        ([candidate("b"), candidate("a"), candidate("c")], "a"),
    ])
    func originalIsCreditedThenEarliestThenFullestThenFirstById(candidates: [CopyCandidate], original: String) {
        #expect(candidates.min { $0.precedes($1) }?.id == original)
        #expect(candidates.reversed().min { $0.precedes($1) }?.id == original)
    }

    @Test func orderIsStrict() {
        let all = [nil, 10, 20].flatMap { published in
            [true, false].flatMap { credited in
                [50, 60].map { Self.candidate("x", credited: credited, published: published, words: $0) }
            }
        }
        for one in all {
            #expect(!one.precedes(one))
            for other in all where one != other {
                #expect(one.precedes(other) != other.precedes(one))
            }
        }
    }
}
