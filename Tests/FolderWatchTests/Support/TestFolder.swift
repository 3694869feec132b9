import Glibc
import LinuxSystem
import NewsModel
import TestSupport

@testable import FolderWatch

/// A temporary directory of one test, and what people do to files in it. Paths are relative to it.
final class TestFolder: Sendable {
    private let folder: TemporaryFolder
    var path: String { folder.path }

    init() throws {
        folder = try TemporaryFolder()
    }

    func absolute(_ relative: some Collection<UInt8>) -> [UInt8] {
        Array(path.utf8) + [UInt8(ascii: "/")] + Array(relative)
    }

    func absolute(_ relative: String) -> String {
        relative.isEmpty ? path : path + "/" + relative
    }

    func write(_ relative: String, _ content: String = "Rain fell on the harbour all night.") {
        write(Array(relative.utf8), content)
    }

    func write(_ relative: [UInt8], _ content: String = "Rain fell on the harbour all night.") {
        let file = open(relative, O_WRONLY | O_CREAT | O_TRUNC)
        append(file, content)
        close(file)
    }

    /// The descriptor stays open: the caller closes it.
    func open(_ relative: String, _ flags: Int32) -> Int32 {
        open(Array(relative.utf8), flags)
    }

    func open(_ relative: [UInt8], _ flags: Int32) -> Int32 {
        let file = withCString(of: absolute(relative)) { Glibc.open($0, flags | O_CLOEXEC, 0o644) } ?? -1
        precondition(file >= 0, "open \(String(fileName: relative)): \(errno)")
        return file
    }

    func append(_ file: Int32, _ content: String) {
        precondition(Glibc.write(file, content, content.utf8.count) == content.utf8.count)
    }

    func makeDirectory(_ relative: String) {
        precondition(mkdir(absolute(relative), 0o755) == 0, "mkdir \(relative): \(errno)")
    }

    func makeDirectories(_ relative: String) {
        var made = ""
        for name in relative.split(separator: "/") {
            made += (made.isEmpty ? "" : "/") + name
            mkdir(absolute(made), 0o755)
        }
    }

    func move(_ from: String, to: String) {
        precondition(rename(absolute(from), absolute(to)) == 0, "rename \(from): \(errno)")
    }

    func remove(_ relative: String) {
        precondition(unlink(absolute(relative)) == 0, "unlink \(relative): \(errno)")
    }

    func removeDirectory(_ relative: String) {
        precondition(rmdir(absolute(relative)) == 0, "rmdir \(relative): \(errno)")
    }

    func removeTree(_ relative: String) {
        TestSupport.removeTree(absolute(relative))
    }

    /// A watcher of its new folder `news`, whose events nobody takes.
    func startedWatcher() throws -> FolderWatcher {
        makeDirectory("news")
        let configuration = FolderWatchConfiguration(folder: absolute("news"), cookieDirectory: absolute("c"))
        let watcher = try FolderWatcher(configuration, known: TestCatalogue())
        try watcher.start()
        return watcher
    }

    /// Every entry that is no directory, as a fresh look at the folder finds it.
    func listing() throws -> [RelativePath: FileSignature] {
        var files: [RelativePath: FileSignature] = [:]
        try Self.list(try OwnedDescriptor.openDirectory(path), [], &files)
        return files
    }

    private static func list(
        _ directory: borrowing OwnedDescriptor,
        _ prefix: RelativePath,
        _ files: inout [RelativePath: FileSignature]
    ) throws {
        for entry in try directory.entries() {
            let status = try directory.status(of: entry.name)
            if status.kind == .directory {
                try list(
                    try directory.openDirectory(named: entry.name),
                    prefix + entry.name + [UInt8(ascii: "/")],
                    &files
                )
            } else {
                files[prefix + entry.name] = FileSignature(status)
            }
        }
    }
}

extension String {
    var bytes: [UInt8] { Array(utf8) }
}
