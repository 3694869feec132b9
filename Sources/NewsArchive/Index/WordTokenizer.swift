internal import GRDB

/// Hands FTS5 the words that TextUnits cut, unchanged: spaces separate them. In a query, alternatives for one word
/// stand joined by `separator` and become one term with synonyms, so that `bm25` and phrases treat them as one word.
final class WordTokenizer: FTS5CustomTokenizer {
    static let name = "newsd"
    /// U+001F, unit separator: no word holds it.
    static let separator = "\u{1F}"

    private static let space = CChar(bitPattern: 0x20)
    private static let alternative = CChar(bitPattern: 0x1F)
    /// `FTS5_TOKEN_COLOCATED` of fts5.h.
    private static let colocated: CInt = 1
    private static let ok: CInt = 0

    init(db: Database, arguments: [String]) {
    }

    func tokenize(
        context: UnsafeMutableRawPointer?,
        tokenization: FTS5Tokenization,
        pText: UnsafePointer<CChar>?,
        nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText else { return Self.ok }
        var start: CInt = 0
        var flags: CInt = 0
        var place: CInt = 0
        while place <= nText {
            let byte = place < nText ? pText[Int(place)] : Self.space
            if byte == Self.space || byte == Self.alternative {
                if place > start {
                    let code = tokenCallback(context, flags, pText + Int(start), place - start, start, place)
                    guard code == Self.ok else { return code }
                }
                flags = byte == Self.alternative ? Self.colocated : 0
                start = place + 1
            }
            place += 1
        }
        return Self.ok
    }
}
