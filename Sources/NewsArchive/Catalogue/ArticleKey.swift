/// What an article's id is made of: 60 bits of a hash that any rebuild from the same folder gives again.
struct ArticleKey: Hashable, Comparable, Sendable {
    /// Digits and lower-case letters without i, l, o and u; ascending, so that ids sort as their numbers do.
    private static let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 12
    private static let bitsPerCharacter = 5
    /// The shortest start of an id that may stand for it, with its letter.
    static let shortestStart = 5

    static let largest: Int64 = 1 << 60 - 1

    let number: Int64

    init(number: Int64) {
        self.number = number
    }

    /// A whole id of an article.
    init?(articleID: String) {
        guard let range = Self.range(ofStart: articleID, letter: "a"), range.count == 1 else { return nil }
        number = range.lowerBound
    }

    /// `identity` is the normalised title or first sentence; `ordinal` counts articles of equal identity in this file.
    init(path: [UInt8], identity: String, ordinal: Int) {
        var hash = SHA256()
        hash.update(path)
        hash.update([0])
        hash.update(Array(identity.utf8))
        hash.update(Array("\0\(ordinal)".utf8))
        let bits = hash.finalize().prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        number = Int64(bits >> 4)
    }

    var articleID: String { "a" + text }
    var storyID: String { "s" + text }

    private var text: String {
        let characters = (0..<Self.length).map { place in
            let shift = Self.bitsPerCharacter * (Self.length - 1 - place)
            return Self.alphabet[Int(number >> Int64(shift)) & 31]
        }
        return String(decoding: characters, as: UTF8.self)
    }

    static func < (one: ArticleKey, other: ArticleKey) -> Bool {
        one.number < other.number
    }

    /// The numbers whose id begins with `start`, which begins with `letter`; nil where no id can.
    static func range(ofStart start: String, letter: Character) -> ClosedRange<Int64>? {
        let start = start.lowercased()
        guard start.first == letter, start.utf8.count <= length + 1 else { return nil }
        var number: Int64 = 0
        for byte in start.utf8.dropFirst() {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            number = number << Int64(bitsPerCharacter) | Int64(value)
        }
        let missing = Int64(bitsPerCharacter * (length + 1 - start.utf8.count))
        return (number << missing)...((number + 1) << missing - 1)
    }
}
