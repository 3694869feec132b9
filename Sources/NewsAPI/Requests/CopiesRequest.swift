package import NewsModel

/// Which articles repeat another one's text.
package struct CopiesRequest: Request {
    package typealias Reply = Listing<CopyGroup>

    package static let name = "copies"
    package static let parameters = Selection.parameters + ["diff"]

    package var selection: Selection
    /// Whether what differs is worked out.
    package var differences: Bool

    package init(_ selection: Selection, differences: Bool = true) {
        self.selection = selection
        self.differences = differences
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        selection = try Selection(parameters, needsQuery: CopyGroup.needsQuery)
        differences = try parameters.bool("diff") ?? true
    }

    package func write(to parameters: inout QueryString) {
        selection.write(to: &parameters)
        parameters.add("diff", differences, unless: true)
    }
}

extension CopyGroup: Listed {
    package static var requestName: String { CopiesRequest.name }
    package static var listKey: String { "groups" }
    package static var needsQuery: Bool { false }
}
