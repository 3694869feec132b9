import NewsModel

/// How the counts of a field's values are shown in text.
enum FacetText {
    /// In the order asked for; others, if newsd sends any, after them by name.
    static func write(_ facets: [String: [FacetValue]], asked: [String], to page: inout TextPage) {
        let others = facets.keys.filter { !asked.contains($0) }.sorted()
        for field in asked.filter({ facets[$0] != nil }) + others {
            if !page.text.isEmpty { page.line() }
            page.line(TerminalText.line(field), .bold)
            let values = facets[field] ?? []
            let width = values.map { Amounts.grouped($0.count).count }.max() ?? 0
            for value in values {
                let count = Amounts.grouped(value.count)
                let padding = String(repeating: " ", count: width - count.count)
                page.line("  \(padding)\(count)  \(TerminalText.line(value.value))")
            }
            if values.isEmpty { page.line("  no values", .dim) }
        }
    }
}
