package import NewsModel

/// Stories of two articles or more.
package typealias StoriesRequest = ListRequest<Story>

extension Story: Listed {
    package static var requestName: String { "stories" }
    package static var listKey: String { "stories" }
    package static var needsQuery: Bool { false }
}
