package import QueryLanguage

/// An article as the archive keeps it.
package struct StoredArticle: Sendable, Equatable {
    package var id: String
    package var title: String?
    package var outlet: String?
    package var credit: String?
    package var byline: [String]
    package var dateline: String?
    /// Seconds since 1970 in UTC.
    package var published: Int64?
    /// Whether only the day is known.
    package var publishedIsDay: Bool
    /// `meta text relative mtime story`
    package var publishedFrom: String?
    package var seen: Int64
    package var language: String?
    package var path: [UInt8]
    package var span: Range<Int>
    package var words: Int
    package var story: String
    package var copyOf: String?
    package var copies: Int
    package var isTruncated: Bool

    package init(
        id: String,
        title: String?,
        outlet: String?,
        credit: String?,
        byline: [String],
        dateline: String?,
        published: Int64?,
        publishedIsDay: Bool,
        publishedFrom: String?,
        seen: Int64,
        language: String?,
        path: [UInt8],
        span: Range<Int>,
        words: Int,
        story: String,
        copyOf: String?,
        copies: Int,
        isTruncated: Bool
    ) {
        self.id = id
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.publishedIsDay = publishedIsDay
        self.publishedFrom = publishedFrom
        self.seen = seen
        self.language = language
        self.path = path
        self.span = span
        self.words = words
        self.story = story
        self.copyOf = copyOf
        self.copies = copies
        self.isTruncated = isTruncated
    }
}

package struct SearchHit: Sendable, Equatable {
    package var article: StoredArticle
    package var score: Double
    package var snippet: Snippet

    package init(article: StoredArticle, score: Double, snippet: Snippet) {
        self.article = article
        self.score = score
        self.snippet = snippet
    }
}

/// A piece of the text around the matches.
package struct Snippet: Sendable, Equatable {
    package var text: String
    /// Matched words, in bytes of `text`'s UTF-8, ascending, not overlapping.
    package var marks: [Range<Int>]

    package init(text: String, marks: [Range<Int>]) {
        self.text = text
        self.marks = marks
    }
}

package enum SearchOrder: String, Sendable, CaseIterable {
    case relevance, date, seen, outlet
}

package enum Collapse: String, Sendable, CaseIterable {
    case copies, story, none
}

package struct FacetRequest: Sendable, Equatable {
    /// `outlet credit author lang path story person place org`, or `date:day date:month date:year`.
    package var field: String
    package var limit: Int

    package init(field: String, limit: Int) {
        self.field = field
        self.limit = limit
    }
}

package struct FacetCount: Sendable, Equatable {
    package var value: String
    package var count: Int

    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}

package struct ArchiveSearch: Sendable {
    package var query: Query
    /// Seconds since 1970: `--since` and `--until` on the publication time, [since, until).
    package var since: Int64?
    package var until: Int64?
    package var order: SearchOrder = .relevance
    package var isReversed = false
    package var collapse: Collapse = .copies
    package var facets: [FacetRequest] = []
    package var limit = 10
    package var offset = 0

    package init(query: Query) {
        self.query = query
    }
}

package struct ArchiveSearchAnswer: Sendable, Equatable {
    package var total: Int
    package var totalCollapsed: Int
    package var hits: [SearchHit]
    package var facets: [String: [FacetCount]]
    /// What the answer leaves out, for a person.
    package var warnings: [String]

    package init(
        total: Int,
        totalCollapsed: Int,
        hits: [SearchHit],
        facets: [String: [FacetCount]],
        warnings: [String]
    ) {
        self.total = total
        self.totalCollapsed = totalCollapsed
        self.hits = hits
        self.facets = facets
        self.warnings = warnings
    }
}

/// A word of the query and what was added to it.
package struct ExplainedTerm: Sendable, Equatable {
    package struct Addition: Sendable, Equatable {
        package var word: String
        /// `other form`, `possessive`, `spelling variant`, …
        package var why: String

        package init(word: String, why: String) {
            self.word = word
            self.why = why
        }
    }

    package var word: String
    package var added: [Addition]

    package init(word: String, added: [Addition]) {
        self.word = word
        self.added = added
    }
}

package struct ArchiveFile: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case indexed, ignored, failed, pending
    }

    package var path: [UInt8]
    package var state: State
    package var format: String?
    package var articles: Int
    package var bytes: Int64
    /// Seconds since 1970.
    package var modified: Int64
    package var indexed: Int64?
    package var reason: String?

    package init(
        path: [UInt8],
        state: State,
        format: String?,
        articles: Int,
        bytes: Int64,
        modified: Int64,
        indexed: Int64?,
        reason: String?
    ) {
        self.path = path
        self.state = state
        self.format = format
        self.articles = articles
        self.bytes = bytes
        self.modified = modified
        self.indexed = indexed
        self.reason = reason
    }
}

package struct ArchiveCounts: Sendable, Equatable {
    /// Without ignored ones, failed ones included.
    package var files: Int
    package var articles: Int
    package var stories: Int
    package var copies: Int
    package var failed: Int
    package var pending: Int
    package var indexBytes: Int64
    /// Seconds since 1970 of the last change; nil for an archive that never changed.
    package var lastChange: Int64?

    package init(
        files: Int,
        articles: Int,
        stories: Int,
        copies: Int,
        failed: Int,
        pending: Int,
        indexBytes: Int64,
        lastChange: Int64?
    ) {
        self.files = files
        self.articles = articles
        self.stories = stories
        self.copies = copies
        self.failed = failed
        self.pending = pending
        self.indexBytes = indexBytes
        self.lastChange = lastChange
    }
}

/// The whole of one article, for `show`.
package struct ArchiveArticle: Sendable, Equatable {
    package var article: StoredArticle
    package var body: String
    package var furniture: [Range<Int>]
    /// Nil for one that has not been analysed yet.
    package var facts: ArchiveFacts?

    package init(article: StoredArticle, body: String, furniture: [Range<Int>], facts: ArchiveFacts? = nil) {
        self.article = article
        self.body = body
        self.furniture = furniture
        self.facts = facts
    }
}
