import TestSupport
import Testing

@testable import SearchIndex

@Suite struct SearchTests {
    @Test func tellsWhichWordsWereAddedAndWhy() throws {
        let index = try QueryIndex(["report reports reporting report's newspaper papers reprot", "report repose"])
        func added(_ kind: WordPattern.Kind, alternatives: [String] = []) throws -> [String] {
            let pattern = WordPattern(kind, alternatives: alternatives)
            let query = try index.snapshot.prepare(.text(.word(pattern), fields: .all))
            let explanation = try index.snapshot.explain(query)
            return explanation.terms.flatMap { term in term.added.map { "\($0.word): \($0.reason.rawValue)" } }
        }
        let forms = ["report's: possessive", "reporting: other form", "reports: other form"]
        #expect(try added(.forms("report")) == forms)
        #expect(try added(.exact("report")) == [])
        #expect(
            try added(.forms("report"), alternatives: ["paper", "unheard"]) == ["papers: spelling variant"] + forms
        )
        #expect(try added(.prefix("repo")).contains("repose: same beginning"))
        #expect(try added(.fuzzy("report", edits: 1)) == ["reports: similar spelling", "reprot: similar spelling"])
    }

    @Test func theScoreIsTheSumOfItsParts() throws {
        let index = try QueryIndex(["white house report", "the white house white house", "house of cards", "cards"])
        let query = try index.snapshot.prepare(
            .or([
                .text(.phrase([WordPattern(.forms("white")), WordPattern(.forms("house"))], slop: 0), fields: .all),
                .and([Self.text("house"), Self.text("unheard")]), Self.text("report"), .not(Self.text("cards")),
            ])
        )
        let hits = try index.snapshot.search(IndexSearch(query)).hits
        #expect(hits.count == 2)
        for hit in hits {
            let explanation = try #require(try index.snapshot.explain(query, key: hit.key))
            #expect(explanation.score == hit.score)
            #expect(explanation.parts.reduce(0) { $0 + $1.score } == hit.score)
        }
        let second = try #require(try index.snapshot.explain(query, key: 1))
        #expect(second.parts.map(\.words) == [["white", "house"]])
        #expect(second.parts.map(\.weightedFrequency) == [2])
        #expect(second.length == 5)
        #expect(try index.snapshot.explain(query, key: 3) == nil)
        #expect(try index.snapshot.explain(query, key: 9) == nil)
    }

    @Test func namesThoseAmongSomeDocuments() throws {
        let index = try QueryIndex(["a b", "b", "a", "a c"])
        let query = try index.snapshot.prepare(Self.text("a"))
        #expect(try index.snapshot.matching(query, among: [0, 1, 2, 77]) == [0, 2])
        #expect(try index.snapshot.matching(query, among: []) == [])
    }

    @Test func ofTooManyWordsTheMostFrequentAreTaken() throws {
        let count = SearchLimits.expansions + 50
        let words = (0..<count).map { "w\($0)" }
        // The first words are the rare ones.
        let index = try QueryIndex(["only w0 w1 x"] + (0..<3).map { _ in words.dropFirst(50).joined(separator: " ") })
        let query = try index.snapshot.prepare(.text(.word(WordPattern(.prefix("w"))), fields: .all))
        let answer = try index.snapshot.search(IndexSearch(query))
        #expect(answer.hits.map(\.key).sorted() == [1, 2, 3])
        #expect(answer.warnings.count == 1)
        #expect(answer.warnings.first?.contains("\(SearchLimits.expansions)") == true)
    }

    @Test func endsWhenTheAnswerIsNoLongerWanted() throws {
        let index = try QueryIndex(["a b", "b a"])
        for counts in [true, false] {
            let query = try index.snapshot.prepare(.and([Self.text("a"), Self.text("b")]))
            let request = IndexSearch(query, counts: counts, isCancelled: { true })
            #expect { try index.snapshot.search(request) } throws: { ($0 as? IndexError)?.code == .cancelled }
        }
    }

    @Test func refusesFieldsThatAreNotThere() throws {
        let index = try QueryIndex(["a"])
        let query = try index.snapshot.prepare(Self.text("a"))
        let refused = [
            IndexSearch(query, order: [.number(field: "outlet", descending: true)]),
            IndexSearch(query, order: [.keyword(field: "none", descending: true)]),
            IndexSearch(query, collapse: "none"),
            IndexSearch(query, facets: [IndexFacet(.keyword(field: "date"), limit: 1)]),
            IndexSearch(query, limit: -1), IndexSearch(query, offset: -1),
        ]
        for request in refused {
            #expect { try index.snapshot.search(request) } throws: { ($0 as? IndexError)?.code == .invalid }
        }
    }

    @Test func servesLaterSnapshotsWithFurtherLanguages() throws {
        let index = try QueryIndex(["houses"])
        let query = try index.snapshot.prepare(Self.text("hause"))
        #expect(try index.snapshot.count(query).total == 0)
        try index.add("häuser", language: "de", key: 5)
        #expect(try index.snapshot.count(Self.prepared(index, "hauser")).total == 1)
        #expect(try index.snapshot.search(IndexSearch(query)).hits.map(\.key) == [5])
    }

    @Test func listsEmptyIndexesAndLimits() throws {
        let index = try QueryIndex([])
        let query = try index.snapshot.prepare(.or([Self.text("a"), .all]))
        #expect(try index.snapshot.search(IndexSearch(query)) == SearchAnswer(total: 0, totalCollapsed: 0))
        #expect(try index.snapshot.count(query).total == 0)
    }

    private static func prepared(_ index: QueryIndex, _ word: String) throws -> PreparedQuery {
        try index.snapshot.prepare(text(word))
    }

    private static func text(_ word: String) -> IndexQuery {
        .text(.word(WordPattern(.forms(word))), fields: .all)
    }
}

/// An index of one text field in a folder of its own, which goes with it.
private final class QueryIndex {
    private let folder: TemporaryFolder
    private let index: TextIndex

    var snapshot: IndexSnapshot { index.latest }

    /// English texts with the keys 0, 1, …
    init(_ texts: [String]) throws {
        let schema = IndexSchema(
            textFields: [IndexSchema.TextField(name: "text")],
            keywordFields: ["outlet"],
            numberFields: ["date"]
        )
        folder = try TemporaryFolder()
        index = try TextIndex(directory: folder.path, schema: schema)
        for (key, text) in texts.enumerated() {
            try add(text, language: "en", key: UInt64(key))
        }
    }

    deinit {
        try? index.close()
    }

    func add(_ text: String, language: String, key: UInt64) throws {
        try index.replace([
            IndexDocument(key: key, language: language, texts: [CutText(text)], keywords: [[]], numbers: [nil])
        ])
        try index.refresh()
    }
}
