/// Writes the section of classes.
struct ClassDictionaryWriter: ~Copyable {
    init() {}

    /// Adds a class: they come by ascending language number, then ascending bytes of the stem, and their posting lists lie one behind the other in that order.
    ///
    /// `forms` are the numbers of its words, by falling frequency; at least one.
    mutating func add(
        language: Int,
        stem: UnsafeBufferPointer<UInt8>,
        info: PostingListInfo,
        forms: UnsafeBufferPointer<UInt32>
    ) throws(IndexError) {}

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] { [] }
}
