internal import DequeModule
internal import NewsAPI
internal import Synchronization

/// Lets a bounded number of requests run at once; others wait in their order, and a bounded number of them.
final class RequestGate: Sendable {
    private enum Outcome {
        case entered, full, gone
    }

    private struct Waiter {
        var ticket: Int
        var continuation: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var running = 0
        var lastTicket = 0
        var waiting: Deque<Waiter> = []
    }

    private let runningLimit: Int
    private let waitingLimit: Int
    private let state = Mutex(State())

    init(running: Int, waiting: Int) {
        runningLimit = running
        waitingLimit = waiting
    }

    /// How many requests run, and how many wait.
    var load: (running: Int, waiting: Int) {
        state.withLock { ($0.running, $0.waiting.count) }
    }

    /// Runs `body` when it is its turn; fails where too many wait, or where the task is cancelled meanwhile.
    func run<Result>(_ body: () async throws -> Result) async throws -> Result {
        switch await enter() {
        case .entered: break
        case .gone: throw APIError(code: .unavailable, message: "the request was given up before its turn came")
        case .full: throw busy
        }
        defer { leave() }
        return try await body()
    }

    /// What is said where too many wait.
    var busy: APIError {
        APIError(
            code: .tooManyRequests,
            message: "newsd is busy: \(runningLimit) requests run, \(waitingLimit) wait",
            hint: "ask again in a moment"
        )
    }

    /// For who waits elsewhere, in the queue of a thread: takes a place as long as there is one to run or to wait in. `leave`
    /// gives it back.
    func enterAtOnce() -> Bool {
        state.withLock { state in
            Self.enterAtOnce(&state, limit: runningLimit + waitingLimit - state.waiting.count)
        }
    }

    private func enter() async -> Outcome {
        let ticket: Int? = state.withLock { state in
            state.lastTicket += 1
            return Self.enterAtOnce(&state, limit: runningLimit) ? nil : state.lastTicket
        }
        guard let ticket else { return .entered }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                wait(Waiter(ticket: ticket, continuation: continuation))
            }
        } onCancel: {
            giveUp(ticket)
        }
    }

    private static func enterAtOnce(_ state: inout State, limit: Int) -> Bool {
        guard state.running < limit else { return false }
        state.running += 1
        return true
    }

    private func wait(_ waiter: Waiter) {
        let outcome: Outcome? = state.withLock { state in
            // A task that is cancelled from here on finds its waiter in the queue.
            if Task.isCancelled { return .gone }
            if Self.enterAtOnce(&state, limit: runningLimit) { return .entered }
            if state.waiting.count >= waitingLimit { return .full }
            state.waiting.append(waiter)
            return nil
        }
        if let outcome { waiter.continuation.resume(returning: outcome) }
    }

    private func giveUp(_ ticket: Int) {
        let waiter: Waiter? = state.withLock { state in
            state.waiting.firstIndex { $0.ticket == ticket }.map { state.waiting.remove(at: $0) }
        }
        waiter?.continuation.resume(returning: .gone)
    }

    /// Hands the place over to who waits longest.
    func leave() {
        let next: Waiter? = state.withLock { state in
            if state.waiting.isEmpty || state.running > runningLimit {
                state.running -= 1
                return nil
            }
            return state.waiting.popFirst()
        }
        next?.continuation.resume(returning: .entered)
    }
}
