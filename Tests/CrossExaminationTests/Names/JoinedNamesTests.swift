import CrossExamination
import NewsModel
import Testing

@Suite struct JoinedNamesTests {
    /// Articles by the names they hold: "person Maria Keller", "place Kyiv", "org WHO"; several mentions by "×3".
    private func register(_ articles: [[String]]) -> NameRegister {
        var register = NameRegister()
        for (number, names) in articles.enumerated() {
            register.add(article: "a\(number)", names: names.map(use))
        }
        return register
    }

    private func use(_ written: String) -> NameUse {
        let parts = written.split(separator: " ", maxSplits: 1).map(String.init)
        let kinds: [String: Name.Kind] = ["person": .person, "place": .place, "org": .org]
        let counted = parts[1].split(separator: "×").map { $0.trimmingSpaces }
        return NameUse(
            kind: kinds[parts[0]] ?? .person,
            canonical: counted[0],
            count: counted.count > 1 ? Int(counted[1]) ?? 1 : 1
        )
    }

    private func joined(_ articles: [[String]]) -> [String] {
        register(articles).joined().map { name in
            ([name.name] + name.variants).joined(separator: "|") + " \(name.articles)"
        }.sorted()
    }

    @Test func joinsTransliterationsOfOnePerson() {
        #expect(
            joined([["person Oleksandr Sydorskiy"], ["person Oleksandr Sydorskyy"], ["person Alexander Sydorsky"]]) == [
                "Oleksandr Sydorskiy|Alexander Sydorsky|Oleksandr Sydorskyy 3"
            ]
        )
    }

    @Test func joinsNamesOfOnePlaceAndHeadlinesCapitals() {
        #expect(joined([["place Kyiv"], ["place Kiev"], ["place KYIV", "place Kyiv"]]) == ["Kyiv|Kiev 3"])
    }

    @Test func aLastNameJoinsTheOnlyFullName() {
        #expect(joined([["person Maria Keller"], ["person Keller"]]) == ["Maria Keller|Keller 2"])
    }

    @Test func aLastNameOfTwoPersonsStaysAlone() {
        #expect(
            joined([["person Maria Keller"], ["person Hans Keller"], ["person Keller"]]) == [
                "Hans Keller 1", "Keller 1", "Maria Keller 1",
            ]
        )
    }

    @Test func anInitialJoinsTheOnlyNameItFits() {
        #expect(joined([["person Maria Keller"], ["person M. Keller"]]) == ["Maria Keller|M. Keller 2"])
        #expect(joined([["person Maria Keller"], ["person Martin Keller"], ["person M. Keller"]]).count == 3)
    }

    @Test func fatherAndSonStayApart() {
        #expect(joined([["person Paul Roth"], ["person Paul Roth Jr."]]).count == 2)
    }

    @Test func familyNamesMayStandFirst() {
        #expect(joined([["person Zhao Wenxuan"], ["person Zhao"]]) == ["Zhao Wenxuan|Zhao 2"])
    }

    @Test func anAcronymJoinsTheNameItStandsBeside() {
        #expect(
            joined([["org Northern Ports Agency", "org NPA"], ["org NPA"]]) == ["Northern Ports Agency|NPA 2"]
        )
        #expect(joined([["org Northern Ports Agency"], ["org NPA"]]).count == 2)
    }

    @Test func writtenFormsOfOneOrganisationAreJoined() {
        #expect(joined([["org Kovrin Corp"], ["org Kovrin"], ["org the Kovrin Corporation"]]).count == 1)
        #expect(joined([["org Ministry of Defence"], ["org Defense Ministry"]]).count == 1)
    }

    @Test func theManyCorrectTheKindOfTheFew() {
        let names = register([["org Tavik News ×8"], ["place Tavik News"]]).joined()
        #expect(names.map(\.kind) == [.org])
        #expect(names.map(\.articles) == [2])
    }

    @Test func tellsWhoIsNamedTogetherWithWhom() {
        let names = register([
            ["person Maria Keller", "org Kovrin", "place Tavik"], ["person Maria Keller", "org Kovrin"],
        ]).joined()
        let keller = names.first { $0.name == "Maria Keller" }
        #expect(keller?.with.map(\.name) == ["Kovrin", "Tavik"])
        #expect(keller?.with.map(\.count) == [2, 1])
    }

    @Test func leadsBackToArticlesAndPlaces() {
        var register = NameRegister()
        register.add(
            article: "b",
            names: [NameUse(kind: .place, canonical: "Kiev", count: 2, spans: [FileSpan(0..<4), FileSpan(9..<13)])]
        )
        register.add(
            article: "a",
            names: [NameUse(kind: .place, canonical: "Kyiv", count: 1, spans: [FileSpan(3..<7)])]
        )
        let places = register.joined().first?.places ?? []
        #expect(places.map(\.article) == ["a", "b"])
        #expect(places.map(\.form) == ["Kyiv", "Kiev"])
        #expect(places.map(\.spans) == [[FileSpan(3..<7)], [FileSpan(0..<4), FileSpan(9..<13)]])
    }

    @Test func aPlaceKeepsTheFirstOfManySpans() throws {
        let body = String(repeating: "The bridge of Kyiv is old. ", count: 30)
        let place = try #require(joinedNames([SampleArticles.article("a", body)], kind: .place).first?.places.first)
        #expect(place.count == 30)
        #expect(place.spans == (0..<20).map { FileSpan($0 * 27 + 14..<$0 * 27 + 18) })
    }

    @Test func theOrderOfArrivalDoesNotMatter() {
        let articles = [
            ["person Maria Keller", "person M. Keller", "org WHO"], ["person Keller", "place Kyiv"],
            ["person Martin Keller", "place Kiev", "org World Health Organization", "org WHO"], ["person Keller-Roth"],
        ]
        let first = joined(articles)
        #expect(joined(articles.reversed()) == first)
        #expect(joined([articles[2], articles[0], articles[3], articles[1]]) == first)
    }

    @Test func aLimitKeepsTheMostFrequent() {
        let names = register([["place Kyiv", "place Tavik"], ["place Kyiv"]]).joined(limit: 1)
        #expect(names.map(\.name) == ["Kyiv"])
        #expect(names.first?.with.map(\.name) == ["Tavik"])
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
