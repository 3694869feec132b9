import Testing

@testable import NewsCommands

@Suite struct FollowTests {
    private let events = """
        {"schema":1,"event":"indexed","path":"a.txt","articles":["a1","a2"],"time":"2025-04-29T08:00:01Z","reason":null}

        {"schema":1,"event":"failed","path":"b\\nc","articles":[],"time":"2025-04-29T08:00:02Z","reason":"no text"}
        {"schema":1,"event":"dropped","path":null,"articles":[],"time":"2025-04-29T08:00:03Z","reason":"9 events lost"}

        """

    @Test func printsEventsAsTheyCome() {
        let run = NewsctlRun("follow fire", events)
        #expect(run.target == "/v1/follow?q=fire")
        #expect(run.asked[0].peer.endless)
        #expect(
            run.stdout == #"""
                08:00:01 indexed a.txt (2 articles)
                08:00:02 failed b\x0ac: no text
                08:00:03 dropped: 9 events lost

                """#
        )
        #expect(run.status == .noAnswer)
        #expect(run.stderr.hasPrefix("newsctl: newsd ended the stream"))
    }

    @Test func endsAfterSoManyEvents() {
        let run = NewsctlRun("follow -n 2", events)
        #expect(run.stdout.split(separator: "\n").count == 2)
        #expect(run.status == .found)
        #expect(run.stderr.isEmpty)
    }

    @Test func handsJSONOn() {
        let lines = events.split(separator: "\n")
        #expect(NewsctlRun("follow --json -n 3", events).stdout == lines.joined(separator: "\n") + "\n")
    }

    @Test func printsCSV() {
        let run = NewsctlRun("follow --format csv -n 1", events)
        #expect(run.stdout == "time,event,path,articles,reason\r\n2025-04-29T08:00:01Z,indexed,a.txt,a1 a2,\r\n")
    }

    @Test func refusesEventsThatItDoesNotKnow() {
        for (line, message) in [
            (events.replacing("failed", with: "lost"), "the answer of newsd cannot be read: event: "),
            ("hello\n", "newsd sent a reply that is no JSON"),
        ] {
            let run = NewsctlRun("follow", line)
            #expect(run.status == .noAnswer)
            #expect(run.stderr.hasPrefix("newsctl: \(message)"), "\(run.stderr)")
        }
    }

    @Test func tellsWhyNewsdRefuses() {
        let run = NewsctlRun("follow outlets:x", 400, SampleReplies.unknownField)
        #expect(run.status == .wrongRequest)
        #expect(run.stderr.contains("did you mean outlet:?"))
    }
}
