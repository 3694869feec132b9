import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

/// What each kind of query finds in a small corpus. Articles are named by their titles.
@Suite struct QueryAnswerTests {
    private let archive: TestArchive

    init() throws {
        archive = try TestArchive()
        try archive.put(
            "wire/2025/ferry.txt",
            [
                .sample(
                    "Ferry runs aground",
                    "The ferry ran aground near the old harbour. Rescuers pulled forty passengers from the ferries' decks.",
                    outlet: "Harbour Gazette",
                    credit: "Reuters",
                    byline: ["Ana O'Neil", "Per Lind"],
                    published: 1_745_625_600,  // 26 April 2025
                    isDay: true
                ),
                .sample(
                    "Norway's budget",
                    "Norway's government presented a counter-attack on inflation. The ministers were running late.",
                    outlet: "The Oslo Courier",
                    byline: ["Per Lind"],
                    published: 1_745_712_000  // 27 April 2025, 00:00
                ),
            ],
            seen: 1_745_000_000
        )
        try archive.put(
            "notes.md",
            [
                .sample(
                    "Grenzen",
                    "Die Häuser am Hafen stehen leer. Das Haus der Fähre wurde verkauft.",
                    outlet: "Hafenblatt.de",
                    published: 1_735_689_600,  // 1 January 2025
                    language: "de"
                ),
                .sample(nil, "Snow fell. Nobody ran.", published: nil, language: nil),
            ]
        )
    }

    @Test(arguments: [
        // Words and their forms.
        ("ferry", ["Ferry runs aground"]), ("FERRY", ["Ferry runs aground"]), ("ferries", ["Ferry runs aground"]),
        ("=passenger", []), ("=ferries", ["Ferry runs aground"]), ("=ferry", ["Ferry runs aground"]),
        ("norway", ["Norway's budget"]),
        ("=norway", []), ("=norway's", ["Norway's budget"]), ("run", ["Ferry runs aground", "Norway's budget"]),
        ("haus", ["Grenzen"]), ("häuser", ["Grenzen"]), ("hauser", ["Grenzen"]), ("=haus", ["Grenzen"]),
        ("ran", ["-", "Ferry runs aground"]), ("pass*", ["Ferry runs aground"]), ("gov*", ["Norway's budget"]),
        ("nowhere", []), ("title:ferry", ["Ferry runs aground"]), ("body:grenzen", []), ("title:harbour", []),
        // Phrases.
        ("\"old harbour\"", ["Ferry runs aground"]), ("\"harbour old\"", []),
        ("\"ferry runs\"", ["Ferry runs aground"]),
        ("exact:\"ferry runs\"", ["Ferry runs aground"]), ("exact:\"ferry run\"", []),
        ("counter-attack", ["Norway's budget"]), ("counterattack", []), ("attack-counter", []),
        ("\"aground the\"", []), ("title:\"ferry run\"", ["Ferry runs aground"]), ("body:\"norway's budget\"", []),
        // Distance.
        ("\"ferry harbour\"~5", ["Ferry runs aground"]), ("\"ferry harbour\"~4", []),
        ("\"harbour ferry\"~9", ["Ferry runs aground"]),
        ("\"harbour aground\"~9", []), ("harbour NEAR/3 aground", ["Ferry runs aground"]),
        ("harbour NEAR/2 aground", []),
        ("(pilot OR harbour) NEAR/3 (aground OR ashore)", ["Ferry runs aground"]),
        ("\"old harbour\" NEAR/3 \"ran aground\"", ["Ferry runs aground"]),
        ("title:ferry NEAR/3 body:aground", []),
        // One sentence.
        ("rescuers SAME passengers", ["Ferry runs aground"]), ("harbour SAME rescuers", []),
        ("passenger SAME (pilot OR \"pulled forty\")", ["Ferry runs aground"]), ("title:ferry SAME harbour", []),
        ("(ferry NEAR/2 aground) SAME harbour", ["Ferry runs aground"]), ("title:ferry SAME body:aground", []),
        // Spelling mistakes.
        ("ferri~1", ["Ferry runs aground"]), ("pasangers~1", []), ("pasangers~2", ["Ferry runs aground"]),
        ("governmnet~1", ["Norway's budget"]),
        // Fields.
        ("outlet:harbour", ["Ferry runs aground"]), ("outlet:=harbour", []),
        ("outlet:=\"harbour gazette\"", ["Ferry runs aground"]),
        ("outlet:gaz*", ["Ferry runs aground"]), ("outlet:hafenblatt", ["Grenzen"]),
        ("outlet:hafenblatt.de", ["Grenzen"]),
        ("credit:reuters", ["Ferry runs aground"]), ("author:lind", ["Ferry runs aground", "Norway's budget"]),
        ("author:o'neil", ["Ferry runs aground"]), ("author:\"o'neil per\"", []),
        ("author:=\"per lind\"", ["Ferry runs aground", "Norway's budget"]),
        ("path:wire", ["Ferry runs aground", "Norway's budget"]),
        ("path:wire/2025", ["Ferry runs aground", "Norway's budget"]),
        ("path:2025/wire", []), ("path:notes.md", ["-", "Grenzen"]), ("lang:de", ["Grenzen"]), ("lang:DE", ["Grenzen"]),
        ("lang:d*", ["Grenzen"]), ("-lang:en", ["-", "Grenzen"]),
        // Dates.
        ("date:2025", ["Ferry runs aground", "Grenzen", "Norway's budget"]),
        ("date:2025-04-26", ["Ferry runs aground"]),
        ("date:2025-04-27", ["Norway's budget"]), ("date:..2025-03", ["Grenzen"]), ("-date:2025", ["-"]),
        ("date:2024", []), ("seen:2025-04-26", ["-", "Grenzen"]), ("date:today", ["Ferry runs aground"]),
        // Logic.
        ("*", ["-", "Ferry runs aground", "Grenzen", "Norway's budget"]),
        ("-ferry", ["-", "Grenzen", "Norway's budget"]),
        ("run -ferry", ["Norway's budget"]), ("ferry OR haus", ["Ferry runs aground", "Grenzen"]),
        ("ferry OR lang:de", ["Ferry runs aground", "Grenzen"]), ("NOT (ferry OR lang:de)", ["-", "Norway's budget"]),
        ("(ferry OR snow) -credit:reuters", ["-"]), ("per lind", []), ("ferry haus", []),
        ("-ferry -haus -norway", ["-"]), ("ferry OR -lang:de", ["-", "Ferry runs aground", "Norway's budget"]),
        ("is:original", ["-", "Ferry runs aground", "Grenzen", "Norway's budget"]), ("is:copy", []),
    ])
    func finds(query: String, titles: [String]) throws {
        #expect(try archive.titles(query).sorted() == titles)
        let count = try archive.archive.count(.typed(query))
        #expect(count.total == titles.count)
    }

    @Test func wordlessTermsAreLeftOutWithAWarning() throws {
        let dash = Query.word(WordTerm(text: "—", match: .forms, scope: .anywhere, place: 0..<3))
        let query = Query.and([dash, try parseQuery("ferry", now: 0)])
        let answer = try archive.archive.search(ArchiveSearch(query: query))
        #expect(answer.total == 1)
        #expect(answer.warnings == ["\"—\" holds no word and is left out"])
        let error = try #require(throws: ArchiveError.self) {
            try archive.archive.search(ArchiveSearch(query: dash))
        }
        #expect(error.code == .invalid)
    }

    @Test(arguments: [KeywordField.outlet, .lang, .id, .person])
    func fieldsTakeNoMistakes(field: KeywordField) throws {
        let query = Query.keyword(KeywordTerm(field: field, value: "a75zqee0697zs", match: .fuzzy(1), at: 2..<9))
        let error = try #require(throws: ArchiveError.self) {
            try archive.archive.search(ArchiveSearch(query: query))
        }
        #expect(error.code == .invalid)
        #expect(error.place == 2..<9)
    }

    @Test(arguments: [
        Query.near(.everything, .everything, distance: 1, place: 0..<4),
        .same(.everything, .everything, place: 0..<4),
    ])
    func pairsRefuseWhatIsNoText(query: Query) throws {
        let error = try #require(throws: ArchiveError.self) {
            try archive.archive.search(ArchiveSearch(query: query))
        }
        #expect(error.code == .invalid)
        #expect(error.place == 0..<4)
    }

    @Test func deepQueriesAreRefused() throws {
        var query = Query.everything
        for _ in 0..<5_000 {
            query = .not(.or([query]), place: 0..<1)
        }
        let error = try #require(throws: ArchiveError.self) {
            try archive.archive.search(ArchiveSearch(query: query))
        }
        #expect(error.code == .invalid)
    }

    @Test func nestedBracketsBeyondTheIndexesOwnParserAreAnswered() throws {
        var query = "ferry"
        for depth in 0..<30 {
            query = depth.isMultiple(of: 2) ? "(\(query) OR nowhere)" : "(\(query) harbour)"
        }
        #expect(try archive.titles(query) == ["Ferry runs aground"])
    }

    @Test func aThousandAlternativesAreAnswered() throws {
        let query = (0..<900).map { "w\($0)" }.joined(separator: " OR ") + " OR ferry"
        #expect(try archive.titles(query) == ["Ferry runs aground"])
    }

    @Test func explainTellsWhatWasAdded() throws {
        let run = try archive.archive.explain(parseQuery("run Norway =ferry haus", now: 0))
        #expect(
            run.terms == [
                ExplainedTerm(
                    word: "run",
                    added: [.init(word: "running", why: "other form"), .init(word: "runs", why: "other form")]
                ),
                ExplainedTerm(word: "Norway", added: [.init(word: "norway's", why: "possessive")]),
                ExplainedTerm(word: "haus", added: [.init(word: "hauser", why: "other form")]),
            ]
        )
        #expect(run.warnings == [])
    }

    @Test func explainForgetsFormsThatWentWithTheirArticle() throws {
        _ = try archive.remove("wire/2025/ferry.txt")
        let explained = try archive.archive.explain(parseQuery("run", now: 0))
        #expect(explained.terms == [ExplainedTerm(word: "run", added: [])])
    }

    @Test func matchingTellsWhichOfTheseMatch() throws {
        let hits = try archive.search("*").hits.map(\.article)
        let ids = hits.map(\.id)
        let german = try #require(hits.first { $0.language == "de" })
        #expect(try archive.archive.matching(parseQuery("haus", now: 0), among: ids) == [german.id])
        #expect(try archive.archive.matching(parseQuery("haus", now: 0), among: []) == [])
        #expect(try archive.archive.matching(parseQuery("ferry", now: 0), among: [german.id, "nonsense"]) == [])
    }

    @Test func spellingVariantsOfNamesAreFoundMarkedAndExplained() throws {
        try archive.put("k", [.sample("Trams", "Trams run in Kiev again. Kiev's mayor rode one.")])
        try archive.put("l", [.sample("Buses", "Buses run in Kyiv.")])
        #expect(try archive.titles("Kyiv").sorted() == ["Buses", "Trams"])
        #expect(try archive.titles("\"in Kyiv again\"") == ["Trams"])
        #expect(try archive.titles("=Kyiv") == ["Buses"])
        #expect(try archive.titles("exact:\"in Kyiv\"") == ["Buses"])
        let explained = try archive.archive.explain(parseQuery("Kyiv", now: 0))
        #expect(explained.terms.first?.added.first == .init(word: "kiev", why: "spelling variant"))
        let hit = try #require(try archive.search("Kyiv -buses").hits.first)
        let bytes = Array(hit.snippet.text.utf8)
        #expect(hit.snippet.marks.map { String(decoding: bytes[$0], as: UTF8.self) } == ["Kiev", "Kiev's"])
    }

    @Test func snippetMarksFormsAndPhrases() throws {
        let hit = try #require(try archive.search("passenger \"ran aground\" -snow").hits.first)
        let bytes = Array(hit.snippet.text.utf8)
        let marks = hit.snippet.marks.map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(marks == ["ran", "aground", "passengers"])
    }
}
