import Glibc
import LinuxSystem
import Testing

@Suite struct DirectoriesTests {
    /// A folder of one test.
    private final class Folder {
        let path: String

        init() {
            var template = Array("/tmp/newsd-folder-XXXXXX".utf8CString)
            path = String(cString: mkdtemp(&template))
        }

        deinit {
            for name in ["a/b/c", "a/b", "a", "new", "file", "lock"] {
                if unlink(path + "/" + name) != 0 { rmdir(path + "/" + name) }
            }
            rmdir(path)
        }
    }

    @Test func makesADirectoryWithThoseAboveIt() throws {
        let folder = Folder()
        try makeDirectories(folder.path + "/a/b/c", mode: 0o700)
        try makeDirectories(folder.path + "/a/b/c/", mode: 0o700)
        #expect(try FileStatus(path: folder.path + "/a/b/c").kind == .directory)
    }

    @Test func saysWhyADirectoryCannotBeMade() {
        let error = #expect(throws: SystemError.self) { try makeDirectories("/proc/none/of/these", mode: 0o700) }
        #expect(error?.reason == "No such file or directory")
        #expect(error?.message.hasPrefix("mkdir /proc/none:") == true)
    }

    @Test func movesAndRemovesNames() throws {
        let folder = Folder()
        _ = try OwnedDescriptor.makeFile(folder.path + "/file", mode: 0o600)
        #expect(errorCode { try OwnedDescriptor.makeFile(folder.path + "/file", mode: 0o600) } == .exists)
        try renameEntry(folder.path + "/file", to: folder.path + "/new")
        #expect(!hasAccess(to: folder.path + "/file"))
        try OwnedDescriptor.openDirectory(folder.path).removeEntry(named: Array("new".utf8))
        #expect(errorCode { try removeEntry(folder.path + "/new") } == .missing)
    }

    @Test func readsUpToALimitAndSaysSo() throws {
        let folder = Folder()
        let path = folder.path + "/file"
        try Array("text".utf8).withUnsafeBytes { try OwnedDescriptor.makeFile(path, mode: 0o600).write($0) }
        #expect(try OwnedDescriptor.openFile(path).readToEnd(limit: 4, subject: path) == Array("text".utf8))
        #expect(errorCode { try OwnedDescriptor.openFile(path).readToEnd(limit: 3, subject: path) } == .tooLarge)
    }

    @Test func isLockedByOneDescriptorAtATime() throws {
        let folder = Folder()
        let path = folder.path + "/lock"
        let first = try OwnedDescriptor.openFile(path, makingWithMode: 0o600)
        try first.lock(isWaiting: false)
        let second = try OwnedDescriptor.openFile(path, makingWithMode: 0o600)
        #expect(errorCode { try second.lock(isWaiting: false) } == .notReady)
        close(first.release())
        #expect(errorCode { try second.lock(isWaiting: false) } == nil)
    }
}
