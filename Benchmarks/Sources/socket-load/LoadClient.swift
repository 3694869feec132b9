/// One client: asks, waits for the answer, asks the next.
struct LoadClient: ~Copyable {
    /// What it saw while it was counted.
    struct Seen: Sendable {
        var milliseconds: [Double] = []
        var failed = 0
        var bytes = 0
    }

    private var socket: ClientSocket
    private let requests: [[UInt8]]
    private var next: Int

    init(options: LoadOptions, number: Int) throws(LoadError) {
        socket = try ClientSocket(path: options.socket)
        requests = options.targets.map { Array("GET \($0) HTTP/1.1\r\nHost: newsd\r\n\r\n".utf8) }
        next = number * requests.count / options.clients
    }

    /// Asks from now on; counts what is answered between two moments.
    mutating func run(
        from begin: ContinuousClock.Instant,
        until end: ContinuousClock.Instant
    ) throws(LoadError) -> Seen {
        var seen = Seen()
        let clock = ContinuousClock()
        var now = clock.now
        while now < end {
            let asked = now
            try socket.send(requests[next % requests.count])
            next += 1
            let (status, bytes) = try socket.reply()
            now = clock.now
            guard asked >= begin, now <= end else { continue }
            seen.milliseconds.append((now - asked).inMilliseconds)
            seen.failed += status == 200 ? 0 : 1
            seen.bytes += bytes
        }
        return seen
    }
}

extension Duration {
    var inMilliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }
}
