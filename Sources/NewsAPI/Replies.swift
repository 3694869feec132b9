/// The version of the JSON in every reply.
package let schemaVersion = 1

/// [start, end) in bytes of the file, as a JSON array of two numbers.
package struct Span: Codable, Sendable, Equatable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    package init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        start = try container.decode(Int.self)
        end = try container.decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(start)
        try container.encode(end)
    }
}

/// One article, as every reply shows it. Times are ISO 8601 in UTC, a day alone where the hour is not known.
package struct Article: Codable, Sendable, Equatable {
    package var id: String
    @ExplicitNull package var title: String?
    @ExplicitNull package var outlet: String?
    @ExplicitNull package var credit: String?
    package var byline: [String]
    @ExplicitNull package var dateline: String?
    @ExplicitNull package var published: String?
    @ExplicitNull package var publishedFrom: String?
    package var seen: String
    @ExplicitNull package var language: String?
    package var path: String
    package var span: Span
    package var words: Int
    package var story: String
    @ExplicitNull package var copyOf: String?
    package var copies: Int
    package var truncated: Bool

    package init(
        id: String, title: String?, outlet: String?, credit: String?, byline: [String], dateline: String?, published: String?,
        publishedFrom: String?, seen: String, language: String?, path: String, span: Span, words: Int, story: String,
        copyOf: String?, copies: Int, truncated: Bool
    ) {
        self.id = id
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.publishedFrom = publishedFrom
        self.seen = seen
        self.language = language
        self.path = path
        self.span = span
        self.words = words
        self.story = story
        self.copyOf = copyOf
        self.copies = copies
        self.truncated = truncated
    }
}

/// An article that matches, flat: an article's keys, `score` and `snippet`.
package struct Hit: Codable, Sendable, Equatable {
    package var article: Article
    package var score: Double
    package var snippet: SnippetText

    package init(article: Article, score: Double, snippet: SnippetText) {
        self.article = article
        self.score = score
        self.snippet = snippet
    }

    private enum CodingKeys: String, CodingKey {
        case score, snippet
    }

    package init(from decoder: any Decoder) throws {
        article = try Article(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        score = try container.decode(Double.self, forKey: .score)
        snippet = try container.decode(SnippetText.self, forKey: .snippet)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(score, forKey: .score)
        try container.encode(snippet, forKey: .snippet)
    }
}

/// A piece of text around the matches; `marks` are the matched words as [start, end) in bytes of `text`.
package struct SnippetText: Codable, Sendable, Equatable {
    package var text: String
    package var marks: [Span]

    package init(text: String, marks: [Span]) {
        self.text = text
        self.marks = marks
    }
}

package struct FacetValue: Codable, Sendable, Equatable {
    package var value: String
    package var count: Int

    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}

package struct SearchReply: Codable, Sendable, Equatable {
    package var query: String
    /// How the query was read.
    package var parsed: String
    package var total: Int
    package var totalCollapsed: Int
    package var tookMs: Double
    package var hits: [Hit]
    package var facets: [String: [FacetValue]]
    package var warnings: [String]

    package init(
        query: String, parsed: String, total: Int, totalCollapsed: Int, tookMs: Double, hits: [Hit],
        facets: [String: [FacetValue]], warnings: [String]
    ) {
        self.query = query
        self.parsed = parsed
        self.total = total
        self.totalCollapsed = totalCollapsed
        self.tookMs = tookMs
        self.hits = hits
        self.facets = facets
        self.warnings = warnings
    }
}

package struct CountReply: Codable, Sendable, Equatable {
    package var total: Int
    package var totalCollapsed: Int

    package init(total: Int, totalCollapsed: Int) {
        self.total = total
        self.totalCollapsed = totalCollapsed
    }
}

package struct ExplainReply: Codable, Sendable, Equatable {
    package struct Term: Codable, Sendable, Equatable {
        package var word: String
        package var added: [Addition]

        package init(word: String, added: [Addition]) {
            self.word = word
            self.added = added
        }
    }

    package struct Addition: Codable, Sendable, Equatable {
        package var word: String
        package var why: String

        package init(word: String, why: String) {
            self.word = word
            self.why = why
        }
    }

    package var query: String
    package var parsed: String
    package var terms: [Term]
    package var warnings: [String]

    package init(query: String, parsed: String, terms: [Term], warnings: [String]) {
        self.query = query
        self.parsed = parsed
        self.terms = terms
        self.warnings = warnings
    }
}

/// The whole of one article, flat: an article's keys, `body` and `furniture`.
package struct ShowReply: Codable, Sendable, Equatable {
    package var article: Article
    package var body: String
    package var furniture: [Span]

    package init(article: Article, body: String, furniture: [Span]) {
        self.article = article
        self.body = body
        self.furniture = furniture
    }

    private enum CodingKeys: String, CodingKey {
        case body, furniture
    }

    package init(from decoder: any Decoder) throws {
        article = try Article(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        body = try container.decode(String.self, forKey: .body)
        furniture = try container.decode([Span].self, forKey: .furniture)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .body)
        try container.encode(furniture, forKey: .furniture)
    }
}

package struct StatusReply: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable {
        case scanning, live, degraded
    }

    package var version: String
    package var ready: Bool
    package var state: State
    @ExplicitNull package var reason: String?
    package var files: Int
    package var articles: Int
    package var stories: Int
    package var copies: Int
    package var failed: Int
    /// Not yet read or not yet analysed.
    package var queued: Int
    package var indexBytes: Int64
    package var uptimeSeconds: Int
    @ExplicitNull package var lastChange: String?
    package var folder: String

    package init(
        version: String, ready: Bool, state: State, reason: String?, files: Int, articles: Int, stories: Int, copies: Int,
        failed: Int, queued: Int, indexBytes: Int64, uptimeSeconds: Int, lastChange: String?, folder: String
    ) {
        self.version = version
        self.ready = ready
        self.state = state
        self.reason = reason
        self.files = files
        self.articles = articles
        self.stories = stories
        self.copies = copies
        self.failed = failed
        self.queued = queued
        self.indexBytes = indexBytes
        self.uptimeSeconds = uptimeSeconds
        self.lastChange = lastChange
        self.folder = folder
    }
}

package struct FilesReply: Codable, Sendable, Equatable {
    package var files: [File]

    package init(files: [File]) {
        self.files = files
    }
}

package struct File: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable, CaseIterable {
        case indexed, ignored, failed, pending
    }

    package var path: String
    package var state: State
    @ExplicitNull package var format: String?
    package var articles: Int
    package var bytes: Int64
    package var modified: String
    @ExplicitNull package var indexed: String?
    @ExplicitNull package var reason: String?

    package init(
        path: String, state: State, format: String?, articles: Int, bytes: Int64, modified: String, indexed: String?,
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

package struct CheckReply: Codable, Sendable, Equatable {
    package var equal: Bool
    /// In the folder, not in the archive.
    package var missing: [String]
    /// In the archive, not in the folder.
    package var extra: [String]
    /// In both, but the archive holds something else than the file says.
    package var wrong: [String]

    package init(equal: Bool, missing: [String], extra: [String], wrong: [String]) {
        self.equal = equal
        self.missing = missing
        self.extra = extra
        self.wrong = wrong
    }
}

package struct RescanReply: Codable, Sendable, Equatable {
    package var queued: Int

    package init(queued: Int) {
        self.queued = queued
    }
}

/// One line of `follow`.
package struct FollowEvent: Codable, Sendable, Equatable {
    package var event: String
    @ExplicitNull package var path: String?
    package var articles: [String]
    package var time: String
    @ExplicitNull package var reason: String?

    package init(event: String, path: String?, articles: [String], time: String, reason: String? = nil) {
        self.event = event
        self.path = path
        self.articles = articles
        self.time = time
        self.reason = reason
    }
}
