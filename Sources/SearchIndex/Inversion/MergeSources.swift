/// One segment's dictionary, read in its order while several are merged.
protocol MergeSource: AnyObject {
    /// The number of the current key's language in the new segment.
    var language: Int { get }
    /// The current key: a word, or a stem. Valid until the source moves.
    var key: UnsafeBufferPointer<UInt8> { get }
    /// The beginning of the current key as ``WordProbe`` compares it.
    var prefix: UInt64 { get }
    var isAtEnd: Bool { get }
    func advance() throws(IndexError)
}

/// The classes of one input.
final class ClassSource: MergeSource {
    private(set) var entry: ClassEntry
    private(set) var language = 0
    private(set) var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var prefix: UInt64 = 0
    private(set) var isAtEnd = false
    private var cursor: ClassCursor
    private let languages: [Int]

    /// `languages` gives the new number of each of the segment's languages.
    init(_ segment: Segment, languages: [Int]) throws(IndexError) {
        cursor = segment.classes()
        entry = cursor.entry
        self.languages = languages
        try advance()
    }

    /// Numbers of the words in the input.
    var forms: [UInt32] { cursor.forms }

    func advance() throws(IndexError) {
        guard try cursor.next() else {
            isAtEnd = true
            return
        }
        entry = cursor.entry
        key = cursor.stem
        prefix = WordOrder.prefix(of: key)
        guard entry.language < languages.count else {
            throw IndexError(code: .damaged, message: "a dictionary has a language that its segment lacks")
        }
        language = languages[entry.language]
    }
}

/// The words of one input.
final class WordSource: MergeSource {
    private(set) var entry: WordEntry
    private(set) var language = 0
    private(set) var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var prefix: UInt64 = 0
    private(set) var isAtEnd = false
    private var cursor: WordCursor
    private let languages: [Int]

    init(_ segment: Segment, languages: [Int]) throws(IndexError) {
        cursor = segment.words()
        entry = cursor.entry
        self.languages = languages
        try advance()
    }

    func advance() throws(IndexError) {
        guard try cursor.next() else {
            isAtEnd = true
            return
        }
        entry = cursor.entry
        key = cursor.word
        prefix = WordOrder.prefix(of: key)
        guard entry.language < languages.count else {
            throw IndexError(code: .damaged, message: "a dictionary has a language that its segment lacks")
        }
        language = languages[entry.language]
    }
}

/// Goes through several dictionaries at once, key by key.
struct OrderedMerge<Source: MergeSource> {
    let sources: [Source]
    /// The sources that hold the current key.
    private(set) var holders: [Int] = []

    init(_ sources: [Source]) {
        self.sources = sources
    }

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
    private static func order(_ one: Source, _ other: Source) -> Int {
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
