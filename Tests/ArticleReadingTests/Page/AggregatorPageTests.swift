import ArticleReading
import NewsModel
import Testing

@Suite struct AggregatorPageTests {
    @Test func takesEachPastedArticleWithItsOutletAndTitle() throws {
        let articles = try read(SamplePages.aggregator).articles
        #expect(articles.map(\.outlet) == [nil, "The Coast Herald", "Oster Evening Mail", "Valley Record"])
        #expect(
            articles.map(\.title) == [
                "Harbour wall in Lindholm to be closed for six weeks", "Night ferry limps home after engine failure",
                "Book bus lends its ten thousandth volume", "Cherries grow dear after a night of frost",
            ]
        )
        #expect(articles.map(\.credit) == ["Reuters", nil, nil, nil])
        #expect(articles[0].dateline == "LINDHOLM")
        #expect(articles[0].body.hasPrefix("LINDHOLM, June 3 (Reuters) - The harbour authority"))
        #expect(articles[3].body == SamplePages.market)
    }

    @Test func countsAgesFromTheFilesOwnTime() throws {
        let articles = try read(SamplePages.aggregator).articles
        // Its dateline leaves the year out.
        #expect(articles[0].published == nil)
        #expect(articles[1].published == PublishedTime(Moment(seconds: fileTime - 7200), .relative))
        #expect(
            articles[2].published == PublishedTime(Moment(seconds: fileTime - 41 * 60), .relative)
        )
        #expect(articles[3].published == PublishedTime(Moment(seconds: fileTime - 3600), .relative))
    }

    @Test func givesThePagesFurnitureToTheArticleBeforeIt() throws {
        let page = SamplePages.aggregator
        let articles = try read(page).articles
        let shown = furniture(of: articles[0], in: page)
        #expect(shown.count == 1)
        #expect(shown.first?.hasPrefix("Hashtags") == true)
        #expect(shown.first?.hasSuffix("Related Articles") == true)
        for word in ["Hashtags", "Try Our AI", "No comments yet", "Related Articles"] {
            #expect(!articles.contains { $0.body.contains(word) })
        }
    }

    @Test func losesNoByte() throws {
        let bytes = Array(SamplePages.aggregator.utf8)
        #expect(lostBytes(of: try read(bytes), in: bytes).isEmpty)
    }

    @Test func spansBeginAtTheOutletAndEndWithTheText() throws {
        let bytes = Array(SamplePages.aggregator.utf8)
        let span = try read(bytes).articles[1].span
        let text = String(decoding: bytes[span], as: UTF8.self)
        #expect(text.hasPrefix("The Coast Herald\n2 hours ago"))
        #expect(text.hasSuffix("before the end of the year."))
    }

    @Test(arguments: [
        ("The Coast Herald\n3 hours ago\nA short headline here\n", "The Coast Herald", "A short headline here"),
        ("The Coast Herald | 3 hours ago\nA short headline here\n", "The Coast Herald", "A short headline here"),
        ("The Coast Herald · 3h\nA short headline here\n", "The Coast Herald", "A short headline here"),
        ("A short headline here\nThe Coast Herald\n3 hours ago\n", "The Coast Herald", "A short headline here"),
        ("A short headline here\nThe Coast Herald - 3 hours ago\n", "The Coast Herald", "A short headline here"),
        ("The Coast Herald\n26 April 2025\nA short headline here\n", "The Coast Herald", "A short headline here"),
        (
            "Küstenbote Zeitung\nvor 3 Stunden\n- Küstenbote Zeitung\nA short headline here\n", "Küstenbote Zeitung",
            "A short headline here"
        ),
        ("Le Monde\nil y a 3 heures\nA short headline here\n", "Le Monde", "A short headline here"),
        ("El Mundo\nhace 3 horas\nA short headline here\n", "El Mundo", "A short headline here"),
        ("Lindwurm\n3 hours ago\n- Lindwurm\nA short headline here\n", "Lindwurm", "A short headline here"),
    ])
    func knowsTheFormsOfABlock(head: String, outlet: String, title: String) throws {
        let page = "Harbour wall to be closed\n\(SamplePages.harbour)\n\n\(head)\(SamplePages.ferry)\n"
        let articles = try read(page).articles
        try #require(articles.count == 2)
        #expect(articles[1].outlet == outlet)
        #expect(articles[1].title == title)
        #expect(articles[1].body == SamplePages.ferry)
        #expect(articles[0].body == SamplePages.harbour.replacing("\n", with: "\n\n"))
    }

    @Test func knowsAWriterInPlaceOfAnOutlet() throws {
        let page =
            "Harbour wall to be closed\n\(SamplePages.harbour)\n\nA short headline here\nby Jane Roe - 3 hours ago\n\(SamplePages.ferry)\n"
        let articles = try read(page).articles
        try #require(articles.count == 2)
        #expect(articles[1].byline == ["Jane Roe"])
        #expect(articles[1].outlet == nil)
    }

    @Test(arguments: [
        "The Coast Herald\n2 hours ago\n- The Coast Herald\nOnly a headline stands here\n",
        "The Coast Herald\n2 hours ago\n- The Coast Herald\nA headline and the beginning\nThe ferry was on its way when the engine...\n",
        "The Coast Herald\n2 hours ago\n- The Coast Herald\nA headline and more of it\n\(SamplePages.ferry.prefix(300))…\n",
    ])
    func takesATeaserAsFurniture(teaser: String) throws {
        let page = "Harbour wall to be closed\n\(SamplePages.harbour)\nRelated Articles\n\n\(teaser)"
        let articles = try read(page).articles
        #expect(articles.count == 1)
        #expect(articles[0].body == SamplePages.harbour.replacing("\n", with: "\n\n"))
        #expect(furniture(of: articles[0], in: page).joined().contains("The Coast Herald"))
    }

    @Test func goesOnWithTheTextAfterABoxOfLinks() throws {
        let page = """
            Harbour wall to be closed
            \(SamplePages.harbour)
            Related Articles
            Ten quiet beaches
            Where to eat in Oster
            \(SamplePages.market)
            """
        let articles = try read(page).articles
        #expect(articles.count == 1)
        #expect(articles[0].body.hasSuffix(SamplePages.market))
        #expect(!articles[0].body.contains("quiet beaches"))
    }

    @Test func takesNavigationAboveTheFirstBlockAsFurniture() throws {
        let page =
            "Home\nPolitics\nWeather\n\nThe Coast Herald\n2 hours ago\n- The Coast Herald\nNight ferry limps home\n\(SamplePages.ferry)\n"
        let articles = try read(page).articles
        try #require(articles.count == 1)
        #expect(articles[0].outlet == "The Coast Herald")
        #expect(furniture(of: articles[0], in: page) == ["Home\nPolitics\nWeather"])
    }
}
