/// Finds the heads of articles in a page. An ordinary article must never be cut, so every form asks for a block that text does not have.
struct PastedHeadFinder {
    let page: Page
    let limits: ReadingLimits

    private var headline: HeadlineRule { HeadlineRule(page: page) }

    /// In order, none overlapping another.
    func heads() -> [PastedHead] {
        var heads: [PastedHead] = []
        var isListing = false
        var isExport = false
        var free = 0
        for index in page.lines.indices where index >= free {
            let kind = page.lines[index].kind
            isListing = isListing || kind == .section
            isExport = isExport || kind == .documentStart || kind == .documentEnd
            // An export's own lines would pass for blocks.
            if isExport, ![.documentStart, .documentEnd].contains(kind) { continue }
            guard let head = head(at: index, from: free, isListing: isListing), head.lines.lowerBound >= free else {
                continue
            }
            heads.append(head)
            // What one certain head looks like, others may look like too.
            isListing = isListing || head.isCertain && head.form == .block
            free = max(head.lines.upperBound, index + 1)
        }
        return heads
    }

    private func head(at index: Int, from free: Int, isListing: Bool) -> PastedHead? {
        switch page.lines[index].kind {
        case .age, .date: block(at: index, from: free, isListing: isListing)
        case .outletAge: combined(at: index, from: free, isListing: isListing)
        case .documentStart:
            PastedHead(form: .document, lines: exportStart(of: index, from: free)..<index + 1, isCertain: true)
        case .documentEnd:
            index + 1 < page.lines.count && page.lines[index + 1].kind != .documentStart
                ? PastedHead(form: .document, lines: index + 1..<index + 1, isCertain: true) : nil
        case .rule: fields(after: index)
        default: page.lines[index].heading > 0 ? heading(at: index) : nil
        }
    }

    // MARK: Blocks

    private func block(at time: Int, from free: Int, isListing: Bool) -> PastedHead? {
        let name = time - 1
        guard name >= free, page.lines[name].kind == .text, OutletRule.accepts(page.string(name)) else { return nil }
        let outlet = page.string(name)
        let repeated = time + 1 < page.lines.count && Self.repeats(page.string(time + 1), outlet)
        let isRelative = page.lines[time].kind == .age
        let isKnown = isListing && isRelative || OutletRule.isKnown(outlet)
        guard repeated || isKnown && (isBlockStart(name, from: free) || isTitleAbove(name, from: free)) else {
            return nil
        }
        var head = PastedHead(
            form: .block,
            lines: name..<time + (repeated ? 2 : 1),
            outlet: outlet,
            isCertain: repeated || isRelative
        )
        setTime(time, of: &head)
        return withTitle(head, from: free, mayLackTitle: repeated)
    }

    private func combined(at index: Int, from free: Int, isListing: Bool) -> PastedHead? {
        guard let line = OutletLine.read(page.string(index)) else { return nil }
        let isKnown = OutletRule.isKnown(line.name) || line.age != nil && (isListing || line.isWriter)
        guard isKnown else { return nil }
        var head = PastedHead(form: .block, lines: index..<index + 1, isCertain: line.age != nil)
        if line.isWriter, NewsSources.source(named: line.name) == nil {
            head.writer = line.name
        } else {
            head.outlet = line.name
        }
        head.age = line.age
        head.date = line.date.map { DateLine(published: $0) }
        return withTitle(head, from: free, mayLackTitle: false)
    }

    private func isBlockStart(_ line: Int, from free: Int) -> Bool {
        page.lines[line].isAfterBlank || line == free || isPageText(line - 1)
    }

    private func isTitleAbove(_ name: Int, from free: Int) -> Bool {
        name - 1 >= free && isBlockStart(name - 1, from: free) && headline.accepts(name - 1)
    }

    private func setTime(_ line: Int, of head: inout PastedHead) {
        head.age = RelativeAge.age(in: page.string(line))
        if head.age == nil { head.date = DateLine.read(page.string(line)) }
    }

    /// The title stands above the block where it heads the same lines, else below it.
    private func withTitle(_ head: PastedHead, from free: Int, mayLackTitle: Bool) -> PastedHead? {
        var head = head
        let below = head.lines.upperBound
        let name = head.lines.lowerBound
        if !mayLackTitle, !page.lines[name].isAfterBlank, isTitleAbove(name, from: free) {
            head.titleLine = name - 1
            head.lines = name - 1..<below
            return head
        }
        if below < page.lines.count, isTitle(below, isSure: mayLackTitle) {
            head.titleLine = below
            head.lines = name..<below + 1
            return head
        }
        guard !mayLackTitle else { return head }
        guard isTitleAbove(name, from: free) else { return nil }
        head.titleLine = name - 1
        head.lines = name - 1..<below
        return head
    }

    /// A headline with text below it; under a certain block any short line above a longer one.
    private func isTitle(_ index: Int, isSure: Bool) -> Bool {
        guard index + 1 < page.lines.count else { return isSure && headline.accepts(index) }
        if headline.accepts(index) { return true }
        let line = page.lines[index]
        return isSure && line.kind == .text && line.count <= HeadlineRule.bytes
            && page.lines[index + 1].count > line.count
            && !page.lines[index + 1].isAfterBlank
    }

    private func isPageText(_ index: Int) -> Bool {
        index >= 0 && [.furniture, .section, .rule].contains(page.lines[index].kind)
    }

    /// "- The Outlet" or "The Outlet" once more.
    private static func repeats(_ line: String, _ outlet: String) -> Bool {
        line == outlet
            || line.hasSuffix(outlet) && line.utf8.count <= outlet.utf8.count + 5 && "-–—•|".contains(line.first ?? " ")
    }

    // MARK: Exports, fields, headings

    /// Copyright lines right above "Document 1 of 5" belong to it.
    private func exportStart(of index: Int, from free: Int) -> Int {
        var start = index
        while start > free, index - start < 4, !page.lines[start].isAfterBlank {
            let lower = page.string(start - 1).lowercased()
            guard page.lines[start - 1].count < 200, lower.hasPrefix("copyright") || lower.contains("rights reserved")
            else { break }
            start -= 1
        }
        return start
    }

    /// A rule with a block of fields below it, a title among them.
    private func fields(after rule: Int) -> PastedHead? {
        let first = rule + 1
        let block = (first..<min(first + 12, page.lines.count)).prefix {
            page.lines[$0].kind == .field || page.lines[$0].kind == .date
        }
        let hasTitle = block.contains { index in
            if case .title = FieldNames.field(in: page.string(index)[...])?.field { true } else { false }
        }
        guard hasTitle, block.count >= 2 else { return nil }
        return PastedHead(form: .fields, lines: first..<first, isCertain: true)
    }

    /// A top heading with a byline, a date or an outlet right below it.
    private func heading(at index: Int) -> PastedHead? {
        guard page.lines[index].heading <= 2, index + 1 < page.lines.count else { return nil }
        let next = page.lines[index + 1]
        let says =
            [.byline, .date, .age, .outletAge].contains(next.kind)
            || next.kind == .field
                && FieldNames.field(in: page.string(index + 1)[...]).map { $0.field != .other && $0.field != .title }
                    == true
        guard says else { return nil }
        return PastedHead(form: .heading, lines: index..<index, isCertain: false)
    }
}
