/// Reads what somebody typed as a tree.
///
/// Binding from tightest: `NOT` and `-`, then `NEAR/n` and `SAME` (from the left), `AND` (written or not), `OR`.
/// Neighbouring terms of one field without an operator mean OR (`outlet:reuters outlet:ap`). Of `date: seen: mentions:`
/// they mean AND, and so of `is: has:`, whose values are properties of their own that an article may have together.
/// A query of negations alone subtracts from every article. `now` is in seconds since 1970.
package func parseQuery(_ text: String, now: Int64) throws(QueryError) -> Query {
    guard text.utf8.count <= QueryLimits.bytes else {
        throw .tooLong(text.utf8.count)
    }
    var lexer = Lexer(text)
    let tokens = try lexer.run()
    guard !tokens.isEmpty else {
        throw .syntax(
            text.allSatisfy(\.isWhitespace) ? "the query is empty" : "the query holds no letter or digit",
            hint: "* alone finds every article",
            at: 0..<text.utf8.count
        )
    }
    var parser = Parser(tokens: tokens, end: text.utf8.count, now: now)
    return try parser.parse().normalized
}

/// Recursive descent over the tokens; brackets alone recurse, so depth is bounded by `QueryLimits.nesting`.
struct Parser {
    private let tokens: [Token]
    /// Where the query ends, in bytes.
    private let end: Int
    private let now: Int64
    private var index = 0
    private var nesting = 0
    private var terms = 0

    init(tokens: [Token], end: Int, now: Int64) {
        self.tokens = tokens
        self.end = end
        self.now = now
    }

    mutating func parse() throws(QueryError) -> Query {
        let query = try parseOr(in: FieldContext())
        if let extra = current {
            throw closesNothing(at: extra.place)
        }
        return query
    }

    private func closesNothing(at place: QueryPlace) -> QueryError {
        .syntax("\")\" closes no bracket", hint: "leave it out, or write \\) for the character itself", at: place)
    }

    private var current: Token? { index < tokens.count ? tokens[index] : nil }

    private mutating func takes(_ kind: Token.Kind) -> Bool {
        guard current?.kind == kind else { return false }
        index += 1
        return true
    }

    private mutating func parseOr(in context: FieldContext) throws(QueryError) -> Query {
        var branches = [try parseAnd(in: context)]
        while takes(.or) {
            branches.append(try parseAnd(in: context))
        }
        return branches.count == 1 ? branches[0] : .or(branches)
    }

    private mutating func parseAnd(in context: FieldContext) throws(QueryError) -> Query {
        var neighbours = Neighbours()
        neighbours.append(try parseProximity(in: context))
        while let token = current, token.kind != .or, token.kind != .close {
            if takes(.and) {
                neighbours.separate()
            }
            neighbours.append(try parseProximity(in: context))
        }
        return neighbours.query
    }

    private mutating func parseProximity(in context: FieldContext) throws(QueryError) -> Operand {
        let start = index
        var left = try parseUnary(in: context)
        var links = 0
        while let token = current, token.kind.isProximity {
            let leftPlace = place(from: start)
            index += 1
            links += 1
            guard links <= QueryLimits.nesting else {
                throw .nestedTooDeep(at: token.place)
            }
            let rightStart = index
            let right = try parseUnary(in: context)
            try check(left.query, for: token, at: leftPlace)
            try check(right.query, for: token, at: place(from: rightStart))
            if case .near(let distance) = token.kind {
                left = Operand(query: .near(left.query, right.query, distance: distance, place: token.place))
            } else {
                left = Operand(query: .same(left.query, right.query, place: token.place))
            }
        }
        return left
    }

    private func check(_ operand: Query, for token: Token, at place: QueryPlace) throws(QueryError) {
        if token.kind == .same {
            guard operand.isWithinSentence else {
                throw .syntax(
                    "SAME joins words, phrases, NEAR/n and OR groups of them",
                    hint: "NOT goes before brackets around it: NOT (a SAME b)",
                    at: place
                )
            }
        } else {
            guard operand.isWordOrPhrase else {
                throw .syntax(
                    "NEAR/n joins words, phrases and OR groups of them",
                    hint: "a NEAR/5 (b OR \"c d\"); NOT goes before brackets around it: NOT (a NEAR/5 b)",
                    at: place
                )
            }
        }
    }

    /// The bytes from a token to the last one taken.
    private func place(from start: Int) -> QueryPlace {
        tokens[start].place.lowerBound..<tokens[index - 1].place.upperBound
    }

    private mutating func parseUnary(in context: FieldContext) throws(QueryError) -> Operand {
        var isNegated = false
        var place: QueryPlace?
        while let token = current, token.kind == .not {
            isNegated.toggle()
            place = place ?? token.place
            index += 1
        }
        if let place, current.map({ !$0.kind.startsOperand }) ?? true {
            throw .syntax(
                "NOT has nothing to exclude",
                hint: "write NOT word or -word; \\NOT is the word itself",
                at: place
            )
        }
        let operand = try parsePrimary(in: context)
        guard isNegated, let place else { return operand }
        return Operand(query: .not(operand.query, place: place))
    }

    private mutating func parsePrimary(in outer: FieldContext) throws(QueryError) -> Operand {
        var context = outer
        var fieldPlace: QueryPlace?
        while let token = current, case .field(let field) = token.kind {
            context.enter(field)
            fieldPlace = fieldPlace ?? token.place
            index += 1
        }
        guard let token = current else {
            throw missingOperand(at: end..<end)
        }
        if token.kind == .open {
            return Operand(query: try parseBrackets(in: context))
        }
        guard token.kind.startsOperand else {
            throw missingOperand(at: token.place)
        }
        index += 1
        terms += 1
        guard terms <= QueryLimits.terms else {
            throw .tooManyTerms(at: token.place)
        }
        let query = try context.term(token, fieldPlace: fieldPlace, now: now)
        return Operand(query: query, joinedField: context.joinedField(isWrittenHere: fieldPlace != nil))
    }

    private mutating func parseBrackets(in context: FieldContext) throws(QueryError) -> Query {
        guard let open = current?.place else {
            throw missingOperand(at: end..<end)
        }
        index += 1
        nesting += 1
        guard nesting <= QueryLimits.nesting else {
            throw .nestedTooDeep(at: open)
        }
        if let close = current, close.kind == .close {
            throw .syntax(
                "nothing stands between the brackets",
                hint: "leave them out, or write \\( for the character itself",
                at: open.lowerBound..<close.place.upperBound
            )
        }
        // A bracket that is never closed is the error, not what is missing at the end because of it.
        guard current != nil else { throw unclosed(open) }
        let query = try parseOr(in: context)
        guard takes(.close) else { throw unclosed(open) }
        nesting -= 1
        return query
    }

    private func unclosed(_ open: QueryPlace) -> QueryError {
        .syntax("the bracket is not closed", hint: "add ) at the end, or write \\( for the character itself", at: open)
    }

    /// Nothing where a word must stand: the operator before it is to blame where there is one, else the one that stands
    /// there.
    private func missingOperand(at place: QueryPlace) -> QueryError {
        if index > 0, let name = tokens[index - 1].kind.operatorName {
            return .syntax("\(name) has nothing after it", hint: Self.hint(for: name), at: tokens[index - 1].place)
        }
        if let name = current?.kind.operatorName {
            return .syntax("\(name) has nothing before it", hint: Self.hint(for: name), at: place)
        }
        return nesting == 0 ? closesNothing(at: place) : .syntax("nothing stands before \")\"", at: place)
    }

    private static func hint(for name: String) -> String {
        "it stands between two words; write \\\(name) for the word itself"
    }
}
