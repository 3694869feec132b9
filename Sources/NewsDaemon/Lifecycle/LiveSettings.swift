import Synchronization

/// Settings that a reload may change while newsd runs.
final class LiveSettings: Sendable {
    private let slow: Mutex<Duration>

    init(slowQuery: Duration) {
        slow = Mutex(slowQuery)
    }

    /// A question that takes this long or longer is logged, by its shape.
    var slowQuery: Duration {
        get { slow.withLock { $0 } }
        set { slow.withLock { $0 = newValue } }
    }
}

extension Duration {
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }

    var milliseconds: Double {
        Double(microseconds) / 1000
    }
}
