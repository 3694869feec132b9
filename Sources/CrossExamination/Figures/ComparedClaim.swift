/// A claim with what comparing needs of it.
struct ComparedClaim: Sendable {
    var claim: FigureClaim
    var topic: FigureTopic
    var range: StatedRange
    /// Who and what the article is about, by number.
    var context: Set<Int>
    /// Place in the order of article ids, so that results don't depend on the order of articles.
    var order: Int
    /// Whether its article states no other value of what has the same key: no parts, no other event.
    var isOnly = true

    /// Whether two articles that state this value hardly do so by chance: not of "two men" or "the seven-yard line".
    var isTelling: Bool {
        !isSmall || topic.harm == nil && topic.deed != nil || topic.dimension != .count && !topic.details.isEmpty
    }

    /// As numbers are that one event has many of.
    var isSmall: Bool { abs(claim.figure.value) <= Self.small }

    private static let small = 12.0
}
