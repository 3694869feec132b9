/// Where in the query something stands: offsets in bytes of its UTF-8.
package typealias QueryPlace = Range<Int>

/// What somebody typed, read as a tree. Words stay as written; cutting them into tokens, folding and other forms are the
/// index's affair.
package indirect enum Query: Sendable, Equatable {
    /// `*` alone: every article.
    case everything
    case word(WordTerm)
    case phrase(PhraseTerm)
    /// A metadata field such as `outlet:reuters`.
    case keyword(KeywordTerm)
    /// `date: seen: mentions:`
    case date(DateTerm)
    /// `is: has:`
    case property(PropertyTerm)
    /// `a NEAR/5 b`: both sides match words, at most `distance` words between, in any order.
    case near(Query, Query, distance: Int, place: QueryPlace)
    /// `a SAME b`: both sides in one sentence.
    case same(Query, Query, place: QueryPlace)
    case not(Query, place: QueryPlace)
    case and([Query])
    case or([Query])
}

/// The part of an article that words are looked for in.
package enum TextScope: String, Sendable, CaseIterable {
    /// Title and body.
    case anywhere
    case title
    case body
}

/// How a word may differ from what was typed.
package enum WordMatch: Sendable, Equatable {
    /// Other forms and known spellings too.
    case forms
    /// `=word`, `exact:`: this form alone (case and accents stay folded).
    case exact
    /// `word*`
    case prefix
    /// `word~1`: at most this many edits.
    case fuzzy(Int)
}

package struct WordTerm: Sendable, Equatable {
    package var text: String
    package var match: WordMatch
    package var scope: TextScope
    package var place: QueryPlace

    package init(text: String, match: WordMatch, scope: TextScope, place: QueryPlace) {
        self.text = text
        self.match = match
        self.scope = scope
        self.place = place
    }
}

/// `"exact order"`: words in this order, next to each other, or with at most `slop` words between (`"a b"~5`).
package struct PhraseTerm: Sendable, Equatable {
    /// The words between the quotation marks, as written.
    package var text: String
    /// `exact:"…"`: no other forms.
    package var isExact: Bool
    package var slop: Int?
    package var scope: TextScope
    package var place: QueryPlace

    package init(text: String, isExact: Bool, slop: Int?, scope: TextScope, place: QueryPlace) {
        self.text = text
        self.isExact = isExact
        self.slop = slop
        self.scope = scope
        self.place = place
    }
}

package enum KeywordField: String, Sendable, CaseIterable {
    case outlet, credit, author, speaker, person, place, org, name, lang, path, story, id
}

package struct KeywordTerm: Sendable, Equatable {
    package var field: KeywordField
    /// As written, without quotation marks.
    package var value: String
    /// `.forms` for a plain value, `.exact` for `=value`, `.prefix` for `value*`.
    package var match: WordMatch
    package var at: QueryPlace

    package init(field: KeywordField, value: String, match: WordMatch, at: QueryPlace) {
        self.field = field
        self.value = value
        self.match = match
        self.at = at
    }
}

package enum DateField: String, Sendable, CaseIterable {
    /// When the article was published.
    case date
    /// When newsd first read it.
    case seen
    /// A date that its text mentions.
    case mentions
}

package struct DateTerm: Sendable, Equatable {
    package var field: DateField
    /// Seconds since 1970 in UTC: from, inclusive; nil where open.
    package var lower: Int64?
    /// Seconds since 1970 in UTC: to, exclusive; nil where open.
    package var upper: Int64?
    /// As written: `2025-04..`.
    package var text: String
    package var at: QueryPlace

    package init(field: DateField, lower: Int64?, upper: Int64?, text: String, at: QueryPlace) {
        self.field = field
        self.lower = lower
        self.upper = upper
        self.text = text
        self.at = at
    }
}

package enum ArticleProperty: String, Sendable, CaseIterable {
    case isCopy = "is:copy"
    case isOriginal = "is:original"
    case hasQuote = "has:quote"
    case hasFigure = "has:figure"
    case hasConflict = "has:conflict"
}

package struct PropertyTerm: Sendable, Equatable {
    package var property: ArticleProperty
    package var at: QueryPlace

    package init(property: ArticleProperty, at: QueryPlace) {
        self.property = property
        self.at = at
    }
}

/// A query that can't be read, and where.
package struct QueryError: Error, Sendable, Equatable {
    package enum Code: Sendable, Equatable {
        case syntax
        case unknownField
    }

    package var code: Code
    /// What is wrong, for a person: `unknown field "outlets"`.
    package var message: String
    /// What to type instead, where that can be told.
    package var hint: String?
    package var place: QueryPlace
}
