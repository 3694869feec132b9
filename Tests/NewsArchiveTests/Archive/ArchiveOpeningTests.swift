import ArticleReading
import Foundation
import GRDB
import NewsModel
import QueryLanguage
import TestSupport
import Testing

@testable import NewsArchive

@Suite final class ArchiveOpeningTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private var file: String { folder + "/archive.sqlite" }

    init() throws {
        temporary = try TemporaryFolder()
    }

    private func open(_ folder: String? = nil) throws -> Archive {
        try Archive(directory: folder ?? self.folder, now: { TestArchive.now })
    }

    private static func fill(_ archive: Archive, files: some Sequence<Int>) throws {
        for file in files {
            _ = try archive.apply([
                .put(.sample("f\(file)", [.sample("Title \(file)", "walking " + Self.words(file % 5))]))
            ])
        }
    }

    private static func words(_ number: Int) -> String {
        (0..<30).map { "w\(number)x\($0)" }.joined(separator: " ")
    }

    private static func everything(
        _ archive: Archive,
        order: NewsModel.SortOrder = .relevance
    ) throws -> ArchiveSearchAnswer {
        try archive.search(
            .typed("walk") {
                $0.order = order
                $0.limit = 1_000
                $0.collapse = .none
            }
        )
    }

    private func setAside() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains("damaged-") }
    }

    @Test func reopenedArchiveHoldsTheSame() throws {
        let first = try open()
        try Self.fill(first, files: 0..<20)
        let before = try Self.everything(first)
        try first.close()
        let second = try open()
        #expect(second.openingNotes == [])
        #expect(try Self.everything(second) == before)
        #expect(before.total == 20)
    }

    /// What lies on the disk while newsd runs is what a crash leaves behind.
    @Test func crashLosesNothingThatWasApplied() throws {
        let running = try open()
        try Self.fill(running, files: 0..<20)
        let crashed = folder + "-crashed"
        try FileManager.default.copyItem(atPath: folder, toPath: crashed)
        defer { try? FileManager.default.removeItem(atPath: crashed) }
        let again = try open(crashed)
        #expect(again.openingNotes == [])
        #expect(try Self.everything(again) == Self.everything(running))
        #expect(try again.integrityProblems() == [])
    }

    @Test func orderOfArrivalLeavesNoTrace() throws {
        let one = try open(folder + "/one")
        let other = try open(folder + "/other")
        try Self.fill(one, files: 0..<40)
        try Self.fill(other, files: (0..<60).reversed())
        _ = try other.apply((40..<60).map { .remove(path: Array("f\($0)".utf8)) })
        try Self.fill(other, files: 0..<10)
        try one.analyse()
        try other.analyse(atOnce: 3)
        // Scores may differ: what was removed counts in the statistics until it is merged away.
        let articles = try Self.everything(one, order: .date).hits.map(\.article)
        #expect(articles.count == 40)
        #expect(try Self.everything(other, order: .date).hits.map(\.article) == articles)
        #expect(try one.counts().copies == 35)
    }

    @Test(arguments: ["not a database at all, just text", ""])
    func foreignFileIsSetAsideUnlessEmpty(content: String) throws {
        try content.write(toFile: file, atomically: true, encoding: .utf8)
        let archive = try open()
        #expect(archive.openingNotes.count == (content.isEmpty ? 0 : 1))
        #expect(try setAside().count == (content.isEmpty ? 0 : 1))
        try Self.fill(archive, files: 0..<3)
        #expect(try Self.everything(archive).total == 3)
    }

    @Test func damagedPagesAreFoundOnOpening() throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<200)
        try archive.close()
        let handle = try #require(FileHandle(forUpdatingAtPath: file))
        let size = try handle.seekToEnd()
        for page in 4..<size / 4_096 {
            try handle.seek(toOffset: page * 4_096)
            try handle.write(contentsOf: Data(repeating: 0xA5, count: 512))
        }
        try handle.close()
        let again = try open()
        #expect(again.openingNotes.count == 1)
        #expect(try setAside() == ["archive.sqlite.damaged-20250426T120000Z"])
        #expect(try again.counts().articles == 0)
    }

    @Test func archiveOfALaterNewsdIsSetAside() throws {
        try open().close()
        let queue = try DatabaseQueue(path: file)
        try queue.write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
        }
        try queue.close()
        let archive = try open()
        #expect(archive.openingNotes.first?.contains("later version") == true)
        #expect(try setAside().count == 1)
    }

    @Test func tablesOfAnotherProgramAreSetAside() throws {
        let queue = try DatabaseQueue(path: file)
        try queue.write { try $0.execute(sql: "CREATE TABLE file (x)") }
        try queue.close()
        #expect(try open().openingNotes.count == 1)
        #expect(try setAside().count == 1)
    }

    @Test func damageFoundInUseIsRememberedForTheNextOpening() throws {
        let archive = try open()
        try Self.fill(archive, files: 0..<300)
        try archive.close()
        let damaged = try open()
        // Under the feet of the open archive, behind the pages that opening has read.
        let handle = try #require(FileHandle(forUpdatingAtPath: file))
        let size = try handle.seekToEnd()
        for page in 4..<size / 4_096 {
            try handle.seek(toOffset: page * 4_096)
            try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096))
        }
        try handle.close()
        let code = #expect(throws: ArchiveError.self) { try Self.everything(damaged) }?.code
        #expect(code == .damaged)
        let again = try open()
        #expect(again.openingNotes.first?.contains("while in use") == true)
        #expect(try again.counts().articles == 0)
        #expect(try open().openingNotes == [])
    }

    @Test func archiveOfAFormerNewsdIsSetAside() throws {
        try open().close()
        let queue = try DatabaseQueue(path: file)
        try queue.write {
            try $0.execute(
                sql: "INSERT INTO grdb_migrations (identifier) VALUES ('1 files, articles, text, copies')"
            )
        }
        try queue.close()
        let archive = try open()
        #expect(archive.openingNotes.first?.contains("newsd 0.1") == true)
        #expect(FileManager.default.fileExists(atPath: file + ".former-20250426T120000Z"))
    }

    @Test func directoryThatCantBeMadeIsAnError() throws {
        let error = try #require(throws: ArchiveError.self) { try open(folder + "/missing/deeper") }
        #expect(error.code == .storage)
    }

    @Test func closedArchiveAnswersWithAnError() throws {
        let archive = try open()
        try archive.close()
        #expect(throws: ArchiveError.self) { try Self.everything(archive) }
        #expect(throws: ArchiveError.self) { try archive.apply([.remove(path: [1])]) }
    }
}
