import Testing

/// What newsd finds out by comparing articles, as newsctl tells it.
@Suite struct ExaminationTests {
    private func newsroom() throws -> Newsroom {
        let newsroom = try Newsroom { MoorFire.fill($0) }
        _ = try newsroom.status()
        return newsroom
    }

    private static let articleKeys: Set = [
        "id", "title", "outlet", "credit", "byline", "dateline", "published", "publishedFrom", "seen", "language",
        "path", "span", "words", "story", "copyOf", "copies", "truncated",
    ]
    private static let figureKeys: Set = [
        "value", "low", "high", "bound", "unit", "siValue", "siUnit", "subject", "claimant", "claimantKind", "stance",
        "asOf", "sentence", "span", "article",
    ]

    @Test func statusCountsStoriesAndCopies() throws {
        let status = try newsroom().status()
        #expect(status.articles == .number(6))
        #expect(status.stories == .number(1))
        #expect(status.copies == .number(2))
        #expect(status.queued == .number(0))
    }

    @Test func theReportsOfOneEventAreOneStory() throws {
        let newsroom = try newsroom()
        let answer = try newsroom.newsctl("stories", "--json").json
        let story = answer.stories[0]
        #expect(answer.stories.items.count == 1)
        #expect(story.keys.isSuperset(of: ["id", "title", "first", "last", "outlets", "independent", "articles"]))
        #expect(story.articles.items.count == 5)
        #expect(story.articles.items.allSatisfy { $0.keys.isSuperset(of: Self.articleKeys) })
        #expect(story.independent == .number(3))
        #expect(story.outlets.items.count == 5)
        #expect(story.first == .string("2025-05-04"))
        #expect(story.last == .string("2025-05-06"))
        #expect(try newsroom.newsctl("stories", "visitor").status == 1)
    }

    @Test func aStoryIsFoundByItsIdItsArticlesAndWords() throws {
        let newsroom = try newsroom()
        let story = try newsroom.newsctl("stories", "--json").json.stories[0]
        let id = try #require(story.id.string)
        let article = try #require(story.articles[2].id.string)
        for words in [[id], [String(id.prefix(6))], [article], ["Skarre", "fire"], ["outlet:tribune"]] {
            let outcome = try newsroom.newsctl.run(["story", "--json"] + words)
            #expect(outcome.status == 0)
            #expect(try outcome.json.story.id == .string(id), "\(words)")
        }
        #expect(try newsroom.http.get("/v1/stories/\(id)").json.story.articles.items.count == 5)
    }

    @Test func copiesShowTheOriginalAndHowMuchOfItsTextIsShared() throws {
        let newsroom = try newsroom()
        let groups = try newsroom.newsctl("copies", "--json").json.groups
        #expect(groups.items.count == 1)
        let group = groups[0]
        #expect(group.keys.isSuperset(of: ["original", "articles", "differences"]))
        #expect(group.articles.items.count == 3)
        #expect(group.articles[0].id == group.original)
        #expect(group.articles.items.allSatisfy { $0.keys.isSuperset(of: Self.articleKeys.union(["containment"])) })
        #expect(group.articles.items.allSatisfy { ($0.containment.real ?? 0) >= 0.5 })
        let copy = try #require(group.articles[1].id.string)
        #expect(try newsroom.newsctl("copies", "--json", copy).json.groups[0].original == group.original)
        #expect(try newsroom.newsctl("copies", "--json", "outlet:observer").status == 1)
    }

    @Test func differencesBetweenCopiesLeadToTheirPlacesInTheFiles() throws {
        let newsroom = try newsroom()
        let group = try newsroom.newsctl("copies", "--diff", "--json").json.groups[0]
        let differences = group.differences.items
        #expect(differences.contains { $0.only.string?.contains("railway between Haldby and Port Marrow") == true })
        #expect(differences.contains { $0.only.string?.contains("slept beside them") == true })
        let paths = Dictionary(group.articles.items.map { ($0.id, $0.path.string ?? "") }) { first, _ in first }
        for difference in differences {
            let file = newsroom.folder.read(paths[difference.in] ?? "")
            #expect(difference.covered(in: file) == difference.only.string)
        }
        let text = try newsroom.newsctl("copies", "--diff")
        #expect(text.output.contains("railway between Haldby"))
        #expect(!text.output.contains("Nobody here has seen"))
    }

    @Test func figuresNameWhoClaimsThem() throws {
        let newsroom = try newsroom()
        let figures = try newsroom.newsctl("figures", "--json", "Skarre").json.figures.items
        #expect(figures.allSatisfy { $0.keys.isSuperset(of: Self.figureKeys) })
        let areas = figures.filter { $0.siUnit == .string("m²") }
        #expect(Set(areas.compactMap(\.value.real)) == [500, 1300, 1400])
        let claimed = areas.first { $0.value == .number(1400) }
        #expect(claimed?.claimant.string?.contains("forestry service") == true)
        #expect(claimed?.outlet == .string("The Lowland Tribune"))
        #expect(figures.contains { $0.value == .number(14) && $0.claimant.string?.contains("hospital") == true })
        for figure in figures {
            let file = String(decoding: newsroom.folder.read(figure.path.string ?? ""), as: UTF8.self)
            let place = try #require(figure.covered(in: Array(file.utf8)))
            #expect(figure.sentence.string?.contains(place) == true)
        }
    }

    @Test func figuresOfOneArticleAreItsOwn() throws {
        let newsroom = try newsroom()
        let id = try #require(try newsroom.newsctl("search", "-q", "outlet:tribune").lines.first)
        let figures = try newsroom.newsctl("figures", "--json", id).json.figures.items
        #expect(!figures.isEmpty && figures.allSatisfy { $0.article == .string(id) })
        let shown = try newsroom.newsctl("show", "--json", id).json
        #expect(shown.figures.items.contains { $0.value == .number(14) })
        #expect(shown.quotes.items.contains { $0.speakerName == .string("Ines Varga") })
        #expect(shown.names.items.contains { $0.name == .string("Henrik Saldt") && $0.kind == .string("person") })
        #expect(shown.dates.items.contains { $0.date == .string("2025-05-20") && $0.precision == .string("day") })
    }

    @Test func compareTellsRoundingFromConflict() throws {
        let newsroom = try newsroom()
        let comparisons = try newsroom.newsctl("compare", "--json", "Skarre", "Haldby").json.comparisons.items
        #expect(
            comparisons.allSatisfy {
                $0.keys.isSuperset(of: ["subject", "unit", "conflict", "independent", "groups"])
            }
        )
        let area = try #require(
            comparisons.first { $0.groups.items.contains { $0.claims[0].siUnit == .string("m²") } }
        )
        #expect(area.conflict == .bool(true))
        let groups = area.groups.items.map { Set($0.claims.items.compactMap(\.value.real)) }
        #expect(groups == [[500, 1300], [1400]])
        #expect(area.groups.items.map(\.independent) == [.number(2), .number(1)])
        let dead = try #require(
            comparisons.first { $0.groups.items.contains { $0.claims.items.contains { $0.value == .number(14) } } }
        )
        #expect(dead.groups.items.map { $0.low } == [.number(9), .number(14)])
        #expect(dead.conflict == .bool(true))
    }

    @Test func aQuoteInSeveralArticlesIsOneEntry() throws {
        let newsroom = try newsroom()
        let quotes = try newsroom.newsctl("quotes", "--json", "Skarre").json.quotes.items
        let keys: Set = [
            "text", "kind", "speaker", "speakerName", "cue", "sentence", "span", "article", "others",
        ]
        #expect(quotes.allSatisfy { $0.keys.isSuperset(of: keys) })
        let ridge = quotes.filter { $0.text.string?.contains("lost the whole ridge") == true }
        #expect(ridge.count == 1)
        #expect(ridge.first?.speakerName == .string("Marta Ollund"))
        #expect(ridge.first?.kind == .string("direct"))
        #expect(ridge.first?.others.items.count == 3)
        #expect(ridge.first?.others.items.contains { $0.difference == .string("shortened") } == true)
    }

    @Test func namesAreJoinedOverArticles() throws {
        let newsroom = try newsroom()
        let names = try newsroom.newsctl("names", "--json", "Skarre").json.names.items
        #expect(names.allSatisfy { $0.keys.isSuperset(of: ["name", "kind", "variants", "articles", "with"]) })
        let governor = try #require(names.first { $0.name == .string("Henrik Saldt") })
        #expect(governor.kind == .string("person"))
        #expect(governor.articles == .number(5))
        #expect(governor.with.items.allSatisfy { $0.name.string != nil && ($0.count.number ?? 0) > 0 })
        #expect(try newsroom.newsctl("count", "--json", "speaker:ollund").json.total == .number(4))
        #expect(try newsroom.newsctl("count", "--json", "is:copy").json.total == .number(2))
        #expect(try newsroom.newsctl("count", "--json", "has:conflict").json.total.number ?? 0 > 0)
        #expect(try newsroom.newsctl("count", "--json", "mentions:2025-04-28").json.total == .number(3))
    }

    @Test func theTimelineIsInOrderAndResolvesWeekdays() throws {
        let entries = try newsroom().newsctl("timeline", "--json", "Skarre").json.entries.items
        #expect(entries.allSatisfy { $0.keys.isSuperset(of: ["date", "precision", "text", "articles"]) })
        let dates = entries.compactMap(\.date.string)
        #expect(dates == dates.sorted())
        #expect(Set(dates).isSuperset(of: ["2019-06", "2025-04-28", "2025-05-03", "2025-05-20"]))
        #expect(entries.first { $0.date == .string("2019-06") }?.precision == .string("month"))
        let outbreak = entries.filter { $0.date == .string("2025-05-03") }.flatMap { $0.articles.items }
        #expect(Set(outbreak).count == 5)
    }
}

extension JSON {
    /// What its `span` covers in the bytes of a file; nil where it lies outside.
    func covered(in file: [UInt8]) -> String? {
        guard let start = self.span[0].number, let end = self.span[1].number, 0 <= start, start < end, end <= file.count
        else {
            return nil
        }
        return String(decoding: file[start..<end], as: UTF8.self)
    }
}
