/// How size and times grow with the number of articles, as Markdown.
struct ScaleTable {
    private let scaled: [Results.Scaled]
    private let queries: [NamedQuery]

    init(_ scaled: [Results.Scaled], queries: [NamedQuery]) {
        self.scaled = scaled
        self.queries = queries
    }

    var markdown: String {
        let head = row(["articles"] + scaled.map { "\($0.stories) (\($0.times)×)" })
        let rule = "|" + String(repeating: "---|", count: scaled.count + 1)
        let growth = queries.map { query in row([query.name] + scaled.map { cell(for: query.name, in: $0) }) }
        let lines = [head, rule, row(["text, MB"] + scaled.map { (Double($0.textBytes) / 1e6).rounded(0) })]
        let rest = [
            row(["indexing, MB/s"] + scaled.map { $0.newsd.speed.rounded(1) }),
            row(["index / text"] + scaled.map { (Double($0.newsd.bytes) / Double($0.textBytes)).rounded(3) }),
        ]
        return (lines + rest + growth).joined(separator: "\n")
    }

    /// The median and how many times that of the first column it is.
    private func cell(for query: String, in column: Results.Scaled) -> String {
        guard let median = column.newsd.queries[query]?.median, let first = scaled[0].newsd.queries[query]?.median
        else {
            return ""
        }
        let ratio = column.times == scaled[0].times ? "" : " (\((median / first).rounded(1))×)"
        return "\(median.rounded(1)) µs\(ratio)"
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
