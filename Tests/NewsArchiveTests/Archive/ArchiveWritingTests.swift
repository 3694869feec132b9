import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

@Suite struct ArchiveWritingTests {
    private let archive: TestArchive

    init() throws {
        archive = try TestArchive()
    }

    @Test func everythingReadIsKept() throws {
        let read = ReadArticle.sample(
            "Line one",
            "A body with a NUL\u{0} inside.\n\nAnd more.",
            outlet: "Gazette",
            credit: "AP",
            byline: ["One", "Two\nThree"],
            published: 1_000,
            isDay: true
        )
        let applied = try archive.put("f.txt", [read], seen: 77)
        let whole = try archive.archive.article(id: applied.articles[0])
        #expect(whole.content.body == read.body)
        #expect(whole.content.furniture == read.furniture)
        #expect(
            whole.article
                == Article(
                    id: applied.articles[0],
                    title: "Line one",
                    outlet: "Gazette",
                    credit: "AP",
                    byline: ["One", "Two Three"],
                    dateline: nil,
                    published: Moment(seconds: 1_000, isDay: true),
                    publishedFrom: .text,
                    seen: Moment(seconds: 77),
                    language: "en",
                    path: PathText(text: "f.txt"),
                    span: read.span,
                    words: 8,
                    story: "s" + applied.articles[0].dropFirst(),
                    copyOf: nil,
                    copies: 0,
                    truncated: false
                )
        )
    }

    @Test func newVersionOfAFileReplacesTheOldOne() throws {
        let first = try archive.put("f.txt", [.sample("One", "alpha beta"), .sample("Two", "gamma")], seen: 5)
        let second = try archive.put("f.txt", [.sample("Two", "delta")], seen: 99)
        #expect(second.articles == [first.articles[1]])
        #expect(try archive.titles("*") == ["Two"])
        #expect(try archive.titles("alpha OR gamma") == [])
        #expect(try archive.search("delta").hits.map(\.article.seen.seconds) == [5])
        #expect(try archive.archive.integrityProblems() == [])
    }

    @Test func removedFileLeavesNothing() throws {
        let put = try archive.put("f.txt", [.sample("One", "alpha beta")])
        let removed = try archive.remove("f.txt")
        #expect(
            removed == AppliedChange(kind: .removed, path: Array("f.txt".utf8), articles: put.articles, reason: nil)
        )
        #expect(try archive.titles("alpha OR *") == [])
        #expect(try archive.archive.knownFiles().isEmpty)
        #expect(try archive.remove("f.txt").articles == [])
        #expect(try archive.archive.integrityProblems() == [])
    }

    @Test func equalHeadlinesOfOneFileHaveDifferentIds() throws {
        let same = [ReadArticle](repeating: .sample("Storm", "Wind."), count: 3)
        let applied = try archive.put("f.txt", same)
        #expect(Set(applied.articles).count == 3)
        #expect(try archive.put("f.txt", same).articles == applied.articles)
    }

    @Test func idOutlivesEditsElsewhereButNotANewHeadline() throws {
        let before = try archive.put(
            "f.txt",
            [.sample("Storm hits", "Wind."), .sample(nil, "First words. Then more.")]
        )
        let after = try archive.put(
            "f.txt",
            [.sample("New", "Text."), .sample("STORM  hits!", "Rain."), .sample(nil, "First words. Other text.")]
        )
        #expect(Array(after.articles.dropFirst()) == before.articles)
        #expect(!before.articles.contains(after.articles[0]))
    }

    @Test func touchKeepsArticlesAndTakesTheSignature() throws {
        let put = try archive.put("f.txt", [.sample("One", "alpha")])
        let signature = FileSignature(inode: .max, size: 1, modified: -5, changed: 3)
        let touched = try archive.archive.apply([
            .touch(path: Array("f.txt".utf8), signature: signature, isRacy: true)
        ])
        #expect(touched == [AppliedChange(kind: .unchanged, path: put.path, articles: put.articles, reason: nil)])
        let file = KnownFile(
            signature: signature,
            isRacy: true,
            contentHash: Array(repeating: 9, count: 32),
            state: .indexed
        )
        #expect(try archive.archive.knownFiles() == [put.path: file])
        #expect(try archive.archive.knownFiles(at: [put.path, [1]]) == [put.path: file])
    }

    @Test func pendingFileKeepsItsArticlesAndMustBeReadAgain() throws {
        let put = try archive.put("f.txt", [.sample("One", "alpha")])
        var update = FileUpdate.sample("f.txt", [])
        update.outcome = .pending
        let applied = try archive.archive.apply([.put(update)])
        #expect(applied == [AppliedChange(kind: .put(.pending), path: put.path, articles: put.articles, reason: nil)])
        #expect(try archive.titles("alpha") == ["One"])
        #expect(try archive.archive.knownFiles()[put.path]?.isRacy == true)
        #expect(try archive.archive.counts().pending == 1)
    }

    @Test func failedFileLosesItsArticlesAndSaysWhy() throws {
        try archive.put("f.txt", [.sample("One", "alpha")])
        var update = FileUpdate.sample("f.txt", [])
        update.outcome = .failed(reason: "no text")
        update.contentHash = nil
        #expect(try archive.archive.apply([.put(update)])[0].reason == "no text")
        #expect(try archive.titles("*") == [])
        let file = try #require(try archive.archive.files(states: [.failed], limit: nil, offset: 0).first)
        #expect(file.reason == "no text")
        #expect(file.indexed == nil)
        #expect(file.articles == 0)
    }

    @Test func filesAreListedByPathAndState() throws {
        try archive.put("b.txt", [.sample("One", "alpha")])
        try archive.put("a.txt", [])
        var ignored = FileUpdate.sample("c.txt", [])
        ignored.outcome = .ignored(reason: "hidden")
        _ = try archive.archive.apply([.put(ignored)])
        let all = try archive.archive.files(states: nil, limit: nil, offset: 0)
        #expect(all.map { $0.path.text } == ["a.txt", "b.txt", "c.txt"])
        #expect(try archive.archive.files(states: nil, limit: 1, offset: 1) == [all[1]])
        #expect(try archive.archive.files(states: [.ignored], limit: nil, offset: 0) == [all[2]])
        #expect(try archive.archive.files(states: [], limit: nil, offset: 0) == [])
        #expect(all[1].modified.seconds == 5)
        #expect(all[1].indexed?.seconds == TestArchive.now)
    }

    @Test func countsAddUp() throws {
        #expect(try archive.archive.counts().lastChange == nil)
        try archive.put("a.txt", [.sample("One", "alpha"), .sample("Two", "beta")])
        var failed = FileUpdate.sample("b.txt", [])
        failed.outcome = .failed(reason: "x")
        var ignored = FileUpdate.sample("c.txt", [])
        ignored.outcome = .ignored(reason: "y")
        _ = try archive.archive.apply([.put(failed), .put(ignored)])
        let counts = try archive.archive.counts()
        #expect(counts.files == 2 && counts.articles == 2 && counts.failed == 1 && counts.pending == 0)
        #expect(counts.stories == 0 && counts.copies == 0)
        #expect(counts.indexBytes > 0)
        #expect(counts.lastChange == TestArchive.now)
    }

    @Test func notesOutliveTheirWriting() throws {
        #expect(try archive.archive.note("k") == nil)
        try archive.archive.setNote("k", "1")
        try archive.archive.setNote("k", "2")
        #expect(try archive.archive.note("k") == "2")
    }

    @Test func pathsAreBytes() throws {
        var update = FileUpdate.sample("", [.sample("One", "alpha")])
        update.path = [0xFF, 0x2F, 0xFE]
        _ = try archive.archive.apply([.put(update)])
        let answer = try archive.search("alpha") { $0.facets = [FacetField(field: "path", limit: 5)] }
        #expect(answer.hits[0].article.path.bytes == update.path)
        #expect(answer.facets["path"] == [FacetValue(value: "\\xff", count: 1)])
        #expect(try archive.archive.knownFiles().keys.first == update.path)
        _ = try archive.archive.apply([.remove(path: update.path)])
        #expect(try archive.archive.integrityProblems() == [])
    }

    @Test func matchesComparesEverythingRead() throws {
        let read = [ReadArticle.sample("One", "alpha beta", outlet: "Gazette"), .sample("Two", "gamma")]
        try archive.put("f.txt", read)
        #expect(try archive.archive.matches(.sample("f.txt", read)))
        #expect(try archive.archive.matches(.sample("g.txt", read)) == false)
        #expect(try archive.archive.matches(.sample("f.txt", [read[0]])) == false)
        #expect(try archive.archive.matches(.sample("f.txt", read.reversed())) == false)
        let edits: [(inout ReadArticle) -> Void] = [
            { $0.body += "!" }, { $0.outlet = nil }, { $0.span = FileSpan(0..<9) }, { $0.furniture = [] },
            { $0.pieces = [] },
            { $0.isTruncated = true }, { $0.language = nil }, { $0.byline = ["X"] }, { $0.dateline = "OSLO" },
            { $0.title = "One!" }, { $0.published = PublishedTime(Moment(seconds: 1, isDay: true), .meta) },
        ]
        for edit in edits {
            var changed = read
            edit(&changed[0])
            #expect(try archive.archive.matches(.sample("f.txt", changed)) == false)
        }
        var failed = FileUpdate.sample("f.txt", [])
        failed.outcome = .failed(reason: "x")
        #expect(try archive.archive.matches(failed) == false)
    }

    @Test func idsResolveFromAnyUnambiguousStart() throws {
        var ids: [String] = []
        // Enough articles that two share five characters: 32^4 starts, so a few thousand ids do.
        let changes = (0..<4_000).map { ArchiveChange.put(.sample("f\($0)", [.sample("T\($0)", "")])) }
        ids = try archive.archive.apply(changes).flatMap(\.articles)
        let starts = Dictionary(grouping: ids) { $0.prefix(5) }
        let shared = try #require(starts.first { $0.value.count > 1 })
        let alone = try #require(starts.first { $0.value.count == 1 })
        #expect(try archive.archive.article(id: String(alone.key)).article.id == alone.value[0])
        #expect(try archive.search("id:\(alone.key)").hits.map(\.article.id) == alone.value)
        #expect(try archive.search("story:s\(alone.key.dropFirst())").hits.map(\.article.id) == alone.value)
        let error = try #require(throws: ArchiveError.self) {
            try archive.archive.article(id: String(shared.key))
        }
        #expect(error.code == .ambiguous)
        #expect(shared.value.allSatisfy { error.message.contains($0) })
        for (start, code) in [("azzzzzzzzzzzz", ArchiveError.Code.notFound), ("a000", .invalid), ("s00000", .notFound)]
        {
            let error = try #require(throws: ArchiveError.self) { try archive.archive.article(id: start) }
            #expect(error.code == code)
        }
        let unknown = try #require(throws: ArchiveError.self) {
            try archive.search("x OR id:azzzzzzzzzzzz")
        }
        #expect(unknown.code == .notFound)
        #expect(unknown.place != nil)
    }
}
