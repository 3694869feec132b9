import Testing

@testable import SearchIndex

@Suite struct WordNumberingTests {
    private func bytes(_ number: Int, in table: borrowing WordNumbering) -> String {
        String(decoding: table.all.bytes(of: number), as: UTF8.self)
    }

    private func number(_ word: String, language: Int = 0, in table: inout WordNumbering) -> Int {
        var word = word
        return word.withUTF8 { table.number(of: $0, language: language) }
    }

    @Test func numbersEveryWordOnceWhateverItsLength() {
        var table = WordNumbering()
        let words = (0..<20_000).map { String(repeating: "ab", count: $0 % 13) + String($0) }
        for (expected, word) in words.enumerated() {
            #expect(number(word, in: &table) == expected)
        }
        for (expected, word) in words.enumerated() {
            #expect(number(word, in: &table) == expected)
            #expect(bytes(expected, in: table) == word)
        }
        #expect(table.count == words.count)
    }

    @Test func keepsLanguagesApart() {
        var table = WordNumbering()
        #expect(number("die", language: 0, in: &table) == 0)
        #expect(number("die", language: 1, in: &table) == 1)
        #expect(number("die", language: 0, in: &table) == 0)
        #expect(table.all.language(of: 1) == 1)
    }

    @Test(arguments: ["", "a", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopqrst", "ж"])
    func tellsAWordFromItsBeginning(_ word: String) {
        var table = WordNumbering()
        let one = number(word, in: &table)
        let other = number(word + "x", in: &table)
        #expect(one != other)
        #expect(number(word, in: &table) == one)
        #expect(number(word + "x", in: &table) == other)
    }

    @Test func ordersPrefixesAsBytes() {
        var table = WordNumbering()
        let words = ["a", "ab", "abcdefgh", "abcdefghi", "b", "é"]
        let prefixes = words.map { WordOrder.prefix(of: table.all.bytes(of: number($0, in: &table))) }
        #expect(prefixes == prefixes.sorted())
        #expect(prefixes[2] == prefixes[3])
    }
}
