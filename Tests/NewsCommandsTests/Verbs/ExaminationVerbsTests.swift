import Testing

@testable import NewsCommands

/// What the verbs that compare articles ask, and what programs get of them.
@Suite struct ExaminationVerbsTests {
    @Test(arguments: [
        ("stories", "/v1/stories"), ("stories a -b", "/v1/stories?q=a%20-b"), ("story s7k2mq", "/v1/stories/s7k2mq"),
        ("story a7k2mq", "/v1/story?q=id%3Aa7k2mq"), ("story fire --since 7d", "/v1/story?q=fire&since=7d"),
        ("copies --json", "/v1/copies"), ("copies a7k2m --diff", "/v1/copies?q=id%3Aa7k2m"),
        ("copies", "/v1/copies?diff=false"), ("copies --format csv", "/v1/copies?diff=false"),
        ("figures fire -n 10", "/v1/figures?q=fire&limit=10"), ("compare s7k2m", "/v1/compare?q=story%3As7k2m"),
        ("quotes a7k2m b", "/v1/quotes?q=a7k2m%20b"), ("names x --sync", "/v1/names?q=x&sync=true"),
        ("timeline (a7k2m)", "/v1/timeline?q=%28a7k2m%29"), ("stories -n 3 --offset 4", "/v1/stories?limit=3&offset=4"),
        ("timeline x --since 2025 --until 2025-04", "/v1/timeline?q=x&since=2025&until=2025-04"),
    ])
    func asks(_ line: String, _ target: String) {
        #expect(NewsctlRun(line, 500, "{}").target == target)
    }

    @Test(arguments: ["figures", "compare", "quotes", "names", "timeline", "story"])
    func needsWordsOrAnId(verb: String) {
        let run = NewsctlRun([verb])
        #expect(run.status == .wrongRequest)
        #expect(run.asked.isEmpty)
    }

    private static let nothing: [(String, String)] = [
        ("stories x", "stories"), ("copies x", "groups"), ("figures x", "figures"), ("compare x", "comparisons"),
        ("quotes x", "quotes"), ("names x", "names"), ("timeline x", "entries"),
    ]

    @Test(arguments: nothing) func saysWhatToTryWhereNothingIsFound(_ line: String, _ list: String) {
        let reply = "{\"schema\":1,\"\(list)\":[],\"total\":0,\"examined\":0,\"warnings\":[]}"
        let run = NewsctlRun(line, reply)
        #expect(run.status == .nothing)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.contains("try fewer words"))
        for format in ["json", "ndjson", "csv"] {
            let run = NewsctlRun("\(line) --format \(format)", reply)
            #expect(run.status == .nothing)
            #expect(run.stderr.isEmpty)
        }
    }

    @Test func tellsArticlesWithoutAnyFromNoArticles() {
        let run = NewsctlRun("quotes x", #"{"schema":1,"quotes":[],"total":0,"examined":3,"warnings":[]}"#)
        #expect(run.stderr == "newsctl: no quotes in 3 articles\n")
        let stories = NewsctlRun("stories", #"{"schema":1,"stories":[],"total":0,"examined":0,"warnings":[]}"#)
        #expect(stories.stderr == "newsctl: no stories: newsctl status says what newsd holds\n")
        let copies = NewsctlRun("copies a7k2m", #"{"schema":1,"groups":[],"total":0,"examined":0,"warnings":[]}"#)
        #expect(copies.stderr == "newsctl: no texts with copies: a7k2m is in none\n")
        let story = NewsctlRun("story x", #"{"schema":1,"story":null}"#)
        #expect(story.status == .nothing)
        #expect(story.stderr.hasPrefix("newsctl: no story: "))
    }

    @Test(arguments: ["figures", "compare", "stories", "story"])
    func aWordThatLooksLikeAnIdIsTakenAsOneAndTheErrorSaysHowToLookForIt(verb: String) {
        let reply = """
            {"schema":1,"error":{"code":"not_found","message":"no story has the id \\"state\\"","hint":null,"place":[6,11]}}
            """
        let run = NewsctlRun("\(verb) state", 404, reply)
        #expect(run.status == .wrongRequest)
        #expect(run.stderr == "newsctl: no story has the id \"state\": to look for the word, type '(state)'\n")
        let id = NewsctlRun("\(verb) s7k2mq", 404, reply)
        #expect(id.stderr == "newsctl: no story has the id \"state\"\n")
    }

    @Test func saysWhichPartOfTheListItIs() {
        let run = NewsctlRun("figures x -n 2 --offset 5", ExaminationSamples.figures)
        #expect(
            run.stderr == """
                newsctl: 6 to 7 of 143 figures in 12 articles
                newsctl: warning: 2 articles are not analysed yet

                """
        )
        #expect(run.status == .found)
    }

    @Test func saysOfGroupsOnlyHowManyThereAre() {
        let run = NewsctlRun("copies x", ExaminationSamples.copies)
        #expect(run.stderr.hasPrefix("newsctl: 1 of 143 texts with copies\n"))
    }

    @Test func ndjsonIsOneEntryALine() {
        for (line, reply) in ExaminationTextTests.replies {
            let run = NewsctlRun("\(line) --format ndjson", reply)
            let lines = run.stdout.split(separator: "\n")
            #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") }, "\(line)")
            let isSingle = ["stories", "story x", "copies", "copies --diff"].contains(line)
            #expect(lines.count == (isSingle ? 1 : line.hasPrefix("timeline") ? 3 : 2), "\(line)")
        }
    }

    private func rows(_ line: String, _ reply: String) -> [[String]] {
        let csv = NewsctlRun("\(line) --format csv", reply).stdout
        return csv.split(separator: "\r\n").map { Self.fields(String($0)) }
    }

    /// RFC 4180, of one line.
    private static func fields(_ line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
                if isQuoted, fields[fields.count - 1].isEmpty == false { fields[fields.count - 1].append("\"") }
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    @Test func everyRowOfATableHasAllItsColumns() {
        for (line, reply) in ExaminationTextTests.replies {
            let rows = rows(line, reply)
            #expect(rows.count > 1 && rows.allSatisfy { $0.count == rows[0].count }, "\(line)")
            #expect(Set(rows[0]).count == rows[0].count, "\(line)")
        }
    }

    @Test func aFigureIsOneRow() throws {
        let rows = rows("figures x", ExaminationSamples.figures)
        let figure = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
        #expect(rows.count == 3)
        #expect(figure["value"] == "1400")
        #expect(figure["unit"] == "square metres")
        #expect(figure["low"] == "")
        #expect(figure["claimant"] == "the harbour master")
        #expect(figure["title"] == #"Ferry burns, "a total loss""#)
        #expect([figure["spanStart"], figure["spanEnd"]] == ["120", "180"])
        #expect(rows[2][0] == "1300000000")
    }

    @Test func aClaimIsOneRowWithItsGroup() {
        let rows = rows("compare x", ExaminationSamples.compare)
        #expect(rows.count == 4)
        let comparison = ["1", "burnt deck of the night ferry", "square metres", "true", "3"]
        #expect(Array(rows[1].prefix(9)) == comparison + ["1", "1294.994", "1300", "2"])
        #expect(Array(rows[2].prefix(9)) == comparison + ["1", "1294.994", "1300", "2"])
        #expect(Array(rows[3].prefix(9)) == comparison + ["2", "1400", "", "1"])
    }

    @Test func aFormOfAQuoteIsOneRow() {
        let rows = rows("quotes x", ExaminationSamples.quotes)
        #expect(
            rows.dropFirst().map { Array($0.prefix(2)) } == [["1", "fullest"], ["1", "shortened"], ["2", "fullest"]]
        )
    }

    @Test func aNameInAnArticleIsOneRow() {
        let rows = rows("names x", ExaminationSamples.names)
        #expect(
            rows.dropFirst().map { $0.suffix(4) } == [
                ["a7k2mq8d0f3ep", "Lind", "3", "1-5; 9-13"], ["a0000000000zz", "Ann Lind", "1", ""], ["", "", "", ""],
            ]
        )
    }

    @Test func aCopyIsOneRowAndSoIsADifference() {
        let rows = rows("copies", ExaminationSamples.copies)
        #expect(
            rows.dropFirst().map { Array($0.prefix(4)) } == [
                ["1", "a7k2mq8d0f3ep", "1", "a7k2mq8d0f3ep"], ["1", "a7k2mq8d0f3ep", "0.978", "a0000000000zz"],
            ]
        )
        let differences = self.rows("copies --diff", ExaminationSamples.copies)
        #expect(
            differences[2] == [
                "1", "a7k2mq8d0f3ep", "a0000000000zz", "a7k2mq8d0f3ep", "words", "on Sunday", "b.txt", "7", "16",
            ]
        )
    }
}
