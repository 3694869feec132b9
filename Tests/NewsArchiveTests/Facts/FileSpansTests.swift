import ArticleReading
import Testing

@testable import NewsArchive

@Suite struct FileSpansTests {
    /// "One two." at 100, a blank line, "Three." at 150 in the file.
    private static let spans = FileSpans(
        pieces: [BodyPiece(bodyOffset: 0, span: 100..<108), BodyPiece(bodyOffset: 10, span: 150..<156)],
        body: Array("One two.\n\nThree.".utf8),
        article: 90..<160
    )

    @Test(arguments: [
        (0..<3, 100..<103), (4..<8, 104..<108), (10..<16, 150..<156), (4..<13, 104..<153), (8..<10, 108..<108),
        (16..<16, 156..<156),
        (14..<40, 154..<156),
    ])
    func spanOfTheBodyLiesInTheFile(body: Range<Int>, file: Range<Int>) {
        #expect(Self.spans.span(of: body) == file)
    }

    @Test func bodyWithoutPiecesIsTheWholeArticle() {
        #expect(FileSpans(pieces: [], body: [], article: 5..<9).span(of: 0..<2) == 5..<9)
    }

    /// "Süß ist" takes a byte a character in the file, then two.
    @Test(arguments: [(20..<27, 1), (40..<54, 2)])
    func charactersOfOtherCharsetsAreCounted(file: Range<Int>, width: Int) {
        let body = Array("Süß ist".utf8)
        let spans = FileSpans(pieces: [BodyPiece(bodyOffset: 0, span: file)], body: body, article: file)
        #expect(spans.span(of: 0..<5) == file.lowerBound..<file.lowerBound + 3 * width)
        #expect(spans.span(of: 6..<9) == file.lowerBound + 4 * width..<file.upperBound)
    }
}
