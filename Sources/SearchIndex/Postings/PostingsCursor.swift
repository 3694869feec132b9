/// Goes through one posting list, block by block or document by document.
///
/// A plain value over memory that the segment (bytes) and the arena (decoded blocks) own; it holds neither. A copy shares the decoded block, so only one of the two may go on.
/// Every function that throws does so with `.damaged` when the bytes cannot be a posting list; what was handed out before stays within bounds.
/// Every document it tells is below the limit it was opened with.
struct PostingsCursor {
    /// Stands behind the last document.
    static let noDocument = UInt32.max

    /// Documents in the list.
    let documentFrequency: UInt32
    /// Blocks of up to 128 documents; all but the last are full.
    let blockCount: Int
    /// The current document; ``noDocument`` before the first block is loaded and behind the end.
    private(set) var document: UInt32 = Self.noDocument
    /// The block whose documents are decoded; −1 before the first.
    private(set) var block = -1
    /// Documents in the current block.
    private(set) var countInBlock = 0
    /// Place of the current document in its block.
    private(set) var indexInBlock = 0

    /// Opens a list; nothing is decoded before the first ``next()``, ``seek(to:)`` or ``load(block:)``.
    ///
    /// `postings` and `positions` are the list's own bytes (by offset and length of its info), followed by at least 16 readable bytes each; positions may be empty where they aren't asked for. Weights may leave out fields.
    init(
        info: PostingListInfo,
        postings: UnsafeRawBufferPointer,
        positions: UnsafeRawBufferPointer,
        documentLimit: UInt32,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) {
        documentFrequency = info.documentFrequency
        blockCount = (Int(info.documentFrequency) + 127) / 128
        documents = UnsafePointer(arena.take(byteCount: 512).bindMemory(to: UInt32.self, capacity: 128))
    }

    // MARK: Document by document

    /// Moves to the next document, or to the first.
    mutating func next() throws(IndexError) -> UInt32 { Self.noDocument }

    /// Moves to the first document not below `target`; stays where it is when the current one is.
    mutating func seek(to target: UInt32) throws(IndexError) -> UInt32 { Self.noDocument }

    /// Positions of the current document.
    mutating func frequency() throws(IndexError) -> UInt32 { 0 }

    /// Σ weight × count of the current document; 0 when it has hits only in fields left out.
    mutating func weightedFrequency() throws(IndexError) -> UInt32 { 0 }

    /// Hits of the current document by field, the last field included.
    mutating func fieldCounts() throws(IndexError) -> SIMD4<UInt32> { .zero }

    /// Appends positions of the current document, ascending, and their forms if `forms` is not nil.
    mutating func positions(into buffer: inout PositionBuffer, withForms: Bool) throws(IndexError) {}

    // MARK: Block by block

    /// The decoded block: ``countInBlock`` documents, filled up to 128 with ``noDocument``.
    let documents: UnsafePointer<UInt32>

    /// Decodes the documents of a block and makes its first one current.
    mutating func load(block: Int) throws(IndexError) {}

    /// Frequencies of the current block, decoded at the first call; 128 readable numbers.
    mutating func frequencies() throws(IndexError) -> UnsafePointer<UInt32> { documents }

    /// Weighted frequencies of the current block.
    mutating func weightedFrequencies() throws(IndexError) -> UnsafePointer<UInt32> { documents }

    /// The last document of a block, without decoding it; exact for all blocks of lists of 128 documents or more, else the limit less one.
    func lastDocument(ofBlock block: Int) -> UInt32 { Self.noDocument }

    /// The first block at or behind `start` whose last document is not below `target`; `blockCount` if there is none. Touches only the skip table.
    func block(covering target: UInt32, from start: Int) -> Int { 0 }

    // MARK: Bounds

    /// Works out the impacts of a list too short to store them; without it they are unbounded. `lengthCodes` has one for every document below the limit.
    mutating func tightenImpacts(lengthCodes: UnsafePointer<UInt8>) throws(IndexError) {}

    func impacts(ofBlock block: Int) -> ImpactSet { .unbounded }

    /// Superblocks of 32 blocks.
    var superblockCount: Int { (blockCount + 31) / 32 }
    func lastDocument(ofSuperblock superblock: Int) -> UInt32 { Self.noDocument }
    func impacts(ofSuperblock superblock: Int) -> ImpactSet { .unbounded }

    /// The largest score that any document from block `start` up to document `limit` can have, by whole blocks and superblocks.
    @inline(__always)
    func maximum(fromBlock start: Int, upTo limit: UInt32, score: (Impact) -> Float) -> Float {
        var best: Float = 0
        var block = start
        while block < blockCount {
            best = max(best, impacts(ofBlock: block).maximum(score))
            if lastDocument(ofBlock: block) >= limit { break }
            block += 1
        }
        return best
    }
}
