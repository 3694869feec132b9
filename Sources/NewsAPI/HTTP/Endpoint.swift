/// What a request asks, whichever end it is on.
package enum Endpoint: Sendable, Equatable {
    case search(SearchRequest)
    /// Of the request, only the query, the dates and how copies collapse matter.
    case count(SearchRequest)
    case explain(query: String)
    case article(id: String)
    case status
    case files(FilesRequest)
    case check
    case rescan
    case follow(query: String?)
    case metrics
    case stories(ExaminationRequest)
    /// A story by its id, or by the start or a former one of it.
    case story(id: String)
    /// The story that fits a query best.
    case bestStory(ExaminationRequest)
    case copies(ExaminationRequest, differences: Bool)
    case figures(ExaminationRequest)
    case compare(ExaminationRequest)
    case quotes(ExaminationRequest)
    case names(ExaminationRequest)
    case timeline(ExaminationRequest)

    package var route: Route {
        switch self {
        case .search: .search
        case .count: .count
        case .explain: .explain
        case .article: .article
        case .status: .status
        case .files: .files
        case .check: .check
        case .rescan: .rescan
        case .follow: .follow
        case .metrics: .metrics
        case .stories: .stories
        case .story: .story
        case .bestStory: .bestStory
        case .copies: .copies
        case .figures: .figures
        case .compare: .compare
        case .quotes: .quotes
        case .names: .names
        case .timeline: .timeline
        }
    }

    init(route: Route, id: String, parameters: QueryString) throws(APIError) {
        switch route {
        case .search: self = .search(try SearchRequest(parameters))
        case .count: self = .count(try SearchRequest(parameters))
        case .explain: self = .explain(query: try parameters.required("q"))
        case .article: self = .article(id: id)
        case .status: self = .status
        case .files: self = .files(try FilesRequest(parameters))
        case .check: self = .check
        case .rescan: self = .rescan
        case .follow: self = .follow(query: parameters.value("q"))
        case .metrics: self = .metrics
        case .stories: self = .stories(try ExaminationRequest(parameters, needsQuery: false))
        case .story: self = .story(id: id)
        case .bestStory: self = .bestStory(try ExaminationRequest(parameters, needsQuery: true))
        case .copies:
            let request = try ExaminationRequest(parameters, needsQuery: false)
            self = .copies(request, differences: try parameters.bool("diff") ?? true)
        case .figures: self = .figures(try ExaminationRequest(parameters, needsQuery: true))
        case .compare: self = .compare(try ExaminationRequest(parameters, needsQuery: true))
        case .quotes: self = .quotes(try ExaminationRequest(parameters, needsQuery: true))
        case .names: self = .names(try ExaminationRequest(parameters, needsQuery: true))
        case .timeline: self = .timeline(try ExaminationRequest(parameters, needsQuery: true))
        case .queries:
            throw APIError(
                code: .notImplemented,
                message: "\(route.rawValue) is not implemented in this version of newsd"
            )
        }
    }

    /// What the path ends in; empty for most.
    var id: String {
        switch self {
        case .article(let id), .story(let id): id
        default: ""
        }
    }

    /// What stands in the URL for it.
    var parameters: QueryString {
        switch self {
        case .search(let request), .count(let request): return request.parameters
        case .files(let request): return request.parameters
        case .explain(let query), .follow(let query?):
            var parameters = QueryString()
            parameters.add("q", query)
            return parameters
        case .article, .story, .status, .check, .rescan, .follow(nil), .metrics: return QueryString()
        case .copies(let request, let differences):
            var parameters = request.parameters
            parameters.add("diff", differences, unless: true)
            return parameters
        case .stories(let request), .bestStory(let request), .figures(let request), .compare(let request),
            .quotes(let request), .names(let request), .timeline(let request):
            return request.parameters
        }
    }
}

extension SearchRequest {
    init(_ parameters: QueryString) throws(APIError) {
        self.init(query: try parameters.required("q"))
        since = parameters.value("since")
        until = parameters.value("until")
        sort = try parameters.word("sort") ?? sort
        reverse = try parameters.bool("reverse") ?? reverse
        collapse = try parameters.word("collapse") ?? collapse
        limit = try parameters.number("limit", in: RequestLimits.limit) ?? limit
        offset = try parameters.number("offset", in: RequestLimits.offset) ?? offset
        let facets = parameters.values("facet")
        guard facets.count <= RequestLimits.facets else {
            throw APIError(code: .badRequest, message: "more than \(RequestLimits.facets) facets")
        }
        for facet in facets { self.facets.append(try FacetField(parameter: facet)) }
    }

    var parameters: QueryString {
        let standard = SearchRequest(query: query)
        var parameters = QueryString()
        parameters.add("q", query)
        parameters.add("since", since)
        parameters.add("until", until)
        parameters.add("sort", sort, unless: standard.sort)
        parameters.add("reverse", reverse, unless: standard.reverse)
        parameters.add("collapse", collapse, unless: standard.collapse)
        parameters.add("limit", limit, unless: standard.limit)
        parameters.add("offset", offset, unless: standard.offset)
        for facet in facets { parameters.add("facet", "\(facet.field):\(facet.limit)") }
        return parameters
    }
}

extension FacetField {
    /// `outlet`, `outlet:20`, `date:day`, `date:day:20`: a number at the end is how many values to list.
    package init(parameter: String) throws(APIError) {
        self.init(field: parameter)
        if let colon = parameter.lastIndex(of: ":"), let limit = Int(parameter[parameter.index(after: colon)...]) {
            let range = RequestLimits.facetValues
            guard range.contains(limit) else {
                let expected = "FIELD:N, N from \(range.lowerBound) to \(range.upperBound)"
                throw QueryString.wrong("facet", parameter, expected)
            }
            self.init(field: String(parameter[..<colon]), limit: limit)
        }
        guard !field.isEmpty, field.first != ":", field.last != ":" else {
            throw QueryString.wrong("facet", parameter, "FIELD or FIELD:N")
        }
    }
}

extension FilesRequest {
    init(_ parameters: QueryString) throws(APIError) {
        self.init(
            state: try parameters.word("state"),
            limit: try parameters.number("limit", in: RequestLimits.limit),
            offset: try parameters.number("offset", in: RequestLimits.offset) ?? 0
        )
    }

    var parameters: QueryString {
        var parameters = QueryString()
        parameters.add("state", state?.rawValue)
        parameters.add("limit", limit.map(String.init))
        parameters.add("offset", offset, unless: 0)
        return parameters
    }
}
