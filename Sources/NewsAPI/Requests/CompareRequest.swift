package import NewsModel

/// Figures about the same thing, set against each other.
package typealias CompareRequest = ListRequest<Comparison>

extension Comparison: Listed {
    package static var requestName: String { "compare" }
    package static var listKey: String { "comparisons" }
}
