internal import NIOCore
internal import NIOHTTP1
internal import NewsAPI

/// A request that has arrived whole, or the reason why it can't be answered.
struct IncomingRequest: Sendable {
    /// nil: it names none.
    var route: Route?
    var call: Result<Route.Call, APIError>
    /// Where it is not what goes with the error's code: 408, 431.
    var errorStatus: Int?
    /// What `Allow` says where the method is wrong.
    var allow: String?
    /// False: only the head of the answer is asked.
    var wantsBody = true

    init(head: HTTPRequestHead, routes: RouteTable) {
        wantsBody = head.method != .HEAD
        let target = RequestTarget(head.uri)
        guard let (route, id) = routes.match(target) else {
            let message = "there is nothing at \(target.path.prefix(200))"
            call = .failure(APIError(code: .notFound, message: message, hint: "see /v1/status or /v1/search?q=…"))
            return
        }
        self.route = route
        guard route.methods.contains(head.method.rawValue) else {
            allow = route.methods.joined(separator: ", ")
            call = .failure(
                APIError(
                    code: .methodNotAllowed,
                    message: "\(route.path) does not take \(head.method.rawValue.prefix(20))",
                    hint: "use \(route.methods.joined(separator: " or "))"
                )
            )
            return
        }
        call = Result { () throws(APIError) in try route.call(id: id, query: target.query) }
    }

    init(failure: APIError, status: Int) {
        call = .failure(failure)
        errorStatus = status
    }

    var waiting: Waiting { (try? call.get().waiting) ?? Waiting() }
}
