/// The part of a text's shingles by which texts that may share a good part with it are found.
///
/// A shingle is taken by its own hash, so two texts take the same ones of those they share. Long texts take one in
/// sixteen, short ones more, so that every text keeps some dozens: enough to meet a copy of half of it.
package struct CopySamples: Sendable, Equatable {
    /// Another number means that stored samples must be made anew.
    package static let version = 1

    /// How many distinct shingles the text has; 0 for a short text, which is kept as the hash of all its words.
    package let shingleCount: Int
    /// Ascending and distinct.
    package let hashes: [UInt32]

    /// One shingle in 2 to the power of this is taken.
    var rarity: Int { Self.rarity(of: shingleCount) }

    init(words: [UInt64], shingles: [UInt64]) {
        shingleCount = shingles.count
        guard !shingles.isEmpty else {
            hashes = words.isEmpty ? [] : [UInt32(truncatingIfNeeded: ShingleHash.run(words[...]))]
            return
        }
        let rarity = Self.rarity(of: shingles.count)
        var taken = shingles.filter { $0 >> (64 - UInt64(rarity)) == 0 }.map { UInt32(truncatingIfNeeded: $0) }
        taken.sort()
        var distinct: [UInt32] = []
        for hash in taken where distinct.last != hash {
            distinct.append(hash)
        }
        hashes = distinct
    }

    private static let mostRare = 4
    /// Texts with fewer shingles give all of them.
    private static let dense = 48

    static func rarity(of shingleCount: Int) -> Int {
        var rarity = 0
        while rarity < mostRare, shingleCount >= dense << rarity {
            rarity += 1
        }
        return rarity
    }
}

extension CopySamples {
    /// As the catalogue keeps them: the count of shingles, then the hashes, each as four bytes, low byte first.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + 4 * hashes.count)
        for number in [UInt32(clamping: shingleCount)] + hashes {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Nil for bytes that aren't samples.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count >= 4, bytes.count % 4 == 0 else { return nil }
        var numbers: [UInt32] = []
        numbers.reserveCapacity(bytes.count / 4)
        var number: UInt32 = 0
        for (place, byte) in bytes.enumerated() {
            number |= UInt32(byte) << (8 * UInt32(place & 3))
            if place & 3 == 3 {
                numbers.append(number)
                number = 0
            }
        }
        shingleCount = Int(numbers[0])
        hashes = Array(numbers.dropFirst())
        guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    }
}
