import Glibc
import LinuxSystem
import NewsModel
import TestSupport
import Testing

@testable import FolderWatch

/// The folder itself goes, comes back, or can't be watched as it should.
@Suite(.timeLimit(.minutes(2))) struct WatchedRootTests {
    /// W58
    @Test func keepsEverythingWhileTheFolderIsRenamedAway() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/d")
            outer.write("news/a")
            outer.write("news/d/b")
        }
        #expect(try await watched.paths() == ["a", "d/b"])
        watched.outer.move("news", to: "away")
        await watched.log.wait { $0.compactMap(\.state).count == 1 }
        #expect(watched.watcher.status.degraded?.contains("is missing") == true)
        #expect(try await watched.paths() == ["a", "d/b"])
        watched.outer.write("away/c")
        watched.outer.remove("away/a")
        watched.outer.move("away", to: "news")
        await watched.log.wait { $0.compactMap(\.state).count == 2 }
        #expect(try await watched.paths() == ["c", "d/b"])
        #expect(watched.watcher.status.degraded == nil)
        #expect(watched.log.states.count == 2)
        #expect(watched.log.changes(of: "d/b").count == 1)
    }

    /// W58
    @Test func followsAFolderRemovedAndMadeAgain() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        for round in 0..<20 {
            try await watched.watcher.synchronize()
            watched.outer.removeTree("news")
            if round % 2 == 0 { await watched.log.wait { $0.compactMap(\.state).last.map { $0 != nil } ?? false } }
            watched.outer.makeDirectory("news")
            watched.outer.write("news/\(round)")
            if round % 2 == 0 { await watched.log.wait { $0.compactMap(\.state).last.map { $0 == nil } ?? false } }
            try await watched.expectConvergence("round \(round)")
        }
        watched.outer.write("news/live")
        await watched.log.waitForChange(of: "live")
    }

    @Test func waitsForAFolderThatIsNotThereYet() async throws {
        let catalogue = TestCatalogue()
        let signature = FileSignature(inode: 1, size: 1, modified: 1, changed: 1)
        catalogue.apply(.present("kept".bytes, signature))
        let watched = try WatchedFolder(catalogue: catalogue, prepare: { _ in })
        await watched.log.wait { $0.contains { $0.state != nil } }
        #expect(try await watched.paths() == ["kept"])
        watched.outer.makeDirectory("news")
        watched.outer.write("news/a")
        await watched.log.wait { $0.contains { $0.state == .some(nil) } }
        #expect(try await watched.paths() == ["a"])
    }

    /// W59: the mount point of a disk that is not mounted.
    @Test func deletesNothingWhereTheFolderIsEmptyOnAnotherFileSystem() async throws {
        let catalogue = TestCatalogue()
        catalogue.apply(.present("kept".bytes, FileSignature(inode: 1, size: 1, modified: 1, changed: 1)))
        catalogue.setLastFileSystem(1)
        let watched = try WatchedFolder(catalogue: catalogue)
        await watched.log.wait { $0.contains { $0.state != nil } }
        #expect(watched.watcher.status.degraded?.contains("another file system") == true)
        #expect(try await watched.paths() == ["kept"])
        watched.outer.write("news/a")
        await watched.log.wait { $0.contains { $0.state == .some(nil) } }
        #expect(try await watched.paths() == ["a"])
        #expect(catalogue.lastFileSystem() != 1)
    }

    @Test func deletesEverythingWhereTheFolderWasEmptiedOnTheSameFileSystem() async throws {
        let catalogue = TestCatalogue()
        let outer = try TestFolder()
        outer.write("a")
        let former = try WatchedFolder(outer: outer, catalogue: catalogue)
        outer.write("news/a")
        #expect(try await former.paths() == ["a"])
        former.watcher.rescan(reason: "asked")
        try await former.watcher.synchronize()
        await former.stop()
        outer.remove("news/a")
        let watched = try WatchedFolder(outer: outer, catalogue: catalogue)
        #expect(try await watched.paths() == [])
        #expect(watched.watcher.status.degraded == nil)
    }

    /// W40
    @Test func followsALinkToTheFolderThatIsRetargeted() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("one")
            outer.makeDirectory("two")
            outer.write("one/a")
            outer.write("two/b")
            symlink("one", outer.absolute("news"))
        }
        #expect(try await watched.paths() == ["a"])
        watched.outer.remove("news")
        symlink("two", watched.outer.absolute("news"))
        #expect(try await watched.paths() == ["b"])
        watched.outer.write("two/c")
        #expect(try await watched.paths() == ["b", "c"])
    }

    /// W52
    @Test func comparesDirectoriesThatNoWatchIsLeftFor() async throws {
        let watched = try WatchedFolder(
            prepare: { outer in
                for number in 0..<6 { outer.makeDirectories("news/\(number)/deep") }
            },
            configure: {
                $0.watchLimit = 4
                $0.pollInterval = .milliseconds(20)
            }
        )
        try await watched.watcher.synchronize()
        let reason = watched.watcher.status.degraded ?? ""
        #expect(reason.contains("9 of 13 directories"))
        #expect(reason.contains("fs.inotify.max_user_watches"))
        for number in 0..<6 { watched.outer.write("news/\(number)/deep/a") }
        for number in 0..<6 { await watched.log.waitForChange(of: "\(number)/deep/a") }
        for number in 0..<6 { watched.outer.write("news/\(number)/deep/b") }
        try await watched.expectConvergence()
        for number in 1..<6 { watched.outer.removeTree("news/\(number)") }
        await watched.log.wait { $0.contains { $0.state == .some(nil) } }
        try await watched.expectConvergence()
    }

    /// W48; root may read everything.
    @Test(.enabled(if: geteuid() != 0)) func keepsEverythingWhileTheFolderMayNotBeRead() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        chmod(watched.path, 0)
        watched.watcher.rescan(reason: "asked")
        await watched.log.wait { $0.contains { $0.state != nil } }
        #expect(try await watched.paths() == ["a"])
        chmod(watched.path, 0o755)
        await watched.log.wait { $0.contains { $0.state == .some(nil) } }
        try await watched.expectConvergence()
    }

    /// W56: another file system mounted and unmounted; needs root in a mount namespace that may be changed.
    @Test(.enabled(if: geteuid() == 0)) func keepsEverythingOfADiskThatIsUnmounted() async throws {
        let outer = try TestFolder()
        outer.makeDirectory("news")
        guard mount("newsd-test", outer.absolute("news"), "tmpfs", 0, nil) == 0 else { return }
        defer { umount2(outer.absolute("news"), Int32(MNT_DETACH)) }
        outer.write("news/a")
        let catalogue = TestCatalogue()
        var configuration = FolderWatchConfiguration(
            folder: outer.absolute("news"),
            cookieDirectory: outer.absolute("c")
        )
        configuration.retryInterval = .milliseconds(10)
        let watcher = try FolderWatcher(configuration, known: catalogue)
        try watcher.start()
        defer { watcher.stop() }
        var state: String??
        loop: while state == nil {
            for event in await watcher.next(limit: 10) {
                if let change = event.change { catalogue.apply(change) }
                if case .scanFinished = event, !catalogue.present.isEmpty {
                    umount2(outer.absolute("news"), Int32(MNT_DETACH))
                }
                state = event.state
            }
        }
        #expect(state??.contains("another file system") == true)
        #expect(catalogue.present.keys.map { $0 } == ["a".bytes])
    }
}
