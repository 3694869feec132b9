/// What a line is by its own words alone.
enum LineKind: UInt8, Sendable {
    /// May be headline, outlet or body.
    case text
    /// Page text; what follows may be an article's text again.
    case furniture
    /// Page text that heads a part of the page: "Related Articles".
    case section
    /// Only marks, or a running time: "*", "0:00".
    case rule
    /// "2 hours ago".
    case age
    /// A date, with or without "Published:".
    case date
    /// "The Outlet | 2 hours ago", "by X - 3 hours ago".
    case outletAge
    /// "- The Outlet".
    case dashed
    /// "Author: …".
    case field
    /// "By Jane Roe".
    case byline
    /// A picture's text with its credit.
    case caption
    /// "Document 1 of 5".
    case documentStart
    /// "End of Document".
    case documentEnd
}

/// A line that is not blank, without the space around it.
struct PageLine: Sendable {
    /// Offsets in the page's text.
    var start: UInt32
    var end: UInt32
    var kind: LineKind = .text
    /// Whether a blank line, or the text's beginning, stands before it.
    var isAfterBlank: Bool
    /// Markdown heading level; 0 for other lines.
    var heading: UInt8 = 0

    var range: Range<Int> { Int(start)..<Int(end) }
    var count: Int { Int(end - start) }
}
