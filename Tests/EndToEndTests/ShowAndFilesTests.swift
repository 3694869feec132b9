import Testing

@Suite struct ShowAndFilesTests {
    @Test func showGivesTheWholeArticleByIdAndByItsStart() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let id = try #require(try newsroom.newsctl("search", "--sync", "-q", "title:ferry").lines.first)
        for name in [id, String(id.prefix(8))] {
            let answer = try newsroom.newsctl("show", "--json", name).json
            #expect(answer.id == .string(id))
            #expect(answer.keys.isSuperset(of: ["schema", "title", "outlet", "body", "furniture", "span"]))
            let body = try #require(answer.body.string)
            #expect(body.contains("a brass band and one goat on board"))
            #expect(body.contains("eleven lorries a night to cover its costs."))
            #expect(!body.contains("2 hours ago"))
        }
        let text = try newsroom.newsctl("show", id)
        #expect(text.status == 0)
        #expect(text.output.contains("a brass band and one goat"))
        #expect(text.lines.filter { $0.count > 80 } == [])
    }

    @Test(arguments: ["a222222222222", "a22222", "s222222222222", "nonsense"])
    func anUnknownIdIsAWrongRequest(id: String) throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let outcome = try newsroom.newsctl("show", "--sync", id)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors != "")
    }

    @Test func spansLieInTheirFilesApartFromEachOther() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let hits = try newsroom.newsctl("search", "--sync", "--json", "--collapse", "none", "-n", "100", "*").json.hits
            .items
        let byPath = Dictionary(grouping: hits) { $0.path.string ?? "" }
        for (path, articles) in byPath {
            let size = newsroom.folder.read(path).count
            let spans = articles.map { ($0.span[0].number ?? -1, $0.span[1].number ?? -1) }.sorted { $0.0 < $1.0 }
            #expect(spans.allSatisfy { 0 <= $0.0 && $0.0 < $0.1 && $0.1 <= size }, "\(path)")
            #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.1 <= $1.0 }, "\(path)")
        }
        #expect(byPath.count == 8)
    }

    @Test func statusHoldsExactlyTheKeysOfTheContract() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let status = try newsroom.status()
        let keys: Set = [
            "schema", "version", "ready", "state", "reason", "files", "articles", "stories", "copies", "failed",
            "queued",
            "indexBytes", "uptimeSeconds", "lastChange", "folder",
        ]
        #expect(status.keys == keys)
        #expect(status.ready == .bool(true))
        #expect(status.state == .string("live"))
        #expect(status.reason == .null)
        #expect(status.files == .number(8))
        #expect(status.articles == .number(14))
        #expect(status.failed == .number(0))
        #expect(status.queued == .number(0))
        #expect(status.folder == .string(newsroom.folder.path))
        let text = try newsroom.newsctl("status")
        #expect(text.status == 0)
        #expect(text.output.contains("14"))
        #expect(text.lines.filter { $0.count > 80 } == [])
    }

    @Test func filesListsWhatLiesInTheFolder() throws {
        let newsroom = try Newsroom {
            $0.fill(from: Binaries.seeds)
            $0.write(".hidden.txt", SampleArticle.text(1))
            $0.write("report.txt~", SampleArticle.text(2))
        }
        let files = try newsroom.files()
        let keys: Set = ["path", "state", "format", "articles", "bytes", "modified", "indexed", "reason"]
        #expect(files.values.allSatisfy { $0.keys.isSuperset(of: keys) })
        #expect(files["velna-flood-wire.txt"]?.articles == .number(4))
        #expect(files["velna-flood-wire.txt"]?.state == .string("indexed"))
        #expect(files["dyke-commission.md"]?.format == .string("markdown"))
        #expect(files.values.filter { $0.state == .string("indexed") }.count == 8)
        #expect(try newsroom.status().files == .number(8))
        let text = try newsroom.newsctl("files")
        #expect(text.status == 0)
        #expect(text.output.contains("dyke-commission.md"))
    }

    @Test func failedOfAnUntroubledFolderFindsNothing() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let outcome = try newsroom.newsctl("failed", "--sync", "--json")
        #expect(outcome.status == 1)
        #expect(try outcome.json.files == .array([]))
    }

    @Test func rescanAndCheckAnswerInTextAndJSON() throws {
        let newsroom = try Newsroom { $0.fill(from: Binaries.seeds) }
        let rescan = try newsroom.newsctl("rescan", "--json")
        #expect(rescan.status == 0)
        #expect(try rescan.json.queued.number != nil)
        #expect(try newsroom.newsctl("rescan").status == 0)
        let check = try newsroom.newsctl("check", "--sync", "--json")
        #expect(check.status == 0)
        #expect(try check.json.equal == .bool(true))
        #expect(try check.json.keys.isSuperset(of: ["missing", "extra", "wrong"]))
        #expect(try newsroom.newsctl("check").status == 0)
    }
}
