/// A person, a place or an organisation where the article names it.
package struct Name: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        case person, place, org
    }

    package let kind: Kind
    /// Without titles ("Mr.", "President") and without a possessive ending.
    package let span: ByteSpan
    /// As written.
    package let text: String
    /// The fullest form that the article gives: "Vladimir Putin" for "Putin".
    package let canonical: String

    package init(kind: Kind, span: ByteSpan, text: String, canonical: String) {
        self.kind = kind
        self.span = span
        self.text = text
        self.canonical = canonical
    }
}
