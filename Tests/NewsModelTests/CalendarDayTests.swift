import NewsModel
import Testing

@Suite struct CalendarDayTests {
    @Test func countsDaysThereAndBack() throws {
        let day = try #require(CalendarDay(year: 2024, month: 2, day: 29))
        #expect(CalendarDay(ordinal: day.ordinal) == day)
        #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).ordinal == 0)
        #expect(day.adding(days: 1).description == "2024-03-01")
        #expect(day.weekday == 4)
        #expect(CalendarDay(ordinal: 0).weekday == 4)
    }

    @Test func monthsKeepTheirLastDay() throws {
        #expect(try #require(CalendarDay(year: 2024, month: 1, day: 31)).adding(months: 1).description == "2024-02-29")
        #expect(try #require(CalendarDay(year: 2024, month: 1, day: 31)).adding(months: -2).description == "2023-11-30")
    }

    @Test func thereIsNoThirtiethOfFebruary() {
        #expect(CalendarDay(year: 2024, month: 2, day: 30) == nil)
    }

    @Test func weeksBelongToTheYearOfTheirThursday() throws {
        let day = try #require(CalendarDay(year: 2021, month: 1, day: 3))
        #expect(day.week == (2020, 53))
    }

    @Test func countsAllDaysOfFourCenturies() {
        for ordinal in stride(from: -100_000, through: 80_000, by: 17) {
            let day = CalendarDay(ordinal: ordinal)
            #expect(day.ordinal == ordinal)
            #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
        }
    }

    @Test(arguments: [
        (0, "1970-01-01"), (951_782_399, "2000-02-28"), (951_782_400, "2000-02-29"), (1_745_668_800, "2025-04-26"),
        (-1, "1969-12-31"), (-62_135_596_800, "0001-01-01"),
    ])
    func secondsFallOnDays(seconds: Int64, text: String) {
        let day = CalendarDay(secondsSince1970: seconds)
        #expect(day.description == text)
        #expect(day.monthText == text.prefix(7))
        #expect(day.yearText == text.prefix(4))
        #expect((day.firstSecond..<day.firstSecond + 86_400).contains(seconds))
    }

    @Test func monthsAndYearsBeginAndEnd() throws {
        let day = try #require(CalendarDay(year: 2024, month: 2, day: 17))
        #expect(day.startOfMonth.description == "2024-02-01")
        #expect(day.endOfMonth.description == "2024-02-29")
        #expect(day.startOfYear.description == "2024-01-01")
        #expect(day.startOfYear.firstSecond == 1_704_067_200)
    }
}
