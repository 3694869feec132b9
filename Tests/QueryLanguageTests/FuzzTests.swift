import QueryLanguage
import TestSupport
import Testing

/// Inputs made by a seeded generator: of pieces of the language, and of any bytes.
@Suite struct FuzzTests {
    private static let pieces = [
        "kursk", "a", "Zürich", "=", "-", "*", "~", "~1", "~2", "\\", "(", ")", "\"", "“", "”", "«", ":", "title:",
        "body:",
        "exact:", "outlet:", "speaker:", "date:", "seen:", "is:", "has:", "copy", "quote", "2025", "2025-04-26", "..",
        "7d", "today",
        "AND", "OR", "NOT", "SAME", "NEAR/3", "NEAR", "12:30", "\"b c\"", "(d OR e)", "title:(", " ", " ", " ", " ",
        "\u{301}", "東京",
        "\n",
    ]
    private static let now: Int64 = 1_746_014_400

    @Test func whatIsReadIsReadAgainTheSameFromItsCanonicalText() throws {
        var generator = SeededGenerator(seed: 1)
        var read = 0
        for _ in 0..<30_000 {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            read += try check(text) ? 1 : 0
        }
        // Else the test would show nothing but errors.
        #expect(read > 3_000)
    }

    @Test func anyTreeIsReadAgainFromItsCanonicalText() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<10_000 {
            let text = expression(depth: 3, using: &generator)
            if try !check(text) {
                Issue.record("not read: \(text)")
            }
        }
    }

    @Test func noBytesCrashIt() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<10_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? UInt8.random(in: 0x20..<0x7F, using: &generator) : UInt8.random(in: 0...255, using: &generator)
            }
            _ = try check(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Whether the text is a query; then its canonical text must give the same tree, else the error's place must lie
    /// in the text.
    private func check(_ text: String) throws -> Bool {
        let query: Query
        do {
            query = try parseQuery(text, now: Self.now)
        } catch {
            // Checked by hand: sixty thousand expectations take longer than the parsing.
            if error.place.upperBound > text.utf8.count {
                Issue.record("\(text): \(error)")
            }
            return false
        }
        let canonical = query.canonicalText
        if try parseQuery(canonical, now: Self.now).withoutPlaces != query.withoutPlaces {
            Issue.record("\(text) → \(canonical)")
        }
        return true
    }

    /// A query that is right by construction.
    private func expression(depth: Int, using generator: inout SeededGenerator) -> String {
        guard depth > 0 else { return term(using: &generator) }
        let left = expression(depth: depth - 1, using: &generator)
        let right = expression(depth: depth - 1, using: &generator)
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: return "\(left) \(right)"
        case 1: return "\(left) AND \(right)"
        case 2: return "\(left) OR \(right)"
        case 3: return "(\(left)) -(\(right))"
        case 4: return "NOT (\(left))"
        case 5: return "w NEAR/4 (x OR \"y z\") \(right)"
        default: return term(using: &generator)
        }
    }

    private func term(using generator: inout SeededGenerator) -> String {
        [
            "w", "=w", "w*", "w~2", "\"w x\"", "\"w x\"~3", "exact:\"w x\"", "title:w", "body:=\"w x\"", "outlet:ap",
            "outlet:=\"a p\"", "lang:e*",
            "date:2025..", "seen:7d..", "is:copy", "has:quote", "*", "title:(w OR x)", "outlet:(a b)", "w\\ x\\:y",
            "\\NOT",
        ].randomElement(using: &generator) ?? "w"
    }
}

extension Query {
    /// The same tree with every place at nought.
    fileprivate var withoutPlaces: Query {
        switch self {
        case .everything: self
        case .word(let term): .word(WordTerm(text: term.text, match: term.match, scope: term.scope, place: 0..<0))
        case .phrase(let term):
            .phrase(
                PhraseTerm(text: term.text, isExact: term.isExact, slop: term.slop, scope: term.scope, place: 0..<0)
            )
        case .keyword(let term):
            .keyword(KeywordTerm(field: term.field, value: term.value, match: term.match, at: 0..<0))
        case .date(let term):
            .date(DateTerm(field: term.field, lower: term.lower, upper: term.upper, text: term.text, at: 0..<0))
        case .property(let term): .property(PropertyTerm(property: term.property, at: 0..<0))
        case .near(let left, let right, let distance, _):
            .near(left.withoutPlaces, right.withoutPlaces, distance: distance, place: 0..<0)
        case .same(let left, let right, _): .same(left.withoutPlaces, right.withoutPlaces, place: 0..<0)
        case .not(let query, _): .not(query.withoutPlaces, place: 0..<0)
        case .and(let parts): .and(parts.map(\.withoutPlaces))
        case .or(let branches): .or(branches.map(\.withoutPlaces))
        }
    }
}
