import NIOCore
import Testing

@testable import NewsDaemon

@Suite struct ConnectionClockTests {
    private let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    @Test(arguments: [
        (ConnectionClock.Phase.idle, Int64(300), ConnectionClock.Expiry.idle),
        (.receiving, 10, .partialRequest),
        (.answering(.seconds(30)), 30, .answer),
        (.flushing, 30, .stalled),
        (.lingering, 2, .lingering),
    ])
    func endsAPhaseInTime(phase: ConnectionClock.Phase, seconds: Int64, expiry: ConnectionClock.Expiry) {
        var clock = ConnectionClock(limits: HTTPLimits(), now: start)
        clock.enter(phase, now: start)
        let end = start + .seconds(seconds)
        #expect(clock.deadline == end)
        #expect(clock.expiry(at: end - .nanoseconds(1)) == nil)
        #expect(clock.expiry(at: end) == expiry)
    }

    @Test(arguments: [ConnectionClock.Phase.answering(nil), .writing, .streaming])
    func letsSomePhasesTakeAsLongAsTheyTake(phase: ConnectionClock.Phase) {
        var clock = ConnectionClock(limits: HTTPLimits(), now: start)
        clock.enter(phase, now: start)
        #expect(clock.deadline == nil)
        #expect(clock.expiry(at: start + .hours(24)) == nil)
    }

    @Test(arguments: [(ConnectionClock.Phase.writing, Int64(30)), (.streaming, 300)])
    func cutsOffWhoDoesNotRead(phase: ConnectionClock.Phase, seconds: Int64) {
        var clock = ConnectionClock(limits: HTTPLimits(), now: start)
        clock.enter(phase, now: start)
        clock.writability(false, now: start)
        #expect(clock.expiry(at: start + .seconds(seconds - 1)) == nil)
        #expect(clock.expiry(at: start + .seconds(seconds)) == .stalled)
        clock.writability(true, now: start + .seconds(1))
        #expect(clock.expiry(at: start + .seconds(seconds)) == nil)
    }
}
