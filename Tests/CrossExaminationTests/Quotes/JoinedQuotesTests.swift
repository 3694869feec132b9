import ArticleAnalysis
import CrossExamination
import Testing

@Suite struct JoinedQuotesTests {
    private func article(_ id: String, published: Int64? = nil, _ body: String) -> ExaminedArticle {
        let text = AnalysisText(body: body, language: "en")
        return ExaminedArticle(
            id: id,
            published: published,
            body: Array(body.utf8),
            facts: ArticleFacts(of: text, published: nil)
        )
    }

    private let full = article2(
        "a",
        "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" said Maria Keller, the mayor."
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
        #expect(quotes.first?.speakerName == "Maria Keller")
        #expect(quotes.first?.others.map(\.difference) == [.same])
        #expect(quotes.first?.others.map(\.quote.article) == ["b"])
    }

    @Test func showsWhatAShortenedFormLacks() {
        let quotes = joinedQuotes([
            article("b", "\"The bridge at Tavik was closed on my order,\" Maria Keller said on Monday."), full,
        ])
        #expect(quotes.count == 1)
        #expect(quotes.first?.quote.article == "a")
        #expect(quotes.first?.others.first?.difference == .shortened)
        #expect(quotes.first?.others.first?.missing == ["because its northern arch had begun to sink"])
    }

    @Test func showsWhatAnAlteredFormChanges() {
        let quotes = joinedQuotes([
            full,
            article(
                "b",
                "\"The bridge in Tavik was closed by my order because its northern arch had begun to sink,\" Maria Keller said."
            ),
        ])
        #expect(quotes.count == 1)
        #expect(quotes.first?.others.first?.difference == .altered)
        #expect(quotes.first?.others.first?.missing == ["at", "on"])
        #expect(quotes.first?.others.first?.added == ["in", "by"])
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
        #expect(quotes.compactMap(\.speakerName).sorted() == ["Hans Roth", "Maria Keller"])
    }

    @Test func anUnknownSpeakerGetsTheNameThatOthersGive() {
        let quotes = joinedQuotes([
            article(
                "b",
                "\"The bridge at Tavik was closed on my order because its northern arch had begun to sink,\" the mayor said."
            ),
            full,
        ])
        #expect(quotes.map(\.speakerName) == ["Maria Keller"])
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

    @Test func standInOrderOfPublicationAndPlace() {
        let quotes = joinedQuotes([
            article("a", published: 2000, "Hans Roth said that the last ferry had left at noon."),
            article(
                "b",
                published: 1000,
                "Maria Keller said that the harbour had been closed. She added that it was empty."
            ),
        ])
        #expect(quotes.map(\.quote.article) == ["b", "b", "a"])
    }
}

private func article2(_ id: String, _ body: String) -> ExaminedArticle {
    ExaminedArticle(
        id: id,
        body: Array(body.utf8),
        facts: ArticleFacts(of: AnalysisText(body: body, language: "en"), published: nil)
    )
}
