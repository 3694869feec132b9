import DequeModule
import LinuxSystem
import Synchronization

/// Settled events on their way to the one consumer. A path stands in it once, with its latest change, so its memory is
/// bounded by the number of paths.
final class ChangeQueue: Sendable {
    fileprivate enum Slot {
        case path(RelativePath)
        case event(WatchEvent)
    }

    fileprivate struct State {
        var slots: Deque<Slot> = []
        var latest: [RelativePath: FolderChange] = [:]
        var waiting: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())
    /// Wakes the worker that holds back a scan.
    let space: Wakeup

    init() throws(SystemError) {
        space = try Wakeup()
    }

    var count: Int {
        state.withLock { $0.slots.count }
    }

    /// A later change of a path that still waits takes the earlier one's place: it is true by then.
    func append(_ changes: some Sequence<FolderChange>) {
        push { state in
            for change in changes where state.latest.updateValue(change, forKey: change.path) == nil {
                state.slots.append(.path(change.path))
            }
        }
    }

    func append(_ event: WatchEvent) {
        push { $0.slots.append(.event(event)) }
    }

    /// What is left can still be taken.
    func close() {
        push { $0.isClosed = true }
    }

    /// Waits for at least one event; empty once closed and drained, or when the task is cancelled.
    func next(limit: Int) async -> [WatchEvent] {
        while true {
            let (events, isClosed) = take(limit)
            if !events.isEmpty || isClosed || Task.isCancelled { return events }
            await waitForEvents()
        }
    }

    private func push(_ change: (inout State) -> Void) {
        let waiting = state.withLock { state in
            change(&state)
            return state.takeWaiting()
        }
        waiting?.resume()
    }

    private func take(_ limit: Int) -> (events: [WatchEvent], isClosed: Bool) {
        let taken = state.withLock { state in
            var events: [WatchEvent] = []
            while events.count < max(limit, 1), let event = state.popFirst() {
                events.append(event)
            }
            return (events, state.isClosed)
        }
        if !taken.0.isEmpty { space.wake() }
        return taken
    }

    private func waitForEvents() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let former = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    if !state.slots.isEmpty || state.isClosed || Task.isCancelled { return continuation }
                    defer { state.waiting = continuation }
                    return state.waiting
                }
                former?.resume()
            }
        } onCancel: {
            state.withLock { $0.takeWaiting() }?.resume()
        }
    }
}

extension ChangeQueue.State {
    fileprivate mutating func takeWaiting() -> CheckedContinuation<Void, Never>? {
        defer { waiting = nil }
        return waiting
    }

    fileprivate mutating func popFirst() -> WatchEvent? {
        switch slots.popFirst() {
        case nil: return nil
        case .event(let event): return event
        case .path(let path): return .changed(latest.removeValue(forKey: path) ?? .gone(path))
        }
    }
}

extension FolderChange {
    package var path: RelativePath {
        switch self {
        case .present(let path, _), .gone(let path), .ignored(let path, _, _), .unreadable(let path, _): path
        }
    }
}
