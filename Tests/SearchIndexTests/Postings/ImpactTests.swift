import TestSupport
import Testing

@testable import SearchIndex

@Suite struct ImpactTests {
    @Test(arguments: [3, 100, 128, 200, 5_000])
    func boundEveryScoreWhateverTheAverage(_ count: Int) throws {
        for (number, weights) in [FieldWeights([1]), FieldWeights([5, 1]), FieldWeights([90, 300, 2])].enumerated() {
            var random = SeededGenerator(seed: UInt64(count + number))
            let shape = SampleList.Shape(
                documents: count,
                documentCount: count * 3,
                maximumFrequency: number == 1 ? 300 : 20,
                titleEvery: 3,
                wordsPerDocument: 400
            )
            let sample = SampleList(shape, weights: weights, using: &random)
            let codes = lengthCodes(for: shape, using: &random)
            let lists = try SampleLists([sample], lengthCodes: codes, weights: weights)
            try lists.withCursor(0) { cursor in
                try codes.withUnsafeBufferPointer { try cursor.tightenImpacts(lengthCodes: $0.baseAddress!) }
                for average in [1, 30, 400, 9_000] as [Float] {
                    expectBounds(of: cursor, hold: sample, codes, weights, average: average, using: &random)
                }
            }
        }
    }

    private func expectBounds(
        of cursor: PostingsCursor,
        hold sample: SampleList,
        _ codes: [UInt8],
        _ weights: FieldWeights,
        average: Float,
        using random: inout SeededGenerator
    ) {
        func score(_ frequency: UInt32, _ code: UInt8) -> Float {
            let length = Float(LengthCode.decode(code))
            return Float(frequency) / (Float(frequency) + 0.3 + 0.9 * length / average)
        }
        func bound(_ impact: Impact) -> Float { score(impact.frequency, impact.lengthCode) }
        let scores = sample.postings.map { score($0.weighted(weights), codes[Int($0.document)]) }
        var wrong = 0
        for (index, own) in scores.enumerated() {
            if cursor.impacts(ofBlock: index / 128).maximum(bound) < own { wrong += 1 }
            if cursor.impacts(ofSuperblock: index / 4096).maximum(bound) < own { wrong += 1 }
        }
        for _ in 0..<50 {
            let first = Int.random(in: 0..<scores.count, using: &random) / 128 * 128
            let last = Int.random(in: first..<scores.count, using: &random)
            let most = scores[first...last].max() ?? 0
            let limit = sample.postings[last].document
            if cursor.maximum(fromBlock: first / 128, upTo: limit, score: bound) < most { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test func aBlockWithFewDifferentDocumentsIsBoundExactly() throws {
        let postings = (0..<UInt32(128)).map { number in
            let frequency = number % 3 + 1
            return SampleList.Posting(
                document: number,
                positions: (0..<frequency).map { $0 },
                forms: .init(repeating: 0, count: Int(frequency))
            )
        }
        let codes = (0..<128).map { UInt8($0 % 3 * 10 + 10) }
        let lists = try SampleLists([SampleList(postings: postings)], lengthCodes: codes, weights: FieldWeights([1]))
        let found = try lists.withCursor(0) { cursor in (0..<4).map { cursor.impacts(ofBlock: 0)[$0] } }
        let expected = [(1, 10), (2, 20), (3, 30), (3, 30)].map { Impact(frequencyCode: $0.0, lengthCode: $0.1) }
        #expect(found == expected)
    }

    @Test func aShortListIsUnboundedUntilItIsTightened() throws {
        let one = SampleList(postings: [.init(document: 1, positions: [2, 3], forms: [0, 0])])
        let lists = try SampleLists([one], lengthCodes: [9, 30, 9], weights: FieldWeights([1]))
        try lists.withCursor(0) { cursor in
            #expect(cursor.impacts(ofBlock: 0) == .unbounded)
            try lists.lengthCodes.withUnsafeBufferPointer {
                try cursor.tightenImpacts(lengthCodes: $0.baseAddress!)
            }
            #expect(cursor.impacts(ofBlock: 0)[0] == Impact(frequencyCode: 2, lengthCode: 30))
            #expect(cursor.impacts(ofSuperblock: 0) == cursor.impacts(ofBlock: 0))
        }
    }
}
