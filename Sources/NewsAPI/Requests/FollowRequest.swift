package import NewsModel

/// Live events from now on, one a line; with a query only those of articles that match it.
package struct FollowRequest: Request {
    package typealias Reply = FollowEvent

    package static let name = "follow"
    package static let parameters = ["q"]

    package var query: String?

    package init(query: String?) {
        self.query = query
    }

    package init(id: String, _ parameters: QueryString) {
        query = parameters.value("q")
    }

    package func write(to parameters: inout QueryString) {
        parameters.add("q", query)
    }
}

/// One line of `follow`.
package struct FollowEvent: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable {
        case indexed, failed, ignored, removed
        /// The reader was too slow: events were left out.
        case dropped
    }

    package var event: Kind
    @ExplicitNull package var path: PathText?
    package var articles: [String]
    package var time: Moment
    @ExplicitNull package var reason: String?

    package init(event: Kind, path: PathText?, articles: [String], time: Moment, reason: String? = nil) {
        self.event = event
        self.path = path
        self.articles = articles
        self.time = time
        self.reason = reason
    }
}
