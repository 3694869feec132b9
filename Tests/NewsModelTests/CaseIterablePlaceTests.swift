import NewsModel
import Testing

@Suite struct CaseIterablePlaceTests {
    @Test func placesCountFromTheFirstCase() {
        #expect(Name.Kind.allCases.map(\.place) == [0, 1, 2])
        #expect(
            [DatedWords.Basis.stated, .publication, .weekday, .otherDates, .story].map(\.place) == [0, 1, 2, 3, 4]
        )
    }

    /// The archive stores them by place.
    @Test func orderOfStoredCasesStays() {
        #expect(Name.Kind.allCases == [.person, .place, .org])
        #expect(Statement.Kind.allCases == [.direct, .indirect, .mixed])
        #expect(DatePrecision.allCases == [.day, .month, .year])
    }
}
