import CrossExamination
import NewsModel
import Testing

@Suite struct ComparisonTests {
    private func comparisons(_ bodies: String...) -> [Comparison] {
        compare(SampleArticles.articles(bodies))
    }

    @Test func valuesThatAgreeInOtherUnitsAreOneGroup() throws {
        let found = comparisons(
            "Swedish forces captured over 1,300 square kilometres of Lapland in May.",
            "Swedish troops seized about 500 square miles of Lapland, a map shows.",
            "Swedish units took nearly 1,400 square kilometres of Lapland."
        )
        let area = try #require(found.first)
        #expect(found.count == 1 && area.conflict && area.independent == 3)
        #expect(area.values == [[1300, 500], [1400]] || area.values == [[500, 1300], [1400]])
        #expect(area.unit == "square kilometres")
        #expect(area.groups[0].low == 1294.99 && area.groups[0].high == 1300 && area.groups[0].independent == 2)
    }

    @Test func whoseLossesTheyAreBelongsToTheSubject() throws {
        let found = comparisons(
            "Norway's defence ministry says Swedish forces suffered more than 76,000 dead and injured in Lapland. "
                + "Sweden claims Norway suffered more than 62,000 dead and injured in Lapland.",
            "The Swedish military said its forces have killed or wounded about 62,400 Norwegian soldiers in Lapland. "
                + "The ministry in Oslo said Norwegian forces killed, wounded or captured more than 76,000 Swedish soldiers in Lapland."
        )
        #expect(found.map(\.subject) == ["Norwegian losses, Lapland", "Swedish losses, Lapland"])
        #expect(found.allSatisfy { !$0.conflict && $0.independent == 2 })
        #expect(found.first?.groups.first?.low == 62_000 && found.first?.groups.first?.high == 62_400)
    }

    @Test func aFractionIsAShareInPercent() throws {
        let found = comparisons(
            "Sweden occupies about one-fifth of Norway.",
            "Sweden now occupies 20 percent of Norway."
        )
        let share = try #require(found.first)
        #expect(share.unit == "percent" && !share.conflict)
        #expect(share.groups.first?.low == 20 && share.groups.first?.high == 20)
    }

    @Test func landUnderWaterIsFloodedLand() {
        let found = comparisons(
            "Water covers about 310 square kilometres of the eastern lowlands in Norway, the Bergen Office said.",
            "More than 400 square kilometres of land were flooded in Norway, the Oslo Office said.",
            "About 120 square miles of farmland are still under water in Norway."
        )
        #expect(found.map(\.values) == [[[310, 120], [400]]])
    }

    @Test func damageIsPutAtASum() {
        let found = comparisons(
            "In Norway the government estimates the damage at $640 million.",
            "In Norway an insurance group put the losses at $1.1 billion."
        )
        #expect(found.map(\.values) == [[[640_000_000], [1_100_000_000]]])
    }

    @Test func killedAndWoundedStayApart() {
        let found = comparisons(
            "The flood killed 31 people and injured 170 in Bergen.",
            "In Bergen 34 people were killed. The flood injured 170 people in Bergen."
        )
        #expect(found.map(\.subject).sorted() == ["people killed, Bergen", "people wounded, Bergen"])
        #expect(found.filter(\.conflict).map(\.values) == [[[31], [34]]])
    }

    @Test func copiesCountOnce() {
        let body = "The ferry carried 240 passengers across the Sound, the harbour office said."
        let copies = [SampleArticles.article("a", body, copies: 1), SampleArticles.article("b", body, copyOf: "a")]
        #expect(compare(copies).isEmpty)
        let third = SampleArticles.article("c", "Across the Sound the ferry carried 240 passengers to Elsinore.")
        let found = compare(copies + [third])
        #expect(found.map(\.independent) == [2] && found.first?.groups.first?.claims.count == 3)
    }

    @Test func copiesThatDifferAreNoSecondReport() {
        let copies = [
            SampleArticles.article("a", "The quake destroyed 300 houses in Bergen.", copies: 1),
            SampleArticles.article("b", "The quake destroyed 340 houses in Bergen.", copyOf: "a"),
        ]
        #expect(compare(copies).map(\.independent) == [1])
        #expect(compare(copies).map(\.conflict) == [true])
    }

    @Test func twoSidesOfOneReportAreAComparison() throws {
        let found = comparisons(
            "Police said the flood destroyed 30 houses in Bergen. The mayor said the flood destroyed 43 houses in Bergen."
        )
        let houses = try #require(found.first)
        #expect(houses.independent == 1 && houses.values == [[30], [43]])
    }

    @Test func oneReportOnOneWordIsNone() {
        #expect(comparisons("The flood destroyed 30 houses in Bergen. It destroyed 43 houses in Bergen.").isEmpty)
    }

    @Test func valuesThatOneArticleStatesApartAreNoConflict() {
        let found = comparisons(
            "The first quake killed 26 people in Bergen. The second quake killed 41 people in Bergen.",
            "The quake killed 41 people in Bergen.",
            "The first quake killed 26 people in Bergen."
        )
        #expect(found.map(\.conflict) == [false, false])
    }

    @Test func otherPlacesAreAnotherSubject() {
        let found = comparisons(
            "The storm destroyed 300 houses in Bergen.",
            "The storm destroyed 340 houses in Stavanger."
        )
        #expect(found.isEmpty)
    }

    @Test func otherYearsAreAnotherSubject() {
        let found = comparisons(
            "The storm destroyed 300 houses in Bergen in 1987.",
            "The storm destroyed 340 houses in Bergen in 2011."
        )
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("Two officials spoke of it in Oslo.", "Three officials spoke of it in Oslo."),
        ("She has 20 years of experience at sea.", "He has 22 years of experience at sea."),
        ("The 38-year-old captain waved to them.", "The 41-year-old captain waved to them."),
        ("Another 30 houses were destroyed in Bergen.", "All in all 40 houses were destroyed in Bergen."),
        ("The rate rose to 5 percent from 4 percent in Norway.", "The rate rose to 5.5 percent in Sweden."),
    ])
    func whatSaysTooLittleIsNotCompared(first: String, second: String) {
        #expect(comparisons(first, second).isEmpty)
    }

    @Test func theCountryIsTheOneNamedBefore() {
        let found = comparisons(
            "Over 10,000 Norwegian troops were deployed in Lapland last year.",
            "Norway's role drew attention as reports said the country had deployed around 10,000 to 12,000 troops in Lapland."
        )
        #expect(found.map(\.subject) == ["Norwegian troops deployed, Lapland"])
        #expect(found.first?.groups.first?.high == 12_000)
    }

    @Test func germanAndEnglishMeet() {
        let articles = [
            SampleArticles.article("a", "In Bergen the flood killed at least 31 people."),
            SampleArticles.article("b", "In Bergen wurden mindestens 31 Menschen getötet.", language: "de"),
        ]
        #expect(compare(articles).map(\.independent) == [2])
    }

    @Test func orderOfArticlesDoesNotMatter() {
        let bodies = [
            "The quake killed 31 people in Bergen and destroyed 300 houses.",
            "At least 34 people were killed in Bergen, the mayor said; 310 houses were destroyed.",
            "Norwegian police say 31 people were killed in Bergen.",
            "The quake destroyed more than 300 houses in Bergen.",
        ]
        let articles = SampleArticles.articles(bodies)
        let expected = plain(compare(articles))
        for shift in 1..<articles.count {
            let turned = Array(articles[shift...] + articles[..<shift].reversed())
            #expect(plain(compare(turned)) == expected)
        }
    }

    private func plain(_ found: [Comparison]) -> [String] {
        found.map { comparison in
            let groups = comparison.groups.map { group in
                "\(group.low ?? -1)…\(group.high ?? -1) "
                    + group.claims.map { $0.source.article + "\($0.content.value)" }.joined(separator: ",")
            }
            return comparison.subject + ": " + groups.joined(separator: " | ")
        }
    }

    @Test func conflictsComeFirstThenMostReports() {
        let found = comparisons(
            "The quake killed 31 people in Bergen and destroyed 300 houses.",
            "The quake killed 31 people in Bergen. The quake destroyed 420 houses in Bergen.",
            "The quake killed 31 people in Bergen."
        )
        #expect(found.map(\.conflict) == [true, false])
        #expect(found.map(\.independent) == [2, 3])
    }

    @Test func articlesInConflictAreThoseOfItsClaims() {
        let articles = SampleArticles.articles([
            "It rained.", "The quake killed 31 people in Bergen and destroyed 300 houses.",
            "The quake killed 31 people in Bergen.", "The quake destroyed 420 houses in Bergen.",
        ])
        let claims = compare(articles).filter(\.conflict).flatMap(\.groups).flatMap(\.claims)
        #expect(Set(claims.map(\.source.article)) == ["b", "d"])
        #expect(conflictingArticles(articles) == [1, 3])
        #expect(conflictingArticles([]).isEmpty)
    }

    @Test func noArticlesHaveNoComparisons() {
        #expect(compare([]).isEmpty)
        #expect(comparisons("", "The quake killed 31 people in Bergen.").isEmpty)
    }
}
