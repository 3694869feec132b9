internal import LinuxSystem

/// The few things that the index asks of a file system, so that tests can let each of them fail.
protocol FileLayer: Sendable {
    /// Makes a file that there isn't yet.
    func create(_ path: String) throws(IndexError) -> OwnedDescriptor
    func write(_ bytes: UnsafeRawBufferPointer, to file: borrowing OwnedDescriptor, path: String) throws(IndexError)
    /// Returns when file or folder are on disk.
    func sync(_ file: borrowing OwnedDescriptor, path: String) throws(IndexError)
    func rename(_ old: String, to new: String) throws(IndexError)
    func remove(_ path: String) throws(IndexError)
    func makeFolder(_ path: String) throws(IndexError)
    func syncFolder(_ path: String) throws(IndexError)
    /// The names in a folder but for `.` and `..`.
    func names(in folder: String) throws(IndexError) -> [String]
    /// A whole file; nil where there is none.
    func read(_ path: String, limit: Int) throws(IndexError) -> [UInt8]?
}

extension FileLayer {
    func write(_ bytes: [UInt8], to file: borrowing OwnedDescriptor, path: String) throws(IndexError) {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(IndexError) in try write(bytes, to: file, path: path) }
        }
        try result.get()
    }
}
