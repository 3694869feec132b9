import NewsModel
import Testing

@Suite struct BodyPlacesTests {
    /// "One two." at 100, a blank line, "Three." at 150 in the file.
    private static let places = BodyPlaces(
        pieces: [
            BodyPiece(bodyOffset: 0, span: FileSpan(100..<108)), BodyPiece(bodyOffset: 10, span: FileSpan(150..<156)),
        ],
        body: Array("One two.\n\nThree.".utf8),
        article: FileSpan(90..<160)
    )

    @Test(arguments: [
        (0..<3, 100..<103), (4..<8, 104..<108), (10..<16, 150..<156), (4..<13, 104..<153), (8..<10, 108..<108),
        (16..<16, 156..<156),
        (14..<40, 154..<156),
    ])
    func spanOfTheBodyLiesInTheFile(body: Range<Int>, file: Range<Int>) {
        #expect(Self.places.fileSpan(of: BodySpan(body)) == FileSpan(file))
    }

    @Test func bodyWithoutPiecesIsTheWholeArticle() {
        let places = BodyPlaces(pieces: [], body: [], article: FileSpan(5..<9))
        #expect(places.fileSpan(of: BodySpan(0..<2)) == FileSpan(5..<9))
    }

    /// "Süß ist" takes a byte a character in the file, then two.
    @Test(arguments: [(20..<27, 1), (40..<54, 2)])
    func charactersOfOtherCharsetsAreCounted(file: Range<Int>, width: Int) {
        let body = Array("Süß ist".utf8)
        let pieces = [BodyPiece(bodyOffset: 0, span: FileSpan(file))]
        let places = BodyPlaces(pieces: pieces, body: body, article: FileSpan(file))
        #expect(places.fileSpan(of: BodySpan(0..<5)) == FileSpan(file.lowerBound..<file.lowerBound + 3 * width))
        #expect(places.fileSpan(of: BodySpan(6..<9)) == FileSpan(file.lowerBound + 4 * width..<file.upperBound))
    }
}
