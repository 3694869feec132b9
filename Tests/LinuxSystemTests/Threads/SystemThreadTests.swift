import LinuxSystem
import Synchronization
import Testing

@Suite struct SystemThreadTests {
    @Test func runsAThreadAndJoinsIt() throws {
        let wakeup = try Wakeup()
        let thread = try SystemThread(name: "newsd-test") { wakeup.wake() }
        #expect(!thread.isCurrent)
        thread.join()
        thread.join()
        waitUntilReadable([wakeup.readEnd.number], atMost: nil)
    }

    @Test func goesOnWhenNobodyHoldsIt() throws {
        let wakeup = try Wakeup()
        _ = try SystemThread(name: "newsd-test") { wakeup.wake() }
        waitUntilReadable([wakeup.readEnd.number], atMost: nil)
    }

    @Test func isNiceAloneAmongTheThreads() throws {
        let own = SystemThread.niceness
        let other = Mutex<Int32>(0)
        let thread = try SystemThread(name: "newsd-test") {
            SystemThread.niceness += 3
            other.withLock { $0 = SystemThread.niceness }
        }
        thread.join()
        #expect(other.withLock { $0 } == min(own + 3, 19))
        #expect(SystemThread.niceness == own)
    }
}
