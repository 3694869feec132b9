import Synchronization
import SystemdJournal
import Testing

@Suite struct ServiceNotifierTests {
    @Test(arguments: [
        (ServiceState.ready(status: "live"), "READY=1\nSTATUS=live"),
        (.ready(), "READY=1"),
        (.stopping(), "STOPPING=1"),
        (.status("scanning: 12 of 40 files"), "STATUS=scanning: 12 of 40 files"),
        (.reloading(monotonicMicroseconds: 77), "RELOADING=1\nMONOTONIC_USEC=77"),
        (.stopping(status: "committing"), "STOPPING=1\nSTATUS=committing"),
        (.watchdog, "WATCHDOG=1"),
        (.extendTimeout(.milliseconds(1500)), "EXTEND_TIMEOUT_USEC=1500000"),
        (.failed(errorNumber: 13, status: "state folder"), "ERRNO=13\nSTATUS=state folder"),
    ])
    func writesEveryStateAsItsAssignments(state: ServiceState, message: String) {
        #expect(state.message == message)
    }

    @Test func letsNoStatusSmuggleInAnAssignment() {
        #expect(ServiceState.status("a\nMAINPID=1\r\u{7f}b").message == "STATUS=a MAINPID=1  b")
    }

    @Test func sendsOneMessageForEveryCall() {
        let sent = Messages()
        let notifier = ServiceNotifier(send: sent.append)
        notifier.ready("live")
        notifier.watchdog()
        notifier.stopping("bye")
        #expect(sent.all == ["READY=1\nSTATUS=live", "WATCHDOG=1", "STOPPING=1\nSTATUS=bye"])
    }

    @Test func saysWhenAReloadBeganOnTheMonotonicClock() throws {
        let sent = Messages()
        let notifier = ServiceNotifier(send: sent.append)
        notifier.reloading()
        notifier.reloading()
        let times = try sent.all.map { message in
            try #require(UInt64(message.dropFirst("RELOADING=1\nMONOTONIC_USEC=".count)))
        }
        #expect(times.count == 2 && times[0] > 0 && times[0] <= times[1])
    }
}

/// What a notifier sent, in order.
private final class Messages: Sendable {
    private let messages = Mutex<[String]>([])

    var all: [String] { messages.withLock { $0 } }

    @Sendable func append(_ message: String) {
        messages.withLock { $0.append(message) }
    }
}
