/// Where a posting list lies and how much is in it: what a dictionary keeps of each class.
///
/// A dictionary stores lists in the order in which they were written, so an entry needs only lengths; the offsets are those of the list before plus its lengths.
struct PostingListInfo: Equatable, Sendable {
    /// Documents in the list.
    var documentFrequency: UInt32
    /// Positions in all its documents together.
    var positionCount: UInt64
    /// Whether some word stands in a field other than the last.
    var hasFieldCounts: Bool
    /// Whether some position has a form other than 0.
    var hasForms: Bool
    /// From the start of the postings section.
    var postingsOffset: Int
    var postingsLength: Int
    /// From the start of the positions section. Lists of fewer than 128 documents keep their positions among the postings: their length here is 0.
    var positionsOffset: Int
    var positionsLength: Int

    /// The longest that ``encode(into:)`` writes.
    static let maximumEncodedLength = 40

    /// Appends frequencies, flags and lengths, without the offsets.
    func encode(into bytes: inout [UInt8]) {
        let isPlain = positionCount == UInt64(documentFrequency)
        let flags: UInt64 = (isPlain ? 0 : 1) | (hasFieldCounts ? 2 : 0) | (hasForms ? 4 : 0)
        Varint.append(UInt64(documentFrequency) << 3 | flags, to: &bytes)
        if !isPlain { Varint.append(positionCount &- UInt64(documentFrequency), to: &bytes) }
        Varint.append(UInt64(postingsLength), to: &bytes)
        if documentFrequency >= UInt32(PostingsLayout.blockLength) {
            Varint.append(UInt64(positionsLength), to: &bytes)
        }
    }

    /// Reads what ``encode(into:)`` wrote and moves `place` behind it; nil when the bytes end early or cannot be.
    init?(reading bytes: UnsafeRawBufferPointer, at place: inout Int, postingsOffset: Int, positionsOffset: Int) {
        guard let head = Varint.read(bytes, at: &place), let frequency = UInt32(exactly: head >> 3) else { return nil }
        var extra: UInt64 = 0
        if head & 1 != 0 {
            guard let value = Varint.read(bytes, at: &place), value < 1 << 48 else { return nil }
            extra = value
        }
        guard let length = Varint.read(bytes, at: &place).flatMap({ Int(exactly: $0) }) else { return nil }
        var positionsLength = 0
        if frequency >= UInt32(PostingsLayout.blockLength) {
            guard let value = Varint.read(bytes, at: &place).flatMap({ Int(exactly: $0) }) else { return nil }
            positionsLength = value
        }
        documentFrequency = frequency
        positionCount = UInt64(frequency) + extra
        hasFieldCounts = head & 2 != 0
        hasForms = head & 4 != 0
        self.postingsOffset = postingsOffset
        postingsLength = length
        self.positionsOffset = positionsOffset
        self.positionsLength = positionsLength
    }

    init(
        documentFrequency: UInt32,
        positionCount: UInt64,
        hasFieldCounts: Bool,
        hasForms: Bool,
        postingsOffset: Int,
        postingsLength: Int,
        positionsOffset: Int,
        positionsLength: Int
    ) {
        self.documentFrequency = documentFrequency
        self.positionCount = positionCount
        self.hasFieldCounts = hasFieldCounts
        self.hasForms = hasForms
        self.postingsOffset = postingsOffset
        self.postingsLength = postingsLength
        self.positionsOffset = positionsOffset
        self.positionsLength = positionsLength
    }
}
