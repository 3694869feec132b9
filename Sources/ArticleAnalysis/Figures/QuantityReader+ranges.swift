extension QuantityReader {
    /// `10,000 to 12,000 troops`, `20-25`, `between 5 and 10`, `12.9±0.1`: one quantity of two numbers.
    func range(_ first: Measure, _ second: Measure) -> Quantity? {
        guard text.words[first.words.lowerBound].sentence == text.words[second.words.lowerBound].sentence else {
            return nil
        }
        guard second.words.lowerBound >= first.words.upperBound else { return nil }
        if let uncertain = uncertain(first, second) {
            return uncertain
        }
        guard let opening = connection(first, second), agree(first, second), !isChain(first, second) else { return nil }
        var low = first.number.value
        let high = second.number.value
        if second.number.hasScale, !first.number.hasScale, first.unit == nil || first.unit == second.unit {
            low = scaled(low, like: high)
        }
        guard low < high || first.unit != nil && first.unit == second.unit else { return nil }
        var quantity = quantity(second)
        quantity.value = (low + high) / 2
        quantity.low = min(low, high)
        quantity.high = max(low, high)
        quantity.bound = .range
        quantity.unit = second.unit ?? first.unit
        quantity.unitSpan = second.unitSpan ?? first.unitSpan
        quantity.words = first.words.lowerBound..<second.words.upperBound
        quantity.firstWord = opening
        quantity.core = first.span.lowerBound..<second.span.upperBound
        quantity.span = min(text.words[opening].span.lowerBound, first.span.lowerBound)..<second.span.upperBound
        quantity.number.isPlain = false
        readRangeBound(&quantity)
        return quantity
    }

    /// `1-222-3333`: digits that hyphens chain are a telephone or other number of a thing.
    private func isChain(_ first: Measure, _ second: Measure) -> Bool {
        let next = second.words.upperBound
        let isHyphen = { (index: Int) in
            self.text.words[index].gap == .hyphen || self.text.words[index].gap == .slash
        }
        guard isHyphen(second.words.lowerBound) else { return false }
        let isBefore =
            first.words.lowerBound > 0 && isHyphen(first.words.lowerBound)
            && text.words[first.words.lowerBound - 1].shape.hasDigits
        return isBefore || next < text.words.count && isHyphen(next) && text.words[next].shape.hasDigits
    }

    /// `around 10,000 to 12,000` stays a range.
    func readRangeBound(_ quantity: inout Quantity) {
        guard let (_, first) = BoundTable.shared.bound(before: quantity.firstWord, in: text),
            standsClose(quantity.firstWord)
        else {
            return
        }
        quantity.firstWord = first
        quantity.span = text.words[first].span.lowerBound..<quantity.span.upperBound
    }

    /// The first word of the range where the two numbers make one.
    func connection(_ first: Measure, _ second: Measure) -> Int? {
        let between = first.words.upperBound..<second.words.lowerBound
        let before = first.words.lowerBound - 1
        let opening =
            before >= 0 && text.words[before].sentence == text.words[first.words.lowerBound].sentence
            ? text.words[before].key : ""
        if between.isEmpty {
            let gap = text.words[second.words.lowerBound].gap
            let isJoined =
                gap == .hyphen || gap == .dash
                || isDash(first.span.upperBound..<max(second.span.lowerBound, first.span.upperBound))
            return isJoined && !(first.number.isPlain && first.number.value >= 1900 && second.number.value < 100)
                ? first.words.lowerBound : nil
        }
        guard between.count == 1, isSmallGap(between.lowerBound), isSmallGap(second.words.lowerBound) else {
            return nil
        }
        switch text.words[between.lowerBound].key {
        case "to", "bis", "a":
            if opening == "from" || opening == "von" || opening == "de" {
                return isChange(first) ? nil : before
            }
            return text.words[between.lowerBound].key == "a" && text.language == "en" ? nil : first.words.lowerBound
        case "through": return first.words.lowerBound
        case "and", "und", "et", "y":
            return opening == "between" || opening == "zwischen" || opening == "entre" ? before : nil
        case "or", "oder", "ou", "o": return first.unit == nil ? first.words.lowerBound : nil
        default: return nil
        }
    }

    /// Only a dash, with blanks and currency signs.
    func isDash(_ span: Range<Int>) -> Bool {
        guard span.lowerBound < span.upperBound, span.count <= 5 else { return false }
        let gap = text.string(span)
        return gap.contains { $0 == "-" || $0 == "–" || $0 == "—" || $0 == "~" } && !gap.contains("\n")
    }

    func isSmallGap(_ word: Int) -> Bool {
        switch text.words[word].gap {
        case .space, .hyphen, .dash: return true
        case .other:
            let span = text.words[word - 1].span.upperBound..<text.words[word].span.lowerBound
            return span.count <= 5
                && !text.bytes[span].contains { $0 == 0x0A || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ".") }
        default: return false
        }
    }

    /// `fell from 5% to 3%` are two figures.
    func isChange(_ measure: Measure) -> Bool {
        text.sentence(ofWord: measure.words.lowerBound).words.contains { Self.changes.contains(text.words[$0].key) }
    }

    static let changes = WordTable(
        words: [
            "rise", "rises", "rose", "risen", "rising", "fall", "falls", "fell", "fallen", "falling", "increase",
            "increases", "increased",
            "increasing", "decrease", "decreased", "grew", "grow", "grown", "growing", "up", "down", "drop", "dropped",
            "dropping", "cut",
            "cuts", "jump", "jumped", "climb", "climbed", "widen", "widened", "narrowed", "raised", "raise", "shrank",
            "shrunk",
            "slipped", "soared", "surged", "declined", "declining", "decline", "changed", "revised", "lowered", "lower",
            "plunged",
            "stieg", "fiel", "sank", "gestiegen", "gefallen", "gesunken", "erhohte",
        ]
    )

    /// Units that can be of one range.
    func agree(_ first: Measure, _ second: Measure) -> Bool {
        guard first.number.form != .fragment, second.number.form != .fragment else { return false }
        guard let unit = first.unit else { return true }
        return second.unit == nil ? unit.dimension == .money : unit == second.unit
    }

    func scaled(_ value: Double, like other: Double) -> Double {
        for scale in [1e12, 1e9, 1e6, 1e3] where other >= scale && value * scale <= other {
            return value * scale
        }
        return value
    }

    func uncertain(_ first: Measure, _ second: Measure) -> Quantity? {
        let span = first.number.span.upperBound..<max(second.number.span.lowerBound, first.number.span.upperBound)
        guard span.count <= 6 else { return nil }
        let sign = text.string(span).filter { $0 != " " }
        guard sign == "±" || sign == "+/-" else { return nil }
        var quantity = quantity(second)
        quantity.value = first.number.value
        quantity.low = first.number.value - second.number.value
        quantity.high = first.number.value + second.number.value
        quantity.bound = .range
        quantity.words = first.words.lowerBound..<second.words.upperBound
        quantity.firstWord = first.words.lowerBound
        quantity.core = first.span.lowerBound..<second.span.upperBound
        quantity.span = quantity.core
        return quantity
    }
}
