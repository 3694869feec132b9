extension Segment {
    /// Opens a posting list; without `positions` only documents and frequencies may be asked for.
    func cursor(
        for info: PostingListInfo,
        positions: Bool,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) -> PostingsCursor {
        throw IndexError(code: .damaged, message: "")
    }
}
