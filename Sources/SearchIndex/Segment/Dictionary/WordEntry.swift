/// A word of one language, as its segment knows it.
struct WordEntry: Equatable, Sendable {
    /// By language, then bytes, from 0.
    var number: UInt32
    var language: Int
    /// The number of its class.
    var classNumber: UInt32
    /// Which form of the class it is; 0 is the most frequent.
    var form: UInt16
    var documentFrequency: UInt32
    /// How often it stands in all documents together.
    var positionCount: UInt64
}
