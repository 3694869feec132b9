import NewsModel

/// An article's searchable text, put together from its lines.
struct BodyBuilder {
    let page: Page
    let limits: ReadingLimits

    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [BodyPiece] = []
    /// In bytes of the body.
    private(set) var paragraphs: [Range<Int>] = []
    /// Page text inside lines, as ranges of the page's text.
    private(set) var furniture: [Range<Int>] = []
    private(set) var isTruncated = false

    /// `lines` are the article's body lines in order.
    mutating func build(_ lines: [Int]) {
        let wrapping = WrappedParagraphs(page: page)
        let inline = InlineFurniture(text: page.text)
        for paragraph in wrapping.paragraphs(of: lines) {
            if bytes.count >= limits.articleBytes { isTruncated = true }
            if isTruncated { return }
            for position in paragraph {
                append(page.lines[lines[position]].range, isContinued: position > paragraph.lowerBound, inline)
            }
        }
    }

    private mutating func append(_ line: Range<Int>, isContinued: Bool, _ inline: InlineFurniture) {
        var start = line.lowerBound
        var isContinued = isContinued
        for range in inline.ranges(in: line) {
            furniture.append(range)
            isContinued = append(page.text.trimmed(start..<range.lowerBound), isContinued: isContinued)
            start = range.upperBound
        }
        _ = append(page.text.trimmed(start..<line.upperBound), isContinued: isContinued)
    }

    /// Says whether what follows on the same line goes on with the sentence.
    private mutating func append(_ range: Range<Int>, isContinued: Bool) -> Bool {
        guard !range.isEmpty, !isTruncated else { return isContinued }
        let isNew = paragraphs.isEmpty || !isContinued
        if !bytes.isEmpty { bytes.append(contentsOf: isNew ? [0x0A, 0x0A] : [0x20]) }
        var range = range
        let room = limits.articleBytes - bytes.count
        if range.count > room {
            range = range.lowerBound..<page.text.scalarStart(atOrBefore: range.lowerBound + max(0, room))
            isTruncated = true
        }
        guard !range.isEmpty else { return isContinued }
        let start = bytes.count
        for part in page.unbroken(range) {
            pieces.append(BodyPiece(bodyOffset: bytes.count, span: page.sourceSpan(part)))
            bytes.append(contentsOf: page.text[part])
        }
        if isNew {
            paragraphs.append(start..<bytes.count)
        } else {
            paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<bytes.count
        }
        return !page.text.endsSentence(range)
    }
}
