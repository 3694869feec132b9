import ArticleAnalysis
import Testing

@Suite struct NumberTests {
    private static let english: [(String, Double)] = [
        ("1,250 sheep", 1250), ("12.5 degrees", 12.5), ("3.2 million voters", 3.2e6), ("seventeen ships", 17),
        ("forty-two villages", 42), ("two hundred and five seats", 205), ("a hundred boats", 100),
        ("three thousand two hundred", 3200), ("half a million trees", 500_000), ("two dozen bakers", 24),
        ("one and a half tonnes", 1.5), ("two-thirds of the harbour", 2.0 / 3), ("a quarter of the fleet", 0.25),
        ("4½ litres", 4.5), ("3 1/4 miles", 3.25), ("a billion and a half", 1.5e9), ("minus 7", -7), ("1.4e3", 1400),
        ("2x10^3", 2000), ("6bn", 6e9), ("70k", 70000), ("one in five drivers", 0.2), ("three out of four", 0.75),
        ("one twenty-fifth of it", 0.04), ("three twenty-firsts", 3.0 / 21), ("that one mile", 1),
    ]

    @Test(arguments: english)
    func readsEnglish(text: String, value: Double) throws {
        let number = try #require(numbers(in: AnalysisText(body: text, language: "en")).first)
        #expect(abs(number.value - value) <= abs(value) * 1e-12)
    }

    private static let others: [(String, String, Double)] = [
        ("de", "1.250 Schafe", 1250), ("de", "12,5 Grad", 12.5), ("de", "fünfundzwanzig Boote", 25),
        ("de", "zweihundertdreißig Häuser", 230), ("de", "3 Mrd. Euro", 3e9), ("de", "eine halbe Million", 500_000),
        ("de", "zwei Drittel der Flotte", 2.0 / 3), ("de", "zweieinhalb Tonnen", 2.5), ("de", "siebentausend", 7000),
        ("fr", "1 250 moutons", 1250), ("fr", "quatre-vingt-dix-sept", 97), ("fr", "vingt et un bateaux", 21),
        ("fr", "deux mille trois cents", 2300), ("es", "treinta y cinco barcos", 35),
        ("es", "dos mil millones", 2e9), ("es", "doscientos diez", 210),
    ]

    @Test(arguments: others)
    func readsOtherLanguages(language: String, text: String, value: Double) throws {
        let number = try #require(numbers(in: AnalysisText(body: text, language: language)).first)
        #expect(abs(number.value - value) <= abs(value) * 1e-12)
    }

    @Test(arguments: [
        ("the 5th harbour", 0), ("which one was it", 0), ("no one came", 0), ("in the second half", 0),
        ("several hundred gulls", 0), ("between two hundred and three hundred gulls", 2), ("May 1980s fashion", 0),
        ("her twenty-first birthday", 0), ("the one hundred twenty-fifth seat", 0),
    ])
    func knowsWhatIsNoNumber(text: String, count: Int) {
        #expect(numbers(in: AnalysisText(body: text, language: "en")).count == count)
    }

    @Test(arguments: [
        "1e309", "9" + String(repeating: "0", count: 309), String(repeating: "7", count: 400), "9e307 million",
        "-1e308 bn", "2x10^999", "0^-5", "0e999", "minus 1e309", "1e101 million and a half",
    ])
    func whatIsBeyondReckoningIsNoNumber(text: String) {
        #expect(numbers(in: AnalysisText(body: "about \(text) sheep", language: "en")).isEmpty)
    }

    @Test(arguments: [("1,300", 100.0), ("62,400", 100), ("1.3 billion", 1e8), ("428", 1), ("2.50", 0.01)])
    func knowsWhatItsLastDigitCounts(text: String, step: Double) {
        #expect(numbers(in: AnalysisText(body: text, language: "en")).first?.step == step)
    }

    @Test(arguments: ["minus ", "one out of ", "one in ", "and a half "])
    func noRepetitionIsTooDeep(words: String) {
        let text = "It was " + String(repeating: words, count: 5_000) + "seven."
        #expect(numbers(in: AnalysisText(body: text, language: "en")).isEmpty == false)
    }

    @Test func dotsOfAddressesMakeNoNumber() {
        #expect(numbers(in: AnalysisText(body: "at 10.0.12.7 now", language: "en")).allSatisfy { $0.form == .fragment })
    }
}
