/// Tells what each line is by its own words alone; where it stands is the segmenter's and the head reader's to judge.
struct LineClassifier {
    let limits: ReadingLimits

    func classify(_ page: inout Page) {
        for index in page.lines.indices where page.lines[index].count <= limits.headerLineBytes {
            let range = page.lines[index].range
            // The most of them: told without making them strings.
            if range.count > Self.shortBytes {
                page.lines[index].kind = PictureCredit.isCaption(page.text[range]) ? .caption : .text
            } else {
                page.lines[index].kind = kind(of: page.string(index))
            }
        }
    }

    /// Lines of more bytes are told by their beginning and end alone.
    private static let shortBytes = 200

    private func kind(of line: String) -> LineKind {
        let lowerBytes = line.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        if let kind = shortKind(of: line, lowerBytes) { return kind }
        return PictureCredit.isCaption(lowerBytes[...]) ? .caption : .text
    }

    private func shortKind(of line: String, _ lowerBytes: [UInt8]) -> LineKind? {
        if Self.isRule(line) { return .rule }
        let words = lowerBytes.wordCount(0..<lowerBytes.count, limit: FurniturePhrases.prefixWords + 1)
        if let kind = Self.furniture(line, lowerBytes, words: words) { return kind }
        if AdvertisementChain.isWhole(Array(line.utf8)) { return .furniture }
        // A sentence is none of what follows.
        if words > 8, lowerBytes.last == UInt8(ascii: ".") { return nil }
        if words == 4 || words == 3, let kind = Self.exportMark(line.lowercased()) { return kind }
        if line.utf8.count <= 130, let kind = Self.timeKind(line) { return kind }
        if FieldNames.field(in: line[...]) != nil { return .field }
        if Self.isDashed(line, words: words) { return .dashed }
        return BylineReader.byline(in: line) == nil ? nil : .byline
    }

    /// No letter at all and no number but a running time or a page: "*", "-----", "0:00", "1 / 4".
    private static func isRule(_ line: String) -> Bool {
        let hasASCIILetter = line.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
        guard !hasASCIILetter, !line.contains(where: \.isLetter) else { return false }
        let digits = line.count(where: \.isNumber)
        if digits == 0 { return true }
        return digits <= 6 && line.utf8.count <= 13 && line.contains { ":/".contains($0) }
            && line.allSatisfy { $0.isNumber || " :/".contains($0) }
    }

    private static func furniture(_ line: String, _ lowerBytes: [UInt8], words: Int) -> LineKind? {
        if lowerBytes.count <= FurniturePhrases.longest {
            var core = line.lowercased()[...]
            while let byte = core.utf8.last, !Self.isAlphanumeric(byte), let last = core.last,
                " .:…»›→>|*+!▼".contains(last)
            {
                core.removeLast()
            }
            while let byte = core.utf8.first, !Self.isAlphanumeric(byte), let first = core.first,
                " »›→>|*+#▼•–-".contains(first)
            {
                core.removeFirst()
            }
            if FurniturePhrases.sections.contains(String(core)) { return .section }
            if FurniturePhrases.lines.contains(String(core)) || isCounted(core) { return .furniture }
            if core.hasPrefix("explore what "), core.hasSuffix("can do for you") { return .furniture }
        }
        // Share buttons with text behind them on the same line.
        if lowerBytes.starts(with: "click to ".utf8), line.containsUTF8("indow) ") { return nil }
        guard words <= FurniturePhrases.prefixWords, let first = lowerBytes.first else { return nil }
        return FurniturePhrases.prefixesByFirst[Int(first)].contains { lowerBytes.starts(with: $0) } ? .furniture : nil
    }

    /// Of ASCII: a test that spares most lines the costly look at their characters.
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Whether there may be a digit, of ASCII or not.
    private static func mayHaveDigits(_ text: Substring) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) || $0 >= 0x80 }
    }

    private static let counted: Set<Substring> = [
        "comments", "comment", "shares", "share", "likes", "views", "kommentare", "commentaires", "comentarios",
    ]

    /// "Comments (12)", "12 comments", "3 shares", "5 min read".
    private static func isCounted(_ core: Substring) -> Bool {
        guard core.utf8.count <= 24, mayHaveDigits(core) else { return false }
        let words = core.split(whereSeparator: { " ()".contains($0) })
        guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
        if first.allSatisfy(\.isNumber) {
            return words.count == 2 && counted.contains(last)
                || last == "read" && ["min", "minute", "mins", "minutes"].contains(words[1])
        }
        return words.count == 2 && counted.contains(first) && last.allSatisfy(\.isNumber)
    }

    /// "Document 1 of 5", "1 of 5 DOCUMENTS", "End of Document".
    private static func exportMark(_ lower: String) -> LineKind? {
        if lower == "end of document" { return .documentEnd }
        guard mayHaveDigits(lower[...]) else { return nil }
        let words = lower.split(separator: " ")
        guard words.count == 4, ["of", "von", "de"].contains(words[1]) || ["of", "von", "de"].contains(words[2]) else {
            return nil
        }
        let numbers = words.filter { $0.allSatisfy(\.isNumber) }.count
        let names = words.filter {
            ["document", "documents", "dokument", "dokumente", "documento", "documentos"].contains($0)
        }.count
        return numbers == 2 && names == 1 ? .documentStart : nil
    }

    private static func timeKind(_ line: String) -> LineKind? {
        if RelativeAge.age(in: line) != nil { return .age }
        if DateLine.read(line) != nil { return .date }
        return OutletLine.read(line) == nil ? nil : .outletAge
    }

    private static func isDashed(_ line: String, words: Int) -> Bool {
        guard line.utf8.count <= 60, words <= 7, let byte = line.utf8.first, !isAlphanumeric(byte),
            let first = line.first, "-–—".contains(first)
        else { return false }
        return line.dropFirst().first == " " && !".,;:!?".contains(line.last ?? " ")
    }
}
