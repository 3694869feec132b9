/// What the HTTP server has done since it started.
package struct HTTPCounters: Sendable, Equatable {
    /// Requests of one endpoint that ended with one status.
    package struct Kind: Hashable, Sendable {
        /// nil: the request named none.
        package var route: String?
        package var status: Int
    }

    /// Why a client was cut off.
    package enum Cut: String, Sendable, CaseIterable {
        case idle, partialRequest = "partial_request", answer = "timeout", stalled
    }

    package internal(set) var requests: [Kind: Int] = [:]
    /// Time to the end of the answer, in seconds.
    package internal(set) var seconds: [String?: Double] = [:]
    package internal(set) var openConnections = 0
    package internal(set) var connections = 0
    package internal(set) var refusedConnections = 0
    /// How often there was no descriptor or memory for a connection.
    package internal(set) var acceptFailures = 0
    package internal(set) var cuts: [Cut: Int] = [:]
    package internal(set) var droppedEvents = 0

    mutating func answered(_ route: String?, status: Int, seconds taken: Double) {
        requests[Kind(route: route, status: status), default: 0] += 1
        seconds[route, default: 0] += taken
    }

    /// The Prometheus text format, version 0.0.4.
    package var prometheusText: String {
        var text = ""
        func metric(_ name: String, _ type: String, _ help: String, _ samples: [(labels: String, value: String)]) {
            text += "# HELP newsd_http_\(name) \(help)\n# TYPE newsd_http_\(name) \(type)\n"
            for (labels, value) in samples { text += "newsd_http_\(name)\(labels) \(value)\n" }
        }
        let sorted = requests.sorted { ($0.key.label, $0.key.status) < ($1.key.label, $1.key.status) }
        metric(
            "requests_total",
            "counter",
            "Requests answered.",
            sorted.map { ("{endpoint=\"\($0.key.label)\",status=\"\($0.key.status)\"}", "\($0.value)") }
        )
        metric(
            "request_seconds_total",
            "counter",
            "Time from a request's last byte to the end of its answer.",
            seconds.map { ("{endpoint=\"\(Kind.label($0.key))\"}", "\($0.value)") }.sorted { $0.0 < $1.0 }
        )
        metric("connections", "gauge", "Open connections.", [("", "\(openConnections)")])
        metric("connections_total", "counter", "Connections accepted.", [("", "\(connections)")])
        metric(
            "connections_refused_total",
            "counter",
            "Connections refused with 503.",
            [("", "\(refusedConnections)")]
        )
        metric(
            "accept_failures_total",
            "counter",
            "Connections that waited for a descriptor.",
            [("", "\(acceptFailures)")]
        )
        metric(
            "clients_cut_total",
            "counter",
            "Clients cut off because they or their request took too long.",
            Cut.allCases.map { ("{reason=\"\($0.rawValue)\"}", "\(cuts[$0] ?? 0)") }
        )
        metric(
            "follow_events_dropped_total",
            "counter",
            "Events that slow readers of follow lost.",
            [("", "\(droppedEvents)")]
        )
        return text
    }
}

extension HTTPCounters.Kind {
    var label: String { Self.label(route) }

    static func label(_ route: String?) -> String {
        route ?? "none"
    }
}
