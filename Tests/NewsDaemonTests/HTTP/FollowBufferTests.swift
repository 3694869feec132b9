import NewsAPI
import NewsModel
import Testing

@testable import NewsDaemon

@Suite struct FollowBufferTests {
    private func event(_ path: String) -> FollowEvent {
        FollowEvent(event: .indexed, path: PathText(text: path), articles: [], time: Moment(seconds: 1_745_662_500))
    }

    private func takeAll(_ buffer: inout FollowBuffer) -> [FollowEvent] {
        var events: [FollowEvent] = []
        while let event = buffer.next() { events.append(event) }
        #expect(buffer.isEmpty)
        return events
    }

    @Test func keepsTheOrder() {
        var buffer = FollowBuffer(limit: 3)
        let kept = ["a", "b", "c"].map { buffer.push(event($0)) }
        #expect(kept == [true, true, true])
        let events = takeAll(&buffer)
        #expect(events.map(\.path?.text) == ["a", "b", "c"])
        let rest = takeAll(&buffer)
        #expect(rest.isEmpty)
    }

    @Test func saysWhereHowManyAreMissing() {
        var buffer = FollowBuffer(limit: 2)
        let kept = ["a", "b", "c", "d"].map { buffer.push(event($0)) }
        #expect(kept == [true, true, false, false])
        let events = takeAll(&buffer)
        #expect(events.map(\.event) == [.indexed, .indexed, .dropped])
        #expect(events.last?.reason == "2 events lost")
        _ = buffer.push(event("e"))
        let later = takeAll(&buffer)
        #expect(later.map(\.path?.text) == ["e"], "it is said once")
    }
}
