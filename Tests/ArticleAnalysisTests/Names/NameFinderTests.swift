import ArticleAnalysis
import Testing

@Suite struct NameFinderTests {
    private func names(_ body: String, language: String = "en") -> [String] {
        let text = AnalysisText(body: body, language: language)
        return NameFinder.names(in: text).map { "\($0.kind) \($0.text)" }
    }

    private func canonical(_ body: String) -> [String] {
        NameFinder.names(in: AnalysisText(body: body, language: "en")).map(\.canonical)
    }

    @Test func findsPersonsPlacesAndOrganisations() {
        #expect(
            names("Maria Keller flew from Vienna to Brazil for the Ministry of Health.") == [
                "person Maria Keller", "place Vienna", "place Brazil", "org Ministry of Health",
            ]
        )
    }

    @Test(arguments: [
        ("He met President Oleg Kovrin there.", "person Oleg Kovrin"),
        ("He met Mr. Kovrin there.", "person Kovrin"),
        ("He met striker Kovrin there.", "person Kovrin"),
        ("He met J. R. Kovrin there.", "person J. R. Kovrin"),
        ("He joined Kovrin & Sons Ltd last year.", "org Kovrin & Sons Ltd"),
        ("He joined Manchester United last year.", "org Manchester United"),
        ("He lives in New York now.", "place New York"),
        ("He lives in the town of Tavik now.", "place Tavik"),
        ("He left the U.S. early.", "place U.S."),
        ("He wrote to NATO about it.", "org NATO"),
    ]) func tellsTheKind(body: String, name: String) {
        #expect(names(body) == [name])
    }

    @Test func takesNationalitiesAndWeekdaysForNoNames() {
        #expect(names("The Russian team left on Monday with several Germans.").isEmpty)
    }

    @Test func leavesThePossessiveEndingOut() {
        #expect(
            names("They read Maria Keller’s letter and Austria's reply.") == ["person Maria Keller", "place Austria"]
        )
    }

    @Test func joinsALastNameToTheFullName() {
        #expect(
            canonical("Maria Keller came late. Mrs. Keller smiled. Keller sat down.").allSatisfy {
                $0 == "Maria Keller"
            }
        )
    }

    @Test func leavesALastNameOpenWhereTwoBearIt() {
        #expect(canonical("Maria Keller and Paul Keller came. Keller said so.").last == "Keller")
    }

    @Test func tellsTwoOfOneLastNameByTheirTitle() {
        #expect(canonical("Maria Keller and Paul Keller came. Mrs. Keller said so.").last == "Maria Keller")
    }

    @Test func takesNoSentenceBeginningForAName() {
        #expect(names("Officials came late. Nobody knew why. Rain fell.").isEmpty)
    }

    @Test func readsGermanWithItsCapitals() {
        #expect(
            names("Der Bürgermeister traf Jutta Meier in Hamburg zum Gespräch.", language: "de") == [
                "person Jutta Meier", "place Hamburg",
            ]
        )
    }

    @Test func readsHeadlinesInCapitalsByWhatTheTextKnows() {
        let body = "KELLER WINS RACE IN AUSTRIA\n\nMaria Keller won the race."
        #expect(names(body) == ["person KELLER", "place AUSTRIA", "person Maria Keller"])
    }
}
