/// The paths that newsd answers; `queries` comes later and is `not_implemented`.
package enum Route: String, CaseIterable, Sendable {
    case search = "/v1/search"
    case count = "/v1/count"
    case explain = "/v1/explain"
    case article = "/v1/articles/"
    case status = "/v1/status"
    case files = "/v1/files"
    case check = "/v1/check"
    case rescan = "/v1/rescan"
    case follow = "/v1/follow"
    case metrics = "/metrics"
    case stories = "/v1/stories"
    case story = "/v1/stories/"
    case bestStory = "/v1/story"
    case copies = "/v1/copies"
    case figures = "/v1/figures"
    case compare = "/v1/compare"
    case quotes = "/v1/quotes"
    case names = "/v1/names"
    case timeline = "/v1/timeline"
    case queries = "/v1/queries"

    /// The route of a path, with the id, still percent-encoded, where the path ends in one.
    package static func match(_ path: some StringProtocol) -> (route: Route, id: String?)? {
        if let route = Route(rawValue: String(path)), !route.endsInID { return (route, nil) }
        for route in allCases where route.endsInID && path.hasPrefix(route.rawValue) {
            let id = path.dropFirst(route.rawValue.count)
            if !id.isEmpty, !id.contains("/") { return (route, String(id)) }
        }
        return nil
    }

    package var endsInID: Bool { self == .article || self == .story }

    /// What `Allow` says.
    package var methods: [String] {
        self == .rescan ? ["POST"] : ["GET", "HEAD"]
    }

    package var isImplemented: Bool { self != .queries }

    /// The names that its query string may hold, besides `sync` and `timeout`.
    var parameters: [String] {
        switch self {
        case .search: ["q", "limit", "offset", "since", "until", "sort", "reverse", "collapse", "facet"]
        case .count: ["q", "since", "until", "collapse"]
        case .explain, .follow: ["q"]
        case .files: ["state", "limit", "offset"]
        case .stories, .figures, .compare, .quotes, .names, .timeline: ExaminationRequest.parameterNames
        case .copies: ExaminationRequest.parameterNames + ["diff"]
        case .bestStory: ["q", "since", "until"]
        default: []
        }
    }
}
