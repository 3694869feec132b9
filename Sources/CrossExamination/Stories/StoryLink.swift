/// An edge between two articles that may belong to one story.
package struct StoryLink: Sendable, Hashable {
    /// The smaller key.
    package let first: Int64
    package let second: Int64
    /// 0 to 1.
    package let weight: Double

    /// What copies of one text have: they always belong to one story.
    package static let copyWeight = 1.0
    /// The most that articles have which are not known to be copies.
    static let mostAlike: Float = 0.999

    package init(_ one: Int64, _ other: Int64, weight: Double) {
        first = min(one, other)
        second = max(one, other)
        self.weight = weight
    }

    package static func copies(_ one: Int64, _ other: Int64) -> StoryLink {
        StoryLink(one, other, weight: copyWeight)
    }

    var isCopy: Bool { weight >= Self.copyWeight }

    /// Heaviest first, then by keys: a strict order that no order of arrival changes.
    func precedes(_ other: StoryLink) -> Bool {
        if weight != other.weight {
            return weight > other.weight
        }
        return (first, second) < (other.first, other.second)
    }
}
