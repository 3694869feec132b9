/// The words of a segment: from a language and a word to its class and its place in it.
struct WordDictionary: Sendable {
    private let tables: LanguageTables

    init(_ section: SectionBytes) throws(IndexError) {
        tables = try LanguageTables(section)
    }

    var count: Int { tables.count }

    func find(_ word: UnsafeBufferPointer<UInt8>, language: Int) throws(IndexError) -> WordEntry? {
        guard let table = tables.table(language: language), let found = try table.find(word) else { return nil }
        return try entry(table, language, found.block, found.bytes, found.place)
    }

    func entry(number: UInt32) throws(IndexError) -> WordEntry {
        let place = try tables.place(ofNumber: Int(number))
        guard let table = tables.table(language: place.language) else {
            throw IndexError(code: .damaged, message: "there is no word \(number)")
        }
        let (block, index) = place.number.quotientAndRemainder(dividingBy: KeyTable.blockLength)
        return try entry(table, place.language, block, table.block(block), index)
    }

    @inline(__always)
    private func entry(
        _ table: KeyTable,
        _ language: Int,
        _ block: Int,
        _ bytes: KeyBlock,
        _ place: Int
    ) throws(IndexError) -> WordEntry {
        let number = tables.firstNumber(language: language) + block * KeyTable.blockLength + place
        guard var payloads = WordPayloads(bytes.payloads), payloads.skip(place),
            let entry = payloads.next(number: number, language: language)
        else { throw table.damaged(block: block) }
        return entry
    }

    func text(number: UInt32) throws(IndexError) -> [UInt8] {
        try tables.key(number: Int(number))
    }

    func cursor() -> WordCursor { WordCursor(tables, languages: 0...max(0, tables.languageCount - 1)) }

    /// The words that begin so, ascending, until `body` returns false.
    func forEach(
        prefix: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>) throws(IndexError) -> Bool
    ) throws(IndexError) {
        guard let table = tables.table(language: language) else { return }
        var cursor = WordCursor(tables, languages: language...language)
        let start = try table.lowerBound(prefix)
        try cursor.move(toPlaceInLanguage: start)
        while try cursor.next() {
            let word = cursor.key
            guard word.count >= prefix.count, KeyOrder.sharedLength(word, prefix) == prefix.count else { return }
            guard try body(cursor.entry, word) else { return }
        }
    }

    /// The words within some edits, ascending, until `body` returns false.
    func forEach(
        within edits: Int,
        of word: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>, Int) throws(IndexError) -> Bool
    ) throws(IndexError) {
        guard let table = tables.table(language: language) else { return }
        try table.forEachKey(within: edits, of: word) { block, place, key, distance throws(IndexError) in
            try body(try entry(table, language, block, table.block(block), place), key, distance)
        }
    }
}
