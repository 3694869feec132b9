internal import NIOCore
internal import Synchronization

/// The open connections, so that there are never too many, and so that all can be told to end.
final class ConnectionRegistry: Sendable {
    /// What to do with a new connection.
    enum Admission {
        case serve
        /// Say why not, and close.
        case refuse
        case drop
    }

    private struct State {
        var served: [ObjectIdentifier: any Channel] = [:]
        var refused = 0
        var isEnding = false
        var whenAllClosed: CheckedContinuation<Void, Never>?

        var isEmpty: Bool { served.isEmpty && refused == 0 }
    }

    private let limits: HTTPLimits
    private let metrics: HTTPMetrics
    private let state = Mutex(State())

    init(limits: HTTPLimits, metrics: HTTPMetrics) {
        self.limits = limits
        self.metrics = metrics
    }

    /// Counts the connection until it is closed.
    func admit(_ channel: any Channel) -> Admission {
        let admission: Admission = state.withLock { state in
            if !state.isEnding, state.served.count < limits.connections {
                state.served[ObjectIdentifier(channel)] = channel
                return .serve
            }
            guard state.refused < limits.refusals else { return .drop }
            state.refused += 1
            return .refuse
        }
        metrics.update { counters in
            counters.connections += 1
            if admission == .serve { counters.openConnections += 1 } else { counters.refusedConnections += 1 }
        }
        channel.closeFuture.whenComplete { _ in self.closed(channel, admission) }
        return admission
    }

    /// From now on nobody is served; who is being served is asked to end.
    func end() {
        let channels = state.withLock { state in
            state.isEnding = true
            return Array(state.served.values)
        }
        for channel in channels { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
    }

    func closeAll() {
        for channel in state.withLock({ Array($0.served.values) }) { channel.close(promise: nil) }
    }

    /// Returns once nobody is connected any more; to be called once, after `end`.
    func allClosed() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if !state.isEmpty { state.whenAllClosed = continuation }
                return state.isEmpty
            }
            if isEmpty { continuation.resume() }
        }
    }

    private func closed(_ channel: any Channel, _ admission: Admission) {
        let waiting: CheckedContinuation<Void, Never>? = state.withLock { state in
            switch admission {
            case .serve: state.served[ObjectIdentifier(channel)] = nil
            case .refuse: state.refused -= 1
            case .drop: break
            }
            guard state.isEmpty else { return nil }
            defer { state.whenAllClosed = nil }
            return state.whenAllClosed
        }
        waiting?.resume()
        if admission == .serve { metrics.update { $0.openConnections -= 1 } }
    }
}
