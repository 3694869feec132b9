import Testing

@testable import FolderWatch

@Suite struct OverflowBackoffTests {
    @Test func answersTheFirstOverflowAtOnceAndWaitsLongerForEachOther() {
        var backoff = OverflowBackoff()
        let delays = (0..<8).map { backoff.delay(at: .seconds($0)) }
        #expect(delays == [0, 200, 400, 800, 1_600, 3_200, 5_000, 5_000].map(Duration.milliseconds))
        #expect(backoff.delay(at: .seconds(68)) == .zero)
    }
}
