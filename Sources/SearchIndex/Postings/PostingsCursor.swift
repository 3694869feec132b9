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
    /// The decoded block: ``countInBlock`` documents, filled up to 128 with ``noDocument``.
    let documents: UnsafePointer<UInt32>
    let source: PostingsSource
    let weights: FieldWeights

    /// The current document; ``noDocument`` before the first block is loaded and behind the end.
    private(set) var document: UInt32 = Self.noDocument
    /// The block whose documents are decoded; −1 before the first.
    private(set) var block = -1
    /// Documents in the current block.
    private(set) var countInBlock = 0
    /// Place of the current document in its block.
    private(set) var indexInBlock = 0
    /// The last document of the current block.
    private(set) var lastInBlock: UInt32 = 0
    /// What is decoded of the current block besides its documents.
    var state = PostingsBlockState()
    /// The impacts of a list too short to store them.
    var shortImpacts = ImpactSet.unbounded

    /// Opens a list; nothing is decoded before the first ``next()``, ``seek(to:)`` or ``load(block:)``.
    ///
    /// `postings` and `positions` are the list's own bytes (by offset and length of its info), followed by at least 16 readable bytes each; positions may be
    /// empty where they aren't asked for. `lengthCodes` has one for every document below the limit. Weights may leave out fields.
    init(
        info: PostingListInfo,
        postings: UnsafeRawBufferPointer,
        positions: UnsafeRawBufferPointer,
        documentLimit: UInt32,
        lengthCodes: UnsafePointer<UInt8>,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) {
        source = try PostingsSource(
            info: info,
            postings: postings,
            positions: positions,
            documentLimit: documentLimit,
            lengthCodes: lengthCodes,
            buffers: arena.take(byteCount: PostingsSource.bufferLength)
        )
        documentFrequency = info.documentFrequency
        blockCount = source.blockCount
        documents = UnsafePointer(source.documents)
        self.weights = weights
    }

    // MARK: Document by document

    /// Moves to the next document, or to the first.
    @inline(__always)
    @discardableResult
    mutating func next() throws(IndexError) -> UInt32 {
        let index = indexInBlock &+ 1
        guard index < countInBlock else { return try nextBlock() }
        indexInBlock = index
        document = documents[index]
        return document
    }

    /// Moves to the first document not below `target`; stays where it is when the current one is.
    @inline(__always)
    @discardableResult
    mutating func seek(to target: UInt32) throws(IndexError) -> UInt32 {
        guard block >= 0 else { return try seekBlock(target) }
        if document >= target { return document }
        guard lastInBlock >= target else { return try seekBlock(target) }
        let index = indexInBlock &+ 1
        moveInBlock(to: documents[index] >= target ? index : place(of: target))
        return document
    }

    @inline(never)
    private mutating func nextBlock() throws(IndexError) -> UInt32 {
        guard block &+ 1 < blockCount else { return end() }
        try load(block: block &+ 1)
        return document
    }

    @inline(never)
    private mutating func seekBlock(_ target: UInt32) throws(IndexError) -> UInt32 {
        var candidate = block(covering: target, from: block &+ 1)
        while candidate < blockCount {
            try load(block: candidate)
            if lastInBlock >= target {
                moveInBlock(to: place(of: target))
                return document
            }
            candidate &+= 1
        }
        return end()
    }

    private mutating func end() -> UInt32 {
        block = blockCount
        countInBlock = 0
        indexInBlock = 0
        lastInBlock = Self.noDocument
        document = Self.noDocument
        state = PostingsBlockState()
        return document
    }

    @inline(__always)
    private mutating func moveInBlock(to index: Int) {
        indexInBlock = index
        document = documents[index]
    }

    /// Place of the first document in the block that is not below `target`; there is one. Seven steps without a branch.
    @inline(__always)
    private func place(of target: UInt32) -> Int {
        var place = 0
        var step = PostingsLayout.blockLength / 2
        while step > 0 {
            place &+= documents[place &+ step &- 1] < target ? step : 0
            step &>>= 1
        }
        return place
    }

    // MARK: Block by block

    /// Decodes the documents of a block and makes its first one current.
    mutating func load(block wanted: Int) throws(IndexError) {
        guard wanted >= 0, wanted < blockCount else {
            _ = end()
            return
        }
        if wanted != block {
            // Whatever fails on the way, nothing of the block before is taken for the new one's.
            countInBlock = 0
            state = PostingsBlockState()
            block = wanted
            document = Self.noDocument
            indexInBlock = 0
            lastInBlock = 0
            state.frequencyPlace = try source.decodeDocuments(ofBlock: wanted)
            countInBlock = source.count(ofBlock: wanted)
            lastInBlock = documents[countInBlock &- 1]
        }
        moveInBlock(to: 0)
    }

    /// The last document of a block, without decoding it; exact for all blocks of lists of 128 documents or more, else the limit less one.
    @inline(__always)
    func lastDocument(ofBlock block: Int) -> UInt32 {
        guard block < blockCount else { return Self.noDocument }
        return source.isShort ? source.documentLimit &- 1 : source.skips.lastDocument(block)
    }

    /// The first block at or behind `start` whose last document is not below `target`; `blockCount` if there is none. Touches only the skip table.
    func block(covering target: UInt32, from start: Int) -> Int {
        guard !source.isShort, start < blockCount else { return min(start, blockCount) }
        var low = start
        var step = 1
        while low &+ step &- 1 < blockCount, source.skips.lastDocument(low &+ step &- 1) < target {
            low &+= step
            step &*= 2
        }
        var high = min(low &+ step &- 1, blockCount)
        while low < high {
            let middle = (low &+ high) / 2
            if source.skips.lastDocument(middle) < target { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}
