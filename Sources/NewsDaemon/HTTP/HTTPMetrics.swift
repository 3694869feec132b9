internal import Synchronization

/// The counters of a running server.
package final class HTTPMetrics: Sendable {
    private let counters = Mutex(HTTPCounters())

    package init() {}

    var snapshot: HTTPCounters { counters.withLock { $0 } }

    func update(_ change: (inout HTTPCounters) -> Void) {
        counters.withLock { change(&$0) }
    }
}
