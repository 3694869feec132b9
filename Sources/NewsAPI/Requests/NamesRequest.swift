package import NewsModel

/// Who and what is named.
package typealias NamesRequest = ListRequest<Name>

extension Name: Listed {
    package static var requestName: String { "names" }
    package static var listKey: String { "names" }
}
