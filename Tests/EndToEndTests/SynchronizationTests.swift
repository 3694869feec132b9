import Testing

/// `--sync` answers only when everything put in place before the call is findable: so once is enough, and never twice.
@Suite struct SynchronizationTests {
    private func expect(_ newsroom: Newsroom, _ number: Int, _ total: Int, _ what: Comment) throws {
        #expect(try newsroom.count(SampleArticle.word(number)) == total, what)
    }

    @Test func aFileIsFoundAsSoonAsItIsClosed() throws {
        let newsroom = try Newsroom()
        for round in 0..<200 {
            newsroom.folder.write("\(round).txt", SampleArticle.text(round))
            let found = try newsroom.newsctl("search", "--sync", "--json", SampleArticle.word(round)).json
            #expect(found.hits[0].path == .string("\(round).txt"), "round \(round)")
        }
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test func aFileIsFoundUnderTheNameThatItWasRenamedTo() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.folder.write(".part-\(round)", SampleArticle.text(round))
            newsroom.folder.rename(".part-\(round)", to: "\(round).txt")
            try expect(newsroom, round, 1, "renamed within the folder, round \(round)")
            newsroom.outside.write("\(round)", SampleArticle.text(1000 + round))
            newsroom.folder.moveIn("\(newsroom.outside.path)/\(round)", as: "moved-\(round).txt")
            try expect(newsroom, 1000 + round, 1, "moved in, round \(round)")
        }
    }

    @Test func aFileThatIsLinkedInIsFound() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.outside.write("\(round)", SampleArticle.text(round))
            newsroom.folder.link("\(newsroom.outside.path)/\(round)", as: "\(round).txt")
            try expect(newsroom, round, 1, "round \(round)")
        }
    }

    @Test func aFileInFoldersThatDidNotExistIsFound() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.folder.makeFolder("\(round)")
            newsroom.folder.makeFolder("\(round)/deep")
            newsroom.folder.write("\(round)/deep/report.txt", SampleArticle.text(round))
            try expect(newsroom, round, 1, "round \(round)")
        }
    }

    @Test func aTreeThatIsMovedInAndOutIsFoundAndGone() throws {
        let newsroom = try Newsroom()
        for round in 0..<10 {
            newsroom.outside.makeFolder("tree")
            newsroom.outside.makeFolder("tree/branch")
            for leaf in 0..<5 {
                newsroom.outside.write("tree/branch/\(leaf).txt", SampleArticle.text(round * 10 + leaf))
            }
            newsroom.folder.moveIn("\(newsroom.outside.path)/tree", as: "tree-\(round)")
            #expect(try newsroom.status().articles == .number(5))
            try expect(newsroom, round * 10 + 4, 1, "moved in, round \(round)")
            newsroom.folder.moveOut("tree-\(round)", to: newsroom.outside.path + "/tree-\(round)")
            try expect(newsroom, round * 10 + 4, 0, "moved out, round \(round)")
            newsroom.outside.write("tree-\(round)/branch/late.txt", SampleArticle.text(500 + round))
            try expect(newsroom, 500 + round, 0, "written outside, round \(round)")
        }
    }

    @Test func aFileThatIsDeletedIsNoLongerFound() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.folder.write("\(round).txt", SampleArticle.text(round))
            try expect(newsroom, round, 1, "written, round \(round)")
            newsroom.folder.remove("\(round).txt")
            try expect(newsroom, round, 0, "deleted, round \(round)")
        }
        #expect(try newsroom.status().articles == .number(0))
    }

    @Test func aFileThatIsOverwrittenIsFoundByItsNewTextAlone() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.folder.write("same.txt", SampleArticle.text(round))
            try expect(newsroom, round, 1, "new text, round \(round)")
            if round > 0 {
                try expect(newsroom, round - 1, 0, "old text, round \(round)")
            }
        }
        #expect(try newsroom.status().articles == .number(1))
    }

    @Test func aFileThatIsReplacedByARenameIsFoundByItsNewTextAlone() throws {
        let newsroom = try Newsroom()
        for round in 0..<30 {
            newsroom.outside.write("next", SampleArticle.text(round))
            newsroom.folder.moveIn(newsroom.outside.path + "/next", as: "same.txt")
            try expect(newsroom, round, 1, "new text, round \(round)")
        }
        #expect(try newsroom.status().articles == .number(1))
    }

    @Test func aRenamedFileKeepsItsArticleUnderTheNewPath() throws {
        let newsroom = try Newsroom()
        newsroom.folder.write("before.txt", SampleArticle.text(7))
        try expect(newsroom, 7, 1, "before")
        newsroom.folder.rename("before.txt", to: "after.txt")
        let hits = try newsroom.newsctl("search", "--sync", "--json", SampleArticle.word(7)).json.hits.items
        #expect(hits.map(\.path) == [.string("after.txt")])
    }
}
