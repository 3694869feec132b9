/// Where one pattern occurs in one segment, in blocks of 128 documents with bounds of their scores: a posting list, or
/// documents that were found beforehand.
///
/// Valid while the arena that it was made with isn't reset.
struct ScoredList {
    static let noDocument = PostingsCursor.noDocument
    private static let blockLength = PostingsLayout.blockLength

    /// Documents found beforehand, with the best score of each block.
    private struct Found {
        var documents: UnsafePointer<UInt32>
        var frequencies: UnsafePointer<UInt32>
        var bounds: UnsafePointer<Float>
        var best: Float
    }

    /// What the saturated frequency is multiplied by.
    let weight: Float
    let documentFrequency: Int
    let blockCount: Int
    private let tables: ScoreBounds
    private var cursor: PostingsCursor?
    private var found: Found?

    /// The block at hand; −1 before the first.
    private(set) var block = -1
    /// How many documents the block at hand has.
    private(set) var count = 0
    /// Those of the block at hand.
    private(set) var documents: UnsafePointer<UInt32>
    /// Place in the block at hand that `seek` has reached.
    private(set) var index = 0
    /// Scores of the block at hand, once they are asked for.
    private let scoreBuffer: UnsafeMutablePointer<Float>
    private var hasScores = false
    private var boundedBlock = -1
    private var blockBound: Float = 0

    /// A posting list, all of which counts.
    init(_ cursor: PostingsCursor, weight: Float, tables: ScoreBounds, arena: PostingsArena) {
        self.cursor = cursor
        self.weight = weight
        self.tables = tables
        documentFrequency = Int(cursor.documentFrequency)
        blockCount = cursor.blockCount
        documents = cursor.documents
        scoreBuffer = Self.scoreBuffer(arena)
    }

    init(_ hits: DocumentHits, weight: Float, tables: ScoreBounds, codes: UnsafePointer<UInt8>, arena: PostingsArena) {
        self.weight = weight
        self.tables = tables
        documentFrequency = hits.documents.count
        blockCount = (hits.documents.count + Self.blockLength - 1) / Self.blockLength
        let bounds = arena.take(byteCount: blockCount * MemoryLayout<Float>.stride)
            .bindMemory(to: Float.self, capacity: blockCount)
        bounds.initialize(repeating: 0, count: blockCount)
        for (place, document) in hits.documents.enumerated() {
            let norm = tables.norms[Int(codes[Int(document)])]
            let own = bm25(weight: weight, frequency: Float(hits.frequencies[place]), norm: norm)
            bounds[place / Self.blockLength] = max(bounds[place / Self.blockLength], own)
        }
        scoreBuffer = Self.scoreBuffer(arena)
        documents = Self.copy(hits.documents, fill: Self.noDocument, arena)
        found = Found(
            documents: documents,
            frequencies: Self.copy(hits.frequencies, fill: 0, arena),
            bounds: UnsafePointer(bounds),
            best: UnsafeBufferPointer(start: bounds, count: blockCount).max() ?? 0
        )
    }

    private static func scoreBuffer(_ arena: PostingsArena) -> UnsafeMutablePointer<Float> {
        arena.take(byteCount: blockLength * MemoryLayout<Float>.stride).bindMemory(
            to: Float.self,
            capacity: blockLength
        )
    }

    /// A copy that ends with a whole block.
    private static func copy(_ numbers: [UInt32], fill: UInt32, _ arena: PostingsArena) -> UnsafePointer<UInt32> {
        let capacity = (numbers.count + blockLength - 1) / blockLength * blockLength
        let pointer = arena.take(byteCount: capacity * MemoryLayout<UInt32>.stride)
            .bindMemory(to: UInt32.self, capacity: capacity)
        pointer.initialize(repeating: fill, count: capacity)
        numbers.withUnsafeBufferPointer { numbers in
            if let first = numbers.baseAddress {
                pointer.update(from: first, count: numbers.count)
            }
        }
        return UnsafePointer(pointer)
    }
}

// Bounds, without reading documents.
extension ScoredList {
    func lastDocument(ofBlock block: Int) -> UInt32 {
        guard let found else { return cursor?.lastDocument(ofBlock: block) ?? Self.noDocument }
        return found.documents[min((block + 1) * Self.blockLength, documentFrequency) - 1]
    }

    /// The first block from `start` on that may hold documents from `target` on; `blockCount` if there is none.
    func block(covering target: UInt32, from start: Int) -> Int {
        guard found != nil else { return cursor?.block(covering: target, from: start) ?? blockCount }
        var block = start
        while block < blockCount, lastDocument(ofBlock: block) < target {
            block += 1
        }
        return block
    }

    /// What no score in the block exceeds, but by rounding.
    @inline(__always)
    mutating func bound(ofBlock block: Int) -> Float {
        if block != boundedBlock {
            boundedBlock = block
            blockBound = makeBound(ofBlock: block)
        }
        return blockBound
    }

    func makeBound(ofBlock block: Int) -> Float {
        if let found {
            return found.bounds[block]
        }
        return cursor.map { tables.maximum($0.impacts(ofBlock: block), weight: weight) } ?? 0
    }

    var superblockCount: Int {
        found == nil ? cursor?.superblockCount ?? 0 : (blockCount + Self.superblockLength - 1) / Self.superblockLength
    }

    static var superblockLength: Int { PostingsLayout.superblockLength }

    func bound(ofSuperblock superblock: Int) -> Float {
        found?.best ?? cursor.map { tables.maximum($0.impacts(ofSuperblock: superblock), weight: weight) } ?? 0
    }

    /// What no score of documents from block `start` on up to document `last` exceeds.
    @inline(__always)
    mutating func bound(fromBlock start: Int, upTo last: UInt32) -> Float {
        var best: Float = 0
        var block = start
        while block < blockCount {
            best = max(best, bound(ofBlock: block))
            if lastDocument(ofBlock: block) >= last {
                break
            }
            block += 1
        }
        return best
    }

    /// Works the bounds of a list out that is too short to have them stored.
    mutating func tightenBounds(_ codes: UnsafePointer<UInt8>) throws(IndexError) {
        if found == nil, blockCount == 1 {
            try cursor?.tightenImpacts(lengthCodes: codes)
        }
    }
}

// Documents.
extension ScoredList {
    mutating func load(block: Int) throws(IndexError) {
        guard block != self.block else { return }
        self.block = block
        index = 0
        hasScores = false
        if let found {
            documents = found.documents + block * Self.blockLength
            count = min(Self.blockLength, documentFrequency - block * Self.blockLength)
        } else {
            try cursor?.load(block: block)
            count = cursor?.countInBlock ?? 0
        }
    }

    /// Weighted frequencies of the block at hand.
    mutating func frequencies() throws(IndexError) -> UnsafePointer<UInt32> {
        if let found {
            return found.frequencies + block * Self.blockLength
        }
        return try cursor?.weightedFrequencies() ?? documents
    }

    /// The first document not below `target`, of the block at hand or a later one; `noDocument` behind the end.
    @inline(__always)
    mutating func seek(to target: UInt32) throws(IndexError) -> UInt32 {
        if block < 0 || documents[count - 1] < target {
            let next = self.block(covering: target, from: max(block, 0))
            guard next < blockCount else { return Self.noDocument }
            try load(block: next)
            if documents[count - 1] < target {
                return Self.noDocument
            }
        }
        if documents[index] < target || index > 0 && documents[index - 1] >= target {
            index = place(of: target)
        }
        return documents[index]
    }

    /// The weighted frequency in the document that `seek` has reached; 0 where the pattern isn't in the fields asked for.
    @inline(__always)
    mutating func frequency() throws(IndexError) -> UInt32 {
        try frequencies()[index]
    }

    /// The score of the document that `seek` has reached; 0 where the pattern isn't in the fields asked for.
    @inline(__always)
    mutating func score(_ codes: UnsafePointer<UInt8>) throws(IndexError) -> Float {
        let frequency = try frequencies()[index]
        let norm = tables.norms[Int(codes[Int(documents[index])])]
        return bm25(weight: weight, frequency: Float(frequency), norm: norm)
    }

    /// Scores of the block at hand; 0 where the pattern isn't in the fields asked for.
    @inline(__always)
    mutating func scores(_ codes: UnsafePointer<UInt8>) throws(IndexError) -> UnsafePointer<Float> {
        if !hasScores {
            try makeScores(codes)
        }
        return UnsafePointer(scoreBuffer)
    }

    private mutating func makeScores(_ codes: UnsafePointer<UInt8>) throws(IndexError) {
        let frequencies = try frequencies()
        let documents = documents
        let scores = scoreBuffer
        let norms = tables.norms
        let weight = weight
        for index in 0..<count {
            scores[index] = norms[Int(codes[Int(documents[index])])]
        }
        // Apart from the loop above, so that it is done in vectors.
        for index in 0..<count {
            scores[index] = bm25(weight: weight, frequency: Float(frequencies[index]), norm: scores[index])
        }
        hasScores = true
    }

    /// The place in the block at hand of the first document not below `target`, the last where there is none. Seven steps
    /// without a branch: a block is filled up with what is above all documents.
    @inline(__always)
    func place(of target: UInt32) -> Int {
        var place = 0
        var step = Self.blockLength / 2
        while step > 0 {
            place &+= documents[place &+ step &- 1] < target ? step : 0
            step &>>= 1
        }
        return place
    }
}
