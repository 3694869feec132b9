/// A question to newsd: where it is asked, what it may hold, and what answers it. The same type at both ends.
package protocol Request: Sendable, Equatable {
    associatedtype Reply: Codable & Sendable & Equatable

    /// What metrics call it.
    static var name: String { get }
    /// Where it ends in `/`, the id follows.
    static var path: String { get }
    static var method: RequestMethod { get }
    /// The names that its query string may hold, besides `sync` and `timeout`.
    static var parameters: [String] { get }

    /// `id` is what the path ends in; empty for most.
    init(id: String, _ parameters: QueryString) throws(APIError)
    var id: String { get }
    /// Writes what is not taken where nothing is said.
    func write(to parameters: inout QueryString)
}

package enum RequestMethod: String, Sendable {
    case get = "GET"
    case post = "POST"
}

extension Request {
    package static var path: String { "/v1/\(name)" }
    package static var method: RequestMethod { .get }
    package static var parameters: [String] { [] }
    package var id: String { "" }

    package func write(to parameters: inout QueryString) {}
}

/// A request as it travels: what is asked, and what holds for any of them.
package struct Call<Asked: Request>: Sendable, Equatable {
    package var request: Asked
    package var waiting: Waiting

    package init(_ request: Asked, waiting: Waiting = Waiting()) {
        self.request = request
        self.waiting = waiting
    }

    /// Path and query, percent-encoded.
    package var target: String {
        var parameters = QueryString()
        request.write(to: &parameters)
        waiting.write(to: &parameters)
        return Asked.path + PercentCoding.encode(request.id) + parameters.text
    }
}

/// What a client waits for, and how long.
package struct Waiting: Sendable, Equatable {
    package static let parameters = ["sync", "timeout"]

    /// Answer only when everything put into the folder before is findable.
    package var synchronizes = false
    /// Seconds; nil: newsd's own limit, none for the synchronizing.
    package var timeout: Double?

    package init(synchronizes: Bool = false, timeout: Double? = nil) {
        self.synchronizes = synchronizes
        self.timeout = timeout
    }

    package init(_ parameters: QueryString) throws(APIError) {
        synchronizes = try parameters.bool("sync") ?? false
        guard let value = parameters.value("timeout") else { return }
        guard let seconds = Double(value), RequestLimits.timeout.contains(seconds) else {
            let expected = "seconds, at most \(Int(RequestLimits.timeout.upperBound))"
            throw QueryString.wrong("timeout", value, expected)
        }
        timeout = seconds
    }

    func write(to parameters: inout QueryString) {
        parameters.add("sync", synchronizes, unless: false)
        parameters.add("timeout", timeout.map { "\($0)" })
    }
}
