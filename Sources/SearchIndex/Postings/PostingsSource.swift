/// The bytes of one list and the memory its blocks are decoded into: the part of a cursor that does not change.
struct PostingsSource {
    /// Bytes that a cursor decodes into: documents, frequencies, weighted frequencies.
    static let bufferLength = 3 * 4 * PostingsLayout.blockLength
    /// Documents of a segment stay below this, so that no sum of distances wraps around.
    static let documentLimitOfFormat: UInt32 = 1 << 31

    let postings: UnsafeRawPointer
    /// Bytes of the list before its skip table.
    let dataLength: Int
    let positions: UnsafeRawPointer
    let positionsLength: Int
    let documentLimit: UInt32
    let lengthCodes: UnsafePointer<UInt8>
    let positionLimits: UnsafePointer<UInt32>
    let skips: SkipTable
    let blockCount: Int
    /// Documents in the last block, if it is not full.
    private let tailCount: Int
    /// Fewer than 128 documents: one block without a skip table, positions behind it.
    let isShort: Bool
    /// Whether every frequency is 1.
    let isPlain: Bool
    let hasFieldCounts: Bool
    let hasForms: Bool

    let documents: UnsafeMutablePointer<UInt32>
    var frequencies: UnsafeMutablePointer<UInt32> { documents + PostingsLayout.blockLength }
    var weighted: UnsafeMutablePointer<UInt32> { documents + 2 * PostingsLayout.blockLength }

    init(
        info: PostingListInfo,
        postings: UnsafeRawBufferPointer,
        positions: UnsafeRawBufferPointer,
        documentLimit: UInt32,
        lengthCodes: UnsafePointer<UInt8>,
        buffers: UnsafeMutableRawPointer
    ) throws(IndexError) {
        let count = Int(info.documentFrequency)
        blockCount = (count &+ PostingsLayout.blockLength &- 1) / PostingsLayout.blockLength
        tailCount = count % PostingsLayout.blockLength
        isShort = count < PostingsLayout.blockLength
        let skipLength = isShort ? 0 : SkipTable.length(blockCount: blockCount)
        guard count <= Int(documentLimit), documentLimit <= Self.documentLimitOfFormat, postings.count >= skipLength
        else { throw Self.damaged }
        documents = buffers.bindMemory(to: UInt32.self, capacity: 3 * PostingsLayout.blockLength)
        // An empty list or one without positions may come without an address; nothing is read from it.
        self.postings = postings.baseAddress ?? UnsafeRawPointer(documents)
        self.positions = positions.baseAddress ?? UnsafeRawPointer(documents)
        dataLength = postings.count &- skipLength
        positionsLength = positions.count
        skips = SkipTable(base: self.postings + dataLength, blockCount: blockCount)
        self.documentLimit = documentLimit
        self.lengthCodes = lengthCodes
        positionLimits = PositionCode.limits
        isPlain = info.positionCount == UInt64(info.documentFrequency)
        hasFieldCounts = info.hasFieldCounts
        hasForms = info.hasForms
    }

    static var damaged: IndexError {
        @inline(never) get {
            IndexError(code: .damaged, message: "A posting list is not what was written; the index must be rebuilt.")
        }
    }

    @inline(__always)
    func isTail(_ block: Int) -> Bool { block &+ 1 == blockCount && tailCount > 0 }

    @inline(__always)
    func count(ofBlock block: Int) -> Int { isTail(block) ? tailCount : PostingsLayout.blockLength }

    // MARK: Documents

    /// Decodes the documents of a block; gives the place where its frequencies begin, in bytes of the list or, for a tail, in bits.
    @inline(__always)
    func decodeDocuments(ofBlock block: Int) throws(IndexError) -> Int {
        if isShort { return try decodeTail(from: 0, startingAt: 0, end: dataLength) }
        let (start, end) = try dataRange(ofBlock: block)
        let before = block == 0 ? UInt32.max : skips.lastDocument(block &- 1)
        guard block == 0 || before < documentLimit else { throw Self.damaged }
        let place =
            isTail(block)
            ? try decodeTail(from: before &+ 1, startingAt: start, end: end)
            : try decodeFull(behind: before, startingAt: start, end: end)
        guard documents[count(ofBlock: block) &- 1] == skips.lastDocument(block) else { throw Self.damaged }
        return place
    }

    /// Where a block's data lie in the list.
    @inline(__always)
    func dataRange(ofBlock block: Int) throws(IndexError) -> (start: Int, end: Int) {
        if isShort { return (0, dataLength) }
        let start = block == 0 ? 0 : skips.dataEnd(block &- 1)
        let end = skips.dataEnd(block)
        guard start <= end, end <= dataLength else { throw Self.damaged }
        return (start, end)
    }

    private func decodeFull(behind before: UInt32, startingAt start: Int, end: Int) throws(IndexError) -> Int {
        guard let length = PackedBlock.length(postings + start), start &+ length <= end else { throw Self.damaged }
        let width = PackedBlock.unpack(postings + start, to: documents)
        // Narrower distances can't add up to a wrap around; of wider ones each sum is looked at.
        let isWide = width > 23
        if isWide { guard sumStaysBelowLimit(behind: before) else { throw Self.damaged } }
        BlockPacking.accumulate(documents, from: before)
        guard documents[PostingsLayout.blockLength - 1] < documentLimit else { throw Self.damaged }
        return start &+ length
    }

    private func sumStaysBelowLimit(behind before: UInt32) -> Bool {
        var sum = UInt64(before &+ 1)
        for index in 0..<PostingsLayout.blockLength { sum &+= UInt64(documents[index]) &+ 1 }
        return sum <= UInt64(documentLimit)
    }

    private func decodeTail(from base: UInt32, startingAt start: Int, end: Int) throws(IndexError) -> Int {
        guard base < documentLimit else { throw Self.damaged }
        var bits = BitReader(postings, from: start &* 8, limit: end &* 8)
        let span = documentLimit &- base
        var isOrdered = true
        if tailCount == 1 {
            documents[0] = base &+ bits.take(BitWidth.of(span &- 1))
            isOrdered = documents[0] < documentLimit
        } else {
            let order =
                tailCount < TailCode.ownOrderCount
                ? TailCode.order(count: tailCount, span: span) : Int(bits.take(TailCode.orderWidth))
            var next = base
            for index in 0..<tailCount {
                let document = next &+ bits.takeGolomb(order: order)
                documents[index] = document
                // Also where the sum wraps around.
                if document < next || document >= documentLimit { isOrdered = false }
                next = document &+ 1
            }
        }
        guard isOrdered, bits.isValid else { throw Self.damaged }
        (documents + tailCount).update(
            repeating: PostingsCursor.noDocument,
            count: PostingsLayout.blockLength - tailCount
        )
        return bits.place
    }

    // MARK: Frequencies

    /// Decodes the frequencies of a block from their place; gives the place where the counts by field begin.
    func decodeFrequencies(ofBlock block: Int, at place: Int) throws(IndexError) -> Int {
        let (_, end) = try dataRange(ofBlock: block)
        if isTail(block) { return try decodeTailFrequencies(at: place, end: end) }
        guard place < end, let length = PackedBlock.length(postings + place), place &+ length <= end else {
            throw Self.damaged
        }
        _ = PackedBlock.unpack(postings + place, to: frequencies)
        for index in 0..<PostingsLayout.blockLength { frequencies[index] &+= 1 }
        return place &+ length
    }

    private func decodeTailFrequencies(at place: Int, end: Int) throws(IndexError) -> Int {
        (frequencies + tailCount).update(repeating: 0, count: PostingsLayout.blockLength - tailCount)
        if isShort, isPlain {
            frequencies.update(repeating: 1, count: tailCount)
            return place
        }
        var bits = BitReader(postings, from: place, limit: end &* 8)
        for index in 0..<tailCount { frequencies[index] = bits.takeGamma() }
        guard bits.isValid else { throw Self.damaged }
        return bits.place
    }

    // MARK: Counts by field

    /// Calls `body` for each hit in a field other than the last (index in block, field, count) and gives the place behind them.
    @inline(__always)
    func forEachFieldHit(
        ofBlock block: Int,
        at place: Int,
        _ body: (_ index: Int, _ field: Int, _ count: UInt32) -> Void
    ) throws(IndexError) -> Int {
        guard hasFieldCounts else { return place }
        let (_, end) = try dataRange(ofBlock: block)
        return isTail(block) ? try tailFieldHits(at: place, end: end, body) : try fieldHits(at: place, end: end, body)
    }

    @inline(__always)
    private func fieldHits(at place: Int, end: Int, _ body: (Int, Int, UInt32) -> Void) throws(IndexError) -> Int {
        let bytes = UnsafeRawBufferPointer(start: postings, count: end)
        var place = place
        guard let count = Varint.read(bytes, at: &place), count <= UInt64(end) else { throw Self.damaged }
        for _ in 0..<Int(count) {
            guard place < end else { throw Self.damaged }
            let index = Int(bytes[place])
            place &+= 1
            if index < PostingsLayout.blockLength {
                body(index, 0, 1)
            } else {
                guard let hit = Varint.read(bytes, at: &place) else { throw Self.damaged }
                body(index & 127, Int(hit & 3), UInt32(truncatingIfNeeded: hit &>> 2) &+ 1)
            }
        }
        return place
    }

    @inline(__always)
    private func tailFieldHits(at place: Int, end: Int, _ body: (Int, Int, UInt32) -> Void) throws(IndexError) -> Int {
        var bits = BitReader(postings, from: place, limit: end &* 8)
        for index in 0..<tailCount where bits.take(1) != 0 {
            let present = bits.takeGamma()
            for field in 0..<FieldWeights.fieldLimit - 1 where present & (1 << UInt32(field)) != 0 {
                body(index, field, bits.takeGamma())
            }
        }
        guard bits.isValid else { throw Self.damaged }
        return bits.place
    }
}
