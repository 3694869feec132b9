internal import Glibc

/// Memory of a segment: a growing block, or a file mapped read-only. Given back when nobody holds it.
final class SegmentMemory: @unchecked Sendable {
    // Changed by the writer alone, before anybody else has it.
    private(set) var base: UnsafeMutableRawPointer?
    private(set) var count = 0
    private var capacity = 0
    private let isMapped: Bool

    init() {
        isMapped = false
    }

    /// Maps a file from its beginning to its end.
    init(path: String) throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("open", path) }
        defer { Glibc.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure("stat", path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            throw IndexError(code: .damaged, message: "\(path) is empty or not a regular file")
        }
        isMapped = true
        count = Int(status.st_size)
        let address = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
        guard address != MAP_FAILED else { throw Self.failure("map", path) }
        base = address
    }

    deinit {
        if isMapped {
            munmap(base, count)
        } else {
            free(base)
        }
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
            memset(base + count, 0, zeros)
        }
        count += zeros
    }

    /// Forgets the first bytes.
    func removeFirst(_ length: Int) {
        guard let base, length > 0 else { return }
        memmove(base, base + length, count - length)
        count -= length
    }

    /// Gives back what was reserved and not used.
    func trim() {
        guard let base, count > 0, count < capacity, let smaller = realloc(base, count) else { return }
        self.base = smaller
        capacity = count
    }

    private func reserve(_ more: Int) throws(IndexError) {
        guard count + more > capacity else { return }
        // Large blocks grow by moving pages, not bytes.
        let wanted = max(count + more, capacity + capacity / 2, 4096)
        guard let larger = realloc(base, wanted) else {
            throw IndexError(code: .full, message: "no memory for \(wanted) bytes of a segment")
        }
        base = larger
        capacity = wanted
    }

    private static func failure(_ verb: String, _ path: String) -> IndexError {
        let reason = errno
        let text = "can't \(verb) \(path): \(String(cString: strerror(reason)))"
        return IndexError(code: reason == ENOENT ? .damaged : .storage, message: text)
    }
}
