import NewsModel
import Testing

@testable import NewsCommands

@Suite struct MomentTextTests {
    @Test(
        arguments: [
            ("2025-04-28T16:12:05Z", .text, "2025-04-28 16:12"), ("2025-04-28", .meta, "2025-04-28"),
            ("2025-04-28T16:12:05Z", .mtime, "~2025-04-28 16:12"), ("2025-04-28", .relative, "~2025-04-28"),
            ("2025-04-28", .story, "~2025-04-28"), ("0999-04-28T06:02:05Z", nil, "0999-04-28 06:02"),
            (nil, nil, "date unknown"),
        ] as [(String?, Article.PublicationSource?, String)]
    )
    func showsPublicationTimes(_ time: String?, _ source: Article.PublicationSource?, _ text: String) {
        let moment = time.flatMap { Moment($0) }
        #expect(MomentText.published(moment, from: source) == text)
        let day = time == nil ? text : String(text.prefix { $0 != " " })
        #expect(MomentText.day(moment, from: source) == day)
    }

    @Test(arguments: [("2025-04-28T16:12:05Z", "16:12:05"), ("2025-04-28", "2025-04-28")])
    func showsTheClock(_ time: String, _ text: String) throws {
        #expect(MomentText.clock(try #require(Moment(time))) == text)
    }
}
