/// Hashes of runs of words. They are stored, so they never change from one start to the next; two different runs of a
/// folder share one about never (64 bits).
enum ShingleHash {
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of words in their order, each given as a number.
    @inline(__always)
    static func run(_ words: ArraySlice<UInt64>) -> UInt64 {
        var hash: UInt64 = 0
        for word in words {
            hash = (hash ^ word) &* multiplier
            hash ^= hash >> 32
        }
        return mixed(hash)
    }

    /// Spreads every bit over all (the finaliser of SplitMix64).
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value &+ multiplier
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
