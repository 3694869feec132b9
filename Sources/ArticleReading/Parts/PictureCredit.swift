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

    /// A credit that only pictures have: "Jane Roe/AFP via Getty Images", "Photograph: Jane Roe". `lower` is in ASCII lower case.
    static func isCaption(_ lower: [UInt8]) -> Bool {
        if starts.contains(where: { lower.starts(with: $0) }) { return true }
        let tail = max(0, lower.count - tailBytes)..<lower.count
        if let mark = marks.matches(in: lower, tail, limit: 1).first {
            return words(in: lower, mark.range.upperBound..<lower.count) <= wordsAfterMark
        }
        guard let label = labels.matches(in: lower, tail, limit: 1).first, label.range.upperBound < lower.count else {
            return false
        }
        return lower.last != UInt8(ascii: ".")
            && words(in: lower, label.range.upperBound..<lower.count) <= wordsAfterLabel
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

    private static let starts = [
        "file photo", "file image", "image copyright", "image source", "image caption", "media caption", "photo:",
        "photo credit",
        "image credit", "picture credit", "photograph:", "foto:", "archivbild", "symbolbild", "(photo by", "photo by ",
    ].map { Array($0.utf8) }
}
