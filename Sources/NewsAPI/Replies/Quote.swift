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
            case same, shortened, altered
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
    package enum Kind: String, Codable, Sendable {
        case direct, indirect, mixed
    }

    package var text: String
    package var kind: Kind
    /// As written: "the minister", "he".
    @ExplicitNull package var speaker: String?
    @ExplicitNull package var speakerName: String?
    @ExplicitNull package var cue: String?

    package init(text: String, kind: Kind, speaker: String?, speakerName: String?, cue: String?) {
        self.text = text
        self.kind = kind
        self.speaker = speaker
        self.speakerName = speakerName
        self.cue = cue
    }
}

/// What is reported to have been said.
package struct QuotesReply: Codable, Sendable, Equatable {
    package var quotes: [Quote]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(quotes: [Quote], total: Int, examined: Int, warnings: [String]) {
        self.quotes = quotes
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}
