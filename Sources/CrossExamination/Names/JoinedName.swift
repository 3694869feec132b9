package import ArticleAnalysis

/// A person, place or organisation over many articles, its written forms joined.
package struct JoinedName: Sendable, Equatable {
    package var kind: Name.Kind
    /// The form to show: the fullest, among those the commonest.
    package var name: String
    /// The other forms, the commonest first.
    package var variants: [String]
    /// How many articles name it.
    package var articles: Int
    /// How often they do.
    package var mentions: Int
    /// Who is named in the same articles, the most frequent first.
    package var with: [Companion]
    /// The articles that name it, in order of their ids, up to `NameRegister.Limits.places`.
    package var places: [Place]

    package struct Companion: Sendable, Equatable {
        package var kind: Name.Kind
        package var name: String
        /// The number of articles that name both.
        package var count: Int
    }

    package struct Place: Sendable, Equatable {
        /// The article's id.
        package var article: String
        /// The form as this article gives it.
        package var form: String
        package var count: Int
        /// In bytes of the article's body; empty where the caller gave none.
        package var spans: [ByteSpan]
    }
}
