extension PackedKeywordColumn {
    func ordinal(of value: String) throws(IndexError) -> UInt32? {
        guard let values else { return nil }
        return try Array(value.utf8).withUnsafeBufferPointer { bytes throws(IndexError) -> UInt32? in
            guard let found = try values.find(bytes) else { return nil }
            return UInt32(truncatingIfNeeded: found.block * KeyTable.blockLength + found.place)
        }
    }

    /// All values that begin so, ascending, with their ordinals.
    func forEachValue(
        prefix: String,
        _ body: (UInt32, String) throws(IndexError) -> Void
    ) throws(IndexError) {
        guard let values else { return }
        let beginning = Array(prefix.utf8)
        let start = try beginning.withUnsafeBufferPointer { bytes throws(IndexError) in try values.lowerBound(bytes) }
        var cursor = KeyTableCursor(values)
        cursor.move(toBlock: start / KeyTable.blockLength)
        while try cursor.next() {
            guard cursor.number >= start else { continue }
            guard cursor.key.starts(with: beginning) else { return }
            try body(UInt32(truncatingIfNeeded: cursor.number), String(decoding: cursor.key, as: UTF8.self))
        }
    }
}
