import ArticleReading
import Testing

@Suite struct CharsetTests {
    private let russian =
        "Портовая служба города Линдхольм сообщила во вторник, что закроет северный бассейн на шесть недель."
    private let german =
        "Die Behörde schließt das nördliche Becken für sechs Wochen, sagte die Leiterin über die Schäden an der Mauer. Größere Schiffe müssen draußen bleiben."

    /// windows-1251 for Cyrillic letters and ASCII.
    private func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x410 + 0xC0) }
    }

    private func ibm866(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            scalar.value < 0x80
                ? UInt8(scalar.value)
                : scalar.value < 0x440 ? UInt8(scalar.value - 0x410 + 0x80) : UInt8(scalar.value - 0x440 + 0xE0)
        }
    }

    private func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8($0.value) }
    }

    private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
        for unit in text.utf16 {
            bytes += isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        return bytes
    }

    @Test func readsEightBitCharsets() throws {
        let cyrillic = try read(windows1251(russian))
        #expect(cyrillic.charset == "windows-1251")
        #expect(cyrillic.articles.map(\.body) == [russian])
        let dos = try read(ibm866(russian))
        #expect(dos.charset == "ibm866")
        #expect(dos.articles.map(\.body) == [russian])
        let western = try read(latin1(german))
        #expect(["iso-8859-1", "iso-8859-15", "windows-1252"].contains(western.charset))
        #expect(western.articles.map(\.body) == [german])
    }

    @Test func readsTypographicMarksAmongASCII() throws {
        let bytes =
            Array("The mayor said: ".utf8) + [0x93] + Array("It is the wall".utf8) + [0x92] + Array("s age.".utf8) + [
                0x94
            ]
        let file = try read(bytes)
        #expect(file.charset == "windows-1252")
        #expect(file.articles.map(\.body) == ["The mayor said: “It is the wall’s age.”"])
    }

    @Test(arguments: [true, false]) func readsUTF16WithByteOrderMark(isBigEndian: Bool) throws {
        let page = "Basin 🚢 in Lindholm closed\r\n\r\n" + SamplePages.harbour + "\r\n" + russian
        let bytes = utf16(page, isBigEndian: isBigEndian)
        let file = try read(bytes)
        #expect(file.charset == (isBigEndian ? "utf-16be" : "utf-16le"))
        let article = try #require(file.articles.first)
        #expect(article.title == "Basin 🚢 in Lindholm closed")
        #expect(article.span.range == 2..<bytes.count)
        let last = try #require(article.pieces.last)
        #expect(Array(bytes[last.span]) == Array(utf16(russian, isBigEndian: isBigEndian).dropFirst(2)))
        #expect(lostBytes(of: file, in: bytes).allSatisfy { $0 < 2 })
    }

    @Test func leadsBackToBytesOfEightBitFiles() throws {
        let long = Array(repeating: russian, count: 40).joined(separator: "\n\n")
        let bytes = windows1251(long)
        let article = try #require(try read(bytes).articles.first)
        #expect(article.pieces.count == 40)
        for piece in article.pieces { #expect(Array(bytes[piece.span]) == windows1251(russian)) }
    }

    @Test func skipsTheByteOrderMarkOfUTF8() throws {
        let file = try read([0xEF, 0xBB, 0xBF] + Array("Basin closed today\n\(SamplePages.ferry)".utf8))
        #expect(file.charset == "utf-8")
        #expect(file.articles.first?.title == "Basin closed today")
        #expect(file.articles.first?.span.lowerBound == 3)
    }

    @Test func replacesFaultsOfUTF8AndKeepsTheOffsets() throws {
        let bytes =
            Array("Müller, Größe, Übung, Straße: ".utf8) + [0xFF] + Array("rest".utf8) + [0xE2, 0x82]
            + Array(" Ende.\n\n".utf8) + Array("Schlüssel".utf8)
        let file = try read(bytes)
        #expect(file.charset == "utf-8")
        let article = try #require(file.articles.first)
        #expect(article.body == "Müller, Größe, Übung, Straße: \u{FFFD}rest\u{FFFD} Ende.\n\nSchlüssel")
        #expect(Array(bytes[try #require(article.pieces.last).span]) == Array("Schlüssel".utf8))
    }

    @Test func refusesMultiByteCharsetsByName() throws {
        // Shift_JIS of a Japanese sentence, repeated.
        let sentence: [UInt8] = [
            0x8D, 0x60, 0x82, 0xCC, 0x95, 0xC7, 0x82, 0xAA, 0x95, 0xC2, 0x82, 0xB6, 0x82, 0xE7, 0x82, 0xEA, 0x82, 0xBD,
            0x81, 0x42,
        ]
        let error = #expect(throws: ReadingError.self) {
            try read(Array(repeating: sentence, count: 20).flatMap { $0 })
        }
        #expect(error?.code == .unsupportedCharset)
        #expect(error?.message.contains("shift_jis") == true)
    }

    @Test(arguments: [
        [0x00, 0x01, 0x02, 0x41], Array("text with\u{0}NUL".utf8), Array("%PDF-1.7\nmore".utf8),
        [0x1F, 0x8B, 0x08, 0x41], [0x50, 0x4B, 0x03, 0x04, 0x41],
        [0x01, 0x02, 0x03, 0x41, 0x42],
    ])
    func refusesWhatIsNoText(bytes: [UInt8]) {
        let error = #expect(throws: ReadingError.self) { try read(bytes) }
        #expect(error?.code == .notText)
    }
}
