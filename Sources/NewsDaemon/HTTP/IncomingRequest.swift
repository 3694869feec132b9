internal import NIOCore
internal import NIOHTTP1
internal import NewsAPI

/// A request that has arrived whole, or the reason why it has not.
struct IncomingRequest: Sendable {
    var call: Result<APICall, APIError>
    /// Where it is not what goes with the error's code: 408, 431.
    var errorStatus: Int?
    /// What `Allow` says where the method is wrong.
    var allow: String?
    /// False: only the head of the answer is asked.
    var wantsBody = true

    init(head: HTTPRequestHead) {
        call = Result { () throws(APIError) in try APICall(method: head.method.rawValue, target: head.uri) }
        wantsBody = head.method != .HEAD
        if case .failure(let error) = call, error.code == .methodNotAllowed {
            allow = Route.match(APICall.path(ofTarget: head.uri))?.route.methods.joined(separator: ", ")
        }
    }

    init(failure: APIError, status: Int) {
        call = .failure(failure)
        errorStatus = status
    }
}
