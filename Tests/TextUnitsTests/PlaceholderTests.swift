import Testing

@Suite struct TextUnitsPlaceholderTests {
    @Test func builds() {
    }
}
