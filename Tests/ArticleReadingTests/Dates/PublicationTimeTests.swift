import ArticleReading
import NewsModel
import Testing

@Suite struct PublicationTimeTests {
    private func published(_ head: String, _ body: String = SamplePages.harbour) throws -> PublishedTime? {
        try read("Basin in Lindholm closed\n\(head)\n\n\(body)").articles.first?.published
    }

    @Test func prefersWhatTheLinesAboveTheTextState() throws {
        let day = PublishedTime(Moment(seconds: 1_745_625_600, isDay: true), .meta)
        #expect(try published("Published: April 26, 2025") == day)
        #expect(try published("Updated: April 27, 2025\nPublished: April 26, 2025") == day)
        #expect(try published("Published: April 26, 2025", "OSTER, May 2, 2025 (AP) - " + SamplePages.harbour) == day)
    }

    @Test func readsTheDatelinesDayWithItsYear() throws {
        #expect(
            try published("", "OSTER, May 2, 2025 (AP) - " + SamplePages.harbour)
                == PublishedTime(Moment(seconds: 1_746_144_000, isDay: true), .text)
        )
    }

    @Test func takesTheDatelinesYearFromTheTextsOwnDatesOnly() throws {
        let dated = "OSTER, May 2 (AP) - " + SamplePages.harbour
        #expect(try published("", dated) == nil)
        #expect(try published("", dated + " The wall moved on April 30, 2019.") == nil)
        #expect(
            try published("", dated + " The wall moved on May 1, 2019.")
                == PublishedTime(Moment(seconds: 1_556_755_200, isDay: true), .text)
        )
        #expect(try published("", dated + " The wall moved on 1 May 2019 and on May 3, 2018.") == nil)
    }

    @Test(arguments: ["May 2", "Friday, 2 May", "Published: May 2", "Updated May 2, 10:15 a.m.", "2. Mai"])
    func givesNoTimeForADayWithoutAYear(line: String) throws {
        #expect(try published(line) == nil)
        #expect(
            try published(line, SamplePages.harbour + " The wall moved on May 1, 2019.")
                == PublishedTime(Moment(seconds: 1_556_755_200, isDay: true), .text)
        )
        #expect(try published(line + "\nPublished: April 26, 2025")?.source == .meta)
        #expect(try published(line + "\n3 hours ago")?.source == .relative)
    }

    @Test func takesADayBelowTextForNoPublication() throws {
        #expect(try published("", SamplePages.harbour + "\nMay 2\n" + SamplePages.ferry)?.source == .mtime)
    }

    @Test func fallsBackToTheFilesTime() throws {
        #expect(try published("") == PublishedTime(Moment(seconds: fileTime), .mtime))
        #expect(
            try published("3 hours ago")
                == PublishedTime(Moment(seconds: fileTime - 10_800), .relative)
        )
    }
}
