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
        folded.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        sentenceStarts.reserveCapacity(sentences.count)
        var next = 0
        forEachWord(in: text.utf8.span) { range, word in
            if wordCount == 0 || next < sentences.count && range.lowerBound >= sentences[next].lowerBound {
                sentenceStarts.append(UInt32(truncatingIfNeeded: wordCount))
                while next < sentences.count, sentences[next].lowerBound <= range.lowerBound {
                    next += 1
                }
            }
            word.withUnsafeBufferPointer { folded.append(contentsOf: $0) }
            folded.append(UInt8(ascii: " "))
            wordCount += 1
        }
    }
}
