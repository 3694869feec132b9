import SearchIndex

/// How many documents a query matches, and how long its ten best take.
struct QueryTiming: Encodable {
    let hits: Int
    let median: Double
    let percentile99: Double

    private enum CodingKeys: String, CodingKey {
        case hits
        case median = "p50_us"
        case percentile99 = "p99_us"
    }

    private static let fewestSamples = 20
    /// For each second that is asked for.
    private static let mostSamples = 2_000.0

    /// Asks once to warm up, then again and again for `seconds`, at least 20 times and at most 2,000 times a second.
    init(of query: IndexQuery, in snapshot: IndexSnapshot, seconds: Double) throws(IndexError) {
        let prepared = try snapshot.prepare(query)
        hits = try snapshot.count(prepared).total
        let request = IndexSearch(prepared, limit: 10, counts: false)
        _ = try snapshot.search(request)
        let clock = ContinuousClock()
        let begin = clock.now
        var samples: [Double] = []
        let mostSamples = Int(Self.mostSamples * max(seconds, 1))
        samples.reserveCapacity(mostSamples)
        while samples.count < Self.fewestSamples
            || samples.count < mostSamples && (clock.now - begin).inSeconds < seconds
        {
            let start = clock.now
            _ = try snapshot.search(request)
            samples.append((clock.now - start).inSeconds * 1e6)
        }
        samples.sort()
        let middle = samples.count / 2
        median = samples.count.isMultiple(of: 2) ? (samples[middle - 1] + samples[middle]) / 2 : samples[middle]
        percentile99 = samples[min(samples.count - 1, samples.count * 99 / 100)]
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
