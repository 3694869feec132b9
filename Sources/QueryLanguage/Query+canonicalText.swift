extension Query {
    /// How the query was read: every operator written, brackets where they matter. Parsing it gives the same tree.
    package var canonicalText: String {
        text(within: .or)
    }

    /// How tightly an operator binds; what binds looser than the operator around it gets brackets.
    private enum Binding: Int {
        case or, and, proximity, not, term
    }

    private var binding: Binding {
        switch self {
        case .or: .or
        case .and: .and
        case .near, .same: .proximity
        case .not: .not
        case .everything, .word, .phrase, .keyword, .date, .property: .term
        }
    }

    private func text(within outer: Binding) -> String {
        let text = unbracketedText
        return binding.rawValue < outer.rawValue ? "(\(text))" : text
    }

    private var unbracketedText: String {
        switch self {
        case .everything: "*"
        case .word(let term): term.canonicalText
        case .phrase(let term): term.canonicalText
        case .keyword(let term): term.canonicalText
        case .date(let term): "\(term.field.rawValue):\(term.text)"
        case .property(let term): term.property.rawValue
        case .near(let left, let right, let distance, _):
            "\(left.text(within: .not)) NEAR/\(distance) \(right.text(within: .not))"
        case .same(let left, let right, _): "\(left.text(within: .not)) SAME \(right.text(within: .not))"
        case .not(let query, _): "NOT \(query.text(within: .term))"
        case .and(let parts): parts.map { $0.text(within: .and) }.joined(separator: " AND ")
        case .or(let branches): branches.map { $0.text(within: .or) }.joined(separator: " OR ")
        }
    }
}

extension TextScope {
    fileprivate var prefix: String { self == .anywhere ? "" : "\(rawValue):" }
}

extension WordMatch {
    /// Puts the marks of the match around a word.
    fileprivate func marked(_ word: String) -> String {
        switch self {
        case .forms: word
        case .exact: "=\(word)"
        case .prefix: "\(word)*"
        case .fuzzy(let edits): "\(word)~\(edits)"
        }
    }
}

extension WordTerm {
    fileprivate var canonicalText: String {
        scope.prefix + match.marked(escapedWord(text, isValue: scope != .anywhere || match == .exact))
    }
}

extension PhraseTerm {
    fileprivate var canonicalText: String {
        let mark = isExact ? (scope == .anywhere ? "exact:" : "=") : ""
        return scope.prefix + mark + quoted(text) + (slop.map { "~\($0)" } ?? "")
    }
}

extension KeywordTerm {
    fileprivate var canonicalText: String {
        let needsQuotes = match != .prefix && value.unicodeScalars.contains(where: \.endsWord)
        let word = needsQuotes ? quoted(value) : escapedWord(value, isValue: true)
        return "\(field.rawValue):" + match.marked(word)
    }
}

private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
    return "\"\(escaped.joined())\""
}

/// A word with a `\` before what would mean something else; values know no operators.
private func escapedWord(_ text: String, isValue: Bool) -> String {
    let isOperator = ["AND", "OR", "NOT", "SAME", "NEAR"].contains(text) || text.hasPrefix("NEAR/")
    var escaped = isOperator && !isValue ? "\\" : ""
    var hasLetter = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
        let isFirst = index == 0
        let needsEscape =
            switch scalar {
            case "\\", "*": true
            case ":": hasLetter
            case "-", "=": isFirst
            case "~": true
            default: scalar.endsWord
            }
        escaped += needsEscape ? "\\\(scalar)" : "\(scalar)"
        hasLetter = hasLetter || scalar.properties.isAlphabetic
    }
    return escaped
}
