/// Reads the payloads of a block of classes one after another.
struct ClassPayloads {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var postingsOffset = 0
    private var positionsOffset = 0
    private var expectedWord: Int64 = 0

    /// Nil when the bytes can't be payloads.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        guard let postings = Varint.read(bytes, at: &place), postings < 1 << 62,
            let positions = Varint.read(bytes, at: &place), positions < 1 << 62
        else { return nil }
        postingsOffset = Int(postings)
        positionsOffset = Int(positions)
    }

    /// The next class's list; `body` gets the numbers of its words. Nil when the bytes can't be payloads.
    @inline(__always)
    mutating func next(forms body: (UInt32) -> Void) -> PostingListInfo? {
        guard
            let info = PostingListInfo(
                reading: bytes,
                at: &place,
                postingsOffset: postingsOffset,
                positionsOffset: positionsOffset
            ),
            info.postingsLength < 1 << 32, info.positionsLength < 1 << 32,
            let head = Varint.read(bytes, at: &place), var word = Self.word(expectedWord, ZigZag.decode(head >> 1))
        else { return nil }
        postingsOffset += info.postingsLength
        positionsOffset += info.positionsLength
        expectedWord = Int64(word) + 1
        body(word)
        guard head & 1 != 0 else { return info }
        guard let more = Varint.read(bytes, at: &place), more < 1 << 16 else { return nil }
        for _ in 0...more {
            guard let step = Varint.read(bytes, at: &place),
                let next = Self.word(Int64(word), ZigZag.decode(step))
            else { return nil }
            word = next
            body(word)
        }
        return info
    }

    @inline(__always)
    private static func word(_ base: Int64, _ step: Int64) -> UInt32? { UInt32(exactly: base &+ step) }
}
