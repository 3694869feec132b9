internal import TextUnits

/// The words of one article by the index's columns: folded, in order, joined by spaces.
struct IndexDocument: Sendable, Equatable {
    var title = ""
    var body = ""
    var outlet = ""
    var credit = ""
    var author = ""
    var path = ""

    init(title: String?, body: String, outlet: String?, credit: String?, byline: [String], path: [UInt8]) {
        self.init(
            titleWords: title.map { WordGatherer(text: $0).joined } ?? "",
            bodyWords: WordGatherer(text: body).joined,
            outlet: outlet,
            credit: credit,
            byline: byline,
            path: path
        )
    }

    /// For a caller who has cut title and body into words already.
    init(titleWords: String, bodyWords: String, outlet: String?, credit: String?, byline: [String], path: [UInt8]) {
        title = titleWords
        body = bodyWords
        self.outlet = KeywordWords.column([outlet].compactMap(\.self))
        self.credit = KeywordWords.column([credit].compactMap(\.self))
        author = KeywordWords.column(byline)
        self.path = KeywordWords.column([String(decoding: path, as: UTF8.self)])
    }
}

/// How the value of a field such as an outlet or a path is cut into words.
enum KeywordWords {
    /// Stand around each value, so that no phrase spans two values and a whole value can be asked for.
    static let start = "\u{2}"
    static let end = "\u{3}"

    static func column(_ values: [String]) -> String {
        values.map { ([start] + words(of: $0) + [end]).joined(separator: " ") }.joined(separator: " ")
    }

    /// Folded words; ASCII punctuation separates them (`reuters.com`, `2025/04/kursk_2.txt`) but for apostrophes (`o'neil`).
    static func words(of value: String) -> [String] {
        let spaced = value.utf8.map { byte in isSeparator(byte) ? UInt8(ascii: " ") : byte }
        return TextUnits.words(in: String(decoding: spaced, as: UTF8.self)).map(\.folded)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"): false
        case 0..<0x30, 0x3A..<0x41, 0x5B..<0x61, 0x7B..<0x80: true
        default: false
        }
    }
}
