import LinuxSystem
import Synchronization

/// Says on disk what is being read or analysed, so that what kills newsd is known after the restart.
///
/// A slot is a record of one small file: it holds an item while that is worked on and nothing otherwise. Writing is not
/// synced: it has to outlive the process, not the machine. Where it can't be written, nobody is suspected.
final class WorkSlots: Sendable {
    /// More than items are ever worked on at once; fixed, so that the slots of a run with other settings are found.
    private static let count = 64
    /// PATH_MAX of Linux.
    private static let longestPath = 4_096
    /// Two bytes with the length of the item's bytes, and these.
    private static let recordBytes = 2 + longestPath

    private let file: OwnedDescriptor?
    private let free: Mutex<[Int]>

    init(directory: String, work: Suspects.Work) {
        file = try? .openFile("\(directory)/\(work.rawValue)-slots", makingWithMode: 0o600)
        free = Mutex(Array(0..<Self.count))
    }

    /// What was being worked on when the last newsd ended without saying goodbye, each once: several threads may have worked on
    /// the articles of one file. Empties the slots.
    func takeLeftOvers() -> Set<WorkItem> {
        var leftOvers: Set<WorkItem> = []
        for slot in 0..<Self.count {
            let left = contents(of: slot)
            if !left.isEmpty {
                leftOvers.insert(WorkItem(bytes: left))
                write([], to: slot)
            }
        }
        return leftOvers
    }

    /// Runs `work` with the item noted in a slot.
    func holding<Result, Failure: Error>(
        _ item: WorkItem,
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let slot = free.withLock({ $0.popLast() }) else {
            return try work()
        }
        write(item.bytes, to: slot)
        defer {
            write([], to: slot)
            free.withLock { $0.append(slot) }
        }
        return try work()
    }

    private func write(_ item: [UInt8], to slot: Int) {
        guard item.count <= Self.longestPath else {
            return
        }
        let record = [UInt8(item.count & 0xFF), UInt8(item.count >> 8)] + item
        try? file?.write(record, at: slot * Self.recordBytes)
    }

    private func contents(of slot: Int) -> [UInt8] {
        guard let record = try? file?.read(Self.recordBytes, at: slot * Self.recordBytes), record.count > 2 else {
            return []
        }
        let length = Int(record[0]) | Int(record[1]) << 8
        return length > 0 && 2 + length <= record.count ? Array(record[2..<2 + length]) : []
    }
}
