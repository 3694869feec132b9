import ArticleAnalysis
import NewsArchive
import NewsModel
import QueryLanguage
import Testing

/// What the archive answers to the verbs that read facts.
@Suite struct ExaminationTests {
    private let flood: FloodArchive
    private var archive: Archive { flood.archive.archive }

    init() throws {
        flood = try FloodArchive()
    }

    /// In these files a body begins at byte 10.
    private func text(_ span: FileSpan, of body: String) -> String {
        String(decoding: Array(body.utf8)[span.lowerBound - 10..<span.upperBound - 10], as: UTF8.self)
    }

    @Test func figuresOfAnArticleLeadBackToItsFile() throws {
        let id = try flood.id("wire.txt")
        let list = try archive.figures(.typed("id:\(id)"))
        let killed = try #require(list.entries.first { $0.content.value == 12 })
        #expect(killed.source.article == id)
        #expect(killed.content.text == "At least 12")
        #expect(text(killed.source.span, of: FloodArchive.wire) == "At least 12")
        #expect(killed.source.sentence.hasPrefix("KARSK, April 26"))
        #expect(list.entries.contains { $0.content.siValue == 40_000_000 && $0.content.siUnit == "m²" })
        #expect(list.total == list.entries.count)
        #expect(list.examined == 1)
        #expect(Set(list.entries.map(\.source.article)) == [id])
        #expect(killed.source.outlet == "Harbour Gazette")
        #expect(list.warnings == [])
    }

    @Test func figuresOfAQueryAreThoseOfItsMatches() throws {
        let list = try archive.figures(.typed("budget"))
        #expect(list.entries.contains { $0.content.value == 2.1e9 })
        #expect(try Set(list.entries.map(\.source.article)) == [flood.id("budget.txt")])
        #expect(try archive.figures(.typed("Karsk")).examined == 3)
    }

    @Test func aStoryStandsForItsArticles() throws {
        let story = try archive.story(id: flood.id("ledger.txt")).id
        let list = try archive.figures(.typed("story:\(story)"))
        #expect(list.examined == 3)
        #expect(list.entries.contains { $0.content.value == 15 } && list.entries.contains { $0.content.value == 12 })
    }

    @Test func comparisonOfAnArticleIsThatOfItsStory() throws {
        let id = try flood.id("ledger.txt")
        let list = try archive.compare(.typed("id:\(id)"))
        #expect(list.examined == 3)
        let killed = try #require(list.entries.first { $0.groups.contains { $0.low == 15 } })
        #expect(killed.conflict)
        #expect(killed.independent == 2)
        #expect(killed.groups.map(\.low) == [12, 15])
        #expect(killed.groups.map(\.independent) == [1, 1])
        #expect(killed.groups[1].claims.map(\.source.article) == [id])
        for claim in killed.groups.flatMap(\.claims) {
            #expect(try archive.article(id: claim.source.article).article.path == claim.source.path)
        }
    }

    @Test func quotesOfSeveralArticlesAreOneEntryWithItsForms() throws {
        let list = try archive.quotes(.typed("Karsk"))
        let rebuild = try #require(list.entries.first { $0.form.content.text.contains("taken from us") })
        #expect(rebuild.form.content.speakerName == "Ivan Petrenko")
        #expect(rebuild.form.content.kind == .direct)
        #expect(rebuild.form.content.cue == "told")
        #expect(rebuild.others.count == 2)
        #expect(Set(rebuild.others.map(\.difference)) == [.same, .shortened])
        let ledger = try flood.id("ledger.txt")
        let shortened = try #require(rebuild.others.first { $0.form.source.article == ledger })
        #expect(text(shortened.form.source.span, of: FloodArchive.ledger).contains("We will rebuild every house"))
        #expect(shortened.form.source.sentence.contains("We will rebuild every house"))
    }

    @Test func ofAQueryForASpeakerOnlyHisQuotesAreGiven() throws {
        let all = try archive.quotes(.typed("Karsk")).entries
        let his = try archive.quotes(.typed("speaker:petrenko")).entries
        #expect(!his.isEmpty)
        #expect(his.allSatisfy { $0.form.content.speakerName == "Ivan Petrenko" })
        #expect(his.count < all.count)
        #expect(try archive.quotes(.typed("Karsk -speaker:nowhere")).entries.count == all.count)
    }

    @Test func namesTellWhoIsNamedWithWhomAndWhere() throws {
        let list = try archive.names(.typed("Karsk"))
        let governor = try #require(list.entries.first { $0.name == "Ivan Petrenko" })
        #expect(governor.kind == .person)
        #expect(governor.articles == 3)
        #expect(governor.with.contains { $0.name == "Karsk" && $0.count == 3 })
        #expect(governor.places.count == 3)
        let wire = try flood.id("wire.txt")
        let place = try #require(governor.places.first { $0.article == wire })
        #expect(place.spans.map { text($0, of: FloodArchive.wire) } == ["Ivan Petrenko", "Petrenko"])
    }

    @Test func timelineHasTheDaysInTheirOrder() throws {
        let list = try archive.timeline(.typed("Karsk"))
        #expect(list.entries.map(\.start) == list.entries.map(\.start).sorted())
        let dates = list.entries.map(\.date)
        #expect(dates.contains("1974-08") && dates.contains("2024-03-03") && dates.contains("2025-04-25"))
        let ledger = try flood.id("ledger.txt")
        let burst = try #require(list.entries.first { $0.date == "2025-04-25" && $0.articles.contains(ledger) })
        #expect(burst.precision == .day)
        let mention = try #require(burst.mentions.first { $0.source.article == ledger })
        #expect(text(mention.source.span, of: FloodArchive.ledger) == "April 25, 2025")
        #expect(mention.content.basis == .stated)
    }

    @Test func pagesCutTheListWhereAsked() throws {
        let all = try archive.names(.typed("*"))
        #expect(all.total == all.entries.count && all.total > 5)
        let page = try archive.names(.typed("*", limit: 2, offset: 3))
        #expect(page.entries == Array(all.entries[3..<5]))
        #expect(page.total == all.total)
        #expect(try archive.names(.typed("*", limit: 2, offset: 1_000)).entries == [])
        #expect(try archive.names(.typed("*", limit: 0)).total == all.total)
        let error = try #require(throws: ArchiveError.self) { try archive.names(.typed("*", limit: -1)) }
        #expect(error.code == .invalid)
    }

    @Test func periodsOfPublicationLimitTheArticles() throws {
        var question = try ArchiveQuestion.typed("*")
        question.since = FloodArchive.day + 30 * 3_600
        #expect(try archive.quotes(question).examined == 1)
        question = try .typed("id:\(flood.id("wire.txt"))")
        question.until = FloodArchive.day
        #expect(try archive.quotes(question).examined == 0)
    }

    @Test func nothingFoundIsAnEmptyList() throws {
        #expect(try archive.figures(.typed("nowhere")).entries.isEmpty)
        #expect(try archive.compare(.typed("nowhere")).total == 0)
        #expect(try archive.timeline(.typed("id:\(flood.id("note.txt"))")).entries.isEmpty)
    }

    @Test(arguments: ["id:a75zqee0697zs", "story:s75zqee0697zs"])
    func unknownIdsAreNotFound(query: String) throws {
        let error = try #require(throws: ArchiveError.self) { try archive.compare(.typed(query)) }
        #expect(error.code == .notFound)
    }

    @Test func answersAreTheSameWhateverTheOrderOfArrival() throws {
        let other = try FloodArchive(isReversed: true).archive
        for query in ["*", "Karsk"] {
            #expect(try archive.figures(.typed(query)).entries == other.archive.figures(.typed(query)).entries)
            #expect(try archive.quotes(.typed(query)).entries == other.archive.quotes(.typed(query)).entries)
            #expect(try archive.names(.typed(query)).entries == other.archive.names(.typed(query)).entries)
            #expect(try archive.timeline(.typed(query)).entries == other.archive.timeline(.typed(query)).entries)
            #expect(try archive.compare(.typed(query)).entries == other.archive.compare(.typed(query)).entries)
            #expect(try archive.stories(.typed(query)).entries == other.archive.stories(.typed(query)).entries)
        }
    }

    @Test func articlesThatWaitForAnalysisAreToldOf() throws {
        let waiting = try FloodArchive(isAnalysed: false)
        let list = try waiting.archive.archive.figures(.typed("Karsk"))
        #expect(list.entries.isEmpty && list.examined == 0)
        #expect(list.warnings.count == 1 && list.warnings[0].hasPrefix("3 of the articles are not yet analysed"))
        let id = try waiting.id("wire.txt")
        #expect(try waiting.archive.archive.article(id: id).content.figures == [])
    }

    @Test func shownArticleHasItsFacts() throws {
        let facts = try archive.article(id: flood.id("wire.txt")).content
        #expect(facts.quotes.contains { $0.form.content.speakerName == "Ivan Petrenko" })
        #expect(facts.figures.contains { $0.content.value == 12 })
        #expect(facts.names.contains { $0.name == "Karsk" && $0.kind == .place })
        let inspected = try #require(facts.dates.first { $0.date == "2024-03-03" })
        #expect(inspected.precision == .day)
        #expect(text(inspected.span, of: FloodArchive.wire) == "March 3, 2024")
    }

    @Test func cancelledQuestionsStop() async throws {
        let archive = archive
        let cancellation = Cancellation()
        cancellation.cancel()
        #expect(throws: CancellationError.self) { try archive.names(.typed("*"), cancellation) }
    }
}
