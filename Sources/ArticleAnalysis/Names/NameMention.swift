package import NewsModel

/// A person, a place or an organisation where the article names it.
package struct NameMention: Sendable, Equatable {
    package let kind: Name.Kind
    /// Without titles ("Mr.", "President") and without a possessive ending.
    package let span: BodySpan
    /// As written.
    package let text: String
    /// The fullest form that the article gives: "Vladimir Putin" for "Putin".
    package let canonical: String

    package init(kind: Name.Kind, span: BodySpan, text: String, canonical: String) {
        self.kind = kind
        self.span = span
        self.text = text
        self.canonical = canonical
    }
}
