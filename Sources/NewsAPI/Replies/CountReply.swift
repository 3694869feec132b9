/// How many articles match, and how many once copies are counted as one.
package struct CountReply: Codable, Sendable, Equatable {
    package var total: Int
    package var totalCollapsed: Int

    package init(total: Int, totalCollapsed: Int) {
        self.total = total
        self.totalCollapsed = totalCollapsed
    }
}
