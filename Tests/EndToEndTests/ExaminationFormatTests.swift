import Testing

/// The verbs that compare articles, in every format and with every kind of error.
@Suite struct ExaminationFormatTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { MoorFire.fill($0) }
        _ = try newsroom.status()
        return newsroom
    }

    private static let verbs = [
        ["story", "Skarre"], ["stories"], ["copies"], ["copies", "--diff"], ["figures", "Skarre"],
        ["compare", "Skarre"],
        ["quotes", "Skarre"], ["names", "Skarre"], ["timeline", "Skarre"],
    ]

    @Test(arguments: ["60", "80", "120"]) func textFitsTheWidthAndNamesOutletDateAndId(columns: String) throws {
        let newsroom = try newsroom()
        for verb in Self.verbs {
            let outcome = try newsroom.newsctl.run(verb, environment: ["COLUMNS": columns])
            #expect(outcome.status == 0, "\(verb)")
            #expect(outcome.lines.allSatisfy { $0.count <= Int(columns) ?? 0 }, "\(verb)")
            if verb[0] == "names" { continue }
            let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("Coast Gazette"), "\(verb)")
            #expect(words.contains("2025-05-04"), "\(verb)")
        }
    }

    @Test func jsonIsOneObjectWithItsSchemaAndNdjsonOneEntryALine() throws {
        let newsroom = try newsroom()
        for verb in Self.verbs {
            let object = try newsroom.newsctl.run(verb + ["--json"]).json
            #expect(object.schema == .number(1), "\(verb)")
            let lines = try newsroom.newsctl.run(verb + ["--format", "ndjson"]).lines.filter { !$0.isEmpty }
            let lists = [
                object.stories, object.groups, object.figures, object.comparisons, object.quotes, object.names,
                object.entries,
            ]
            let list = lists.first { $0 != .missing }?.items.count ?? 1
            #expect(lines.count == list, "\(verb)")
            for line in lines { #expect(try JSON(parsing: line).keys.isEmpty == false) }
        }
    }

    @Test func csvHasAHeaderAndRows() throws {
        let newsroom = try newsroom()
        for verb in Self.verbs {
            let lines = try newsroom.newsctl.run(verb + ["--format", "csv"]).lines
            #expect(lines.count > 2, "\(verb)")
            #expect(lines[0].contains("span"), "\(verb)")
            #expect(lines[0].contains("article") || lines[0].contains("id") || lines[0].contains("in,"), "\(verb)")
        }
    }

    @Test func limitAndOffsetCutTheLists() throws {
        let newsroom = try newsroom()
        let all = try newsroom.newsctl("figures", "--json", "Skarre").json
        let part = try newsroom.newsctl("figures", "--json", "-n", "2", "--offset", "1", "Skarre").json
        #expect(part.figures.items == Array(all.figures.items[1..<3]))
        #expect(part.total == .number(Double(all.figures.items.count)))
    }

    @Test func sinceAndUntilBoundTheArticles() throws {
        let newsroom = try newsroom()
        let late = try newsroom.newsctl("figures", "--json", "--since", "2025-05-06", "Skarre").json.figures.items
        #expect(!late.isEmpty && late.allSatisfy { $0.outlet == .string("The Lowland Tribune") })
    }

    @Test(arguments: ["story", "figures", "compare", "quotes", "names", "timeline", "stories", "copies"])
    func exitStatusTellsNothingFromWrong(verb: String) throws {
        let newsroom = try newsroom()
        let nothing = try newsroom.newsctl(verb, "zzyzxq")
        #expect(nothing.status == 1)
        #expect(nothing.output == "")
        #expect(nothing.errors != "")
        for wrong in ["\"open", "colour:red", "a222222222222", "s222222222222"] {
            let outcome = try newsroom.newsctl(verb, wrong)
            #expect(outcome.status == 2, "\(verb) \(wrong): \(outcome.output)")
            #expect(outcome.output == "")
            #expect(outcome.lines == [""] && outcome.errors.split(separator: "\n").count == 1)
        }
    }

    @Test(
        arguments: [
            ("/v1/figures", 400), ("/v1/compare?q=%22open", 400), ("/v1/quotes?q=a&limit=many", 400),
            ("/v1/stories/s222222222222", 404), ("/v1/stories?colour=red", 400), ("/v1/queries", 501),
            ("/v1/names?q=Skarre&limit=1", 200), ("/v1/story?q=Skarre", 200), ("/v1/copies?diff=false", 200),
        ]
    )
    func everyRequestGetsItsStatus(target: String, status: Int) throws {
        #expect(try newsroom().http.get(target).status == status)
    }

    @Test func answersOutliveARestartAndARebuildFromNothing() throws {
        let newsroom = try newsroom()
        func answers() throws -> [JSON] {
            try Self.verbs.map { try newsroom.newsctl.run($0 + ["--sync", "--json"]).json.withoutSeen }
        }
        let before = try answers()
        _ = try newsroom.daemon.end()
        try newsroom.restart()
        #expect(try answers() == before)
    }

    @Test func whatIsAddedLaterJoinsAndWhatIsRemovedLeaves() throws {
        let newsroom = try Newsroom { folder in
            MoorFire.fill(folder)
            folder.remove("courier.md")
            folder.remove("tribune.md")
        }
        #expect(try newsroom.status().copies == .number(1))
        newsroom.folder.write("tribune.md", MoorFire.tribune)
        newsroom.folder.write("courier.md", MoorFire.courier)
        let story = try newsroom.newsctl("story", "--sync", "--json", "Skarre").json.story
        #expect(story.articles.items.count == 5)
        #expect(story.independent == .number(3))
        newsroom.folder.remove("tribune.md")
        #expect(try newsroom.newsctl("story", "--sync", "--json", "Skarre").json.story.articles.items.count == 4)
    }
}

extension JSON {
    /// Without the time at which newsd saw an article.
    fileprivate var withoutSeen: JSON {
        switch self {
        case .object(let members):
            .object(members.filter { $0.key != "seen" }.mapValues(\.withoutSeen))
        case .array(let items): .array(items.map(\.withoutSeen))
        default: self
        }
    }
}
