import ArticleReading
import Testing

/// An article must never be cut apart.
@Suite struct OrdinaryArticleTests {
    @Test(arguments: [
        "Timeline\n2 hours ago\nThe wall is closed\n",
        "26 April 2025\nThe first crack is found\n",
        "Jane Roe\n26 April 2025\nA letter to the editor\n",
        "The Background\n- Ferries\nWhat is known so far\n",
        "2025-04-26\n",
        "In the Sun\n",
    ])
    func isNotCutAtLinesThatResembleABlock(lines: String) throws {
        let page = "Harbour wall to be closed\n\(SamplePages.harbour)\n\n\(lines)\(SamplePages.market)\n"
        #expect(try read(page).articles.count == 1)
    }

    @Test func keepsSectionHeadingsInTheText() throws {
        let page =
            "Harbour wall to be closed\n\(SamplePages.harbour)\nTHE LONG REPAIR\n\(SamplePages.market)\n\nA Costly Crane\n\n\(SamplePages.ferry)\n"
        let article = try #require(try read(page).articles.first)
        #expect(article.body.contains("\n\nTHE LONG REPAIR\n\n"))
        #expect(article.body.contains("\n\nA Costly Crane\n\n"))
    }

    @Test func needsNoHeadline() throws {
        let article = try #require(try read(SamplePages.harbour).articles.first)
        #expect(article.title == nil)
        #expect(article.span.range == 0..<SamplePages.harbour.utf8.count)
    }

    @Test func takesOneLineAsText() throws {
        let file = try read("Bridge in Oster closed\n")
        #expect(file.articles.map(\.body) == ["Bridge in Oster closed"])
        #expect(file.articles[0].title == nil)
    }

    @Test func joinsWrappedLinesToParagraphs() throws {
        let page = """
            The town council of Oster met on Monday evening to talk about
            the old bridge, which has been closed to lorries since March. It
            decided to ask two engineers for their opinion, and to wait with
            the repair until both have answered.

            Nobody spoke against it.
            """
        let article = try #require(try read(page).articles.first)
        #expect(article.title == nil)
        #expect(article.body.split(separator: "\n\n").count == 2)
        #expect(article.body.contains("talk about the old bridge"))
    }

    @Test func piecesLeadFromTheBodyToTheFile() throws {
        for page in [SamplePages.aggregator, "Title of this\n" + SamplePages.library + "\n\nEnde"] {
            let bytes = Array(page.utf8)
            for article in try read(page).articles {
                let body = Array(article.body.utf8)
                for piece in article.pieces {
                    #expect(
                        body[piece.bodyOffset..<piece.bodyOffset + piece.span.count].elementsEqual(bytes[piece.span])
                    )
                }
            }
        }
    }

    @Test(arguments: ["", " \n\t\r\n \u{A0}\n", "\u{FEFF}", "\u{2028}\n"])
    func findsNoArticleInAnEmptyFile(text: String) throws {
        #expect(try read(text).articles.isEmpty)
    }
}
