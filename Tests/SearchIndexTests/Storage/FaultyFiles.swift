import LinuxSystem
import Synchronization

@testable import SearchIndex

/// The file system with one operation that fails, or all from one on.
final class FaultyFiles: FileLayer {
    struct Fault: Sendable {
        /// The number of the operation that fails, counted from 0.
        var operation: Int
        /// Whether those after it fail too.
        var lasts: Bool
        var code: IndexError.Code
    }

    private struct State {
        var done = 0
        var fault: Fault?
    }

    private let system = SystemFiles()
    private let state = Mutex(State())

    /// Counts operations from 0 again.
    func fail(_ fault: Fault?) {
        state.withLock { $0 = State(fault: fault) }
    }

    /// Operations since `fail`.
    var operations: Int { state.withLock { $0.done } }

    /// Half of what a write that fails was given is written.
    private func fails() -> IndexError? {
        state.withLock { state in
            defer { state.done += 1 }
            guard let fault = state.fault, state.done == fault.operation || fault.lasts && state.done > fault.operation
            else { return nil }
            return IndexError(code: fault.code, message: "operation \(state.done) fails")
        }
    }

    func create(_ path: String) throws(IndexError) -> OwnedDescriptor {
        if let error = fails() { throw error }
        return try system.create(path)
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: borrowing OwnedDescriptor, path: String) throws(IndexError) {
        if let error = fails() {
            try system.write(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]), to: file, path: path)
            throw error
        }
        try system.write(bytes, to: file, path: path)
    }

    func sync(_ file: borrowing OwnedDescriptor, path: String) throws(IndexError) {
        if let error = fails() { throw error }
        // Nothing here looks at what a real disk holds.
    }

    func rename(_ old: String, to new: String) throws(IndexError) {
        if let error = fails() { throw error }
        try system.rename(old, to: new)
    }

    func syncFolder(_ path: String) throws(IndexError) {
        if let error = fails() { throw error }
    }

    func remove(_ path: String) throws(IndexError) { try system.remove(path) }
    func makeFolder(_ path: String) throws(IndexError) { try system.makeFolder(path) }
    func names(in folder: String) throws(IndexError) -> [String] { try system.names(in: folder) }
    func read(_ path: String, limit: Int) throws(IndexError) -> [UInt8]? { try system.read(path, limit: limit) }
}
