import Algorithms
import NewsModel

/// A file's text in lines, with the way back to the file's bytes.
struct Page: Sendable {
    /// Valid UTF-8; for Markdown without the marks.
    var text: [UInt8]
    var lines: [PageLine]
    /// Where `text` stands in the decoded text, ascending; empty where both are the same.
    var runs: [TextRun] = []
    var decoded: DecodedText
    /// What the file says of itself in front of its text.
    var frontMatter = FrontMatter()

    func string(_ line: Int) -> String {
        string(lines[line].range)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// File bytes of a range of `text`.
    func sourceSpan(_ range: Range<Int>) -> FileSpan {
        decoded.sourceSpan(decodedRange(range))
    }

    /// File bytes of a line with its Markdown marks.
    func lineSpan(_ lines: ClosedRange<Int>) -> FileSpan {
        sourceSpan(self.lines[lines.lowerBound].range.lowerBound..<self.lines[lines.upperBound].range.upperBound)
    }

    /// The parts of a range that stand unbroken in the file.
    func unbroken(_ range: Range<Int>) -> [Range<Int>] {
        guard !runs.isEmpty else { return [range] }
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = TextRun.index(in: runs, holding: start)
        while start < range.upperBound {
            let next = index + 1 < runs.count ? Int(runs[index + 1].text) : text.count
            let end = min(range.upperBound, next)
            if end > start { parts.append(start..<end) }
            start = max(end, start)
            index += 1
            if index >= runs.count { break }
        }
        return parts
    }

    private func decodedRange(_ range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty, !range.isEmpty else { return range }
        let first = runs[TextRun.index(in: runs, holding: range.lowerBound)]
        let last = runs[TextRun.index(in: runs, holding: range.upperBound - 1)]
        let start = range.lowerBound - Int(first.text) + Int(first.decoded)
        return start..<max(start, range.upperBound - Int(last.text) + Int(last.decoded))
    }
}

/// From here on the page's text stands byte for byte in the decoded text.
struct TextRun: Sendable {
    var text: UInt32
    var decoded: UInt32

    /// The last run that begins at or before `offset`.
    static func index(in runs: [TextRun], holding offset: Int) -> Int {
        max(0, runs.partitioningIndex { Int($0.text) > offset } - 1)
    }
}
