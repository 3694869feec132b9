import ArticleReading
import Foundation
import NewsModel
import Testing

@testable import NewsArchive

@Suite struct SpanEncodingTests {
    @Test func spansReadBack() {
        let spans = [0..<0, 0..<1, 127..<128, 128..<16_384, 5_000_000..<67_108_864].map { FileSpan($0) }
        #expect(SpanEncoding.spans(in: SpanEncoding.encode(spans)) == spans)
    }

    @Test func piecesReadBack() {
        let pieces = [
            BodyPiece(bodyOffset: 0, span: FileSpan(3..<300)), BodyPiece(bodyOffset: 299, span: FileSpan(400..<401)),
        ]
        #expect(SpanEncoding.pieces(in: SpanEncoding.encode(pieces)) == pieces)
    }

    @Test(arguments: [[0x80], [1], [1, 2, 3], Array(repeating: 0xFF, count: 20)] as [[UInt8]])
    func bytesOfAnotherMakeAreRefused(bytes: [UInt8]) {
        #expect(SpanEncoding.spans(in: Data(bytes)) == nil)
    }
}

@Suite struct FileNameTimeTests {
    @Test(arguments: [
        (0, "19700101T000000Z"), (951_782_399, "20000228T235959Z"), (951_782_400, "20000229T000000Z"),
        (1_745_668_800, "20250426T120000Z"), (-1, "19691231T235959Z"), (-62_135_596_800, "00010101T000000Z"),
    ])
    func secondsBecomeNames(seconds: Int64, text: String) {
        #expect(FileNameTime.text(seconds) == text)
    }
}
