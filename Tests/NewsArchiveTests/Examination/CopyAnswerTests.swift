import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

@Suite struct CopyAnswerTests {
    private let flood: FloodArchive
    private var archive: Archive { flood.archive.archive }

    init() throws {
        flood = try FloodArchive()
    }

    @Test func groupHasItsOriginalFirst() throws {
        let list = try archive.copies(.typed("*"), differences: false)
        #expect(list.total == 1)
        let group = try #require(list.entries.first)
        #expect(try group.original == flood.id("wire.txt"))
        #expect(try group.articles.map(\.article.id) == [group.original, flood.id("trimmed.txt")])
        #expect(group.articles[0].containment == 1)
        #expect((0.5..<1).contains(group.articles[1].containment))
        #expect(group.differences.isEmpty)
    }

    @Test func differencesLeadToTheFilesThatHaveThem() throws {
        let list = try archive.copies(.typed("id:\(flood.id("trimmed.txt"))"), differences: true)
        let group = try #require(list.entries.first)
        let copy = group.articles[1].article.id
        let warned = try #require(
            group.differences.first { $0.in == copy && $0.only.contains("Norwegian engineers") }
        )
        #expect(warned.other == group.original)
        let bytes = Array(FloodArchive.trimmed.utf8)[warned.span.lowerBound - 10..<warned.span.upperBound - 10]
        #expect(String(decoding: bytes, as: UTF8.self) == warned.only)
        #expect(group.differences.contains { $0.in == group.original && $0.only.contains("August 1974") })
        #expect(!group.differences.contains { $0.only.contains("survivors") })
    }

    @Test func onlyGroupsWithAMatchAreListed() throws {
        #expect(try archive.copies(.typed("engineers"), differences: false).total == 1)
        #expect(try archive.copies(.typed("budget"), differences: false).total == 0)
        #expect(
            try archive.copies(.typed("id:\(flood.id("ledger.txt"))"), differences: true).entries.isEmpty
        )
        let story = try archive.story(id: flood.id("ledger.txt")).id
        #expect(try archive.copies(.typed("story:\(story)"), differences: false).total == 1)
    }

    @Test func largestGroupComesFirst() throws {
        let text = (1...40).map { "word\($0)" }.joined(separator: " ")
        for path in ["x", "y", "z"] {
            try flood.archive.put(path, [.sample("Same \(path)", text)])
        }
        try flood.archive.analyse()
        let list = try archive.copies(.typed("*"), differences: false)
        #expect(list.entries.map(\.articles.count) == [3, 2])
        #expect(list.entries[0].articles.map(\.containment) == [1, 1, 1])
        let page = try archive.copies(.typed("*", limit: 1, offset: 1), differences: false)
        #expect(page.entries == [list.entries[1]] && page.total == 2)
    }
}
