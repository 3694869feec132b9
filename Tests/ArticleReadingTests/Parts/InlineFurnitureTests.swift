import ArticleReading
import Testing

@Suite struct InlineFurnitureTests {
    @Test(arguments: [
        (
            "Click to share on X/Twitter (Opens in new window) Click to share on Facebook (Opens in new window) The wall is old.",
            "The wall is old.",
            ["Click to share on X/Twitter (Opens in new window) Click to share on Facebook (Opens in new window)"]
        ),
        (
            "The wall is old. Sign up for the Coast Herald newsletter Sign up 2 It will be mended.",
            "The wall is old.\n\nIt will be mended.",
            ["Sign up for the Coast Herald newsletter Sign up 2"]
        ),
        (
            "The wall is old. by Taboola by Taboola Sponsored Links Promoted Links You May Like Boots For Less Shop Now Undo It will be mended.",
            "The wall is old.\n\nIt will be mended.",
            ["by Taboola by Taboola Sponsored Links Promoted Links You May Like Boots For Less Shop Now Undo"]
        ),
        (
            "The wall is old. by Adzone by Adzone Sponsored Links Promoted Links You May Like Boots For Less Shop Now Undo It will be mended.",
            "The wall is old.\n\nIt will be mended.",
            ["by Adzone by Adzone Sponsored Links Promoted Links You May Like Boots For Less Shop Now Undo"]
        ),
        (
            "The wall is old. by Coast Ads | Promoted It will be mended.", "The wall is old.\n\nIt will be mended.",
            ["by Coast Ads | Promoted"]
        ),
        (
            "The wall is old. by Adzone Sponsored Links by Adzone It will be mended.",
            "The wall is old.\n\nIt will be mended.", ["by Adzone Sponsored Links by Adzone"]
        ),
        (
            "The wall is old. Advertisement It will be mended.", "The wall is old.\n\nIt will be mended.",
            ["Advertisement"]
        ),
        (
            "The wall is old. Discover the stories of your interest Markets 5 Stories E-comm 12 Stories It will be mended.",
            "The wall is old.\n\nIt will be mended.",
            ["Discover the stories of your interest Markets 5 Stories E-comm 12 Stories"]
        ),
        ("The wall is old. READ MORE: The quay is new", "The wall is old.\n\nThe quay is new", ["READ MORE:"]),
    ])
    func isCutOutAndMarked(line: String, body: String, cut: [String]) throws {
        let page = "Basin in Lindholm closed\n\(line)\n"
        let article = try #require(try read(page).articles.first)
        #expect(article.body == body)
        #expect(furniture(of: article, in: page) == cut)
    }

    @Test(arguments: [
        "The Advertisement Board met on Monday in Oster.", "He asked them to sign up for the course.",
        "Click to the left of it and wait.",
        "They discuss sponsored links and read more books.", "A race by Adzone Promoted the town, he said.",
        "They were led by Coast Guard. Promoted by Adzone, the race went on.",
        "You May Like It Here is the title of a book by Jane Roe.",
    ])
    func leavesSentencesAlone(line: String) throws {
        let article = try #require(try read("Basin in Lindholm closed\n\(line)\n").articles.first)
        #expect(article.body == line)
        #expect(article.furniture.isEmpty)
    }

    @Test(arguments: [
        "Advertisement", "Subscribe to our newsletter and never miss a story", "Follow us on X and Facebook",
        "We use cookies to make this site better for you.",
        "READ MORE: The quay is new", "Share", "12 comments", "Lesen Sie auch: Der neue Kai", "© 2025 Coast Newspapers",
        "by Adzone Sponsored Links", "by Coast Ads | Promoted", "by Adzone Sponsored Links You May Like",
        "Promoted | by Adzone", "Recommended by Adzone", "by Adzone by Adzone Sponsored Links Promoted Links",
        "5 min read", "***", "0:42", "Image copyright Getty Images",
        "The crane at night. Photograph: Jane Roe/Coast Herald", "Publicité", "Te puede interesar: El muelle nuevo",
    ])
    func marksLinesOfThePage(line: String) throws {
        let page = "Basin in Lindholm closed\n\(SamplePages.ferry)\n\(line)\n\(SamplePages.library)\n"
        let article = try #require(try read(page).articles.first)
        #expect(article.body == SamplePages.ferry + "\n\n" + SamplePages.library)
        #expect(furniture(of: article, in: page) == [line])
    }
}
