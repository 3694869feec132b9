/// Pairs quotation marks, whatever their style, and bears with odd numbers of them.
///
/// Marks inside a quotation belong to it. A quotation ends with its paragraph at the latest; where the next paragraph
/// opens with the same mark it goes on there, as printers have it. One that nobody closes counts to its paragraph's end
/// if it opened the paragraph or stands behind a comma or colon, else it is taken for a stray mark.
struct QuotedStretchFinder {
    private let text: AnalysisText
    private var stretches: [QuotedStretch] = []
    private var open: OpenMark?
    private var continuesNext = false

    /// Single marks are apostrophes as often as not: a quotation in them is no longer than this. In bytes.
    private static let longestSingle = 1500

    private struct OpenMark {
        let mark: QuotationMark
        let closing: Closing
        let paragraph: Int
        let continues: Bool
    }

    /// Which marks can end what is open.
    private enum Closing {
        case straight, double, single, straightSingle, angleRight, angleLeft, corner
    }

    static func stretches(in text: AnalysisText) -> [QuotedStretch] {
        guard !text.quotationMarks.isEmpty else { return [] }
        var finder = QuotedStretchFinder(text: text)
        finder.run()
        return finder.stretches
    }

    private init(text: AnalysisText) {
        self.text = text
    }

    private mutating func run() {
        for index in text.quotationMarks.indices {
            take(index)
        }
        giveUp(before: text.words.count)
    }

    private mutating func take(_ index: Int) {
        let mark = text.quotationMarks[index]
        let paragraph = paragraph(of: mark)
        if let open, open.paragraph != paragraph {
            endParagraph(before: mark, paragraph: paragraph)
        }
        if let open {
            if closes(mark, open, at: index) {
                close(open, at: mark)
            } else if mark.form == open.mark.form, Self.isOpeningPlace(mark), isDouble(mark.form) {
                reopen(open, at: mark, paragraph: paragraph)
            }
        } else if let closing = opening(mark, at: index) {
            open = OpenMark(mark: mark, closing: closing, paragraph: paragraph, continues: continuesNext)
        }
        continuesNext = false
    }

    /// A second opening mark before any closing one: paragraphs that were pasted together, or a closing mark left out.
    private mutating func reopen(_ open: OpenMark, at mark: QuotationMark, paragraph: Int) {
        add(open, end: lastByte(before: mark.span.lowerBound), nextWord: mark.nextWord)
        self.open = OpenMark(mark: mark, closing: open.closing, paragraph: paragraph, continues: true)
    }

    private mutating func close(_ open: OpenMark, at mark: QuotationMark) {
        add(open, end: mark.span.upperBound, nextWord: mark.nextWord)
        self.open = nil
    }

    private mutating func add(_ open: OpenMark, end: Int, nextWord: Int) {
        guard open.mark.nextWord < nextWord else { return }
        let span = open.mark.span.lowerBound..<end
        let words = open.mark.nextWord..<nextWord
        stretches.append(QuotedStretch(span: span, words: words, continues: open.continues))
    }

    private mutating func endParagraph(before mark: QuotationMark, paragraph: Int) {
        let startsParagraph =
            mark.nextWord < text.words.count && text.startsSentence(mark.nextWord)
            && text.sentence(ofWord: mark.nextWord).startsParagraph
        let previous = open
        giveUp(before: mark.nextWord)
        continuesNext = startsParagraph && mark.form == previous?.mark.form && open == nil
    }

    /// Ends what is open with its paragraph, or drops it.
    private mutating func giveUp(before word: Int) {
        guard let open else { return }
        self.open = nil
        let first = open.mark.nextWord
        guard first < word, isDouble(open.mark.form), startsSpeech(open.mark) else { return }
        var end = first
        while end < word, paragraph(ofWord: end) == open.paragraph {
            end += 1
        }
        guard end > first else { return }
        let sentence = text.sentence(ofWord: end - 1)
        add(open, end: sentence.span.upperBound, nextWord: end)
    }
}

extension QuotedStretchFinder {
    private func paragraph(ofWord word: Int) -> Int {
        text.sentence(ofWord: word).paragraph
    }

    /// Of the word that the mark touches: a closing mark belongs to the word before it.
    private func paragraph(of mark: QuotationMark) -> Int {
        guard !text.words.isEmpty else { return 0 }
        let belongsToNext = mark.touchesAfter && !mark.touchesBefore && mark.nextWord < text.words.count
        return paragraph(ofWord: belongsToNext ? mark.nextWord : max(mark.nextWord - 1, 0))
    }

    private func startsSpeech(_ mark: QuotationMark) -> Bool {
        var place = mark.span.lowerBound - 1
        while place >= 0, text.byte(at: place) == 0x20 {
            place -= 1
        }
        guard place >= 0 else { return true }
        switch text.byte(at: place) {
        case 0x0A, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
            return true
        default: return false
        }
    }

    private func lastByte(before place: Int) -> Int {
        var end = place
        while end > 0, text.byte(at: end - 1) == 0x20 || text.byte(at: end - 1) == 0x0A {
            end -= 1
        }
        return end
    }

    private func isDouble(_ form: QuotationMark.Form) -> Bool {
        switch form {
        case .straightSingle, .leftSingle, .rightSingle, .lowSingle: false
        default: true
        }
    }

    private static func isOpeningPlace(_ mark: QuotationMark) -> Bool {
        mark.touchesAfter && !mark.touchesBefore
    }

    private func opening(_ mark: QuotationMark, at index: Int) -> Closing? {
        switch mark.form {
        case .straightDouble: mark.touchesAfter || !mark.touchesBefore ? .straight : nil
        case .backticks: .straight
        case .leftDouble, .lowDouble: .double
        case .rightDouble: Self.isOpeningPlace(mark) ? .double : nil
        case .leftAngle, .leftSingleAngle: .angleRight
        case .rightAngle, .rightSingleAngle: .angleLeft
        case .leftCorner: .corner
        case .leftSingle, .lowSingle: hasSingleEnd(after: index) ? .single : nil
        case .straightSingle: Self.isOpeningPlace(mark) && hasSingleEnd(after: index) ? .straightSingle : nil
        case .rightSingle, .rightCorner: nil
        }
    }

    private func closes(_ mark: QuotationMark, _ open: OpenMark, at index: Int) -> Bool {
        switch open.closing {
        case .straight:
            mark.form == .straightDouble && (mark.touchesBefore || !mark.touchesAfter)
                || mark.form == .rightDouble && mark.touchesBefore
        case .double:
            mark.form == .rightDouble || mark.form == .straightDouble && mark.touchesBefore
                || mark.form == .leftDouble && open.mark.form == .lowDouble
        case .angleRight: mark.form == .rightAngle || mark.form == .rightSingleAngle
        case .angleLeft: mark.form == .leftAngle || mark.form == .leftSingleAngle
        case .corner: mark.form == .rightCorner
        case .single:
            (mark.form == .rightSingle || mark.form == .leftSingle && open.mark.form == .lowSingle)
                && endsSingle(mark, at: index)
        case .straightSingle: mark.form == .straightSingle && endsSingle(mark, at: index)
        }
    }

    /// Whether a single mark can end a quotation: after punctuation, or at the end of a word that needs no apostrophe
    /// (`soldiers'` does when a better end follows).
    private func endsSingle(_ mark: QuotationMark, at index: Int) -> Bool {
        guard mark.touchesBefore, !startsWithLetter(after: mark) else { return false }
        let before = text.byte(at: mark.span.lowerBound - 1)
        guard before == UInt8(ascii: "s") else { return true }
        guard text.byte(at: mark.span.upperBound) == 0x20 else { return true }
        for later in text.quotationMarks[(index + 1)...] {
            guard later.span.lowerBound - mark.span.upperBound < 200 else { return true }
            guard later.form == mark.form else { continue }
            guard !Self.isOpeningPlace(later) else { return true }
            return !(later.touchesBefore && !startsWithLetter(after: later))
        }
        return true
    }

    private func startsWithLetter(after mark: QuotationMark) -> Bool {
        let byte = text.byte(at: mark.span.upperBound)
        return byte >= 0x80 && mark.touchesAfter && byte != 0xE2
            || (byte | 0x20) >= UInt8(ascii: "a")
                && (byte | 0x20) <= UInt8(ascii: "z")
    }

    /// Whether a single mark has its end in the same paragraph.
    private func hasSingleEnd(after index: Int) -> Bool {
        let mark = text.quotationMarks[index]
        guard Self.isOpeningPlace(mark) || mark.form != .straightSingle && mark.touchesAfter else { return false }
        let paragraph = paragraph(of: mark)
        for later in text.quotationMarks[(index + 1)...] {
            guard later.span.lowerBound - mark.span.lowerBound < Self.longestSingle,
                self.paragraph(of: later) == paragraph
            else { return false }
            let isClosingForm =
                mark.form == .straightSingle
                ? later.form == .straightSingle
                : later.form == .rightSingle || mark.form == .lowSingle && later.form == .leftSingle
            if isClosingForm, later.touchesBefore, !startsWithLetter(after: later) {
                return true
            }
        }
        return false
    }
}
