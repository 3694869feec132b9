import Glibc
import TestSupport

/// The folder that newsd watches, changed by the calls that other programs use. Every call returns once it is done.
struct WatchedFolder {
    let path: String

    /// Makes the file new or overwrites it, and closes it.
    func write(_ name: String, _ text: String) {
        write(bytes: Array(name.utf8), Array(text.utf8))
    }

    func write(bytes name: [UInt8], _ contents: [UInt8]) {
        let file = withCPath(full(name)) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
        precondition(file >= 0, "cannot write \(String(decoding: name, as: UTF8.self)): \(systemError())")
        var written = 0
        while written < contents.count {
            let count = contents[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            precondition(count > 0, "cannot write: \(systemError())")
            written += count
        }
        close(file)
    }

    /// A file of this size that takes no room.
    func writeHole(_ name: String, bytes: Int) {
        write(name, "")
        truncate(path + "/" + name, bytes)
    }

    func read(_ name: String) -> [UInt8] {
        let file = Descriptor(withCPath(full(Array(name.utf8))) { open($0, O_RDONLY | O_CLOEXEC) })
        return file.contents()
    }

    func makeFolder(_ name: String) {
        mkdir(path + "/" + name, 0o755)
    }

    func rename(_ old: String, to new: String) {
        let result = Glibc.rename(path + "/" + old, path + "/" + new)
        precondition(result == 0, "cannot rename \(old): \(systemError())")
    }

    /// Puts a file or folder in from elsewhere on the same file system.
    func moveIn(_ outside: String, as name: String) {
        let result = Glibc.rename(outside, path + "/" + name)
        precondition(result == 0, "cannot move \(outside) in: \(systemError())")
    }

    func moveOut(_ name: String, to outside: String) {
        let result = Glibc.rename(path + "/" + name, outside)
        precondition(result == 0, "cannot move \(name) out: \(systemError())")
    }

    func link(_ outside: String, as name: String) {
        let result = Glibc.link(outside, path + "/" + name)
        precondition(result == 0, "cannot link \(outside): \(systemError())")
    }

    func symlink(to target: String, as name: String) {
        Glibc.symlink(target, path + "/" + name)
    }

    func makePipe(_ name: String) {
        mkfifo(path + "/" + name, 0o644)
    }

    func protect(_ name: String, mode: mode_t) {
        chmod(path + "/" + name, mode)
    }

    /// Sets the time of the last change of content, in seconds since 1970.
    func setTime(_ name: String, _ seconds: Int) {
        let time = timespec(tv_sec: seconds, tv_nsec: 0)
        _ = utimensat(AT_FDCWD, path + "/" + name, [time, time], 0)
    }

    func remove(_ name: String) {
        Glibc.unlink(path + "/" + name)
    }

    func removeFolder(_ name: String) {
        removeTree("\(path)/\(name)")
    }

    /// Copies the regular files that lie directly in `source`, hidden ones left out; gives their names.
    @discardableResult
    func fill(from source: String) -> [String] {
        let source = WatchedFolder(path: source)
        let names = source.regularFiles().filter { !$0.hasPrefix(".") }
        for name in names {
            write(bytes: Array(name.utf8), source.read(name))
        }
        return names
    }

    /// The names of the regular files that lie directly in the folder, sorted.
    func regularFiles() -> [String] {
        guard let directory = opendir(path) else {
            return []
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            guard entry.pointee.d_type == UInt8(DT_REG) else {
                continue
            }
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            )
        }
        return names.sorted()
    }

    private func full(_ name: [UInt8]) -> [UInt8] {
        Array(path.utf8) + [UInt8(ascii: "/")] + name
    }
}
