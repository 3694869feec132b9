import LinuxSystem
import Testing

@Suite struct FileNameTests {
    @Test(
        arguments: [
            ([0x61, 0x2E, 0x74], "a.t"),
            ([], ""),
            (Array("Käse 新闻".utf8), "Käse 新闻"),
            ([0x61, 0xFF, 0x62], "a\\xFFb"),
            ([0xC3], "\\xC3"),
            ([0xC3, 0xA9, 0xC3], "é\\xC3"),
            ([0x0A, 0x61], "\\x0Aa"),
            ([0x1B, 0x5B], "\\x1B["),
            ([0x5C, 0x78], "\\x5Cx"),
            ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"),
        ] as [([UInt8], String)]
    )
    func isShownWithoutLoss(bytes: [UInt8], expected: String) {
        #expect(String(fileName: bytes) == expected)
    }

    @Test func becomesACStringUnlessItHoldsAZero() {
        #expect(withCString(of: [0x61, 0x62]) { String(cString: $0) } == "ab")
        #expect(withCString(of: [0x61, 0]) { _ in true } == nil)
    }
}
