import Logging
import NewsDaemon
import SystemdJournal
import Testing

@Suite struct JournalRecordTests {
    @Test(arguments: [
        (Logger.Level.trace, "7"), (.debug, "7"), (.info, "6"), (.notice, "5"), (.warning, "4"), (.error, "3"),
        (.critical, "2"),
    ])
    func mapsEveryLevelToItsPriority(level: Logger.Level, priority: String) {
        #expect(JournalRecord(level: level, message: "x").field("PRIORITY") == priority)
    }

    @Test func givesEveryValueAFieldOfItsOwn() {
        let record = JournalRecord(
            level: .info,
            message: "indexed",
            metadata: [
                "event": "indexed", "path": .stringConvertible(PathBytes(Array("a b.txt".utf8))), "articles": "4",
                "duration_usec": "3140", "errno": "2", "retry-after": "5",
            ],
            file: "NewsDaemon/Some.swift",
            function: "index()",
            line: 7
        )
        let expected = [
            "MESSAGE": #"indexed path="a b.txt" articles=4 duration=3.1ms errno=2 retry-after=5"#,
            "MESSAGE_ID": JournalEvent.indexed.messageID, "SYSLOG_IDENTIFIER": "newsd",
            "CODE_FILE": "NewsDaemon/Some.swift", "CODE_FUNC": "index()", "CODE_LINE": "7", "PRIORITY": "6",
            "NEWSD_EVENT": "indexed", "NEWSD_PATH": "a b.txt", "NEWSD_ARTICLES": "4", "NEWSD_DURATION_USEC": "3140",
            "ERRNO": "2", "NEWSD_RETRY_AFTER": "5",
        ]
        #expect(Set(record.fields.map(\.name)) == Set(expected.keys))
        for (name, value) in expected {
            #expect(record.field(name) == value, "\(name)")
        }
    }

    @Test func keepsTheBytesOfAPathInItsFieldAndShowsThemInTheMessage() throws {
        let bytes: [UInt8] = [0x61, 0xff, 0x0a, 0xc3, 0xa9]
        let record = JournalRecord(
            level: .warning,
            message: "cannot be read",
            metadata: ["path": .stringConvertible(PathBytes(bytes))]
        )
        #expect(try #require(record.fields.first { $0.name == "NEWSD_PATH" }).value == bytes)
        #expect(record.field("MESSAGE") == #"cannot be read path=a\xff\né"#)
    }

    @Test(arguments: [
        ("two\nlines", #"two\nlines"#), ("\u{1b}[31mred", #"\x1b[31mred"#), ("tab\there", #"tab\there"#),
        ("a\u{202e}b", #"a\u{202e}b"#), ("c1\u{9b}", #"c1\x9b"#), ("Київ", "Київ"),
    ])
    func escapesControlCharactersInTheMessage(message: String, shown: String) {
        #expect(JournalRecord(level: .info, message: message).field("MESSAGE") == shown)
    }

    @Test func keepsAQueryAtDebugOnly() {
        let metadata: Logger.Metadata = ["query": "leak AND ministry", "duration_usec": "900000"]
        let debug = JournalRecord(level: .debug, message: "answered", metadata: metadata)
        let warning = JournalRecord(level: .warning, message: "slow", metadata: metadata)
        #expect(debug.field("NEWSD_QUERY") == "leak AND ministry")
        #expect(warning.field("NEWSD_QUERY") == nil)
        #expect(warning.field("MESSAGE") == "slow duration=900.0ms")
    }

    @Test func boundsAValueThatAnOutsiderChose() {
        let long = String(repeating: "x", count: 1_000_000)
        let record = JournalRecord(level: .info, message: "x", metadata: ["reason": "\(long)"])
        #expect(record.fields.allSatisfy { $0.value.count <= 65_536 })
    }

    @Test func showsLevelMessageAndFieldsOnStderr() {
        let record = JournalRecord(
            level: .warning,
            message: "cannot be read",
            metadata: ["event": "failed", "path": "a.txt", "reason": "not text"]
        )
        let text = #"cannot be read event=failed path=a.txt reason="not text""#
        #expect(StandardErrorSink(style: .plain).line(of: record) == "warning  " + text)
        #expect(StandardErrorSink(style: .prioritized).line(of: record) == "<4>" + text)
        #expect(StandardErrorSink(style: .coloured).line(of: record) == "\u{1b}[33mwarning\u{1b}[0m  " + text)
    }
}
