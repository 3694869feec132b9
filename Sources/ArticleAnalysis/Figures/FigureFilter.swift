internal import Algorithms

/// Tells the numbers that are no figures: dates, times, names, labels, scores, telephone numbers, list numbers.
struct FigureFilter {
    let text: AnalysisText
    /// Where the text has dates, in order of place.
    private let dates: [DateExpression]

    init(_ text: AnalysisText, dates: [DateExpression]) {
        self.text = text
        self.dates = dates.filter { $0.kind != .duration }
    }

    func isFigure(_ quantity: Quantity) -> Bool {
        guard quantity.number.form != .fragment, !isInDate(quantity.core) else { return false }
        if quantity.unit != nil {
            return !UnitReader(text: text).isName(quantity.number)
        }
        if quantity.number.suffix != nil {
            return false
        }
        return !isVague(quantity) && !isTied(quantity) && !isLabel(quantity) && !isYear(quantity) && !isTime(quantity)
            && !isListNumber(quantity)
            && !isReference(quantity) && !isScore(quantity) && !isAddress(quantity) && !isNamed(quantity)
            && hasSense(quantity)
    }

    /// `dozens`, `several dozen`
    private func isVague(_ quantity: Quantity) -> Bool {
        let first = quantity.words.lowerBound
        if ["dozens", "dutzende", "dutzenden"].contains(text.folded(first)) {
            return true
        }
        return text.folded(first) == "dozen" && first > 0 && text.words[first].gap == .space
            && ["several", "few", "many"].contains(text.folded(first - 1))
    }

    /// What belongs to a name or number of something: `the 12200 block`, `.38-caliber`, `four-time champion`, `AK 47`.
    private func isNamed(_ quantity: Quantity) -> Bool {
        let next = quantity.words.upperBound
        if next < text.words.count, text.words[next].gap == .space || text.words[next].gap == .hyphen,
            Self.numbered.contains(text.words[next].key), text.words[next].sentence == text.words[next - 1].sentence
        {
            return text.words[next].key != "time" || text.words[next].gap == .hyphen
        }
        let first = quantity.words.lowerBound
        guard first > 0, quantity.number.isPlain, quantity.firstWord == first, text.words[first].gap == .space,
            text.words[first].sentence == text.words[first - 1].sentence
        else { return false }
        return text.words[first - 1].shape.startsWithCapital
            && Self.series.contains(text.words[first - 1].key)
    }

    private static let numbered = FigureWords.table("block blk caliber calibre gauge time")
    private static let series = FigureWords.table("ak rpg mig su tu an ft ah uh ch il kc")

    private func isInDate(_ span: Range<Int>) -> Bool {
        let place = dates.partitioningIndex { $0.span.upperBound > span.lowerBound }
        return place < dates.count && dates[place].span.range.overlaps(span)
    }

    /// Hyphens, slashes and colons tie it to letters or other digits: `T-72`, `555-0100`, `9/11`, `10:30`, `B2B`.
    private func isTied(_ quantity: Quantity) -> Bool {
        let first = text.words[quantity.words.lowerBound]
        let before = text.byte(at: quantity.core.lowerBound - 1)
        if quantity.number.form == .digits || quantity.bound == .range {
            if UnitReader(text: text).isName(quantity.number) || before == UInt8(ascii: "#")
                || before == UInt8(ascii: "+") && quantity.core.count < 9
            {
                return true
            }
            if before.isLetter || before == UInt8(ascii: "_") || before == UInt8(ascii: "@") {
                return true
            }
            if first.gap == .slash || first.gap == .colon || first.gap == .hyphen && quantity.bound != .range {
                return true
            }
            if first.gap == .stop, before == UInt8(ascii: ".") || before == UInt8(ascii: "-") {
                return true
            }
        }
        let end = quantity.words.upperBound
        guard end < text.words.count, quantity.number.form == .digits else { return false }
        switch text.words[end].gap {
        case .slash, .colon: return true
        case .hyphen: return text.words[end].shape.hasDigits
        case .none: return text.words[end].span.lowerBound == quantity.core.upperBound
        default:
            let after = text.byte(at: quantity.core.upperBound)
            return after == UInt8(ascii: ":") && text.byte(at: quantity.core.upperBound + 1).isDigit
        }
    }

    /// `Article 5`, `Boeing 737`, `World War Two`
    private func isLabel(_ quantity: Quantity) -> Bool {
        let first = quantity.firstWord
        guard first == quantity.words.lowerBound, first > 0,
            text.words[first].sentence == text.words[first - 1].sentence
        else {
            return false
        }
        let before = text.words[first - 1]
        let gap = text.words[first].gap
        if FigureWords.labels.contains(before.key), gap == .space || gap == .stop,
            quantity.number.form == .digits || before.shape.startsWithCapital
        {
            return true
        }
        if quantity.number.form == .words {
            return text.words[first].shape.startsWithCapital && !text.startsSentence(first)
                && before.shape.startsWithCapital && gap == .space
        }
        guard gap == .space, quantity.number.isPlain, before.shape != .lower, !before.shape.hasDigits,
            before.shape != .uncased
        else {
            return false
        }
        guard !FigureWords.prepositions.contains(before.key), !FigureWords.auxiliaries.contains(before.key),
            !FigureWords.conjunctions.contains(before.key), !FigureWords.determiners.contains(before.key),
            !FigureWords.adverbs.contains(before.key), !FigureWords.pronouns.contains(before.key),
            !FigureWords.verbs.contains(before.key)
        else { return false }
        return !isCountedNoun(quantity.words.upperBound)
    }

    /// A plural in small letters follows: it is counted.
    private func isCountedNoun(_ start: Int) -> Bool {
        // 31 Abrams tanks
        var index = start
        while index < min(start + 3, text.words.count - 1), text.words[index].gap == .space,
            text.words[index].shape.startsWithCapital
        {
            index += 1
        }
        guard index < text.words.count, text.words[index].gap == .space, text.words[index].shape == .lower,
            text.words[index].sentence == text.words[index - 1].sentence
        else { return false }
        let word = text.words[index]
        // a Curve 8900 features a keyboard
        if index + 1 < text.words.count, text.words[index + 1].gap == .space,
            FigureWords.determiners.contains(text.words[index + 1].key)
                || FigureWords.pronouns.contains(text.words[index + 1].key)
        {
            return false
        }
        return word.key == "people" || word.key == "men" || word.key == "women" || word.key == "children"
            || word.key == "troops"
            || text.bytes[word.span.upperBound - 1] == UInt8(ascii: "s") && word.span.count > 3
                && !FigureWords.auxiliaries.contains(word.key)
                && !FigureWords.verbs.contains(word.key)
    }

    /// Four digits that look like a year and count nothing.
    private func isYear(_ quantity: Quantity) -> Bool {
        guard quantity.number.isPlain, quantity.number.span.count == 4, (1700...2100).contains(quantity.value) else {
            return false
        }
        return quantity.bound == .exactly && !isCountedNoun(quantity.words.upperBound)
    }

    /// `5 p.m.`, `10 Uhr`
    private func isTime(_ quantity: Quantity) -> Bool {
        let next = quantity.words.upperBound
        guard next < text.words.count, quantity.value <= 24,
            text.words[next].gap == .space || text.words[next].gap == .none
        else {
            return false
        }
        return ["p.m", "a.m", "pm", "am", "uhr", "o'clock", "gmt", "et", "est", "edt"].contains(text.folded(next))
    }

    /// `1.`, `(2)` at the beginning of a paragraph or line.
    private func isListNumber(_ quantity: Quantity) -> Bool {
        let first = quantity.words.lowerBound
        guard quantity.number.isPlain, quantity.value < 100, text.startsSentence(first) else { return false }
        let after = text.byte(at: quantity.core.upperBound)
        return after == UInt8(ascii: ".") || after == UInt8(ascii: ")") || after == UInt8(ascii: ":") || after == 0
    }

    /// `the two sides`: what was spoken of before, no figure of its own.
    private func isReference(_ quantity: Quantity) -> Bool {
        let first = quantity.firstWord
        guard first > 0, quantity.value <= 12, quantity.number.form == .words || quantity.number.isPlain,
            text.words[first].sentence == text.words[first - 1].sentence, text.words[first].gap == .space
        else { return false }
        switch text.words[first - 1].key {
        case "the", "these", "those", "its", "their", "his", "her", "our", "other", "last", "first", "next", "both",
            "all", "der", "die",
            "diese", "beiden", "top", "which", "any", "no", "every", "day", "chapter", "part", "step":
            return true
        default: return false
        }
    }

    /// `3-1`, `21-14`
    private func isScore(_ quantity: Quantity) -> Bool {
        if quantity.bound == .range, let low = quantity.low, let high = quantity.high,
            isHyphenated(quantity)
        {
            let isScoring = text.sentence(ofWord: quantity.words.lowerBound).words.contains {
                FigureWords.scoring.contains(text.words[$0].key)
            }
            return isScoring && high < 200 || low == high || !isCountedNoun(quantity.words.upperBound)
        }
        let next = quantity.words.upperBound
        return next < text.words.count && text.words[next].gap == .hyphen && text.words[next].shape.hasDigits
    }

    private func isHyphenated(_ quantity: Quantity) -> Bool {
        (quantity.words.lowerBound + 1..<quantity.words.upperBound).contains {
            text.words[$0].gap == .hyphen || text.words[$0].gap == .dash
        }
    }

    /// `10 Downing Street`
    private func isAddress(_ quantity: Quantity) -> Bool {
        guard quantity.number.isPlain else { return false }
        var index = quantity.words.upperBound
        while index < min(quantity.words.upperBound + 4, text.words.count), text.words[index].gap == .space,
            text.words[index].shape.startsWithCapital || text.words[index].shape.hasDigits
        {
            if FigureWords.addresses.contains(text.words[index].key) {
                return true
            }
            index += 1
        }
        return false
    }

    /// A number in the middle of nowhere, such as a table's cell, is no statement.
    private func hasSense(_ quantity: Quantity) -> Bool {
        text.sentence(ofWord: quantity.words.lowerBound).words.count > 2
    }
}
