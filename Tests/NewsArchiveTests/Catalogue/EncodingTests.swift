import ArticleReading
import Foundation
import Testing

@testable import NewsArchive

@Suite struct SpanEncodingTests {
    @Test func spansReadBack() {
        let spans = [0..<0, 0..<1, 127..<128, 128..<16_384, 5_000_000..<67_108_864]
        #expect(SpanEncoding.spans(in: SpanEncoding.encode(spans)) == spans)
    }

    @Test func piecesReadBack() {
        let pieces = [BodyPiece(bodyOffset: 0, span: 3..<300), BodyPiece(bodyOffset: 299, span: 400..<401)]
        #expect(SpanEncoding.pieces(in: SpanEncoding.encode(pieces)) == pieces)
    }

    @Test(arguments: [[0x80], [1], [1, 2, 3], Array(repeating: 0xFF, count: 20)] as [[UInt8]])
    func bytesOfAnotherMakeAreRefused(bytes: [UInt8]) {
        #expect(SpanEncoding.spans(in: Data(bytes)) == nil)
    }
}

@Suite struct CivilDateTests {
    @Test(arguments: [
        (0, "1970-01-01", "19700101T000000Z"), (951_782_399, "2000-02-28", "20000228T235959Z"),
        (951_782_400, "2000-02-29", "20000229T000000Z"), (1_745_668_800, "2025-04-26", "20250426T120000Z"),
        (-1, "1969-12-31", "19691231T235959Z"), (-62_135_596_800, "0001-01-01", "00010101T000000Z"),
    ])
    func secondsBecomeDays(seconds: Int64, day: String, fileName: String) {
        let date = CivilDate(secondsSince1970: seconds)
        #expect(date.dayText == day)
        #expect(date.monthText == String(day.prefix(7)))
        #expect(date.yearText == String(day.prefix(4)))
        #expect(date.fileNameText == fileName)
    }
}

@Suite struct PathTextTests {
    @Test(arguments: [
        (Array("wire/été.txt".utf8), "wire/été.txt"), ([0x61, 0xFF, 0x62], "a\\xffb"),
        ([0xC3], "\\xc3"), ([0x0A, 0x7F], "\\x0a\\x7f"), ([0xC0, 0x80], "\\xc0\\x80"), ([], ""),
    ])
    func bytesThatAreNoTextAreEscaped(path: [UInt8], text: String) {
        #expect(PathText.text(of: path) == text)
    }
}
