import ArticleReading
import Testing

@Suite struct LimitsTests {
    @Test func refusesAFileThatIsTooLarge() {
        var limits = ReadingLimits()
        limits.fileBytes = 10
        let error = #expect(throws: ReadingError.self) { try read("eleven bytes", limits: limits) }
        #expect(error?.code == .tooLarge)
    }

    @Test func cutsALongArticleAndSaysSo() throws {
        var limits = ReadingLimits()
        limits.articleBytes = 1000
        let page = Array(repeating: SamplePages.ferry, count: 5).joined(separator: "\n\n")
        let article = try #require(try read(page, limits: limits).articles.first)
        #expect(article.isTruncated)
        #expect(article.body.utf8.count <= 1000)
        #expect(article.body.hasPrefix(SamplePages.ferry))
        #expect(article.span.range == 0..<page.utf8.count)
    }

    @Test func goesOnWithALongLineAsAnotherParagraph() throws {
        var limits = ReadingLimits()
        limits.lineBytes = 200
        let article = try #require(try read(SamplePages.ferry, limits: limits).articles.first)
        #expect(article.pieces.count > 1)
        #expect(article.body.replacing("\n\n", with: " ") == SamplePages.ferry)
        #expect(!article.isTruncated)
    }

    @Test func endsAtTheLimitOfArticles() throws {
        var limits = ReadingLimits()
        limits.articles = 3
        let page = (0..<5).map {
            "Outlet \($0)\n2 hours ago\n- Outlet \($0)\nA headline of some length\n\(SamplePages.ferry)\n\n"
        }.joined()
        let file = try read(page, limits: limits)
        #expect(file.articles.count == 3)
        #expect(lostBytes(of: file, in: Array(page.utf8)).isEmpty)
    }

    /// Each of these is slow at once where any step is not linear.
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("\n", 40000), ("Related Articles\n", 8000), ("a\n", 12000), ("word ", 40000), ("[", 20000), ("](", 12000),
            ("* ", 12000),
            ("The Sun\n2 hours ago\n", 2000), ("by Taboola ", 8000), ("Click to ", 8000), ("Reuters ", 8000),
            ("> ", 8000), ("(", 12000),
            ("a short line of text that goes on\n", 2000), ("---\ntitle: x\n", 2000),
            ("# A heading\nBy Jane Roe\n", 2000), ("\u{2028}", 12000),
        ]
    )
    func staysLinear(unit: String, count: Int) throws {
        let bytes = Array(String(repeating: unit, count: count).utf8)
        for name in ["a.txt", "a.md"] {
            let file = try read(bytes, name: name)
            #expect(file.articles.allSatisfy { $0.span.upperBound <= bytes.count })
        }
    }
}
