import Glibc
import LinuxSystem
import Testing

@Suite struct RegularFileTests {
    /// A folder of one test with a secret beside it.
    final class Folder {
        let path: String
        var news: String { path + "/news" }

        init() {
            var template = Array("/tmp/newsd-files-XXXXXX".utf8CString)
            path = String(cString: mkdtemp(&template))
            mkdir(news, 0o755)
        }

        deinit {
            for name in ["news/d/a", "news/a", "news/link", "news/fifo", "news/out", "news/d", "news", "secret"] {
                if unlink(path + "/" + name) != 0 { rmdir(path + "/" + name) }
            }
            rmdir(path)
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
        let folder = Folder()
        mkdir(folder.news + "/d", 0o755)
        folder.write("news/d/a", size)
        let file = try folder.read("d/a")
        #expect(file.bytes == [UInt8](repeating: 7, count: size))
        #expect(file.isStable)
        #expect(file.before == file.after)
        #expect(file.after.size == size)
    }

    @Test func refusesAFileAboveTheLimit() {
        let folder = Folder()
        folder.write("news/a", 1_001)
        #expect(code { try folder.read("a", limit: 1_000) } == .tooLarge)
    }

    @Test(arguments: ["", "/", "../secret", "d/../../secret", "./a", "a/", "/a", "d//a", "\0a"])
    func refusesPathsThatLeadElsewhere(path: String) {
        let folder = Folder()
        folder.write("secret", 10)
        folder.write("news/a", 10)
        #expect(code { try folder.read(path) } == .invalid)
    }

    @Test func followsNoLink() {
        let folder = Folder()
        folder.write("secret", 10)
        symlink("../secret", folder.news + "/link")
        symlink("..", folder.news + "/out")
        #expect(code { try folder.read("link") } == .wrongKind)
        #expect(code { try folder.read("out/secret") } == .wrongKind)
    }

    @Test func waitsForNoFifo() {
        let folder = Folder()
        mkfifo(folder.news + "/fifo", 0o644)
        #expect(code { try folder.read("fifo") } == .wrongKind)
        mkdir(folder.news + "/d", 0o755)
        #expect(code { try folder.read("d") } == .wrongKind)
    }

    @Test func opensNoDevice() {
        #expect(code { try readRegularFile(root: "/dev", relativePath: Array("null".utf8), limit: 10) } == .wrongKind)
    }

    @Test func tellsWhatIsMissing() {
        let folder = Folder()
        #expect(code { try folder.read("a") } == .missing)
        #expect(code { try folder.read("d/a") } == .missing)
    }

    @Test func noticesThatAFileChangedMeanwhile() throws {
        let folder = Folder()
        folder.write("news/a", 10)
        var file = try folder.read("a")
        file.after.modified += 1
        #expect(!file.isStable)
        file = try folder.read("a")
        file.bytes.removeLast()
        #expect(!file.isStable)
    }

    private func code(_ body: () throws -> RegularFile) -> SystemError.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? SystemError)?.code
        }
    }
}
