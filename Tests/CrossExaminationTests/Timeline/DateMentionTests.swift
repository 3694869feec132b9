import CrossExamination
import NewsModel
import Testing

@Suite struct DateMentionTests {
    @Test func datesAreGivenAsFineAsTheyAreKnown() {
        let body = "It opened on May 2, 2019, closed in June 2020 and was sold in 2021, after three weeks of talks."
        let article = SampleArticles.article("a", body)
        let found = dateMentions(of: article)
        #expect(found.map(\.date) == ["2019-05-02", "2020-06", "2021"])
        #expect(found.map(\.precision) == [.day, .month, .year])
        #expect(found.map { article.text(at: $0.span) } == found.map(\.text))
    }

    @Test func whatCannotBeToldIsLeftOut() {
        #expect(dateMentions(of: SampleArticles.article("a", "The storm came on April 2.", published: nil)).isEmpty)
    }
}
