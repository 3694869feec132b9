/// What of an article decides whether it is the original among its copies.
package struct CopyCandidate: Sendable, Equatable {
    package var id: String
    /// Whether an agency or paper is credited with the text.
    package var isCredited: Bool
    /// Seconds since 1970; nil where not known.
    package var published: Int64?
    package var words: Int

    package init(id: String, isCredited: Bool, published: Int64?, words: Int) {
        self.id = id
        self.isCredited = isCredited
        self.published = published
        self.words = words
    }

    /// Whether this one rather has the original text: credited, then earliest (known before unknown), then fullest, then
    /// smallest id. A strict total order, so that the order of arrival never matters.
    package func precedes(_ other: CopyCandidate) -> Bool {
        if isCredited != other.isCredited {
            return isCredited
        }
        if published != other.published {
            return (published ?? .max) < (other.published ?? .max)
        }
        if words != other.words {
            return words > other.words
        }
        return id < other.id
    }
}
