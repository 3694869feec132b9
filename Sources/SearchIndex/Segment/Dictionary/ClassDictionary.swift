/// The classes of a segment: from a language and a stem to a posting list and the words of the class.
struct ClassDictionary: Sendable {
    private let tables: LanguageTables

    init(_ section: SectionBytes) throws(IndexError) {
        tables = try LanguageTables(section)
    }

    var count: Int { tables.count }

    func find(language: Int, stem: UnsafeBufferPointer<UInt8>) throws(IndexError) -> ClassEntry? {
        guard let table = tables.table(language: language), let found = try table.find(stem) else { return nil }
        let info = try list(table, found.block, found.bytes, found.place) { _ in }
        let number = tables.firstNumber(language: language) + found.block * KeyTable.blockLength + found.place
        return ClassEntry(number: UInt32(truncatingIfNeeded: number), language: language, info: info)
    }

    /// The class with this number; `forms` gets the numbers of its words.
    func entry(number: UInt32, forms body: (UInt32) -> Void = { _ in }) throws(IndexError) -> ClassEntry {
        let place = try tables.place(ofNumber: Int(number))
        guard let table = tables.table(language: place.language) else { throw missing(number) }
        let (block, index) = place.number.quotientAndRemainder(dividingBy: KeyTable.blockLength)
        let info = try list(table, block, table.block(block), index, forms: body)
        return ClassEntry(number: number, language: place.language, info: info)
    }

    private func missing(_ number: UInt32) -> IndexError {
        IndexError(code: .damaged, message: "there is no class \(number)")
    }

    @inline(__always)
    private func list(
        _ table: KeyTable,
        _ block: Int,
        _ bytes: KeyBlock,
        _ place: Int,
        forms body: (UInt32) -> Void
    ) throws(IndexError) -> PostingListInfo {
        guard var payloads = ClassPayloads(bytes.payloads) else { throw table.damaged(block: block) }
        guard payloads.skip(place), let info = payloads.next(forms: body) else { throw table.damaged(block: block) }
        return info
    }

    func stem(number: UInt32) throws(IndexError) -> [UInt8] {
        try tables.key(number: Int(number))
    }

    func cursor() -> ClassCursor { ClassCursor(tables) }
}
