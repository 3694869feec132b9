internal import TextUnits

/// A text cut into words and sentences. Any thread can make one; the writer only copies from it.
public struct CutText: Sendable {
    /// The words in their order, folded, each followed by a space.
    public private(set) var folded: [UInt8] = []
    public private(set) var wordCount = 0
    /// The numbers of the words that begin a sentence, ascending; the first word always does.
    public private(set) var sentenceStarts: [UInt32] = []

    public init(_ text: String) {
        let sentences = sentences(in: text)
        var starts: [UInt32] = []
        starts.reserveCapacity(sentences.count)
        var words: UInt32 = 0
        var next = 0
        var nextStart = 0
        folded = foldedWords(in: text.utf8.span) { range in
            if words == 0 || range.lowerBound >= nextStart {
                starts.append(words)
                while next < sentences.count, sentences[next].lowerBound <= range.lowerBound {
                    next += 1
                }
                nextStart = next < sentences.count ? sentences[next].lowerBound : .max
            }
            words += 1
        }
        wordCount = Int(words)
        sentenceStarts = starts
    }
}
