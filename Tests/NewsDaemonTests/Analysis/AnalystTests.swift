import FolderWatch
import Logging
import NewsArchive
import NewsModel
import Synchronization
import TestSupport
import Testing

@testable import NewsDaemon

@Suite struct AnalystTests {
    private let folder: TemporaryFolder
    private let archive: Archive
    private let progress = IndexingProgress()

    init() throws {
        folder = try TemporaryFolder()
        archive = try Archive(directory: folder.path)
    }

    private func put(_ numbers: Range<Int>) throws {
        _ = try archive.apply(numbers.map { .put(Self.file($0)) })
    }

    private static func file(_ number: Int) -> FileUpdate {
        FileUpdate(
            path: Array("f\(number)".utf8),
            signature: FileSignature(inode: 1, size: 2, modified: 3, changed: 4),
            isRacy: false,
            contentHash: nil,
            outcome: .indexed(.sample(number)),
            seen: 0
        )
    }

    private func analyst(
        leftOvers: Set<WorkItem> = [],
        tell: @escaping @Sendable ([AppliedChange]) -> Void = { _ in }
    ) throws -> Analyst {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return Analyst(
            archive: archive,
            threads: BlockingThreads(count: 2, niceness: 1),
            writing: ArchiveWriting(
                archive: archive,
                thread: BlockingThreads(count: 1),
                progress: progress,
                reporter: ChangeReporter(logger: logger)
            ),
            slots: WorkSlots(directory: folder.path, work: .analysing),
            suspects: try Suspects(archive: archive, work: .analysing, leftOvers: leftOvers),
            progress: progress,
            tell: tell,
            recheck: { _ in },
            logger: logger
        )
    }

    private func run(_ analyst: Analyst) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await analyst.run() }
            try await archive.waitUntilAnalysed()
            archive.endAnalysis()
            try await group.waitForAll()
        }
    }

    @Test func whatWaitsIsAnalysed() async throws {
        try put(0..<150)
        #expect(archive.unanalysed == 150)
        try await run(try analyst())
        #expect(archive.unanalysed == 0)
        #expect(progress.current.analysed == 150)
        #expect(progress.current.analysisMoved == nil)
        #expect(try archive.counts().copies == 149)
        #expect(WorkSlots(directory: folder.path, work: .analysing).takeLeftOvers().isEmpty)
    }

    @Test func fileThatNewsdDiedOfTwiceFails() async throws {
        try put(0..<5)
        let deadly = Array("f3".utf8)
        _ = try analyst(leftOvers: [.file(deadly)])
        let told = Mutex<[AppliedChange]>([])
        try await run(
            try analyst(leftOvers: [.file(deadly), .file(Array("f1".utf8))]) { changes in
                told.withLock { $0 += changes }
            }
        )
        #expect(told.withLock { $0.map(\.kind) } == [.put(.failed)])
        let failed = try archive.files(states: [.failed], limit: nil, offset: 0)
        #expect(failed.map(\.path.bytes) == [deadly])
        #expect(failed.first?.reason?.contains("twice while analysing") == true)
        #expect(try archive.counts().articles == 4)
        #expect(archive.unanalysed == 0)
        // Nobody is suspected any more.
        #expect(try Suspects(archive: archive, work: .analysing, leftOvers: []).isSuspect(.file(deadly)) == false)
        #expect(
            try Suspects(archive: archive, work: .analysing, leftOvers: []).isSuspect(.file(Array("f1".utf8))) == false
        )
    }
}
