/// From keys to documents.
enum KeyLookup {
    /// Both sections: the keys, and the way from them to their documents.
    static func sections(keys: [UInt64]) -> (keys: [UInt8], lookup: [UInt8]) { ([], []) }
}
