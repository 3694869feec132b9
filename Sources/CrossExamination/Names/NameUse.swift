package import ArticleAnalysis
package import NewsModel

/// One name of one article, its mentions together: all that joining names over articles needs, without any body.
package struct NameUse: Sendable, Equatable {
    package var kind: Name.Kind
    /// The fullest form that the article gives (`NameMention.canonical`).
    package var canonical: String
    /// How often the article names it.
    package var count: Int
    /// Where; empty where the caller keeps no places.
    package var spans: [FileSpan]

    package init(kind: Name.Kind, canonical: String, count: Int, spans: [FileSpan] = []) {
        self.kind = kind
        self.canonical = canonical
        self.count = count
        self.spans = spans
    }

    /// The names of one article, each once, in order of their first mention, without places.
    package static func uses(of names: [NameMention]) -> [NameUse] {
        uses(of: names) { _ in nil }
    }

    fileprivate static func uses(of names: [NameMention], place: (BodySpan) -> FileSpan?) -> [NameUse] {
        var uses: [NameUse] = []
        var places: [Key: Int] = [:]
        for name in names {
            let key = Key(kind: name.kind, canonical: name.canonical)
            let use = places[key] ?? uses.count
            if use == uses.count {
                places[key] = use
                uses.append(NameUse(kind: name.kind, canonical: name.canonical, count: 0))
            }
            uses[use].count += 1
            if uses[use].spans.count < NameRegister.Limits.spans, let span = place(name.span) {
                uses[use].spans.append(span)
            }
        }
        return uses
    }

    private struct Key: Hashable {
        let kind: Name.Kind
        let canonical: String
    }
}

extension ExaminedArticle {
    /// Its names with their places.
    func nameUses() -> [NameUse] {
        NameUse.uses(of: facts.names) { places.fileSpan(of: $0) }
    }
}
