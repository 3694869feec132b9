import Testing

@testable import NewsCommands

@Suite struct AmountsTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
    func groupsDigits(_ number: Int, _ text: String) {
        #expect(Amounts.grouped(number) == text)
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (12_345, "12 kB"), (999_999, "999 kB"), (1_500_000, "1.5 MB"),
        (64_000_000_000, "64 GB"), (Int64.max, "9,223,372 TB"),
    ])
    func showsBytes(_ bytes: Int64, _ text: String) {
        #expect(Amounts.bytes(bytes) == text)
    }

    @Test(arguments: [
        (0.25, "0.3 ms"), (1.93, "1.9 ms"), (2, "2 ms"), (41.6, "42 ms"), (1500, "1.5 s"), (.nan, "? ms"), (-1, "? ms"),
        (.infinity, "? ms"),
    ])
    func showsMilliseconds(_ value: Double, _ text: String) {
        #expect(Amounts.milliseconds(value) == text)
    }

    @Test(arguments: [
        (0, "0 s"), (59, "59 s"), (60, "1 min"), (3605, "1 h"), (93_784, "1 d 2 h"), (302, "5 min 2 s"), (-5, "0 s"),
    ])
    func showsDurations(_ seconds: Int, _ text: String) {
        #expect(Amounts.duration(seconds: seconds) == text)
    }
}
