import Testing
import TextUnits

@Suite struct SpellingVariantsTests {
    @Test(arguments: [
        ("kyiv", "kiev"), ("kiev", "kyiv"), ("kyiv's", "kiev"), ("odesa", "odessa"), ("zelenskiy", "zelenskyy"),
        ("zelensky", "zelenskyj"), ("qaddafi", "gaddafi"), ("peking", "beijing"), ("syrskyi", "syrsky"),
        ("dostoevsky", "dostoevskii"), ("abramovich", "abramovych"), ("aliyev", "aliev"), ("navalny", "navalnyy"),
        ("podolyakskyj", "podolyakski"),
    ])
    func otherSpellingsOfNamesAreKnown(word: String, variant: String) {
        #expect(spellingVariants(of: word).contains(variant))
    }

    @Test(arguments: ["whisky", "risky", "sky", "ski", "many", "company", "harbour", "", "'s", "iev", "kiev's's"])
    func ordinaryWordsHaveNone(word: String) {
        #expect(spellingVariants(of: word) == [])
    }

    @Test(arguments: ["kyiv", "zelensky", "nikolayev", "grozniy", "yanukovych", "medvedev", "navalnyi", "lwow"])
    func variantsAreSymmetric(word: String) {
        for variant in spellingVariants(of: word) {
            #expect(variant != word)
            #expect(spellingVariants(of: variant).contains(word), "\(variant)")
        }
    }

    @Test func variantsAreFolded() {
        for word in ["kyiv", "zelensky", "sanaa", "turkey", "quran", "xian"] {
            for variant in spellingVariants(of: word) {
                #expect(words(in: variant).map(\.folded) == [variant])
            }
        }
    }
}
