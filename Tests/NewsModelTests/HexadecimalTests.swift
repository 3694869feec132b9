import NewsModel
import Testing

@Suite struct HexadecimalTests {
    @Test func writesEveryByteAndReadsItAgain() {
        let bytes = Array(UInt8.min...UInt8.max)
        let text = Hexadecimal.text(of: bytes)
        #expect(text.hasPrefix("000102030405060708090a0b"))
        #expect(text.hasSuffix("fdfeff"))
        #expect(Hexadecimal.bytes(of: Substring(text)) == bytes)
        #expect(Hexadecimal.bytes(of: Substring(text.uppercased())) == bytes)
        #expect(Hexadecimal.bytes(of: "") == [])
    }

    @Test(arguments: ["0", "0g", "012", "é", "+1", " 1"] as [Substring])
    func otherTextsAreNoBytes(text: Substring) {
        #expect(Hexadecimal.bytes(of: text) == nil)
    }
}
