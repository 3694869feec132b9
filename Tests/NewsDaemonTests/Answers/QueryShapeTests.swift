import QueryLanguage
import Testing

@testable import NewsDaemon

@Suite struct QueryShapeTests {
    @Test(arguments: [
        ("kursk", "word"),
        ("secret \"white house\" outlet:reuters", "(word AND \"phrase\" AND outlet:…)"),
        ("a OR b* -date:2025", "(word OR (word* AND NOT date:…))"),
        ("a NEAR/3 b", "(word NEAR/3 word)"),
        ("*", "*"),
    ])
    func showsTheFormAndNoWord(query: String, shape: String) throws {
        #expect(try parseQuery(query, now: 0).shape == shape)
    }
}
