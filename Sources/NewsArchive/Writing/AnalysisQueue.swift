internal import Synchronization

/// How far analysis has come: wakes who analyses, and those who wait for it.
///
/// The queue itself is in the catalogue: rows of articles only grow, so the row up to which they were analysed says it all; and
/// stories say themselves that they are due.
final class AnalysisQueue: Sendable {
    private struct State {
        var analysed: Int64
        /// The row up to which articles are analysed and their stories compared.
        var settled: Int64
        var lastRow: Int64
        var waiting: Int
        var hasDue: Bool
        var lastNumber = 0
        var waiters: [Int: (row: Int64, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var isClosed = false

        var isIdle: Bool { waiting == 0 && !hasDue }
    }

    private let state: Mutex<State>
    /// An element whenever there may be something to analyse; the first at once.
    let work: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(analysed: Int64, lastRow: Int64, waiting: Int, hasDue: Bool) {
        state = Mutex(
            State(
                analysed: analysed,
                settled: hasDue ? 0 : analysed,
                lastRow: lastRow,
                waiting: waiting,
                hasDue: hasDue
            )
        )
        (work, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        wake.yield()
    }

    /// How many articles are yet to be analysed; 1 where only stories are yet to be compared.
    var waiting: Int { state.withLock { $0.waiting == 0 && $0.hasDue ? 1 : $0.waiting } }
    /// The row up to which articles were analysed.
    var analysed: Int64 { state.withLock { $0.analysed } }

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// How many wait for analysis.
    var waiterCount: Int { state.withLock { $0.waiters.count } }

    /// A change was written: up to which row there are articles now, how many more wait than before, and whether stories are
    /// to be compared.
    func noteWritten(lastRow: Int64, waiting: Int, hasMadeDue: Bool) {
        finish { state in
            state.lastRow = max(state.lastRow, lastRow)
            state.waiting += waiting
            if hasMadeDue {
                // Articles that went have changed their story: who waits from now on waits for its comparison.
                state.hasDue = true
                state.settled = min(state.settled, state.lastRow - 1)
            }
        }
        if waiting > 0 || hasMadeDue {
            wake.yield()
        }
    }

    func noteAnalysed(through row: Int64, articles: Int, hasMadeDue: Bool) {
        finish { state in
            state.analysed = max(state.analysed, row)
            state.waiting -= articles
            state.hasDue = state.hasDue || hasMadeDue
        }
    }

    /// All stories were compared that were due when articles were analysed up to `row`; `isOver` where no other is due since.
    func noteSettled(through row: Int64, isOver: Bool) {
        finish { state in
            state.settled = max(state.settled, row)
            state.hasDue = !isOver
        }
    }

    /// Returns once every article that is in the catalogue now is analysed and its story compared, or is gone; throws where
    /// analysis ends before.
    func waitUntilAnalysed() async throws {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Void, any Error>? in
                    if state.isIdle { return .success(()) }
                    if state.isClosed { return .failure(CancellationError()) }
                    state.waiters[number] = (state.lastRow, continuation)
                    return nil
                }
                if let outcome {
                    continuation.resume(with: outcome)
                } else if Task.isCancelled {
                    giveUp(number)
                }
            }
        } onCancel: {
            giveUp(number)
        }
    }

    func close() {
        wake.finish()
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.isClosed = true
            return state.waiters
        }
        for waiter in waiters.values {
            waiter.continuation.resume(throwing: CancellationError())
        }
    }

    private func giveUp(_ number: Int) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: number) }
        waiter?.continuation.resume(throwing: CancellationError())
    }

    private func finish(_ change: (inout State) -> Void) {
        let done = state.withLock { state in
            change(&state)
            let done = state.waiters.filter { state.isIdle || $1.row <= state.settled }
            for number in done.keys {
                state.waiters[number] = nil
            }
            return done
        }
        for waiter in done.values {
            waiter.continuation.resume()
        }
    }
}
