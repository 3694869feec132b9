import Glibc
import LinuxSystem
import TestSupport
import Testing

@Suite struct RegularFileTests {
    /// A folder of one test with a secret beside it.
    final class Folder {
        private let folder: TemporaryFolder
        var path: String { folder.path }
        var news: String { path + "/news" }

        init() throws {
            folder = try TemporaryFolder()
            mkdir(news, 0o755)
        }

        func write(_ name: String, _ count: Int) {
            let file = open(path + "/" + name, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
            let bytes = [UInt8](repeating: 7, count: count)
            precondition(Glibc.write(file, bytes, count) == count)
            close(file)
        }

        func read(_ name: String, limit: Int = 1_000_000) throws(SystemError) -> RegularFile {
            try readRegularFile(root: news, relativePath: Array(name.utf8), limit: limit)
        }
    }

    @Test(arguments: [0, 1, 100_000, 999_999, 1_000_000])
    func readsAFileWhole(size: Int) throws {
        let folder = try Folder()
        mkdir(folder.news + "/d", 0o755)
        folder.write("news/d/a", size)
        let file = try folder.read("d/a")
        #expect(file.bytes == [UInt8](repeating: 7, count: size))
        #expect(file.isStable)
        #expect(file.before == file.after)
        #expect(file.after.size == size)
    }

    @Test func refusesAFileAboveTheLimit() throws {
        let folder = try Folder()
        folder.write("news/a", 1_001)
        #expect(errorCode { try folder.read("a", limit: 1_000) } == .tooLarge)
    }

    @Test(arguments: ["", "/", "../secret", "d/../../secret", "./a", "a/", "/a", "d//a", "\0a"])
    func refusesPathsThatLeadElsewhere(path: String) throws {
        let folder = try Folder()
        folder.write("secret", 10)
        folder.write("news/a", 10)
        #expect(errorCode { try folder.read(path) } == .invalid)
    }

    @Test func followsNoLink() throws {
        let folder = try Folder()
        folder.write("secret", 10)
        symlink("../secret", folder.news + "/link")
        symlink("..", folder.news + "/out")
        #expect(errorCode { try folder.read("link") } == .wrongKind)
        #expect(errorCode { try folder.read("out/secret") } == .wrongKind)
    }

    @Test func waitsForNoFifo() throws {
        let folder = try Folder()
        mkfifo(folder.news + "/fifo", 0o644)
        #expect(errorCode { try folder.read("fifo") } == .wrongKind)
        mkdir(folder.news + "/d", 0o755)
        #expect(errorCode { try folder.read("d") } == .wrongKind)
    }

    @Test func opensNoDevice() {
        #expect(
            errorCode { try readRegularFile(root: "/dev", relativePath: Array("null".utf8), limit: 10) } == .wrongKind
        )
    }

    @Test func tellsWhatIsMissing() throws {
        let folder = try Folder()
        #expect(errorCode { try folder.read("a") } == .missing)
        #expect(errorCode { try folder.read("d/a") } == .missing)
    }

    @Test func noticesThatAFileChangedMeanwhile() throws {
        let folder = try Folder()
        folder.write("news/a", 10)
        var file = try folder.read("a")
        file.after.modified += 1
        #expect(!file.isStable)
        file = try folder.read("a")
        file.bytes.removeLast()
        #expect(!file.isStable)
    }
}
