import Testing

@Suite struct SearchAnswersTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        return newsroom
    }

    @Test func textOutputShowsTitleAndOutletWithinEightyColumns() throws {
        let newsroom = try newsroom()
        let found = try newsroom.newsctl("search", "ferry")
        #expect(found.status == 0)
        #expect(found.output.contains("Night ferry returns to the Orlen strait"))
        #expect(found.output.contains("Harbour Courier"))
        #expect(!found.output.contains("\u{1b}"))
        #expect(found.lines.filter { $0.count > 80 } == [])
    }

    @Test func jsonHoldsTheKeysOfTheContract() throws {
        let answer = try newsroom().newsctl("search", "--json", "ferry").json
        #expect(answer.schema == .number(1))
        let keys: Set = [
            "schema", "query", "parsed", "total", "totalCollapsed", "tookMs", "hits", "facets", "warnings",
        ]
        #expect(answer.keys.isSuperset(of: keys))
        #expect(answer.query == .string("ferry"))
        #expect(answer.total == .number(1))
        let article: Set = [
            "id", "title", "outlet", "credit", "byline", "dateline", "published", "publishedFrom", "seen", "language",
            "path",
            "span", "words", "story", "copyOf", "copies", "truncated", "score", "snippet",
        ]
        #expect(answer.hits[0].keys.isSuperset(of: article))
        #expect(answer.hits[0].path == .string("velna-flood-wire.txt"))
    }

    private static let statuses: [([String], Int32)] = [
        (["ferry"], 0), (["ferry", "goat"], 0), (["\"night ferry\""], 0), (["title:ferry"], 0), (["ferr*"], 0),
        (["ferry", "-goat"], 1), (["title:goat"], 1), (["zzyzxq"], 1),
        (["\"open"], 2), (["(ferry"], 2), (["colour:red"], 2), ([""], 2), ([], 2), (["ferri~1"], 0),
        (["ferry", "SAME", "goat"], 0), (["ferry", "SAME", "dyke"], 1), (["speaker:lomatskyy"], 0),
        (["speaker:nobody"], 1),
        (["--no-such-option", "ferry"], 2),
        (["--sort", "wisdom", "ferry"], 2),
    ]

    @Test(arguments: statuses)
    func exitStatusTellsFoundFromNothingFromWrong(query: [String], status: Int32) throws {
        let newsroom = try newsroom()
        for verb in ["search", "count"] where !(verb == "count" && query.contains("--sort")) {
            let outcome = try newsroom.newsctl.run([verb] + query)
            #expect(outcome.status == status, "\(verb): \(outcome.errors)")
            if status == 2 {
                #expect(outcome.output == "")
                #expect(outcome.errors != "")
            }
        }
    }

    @Test(arguments: ["ferries", "Ferry", "FERRY"])
    func wordsMatchTheirOtherForms(word: String) throws {
        #expect(try newsroom().newsctl("count", "--json", word).json.total == .number(1))
    }

    @Test func equalsSignSwitchesOtherFormsOff() throws {
        let newsroom = try newsroom()
        #expect(try newsroom.newsctl("count", "--json", "=ferries").json.total == .number(0))
        #expect(try newsroom.newsctl("count", "--json", "=ferry").json.total == .number(1))
    }

    @Test func explainShowsWhatWasAddedToAWord() throws {
        let outcome = try newsroom().newsctl("explain", "--json", "drown")
        #expect(outcome.status == 0)
        let answer = try outcome.json
        #expect(answer.keys.isSuperset(of: ["query", "parsed", "terms", "warnings"]))
        #expect(answer.terms[0].word == .string("drown"))
        #expect(answer.terms[0].added.items.contains { $0.word == .string("drowned") && $0.why.string != nil })
    }

    @Test func limitAndOffsetCutTheListAndLeaveTheTotal() throws {
        let newsroom = try newsroom()
        let first = try newsroom.newsctl("search", "--json", "-n", "3", "*").json
        #expect(first.hits.items.count == 3)
        #expect(first.total == .number(14))
        let last = try newsroom.newsctl("search", "--json", "--collapse", "none", "--limit", "3", "--offset", "13", "*")
            .json
        #expect(last.hits.items.count == 1)
        #expect(try newsroom.newsctl("search", "--json", "*").json.hits.items.count == 10)
    }

    @Test func quietPrintsIdsAlone() throws {
        let newsroom = try newsroom()
        let outcome = try newsroom.newsctl("search", "-q", "--collapse", "none", "-n", "100", "*")
        let ids = outcome.lines.dropLast()
        #expect(ids.count == 14)
        #expect(ids.allSatisfy { $0.count == 13 && $0.hasPrefix("a") && $0 == $0.lowercased() })
        #expect(Set(ids).count == 14)
    }

    @Test func facetsCountArticlesOfAnOutlet() throws {
        let facets = try newsroom().newsctl("search", "--json", "--facet", "outlet:20", "*").json.facets
        let values = Set(facets.outlet.items.compactMap(\.value.string))
        #expect(values.isSuperset(of: ["Harbour Courier", "The Sporting Tide", "Island Standard", "Eastern Observer"]))
        #expect(facets.outlet.items.allSatisfy { $0.count.number == 1 || $0.value == .null })
    }

    @Test func sinceAndUntilBoundTheDateOfPublication() throws {
        let found = try newsroom().newsctl("search", "--json", "--since", "2025-03-15", "--until", "2025-03-15", "*")
            .json
        #expect(found.hits.items.map(\.path) == [.string("dyke-commission.md")])
    }

    @Test func otherFormatsHoldOneLineAHit() throws {
        let newsroom = try newsroom()
        let lines = try newsroom.newsctl("search", "--format", "ndjson", "-n", "5", "*").lines.dropLast()
        #expect(try lines.map { try JSON(parsing: $0).id.string?.count } == [13, 13, 13, 13, 13])
        let table = try newsroom.newsctl("search", "--format", "csv", "-n", "5", "title:ferry OR title:library").lines
        #expect(table.filter { !$0.isEmpty }.count == 3)
        #expect(table[0].contains("title"))
    }

    @Test func minusBeforeAWordNegatesAndADoubleDashEndsOptions() throws {
        let newsroom = try newsroom()
        let all = try newsroom.newsctl("count", "--json", "flood").json.total.number ?? 0
        let without = try newsroom.newsctl("count", "--json", "flood", "-commission").json.total.number ?? 0
        #expect(without > 0)
        #expect(without < all)
        #expect(try newsroom.newsctl("count", "--json", "--", "flood", "-commission").json.total.number == without)
    }

    @Test func helpNamesTheVerbsWithExamples() throws {
        let newsctl = Newsctl(socket: "/nonexistent/newsd.sock")
        let help = try newsctl("--help")
        #expect(help.status == 0)
        for verb in [
            "search", "count", "explain", "show", "status", "files", "failed", "rescan", "follow", "check", "stories",
            "compare",
        ] {
            #expect(help.output.contains(verb))
        }
        #expect(try newsctl("search", "--help").output.contains("newsctl search "))
        #expect(try newsctl("no-such-verb").status == 2)
    }

    @Test func withoutNewsdTheExitStatusIsThree() throws {
        let outcome = try Newsctl(socket: "/nonexistent/newsd.sock")("search", "flood")
        #expect(outcome.status == 3)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("/nonexistent/newsd.sock"))
    }

    @Test func keptQueriesComeLaterAndSaySoWithStatusTwo() throws {
        let outcome = try newsroom().newsctl("query", "list")
        #expect(outcome.status == 2)
        #expect(outcome.errors != "")
    }
}
