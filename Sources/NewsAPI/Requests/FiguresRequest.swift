package import NewsModel

/// What articles count and measure.
package typealias FiguresRequest = ListRequest<Figure>

extension Sourced: Listed where Content == Claim {
    package static var requestName: String { "figures" }
    package static var listKey: String { "figures" }
}
