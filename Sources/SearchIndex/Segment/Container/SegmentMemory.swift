internal import LinuxSystem

/// Memory of a segment: a growing block, or a file mapped read-only. Given back when nobody holds it.
final class SegmentMemory: @unchecked Sendable {
    // Changed by the writer alone, before anybody else has it.
    private(set) var base: UnsafeMutableRawPointer?
    private(set) var count = 0
    private var block = MemoryBlock()
    /// nil for a growing block.
    private let mapping: MappedFile?

    init() {
        mapping = nil
    }

    /// Maps a file from its beginning to its end.
    init(path: String) throws(IndexError) {
        guard let mapping = try Self.mapped(path) else {
            throw IndexError(code: .damaged, message: "\(path) is empty or not a regular file")
        }
        base = UnsafeMutableRawPointer(mutating: mapping.bytes.baseAddress)
        count = mapping.bytes.count
        self.mapping = consume mapping
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    func append(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        try reserve(bytes.count)
        base?.advanced(by: count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    func append(_ bytes: [UInt8]) throws(IndexError) {
        try bytes.withUnsafeBufferPointer { bytes throws(IndexError) in try append(UnsafeRawBufferPointer(bytes)) }
    }

    func append(zeros: Int) throws(IndexError) {
        guard zeros > 0 else { return }
        try reserve(zeros)
        if let base {
            (base + count).initializeMemory(as: UInt8.self, repeating: 0, count: zeros)
        }
        count += zeros
    }

    /// Forgets the first bytes.
    func removeFirst(_ length: Int) {
        guard let base, length > 0 else { return }
        base.copyMemory(from: base + length, byteCount: count - length)
        count -= length
    }

    /// Gives back what was reserved and not used.
    func trim() {
        guard count > 0, count < block.size, block.resize(to: count) else { return }
        base = block.base
    }

    private func reserve(_ more: Int) throws(IndexError) {
        guard count + more > block.size else { return }
        let wanted = max(count + more, block.size + block.size / 2, 4096)
        guard block.resize(to: wanted) else {
            throw IndexError(code: .full, message: "no memory for \(wanted) bytes of a segment")
        }
        base = block.base
    }

    /// nil for what holds no bytes.
    private static func mapped(_ path: String) throws(IndexError) -> MappedFile? {
        do {
            let file = try OwnedDescriptor.openFile(path)
            let status = try file.status()
            return status.kind == .regular && status.size > 0 ? try MappedFile(file, count: Int(status.size)) : nil
        } catch {
            let code: IndexError.Code = error.code == .missing ? .damaged : .storage
            throw IndexError(code: code, message: "can't map \(path): \(error.reason)")
        }
    }
}
