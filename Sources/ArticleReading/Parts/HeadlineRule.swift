/// Whether a line reads as a headline.
struct HeadlineRule {
    static let bytes = 240
    static let words = 2...32

    let page: Page

    func accepts(_ index: Int) -> Bool {
        let line = page.lines[index]
        guard line.kind == .text, line.count <= Self.bytes else { return false }
        guard Self.words.contains(page.text.wordCount(line.range, limit: Self.words.upperBound + 1)) else {
            return false
        }
        let text = page.string(index)
        guard !Self.endsAsText(text), !Self.beginsAsList(text) else { return false }
        guard !Self.isOfNames(text) else {
            return false
        }
        return DatelineReader.dateline(in: text) == nil
    }

    /// Whether the next line goes on with the sentence, as in text that is wrapped by hand.
    func isContinued(_ index: Int) -> Bool {
        guard index + 1 < page.lines.count, !page.lines[index + 1].isAfterBlank else { return false }
        let first = page.text[page.lines[index + 1].range.lowerBound]
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    }

    /// "Jane Roe and Ola Berg", or a paper alone: headlines in capitals read as names too, so it takes two of two words each.
    private static func isOfNames(_ text: String) -> Bool {
        if NewsSources.source(named: text) != nil { return true }
        guard let joint = text.firstUTF8Range(of: " and ") else { return false }
        return [text[..<joint.lowerBound], text[joint.upperBound...]].allSatisfy { name in
            name.split(separator: " ").count == 2 && PersonNames.isBareName(String(name))
        }
    }

    private static func endsAsText(_ text: String) -> Bool {
        var text = text[...]
        while let last = text.last, "\"'”’»)".contains(last) { text.removeLast() }
        guard let last = text.last else { return true }
        if ",;:…".contains(last) { return true }
        guard last == "." || last == "。" else { return false }
        // "the U.S." ends a headline, "the army." a sentence.
        let word = text.split(separator: " ").last ?? ""
        return !(word.count >= 4 && word.count { $0 == "." } >= 2) || word.hasSuffix("..")
    }

    private static func beginsAsList(_ text: String) -> Bool {
        guard let first = text.first else { return true }
        return "-–—•*·>(".contains(first) || text.hasPrefix("©")
    }
}
