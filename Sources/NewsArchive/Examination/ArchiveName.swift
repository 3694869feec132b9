package import ArticleAnalysis

/// A person, place or organisation over the articles that were asked about, its written forms joined.
package struct ArchiveName: Sendable, Equatable {
    /// Named in the same articles.
    package struct Companion: Sendable, Equatable {
        package var kind: Name.Kind
        package var name: String
        /// How many articles name both.
        package var count: Int

        package init(kind: Name.Kind, name: String, count: Int) {
            self.kind = kind
            self.name = name
            self.count = count
        }
    }

    /// Where an article names it.
    package struct Place: Sendable, Equatable {
        /// Id of the article.
        package var article: String
        /// The form as this article gives it.
        package var form: String
        package var count: Int
        /// In bytes of the file: the first of them.
        package var spans: [Range<Int>]

        package init(article: String, form: String, count: Int, spans: [Range<Int>]) {
            self.article = article
            self.form = form
            self.count = count
            self.spans = spans
        }
    }

    package var kind: Name.Kind
    package var name: String
    package var variants: [String]
    /// How many articles name it.
    package var articles: Int
    package var mentions: Int
    /// The most frequent first.
    package var with: [Companion]
    /// The first of the articles.
    package var places: [Place]

    package init(
        kind: Name.Kind,
        name: String,
        variants: [String],
        articles: Int,
        mentions: Int,
        with: [Companion],
        places: [Place]
    ) {
        self.kind = kind
        self.name = name
        self.variants = variants
        self.articles = articles
        self.mentions = mentions
        self.with = with
        self.places = places
    }
}

extension Name.Kind {
    /// As the wire names it.
    package var label: String {
        switch self {
        case .person: "person"
        case .place: "place"
        case .org: "org"
        }
    }
}
