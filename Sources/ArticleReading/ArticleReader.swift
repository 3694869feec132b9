import NewsModel

/// The door to articles: bytes and a name in, articles out.
package struct ArticleReader: Sendable {
    private let limits: ReadingLimits

    package init(limits: ReadingLimits = .init()) {
        self.limits = limits
    }

    /// Reads the articles of a file, in their order; a file without text has none.
    /// - Throws: `ReadingError` where the file is too large, no text, or of a charset that is not supported.
    package func read(_ file: SourceFile) throws(ReadingError) -> ReadFile {
        guard file.bytes.count <= limits.fileBytes else {
            throw ReadingError(
                code: .tooLarge,
                message: "the file has \(file.bytes.count) bytes, more than the limit of \(limits.fileBytes); split it"
            )
        }
        let format = FileFormat(path: file.path)
        let decoded = try TextDecoder(limits: limits).decode(file.bytes)
        var page = page(of: decoded, format: format)
        LineClassifier(limits: limits).classify(&page)
        let segments = PageSegmenter(limits: limits).segments(of: &page)
        let articles = articles(segments, of: page, modified: file.modified)
        let cover = SpanCover(bytes: file.bytes, page: page)
        return ReadFile(format: format, charset: decoded.charset, articles: cover.complete(articles))
    }

    private func page(of decoded: DecodedText, format: FileFormat) -> Page {
        let frontMatter = FrontMatter.read(decoded.utf8)
        if format == .markdown {
            return MarkdownPage.page(of: decoded, frontMatter: frontMatter, limits: limits)
        }
        var lines = LineSplitter(lineBytes: limits.lineBytes).lines(of: decoded.utf8)
        if frontMatter.end > 0 { lines.removeAll { $0.start < frontMatter.end } }
        return Page(text: decoded.utf8, lines: lines, decoded: decoded, frontMatter: frontMatter)
    }

    /// Furniture of a segment without text goes to the article before it, else to the one after it.
    private func articles(_ segments: [PageSegment], of page: Page, modified: Int64) -> [ReadArticle] {
        let assembler = ArticleAssembler(page: page, limits: limits, modified: modified)
        var articles: [ReadArticle] = []
        var waiting: [FileSpan] = []
        for segment in segments {
            if var article = assembler.article(segment) {
                article.furniture = waiting + article.furniture
                waiting = []
                articles.append(article)
            } else if articles.isEmpty {
                waiting += assembler.furniture(of: segment)
            } else {
                articles[articles.count - 1].furniture += assembler.furniture(of: segment)
            }
        }
        return articles
    }
}

extension FileFormat {
    /// By the name's ending; whatever is not known is read as plain text.
    init(path: [UInt8]) {
        let name = path.split(separator: UInt8(ascii: "/")).last ?? []
        let ending = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst().last ?? []
        switch String(decoding: ending, as: UTF8.self).lowercased() {
        case "md", "markdown", "mdown", "mkd": self = .markdown
        default: self = .text
        }
    }
}
