import ArgumentParser
import NewsAPI

/// A verb whose answer is a list made of what articles state: of those that match a query, or of one article or story.
protocol ExaminingVerb: AskingVerb {
    /// The words of the command line.
    var words: [String] { get }
    var period: PeriodOptions { get }
    var page: PageOptions { get }

    /// What an entry is called.
    static var entry: (one: String, many: String) { get }

    static func counts(_ answer: Answer) -> ListCounts
}

/// How much of a list an answer holds.
struct ListCounts {
    var shown: Int
    var total: Int
    var examined: Int
    var warnings: [String]
}

extension ExaminingVerb {
    var request: ExaminationRequest {
        var request = ExaminationRequest(query: NewsID.query(words), limit: page.limit, offset: page.offset)
        request.since = period.since
        request.until = period.until
        return request
    }

    var asked: String? { NewsID.query(words) }

    func outcome(_ answer: JSONText) throws(ClientError) -> Outcome {
        answer.integer("total") ?? 0 > 0 ? .found : .nothing
    }

    /// `20 of 143 figures in 12 articles`
    func remarks(_ answer: Answer) -> [String] {
        let counts = Self.counts(answer)
        if counts.total == 0 { return [nothingFound(counts)] }
        let part =
            counts.shown == counts.total
            ? ""
            : page.offset > 0 && counts.shown > 0
                ? "\(page.offset + 1) to \(page.offset + counts.shown) of " : "\(counts.shown) of "
        let all = Amounts.counted(counts.total, Self.entry.one, Self.entry.many)
        return ["\(part)\(all) in \(Amounts.counted(counts.examined, "article"))"]
    }

    private func nothingFound(_ counts: ListCounts) -> String {
        if counts.examined > 0 {
            return "no \(Self.entry.many) in \(Amounts.counted(counts.examined, "article"))"
        }
        return
            "no \(Self.entry.many): no article matches; try fewer words, or newsctl explain for how the query is read"
    }

    func warnings(_ answer: Answer) -> [String] {
        Self.counts(answer).warnings.map { "warning: \($0)" }
    }
}
