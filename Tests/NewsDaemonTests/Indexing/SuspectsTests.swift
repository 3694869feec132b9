import NewsArchive
import TestSupport
import Testing

@testable import NewsDaemon

@Suite struct SuspectsTests {
    private let path = WorkItem.file(Array("deadly \u{1F4A5}.txt".utf8))

    @Test func oneDeathMakesASuspectTwoAConvict() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        let once = try Suspects(archive: archive, work: .reading, leftOvers: [path])
        #expect(once.isSuspect(path))
        #expect(!once.isConvicted(path))
        let twice = try Suspects(archive: archive, work: .reading, leftOvers: [path])
        #expect(twice.isConvicted(path))
    }

    /// The next newsd finds the same file in the slots of two threads.
    @Test func oneDeathIsOneHoweverManyThreadsWorkedOnTheFile() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        let slots = WorkSlots(directory: folder.path, work: .analysing)
        try slots.holding(path) {
            try slots.holding(path) {
                let leftOvers = WorkSlots(directory: folder.path, work: .analysing).takeLeftOvers()
                let suspects = try Suspects(archive: archive, work: .analysing, leftOvers: leftOvers)
                #expect(suspects.isSuspect(path) && !suspects.isConvicted(path))
            }
        }
    }

    @Test func aStoryIsSuspectedAfterARestart() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        let story = WorkItem.story("s4hasrhgn3xxx")
        _ = try Suspects(archive: archive, work: .analysing, leftOvers: [story])
        #expect(try Suspects(archive: archive, work: .analysing, leftOvers: [story]).isConvicted(story))
    }

    @Test func aFileThatWasReadStartsAnew() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        try Suspects(archive: archive, work: .reading, leftOvers: [path]).acquit(path)
        let later = try Suspects(archive: archive, work: .reading, leftOvers: [path])
        #expect(!later.isConvicted(path))
    }

    @Test func othersAreNotSuspected() throws {
        let folder = try TemporaryFolder()
        let suspects = try Suspects(archive: Archive(directory: folder.path), work: .reading, leftOvers: [path])
        #expect(!suspects.isSuspect(.file([1, 2, 3])))
    }
}
