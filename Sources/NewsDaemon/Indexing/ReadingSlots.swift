import Glibc
import Synchronization

/// Says on disk which files are being read, so that a file that kills newsd is known after the restart.
///
/// A slot is a small file that holds the path while its file is read and nothing otherwise. Writing is not synced: it has to
/// outlive the process, not the machine.
final class ReadingSlots: Sendable {
    private let directory: String
    private let free: Mutex<[Int]>

    /// More than files are ever read at once; fixed, so that the slots of a run with other settings are found.
    private static let count = 64

    init(directory: String) {
        self.directory = directory
        free = Mutex(Array(0..<Self.count))
    }

    /// The paths that were being read when the last newsd ended without saying goodbye. Empties the slots.
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

    /// Runs `read` with the path noted in a slot.
    func holding<Result, Failure: Error>(
        _ path: [UInt8],
        _ read: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let slot = free.withLock({ $0.popLast() }) else {
            return try read()
        }
        write(path, to: slot)
        defer {
            write([], to: slot)
            free.withLock { $0.append(slot) }
        }
        return try read()
    }

    private func name(of slot: Int) -> String {
        "\(directory)/reading-\(slot)"
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
