import TestSupport
import Testing

@testable import SearchIndex

@Suite struct DocumentLayoutTests {
    /// Documents of random lengths, some without words or without title; every word belongs to one of a few classes.
    private struct Text {
        var starts: [UInt32] = [0]
        /// Words of the first two fields, document by document.
        var fieldCounts: [UInt32] = []
        var lengthCodes: [UInt8] = []
        var classes: [Int] = []
        var forms: [UInt16] = []
        let weights = FieldWeights([5, 2, 1])

        init(documents: Int, using random: inout SeededGenerator) {
            for _ in 0..<documents {
                let isEmpty = Int.random(in: 0..<9, using: &random) == 0
                let counts = [0, 0, 0].map { _ in isEmpty ? 0 : UInt32.random(in: 0...40, using: &random) }
                let words = counts.reduce(0, +)
                starts.append(starts[starts.count - 1] + words)
                fieldCounts += counts.prefix(2)
                lengthCodes.append(LengthCode.encode(counts[0] * 5 + counts[1] * 2 + counts[2]))
                for _ in 0..<words {
                    let rolled = Int.random(in: 0..<1_000, using: &random)
                    classes.append(rolled < 300 ? 0 : rolled < 330 ? 1 : rolled < 331 ? 2 : 3)
                    forms.append(rolled % 7 == 0 ? UInt16(rolled % 3) : 0)
                }
            }
        }

        /// The class's list, found by looking at each word.
        func list(_ stemClass: Int) -> SampleList {
            var postings: [SampleList.Posting] = []
            for document in 0..<starts.count - 1 {
                let words = Int(starts[document])..<Int(starts[document + 1])
                let own = words.filter { classes[$0] == stemClass }
                guard !own.isEmpty else { continue }
                let positions = own.map { UInt32($0) - starts[document] }
                let title = fieldCounts[2 * document]
                let lead = title + fieldCounts[2 * document + 1]
                let inTitle = UInt32(positions.count { $0 < title })
                let inLead = UInt32(positions.count { $0 < lead }) - inTitle
                let counts = SIMD4(inTitle, inLead, 0, 0)
                postings.append(
                    .init(
                        document: UInt32(document),
                        positions: positions,
                        forms: own.map { forms[$0] },
                        fieldCounts: counts
                    )
                )
            }
            return SampleList(postings: postings)
        }
    }

    @Test(arguments: [1, 40, 700, 5_000])
    func runsOfWordsGiveTheSameBytesAsDocuments(_ documents: Int) throws {
        var random = SeededGenerator(seed: UInt64(documents))
        let text = Text(documents: documents, using: &random)
        let lists = try SampleLists((0..<4).map(text.list), lengthCodes: text.lengthCodes, weights: text.weights)
        var writer = PostingsWriter(weights: text.weights, documentCount: documents)
        var infos: [PostingListInfo] = []
        try text.starts.withUnsafeBufferPointer { starts in
            try text.fieldCounts.withUnsafeBufferPointer { fieldCounts in
                try text.lengthCodes.withUnsafeBufferPointer { codes in
                    let layout = DocumentLayout(starts: starts, fieldCounts: fieldCounts, lengthCodes: codes)
                    for stemClass in 0..<4 {
                        let words = text.classes.indices.filter { text.classes[$0] == stemClass }
                        writer.beginList()
                        words.map { UInt32($0) }.withUnsafeBufferPointer { numbers in
                            words.map { text.forms[$0] }.withUnsafeBufferPointer { forms in
                                writer.add(words: numbers, forms: forms.baseAddress, in: layout)
                            }
                        }
                        infos.append(try writer.endList())
                    }
                }
            }
        }
        #expect(infos == lists.infos)
        let isSame = [
            writer.takePostings().elementsEqual(lists.postings.dropLast(16)),
            writer.takePositions().elementsEqual(lists.positions.dropLast(16)),
        ]
        #expect(isSame == [true, true])
    }

    @Test func partsOfAListAddUp() throws {
        let whole = try write([Array(stride(from: 0, to: 6_000, by: 2))])
        let parts = try write([Array(stride(from: 0, to: 20, by: 2)), Array(stride(from: 20, to: 6_000, by: 2))])
        #expect(whole.info == parts.info)
        #expect(whole.bytes == parts.bytes)
    }

    @Test(arguments: [[7, 3], [5, 5], [30, 29, 28], [2_999, 0]])
    func wordsOutOfOrderAreRefused(_ words: [UInt32]) {
        #expect(throws: IndexError.self) { _ = try write([words]) }
    }

    /// A list in 600 documents of ten words each.
    private func write(_ parts: [[UInt32]]) throws -> (info: PostingListInfo, bytes: [UInt8]) {
        let starts = (0...600).map { UInt32($0 * 10) }
        let none = [UInt32](repeating: 0, count: 600)
        let codes = [UInt8](repeating: LengthCode.encode(10), count: 600)
        var writer = PostingsWriter(weights: FieldWeights([5, 1]), documentCount: 600)
        return try starts.withUnsafeBufferPointer { starts in
            try none.withUnsafeBufferPointer { none in
                try codes.withUnsafeBufferPointer { codes in
                    let layout = DocumentLayout(starts: starts, fieldCounts: none, lengthCodes: codes)
                    writer.beginList()
                    for part in parts {
                        part.withUnsafeBufferPointer { writer.add(words: $0, forms: nil, in: layout) }
                    }
                    let info = try writer.endList()
                    return (info, writer.takePostings() + writer.takePositions())
                }
            }
        }
    }
}
