import NewsModel
import Testing

@testable import NewsAPI

@Suite struct CallTests {
    private static let search: SearchRequest = {
        var request = SearchRequest(query: "title:\"a b\" AND Kyiv+river 100% é & more=less?#")
        request.since = "2025-04"
        request.until = "7d"
        request.sort = .date
        request.reverse = true
        request.collapse = .none
        request.facets = [
            FacetField(field: "outlet"), FacetField(field: "lang", limit: 3), FacetField(field: "date:day", limit: 20),
        ]
        request.limit = 100_000
        request.offset = 20
        return request
    }()

    private static let selection: Selection = {
        var selection = Selection(query: "id:a7k2m OR \"a+b\"", limit: 0, offset: 7)
        selection.since = "2025-04"
        selection.until = "7d"
        return selection
    }()

    private static let count: CountRequest = {
        var request = CountRequest(query: "a")
        request.since = "2025-04"
        request.until = "7d"
        request.collapse = .story
        return request
    }()

    private static let requests: [any Request] = [
        search, SearchRequest(query: ""), count, ExplainRequest(query: "+ +"), ArticleRequest(id: "a b/c%"),
        StatusRequest(), FilesRequest(), FilesRequest(state: .failed, limit: 5, offset: 6), CheckRequest(),
        RescanRequest(), FollowRequest(query: nil), FollowRequest(query: "a b"), StoriesRequest(Selection()),
        StoriesRequest(selection), StoryRequest(id: "s b/%"), BestStoryRequest(Selection(query: "a b")),
        FiguresRequest(selection), CopiesRequest(Selection()), CopiesRequest(selection, differences: false),
        CompareRequest(selection), QuotesRequest(selection), NamesRequest(selection), TimelineRequest(selection),
    ]

    private static let waitings = [
        Waiting(), Waiting(synchronizes: true), Waiting(timeout: 60), Waiting(synchronizes: true, timeout: 2.5),
    ]

    @Test(arguments: requests, waitings)
    func readsWhatItWrites(request: any Request, waiting: Waiting) throws {
        func expectSame<Asked: Request>(_ request: Asked) throws {
            let call = Call(request, waiting: waiting)
            #expect(try read(Asked.self, call.target) == call)
        }
        try expectSame(request)
    }

    /// As newsd reads the first line of a request.
    private func read<Asked: Request>(_ type: Asked.Type, _ target: String) throws(APIError) -> Call<Asked> {
        let target = RequestTarget(target)
        let parameters = try QueryString(target.query)
        try parameters.check(allowed: Asked.parameters + Waiting.parameters)
        let id = Asked.path.hasSuffix("/") ? target.id(behind: Asked.path) : target.path == Asked.path ? "" : nil
        guard let id else { throw APIError(code: .notFound, message: "\(target.path) is not \(Asked.path)") }
        let request = try Asked(id: PercentCoding.decode(id, plusIsSpace: false), parameters)
        return Call(request, waiting: try Waiting(parameters))
    }

    private func expectReadable(_ type: any Request.Type, _ target: String) throws {
        func read<Asked: Request>(_ type: Asked.Type) throws { _ = try self.read(type, target) }
        try read(type)
    }

    @Test func writesOnlyWhatIsNotUsual() {
        #expect(Call(CopiesRequest(Selection(), differences: true)).target == "/v1/copies")
        #expect(Call(StoryRequest(id: "s7k2m")).target == "/v1/stories/s7k2m")
        #expect(Call(SearchRequest(query: "a b")).target == "/v1/search?q=a%20b")
        #expect(Call(StatusRequest(), waiting: Waiting(synchronizes: true)).target == "/v1/status?sync=true")
    }

    @Test func onlyWhatChangesSomethingIsPosted() {
        for request in Self.requests {
            #expect(type(of: request).method == (request is RescanRequest ? .post : .get))
        }
    }

    @Test(arguments: ["/v1/search?q=a+b", "/v1/search?q=a%20b", "http://newsd/v1/search?q=a%20b", "/v1/search?&q=a+b&"])
    func readsOneQuestionHoweverItIsWritten(target: String) throws {
        #expect(try read(SearchRequest.self, target) == Call(SearchRequest(query: "a b")))
    }

    @Test(
        arguments: [
            (SearchRequest.self, "/v1/search?q=a&colour=red", "colour"),
            (SearchRequest.self, "/v1/search?q=a&limit=-1", "limit=-1"), (SearchRequest.self, "/v1/search", "\"q\""),
            (SearchRequest.self, "/v1/search?q=a&limit=100001", "limit=100001"),
            (SearchRequest.self, "/v1/search?q=a&offset=x", "offset=x"),
            (SearchRequest.self, "/v1/search?q=a&sort=size", "sort=size"),
            (SearchRequest.self, "/v1/search?q=a&reverse=maybe", "reverse=maybe"),
            (SearchRequest.self, "/v1/search?q=a&facet=outlet:0", "facet=outlet:0"),
            (SearchRequest.self, "/v1/search?q=a&facet=:3", "facet=:3"),
            (SearchRequest.self, "/v1/search?q=a&q=b", "\"q\""),
            (FilesRequest.self, "/v1/files?state=lost", "state=lost"),
            (StatusRequest.self, "/v1/status?q=a", "\"q\""), (StatusRequest.self, "/v1/status?timeout=0", "timeout=0"),
            (StatusRequest.self, "/v1/status?timeout=nan", "timeout=nan"),
            (StatusRequest.self, "/v1/status?sync=2", "sync=2"), (CompareRequest.self, "/v1/compare", "\"q\""),
            (FiguresRequest.self, "/v1/figures?q=a&diff=true", "diff"),
            (CopiesRequest.self, "/v1/copies?diff=yes", "diff=yes"), (BestStoryRequest.self, "/v1/story", "\"q\""),
            (StoriesRequest.self, "/v1/stories?limit=-1", "limit=-1"),
        ] as [(any Request.Type, String, String)]
    )
    func namesTheParameterThatIsWrong(type: any Request.Type, target: String, named: String) {
        let error = #expect(throws: APIError.self) { try expectReadable(type, target) }
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains(named) == true)
    }

    @Test(
        arguments: [
            (SearchRequest.self, "/v1/search?q=%"), (SearchRequest.self, "/v1/search?q=%4"),
            (SearchRequest.self, "/v1/search?q=%zz"), (SearchRequest.self, "/v1/search?q=%C3%28"),
            (ArticleRequest.self, "/v1/articles/%FF"),
        ] as [(any Request.Type, String)]
    )
    func refusesBrokenPercentEncoding(type: any Request.Type, target: String) {
        let error = #expect(throws: APIError.self) { try expectReadable(type, target) }
        #expect(error?.code == .badRequest)
    }

    @Test(arguments: ["/v1/articles/", "/v1/articles", "/v1/articles/a/b", "/v2/articles/a", "", "/v1/articles/?q=a"])
    func findsNoIdWhereThereIsNotOne(target: String) {
        #expect(RequestTarget(target).id(behind: ArticleRequest.path) == nil)
    }

    @Test func limitsTheNumberOfFacets() {
        let target = "/v1/search?q=a" + String(repeating: "&facet=outlet", count: RequestLimits.facets + 1)
        #expect(throws: APIError.self) { try read(SearchRequest.self, target) }
    }

    @Test(arguments: [
        (APIError.Code.badRequest, 400), (.querySyntax, 400), (.unknownField, 400), (.notFound, 404),
        (.methodNotAllowed, 405), (.requestTooLarge, 413), (.tooManyRequests, 429), (.internal, 500),
        (.notImplemented, 501), (.unavailable, 503), (.timeout, 504),
    ])
    func hasAStatusForEachCode(code: APIError.Code, status: Int) {
        #expect(code.httpStatus == status)
        #expect(APIError.Code(httpStatus: status).httpStatus == status)
    }
}
