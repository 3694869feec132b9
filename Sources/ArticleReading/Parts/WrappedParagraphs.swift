/// Tells which lines are one paragraph that was wrapped.
struct WrappedParagraphs {
    let page: Page

    /// A wrapped text's lines are no longer than this.
    private static let longest = 110
    private static let shortest = 40

    /// The lines of each paragraph, as positions in `lines`.
    func paragraphs(of lines: [Int]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, follows(lines[end - 1], lines[end]) { end += 1 }
            if end - start == 1 || isParagraph(lines[start..<end]) {
                paragraphs.append(start..<end)
            } else {
                paragraphs.append(contentsOf: (start..<end).map { $0..<$0 + 1 })
            }
            start = end
        }
        return paragraphs
    }

    /// Markdown wraps as it likes.
    private func isParagraph(_ lines: ArraySlice<Int>) -> Bool {
        !page.runs.isEmpty || isWrapped(lines)
    }

    private func follows(_ line: Int, _ next: Int) -> Bool {
        guard next == line + 1, !page.lines[next].isAfterBlank, page.lines[line].heading == 0,
            page.lines[next].heading == 0
        else { return false }
        return !page.runs.isEmpty || page.lines[line].count <= Self.longest && page.lines[next].count <= Self.longest
    }

    /// Lines of about one length that end within sentences.
    private func isWrapped(_ lines: ArraySlice<Int>) -> Bool {
        let inner = lines.dropLast().prefix(60)
        let longest = inner.map { page.lines[$0].count }.max() ?? 0
        guard longest >= Self.shortest else { return false }
        let full = inner.count { page.lines[$0].count * 4 >= longest * 3 }
        let ended = inner.count { page.text.endsSentence(page.lines[$0].range) }
        if inner.count == 1 { return ended == 0 && beginsLower(lines.last ?? 0) }
        return full * 10 >= inner.count * 7 && ended * 3 <= inner.count
    }

    private func beginsLower(_ line: Int) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(page.text[page.lines[line].range.lowerBound])
    }
}
