internal import CrossExamination

/// The groups of copies around articles whose links have changed: of all articles that links connect with one of them.
struct CopySettlement {
    /// By row: the key of the original; nil for an article without copies.
    private(set) var groups: [Int64: Int64?] = [:]

    init(around touched: Set<Int64>, _ articles: inout LinkedArticles) throws {
        for row in touched.sorted() where groups[row] == nil {
            try settle(row, &articles)
        }
    }

    private mutating func settle(_ row: Int64, _ articles: inout LinkedArticles) throws {
        var waiting = [row]
        var rows: [Int64: Int64] = [:]
        var candidates: [Int64: CopyCandidate] = [:]
        var links: [CopyLink] = []
        groups.updateValue(nil, forKey: row)
        while let row = waiting.popLast() {
            guard let member = try articles.member(row) else { continue }
            rows[member.key] = row
            candidates[member.key] = member.candidate
            for link in try articles.copyLinks(of: row) {
                guard let other = try articles.member(link.other) else { continue }
                links.append(CopyLink(member.key, other.key, link.match))
                if groups[link.other] == nil {
                    groups.updateValue(nil, forKey: link.other)
                    waiting.append(link.other)
                }
            }
        }
        guard !links.isEmpty else { return }
        for group in CopyGrouping(candidates, links: Array(Set(links))).groups {
            for member in group.members {
                if let row = rows[member] {
                    groups.updateValue(group.original, forKey: row)
                }
            }
        }
    }
}
