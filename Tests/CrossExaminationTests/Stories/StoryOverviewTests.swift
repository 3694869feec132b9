import CrossExamination
import NewsModel
import Testing

@Suite struct StoryOverviewTests {
    @Test func countsCopiesOnceAndOutletsEach() {
        let articles = [
            Article.sample("a1", outlet: "The Quorrel Gazette", published: Moment(seconds: 30), copyOf: "a2"),
            .sample("a2", outlet: "Vessen Post", published: Moment(seconds: 10), copies: 1),
            .sample("a3", outlet: "Vessen Post"), .sample("a4", published: Moment(seconds: 20)),
        ]
        let summary = story(id: "s1", articles: articles, central: nil)
        #expect(summary.id == "s1" && summary.articles == articles)
        #expect(summary.independent == 3)
        #expect(summary.outlets == ["The Quorrel Gazette", "Vessen Post"])
        #expect(summary.first == Moment(seconds: 10) && summary.last == Moment(seconds: 30))
    }

    @Test func nothingKnownIsNil() {
        let summary = story(id: "s1", articles: [.sample("a1")], central: "a1")
        #expect(summary.first == nil && summary.last == nil && summary.outlets.isEmpty && summary.independent == 1)
        #expect(summary.title == nil)
    }

    @Test(arguments: [("a3", "Third"), ("a1", "Second"), ("a9", "Second"), (nil, "Second")])
    func titleIsThatOfTheCentralArticleElseTheFirst(central: String?, title: String) {
        let articles = [Article.sample("a1"), .sample("a2", title: "Second"), .sample("a3", title: "Third")]
        #expect(story(id: "s1", articles: articles, central: central).title == title)
    }

    @Test func aFilesOwnTimeCountsOnlyWhereNoArticleTellsAny() {
        let file = Article.sample("a1", published: Moment(seconds: 50), publishedFrom: .mtime)
        let told = Article.sample("a2", published: Moment(seconds: 20))
        #expect(story(id: "s1", articles: [file, told], central: nil).last == Moment(seconds: 20))
        #expect(story(id: "s1", articles: [file], central: nil).last == Moment(seconds: 50))
    }

    @Test func aTimeOfDayCountsBeforeADayAlone() {
        let day = Article.sample("a1", published: Moment("2021-03-05"))
        let second = Article.sample("a2", published: Moment("2021-03-05T00:00:00Z"))
        #expect(story(id: "s1", articles: [day], central: nil).first?.isDay == true)
        #expect(story(id: "s1", articles: [day, second], central: nil).first?.isDay == false)
    }
}
