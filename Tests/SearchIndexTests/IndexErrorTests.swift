import Testing

@testable import SearchIndex

@Suite struct IndexErrorTests {
    @Test func keepsCodeAndMessage() {
        let error = IndexError(code: .damaged, message: "segment-3 is cut short")
        #expect(error.code == .damaged)
        #expect(error.message == "segment-3 is cut short")
    }
}
