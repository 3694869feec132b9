/// The folded UTF-8 of the word that is being cut, in a buffer that never grows.
struct FoldedWord {
    /// Longer words are no words (encoded data): they are indexed and sought by their beginning. In bytes.
    static let capacity = 256

    private(set) var bytes = InlineArray<256, UInt8>(repeating: 0)
    private(set) var count = 0
    /// Nothing more is taken once a character had no room, so that a cut word stays valid UTF-8.
    private var isFull = false

    mutating func removeAll() {
        count = 0
        isFull = false
    }

    mutating func append(byte: UInt8) {
        guard count < Self.capacity, !isFull else {
            isFull = true
            return
        }
        bytes[count] = byte
        count += 1
    }

    mutating func append(_ traits: ScalarTraits) {
        if traits.isDropped {
            return compose(with: traits.value)
        }
        if traits.isExpansion {
            for scalar in FoldingTable.shared.expansion(of: traits) {
                append(scalar: scalar)
            }
        } else {
            append(scalar: traits.value)
        }
    }

    /// й written as и and a breve is й, unlike é, which folds to e either way.
    private mutating func compose(with mark: UInt32) {
        guard count >= 2, !isFull else { return }
        let last = UInt32(bytes[count - 2] & 0x1F) << 6 | UInt32(bytes[count - 1] & 0x3F)
        if bytes[count - 2] & 0xE0 == 0xC0, let letter = ScalarTraits.composed(last, with: mark) {
            count -= 2
            append(scalar: letter)
        }
    }

    private mutating func append(scalar value: UInt32) {
        if value < 0x80 {
            return append(byte: UInt8(truncatingIfNeeded: value))
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
        guard count + encoded.count <= Self.capacity, !isFull else {
            isFull = true
            return
        }
        for byte in encoded {
            bytes[count] = byte
            count += 1
        }
    }
}

extension FoldedWord {
    /// French and Italian articles and pronouns that lose their vowel before another word: `l'accord`, `dell'accordo`.
    private static let elidedArticles: [StaticString] = [
        "qu", "un", "all", "dal", "dall", "dell", "nell", "sull", "quell",
    ]

    /// Whether the letters so far, before an apostrophe, are such an article.
    var isElidedArticle: Bool {
        if count == 1 {
            return Self.isElidedLetter(bytes[0])
        }
        return count <= 5 && Self.elidedArticles.contains { equals($0) }
    }

    /// `l' d' j' n' s' c' m' t'`.
    private static func isElidedLetter(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "n"), UInt8(ascii: "s"),
            UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "t"):
            true
        default: false
        }
    }

    private func equals(_ other: StaticString) -> Bool {
        guard other.utf8CodeUnitCount == count else { return false }
        return (0..<count).allSatisfy { bytes[$0] == other.utf8Start[$0] }
    }
}
