import NewsModel

/// Figures that say the same, whoever prints them, as one row with all its places.
struct FigureRows {
    private(set) var rows: [(claim: Claim, sources: [Source])] = []

    /// In order of first appearance, an original before its copies; how often an article says it makes no difference.
    init(_ figures: [Figure]) {
        var places: [Claim: Int] = [:]
        for figure in figures {
            var claim = figure.content
            claim.times = 1
            if let place = places[claim] {
                rows[place].sources.append(figure.source)
            } else {
                places[claim] = rows.count
                rows.append((claim: claim, sources: [figure.source]))
            }
        }
        for row in rows.indices {
            let sources = rows[row].sources
            rows[row].sources = sources.filter { $0.copyOf == nil } + sources.filter { $0.copyOf != nil }
        }
    }
}
