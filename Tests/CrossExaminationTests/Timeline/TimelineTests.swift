import CrossExamination
import NewsModel
import Testing

@Suite struct TimelineTests {
    private func article(
        _ id: String,
        published: String? = nil,
        copyOf: String? = nil,
        copies: Int = 0,
        _ body: String
    ) -> ExaminedArticle {
        let published = published.flatMap { Moment($0) }
        return SampleArticles.article(id, body, published: published, language: nil, copyOf: copyOf, copies: copies)
    }

    private func lines(_ articles: [ExaminedArticle], stories: [String: String] = [:]) -> [String] {
        timeline(articles, stories: stories).map { entry in
            let basis = entry.mentions.map(\.content.basis).min { $0.place < $1.place }
            return "\(entry.date) \(basis?.rawValue ?? "-") \(entry.articles.joined(separator: ","))"
        }
    }

    @Test func ordersEventsByDate() {
        let body = """
            The bridge at Tavik was closed on March 3, 2021. It had been built in 1954. Repairs will begin in June 2022. \
            Engineers found the first cracks in February 2021.
            """
        #expect(
            lines([article("a", published: "2021-03-05", body)]) == [
                "1954 stated a", "2021-02 stated a", "2021-03-03 stated a", "2022-06 stated a",
            ]
        )
    }

    @Test func joinsWhatArticlesTellOfOneDay() {
        let entries = timeline([
            article(
                "a",
                published: "2021-06-01",
                "The old bridge at Tavik collapsed on March 3, 2021 and killed two workers."
            ),
            article("b", published: "2021-06-02", "Two workers died when the bridge at Tavik collapsed on March 3."),
            article("c", published: "2021-06-02", "The ferry company Kovrin raised its prices on March 3."),
        ])
        #expect(entries.map(\.articles) == [["a", "b"], ["c"]])
        #expect(entries.first?.mentions.map(\.content.basis).min { $0.place < $1.place } == .stated)
        #expect(entries.first?.mentions.map(\.content.dateText) == ["March 3, 2021", "March 3"])
    }

    @Test func keepsBothWhereSourcesDateOneEventDifferently() {
        #expect(
            lines([
                article(
                    "a",
                    published: "2021-03-08",
                    "The old bridge at Tavik collapsed on Sunday, killing two workers."
                ),
                article(
                    "b",
                    published: "2021-03-08",
                    "The old bridge at Tavik collapsed on Saturday, March 6, killing two workers."
                ),
            ]) == ["2021-03-06 publication b", "2021-03-07 publication a"]
        )
    }

    @Test func anArticleWithoutADayTakesItFromItsStory() {
        #expect(
            lines([
                article("a", "The old bridge at Tavik collapsed on Saturday, killing two workers."),
                article("b", published: "2021-03-07", "Police said that the bridge had been sound."),
            ]) == ["2021-03-06 story a"]
        )
    }

    @Test func otherStoriesLendNoDay() {
        #expect(
            lines(
                [
                    article("a", "The old bridge at Tavik collapsed on Saturday, killing two workers."),
                    article("b", published: "2021-03-07", "Police said that the bank had been robbed."),
                ],
                stories: ["a": "s1", "b": "s2"]
            ).isEmpty
        )
    }

    @Test func theStoryTellsTheYearOfADateline() {
        let body =
            "TAVIK, March 8 (Kovrin) - The bridge collapsed on Sunday, the first time since the wars began in 1921."
        #expect(
            lines([
                article("a", body),
                article("b", published: "2021-03-09", "Police said that the bridge had been sound."),
            ]) == ["1921 stated a", "2021-03-07 story a"]
        )
    }

    @Test func othersLendDaysOnly() {
        let asked = article("a", "The old bridge at Tavik collapsed on Saturday, killing two workers.")
        let other = article("b", published: "2021-03-07", "Police said on Sunday that the bridge had been sound.")
        #expect(timeline([asked], others: [other, asked]).map(\.date) == ["2021-03-06"])
    }

    @Test func aCopyLendsItsDayFirst() {
        #expect(
            lines([
                article("a", copyOf: "b", "The old bridge at Tavik collapsed on Saturday."),
                article("b", published: "2021-03-14", copies: 1, "The old bridge at Tavik is gone."),
                article("c", published: "2021-03-07", "Police said that the bridge had been sound."),
            ]) == ["2021-03-13 story a"]
        )
    }

    @Test func aDatelineIsNoEvent() {
        let body = "TAVIK, March 8 (Kovrin) - The old bridge collapsed on Sunday. It was opened on May 2, 2019."
        #expect(
            lines([article("a", published: "2021-03-08", body)]) == ["2019-05-02 stated a", "2021-03-07 publication a"]
        )
    }

    @Test func durationsAndVagueTimesHaveNoPlace() {
        #expect(
            lines([
                article(
                    "a",
                    published: "2021-03-08",
                    "For three weeks the bridge has been closed, and it is now unsafe."
                )
            ]).isEmpty
        )
    }

    @Test func todayInSomebodysWordsIsNotResolved() {
        let body = "\"The bridge has been opened today after a long wait,\" Maria Keller told the crowd."
        #expect(lines([article("a", published: "2021-03-08", body)]).isEmpty)
    }

    @Test func aYearIsDroppedBesideADayWithinIt() {
        let body = "In 2021 the bridge at Tavik was closed twice, the second time on March 3, 2021."
        #expect(lines([article("a", published: "2021-06-08", body)]) == ["2021-03-03 stated a"])
    }

    @Test func leadsBackToTheSentence() throws {
        let body = "Nothing moved.\n\nThe old  bridge at Tavik collapsed on March 3, 2021."
        let mention = try #require(timeline([article("a", body)]).first?.mentions.first)
        #expect(mention.source.sentence == "The old bridge at Tavik collapsed on March 3, 2021.")
        #expect(mention.source.span == FileSpan(body.utf8.count - 14..<body.utf8.count - 1))
        #expect(mention.content.dateText == "March 3, 2021")
    }

    @Test func theOrderOfArrivalDoesNotMatter() {
        let articles = [
            article("a", "The old bridge at Tavik collapsed on Saturday, killing two workers."),
            article("b", published: "2021-03-07", "Two workers died when the bridge at Tavik collapsed on Saturday."),
            article("c", published: "2021-03-09", "The bridge at Tavik collapsed on March 6. It was built in 1954."),
        ]
        let first = timeline(articles)
        #expect(timeline(articles.reversed()) == first)
        #expect(timeline([articles[1], articles[2], articles[0]]) == first)
    }
}
