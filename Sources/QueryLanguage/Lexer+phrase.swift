extension Lexer {
    /// What stands between quotation marks, with its `~n`; `start` is where an error points from.
    mutating func takePhrase(isExact: Bool, from start: Int) throws(QueryError) -> Token.Kind {
        let quoted = try takeQuoted(from: start)
        guard quoted.contains(where: { !$0.isWhitespace }) else {
            throw .syntax("nothing stands between the quotation marks", at: text.place(start..<position))
        }
        if text[position] == "*" {
            throw .syntax(
                "\"*\" can't follow a phrase",
                hint: "only a single word may be cut short: word*",
                at: text.place(position..<position + 1)
            )
        }
        return .phrase(text: quoted, isExact: isExact, slop: try takeSlop())
    }

    private mutating func takeQuoted(from start: Int) throws(QueryError) -> String {
        let isTypographic = text[position]?.isTypographicQuotationMark ?? false
        position += 1
        var quoted = String.UnicodeScalarView()
        while let scalar = text[position] {
            position += 1
            if scalar == "\\", let escaped = text[position] {
                quoted.append(escaped)
                position += 1
            } else if scalar == "\"", text[position] == "\"" {
                quoted.append(scalar)
                position += 1
            } else if scalar == "\"" || isTypographic && scalar.isTypographicQuotationMark {
                return String(quoted)
            } else {
                quoted.append(scalar)
            }
        }
        throw .syntax(
            "the quotation mark is not closed",
            hint: "add one at the end, or write \\\" for the character itself",
            at: text.place(start..<text.count)
        )
    }

    private mutating func takeSlop() throws(QueryError) -> Int? {
        guard text[position] == "~" else { return nil }
        let start = position
        position += 1
        guard let slop = takeNumber(), slop <= QueryLimits.distance, isAtBoundary else {
            throw .syntax(
                "\"~\" after a phrase needs a number up to \(QueryLimits.distance)",
                hint: "\"…\"~5 allows five words between",
                at: text.place(start..<position)
            )
        }
        return slop
    }
}
