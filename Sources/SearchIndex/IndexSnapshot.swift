/// The documents that were findable at one moment. Any number of threads may read it; it never changes.
public final class IndexSnapshot: Sendable {
    /// Grows with every refresh that changed something.
    public let generation: UInt64
    public let schema: IndexSchema
    /// The live documents.
    public let documentCount: Int

    init(generation: UInt64, schema: IndexSchema) {
        self.generation = generation
        self.schema = schema
        self.documentCount = 0
    }
}

extension IndexSnapshot {
    /// Whether a live document has this key.
    public func contains(key: UInt64) throws(IndexError) -> Bool {
        false
    }

    /// The value of a number field; nil where the document or its value is missing.
    public func number(_ field: String, key: UInt64) throws(IndexError) -> Int64? {
        nil
    }

    /// The values of a keyword field; nil where there is no such document.
    public func keywords(_ field: String, key: UInt64) throws(IndexError) -> [String]? {
        nil
    }

    /// Calls `body` with the key of every live document, and its value of a number field, in no promised order.
    public func forEachDocument(
        number field: String? = nil,
        _ body: (_ key: UInt64, _ number: Int64?) -> Void
    ) throws(IndexError) {}
}
