package import ArticleAnalysis

/// One name of one article, its mentions together: all that joining names over articles needs, without any body.
package struct NameUse: Sendable, Equatable {
    package var kind: Name.Kind
    /// The fullest form that the article gives (`Name.canonical`).
    package var canonical: String
    /// How often the article names it.
    package var count: Int
    /// Where, in bytes of the body; empty where the caller keeps no places.
    package var spans: [ByteSpan]

    package init(kind: Name.Kind, canonical: String, count: Int, spans: [ByteSpan] = []) {
        self.kind = kind
        self.canonical = canonical
        self.count = count
        self.spans = spans
    }

    /// The names of one article, each once, in order of their first mention.
    package static func uses(of names: [Name]) -> [NameUse] {
        var uses: [NameUse] = []
        var places: [Key: Int] = [:]
        for name in names {
            let key = Key(kind: name.kind, canonical: name.canonical)
            if let place = places[key] {
                uses[place].count += 1
                uses[place].spans.append(name.span)
            } else {
                places[key] = uses.count
                uses.append(NameUse(kind: name.kind, canonical: name.canonical, count: 1, spans: [name.span]))
            }
        }
        return uses
    }

    private struct Key: Hashable {
        let kind: Name.Kind
        let canonical: String
    }
}
