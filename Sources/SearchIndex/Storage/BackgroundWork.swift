/// What the background thread does for an index that it does not keep alive: verify once, then merge.
final class BackgroundWork: Sendable {
    private struct State: Sendable {
        weak var index: TextIndex?
        var verifies = false
    }

    private let state = Locked(State())

    func begin(for index: TextIndex, verifying: Bool) {
        state.withLock { $0 = State(index: index, verifies: verifying) }
        if !index.options.mergesInline {
            index.background.wake()
        }
    }

    /// One piece; whether there is more.
    func run() -> Bool {
        let (index, verifies) = state.withLock { state in
            defer { state.verifies = false }
            return (state.index, state.verifies)
        }
        guard let index else { return false }
        if verifies {
            index.scrub()
            return true
        }
        return index.mergeOnce()
    }
}
