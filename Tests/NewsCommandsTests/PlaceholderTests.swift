import Testing

@Suite struct NewsCommandsPlaceholderTests {
    @Test func builds() {
    }
}
