import Testing

@testable import NewsCommands

@Suite struct MomentTests {
    @Test(arguments: [
        ("2025-04-28T16:12:05Z", "text", "2025-04-28 16:12"), ("2025-04-28", "meta", "2025-04-28"),
        ("2025-04-28T16:12:05Z", "mtime", "~2025-04-28 16:12"), ("2025-04-28", "relative", "~2025-04-28"),
        (nil, nil, "date unknown"), ("T\u{1B}", nil, #"T\x1b"#), ("", nil, ""),
    ])
    func showsPublicationTimes(_ time: String?, _ source: String?, _ text: String) {
        #expect(Moment.published(time, from: source) == text)
    }

    @Test(arguments: [("2025-04-28T16:12:05Z", "16:12:05"), ("2025-04-28", "2025-04-28"), ("now", "now")])
    func showsTheClock(_ time: String, _ text: String) {
        #expect(Moment.clock(time) == text)
    }
}
