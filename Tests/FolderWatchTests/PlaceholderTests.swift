import Testing

@Suite struct FolderWatchPlaceholderTests {
    @Test func builds() {
    }
}
