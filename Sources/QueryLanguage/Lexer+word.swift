extension Lexer {
    /// A word with its marks, an operator, or a field's name; `field` is the one whose value this is.
    mutating func takeWord(valueOf field: QueryField?) throws(QueryError) -> Token.Kind {
        let start = position
        let isExact = text[position] == "="
        if isExact {
            position += 1
            if let next = text[position], next.isQuotationMark {
                return try takePhrase(isExact: true, from: start)
            }
        }
        var word = LexedWord(match: isExact ? .exact : .forms)
        while let scalar = text[position], !scalar.endsWord {
            if scalar == ":", let field = try fieldEnding(word, from: start, in: field) {
                position += 1
                return .field(field)
            }
            try take(scalar, into: &word, from: start, isValue: field != nil)
        }
        guard !word.text.isEmpty || word.match == .prefix else {
            throw .syntax(
                "\"=\" has no word",
                hint: "write it right before the word: =word",
                at: text.place(start..<position)
            )
        }
        if word.match == .prefix, word.text.isEmpty, field == nil {
            return .everything
        }
        if field == nil, !word.isEscaped, let operation = try operation(word, from: start) {
            return operation
        }
        return .word(text: String(word.text), match: word.match)
    }

    private mutating func take(
        _ scalar: Unicode.Scalar,
        into word: inout LexedWord,
        from start: Int,
        isValue: Bool
    ) throws(QueryError) {
        switch scalar {
        case "\\":
            guard let escaped = text[position + 1] else {
                throw .syntax(
                    "\"\\\" has nothing after it",
                    hint: "write \\\\ for the character itself",
                    at: text.place(position..<position + 1)
                )
            }
            word.text.append(escaped)
            word.isEscaped = true
            position += 2
        case "*":
            try takeStar(into: &word, from: start)
        case "~" where !word.text.isEmpty:
            try takeTilde(into: &word)
        default:
            word.text.append(scalar)
            position += 1
        }
    }

    private mutating func takeStar(into word: inout LexedWord, from start: Int) throws(QueryError) {
        let star = position
        position += 1
        guard isAtBoundary else {
            throw .syntax(
                "\"*\" stands only at the end of a word",
                hint: "write \\* for the character itself",
                at: text.place(star..<position)
            )
        }
        guard word.match == .forms else {
            throw .syntax(
                "\"=\" and \"*\" exclude each other",
                hint: "=word is one form, word* every beginning",
                at: text.place(start..<position)
            )
        }
        word.match = .prefix
    }

    private mutating func takeTilde(into word: inout LexedWord) throws(QueryError) {
        let tilde = position
        position += 1
        let edits = takeNumber() ?? QueryLimits.defaultEdits
        guard isAtBoundary, word.match == .forms, (1...QueryLimits.edits).contains(edits) else {
            throw .syntax(
                "\"~\" stands only at the end of a word, with 1 or \(QueryLimits.edits) edits and without \"=\"",
                hint: "word~1; write \\~ for the character itself",
                at: text.place(tilde..<position)
            )
        }
        word.match = .fuzzy(edits)
    }

    /// The field that a colon ends; nil where the colon is text: with no letter before it (`12:30`), or in a value.
    private func fieldEnding(
        _ word: LexedWord,
        from start: Int,
        in outer: QueryField?
    ) throws(QueryError) -> QueryField? {
        guard !word.isEscaped, word.match == .forms, word.text.contains(where: \.properties.isAlphabetic) else {
            return nil
        }
        let name = String(word.text)
        let field = QueryField(name: name)
        if let outer {
            guard outer.takesTextField, let field, field.takesTextField else { return nil }
            return field
        }
        guard let field else {
            throw .unknownField(name, at: text.place(start..<position + 1))
        }
        return field
    }

    /// The operator that a plain word in capitals is.
    private func operation(_ word: LexedWord, from start: Int) throws(QueryError) -> Token.Kind? {
        guard word.match == .forms else { return nil }
        let name = String(word.text)
        switch name {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        case "SAME": return .same
        case _ where name == "NEAR" || name.hasPrefix("NEAR/"):
            guard let distance = Self.distance(name.dropFirst("NEAR/".count)) else {
                throw .syntax(
                    "NEAR needs a number of words up to \(QueryLimits.distance)",
                    hint: "write NEAR/10, or \\NEAR for the word itself",
                    at: text.place(start..<position)
                )
            }
            return .near(distance: distance)
        default: return nil
        }
    }

    private static func distance(_ digits: Substring) -> Int? {
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let distance = Int(digits) else { return nil }
        return distance <= QueryLimits.distance ? distance : nil
    }
}

/// A word as far as it is read.
struct LexedWord {
    var text = String.UnicodeScalarView()
    var match: WordMatch
    /// Whether a `\` took the meaning from one of its characters.
    var isEscaped = false
}
