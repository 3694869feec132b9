import Foundation
import TestSupport
import Testing

@testable import SearchIndex

/// A disk that is full or fails, at every write, sync and rename of a commit.
@Suite struct FailingWriteTests {
    private let folder: TemporaryFolder
    private let files = FaultyFiles()
    private let index: TextIndex
    private var random = RandomDocuments(seed: 77)
    private var model = IndexModel()

    init() throws {
        folder = try TemporaryFolder()
        index = try Self.open(folder, files)
    }

    private static func open(_ folder: TemporaryFolder, _ files: FaultyFiles) throws -> TextIndex {
        var options = TextIndex.Options()
        options.mergesInline = true
        var policy = MergePolicy()
        policy.fanIn = 4
        return try TextIndex(
            directory: folder.path,
            schema: IndexModel.schema,
            options: options,
            files: files,
            policy: policy
        )
    }

    private mutating func change() throws {
        for _ in 0..<10 {
            let document = random.document(UInt64(random.number(0..<30)))
            try index.replace([document])
            model.replace(document)
        }
        let change = random.change(UInt64(random.number(0..<30)))
        try index.update([change])
        model.update(change)
    }

    private func names() throws -> Set<String> {
        Set(try files.names(in: folder.path))
    }

    @Test(arguments: [IndexError.Code.full, .storage], [true, false])
    mutating func losesNothingWhereverACommitFails(code: IndexError.Code, lasts: Bool) throws {
        try change()
        try index.commit(tag: "first")
        var operation = 0
        var isDone = false
        while !isDone {
            try change()
            let committed = index.committedTag
            files.fail(FaultyFiles.Fault(operation: operation, lasts: lasts, code: code))
            do throws(IndexError) {
                try index.commit(tag: "commit \(operation)")
                isDone = files.operations <= operation
            } catch {
                #expect(error.code == code)
            }
            files.fail(nil)
            #expect(try IndexModel.documents(of: index.latest) == model.documents)
            // A crash here finds the last commit, or this one where only syncing the folder failed.
            let copy = try TemporaryFolder()
            try FileManager.default.removeItem(atPath: copy.path)
            try FileManager.default.copyItem(atPath: folder.path, toPath: copy.path)
            let reopened = try Self.open(copy, FaultyFiles())
            #expect(reopened.openingNotes == [])
            #expect([committed, "commit \(operation)"].contains(reopened.committedTag))
            operation += 1
        }
        #expect(operation > 5)
        try index.commit(tag: "last")
        let reopened = try Self.open(folder, FaultyFiles())
        #expect(try IndexModel.documents(of: reopened.latest) == model.documents)
        #expect(reopened.problems() == [])
    }

    @Test mutating func leavesNoFilesOfACommitThatFailed() throws {
        try change()
        try index.commit(tag: "first")
        let before = try names()
        try change()
        for operation in 0..<5 {
            files.fail(FaultyFiles.Fault(operation: operation, lasts: true, code: .full))
            #expect(throws: IndexError.self) { try index.commit(tag: "next") }
            #expect(try names() == before)
        }
    }

    @Test mutating func dropsAMergeThatHasNoRoomAndMakesItLater() throws {
        for step in 0..<3 {
            try change()
            try index.commit(tag: "\(step)")
        }
        try change()
        // What the commit itself takes succeeds: segment, patch and manifest; then there is no room.
        files.fail(nil)
        try index.committing.withLock { _ throws(IndexError) in try index.commitAlone(tag: "3") }
        let before = try names()
        files.fail(FaultyFiles.Fault(operation: 1, lasts: true, code: .full))
        index.mergeAll()
        #expect(try names() == before)
        #expect(try IndexModel.documents(of: index.latest) == model.documents)
        files.fail(nil)
        index.mergeAll()
        #expect(index.latest.segments.count == 1)
        #expect(try IndexModel.documents(of: index.latest) == model.documents)
        #expect(try Self.open(folder, FaultyFiles()).latest.segments.count == 1)
    }

    @Test mutating func spillsToFilesThatNoManifestNames() throws {
        try change()
        try index.commit(tag: "first")
        let committed = model
        try change()
        try index.refresh()
        var entry = index.writer.withLock { $0.entries.last { !$0.isFile } }
        #expect(entry != nil)
        index.writer.withLock { $0.options.memoryBytes = 0 }
        try index.spill()
        entry = index.writer.withLock { $0.entries.last { !$0.isFile } }
        #expect(entry == nil)
        #expect(try IndexModel.documents(of: index.latest) == model.documents)
        index.background.stop()
        let reopened = try Self.open(folder, files)
        #expect(reopened.openingNotes == [])
        #expect(try IndexModel.documents(of: reopened.latest) == committed.documents)
    }
}
