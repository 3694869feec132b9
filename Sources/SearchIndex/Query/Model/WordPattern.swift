/// A word of a query, folded, with what else counts as it.
public struct WordPattern: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// All words of its stem in the document's language.
        case forms(String)
        /// This word alone.
        case exact(String)
        /// Every word that begins so.
        case prefix(String)
        /// Every word that so many edits (insert, drop, replace a character, swap two neighbours) make of it.
        case fuzzy(String, edits: Int)
    }

    public var kind: Kind
    /// Spelling variants and aliases, each with its forms; they and the word count as one term.
    public var alternatives: [String]

    public init(_ kind: Kind, alternatives: [String] = []) {
        self.kind = kind
        self.alternatives = alternatives
    }
}
