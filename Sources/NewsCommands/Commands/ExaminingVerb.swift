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
    /// How many articles the list rests on; nil where it is no list of what they state.
    var examined: Int?
    var warnings: [String]
}

extension ExaminingVerb {
    var request: ExaminationRequest {
        var request = ExaminationRequest(query: NewsID.query(words), limit: page.limit, offset: page.offset)
        request.since = period.since
        request.until = period.until
        return request
    }

    var asked: String? { soughtID == nil ? NewsID.query(words) : nil }
    var soughtID: String? { NewsID.kind(of: words).map { _ in words[0] } }

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
        return [part + all + (counts.examined.map { " in \(Amounts.counted($0, "article"))" } ?? "")]
    }

    /// What to try.
    private func nothingFound(_ counts: ListCounts) -> String {
        let none = "no \(Self.entry.many)"
        if words.isEmpty { return "\(none): newsctl status says what newsd holds" }
        if counts.examined == nil, let soughtID { return "\(none): \(soughtID) is in none" }
        switch counts.examined {
        case nil: return "\(none): try fewer words, or newsctl search for single articles"
        case 0?: return "\(none): no article matches; try fewer words, or newsctl explain for how the query is read"
        case let count?: return "\(none) in \(Amounts.counted(count, "article"))"
        }
    }

    func warnings(_ answer: Answer) -> [String] {
        Self.counts(answer).warnings.map { "warning: \($0)" }
    }
}
