import NewsModel

/// Sees to it that every byte of a file belongs to an article's span or to furniture, so that nothing of it is lost.
struct SpanCover {
    let bytes: [UInt8]
    let page: Page

    func complete(_ articles: [ReadArticle]) -> [ReadArticle] {
        guard !articles.isEmpty else { return [] }
        var articles = articles
        if page.frontMatter.end > 0 {
            articles[0].span.lowerBound = page.decoded.sourceSpan(0..<page.frontMatter.end).lowerBound
        }
        var end = page.decoded.sourceSpan(0..<0).lowerBound
        for index in articles.indices {
            let spans = ([articles[index].span] + articles[index].furniture).sorted { $0.lowerBound < $1.lowerBound }
            var gaps: [FileSpan] = []
            for span in spans {
                if span.lowerBound > end, let gap = printed(end..<span.lowerBound) { gaps.append(gap) }
                end = max(end, span.upperBound)
            }
            if index == articles.count - 1, let gap = printed(end..<max(end, bytes.count)) { gaps.append(gap) }
            articles[index].furniture = merged(articles[index].furniture + gaps)
        }
        return articles
    }

    /// The gap without space at its ends; nil where it is all space. A NUL is half of a UTF-16 space.
    private func printed(_ gap: Range<Int>) -> FileSpan? {
        let gap = gap.clamped(to: 0..<bytes.count)
        guard let first = bytes[gap].firstIndex(where: { $0 > 0x20 }),
            let last = bytes[gap].lastIndex(where: { $0 > 0x20 })
        else { return nil }
        return FileSpan(first..<last + 1)
    }

    /// Sorted, and one span where only space lies between two.
    private func merged(_ spans: [FileSpan]) -> [FileSpan] {
        var merged: [FileSpan] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last,
                span.lowerBound <= last.upperBound || printed(last.upperBound..<span.lowerBound) == nil
            {
                merged[merged.count - 1].upperBound = max(last.upperBound, span.upperBound)
            } else {
                merged.append(span)
            }
        }
        return merged
    }
}
