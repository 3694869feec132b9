package import NewsModel

/// How a query is read and what is added to its words.
package struct ExplainRequest: Request {
    package struct Reply: ListingReply, Codable, Sendable, Equatable {
        package static let listKey = "terms"

        package var query: String
        package var parsed: String
        package var terms: [ExplainedTerm]
        package var warnings: [String]

        package init(query: String, parsed: String, terms: [ExplainedTerm], warnings: [String]) {
            self.query = query
            self.parsed = parsed
            self.terms = terms
            self.warnings = warnings
        }
    }

    package static let name = "explain"
    package static let parameters = ["q"]

    package var query: String

    package init(query: String) {
        self.query = query
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        query = try parameters.required("q")
    }

    package func write(to parameters: inout QueryString) {
        parameters.add("q", query)
    }
}
