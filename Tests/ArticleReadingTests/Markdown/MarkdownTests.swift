import ArticleReading
import NewsModel
import Testing

@Suite struct MarkdownTests {
    private func article(_ text: String) throws -> ReadArticle {
        let file = try read(text, name: "notes/page.MD")
        #expect(file.format == .markdown)
        #expect(file.articles.count == 1)
        return try #require(file.articles.first)
    }

    @Test func readsFrontMatter() throws {
        let page = """
            ---
            title: "Basin in Lindholm closed"
            authors:
              - Jane Roe
              - Ola Berg
            date: 2025-04-26T10:15:00+02:00
            publisher: The Coast Herald
            lang: en-GB
            tags: [harbour, wall]
            ---
            # Basin in Lindholm closed

            \(SamplePages.harbour)
            """
        let article = try article(page)
        #expect(article.title == "Basin in Lindholm closed")
        #expect(article.byline == ["Jane Roe", "Ola Berg"])
        #expect(article.outlet == "The Coast Herald")
        #expect(article.language == "en")
        #expect(article.published == PublishedTime(Moment(seconds: 1_745_655_300), .meta))
        #expect(article.span.range == 0..<page.utf8.count)
        #expect(article.body.hasPrefix("The harbour authority"))
    }

    @Test func reducesMarksToText() throws {
        let page = """
            # Basin *closed*

            The **harbour** [authority](https://example.org/a_(b)) said _so_, and `told` [nobody][1]. ![A crane](crane.jpg)
            It took 5 * 3 days, snake_case stays, 4\\* too.

            > A quote of the mayor
            > goes on here.

            - first point
            - second point

            ```
            code stays
            ```

            [1]: https://example.org
            """
        let article = try article(page)
        #expect(article.title == "Basin closed")
        #expect(
            article.body == """
                The harbour authority said so, and told nobody. It took 5 * 3 days, snake_case stays, 4* too.

                A quote of the mayor goes on here.

                first point

                second point

                code stays
                """
        )
        let bytes = Array(page.utf8)
        let body = Array(article.body.utf8)
        for piece in article.pieces {
            #expect(body[piece.bodyOffset..<piece.bodyOffset + piece.span.count].elementsEqual(bytes[piece.span]))
        }
    }

    @Test func readsUnderlinedHeadings() throws {
        let article = try article(
            "Basin closed\n============\n\n\(SamplePages.ferry)\n\nThe repair\n----------\n\n\(SamplePages.market)"
        )
        #expect(article.title == "Basin closed")
        #expect(article.body.contains("\n\nThe repair\n\n"))
        #expect(!article.body.contains("---"))
    }

    @Test func takesSectionsForOneArticle() throws {
        let page =
            "# Basin closed\n\n\(SamplePages.ferry)\n\n# The market\n\n\(SamplePages.market)\n\n# The library\n\n\(SamplePages.library)"
        #expect(try article(page).title == "Basin closed")
    }

    @Test func takesHeadingsWithBylinesForArticles() throws {
        let page = """
            # Night ferry limps home
            By Jane Roe

            \(SamplePages.ferry)

            # Cherries grow dear
            The Valley Record | 26 April 2025

            \(SamplePages.market)
            """
        let articles = try read(page, name: "page.md").articles
        try #require(articles.count == 2)
        #expect(articles.map(\.title) == ["Night ferry limps home", "Cherries grow dear"])
        #expect(articles.map(\.byline) == [["Jane Roe"], []])
        #expect(articles.map(\.outlet) == [nil, "The Valley Record"])
        #expect(articles.map(\.body) == [SamplePages.ferry, SamplePages.market])
    }

    @Test(arguments: [
        "---\n", "---\ntitle: x\n", "[[[[[", "](](](", "#", "```\nopen", "> > > >", "![](", "<!-- -->",
        "---\nno field here\n---\n", "**", "\\",
    ])
    func survivesWhatIsLeftOpen(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(throws: Never.self) { try read(bytes, name: "a.md") }
    }
}
