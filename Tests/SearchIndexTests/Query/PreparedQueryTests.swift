import Testing

@testable import SearchIndex

@Suite struct PreparedQueryTests {
    private static let schema = IndexSchema(
        textFields: [IndexSchema.TextField(name: "title", weight: 5), IndexSchema.TextField(name: "body")],
        keywordFields: ["outlet"],
        numberFields: ["date"]
    )

    private static func prepare(_ query: IndexQuery) throws(IndexError) -> PreparedQuery.Content {
        try PreparedQuery(query, schema: schema, languages: ["en"]).content
    }

    private static func text(_ word: String) -> IndexQuery {
        .text(.word(WordPattern(.forms(word))), fields: .all)
    }

    @Test func opensNestedConjunctionsAndDisjunctions() throws {
        let nested = IndexQuery.and([
            Self.text("a"), .and([Self.text("b"), .and([]), .or([.none, Self.text("c")])]), .not(.not(Self.text("d"))),
        ])
        guard case .and(let parts) = try Self.prepare(nested).root else {
            Issue.record("no conjunction")
            return
        }
        let leaves = parts.map { if case .leaf(let leaf) = $0 { leaf } else { -1 } }
        #expect(leaves == [0, 1, 2, 3])
    }

    @Test func whatCannotMatchIsNone() throws {
        let empty: [IndexQuery] = [
            .or([]), .not(.all), .and([Self.text("a"), .none]), .keys([]), .text(.phrase([], slop: 0), fields: .all),
            .text(.word(WordPattern(.forms("a"))), fields: .field(2)), .text(.anyOf([]), fields: .all),
        ]
        for query in empty {
            #expect(String(describing: try Self.prepare(query).root) == "none")
        }
    }

    @Test func allKeepsItsCompanyForTheScore() throws {
        #expect(String(describing: try Self.prepare(.or([.all, Self.text("a")])).root) != "all")
        #expect(String(describing: try Self.prepare(.or([.all, .missing(field: "date")])).root) == "all")
    }

    @Test func wordsUnderNotAreNotScored() throws {
        let query = IndexQuery.and([Self.text("a"), .not(.or([Self.text("b"), .not(Self.text("c"))]))])
        #expect(try Self.prepare(query).leaves.map(\.isScored) == [true, false, false])
    }

    @Test func equalWordsAreLookedUpOnce() throws {
        let query = IndexQuery.and([Self.text("a"), Self.text("b"), Self.text("a")])
        let prepared = try Self.prepare(query)
        #expect(prepared.words.count == 2)
        #expect(prepared.leaves.map(\.words) == [[0], [1], [0]])
    }

    @Test func stemsByLanguageAndOnlyOnce() throws {
        let pattern = WordPattern(.forms("reports"), alternatives: ["reporting", "papers"])
        let query = try PreparedQuery(.text(.word(pattern), fields: .all), schema: Self.schema, languages: ["en", ""])
            .content
        #expect(
            query.words[0].stems.map { $0.map { String(decoding: $0, as: UTF8.self) } } == [
                ["report", "paper"], ["reports", "reporting", "papers"],
            ]
        )
    }

    @Test func refusesUnknownFieldsAndWhatGrowsTooLarge() {
        let deep = (0..<SearchLimits.depth).reduce(Self.text("a")) { query, _ in .not(query) }
        let words = Array(repeating: WordPattern(.forms("a")), count: SearchLimits.words + 1)
        let refused: [IndexQuery] = [
            .keyword(field: "date", .equals("a")), .number(field: "outlet", 0...1), .missing(field: "title"), deep,
            .text(.phrase(words, slop: 0), fields: .all),
            .text(.word(WordPattern(.fuzzy("a", edits: 3))), fields: .all),
            .text(.word(WordPattern(.prefix(""))), fields: .all),
        ]
        for query in refused {
            #expect { try Self.prepare(query) } throws: { ($0 as? IndexError)?.code == .invalid }
        }
    }
}
