/// Reads what a figure is of from the words around it, without a parser: the noun phrase that follows, the verb it is object
/// or subject of, and who does or suffers it.
struct SubjectReader {
    let text: AnalysisText

    /// The longest noun phrase that is read, in words.
    static let longestPhrase = 8

    func subject(of quantity: Quantity) -> (subject: FigureSubject, span: Range<Int>?) {
        var subject = FigureSubject()
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).words
        let phrase = counted(quantity, in: sentence)
        subject.what = phrase.map { string($0) }
        let end = phrase?.upperBound ?? quantity.words.upperBound
        if let passive = fate(after: end, in: sentence) {
            subject.action = string(passive)
        }
        let left = start(of: quantity)
        if let verb = verbs(endingAt: left, in: sentence) {
            readAgent(verb, &subject, in: sentence, isFate: subject.action != nil)
        } else if subject.action == nil || phrase == nil {
            readThroughPreposition(left, &subject, in: sentence)
        }
        subject.place = (place(after: end, in: sentence) ?? place(beginning: sentence)).map { string($0) }
        let span = phrase.map { text.span(ofWords: $0) }
        return (subject, span)
    }

    func string(_ words: Range<Int>) -> String {
        text.string(text.span(ofWords: words))
    }

    /// The first word of bound, article and number.
    private func start(of quantity: Quantity) -> Int {
        var first = quantity.firstWord
        while first > 0, text.words[first].sentence == text.words[first - 1].sentence, text.words[first].gap == .space,
            FigureWords.determiners.contains(text.words[first - 1].key) && text.words[first - 1].key != "that"
                || FigureWords.adverbs.contains(text.words[first - 1].key)
        {
            first -= 1
        }
        return first
    }

    /// Whether only a blank or hyphen stands before the word, within the sentence.
    func joins(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard sentence.contains(index), index > sentence.lowerBound else { return false }
        let gap = text.words[index].gap
        return gap == .space || gap == .hyphen || gap == .apostrophe || gap == .none
            || gap == .other && isMoneySign(before: index)
    }

    /// `put the damage at $640 million`: nothing but a blank and the sign of a currency.
    private func isMoneySign(before index: Int) -> Bool {
        let gap = text.string(text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound)
        return [" $", " £", " €", " ¥"].contains(gap)
    }
}
