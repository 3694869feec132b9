/// Reads Markdown as a page: headings, quotes, lists and code without their marks, links as their text, no images.
struct MarkdownPage {
    private let source: [UInt8]
    private let lineBytes: Int
    private var text: [UInt8] = []
    private var runs: [TextRun] = []
    private var lines: [PageLine] = []
    private var isAfterBlank = true
    private var isInCode = false

    static func page(of decoded: DecodedText, frontMatter: FrontMatter, limits: ReadingLimits) -> Page {
        var reader = MarkdownPage(source: decoded.utf8, lineBytes: limits.lineBytes)
        reader.read(from: frontMatter.end)
        return Page(
            text: reader.text,
            lines: reader.lines,
            runs: reader.runs,
            decoded: decoded,
            frontMatter: frontMatter
        )
    }

    private init(source: [UInt8], lineBytes: Int) {
        self.source = source
        self.lineBytes = lineBytes
        text.reserveCapacity(source.count)
    }

    private mutating func read(from offset: Int) {
        let splitter = LineSplitter(lineBytes: lineBytes)
        var start = offset
        while start < source.count {
            let (end, next) = splitter.lineEnd(in: source, from: start)
            takeLine(source.trimmed(start..<end))
            start = next
        }
    }

    private mutating func takeLine(_ line: Range<Int>) {
        if line.isEmpty {
            isAfterBlank = true
        } else if isFence(line) {
            isInCode.toggle()
            isAfterBlank = true
        } else if isInCode {
            append([line], heading: 0)
        } else if !takeUnderline(line), !isDropped(line) {
            takeBlock(line)
        }
    }

    private mutating func takeBlock(_ line: Range<Int>) {
        let block = MarkdownBlock.strip(line, of: source)
        guard !block.content.isEmpty else {
            isAfterBlank = true
            return
        }
        if block.beginsBlock { isAfterBlank = true }
        append(MarkdownInline(source: source).kept(in: block.content), heading: block.heading)
        if block.heading > 0 { isAfterBlank = true }
    }

    /// Appends a line's kept parts, cut where it is longer than the limit.
    private mutating func append(_ parts: [Range<Int>], heading: UInt8) {
        let start = text.count
        for part in parts {
            runs.append(TextRun(text: UInt32(text.count), decoded: UInt32(part.lowerBound)))
            text.append(contentsOf: source[part])
        }
        let content = text.trimmed(start..<text.count)
        if content.isEmpty {
            text.removeLast(text.count - start)
            while let last = runs.last, Int(last.text) >= start { runs.removeLast() }
            isAfterBlank = true
            return
        }
        LineSplitter(lineBytes: lineBytes).append(content, of: text, isAfterBlank: isAfterBlank, to: &lines)
        lines[lines.count - 1].heading = heading
        isAfterBlank = false
        runs.append(TextRun(text: UInt32(text.count), decoded: UInt32(parts.last?.upperBound ?? 0)))
        text.append(UInt8(ascii: "\n"))
    }

    /// `===` or `---` below a line makes it a heading.
    private mutating func takeUnderline(_ line: Range<Int>) -> Bool {
        let mark = source[line.lowerBound]
        guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), line.count >= 3,
            source[line].allSatisfy({ $0 == mark })
        else { return false }
        guard !isAfterBlank, let last = lines.indices.last, lines[last].isAfterBlank,
            lines[last].count <= HeadlineRule.bytes
        else { return false }
        lines[last].heading = mark == UInt8(ascii: "=") ? 1 : 2
        isAfterBlank = true
        return true
    }

    private func isFence(_ line: Range<Int>) -> Bool {
        source[line].starts(with: "```".utf8) || source[line].starts(with: "~~~".utf8)
    }

    /// Link definitions and comments.
    private func isDropped(_ line: Range<Int>) -> Bool {
        let content = source[line]
        if content.starts(with: "<!--".utf8) { return content.hasSuffix("-->".utf8) }
        guard content.first == UInt8(ascii: "["), let close = content.prefix(100).firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        return close + 1 < line.upperBound && source[close + 1] == UInt8(ascii: ":")
    }
}
