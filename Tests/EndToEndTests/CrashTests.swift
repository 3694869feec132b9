import Glibc
import TestSupport
import Testing

/// newsd dies, or ends, and starts again on what it left.
@Suite struct CrashTests {
    private static let files = 2000

    private func fill(_ folder: WatchedFolder) {
        for number in 0..<Self.files {
            if number % 500 == 0 {
                folder.makeFolder("\(number / 500)")
            }
            folder.write("\(number / 500)/\(number).txt", SampleArticle.text(number))
        }
    }

    @Test func afterAKillInTheMiddleOfIndexingTheArchiveEqualsTheFolder() throws {
        let newsroom = try Newsroom(prepare: fill)
        for share in [0.0, 0.2, 0.6] {
            try newsroom.waitForStatus(seconds: 120) { Double($0.articles.number ?? 0) >= share * Double(Self.files) }
            #expect(try newsroom.daemon.end(with: SIGKILL) == .killed(signal: SIGKILL))
            try newsroom.restart()
        }
        #expect(try newsroom.status().articles == .number(Double(Self.files)))
        #expect(try newsroom.count(SampleArticle.word(Self.files - 1)) == 1)
        let check = try newsroom.check()
        #expect(check.equal == .bool(true), "\(check)")
    }

    @Test func whatChangedWhileNewsdWasDownIsFoundAtTheStart() throws {
        let newsroom = try Newsroom { folder in
            for number in 0..<20 {
                folder.write("\(number).txt", SampleArticle.text(number))
            }
        }
        #expect(try newsroom.status().articles == .number(20))
        #expect(try newsroom.daemon.end() == .exited(0))
        newsroom.folder.remove("3.txt")
        newsroom.folder.write("4.txt", SampleArticle.text(104))
        newsroom.folder.rename("5.txt", to: "renamed.txt")
        newsroom.folder.write("new.txt", SampleArticle.text(105))
        try newsroom.restart()
        #expect(try newsroom.status().articles == .number(20))
        #expect(try newsroom.count(SampleArticle.word(3)) == 0)
        #expect(try newsroom.count(SampleArticle.word(4)) == 0)
        #expect(
            try newsroom.count(SampleArticle.word(104), "OR", SampleArticle.word(105), "OR", SampleArticle.word(5)) == 3
        )
        #expect(try newsroom.check().equal == .bool(true))
    }

    /// What a death leaves behind: the path in slots of what was being worked on.
    private func leave(_ path: String, inSlots slots: Int, of work: String, _ newsroom: Newsroom) {
        let path = Array(path.utf8)
        let slot = [UInt8(path.count), 0] + path + [UInt8](repeating: 0, count: Int(PATH_MAX) - path.count)
        let left = Array(repeatElement(slot, count: slots).joined())
        WatchedFolder(path: newsroom.statePath).write(bytes: Array("\(work)-slots".utf8), left)
    }

    @Test func aFileThatNewsdDiedOfTwiceIsReadAgainOnlyWhenItChanges() throws {
        let newsroom = try Newsroom { $0.write("harmless.txt", SampleArticle.text(1)) }
        #expect(try newsroom.status().articles == .number(1))
        #expect(try newsroom.daemon.end() == .exited(0))
        leave("deadly.txt", inSlots: 1, of: "reading", newsroom)
        try newsroom.restart()
        #expect(try newsroom.status().articles == .number(1))
        #expect(try newsroom.daemon.end() == .exited(0))
        newsroom.folder.write("deadly.txt", SampleArticle.text(2))
        leave("deadly.txt", inSlots: 1, of: "reading", newsroom)
        try newsroom.restart()
        #expect(try newsroom.count(SampleArticle.word(2)) == 0)
        #expect(try newsroom.newsctl("failed", "--sync").output.contains("deadly.txt"))
        #expect(try newsroom.daemon.end() == .exited(0))
        try newsroom.restart()
        #expect(try newsroom.count(SampleArticle.word(2)) == 0)
        newsroom.folder.write("deadly.txt", SampleArticle.text(3))
        #expect(try newsroom.count(SampleArticle.word(3)) == 1)
        #expect(try newsroom.newsctl("failed").status == 1)
    }

    @Test(arguments: ["reading", "analysing"])
    func aDeathWithTwoThreadsAtOneFileIsOne(work: String) throws {
        let newsroom = try Newsroom { $0.write("harmless.txt", SampleArticle.text(1)) }
        #expect(try newsroom.status().articles == .number(1))
        #expect(try newsroom.daemon.end() == .exited(0))
        newsroom.folder.write("many.txt", SampleArticle.text(2))
        leave("many.txt", inSlots: 2, of: work, newsroom)
        try newsroom.restart()
        #expect(try newsroom.count(SampleArticle.word(2)) == 1)
        #expect(try newsroom.newsctl("failed", "--sync").status == 1)
    }

    @Test func aRestartWithNothingChangedReadsNoFile() throws {
        let newsroom = try Newsroom { folder in
            for number in 0..<300 {
                folder.write("\(number).txt", SampleArticle.text(number))
            }
        }
        #expect(try newsroom.status().articles == .number(300))
        #expect(try newsroom.metric("newsd_files_read_total") ?? 0 >= 300)
        // The second start may look again at files that were read right after they were written; the third may not.
        for _ in 0..<2 {
            #expect(try newsroom.daemon.end() == .exited(0))
            try newsroom.restart()
            #expect(try newsroom.status().articles == .number(300))
        }
        #expect(try newsroom.metric("newsd_files_read_total") == 0)
        #expect(try newsroom.metric("newsd_articles") == 300)
        #expect(try newsroom.metric("newsd_queue_length") == 0)
    }

    @Test func aStateThatWasThrownAwayIsMadeAgainWithTheSameIds() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let before = Set(try newsroom.newsctl("search", "--sync", "-q", "-n", "100", "*").lines)
        #expect(try newsroom.daemon.end() == .exited(0))
        removeTree(newsroom.statePath)
        try newsroom.restart()
        #expect(Set(try newsroom.newsctl("search", "--sync", "-q", "-n", "100", "*").lines) == before)
    }

    @Test func aCatalogueThatIsBrokenIsSetAsideAndRebuilt() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        #expect(try newsroom.status().articles == .number(14))
        #expect(try newsroom.daemon.end() == .exited(0))
        let state = WatchedFolder(path: newsroom.statePath)
        let broken = state.regularFiles()
        #expect(!broken.isEmpty)
        for name in broken {
            state.write(name, String(repeating: "no catalogue, no index ", count: 400))
        }
        try newsroom.restart()
        #expect(try newsroom.status().articles == .number(14))
        #expect(try newsroom.check().equal == .bool(true))
    }
}
