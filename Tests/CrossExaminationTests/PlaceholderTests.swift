import Testing

@Suite struct CrossExaminationPlaceholderTests {
    @Test func builds() {
    }
}
