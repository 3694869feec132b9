/// What somebody is reported to have said: flat its fullest form, and the other articles that carry it.
package struct Quote: Codable, Sendable, Equatable {
    package typealias Form = Sourced<Statement>

    package var form: Form
    /// The same words elsewhere.
    package var others: [Other]

    package init(form: Form, others: [Other] = []) {
        self.form = form
        self.others = others
    }

    private enum CodingKeys: String, CodingKey {
        case others
    }

    package init(from decoder: any Decoder) throws {
        form = try Form(from: decoder)
        others = try decoder.container(keyedBy: CodingKeys.self).decode([Other].self, forKey: .others)
    }

    package func encode(to encoder: any Encoder) throws {
        try form.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(others, forKey: .others)
    }

    /// A form that another article gives, flat, and how it differs.
    package struct Other: Codable, Sendable, Equatable {
        package enum Difference: String, Codable, Sendable {
            /// The same words; of quotes with the speaker's own words these only.
            case same
            /// Some of them in the same order, nothing else.
            case shortened
            /// Other words, too.
            case altered
        }

        package var form: Form
        package var difference: Difference

        package init(form: Form, difference: Difference) {
            self.form = form
            self.difference = difference
        }

        private enum CodingKeys: String, CodingKey {
            case difference
        }

        package init(from decoder: any Decoder) throws {
            form = try Form(from: decoder)
            difference = try decoder.container(keyedBy: CodingKeys.self).decode(Difference.self, forKey: .difference)
        }

        package func encode(to encoder: any Encoder) throws {
            try form.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(difference, forKey: .difference)
        }
    }
}

/// Words, and who said them.
package struct Statement: Codable, Sendable, Equatable {
    /// How the words are given.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// All of it stands between quotation marks.
        case direct
        /// In the article's own words.
        case indirect
        /// In the article's words with some of the speaker's own.
        case mixed
    }

    /// What was said; three dots stand where the article's own words interrupt it.
    package var text: String
    package var kind: Kind
    /// As written: "the minister", "he".
    @ExplicitNull package var speaker: String?
    /// The full name, as far as the articles give it.
    @ExplicitNull package var speakerName: String?
    /// "said", "according to"; null for words between marks that nothing introduces.
    @ExplicitNull package var cue: String?

    package init(text: String, kind: Kind, speaker: String?, speakerName: String?, cue: String?) {
        self.text = text
        self.kind = kind
        self.speaker = speaker
        self.speakerName = speakerName
        self.cue = cue
    }
}
