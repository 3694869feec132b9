import ArticleReading
import NewsArchive
import NewsModel
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
    private func groups() throws -> [String: Set<String>] {
        try archive.analyse()
        let articles = try archive.search("*") { $0.collapse = .none }.hits.map(\.article)
        let paths = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.path.text) })
        var groups: [String: Set<String>] = [:]
        for article in articles {
            if let original = article.copyOf {
                groups[paths[original] ?? "?", default: []].insert(paths[article.id] ?? "?")
            }
        }
        return groups
    }

    @Test func sameWordsAreCopiesWhateverTheirPunctuation() throws {
        try archive.put("a", [.sample("A", Self.text, published: 20)])
        try archive.put("b", [.sample("B", Self.text.uppercased() + "!", published: 10)])
        try archive.put("c", [.sample("C", Self.other, published: 5)])
        #expect(try groups() == ["b": ["a"]])
        #expect(try archive.titles("is:copy") == ["A"])
        #expect(try archive.titles("is:original") == ["B", "C"])
        #expect(try archive.archive.counts().copies == 1)
    }

    @Test func textThatHoldsAnotherIsACopy() throws {
        try archive.put("a", [.sample("A", Self.text, published: 20)])
        try archive.put("b", [.sample("B", Self.text + " " + Self.other, published: 30)])
        #expect(try groups() == ["a": ["b"]])
    }

    @Test func articleThatWaitsForAnalysisHasNoCopies() throws {
        try archive.put("a", [.sample("A", Self.text)])
        try archive.put("b", [.sample("B", Self.text)])
        #expect(try archive.archive.counts().copies == 0)
        #expect(try archive.titles("word3 is:original").count == 2)
    }

    @Test func groupFollowsEveryChange() throws {
        try archive.put("a", [.sample("A", Self.text, published: 30)])
        try archive.put("b", [.sample("B", Self.text, published: 20)])
        #expect(try groups() == ["b": ["a"]])
        try archive.put("c", [.sample("C", Self.text, credit: "AP", published: 40)])
        #expect(try groups() == ["c": ["a", "b"]])
        _ = try archive.remove("c")
        #expect(try groups() == ["b": ["a"]])
        try archive.put("b", [.sample("B", "Something else altogether.", published: 20)])
        #expect(try groups() == [:])
        #expect(try archive.archive.counts().copies == 0)
        try archive.put("b", [.sample("B", Self.text, published: 20), .sample("B2", Self.text, published: 20)])
        try archive.analyse()
        #expect(try archive.archive.counts().copies == 2)
    }

    @Test func collapsedListShowsTheBestOfEachGroup() throws {
        try archive.put("a", [.sample("A", Self.text, published: 30), .sample("Word1", Self.text, published: 20)])
        try archive.put("b", [.sample("B", "word1 alone", published: -100_000_000)])
        try archive.analyse()
        let answer = try archive.search("word1")
        #expect(answer.total == 3)
        #expect(answer.totalCollapsed == 2)
        #expect(answer.hits.map(\.article.title) == ["Word1", "B"])
        #expect(answer.hits.map(\.article.copies) == [1, 0])
        let oldest = try archive.search("word1") {
            $0.order = .date
            $0.isReversed = true
        }
        #expect(oldest.hits.map(\.article.title) == ["B", "Word1"])
        let count = try archive.archive.count(.typed("word1"))
        #expect(count.total == 3 && count.totalCollapsed == 2)
        let apart = try archive.search("word1") { $0.collapse = .story }
        #expect(apart.totalCollapsed == 2)
    }
}
