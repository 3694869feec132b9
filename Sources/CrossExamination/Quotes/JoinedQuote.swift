package import ArticleAnalysis

/// One statement as one article gives it.
package struct QuoteForm: Sendable, Equatable {
    /// The article's id.
    package var article: String
    package var kind: Quote.Kind
    /// What was said, its parts joined by a blank and three dots where the article's own words interrupt them.
    package var text: String
    /// As written; nil where the article names nobody.
    package var speaker: String?
    /// The full name, as far as the article gives it.
    package var speakerName: String?
    /// "said", "according to"; nil for words between marks that nothing introduces.
    package var cue: String?
    /// The sentence it stands in, and where; for words that run over several, all of them.
    package var sentence: String
    package var sentenceSpan: ByteSpan
    /// What was said, in bytes of the article's body, in order of place.
    package var spans: [ByteSpan]

    /// From the first byte of what was said to its last.
    package var span: ByteSpan {
        (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
    }
}

/// One statement in all the articles that report it.
package struct JoinedQuote: Sendable, Equatable {
    /// The fullest form, told by the earliest article that has it.
    package var quote: QuoteForm
    /// The speaker's full name by any of the forms.
    package var speakerName: String?
    /// The other articles' forms.
    package var others: [Other]

    package struct Other: Sendable, Equatable {
        package var quote: QuoteForm
        /// How it differs from the fullest form.
        package var difference: Difference
        /// What the fullest form has that this one hasn't, run by run, as written.
        package var missing: [String]
        /// What this one has that the fullest form hasn't.
        package var added: [String]
    }

    package enum Difference: String, Sendable {
        /// The same words; of quotes with the speaker's own words these only.
        case same
        /// Some of them in the same order, nothing else.
        case shortened
        /// Other words, too.
        case altered
    }
}
