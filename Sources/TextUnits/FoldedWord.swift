/// The folded UTF-8 of the word that is being cut, in a buffer that never grows.
@usableFromInline
struct FoldedWord {
    /// Longer words are no words (encoded data): they are indexed and sought by their beginning. In bytes.
    static let capacity = 256

    /// The word, and room behind it to store eight bytes at once.
    @usableFromInline private(set) var bytes = InlineArray<264, UInt8>(repeating: 0)
    @usableFromInline private(set) var count = 0
    /// Nothing more is taken once a character had no room, so that a cut word stays valid UTF-8.
    private var isFull = false

    mutating func removeAll() {
        count = 0
        isFull = false
    }

    /// Appends the ASCII letters and digits of `text` that stand from `start` on; gives the end of their run.
    @inline(__always)
    mutating func appendASCIIRun(of text: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < text.count {
            let lanes = text.lanes(at: position)
            let letters = lanes.asciiLetters
            let length = ByteLanes.run(of: letters | lanes.asciiDigits)
            // A letter's mark moved to the bit that tells small letters from capitals.
            append(lanes.bits | letters >> 2, count: length)
            position &+= length
            if length < 8 {
                break
            }
        }
        return position
    }

    /// Appends the lowest `added` bytes; what does not fit is left out.
    @inline(__always)
    private mutating func append(_ eightBytes: UInt64, count added: Int) {
        guard !isFull else { return }
        var buffer = bytes.mutableSpan
        var raw = buffer.mutableBytes
        unsafe raw.storeBytes(of: eightBytes.littleEndian, toUncheckedByteOffset: count, as: UInt64.self)
        count &+= added
        if count > Self.capacity {
            count = Self.capacity
            isFull = true
        }
    }

    private mutating func append(byte: UInt8) {
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
    private static let elidedArticles = ["qu", "un", "all", "dal", "dall", "dell", "nell", "sull", "quell"]
        .compactMap { ShortWord($0.utf8.span) }

    /// Whether the letters so far, before an apostrophe, are such an article.
    var isElidedArticle: Bool {
        if count == 1 {
            return Self.isElidedLetter(bytes[0])
        }
        guard count <= 5, let letters = ShortWord(bytes.span.extracting(0..<count)) else { return false }
        return Self.elidedArticles.contains(letters)
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
}
