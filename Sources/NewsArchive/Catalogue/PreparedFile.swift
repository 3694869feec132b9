internal import ArticleReading
internal import Foundation
internal import TextUnits

/// A file's articles as the catalogue and the index will hold them; made outside of the transaction, without I/O.
struct PreparedFile: Sendable {
    var articles: [PreparedArticle] = []
    /// Words whose forms may not be known yet.
    var unknownWords: [KnownWords.Candidate] = []

    init(_ update: FileUpdate, known: KnownWords) {
        guard case .indexed(let file) = update.outcome else { return }
        var ordinals: [String: Int] = [:]
        articles = file.articles.map { article in
            var prepared = PreparedArticle(article, path: update.path, known: known, unknown: &unknownWords)
            let ordinal = ordinals[prepared.identity, default: 0]
            ordinals[prepared.identity] = ordinal + 1
            prepared.key = ArticleKey(path: update.path, identity: prepared.identity, ordinal: ordinal)
            return prepared
        }
    }
}

/// One article's columns.
struct PreparedArticle: Sendable {
    /// Shorter texts are too often alike by chance to be called copies.
    private static let shortestCopiedText = 20
    private static let fingerprintBytes = 16

    /// Replaced once the ordinal among equals is known.
    var key = ArticleKey(number: 0)
    /// The normalised title, else the first sentence: what the id is made from.
    let identity: String
    let article: ReadArticle
    let document: IndexDocument
    let wordCount: Int
    /// Equal for articles whose bodies have the same words; nil for short ones.
    let fingerprint: Data?
    let folder: String

    init(_ article: ReadArticle, path: [UInt8], known: KnownWords, unknown: inout [KnownWords.Candidate]) {
        let article = Self.storable(article)
        let language = article.language ?? ""
        let title = article.title.map {
            WordGatherer(text: $0, language: language, known: known, unknown: &unknown).joined
        }
        let body = WordGatherer(text: article.body, language: language, known: known, unknown: &unknown)
        self.article = article
        identity = title.flatMap { $0.isEmpty ? nil : $0 } ?? Self.firstSentence(of: article.body)
        wordCount = body.count
        fingerprint =
            body.count < Self.shortestCopiedText
            ? nil : Data(SHA256.hash(body.bytes).prefix(Self.fingerprintBytes))
        folder = Self.folder(of: path)
        document = IndexDocument(
            titleWords: title ?? "",
            bodyWords: body.joined,
            outlet: article.outlet,
            credit: article.credit,
            byline: article.byline,
            path: path
        )
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

    private static func firstSentence(of body: String) -> String {
        guard let range = sentences(in: body).first else { return "" }
        let sentence = body.utf8.dropFirst(range.lowerBound).prefix(range.count)
        return WordGatherer(text: String(decoding: sentence, as: UTF8.self)).joined
    }

    /// The first folder of the path, `.` for a file that lies in none; bytes that are no UTF-8 as `\xNN`.
    private static func folder(of path: [UInt8]) -> String {
        guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return "." }
        return PathText.text(of: path[..<slash])
    }
}
