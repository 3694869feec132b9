/// Two articles that hold one text, by the numbers under which the archive keeps them.
package struct CopyLink: Sendable, Hashable {
    /// The smaller number.
    package let first: Int64
    package let second: Int64
    package let containment: Double
    package let resemblance: Double

    package init(_ one: Int64, _ other: Int64, _ match: CopyMatch) {
        first = min(one, other)
        second = max(one, other)
        containment = match.containment
        resemblance = match.resemblance
    }
}
