import QueryLanguage
import Testing

@Suite struct ParserErrorTests {
    @Test(arguments: [
        ("", 0..<0), ("  ", 0..<2), ("\"open", 0..<5), ("a “open", 2..<9), ("(a", 0..<1), ("a (", 2..<3), ("a)", 1..<2),
        (")", 0..<1), ("–", 0..<3), ("a -& b", 3..<4),
        ("NOT – b", 4..<7), ("title:&", 0..<7), ("\"–\"", 0..<5), ("=&", 0..<2), ("a OR –", 2..<4),
        ("()", 0..<2), ("a AND", 2..<5), ("AND a", 0..<3), ("a OR OR b", 2..<4), ("(a OR)", 3..<5), ("a NOT", 2..<5),
        ("NOT OR a", 0..<3), ("a - b", 2..<3), ("a -", 2..<3), ("(-)", 1..<2), ("a NEAR b", 2..<6),
        ("a NEAR/x b", 2..<8), ("a NEAR/9999 b", 2..<11), ("a NEAR/99999999999999999999 b", 2..<27),
        ("foo~99999999999999999999", 3..<24), ("NEAR/5 a", 0..<6), ("a NEAR/5", 2..<8),
        ("a NEAR/5 (b c)", 9..<14), ("-a NEAR/5 b", 0..<2), ("outlet:x SAME b", 0..<8), ("a SAME NOT b", 7..<12),
        ("*foo", 0..<1), ("f*oo", 1..<2), ("=foo*", 0..<5), ("=", 0..<1), ("foo~3", 3..<5), ("foo~x", 3..<4),
        ("\"a b\"~", 5..<6), ("\"a b\"*", 5..<6), ("\"\"", 0..<2), ("\" \"", 0..<3), ("a\\", 1..<2), ("outlet:", 0..<7),
        ("outlet: ap", 0..<7), ("title:*", 0..<7), ("exact:foo*", 0..<10), ("outlet:foo~1", 0..<12),
        ("date:soon", 5..<9), ("date:2025-02-30", 5..<15), ("date:2025..2024", 5..<15), ("date:7d", 5..<7),
        ("date:..", 5..<7), ("date:\"2025\"", 0..<11), ("is:old", 0..<6), ("has:copy", 0..<8), ("title:)", 0..<6),
    ])
    func pointsAtTheSyntaxError(text: String, place: Range<Int>) {
        let error = #expect(throws: QueryError.self) { try parseQuery(text, now: 0) }
        #expect(error?.code == .syntax)
        #expect(error?.message.isEmpty == false)
        #expect(error?.place == place, "\(text)")
    }

    @Test(arguments: [
        ("outlets:ap", 0..<8, "outlet:"), ("x tilte:a", 2..<8, "title:"), ("http://example.org", 0..<5, "\"http://…\""),
        ("source:ap", 0..<7, "outlet:"), ("Kursk: what", 0..<6, "fields are"), ("é1:x", 0..<4, "fields are"),
        ("(headline:x)", 1..<10, "title:"), ("speakr:x", 0..<7, "speaker:"),
    ])
    func unknownFieldsHaveAHint(text: String, place: Range<Int>, hint: String) {
        let error = #expect(throws: QueryError.self) { try parseQuery(text, now: 0) }
        #expect(error?.code == .unknownField)
        #expect(error?.place == place)
        #expect(error?.hint?.contains(hint) == true)
    }

    @Test func refusesWhatIsTooBig() throws {
        let long = String(repeating: "a", count: QueryLimits.bytes + 1)
        #expect(throws: QueryError.self) { try parseQuery(long, now: 0) }
        let words = Array(repeating: "a", count: QueryLimits.terms)
        _ = try parseQuery(words.joined(separator: " "), now: 0)
        let tooMany = #expect(throws: QueryError.self) {
            try parseQuery((words + ["b"]).joined(separator: " "), now: 0)
        }
        #expect(tooMany?.message.contains("1024") == true)
        let open = String(repeating: "(", count: QueryLimits.nesting)
        let close = String(repeating: ")", count: QueryLimits.nesting)
        _ = try parseQuery(open + "a" + close, now: 0)
        let tooDeep = #expect(throws: QueryError.self) { try parseQuery("(\(open)a\(close))", now: 0) }
        #expect(tooDeep?.place == 64..<65)
        let chain = Array(repeating: "a", count: QueryLimits.nesting + 2).joined(separator: " SAME ")
        #expect(throws: QueryError.self) { try parseQuery(chain, now: 0) }
    }
}
