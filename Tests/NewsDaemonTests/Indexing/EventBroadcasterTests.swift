import NewsAPI
import Testing

@testable import NewsDaemon

@Suite struct EventBroadcasterTests {
    private func event(_ number: Int) -> FollowEvent {
        FollowEvent(event: "indexed", path: "\(number).txt", articles: [], time: "2025-04-26T10:00:00Z")
    }

    @Test func everyListenerGetsEveryEvent() async {
        let broadcaster = EventBroadcaster()
        let streams = [broadcaster.listen(), broadcaster.listen()]
        broadcaster.send([event(1), event(2)])
        broadcaster.finish()
        for stream in streams {
            var paths: [String?] = []
            for await event in stream {
                paths.append(event.path)
            }
            #expect(paths == ["1.txt", "2.txt"])
        }
    }

    @Test func aSlowReaderIsToldHowManyEventsItLost() async {
        let broadcaster = EventBroadcaster()
        var events = broadcaster.listen().makeAsyncIterator()
        broadcaster.send((0..<(EventBroadcaster.bufferLimit + 5)).map(event))
        for _ in 0..<10 {
            _ = await events.next()
        }
        broadcaster.send([event(-1)])
        broadcaster.finish()
        var rest: [FollowEvent] = []
        while let event = await events.next() {
            rest.append(event)
        }
        #expect(rest.dropLast().last?.event == "dropped")
        #expect(rest.dropLast().last?.reason?.hasPrefix("5 ") == true)
        #expect(rest.last?.path == "-1.txt")
    }

    @Test func whoListensTooLateGetsAnEndedStream() async {
        let broadcaster = EventBroadcaster()
        broadcaster.finish()
        for await _ in broadcaster.listen() {
            Issue.record("an ended broadcaster sent something")
        }
    }
}
