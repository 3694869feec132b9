import NewsAPI
import NewsArchive

extension Article {
    /// The wire's form of an article that the archive keeps.
    init(_ stored: StoredArticle) {
        self.init(
            id: stored.id,
            title: stored.title,
            outlet: stored.outlet,
            credit: stored.credit,
            byline: stored.byline,
            dateline: stored.dateline,
            published: stored.published.map { stored.publishedIsDay ? TimeText.day($0) : TimeText.second($0) },
            publishedFrom: stored.publishedFrom,
            seen: TimeText.second(stored.seen),
            language: stored.language,
            path: PathText.text(of: stored.path),
            span: Span(stored.span),
            words: stored.words,
            story: stored.story,
            copyOf: stored.copyOf,
            copies: stored.copies,
            truncated: stored.isTruncated
        )
    }
}

extension Span {
    init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, end: range.upperBound)
    }
}

extension SnippetText {
    init(_ snippet: Snippet) {
        self.init(text: snippet.text, marks: snippet.marks.map(Span.init))
    }
}

extension File {
    init(_ stored: ArchiveFile) {
        let state: State =
            switch stored.state {
            case .indexed: .indexed
            case .ignored: .ignored
            case .failed: .failed
            case .pending: .pending
            }
        self.init(
            path: PathText.text(of: stored.path),
            state: state,
            format: stored.format,
            articles: stored.articles,
            bytes: stored.bytes,
            modified: TimeText.second(stored.modified),
            indexed: stored.indexed.map(TimeText.second),
            reason: stored.reason
        )
    }
}
