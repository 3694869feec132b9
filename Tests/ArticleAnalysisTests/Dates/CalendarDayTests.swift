import ArticleAnalysis
import Testing

@Suite struct CalendarDayTests {
    @Test func countsDaysThereAndBack() throws {
        let day = try #require(CalendarDay(year: 2024, month: 2, day: 29))
        #expect(CalendarDay(ordinal: day.ordinal) == day)
        #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).ordinal == 0)
        #expect(day.adding(days: 1).description == "2024-03-01")
        #expect(day.weekday == 4)
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
}
