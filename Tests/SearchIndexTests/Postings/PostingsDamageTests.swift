import TestSupport
import Testing

@testable import SearchIndex

/// Bytes that no checksum guards: reading them may throw or give something wrong, but ends and stays within bounds.
@Suite struct PostingsDamageTests {
    static let shapes: [SampleList.Shape] = [
        .init(documents: 1, documentCount: 500),
        .init(documents: 90, documentCount: 1_000, maximumFrequency: 20, forms: 9, titleEvery: 2),
        .init(documents: 300, documentCount: 2_000, maximumFrequency: 30, forms: 5, titleEvery: 2),
        .init(documents: 6_000, documentCount: 9_000, maximumFrequency: 4, forms: 2, titleEvery: 5),
    ]

    @Test(arguments: shapes)
    func flippedBitsNeverLeadOutOfBounds(_ shape: SampleList.Shape) throws {
        let weights = FieldWeights([5, 2, 1])
        var random = SeededGenerator(seed: UInt64(shape.documents))
        let sample = SampleList(shape, weights: weights, using: &random)
        let lists = try SampleLists([sample], lengthCodes: lengthCodes(for: shape, using: &random), weights: weights)
        let (postings, positions) = (lists.postings, lists.positions)
        for _ in 0..<(shape.documents > 1_000 ? 60 : 400) {
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                flip(&lists.postings, keeping: 16, using: &random)
                flip(&lists.positions, keeping: 16, using: &random)
            }
            readEverything(of: lists, using: &random)
            (lists.postings, lists.positions) = (postings, positions)
        }
    }

    @Test(arguments: shapes)
    func anInfoThatPromisesTooMuchIsRefusedOrHarmless(_ shape: SampleList.Shape) throws {
        let weights = FieldWeights([5, 1])
        var random = SeededGenerator(seed: 1)
        let sample = SampleList(shape, weights: weights, using: &random)
        let lists = try SampleLists([sample], lengthCodes: lengthCodes(for: shape, using: &random), weights: weights)
        for documents in [1, 127, 128, 129, 5_000, UInt32(shape.documentCount), .max] {
            var info = lists.infos[0]
            info.documentFrequency = documents
            info.hasForms = true
            info.hasFieldCounts.toggle()
            readEverything(of: lists, info: info, using: &random)
            info.postingsLength /= 2
            info.positionsLength /= 2
            readEverything(of: lists, info: info, using: &random)
        }
    }

    private func flip(_ bytes: inout [UInt8], keeping tail: Int, using random: inout SeededGenerator) {
        guard bytes.count > tail else { return }
        bytes[.random(in: 0..<bytes.count - tail, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }

    /// Whatever a cursor can do; `.damaged` is the only way out.
    private func readEverything(
        of lists: SampleLists,
        info: PostingListInfo? = nil,
        using random: inout SeededGenerator
    ) {
        let limit = UInt32(lists.documentCount)
        var strays = 0
        for _ in 0..<3 {
            do {
                try lists.withCursor(0, info: info) { cursor in
                    var buffer = PositionBuffer()
                    try lists.lengthCodes.withUnsafeBufferPointer {
                        try cursor.tightenImpacts(lengthCodes: $0.baseAddress!)
                    }
                    var target: UInt32 = 0
                    while true {
                        let document =
                            Bool.random(using: &random) ? try cursor.next() : try cursor.seek(to: target)
                        if document == PostingsCursor.noDocument { break }
                        if document >= limit { strays += 1 }
                        target = document + UInt32.random(in: 0...300, using: &random)
                        _ = try cursor.weightedFrequency()
                        _ = try cursor.fieldCounts()
                        buffer.removeAll()
                        try cursor.positions(into: &buffer, withForms: true)
                    }
                    _ = cursor.maximum(fromBlock: 0, upTo: limit) { Float($0.frequency) }
                }
            } catch {
                #expect((error as? IndexError)?.code == .damaged)
            }
        }
        #expect(strays == 0)
    }
}
