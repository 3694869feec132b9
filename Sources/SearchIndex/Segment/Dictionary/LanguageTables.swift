/// A section with one ``KeyTable`` for each language; numbers of keys go on from one language to the next.
struct LanguageTables: Sendable {
    private let section: SectionBytes
    private let tables: [KeyTable]
    /// The number of each language's first key, and at the end the number of all keys.
    private let firstNumbers: [Int]

    private static let headerLength = 8
    private static let entryLength = 24

    init(_ section: SectionBytes) throws(IndexError) {
        self.section = section
        guard section.count > 0 else {
            tables = []
            firstNumbers = [0]
            return
        }
        let header = try section.verified(0..<Self.headerLength)
        let languageCount = Int(header.littleEndian(UInt32.self, at: 0))
        guard languageCount <= SegmentSummary.maximalLanguages else {
            throw section.damaged("has a dictionary of too many languages")
        }
        let directory = try section.verified(0..<Self.headerLength + languageCount * Self.entryLength)
        var tables: [KeyTable] = []
        var firstNumbers = [0]
        for language in 0..<languageCount {
            let place = Self.headerLength + language * Self.entryLength
            let offset = directory.littleEndian(UInt64.self, at: place)
            let length = directory.littleEndian(UInt64.self, at: place + 8)
            let count = directory.littleEndian(UInt32.self, at: place + 16)
            guard offset <= UInt64(section.count), length <= UInt64(section.count) - offset else {
                throw section.damaged("has a dictionary outside of itself", at: place)
            }
            let part = try section.part(Int(offset)..<Int(offset + length))
            tables.append(try KeyTable(part, count: Int(count)))
            firstNumbers.append(firstNumbers[language] + Int(count))
        }
        self.tables = tables
        self.firstNumbers = firstNumbers
    }

    var languageCount: Int { tables.count }
    var count: Int { firstNumbers[tables.count] }

    /// Nil for a language without keys.
    @inline(__always)
    func table(language: Int) -> KeyTable? {
        language >= 0 && language < tables.count ? tables[language] : nil
    }

    func firstNumber(language: Int) -> Int { firstNumbers[language] }

    /// The language of a key and the key's number in it.
    func place(ofNumber number: Int) throws(IndexError) -> (language: Int, number: Int) {
        guard number >= 0, number < count else { throw section.damaged("has no word or class with number \(number)") }
        var language = 0
        while firstNumbers[language + 1] <= number {
            language += 1
        }
        return (language, number - firstNumbers[language])
    }

    /// The key with this number.
    func key(number: Int) throws(IndexError) -> [UInt8] {
        let place = try place(ofNumber: number)
        return try tables[place.language].key(number: place.number)
    }
}
