/// What articles count and measure.
package struct FiguresReply: Codable, Sendable, Equatable {
    package var figures: [Figure]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(figures: [Figure], total: Int, examined: Int, warnings: [String]) {
        self.figures = figures
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}
