internal import CXXHash

/// Numbers strings by their bytes, from 0 in the order in which they first come.
struct ValueTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each string begins, and the end of the last.
    private var starts = [0]
    private var hashes: [UInt64] = []
    /// Numbers + 1 by hash, open, at most half full; 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 16)

    var count: Int { hashes.count }

    func withBytes<Result>(of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[number]..<starts[number + 1]])) }
    }

    func string(_ number: Int) -> String {
        String(decoding: bytes[starts[number]..<starts[number + 1]], as: UTF8.self)
    }

    /// The number of a string that may be new.
    mutating func number(of value: String) -> UInt32 {
        var value = value
        return value.withUTF8 { utf8 in
            let (slot, hash) = place(of: utf8)
            if slots[slot] > 0 { return slots[slot] - 1 }
            let number = UInt32(truncatingIfNeeded: count)
            slots[slot] = number + 1
            hashes.append(hash)
            bytes.append(contentsOf: utf8)
            starts.append(bytes.count)
            if count * 2 > slots.count { grow() }
            return number
        }
    }

    func existingNumber(of value: String) -> UInt32? {
        var value = value
        return value.withUTF8 { utf8 in
            let slot = place(of: utf8).slot
            return slots[slot] > 0 ? slots[slot] - 1 : nil
        }
    }

    private func place(of utf8: UnsafeBufferPointer<UInt8>) -> (slot: Int, hash: UInt64) {
        let hash = XXH3_64bits(utf8.baseAddress, utf8.count)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] > 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, withBytes(of: number, { $0.elementsEqual(utf8) }) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot, hash)
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] > 0 {
                slot = (slot + 1) & mask
            }
            slots[slot] = UInt32(truncatingIfNeeded: number + 1)
        }
    }

    /// All numbers by ascending bytes of their strings.
    func sorted() -> [Int] {
        bytes.withUnsafeBufferPointer { all in
            func utf8(_ number: Int) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[starts[number]..<starts[number + 1]]))
            }
            return (0..<count).sorted { KeyOrder.compare(utf8($0), utf8($1)) < 0 }
        }
    }
}
