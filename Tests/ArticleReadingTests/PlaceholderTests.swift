import Testing

@Suite struct ArticleReadingPlaceholderTests {
    @Test func builds() {
    }
}
