/// A request as it travels: the endpoint, and what holds for any of them.
package struct APICall: Sendable, Equatable {
    package var endpoint: Endpoint
    /// Answer only when everything put into the folder before is findable.
    package var synchronizes = false
    /// How many seconds the client waits; nil: newsd's own limit, none for the synchronizing.
    package var timeout: Double?

    package init(_ endpoint: Endpoint, synchronizes: Bool = false, timeout: Double? = nil) {
        self.endpoint = endpoint
        self.synchronizes = synchronizes
        self.timeout = timeout
    }

    /// Reads the first line of an HTTP request. `target` is a path with a query string, or a whole URL as proxies send.
    package init(method: String, target: String) throws(APIError) {
        let (path, query) = Self.split(target)
        guard let (route, id) = Route.match(path) else {
            throw APIError(
                code: .notFound,
                message: "there is nothing at \(path.prefix(200))",
                hint: "see /v1/status or /v1/search?q=…"
            )
        }
        guard route.methods.contains(method) else {
            throw APIError(
                code: .methodNotAllowed,
                message: "\(route.rawValue) does not take \(method.prefix(20))",
                hint: "use \(route.methods.joined(separator: " or "))"
            )
        }
        let parameters = try QueryString(query)
        if route.isImplemented {
            try parameters.check(allowed: route.parameters + ["sync", "timeout"], repeatable: ["facet"])
        }
        let decodedID = try PercentCoding.decode(id ?? "", plusIsSpace: false)
        endpoint = try Endpoint(route: route, id: decodedID, parameters: parameters)
        synchronizes = try parameters.bool("sync") ?? false
        timeout = try Self.timeout(parameters)
    }

    package var method: String { endpoint.route == .rescan ? "POST" : "GET" }

    package var target: String {
        var parameters = endpoint.parameters
        parameters.add("sync", synchronizes, unless: false)
        parameters.add("timeout", timeout.map { "\($0)" })
        return endpoint.route.rawValue + PercentCoding.encode(endpoint.id) + parameters.text
    }

    /// The path of a target without its query string; what `Route.match` takes.
    package static func path(ofTarget target: String) -> String {
        String(split(target).path)
    }

    private static func split(_ target: String) -> (path: Substring, query: Substring) {
        var rest = target[...]
        if rest.hasPrefix("http://") {
            rest = rest.dropFirst("http://".count)
            rest = rest.firstIndex(where: { $0 == "/" || $0 == "?" }).map { rest[$0...] } ?? "/"
        }
        guard let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (rest, "") }
        return (rest[..<mark], rest[rest.utf8.index(after: mark)...])
    }

    private static func timeout(_ parameters: QueryString) throws(APIError) -> Double? {
        guard let value = parameters.value("timeout") else { return nil }
        guard let seconds = Double(value), RequestLimits.timeout.contains(seconds) else {
            throw QueryString.wrong("timeout", value, "seconds, at most \(Int(RequestLimits.timeout.upperBound))")
        }
        return seconds
    }
}
