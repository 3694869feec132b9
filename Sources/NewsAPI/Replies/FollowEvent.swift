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
