import FolderWatch
import NewsModel
import Testing

@testable import NewsDaemon

@Suite struct IndexingStepTests {
    private func change(_ name: String, size: Int64 = 10) -> WatchEvent {
        .changed(.present(Array(name.utf8), FileSignature(inode: 1, size: size, modified: 0, changed: 0)))
    }

    @Test func changesBeforeABarrierAreWrittenWithIt() {
        let barrier = SyncBarrier {}
        let steps = IndexingStep.steps(of: [change("a"), change("b"), .barrier(barrier), change("c")])
        #expect(steps.map(\.changes.count) == [2, 1])
        #expect(steps.map(\.events.count) == [1, 0])
        #expect(steps.map(\.count) == [3, 1])
    }

    @Test func neighbouringEventsShareAStep() {
        let steps = IndexingStep.steps(of: [.overflowed, .scanStarted(reason: "overflow"), change("a")])
        #expect(steps.map(\.events.count) == [2, 0])
        #expect(steps.map(\.changes.count) == [0, 1])
    }

    @Test func aStepEndsWhereItsFilesGrowLarge() {
        let half = BatchReader.batchBytes / 2
        let steps = IndexingStep.steps(of: (0..<5).map { change("\($0)", size: half) })
        #expect(steps.map(\.changes.count) == [2, 2, 1])
    }

    @Test func aStepHoldsNoMoreFilesThanATransactionTakes() {
        let steps = IndexingStep.steps(of: (0..<600).map { change("\($0)") })
        #expect(
            steps.map(\.changes.count) == [
                BatchReader.batchFiles, BatchReader.batchFiles, 600 - 2 * BatchReader.batchFiles,
            ]
        )
        #expect(steps.reduce(0) { $0 + $1.count } == 600)
    }

    @Test func noEventsMakeNoStep() {
        #expect(IndexingStep.steps(of: []).isEmpty)
    }
}
