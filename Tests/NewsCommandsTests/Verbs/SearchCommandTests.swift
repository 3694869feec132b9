import Testing

@testable import NewsCommands

@Suite struct SearchCommandTests {
    @Test func asksWhatTheLineSays() {
        let run = NewsctlRun(
            """
            search -n 5 harbour -troops --sort date -r --since 7d --until 2025-05 --collapse story --facet outlet --facet \
            date:day:20 --offset 10 --sync --timeout 2.5
            """,
            SampleReplies.search
        )
        #expect(
            run.target
                == "/v1/search?q=harbour%20-troops&since=7d&until=2025-05&sort=date&reverse=true&collapse=story&limit=5"
                + "&offset=10&facet=outlet%3A10&facet=date%3Aday%3A20&sync=true&timeout=2.5"
        )
        #expect(run.asked[0].peer == Peer(socket: "/run/newsd/newsd.sock", patience: .seconds(2.5)))
    }

    @Test func waitsThirtySecondsAndWithSyncForEver() {
        #expect(NewsctlRun("search x", SampleReplies.search).asked[0].peer.patience == .seconds(30))
        #expect(NewsctlRun("search x --sync", SampleReplies.search).asked[0].peer.patience == nil)
    }

    @Test func joinsWordsBySpaces() {
        let run = NewsctlRun(["search", "white house", #""a b"~5"#, "--", "-n"], replies: [])
        #expect(run.target == "/v1/search?q=white%20house%20%22a%20b%22~5%20-n")
    }

    @Test func printsHitsIn80Columns() {
        let run = NewsctlRun("search harbour fire", SampleReplies.search)
        #expect(
            run.stdout == """
                2025-04-28 16:12 · The Courier (Reuters text) · +1 copy
                Harbour fire put out after two days
                  Crews brought the fire in the harbour under control on Monday, a spokesman for
                  the port said, after two days in which grain silos burned down.
                  a7k2mq8d0f3ep  pages/harbour.txt

                date unknown · unknown outlet
                (no headline)
                  a0000000000zz  b.txt

                outlet
                  1,200  The Courier
                      3  The National

                """
        )
        #expect(run.stderr == "newsctl: 2 of 41 articles (47 with copies) in 1.9 ms\n")
        #expect(run.status == .found)
    }

    @Test func usesTheTerminalsWidthAndMarksMatches() {
        let run = NewsctlRun("search harbour fire", SampleReplies.search, terminal: 120)
        let lines = run.stdout.replacing("\u{1B}[", with: "^").split(separator: "\n")
        #expect(lines[0] == "2025-04-28 16:12 ^2m· ^0mThe Courier (Reuters text) ^2m· +1 copy^0m")
        #expect(lines[1] == "^1mHarbour fire put out after two days^0m")
        #expect(
            lines[2]
                == "  Crews brought the ^1;33mfire^0m in the ^1;33mharbour^0m under control on Monday, a spokesman for the port "
                + "said, after two days in which"
        )
        #expect(lines.last == "^2m2 of 41 articles (47 with copies) in 1.9 ms^0m")
        #expect(run.stderr.isEmpty)
    }

    @Test(arguments: [
        ("search x --no-color", [:]), ("search x", ["NO_COLOR": "1"]), ("search x", ["TERM": "dumb"]),
    ])
    func leavesColoursOut(_ line: String, _ environment: [String: String]) {
        let run = NewsctlRun(line, SampleReplies.search, terminal: 80, environment: environment)
        #expect(!run.stdout.contains("\u{1B}"))
    }

    @Test func anEmptyNoColorMeansNothing() {
        let run = NewsctlRun("search x", SampleReplies.search, terminal: 80, environment: ["NO_COLOR": ""])
        #expect(run.stdout.contains("\u{1B}[1m"))
    }

    @Test func fitsNarrowTerminals() {
        let run = NewsctlRun("search x --no-color", SampleReplies.search, terminal: 200, environment: ["COLUMNS": "30"])
        for line in run.stdout.split(separator: "\n") where !line.contains("pages/") {
            #expect(DisplayWidth.of(line) <= 30)
        }
    }

    @Test func printsIdsOnly() {
        let run = NewsctlRun("search -q x", SampleReplies.search)
        #expect(run.stdout == "a7k2mq8d0f3ep\na0000000000zz\n")
        #expect(run.stderr.isEmpty)
    }

    @Test func saysWhenNothingIsFound() {
        let run = NewsctlRun("search x", SampleReplies.nothing)
        #expect(run.status == .nothing)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.hasPrefix("newsctl: nothing found: try"))
        #expect(NewsctlRun("search x -q", SampleReplies.nothing).stderr.isEmpty)
        #expect(NewsctlRun("search x --json", SampleReplies.nothing).status == .nothing)
    }

    @Test func tellsWarningsOutsideTheData() {
        let reply = SampleReplies.nothing.replacing(
            "\"warnings\":[]",
            with: "\"warnings\":[\"no variants\\u001b yet\"]"
        )
        for format in ["text", "csv", "ndjson"] {
            let run = NewsctlRun("search x --format \(format)", reply)
            #expect(run.stderr.hasSuffix("newsctl: warning: no variants\\x1b yet\n"))
        }
        #expect(NewsctlRun("search x --json", reply).stderr.isEmpty)
    }

    @Test func handsJSONOnUnchanged() {
        let reply = SampleReplies.search.replacing("\"schema\":1", with: "\"schema\":1,\"newKey\":{\"a\":[1]}")
        #expect(NewsctlRun("search x --json", reply).stdout == reply)
        #expect(NewsctlRun("search x --format json", reply, terminal: 80).stdout.contains("\n  \"newKey\": {\n"))
    }

    @Test func printsOneObjectALine() {
        let run = NewsctlRun(
            "search x --format ndjson",
            SampleReplies.search.replacing(",\"title\"", with: ",\n\"title\"")
        )
        let lines = run.stdout.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("{\"id\":\"a7k2mq8d0f3ep\",\"title\":") && lines[0].hasSuffix("}"))
    }

    @Test func printsCSVWithItsHeader() {
        let lines = NewsctlRun("search x --format csv", SampleReplies.search).stdout.split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("id,published,publishedFrom,outlet,credit,byline,dateline,title,"))
        #expect(
            lines[1].hasPrefix(
                "a7k2mq8d0f3ep,2025-04-28T16:12:05Z,text,The Courier,Reuters,Jane Doe,ODESA,Harbour fire"
            )
        )
        #expect(lines[1].split(separator: ",").count > 19)
        #expect(lines[2] == "a0000000000zz,,,,,,,,,2,0,,s0000000000zz,2025-04-29T08:00:00Z,false,b.txt,0,9,1.0,")
    }

    @Test func neutralisesWhatFilesSay() {
        let reply = SampleReplies.search
            .replacing("Harbour fire put out", with: "\\u001b]0;owned\\u0007 \\u202e")
            .replacing("pages/harbour.txt", with: "a\\nb\\u001b[2J.txt")
            .replacing("The Courier", with: "\\u009b31m")
            .replacing("Crews", with: "\\u001b[2J")
        for terminal in [nil, 80] {
            let run = NewsctlRun("search x --no-color", reply, terminal: terminal)
            #expect(run.stdout.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isDangerous($0) })
            #expect(run.stdout.contains(#"a\x0ab\x1b[2J.txt"#))
        }
    }

    @Test(arguments: [
        ("search", "Missing expected argument"), ("search x --sort size", "--sort"), ("search x -n ten", "--limit"),
        ("search x -n 100001", "100000"), ("search x --offset -1", "--offset"), ("search x --timeout 0", "--timeout"),
        ("search x --timeout nan", "--timeout"), ("search x --facet outlet:0", "--facet"),
        ("search x --json --format csv", "--json"),
        ("search x -q --json", "-q"), ("search x --limt 3", "Did you mean '--limit'?"),
        ("search x --json=yes", "--json"),
        ("search -n", "-n"), ("serch x", "did you mean search?"), ("kursk", "newsctl search kursk"), ("", "no verb"),
        ("--frobnicate", "--frobnicate"), ("status x", "Unexpected argument"), ("show a b", "Unexpected argument"),
    ])
    func refusesWrongUsageInOneLine(_ line: String, _ part: String) {
        let run = NewsctlRun(line.split(separator: " ").map(String.init))
        #expect(run.status == .wrongRequest)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.hasPrefix("newsctl: ") && run.stderr.contains(part), "\(run.stderr)")
        #expect(run.stderr.filter { $0 == "\n" }.count == 1)
        #expect(run.asked.isEmpty)
    }

    @Test(arguments: [
        "--help", "--version", "--generate-completion-script", "--experimental-dump-help", "-h", "--", "help",
    ])
    func searchesWhateverStandsAfterTheTerminator(_ word: String) {
        let run = NewsctlRun("search --json -- \(word)", SampleReplies.search)
        #expect(run.target == "/v1/search?q=\(word)")
        #expect(run.stdout == SampleReplies.search)
    }

    @Test func explainsThatDashHIsAWord() {
        let run = NewsctlRun("search -h", SampleReplies.search)
        #expect(run.target == "/v1/search?q=-h")
        #expect(run.stderr.contains("newsctl search --help"))
    }
}

extension NewsctlRun {
    init(_ line: String, _ body: String, terminal: Int? = nil, environment: [String: String] = [:]) {
        self.init(line, 200, body, terminal: terminal, environment: environment)
    }
}
