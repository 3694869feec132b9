import Glibc

extension OwnedDescriptor {
    /// Writes all of it.
    package borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var rest = bytes
        while !rest.isEmpty {
            // One call takes no more than about 2 GiB.
            let written = Glibc.write(number, rest.baseAddress, min(rest.count, 1 << 30))
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw SystemError(call: "write", subject: "descriptor \(number)") }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
    }

    /// Writes at a place in the file, in one call.
    package borrowing func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
        guard bytes.withUnsafeBytes({ pwrite(number, $0.baseAddress, $0.count, offset) }) == bytes.count else {
            throw SystemError(call: "pwrite", subject: "descriptor \(number)")
        }
    }

    /// Returns when the file, or the names in the directory, are on disk.
    package borrowing func sync() throws(SystemError) {
        guard fsync(number) == 0 else { throw SystemError(call: "fsync", subject: "descriptor \(number)") }
    }
}
