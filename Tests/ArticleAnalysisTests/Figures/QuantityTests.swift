import ArticleAnalysis
import NewsModel
import Testing

@Suite struct QuantityTests {
    private static let bounds: [(String, Claim.Bound, Double?, Double?)] = [
        ("more than 40 boats", Claim.Bound.moreThan, 40.0, nil), ("over 40 boats", .moreThan, 40, nil),
        ("at least 40 boats", .atLeast, 40, nil), ("no fewer than 40 boats", .atLeast, 40, nil),
        ("40 or more boats", .atLeast, 40, nil),
        ("fewer than 40 boats", .lessThan, nil, 40), ("just under 40 boats", .lessThan, nil, 40),
        ("up to 40 boats", .atMost, nil, 40),
        ("no more than 40 boats", .atMost, nil, 40), ("about 40 boats", .about, 40, 40),
        ("nearly 40 boats", .about, 40, 40),
        ("exactly 40 boats", .exactly, 40, 40), ("40 boats", .exactly, 40, 40),
        ("between 40 and 50 boats", .range, 40, 50),
        ("40 to 50 boats", .range, 40, 50), ("40-50 boats", .range, 40, 50), ("from 40 to 50 boats", .range, 40, 50),
    ]

    @Test(arguments: bounds)
    func readsBounds(text: String, bound: Claim.Bound, low: Double?, high: Double?) throws {
        let quantity = try #require(quantities(in: AnalysisText(body: text, language: "en")).first)
        #expect(quantity.bound == bound)
        #expect(quantity.low == low)
        #expect(quantity.high == high)
    }

    @Test func aRangeSharesItsScaleAndUnit() throws {
        let quantity = try #require(
            quantities(in: AnalysisText(body: "It costs 5 to 10 million euros.", language: "en")).first
        )
        #expect(quantity.low == 5e6 && quantity.high == 10e6)
        #expect(quantity.unit?.siUnit == "EUR")
    }

    @Test func digitsThatHyphensChainAreNoRange() {
        let found = quantities(in: AnalysisText(body: "Call 1-555-0100 now.", language: "en"))
        #expect(found.allSatisfy { $0.bound != .range })
    }

    @Test func aChangeIsTwoQuantities() {
        #expect(quantities(in: AnalysisText(body: "The rate fell from 5% to 3%.", language: "en")).count == 2)
    }

    @Test(arguments: [
        ("mehr als 40 Boote", Claim.Bound.moreThan), ("rund 40 Boote", .about), ("mindestens 40 Boote", .atLeast),
        ("bis zu 40 Boote", .atMost),
    ])
    func readsGermanBounds(text: String, bound: Claim.Bound) {
        #expect(quantities(in: AnalysisText(body: text, language: "de")).first?.bound == bound)
    }
}
