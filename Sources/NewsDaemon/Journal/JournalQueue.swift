internal import Dispatch
internal import LinuxSystem
internal import Logging
internal import Synchronization

/// Hands records to a sink on a thread of its own, so that a journal that stalls never holds up who logs.
package final class JournalQueue: Sendable {
    /// Records that wait at most; as many again may be on their way to the sink.
    package static let defaultCapacity = 4_096

    private struct State {
        var waiting: [JournalRecord] = []
        /// Records left out that no record has told of yet.
        var dropped = 0
        var accepted: UInt64 = 0
        var written: UInt64 = 0
        var flushes: [(target: UInt64, reached: DispatchSemaphore)] = []
        var isFinished = false
    }

    private let sink: any JournalSink
    private let capacity: Int
    /// Above this only warnings and worse are taken.
    private let lowPriorityCapacity: Int
    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    package init(sink: any JournalSink, capacity: Int = JournalQueue.defaultCapacity) {
        self.sink = sink
        self.capacity = capacity
        self.lowPriorityCapacity = capacity - capacity / 4
        // Without a thread nothing is logged, and newsd goes on.
        _ = try? SystemThread(name: "newsd-journal") { self.drain() }
    }

    /// Never blocks: a record that finds no room is counted and left out, debug and info first.
    package func enqueue(_ record: JournalRecord) {
        let wasEmpty = state.withLock { state in
            let room = record.level < .warning ? lowPriorityCapacity : capacity
            guard state.waiting.count < room, !state.isFinished else {
                state.dropped += 1
                return false
            }
            state.waiting.append(record)
            state.accepted += 1
            return state.waiting.count == 1
        }
        if wasEmpty {
            wake.signal()
        }
    }

    /// Waits until all that was taken before is written, `limit` at the longest; false when time ran out.
    @discardableResult
    package func flush(within limit: Duration) -> Bool {
        let reached = DispatchSemaphore(value: 0)
        let isDone = state.withLock { state in
            guard state.written < state.accepted else { return true }
            state.flushes.append((target: state.accepted, reached: reached))
            return false
        }
        return isDone || reached.wait(timeout: .now() + .microseconds(Int(limit.wholeMicroseconds))) == .success
    }

    /// `flush(within:)`, then ends the thread; what is logged later is lost.
    @discardableResult
    package func finish(within limit: Duration) -> Bool {
        let isFlushed = flush(within: limit)
        state.withLock { $0.isFinished = true }
        wake.signal()
        return isFlushed
    }

    /// The thread's work: write what waits, until finished.
    private func drain() {
        var isFinished = false
        while !isFinished {
            wake.wait()
            let (records, dropped) = takeWaiting()
            for record in records {
                sink.write(record)
            }
            if dropped > 0 {
                sink.write(Self.report(dropped: dropped))
            }
            isFinished = noteWritten(records.count)
        }
    }

    private func takeWaiting() -> (records: [JournalRecord], dropped: Int) {
        state.withLock { state in
            defer {
                state.waiting = []
                state.dropped = 0
            }
            return (state.waiting, state.dropped)
        }
    }

    private func noteWritten(_ count: Int) -> Bool {
        state.withLock { state in
            state.written += UInt64(count)
            let written = state.written
            state.flushes.filter { $0.target <= written }.forEach { $0.reached.signal() }
            state.flushes.removeAll { $0.target <= written }
            return state.isFinished && state.waiting.isEmpty
        }
    }

    private static func report(dropped: Int) -> JournalRecord {
        JournalRecord(
            level: .warning,
            message: "log records dropped",
            metadata: [
                "event": "\(JournalEvent.dropped.rawValue)", "dropped": "\(dropped)",
                "reason": "the journal was too slow",
            ]
        )
    }
}
