import Logging
import NewsDaemon
import SystemdJournal
import Testing

@Suite struct JournalLogHandlerTests {
    @Test func takesMetadataOfLoggerAndCallTheCallWinning() {
        let sink = RecordingSink()
        let log = JournalLogging(level: .info, sink: sink)
        var logger = log.logger
        logger[metadataKey: "folder"] = "seeds"
        logger[metadataKey: "reason"] = "logger"
        logger.info("degraded", metadata: ["event": "degraded", "reason": "call"])
        #expect(log.finish(within: .seconds(10)))
        #expect(sink.written.map { $0.field("MESSAGE") } == ["degraded reason=call folder=seeds"])
        #expect(sink.written.first?.field("CODE_FILE") == #fileID)
    }

    @Test func changesTheLevelOfEveryLoggerWhileRunning() {
        let sink = RecordingSink()
        let log = JournalLogging(level: .warning, sink: sink)
        let logger = log.logger
        logger.info("unheard")
        log.level.current = .debug
        logger.debug("heard")
        #expect(log.finish(within: .seconds(10)))
        #expect(sink.written.map { $0.field("MESSAGE") } == ["heard"])
    }

    @Test func letsOneLoggerHaveALevelOfItsOwn() {
        let log = JournalLogging(level: .warning, sink: RecordingSink())
        var own = log.logger
        own.logLevel = .trace
        #expect(own.logLevel == .trace && log.logger.logLevel == .warning)
        log.finish(within: .seconds(10))
    }
}
