import Testing

@testable import NewsAPI

@Suite struct APICallTests {
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

    private static let examination: ExaminationRequest = {
        var request = ExaminationRequest(query: "id:a7k2m OR \"a+b\"", limit: 0, offset: 7)
        request.since = "2025-04"
        request.until = "7d"
        return request
    }()

    private static let count: SearchRequest = {
        var request = SearchRequest(query: "a")
        request.collapse = .story
        return request
    }()

    @Test(arguments: [
        APICall(.search(search)), APICall(.search(SearchRequest(query: "")), synchronizes: true, timeout: 2.5),
        APICall(.count(count)), APICall(.explain(query: "+ +")), APICall(.article(id: "a b/c%")), APICall(.status),
        APICall(.files(FilesRequest())), APICall(.files(FilesRequest(state: .failed, limit: 5, offset: 6))),
        APICall(.check, timeout: 60), APICall(.rescan, synchronizes: true), APICall(.follow(query: nil)),
        APICall(.follow(query: "a b")), APICall(.metrics),
        APICall(.stories(ExaminationRequest())), APICall(.stories(examination)), APICall(.story(id: "s b/%")),
        APICall(.bestStory(ExaminationRequest(query: "a b"))), APICall(.figures(examination), synchronizes: true),
        APICall(.copies(ExaminationRequest(), differences: true)), APICall(.copies(examination, differences: false)),
        APICall(.compare(examination)), APICall(.quotes(examination)), APICall(.names(examination)),
        APICall(.timeline(examination), timeout: 3),
    ])
    func readsWhatItWrites(call: APICall) throws {
        #expect(try APICall(method: call.method, target: call.target) == call)
    }

    @Test func writesOnlyWhatIsNotUsual() {
        #expect(APICall(.copies(ExaminationRequest(), differences: true)).target == "/v1/copies")
        #expect(APICall(.story(id: "s7k2m")).target == "/v1/stories/s7k2m")
        #expect(APICall(.search(SearchRequest(query: "a b"))).target == "/v1/search?q=a%20b")
        #expect(APICall(.status, synchronizes: true).target == "/v1/status?sync=true")
    }

    @Test(arguments: ["/v1/search?q=a+b", "/v1/search?q=a%20b", "http://newsd/v1/search?q=a%20b", "/v1/search?&q=a+b&"])
    func readsOneQuestionHoweverItIsWritten(target: String) throws {
        #expect(try APICall(method: "GET", target: target) == APICall(.search(SearchRequest(query: "a b"))))
    }

    @Test(arguments: [
        ("/v1/search?q=a&colour=red", "colour"), ("/v1/search?q=a&limit=-1", "limit=-1"), ("/v1/search", "\"q\""),
        ("/v1/search?q=a&limit=100001", "limit=100001"), ("/v1/search?q=a&offset=x", "offset=x"),
        ("/v1/search?q=a&sort=size", "sort=size"), ("/v1/search?q=a&reverse=maybe", "reverse=maybe"),
        ("/v1/search?q=a&facet=outlet:0", "facet=outlet:0"), ("/v1/search?q=a&facet=:3", "facet=:3"),
        ("/v1/search?q=a&q=b", "\"q\""), ("/v1/files?state=lost", "state=lost"), ("/v1/status?q=a", "\"q\""),
        ("/v1/status?timeout=0", "timeout=0"), ("/v1/status?timeout=nan", "timeout=nan"),
        ("/v1/status?sync=2", "sync=2"), ("/v1/compare", "\"q\""), ("/v1/figures?q=a&diff=true", "diff"),
        ("/v1/copies?diff=yes", "diff=yes"), ("/v1/story", "\"q\""), ("/v1/stories?limit=-1", "limit=-1"),
    ])
    func namesTheParameterThatIsWrong(target: String, named: String) {
        let error = #expect(throws: APIError.self) { try APICall(method: "GET", target: target) }
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains(named) == true)
    }

    @Test(arguments: [
        "/v1/search?q=%", "/v1/search?q=%4", "/v1/search?q=%zz", "/v1/search?q=%C3%28", "/v1/articles/%FF",
    ])
    func refusesBrokenPercentEncoding(target: String) {
        let error = #expect(throws: APIError.self) { try APICall(method: "GET", target: target) }
        #expect(error?.code == .badRequest)
    }

    @Test(arguments: [
        ("GET", "/v2/search", APIError.Code.notFound), ("GET", "/v1/articles/", .notFound),
        ("GET", "/v1/articles", .notFound),
        ("GET", "/v1/articles/a/b", .notFound), ("GET", "/v1/status/", .notFound), ("GET", "", .notFound),
        ("POST", "/v1/status", .methodNotAllowed), ("HEAD", "/v1/rescan", .methodNotAllowed),
        ("GET", "/v1/queries?anything=b", .notImplemented), ("GET", "/v1/stories/", .notFound),
    ])
    func tellsUnknownForbiddenAndLaterApart(method: String, target: String, code: APIError.Code) {
        let error = #expect(throws: APIError.self) { try APICall(method: method, target: target) }
        #expect(error?.code == code)
    }

    @Test func limitsTheNumberOfFacets() {
        let target = "/v1/search?q=a" + String(repeating: "&facet=outlet", count: RequestLimits.facets + 1)
        #expect(throws: APIError.self) { try APICall(method: "GET", target: target) }
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
