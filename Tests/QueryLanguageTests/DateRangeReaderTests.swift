import QueryLanguage
import Testing

@Suite struct DateRangeReaderTests {
    /// 2025-04-30 12:00:00 UTC.
    private static let now: Int64 = 1_746_014_400
    private static let day: Int64 = 86_400

    @Test(
        arguments: [
            ("2025", 1_735_689_600, 1_767_225_600),
            ("2025-04", 1_743_465_600, 1_746_057_600),
            ("2024-02", 1_706_745_600, 1_709_251_200),
            ("2025-12", 1_764_547_200, 1_767_225_600),
            ("2025-04-26", 1_745_625_600, 1_745_712_000),
            ("1969-12-31", -86_400, 0),
            ("2025-04-26..2025-04-27", 1_745_625_600, 1_745_798_400),
            ("2024-12..2025", 1_733_011_200, 1_767_225_600),
            ("2025-04-26..", 1_745_625_600, nil),
            ("..2025-04-26", nil, 1_745_712_000),
            ("today", 1_745_971_200, 1_746_057_600),
            ("Yesterday", 1_745_884_800, 1_745_971_200),
            ("7d..", 1_745_366_400, nil),
            ("2w..", 1_744_761_600, nil),
            ("2m..", 1_740_700_800, nil),
            ("1y..", 1_714_435_200, nil),
            ("3h..", 1_746_003_600, nil),
            ("7d..yesterday", 1_745_366_400, 1_745_971_200),
            ("..1d", nil, 1_745_971_200),
        ] as [(String, Int64?, Int64?)]
    )
    func readsRanges(text: String, lower: Int64?, upper: Int64?) throws {
        let query = try parseQuery("date:\(text)", now: Self.now)
        #expect(
            query == .date(DateTerm(field: .date, lower: lower, upper: upper, text: text, at: 0..<5 + text.utf8.count))
        )
    }

    @Test(arguments: [
        "2025-13", "2025-00", "2025-02-29", "0000", "25", "2025-4", "2025-04-26-01", "2025-", "-2025", "2025...2026",
        "2025-04-26T12",
        "tomorrow", "99999999999999999999", "99999999999999999999d..", "9223372036854775807w..",
        "..99999999999999999999h",
        "1e309", "9999999d..", "99999y..", "+7d..", "d..", "２０２５",
    ])
    func refusesWhatIsNoDate(text: String) {
        #expect(throws: QueryError.self) { try parseQuery("seen:\(text)", now: Self.now) }
    }

    @Test func boundsTakeTheStartAndTheEndOfTheUnit() throws {
        #expect(try parseDateBound("2025-04", isUpper: false, now: Self.now) == 1_743_465_600)
        #expect(try parseDateBound("2025-04", isUpper: true, now: Self.now) == 1_746_057_600)
        #expect(try parseDateBound("7d", isUpper: false, now: Self.now) == 1_745_366_400)
        let error = #expect(throws: QueryError.self) { try parseDateBound("soon", isUpper: true, now: Self.now) }
        #expect(error?.place == 0..<4)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        var expected = try parseDateBound("1800-01-01", isUpper: false, now: 0)
        for year in 1800..<2200 {
            for month in 1...12 {
                let name = "\(year)-\(month < 10 ? "0" : "")\(month)"
                #expect(try parseDateBound(name, isUpper: false, now: 0) == expected)
                expected = try parseDateBound(name, isUpper: true, now: 0)
            }
        }
    }

    @Test(arguments: [Int64.min, -62_135_596_800, 0, 253_402_300_799, Int64.max])
    func noClockMakesItCrash(now: Int64) {
        for text in ["today", "yesterday", "1h", "1000000h", "1000000d", "1000000w", "1m", "9999y", "1000000y"] {
            for isUpper in [false, true] {
                _ = try? parseDateBound(text, isUpper: isUpper, now: now)
            }
        }
    }
}
