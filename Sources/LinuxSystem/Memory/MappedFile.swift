import Glibc

/// A file mapped read-only from its beginning.
package struct MappedFile: ~Copyable, @unchecked Sendable {
    package let bytes: UnsafeRawBufferPointer

    /// `count` is at least 1; bytes past the end of the file can't be touched.
    package init(_ file: borrowing OwnedDescriptor, count: Int) throws(SystemError) {
        let address = mmap(nil, count, PROT_READ, MAP_SHARED, file.number, 0)
        guard let address, address != MAP_FAILED else {
            throw SystemError(call: "mmap", subject: "descriptor \(file.number)")
        }
        bytes = UnsafeRawBufferPointer(start: address, count: count)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
}
