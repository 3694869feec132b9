import Glibc
import Synchronization

/// Says on disk which files are being read or analysed, so that a file that kills newsd is known after the restart.
///
/// A slot is a small file that holds the path while its file is worked on and nothing otherwise. Writing is not synced: it has to
/// outlive the process, not the machine.
final class ReadingSlots: Sendable {
    private let directory: String
    private let work: SuspectFiles.Work
    private let free: Mutex<[Int]>

    /// More than files are ever worked on at once; fixed, so that the slots of a run with other settings are found.
    private static let count = 64

    init(directory: String, work: SuspectFiles.Work) {
        self.directory = directory
        self.work = work
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

    private func name(of slot: Int) -> String {
        "\(directory)/\(work.rawValue)-\(slot)"
    }

    private func write(_ path: [UInt8], to slot: Int) {
        let descriptor = open(name(of: slot), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            return
        }
        defer { close(descriptor) }
        _ = ftruncate(descriptor, 0)
        _ = path.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private func contents(of slot: Int) -> [UInt8] {
        let descriptor = open(name(of: slot), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            return []
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return count > 0 ? Array(bytes.prefix(count)) : []
    }
}
