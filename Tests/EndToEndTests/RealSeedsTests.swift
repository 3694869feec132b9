import Testing

/// Real pages, where `NEWSD_TEST_SEEDS` names a folder of them: five files, two of them aggregator pages.
@Suite(.enabled(if: Binaries.realSeeds != nil, "NEWSD_TEST_SEEDS names no folder"))
struct RealSeedsTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { folder in
            folder.fill(from: Binaries.realSeeds ?? "")
        }
        _ = try newsroom.status()
        return newsroom
    }

    @Test func fiveFilesHoldElevenArticles() throws {
        let newsroom = try newsroom()
        let status = try newsroom.status()
        #expect(status.files == .number(5))
        #expect(status.articles == .number(11))
        #expect(status.failed == .number(0))
        #expect(try newsroom.files().values.compactMap(\.articles.number).sorted() == [1, 1, 1, 4, 4])
    }

    @Test func pastedArticlesHaveTheirOutletsAndTheOthersNone() throws {
        let hits = try newsroom().newsctl("search", "--json", "--collapse", "none", "-n", "100", "*").json.hits.items
        let outlets = Dictionary(grouping: hits) { $0.outlet.string ?? "none" }.mapValues(\.count)
        #expect(
            outlets == [
                "The National": 1, "Scottish Sun": 1, "Leader Live": 1, "Time of India": 1, "Business Standard": 1,
                "Indian Express": 1, "none": 5,
            ]
        )
    }

    @Test func theAgencyIsCreditedForExactlyItsTwoTexts() throws {
        let newsroom = try newsroom()
        let all = try newsroom.newsctl("search", "--json", "--collapse", "none", "-n", "100", "*").json.hits.items
        let credited = all.filter { $0.credit == .string("Reuters") }
        #expect(credited.count == 2)
        #expect(
            credited.allSatisfy { $0.outlet == .null && $0.title.string?.contains("removes hurdle to peace") == true }
        )
        #expect(try newsroom.newsctl("count", "--json", "credit:reuters").json.total == .number(2))
    }

    @Test(
        arguments: [
            "Taboola", "Hashtags", "\"Try Our AI Features\"", "\"Sponsored Links\"", "\"No comments yet\"",
            "\"You May Like\"",
            "\"Related Articles\"", "\"Click to share\"", "\"Opens in new window\"", "\"hours ago\"",
        ]
    )
    func furnitureIsNotFound(words: String) throws {
        #expect(try newsroom().newsctl("count", "--json", words).json.total == .number(0))
    }

    @Test func onlyTheArticleWithoutHeadlineHasNone() throws {
        let hits = try newsroom().newsctl("search", "--json", "--collapse", "none", "-n", "100", "*").json.hits.items
        #expect(hits.filter { $0.title == .null }.count == 1)
        #expect(hits.allSatisfy { $0.language == .string("en") && $0.truncated == .bool(false) })
    }
}
