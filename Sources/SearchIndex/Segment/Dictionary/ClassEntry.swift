/// A class of words with one stem in one language, as its segment knows it.
struct ClassEntry: Equatable, Sendable {
    /// By language, then stem, from 0.
    var number: UInt32
    var language: Int
    var info: PostingListInfo
}
