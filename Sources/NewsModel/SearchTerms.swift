/// What comes first; `seen` is when newsd first saw the article.
package enum SortOrder: String, Codable, Sendable, CaseIterable {
    case relevance, date, seen, outlet
}

/// What is shown once, by its best article.
package enum CollapseMode: String, Codable, Sendable, CaseIterable {
    case copies, story, none
}

/// A field whose most frequent values are counted, and how many of them are listed.
package struct FacetField: Sendable, Equatable {
    /// `outlet credit author lang path story person place org`, or `date:day date:month date:year`.
    package var field: String
    package var limit: Int

    package init(field: String, limit: Int = 10) {
        self.field = field
        self.limit = limit
    }
}

/// How many articles have one value of a field.
package struct FacetValue: Codable, Sendable, Equatable {
    package var value: String
    package var count: Int

    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}

/// A word of a query, and what is looked for as well.
package struct ExplainedTerm: Codable, Sendable, Equatable {
    /// A word that is searched as well, and why: `form`, `variant`.
    package struct Addition: Codable, Sendable, Equatable {
        package var word: String
        package var why: String

        package init(word: String, why: String) {
            self.word = word
            self.why = why
        }
    }

    package var word: String
    package var added: [Addition]

    package init(word: String, added: [Addition]) {
        self.word = word
        self.added = added
    }
}
