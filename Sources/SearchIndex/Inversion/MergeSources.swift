/// What goes through one segment's dictionary in its order.
protocol DictionaryCursor: ~Copyable {
    associatedtype Entry

    /// The current word or class.
    var entry: Entry { get }
    /// The number of its language in the segment.
    var language: Int { get }
    /// A word, or a stem. Valid until the cursor moves.
    var key: UnsafeBufferPointer<UInt8> { get }
    /// Moves to the next; false behind the last.
    mutating func next() throws(IndexError) -> Bool
}

/// One segment's dictionary while several are merged.
final class MergeSource<Cursor: DictionaryCursor & ~Copyable> {
    private(set) var entry: Cursor.Entry
    /// The number of the current key's language in the new segment.
    private(set) var language = 0
    private(set) var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// The beginning of the current key as ``WordProbe`` compares it.
    private(set) var prefix: UInt64 = 0
    private(set) var isAtEnd = false
    fileprivate var cursor: Cursor
    private let languages: [Int]

    /// `languages` gives the new number of each of the segment's languages.
    init(_ cursor: consuming Cursor, languages: [Int]) throws(IndexError) {
        entry = cursor.entry
        self.cursor = cursor
        self.languages = languages
        try advance()
    }

    func advance() throws(IndexError) {
        guard try cursor.next() else {
            isAtEnd = true
            return
        }
        entry = cursor.entry
        key = cursor.key
        prefix = WordOrder.prefix(of: key)
        guard cursor.language < languages.count else {
            throw IndexError(code: .damaged, message: "a dictionary has a language that its segment lacks")
        }
        language = languages[cursor.language]
    }
}

extension MergeSource where Cursor == ClassCursor {
    /// Numbers of the words in the input.
    var forms: [UInt32] { cursor.forms }
}

/// Goes through several dictionaries at once, key by key.
struct OrderedMerge<Cursor: DictionaryCursor & ~Copyable> {
    let sources: [MergeSource<Cursor>]
    /// The sources that hold the current key.
    private(set) var holders: [Int] = []

    /// Moves to the next key; false behind the last.
    mutating func next() throws(IndexError) -> Bool {
        for holder in holders {
            try sources[holder].advance()
        }
        holders.removeAll(keepingCapacity: true)
        for index in sources.indices where !sources[index].isAtEnd {
            guard let first = holders.first else {
                holders.append(index)
                continue
            }
            let order = Self.order(sources[index], sources[first])
            if order < 0 {
                holders.removeAll(keepingCapacity: true)
            }
            if order <= 0 {
                holders.append(index)
            }
        }
        return !holders.isEmpty
    }

    /// Negative when the first comes before the second, 0 when they hold the same key.
    private static func order(_ one: MergeSource<Cursor>, _ other: MergeSource<Cursor>) -> Int {
        if one.language != other.language {
            return one.language < other.language ? -1 : 1
        }
        if one.prefix != other.prefix {
            return one.prefix < other.prefix ? -1 : 1
        }
        let (key, otherKey) = (one.key, other.key)
        if key.count <= 8, key.count == otherKey.count {
            return 0
        }
        return WordOrder.precedes(key, otherKey) ? -1 : WordOrder.precedes(otherKey, key) ? 1 : 0
    }
}
