import ArticleAnalysis
import NewsModel
import Testing

@Suite struct FigureTests {
    private func figures(_ body: String, language: String = "en") -> [FigureMention] {
        let text = AnalysisText(body: body, language: language)
        let names = NameFinder.names(in: text)
        let published = CalendarDay(year: 2024, month: 5, day: 15)
        return FigureFinder.figures(
            in: text,
            dates: dates(in: text, published: published),
            quotes: QuoteFinder.quotes(in: text, names: names)
        )
    }

    @Test(arguments: [
        "The firm paid US. $5 million for it.", "Room No. 12 held approx. 30 people.",
        "It cost more than. 40 people came.",
        "They sold it for about $\n\n7 million was the price.", "It rose to 5 ft. 3 in. Then 20 men came.",
    ])
    func aFiguresSentenceHoldsAllOfIt(body: String) {
        for figure in figures(body) {
            #expect(figure.sentence.lowerBound <= figure.span.lowerBound)
            #expect(figure.sentence.upperBound >= figure.span.upperBound)
        }
    }

    @Test func aCountHasWhatIsCountedAndWhatBefellIt() throws {
        let figure = try #require(figures("On Monday a landslide killed at least 12 miners in Upper Silesia.").first)
        #expect(figure.value == 12 && figure.bound == .atLeast && figure.unit == nil)
        #expect(
            figure.parts == FigureSubject(what: "miners", action: "killed", agent: "landslide", place: "Upper Silesia")
        )
        #expect(figure.asOf?.value == "2024-05-13")
        #expect(figure.claimantKind == .outlet && figure.claimant == nil)
    }

    @Test func theSentenceNamesWhoSaysSo() throws {
        let figure = try #require(figures("The harbour ministry said that 300 boats were destroyed.").first)
        #expect(figure.claimant == "The harbour ministry" && figure.claimantKind == .direct && figure.stance == .claims)
        #expect(figure.subject == "boats destroyed")
    }

    @Test func aDenialIsOne() throws {
        let figure = try #require(figures("The army denied that 300 soldiers had fled.").first)
        #expect(figure.stance == .denies)
    }

    @Test func whatCouldNotBeVerifiedIsUnverified() throws {
        let body = "The rebels claim they killed 90 soldiers. The figure could not be independently verified."
        let figure = try #require(figures(body).first)
        #expect(figure.stance == .unverified)
    }

    @Test func hearsayIsReported() throws {
        let figure = try #require(figures("Some 300 sailors were reportedly stranded.").first)
        #expect(figure.claimantKind == .reported && figure.claimant == nil)
    }

    @Test func aVerbIsSharedByWhatAndJoins() {
        let found = figures("The army suffered 400 dead and wounded, and lost more than 20 tanks.")
        #expect(found.map(\.parts.agent) == ["army", "army"])
        #expect(found.map(\.parts.what) == ["dead and wounded", "tanks"])
    }

    @Test func theSameInOtherUnitsIsOfTheSame() {
        let found = figures("The lake covers 100 square kilometers (39 square miles) in Lapland.")
        #expect(found.count == 2)
        #expect(Set(found.map(\.parts)).count == 1)
    }

    @Test(arguments: [
        "The T-72 tank stood still there.", "A Boeing 737 landed safely at dawn.", "Call 555-0100 for help today.",
        "They won 3-1 at home again.",
        "He lives at 12 Cannery Row Street now.", "It began in 2019 and went on.", "World War Two ended that dream.",
        "The meeting starts at 10:30 in town.", "See Article 5 of the treaty text.", "1. The first of our rules here",
    ])
    func leavesAloneNumbersThatAreNoFigures(body: String) {
        #expect(figures(body).isEmpty)
    }

    @Test func moneyKeepsWhatItIsPer() throws {
        let figure = try #require(figures("Oil traded at $80 a barrel in London.").first)
        #expect(figure.unit == "$ a barrel")
        #expect(figure.siUnit == "USD/m³")
    }

    @Test func germanSourcesAreNamed() throws {
        let figure = try #require(figures("Laut Polizei wurden mindestens 25 Menschen verletzt.", language: "de").first)
        #expect(figure.claimant == "Polizei" && figure.bound == .atLeast && figure.subject == "Menschen verletzt")
    }

    @Test func aClosingAttributionIsFound() throws {
        let body =
            "About one in four households, or 2 million people, heat with wood, the Harbour Office said on Tuesday."
        #expect(figures(body).map(\.claimant) == ["Harbour Office", "Harbour Office"])
    }

    @Test func aTollHasItsOwnClaimant() throws {
        let body = "The flood killed 300 people, according to the governor; a relief group put the toll at 430."
        let found = figures(body)
        #expect(found.map(\.claimant) == ["the governor", "relief group"])
        #expect(found.last?.subject == "toll")
    }

    @Test func killedAndWoundedStayApart() {
        let found = figures("At least 31 villagers were killed and more than 170 wounded near the dam.")
        #expect(found.map(\.subject) == ["villagers killed", "wounded"])
    }

    @Test func aRiseToSomeValueIsOfTheSame() {
        let found = figures("Ferry shares rose 3.5% to $141 in early trading.")
        #expect(found.map(\.parts.what) == ["Ferry shares", "Ferry shares"])
    }

    @Test func aDateBehindTheNextFigureIsThatFiguresDate() {
        let found = figures("Turnout was 61 percent, up from 55 percent in 2020.")
        #expect(found.map { $0.asOf?.value } == [nil, "2020"])
    }

    @Test(arguments: [
        "Dozens were hurt near the dam.", "Several dozen boats sank near there.",
        "It stood in the 12200 block of Cannery Row.",
        "She was a four-time champion of chess.", "They found a .38-caliber revolver at home.",
    ])
    func whatIsVagueOrPartOfANameIsNoFigure(body: String) {
        #expect(figures(body).isEmpty)
    }

    @Test func aSentenceMayBeginWithThePlace() throws {
        let figure = try #require(figures("In Upper Silesia the landslide killed at least 12 miners.").first)
        #expect(figure.parts.place == "Upper Silesia")
    }

    @Test func aMonthIsNoPlace() throws {
        let figure = try #require(figures("The landslide killed at least 12 miners in March.").first)
        #expect(figure.parts.place == nil)
    }

    @Test func anAdverbIsNobody() throws {
        let figure = try #require(figures("The flood would ultimately claim 89 lives in the valley.").first)
        #expect(figure.parts.agent == "flood" && figure.claimant == nil)
    }

    @Test(arguments: [
        "In January two brothers attacked the paper, killing 14 and wounding 21.",
        "The striker scored eight points with 19 rebounds in the end.",
    ])
    func whoDoesItClaimsNothing(body: String) {
        #expect(figures(body).allSatisfy { $0.claimant == nil })
    }
}
