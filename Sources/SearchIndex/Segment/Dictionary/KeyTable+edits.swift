extension KeyTable {
    /// The most edits that keys can be sought within.
    static let maximalEdits = 2

    /// The keys within some edits of a word, ascending, until `body` returns false; it gets the key's block, its place there, the key and how many edits it takes.
    ///
    /// Of a word of more than 127 characters only the word itself is found.
    func forEachKey(
        within edits: Int,
        of word: UnsafeBufferPointer<UInt8>,
        _ body: (Int, Int, UnsafeBufferPointer<UInt8>, Int) throws(IndexError) -> Bool
    ) throws(IndexError) {
        let pattern = Array(Scalars(word))
        let edits = max(0, min(edits, Self.maximalEdits))
        if pattern.count <= EditAutomaton<UInt64>.maximalLength {
            var distances = EditAutomaton<UInt64>(from: pattern, edits: edits)
            try forEachKey(&distances, body)
        } else if pattern.count <= EditAutomaton<UInt128>.maximalLength {
            var distances = EditAutomaton<UInt128>(from: pattern, edits: edits)
            try forEachKey(&distances, body)
        } else if let found = try find(word) {
            _ = try body(found.block, found.place, word, 0)
        }
    }

    private func forEachKey<Bits>(
        _ distances: inout EditAutomaton<Bits>,
        _ body: (Int, Int, UnsafeBufferPointer<UInt8>, Int) throws(IndexError) -> Bool
    ) throws(IndexError) {
        var cursor = KeyTableCursor(self)
        while try cursor.next() {
            if let distance = distances.distance(to: cursor.key, shared: cursor.shared) {
                guard try body(cursor.block, cursor.placeInBlock, cursor.key, distance) else { return }
            } else if let length = distances.hopelessLength {
                try cursor.skip(beginningAlike: length)
            }
        }
    }
}
