/// How fewer than 128 documents are kept: a whole short list, or what a long one has behind its last full block.
///
/// One run of bits. Documents: a single one in as many bits as the documents from `base` on need; more as distances less one in exponential
/// Golomb code, whose order is written in five bits in front from eight documents on, and follows from count and span below. Then, unless all are 1,
/// each document's frequency in Elias gamma code. Then, if the list has hits in fields other than the last, for each document one bit whether it
/// has, and if so which fields (bit n for field n) and the count of each of them, all in gamma code.
enum TailCode {
    /// From this many documents on the order is written.
    static let ownOrderCount = 8
    static let orderWidth = 5

    /// A third of the mean distance as a power of two: documents of a word stand together more often than not.
    @inline(__always)
    static func order(count: Int, span: UInt32) -> Int {
        max(0, BitWidth.of(span / UInt32(truncatingIfNeeded: 3 * count)) - 1)
    }

    /// The order that takes the fewest bits: a step up costs every distance a bit and saves those that are wider two, so it is the median width.
    static func bestOrder(_ distances: UnsafePointer<UInt32>, count: Int) -> Int {
        var widths = SIMD64<UInt8>.zero
        return withUnsafeMutableBytes(of: &widths) { widths in
            for index in 0..<count { widths[BitWidth.of(distances[index])] &+= 1 }
            var order = 0
            var wider = count - Int(widths[0])
            while 2 * wider > count {
                order += 1
                wider -= Int(widths[order])
            }
            return min(order, 31)
        }
    }
}
