import CrossExamination
import NewsModel
import Testing

@Suite struct JoinedQuotesTests {
    private func article(_ id: String, published: Int64? = nil, _ body: String) -> ExaminedArticle {
        SampleArticles.article(id, body, published: published.map { Moment(seconds: $0) }, language: nil)
    }

    private let full = SampleArticles.article(
        "a",
        "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" said Maria Keller, the mayor.",
        published: nil,
        language: nil
    )

    @Test func joinsAQuoteThatTwoArticlesHold() {
        let quotes = joinedQuotes([
            full,
            article(
                "b",
                "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" Keller said."
            ),
        ])
        #expect(quotes.count == 1)
        #expect(quotes.first?.form.content.speakerName == "Maria Keller")
        #expect(quotes.first?.others.map(\.difference) == [.same])
        #expect(quotes.first?.others.map(\.form.source.article) == ["b"])
    }

    @Test func tellsAShortenedForm() {
        let quotes = joinedQuotes([
            article("b", "\"The bridge at Tavik was closed on my order,\" Maria Keller said on Monday."), full,
        ])
        #expect(quotes.count == 1)
        #expect(quotes.first?.form.source.article == "a")
        #expect(quotes.first?.others.first?.difference == .shortened)
    }

    @Test func tellsAnAlteredForm() {
        let quotes = joinedQuotes([
            full,
            article(
                "b",
                "\"The bridge in Tavik was closed by my order because its northern arch had begun to sink,\" Maria Keller said."
            ),
        ])
        #expect(quotes.count == 1)
        #expect(quotes.first?.others.first?.difference == .altered)
    }

    @Test func differentSpeakersAreNeverJoined() {
        let quotes = joinedQuotes([
            full,
            article(
                "b",
                "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" Hans Roth said."
            ),
        ])
        #expect(quotes.count == 2)
        #expect(quotes.compactMap(\.form.content.speakerName).sorted() == ["Hans Roth", "Maria Keller"])
    }

    @Test func anUnknownSpeakerGetsTheNameThatOthersGive() {
        let quotes = joinedQuotes([
            article(
                "b",
                "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" the mayor said."
            ),
            full,
        ])
        #expect(quotes.map(\.form.content.speakerName) == ["Maria Keller"])
    }

    @Test func aSharedPhraseJoinsNothing() {
        let quotes = joinedQuotes([
            full,
            article(
                "b",
                "\"The bridge at Kovrin will open again when the spring floods are over and not before,\" Maria Keller said."
            ),
        ])
        #expect(quotes.count == 2)
    }

    @Test func indirectQuotesJoinWhereTheWordsAreNearlyTheSame() {
        let near = joinedQuotes([
            article(
                "a",
                "Maria Keller said that the old harbour would be closed to all ships until the end of the year."
            ),
            article("b", "Maria Keller said the old harbour would be closed to all ships until the end of this year."),
        ])
        #expect(near.count == 1)
        let apart = joinedQuotes([
            article(
                "a",
                "Maria Keller said that the old harbour would be closed to all ships until the end of the year."
            ),
            article("b", "Maria Keller said that no ships could enter the old harbour before January."),
        ])
        #expect(apart.count == 2)
    }

    @Test func thoughtsAndRefusalsAreLeftOut() {
        let quotes = joinedQuotes([
            article(
                "a",
                "Maria Keller believes that the harbour will open again. The ministry did not respond to requests for comment."
            )
        ])
        #expect(quotes.isEmpty)
    }

    @Test func ofOneArticleEachStatementStandsOnceInItsFullestForm() throws {
        let body =
            "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" the mayor said. "
            + "\"The bridge at Tavik was closed on my order,\" said Maria Keller."
        let one = article("a", body)
        let joined = try #require(joinedQuotes([one]).first)
        #expect(joined.form.content.speakerName == "Maria Keller" && joined.others.count == 1)
        let alone = quotes(of: one)
        #expect(alone.count == 1)
        let quote = try #require(alone.first)
        #expect(quote.others.isEmpty && quote.form.content.speakerName == nil)
        #expect(quote.form.content.speaker == "the mayor")
        #expect(quote.form.source == joined.form.source)
        #expect(one.text(at: quote.form.source.span) == quote.form.content.text)
    }

    @Test func standInOrderOfPublicationAndPlace() {
        let quotes = joinedQuotes([
            article("a", published: 2000, "Hans Roth said that the last ferry had left at noon."),
            article(
                "b",
                published: 1000,
                "Maria Keller said that the harbour had been closed. She added that it was empty."
            ),
        ])
        #expect(quotes.map(\.form.source.article) == ["b", "b", "a"])
    }
}
