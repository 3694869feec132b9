/// The smallest part of a query that means something.
struct Token: Equatable {
    enum Kind: Equatable {
        case open
        case close
        case and
        case or
        /// `NOT` or `-`.
        case not
        case near(distance: Int)
        case same
        /// `*` alone.
        case everything
        /// `title:`; what it holds for follows at once.
        case field(QueryField)
        case word(text: String, match: WordMatch)
        case phrase(text: String, isExact: Bool, slop: Int?)
    }

    var kind: Kind
    var place: QueryPlace
}
