package import NewsModel

/// What happened when, as the articles tell it, in order of date.
package typealias TimelineRequest = ListRequest<TimelineEntry>

extension TimelineEntry: Listed {
    package static var requestName: String { "timeline" }
    package static var listKey: String { "entries" }
}
