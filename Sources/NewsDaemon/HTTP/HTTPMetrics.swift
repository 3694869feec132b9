internal import Synchronization

/// The counters of a running server.
final class HTTPMetrics: Sendable {
    private let counters = Mutex(HTTPCounters())

    var snapshot: HTTPCounters { counters.withLock { $0 } }

    func update(_ change: (inout HTTPCounters) -> Void) {
        counters.withLock { change(&$0) }
    }
}
