import Testing
import TextUnits

@Suite struct FoldingTests {
    @Test(arguments: [
        ("The New York Times", "the new york times"),
        ("Süddeutsche Zeitung", "suddeutsche zeitung"),
        ("Weiß", "weiss"),
        ("WEIẞ", "weiss"),
        ("Đorđe Ðorđe", "dorde dorde"),
        ("L’Équipe", "l'equipe"),
        ("e\u{301}te\u{301}", "ete"),
        ("ŒUVRE", "oeuvre"),
        ("Й и Ё", "й и е"),
        ("И\u{306}од", "йод"),
        ("Ki\u{200D}ev", "kiev"),
    ])
    func foldsCaseAccentsAndForms(text: String, expected: String) {
        #expect(foldedText(text) == expected)
    }

    @Test func foldingTwiceChangesNothing() {
        for value in UInt32(0)..<0x2_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = foldedText(String(scalar))
            #expect(foldedText(once) == once, "U+\(String(value, radix: 16))")
        }
    }
}
