/// How many articles have one value of a field.
package struct FacetValue: Codable, Sendable, Equatable {
    package var value: String
    package var count: Int

    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}
