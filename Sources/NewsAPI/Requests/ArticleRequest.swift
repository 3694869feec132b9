package import NewsModel

/// The whole of one article and what it states.
package struct ArticleRequest: Request {
    package typealias Reply = WholeArticle

    package static let name = "article"
    package static let path = "/v1/articles/"

    /// Or an unambiguous start of one.
    package var id: String

    package init(id: String) {
        self.id = id
    }

    package init(id: String, _ parameters: QueryString) {
        self.id = id
    }
}
