import Foundation
import GRDB
import NewsModel
import TestSupport
import Testing

@testable import NewsArchive

@Suite final class AnalysisTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private static let all = 0..<18

    init() throws {
        temporary = try TemporaryFolder()
    }

    private func open(_ name: String = "one") throws -> Archive {
        try Archive(directory: folder + "/" + name, now: { TestArchive.now })
    }

    /// What an archive holds that was made of these files at once.
    private func plain(_ numbers: some Sequence<Int>) throws -> [String] {
        let archive = try open("plain-" + UUID().uuidString)
        try AnalysisWorld.put(numbers, in: archive)
        try archive.analyse()
        return try AnalysisWorld.findings(archive)
    }

    @Test func eventsBecomeStoriesAndCopiesGroups() throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        #expect(archive.unanalysed == 18)
        #expect(try archive.counts().stories == 0)
        try archive.analyse()
        #expect(archive.unanalysed == 0)
        let counts = try archive.counts()
        #expect(counts.stories == 3)
        #expect(counts.copies >= 6)
        #expect(try archive.integrityProblems() == [])
    }

    @Test(arguments: [1, 3, 64])
    func orderAndBatchesLeaveNoTrace(atOnce: Int) throws {
        let expected = try plain(Self.all)
        let other = try open("other")
        try AnalysisWorld.put(Self.all.reversed() + (20..<24), in: other, atOnce: 5)
        try other.analyse(atOnce: atOnce)
        try AnalysisWorld.remove(20..<24, from: other)
        try AnalysisWorld.remove([0, 3, 7, 17], from: other)
        try AnalysisWorld.put([17, 0], in: other)
        try other.analyse(atOnce: atOnce)
        try AnalysisWorld.put([7, 3], in: other)
        try other.analyse(atOnce: atOnce)
        #expect(try AnalysisWorld.findings(other) == expected)
    }

    @Test(arguments: [[0], [4], [0, 3], [1, 2], Array(0..<6), Array(0..<18)])
    func removedArticlesLeaveNoTrace(removed: [Int]) throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        try archive.analyse()
        try AnalysisWorld.remove(removed, from: archive)
        try archive.analyse()
        #expect(try AnalysisWorld.findings(archive) == plain(Self.all.filter { !removed.contains($0) }))
        #expect(try archive.integrityProblems() == [])
    }

    /// What lies on the disk while newsd runs is what a crash leaves behind.
    @Test func crashKeepsWhatWasAnalysed() throws {
        let running = try open()
        try AnalysisWorld.put(Self.all, in: running)
        let waiting = try running.articlesToAnalyse(after: 0, count: 7, bytes: .max)
        let linked = try waiting.map { try running.link(AnalysedArticle($0)) }
        try running.keep(linked, through: try #require(waiting.last).row)
        try FileManager.default.copyItem(atPath: folder + "/one", toPath: folder + "/crashed")
        let crashed = try open("crashed")
        #expect(crashed.openingNotes == [])
        #expect(crashed.unanalysed == 11)
        #expect(crashed.analysedRow == 7)
        #expect(try crashed.integrityProblems() == [])
        try crashed.analyse(atOnce: 4)
        #expect(try AnalysisWorld.findings(crashed) == plain(Self.all))
        try crashed.close()
        let again = try open("crashed")
        #expect(again.unanalysed == 0)
        #expect(try again.integrityProblems() == [])
    }

    @Test func newRulesAnalyseEverythingAnew() throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        try archive.analyse()
        try archive.writer.pool.write { try $0.execute(sql: "UPDATE state SET analysisVersion = 1") }
        try archive.close()
        let again = try open()
        #expect(again.openingNotes == ["every article is analysed anew: the rules have changed"])
        #expect(again.unanalysed == 18)
        #expect(try again.counts().stories == 0)
        #expect(try again.integrityProblems() == [])
        try again.analyse()
        #expect(try AnalysisWorld.findings(again) == plain(Self.all))
        #expect(try again.integrityProblems() == [])
    }

    @Test func articlesThatGoWhileTheyAreAnalysedAreLeftOut() throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        let waiting = try archive.articlesToAnalyse(after: 0, count: 10, bytes: .max)
        let linked = try waiting.map { try archive.link(AnalysedArticle($0)) }
        try AnalysisWorld.remove([0, 4], from: archive)
        try AnalysisWorld.put([1], in: archive)
        #expect(archive.unanalysed == 16)
        #expect(try archive.keep(linked, through: try #require(waiting.last).row) == 7)
        #expect(archive.unanalysed == 9)
        try AnalysisWorld.put([4, 0], in: archive)
        try archive.analyse()
        #expect(archive.unanalysed == 0)
        #expect(try AnalysisWorld.findings(archive) == plain(Self.all))
        #expect(try archive.integrityProblems() == [])
    }

    @Test func fullDiskKeepsNothingAndTheSameSucceedsLater() throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        let waiting = try archive.articlesToAnalyse(after: 0, count: 18, bytes: .max)
        let linked = try waiting.map { try archive.link(AnalysedArticle($0)) }
        let last = try #require(waiting.last).row
        try archive.writer.pool.writeWithoutTransaction { db in
            let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let error = #expect(throws: ArchiveError.self) { try archive.keep(linked, through: last) }
        #expect(error?.code == .storage)
        #expect(archive.unanalysed == 18 && archive.analysedRow == 0)
        #expect(try archive.integrityProblems() == [])
        try archive.writer.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = 1000000")
        }
        try archive.keep(linked, through: last)
        try archive.analyse()
        #expect(try AnalysisWorld.findings(archive) == plain(Self.all))
    }

    @Test func largeArticlesWaitForTheNextBatch() throws {
        let archive = try open()
        try AnalysisWorld.put(Self.all, in: archive)
        let first = try archive.articlesToAnalyse(after: 0, count: 10, bytes: 1)
        #expect(first.map(\.row) == [1])
        #expect(first[0].path == Array("f0".utf8))
        #expect(try archive.articlesToAnalyse(after: 16, count: 10, bytes: .max).map(\.row) == [17, 18])
    }

    @Test func conflictsOfAStoryThatHasChangedAreNotKept() throws {
        let archive = try open()
        try AnalysisWorld.put(0..<2, in: archive)
        try archive.analyse()
        try AnalysisWorld.put(2..<3, in: archive)
        let waiting = try archive.articlesToAnalyse(after: archive.analysedRow, count: 10, bytes: .max)
        try archive.keep(waiting.map { try archive.link(AnalysedArticle($0)) }, through: try #require(waiting.last).row)
        try archive.settle()
        let due = try archive.dueStories()
        #expect(due.stories.count == 1)
        let found = try due.stories.map { try archive.conflicts(of: $0) }
        try AnalysisWorld.remove([2], from: archive)
        try archive.keep(found, settledThrough: due.row)
        #expect(archive.unanalysed == 1)
        try archive.analyse()
        #expect(archive.unanalysed == 0)
        #expect(try AnalysisWorld.findings(archive) == plain(0..<2))
    }

    @Test func storiesWorkedOutBeforeAnArticleWentAreNotKept() throws {
        let archive = try open()
        try AnalysisWorld.put(0..<3, in: archive)
        let waiting = try archive.articlesToAnalyse(after: 0, count: 10, bytes: .max)
        try archive.keep(waiting.map { try archive.link(AnalysedArticle($0)) }, through: try #require(waiting.last).row)
        let plan = try #require(try archive.storyPlan())
        try AnalysisWorld.remove([2], from: archive)
        #expect(try !archive.keep(plan))
        try archive.settleStories()
        let isSettled = if case nil = try archive.storyPlan() { true } else { false }
        #expect(isSettled)
        try archive.analyse()
        #expect(try AnalysisWorld.findings(archive) == plain(0..<2))
    }

    /// Only what a change can reach is looked at; it must come out as if everything had been.
    @Test(arguments: [1, 7, 30])
    func storiesAreThoseOfAllArticlesAtOnce(atOnce: Int) throws {
        let archive = try open()
        for first in stride(from: 0, to: 120, by: 40) {
            _ = try archive.apply((first..<first + 40).map { .put(AnalysisWorld.mixedFile($0)) })
            try archive.analyse(atOnce: atOnce)
            #expect(try AnalysisWorld.stories(archive) == AnalysisWorld.storiesAtOnce(archive))
            for number in stride(from: first + 1, to: first + 40, by: 6) {
                _ = try archive.apply([.remove(path: Array("m\(number)".utf8))])
                try archive.settle(atOnce: atOnce)
                #expect(try AnalysisWorld.stories(archive) == AnalysisWorld.storiesAtOnce(archive))
            }
        }
        #expect(Set(try AnalysisWorld.stories(archive).values).count > 3)
    }
}
