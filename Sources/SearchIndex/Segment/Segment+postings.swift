extension Segment {
    /// Opens a posting list; without `positions` only documents and frequencies may be asked for.
    func cursor(
        for info: PostingListInfo,
        positions wantsPositions: Bool,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) -> PostingsCursor {
        let lists = try postings.verified(info.postingsOffset..<info.postingsOffset + info.postingsLength)
        let ownPositions =
            wantsPositions
            ? try positions.verified(info.positionsOffset..<info.positionsOffset + info.positionsLength)
            : UnsafeRawBufferPointer(start: nil, count: 0)
        return try PostingsCursor(
            info: info,
            postings: lists,
            positions: ownPositions,
            documentLimit: UInt32(truncatingIfNeeded: documentCount),
            lengthCodes: try lengthCodes(),
            weights: weights,
            arena: arena
        )
    }
}
