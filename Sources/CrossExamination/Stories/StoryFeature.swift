internal import ArticleAnalysis

/// A word, figure or name of an article with its weight, in one number: 26 bits of a hash, 6 of the weight.
///
/// Two articles of 48 features share one by chance in 1 of 30,000 pairs.
struct StoryFeature: Hashable, Sendable {
    static let weightBits: UInt32 = 6
    static let largestWeight: UInt32 = 1 << weightBits - 1

    let rawValue: UInt32

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(key: UInt32, weight: UInt32) {
        rawValue = key << Self.weightBits | min(weight, Self.largestWeight)
    }

    /// What it is, without its weight.
    var key: UInt32 { rawValue >> Self.weightBits }
    /// 1 to 63.
    var weight: UInt32 { rawValue & Self.largestWeight }

    /// The key of a word.
    static func key(of word: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: (word.rawValue &* 0x9E37_79B9_7F4A_7C15) >> 38)
    }

    /// The key of a name, from the keys of its words in their order.
    static func key(ofName words: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: ((words ^ words >> 32) &* 0xD6E8_FEB8_6659_FD93) >> 38)
    }
}
