extension KeyTable {
    /// Where a key stands; nil where it is absent.
    @inline(__always)
    func find(_ key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> (block: Int, place: Int, bytes: KeyBlock)? {
        guard let number = try block(covering: key) else { return nil }
        let bytes = try block(number)
        switch bytes.place(of: key) {
        case .at(let place): return (number, place, bytes)
        case .absent: return nil
        case .damaged: throw damaged(block: number)
        }
    }

    /// The number of the first key that is not before `key`.
    func lowerBound(_ key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int {
        guard let number = try block(covering: key) else { return 0 }
        var cursor = KeyTableCursor(self)
        cursor.move(toBlock: number)
        while try cursor.next(), cursor.block == number {
            if KeyOrder.compare(UnsafeRawBufferPointer(cursor.key), UnsafeRawBufferPointer(key)) >= 0 {
                return cursor.number
            }
        }
        return min(count, (number + 1) * Self.blockLength)
    }

    /// The key with this number.
    func key(number: Int) throws(IndexError) -> [UInt8] {
        let (block, place) = number.quotientAndRemainder(dividingBy: Self.blockLength)
        guard number >= 0, number < count else { throw damaged(block: block) }
        var cursor = KeyTableCursor(self)
        cursor.move(toBlock: block)
        for _ in 0...place {
            guard try cursor.next() else { throw damaged(block: block) }
        }
        return Array(cursor.key)
    }
}
