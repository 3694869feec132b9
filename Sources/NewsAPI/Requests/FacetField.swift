/// A field whose most frequent values are counted, and how many of them are listed.
package struct FacetField: Sendable, Equatable {
    package var field: String
    package var limit: Int

    package init(field: String, limit: Int = 10) {
        self.field = field
        self.limit = limit
    }
}
