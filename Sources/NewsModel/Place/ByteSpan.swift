/// [start, end) in bytes of a text; `Text` says of which, so that places in one text are never taken for places in another.
package struct ByteSpan<Text>: Hashable, Sendable {
    package var lowerBound: Int
    package var upperBound: Int

    package init(_ range: Range<Int>) {
        lowerBound = range.lowerBound
        upperBound = range.upperBound
    }

    package var range: Range<Int> { lowerBound..<max(lowerBound, upperBound) }
    package var count: Int { upperBound - lowerBound }
    package var isEmpty: Bool { upperBound <= lowerBound }

    package func contains(_ place: Int) -> Bool { lowerBound <= place && place < upperBound }

    package func overlaps(_ other: ByteSpan) -> Bool {
        !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
    }
}

/// In a file, or in the entry of a container, as it lies on the disk.
package typealias FileSpan = ByteSpan<FileText>
/// In the UTF-8 of an article's body.
package typealias BodySpan = ByteSpan<BodyText>
/// In a piece of text that is given together with the span.
package typealias TextSpan = ByteSpan<GivenText>

package enum FileText {}
package enum BodyText {}
package enum GivenText {}

/// A JSON array of two numbers.
extension ByteSpan: Codable {
    package init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        lowerBound = try container.decode(Int.self)
        upperBound = try container.decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
        try container.encode(upperBound)
    }
}

extension [UInt8] {
    /// The bytes of a span; none where it does not lie in the text.
    package subscript<Text>(span: ByteSpan<Text>) -> ArraySlice<UInt8> {
        span.lowerBound >= 0 && span.lowerBound <= span.upperBound && span.upperBound <= count
            ? self[span.range] : []
    }
}
