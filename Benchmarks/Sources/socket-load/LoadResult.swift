/// What all clients saw together.
struct LoadResult: Encodable {
    var requests = 0
    /// Replies whose status is not 200.
    var failed = 0
    var bytes = 0
    var seconds = 0.0
    var perSecond = 0.0
    var median = 0.0
    var percentile99 = 0.0
    var longest = 0.0
    var processorSeconds = 0.0

    private enum CodingKeys: String, CodingKey {
        case requests, failed, bytes, seconds
        case perSecond = "per_second"
        case median = "p50_ms"
        case percentile99 = "p99_ms"
        case longest = "max_ms"
        case processorSeconds = "cpu_s"
    }

    /// Sums up what the clients saw in `seconds`.
    init(_ clients: [LoadClient.Seen], seconds: Double, processorSeconds: Double) {
        self.seconds = seconds
        self.processorSeconds = processorSeconds
        for client in clients {
            failed += client.failed
            bytes += client.bytes
        }
        let times = clients.flatMap(\.milliseconds).sorted()
        requests = times.count
        perSecond = Double(times.count) / seconds
        median = times.isEmpty ? 0 : times[times.count / 2]
        percentile99 = times.isEmpty ? 0 : times[times.count * 99 / 100]
        longest = times.last ?? 0
    }
}
