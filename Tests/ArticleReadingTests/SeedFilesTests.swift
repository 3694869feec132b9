import ArticleReading
import FoundationEssentials
import Testing

/// The folder of real sample files, if there is one.
private enum SeedFolder {
    static let path = ProcessInfo.processInfo.environment["NEWSD_TEST_SEEDS"]
}

/// Facts of the real sample files, where `NEWSD_TEST_SEEDS` names their folder.
@Suite(.enabled(if: SeedFolder.path != nil)) struct SeedFilesTests {
    private func articles(_ number: String) throws -> [ReadArticle] {
        let folder = try #require(SeedFolder.path)
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(number + "_") }
        )
        let data = try #require(FileManager.default.contents(atPath: folder + "/" + name))
        let file = try read(Array(data), name: name)
        #expect(lostBytes(of: file, in: Array(data)).isEmpty)
        for word in [
            "Taboola", "Hashtags", "Try Our AI Features", "Related Articles", "No comments yet", "Opens in new window",
            "Getty Images",
        ] {
            #expect(!file.articles.contains { $0.body.contains(word) }, "\(word)")
        }
        return file.articles
    }

    @Test func takesTheFirstPageApart() throws {
        let articles = try articles("000")
        #expect(articles.map(\.outlet) == [nil, "The National", "Scottish Sun", "Leader Live"])
        #expect(articles.map(\.credit) == ["Reuters", nil, nil, nil])
        #expect(articles[0].title == "Russia expulsion of Ukrainian forces from Kursk removes hurdle to peace")
        #expect(articles[0].dateline == "MOSCOW")
        // Its dateline has a day and no year.
        #expect(articles[0].published == nil)
        #expect(articles.dropFirst().map(\.published?.moment.seconds) == [2, 4, 12].map { fileTime - $0 * 3600 })
        #expect(articles[3].title?.hasPrefix("Oleksandr Usyk sends") == true)
    }

    @Test func takesTheSecondPageApart() throws {
        let articles = try articles("001")
        #expect(articles.map(\.outlet) == [nil, "Time of India", "Business Standard", "Indian Express"])
        #expect(articles.map(\.credit) == ["Reuters", nil, "Bloomberg", "The New York Times"])
        #expect(articles[0].title == "Russia's expulsion of Ukrainian forces from Kursk removes hurdle to peace")
        #expect(articles[0].dateline == "MOSCOW")
        #expect(articles[0].published?.source == .mtime)
        #expect(articles.dropFirst().map(\.published?.moment.seconds) == [41, 42, 60].map { fileTime - $0 * 60 })
        #expect(articles.map(\.language) == ["en", "en", "en", "en"])
    }

    @Test func readsTheSingleArticles() throws {
        let second = try articles("002")
        #expect(second.map(\.title) == ["Russia Claims to Have Routed Last Ukrainian Forces in Kursk Border Region"])
        #expect(second.map(\.byline) == [["Ryan Morgan"]])
        let third = try articles("003")
        #expect(third.map(\.title) == ["Russian army says Kursk fully freed from Ukraine"])
        #expect(third.first?.body.contains("(AP)") == false)
        let fourth = try articles("004")
        #expect(fourth.map(\.title) == [nil])
        for articles in [second, third, fourth] {
            #expect(articles.map(\.outlet) == [nil])
            #expect(articles.map(\.credit) == [nil])
        }
    }
}
