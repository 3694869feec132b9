import ArticleReading
import Foundation
import GRDB
import NewsModel
import QueryLanguage
import SearchIndex
import TestSupport
import Testing

@testable import NewsArchive

/// Catalogue and index hold the same, whatever happens to either.
@Suite final class ArchiveIndexTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private var indexFolder: String { folder + "/index" }

    init() throws {
        temporary = try TemporaryFolder()
    }

    private func open(report: @escaping @Sendable (ArchiveNotice) -> Void = { _ in }) throws -> Archive {
        try Archive(directory: folder, now: { TestArchive.now }, report: report)
    }

    private static func fill(_ archive: Archive, files: Range<Int>, text: String = "walking") throws {
        _ = try archive.apply(
            files.map { .put(.sample("f\($0)", [.sample("Title \($0)", "\(text) w\($0 % 5) " + words($0 % 5))])) }
        )
        try archive.analyse()
    }

    private static func words(_ number: Int) -> String {
        (0..<30).map { "w\(number)x\($0)" }.joined(separator: " ")
    }

    private static func everything(_ archive: Archive) throws -> ArchiveSearchAnswer {
        try archive.search(
            .typed("walk") {
                $0.limit = 5_000
                $0.collapse = .none
            }
        )
    }

    @Test func indexThatIsGoneIsMadeAgain() throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<20)
        let before = try Self.everything(archive)
        try archive.close()
        try FileManager.default.removeItem(atPath: indexFolder)
        let again = try open()
        #expect(try Self.everything(again) == before)
        #expect(try again.integrityProblems() == [])
    }

    @Test func largeIndexIsMadeAgainInTheBackground() async throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<1_500)
        let before = try Self.everything(archive)
        try archive.close()
        try FileManager.default.removeItem(atPath: indexFolder)
        let (notices, continuation) = AsyncStream.makeStream(of: ArchiveNotice.self)
        let again = try open { continuation.yield($0) }
        #expect(again.openingNotes.count == 1)
        try Self.fill(again, files: 1_400..<1_410, text: "running")
        let notice = await notices.first { _ in true }
        #expect(notice == .rebuilt("every article is in the index again"))
        #expect(again.trouble == nil)
        #expect(try again.integrityProblems() == [])
        #expect(try Self.everything(again).total == before.total - 10)
        try again.close()
        #expect(try open().openingNotes == [])
    }

    @Test func indexOfAnotherFormatIsMadeAnew() throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<20)
        let before = try Self.everything(archive)
        try archive.close()
        let index = try TextIndex(directory: indexFolder, schema: ArticleDocument.schema)
        try index.delete(keys: [1])
        try index.commit(tag: "0 1 1")
        try index.close()
        let again = try open()
        #expect(again.openingNotes.count == 1)
        #expect(try Self.everything(again) == before)
        #expect(try again.integrityProblems() == [])
    }

    /// The index is older than the catalogue, or newer: articles were added, replaced, moved to other groups and removed since.
    @Test(arguments: [true, false])
    func olderStateOfEitherIsMadeRight(isIndexOlder: Bool) throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<20)
        try archive.close()
        let older = folder + "/older"
        let part = isIndexOlder ? indexFolder : folder + "/archive.sqlite"
        try FileManager.default.copyItem(atPath: part, toPath: older)
        let changed = try open()
        try Self.fill(changed, files: 18..<25, text: "walked")
        try Self.fill(changed, files: 3..<4, text: "ran")
        _ = try changed.apply((5..<12).map { .remove(path: Array("f\($0)".utf8)) })
        let after = try Self.everything(changed)
        try changed.close()
        try FileManager.default.removeItem(atPath: part)
        try FileManager.default.moveItem(atPath: older, toPath: part)
        let mended = try open()
        #expect(try mended.integrityProblems() == [])
        #expect(try Self.everything(mended).total == (isIndexOlder ? after.total : 20))
        #expect(try mended.search(.typed("is:copy")).total == mended.counts().copies)
        try Self.fill(mended, files: 3..<9, text: "walking")
        #expect(try mended.integrityProblems() == [])
    }

    @Test func changeThatFailsLeavesTheIndexAsItWas() throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<20)
        let before = try Self.everything(archive)
        try archive.writer.pool.writeWithoutTransaction { db in
            let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let error = #expect(throws: ArchiveError.self) { try Self.fill(archive, files: 10..<200) }
        #expect(error?.code == .storage)
        #expect(try Self.everything(archive) == before)
        #expect(try archive.integrityProblems() == [])
        try archive.writer.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = 1000000")
        }
        try Self.fill(archive, files: 10..<200)
        #expect(try Self.everything(archive).total == 200)
        #expect(try archive.integrityProblems() == [])
    }

    /// Wherever a byte was changed while newsd was down, answers are whole again at once.
    @Test(arguments: [0.01, 0.2, 0.5, 0.8, 0.99])
    func damagedFilesOfTheIndexAreMadeAgain(place: Double) throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<300)
        let before = try Self.everything(archive)
        try archive.close()
        for name in try FileManager.default.contentsOfDirectory(atPath: indexFolder) {
            let handle = try #require(FileHandle(forUpdatingAtPath: indexFolder + "/" + name))
            let size = try handle.seekToEnd()
            guard size > 0 else { continue }
            let offset = UInt64(place * Double(size - 1))
            try handle.seek(toOffset: offset)
            let byte = try handle.read(upToCount: 1)?.first ?? 0
            try handle.seek(toOffset: offset)
            try handle.write(contentsOf: Data([byte ^ 0x10]))
            try handle.close()
        }
        let again = try open()
        #expect(try Self.everything(again) == before)
        #expect(try again.integrityProblems() == [])
        try Self.fill(again, files: 0..<10, text: "ran")
        #expect(try Self.everything(again).total == 290)
    }
}
