import Testing

@testable import ArticleReading

@Suite struct DatelineReaderTests {
    @Test(
        arguments: [
            ("MOSCOW, April 28 (Reuters) - The", "MOSCOW", "Reuters"), ("KYIV — The", "KYIV", nil),
            ("WASHINGTON (AP) — The", "WASHINGTON", "AP"),
            ("BERLIN, (dpa) - Die", "BERLIN", "dpa"), ("MOSCOW, - Russia's", "MOSCOW", nil),
            ("Berlin (dpa) - Die", "Berlin", "dpa"),
            ("NEW DELHI, May 3 (PTI): The", "NEW DELHI", "PTI"), ("KYIV, Ukraine (AP) -- The", "KYIV, Ukraine", "AP"),
            ("(Reuters) - The", nil, "Reuters"),
            ("PARIS/BERLIN, 28. April (AFP) – Die", "PARIS/BERLIN", "AFP"),
            ("ST. LOUIS, Mo. (AP) - The", "ST. LOUIS, Mo.", "AP"),
            ("PORT-AU-PRINCE, Haiti, May 3, 2025 (Xinhua) -- The", "PORT-AU-PRINCE, Haiti", "Xinhua"),
            ("LONDON (The Associated Press) - A", "LONDON", "AP"),
        ] as [(String, String?, String?)]
    )
    func reads(text: String, place: String?, credit: String?) throws {
        let dateline = try #require(DatelineReader.dateline(in: text))
        #expect(dateline.place == place)
        #expect(dateline.credit == credit)
    }

    @Test(arguments: [
        "", "-", "The town - a small one", "BREAKING - The", "EXCLUSIVE: The", "Oster - The", "NATO - The",
        "He said (Reuters) - and", "UPDATE 1 - The",
        "A MAN - A", "WATCH: Ferry burns", "MAYOR: We will not", "THE LONG REPAIR", "On April 28 (Reuters) - the",
    ])
    func takesNothingElse(text: String) {
        #expect(DatelineReader.dateline(in: text) == nil)
    }

    @Test func keepsTheDayWithoutAYear() throws {
        let dateline = try #require(DatelineReader.dateline(in: "MOSCOW, April 28 (Reuters) - The"))
        #expect(dateline.month == 4)
        #expect(dateline.day == 28)
        #expect(dateline.year == nil)
    }
}
