import Glibc
import TestSupport
import Testing

/// How newsd starts, reloads and ends.
@Suite struct LifecycleTests {
    /// newsd started by hand, where a start may fail.
    private struct Attempt {
        let daemon: DaemonProcess

        init(in temporary: TemporaryFolder, _ arguments: [String]) throws {
            daemon = try DaemonProcess(arguments, in: temporary)
        }
    }

    @Test func terminationEndsNewsdWithinTenSecondsWhateverClientsDo() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        _ = try newsroom.status()
        let follower = try HTTPConnection(socket: newsroom.socketPath)
        follower.send("GET /v1/follow HTTP/1.1\r\nHost: newsd\r\n\r\n")
        #expect(follower.read(until: "\r\n\r\n").contains(" 200 "))
        let half = try HTTPConnection(socket: newsroom.socketPath)
        half.send("GET /v1/sta")
        #expect(try newsroom.daemon.end(with: SIGTERM, seconds: 10) == .exited(0))
        #expect(access(newsroom.socketPath, F_OK) != 0)
    }

    @Test func interruptionEndsNewsdToo() throws {
        let newsroom = try Newsroom()
        #expect(try newsroom.daemon.end(with: SIGINT, seconds: 10) == .exited(0))
    }

    @Test func terminationWhileIndexingLosesNothing() throws {
        let newsroom = try Newsroom { folder in
            for number in 0..<500 {
                folder.write("\(number).txt", SampleArticle.text(number))
            }
        }
        #expect(try newsroom.daemon.end(with: SIGTERM, seconds: 10) == .exited(0))
        try newsroom.restart()
        #expect(try newsroom.status().articles == .number(500))
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test(arguments: [
        "folder: [unclosed\n", "\tfolder: tab\n", "log:\n  level: shouting\n", "socket:\n  connections: 0\n",
    ])
    func aBadConfigurationEndsTheStartWithSeventyEight(text: String) throws {
        let temporary = try TemporaryFolder()
        WatchedFolder(path: temporary.path).write("newsd.yaml", text)
        WatchedFolder(path: temporary.path).makeFolder("folder")
        let file = temporary.path + "/newsd.yaml"
        let attempt = try Attempt(in: temporary, ["--config", file] + Newsroom.arguments(temporary.path))
        #expect(try attempt.daemon.waitForEnd() == .exited(78))
        #expect(attempt.daemon.logText.contains("newsd.yaml:"))
    }

    @Test func aConfigurationThatIsMissingEndsTheStartWithSeventyEight() throws {
        let temporary = try TemporaryFolder()
        let attempt = try Attempt(in: temporary, ["--config", temporary.path + "/none.yaml"])
        #expect(try attempt.daemon.waitForEnd() == .exited(78))
    }

    @Test func anUnknownKeyIsAWarningWithItsPlace() throws {
        let temporary = try TemporaryFolder()
        WatchedFolder(path: temporary.path).write("newsd.yaml", "# comment\nfoldr:\n  path: /nowhere\n")
        WatchedFolder(path: temporary.path).makeFolder("folder")
        let arguments = ["--config", temporary.path + "/newsd.yaml"] + Newsroom.arguments(temporary.path)
        let attempt = try Attempt(in: temporary, arguments)
        try attempt.daemon.waitUntilReady()
        #expect(attempt.daemon.logText.contains("foldr"))
        #expect(attempt.daemon.logText.contains("newsd.yaml:2"))
    }

    @Test func aConfigurationFileAloneIsEnough() throws {
        let temporary = try TemporaryFolder()
        let base = WatchedFolder(path: temporary.path)
        base.write(
            "newsd.yaml",
            "folder: {path: \(base.path)/folder}\nstate: {path: \(base.path)/state}\nsocket: {path: \(base.path)/s}\n"
        )
        base.makeFolder("folder")
        base.write("folder/one.txt", SampleArticle.text(1))
        let attempt = try Attempt(in: temporary, ["--config", base.path + "/newsd.yaml"])
        try attempt.daemon.waitUntilReady()
        #expect(try Newsctl(socket: base.path + "/s")("count", "--sync", SampleArticle.word(1)).status == 0)
    }

    @Test func aReloadWithABadConfigurationKeepsTheOld() throws {
        let temporary = try TemporaryFolder()
        let base = WatchedFolder(path: temporary.path)
        base.write("newsd.yaml", "# nothing but defaults\n")
        base.makeFolder("folder")
        base.write("folder/one.txt", SampleArticle.text(1))
        let attempt = try Attempt(
            in: temporary,
            ["--config", base.path + "/newsd.yaml"] + Newsroom.arguments(base.path)
        )
        try attempt.daemon.waitUntilReady()
        let newsctl = Newsctl(socket: base.path + "/s")

        base.write("newsd.yaml", "folder: [unclosed\n")
        try attempt.daemon.reload()
        #expect(try newsctl("count", "--sync", SampleArticle.word(1)).status == 0)
        #expect(try newsctl("status", "--json").json.folder == .string(base.path + "/folder"))

        #expect(!attempt.daemon.logText.contains("slow"))

        base.write("newsd.yaml", "queries:\n  slow: 0s\n")
        try attempt.daemon.reload()
        #expect(try newsctl("count", SampleArticle.word(1)).status == 0)
        #expect(try attempt.daemon.end() == .exited(0))
        #expect(attempt.daemon.logText.contains("newsd.yaml:"))
        #expect(attempt.daemon.logText.contains("slow"))
        #expect(!attempt.daemon.logText.contains(SampleArticle.word(1)))
    }

    @Test(arguments: ["state", "socket"])
    func aSecondNewsdOnTheSameStateOrSocketIsRefused(shared: String) throws {
        let newsroom = try Newsroom { $0.write("one.txt", SampleArticle.text(1)) }
        let other = try TemporaryFolder()
        let arguments = [
            "--folder", newsroom.folder.path, "--state", shared == "state" ? newsroom.statePath : other.path + "/state",
            "--socket", shared == "socket" ? newsroom.socketPath : other.path + "/s",
        ]
        let attempt = try Attempt(in: other, arguments)
        guard case .exited(let status) = try attempt.daemon.waitForEnd() else {
            Issue.record("killed")
            return
        }
        #expect(status != 0)
        #expect(attempt.daemon.logText.contains("another newsd"))
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
    }

    @Test func aSocketThatNobodyAnswersOnIsReplaced() throws {
        let newsroom = try Newsroom { $0.write("one.txt", SampleArticle.text(1)) }
        #expect(try newsroom.daemon.end(with: SIGKILL) == .killed(signal: SIGKILL))
        #expect(access(newsroom.socketPath, F_OK) == 0)
        #expect(try newsroom.newsctl("status").status == 3)
        try newsroom.restart()
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
    }

    @Test func aFileWhereTheSocketShouldBeIsLeftAlone() throws {
        let temporary = try TemporaryFolder()
        let base = WatchedFolder(path: temporary.path)
        base.makeFolder("folder")
        base.write("s", "somebody's notes")
        let attempt = try Attempt(in: temporary, Newsroom.arguments(base.path))
        let ending = try attempt.daemon.waitForEnd()
        #expect(ending != .exited(0))
        #expect(String(decoding: base.read("s"), as: UTF8.self) == "somebody's notes")
    }

    @Test func aWrongOptionEndsTheStartWithUsage() throws {
        let temporary = try TemporaryFolder()
        let attempt = try Attempt(in: temporary, ["--no-such-option"])
        #expect(try attempt.daemon.waitForEnd() == .exited(64))
        #expect(attempt.daemon.logText.contains("no-such-option"))
    }

    @Test func theSocketIsForOwnerAndGroupAlone() throws {
        let newsroom = try Newsroom()
        var status = stat()
        #expect(lstat(newsroom.socketPath, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o660)
    }

    @Test func theLogHoldsARecordAFileWhenLive() throws {
        let newsroom = try Newsroom()
        _ = try newsroom.status()
        newsroom.folder.write("live-one.txt", SampleArticle.text(1))
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
        newsroom.folder.remove("live-one.txt")
        #expect(try newsroom.count(SampleArticle.word(1)) == 0)
        #expect(try newsroom.daemon.end() == .exited(0))
        let records = newsroom.daemon.logText.split(separator: "\n").filter { $0.contains("live-one.txt") }
        #expect(records.filter { $0.contains("indexed") }.count == 1)
        #expect(records.filter { $0.contains("removed") }.count == 1)
        #expect(!newsroom.daemon.logText.contains(SampleArticle.word(1)))
    }
}
