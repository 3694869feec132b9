import ArticleAnalysis
import NewsArchive
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
    private func text(_ span: Range<Int>, of body: String) -> String {
        String(decoding: Array(body.utf8)[span.lowerBound - 10..<span.upperBound - 10], as: UTF8.self)
    }

    @Test func figuresOfAnArticleLeadBackToItsFile() async throws {
        let id = try await flood.id("wire.txt")
        let list = try await archive.figures(.typed("id:\(id)"))
        let killed = try #require(list.entries.first { $0.figure.value == 12 })
        #expect(killed.article == id)
        #expect(killed.text == "At least 12")
        #expect(text(killed.span, of: FloodArchive.wire) == "At least 12")
        #expect(killed.sentence.hasPrefix("KARSK, April 26"))
        #expect(text(killed.sentenceSpan, of: FloodArchive.wire) == killed.sentence)
        #expect(list.entries.contains { $0.figure.siValue == 40_000_000 && $0.figure.siUnit == "m²" })
        #expect(list.total == list.entries.count)
        #expect(list.articles == 1)
        #expect(list.sources.keys.sorted() == [id])
        #expect(list.sources[id]?.outlet == "Harbour Gazette")
        #expect(list.warnings == [])
    }

    @Test func figuresOfAQueryAreThoseOfItsMatches() async throws {
        let list = try await archive.figures(.typed("budget"))
        #expect(list.entries.contains { $0.figure.value == 2.1e9 })
        #expect(try await Set(list.entries.map(\.article)) == [flood.id("budget.txt")])
        #expect(try await archive.figures(.typed("Karsk")).articles == 3)
    }

    @Test func aStoryStandsForItsArticles() async throws {
        let story = try await archive.story(id: flood.id("ledger.txt")).id
        let list = try await archive.figures(.typed("story:\(story)"))
        #expect(list.articles == 3)
        #expect(list.entries.contains { $0.figure.value == 15 } && list.entries.contains { $0.figure.value == 12 })
    }

    @Test func comparisonOfAnArticleIsThatOfItsStory() async throws {
        let id = try await flood.id("ledger.txt")
        let list = try await archive.compare(.typed("id:\(id)"))
        #expect(list.articles == 3)
        let killed = try #require(list.entries.first { $0.groups.contains { $0.low == 15 } })
        #expect(killed.conflict)
        #expect(killed.independent == 2)
        #expect(killed.groups.map(\.low) == [12, 15])
        #expect(killed.groups.map(\.independent) == [1, 1])
        #expect(killed.groups[1].claims.map(\.article) == [id])
        for claim in killed.groups.flatMap(\.claims) {
            #expect(list.sources[claim.article] != nil)
        }
    }

    @Test func quotesOfSeveralArticlesAreOneEntryWithItsForms() async throws {
        let list = try await archive.quotes(.typed("Karsk"))
        let rebuild = try #require(list.entries.first { $0.quote.text.contains("taken from us") })
        #expect(rebuild.speakerName == "Ivan Petrenko")
        #expect(rebuild.quote.kind.label == "direct")
        #expect(rebuild.quote.cue == "told")
        #expect(rebuild.others.count == 2)
        #expect(Set(rebuild.others.map(\.difference)) == ["same", "shortened"])
        let ledger = try await flood.id("ledger.txt")
        let shortened = try #require(rebuild.others.first { $0.quote.article == ledger })
        #expect(text(shortened.quote.span, of: FloodArchive.ledger).contains("We will rebuild every house"))
        #expect(text(shortened.quote.sentenceSpan, of: FloodArchive.ledger) == shortened.quote.sentence)
    }

    @Test func ofAQueryForASpeakerOnlyHisQuotesAreGiven() async throws {
        let all = try await archive.quotes(.typed("Karsk")).entries
        let his = try await archive.quotes(.typed("speaker:petrenko")).entries
        #expect(!his.isEmpty)
        #expect(his.allSatisfy { $0.speakerName == "Ivan Petrenko" })
        #expect(his.count < all.count)
        #expect(try await archive.quotes(.typed("Karsk -speaker:nowhere")).entries.count == all.count)
    }

    @Test func namesTellWhoIsNamedWithWhomAndWhere() async throws {
        let list = try await archive.names(.typed("Karsk"))
        let governor = try #require(list.entries.first { $0.name == "Ivan Petrenko" })
        #expect(governor.kind.label == "person")
        #expect(governor.articles == 3)
        #expect(governor.with.contains { $0.name == "Karsk" && $0.count == 3 })
        #expect(governor.places.count == 3)
        let wire = try await flood.id("wire.txt")
        let place = try #require(governor.places.first { $0.article == wire })
        #expect(place.spans.map { text($0, of: FloodArchive.wire) } == ["Ivan Petrenko", "Petrenko"])
    }

    @Test func timelineHasTheDaysInTheirOrder() async throws {
        let list = try await archive.timeline(.typed("Karsk"))
        #expect(list.entries.map(\.start) == list.entries.map(\.start).sorted())
        let dates = list.entries.map(\.date)
        #expect(dates.contains("1974-08") && dates.contains("2024-03-03") && dates.contains("2025-04-25"))
        let ledger = try await flood.id("ledger.txt")
        let burst = try #require(list.entries.first { $0.date == "2025-04-25" && $0.articles.contains(ledger) })
        #expect(burst.precision == "day")
        let mention = try #require(burst.mentions.first { $0.article == ledger })
        #expect(text(mention.span, of: FloodArchive.ledger) == "April 25, 2025")
        #expect(mention.basis == "stated")
    }

    @Test func pagesCutTheListWhereAsked() async throws {
        let all = try await archive.names(.typed("*"))
        #expect(all.total == all.entries.count && all.total > 5)
        let page = try await archive.names(.typed("*", limit: 2, offset: 3))
        #expect(page.entries == Array(all.entries[3..<5]))
        #expect(page.total == all.total)
        #expect(try await archive.names(.typed("*", limit: 2, offset: 1_000)).entries == [])
        #expect(try await archive.names(.typed("*", limit: 0)).total == all.total)
        let error = try await #require(throws: ArchiveError.self) { try await archive.names(.typed("*", limit: -1)) }
        #expect(error.code == .invalid)
    }

    @Test func periodsOfPublicationLimitTheArticles() async throws {
        var question = try ArchiveQuestion.typed("*")
        question.since = FloodArchive.day + 30 * 3_600
        #expect(try await archive.quotes(question).articles == 1)
        question = try .typed("id:\(await flood.id("wire.txt"))")
        question.until = FloodArchive.day
        #expect(try await archive.quotes(question).articles == 0)
    }

    @Test func nothingFoundIsAnEmptyList() async throws {
        #expect(try await archive.figures(.typed("nowhere")).entries.isEmpty)
        #expect(try await archive.compare(.typed("nowhere")).total == 0)
        #expect(try await archive.timeline(.typed("id:\(await flood.id("note.txt"))")).entries.isEmpty)
    }

    @Test(arguments: ["id:a75zqee0697zs", "story:s75zqee0697zs"])
    func unknownIdsAreNotFound(query: String) async throws {
        let error = try await #require(throws: ArchiveError.self) { try await archive.compare(.typed(query)) }
        #expect(error.code == .notFound)
    }

    @Test func answersAreTheSameWhateverTheOrderOfArrival() async throws {
        let other = try FloodArchive(isReversed: true).archive
        for query in ["*", "Karsk"] {
            #expect(try await archive.figures(.typed(query)).entries == other.archive.figures(.typed(query)).entries)
            #expect(try await archive.quotes(.typed(query)).entries == other.archive.quotes(.typed(query)).entries)
            #expect(try await archive.names(.typed(query)).entries == other.archive.names(.typed(query)).entries)
            #expect(try await archive.timeline(.typed(query)).entries == other.archive.timeline(.typed(query)).entries)
            #expect(try await archive.compare(.typed(query)).entries == other.archive.compare(.typed(query)).entries)
            #expect(try await archive.stories(.typed(query)).entries == other.archive.stories(.typed(query)).entries)
        }
    }

    @Test func articlesThatWaitForAnalysisAreToldOf() async throws {
        let waiting = try FloodArchive(isAnalysed: false)
        let list = try await waiting.archive.archive.figures(.typed("Karsk"))
        #expect(list.entries.isEmpty && list.articles == 0)
        #expect(list.warnings.count == 1 && list.warnings[0].hasPrefix("3 of the articles are not yet analysed"))
        let id = try await waiting.id("wire.txt")
        #expect(try await waiting.archive.archive.article(id: id).facts == nil)
    }

    @Test func shownArticleHasItsFacts() async throws {
        let facts = try #require(try await archive.article(id: flood.id("wire.txt")).facts)
        #expect(facts.quotes.contains { $0.speakerName == "Ivan Petrenko" })
        #expect(facts.figures.contains { $0.figure.value == 12 })
        #expect(facts.names.contains { $0.name == "Karsk" && $0.kind == .place })
        let inspected = try #require(facts.dates.first { $0.date == "2024-03-03" })
        #expect(inspected.precision == "day")
        #expect(text(inspected.span, of: FloodArchive.wire) == "March 3, 2024")
    }

    @Test func cancelledQuestionsStop() async throws {
        let archive = archive
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await archive.names(.typed("*")).total
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
