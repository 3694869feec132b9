import Glibc
import LinuxSystem
import Synchronization
import Testing

@testable import FolderWatch

/// More at once than the kernel's queue, or the consumer, can hold.
@Suite(.timeLimit(.minutes(2)), .serialized) struct LoadTests {
    @Test func losesNoneOfManyFilesDroppedRenamedAndRemovedAtOnce() async throws {
        let watched = try WatchedFolder()
        for number in 0..<5_000 { watched.outer.write("news/file \(number)") }
        try await watched.expectConvergence()
        for number in 0..<5_000 { watched.outer.move("news/file \(number)", to: "news/story \(number)") }
        try await watched.expectConvergence()
        for number in 0..<5_000 { watched.outer.remove("news/story \(number)") }
        #expect(try await watched.paths() == [])
    }

    /// W51: the consumer stands still; what changes again and again takes no more room than its paths.
    @Test func keepsOneChangeAPathForAConsumerThatStandsStill() async throws {
        let outer = try TestFolder()
        let watcher = try outer.startedWatcher()
        for _ in 0..<20 {
            for number in 0..<100 { outer.write("news/\(number)") }
        }
        let barrier = Task { try await watcher.synchronize() }
        var changes = 0
        loop: while true {
            for event in await watcher.next(limit: .max) {
                if event.change != nil { changes += 1 }
                if case .barrier(let barrier) = event {
                    barrier.reached()
                    break loop
                }
            }
        }
        try await barrier.value
        watcher.stop()
        #expect((100...400).contains(changes))
    }

    /// W49, W50: a queue of 16 events, which the kernel takes over when the inotify instance is made.
    @Test(.enabled(if: geteuid() == 0)) func comparesAfterAnOverflow() async throws {
        let setting = "/proc/sys/fs/inotify/max_queued_events"
        guard let former = Self.replace(setting, with: "16") else { return }
        let watched = try WatchedFolder()
        _ = Self.replace(setting, with: former)
        for number in 0..<5_000 { watched.outer.write("news/file \(number)") }
        try await watched.expectConvergence()
        for number in 0..<5_000 { watched.outer.remove("news/file \(number)") }
        watched.outer.makeDirectories("news/a/b")
        watched.outer.write("news/a/b/c")
        try await watched.expectConvergence()
        #expect(watched.log.events.contains { if case .overflowed = $0 { true } else { false } })
        #expect(watched.log.scans.contains("overflow"))
    }

    @Test func comparesAfterEventsWereLost() async throws {
        let watched = try WatchedFolder()
        try await watched.watcher.synchronize()
        watched.watcher.simulate([InotifyEvent(watch: -1, mask: .overflow)])
        await watched.log.wait { $0.contains { if case .scanStarted("overflow") = $0 { true } else { false } } }
        watched.watcher.simulate([InotifyEvent(watch: 9_999, mask: .create, name: "x".bytes)])
        await watched.log.wait { $0.contains { if case .scanStarted("unknown watch") = $0 { true } else { false } } }
    }

    /// Waits for nobody: the changes of many callers at once.
    @Test func answersManySynchronizersAtOnce() async throws {
        let watched = try WatchedFolder()
        let outer = watched.outer
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    outer.write("news/\(number)")
                    let paths = try await watched.paths()
                    #expect(paths.contains("\(number)"))
                }
            }
            try await group.waitForAll()
        }
    }

    /// The setting's former value; nil where it can't be changed.
    private static func replace(_ path: String, with value: String) -> String? {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = read(file, &buffer, buffer.count)
        guard count > 0, pwrite(file, value, value.utf8.count, 0) > 0 else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }
}
