import NewsAPI
import NewsModel
import Testing

@testable import NewsDaemon

@Suite struct FollowTests {
    private static func event(_ number: Int) -> FollowEvent {
        FollowEvent(
            event: .indexed,
            path: PathText(text: "\(number).txt"),
            articles: ["a\(number)"],
            time: Moment(seconds: 1_745_662_500)
        )
    }

    @Test func bringsEachEventInALineOfItsOwn() async throws {
        let (events, source) = AsyncStream.makeStream(of: FollowEvent.self)
        try await withServer(FakeNewsroom(events: events)) { path, _ in
            let client = try RawClient(path)
            let head = try await client.get("/v1/follow")
            #expect(head.status == 200, "the head comes before any event")
            #expect(head.header("Content-Type") == "application/x-ndjson")
            #expect(head.header("Transfer-Encoding") == "chunked")
            for number in 0..<3 {
                source.yield(Self.event(number))
                let line = try #require(try await client.chunk())
                #expect(line.hasSuffix("}\n"))
                #expect(try WireJSON.reply(FollowEvent.self, from: Array(line.utf8)) == Self.event(number))
            }
            source.finish()
            #expect(try await client.chunk() == nil)
            #expect(try await client.get("/v1/status").status == 200, "the connection goes on")
        }
    }

    @Test func endsWhenTheServerStops() async throws {
        let (events, source) = AsyncStream.makeStream(of: FollowEvent.self)
        try await withServer(FakeNewsroom(events: events)) { path, server in
            let client = try RawClient(path)
            try await client.send("GET /v1/status HTTP/1.1\r\nHost: newsd\r\n\r\n")
            #expect(try await client.response().status == 200)
            #expect(try await client.get("/v1/follow").status == 200)
            // Asked in vain: a stream comes first.
            try await client.send("GET /v1/status HTTP/1.1\r\nHost: newsd\r\n\r\n")
            server.shutdown()
            #expect(try await client.chunk() == nil)
            #expect(try await client.rest() == "")
        }
        source.finish()
    }

    @Test func stopsListeningWhenTheReaderIsGone() async throws {
        let (events, source) = AsyncStream.makeStream(of: FollowEvent.self)
        let ended = Occurrence()
        source.onTermination = { _ in ended.happen() }
        try await withServer(FakeNewsroom(events: events)) { path, _ in
            let client = try RawClient(path)
            #expect(try await client.get("/v1/follow").status == 200)
            client.vanish()
            await ended.wait()
        }
    }

    @Test func tellsASlowReaderHowMuchItLost() async throws {
        var limits = HTTPLimits.patient
        limits.followEvents = 8
        let (events, source) = AsyncStream.makeStream(of: FollowEvent.self)
        try await withServer(FakeNewsroom(events: events), limits: limits) { path, server in
            let client = try RawClient(path)
            #expect(try await client.get("/v1/follow").status == 200)
            var sent = 0
            while server.counters.droppedEvents == 0 {
                for _ in 0..<1000 {
                    source.yield(Self.event(sent))
                    sent += 1
                }
                await Task.yield()
            }
            source.finish()
            var received = 0
            var lost = 0
            while let line = try await client.chunk() {
                let event = try WireJSON.reply(FollowEvent.self, from: Array(line.utf8))
                if event.event == .dropped {
                    lost += try #require(event.reason?.split(separator: " ").first.flatMap { Int($0) })
                } else {
                    received += 1
                }
            }
            #expect(lost > 0)
            #expect(received + lost == sent)
            #expect(server.counters.droppedEvents == lost)
        }
    }
}
