extension Token {
    /// What a word or phrase says.
    var text: String? {
        switch kind {
        case .word(let text, _), .phrase(let text, _, _): text
        default: nil
        }
    }
}

extension Token.Kind {
    var isProximity: Bool {
        switch self {
        case .near, .same: true
        default: false
        }
    }

    /// Whether something that is searched for may begin here.
    var startsOperand: Bool {
        switch self {
        case .open, .field, .word, .phrase, .everything: true
        case .close, .and, .or, .not, .near, .same: false
        }
    }

    /// How messages call an operator between two operands; nil for other tokens.
    var operatorName: String? {
        switch self {
        case .and: "AND"
        case .or: "OR"
        case .near(let distance): "NEAR/\(distance)"
        case .same: "SAME"
        default: nil
        }
    }
}
