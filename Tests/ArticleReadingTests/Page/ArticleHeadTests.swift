import ArticleReading
import NewsModel
import Testing

@Suite struct ArticleHeadTests {
    @Test func readsRepeatedHeadlineCaptionNameAndEmptyLabels() throws {
        let page = """
            Harbour Authority Closes Northern Basin in Lindholm

            Divers found cracks in a wall that carries the only crane.
            Harbour Authority Closes Northern Basin in Lindholm
            The crane of Lindholm above the northern basin on June 1, 2025. Ola Berg/AFP via Getty Images
            Karen Olsen
            Updated:
            0:00

            \(SamplePages.harbour)
            """
        let article = try #require(try read(page).articles.first)
        #expect(article.title == "Harbour Authority Closes Northern Basin in Lindholm")
        #expect(article.byline == ["Karen Olsen"])
        #expect(article.credit == nil)
        #expect(
            article.body.hasPrefix(
                "Divers found cracks in a wall that carries the only crane.\n\nThe harbour authority"
            )
        )
        let shown = furniture(of: article, in: page)
        #expect(shown.count == 2)
        #expect(shown[0].hasSuffix("Getty Images"))
        #expect(shown[1] == "Updated:\n0:00")
    }

    @Test func takesACaptionBelowALongStandfirstAsFurniture() throws {
        let page = """
            Basin in Lindholm closed
            The harbour authority has closed the northern basin after divers found cracks in the wall, and fishermen must now land their catch at the other quay.
            -
            The crane of Lindholm stands above the northern basin on Sunday, June 1, 2025. (AP)
            \(SamplePages.harbour)
            """
        let article = try #require(try read(page).articles.first)
        #expect(!article.body.contains("(AP)"))
        #expect(article.body.hasPrefix("The harbour authority has closed"))
        #expect(article.credit == nil)
    }

    @Test func keepsABulletSummaryAsText() throws {
        let page = """
            Basin in Lindholm closed
            *
            Divers find cracks in a wall from 1931, crane may not be used
            *
            Repair takes six weeks
            LINDHOLM, - \(SamplePages.harbour)
            """
        let article = try #require(try read(page).articles.first)
        #expect(article.title == "Basin in Lindholm closed")
        #expect(
            article.body.hasPrefix(
                "Divers find cracks in a wall from 1931, crane may not be used\n\nRepair takes six weeks\n\nLINDHOLM"
            )
        )
        #expect(article.dateline == "LINDHOLM")
        #expect(furniture(of: article, in: page) == ["*", "*"])
    }

    @Test(
        arguments: [
            ("By Jane Roe", ["Jane Roe"], nil),
            ("By Jane Roe and Ola Berg in Lindholm", ["Jane Roe", "Ola Berg"], nil),
            ("By JANE ROE, Associated Press", ["JANE ROE"], "AP"), ("By Reuters", [], "Reuters"),
            ("Von Ute Meyer und Jan de Vries", ["Ute Meyer", "Jan de Vries"], nil),
            ("Par Anne Dupont", ["Anne Dupont"], nil), ("Reuters", [], "Reuters"),
            ("Author: Jane Roe", ["Jane Roe"], nil),
        ] as [(String, [String], String?)]
    )
    func readsBylines(line: String, names: [String], credit: String?) throws {
        let article = try #require(
            try read("Basin in Lindholm closed\n\(line)\n\n\(SamplePages.harbour)").articles.first
        )
        #expect(article.byline == names)
        #expect(article.credit == credit)
        #expect(article.body.hasPrefix("The harbour authority"))
    }

    @Test(arguments: [
        "By Monday the wall had moved by a hand's breadth.", "By then nobody used the crane",
        "Von Lindholm ist es weit.",
    ])
    func takesNoSentenceForAByline(line: String) throws {
        let article = try #require(
            try read("Basin in Lindholm closed\n\(line)\n\n\(SamplePages.harbour)").articles.first
        )
        #expect(article.byline == [])
        #expect(article.body.hasPrefix(line))
    }

    @Test(arguments: [
        "He said that the wall would stand.", "The authority said:", "a, b, c,", "• A point of a list", "Word",
        "(Reuters) - The wall is closed", "Jane Roe and Ola Berg", "Reuters",
        "The wall that was built in the last century and was never looked after was closed on Tuesday by the harbour authority, which had waited for six years to do so although everybody in the town had known of the cracks for a long time",
    ])
    func takesNoTextForAHeadline(line: String) throws {
        #expect(try read("\(line)\n\n\(SamplePages.harbour)").articles.first?.title == nil)
    }

    @Test(arguments: [
        "Where is the wall?", "Wall “must go”, says mayor", "Cracks in the wall. Who will pay?",
        "Fishermen look to the U.S.", "Sieben Wochen ohne Hafen",
    ])
    func takesAHeadline(line: String) throws {
        let article = try #require(try read("\(line)\n\(SamplePages.harbour)").articles.first)
        #expect(article.title == line)
        #expect(article.span.lowerBound == 0)
    }

    @Test func readsExportedArticlesApart() throws {
        let page = """
            Document 1 of 2

            Basin in Lindholm closed
            The Coast Herald
            June 3, 2025 Tuesday
            Copyright 2025 Coast Newspapers All Rights Reserved
            Section: NEWS
            Length: 80 words
            Byline: Jane Roe
            Body

            \(SamplePages.harbour)

            Load-Date: June 4, 2025
            Language: ENGLISH
            End of Document

            Document 2 of 2

            The Valley Record

            June 5, 2025 Thursday

            Cherries grow dear

            BYLINE: Ola Berg

            LENGTH: 70 words

            \(SamplePages.market)

            End of Document
            """
        let articles = try read(page).articles
        try #require(articles.count == 2)
        #expect(articles.map(\.title) == ["Basin in Lindholm closed", "Cherries grow dear"])
        #expect(articles.map(\.outlet) == ["The Coast Herald", "The Valley Record"])
        #expect(articles.map(\.byline) == [["Jane Roe"], ["Ola Berg"]])
        #expect(articles.map(\.body) == [SamplePages.harbour.replacing("\n", with: "\n\n"), SamplePages.market])
        #expect(articles[0].published == PublishedTime(Moment(seconds: 1_748_908_800, isDay: true), .meta))
        #expect(lostBytes(of: try read(page), in: Array(page.utf8)).isEmpty)
    }
}
