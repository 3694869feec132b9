internal import ArticleReading
internal import Foundation
internal import NewsModel

/// Spans and pieces as compact bytes: variable-length numbers, seven bits a byte, lowest first, the top bit says that more follow.
struct SpanEncoding {
    private(set) var bytes = Data()

    static func encode(_ spans: [FileSpan]) -> Data {
        var encoding = SpanEncoding()
        for span in spans {
            encoding.append(span.lowerBound)
            encoding.append(span.count)
        }
        return encoding.bytes
    }

    static func encode(_ pieces: [BodyPiece]) -> Data {
        var encoding = SpanEncoding()
        for piece in pieces {
            encoding.append(piece.bodyOffset)
            encoding.append(piece.span.lowerBound)
            encoding.append(piece.span.count)
        }
        return encoding.bytes
    }

    /// Nil where the bytes are none of ours.
    static func spans(in bytes: Data) -> [FileSpan]? {
        guard let numbers = numbers(in: bytes), numbers.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: numbers.count, by: 2).map {
            FileSpan(numbers[$0]..<numbers[$0] + numbers[$0 + 1])
        }
    }

    /// Nil where the bytes are none of ours.
    static func pieces(in bytes: Data) -> [BodyPiece]? {
        guard let numbers = numbers(in: bytes), numbers.count.isMultiple(of: 3) else { return nil }
        return stride(from: 0, to: numbers.count, by: 3).map {
            BodyPiece(bodyOffset: numbers[$0], span: FileSpan(numbers[$0 + 1]..<numbers[$0 + 1] + numbers[$0 + 2]))
        }
    }

    private mutating func append(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Numbers up to 2^56, so that sums of two never overflow.
    private static func numbers(in bytes: Data) -> [Int]? {
        var numbers: [Int] = []
        var number = 0
        var shift = 0
        for byte in bytes {
            guard shift < 56 else { return nil }
            number |= Int(byte & 0x7F) << shift
            shift += 7
            if byte & 0x80 == 0 {
                numbers.append(number)
                number = 0
                shift = 0
            }
        }
        return shift == 0 ? numbers : nil
    }
}
