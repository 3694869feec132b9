/// What tells one segment file from another: the manifest keeps it, so that an exchanged file is noticed.
struct SegmentSeal: Equatable, Sendable {
    /// Bytes of the whole file.
    var length: UInt64
    /// The checksum in the file's footer, which covers the checksums of all its pages.
    var checksum: UInt64
}
