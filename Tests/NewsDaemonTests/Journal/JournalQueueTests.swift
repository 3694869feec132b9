import Logging
import NewsDaemon
import SystemdJournal
import Testing

@Suite struct JournalQueueTests {
    @Test func writesRecordsInTheirOrder() {
        let sink = RecordingSink()
        let queue = JournalQueue(sink: sink)
        for number in 0..<1_000 {
            queue.enqueue(JournalRecord(level: .info, message: "\(number)"))
        }
        #expect(queue.finish(within: .seconds(10)))
        #expect(sink.written.map { $0.field("MESSAGE") } == (0..<1_000).map { "\($0)" })
    }

    @Test func neverHoldsUpWhoLogsWhileTheSinkIsBlocked() {
        let sink = RecordingSink(isBlocked: true)
        let queue = JournalQueue(sink: sink, capacity: 8)
        queue.enqueue(JournalRecord(level: .info, message: "first"))
        sink.waitUntilEntered()
        // Would never end if it waited for the sink.
        for number in 0..<100 {
            queue.enqueue(JournalRecord(level: .info, message: "\(number)"))
        }
        #expect(sink.written.isEmpty)
        sink.unblock()
        #expect(queue.finish(within: .seconds(10)))
    }

    @Test func leavesOutInfoBeforeWarningsAndReportsHowMany() {
        let sink = RecordingSink(isBlocked: true)
        let queue = JournalQueue(sink: sink, capacity: 8)
        queue.enqueue(JournalRecord(level: .info, message: "first"))
        sink.waitUntilEntered()
        for _ in 0..<10 {
            queue.enqueue(JournalRecord(level: .info, message: "info"))
        }
        for _ in 0..<3 {
            queue.enqueue(JournalRecord(level: .error, message: "error"))
        }
        sink.unblock()
        #expect(queue.finish(within: .seconds(10)))

        // Of eight places two are kept for warnings: six infos and two errors fit, four infos and one error don't.
        let messages = sink.written.compactMap { $0.field("MESSAGE") }
        let expected = ["first"] + Array(repeating: "info", count: 6) + ["error", "error"]
        #expect(messages.dropLast() == expected)
        let report = sink.written.last
        #expect(report?.field("NEWSD_EVENT") == "dropped")
        #expect(report?.field("NEWSD_DROPPED") == "5")
        #expect(report?.field("MESSAGE_ID") == JournalEvent.dropped.messageID)
    }

    @Test func givesUpAFlushWhenItsTimeIsOver() {
        let sink = RecordingSink(isBlocked: true)
        let queue = JournalQueue(sink: sink)
        queue.enqueue(JournalRecord(level: .info, message: "stuck"))
        sink.waitUntilEntered()
        #expect(!queue.flush(within: .milliseconds(5)))
        sink.unblock()
        #expect(queue.finish(within: .seconds(10)))
        #expect(sink.written.count == 1)
    }

    @Test func flushesAnIdleQueueAtOnce() {
        let queue = JournalQueue(sink: RecordingSink())
        #expect(queue.flush(within: .zero))
        queue.finish(within: .zero)
    }

    @Test func takesNothingOnceFinished() {
        let sink = RecordingSink()
        let queue = JournalQueue(sink: sink)
        queue.finish(within: .seconds(10))
        queue.enqueue(JournalRecord(level: .error, message: "too late"))
        #expect(queue.flush(within: .seconds(10)))
        #expect(sink.written.isEmpty)
    }
}
