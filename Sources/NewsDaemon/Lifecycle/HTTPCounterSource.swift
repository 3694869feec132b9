import Synchronization

/// Lets the metrics, which the server serves, include the server's own.
final class HTTPCounterSource: Sendable {
    private let source = Mutex<HTTPServer?>(nil)

    var server: HTTPServer? {
        get { source.withLock { $0 } }
        set { source.withLock { $0 = newValue } }
    }

    var text: String {
        server?.counters.prometheusText ?? ""
    }
}
