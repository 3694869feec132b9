/// Goes through the words of a segment, or of one language of it, in their order.
struct WordCursor: DictionaryCursor, ~Copyable {
    private var keys: LanguageTablesCursor
    private var payloads: WordPayloads?
    /// The current word.
    private(set) var entry = WordEntry(
        number: 0,
        language: 0,
        classNumber: 0,
        form: 0,
        documentFrequency: 0,
        positionCount: 0
    )

    init(_ tables: LanguageTables, languages: ClosedRange<Int>) {
        keys = LanguageTablesCursor(tables, languages: languages)
    }

    /// Makes the word at this place of the first language the one that ``next()`` moves to.
    mutating func move(toPlaceInLanguage place: Int) throws(IndexError) {
        keys.move(toBlock: place / KeyTable.blockLength)
        for _ in 0..<place % KeyTable.blockLength {
            guard try next() else { return }
        }
    }

    /// Moves to the next word; false behind the last.
    mutating func next() throws(IndexError) -> Bool {
        guard try keys.next() else { return false }
        if keys.isAtBlockStart {
            payloads = WordPayloads(keys.payloads)
        }
        guard let entry = payloads?.next(number: keys.number, language: keys.language) else {
            throw keys.damaged()
        }
        self.entry = entry
        return true
    }

    var language: Int { entry.language }

    /// The word. Valid until the cursor moves.
    var key: UnsafeBufferPointer<UInt8> { keys.key }
}
