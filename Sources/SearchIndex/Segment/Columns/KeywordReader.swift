/// The values of one keyword field with what was changed later. Valid while segment and overlay are held; for one thread.
///
/// Values are told by ordinals: those below ``sortedCount`` ascend as the bytes of their values do; the others came later and are in no order. Each value has one ordinal. Some may belong to no document any more.
struct KeywordReader {
    static let none = UInt32.max

    /// Different values.
    var valueCount: Int { 0 }
    var sortedCount: Int { 0 }

    func value(_ ordinal: UInt32) throws(IndexError) -> String { "" }

    func ordinal(of value: String) throws(IndexError) -> UInt32? { nil }

    /// All values with their ordinals, those that begin so.
    func forEachValue(
        prefix: String = "",
        _ body: (UInt32, String) throws(IndexError) -> Void
    ) throws(IndexError) {}

    /// The document's values in the order in which they were given, each once.
    @inline(__always)
    func forEachOrdinal(of document: UInt32, _ body: (UInt32) -> Void) {}

    /// The first; ``none`` where there is none.
    @inline(__always)
    func firstOrdinal(of document: UInt32) -> UInt32 { Self.none }

    func values(of document: UInt32) throws(IndexError) -> [String] { [] }
}
