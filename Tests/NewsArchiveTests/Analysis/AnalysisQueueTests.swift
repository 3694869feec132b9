import NewsModel
import Testing

@testable import NewsArchive

@Suite struct AnalysisQueueTests {
    @Test func idleQueueKeepsNobodyWaiting() async throws {
        let queue = AnalysisQueue(analysed: 3, lastRow: 3, waiting: 0, hasDue: false)
        try await queue.waitUntilAnalysed()
        #expect(queue.waiting == 0)
    }

    @Test func waitingEndsWithTheComparisonOfWhatWasThere() async throws {
        let queue = AnalysisQueue(analysed: 0, lastRow: 2, waiting: 2, hasDue: false)
        async let waited: Void = queue.waitUntilAnalysed()
        while queue.waiterCount == 0 { await Task.yield() }
        queue.noteWritten(lastRow: 4, waiting: 2, hasMadeDue: false)
        queue.noteAnalysed(through: 2, articles: 2, hasMadeDue: true)
        #expect(queue.waiterCount == 1)
        queue.noteSettled(through: 2, isOver: true)
        try await waited
        #expect(queue.waiting == 2)
    }

    @Test func waitingEndsWhereAllWaitingArticlesGo() async throws {
        let queue = AnalysisQueue(analysed: 0, lastRow: 2, waiting: 2, hasDue: false)
        async let waited: Void = queue.waitUntilAnalysed()
        while queue.waiterCount == 0 { await Task.yield() }
        queue.noteWritten(lastRow: 2, waiting: -2, hasMadeDue: false)
        try await waited
    }

    @Test func storiesThatLostAnArticleAreWaitedFor() async throws {
        let queue = AnalysisQueue(analysed: 2, lastRow: 2, waiting: 0, hasDue: false)
        queue.noteWritten(lastRow: 2, waiting: 0, hasMadeDue: true)
        #expect(queue.waiting == 1)
        async let waited: Void = queue.waitUntilAnalysed()
        while queue.waiterCount == 0 { await Task.yield() }
        queue.noteWritten(lastRow: 3, waiting: 1, hasMadeDue: false)
        #expect(queue.waiterCount == 1)
        queue.noteSettled(through: 2, isOver: true)
        try await waited
    }

    @Test func endAndCancellationEndWaiting() async throws {
        let queue = AnalysisQueue(analysed: 0, lastRow: 2, waiting: 2, hasDue: false)
        let cancelled = Task { try await queue.waitUntilAnalysed() }
        while queue.waiterCount == 0 { await Task.yield() }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        let ended = Task { try await queue.waitUntilAnalysed() }
        while queue.waiterCount == 0 { await Task.yield() }
        queue.close()
        await #expect(throws: CancellationError.self) { try await ended.value }
        await #expect(throws: CancellationError.self) { try await queue.waitUntilAnalysed() }
    }

    @Test func workIsToldAtOnceAndWhereArticlesArrive() async {
        let queue = AnalysisQueue(analysed: 0, lastRow: 0, waiting: 0, hasDue: false)
        var work = queue.work.makeAsyncIterator()
        #expect(await work.next() != nil)
        queue.noteWritten(lastRow: 1, waiting: 1, hasMadeDue: false)
        #expect(await work.next() != nil)
        queue.close()
        #expect(await work.next() == nil)
    }
}
