/// The folded UTF-8 of the word that is being cut, behind those of the words before where they are kept.
struct FoldedWord {
    /// Longer words are no words (encoded data): they are indexed and sought by their beginning. In bytes.
    static let capacity = 256
    /// Behind a word of full length there is room for a space, and to store eight bytes at once.
    private static let room = capacity + 8

    private let keepsWords: Bool
    private var memory: UnsafeMutablePointer<UInt8>
    private var size: Int
    /// Where the word begins.
    private var start = 0
    /// Bytes of the word; at most `capacity`, and `room` of them lie in memory.
    private(set) var count = 0
    /// Nothing more is taken once a character had no room, so that a cut word stays valid UTF-8.
    private var isFull = false

    /// With an `expected` length of all words they are kept, each followed by a space; nil keeps only one.
    init(keeping expected: Int?) {
        keepsWords = expected != nil
        size = Self.room + (expected ?? 0)
        memory = .allocate(capacity: size)
    }

    /// Gives the memory back; nothing may follow.
    func end() {
        memory.deallocate()
    }

    /// Begins another word.
    @inline(__always)
    mutating func begin() {
        if keepsWords, count > 0 {
            keep()
        }
        drop()
    }

    /// Forgets the word.
    mutating func drop() {
        count = 0
        isFull = false
    }

    /// The words that were kept, each followed by a space.
    mutating func takeWords() -> [UInt8] {
        begin()
        return Array(UnsafeBufferPointer(start: memory, count: start))
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory + start, count: count) }

    @inline(__always)
    private mutating func keep() {
        memory[start + count] = UInt8(ascii: " ")
        start += count + 1
        if start + Self.room > size {
            grow()
        }
    }

    private mutating func grow() {
        size = 2 * size + Self.room
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        larger.update(from: memory, count: start)
        memory.deallocate()
        memory = larger
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
        UnsafeMutableRawPointer(memory + start + count).storeBytes(of: eightBytes.littleEndian, as: UInt64.self)
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
        memory[start + count] = byte
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
            memory[start + count] = byte
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
        guard count <= 5, let letters = ShortWord(bytes.span) else { return false }
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
