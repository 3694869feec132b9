import NewsAPI
import Testing

@testable import NewsDaemon

@Suite struct FollowBufferTests {
    private func event(_ path: String) -> FollowEvent {
        FollowEvent(event: "indexed", path: path, articles: [], time: "2025-04-26T10:15:00Z")
    }

    @Test func keepsTheOrder() {
        var buffer = FollowBuffer(limit: 3)
        let kept = ["a", "b", "c"].map { buffer.push(event($0)) }
        #expect(kept == [true, true, true])
        let events = buffer.takeAll()
        #expect(events.map(\.path) == ["a", "b", "c"])
        let rest = buffer.takeAll()
        #expect(rest.isEmpty)
    }

    @Test func saysWhereHowManyAreMissing() {
        var buffer = FollowBuffer(limit: 2)
        let kept = ["a", "b", "c", "d"].map { buffer.push(event($0)) }
        #expect(kept == [true, true, false, false])
        let events = buffer.takeAll()
        #expect(events.map(\.event) == ["indexed", "indexed", "dropped"])
        #expect(events.last?.reason == "2 events lost")
        _ = buffer.push(event("e"))
        let later = buffer.takeAll()
        #expect(later.map(\.path) == ["e"], "it is said once")
    }
}
