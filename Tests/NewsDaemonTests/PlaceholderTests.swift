import Testing

@Suite struct NewsDaemonPlaceholderTests {
    @Test func builds() {
    }
}
