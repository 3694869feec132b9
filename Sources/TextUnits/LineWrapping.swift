/// Whether a text's lines are wrapped, told by their lengths: then a line end inside a paragraph ends nothing.
struct LineWrapping {
    /// Longer lines are paragraphs, in bytes: nobody wraps text wider.
    private static let widest = 132
    /// Fewer full lines may as well be captions and headlines.
    private static let fewestFullLines = 3
    /// A line is full when no shorter than this share of the longest.
    private static let fullness = 0.7

    /// The shortest length of a full line in bytes; nil where the text is not wrapped.
    let fullLine: Int?

    init(of text: Span<UInt8>) {
        var longest = 0
        var lengths: [Int] = []
        var start = 0
        while start <= text.count {
            let index = text.firstPosition(from: start) { $0.firstEqual(to: UInt8(ascii: "\n")) }
            let length = index - start
            longest = max(longest, length)
            if longest > Self.widest {
                fullLine = nil
                return
            }
            if index < text.count, length > 0, !Self.endsSentence(text[index - 1]) {
                lengths.append(length)
            }
            start = index + 1
        }
        let full = Int(Double(longest) * Self.fullness)
        fullLine = longest > 40 && lengths.count(where: { $0 >= full }) >= Self.fewestFullLines ? full : nil
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "\"")
    }
}
