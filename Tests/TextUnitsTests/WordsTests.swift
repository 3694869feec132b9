import TestSupport
import Testing
import TextUnits

@Suite struct WordsTests {
    @Test(arguments: [
        ("The river rose by 3.5 metres.", ["the", "river", "rose", "by", "3.5", "metres"]),
        ("1,400 men, 20,000 shells", ["1,400", "men", "20,000", "shells"]),
        ("the U.S. Navy", ["the", "u.s", "navy"]),
        ("U.S.-led, e.g. at 9 a.m.", ["u.s", "led", "e.g", "at", "9", "a.m"]),
        ("Russia's O'Neil", ["russia's", "o'neil"]),
        ("Russia’s O’Neil", ["russia's", "o'neil"]),
        ("'quoted' “words”", ["quoted", "words"]),
        ("l’accord d'Ottawa dell'acqua", ["l", "accord", "d", "ottawa", "dell", "acqua"]),
        ("well-known and/or reuters.com", ["well", "known", "and", "or", "reuters", "com"]),
        ("end.Start of p.m.The", ["end", "start", "of", "p.m", "the"]),
        ("snake_case _emphasis_ __x__", ["snake_case", "emphasis", "x"]),
        ("Zürich Straße Łódź Ærø İzmir", ["zurich", "strasse", "lodz", "aero", "izmir"]),
        ("Zu\u{308}rich", ["zurich"]),
        ("ﬁnal ＦＵＬＬ ４２ km²", ["final", "full", "42", "km2"]),
        ("Курск ещё Йод", ["курск", "еще", "йод"]),
        ("Έλλάς ΣΊΣΥΦΟΣ", ["ελλασ", "σισυφοσ"]),
        ("co\u{AD}operate zero\u{200B}width", ["cooperate", "zerowidth"]),
        ("हिन्दी समाचार", ["हिन्दी", "समाचार"]),
        ("كِتَاب ٢٠٢٥", ["كتاب", "2025"]),
        ("서울 뉴스", ["서울", "뉴스"]),
        ("東京都", ["東京", "京都"]),
        ("水 and 火曜", ["水", "and", "火曜"]),
        ("NATOは", ["nato", "は"]),
        ("กำลัง", ["กำ", "ำลั", "ลัง"]),
        ("", []),
        (" . , ' _ – … 👍", []),
    ])
    func cutsAndFolds(text: String, expected: [String]) {
        #expect(words(in: text).map(\.folded) == expected)
    }

    @Test func rangesAreBytesAsWritten() {
        let text = "Zürich, “U.S.” 東京都"
        let found = words(in: text).map { word in
            String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
        }
        #expect(found == ["Zürich", "U.S", "東京", "京都"])
    }

    @Test(arguments: ["Zürich’s Ærø", "Ἀθῆναι и Йошкар-Ола", "ｆｕｌｌ 東京都 1,400.5 ﬁ", "I\u{307}zmir Ǆ Ĳ ẞ"])
    func foldingTheSliceGivesTheFoldedWord(text: String) {
        let bytes = Array(text.utf8)
        for word in words(in: text) {
            #expect(foldedText(String(decoding: bytes[word.range], as: UTF8.self)) == word.folded)
        }
    }

    @Test(arguments: [
        "", " ", "One “two”, U.S. three's", "東京都 水 กำลัง ﷺ", String(repeating: "東京都の水", count: 300),
        String(repeating: "x", count: 700) + " y", String(repeating: "ﷺ", count: 100),
    ])
    func foldedWordsAreTheSameOneAfterAnother(text: String) {
        var ranges: [Range<Int>] = []
        let folded = foldedWords(in: text.utf8.span) { ranges.append($0) }
        #expect(String(validating: folded, as: UTF8.self) == words(in: text).map { $0.folded + " " }.joined())
        #expect(ranges == words(in: text).map(\.range))
    }

    @Test func brokenBytesSeparateWords() {
        let bytes: [UInt8] = Array("one".utf8) + [0xFF, 0xC3] + Array("two".utf8) + [0xE6, 0x9D]
        var found: [Range<Int>] = []
        forEachWord(in: bytes.span) { range, _ in found.append(range) }
        #expect(found == [0..<3, 5..<8])
    }

    @Test func cutsOverlongWordsAtACharacter() throws {
        let text = "x" + String(repeating: "ж", count: 400)
        let word = try #require(words(in: text).first)
        #expect(word.range == 0..<text.utf8.count)
        #expect(word.folded == "x" + String(repeating: "ж", count: 127))
    }

    @Test(arguments: 0..<10)
    func wordsOfAnyLengthAreCutAndFoldedWhole(separators: Int) {
        for length in 1...40 {
            let word = String(String(repeating: "Az09zaBY", count: 5).prefix(length))
            let text = String(repeating: " ", count: separators) + word + "/" + word
            #expect(words(in: text).map(\.folded) == [word.lowercased(), word.lowercased()])
        }
    }

    @Test func onlyLettersAndDigitsOfASCIIMakeWords() {
        for byte in UInt8(0)..<0x80 {
            let character = Character(Unicode.Scalar(byte))
            let isPart = character.isLetter || character.isNumber
            let text = "abc \(character)\(character) xyz012345"
            let expected =
                isPart ? ["abc", "\(character)\(character)".lowercased(), "xyz012345"] : ["abc", "xyz012345"]
            #expect(words(in: text).map(\.folded) == expected)
        }
    }

    @Test func joinersStayWhereverTheWordsStand() {
        for spaces in 0..<10 {
            let text = String(repeating: " ", count: spaces) + "U.S. x_y 1,234.5, O'Neil's' 3.x"
            #expect(words(in: text).map(\.folded) == ["u.s", "x_y", "1,234.5", "o'neil's", "3", "x"])
        }
    }

    @Test func anyBytesGiveRangesInOrderAndWithinTheText() {
        var generator = SeededGenerator(seed: 7)
        let pieces: [[UInt8]] = ["a", "é", ".", ",", "'", "’", "_", "1", " ", "東", "ก", "ั", "\u{301}", "👍"].map {
            Array($0.utf8)
        }
        for _ in 0..<5_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<24, using: &generator) {
                bytes +=
                    Bool.random(using: &generator)
                    ? pieces.randomElement(using: &generator) ?? [] : [.random(in: 0...255, using: &generator)]
            }
            var start = -1
            forEachWord(in: bytes.span) { range, folded in
                #expect(range.lowerBound > start && !range.isEmpty && range.upperBound <= bytes.count)
                #expect(folded.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) } != nil)
                start = range.lowerBound
            }
        }
    }
}
