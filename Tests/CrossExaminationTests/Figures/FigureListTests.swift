import CrossExamination
import Testing

@Suite struct FigureListTests {
    @Test func whatAnArticleRepeatsStandsOnce() {
        let body = "The quake destroyed 300 houses. Later it rained for hours. The quake destroyed 300 houses."
        let found = joinedFigures([SampleArticles.article("a", body)])
        #expect(found.count == 1 && found.first?.times == 2)
        #expect(found.first?.figure.span.lowerBound == 20)
    }

    @Test func onAnotherWordItStandsAgain() {
        let body = "The quake destroyed 300 houses. The mayor said that the quake destroyed 300 houses."
        #expect(joinedFigures([SampleArticles.article("a", body)]).count == 2)
    }

    @Test func figuresFollowTheirArticles() {
        let articles = SampleArticles.articles(["The quake destroyed 300 houses.", "The flood damaged 20 boats."])
        #expect(joinedFigures(articles).map(\.article) == [0, 1])
    }
}
