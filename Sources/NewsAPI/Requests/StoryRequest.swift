package import NewsModel

/// A story by its id, or by the start or a former one of it.
package struct StoryRequest: Request {
    package typealias Reply = StoryReply

    package static let name = "story"
    package static let path = "/v1/stories/"

    package var id: String

    package init(id: String) {
        self.id = id
    }

    package init(id: String, _ parameters: QueryString) {
        self.id = id
    }
}

/// The story that fits a query best.
package struct BestStoryRequest: Request {
    package typealias Reply = StoryReply

    package static let name = "bestStory"
    package static let path = "/v1/story"
    package static let parameters = Selection.articleParameters

    package var selection: Selection

    package init(_ selection: Selection) {
        self.selection = selection
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        selection = try Selection(parameters, needsQuery: true)
    }

    package func write(to parameters: inout QueryString) {
        selection.write(to: &parameters)
    }
}

/// One story; null where a query finds none.
package struct StoryReply: Codable, Sendable, Equatable {
    @ExplicitNull package var story: Story?

    package init(story: Story?) {
        self.story = story
    }
}
