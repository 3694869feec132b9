import Glibc
import LinuxSystem
import TestSupport
import Testing

@testable import FolderWatch

/// Directories that come, go and change places; W numbers are those of the fault list.
@Suite(.timeLimit(.minutes(2))) struct DirectoryFaultTests {
    /// W01: nothing is lost between a new directory and its watch.
    @Test func seesFilesInDirectoriesMadeAMomentBefore() async throws {
        let watched = try WatchedFolder()
        for round in 0..<1_000 {
            watched.outer.makeDirectories("news/\(round)/b/c/d")
            for number in 0..<2 { watched.outer.write("news/\(round)/b/c/d/\(number)") }
            try await watched.watcher.synchronize()
            try #require(watched.catalogue.present.count == 2, "round \(round)")
            watched.outer.removeTree("news/\(round)")
        }
        #expect(watched.log.scans == ["start"])
    }

    /// W04
    @Test func readsADirectoryMovedInWithItsFiles() async throws {
        let watched = try WatchedFolder()
        watched.outer.makeDirectories("elsewhere/deep")
        watched.outer.write("elsewhere/a")
        watched.outer.write("elsewhere/deep/b")
        try await watched.watcher.synchronize()
        watched.outer.move("elsewhere", to: "news/here")
        #expect(try await watched.paths() == ["here/a", "here/deep/b"])
        watched.outer.write("news/here/deep/c")
        #expect(try await watched.paths() == ["here/a", "here/deep/b", "here/deep/c"])
    }

    /// W05
    @Test func followsADirectoryRenamedWhileItIsFilled() async throws {
        let watched = try WatchedFolder()
        for round in 0..<100 {
            watched.outer.makeDirectory("news/new")
            watched.outer.write("news/new/a")
            watched.outer.move("news/new", to: "news/old \(round)")
            watched.outer.write("news/old \(round)/b")
        }
        try await watched.expectConvergence()
        #expect(try await watched.paths().count == 200)
    }

    /// W06
    @Test func keepsUpWithADirectoryMadeAndRemovedAgainAndAgain() async throws {
        let watched = try WatchedFolder()
        for round in 0..<300 {
            watched.outer.makeDirectory("news/d")
            watched.outer.write("news/d/\(round)")
            if round % 7 == 0 { try await watched.expectConvergence("round \(round)") }
            watched.outer.remove("news/d/\(round)")
            watched.outer.removeDirectory("news/d")
        }
        watched.outer.makeDirectory("news/d")
        watched.outer.write("news/d/last")
        try await watched.expectConvergence()
        #expect(try await watched.paths() == ["d/last"])
    }

    /// W08
    @Test func readsDirectoriesDeeperThanAnyPathMayBe() async throws {
        let watched = try WatchedFolder()
        let name = String(repeating: "d", count: 200)
        var directory = try OwnedDescriptor.openDirectory(watched.path)
        for _ in 0..<40 {
            #expect(mkdirat(directory.number, name, 0o755) == 0)
            directory = try directory.openDirectory(named: name.bytes)
        }
        close(openat(directory.number, "a", O_CREAT | O_WRONLY | O_CLOEXEC, 0o644))
        try await watched.watcher.synchronize()
        #expect(watched.catalogue.present.keys.map(\.count) == [40 * 201 + 1])
    }

    /// W13
    @Test func givesTheRightPathInADirectoryRenamedTwice() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a/sub")
            outer.write("news/a/sub/1")
        }
        try await watched.watcher.synchronize()
        watched.outer.move("news/a", to: "news/b")
        watched.outer.move("news/b", to: "news/c")
        watched.outer.write("news/c/sub/2")
        #expect(try await watched.paths() == ["c/sub/1", "c/sub/2"])
        watched.outer.write("news/c/sub/3")
        #expect(try await watched.paths() == ["c/sub/1", "c/sub/2", "c/sub/3"])
        try await watched.expectConvergence()
    }

    /// W14
    @Test func keepsApartAMovedDirectoryAndANewOneOfItsName() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a")
            outer.write("news/a/1")
        }
        try await watched.watcher.synchronize()
        watched.outer.move("news/a", to: "news/b")
        watched.outer.makeDirectory("news/a")
        watched.outer.write("news/a/2")
        watched.outer.write("news/b/3")
        #expect(try await watched.paths() == ["a/2", "b/1", "b/3"])
        watched.outer.write("news/a/4")
        watched.outer.write("news/b/5")
        #expect(try await watched.paths() == ["a/2", "a/4", "b/1", "b/3", "b/5"])
    }

    /// W15
    @Test func forgetsADirectoryMovedOut() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a/b/c")
            outer.write("news/a/b/1")
            outer.write("news/2")
        }
        try await watched.watcher.synchronize()
        let before = watched.watchCount
        watched.outer.move("news/a", to: "out")
        watched.outer.write("out/b/3")
        #expect(try await watched.paths() == ["2"])
        #expect(watched.watchCount == before - 3)
        watched.outer.write("out/b/4")
        #expect(try await watched.paths() == ["2"])
    }

    @Test func forgetsAMovedOutDirectoryThatComesBackChanged() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a/b")
            outer.write("news/a/b/1")
        }
        try await watched.watcher.synchronize()
        for round in 0..<50 {
            watched.outer.move("news/a", to: "out")
            watched.outer.makeDirectory("out/\(round)")
            watched.outer.write("out/\(round)/2")
            watched.outer.move("out", to: "news/a")
            watched.outer.write("news/a/\(round)/3")
        }
        try await watched.expectConvergence()
        #expect(try await watched.paths().count == 101)
    }

    /// W16
    @Test func followsTwoDirectoriesThatChangePlaces() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a/sub")
            outer.makeDirectories("news/b")
            outer.write("news/a/sub/1")
            outer.write("news/b/2")
        }
        for _ in 0..<21 {
            watched.outer.move("news/a", to: "news/t")
            watched.outer.move("news/b", to: "news/a")
            watched.outer.move("news/t", to: "news/b")
        }
        #expect(try await watched.paths() == ["b/sub/1", "a/2"])
        watched.outer.write("news/b/sub/3")
        #expect(try await watched.paths() == ["b/sub/1", "b/sub/3", "a/2"])
    }

    /// W17
    @Test func leavesASiblingWithTheSameBeginningAlone() async throws {
        let watched = try WatchedFolder { outer in
            for name in ["foo", "foobar"] {
                outer.makeDirectories("news/\(name)")
                outer.write("news/\(name)/1")
            }
        }
        try await watched.watcher.synchronize()
        watched.outer.move("news/foo", to: "out")
        #expect(try await watched.paths() == ["foobar/1"])
        watched.outer.write("news/foobar/2")
        #expect(try await watched.paths() == ["foobar/1", "foobar/2"])
        #expect(watched.log.changes(of: "foobar/1").count == 1)
    }

    @Test func followsADirectoryReplacedByAFileAndBack() async throws {
        let watched = try WatchedFolder()
        for round in 0..<50 {
            watched.outer.makeDirectory("news/x")
            watched.outer.write("news/x/1")
            if round % 3 == 0 { #expect(try await watched.paths() == ["x/1"]) }
            watched.outer.removeTree("news/x")
            watched.outer.write("news/x")
            if round % 2 == 0 { #expect(try await watched.paths() == ["x"]) }
            watched.outer.remove("news/x")
        }
        try await watched.expectConvergence()
    }

    /// W45, W46; root may read everything.
    @Test(.enabled(if: geteuid() != 0)) func readsADirectoryOnceItIsAllowed() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/closed")
            outer.write("news/closed/1")
            outer.write("news/2")
            chmod(outer.absolute("news/closed"), 0)
        }
        #expect(try await watched.paths() == ["2"])
        #expect(watched.catalogue.unreadable == ["closed".bytes: EACCES])
        chmod(watched.outer.absolute("news/closed"), 0o755)
        #expect(try await watched.paths() == ["2", "closed/1"])
        #expect(watched.catalogue.unreadable.isEmpty)
        watched.outer.write("news/closed/3")
        #expect(try await watched.paths() == ["2", "closed/1", "closed/3"])
    }

    /// W47: what can't be seen any more is kept.
    @Test(.enabled(if: geteuid() != 0)) func keepsFilesOfADirectoryThatBecameUnreadable() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a")
            outer.write("news/a/1")
        }
        #expect(try await watched.paths() == ["a/1"])
        chmod(watched.outer.absolute("news/a"), 0)
        #expect(try await watched.paths() == ["a/1"])
        watched.watcher.rescan(reason: "asked")
        #expect(try await watched.paths() == ["a/1"])
        chmod(watched.outer.absolute("news/a"), 0o755)
        watched.outer.remove("news/a/1")
        #expect(try await watched.paths() == [])
    }

    /// W44
    @Test(.enabled(if: geteuid() != 0)) func tellsAFileThatMayNotBeRead() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
            chmod(outer.absolute("news/a"), 0)
        }
        #expect(try await watched.paths() == [])
        #expect(watched.catalogue.unreadable == ["a".bytes: EACCES])
        chmod(watched.outer.absolute("news/a"), 0o644)
        #expect(try await watched.paths() == ["a"])
        chmod(watched.outer.absolute("news/a"), 0)
        #expect(try await watched.paths() == [])
        #expect(watched.catalogue.unreadable == ["a".bytes: EACCES])
    }
}

extension WatchedFolder {
    /// Watches of this process on directories below this test's folder.
    var watchCount: Int {
        let inotify = watcher.inotifyDescriptor
        guard let stream = fopen("/proc/self/fdinfo/\(inotify)", "re") else { return -1 }
        defer { fclose(stream) }
        var buffer = [CChar](repeating: 0, count: 4_096)
        var count = 0
        while fgets(&buffer, Int32(buffer.count), stream) != nil {
            if strncmp(buffer, "inotify ", 8) == 0 { count += 1 }
        }
        return count
    }
}
