import Glibc
import LinuxSystem
import Synchronization
import TestSupport
import Testing

@testable import FolderWatch

@Suite(.timeLimit(.minutes(2))) struct FolderWatcherTests {
    @Test func tellsAFileThatIsClosedAtOnce() async throws {
        let watched = try WatchedFolder()
        try await watched.watcher.synchronize()
        watched.outer.write("news/a.txt")
        await watched.log.waitForChange(of: "a.txt")
        try await watched.expectConvergence()
        #expect(watched.log.scans == ["start"])
    }

    @Test func findsWhatLiesThereAtTheStart() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a/b")
            outer.write("news/one.txt")
            outer.write("news/a/b/two.txt")
        }
        #expect(try await watched.paths() == ["one.txt", "a/b/two.txt"])
    }

    /// W66: every kind of change while nobody watches.
    @Test func findsWhatChangedWhileItWasDown() async throws {
        let catalogue = TestCatalogue()
        let outer = try TestFolder()
        outer.makeDirectories("news/d")
        outer.makeDirectories("news/e")
        for name in ["kept", "edited", "renamed", "deleted", "d/1", "e/2", "replaced"] { outer.write("news/\(name)") }
        var configuration = FolderWatchConfiguration(
            folder: outer.absolute("news"),
            cookieDirectory: outer.absolute("cookies")
        )
        configuration.settleAfterClose = .zero
        for (path, signature) in try outer.listing() {
            catalogue.apply(.present(Array(path.dropFirst("news/".utf8.count)), signature))
        }
        outer.write("news/edited", "Rain fell on the harbour all NIGHT.")
        outer.move("news/renamed", to: "news/new name")
        outer.remove("news/deleted")
        outer.move("news/d", to: "news/x")
        outer.move("news/e", to: "news/d")
        outer.move("news/x", to: "news/e")
        outer.remove("news/replaced")
        outer.makeDirectory("news/replaced")
        outer.write("news/created")
        let watcher = try FolderWatcher(configuration, known: catalogue)
        try watcher.start()
        var changes: Set<String> = []
        loop: while true {
            for event in await watcher.next(limit: 3) {
                if case .scanFinished = event { break loop }
                switch event.change {
                case .present(let path, _): changes.insert("+" + String(decoding: path, as: UTF8.self))
                case .gone(let path): changes.insert("-" + String(decoding: path, as: UTF8.self))
                default: break
                }
            }
        }
        watcher.stop()
        #expect(
            changes == [
                "+edited", "-renamed", "+new name", "-deleted", "-d/1", "+d/2", "-e/2", "+e/1", "-replaced", "+created",
            ]
        )
    }

    @Test func tellsNothingWhereNothingChanged() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/a")
            for number in 0..<50 { outer.write("news/a/\(number)") }
            outer.write("news/.hidden")
        }
        try await watched.watcher.synchronize()
        let before = watched.log.events.compactMap(\.change).count
        watched.watcher.rescan(reason: "asked")
        await watched.log.wait { events in
            events.count { if case .scanFinished = $0 { true } else { false } } == 2
        }
        #expect(watched.log.events.compactMap(\.change).count == before)
        #expect(before == 51)
        #expect(watched.log.scans == ["start", "asked"])
    }

    @Test func readsRacyFilesOnceMore() async throws {
        let catalogue = TestCatalogue()
        let watched = try WatchedFolder(catalogue: catalogue) { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
            outer.write("news/b")
        }
        try await watched.watcher.synchronize()
        catalogue.state.withLock { $0.files["a".bytes]?.isRacy = true }
        watched.watcher.rescan(reason: "asked")
        try await watched.watcher.synchronize()
        #expect(watched.log.changes(of: "a").count == 2)
        #expect(watched.log.changes(of: "b").count == 1)
    }

    @Test func looksAgainWhenAsked() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectory("news")
            outer.write("news/a")
        }
        try await watched.watcher.synchronize()
        watched.watcher.recheck("a".bytes, after: .milliseconds(1))
        await watched.log.wait { events in events.count { $0.change?.path == "a".bytes } == 2 }
    }

    @Test func comparesPeriodically() async throws {
        let watched = try WatchedFolder(configure: { $0.rescanInterval = .milliseconds(20) })
        await watched.log.wait { events in
            events.contains { if case .scanStarted("periodic") = $0 { true } else { false } }
        }
    }

    @Test func endsCleanly() async throws {
        let watched = try WatchedFolder()
        try await watched.watcher.synchronize()
        watched.watcher.stop()
        watched.watcher.stop()
        #expect(await watched.watcher.next(limit: 10).isEmpty)
        await #expect(throws: FolderWatchError.self) { try await watched.watcher.synchronize() }
    }

    @Test func tellsWaitingCallersThatItStops() async throws {
        let outer = try TestFolder()
        let watcher = try outer.startedWatcher()
        let caller = Task { try await watcher.synchronize() }
        // The barrier is there, and nobody confirms it.
        loop: while true {
            for event in await watcher.next(limit: 1) { if case .barrier = event { break loop } }
        }
        watcher.stop()
        await #expect(throws: FolderWatchError.self) { try await caller.value }
    }

    @Test func refusesACookieDirectoryThatCannotBe() throws {
        let outer = try TestFolder()
        outer.write("file")
        let configuration = FolderWatchConfiguration(
            folder: outer.path,
            cookieDirectory: outer.absolute("file/cookies")
        )
        let watcher = try FolderWatcher(configuration, known: TestCatalogue())
        #expect(throws: FolderWatchError.self) { try watcher.start() }
    }

    @Test func bringsBackItsCookieDirectory() async throws {
        let watched = try WatchedFolder()
        try await watched.watcher.synchronize()
        watched.outer.removeTree("cookies")
        watched.outer.write("news/a")
        #expect(try await watched.paths() == ["a"])
        watched.outer.write("news/b")
        #expect(try await watched.paths() == ["a", "b"])
    }

    /// W70: state inside the folder makes no feedback.
    @Test func ignoresItsOwnDirectoriesInsideTheFolder() async throws {
        let watched = try WatchedFolder(
            prepare: { outer in
                outer.makeDirectories("news/state")
                outer.write("news/state/catalogue")
            },
            configure: {
                $0.excluded = [$0.folder + "/state"]
                $0.cookieDirectory = $0.folder + "/cookies"
            }
        )
        watched.outer.write("news/a")
        watched.outer.write("news/state/more")
        #expect(try await watched.paths() == ["a"])
        #expect(try await watched.paths() == ["a"])
        #expect(watched.log.changes(of: "state/more").isEmpty)
        #expect(watched.log.events.compactMap(\.change).count == 1)
    }

    @Test func holdsBackAScanAndLosesNothing() async throws {
        let watched = try WatchedFolder(
            prepare: { outer in
                outer.makeDirectory("news")
                for number in 0..<5_000 { outer.write("news/file \(number)") }
            },
            configure: { $0.pendingLimit = 100 }
        )
        #expect(try await watched.paths().count == 5_000)
    }
}
