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
        var taken = shingles.map { UInt32(truncatingIfNeeded: $0) }.filter { Self.isTaken($0, rarity: rarity) }
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

    /// Whether a text of this rarity takes the hash; then those of lesser rarity take it too.
    private static func isTaken(_ hash: UInt32, rarity: Int) -> Bool {
        hash.trailingZeroBitCount >= rarity
    }

    /// For each rarity, how many of the samples a text of that rarity would have taken too.
    var counts: SIMD8<UInt16> {
        var counts = SIMD8<UInt16>()
        for hash in hashes {
            for rarity in 0...Self.mostRare where Self.isTaken(hash, rarity: rarity) && counts[rarity] < .max {
                counts[rarity] += 1
            }
        }
        return counts
    }

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
        let numbers = Array(bytes).withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: 4).map {
                UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
            }
        }
        shingleCount = Int(numbers[0])
        hashes = Array(numbers[1...])
        guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    }
}
