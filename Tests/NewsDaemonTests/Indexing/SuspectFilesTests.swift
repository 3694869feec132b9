import NewsArchive
import Testing

@testable import NewsDaemon

@Suite struct SuspectFilesTests {
    private let path = Array("deadly \u{1F4A5}.txt".utf8)

    @Test func oneDeathMakesASuspectTwoAConvict() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        let once = try SuspectFiles(archive: archive, work: .reading, leftOvers: [path])
        #expect(once.isSuspect(path))
        #expect(!once.isConvicted(path))
        let twice = try SuspectFiles(archive: archive, work: .reading, leftOvers: [path])
        #expect(twice.isConvicted(path))
    }

    @Test func aFileThatWasReadStartsAnew() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(directory: folder.path)
        try SuspectFiles(archive: archive, work: .reading, leftOvers: [path]).acquit(path)
        let later = try SuspectFiles(archive: archive, work: .reading, leftOvers: [path])
        #expect(!later.isConvicted(path))
    }

    @Test func othersAreNotSuspected() throws {
        let folder = try TemporaryFolder()
        let suspects = try SuspectFiles(archive: Archive(directory: folder.path), work: .reading, leftOvers: [path])
        #expect(!suspects.isSuspect([1, 2, 3]))
    }
}
