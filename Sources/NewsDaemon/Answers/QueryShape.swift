import QueryLanguage

extension Query {
    /// The form of the query without what was asked: `word AND "phrase" AND outlet:…`. What somebody asks is their secret.
    var shape: String {
        switch self {
        case .everything: "*"
        case .word(let term): term.match == .prefix ? "word*" : "word"
        case .phrase: "\"phrase\""
        case .keyword(let term): "\(term.field.rawValue):…"
        case .date(let term): "\(term.field.rawValue):…"
        case .property(let term): term.property.rawValue
        case .near(let left, let right, let distance, _): "(\(left.shape) NEAR/\(distance) \(right.shape))"
        case .same(let left, let right, _): "(\(left.shape) SAME \(right.shape))"
        case .not(let query, _): "NOT \(query.shape)"
        case .and(let parts): "(" + parts.map(\.shape).joined(separator: " AND ") + ")"
        case .or(let parts): "(" + parts.map(\.shape).joined(separator: " OR ") + ")"
        }
    }
}
