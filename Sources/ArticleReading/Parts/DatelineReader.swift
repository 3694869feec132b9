/// The place, date and agency in front of a text: "MOSCOW, April 28 (Reuters) -".
struct DatelineReader: Equatable {
    /// As written: "NEW DELHI", "KYIV, Ukraine"; nil where only the agency stands there.
    var place: String?
    var credit: String?
    var month: Int?
    var day: Int?
    var year: Int?

    /// Bytes of a paragraph that a dateline may take.
    static let longest = 120

    /// nil where the paragraph does not begin with a dateline.
    static func dateline(in paragraph: some StringProtocol) -> DatelineReader? {
        guard let head = head(of: paragraph) else { return nil }
        var reader = DatelineReader()
        var rest = Substring(head.text)
        let known = reader.takeAgency(from: rest)
        let written = known == nil ? reader.takeWrittenAgency(from: rest) : nil
        rest = known ?? written ?? rest
        var parts = rest.split(separator: ",", omittingEmptySubsequences: true).map { trimmed($0) }.filter {
            !$0.isEmpty
        }
        if reader.takeDate(parts) {
            parts = parts.filter { !isDatePart($0) }
        }
        guard let first = parts.first else { return reader.credit != nil && head.text.hasPrefix("(") ? reader : nil }
        let isSure = reader.credit != nil || reader.month != nil
        guard parts.count <= 3, isPlace(first, isSure: isSure), parts.dropFirst().allSatisfy(isRegion) else {
            return nil
        }
        if written != nil, !isShouted(first) || head.isColon && reader.month == nil { return nil }
        if head.isColon, !isSure { return nil }
        reader.place = parts.joined(separator: ", ")
        return reader
    }

    /// The text in front of the first dash that stands alone, or of a colon.
    private static func head(of paragraph: some StringProtocol) -> (text: String, isColon: Bool)? {
        let start = String(decoding: paragraph.utf8.prefix(longest), as: UTF8.self)
        var best: (Range<String.Index>, Bool)?
        for dash in dashes {
            guard let range = start.firstUTF8Range(of: dash) else { continue }
            if best == nil || range.lowerBound < best?.0.lowerBound ?? start.endIndex {
                best = (range, start[range] == ": ")
            }
        }
        guard let best, best.0.lowerBound > start.startIndex else { return nil }
        return (String(start[..<best.0.lowerBound]), best.1)
    }

    /// Takes "(Reuters)" off the end; "(Reuters/AFP)" names two, of which the first counts.
    private mutating func takeAgency(from text: Substring) -> Substring? {
        let text = Self.trimmed(text)
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        let name = inside.split(whereSeparator: { "/,;".contains($0) }).first ?? ""
        guard let source = NewsSources.source(named: Self.trimmed(name)) else { return nil }
        credit = source.name
        return text[..<open]
    }

    /// Takes "(Northwire)" off the end, an agency by where it stands alone.
    private mutating func takeWrittenAgency(from text: Substring) -> Substring? {
        let text = Self.trimmed(text)
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return nil }
        let place = text[..<open]
        guard let name = WrittenAgency.name(in: text[text.index(after: open)...].dropLast(), behind: place) else {
            return nil
        }
        credit = name
        return place
    }

    /// Finds a month and a day, with or without the year, among the parts.
    private mutating func takeDate(_ parts: [Substring]) -> Bool {
        for part in parts {
            for token in DateTokens.tokens(of: part) {
                switch token {
                case .word(let word): month = month ?? (Self.isDatePart(part) ? MonthNames.number(of: word) : nil)
                case .number(let value, 4): year = value
                case .number(let value, 1...2): day = value
                default: break
                }
            }
        }
        if month == nil || day == nil { (month, day, year) = (nil, nil, nil) }
        return month != nil
    }

    /// "April 28", "28. April 2025", "2025", "Monday".
    private static func isDatePart(_ part: Substring) -> Bool {
        let tokens = DateTokens.tokens(of: part)
        return !tokens.isEmpty
            && tokens.allSatisfy { token in
                switch token {
                case .number(_, let digits): digits <= 4
                case .word(let word):
                    MonthNames.number(of: word) != nil || DateWords.weekdays.contains(word)
                        || DateWords.fillers.contains(word)
                case .sign(let sign): sign == "."
                }
            }
    }

    /// Capitals alone, or, where a date or an agency follows, capitalised words.
    private static func isPlace(_ text: Substring, isSure: Bool) -> Bool {
        let words = text.split(whereSeparator: { " /-".contains($0) })
        guard (1...5).contains(words.count), text.utf8.count <= 50 else { return false }
        if noPlaces.contains(words[0].lowercased()) || words.count == 1 && noPlacesAlone.contains(text.lowercased()) {
            return false
        }
        let letters = text.count { $0.isLetter }
        guard letters >= 3, text.allSatisfy({ $0.isLetter || " .'’/-".contains($0) }) else { return false }
        if isShouted(text) { return true }
        return isSure
            && words.allSatisfy {
                $0.first?.isUppercase == true || ["de", "la", "am", "of", "del", "an", "der"].contains($0)
            }
    }

    private static func isShouted(_ text: Substring) -> Bool {
        !text.contains { $0.isLowercase }
    }

    /// "Ukraine", "Calif.", "N.Y.".
    private static func isRegion(_ text: Substring) -> Bool {
        guard let first = text.first, first.isUppercase, text.utf8.count <= 30 else { return false }
        return text.split(separator: " ").count <= 3 && text.allSatisfy { $0.isLetter || " .'’-".contains($0) }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
        return text
    }

    private static let dashes: [StaticString] = [" - ", " – ", " — ", " -- ", "— ", " —", ",- ", "– ", ": "]

    private static let noPlaces: Set<String> = [
        "the", "a", "an", "file", "breaking", "update", "updated", "exclusive", "watch", "video", "photos", "opinion",
        "analysis", "live", "read",
        "correction", "editor", "editors", "note", "why", "how", "what", "who", "when", "review", "preview", "poll",
        "factbox",
        "explainer", "timeline", "interview", "q&a", "wrapup", "alert", "urgent", "advertisement", "sign", "click",
        "more", "related",
    ]

    private static let noPlacesAlone: Set<String> = [
        "new", "usa", "nato", "who", "gop", "fbi", "cia", "un", "eu", "uk", "us", "ap", "afp",
    ]
}
