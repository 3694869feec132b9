import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

@Suite struct StoryAnswerTests {
    private let flood: FloodArchive
    private var archive: Archive { flood.archive.archive }

    init() throws {
        flood = try FloodArchive()
    }

    private func paths(_ articles: [Article]) -> [String] {
        articles.map { $0.path.text }
    }

    @Test func storyTellsWhoReportedAndHowManyDidSoThemselves() throws {
        let story = try archive.story(id: flood.id("trimmed.txt"))
        #expect(paths(story.articles) == ["wire.txt", "trimmed.txt", "ledger.txt"])
        #expect(try story.id == "s" + flood.id("wire.txt").dropFirst())
        #expect(story.outlets == ["Daily Ledger", "Harbour Gazette", "Oslo Courier"])
        #expect(story.independent == 2)
        #expect(story.first == Moment(seconds: FloodArchive.day + 12 * 3_600))
        #expect(story.last == Moment(seconds: FloodArchive.day + 32 * 3_600))
        #expect(story.articles.compactMap(\.title).contains(story.title ?? "-"))
        #expect(try archive.story(id: story.id) == story)
    }

    @Test func storyOfAQueryIsThatOfItsBestMatch() throws {
        let flood = try archive.story(.typed("survivors"))
        #expect(flood?.articles.count == 3)
        #expect(try archive.story(.typed("budget"))?.articles.count == 1)
        #expect(try archive.story(.typed("nowhere")) == nil)
        // The note matches as well as any, and is alone.
        #expect(try archive.story(.typed("*"))?.articles.count == 3)
    }

    @Test func listHasStoriesOfTwoArticlesOrMore() throws {
        let all = try archive.stories(.typed("*"))
        #expect(all.total == 1 && all.entries.count == 1)
        #expect(all.entries.first?.articles.count == 3)
        #expect(try archive.stories(.typed("survivors")).entries == all.entries)
        #expect(try archive.stories(.typed("budget")).total == 0)
        #expect(try archive.stories(.typed("*", offset: 1)).entries.isEmpty)
    }

    @Test func newestStoryComesFirst() throws {
        let text =
            "The mayor of Velmora, Anna Lund, opened the new tram bridge over the river Asta on Monday, June 2, 2025."
        for (path, hour) in [("x.txt", 0), ("y.txt", 1)] {
            let time = FloodArchive.day + 38 * 86_400 + Int64(hour) * 3_600
            try flood.archive.put(
                path,
                [
                    .sample(
                        "Anna Lund opens Velmora tram bridge",
                        text + " Report \(path).",
                        outlet: path,
                        published: time
                    )
                ]
            )
        }
        try flood.archive.analyse()
        let list = try archive.stories(.typed("*"))
        #expect(
            list.entries.map { paths($0.articles) } == [
                ["x.txt", "y.txt"], ["wire.txt", "trimmed.txt", "ledger.txt"],
            ]
        )
        #expect(try archive.stories(.typed("*", limit: 1)).total == 2)
        #expect(try archive.stories(.typed("*", limit: 1, offset: 1)).entries == [list.entries[1]])
    }

    @Test func timesOfFilesAreNoPublications() throws {
        var late = ReadArticle.sample("Dam burst near Karsk kills 15", FloodArchive.ledger, outlet: "Late Post")
        late.published = PublishedTime(Moment(seconds: FloodArchive.day + 90 * 86_400), .mtime)
        try flood.archive.put("late.txt", [late])
        try flood.archive.analyse()
        let story = try archive.story(id: flood.id("wire.txt"))
        #expect(paths(story.articles).last == "late.txt")
        #expect(story.last == Moment(seconds: FloodArchive.day + 32 * 3_600))
    }

    @Test(arguments: ["a75zqee0697zs", "s75zqee0697zs", "xyzzy"])
    func unknownIdsAreNotFound(id: String) throws {
        let error = try #require(throws: ArchiveError.self) { try archive.story(id: id) }
        #expect(error.code == .notFound)
    }
}
