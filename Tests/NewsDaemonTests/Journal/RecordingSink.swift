import Dispatch
import NewsDaemon
import Synchronization
import SystemdJournal

/// Keeps what reaches it; can be made to block, as a stalled journald does.
final class RecordingSink: JournalSink {
    private let records = Mutex<[JournalRecord]>([])
    private let entered = DispatchSemaphore(value: 0)
    private let gate: DispatchSemaphore?

    init(isBlocked: Bool = false) {
        gate = isBlocked ? DispatchSemaphore(value: 0) : nil
    }

    func write(_ record: JournalRecord) {
        entered.signal()
        if let gate {
            gate.wait()
            gate.signal()
        }
        records.withLock { $0.append(record) }
    }

    /// Returns once the first write has begun.
    func waitUntilEntered() {
        entered.wait()
    }

    func unblock() {
        gate?.signal()
    }

    var written: [JournalRecord] {
        records.withLock { $0 }
    }
}

extension JournalRecord {
    /// The bytes of a field as text, nil where the record has no such field.
    func field(_ name: String) -> String? {
        fields.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
}
