import Testing

@testable import NewsCommands

@Suite struct NumberTextTests {
    @Test(
        arguments: [
            (0, "0"), (62, "62"), (1400, "1,400"), (3.5, "3.5"), (-12.25, "-12.25"), (0.0001, "0.0001"),
            (999_999, "999,999"), (1_000_000, "1 million"), (1_300_000_000, "1.3 billion"), (2_345_678, "2,345,678"),
            (1.2e13, "12 trillion"), (.infinity, "inf"), (-.infinity, "-inf"),
            (.nan, "nan"), (9.3e17, "930,000 trillion"), (-1e100, "-1e+100"), (-0x1p63, "-9.223372036854776e+18"),
        ] as [(Double, String)]
    )
    func writesNumbersForPeople(_ number: Double, _ text: String) {
        #expect(NumberText.text(number) == text)
    }

    @Test(
        arguments: [
            (5_000_000, "$", "$5 million"), (5, "US$", "US$5"), (12.5, "%", "12.5%"), (30, "°C", "30°C"),
            (1400, "square kilometres", "1,400 square kilometres"), (7, nil, "7"), (7, "", "7"),
        ] as [(Double, String?, String)]
    )
    func putsTheUnitWhereItBelongs(_ number: Double, _ unit: String?, _ text: String) {
        #expect(NumberText.text(number, unit: unit) == text)
    }

    @Test(
        arguments: [
            (1290, 1300, "1,290–1,300"), (62, 62, "62"), (1400, nil, "1,400 or more"), (nil, 12, "up to 12"),
            (nil, nil, nil),
        ] as [(Double?, Double?, String?)]
    )
    func writesRangesWithOpenEnds(_ low: Double?, _ high: Double?, _ text: String?) {
        #expect(NumberText.range(low, high, unit: nil) == text)
    }
}
