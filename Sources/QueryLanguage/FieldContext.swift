/// The fields that hold for a term: its own and those before the brackets around it. The innermost wins; `exact:` adds to
/// the others.
struct FieldContext {
    private var field: QueryField?
    private var isExact = false

    mutating func enter(_ field: QueryField) {
        if field == .exact {
            isExact = true
        } else {
            self.field = field
        }
    }

    /// The field in which neighbours are alternatives. In `title:(a b)` words stay joined by AND: only fields written at
    /// the terms count.
    func joinedField(isWrittenHere: Bool) -> QueryField? {
        switch field {
        case .keyword: field
        case .text: isWrittenHere ? field : nil
        case .exact, .date, .property, nil: nil
        }
    }

    /// What a word, phrase or `*` means here; `fieldPlace` is where its own field stands.
    func term(_ token: Token, fieldPlace: QueryPlace?, now: Int64) throws(QueryError) -> Query {
        let place = (fieldPlace?.lowerBound ?? token.place.lowerBound)..<token.place.upperBound
        switch field {
        case .keyword(let field):
            return .keyword(try keyword(field, token, at: place))
        case .date(let field):
            return .date(try date(field, token, at: place, now: now))
        case .property(let prefix):
            return .property(try property(prefix, token, at: place))
        case .text(let scope):
            return try text(scope, token, at: place)
        case .exact, nil:
            return try text(.anywhere, token, at: place)
        }
    }

    private func text(_ scope: TextScope, _ token: Token, at place: QueryPlace) throws(QueryError) -> Query {
        if let text = token.text, !text.isEmpty, !text.isSearchable {
            throw .syntax("\"\(text)\" holds no letter or digit to search for", hint: "leave it out", at: place)
        }
        switch token.kind {
        case .word(let text, let match) where !text.isEmpty && (!isExact || match == .forms || match == .exact):
            return .word(WordTerm(text: text, match: isExact ? .exact : match, scope: scope, place: place))
        case .phrase(let text, let isExactPhrase, let slop):
            return .phrase(
                PhraseTerm(text: text, isExact: isExact || isExactPhrase, slop: slop, scope: scope, place: place)
            )
        case .everything where scope == .anywhere && !isExact:
            return .everything
        default:
            throw .syntax(
                "exact:, title: and body: take words and phrases, exact: whole ones",
                hint: "exact:\"two words\", title:word, title:(a OR b), body:pre*",
                at: place
            )
        }
    }

    private func keyword(
        _ field: KeywordField,
        _ token: Token,
        at place: QueryPlace
    ) throws(QueryError) -> KeywordTerm {
        switch token.kind {
        case .word(let text, let match) where match == .forms || match == .exact || match == .prefix && !isExact:
            return KeywordTerm(field: field, value: text, match: isExact ? .exact : match, at: place)
        case .phrase(let text, let isExactPhrase, nil):
            return KeywordTerm(field: field, value: text, match: isExact || isExactPhrase ? .exact : .forms, at: place)
        case .everything where !isExact:
            return KeywordTerm(field: field, value: "", match: .prefix, at: place)
        default:
            throw .syntax(
                "\(field.rawValue): takes a value, =value, value* or \"two words\"",
                hint: "write other marks in quotation marks: \(field.rawValue):\"a~1\"",
                at: place
            )
        }
    }

    private func date(
        _ field: DateField,
        _ token: Token,
        at place: QueryPlace,
        now: Int64
    ) throws(QueryError) -> DateTerm {
        guard case .word(let text, .forms) = token.kind, !isExact else {
            throw DateRangeReader.unreadable(at: place)
        }
        let range = try DateRangeReader(now: now, place: token.place).range(text)
        return DateTerm(field: field, lower: range.lower, upper: range.upper, text: text, at: place)
    }

    private func property(_ prefix: String, _ token: Token, at place: QueryPlace) throws(QueryError) -> PropertyTerm {
        if case .word(let value, .forms) = token.kind, !isExact,
            let property = ArticleProperty(rawValue: "\(prefix):\(value.lowercased())")
        {
            return PropertyTerm(property: property, at: place)
        }
        let known = ArticleProperty.allCases.map(\.rawValue).filter { $0.hasPrefix("\(prefix):") }
        throw .syntax("\(prefix): takes no such value", hint: "there is " + known.joined(separator: ", "), at: place)
    }
}
