/// Tells a picture's caption by the credit at its end. Captions are page text about a picture: furniture, never searched, and never the
/// text's credit.
enum PictureCredit {
    /// Bytes at a line's end in which its credit stands.
    private static let tailBytes = 70
    private static let wordsAfterMark = 5
    private static let wordsAfterLabel = 7

    /// "(AP)" at the end: a caption above the text, but a credit below it.
    static func isWeakCaption(_ line: String) -> Bool {
        guard line.utf8.last == UInt8(ascii: ")"), let open = line.lastUTF8Range(of: "(") else { return false }
        let name = line[open.upperBound...].dropLast()
        if NewsSources.source(named: name) != nil { return true }
        let lower = name.lowercased()
        return ["file", "file photo", "archive", "archivbild", "handout"].contains(lower)
            || !marks.matches(in: Array(lower.utf8), 0..<lower.utf8.count, limit: 1).isEmpty
    }

    /// A credit that only pictures have: "Jane Roe/AFP via Getty Images", "Photograph: Jane Roe".
    static func isCaption(_ line: ArraySlice<UInt8>) -> Bool {
        if let first = line.first, "fimpas".utf8.contains(first | 0x20) || first == UInt8(ascii: "(") {
            let head = lower(line.prefix(startBytes))
            if starts.contains(where: { head.starts(with: $0) }) { return true }
        }
        let tail = lower(line.suffix(tailBytes))
        if let mark = marks.matches(in: tail, 0..<tail.count, limit: 1).first {
            return words(in: tail, mark.range.upperBound..<tail.count) <= wordsAfterMark
        }
        guard let label = labels.matches(in: tail, 0..<tail.count, limit: 1).first, label.range.upperBound < tail.count
        else { return false }
        return tail.last != UInt8(ascii: ".")
            && words(in: tail, label.range.upperBound..<tail.count) <= wordsAfterLabel
    }

    private static func lower(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    private static func words(in text: [UInt8], _ range: Range<Int>) -> Int {
        text[range].split(separator: UInt8(ascii: " ")).count
    }

    /// In lower case, as all lists here.
    private static let marks = PhraseFinder(
        [
            "getty images", "ap photo", "/afp", "/ afp", "afp photo", "reuters/", "/reuters", "/ reuters", "epa-efe",
            "epa/", "/epa", "/ap)", "via ap",
            "via reuters", "shutterstock", "picture alliance", "imago images", "/imago", "/dpa", "/pa wire",
            "pa images", "alamy", "istock", "zuma press",
            "/the new york times)", "photo/", "wikimedia commons", "/usa today",
        ],
        needsWordEnd: false,
        needsWordStart: false
    )

    private static let labels = PhraseFinder(
        [
            "credit: ", "credit : ", "photo: ", "photograph: ", "photo by ", "photo credit: ", "picture: ", "image: ",
            "image credit: ", "foto: ",
            "bild: ", "crédit : ", "crédit: ", "photo : ", "fotografía: ", "file photo", "photo courtesy of ", "pic: ",
        ],
        needsWordEnd: false
    )

    /// Bytes of the longest of `starts`.
    private static let startBytes = 15

    private static let starts = [
        "file photo", "file image", "image copyright", "image source", "image caption", "media caption", "photo:",
        "photo credit",
        "image credit", "picture credit", "photograph:", "foto:", "archivbild", "symbolbild", "(photo by", "photo by ",
    ].map { Array($0.utf8) }
}
