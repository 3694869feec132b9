@testable import SearchIndex

/// Written lists and how to open them again.
final class SampleLists {
    let infos: [PostingListInfo]
    var postings: [UInt8]
    var positions: [UInt8]
    let lengthCodes: [UInt8]
    let weights: FieldWeights
    let arena = PostingsArena()

    var documentCount: Int { lengthCodes.count }

    init(_ lists: [SampleList], lengthCodes: [UInt8], weights: FieldWeights) throws {
        var writer = PostingsWriter(weights: weights, documentCount: lengthCodes.count)
        var infos: [PostingListInfo] = []
        for list in lists {
            writer.beginList()
            for posting in list.postings {
                posting.positions.withUnsafeBufferPointer { positions in
                    posting.forms.withUnsafeBufferPointer { forms in
                        writer.add(
                            document: posting.document,
                            lengthCode: lengthCodes[Int(posting.document)],
                            positions: positions,
                            forms: posting.forms.contains { $0 > 0 } ? forms.baseAddress : nil,
                            fieldCounts: posting.fieldCounts
                        )
                    }
                }
            }
            infos.append(try writer.endList())
        }
        self.infos = infos
        self.lengthCodes = lengthCodes
        self.weights = weights
        postings = writer.takePostings() + [UInt8](repeating: 0xFF, count: 16)
        positions = writer.takePositions() + [UInt8](repeating: 0xFF, count: 16)
    }

    /// Opens a list for the time of `body`.
    func withCursor<Result>(
        _ list: Int,
        info damagedInfo: PostingListInfo? = nil,
        weights: FieldWeights? = nil,
        _ body: (inout PostingsCursor) throws -> Result
    ) throws -> Result {
        let info = damagedInfo ?? infos[list]
        arena.reset()
        return try postings.withUnsafeBytes { postings in
            try positions.withUnsafeBytes { positions in
                try lengthCodes.withUnsafeBufferPointer { lengthCodes in
                    var cursor = try PostingsCursor(
                        info: info,
                        postings: Self.part(of: postings, info.postingsOffset, info.postingsLength),
                        positions: Self.part(of: positions, info.positionsOffset, info.positionsLength),
                        documentLimit: UInt32(documentCount),
                        lengthCodes: lengthCodes.baseAddress!,
                        weights: weights ?? self.weights,
                        arena: arena
                    )
                    return try body(&cursor)
                }
            }
        }
    }

    private static func part(of bytes: UnsafeRawBufferPointer, _ offset: Int, _ length: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    }
}
