import Glibc

extension OwnedDescriptor {
    /// Bytes that are asked for at once where nobody knows how many there are.
    private static let readSize = 64 * 1024

    /// Reads to the end, or fails where that is further than `limit` bytes. `expected` bytes are asked for first; a file that
    /// grows meanwhile is read on. `subject` is what errors call it.
    package borrowing func readToEnd(
        expecting expected: Int? = nil,
        limit: Int,
        subject: String
    ) throws(SystemError) -> [UInt8] {
        if let expected, expected > limit { throw Self.tooLarge(subject, limit) }
        var bytes: [UInt8] = []
        // One more, to see the end.
        var room = expected.map { $0 + 1 } ?? Self.readSize
        while true {
            let count = bytes.appendBytes(upTo: room) { Glibc.read(number, $0, $1) }
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError(call: "read", subject: subject)
            }
            guard bytes.count <= limit else { throw Self.tooLarge(subject, limit) }
            if count == 0 { return bytes }
            room = max((expected ?? 0) + 1 - bytes.count, Self.readSize)
        }
    }

    /// Reads at a place in the file, wherever it is read or written otherwise; fewer bytes where it ends before.
    package borrowing func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        let read = bytes.appendBytes(upTo: count) { pread(number, $0, $1, offset) }
        guard read >= 0 else { throw SystemError(call: "pread", subject: "descriptor \(number)") }
        return bytes
    }

    private static func tooLarge(_ subject: String, _ limit: Int) -> SystemError {
        SystemError(code: .tooLarge, message: "\(subject): larger than \(limit) bytes")
    }
}

extension [UInt8] {
    /// Lets `fill` write behind the last byte; its count, or -1, is returned.
    fileprivate mutating func appendBytes(upTo room: Int, _ fill: (UnsafeMutableRawPointer?, Int) -> Int) -> Int {
        let old = count
        append(contentsOf: repeatElement(0, count: room))
        let filled = withUnsafeMutableBytes { fill($0.baseAddress?.advanced(by: old), room) }
        removeLast(room - Swift.max(filled, 0))
        return filled
    }
}
