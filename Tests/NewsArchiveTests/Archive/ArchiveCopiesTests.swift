import ArticleReading
import NewsArchive
import QueryLanguage
import Testing

@Suite struct ArchiveCopiesTests {
    private let archive: TestArchive
    private static let text = (1...25).map { "word\($0)" }.joined(separator: " ")
    private static let other = (1...25).map { "other\($0)" }.joined(separator: " ")

    init() throws {
        archive = try TestArchive()
    }

    /// Path of the original and of the copies, as the archive tells them.
    private func groups() async throws -> [String: Set<String>] {
        try archive.analyse()
        let articles = try await archive.search("*") { $0.collapse = .none }.hits.map(\.article)
        let paths = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, String(decoding: $0.path, as: UTF8.self)) })
        var groups: [String: Set<String>] = [:]
        for article in articles {
            if let original = article.copyOf {
                groups[paths[original] ?? "?", default: []].insert(paths[article.id] ?? "?")
            }
        }
        return groups
    }

    @Test func sameWordsAreCopiesWhateverTheirPunctuation() async throws {
        try archive.put("a", [.sample("A", Self.text, published: 20)])
        try archive.put("b", [.sample("B", Self.text.uppercased() + "!", published: 10)])
        try archive.put("c", [.sample("C", Self.other, published: 5)])
        #expect(try await groups() == ["b": ["a"]])
        #expect(try await archive.titles("is:copy") == ["A"])
        #expect(try await archive.titles("is:original") == ["B", "C"])
        #expect(try await archive.archive.counts().copies == 1)
    }

    @Test func textThatHoldsAnotherIsACopy() async throws {
        try archive.put("a", [.sample("A", Self.text, published: 20)])
        try archive.put("b", [.sample("B", Self.text + " " + Self.other, published: 30)])
        #expect(try await groups() == ["a": ["b"]])
    }

    @Test func articleThatWaitsForAnalysisHasNoCopies() async throws {
        try archive.put("a", [.sample("A", Self.text)])
        try archive.put("b", [.sample("B", Self.text)])
        #expect(try await archive.archive.counts().copies == 0)
        #expect(try await archive.titles("word3 is:original").count == 2)
    }

    @Test func groupFollowsEveryChange() async throws {
        try archive.put("a", [.sample("A", Self.text, published: 30)])
        try archive.put("b", [.sample("B", Self.text, published: 20)])
        #expect(try await groups() == ["b": ["a"]])
        try archive.put("c", [.sample("C", Self.text, credit: "AP", published: 40)])
        #expect(try await groups() == ["c": ["a", "b"]])
        _ = try archive.remove("c")
        #expect(try await groups() == ["b": ["a"]])
        try archive.put("b", [.sample("B", "Something else altogether.", published: 20)])
        #expect(try await groups() == [:])
        #expect(try await archive.archive.counts().copies == 0)
        try archive.put("b", [.sample("B", Self.text, published: 20), .sample("B2", Self.text, published: 20)])
        try archive.analyse()
        #expect(try await archive.archive.counts().copies == 2)
    }

    @Test func collapsedListShowsTheBestOfEachGroup() async throws {
        try archive.put("a", [.sample("A", Self.text, published: 30), .sample("Word1", Self.text, published: 20)])
        try archive.put("b", [.sample("B", "word1 alone", published: -100_000_000)])
        try archive.analyse()
        let answer = try await archive.search("word1")
        #expect(answer.total == 3)
        #expect(answer.totalCollapsed == 2)
        #expect(answer.hits.map(\.article.title) == ["Word1", "B"])
        #expect(answer.hits.map(\.article.copies) == [1, 0])
        let oldest = try await archive.search("word1") {
            $0.order = .date
            $0.isReversed = true
        }
        #expect(oldest.hits.map(\.article.title) == ["B", "Word1"])
        let count = try await archive.archive.count(.typed("word1"))
        #expect(count.total == 3 && count.totalCollapsed == 2)
        let apart = try await archive.search("word1") { $0.collapse = .story }
        #expect(apart.totalCollapsed == 2)
    }
}
