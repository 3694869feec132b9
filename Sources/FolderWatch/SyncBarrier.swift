import Synchronization

/// A place in the stream of events that somebody waits for.
package final class SyncBarrier: Sendable {
    private let confirm: Mutex<(@Sendable () -> Void)?>

    package init(confirm: @escaping @Sendable () -> Void) {
        self.confirm = Mutex(confirm)
    }

    /// All events before the barrier are findable. Only the first call counts.
    package func reached() {
        let confirm = confirm.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        confirm?()
    }
}
