/// Cuts a query into tokens.
struct Lexer {
    let text: QueryText
    var position = 0
    /// The field whose value stands at `position`.
    private var openField: QueryField?
    private var tokens: [Token] = []

    init(_ text: String) {
        self.text = QueryText(text)
    }

    /// All tokens, or the first thing that is none.
    mutating func run() throws(QueryError) -> [Token] {
        while let scalar = text[position] {
            if scalar.isQuerySpace {
                position += 1
            } else {
                try takeToken(from: scalar)
            }
        }
        return tokens
    }

    private mutating func takeToken(from scalar: Unicode.Scalar) throws(QueryError) {
        let start = position
        let kind: Token.Kind
        switch scalar {
        case "(": kind = takeBracket(.open)
        case ")": kind = takeBracket(.close)
        case "-" where openField == nil: kind = try takeMinus()
        case _ where scalar.isQuotationMark: kind = try takePhrase(isExact: false, from: start)
        default: kind = try takeWord(valueOf: openField)
        }
        if case .word(let word, .forms) = kind, openField == nil, tokens.last?.kind != .not, !word.isSearchable {
            // A dash or ampersand between words, as in pasted headlines: no index holds it.
            return
        }
        openField = nil
        tokens.append(Token(kind: kind, place: text.place(start..<position)))
        if case .field(let field) = kind {
            try requireValue(of: field, from: start)
            openField = field
        }
    }

    private mutating func takeBracket(_ kind: Token.Kind) -> Token.Kind {
        position += 1
        return kind
    }

    private mutating func takeMinus() throws(QueryError) -> Token.Kind {
        let place = text.place(position..<position + 1)
        position += 1
        guard let next = text[position], !next.isQuerySpace, next != ")" else {
            throw .syntax("\"-\" has nothing to exclude", hint: "write it right before a word: -word", at: place)
        }
        return .not
    }

    private func requireValue(of field: QueryField, from start: Int) throws(QueryError) {
        guard let next = text[position], !next.isQuerySpace, next != ")" else {
            throw .syntax(
                "\(field.name): has no value",
                hint: "write it right after the colon: \(field.name):value",
                at: text.place(start..<position)
            )
        }
    }

    /// The number at `position`; nil where none stands. More digits than a number needs count as too many.
    mutating func takeNumber() -> Int? {
        var number: Int?
        while let digit = text[position], ("0"..."9").contains(digit) {
            number = min((number ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
            position += 1
        }
        return number
    }

    /// Whether a token may end at `position`.
    var isAtBoundary: Bool { text[position]?.endsWord ?? true }
}
