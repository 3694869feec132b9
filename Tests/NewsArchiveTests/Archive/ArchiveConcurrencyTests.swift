import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

@Suite struct ArchiveConcurrencyTests {
    private static func version(_ number: Int) -> [ReadArticle] {
        (0..<3).map { .sample("T\($0)", "version v\(number)") }
    }

    /// Asks until its task is cancelled; how often it got an answer.
    private static func read(_ archive: TestArchive) async throws -> Int {
        var answers = 0
        while !Task.isCancelled {
            let hits = try archive.search("version") { $0.collapse = .none }.hits
            #expect(hits.count == 3)
            #expect(Set(hits.map(\.snippet.text)).count == 1)
            answers += 1
            await Task.yield()
        }
        return answers
    }

    /// Each version of the file has three articles that bear its number; a reader never sees parts of two.
    @Test func readersSeeWholeFilesOnly() async throws {
        let archive = try TestArchive()
        try archive.put("f", Self.version(0))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<2 {
                group.addTask { try await Self.read(archive) }
            }
            for number in 1...150 {
                let update = FileUpdate.sample("f", Self.version(number))
                if number.isMultiple(of: 5) {
                    _ = try archive.archive.apply([.remove(path: update.path), .put(update)])
                } else {
                    _ = try archive.archive.apply([.put(update)])
                }
                await Task.yield()
            }
            group.cancelAll()
            for try await answers in group {
                #expect(answers > 0)
            }
        }
        #expect(try archive.search("v150").total == 3)
        #expect(try archive.search("v149").total == 0)
    }

    @Test func cancelledQuestionStops() throws {
        let archive = try TestArchive()
        try archive.put("f", Self.version(0))
        let cancellation = Cancellation()
        cancellation.cancel()
        #expect(throws: CancellationError.self) { try archive.archive.search(.typed("version"), cancellation) }
    }
}
