/// Goes through the keys of all languages, or of one, in their order.
struct LanguageTablesCursor: ~Copyable {
    private let tables: LanguageTables
    private(set) var language: Int
    private let lastLanguage: Int
    private var keys: KeyTableCursor

    init(_ tables: LanguageTables, languages: ClosedRange<Int>) {
        self.tables = tables
        language = languages.lowerBound
        lastLanguage = min(languages.upperBound, tables.languageCount - 1)
        keys = KeyTableCursor(tables.table(language: language))
    }

    /// The current key; valid until the cursor moves.
    var key: UnsafeBufferPointer<UInt8> { keys.key }
    /// The payloads of the current block.
    var payloads: UnsafeRawBufferPointer { keys.payloads }
    /// Whether the current key is the first of its block, so that its payload is the first of ``payloads``.
    var isAtBlockStart: Bool { keys.placeInBlock == 0 }
    var number: Int { tables.firstNumber(language: language) + keys.number }

    /// The error for payloads that can't be.
    func damaged() -> IndexError { keys.damaged() }

    /// Makes the first key of a block of the current language the one that ``next()`` moves to.
    mutating func move(toBlock block: Int) {
        keys.move(toBlock: block)
    }

    /// Moves to the next key; false behind the last.
    @inline(__always)
    mutating func next() throws(IndexError) -> Bool {
        if try keys.next() { return true }
        return try enterLanguage()
    }

    private mutating func enterLanguage() throws(IndexError) -> Bool {
        while language < lastLanguage, let table = tables.table(language: language + 1) {
            language += 1
            keys = KeyTableCursor(table)
            if try keys.next() { return true }
        }
        return false
    }
}
