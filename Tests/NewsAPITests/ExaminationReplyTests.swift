import NewsModel
import Testing

@testable import NewsAPI

/// The replies about what articles state, key by key as the contract names them.
@Suite struct ExaminationReplyTests {
    private func text(_ reply: some Encodable) throws -> String {
        String(decoding: try WireJSON.line(reply), as: UTF8.self)
    }

    private func expect<Reply: Codable & Equatable>(_ reply: Reply, _ json: String) throws {
        #expect(try text(reply) == #"{"schema":1,"# + json + "}\n")
        #expect(try WireJSON.reply(Reply.self, from: WireJSON.line(reply)) == reply)
    }

    private let source: Source = {
        var article = Article.sample
        article.path = PathText(text: "a.txt")
        return Source(of: article, sentence: "About 1,400 fled.", span: FileSpan(3..<8))
    }()

    private let sourceJSON = """
        "sentence":"About 1,400 fled.","span":[3,8],"article":"abcdefghjkmnp","title":null,"outlet":"The Example",\
        "credit":null,"published":"2025-04-26","publishedFrom":"text","copyOf":null,"path":"a.txt"
        """

    private var figure: Figure {
        let claim = Claim(
            value: 1400,
            low: nil,
            high: 1449.5,
            bound: .about,
            unit: nil,
            siValue: nil,
            siUnit: nil,
            subject: "people",
            claimant: nil,
            claimantKind: .outlet,
            stance: .claims,
            asOf: nil,
            text: "about\n1,400"
        )
        return Figure(claim, source)
    }

    private var figureJSON: String {
        #"{"value":1400,"low":null,"high":1449.5,"bound":"about","unit":null,"siValue":null,"siUnit":null,"#
            + #""subject":"people","claimant":null,"claimantKind":"outlet","stance":"claims","asOf":null,"text":"about\n1,400","times":1,"#
            + sourceJSON + "}"
    }

    private var form: Quote.Form {
        let statement = Statement(text: "“We go”", kind: .direct, speaker: "he", speakerName: nil, cue: "said")
        return Quote.Form(statement, source)
    }

    private let formJSON = #""text":"“We go”","kind":"direct","speaker":"he","speakerName":null,"cue":"said","#

    @Test func writesFigures() throws {
        try expect(
            Listing(entries: [figure], total: 7, examined: 4, warnings: ["w"]),
            "\"figures\":[\(figureJSON)],\"total\":7,\"examined\":4,\"warnings\":[\"w\"]"
        )
    }

    @Test func writesComparisons() throws {
        let group = Comparison.Group(low: 1400, high: nil, independent: 1, claims: [figure])
        let comparison = Comparison(subject: "people", unit: nil, conflict: false, independent: 1, groups: [group])
        try expect(
            Listing(entries: [comparison], total: 1, examined: 1, warnings: []),
            #""comparisons":[{"subject":"people","unit":null,"conflict":false,"independent":1,"#
                + #""groups":[{"low":1400,"high":null,"independent":1,"claims":[\#(figureJSON)]}]}],"#
                + #""total":1,"examined":1,"warnings":[]"#
        )
    }

    @Test func writesQuotes() throws {
        let quote = Quote(form: form, others: [Quote.Other(form: form, difference: .shortened)])
        try expect(
            Listing(entries: [quote], total: 1, examined: 1, warnings: []),
            "\"quotes\":[{\(formJSON)\(sourceJSON),\"others\":[{\(formJSON)\(sourceJSON),\"difference\":\"shortened\"}]}],"
                + #""total":1,"examined":1,"warnings":[]"#
        )
    }

    @Test func writesNames() throws {
        let name = Name(
            name: "Ann Lind",
            kind: .person,
            variants: ["Lind"],
            articles: 2,
            mentions: 5,
            with: [Name.Companion(name: "Velna", count: 2, kind: .place)],
            places: [Name.Place(article: "a1", form: "Lind", count: 3, spans: [FileSpan(1..<5)])]
        )
        try expect(
            Listing(entries: [name], total: 1, examined: 1, warnings: []),
            #""names":[{"name":"Ann Lind","kind":"person","variants":["Lind"],"articles":2,"mentions":5,"#
                + #""with":[{"name":"Velna","count":2,"kind":"place"}],"#
                + #""places":[{"article":"a1","form":"Lind","count":3,"spans":[[1,5]]}]}],"total":1,"examined":1,"warnings":[]"#
        )
    }

    @Test func writesTimelines() throws {
        let entry = TimelineEntry(
            date: "2025-04",
            precision: .month,
            text: "In April it rained.",
            articles: ["a1", "a2"],
            start: try #require(CalendarDay(year: 2025, month: 4, day: 1)),
            end: try #require(CalendarDay(year: 2025, month: 4, day: 30)),
            mentions: [Sourced(DatedWords(dateText: "In April", basis: .publication), source)]
        )
        try expect(
            Listing(entries: [entry], total: 1, examined: 1, warnings: []),
            #""entries":[{"date":"2025-04","precision":"month","text":"In April it rained.","articles":["a1","a2"],"#
                + #""start":"2025-04-01","end":"2025-04-30","#
                + "\"mentions\":[{\"dateText\":\"In April\",\"basis\":\"publication\",\(sourceJSON)}]}],"
                + #""total":1,"examined":1,"warnings":[]"#
        )
    }

    @Test func writesCopies() throws {
        let group = CopyGroup(
            original: "abcdefghjkmnp",
            articles: [CopyGroup.Member(article: .sample, containment: 0.75)],
            differences: [
                CopyGroup.Difference(
                    in: "a1",
                    only: "He waved.",
                    span: FileSpan(1..<10),
                    other: "a2",
                    kind: .words
                )
            ]
        )
        try expect(
            Listing(entries: [group], total: 1, examined: 1, warnings: []),
            "\"groups\":[{\"original\":\"abcdefghjkmnp\",\"articles\":[{\(Article.json),\"containment\":0.75}],"
                + #""differences":[{"in":"a1","only":"He waved.","span":[1,10],"other":"a2","kind":"words"}]}],"#
                + #""total":1,"examined":1,"warnings":[]"#
        )
    }

    @Test func writesStories() throws {
        let story = Story(
            id: "sbcdefghjkmnp",
            title: nil,
            first: Moment("2025-04-26"),
            last: nil,
            outlets: ["The Example"],
            independent: 1,
            articles: [.sample]
        )
        let json =
            #"{"id":"sbcdefghjkmnp","title":null,"first":"2025-04-26","last":null,"outlets":["The Example"],"#
            + "\"independent\":1,\"articles\":[{\(Article.json)}]}"
        try expect(StoryReply(story: story), "\"story\":\(json)")
        try expect(StoryReply(story: nil), #""story":null"#)
        try expect(
            Listing(entries: [story], total: 3, examined: 6, warnings: []),
            "\"stories\":[\(json)],\"total\":3,\"examined\":6,\"warnings\":[]"
        )
    }

    @Test func writesWhatAnArticleStates() throws {
        let content = WholeArticle.Content(
            body: "b",
            furniture: [],
            figures: [figure],
            dates: [DateMention(text: "on Monday", date: nil, precision: nil, span: FileSpan(0..<9))]
        )
        try expect(
            WholeArticle(article: .sample, content: content),
            Article.json + #","body":"b","furniture":[],"quotes":[],"figures":[\#(figureJSON)],"names":[],"#
                + #""dates":[{"text":"on Monday","date":null,"precision":null,"span":[0,9]}]"#
        )
    }
}
