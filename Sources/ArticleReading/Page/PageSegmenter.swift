/// Lines that make up one article and the page text around it.
struct PageSegment: Equatable {
    var lines: Range<Int>
    var head: PastedHead?
}

/// Takes a page apart into its articles, and marks what is left as furniture.
struct PageSegmenter {
    let limits: ReadingLimits
    private let lookahead = 120

    func segments(of page: inout Page) -> [PageSegment] {
        var heads = PastedHeadFinder(page: page, limits: limits).heads()
        heads = complete(heads, in: &page)
        if heads.count > limits.articles { heads.removeLast(heads.count - limits.articles) }
        var segments: [PageSegment] = []
        var start = 0
        if heads.first?.lines.lowerBound != 0, !page.lines.isEmpty {
            segments.append(PageSegment(lines: 0..<(heads.first?.lines.lowerBound ?? page.lines.count)))
        }
        for (index, head) in heads.enumerated() {
            start = head.lines.lowerBound
            let end = index + 1 < heads.count ? heads[index + 1].lines.lowerBound : page.lines.count
            segments.append(PageSegment(lines: start..<end, head: head))
        }
        for segment in segments { markSections(in: segment, of: &page) }
        if segments.count > limits.articles { segments.removeLast() }
        return withoutNavigation(segments, of: &page)
    }

    // MARK: Complete articles and teasers

    /// Keeps the heads that have an article below them; what certain heads announce without one becomes furniture.
    private func complete(_ heads: [PastedHead], in page: inout Page) -> [PastedHead] {
        var kept: [PastedHead] = []
        for (index, head) in heads.enumerated() {
            let end = index + 1 < heads.count ? heads[index + 1].lines.lowerBound : page.lines.count
            let isFirst = head.lines.lowerBound == 0 && head.form != .heading
            if isComplete(head, body: head.lines.upperBound..<end, isFirst: isFirst, in: page) {
                kept.append(head)
            } else if head.isCertain {
                for line in head.lines.lowerBound..<end { page.lines[line].kind = .furniture }
            }
        }
        // A single heading with a byline is the one article's own, or a section of it.
        let headings = kept.count { $0.form == .heading }
        return headings == 1 ? kept.filter { $0.form != .heading } : kept
    }

    private func isComplete(_ head: PastedHead, body: Range<Int>, isFirst: Bool, in page: Page) -> Bool {
        let words = words(in: body, of: page)
        if isFirst { return words > 0 }
        if head.form == .document { return words >= limits.pastedWords / 4 }
        guard words >= limits.pastedWords else { return false }
        // A text that breaks off is a teaser, unless it is long.
        guard words < lookahead, let last = body.last(where: { page.lines[$0].kind == .text }) else { return true }
        let text = page.text[page.lines[last].range]
        return !text.hasSuffix("...".utf8) && !text.hasSuffix("…".utf8)
    }

    /// Words of lines that may be an article's text, up to what any question here needs.
    private func words(in lines: Range<Int>, of page: Page) -> Int {
        var words = 0
        for index in lines where Self.mayBeBody(page.lines[index].kind) {
            words += page.text.wordCount(page.lines[index].range, limit: lookahead)
            if words >= lookahead { break }
        }
        return words
    }

    private static func mayBeBody(_ kind: LineKind) -> Bool {
        switch kind {
        case .text, .dashed, .date, .byline, .field: true
        default: false
        }
    }

    // MARK: Parts of the page

    /// Short lines under "Related Articles" and its like are furniture until text goes on.
    private func markSections(in segment: PageSegment, of page: inout Page) {
        var sections = 0
        let start = segment.head?.lines.upperBound ?? segment.lines.lowerBound
        for index in start..<segment.lines.upperBound {
            let kind = page.lines[index].kind
            if kind == .section {
                sections += 1
            } else if sections > 0, Self.mayBeBody(kind) {
                if goesOn(page.lines[index], of: page, sections: sections) {
                    sections = 0
                } else {
                    page.lines[index].kind = .furniture
                }
            }
        }
    }

    /// After two parts of the page in a row its end is reached, and only a text of some length is more than a teaser.
    private func goesOn(_ line: PageLine, of page: Page, sections: Int) -> Bool {
        let words = page.text.wordCount(line.range, limit: limits.pastedWords)
        let isCut = page.text[line.range].hasSuffix("...".utf8) || page.text[line.range].hasSuffix("…".utf8)
        if isCut { return false }
        if sections > 1 { return words >= limits.pastedWords }
        return words >= 25 || words >= 12 && page.text.endsSentence(line.range)
    }

    /// A few short lines above the first head are the page's navigation.
    private func withoutNavigation(_ segments: [PageSegment], of page: inout Page) -> [PageSegment] {
        guard segments.count > 1, segments[0].head == nil, words(in: segments[0].lines, of: page) < limits.pastedWords
        else { return segments }
        let hasSentence = segments[0].lines.contains { index in
            page.lines[index].kind == .text && page.text.endsSentence(page.lines[index].range)
                && page.text.wordCount(page.lines[index].range, limit: 8) >= 8
        }
        guard !hasSentence else { return segments }
        var segments = segments
        let first = segments.removeFirst()
        for index in first.lines { page.lines[index].kind = .furniture }
        segments[0].lines = first.lines.lowerBound..<segments[0].lines.upperBound
        return segments
    }
}

extension ArraySlice<UInt8> {
    func hasSuffix(_ suffix: some Collection<UInt8>) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
