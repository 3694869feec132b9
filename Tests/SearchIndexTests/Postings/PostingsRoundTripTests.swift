import TestSupport
import Testing

@testable import SearchIndex

@Suite struct PostingsRoundTripTests {
    static let shapes: [SampleList.Shape] = [
        .init(documents: 1, documentCount: 1, maximumFrequency: 1),
        .init(documents: 1, documentCount: 100_000),
        .init(documents: 2, documentCount: 1_000, forms: 3, titleEvery: 1),
        .init(documents: 5, documentCount: 90_000, titleEvery: 3),
        .init(documents: 7, documentCount: 7),
        .init(documents: 8, documentCount: 5_000, forms: 2),
        .init(documents: 100, documentCount: 100_000, maximumFrequency: 60, forms: 300, titleEvery: 4),
        .init(documents: 127, documentCount: 127, maximumFrequency: 1),
        .init(documents: 128, documentCount: 128, maximumFrequency: 1),
        .init(documents: 128, documentCount: 3_000, forms: 65_535),
        .init(documents: 129, documentCount: 100_000, titleEvery: 2),
        .init(documents: 256, documentCount: 300, maximumFrequency: 200, forms: 4, titleEvery: 1),
        .init(documents: 5_000, documentCount: 20_000, maximumFrequency: 9, forms: 5, titleEvery: 5),
        .init(documents: 40_000, documentCount: 100_000, maximumFrequency: 3, titleEvery: 50),
        .init(documents: 100_000, documentCount: 100_000, maximumFrequency: 2, forms: 2),
        .init(documents: 400, documentCount: 1_000, maximumFrequency: 5_000, forms: 3, wordsPerDocument: 20_000),
        .init(documents: 300, documentCount: 2_000, maximumFrequency: 12, wordsPerDocument: 1 << 31),
    ]
    static let weights: [FieldWeights] = [FieldWeights([5, 1]), FieldWeights([1]), FieldWeights([3, 7, 2, 4])]

    @Test(arguments: shapes)
    func givesBackWhatWasWritten(_ shape: SampleList.Shape) throws {
        for (number, weights) in Self.weights.enumerated() {
            var random = SeededGenerator(seed: UInt64(shape.documents * 10 + number))
            let sample = SampleList(shape, weights: weights, using: &random)
            let codes = lengthCodes(for: shape, using: &random)
            let lists = try SampleLists([sample], lengthCodes: codes, weights: weights)
            try lists.withCursor(0) { cursor in
                try expect(sample, in: &cursor, weights: weights)
            }
        }
    }

    @Test func listsOneBehindTheOtherDoNotMix() throws {
        let weights = FieldWeights([5, 1])
        var random = SeededGenerator(seed: 7)
        var samples: [SampleList] = []
        for number in 0..<60 {
            var shape = SampleList.Shape(documents: number * number / 9 + 1, documentCount: 1_000)
            shape.forms = UInt16(number % 4 + 1)
            shape.titleEvery = number % 5
            samples.append(SampleList(shape, weights: weights, using: &random))
        }
        let codes = lengthCodes(for: .init(documents: 1, documentCount: 1_000), using: &random)
        let lists = try SampleLists(samples, lengthCodes: codes, weights: weights)
        for (number, sample) in samples.enumerated() {
            try lists.withCursor(number) { cursor in try expect(sample, in: &cursor, weights: weights) }
        }
    }

    @Test func offsetsGoOnCountingAfterBytesWereTaken() throws {
        let weights = FieldWeights([1])
        var writer = PostingsWriter(weights: weights, documentCount: 1_000)
        func list(_ writer: inout PostingsWriter) throws -> PostingListInfo {
            writer.beginList()
            for document in 0..<UInt32(200) {
                [UInt32(3)].withUnsafeBufferPointer {
                    writer.add(document: document, lengthCode: 20, positions: $0, forms: nil, fieldCounts: .zero)
                }
            }
            return try writer.endList()
        }
        let first = try list(&writer)
        let taken = (writer.takePostings(), writer.takePositions())
        let second = try list(&writer)
        #expect(second.postingsOffset == taken.0.count)
        #expect(second.positionsOffset == taken.1.count)
        #expect(second.postingsLength == first.postingsLength)
        #expect(writer.takePostings() == taken.0)
    }

    @Test func anEmptyListIsAtItsEnd() throws {
        let lists = try SampleLists([SampleList(postings: [])], lengthCodes: [3, 3], weights: FieldWeights([1]))
        try lists.withCursor(0) { cursor in
            let reached = [try cursor.seek(to: 0), try cursor.next()]
            #expect(reached == [PostingsCursor.noDocument, PostingsCursor.noDocument])
        }
    }

    @Test func refusesPositionsBehindTheDocumentsEnd() {
        let outside = SampleList(postings: [.init(document: 0, positions: [1, 900], forms: [0, 0])])
        #expect(throws: IndexError.self) {
            _ = try SampleLists([outside], lengthCodes: [LengthCode.encode(500)], weights: FieldWeights([1]))
        }
    }

    @Test(arguments: [[2, 2], [5, 4]])
    func refusesPositionsAndDocumentsOutOfOrder(_ numbers: [UInt32]) {
        let positions = SampleList(postings: [.init(document: 0, positions: numbers, forms: [0, 0])])
        let documents = SampleList(postings: numbers.map { .init(document: $0, positions: [1], forms: [0]) })
        for wrong in [positions, documents] {
            #expect(throws: IndexError.self) {
                _ = try SampleLists([wrong], lengthCodes: .init(repeating: 100, count: 10), weights: FieldWeights([1]))
            }
        }
    }

    @Test func aRareWordTakesFewBytes() throws {
        var codes = [UInt8](repeating: LengthCode.encode(500), count: 80_000)
        codes[70_000] = LengthCode.encode(600)
        let once = SampleList(postings: [.init(document: 70_000, positions: [517], forms: [0])])
        let lists = try SampleLists([once], lengthCodes: codes, weights: FieldWeights([5, 1]))
        #expect(lists.infos[0].postingsLength == 4)
        #expect(lists.infos[0].positionsLength == 0)
    }
}

/// Codes of random lengths, long enough for the positions of the shape.
func lengthCodes(for shape: SampleList.Shape, using random: inout SeededGenerator) -> [UInt8] {
    (0..<shape.documentCount).map { _ in
        let longest = UInt32(clamping: UInt64(shape.wordsPerDocument) * 3)
        return LengthCode.encode(
            .random(in: shape.wordsPerDocument...max(longest, shape.wordsPerDocument), using: &random)
        )
    }
}

/// Compares document by document.
func expect(_ sample: SampleList, in cursor: inout PostingsCursor, weights: FieldWeights) throws {
    #expect(Int(cursor.documentFrequency) == sample.postings.count)
    var buffer = PositionBuffer(capacity: 16)
    var wrong = 0
    for posting in sample.postings {
        guard try cursor.next() == posting.document else {
            wrong += 1
            break
        }
        buffer.removeAll()
        try cursor.positions(into: &buffer, withForms: true)
        let positions = [UInt32](UnsafeBufferPointer(start: buffer.positions, count: buffer.count))
        let forms = [UInt16](UnsafeBufferPointer(start: buffer.forms, count: buffer.count))
        var counts = posting.fieldCounts
        counts[weights.lastField] = UInt32(posting.positions.count) - counts.wrappedSum()
        if try cursor.frequency() != UInt32(posting.positions.count) { wrong += 1 }
        if try cursor.weightedFrequency() != posting.weighted(weights) { wrong += 1 }
        if try cursor.fieldCounts() != counts { wrong += 1 }
        if positions != posting.positions || forms != posting.forms { wrong += 1 }
        if wrong > 0 { break }
    }
    #expect(wrong == 0)
    let behind = [try cursor.next(), try cursor.next()]
    #expect(behind == [PostingsCursor.noDocument, PostingsCursor.noDocument])
}
