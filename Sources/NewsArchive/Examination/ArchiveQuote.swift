package import ArticleAnalysis

/// One statement in all the articles that report it.
package struct ArchiveQuote: Sendable, Equatable {
    /// The statement as one article gives it; spans in bytes of the file.
    package struct Form: Sendable, Equatable {
        /// Id of the article.
        package var article: String
        package var kind: Quote.Kind
        package var text: String
        /// As written.
        package var speaker: String?
        /// The full name, as far as the article gives it.
        package var speakerName: String?
        package var cue: String?
        package var sentence: String
        package var sentenceSpan: Range<Int>
        package var span: Range<Int>

        package init(
            article: String,
            kind: Quote.Kind,
            text: String,
            speaker: String?,
            speakerName: String?,
            cue: String?,
            sentence: String,
            sentenceSpan: Range<Int>,
            span: Range<Int>
        ) {
            self.article = article
            self.kind = kind
            self.text = text
            self.speaker = speaker
            self.speakerName = speakerName
            self.cue = cue
            self.sentence = sentence
            self.sentenceSpan = sentenceSpan
            self.span = span
        }
    }

    /// How another article gives it.
    package struct Other: Sendable, Equatable {
        package var quote: Form
        /// `same`, `shortened` or `altered`, compared with the fullest form.
        package var difference: String

        package init(quote: Form, difference: String) {
            self.quote = quote
            self.difference = difference
        }
    }

    /// The fullest form.
    package var quote: Form
    /// The speaker's full name by any of the forms.
    package var speakerName: String?
    package var others: [Other]

    package init(quote: Form, speakerName: String?, others: [Other]) {
        self.quote = quote
        self.speakerName = speakerName
        self.others = others
    }
}

extension Quote.Kind {
    /// As the wire names it.
    package var label: String {
        switch self {
        case .direct: "direct"
        case .indirect: "indirect"
        case .mixed: "mixed"
        }
    }
}
