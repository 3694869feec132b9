import Testing

@testable import NewsDaemon

@Suite struct HTTPCountersTests {
    @Test func writesPrometheusText() {
        var counters = HTTPCounters()
        counters.answered("search", status: 200, seconds: 0.25)
        counters.answered("search", status: 200, seconds: 0.5)
        counters.answered(nil, status: 404, seconds: 0)
        counters.cuts[.stalled] = 2
        let lines = counters.prometheusText.split(separator: "\n")
        for expected in [
            "newsd_http_requests_total{endpoint=\"none\",status=\"404\"} 1",
            "newsd_http_requests_total{endpoint=\"search\",status=\"200\"} 2",
            "newsd_http_request_seconds_total{endpoint=\"search\"} 0.75",
            "newsd_http_clients_cut_total{reason=\"stalled\"} 2",
            "newsd_http_clients_cut_total{reason=\"idle\"} 0",
            "newsd_http_connections 0",
        ] {
            #expect(lines.contains(Substring(expected)))
        }
        let named = lines.filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "{" && $0 != " " } }
        for name in named { #expect(lines.contains { $0.hasPrefix("# TYPE \(name) ") }) }
    }
}
