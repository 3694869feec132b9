/// Goes through the classes of a segment in their order.
struct ClassCursor: DictionaryCursor, ~Copyable {
    private var keys: LanguageTablesCursor
    private var payloads: ClassPayloads?
    private var formNumbers: [UInt32] = []
    /// The current class.
    private(set) var entry: ClassEntry

    init(_ tables: LanguageTables) {
        keys = LanguageTablesCursor(tables, languages: 0...max(0, tables.languageCount - 1))
        entry = ClassEntry(number: 0, language: 0, info: .none)
    }

    /// Moves to the next class; false behind the last.
    mutating func next() throws(IndexError) -> Bool {
        guard try keys.next() else { return false }
        if keys.isAtBlockStart {
            payloads = ClassPayloads(keys.payloads)
        }
        formNumbers.removeAll(keepingCapacity: true)
        guard let info = payloads?.next(forms: { formNumbers.append($0) }) else { throw keys.damaged() }
        entry = ClassEntry(
            number: UInt32(truncatingIfNeeded: keys.number),
            language: keys.language,
            info: info
        )
        return true
    }

    var language: Int { entry.language }

    /// The stem. Valid until the cursor moves.
    var key: UnsafeBufferPointer<UInt8> { keys.key }

    /// Numbers of the words, by falling frequency.
    var forms: [UInt32] { formNumbers }
}

extension PostingListInfo {
    /// A list without documents.
    static let none = PostingListInfo(
        documentFrequency: 0,
        positionCount: 0,
        hasFieldCounts: false,
        hasForms: false,
        postingsOffset: 0,
        postingsLength: 0,
        positionsOffset: 0,
        positionsLength: 0
    )
}
