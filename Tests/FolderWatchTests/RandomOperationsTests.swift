import Glibc
import LinuxSystem
import TestSupport
import Testing

@testable import FolderWatch

/// Seeded sequences of everything that can happen to a folder; afterwards the consumer's view is the folder.
@Suite(.timeLimit(.minutes(2))) struct RandomOperationsTests {
    private struct Actor {
        let folder: TestFolder
        var random: SeededGenerator
        var descriptors: [Int32] = []
        static let names = ["a", "b", "c", "foo", "foobar"]

        /// A path of up to three names, of which the last may be a directory, a file, or nothing.
        private mutating func path() -> String {
            let depth = Int.random(in: 1...3, using: &random)
            return (["news"] + (0..<depth).map { _ in Self.names.randomElement(using: &random) ?? "a" })
                .joined(separator: "/")
        }

        /// Many of these fail, as they may.
        mutating func act() {
            let path = folder.absolute(path())
            let other = folder.absolute(self.path())
            switch Int.random(in: 0..<15, using: &random) {
            case 0...2: write(path)
            case 3...4: mkdir(path, 0o755)
            case 5...6: rename(path, other)
            case 7: unlink(path)
            case 8: folder.removeTree(String(path.dropFirst(folder.path.count + 1)))
            case 9: rename(path, folder.absolute("outside \(Int.random(in: 0..<3, using: &random))"))
            case 10: rename(folder.absolute("outside \(Int.random(in: 0..<3, using: &random))"), path)
            case 11...12: truncate(path, Int.random(in: 0..<50, using: &random))
            case 13: symlink(other, path)
            default: toggleOpenFile(path)
            }
        }

        private mutating func write(_ path: String) {
            let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard file >= 0 else { return }
            folder.append(file, String(repeating: "x", count: Int.random(in: 0..<100, using: &random)))
            close(file)
        }

        /// Leaves a file open for a while, so that writes without a close happen.
        private mutating func toggleOpenFile(_ path: String) {
            if descriptors.count > 3 { close(descriptors.removeFirst()) }
            let file = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard file >= 0 else { return }
            folder.append(file, "open")
            descriptors.append(file)
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func endsWithWhatIsInTheFolder(seed: UInt64) async throws {
        let watched = try WatchedFolder()
        var actor = Actor(folder: watched.outer, random: SeededGenerator(seed: seed))
        for round in 0..<40 {
            for _ in 0..<Int.random(in: 1...40, using: &actor.random) { actor.act() }
            if round % 20 == 7 { watched.watcher.rescan(reason: "asked") }
            try await watched.expectConvergence("seed \(seed), round \(round)")
        }
        for descriptor in actor.descriptors { close(descriptor) }
        try await watched.expectConvergence("seed \(seed)")
    }

    /// W67-like: the watcher ends in the middle and another one goes on with the same catalogue.
    @Test(arguments: 21...24 as ClosedRange<UInt64>)
    func findsTheRestAfterAnInterruption(seed: UInt64) async throws {
        let catalogue = TestCatalogue()
        let outer = try TestFolder()
        var actor = Actor(folder: outer, random: SeededGenerator(seed: seed))
        for _ in 0..<8 {
            let interrupted = try WatchedFolder(outer: outer, catalogue: catalogue)
            for _ in 0..<100 { actor.act() }
            await interrupted.stop()
            for _ in 0..<100 { actor.act() }
        }
        for descriptor in actor.descriptors { close(descriptor) }
        try await WatchedFolder(outer: outer, catalogue: catalogue).expectConvergence()
    }
}
