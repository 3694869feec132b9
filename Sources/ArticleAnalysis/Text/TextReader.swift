internal import TextUnits

/// Cuts a body in one pass; `AnalysisText` keeps what comes out.
struct TextReader {
    private(set) var words: [TextWord] = []
    private(set) var sentences: [TextSentence] = []
    private(set) var marks: [QuotationMark] = []
    private(set) var foldedBytes: [UInt8] = []
    private let spans: [Range<Int>]
    private var sentence = 0
    private var firstWordOfSentence = 0
    private var paragraph = -1
    private var lastEnd = 0
    /// Lines are wrapped: then only a blank line begins a paragraph.
    private var isWrapped = false

    init(sentences spans: [Range<Int>], bytes: Int) {
        self.spans = spans
        words.reserveCapacity(bytes / 5)
        foldedBytes.reserveCapacity(bytes)
        sentences.reserveCapacity(spans.count)
    }

    mutating func read(_ text: Span<UInt8>) {
        // A sentence keeps a line end inside only where its lines are wrapped.
        isWrapped = spans.contains { span in span.contains { text[$0] == 0x0A } }
        forEachWord(in: text) { span, folded in
            take(span, folded: folded, of: text)
        }
        readMarks(in: lastEnd..<text.count, of: text)
        while sentence < spans.count {
            closeSentence(in: text)
        }
    }

    private mutating func take(_ span: Range<Int>, folded: Span<UInt8>, of text: Span<UInt8>) {
        // Pairs of Han characters overlap.
        let gap = readMarks(in: min(lastEnd, span.lowerBound)..<span.lowerBound, of: text)
        while sentence + 1 < spans.count, spans[sentence].upperBound <= span.lowerBound {
            closeSentence(in: text)
        }
        let start = foldedBytes.count
        for index in 0..<folded.count {
            foldedBytes.append(folded[index])
        }
        words.append(
            TextWord(
                key: WordKey(folded),
                span: span,
                folded: start..<foldedBytes.count,
                sentence: sentence,
                shape: WordShape(in: text, span),
                gap: gap
            )
        )
        lastEnd = max(lastEnd, span.upperBound)
    }

    /// Notes the quotation marks between two words; gives the gap.
    @discardableResult
    private mutating func readMarks(in span: Range<Int>, of text: Span<UInt8>) -> WordGap {
        guard span.lowerBound < span.upperBound else { return .none }
        if span.count == 1, text[span.lowerBound] == 0x20 {
            return .space
        }
        var index = span.lowerBound
        while index < span.upperBound {
            if text[index] != 0x20, let mark = QuotationMark(in: text, at: index, nextWord: words.count) {
                marks.append(mark)
                index = mark.span.upperBound
            } else {
                index += 1
            }
        }
        return WordGap(in: text, span)
    }

    private mutating func closeSentence(in text: Span<UInt8>) {
        let span = spans[sentence]
        let starts = startsParagraph(in: text)
        paragraph += starts ? 1 : 0
        sentences.append(
            TextSentence(
                span: span,
                words: firstWordOfSentence..<words.count,
                paragraph: paragraph,
                startsParagraph: starts
            )
        )
        firstWordOfSentence = words.count
        sentence += 1
    }

    private func startsParagraph(in text: Span<UInt8>) -> Bool {
        guard let before = sentences.last else { return true }
        let lineEnds = (before.span.upperBound..<spans[sentence].lowerBound).count { text[$0] == 0x0A }
        return lineEnds > (isWrapped ? 1 : 0)
    }
}
