import ArticleAnalysis
import Testing

@Suite struct ByteSpanTests {
    @Test func countsBytes() {
        let span: ByteSpan = 3..<7
        #expect(span.count == 4)
    }
}
