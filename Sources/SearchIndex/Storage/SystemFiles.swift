internal import Glibc

/// The file system itself.
struct SystemFiles: FileLayer {
    func create(_ path: String) throws(IndexError) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.failure("make", path) }
        return descriptor
    }

    func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws(IndexError) {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.baseAddress, min(rest.count, 1 << 30))
            if written < 0, errno == EINTR {
                continue
            }
            guard written > 0 else { throw Self.failure("write", path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
    }

    func sync(_ descriptor: Int32, path: String) throws(IndexError) {
        guard fsync(descriptor) == 0 else { throw Self.failure("sync", path) }
    }

    func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    func rename(_ old: String, to new: String) throws(IndexError) {
        guard Glibc.rename(old, new) == 0 else { throw Self.failure("rename", old) }
    }

    func remove(_ path: String) throws(IndexError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw Self.failure("remove", path) }
    }

    func makeFolder(_ path: String) throws(IndexError) {
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else { throw Self.failure("make", path) }
    }

    func syncFolder(_ path: String) throws(IndexError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure("open", path) }
        defer { close(descriptor) }
        try sync(descriptor, path: path)
    }

    func names(in folder: String) throws(IndexError) -> [String] {
        guard let stream = opendir(folder) else { throw Self.failure("list", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." {
                names.append(name)
            }
            errno = 0
        }
        guard errno == 0 else { throw Self.failure("list", folder) }
        return names
    }

    func read(_ path: String, limit: Int) throws(IndexError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT {
                return nil
            }
            throw Self.failure("open", path)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR {
                continue
            }
            guard count >= 0 else { throw Self.failure("read", path) }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else {
                throw IndexError(code: .damaged, message: "\(path) is larger than it can be")
            }
        }
    }

    /// The last call's error, as one of the index.
    private static func failure(_ verb: String, _ path: String) -> IndexError {
        let reason = errno
        let isFull = reason == ENOSPC || reason == EDQUOT || reason == EFBIG
        return IndexError(
            code: isFull ? .full : .storage,
            message: "can't \(verb) \(path): \(String(cString: strerror(reason)))"
        )
    }
}
