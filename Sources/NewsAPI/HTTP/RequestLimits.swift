/// How far a request may go; what is beyond is a `bad_request`.
package enum RequestLimits {
    package static let limit = 0...100_000
    package static let offset = 0...Int(Int32.max)
    /// Facets of one search, and values of one facet.
    package static let facets = 20
    package static let facetValues = 1...1000
    /// Seconds that a client may wait at most; a day.
    package static let timeout = 0.001...86_400.0
}
