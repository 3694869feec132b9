import ArticleReading
import Testing

@Suite struct CreditReaderTests {
    private func credit(_ body: String) throws -> String? {
        try #require(try read("Basin in Lindholm closed\n\n\(body)\n").articles.first).credit
    }

    @Test(arguments: [
        (
            "Two divers told Reuters about it. When Reuters visited the basin, it was dark. Reuters could not independently verify the claim.",
            "Reuters"
        ),
        (
            "The plan, obtained by The New York Times, was kept secret. One official told The Times so. The Times was unable to confirm the cost.",
            "The New York Times"
        ),
        (
            "The paper was seen by Bloomberg. An engineer told Bloomberg News so. Bloomberg was not able to reach the mayor.",
            "Bloomberg"
        ),
        ("The basin was closed on Tuesday. (AFP)", "AFP"), ("The basin was closed on Tuesday. - Reuters", "Reuters"),
        ("The basin was closed on Tuesday. (With inputs from PTI)", "PTI"),
        ("The basin was closed.\n\nReporting by Jane Roe; Editing by Ola Berg", "Reuters"),
        (SamplePages.ferry + "\n\nSource: dpa", "dpa"),
        ("The basin was closed.\n\nThis article originally appeared in The New York Times.", "The New York Times"),
        (
            "Fishermen must use the other quay while the wall in the basin is mended Bloomberg The harbour authority closed the basin on Tuesday. It said so.",
            "Bloomberg"
        ),
    ])
    func readsWhoseTextItIs(body: String, source: String) throws {
        #expect(try credit(body + "") == source)
    }

    @Test(arguments: [
        "Reuters in late May reported on cracks in the wall. The authority did not answer.",
        "The mayor told the BBC that he was sad. He said no more.",
        "According to Reuters, the wall is old. Reuters first reported the cracks.",
        "A boat in the basin. Credit: Reuters. The wall is old.",
        "The engineers' data was compiled by Bloomberg Economics and others, the mayor said.",
        "Michael Bloomberg visited the basin, and told AP and Reuters that he was glad.",
        "The wall stood in the Times of old, he told Reuters. AP could not verify it. Reuters could not verify it. He told AP.",
    ])
    func takesNoReferenceForACredit(body: String) throws {
        #expect(try credit(body) == nil)
    }
}
