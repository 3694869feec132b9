import Testing

@testable import NewsCommands

/// What people see of the verbs that compare articles.
@Suite struct ExaminationTextTests {
    static let replies: [(line: String, reply: String)] = [
        ("figures x", ExaminationSamples.figures), ("compare x", ExaminationSamples.compare),
        ("quotes x", ExaminationSamples.quotes), ("names x", ExaminationSamples.names),
        ("timeline x", ExaminationSamples.timeline), ("stories", ExaminationSamples.stories),
        ("story x", ExaminationSamples.oneStory), ("copies", ExaminationSamples.copies),
        ("copies --diff", ExaminationSamples.copies),
    ]

    private func text(_ line: String, _ reply: String, columns: Int = 80) -> String {
        NewsctlRun(line, reply, environment: ["COLUMNS": String(columns)]).stdout
    }

    @Test(arguments: [60, 80, 120]) func everyLineFits(columns: Int) {
        for (line, reply) in Self.replies {
            let lines = text(line, reply, columns: columns).split(separator: "\n")
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns }, "\(line)")
        }
    }

    @Test(arguments: [60, 80, 120]) func idsAreNeverBrokenAndEveryEntryNamesOutletAndDate(columns: Int) {
        for (line, reply) in Self.replies where !line.hasPrefix("names") {
            let shown = text(line, reply, columns: columns)
            let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(shown.contains(line == "stories" ? "s7k2mq8d0f3ep" : "a7k2mq8d0f3ep"), "\(line)")
            #expect(words.contains("The Courier"), "\(line)")
            #expect(words.contains("2025-04-28"), "\(line)")
        }
    }

    @Test(arguments: [20, 60, 200]) func nothingIsCutOff(columns: Int) {
        func letters(_ text: String) -> [Character] { text.filter { !$0.isWhitespace }.sorted() }
        for (line, reply) in Self.replies {
            #expect(
                letters(text(line, reply, columns: columns)) == letters(text(line, reply, columns: 1000)),
                "\(line)"
            )
        }
    }

    @Test func figures() {
        #expect(
            text("figures x", ExaminationSamples.figures) == """
                FIGURE                    OF WHAT, WHO SAYS SO, WHERE
                nearly 1,400 square       burnt deck of the night ferry
                metres                    the harbour master · not verified · as of 2025-04-27
                                          The Courier (Northwire text) · 2025-04-28 ·
                                          a7k2mq8d0f3ep
                $1.2-$1.4 billion         (the sentence does not say of what)
                                          the article itself
                                          unknown outlet (Northwire text) pages/ferry.txt ·
                                          2025-04-28 · a0000000000zz

                """
        )
    }

    @Test func comparisons() {
        #expect(
            text("compare x", ExaminationSamples.compare) == """
                burnt deck of the night ferry (square metres) · CONFLICT · 3 independent reports
                  1,295–1,300    2 reports  about 1,300 square metres: the harbour master · not
                                            verified · as of 2025-04-27
                                            The Courier (Northwire text) · 2025-04-28 ·
                                            a7k2mq8d0f3ep
                                            unknown outlet (Northwire text) pages/ferry.txt ·
                                            2025-04-28 · a0000000000zz · copy
                  1,400 or more  1 report   more than 1,400 square metres: somebody not named ·
                                            not verified · as of 2025-04-27
                                            The Courier (Northwire text) · 2025-04-28 ·
                                            a7k2mq8d0f3ep

                passengers · 1 independent report
                  62  1 report

                """
        )
    }

    @Test func quotes() {
        #expect(
            text("quotes x", ExaminationSamples.quotes) == """
                SPEAKER    QUOTE, WHERE
                Ann Lind   “Nobody should have been on that deck after ten at night”
                           The Courier (Northwire text) · 2025-04-28 · a7k2mq8d0f3ep
                           shortened: unknown outlet (Northwire text) pages/ferry.txt ·
                           2025-04-28 · a0000000000zz · copy
                           “Nobody should have been on that deck”
                not named  it was cold
                           The Courier (Northwire text) · 2025-04-28 · a7k2mq8d0f3ep

                """
        )
    }

    @Test func names() {
        #expect(
            text("names x", ExaminationSamples.names) == """
                ARTICLES  KIND    NAME
                   1,200  person  Ann Lind
                                  also Lind, Anne Lindt
                                  with Port Halden 900, Northwire 3
                       1  place   Velna

                """
        )
    }

    @Test func timelines() {
        #expect(
            text("timeline x", ExaminationSamples.timeline) == """
                DATE           WHAT, WHERE
                ~2025-04-26    The ferry left Port Halden on Saturday with 62 passengers and
                               caught fire an hour later.
                               “on Saturday” · The Courier (Northwire text) · 2025-04-28 ·
                               a7k2mq8d0f3ep
                2025-05        An inquiry begins in May.
                               “in May” · The Courier (Northwire text) · 2025-04-28 ·
                               a7k2mq8d0f3ep
                2025-05-05–11  Crews searched the wreck all week.
                               “all week” · The Courier (Northwire text) · 2025-04-28 ·
                               a7k2mq8d0f3ep

                """
        )
    }

    @Test func stories() {
        #expect(
            text("stories", ExaminationSamples.stories) == """
                ARTICLES  REPORTS  STORY
                       2        1  Ferry burns off Port Halden
                                   2025-04-26 to 2025-04-28 · The Courier, The National ·
                                   s7k2mq8d0f3ep

                """
        )
        #expect(
            text("story x", ExaminationSamples.oneStory) == """
                Ferry burns off Port Halden
                2 articles, 1 independent report
                2025-04-26 to 2025-04-28 · The Courier, The National · s7k2mq8d0f3ep

                2025-04-28 16:12 · The Courier (Reuters text) · +1 copy
                Harbour fire put out after two days
                  a7k2mq8d0f3ep  pages/harbour.txt

                date unknown · unknown outlet
                (no headline)
                  a0000000000zz  b.txt

                """
        )
    }

    @Test func copies() {
        #expect(
            text("copies", ExaminationSamples.copies) == """
                Harbour fire put out after two days
                  original  The Courier (Reuters text) · 2025-04-28 · 1,341 words ·
                            a7k2mq8d0f3ep
                      97 %  unknown outlet · date unknown · 2 words · a0000000000zz
                            (no headline)

                """
        )
        #expect(
            text("copies --diff", ExaminationSamples.copies) == """
                Harbour fire put out after two days
                  The Courier (Reuters text) · 2025-04-28 · 1,341 words · a7k2mq8d0f3ep

                  unknown outlet · date unknown · 2 words · a0000000000zz
                  -  The mayor had warned of this for years, and nobody had listened.
                  +  on Sunday

                """
        )
    }

    @Test func coloursAreFew() {
        let run = NewsctlRun("compare x", ExaminationSamples.compare, terminal: 80)
        #expect(run.stdout.contains("\u{1B}[31mCONFLICT\u{1B}[0m"))
        let plain = NewsctlRun("compare x --no-color", ExaminationSamples.compare, terminal: 80)
        #expect(!plain.stdout.contains("\u{1B}"))
    }

    @Test func textOfFilesDoesNotSteerTheTerminal() {
        let reply = ExaminationSamples.quotes.replacing("it was cold", with: #"it \u001b[2J was\ncold"#)
        #expect(text("quotes x", reply).contains(#"it \x1b[2J was cold"#))
    }
}
