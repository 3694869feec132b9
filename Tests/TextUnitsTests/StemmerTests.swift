import Testing
import TextUnits

@Suite struct StemmerTests {
    @Test(arguments: [
        ("en", "forces", "forc"),
        ("en", "russia's", "russia"),
        ("en", "allies'", "alli"),
        ("en", "'s", "'s"),
        ("de", "hausern", "haus"),
        ("fr", "continuation", "continu"),
        ("ru", "войсками", "войск"),
        ("en", "", ""),
    ])
    func stems(language: String, word: String, expected: String) throws {
        let stemmer = try #require(Stemmer(language: language))
        #expect(stemmer.stem(word) == expected)
        var stems = Array("x".utf8)
        stemmer.appendStem(of: word.utf8.span, to: &stems)
        #expect(stems == Array("x\(expected)".utf8))
    }

    @Test func knowsNoStemmerForJapanese() {
        #expect(Stemmer(language: "ja") == nil)
    }

    @Test func everyListedLanguageHasAStemmer() {
        #expect(Stemmer.languages.count >= 28)
        for language in Stemmer.languages {
            #expect(Stemmer(language: language)?.language == language)
        }
    }

    @Test func servesSeveralThreads() async throws {
        let stemmer = try #require(Stemmer(language: "en"))
        let stems = await withTaskGroup(of: Set<String>.self) { group in
            for _ in 0..<4 {
                group.addTask { Set((0..<2_000).map { stemmer.stem($0.isMultiple(of: 2) ? "reported" : "attacks") }) }
            }
            return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(stems == ["report", "attack"])
    }
}
