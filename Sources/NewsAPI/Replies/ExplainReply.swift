/// How a query was read and what was added to its words.
package struct ExplainReply: Codable, Sendable, Equatable {
    /// A word of the query.
    package struct Term: Codable, Sendable, Equatable {
        package var word: String
        package var added: [Addition]

        package init(word: String, added: [Addition]) {
            self.word = word
            self.added = added
        }
    }

    /// A word that is searched as well, and why: `form`, `variant`.
    package struct Addition: Codable, Sendable, Equatable {
        package var word: String
        package var why: String

        package init(word: String, why: String) {
            self.word = word
            self.why = why
        }
    }

    package var query: String
    package var parsed: String
    package var terms: [Term]
    package var warnings: [String]

    package init(query: String, parsed: String, terms: [Term], warnings: [String]) {
        self.query = query
        self.parsed = parsed
        self.terms = terms
        self.warnings = warnings
    }
}
