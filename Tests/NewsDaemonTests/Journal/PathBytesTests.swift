import NewsDaemon
import Testing

@Suite struct PathBytesTests {
    @Test(
        arguments: [
            ([], ""),
            (Array("wire/été.txt".utf8), "wire/été.txt"),
            ([0x61, 0xff, 0x62], #"a\xffb"#),
            ([0xc3], #"\xc3"#),
            ([0xe2, 0x82, 0x61], #"\xe2\x82a"#),
            ([0xc0, 0xaf], #"\xc0\xaf"#),
            ([0xed, 0xa0, 0x80], #"\xed\xa0\x80"#),
            ([0xf0, 0x9f, 0x93, 0xb0, 0x05], "📰\u{5}"),
        ] as [([UInt8], String)]
    )
    func showsBytesThatAreNoTextAsEscapes(bytes: [UInt8], shown: String) {
        #expect(PathBytes(bytes).description == shown)
    }
}
