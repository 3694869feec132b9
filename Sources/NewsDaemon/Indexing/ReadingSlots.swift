import Glibc
import LinuxSystem
import Synchronization

/// Says on disk which files are being read or analysed, so that a file that kills newsd is known after the restart.
///
/// A slot is a record of one small file: it holds the path while its file is worked on and nothing otherwise. Writing is not
/// synced: it has to outlive the process, not the machine. Where it can't be written, nobody is suspected.
final class ReadingSlots: Sendable {
    /// More than files are ever worked on at once; fixed, so that the slots of a run with other settings are found.
    private static let count = 64
    /// Two bytes with the length of the path, and the path.
    private static let recordBytes = 2 + Int(PATH_MAX)

    private let descriptor: OwnedDescriptor?
    private let free: Mutex<[Int]>

    init(directory: String, work: SuspectFiles.Work) {
        let opened = open("\(directory)/\(work.rawValue)-slots", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        descriptor = opened >= 0 ? OwnedDescriptor(owning: opened) : nil
        free = Mutex(Array(0..<Self.count))
    }

    /// The paths that were being worked on when the last newsd ended without saying goodbye. Empties the slots.
    func takeLeftOvers() -> [[UInt8]] {
        (0..<Self.count).compactMap { slot in
            let left = contents(of: slot)
            guard !left.isEmpty else {
                return nil
            }
            write([], to: slot)
            return left
        }
    }

    /// Runs `work` with the path noted in a slot.
    func holding<Result, Failure: Error>(
        _ path: [UInt8],
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let slot = free.withLock({ $0.popLast() }) else {
            return try work()
        }
        write(path, to: slot)
        defer {
            write([], to: slot)
            free.withLock { $0.append(slot) }
        }
        return try work()
    }

    private func write(_ path: [UInt8], to slot: Int) {
        guard path.count <= Int(PATH_MAX) else {
            return
        }
        let record = [UInt8(path.count & 0xFF), UInt8(path.count >> 8)] + path
        perform { descriptor in
            record.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(slot * Self.recordBytes)) }
        }
    }

    private func contents(of slot: Int) -> [UInt8] {
        var record = [UInt8](repeating: 0, count: Self.recordBytes)
        let count = perform { descriptor in
            record.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(slot * Self.recordBytes))
            }
        }
        let length = Int(record[0]) | Int(record[1]) << 8
        return length > 0 && 2 + length <= count ? Array(record[2..<2 + length]) : []
    }

    @discardableResult
    private func perform(_ call: (Int32) -> Int) -> Int {
        switch descriptor {
        case .some(let descriptor): call(descriptor.number)
        case .none: -1
        }
    }
}
