internal import ArticleReading
internal import Foundation
internal import NewsModel
internal import SearchIndex

/// A file's articles as the catalogue and the index will hold them; made outside of the transaction, without I/O.
struct PreparedFile: Sendable {
    var articles: [PreparedArticle] = []

    init(_ update: FileUpdate) {
        guard case .indexed(let file) = update.outcome else { return }
        var ordinals: [String: Int] = [:]
        articles = file.articles.map { article in
            var prepared = PreparedArticle(article, path: update.path)
            let ordinal = ordinals[prepared.identity, default: 0]
            ordinals[prepared.identity] = ordinal + 1
            prepared.key = ArticleKey(path: update.path, identity: prepared.identity, ordinal: ordinal)
            return prepared
        }
    }
}

/// One article's columns and words.
struct PreparedArticle: Sendable {
    /// Replaced once the ordinal among equals is known.
    var key = ArticleKey(number: 0)
    /// The normalised title, else the first sentence: what the id is made from.
    let identity: String
    let article: ReadArticle
    let title: CutText
    let body: CutText
    let folder: String

    init(_ article: ReadArticle, path: [UInt8]) {
        let article = Self.storable(article)
        self.article = article
        title = CutText(article.title ?? "")
        body = CutText(article.body)
        identity = title.wordCount > 0 ? title.joined() : body.firstSentence
        folder = Self.folder(of: path)
    }

    /// SQLite's text ends at NUL, and a byline is stored a name a line.
    private static func storable(_ article: ReadArticle) -> ReadArticle {
        var article = article
        article.title = article.title.map(withoutNUL)
        article.outlet = article.outlet.map(withoutNUL)
        article.credit = article.credit.map(withoutNUL)
        article.dateline = article.dateline.map(withoutNUL)
        article.language = article.language.map { withoutNUL($0).lowercased() }
        article.byline = article.byline.map { withoutNUL($0).split(whereSeparator: \.isNewline).joined(separator: " ") }
            .filter { !$0.isEmpty }
        return article
    }

    private static func withoutNUL(_ text: String) -> String {
        text.utf8.contains(0) ? String(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : Character($0) }) : text
    }

    /// The first folder of the path, `.` for a file that lies in none; bytes that are no UTF-8 as `\xNN`.
    private static func folder(of path: [UInt8]) -> String {
        guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return "." }
        return PathText(path[..<slash]).text
    }
}

extension CutText {
    /// The first `count` folded words, all where nil, with a space between.
    func joined(first count: Int? = nil) -> String {
        var end = folded.count
        if let count, count < wordCount {
            end = 0
            for _ in 0..<count {
                end = (folded[end...].firstIndex(of: UInt8(ascii: " ")) ?? folded.count - 1) + 1
            }
        }
        return String(decoding: folded[..<max(0, end - 1)], as: UTF8.self)
    }

    /// The words of the first sentence that has any.
    var firstSentence: String {
        joined(first: sentenceStarts.count > 1 ? Int(sentenceStarts[1]) : nil)
    }
}
