internal import Algorithms

/// A run of a body that stands unbroken in the file: a paragraph, or a part of one where the file breaks it by a line's end, by
/// furniture or by Markdown's marks. It goes on to the next piece or the body's end, the space or blank line that joins them left out.
///
/// In a file of UTF-8 the run's bytes and the span's are the same, so a position within it is found by adding. Where the file is
/// of another charset, or ill-formed UTF-8 was replaced by U+FFFD, only the beginnings and ends of both agree, and their lengths
/// may differ.
package struct BodyPiece: Sendable, Equatable {
    /// Offset in bytes of the body's UTF-8.
    package var bodyOffset: Int
    package var span: FileSpan

    package init(bodyOffset: Int, span: FileSpan) {
        self.bodyOffset = bodyOffset
        self.span = span
    }
}

/// Where spans of an article's body lie in its file.
package struct BodyPlaces: Sendable {
    /// In the order of the body.
    private let pieces: [BodyPiece]
    private let body: [UInt8]
    private let article: FileSpan

    /// `article` is the whole article in the file, for bodies without pieces.
    package init(pieces: [BodyPiece], body: [UInt8], article: FileSpan) {
        self.pieces = pieces
        self.body = body
        self.article = article
    }

    /// From the byte of the file at which the span begins to the one at which it ends: what lies between pieces (a line's end,
    /// furniture) is within.
    package func fileSpan(of span: BodySpan) -> FileSpan {
        guard !pieces.isEmpty else { return article }
        let start = place(of: span.lowerBound, in: piece(at: span.lowerBound))
        guard !span.isEmpty else { return FileSpan(start..<start) }
        return FileSpan(start..<max(start, place(of: span.upperBound, in: piece(at: span.upperBound - 1))))
    }

    /// The index of the last piece that begins at a place or before it.
    private func piece(at place: Int) -> Int {
        max(0, pieces.partitioningIndex { $0.bodyOffset > place } - 1)
    }

    /// Exact in files of UTF-8, UTF-16 and charsets of one byte a character; where ill-formed bytes were replaced it is taken in
    /// proportion.
    private func place(of place: Int, in index: Int) -> Int {
        let piece = pieces[index]
        let run = run(of: index)
        let offset = min(max(0, place - piece.bodyOffset), run.count)
        let before = run.prefix(offset)
        let distance =
            switch piece.span.count {
            case run.count: offset
            case Self.scalars(run): Self.scalars(before)
            case Self.units(run) * 2: Self.units(before) * 2
            default: run.isEmpty ? 0 : piece.span.count * offset / run.count
            }
        return piece.span.lowerBound + distance
    }

    /// The piece's bytes of the body, without the space or blank line before the next one.
    private func run(of index: Int) -> ArraySlice<UInt8> {
        let start = min(max(0, pieces[index].bodyOffset), body.count)
        guard index + 1 < pieces.count else { return body[start...] }
        var end = min(max(start, pieces[index + 1].bodyOffset), body.count)
        guard end - start != pieces[index].span.count else { return body[start..<end] }
        while end > start, body[end - 1] == UInt8(ascii: " ") || body[end - 1] == UInt8(ascii: "\n") {
            end -= 1
        }
        return body[start..<end]
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// Units of UTF-16: two for what takes four bytes.
    private static func units(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
}
