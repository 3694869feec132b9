internal import Synchronization

/// How far analysis has come: wakes who analyses, and those who wait for it.
///
/// The queue itself is in the catalogue: rows of articles only grow, so the row up to which they were analysed says it all.
final class AnalysisQueue: Sendable {
    private struct State {
        var analysed: Int64
        var lastRow: Int64
        var waiting: Int
        var lastNumber = 0
        var waiters: [Int: (row: Int64, continuation: CheckedContinuation<Void, any Error>)] = [:]
        var isClosed = false
    }

    private let state: Mutex<State>
    /// An element whenever there may be something to analyse; the first at once.
    let work: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(analysed: Int64, lastRow: Int64, waiting: Int) {
        state = Mutex(State(analysed: analysed, lastRow: lastRow, waiting: waiting))
        (work, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        wake.yield()
    }

    /// How many articles are yet to be analysed.
    var waiting: Int { state.withLock { $0.waiting } }
    /// The row up to which articles were analysed.
    var analysed: Int64 { state.withLock { $0.analysed } }

    /// A change was written: up to which row there are articles now, and how many more wait than before.
    func noteWritten(lastRow: Int64, waiting: Int) {
        finish { state in
            state.lastRow = max(state.lastRow, lastRow)
            state.waiting += waiting
        }
        if waiting > 0 {
            wake.yield()
        }
    }

    func noteAnalysed(through row: Int64, articles: Int) {
        finish { state in
            state.analysed = max(state.analysed, row)
            state.waiting -= articles
        }
    }

    /// Returns once every article that is in the catalogue now is analysed or gone; throws where analysis ends before.
    func waitUntilAnalysed() async throws {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Void, any Error>? in
                    if state.waiting == 0 || state.analysed >= state.lastRow { return .success(()) }
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
            let done = state.waiters.filter { state.waiting == 0 || $1.row <= state.analysed }
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
