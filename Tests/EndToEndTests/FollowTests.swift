import Dispatch
import Glibc
import Synchronization
import Testing

@Suite struct FollowTests {
    /// Drops files until `stream` shows one: from then on it misses nothing.
    private func waitUntilListening(_ stream: NewsctlStream, _ newsroom: Newsroom) throws {
        for attempt in 0..<200 {
            newsroom.folder.write("probe-\(attempt).txt", SampleArticle.text(9000 + attempt))
            _ = try newsroom.count("*")
            if stream.hasLine(seconds: 0.1) {
                return
            }
        }
        Issue.record("follow shows no file")
    }

    @Test func eventsAreJSONOneALine() throws {
        let newsroom = try Newsroom()
        let stream = try NewsctlStream(socket: newsroom.socketPath, ["follow", "--json"])
        try waitUntilListening(stream, newsroom)
        newsroom.folder.write("news.txt", SampleArticle.text(1))
        let line = try #require(stream.firstLine { $0.contains("\"news.txt\"") })
        let event = try JSON(parsing: line)
        #expect(event.event == .string("indexed"))
        #expect(event.articles.items.count == 1)
        #expect(event.keys.isSuperset(of: ["event", "path", "articles", "time"]))
        newsroom.folder.remove("news.txt")
        let removal = try #require(stream.firstLine { $0.contains("\"news.txt\"") })
        #expect(try JSON(parsing: removal).event == .string("removed"))
        #expect(try JSON(parsing: removal).articles == event.articles)
        newsroom.folder.write(bytes: Array("noise.txt".utf8), [0, 1, 2, 3, 0, 0, 0xff, 0, 0xfe, 0, 0, 7, 0])
        let failure = try #require(stream.firstLine { $0.contains("\"noise.txt\"") })
        #expect(try JSON(parsing: failure).event == .string("failed"))
    }

    @Test func eventsAreTextForPeople() throws {
        let newsroom = try Newsroom()
        let stream = try NewsctlStream(socket: newsroom.socketPath, ["follow"])
        try waitUntilListening(stream, newsroom)
        newsroom.folder.write("news.txt", SampleArticle.text(1))
        let line = try #require(stream.firstLine { $0.contains("news.txt") })
        #expect(line.contains("indexed"))
        #expect(!line.hasPrefix("{"))
    }

    @Test func aQueryLetsThroughWhatMatchesAlone() throws {
        let newsroom = try Newsroom()
        let everything = try NewsctlStream(socket: newsroom.socketPath, ["follow", "--json"])
        let some = try HTTPConnection(socket: newsroom.socketPath)
        some.send("GET /v1/follow?q=\(SampleArticle.word(2)) HTTP/1.1\r\nHost: newsd\r\n\r\n")
        #expect(some.read(until: "\r\n\r\n").contains(" 200 "))
        try waitUntilListening(everything, newsroom)
        newsroom.folder.write("other.txt", SampleArticle.text(1))
        _ = try #require(everything.firstLine { $0.contains("\"other.txt\"") })
        newsroom.folder.write("wanted.txt", SampleArticle.text(2))
        let text = some.read(until: "wanted.txt")
        #expect(text.contains("wanted.txt"))
        #expect(!text.contains("other.txt"))
    }

    @Test func aWrongQueryIsRefusedAtOnce() throws {
        let newsroom = try Newsroom()
        #expect(try newsroom.newsctl("follow", "\"open").status == 2)
    }

    @Test func theEndOfNewsdEndsFollow() throws {
        let newsroom = try Newsroom()
        let stream = try NewsctlStream(socket: newsroom.socketPath, ["follow", "--json"])
        try waitUntilListening(stream, newsroom)
        #expect(try newsroom.daemon.end(with: SIGTERM, seconds: 10) == .exited(0))
        while stream.nextLine() != nil {}
        #expect(try stream.waitForEnd() == .exited(3))
    }

    @Test func clientsComeAndGoWhileFilesChange() throws {
        let newsroom = try Newsroom()
        let (socket, folder) = (newsroom.socketPath, newsroom.folder)
        let isWritten = Atomic(false)
        let isUnanswered = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: 9) { number in
            guard number > 0 else {
                for number in 0..<5_000 {
                    // No text: many events for little work.
                    folder.write(
                        bytes: Array("\(number % 500)".utf8),
                        [0, 1, 2, 0xff, 0, UInt8(number / 500), 0, 0xfe]
                    )
                }
                return isWritten.store(true, ordering: .relaxed)
            }
            // Each leaves with something unread, so that newsd hears of it at once.
            var clients: [HTTPConnection] = []
            while !isWritten.load(ordering: .relaxed), !isUnanswered.load(ordering: .relaxed) {
                guard let client = try? HTTPConnection(socket: socket) else { continue }
                client.send("GET /v1/follow HTTP/1.1\r\nHost: newsd\r\n\r\n")
                if !client.waitForBytes() {
                    isUnanswered.store(true, ordering: .relaxed)
                }
                clients = clients.suffix(3) + [client]
            }
        }
        let answersAll = !isUnanswered.load(ordering: .relaxed)
        #expect(answersAll)
        #expect(try newsroom.daemon.end(with: SIGTERM, seconds: 10) == .exited(0))
    }
}
