import CrossExamination
import Testing

@Suite struct FigureListTests {
    @Test func whatAnArticleRepeatsStandsOnce() {
        let body = "The quake destroyed 300 houses. Later it rained for hours. The quake destroyed 300 houses."
        let found = joinedFigures([SampleArticles.article("a", body)])
        #expect(found.count == 1 && found.first?.content.times == 2)
        #expect(found.first?.source.span.lowerBound == 20)
    }

    @Test func onAnotherWordItStandsAgain() {
        let body = "The quake destroyed 300 houses. The mayor said that the quake destroyed 300 houses."
        #expect(joinedFigures([SampleArticles.article("a", body)]).count == 2)
    }

    @Test func aFigureTellsWhatIsWritten() throws {
        let body = "Nothing moved. The mayor said that the quake destroyed about 300 houses in May 2023."
        let article = SampleArticles.article("a", body)
        let found = try #require(joinedFigures([article]).first)
        #expect(found.content.text == "about 300" && found.content.bound == .about && found.content.value == 300)
        #expect(found.content.asOf == "2023-05" && found.content.times == 1)
        #expect(article.text(at: found.source.span) == "about 300")
        #expect(found.source.sentence == "The mayor said that the quake destroyed about 300 houses in May 2023.")
    }

    @Test func figuresFollowTheirArticles() {
        let articles = SampleArticles.articles(["The quake destroyed 300 houses.", "The flood damaged 20 boats."])
        #expect(joinedFigures(articles).map(\.source.article) == ["a", "b"])
    }
}
