import Testing

@Suite struct LinuxSystemPlaceholderTests {
    @Test func builds() {
    }
}
