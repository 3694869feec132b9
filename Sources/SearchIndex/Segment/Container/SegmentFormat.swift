internal import CXXHash

/// The sizes and signs of a segment's outer layout; numbers are little endian.
enum SegmentFormat {
    /// "SRCHSEG" with a first byte that no text begins with.
    static let magic: UInt64 = 0x4745_5348_4352_5391
    /// The last eight bytes of a file: "SRCHEND".
    static let endMagic: UInt64 = 0x444E_4548_4352_5391
    static let version: UInt32 = 1
    static let headerLength = 16
    static let tableEntryLength = 24
    static let footerLength = 32
    static let pageShift = 16
    /// Bytes of a page, each with a checksum of its own.
    static let pageLength = 1 << pageShift
    /// Readable bytes behind each section, so that numbers can be loaded whole.
    static let padding = 16

    static func pageCount(_ length: Int) -> Int { (length + pageLength - 1) >> pageShift }

    /// XXH3, 64 bits, without a seed.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        XXH3_64bits(bytes.baseAddress, bytes.count)
    }
}
