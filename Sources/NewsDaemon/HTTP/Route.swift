package import NewsAPI
package import NewsArchive

/// Where something is asked of newsd, and what answers it.
package struct Route: Sendable {
    /// Whether an answer waits its turn among others, and how long it may take.
    package enum Pace: Sendable {
        /// Among the questions of all clients.
        case inTurn
        /// What an operator asks when newsd is busy does not wait.
        case atOnce
        /// As long as the client waits: the whole folder is read.
        case unhurried
    }

    /// What metrics call it.
    package let name: String
    /// Where it ends in `/`, an id follows.
    package let path: String
    /// What `Allow` says.
    package let methods: [String]
    package let pace: Pace
    private let parameters: [String]?
    private let read: @Sendable (String, QueryString) throws(APIError) -> Work

    /// `parameters` of nil are not looked at.
    init(
        name: String,
        path: String,
        method: RequestMethod = .get,
        pace: Pace = .inTurn,
        parameters: [String]? = [],
        read: @escaping @Sendable (String, QueryString) throws(APIError) -> Work
    ) {
        self.name = name
        self.path = path
        methods = method == .get ? ["GET", "HEAD"] : [method.rawValue]
        self.pace = pace
        self.parameters = parameters.map { $0 + Waiting.parameters }
        self.read = read
    }

    /// What a request for this route asks. `id` is percent-encoded yet.
    func call(id: Substring, query: Substring) throws(APIError) -> Call {
        let given = try QueryString(query)
        if let parameters { try given.check(allowed: parameters) }
        let id = try PercentCoding.decode(id, plusIsSpace: false)
        return Call(work: try read(id, given), waiting: try Waiting(given))
    }

    /// A request that can be answered.
    struct Call: Sendable {
        var work: Work
        var waiting: Waiting
    }
}

/// How an answer comes about.
package enum Work: Sendable {
    /// On a thread for questions, from beginning to end.
    case question(@Sendable (Cancellation) throws -> Answer)
    /// Waits for others, and holds no thread meanwhile.
    case task(@Sendable () async throws -> Answer)
    /// Events without end, one object a line.
    case stream(@Sendable () async throws -> AsyncStream<FollowEvent>)
}

extension Route {
    /// A request that is answered on a thread for questions.
    package static func question<Asked: Request>(
        _ type: Asked.Type,
        pace: Pace = .inTurn,
        _ answer: @escaping @Sendable (Asked, Cancellation) throws -> Asked.Reply
    ) -> Route {
        Route(type, pace: pace) { request in .question { try Answer(try answer(request, $0)) } }
    }

    /// A request whose answer waits for others.
    package static func task<Asked: Request>(
        _ type: Asked.Type,
        pace: Pace = .inTurn,
        _ answer: @escaping @Sendable (Asked) async throws -> Asked.Reply
    ) -> Route {
        Route(type, pace: pace) { request in .task { try Answer(try await answer(request)) } }
    }

    /// A request that is answered with events without end.
    package static func stream<Asked: Request>(
        _ type: Asked.Type,
        _ events: @escaping @Sendable (Asked) async throws -> AsyncStream<FollowEvent>
    ) -> Route where Asked.Reply == FollowEvent {
        Route(type, pace: .atOnce) { request in .stream { try await events(request) } }
    }

    private init<Asked: Request>(
        _ type: Asked.Type,
        pace: Pace,
        _ work: @escaping @Sendable (Asked) -> Work
    ) {
        self.init(
            name: Asked.name,
            path: Asked.path,
            method: Asked.method,
            pace: pace,
            parameters: Asked.parameters
        ) { id, parameters throws(APIError) in
            work(try Asked(id: id, parameters))
        }
    }

    /// Prometheus' exposition format.
    package static func metrics(_ text: @escaping @Sendable (Cancellation) -> String) -> Route {
        Route(name: "metrics", path: "/metrics", pace: .atOnce) { _, _ in .question { Answer(metrics: text($0)) } }
    }

    /// What this version can't answer yet.
    package static func later(_ name: String) -> Route {
        let path = "/v1/\(name)"
        return Route(name: name, path: path, parameters: nil) { _, _ throws(APIError) in
            throw APIError(code: .notImplemented, message: "\(path) is not implemented in this version of newsd")
        }
    }
}

/// All that can be asked of newsd.
package struct RouteTable: Sendable {
    private let whole: [String: Route]
    private let endingInID: [Route]
    /// Returns when everything closed or put in place in the folder before the call is findable.
    let synchronize: @Sendable () async throws -> Void

    package init(_ routes: [Route], synchronize: @escaping @Sendable () async throws -> Void) {
        endingInID = routes.filter { $0.path.hasSuffix("/") }
        let others = routes.filter { !$0.path.hasSuffix("/") }
        whole = Dictionary(others.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.synchronize = synchronize
    }

    /// The route of a target, with the id where it ends in one.
    func match(_ target: RequestTarget) -> (route: Route, id: Substring)? {
        if let route = whole[String(target.path)] { return (route, "") }
        for route in endingInID {
            if let id = target.id(behind: route.path) { return (route, id) }
        }
        return nil
    }
}
