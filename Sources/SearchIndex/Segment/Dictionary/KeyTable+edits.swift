extension KeyTable {
    /// The keys within some edits of a word, ascending, until `body` returns false; it gets the key's block, its place there, the key and how many edits it takes.
    func forEachKey(
        within edits: Int,
        of word: UnsafeBufferPointer<UInt8>,
        _ body: (Int, Int, UnsafeBufferPointer<UInt8>, Int) throws(IndexError) -> Bool
    ) throws(IndexError) {
        var distances = EditDistance(from: word, edits: edits)
        var cursor = KeyTableCursor(self)
        while try cursor.next() {
            if let distance = distances.distance(to: cursor.key, shared: cursor.shared) {
                guard try body(cursor.block, cursor.placeInBlock, cursor.key, distance) else { return }
            } else if cursor.placeInBlock == 0, let length = distances.hopelessLength {
                // What else begins so is passed over; the last block that may begin so can end with other keys.
                let beginning = UnsafeBufferPointer(rebasing: cursor.key[..<length])
                let next = try block(after: cursor.block, behind: beginning) - 1
                if next > cursor.block {
                    cursor.move(toBlock: next)
                }
            }
        }
    }
}
