import Glibc
import LinuxSystem
import Testing

@testable import FolderWatch

/// Ways in which files are published, changed and taken away; W numbers are those of the fault list.
@Suite(.timeLimit(.minutes(2))) struct FileFaultTests {
    /// W10, W20
    @Test func followsRenamedFiles() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/d")
            outer.write("news/a", "one")
            outer.write("news/b", "two, and longer")
        }
        try await watched.watcher.synchronize()
        watched.outer.move("news/a", to: "news/c")
        #expect(try await watched.paths() == ["b", "c"])
        watched.outer.move("news/c", to: "news/d/c")
        #expect(try await watched.paths() == ["b", "d/c"])
        watched.outer.move("news/d/c", to: "news/b")
        try await watched.expectConvergence()
        #expect(try await watched.paths() == ["b"])
    }

    @Test func followsTwoFilesThatChangePlaces() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a", "one")
            outer.write("news/b", "two, and longer")
        }
        try await watched.watcher.synchronize()
        for _ in 0..<1_001 {
            watched.outer.move("news/a", to: "news/t")
            watched.outer.move("news/b", to: "news/a")
            watched.outer.move("news/t", to: "news/b")
        }
        try await watched.expectConvergence()
    }

    /// W11, W12
    @Test func followsFilesMovedInAndOut() async throws {
        let watched = try WatchedFolder()
        watched.outer.write("outside")
        for _ in 0..<100 {
            watched.outer.move("outside", to: "news/inside")
            #expect(try await watched.paths() == ["inside"])
            watched.outer.move("news/inside", to: "outside")
            #expect(try await watched.paths() == [])
        }
    }

    /// W19: two writers, so that the halves of a rename lie apart.
    @Test func survivesEventsBetweenTheHalvesOfARename() async throws {
        let watched = try WatchedFolder { $0.makeDirectories("news/d") }
        let outer = watched.outer
        async let writer: Void = Task.detached {
            for number in 0..<2_000 { outer.write("news/d/\(number % 50)") }
        }.value
        outer.write("news/0")
        for number in 0..<2_000 { outer.move("news/\(number)", to: "news/\(number + 1)") }
        await writer
        try await watched.expectConvergence()
        #expect(try await watched.paths().count == 51)
    }

    /// W21: nothing is told of a file that is being written until it is closed.
    @Test func waitsForTheCloseOfASlowWriter() async throws {
        let watched = try WatchedFolder(configure: { $0.settleAfterWrite = .seconds(3_600) })
        try await watched.watcher.synchronize()
        let file = watched.outer.open("news/slow", O_CREAT | O_WRONLY)
        watched.outer.write("news/first")
        await watched.log.waitForChange(of: "first")
        for _ in 0..<10 {
            watched.outer.append(file, "A line of a long story.\n")
            watched.outer.write("news/other")
            await watched.log.waitForChange(of: "other")
        }
        #expect(watched.log.changes(of: "slow").isEmpty)
        close(file)
        await watched.log.waitForChange(of: "slow")
        try await watched.expectConvergence()
        #expect(watched.log.changes(of: "slow").count == 1)
    }

    /// W22
    @Test func readsEveryStateThatASynchronizerAsksFor() async throws {
        let watched = try WatchedFolder()
        for _ in 0..<5 {
            let file = watched.outer.open("news/scan", O_CREAT | O_WRONLY | O_APPEND)
            watched.outer.append(file, "One more page.\n")
            close(file)
            try await watched.expectConvergence()
        }
        #expect(watched.log.changes(of: "scan").count == 5)
    }

    /// W23
    @Test func readsAFileThatIsNeverClosed() async throws {
        let watched = try WatchedFolder(configure: {
            $0.settleAfterWrite = .milliseconds(40)
            $0.settleAtMost = .milliseconds(100)
        })
        let file = watched.outer.open("news/log", O_CREAT | O_WRONLY)
        defer { close(file) }
        watched.outer.append(file, "First line.\n")
        await watched.log.waitForChange(of: "log")
        while watched.log.changes(of: "log").count < 3 { watched.outer.append(file, "Next line.\n") }
        try await watched.expectConvergence()
    }

    /// W24
    @Test func tellsAnAtomicSaveAsOneChangeOfOneFile() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/story.txt", "old")
        }
        try await watched.watcher.synchronize()
        for temporary in [".story.txt.swp", "story.txt~", ".goutputstream-AB12CD", ".story.txt.Xa81Bc", "sedAbCdEf"] {
            watched.outer.write("news/\(temporary)", "new by way of \(temporary)")
            watched.outer.move("news/\(temporary)", to: "news/story.txt")
            try await watched.expectConvergence()
        }
        #expect(try await watched.paths() == ["story.txt"])
        #expect(watched.log.changes(of: "story.txt").count == 6)
        #expect(!watched.log.events.contains { $0.change == .gone("story.txt".bytes) })
    }

    /// W25: a link is followed by no close, and is read at once nevertheless.
    @Test func readsAFilePublishedByALink() async throws {
        let watched = try WatchedFolder(configure: { $0.settleAfterWrite = .seconds(3_600) })
        watched.outer.write("draft")
        try await watched.watcher.synchronize()
        link(watched.outer.absolute("draft"), watched.outer.absolute("news/story"))
        await watched.log.waitForChange(of: "story")
        // Without its first name it is a file like any other.
        watched.outer.write("draft 2")
        link(watched.outer.absolute("draft 2"), watched.outer.absolute("news/story 2"))
        watched.outer.remove("draft 2")
        await watched.log.waitForChange(of: "story 2")
        try await watched.expectConvergence()
    }

    /// W26: O_TMPFILE, whose value Swift's Glibc module lacks.
    @Test func readsAFileThatHadNoNameWhileItWasWritten() async throws {
        let watched = try WatchedFolder(configure: { $0.settleAfterWrite = .seconds(3_600) })
        try await watched.watcher.synchronize()
        let file = Glibc.open(watched.path, O_DIRECTORY | 0o20_000_000 | O_WRONLY | O_CLOEXEC, 0o644)
        if file < 0, errno == EOPNOTSUPP || errno == EISDIR { return }
        watched.outer.append(file, "Nobody saw this being written.")
        linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, watched.outer.absolute("news/story"), AT_SYMLINK_FOLLOW)
        close(file)
        await watched.log.waitForChange(of: "story")
        try await watched.expectConvergence()
    }

    /// W27
    @Test func noticesTruncationByPath() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        truncate(watched.outer.absolute("news/a"), 3)
        try await watched.expectConvergence()
        #expect(watched.catalogue.present["a".bytes]?.size == 3)
    }

    /// W28
    @Test func noticesWritingThroughAMapping() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        let file = watched.outer.open("news/a", O_RDWR)
        let memory = mmap(nil, 4_096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        memory?.storeBytes(of: UInt8(ascii: "S"), as: UInt8.self)
        msync(memory, 4_096, Int32(MS_SYNC))
        munmap(memory, 4_096)
        close(file)
        try await watched.expectConvergence()
        #expect(watched.log.changes(of: "a").count == 2)
    }

    /// W29
    @Test func noticesAllocatedSpace() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        let file = watched.outer.open("news/a", O_WRONLY)
        #expect(posix_fallocate(file, 0, 100_000) == 0)
        close(file)
        try await watched.expectConvergence()
        #expect(watched.catalogue.present["a".bytes]?.size == 100_000)
    }

    /// W31, W32: ctime tells where mtime is set back, or is far away.
    @Test(arguments: [0, 1, 2_147_483_648, 4_294_967_296, 7_000_000_000])
    func noticesChangesUnderAnyTimestamp(seconds: Int) async throws {
        let watched = try WatchedFolder()
        for content in ["one", "two"] {
            watched.outer.write("news/a", content)
            let times = [timespec](repeating: timespec(tv_sec: seconds, tv_nsec: 0), count: 2)
            utimensat(AT_FDCWD, watched.outer.absolute("news/a"), times, 0)
            try await watched.expectConvergence()
        }
        #expect(Set(watched.log.changes(of: "a")).count == 2)
    }

    /// W33
    @Test func givesTheSameSignatureWhereNothingWasWritten() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        close(watched.outer.open("news/a", O_WRONLY))
        try await watched.watcher.synchronize()
        #expect(Set(watched.log.changes(of: "a")).count == 1)
    }

    /// W36
    @Test func keepsApartFilesThatShareAnInodeOneAfterTheOther() async throws {
        let watched = try WatchedFolder()
        for round in 0..<200 {
            watched.outer.write("news/a", "Number \(round + 1_000)")
            try await watched.expectConvergence()
            watched.outer.remove("news/a")
        }
        #expect(try await watched.paths() == [])
        #expect(Set(watched.log.changes(of: "a")).count >= 201)
    }

    /// W37
    @Test func followsNoSymbolicLink() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/d")
            outer.write("news/a")
            outer.write("outside")
            for (name, target) in [
                ("inside", "a"), ("out", "../outside"), ("dangling", "nothing"), ("self", "self"), ("d/up", ".."),
                ("root", "/"), ("proc", "/proc/self"),
            ] {
                symlink(target, outer.absolute("news/\(name)"))
            }
        }
        #expect(try await watched.paths() == ["a"])
        symlink("/", watched.outer.absolute("news/late"))
        #expect(try await watched.paths() == ["a"])
        #expect(Set(watched.catalogue.ignored.values) == ["symbolic link"])
        #expect(watched.catalogue.ignored.count == 8)
    }

    /// W38: found by comparing.
    @Test func findsAChangeThroughALinkOutside() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
            link(outer.absolute("news/a"), outer.absolute("outside"))
        }
        try await watched.watcher.synchronize()
        watched.outer.write("outside", "Written behind the watcher's back.")
        watched.watcher.rescan(reason: "asked")
        try await watched.expectConvergence()
    }

    /// W39
    @Test func neverWaitsForWhatIsNoFile() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/x.txt")
            mkfifo(outer.absolute("news/fifo"), 0o644)
        }
        mkfifo(watched.outer.absolute("news/late"), 0o644)
        let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = watched.outer.absolute("news/socket")
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                #expect(bind(server, address, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0)
            }
        }
        close(server)
        #expect(try await watched.paths() == [])
        #expect(watched.catalogue.ignored == ["fifo": "fifo", "late": "fifo", "socket": "socket"])
    }

    /// W41, W42, W43
    @Test func takesEveryNameAsItIs() async throws {
        let watched = try WatchedFolder()
        let texts = [
            "caf\u{E9}", "cafe\u{301}", "new\nline", "tab\t", "\u{1B}[31mred", "back\\slash", "\"quoted'", "-rf",
            " space",
            "\u{202E}bidi", "zero\u{200B}width", "x", "X", String(repeating: "n", count: 255), "*?[",
        ]
        let names = texts.map(\.bytes) + [[0xFF], [0xFE], [0xC3], "a".bytes + [0x80], "a".bytes + [0x81]]
        for name in names { watched.outer.write("news/".bytes + name) }
        try await watched.expectConvergence()
        #expect(Set(watched.catalogue.present.keys) == Set(names))
    }

    /// W35: what is replaced by something else is gone, and the new thing is not read.
    @Test func noticesAFileReplacedBySomethingElse() async throws {
        let watched = try WatchedFolder()
        for replace in [{ symlink("/etc/passwd", $0) }, { mkfifo($0, 0o644) }] as [@Sendable (String) -> Int32] {
            watched.outer.write("news/a")
            #expect(try await watched.paths() == ["a"])
            watched.outer.remove("news/a")
            #expect(replace(watched.outer.absolute("news/a")) == 0)
            #expect(try await watched.paths() == [])
            #expect(watched.catalogue.ignored.count == 1)
            watched.outer.remove("news/a")
        }
    }
}
