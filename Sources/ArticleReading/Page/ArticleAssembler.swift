import NewsModel
import TextUnits

/// Makes a segment an article.
struct ArticleAssembler {
    let page: Page
    let limits: ReadingLimits
    let modified: Int64

    /// nil where the segment holds no text.
    func article(_ segment: PageSegment) -> ReadArticle? {
        var reader = HeadReader(page: page, segment: segment, limits: limits)
        reader.read()
        var builder = BodyBuilder(page: page, limits: limits)
        builder.build(zip(segment.lines, reader.roles).filter { $0.1 == .body }.map(\.0))
        guard !builder.bytes.isEmpty, let span = span(of: segment, reader.roles) else { return nil }
        let head = reader.head
        let dateline = dateline(of: builder)
        let credit =
            dateline?.credit ?? head.credit ?? CreditReader(body: builder.bytes).credit(paragraphs: builder.paragraphs)
        let time = PublicationTime(head: head, dateline: dateline, body: builder.bytes, modified: modified)
        return ReadArticle(
            title: head.title,
            outlet: head.outlet,
            credit: credit,
            byline: head.byline,
            dateline: dateline?.place,
            published: time.published(),
            language: head.language ?? language(of: builder.bytes),
            body: String(decoding: builder.bytes, as: UTF8.self),
            pieces: builder.pieces,
            span: span,
            furniture: furniture(of: segment, reader.roles, inline: builder.furniture),
            isTruncated: builder.isTruncated
        )
    }

    /// All lines of a segment without text, as furniture.
    func furniture(of segment: PageSegment) -> [FileSpan] {
        segment.lines.isEmpty ? [] : [page.lineSpan(segment.lines.lowerBound...segment.lines.upperBound - 1)]
    }

    private func span(of segment: PageSegment, _ roles: [LineRole]) -> FileSpan? {
        guard let first = roles.firstIndex(where: { $0 != .furniture }),
            let last = roles.lastIndex(where: { $0 != .furniture })
        else { return nil }
        return page.lineSpan(segment.lines.lowerBound + first...segment.lines.lowerBound + last)
    }

    /// Neighbouring lines make one span.
    private func furniture(of segment: PageSegment, _ roles: [LineRole], inline: [Range<Int>]) -> [FileSpan] {
        var spans: [FileSpan] = []
        var start: Int?
        for (offset, role) in roles.enumerated() {
            if role == .furniture {
                start = start ?? offset
            } else if let first = start {
                spans.append(page.lineSpan(segment.lines.lowerBound + first...segment.lines.lowerBound + offset - 1))
                start = nil
            }
        }
        if let start { spans.append(page.lineSpan(segment.lines.lowerBound + start...segment.lines.upperBound - 1)) }
        return (spans + inline.map(page.sourceSpan)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The first paragraph that is text, or one of those above it, may begin with a dateline.
    private func dateline(of builder: BodyBuilder) -> DatelineReader? {
        for range in builder.paragraphs.prefix(8) {
            let end = builder.bytes.scalarStart(
                atOrBefore: min(range.upperBound, range.lowerBound + 2 * DatelineReader.longest)
            )
            let start = String(decoding: builder.bytes[range.lowerBound..<end], as: UTF8.self)
            if let dateline = DatelineReader.dateline(in: start) { return dateline }
            if builder.bytes.wordCount(range, limit: 25) >= 25 { return nil }
        }
        return nil
    }

    private func language(of body: [UInt8]) -> String? {
        let end = body.scalarStart(atOrBefore: min(body.count, limits.languageBytes))
        return detectLanguage(of: String(decoding: body[..<end], as: UTF8.self))
    }
}
