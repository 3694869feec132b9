import TestSupport
import Testing

/// The watched folder goes away and comes back.
@Suite struct FolderFaultsTests {
    @Test func aFolderThatIsGoneDegradesNewsdAndLosesNothing() throws {
        let newsroom = try Newsroom {
            $0.write("one.txt", SampleArticle.text(1))
            $0.write("two.txt", SampleArticle.text(2))
        }
        #expect(try newsroom.status().articles == .number(2))
        let away = newsroom.temporary.path + "/away"
        newsroom.outside.moveOut("../folder", to: away)

        let degraded = try newsroom.waitForStatus { $0.state == .string("degraded") }
        #expect(degraded.reason.string?.isEmpty == false)
        #expect(degraded.articles == .number(2))
        #expect(try newsroom.newsctl("count", "--json", SampleArticle.word(1)).json.total == .number(1))
        #expect(try newsroom.newsctl("status").status == 0)

        newsroom.outside.moveOut("../away", to: newsroom.folder.path)
        try newsroom.waitForStatus { $0.state == .string("live") }
        #expect(try newsroom.count("*") == 2)
        newsroom.folder.write("three.txt", SampleArticle.text(3))
        #expect(try newsroom.count(SampleArticle.word(3)) == 1)
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test func aFolderThatIsRemovedAndMadeAgainIsWatchedAgain() throws {
        let newsroom = try Newsroom { $0.write("one.txt", SampleArticle.text(1)) }
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
        removeTree(newsroom.folder.path)
        try newsroom.waitForStatus { $0.state == .string("degraded") }
        newsroom.outside.makeFolder("../folder")
        newsroom.folder.write("two.txt", SampleArticle.text(2))
        try newsroom.waitForStatus { $0.state == .string("live") }
        #expect(try newsroom.count(SampleArticle.word(2)) == 1)
        #expect(try newsroom.count(SampleArticle.word(1)) == 0)
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test func aFolderThatIsMissingAtTheStartIsWaitedFor() throws {
        let newsroom = try Newsroom { removeTree($0.path) }
        try newsroom.waitForStatus { $0.state == .string("degraded") }
        newsroom.outside.makeFolder("../folder")
        newsroom.folder.write("one.txt", SampleArticle.text(1))
        try newsroom.waitForStatus { $0.state == .string("live") }
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
    }
}
