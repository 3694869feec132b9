import Synchronization

/// The callers of `synchronize()`, by the number of their cookie.
final class SyncRegistry: Sendable {
    private struct State {
        var last: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Void, any Error>] = [:]
        /// Waits for its place in the stream; afterwards for the consumer.
        var unplaced: Set<UInt64> = []
        var isStopped = false
    }

    private let state = Mutex(State())

    func nextNumber() -> UInt64 {
        state.withLock { state in
            state.last += 1
            return state.last
        }
    }

    /// False once stopped: the caller must be told.
    func add(_ number: UInt64, _ continuation: CheckedContinuation<Void, any Error>) -> Bool {
        state.withLock { state in
            if state.isStopped { return false }
            state.waiting[number] = continuation
            state.unplaced.insert(number)
            return true
        }
    }

    /// Whether this caller still waits for its place; it has it from now on.
    func place(_ number: UInt64) -> Bool {
        state.withLock { $0.unplaced.remove(number) != nil }
    }

    /// All who wait for their place.
    func unplaced() -> [UInt64] {
        state.withLock { $0.unplaced.sorted() }
    }

    func finish(_ number: UInt64, throwing error: (any Error)? = nil) {
        let continuation = state.withLock { state in
            state.unplaced.remove(number)
            return state.waiting.removeValue(forKey: number)
        }
        if let error {
            continuation?.resume(throwing: error)
        } else {
            continuation?.resume()
        }
    }

    func stop(throwing error: any Error) {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            state.isStopped = true
            state.unplaced = []
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(throwing: error) }
    }
}
