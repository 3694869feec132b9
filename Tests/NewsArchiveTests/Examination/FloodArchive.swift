import ArticleReading
import NewsArchive
import NewsModel
import QueryLanguage

/// Five invented articles: three about one flood, the second of which repeats most of the first, one about a budget and one
/// that says little.
final class FloodArchive: Sendable {
    /// 26 April 2025.
    static let day: Int64 = 1_745_625_600

    static let wire = """
        KARSK, April 26 (Reuters) - At least 12 people were killed when a dam burst near Karsk on Friday, Governor Ivan Petrenko \
        said. The water covered 40 square kilometres of farmland around Karsk and cut the railway to Velmora, the Emergencies \
        Ministry said.

        "We will rebuild every house that the water has taken from us," Petrenko told reporters in Karsk. More than 300 soldiers \
        were sent to Karsk to help the rescue workers, who searched the flooded streets for survivors until late at night.

        The dam was built in August 1974 and was last inspected on March 3, 2024, the ministry said.
        """
    static let trimmed = """
        At least 12 people were killed when a dam burst near Karsk on Friday, Governor Ivan Petrenko said. The water covered 40 \
        square kilometres of farmland around Karsk and cut the railway to Velmora, the Emergencies Ministry said.

        "We will rebuild every house that the water has taken from us," Petrenko told reporters in Karsk. More than 300 soldiers \
        were sent to Karsk to help the rescue workers, who searched the flooded streets for survivors until late at night.

        Norwegian engineers had warned of the dam in a report.
        """
    static let ledger = """
        At least 15 people were killed when the Karsk dam burst on April 25, 2025, rescue workers in Karsk said. Governor Ivan \
        Petrenko said the dam had been inspected by the Emergencies Ministry.

        "We will rebuild every house," Governor Petrenko said. The flood took the railway bridge to Velmora and left Karsk \
        without power, and soldiers were carrying survivors from the roofs of flooded streets.
        """
    static let budget = """
        OSLO, April 20 - Norway's parliament voted for a budget of 2.1 billion kroner on Thursday, Finance Minister Kari Nordahl \
        said. "It is a careful budget," she said. Nordahl's party had asked for less.
        """

    let archive: TestArchive

    init(isAnalysed: Bool = true, isReversed: Bool = false) throws {
        archive = try TestArchive()
        let articles: [(String, ReadArticle)] = [
            (
                "wire.txt",
                .flood("Dam bursts near Karsk, at least 12 killed", Self.wire, "Harbour Gazette", credit: "Reuters")
            ),
            ("trimmed.txt", .flood("Twelve killed as Karsk dam bursts", Self.trimmed, "Oslo Courier", hours: 3)),
            ("ledger.txt", .flood("Karsk dam: death toll rises to 15", Self.ledger, "Daily Ledger", hours: 20)),
            ("budget.txt", .flood("Parliament votes for budget", Self.budget, "Oslo Courier", hours: -140)),
            ("note.txt", .sample("Note", "Nothing to report.", outlet: nil)),
        ]
        for (path, article) in isReversed ? articles.reversed() : articles {
            try archive.put(path, [article])
        }
        if isAnalysed {
            try archive.analyse()
        }
    }

    func id(_ path: String) throws -> String {
        try archive.search("path:\(path)").hits.first?.article.id ?? "none"
    }
}

extension ReadArticle {
    fileprivate static func flood(
        _ title: String,
        _ body: String,
        _ outlet: String,
        credit: String? = nil,
        hours: Int64 = 0
    ) -> ReadArticle {
        .sample(title, body, outlet: outlet, credit: credit, published: FloodArchive.day + (12 + hours) * 3_600)
    }
}

extension ArchiveQuestion {
    static func typed(_ query: String, limit: Int? = nil, offset: Int = 0) throws -> ArchiveQuestion {
        var question = ArchiveQuestion(query: try parseQuery(query, now: TestArchive.now))
        question.limit = limit
        question.offset = offset
        return question
    }
}
