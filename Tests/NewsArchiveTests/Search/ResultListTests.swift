import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

/// Order, paging and facets.
@Suite struct ResultListTests {
    private let archive: TestArchive

    init() throws {
        archive = try TestArchive()
        try archive.put(
            "x/1",
            [.sample("P", "tide tide tide", outlet: "Beta", byline: ["Lin"], published: 86_400)],
            seen: 3
        )
        try archive.put(
            "x/2",
            [.sample("Q tide", "calm", outlet: "Alpha", byline: ["Lin", "Ito"], published: 40_000_000)],
            seen: 1
        )
        try archive.put("3", [.sample("R", "tide and a good many other words besides", published: nil)], seen: 2)
        try archive.put("4", [.sample("S", "no such word", outlet: "Beta", published: 86_401)], seen: 9)
    }

    @Test(arguments: [
        (SortOrder.relevance, false, ["Q tide", "P", "R"]), (.relevance, true, ["R", "P", "Q tide"]),
        (.date, false, ["Q tide", "P", "R"]), (.date, true, ["P", "Q tide", "R"]),
        (.seen, false, ["P", "R", "Q tide"]), (.seen, true, ["Q tide", "R", "P"]),
        (.outlet, false, ["Q tide", "P", "R"]), (.outlet, true, ["P", "Q tide", "R"]),
    ])
    func listIsInOrder(order: SortOrder, isReversed: Bool, titles: [String]) throws {
        let found = try archive.titles("tide") {
            $0.order = order
            $0.isReversed = isReversed
        }
        #expect(found == titles)
    }

    @Test func queryWithoutWordsIsOrderedByDate() throws {
        #expect(try archive.titles("*") == ["Q tide", "S", "P", "R"])
        #expect(try archive.titles("outlet:beta OR outlet:alpha") == ["Q tide", "S", "P"])
        #expect(try archive.titles("-calm") == ["S", "P", "R"])
    }

    @Test func pagesJoinToTheWholeList() throws {
        let whole = try archive.titles("*")
        var pages: [String] = []
        for offset in 0..<6 {
            pages += try archive.titles("*") {
                $0.limit = 1
                $0.offset = offset
            }
        }
        #expect(pages == whole)
        let none = try archive.search("*") { $0.limit = 0 }
        #expect(none.hits.isEmpty && none.total == 4)
    }

    @Test(arguments: [-1, 100_001])
    func absurdLimitsAreRefused(limit: Int) throws {
        let error = try #require(throws: ArchiveError.self) { try archive.search("*") { $0.limit = limit } }
        #expect(error.code == .invalid)
    }

    @Test func sinceAndUntilNarrow() throws {
        #expect(try archive.titles("*") { $0.since = 86_401 } == ["Q tide", "S"])
        #expect(try archive.titles("*") { $0.until = 86_401 } == ["P"])
        #expect(try archive.titles("tide") { $0.since = 0 } == ["Q tide", "P"])
    }

    @Test(arguments: [
        ("outlet", ["Beta 2", "Alpha 1"]), ("author", ["Lin 2", "Ito 1"]), ("path", [". 2", "x 2"]), ("lang", ["en 4"]),
        ("credit", []), ("date:year", ["1970 2", "1971 1"]), ("date:month", ["1970-01 2", "1971-04 1"]),
        ("date:day", ["1970-01-02 2", "1971-04-08 1"]),
    ])
    func facetsCountEveryMatch(field: String, counts: [String]) throws {
        let answer = try archive.search("*") {
            $0.facets = [FacetField(field: field, limit: 10)]
            $0.limit = 1
        }
        #expect(answer.facets[field]?.map { "\($0.value) \($0.count)" } == counts)
    }

    @Test func facetsAreCutAtTheirLimit() throws {
        let answer = try archive.search("*") { $0.facets = [FacetField(field: "outlet", limit: 1)] }
        #expect(answer.facets["outlet"] == [FacetValue(value: "Beta", count: 2)])
    }

    @Test func unknownFacetIsRefusedWithTheList() throws {
        let error = try #require(throws: ArchiveError.self) {
            try archive.search("*") { $0.facets = [FacetField(field: "colour", limit: 1)] }
        }
        #expect(error.code == .invalid)
        #expect(error.hint?.contains("date:month") == true)
    }
}
