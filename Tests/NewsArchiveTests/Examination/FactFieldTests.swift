import NewsArchive
import NewsModel
import QueryLanguage
import Testing

/// Fields of a query that ask for what analysis found. Articles are named by the first word of their path.
@Suite struct FactFieldTests {
    private let flood: FloodArchive

    init() throws {
        flood = try FloodArchive()
    }

    private func found(_ query: String) throws -> [String] {
        try flood.archive.search(query) { $0.collapse = .none }.hits.map {
            $0.article.path.text.replacing(".txt", with: "")
        }.sorted()
    }

    @Test(arguments: [
        ("person:petrenko", ["ledger", "trimmed", "wire"]),
        ("person:\"ivan petrenko\"", ["ledger", "trimmed", "wire"]),
        ("person:PETRENKO", ["ledger", "trimmed", "wire"]), ("person:karsk", []), ("person:nowhere", []),
        ("person:petr*", ["ledger", "trimmed", "wire"]), ("person:\"ivan petr\"", []),
        ("person:=petrenko", ["ledger", "trimmed", "wire"]),
        ("person:nordahl OR person:petrenko", ["budget", "ledger", "trimmed", "wire"]),
        ("place:karsk", ["ledger", "trimmed", "wire"]), ("place:oslo", ["budget"]), ("name:nordahl", ["budget"]),
        ("name:karsk -person:petrenko", []), ("-name:petrenko", ["budget", "note"]),
        ("org:\"emergencies ministry\"", ["ledger", "trimmed", "wire"]),
        ("speaker:petrenko", ["ledger", "trimmed", "wire"]), ("speaker:nordahl", ["budget"]),
        ("speaker:karsk", ["ledger"]),
        ("speaker:\"rescue workers\"", ["ledger"]), ("speaker:rescue speaker:nordahl", ["budget", "ledger"]),
    ])
    func namesFind(query: String, articles: [String]) throws {
        #expect(try found(query) == articles)
    }

    @Test(arguments: [
        ("mentions:1974", ["wire"]), ("mentions:1974-08", ["wire"]), ("mentions:1974-08-01", []),
        ("mentions:2024-03-03", ["wire"]), ("mentions:2025-04-25", ["ledger", "trimmed", "wire"]),
        ("mentions:..1980", ["wire"]), ("mentions:2024..2024-12 mentions:..1980", ["wire"]), ("mentions:2030..", []),
        ("mentions:2024-03-04..2025-04-25 -mentions:1974", ["budget", "ledger", "trimmed"]),
    ])
    func mentionedDaysFind(query: String, articles: [String]) throws {
        #expect(try found(query) == articles)
    }

    @Test(arguments: [
        ("has:quote", ["budget", "ledger", "trimmed", "wire"]), ("-has:quote", ["note"]),
        ("has:figure", ["budget", "ledger", "trimmed", "wire"]), ("is:copy", ["trimmed"]),
        ("is:original", ["budget", "ledger", "note", "wire"]), ("has:conflict", ["ledger", "trimmed", "wire"]),
    ])
    func propertiesFind(query: String, articles: [String]) throws {
        #expect(try found(query) == articles)
    }

    @Test func aFormerStoryLeadsToTheOneThatHoldsItsArticle() throws {
        let ledger = try flood.id("ledger.txt")
        #expect(try found("story:s\(ledger.dropFirst())") == ["ledger", "trimmed", "wire"])
    }

    @Test func spellingVariantsOfANameAreFoundAndExplained() throws {
        try flood.archive.put(
            "a.txt",
            [.sample("A", "President Volodymyr Zelenskiy spoke in Oslo. Zelenskiy left early.")]
        )
        try flood.archive.put(
            "b.txt",
            [.sample("B", "President Volodymyr Zelenskyy came late. Zelenskyy said that he was tired.")]
        )
        try flood.archive.analyse()
        #expect(try found("person:zelensky") == ["a", "b"])
        #expect(try found("person:=zelenskyy") == ["b"])
        #expect(try found("speaker:zelenskiy") == ["b"])
        let explained = try flood.archive.archive.explain(parseQuery("person:zelenskiy", now: 0))
        #expect(
            explained.terms == [
                ExplainedTerm(
                    word: "zelenskiy",
                    added: [
                        .init(word: "Volodymyr Zelenskiy", why: "form of the name"),
                        .init(word: "Volodymyr Zelenskyy", why: "spelling variant"),
                    ]
                )
            ]
        )
        let exact = try flood.archive.archive.explain(parseQuery("person:=\"Volodymyr Zelenskyy\"", now: 0))
        #expect(exact.terms == [ExplainedTerm(word: "Volodymyr Zelenskyy", added: [])])
    }

    @Test func wordlessNamesAreLeftOutWithAWarning() throws {
        let dash = Query.keyword(KeywordTerm(field: .person, value: "—", match: .forms, at: 0..<10))
        let query = Query.and([dash, try parseQuery("budget", now: 0)])
        let answer = try flood.archive.archive.search(ArchiveSearch(query: query))
        #expect(answer.total == 1)
        #expect(answer.warnings == ["\"person:—\" holds no word and is left out"])
    }

    @Test func articlesThatGoAreFoundByNoFact() throws {
        _ = try flood.archive.remove("wire.txt")
        try flood.archive.put("budget.txt", [.sample("Budget", "It snowed.")])
        try flood.archive.analyse()
        #expect(try found("mentions:1974") == [])
        #expect(try found("person:nordahl") == [])
        #expect(try found("person:petrenko") == ["ledger", "trimmed"])
        #expect(try found("is:copy") == [])
    }

    @Test func storiesAreAFacet() throws {
        let answer = try flood.archive.search("*") { $0.facets = [FacetField(field: "story", limit: 1)] }
        let story = try flood.archive.archive.story(id: flood.id("wire.txt"))
        #expect(answer.facets["story"] == [FacetValue(value: story.id, count: 3)])
    }

    @Test func namesAreFacets() throws {
        let answer = try flood.archive.search("*") {
            $0.facets = ["person", "outlet", "place"].map { FacetField(field: $0, limit: 1) }
        }
        #expect(answer.facets["person"] == [FacetValue(value: "Ivan Petrenko", count: 3)])
        #expect(answer.facets["place"] == [FacetValue(value: "Karsk", count: 3)])
        #expect(answer.facets["outlet"] == [FacetValue(value: "Oslo Courier", count: 2)])
        #expect(answer.warnings == [])
    }
}
