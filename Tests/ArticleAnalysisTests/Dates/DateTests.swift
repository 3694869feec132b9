import ArticleAnalysis
import NewsModel
import Testing

@Suite struct DateTests {
    /// A Wednesday.
    private let published = CalendarDay(year: 2024, month: 5, day: 15)

    private func first(_ text: String, _ language: String = "en", published: CalendarDay?) -> DateExpression? {
        dates(in: AnalysisText(body: text, language: language), published: published).first
    }

    @Test(arguments: [
        ("The ferry sank on March 3, 2021.", "2021-03-03"), ("It opened on 3 March 2021.", "2021-03-03"),
        ("It opened on 2021-03-03.", "2021-03-03"), ("The mill burned in June 1996.", "1996-06"),
        ("It closed in 1988.", "1988"),
        ("The storm came on Monday.", "2024-05-13"), ("They will meet on Friday.", "2024-05-17"),
        ("He left yesterday.", "2024-05-14"), ("Prices rose last month.", "2024-04"),
        ("It happened last week.", "2024-W19"),
        ("She left three days ago.", "2024-05-12"), ("They married two years ago.", "2022"),
        ("It rained in February.", "2024-02"),
        ("He was elected on Nov. 5.", "2023-11-05"), ("Sales fell in the first quarter.", "2024-Q1"),
        ("The 1970s were dry.", "197"), ("It began on Saturday, April 27, 2024.", "2024-04-27"),
        ("The law passed in the summer of 1994.", "1994-SU"), ("Fares rise next year.", "2025"),
        ("He died on Christmas Day 2020.", "2020-12-25"), ("It was the first Sunday of May.", "2024-05-05"),
    ])
    func resolvesAgainstThePublicationDate(text: String, value: String) {
        #expect(first(text, published: published)?.value == value)
    }

    @Test(arguments: [
        "It ended 99999999999 years ago.", "It ended 20,000 years ago.", "It ends in 1e30 centuries.",
        "It ended 1e18 Mondays ago.", "It opened 1e30 years before 1990.",
        "It opens 9,000 years from now.",
    ])
    func whatFourDigitsDoNotHoldHasNoDay(text: String) {
        #expect(
            dates(in: AnalysisText(body: text, language: "en"), published: published).allSatisfy { $0.start == nil }
        )
    }

    @Test func yearsBeyondReckoningBeforeAQuarterAreNoQuarter() {
        let text = AnalysisText(body: "Sales rose in the third quarter. They fell 1e30 years ago.", language: "en")
        #expect(dates(in: text, published: published).compactMap(\.start).count == 1)
    }

    @Test(arguments: ["two days before ", "the day after ", "the week of ", "a week starting "])
    func noRepetitionIsTooDeep(words: String) {
        let text = AnalysisText(body: "It came " + String(repeating: words, count: 1_000) + "Monday.", language: "en")
        #expect(!dates(in: text, published: published).isEmpty)
    }

    /// First and last day.
    @Test(arguments: [
        ("The fair runs from 4 to 22 this month.", "2024-05-04…2024-05-22"),
        ("It closed in the last week of 2023.", "2023-12-25…2023-12-31"),
        ("It rained on the last day of March.", "2024-03-31…2024-03-31"),
        ("They met two months and three days ago.", "2024-03-12…2024-03-12"),
        ("He came three weeks before Christmas 2023.", "2023-12-04…2023-12-04"),
        ("She left the day after Easter.", "2024-04-01…2024-04-01"),
        ("It shut for two weeks starting June 3, 2024.", "2024-06-03…2024-06-16"),
        ("Sales rose in the first nine months of 2023.", "2023-01-01…2023-09-30"),
        ("Sales fell in the last two quarters.", "2023-10-01…2024-03-31"),
        ("Prices doubled between March 3 and now.", "2024-03-03…2024-05-15"),
        ("The war of 1914-1918 began there.", "1914-01-01…1918-12-31"),
        ("It ran from 10/1-11/2/2023.", "2023-10-01…2023-11-02"),
        ("He died on 22/Jan/2019.", "2019-01-22…2019-01-22"),
        ("It opened Dec31, 1994.", "1994-12-31…1994-12-31"),
        ("It was held on Labor Day weekend 2023.", "2023-09-02…2023-09-03"),
        ("He spoke on Veterans' Day last year.", "2023-11-11…2023-11-11"),
        ("They meet in the week after next.", "2024-05-27…2024-06-02"),
        ("It happened on Friday the 10th.", "2024-05-10…2024-05-10"),
        ("They met two Mondays ago.", "2024-05-06…2024-05-06"),
        ("They will meet in two weeks' time.", "2024-05-27…2024-06-02"),
        ("It lasted from late March to early May.", "2024-03-16…2024-05-15"),
        ("It ran from the ninth to the seventeenth of April.", "2024-04-09…2024-04-17"),
        ("They fasted in Ramadan 2022.", "2022-04-02…2022-05-03"),
        ("Shops closed for Eid al-Fitr 2022.", "2022-05-02…2022-05-04"),
        ("The rest of the year will be dry.", "2024-05-15…2024-12-31"),
    ])
    func resolvesWhatIsCountedFromElsewhere(text: String, days: String) {
        let found = first(text, published: published)
        #expect("\(found?.start?.description ?? "")…\(found?.end?.description ?? "")" == days)
    }

    @Test(arguments: [
        ("He walked for three weeks.", "P3W", DateExpression.Kind.duration),
        ("It opens every Monday.", "XXXX-WXX-1", .recurrence),
        ("It happened recently.", "PAST_REF", .vague),
    ])
    func tellsDurationsAndRecurrencesFromDates(text: String, value: String, kind: DateExpression.Kind) {
        let found = first(text, published: published)
        #expect(found?.value == value)
        #expect(found?.kind == kind)
    }

    @Test(arguments: [
        "The bus line 2024 people used", "He may march on", "Mrs. May spoke", "the sun sat low", "It cost $1990",
        "version 2.0.1", "It lost 4/5 of its value", "the 27 members",
    ])
    func leavesAloneWhatIsNoDate(text: String) {
        #expect(dates(in: AnalysisText(body: text, language: "en"), published: published).isEmpty)
    }

    @Test func rangesHaveAStartAndAnEnd() {
        let found = first("The fair runs from June 3 to June 9, 2024.", published: published)
        #expect(found?.start?.description == "2024-06-03")
        #expect(found?.end?.description == "2024-06-09")
    }

    @Test func aSpanAfterAnEventOfAKnownYearIsDatedByIt() {
        let found = first("Two years after Norway's 2019 referendum, talks began.", published: nil)
        #expect(found?.value == "2021")
        #expect(found?.basis == .otherDates)
    }

    @Test func aDatelineTakesItsYearFromTheText() {
        let body = "OSLO, April 2 (NTB) - The bridge closed on Nov. 20, 2023. It opened again on Sunday."
        let found = dates(in: AnalysisText(body: body, language: "en"), published: nil)
        #expect(found.map(\.value) == ["2024-04-02", "2023-11-20", "2024-03-31"])
        #expect(found.first?.basis == .otherDates)
    }

    @Test func datesWithoutYearFollowThoseThatHaveOne() {
        let body = "Two years after the 2021 flood, the mill burned on Oct. 6. On May 14 it opened again."
        let found = dates(in: AnalysisText(body: body, language: "en"), published: nil)
        #expect(found.map(\.value) == ["2023", "2023-10-06", "2024-05-14"])
    }

    @Test func nothingIsGuessedWhereNothingTellsTheYear() throws {
        let found = try #require(first("The storm came on April 2.", published: nil))
        #expect(found.start == nil)
        #expect(found.value == "XXXX-04-02")
        #expect(found.basis == nil)
    }

    @Test func aYearOfHistoryLendsNothing() {
        let body = "OSLO, April 2 (NTB) - The bridge shut in March. It was built in 1921. Rain fell. It opens on May 3."
        let found = dates(in: AnalysisText(body: body, language: "en"), published: nil)
        #expect(found.map { $0.start?.year } == [nil, nil, 1921, nil])
    }

    @Test func anAppositionSaysWhichDay() {
        let body = "It burned on Sept. 1. The next day, Sept. 15, they met again on Tuesday (Sept. 20)."
        let found = dates(
            in: AnalysisText(body: body, language: "en"),
            published: CalendarDay(year: 2022, month: 10, day: 1)
        )
        #expect(found.map(\.value) == ["2022-09-01", "2022-09-15", "2022-09-15", "2022-09-20"])
    }

    @Test func aWeekdayTellsTheYear() {
        let body = "It began in 2021. On Friday, April 26, it ended."
        #expect(dates(in: AnalysisText(body: body, language: "en"), published: nil).last?.value == "2019-04-26")
    }

    @Test(arguments: [
        ("de", "Das Schiff sank am 3. März 2021.", "2021-03-03"), ("de", "Vor drei Tagen brannte es.", "2024-05-12"),
        ("de", "Am Montag regnete es.", "2024-05-13"), ("de", "Im vergangenen Jahr stieg er.", "2023"),
        ("de", "Es geschah Ende April.", "2024-04"), ("fr", "Il est parti le 3 mars 2021.", "2021-03-03"),
        ("fr", "Il y a trois jours, il pleuvait.", "2024-05-12"), ("fr", "Elle est venue lundi dernier.", "2024-05-13"),
        ("es", "Murió el 3 de marzo de 2021.", "2021-03-03"), ("es", "Llegó hace tres días.", "2024-05-12"),
    ])
    func readsOtherLanguages(language: String, text: String, value: String) {
        #expect(first(text, language, published: published)?.value == value)
    }
}
