import ArticleReading

/// 9 June 2025, 09:30:00 UTC: the file's own time in these tests.
let fileTime: Int64 = 1_749_461_400

/// Reads a text as the file `name`.
func read(_ text: String, name: String = "page.txt", limits: ReadingLimits = .init()) throws -> ReadFile {
    try read(Array(text.utf8), name: name, limits: limits)
}

func read(_ bytes: [UInt8], name: String = "page.txt", limits: ReadingLimits = .init()) throws -> ReadFile {
    try ArticleReader(limits: limits).read(SourceFile(path: Array(name.utf8), bytes: bytes, modified: fileTime))
}

/// What a furniture span shows.
func furniture(of article: ReadArticle, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return article.furniture.map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// Bytes of the file that are neither space nor within an article or its furniture.
func lostBytes(of file: ReadFile, in bytes: [UInt8]) -> [Int] {
    var isCovered = [Bool](repeating: false, count: bytes.count)
    for article in file.articles {
        for span in [article.span] + article.furniture {
            for index in span.range { isCovered[index] = true }
        }
    }
    return bytes.indices.filter { !isCovered[$0] && bytes[$0] > 0x20 }
}
