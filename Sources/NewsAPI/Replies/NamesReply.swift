/// Who and what is named.
package struct NamesReply: Codable, Sendable, Equatable {
    package var names: [NamedEntity]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(names: [NamedEntity], total: Int, examined: Int, warnings: [String]) {
        self.names = names
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}

/// A person, a place or an organisation, whatever it is called.
package struct NamedEntity: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable {
        case person, place, org
    }

    package var name: String
    package var kind: Kind
    package var variants: [String]
    /// How many name it.
    package var articles: Int
    /// How often they do.
    package var mentions: Int
    /// Who and what is named in the same articles, most frequent first.
    package var with: [Companion]
    package var places: [Place]

    package init(
        name: String,
        kind: Kind,
        variants: [String],
        articles: Int,
        mentions: Int,
        with: [Companion],
        places: [Place]
    ) {
        self.name = name
        self.kind = kind
        self.variants = variants
        self.articles = articles
        self.mentions = mentions
        self.with = with
        self.places = places
    }

    /// Somebody named beside somebody, and in how many articles.
    package struct Companion: Codable, Sendable, Equatable {
        package var name: String
        package var count: Int
        package var kind: Kind

        package init(name: String, count: Int, kind: Kind) {
            self.name = name
            self.count = count
            self.kind = kind
        }
    }

    /// Where an article names it.
    package struct Place: Codable, Sendable, Equatable {
        /// Id.
        package var article: String
        /// As that article calls it.
        package var form: String
        package var count: Int
        /// The first of them.
        package var spans: [Span]

        package init(article: String, form: String, count: Int, spans: [Span]) {
            self.article = article
            self.form = form
            self.count = count
            self.spans = spans
        }
    }
}
