import NewsModel
import Testing

@Suite struct PathTextTests {
    @Test(
        arguments: [
            (Array("2025/café 文.txt".utf8), "2025/café 文.txt"),
            ([0x63, 0x61, 0x66, 0xE9, 0x2E], #"caf\xe9."#),
            ([0xE2, 0x82], #"\xe2\x82"#),
            ([0xED, 0xA0, 0x80], #"\xed\xa0\x80"#),
            // An overlong form of NUL.
            ([0xC0, 0x80], #"\xc0\x80"#),
            (Array(#"a\b"#.utf8), #"a\b"#),
            (Array(#"a\xe9"#.utf8), #"a\x5cxe9"#),
            (Array(#"a\x"#.utf8), #"a\x"#),
            (Array("line\nfeed".utf8), "line\nfeed"),
            ([], ""),
        ] as [([UInt8], String)]
    )
    func showsBytesAndFindsThemAgain(bytes: [UInt8], text: String) {
        #expect(PathText(bytes).text == text)
        #expect(PathText(text: text).bytes == bytes)
    }

    @Test func isUnambiguousForAllShortNames() {
        let alphabet: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "x"), UInt8(ascii: "4"), 0xC3, 0xA9]
        var names: [[UInt8]] = [[]]
        var texts: Set<String> = []
        for _ in 0..<5 { names += names.flatMap { name in alphabet.map { name + [$0] } } }
        for name in Set(names) {
            let text = PathText(name).text
            #expect(PathText(text: text).bytes == name)
            texts.insert(text)
        }
        #expect(texts.count == Set(names).count)
    }
}
