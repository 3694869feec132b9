import TestSupport
import Testing

@testable import SearchIndex

@Suite struct PostingsSeekTests {
    static let shapes: [SampleList.Shape] = [
        .init(documents: 1, documentCount: 50),
        .init(documents: 60, documentCount: 1_000, forms: 2, titleEvery: 3),
        .init(documents: 128, documentCount: 400, forms: 2),
        .init(documents: 1_000, documentCount: 1_500, maximumFrequency: 30, titleEvery: 4),
        .init(documents: 9_001, documentCount: 90_000, maximumFrequency: 8, forms: 3, titleEvery: 9),
    ]

    @Test(arguments: shapes)
    func findsWhatAPlainArrayFinds(_ shape: SampleList.Shape) throws {
        let weights = FieldWeights([5, 1])
        var random = SeededGenerator(seed: UInt64(shape.documents))
        let sample = SampleList(shape, weights: weights, using: &random)
        let codes = lengthCodes(for: shape, using: &random)
        let lists = try SampleLists([sample], lengthCodes: codes, weights: weights)
        let documents = sample.postings.map(\.document)
        for stride in [1, 3, 40, 700, 20_000] {
            try lists.withCursor(0) { cursor in
                var buffer = PositionBuffer()
                var target: UInt32 = 0
                var index = 0
                var wrong = 0
                while Int(target) < shape.documentCount + 10 {
                    while index < documents.count, documents[index] < target { index += 1 }
                    let expected = index < documents.count ? documents[index] : PostingsCursor.noDocument
                    if try cursor.seek(to: target) != expected || cursor.document != expected { wrong += 1 }
                    if index < documents.count, Bool.random(using: &random) {
                        buffer.removeAll()
                        try cursor.positions(into: &buffer, withForms: true)
                        let posting = sample.postings[index]
                        let positions = [UInt32](UnsafeBufferPointer(start: buffer.positions, count: buffer.count))
                        let forms = [UInt16](UnsafeBufferPointer(start: buffer.forms, count: buffer.count))
                        if positions != posting.positions || forms != posting.forms { wrong += 1 }
                        if try cursor.weightedFrequency() != posting.weighted(weights) { wrong += 1 }
                    }
                    target += UInt32.random(in: 0...UInt32(stride), using: &random)
                    if stride == 1 { target += 1 }
                }
                #expect(wrong == 0)
            }
        }
    }

    @Test func staysWhereItIsWhenTheTargetIsBehind() throws {
        let sample = SampleList(postings: [3, 9].map { .init(document: $0, positions: [0], forms: [0]) })
        let lists = try SampleLists([sample], lengthCodes: .init(repeating: 9, count: 10), weights: FieldWeights([1]))
        let reached = try lists.withCursor(0) { cursor in
            [try cursor.seek(to: 4), try cursor.seek(to: 1), try cursor.seek(to: 10), try cursor.seek(to: 0)]
        }
        #expect(reached == [9, 9, PostingsCursor.noDocument, PostingsCursor.noDocument])
    }

    @Test func blocksCoverDocumentsByTheirLastOnes() throws {
        let weights = FieldWeights([1])
        var random = SeededGenerator(seed: 4)
        let shape = SampleList.Shape(documents: 10_000, documentCount: 50_000)
        let sample = SampleList(shape, weights: weights, using: &random)
        let lists = try SampleLists([sample], lengthCodes: lengthCodes(for: shape, using: &random), weights: weights)
        let lasts = (0..<79).map { sample.postings[min($0 * 128 + 127, 9_999)].document }
        try lists.withCursor(0) { cursor in
            #expect(cursor.blockCount == 79)
            #expect(cursor.superblockCount == 3)
            let told = (0..<79).map { cursor.lastDocument(ofBlock: $0) }
            let superTold = (0..<3).map { cursor.lastDocument(ofSuperblock: $0) }
            #expect(told == lasts)
            #expect(superTold == [lasts[31], lasts[63], lasts[78]])
            var wrong = 0
            for _ in 0..<2_000 {
                let target = UInt32.random(in: 0..<50_100, using: &random)
                let start = Int.random(in: 0...79, using: &random)
                let expected = (start..<79).first { lasts[$0] >= target } ?? 79
                if cursor.block(covering: target, from: start) != expected { wrong += 1 }
            }
            #expect(wrong == 0)
        }
    }

    @Test func blocksAreLoadedInAnyOrder() throws {
        let weights = FieldWeights([4, 1])
        var random = SeededGenerator(seed: 9)
        let shape = SampleList.Shape(documents: 3_000, documentCount: 9_000, titleEvery: 3)
        let sample = SampleList(shape, weights: weights, using: &random)
        let lists = try SampleLists([sample], lengthCodes: lengthCodes(for: shape, using: &random), weights: weights)
        for wanted in [weights, weights.restricted { $0 == 0 }, weights.restricted { $0 == 1 }] {
            try lists.withCursor(0, weights: wanted) { cursor in
                for _ in 0..<60 {
                    let block = Int.random(in: 0..<24, using: &random)
                    try cursor.load(block: block)
                    let part = sample.postings[(block * 128)..<min(block * 128 + 128, 3_000)]
                    let weighted = try cursor.weightedFrequencies()
                    let told = (0..<cursor.countInBlock).map { (cursor.documents[$0], weighted[$0]) }
                    #expect(told.elementsEqual(part.map { ($0.document, $0.weighted(wanted)) }, by: ==))
                }
            }
        }
    }
}
