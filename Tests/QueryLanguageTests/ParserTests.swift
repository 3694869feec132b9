import QueryLanguage
import Testing

@Suite struct ParserTests {
    @Test(arguments: [
        ("kursk troops", "kursk AND troops"),
        ("kursk -troops outlet:ap outlet:reuters", "kursk AND NOT troops AND (outlet:ap OR outlet:reuters)"),
        ("a OR b c", "a OR b AND c"),
        ("(a OR b) c", "(a OR b) AND c"),
        ("a AND (b AND c)", "a AND b AND c"),
        ("a or b and not c", "a AND or AND b AND and AND not AND c"),
        ("NOT a", "* AND NOT a"),
        ("-a -b", "* AND NOT a AND NOT b"),
        ("(-a -b) c", "NOT a AND NOT b AND c"),
        ("a OR -b", "a OR * AND NOT b"),
        ("--a", "a"),
        ("NOT NOT NOT a b", "NOT a AND b"),
        ("-(a -b)", "* AND NOT (a AND NOT b)"),
        ("*", "*"),
        ("* -foo", "* AND NOT foo"),
        ("a NEAR/5 b SAME c", "(a NEAR/5 b) SAME c"),
        ("(a OR \"b c\") NEAR/0 d*", "(a OR \"b c\") NEAR/0 d*"),
        ("a b NEAR/3 c OR d", "a AND b NEAR/3 c OR d"),
        ("-(a NEAR/5 b)", "* AND NOT (a NEAR/5 b)"),
        ("title:(a OR b)", "title:a OR title:b"),
        ("title:(a b)", "title:a AND title:b"),
        ("title:a title:b", "title:a OR title:b"),
        ("title:\"a b\"~3", "title:\"a b\"~3"),
        ("title:=word -title:x body:pre*", "title:=word AND NOT title:x AND body:pre*"),
        ("exact:\"a b\" exact:word =word", "exact:\"a b\" AND =word AND =word"),
        ("title:exact:\"a b\" exact:title:c", "title:=\"a b\" OR title:=c"),
        ("exact:(a OR \"b c\")", "=a OR exact:\"b c\""),
        ("word~ word~1 word~2", "word~1 AND word~1 AND word~2"),
        ("outlet:\"The New York Times\"", "outlet:\"The New York Times\""),
        ("outlet:=ap outlet:reut* outlet:*", "outlet:=ap OR outlet:reut* OR outlet:*"),
        ("outlet:(reuters ap)", "outlet:reuters OR outlet:ap"),
        ("outlet:a AND outlet:b", "outlet:a AND outlet:b"),
        ("outlet:a x outlet:b", "outlet:a AND x AND outlet:b"),
        ("-outlet:a -outlet:b", "* AND NOT outlet:a AND NOT outlet:b"),
        ("outlet:a lang:en", "outlet:a AND lang:en"),
        ("is:copy is:original has:quote has:Figure", "is:copy AND is:original AND has:quote AND has:figure"),
        ("date:2025.. date:..2026", "date:2025.. AND date:..2026"),
        ("OUTLET:ap Title:x", "outlet:ap AND title:x"),
        ("12:30 1:2:3 :x", "12:30 AND 1:2:3 AND :x"),
        ("“two words” „zwei Wörter“ «deux mots»", "\"two words\" AND \"zwei Wörter\" AND \"deux mots\""),
        ("\"say \"\"yes\"\" now\"", "\"say \\\"yes\\\" now\""),
        ("\\AND \\-a a\\*b \\(x\\) \\title:x", "\\AND AND \\-a AND a\\*b AND \\(x\\) AND title\\:x"),
        ("well-known o'neil U.S.", "well-known AND o'neil AND U.S."),
        ("path:reports/2025/a:b.txt", "path:reports/2025/a\\:b.txt"),
        ("a(b)\"c\"", "a AND b AND \"c\""),
        ("\u{A0}kursk\t", "kursk"),
        ("Kursk – ben & jerry 👍", "Kursk AND ben AND jerry"),
        ("~500", "\\~500"),
    ])
    func readsAs(text: String, canonical: String) throws {
        #expect(try parseQuery(text, now: 0).canonicalText == canonical)
    }

    @Test func placesAreBytes() throws {
        let query = try parseQuery("Zürich title:\"é é\" SAME x -y", now: 0)
        guard case .and(let parts) = query, parts.count == 3,
            case .word(let first) = parts[0],
            case .same(.phrase(let phrase), .word, let same) = parts[1],
            case .not(.word(let excluded), let minus) = parts[2]
        else {
            Issue.record("not the expected tree: \(query)")
            return
        }
        #expect(first.place == 0..<7)
        #expect(phrase.place == 8..<21)
        #expect(same == 22..<26)
        #expect(minus == 29..<30)
        #expect(excluded.place == 30..<31)
    }

    @Test func keywordsKeepTheirValueAsWritten() throws {
        let query = try parseQuery("speaker:=\"O\\\"Neil  Jr\"", now: 0)
        #expect(
            query == .keyword(KeywordTerm(field: .speaker, value: "O\"Neil  Jr", match: .exact, at: 0..<22))
        )
    }
}
