import LinuxSystem
import Testing

@Suite struct WakeupTests {
    @Test func wakesOnceForManyWakes() throws {
        let wakeup = try Wakeup()
        for _ in 0..<100_000 { wakeup.wake() }
        waitUntilReadable([wakeup.readEnd.number], atMost: nil)
        wakeup.drain()
        let began = ContinuousClock.now
        waitUntilReadable([wakeup.readEnd.number], atMost: .milliseconds(3))
        #expect(ContinuousClock.now - began >= .milliseconds(3))
        wakeup.wake()
        waitUntilReadable([wakeup.readEnd.number], atMost: nil)
    }
}
