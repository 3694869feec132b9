import NewsModel
import Testing

@testable import ArticleReading

@Suite struct StatedTimeReaderTests {
    @Test(arguments: [
        ("2025-04-26", 1_745_625_600, true), ("2025-04-26T10:15:00Z", 1_745_662_500, false),
        ("2025-04-26T10:15:00+02:00", 1_745_655_300, false), ("2025-04-26T10:15:00.123Z", 1_745_662_500, false),
        ("2025-04-26 10:15", 1_745_625_600, true), ("26 April 2025", 1_745_625_600, true),
        ("April 26, 2025", 1_745_625_600, true),
        ("Apr 26, 2025 5:00 PM", 1_745_625_600, true), ("April 26, 2025, 10:15 a.m. EDT", 1_745_676_900, false),
        ("Saturday, April 26, 2025 at 10:15 AM ET", 1_745_676_900, false),
        ("January 6, 2025 10:15 AM ET", 1_736_176_500, false),
        ("Sat, 26 Apr 2025 10:15:00 +0000", 1_745_662_500, false),
        ("Sat, 26 Apr 2025 10:15:00 GMT", 1_745_662_500, false),
        ("26. April 2025, 14:05 Uhr", 1_745_625_600, true), ("26.04.2025, 14:05 MESZ", 1_745_669_100, false),
        ("26 avril 2025 à 14h05", 1_745_625_600, true), ("26 de abril de 2025", 1_745_625_600, true),
        ("26th April 2025", 1_745_625_600, true),
        ("26/04/2025", 1_745_625_600, true), ("04/26/2025", 1_745_625_600, true),
        ("29 February 2024", 1_709_164_800, true),
        ("12:00 AM UTC, April 26, 2025", 1_745_625_600, false), ("April 26, 2025 5.30 pm IST", 1_745_668_800, false),
    ])
    func readsADate(text: String, seconds: Int64, isDay: Bool) throws {
        let time = try #require(StatedTimeReader.time(in: text))
        let published = time.published(.meta)
        #expect(published.moment.seconds == seconds)
        #expect(published.moment.isDay == isDay)
    }

    @Test(arguments: [
        "", "April 2025", "26 April", "31 June 2025", "29 February 2025", "04/05/2025", "April 26, 2025 in Oster",
        "2025", "26 April 2025 27",
        "May the 26th be with you 2025", "26 April 12025", "2025-13-01", "1999999999-04-26",
        "99999999999999999999-04-26", "26 April 99999999999999999999", "26 April 2025 99999999999999999999:10",
        "the 26 April 2025 attack",
    ])
    func takesNothingElseForADate(text: String) {
        #expect(StatedTimeReader.time(in: text) == nil)
    }

    @Test(arguments: [
        ("Published: April 26, 2025", 1_745_625_600), ("Updated April 27, 2025 10:15 a.m. EDT", 1_745_763_300),
        ("Posted on 26 April 2025", 1_745_625_600),
        ("Published 26 April 2025 | Updated 27 April 2025", 1_745_625_600),
        ("Updated: 27 April 2025 | Published: 26 April 2025", 1_745_625_600),
        ("Veröffentlicht am 26. April 2025", 1_745_625_600),
        ("Publié le 26 avril 2025, mis à jour le 27 avril 2025", 1_745_625_600),
        ("Stand: 26.04.2025, 14:05 Uhr", 1_745_625_600),
    ])
    func readsALabelledLine(text: String, seconds: Int64) throws {
        #expect(try #require(DateLine.read(text)?.time).published(.meta).moment.seconds == seconds)
    }

    @Test(arguments: [
        ("2 hours ago", 7200), ("41 minutes ago", 2460), ("an hour ago", 3600), ("a minute ago", 60),
        ("30 seconds ago", 30), ("just now", 0),
        ("3h", 10_800), ("5 min ago", 300), ("2 hrs ago", 7200), ("vor 2 Stunden", 7200), ("vor einer Stunde", 3600),
        ("il y a 2 heures", 7200),
        ("hace 2 horas", 7200), ("2 ore fa", 7200), ("About 3 hours ago", 10_800),
    ])
    func countsHoursBack(text: String, seconds: Int64) throws {
        let published = try #require(RelativeAge.age(in: text)?.published(before: 1_749_461_400))
        #expect(published == PublishedTime(Moment(seconds: 1_749_461_400 - seconds), .relative))
    }

    @Test(arguments: [
        ("2 days ago", 1_749_254_400), ("yesterday", 1_749_340_800), ("gestern", 1_749_340_800),
        ("a week ago", 1_748_822_400), ("3 months ago", 1_741_478_400), ("vor 3 Tagen", 1_749_168_000),
    ])
    func countsDaysBack(text: String, day: Int64) throws {
        let published = try #require(RelativeAge.age(in: text)?.published(before: 1_749_461_400))
        #expect(published == PublishedTime(Moment(seconds: day, isDay: true), .relative))
    }

    @Test(arguments: [
        "ago", "2 hours", "two men ago", "2 hours ago today", "years ago", "hours ago", "12345 hours ago",
        "vor dem Haus",
    ])
    func takesNothingElseForAnAge(text: String) {
        #expect(RelativeAge.age(in: text) == nil)
    }
}
