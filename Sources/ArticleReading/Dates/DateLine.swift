/// A line that states when its article was published or changed, and nothing else.
struct DateLine: Equatable {
    var published: StatedTime?
    var updated: StatedTime?

    /// When the text came out: what is called published counts before what is called updated.
    var time: StatedTime? { published ?? updated }

    /// "Published 26 April 2025 | Updated: April 27, 2025, 10:15 a.m. EDT"; nil where a part is no date.
    static func read(_ line: String) -> DateLine? {
        guard line.utf8.count <= 130, hasYear(line) else { return nil }
        var result = DateLine()
        for part in parts(of: line.lowercased()) {
            let (isUpdate, rest) = withoutLabel(part)
            guard let time = StatedTimeReader.time(in: rest) else { return nil }
            if isUpdate { result.updated = result.updated ?? time } else { result.published = result.published ?? time }
        }
        return result.time == nil ? nil : result
    }

    /// "Updated: April 28, 10:15", a line that states a day without its year and nothing else.
    static func day(in line: String) -> MonthDay? {
        guard line.utf8.count <= 60, line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        return StatedTimeReader.day(in: withoutLabel(line.lowercased()[...]).rest)
    }

    /// Four digits in a row, which every date here has.
    private static func hasYear(_ line: String) -> Bool {
        var digits = 0
        for byte in line.utf8 {
            digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
            if digits == 4 { return true }
        }
        return false
    }

    private static func parts(of line: String) -> [Substring] {
        var parts = line.split(whereSeparator: { "|•·".contains($0) })
        if parts.count < 2 || parts.contains(where: { StatedTimeReader.time(in: withoutLabel($0).rest) == nil }) {
            parts = [line[...]]
        }
        return parts.map(trimmed).flatMap { part -> [Substring] in
            for word in updates {
                guard let range = part.lastUTF8Range(of: word), range.lowerBound > part.startIndex else { continue }
                return [trimmed(part[..<range.lowerBound]), part[range.lowerBound...]]
            }
            return [part]
        }
    }

    private static func withoutLabel(_ part: Substring) -> (isUpdate: Bool, rest: Substring) {
        let part = trimmed(part)
        for word in updates where part.hasPrefix("\(word)") { return (true, trimmed(part.dropFirst("\(word)".count))) }
        for word in publications where part.hasPrefix(word) { return (false, trimmed(part.dropFirst(word.count))) }
        return (false, part)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace || ":-–,(".contains(first) { text.removeFirst() }
        while let last = text.last, last.isWhitespace || "-–,".contains(last) { text.removeLast() }
        return text
    }

    /// Longer words before those that begin them.
    private static let updates: [StaticString] = [
        "last updated on", "last updated", "last modified", "updated on", "updated at", "updated",
        "zuletzt aktualisiert am", "zuletzt aktualisiert",
        "aktualisiert am", "aktualisiert", "mis à jour le", "mis à jour", "actualizado el", "actualizado",
    ]
    private static let publications = [
        "first published on", "first published", "published on", "published at", "published", "publish date",
        "posted on", "posted", "created on",
        "issued on", "date", "veröffentlicht am", "veröffentlicht", "erschienen am", "datum", "stand", "publié le",
        "publicado el", "publicado",
    ]
}
