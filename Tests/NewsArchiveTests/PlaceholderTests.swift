import Testing

@Suite struct NewsArchivePlaceholderTests {
    @Test func builds() {
    }
}
