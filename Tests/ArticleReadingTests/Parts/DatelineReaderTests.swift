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
            ("PORT HALDEN, March 9 (Northwire) - The", "PORT HALDEN", "Northwire"),
            ("OSTER, 9. März (Küstendienst) — Die", "OSTER", "Küstendienst"),
            ("LINDHOLM (Coast Press Service) — The", "LINDHOLM", "Coast Press Service"),
            ("OSTER, Norway (NWN) -- The", "OSTER, Norway", "NWN"),
            ("LINDHOLM, March 9 (Northwire/Coastwire) – The", "LINDHOLM", "Northwire"),
            ("LINDHOLM, March 9 (Northwire): The", "LINDHOLM", "Northwire"),
            ("LONDON, May 3 (Reuters Life!) - A", "LONDON", "Reuters"),
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
        "LINDHOLM (April) - The", "LINDHOLM (Sunday) - The", "JANE ROE (47) - the", "ALBANY (N.Y.) - The",
        "PARIS (Texas) - The", "GEORGETOWN (South Carolina) - A", "MARY HOLM (Labour) - the", "MARY HOLM (R) - the",
        "LINDHOLM (the town) - A", "Lindholm (Northwire) - The", "HARBOUR AUTHORITY OF LINDHOLM (HAL) - an",
        "THE MAYOR (Northwire) - a", "LINDHOLM (Northwire): The", "LINDHOLM (Northwire) said - the",
        "LINDHOLM (Ferry Boats And Quays) - The", "(Northwire) - The", "LINDHOLM (Pictured Left) - the",
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
