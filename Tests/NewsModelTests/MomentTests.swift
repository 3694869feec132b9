import NewsModel
import Testing

@Suite struct MomentTests {
    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00Z"), (1_745_662_500, "2025-04-26T10:15:00Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
    func writesAndReadsSeconds(seconds: Int64, text: String) {
        #expect(Moment(seconds: seconds).description == text)
        #expect(Moment(text) == Moment(seconds: seconds))
    }

    @Test func writesAndReadsDays() {
        #expect(Moment(seconds: 1_745_662_500, isDay: true).description == "2025-04-26")
        #expect(Moment("2025-04-26") == Moment(seconds: 1_745_625_600, isDay: true))
    }

    @Test func aDayLastsADay() {
        #expect(Moment(seconds: 1_745_625_600, isDay: true).end == 1_745_712_000)
        #expect(Moment(seconds: 1_745_625_600).end == 1_745_625_601)
        #expect(Moment(seconds: 1_745_662_500).day.description == "2025-04-26")
    }

    @Test(arguments: [
        "", "2025", "2025-13-01", "2025-02-29", "2025-04-31", "2025-04-00", "2025/04/26", "2025-04-26T24:00:00Z",
        "2025-04-26T10:15:00", "2025-04-26 10:15:00Z", "２０２5-04-26", "+025-04-26",
    ])
    func refusesWhatIsNoTime(text: String) {
        #expect(Moment(text) == nil)
    }
}
