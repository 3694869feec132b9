internal import LinuxSystem

/// The file system itself.
struct SystemFiles: FileLayer {
    func create(_ path: String) throws(IndexError) -> OwnedDescriptor {
        try Self.explaining("make", path) { () throws(SystemError) in
            try OwnedDescriptor.makeFile(path, mode: 0o640)
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: borrowing OwnedDescriptor, path: String) throws(IndexError) {
        try Self.explaining("write", path) { () throws(SystemError) in try file.write(bytes) }
    }

    func sync(_ file: borrowing OwnedDescriptor, path: String) throws(IndexError) {
        try Self.explaining("sync", path) { () throws(SystemError) in try file.sync() }
    }

    func rename(_ old: String, to new: String) throws(IndexError) {
        try Self.explaining("rename", old) { () throws(SystemError) in try renameEntry(old, to: new) }
    }

    func remove(_ path: String) throws(IndexError) {
        do {
            try removeEntry(path)
        } catch {
            if error.code != .missing { throw Self.failure("remove", path, error) }
        }
    }

    func makeFolder(_ path: String) throws(IndexError) {
        try Self.explaining("make", path) { () throws(SystemError) in try makeDirectory(path, mode: 0o750) }
    }

    func syncFolder(_ path: String) throws(IndexError) {
        let folder = try Self.explaining("open", path) { () throws(SystemError) in
            try OwnedDescriptor.openDirectory(path)
        }
        try sync(folder, path: path)
    }

    func names(in folder: String) throws(IndexError) -> [String] {
        let entries = try Self.explaining("list", folder) { () throws(SystemError) in
            try OwnedDescriptor.openDirectory(folder).entries()
        }
        return entries.map { String(decoding: $0.name, as: UTF8.self) }
    }

    func read(_ path: String, limit: Int) throws(IndexError) -> [UInt8]? {
        guard let file = try open(path) else { return nil }
        do {
            return try file.readToEnd(limit: limit, subject: path)
        } catch  where error.code == .tooLarge {
            throw IndexError(code: .damaged, message: "\(path) is larger than it can be")
        } catch {
            throw Self.failure("read", path, error)
        }
    }

    /// nil where there is none.
    private func open(_ path: String) throws(IndexError) -> OwnedDescriptor? {
        do {
            return try .openFile(path)
        } catch  where error.code == .missing {
            return nil
        } catch {
            throw Self.failure("open", path, error)
        }
    }

    private static func explaining<Result: ~Copyable>(
        _ verb: String,
        _ path: String,
        _ body: () throws(SystemError) -> Result
    ) throws(IndexError) -> Result {
        do {
            return try body()
        } catch {
            throw failure(verb, path, error)
        }
    }

    private static func failure(_ verb: String, _ path: String, _ cause: SystemError) -> IndexError {
        let isFull = cause.code == .full || cause.code == .tooLarge
        return IndexError(code: isFull ? .full : .storage, message: "can't \(verb) \(path): \(cause.reason)")
    }
}
