internal import NIOCore

/// When a connection has taken too long at what it is doing. Says so and leaves the rest to others.
struct ConnectionClock {
    /// What a connection is doing.
    enum Phase: Equatable {
        /// Nothing is asked.
        case idle
        /// A request has begun to arrive.
        case receiving
        /// A request is being answered; nil: for as long as it takes.
        case answering(TimeAmount?)
        /// An answer is being written.
        case writing
        /// An answer without end is being written.
        case streaming
        /// The last answer is on its way to the client.
        case flushing
        /// The client has all its answers; then the connection is closed.
        case lingering
    }

    /// What has taken too long.
    enum Expiry: Sendable {
        case idle, partialRequest, answer, stalled, lingering
    }

    private let limits: HTTPLimits
    private(set) var phase = Phase.idle
    private var phaseEnd: NIODeadline?
    private var stallEnd: NIODeadline?

    init(limits: HTTPLimits, now: NIODeadline) {
        self.limits = limits
        enter(.idle, now: now)
    }

    /// The next time to look whether something has expired.
    var deadline: NIODeadline? {
        switch (phaseEnd, stallEnd) {
        case (let phaseEnd?, let stallEnd?): min(phaseEnd, stallEnd)
        case (let end, nil), (nil, let end): end
        }
    }

    mutating func enter(_ phase: Phase, now: NIODeadline) {
        self.phase = phase
        let limit: TimeAmount? =
            switch phase {
            case .idle: TimeAmount(limits.idle)
            case .receiving: TimeAmount(limits.partialRequest)
            case .answering(let limit): limit
            case .writing, .streaming: nil
            case .flushing: TimeAmount(limits.stalled)
            case .lingering: TimeAmount(limits.lingering)
            }
        phaseEnd = limit.map { now + $0 }
    }

    /// The client reads again, or has stopped to.
    mutating func writability(_ isWritable: Bool, now: NIODeadline) {
        let limit = phase == .streaming ? limits.stalledFollow : limits.stalled
        stallEnd = isWritable ? nil : now + TimeAmount(limit)
    }

    func expiry(at now: NIODeadline) -> Expiry? {
        if let stallEnd, stallEnd <= now { return .stalled }
        guard let phaseEnd, phaseEnd <= now else { return nil }
        switch phase {
        case .idle: return .idle
        case .receiving: return .partialRequest
        case .answering: return .answer
        case .flushing: return .stalled
        case .lingering: return .lingering
        case .writing, .streaming: return nil
        }
    }
}
