package import NewsModel

/// What is reported to have been said.
package typealias QuotesRequest = ListRequest<Quote>

extension Quote: Listed {
    package static var requestName: String { "quotes" }
    package static var listKey: String { "quotes" }
}
