import NewsAPI
import Testing

@testable import NewsCommands

@Suite struct OtherVerbsTests {
    @Test func counts() {
        let run = NewsctlRun("count a -b --since 2025", #"{"schema":1,"total":47,"totalCollapsed":41}"#)
        #expect(run.target == "/v1/count?q=a%20-b&since=2025")
        #expect(run.stdout == "41 articles (47 with copies)\n")
        let none = NewsctlRun("count a", #"{"schema":1,"total":0,"totalCollapsed":0}"#)
        #expect(none.stdout == "0 articles\n")
        #expect(none.status == .nothing)
    }

    @Test func explains() {
        let reply = """
            {"schema":1,"query":"fire quay","parsed":"fire AND quay","terms":[{"word":"fire","added":[{"word":"fires",\
            "why":"other form"},{"word":"fired","why":"other form"},{"word":"feu","why":"spelling"}]},{"word":"quay","added":[]}],\
            "warnings":["w"]}
            """
        let run = NewsctlRun("explain fire quay", reply)
        #expect(
            run.stdout
                == """
                query    fire quay
                read as  fire AND quay

                fire
                  fires, fired (other form)
                  feu (spelling)

                quay
                  as it stands

                """
        )
        #expect(run.stderr == "newsctl: warning: w\n")
    }

    @Test func showsAnArticle() {
        let reply =
            "{\"schema\":1,\(SampleReplies.article),\"body\":\"One.\\n\\nTwo \\u001b[2J words.\",\"furniture\":[],"
            + #""quotes":[],"figures":[],"names":[],"dates":[]}"#
        let run = NewsctlRun("show a7k2m", reply)
        #expect(run.target == "/v1/articles/a7k2m")
        #expect(
            run.stdout == #"""
                Harbour fire put out after two days
                2025-04-28 16:12 · The Courier (Reuters text) · +1 copy

                id        a7k2mq8d0f3ep
                by        Jane Doe
                from      ODESA
                date      stated in the text
                language  en
                words     1,341
                story     s7k2mq8d0f3ep
                seen      2025-04-29 08:00
                file      pages/harbour.txt

                One.

                Two \x1b[2J words.

                """#
        )
    }

    @Test func listsFiles() {
        let run = NewsctlRun("files --state failed -n 3", SampleReplies.files)
        #expect(run.target == "/v1/files?state=failed&limit=3")
        #expect(
            run.stdout == """
                STATE    ARTICLES   SIZE  MODIFIED          PATH
                failed          0  12 kB  2025-04-29 08:00  bad.txt
                    the file holds only zero bytes
                indexed         4  999 B  2025-04-29 08:00  a "b", c.txt

                """
        )
        let csv = NewsctlRun("files --format csv", SampleReplies.files).stdout
        #expect(csv.hasPrefix("path,state,format,articles,bytes,modified,indexed,reason\r\nbad.txt,failed,,0,12345,"))
        #expect(csv.contains("\r\n\"a \"\"b\"\", c.txt\",indexed,text,4,999,"))
    }

    @Test func listsFailedFiles() {
        #expect(NewsctlRun("failed", SampleReplies.files).target == "/v1/files?state=failed")
        let none = NewsctlRun("failed", #"{"schema":1,"files":[]}"#)
        #expect(none.status == .nothing)
        #expect(none.stdout.isEmpty)
        #expect(none.stderr == "newsctl: no file failed\n")
    }

    @Test func rescans() {
        let run = NewsctlRun("rescan", #"{"schema":1,"queued":1}"#)
        #expect(run.asked[0].question == Question(method: .post, target: "/v1/rescan"))
        #expect(run.stdout == "1 file queued\n")
        #expect(NewsctlRun("rescan", #"{"schema":1,"queued":0}"#).status == .found)
    }

    @Test func checks() {
        let equal = NewsctlRun("check", #"{"schema":1,"equal":true,"missing":[],"extra":[],"wrong":[]}"#)
        #expect(equal.stdout == "equal\n")
        #expect(equal.status == .found)
        let reply = #"{"schema":1,"equal":false,"missing":["a"],"extra":[],"wrong":["b"]}"#
        let different = NewsctlRun("check", reply)
        #expect(different.stdout == "DIFFERENCE  PATH\nmissing     a\nwrong       b\n")
        #expect(different.status == .nothing)
        #expect(NewsctlRun("check --json", reply).status == .nothing)
    }

    @Test func saysHowNewsdIs() {
        let run = NewsctlRun("status", SampleReplies.status("live", files: 5, queued: 0, failed: 2))
        #expect(run.stdout.hasPrefix("state        live\nfolder       /srv/news\nfiles        5, 2 failed\n"))
        #expect(run.stdout.contains("running for  1 d 2 h\n"))
        #expect(run.status == .found)
        let csv = NewsctlRun("status --format csv", SampleReplies.status("live", files: 5, queued: 0)).stdout
        #expect(
            csv.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).count } == [
                14, 14,
            ]
        )
    }

    @Test func queryIsNoVerb() {
        let run = NewsctlRun(["query", "list"])
        #expect(run.status == .wrongRequest)
        #expect(run.asked.isEmpty)
        #expect(run.stderr.hasPrefix("newsctl: there is no verb \"query\""))
    }

    @Test func tellsItsVersion() {
        let run = NewsctlRun(["--version"])
        #expect(run.stdout == "newsctl \(newsdVersion)\n")
        #expect(run.status == .found)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func writesCompletions(_ shell: String) {
        let run = NewsctlRun(["--generate-completion-script", shell])
        #expect(run.status == .found)
        #expect(run.stdout.contains("rescan") && run.stdout.contains("no-color"))
    }
}
