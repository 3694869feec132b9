/// What a commit of the index is signed with: equal to the catalogue's own version only where both hold the same.
enum IndexTag {
    /// Bumped whenever words are cut or folded, or a document is laid down, otherwise than before: all is then indexed anew.
    static let format = 2

    /// `isComplete` is false while articles of the catalogue are still being added again.
    static func text(_ version: CatalogueVersion, isComplete: Bool) -> String {
        "\(format) \(version.epoch) \(version.number)\(isComplete ? "" : " incomplete")"
    }

    /// Whether the documents of an index that bears this tag are of our making, if not all or the newest.
    static func isOfOurFormat(_ tag: String) -> Bool {
        tag.hasPrefix("\(format) ")
    }
}
