import Testing

/// What comparing the articles of the real pages shows: two texts printed twice, and five articles about one event.
@Suite(.enabled(if: Binaries.realSeeds != nil, "NEWSD_TEST_SEEDS names no folder"))
struct RealSeedsExaminationTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { folder in
            folder.fill(from: Binaries.realSeeds ?? "")
        }
        _ = try newsroom.status()
        return newsroom
    }

    private func story(_ newsroom: Newsroom) throws -> JSON {
        try #require(try newsroom.newsctl("stories", "--json", "Kursk").json.stories.items.first)
    }

    @Test func twoTextsHaveCopies() throws {
        let newsroom = try newsroom()
        let groups = try newsroom.newsctl("copies", "--json").json.groups.items
        let titles = groups.compactMap { $0.articles[0].title.string }
        #expect(groups.count == 2)
        #expect(groups.allSatisfy { $0.articles.items.count == 2 && $0.articles[0].id == $0.original })
        #expect(titles.contains { $0.contains("removes hurdle to peace") })
        #expect(titles.contains { $0.lowercased().contains("nvidia") })
        #expect(groups.allSatisfy { !$0.differences.items.isEmpty })
        #expect(try newsroom.status().copies == .number(2))
    }

    @Test func theReutersCopyLacksASentenceOfItsOriginal() throws {
        let output = try newsroom().newsctl("copies", "--diff", "credit:reuters").output
        #expect(output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("428 square kilometres"))
        #expect(!output.contains("shoulder to shoulder"))
    }

    @Test func fiveArticlesAreOneStoryOfFourReports() throws {
        let newsroom = try newsroom()
        let stories = try newsroom.newsctl("stories", "--json", "Kursk").json.stories.items
        #expect(stories.count == 1)
        #expect(stories[0].articles.items.count == 5)
        #expect(stories[0].independent == .number(4))
    }

    @Test func figuresNameTheirClaimants() throws {
        let newsroom = try newsroom()
        let id = try #require(try story(newsroom).id.string)
        let figures = try newsroom.newsctl("figures", "--json", id).json.figures.items
        func claimants(_ value: Double) -> [String] {
            figures.filter { $0.value.real == value }.compactMap(\.claimant.string)
        }
        #expect(claimants(76_000).contains { $0.lowercased().contains("defence ministry") })
        #expect(claimants(76_000).contains { $0.contains("Gerasimov") })
        #expect(claimants(62_000).allSatisfy { $0.contains("Ukrain") } && !claimants(62_000).isEmpty)
        #expect(claimants(62_400).contains { $0.contains("Ukrainian military") })
        #expect(claimants(10_000).contains { $0.contains("intelligence") })
        #expect(Set(figures.map(\.article)).count == 5)
    }

    @Test func valuesThatAgreeWithinTheirRoundingAreOneGroup() throws {
        let newsroom = try newsroom()
        let id = try #require(try story(newsroom).id.string)
        let comparisons = try newsroom.newsctl("compare", "--json", id).json.comparisons.items
        func values(_ group: JSON) -> Set<Double> { Set(group.claims.items.compactMap(\.value.real)) }
        func comparison(having value: Double) -> JSON? {
            comparisons.first { $0.groups.items.contains { values($0).contains(value) } }
        }
        let area = try #require(comparison(having: 1_400))
        let agreeing = try #require(area.groups.items.first { values($0).contains(1_300) })
        #expect(values(agreeing).contains(500))
        #expect(!values(agreeing).contains(1_400))
        #expect(area.conflict == .bool(true))
        let russian = try #require(comparison(having: 62_000))
        #expect(russian.groups.items.contains { values($0).isSuperset(of: [62_000, 62_400]) })
        #expect(russian.conflict == .bool(false))
        let ukrainian = try #require(comparison(having: 76_000))
        #expect(ukrainian != russian)
        #expect(ukrainian.subject.string?.contains("Ukrain") == true)
    }

    @Test func theTimelineHoldsTheDaysOfTheStory() throws {
        let newsroom = try newsroom()
        let id = try #require(try story(newsroom).id.string)
        let entries = try newsroom.newsctl("timeline", "--json", id).json.entries.items
        let days = entries.compactMap(\.date.string)
        #expect(Set(days).isSuperset(of: ["2024-08-06", "2025-04-14", "2025-04-26"]))
        #expect(days == days.sorted())
        let gornal = entries.filter { $0.mentions.items.contains { $0.sentence.string?.contains("Gornal") == true } }
        #expect(Set(gornal.compactMap(\.date.string)).isSuperset(of: ["2025-04-26", "2025-04-27"]))
    }

    @Test func quotesAndNamesAreJoinedOverTheStory() throws {
        let newsroom = try newsroom()
        let id = try #require(try story(newsroom).id.string)
        let quotes = try newsroom.newsctl("quotes", "--json", id).json.quotes.items
        let gornal = quotes.filter { $0.text.string?.contains("the village of Gornal, has been liberated") == true }
        #expect(gornal.count == 1)
        #expect(gornal.first?.speakerName.string?.contains("Gerasimov") == true)
        #expect(gornal.first?.others.items.isEmpty == false)
        let names = try newsroom.newsctl("names", "--json", id).json.names.items
        let president = names.first { $0.name.string?.hasPrefix("Volodymyr") == true }
        let spellings = Set(
            [president?.name.string].compactMap(\.self) + (president?.variants.items.compactMap(\.string) ?? [])
        )
        #expect(spellings.contains { $0.contains("Zelenskiy") } && spellings.contains { $0.contains("Zelenskyy") })
        #expect(try newsroom.newsctl("count", "--json", "person:zelensky").json.total.number ?? 0 >= 4)
    }
}
