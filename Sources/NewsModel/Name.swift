/// A person, a place or an organisation, whatever it is called.
package struct Name: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case person, place, org
    }

    /// The form to show: the fullest, among those the commonest.
    package var name: String
    package var kind: Kind
    /// The other forms, the commonest first.
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
        package var spans: [FileSpan]

        package init(article: String, form: String, count: Int, spans: [FileSpan]) {
            self.article = article
            self.form = form
            self.count = count
            self.spans = spans
        }
    }
}
