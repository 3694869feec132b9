package import NewsModel

/// How newsd is, and how much it holds.
package struct StatusRequest: Request {
    package typealias Reply = StatusReply

    package static let name = "status"

    package init() {}

    package init(id: String, _ parameters: QueryString) {}
}

package struct StatusReply: Codable, Sendable, Equatable {
    /// What newsd is doing; `degraded` comes with a reason.
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
    @ExplicitNull package var lastChange: Moment?
    package var folder: String

    package init(
        version: String,
        ready: Bool,
        state: State,
        reason: String?,
        files: Int,
        articles: Int,
        stories: Int,
        copies: Int,
        failed: Int,
        queued: Int,
        indexBytes: Int64,
        uptimeSeconds: Int,
        lastChange: Moment?,
        folder: String
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
