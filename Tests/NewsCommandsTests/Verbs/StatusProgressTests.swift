import Testing

@testable import NewsCommands

@Suite struct StatusProgressTests {
    private func run(_ line: String, terminal: Int? = nil) -> NewsctlRun {
        let states = [("scanning", 1000, 9000), ("scanning", 3000, 7000), ("live", 10_000, 5), ("live", 10_000, 0)]
        let replies = states.map { state, files, queued in
            Reply(status: 200, body: Array(SampleReplies.status(state, files: files, queued: queued).utf8))
        }
        return NewsctlRun(line.split(separator: " ").map(String.init), replies: replies, terminal: terminal)
    }

    @Test func printsLinesUntilAllIsRead() {
        let lines = run("status --follow").stdout.split(separator: "\n")
        #expect(lines[0] == "scanning: 1,000 files read, 9,000 queued")
        #expect(lines[1] == "scanning: 3,000 files read, 7,000 queued, 2,000 files/s, about 4 s left")
        #expect(lines[2].hasPrefix("live: 10,000 files read, 5 queued, 4,500 files/s"))
        #expect(lines[3] == "state        live")
    }

    @Test func rewritesOneLineOnATerminal() {
        let text = run("status --follow --no-color", terminal: 40).stdout
        let progress = text.prefix { $0 != "\n" }
        #expect(progress.hasPrefix("\r\u{1B}[Kscanning: 1,000 files read, 9,000 queued\r\u{1B}[K") == false)
        #expect(progress.split(separator: "\r\u{1B}[K").allSatisfy { DisplayWidth.of($0) < 40 })
        #expect(text.contains("\r\u{1B}[Kstate        live\n"))
    }

    @Test func endsWhenDegraded() {
        let reply = Reply(status: 200, body: Array(SampleReplies.status("degraded", files: 1, queued: 7).utf8))
        let run = NewsctlRun(["status", "--follow"], replies: [reply])
        #expect(run.status == .found)
        #expect(run.asked.count == 2)
    }

    @Test func printsOneObjectALine() {
        let lines = run("status --follow --json").stdout.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { $0.hasPrefix("{\"schema\":1,") })
    }
}
