import LinuxSystem
import Synchronization

/// What waits for the worker: raw events, merged by directory and name, and what others ask for.
final class WatchInbox: Sendable {
    struct EventKey: Hashable {
        var watch: Int32
        var name: [UInt8]
    }

    struct Batch {
        /// In the order in which each name was first heard of.
        var keys: [EventKey] = []
        var masks: [EventKey: InotifyMask] = [:]
        var overflowed = false
        var rescans: [String] = []
        var rechecks: [(path: RelativePath, due: Duration)] = []
        /// Barriers without a cookie: a comparison stands in for it.
        var needsScanForBarrier = false
        var isStopping = false
    }

    private let state = Mutex(Batch())
    let wakeup: Wakeup

    init() throws(SystemError) {
        wakeup = try Wakeup()
    }

    var isStopping: Bool {
        state.withLock { $0.isStopping }
    }

    func add(_ events: [InotifyEvent]) {
        update { batch in
            for event in events {
                if event.mask.contains(.overflow) { batch.overflowed = true }
                let key = EventKey(watch: event.watch, name: event.name)
                if let mask = batch.masks[key] {
                    batch.masks[key] = mask.union(event.mask)
                } else {
                    batch.masks[key] = event.mask
                    batch.keys.append(key)
                }
            }
        }
    }

    /// The worker wakes up for it.
    func update(_ change: (inout Batch) -> Void) {
        state.withLock { change(&$0) }
        wakeup.wake()
    }

    /// All that has come so far. The wish to stop stays.
    func take() -> Batch {
        wakeup.drain()
        return state.withLock { batch in
            let taken = batch
            batch = Batch(isStopping: taken.isStopping)
            return taken
        }
    }
}
