/// A line's block marks: quotes, list items, headings.
struct MarkdownBlock: Equatable {
    var content: Range<Int>
    var heading: UInt8 = 0
    /// Whether the line does not go on with the paragraph above it.
    var beginsBlock = false

    /// Marks before one line's text that are taken off; what is nested deeper stays.
    private static let depth = 32

    static func strip(_ line: Range<Int>, of source: [UInt8]) -> MarkdownBlock {
        var block = MarkdownBlock(content: line)
        for _ in 0..<depth {
            guard let mark = markLength(block.content, of: source) else { break }
            if source[block.content.lowerBound] != UInt8(ascii: ">") { block.beginsBlock = true }
            block.content = source.trimmed(block.content.lowerBound + mark..<block.content.upperBound)
            if block.content.isEmpty { return block }
        }
        block.takeHeading(of: source)
        return block
    }

    /// Bytes of ">", "- ", "* ", "+ " or "12. "; nil where there is none.
    private static func markLength(_ range: Range<Int>, of source: [UInt8]) -> Int? {
        guard let first = source[range].first else { return nil }
        let second = range.count > 1 ? source[range.lowerBound + 1] : 0
        switch first {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return second == 0x20 ? 2 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = source[range].prefix(3).prefix { (0x30...0x39).contains($0) }.count
            guard digits <= 2, range.count > digits + 1 else { return nil }
            let isItem =
                source[range.lowerBound + digits] == UInt8(ascii: ".") && source[range.lowerBound + digits + 1] == 0x20
            // "26. April 2025" is a date.
            let next = range.lowerBound + digits + 2
            guard isItem, next < range.upperBound else { return nil }
            let word = String(decoding: source[next..<range.upperBound].prefix(12).prefix { $0 > 0x20 }, as: UTF8.self)
            return MonthNames.number(of: word.lowercased()) == nil ? digits + 2 : nil
        default: return nil
        }
    }

    private mutating func takeHeading(of source: [UInt8]) {
        let level = source[content].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), content.count > level, source[content.lowerBound + level] == 0x20 else { return }
        var end = content.upperBound
        while end > content.lowerBound, source[end - 1] == UInt8(ascii: "#") { end -= 1 }
        content = source.trimmed(content.lowerBound + level..<max(end, content.lowerBound + level))
        heading = UInt8(level)
        beginsBlock = true
    }
}
