/// Cuts a text into sentences, one at a time.
struct SentenceCutter {
    private let wrapping: LineWrapping
    private var position = 0

    init(in text: Span<UInt8>) {
        wrapping = LineWrapping(of: text)
    }

    /// The next sentence; nil at the end of the text.
    mutating func next(in text: Span<UInt8>) -> Range<Int>? {
        while position < text.count, text.isWhitespace(at: position) {
            position += 1
        }
        guard position < text.count else { return nil }
        let start = position
        let end = endOfSentence(in: text, from: start)
        position = end
        var last = end
        while last > start, text.isWhitespace(at: last - 1) {
            last -= 1
        }
        return start..<last
    }

    private func endOfSentence(in text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var lineStart = start
        while true {
            index = text.firstPosition(from: index) { $0.stopsAndLineEnds }
            guard index < text.count else { return index }
            if text[index] == UInt8(ascii: "\n") {
                if lineEndsSentence(in: text, line: lineStart..<index) {
                    return index
                }
                lineStart = index + 1
                index += 1
            } else if let stop = SentenceStop(in: text, at: index) {
                if stop.endsSentence(in: text, from: start) {
                    return stop.end
                }
                index = stop.end
            } else {
                index += 1
            }
        }
    }

    /// A line end does unless the line is a full one of a wrapped text and no blank line follows.
    private func lineEndsSentence(in text: Span<UInt8>, line: Range<Int>) -> Bool {
        guard let fullLine = wrapping.fullLine, line.count >= fullLine else { return true }
        var index = line.upperBound + 1
        while index < text.count, text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\r") {
            index += 1
        }
        return index >= text.count || text[index] == UInt8(ascii: "\n")
    }
}

extension ByteLanes {
    /// The bytes that may begin a stop, and line ends.
    @inline(__always)
    fileprivate var stopsAndLineEnds: UInt64 {
        firstEqual(to: UInt8(ascii: ".")) | firstEqual(to: UInt8(ascii: "\n")) | firstEqual(to: UInt8(ascii: "?"))
            | firstEqual(to: UInt8(ascii: "!")) | atLeast(SentenceStop.leastBeyondASCII)
    }
}
