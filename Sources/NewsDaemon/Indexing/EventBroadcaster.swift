import NewsAPI
import Synchronization

/// Hands every change to all who follow. A reader that is too slow loses events and is told how many.
final class EventBroadcaster: Sendable {
    fileprivate struct Listener {
        var continuation: AsyncStream<FollowEvent>.Continuation
        var dropped = 0
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var nextNumber = 0
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
        let number = state.withLock { state -> Int? in
            guard !state.isFinished else {
                return nil
            }
            state.nextNumber += 1
            state.listeners[state.nextNumber] = Listener(continuation: continuation)
            return state.nextNumber
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return stream
    }

    func send(_ events: [FollowEvent]) {
        state.withLock { state in
            for number in state.listeners.keys {
                for event in events {
                    state.listeners[number]?.send(event)
                }
            }
        }
    }

    /// Ends all streams; later listeners get an ended one.
    func finish() {
        let continuations = state.withLock { state in
            state.isFinished = true
            return state.listeners.values.map(\.continuation)
        }
        continuations.forEach { $0.finish() }
    }

    var hasListeners: Bool {
        state.withLock { !$0.listeners.isEmpty }
    }
}

extension EventBroadcaster.Listener {
    fileprivate mutating func send(_ event: FollowEvent) {
        if dropped > 0 {
            let notice = FollowEvent(
                event: "dropped",
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
