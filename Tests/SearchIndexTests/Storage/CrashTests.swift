import Foundation
import LinuxSystem
import Synchronization
import TestSupport
import Testing

@testable import SearchIndex

/// Copies of the folder, taken file by file while it is being written, open with everything that was committed.
@Suite struct CrashTests {
    /// The file system, of whose every step a copy can be taken: what a crash right after it leaves.
    private final class CopyingFiles: FileLayer {
        private let system = SystemFiles()
        private let folder: String
        private let step: Mutex<(done: Int, wanted: Int, copy: String?)>

        init(_ folder: String, at wanted: Int, to copy: String) {
            self.folder = folder
            step = Mutex((0, wanted, copy))
        }

        var isTaken: Bool { step.withLock { $0.copy == nil } }

        private func done() {
            let copy: String? = step.withLock { step in
                step.done += 1
                guard step.done > step.wanted else { return nil }
                defer { step.copy = nil }
                return step.copy
            }
            guard let copy else { return }
            try? FileManager.default.removeItem(atPath: copy)
            try? FileManager.default.copyItem(atPath: folder, toPath: copy)
        }

        func create(_ path: String) throws(IndexError) -> OwnedDescriptor {
            defer { done() }
            return try system.create(path)
        }

        func write(_ bytes: UnsafeRawBufferPointer, to file: borrowing OwnedDescriptor, path: String) throws(IndexError)
        {
            let half = bytes.count / 2
            try system.write(UnsafeRawBufferPointer(rebasing: bytes[..<half]), to: file, path: path)
            done()
            try system.write(UnsafeRawBufferPointer(rebasing: bytes[half...]), to: file, path: path)
        }

        func sync(_ file: borrowing OwnedDescriptor, path: String) throws(IndexError) { done() }

        func rename(_ old: String, to new: String) throws(IndexError) {
            try system.rename(old, to: new)
            done()
        }

        func remove(_ path: String) throws(IndexError) {
            try system.remove(path)
            done()
        }

        func makeFolder(_ path: String) throws(IndexError) { try system.makeFolder(path) }
        func syncFolder(_ path: String) throws(IndexError) { done() }
        func names(in folder: String) throws(IndexError) -> [String] { try system.names(in: folder) }
        func read(_ path: String, limit: Int) throws(IndexError) -> [UInt8]? { try system.read(path, limit: limit) }
    }

    private static let policy: MergePolicy = {
        var policy = MergePolicy()
        policy.fanIn = 3
        policy.smallestTier = 2 << 10
        return policy
    }()

    /// Commits ten times, merging between; gives what each commit held, and how many were done at the copy.
    private func run(_ seed: Int, _ folder: String, _ files: CopyingFiles) throws -> (states: [IndexModel], done: Int) {
        var options = TextIndex.Options()
        options.mergesInline = true
        let index = try TextIndex(
            directory: folder,
            schema: IndexModel.schema,
            options: options,
            files: files,
            policy: Self.policy
        )
        var random = RandomDocuments(seed: UInt64(seed))
        var model = IndexModel()
        var states = [model]
        var done = 0
        for commit in 1...10 {
            for _ in 0..<8 {
                let key = UInt64(random.number(0..<25))
                if random.chance(0.7) {
                    let document = random.document(key)
                    try index.replace([document])
                    model.replace(document)
                } else if random.chance(0.5) {
                    try index.delete(keys: [key])
                    model.documents[key] = nil
                } else {
                    let change = random.change(key)
                    try index.update([change])
                    model.update(change)
                }
            }
            states.append(model)
            try index.commit(tag: "\(commit)")
            if !files.isTaken {
                done = commit
            }
        }
        return (states, done)
    }

    @Test(arguments: 0..<40) func opensWithAllThatWasCommitted(seed: Int) throws {
        let (folder, copy) = (try TemporaryFolder(), try TemporaryFolder())
        let files = CopyingFiles(folder.path, at: seed * 5 + 1, to: copy.path)
        let (states, done) = try run(seed, folder.path, files)
        try #require(files.isTaken)
        let reopened = try TextIndex(directory: copy.path, schema: IndexModel.schema)
        #expect(reopened.openingNotes == [])
        let commit = try #require(Int(reopened.committedTag ?? "0"))
        // The commit that was under way may have got as far as its manifest.
        #expect(commit == done || commit == done + 1)
        #expect(try IndexModel.documents(of: reopened.latest) == states[commit].documents)
        #expect(reopened.problems() == [])
    }
}
