import NewsAPI
import Synchronization

/// Hands every change to all who follow. A reader that is too slow loses events and is told how many.
///
/// Whoever ends a listener's task holds that task's lock and wants `state`; a stream that is given an event, or its end, wants
/// the task's lock. So no stream is touched while `state` is held.
final class EventBroadcaster: Sendable {
    private struct State {
        var listeners: [ObjectIdentifier: Listener] = [:]
        var isFinished = false
    }

    /// Events that wait for one slow reader at the most.
    static let bufferLimit = 10_000

    private let state = Mutex(State())

    func listen() -> AsyncStream<FollowEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: FollowEvent.self,
            bufferingPolicy: .bufferingOldest(Self.bufferLimit)
        )
        let listener = Listener(continuation)
        let number = ObjectIdentifier(listener)
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
        }
        let isListening = state.withLock { state in
            guard !state.isFinished else { return false }
            state.listeners[number] = listener
            return true
        }
        if !isListening {
            continuation.finish()
        }
        return stream
    }

    func send(_ events: [FollowEvent]) {
        for listener in listeners {
            listener.send(events)
        }
    }

    /// Ends all streams; later listeners get an ended one.
    func finish() {
        state.withLock { $0.isFinished = true }
        for listener in listeners {
            listener.finish()
        }
    }

    var hasListeners: Bool {
        state.withLock { !$0.listeners.isEmpty }
    }

    private var listeners: [Listener] {
        state.withLock { Array($0.listeners.values) }
    }
}

/// One who follows.
private final class Listener: Sendable {
    private let continuation: AsyncStream<FollowEvent>.Continuation
    /// Events dropped that no event has told of yet. Held while events are handed over, so that senders take turns; ending a
    /// stream never wants it.
    private let dropped = Mutex(0)

    init(_ continuation: AsyncStream<FollowEvent>.Continuation) {
        self.continuation = continuation
    }

    func send(_ events: [FollowEvent]) {
        dropped.withLock { dropped in
            for event in events {
                send(event, &dropped)
            }
        }
    }

    func finish() {
        continuation.finish()
    }

    private func send(_ event: FollowEvent, _ dropped: inout Int) {
        if dropped > 0 {
            let notice = FollowEvent(
                event: .dropped,
                path: nil,
                articles: [],
                time: event.time,
                reason: "\(dropped) events were dropped: the reader is too slow"
            )
            guard case .enqueued = continuation.yield(notice) else {
                dropped += 1
                return
            }
            dropped = 0
        }
        if case .dropped = continuation.yield(event) {
            dropped += 1
        }
    }
}
