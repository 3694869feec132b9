import Testing

@Suite struct NewsAPIPlaceholderTests {
    @Test func builds() {
    }
}
