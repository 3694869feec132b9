/// What a line of an article is in it.
enum LineRole: UInt8, Sendable {
    case body
    /// Tells of the article: headline, byline, date. In its span, not in its body.
    case head
    case furniture
}

/// Reads the lines above an article's text.
struct HeadReader {
    let page: Page
    let segment: PageSegment
    let limits: ReadingLimits

    private(set) var head = ArticleHead()
    /// By line of the segment.
    private(set) var roles: [LineRole]
    private var titleLine: Int?
    /// The line before, where a bare name may follow it.
    private var allowsName = false

    init(page: Page, segment: PageSegment, limits: ReadingLimits) {
        self.page = page
        self.segment = segment
        self.limits = limits
        roles = segment.lines.map { Self.role(of: page.lines[$0].kind) }
    }

    mutating func read() {
        takePasted()
        takeFrontMatter()
        if segment.head?.form == .document || hasExportFields() {
            readExport()
        } else {
            readTitle()
            readBelowTitle()
        }
        // Whatever is there is text if nothing else is.
        if !roles.contains(.body) {
            for index in roles.indices where roles[index] == .head { roles[index] = .body }
            head.title = nil
        }
    }

    private static func role(of kind: LineKind) -> LineRole {
        switch kind {
        case .furniture, .section, .rule, .caption, .documentStart, .documentEnd, .age: .furniture
        default: .body
        }
    }

    private mutating func set(_ line: Int, _ role: LineRole) {
        roles[line - segment.lines.lowerBound] = role
    }

    private func role(_ line: Int) -> LineRole {
        roles[line - segment.lines.lowerBound]
    }

    private mutating func takePasted() {
        guard let pasted = segment.head else { return }
        for line in pasted.lines { set(line, .head) }
        head.outlet = pasted.outlet
        head.age = pasted.age
        if let date = pasted.date { head.take(date) }
        if let writer = pasted.writer { head.byline = [writer] }
        if let line = pasted.titleLine {
            head.title = page.string(line)
            titleLine = line
        }
    }

    private mutating func takeFrontMatter() {
        guard segment.lines.lowerBound == 0 else { return }
        for (field, value) in page.frontMatter.fields { _ = head.take(field, value) }
    }

    // MARK: Title

    /// The first line that is no date, byline or furniture, where it reads as a headline.
    private mutating func readTitle() {
        let start = segment.head?.lines.upperBound ?? segment.lines.lowerBound
        var seen = 0
        for line in start..<segment.lines.upperBound where role(line) == .body || page.lines[line].kind == .age {
            seen += 1
            if seen > limits.headerLines || !takeTold(line) && !takeDay(line) { break }
        }
        guard titleLine == nil, let line = firstBodyLine(from: start), hasBody(after: line) else { return }
        if let title = head.title {
            if Self.isSame(page.string(line), title) { takeTitle(line) }
            return
        }
        let rule = HeadlineRule(page: page)
        let isHeading = page.lines[line].heading > 0
        if isHeading || rule.accepts(line) && !rule.isContinued(line) { takeTitle(line) }
    }

    private mutating func takeTitle(_ line: Int) {
        titleLine = line
        if head.title == nil { head.title = page.string(line) }
        set(line, .head)
    }

    private func firstBodyLine(from start: Int) -> Int? {
        (start..<segment.lines.upperBound).first { role($0) == .body }
    }

    private func hasBody(after line: Int) -> Bool {
        (line + 1..<segment.lines.upperBound).contains { role($0) == .body }
    }

    // MARK: Below the title

    /// Bylines, dates and captions between the headline and the first line that is plainly text.
    private mutating func readBelowTitle() {
        let start =
            (titleLine.map { $0 + 1 } ?? firstBodyLine(from: segment.head?.lines.upperBound ?? segment.lines.lowerBound))
            ?? segment.lines.upperBound
        allowsName = titleLine != nil
        var plainLines = 0
        for line in max(
            start,
            segment.head?.lines.upperBound ?? 0
        )..<min(segment.lines.upperBound, start + limits.headerLines) where role(line) != .head {
            let kind = page.lines[line].kind
            if role(line) == .furniture, kind != .age {
                allowsName = allowsName || kind == .caption
                continue
            }
            // Below text, "Source: dpa" signs it.
            if plainLines == 0 || kind != .field, takeTold(line) { continue }
            if plainLines == 0, takeDay(line) { continue }
            if isPlainText(line) {
                // The first may be a long standfirst, with a caption below it.
                plainLines += 1
                if plainLines == 2 || titleLine == nil { break }
                allowsName = false
            } else if !takeUnlabelled(line) {
                allowsName = false
            }
        }
    }

    /// A line that says by its form what it tells; false where it may be text.
    private mutating func takeTold(_ line: Int) -> Bool {
        let text = page.lines[line].count <= limits.headerLineBytes ? page.string(line) : ""
        switch page.lines[line].kind {
        case .date: if let date = DateLine.read(text) { head.take(date) }
        case .age: head.age = head.age ?? RelativeAge.age(in: text)
        case .byline: if let writers = BylineReader.byline(in: text) { head.take(writers) }
        case .outletAge: takeOutletLine(text)
        case .field:
            guard let field = FieldNames.field(in: text[...]), head.take(field.field, String(field.value)) else {
                return false
            }
        default: return false
        }
        set(line, .head)
        return true
    }

    /// A day without its year, which below text may head a part of it.
    private mutating func takeDay(_ line: Int) -> Bool {
        guard page.lines[line].kind == .text, page.lines[line].heading == 0, page.lines[line].count <= 60,
            let day = DateLine.day(in: page.string(line))
        else { return false }
        head.day = head.day ?? day
        set(line, .head)
        return true
    }

    private mutating func takeOutletLine(_ text: String) {
        guard let line = OutletLine.read(text) else { return }
        head.age = head.age ?? line.age
        if let date = line.date { head.take(DateLine(published: date)) }
        if line.isWriter, let writers = BylineReader.writers(in: line.name) {
            head.take(writers)
        } else if OutletRule.isKnown(line.name) {
            head.outlet = head.outlet ?? line.name
        } else if head.byline.isEmpty, PersonNames.isName(line.name) {
            head.byline = [line.name]
        }
    }

    /// A repeated headline, a caption with an agency in brackets, an agency's or a writer's name alone.
    private mutating func takeUnlabelled(_ line: Int) -> Bool {
        guard page.lines[line].count <= limits.headerLineBytes else { return false }
        let text = page.string(line)
        if let title = head.title, Self.isSame(text, title) {
            set(line, .furniture)
            allowsName = true
            return true
        }
        guard hasBody(after: line) else { return false }
        if PictureCredit.isWeakCaption(text), DatelineReader.dateline(in: text) == nil {
            set(line, .furniture)
            allowsName = true
            return true
        }
        if let source = NewsSources.source(named: text) {
            head.credit = head.credit ?? source.name
            set(line, .head)
            return true
        }
        guard allowsName, head.byline.isEmpty, page.lines[line].kind == .text, page.lines[line].heading == 0,
            PersonNames.isBareName(text)
        else { return false }
        head.byline = [text]
        set(line, .head)
        return true
    }

    private func isPlainText(_ line: Int) -> Bool {
        let range = page.lines[line].range
        if page.text.wordCount(range, limit: 25) < 25 { return false }
        return page.lines[line].count > limits.headerLineBytes || !PictureCredit.isWeakCaption(page.string(line))
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        let letters = { (text: String) in
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }
        return left == right || Array(letters(left)) == Array(letters(right))
    }

    // MARK: Exports

    private func hasExportFields() -> Bool {
        segment.lines.prefix(limits.headerLines).contains { line in
            page.lines[line].kind == .field && isBodyMark(line)
        }
    }

    private func isBodyMark(_ line: Int) -> Bool {
        if case .bodyMark = FieldNames.field(in: page.string(line)[...])?.field { true } else { false }
    }

    /// Title, outlet and date stand above the fields; the text begins after "Body" or after the last field.
    private mutating func readExport() {
        let zone = segment.lines.prefix(limits.headerLines + 4)
        let bodyWord = zone.first {
            page.lines[$0].count <= 6 && ["body", "text", "texte"].contains(page.string($0).lowercased())
        }
        let lastField = zone.last { page.lines[$0].kind == .field }
        guard let end = bodyWord ?? lastField else {
            readTitle()
            readBelowTitle()
            return
        }
        var names: [Int] = []
        var nameBeforeDate: Int?
        for line in segment.lines.lowerBound...end where role(line) == .body {
            if takeTold(line) {
                if page.lines[line].kind == .date { nameBeforeDate = nameBeforeDate ?? names.last }
                continue
            }
            takeExportLine(line, isBodyWord: line == bodyWord, names: &names)
        }
        assign(names, nameBeforeDate: nameBeforeDate)
        takeTrailingFields(after: end)
    }

    private mutating func takeExportLine(_ line: Int, isBodyWord: Bool, names: inout [Int]) {
        guard page.lines[line].count <= HeadlineRule.bytes else { return }
        set(line, .head)
        let lower = page.string(line).lowercased()
        let isCopyright =
            lower.hasPrefix("copyright") || lower.hasSuffix("rights reserved") || lower.hasSuffix("rights reserved.")
        if !isBodyWord, !isCopyright, page.lines[line].kind != .field { names.append(line) }
    }

    /// Above the date stands the outlet; the other line is the title.
    private mutating func assign(_ names: [Int], nameBeforeDate: Int?) {
        guard let outlet = nameBeforeDate, names.count >= 2 || head.title != nil else {
            if head.title == nil, let first = names.first { (titleLine, head.title) = (first, page.string(first)) }
            return
        }
        head.outlet = head.outlet ?? page.string(outlet)
        if head.title == nil, let title = names.first(where: { $0 != outlet }) {
            (titleLine, head.title) = (title, page.string(title))
        }
    }

    /// "Load-Date:", "Language:" and their like below the text.
    private mutating func takeTrailingFields(after end: Int) {
        for line in segment.lines.suffix(limits.headerLines).reversed() where line > end && role(line) == .body {
            let lower = page.lines[line].count <= HeadlineRule.bytes ? page.string(line).lowercased() : ""
            if lower.hasPrefix("copyright ") || lower.hasPrefix("all rights reserved") {
                set(line, .furniture)
            } else if !takeTold(line) {
                break
            }
        }
    }
}
