/// Joins measures to ranges and reads the words that bound them.
struct QuantityReader {
    let text: AnalysisText
    private let units: UnitReader

    init(_ text: AnalysisText) {
        self.text = text
        units = UnitReader(text)
    }

    func all() -> [Quantity] {
        var found: [Quantity] = []
        let measures = units.measures()
        var index = 0
        while index < measures.count {
            if isSeason(measures[index], index + 1 < measures.count ? measures[index + 1] : nil) {
                index += 2
            } else if measures[index].unit == nil, units.isName(measures[index].number) {
                index += 1
            } else if index + 1 < measures.count, let range = range(measures[index], measures[index + 1]) {
                found.append(range)
                index += 2
            } else {
                found.append(bounded(measures[index]))
                index += 1
            }
        }
        return found
    }

    /// `2013-14`
    private func isSeason(_ first: Measure, _ second: Measure?) -> Bool {
        guard let second, first.number.isPlain, (1900...2100).contains(first.number.value), second.number.isPlain,
            second.number.value < 100, second.unit == nil, second.words.lowerBound == first.words.upperBound
        else { return false }
        let gap = text.words[second.words.lowerBound].gap
        return gap == .hyphen || gap == .slash || gap == .dash
    }

    private func quantity(_ measure: Measure) -> Quantity {
        Quantity(
            value: measure.number.value,
            low: measure.number.value,
            high: measure.number.value,
            bound: .exactly,
            step: measure.number.step,
            unit: measure.unit,
            unitSpan: measure.unitSpan,
            rateSpan: measure.rateSpan,
            span: measure.span,
            core: measure.span,
            words: measure.words,
            firstWord: measure.words.lowerBound,
            number: measure.number
        )
    }

    private func bounded(_ measure: Measure) -> Quantity {
        var quantity = quantity(measure)
        readBound(&quantity)
        return quantity
    }

    private func readBound(_ quantity: inout Quantity) {
        if let (bound, first) = boundBefore(quantity) {
            apply(bound, to: &quantity)
            quantity.firstWord = first
            quantity.span = text.words[first].span.lowerBound..<quantity.span.upperBound
        } else if let sign = comparison(before: quantity.core.lowerBound) {
            apply(sign.bound, to: &quantity)
            quantity.span = sign.start..<quantity.span.upperBound
        }
        // `about 500 or more` is bounded by what stands after it.
        guard quantity.bound == .exactly || quantity.bound == .about else { return }
        if let (bound, end) = boundAfter(quantity) {
            apply(bound, to: &quantity)
            quantity.words = quantity.words.lowerBound..<max(end, quantity.words.upperBound)
            let last = end > 0 ? text.words[end - 1].span.upperBound : quantity.span.upperBound
            quantity.span = quantity.span.lowerBound..<max(quantity.span.upperBound, last)
        } else if text.byte(at: quantity.number.span.upperBound) == UInt8(ascii: "+"), quantity.number.form == .digits {
            apply(.atLeast, to: &quantity)
        }
    }

    /// `>30`, `<= 5`
    private func comparison(before place: Int) -> (bound: Figure.Bound, start: Int)? {
        var start = place
        while start > 0, text.byte(at: start - 1) == 0x20, place - start < 3 {
            start -= 1
        }
        var isEqual = false
        if start > 0, text.byte(at: start - 1) == UInt8(ascii: "=") {
            isEqual = true
            start -= 1
        }
        guard start > 0 else { return nil }
        let before = start > 1 ? text.byte(at: start - 2) : 0x20
        guard before != UInt8(ascii: "<"), before != UInt8(ascii: ">"), before != UInt8(ascii: "=") else { return nil }
        switch text.byte(at: start - 1) {
        case UInt8(ascii: ">"): return (isEqual ? .atLeast : .moreThan, start - 1)
        case UInt8(ascii: "<"): return (isEqual ? .atMost : .lessThan, start - 1)
        default: return nil
        }
    }

    private func boundBefore(_ quantity: Quantity) -> (bound: Figure.Bound, first: Int)? {
        let first = quantity.words.lowerBound
        guard first > 0 else { return nil }
        var word = first
        // more than a thousand, nearly the 500
        if text.words[word - 1].sentence == text.words[word].sentence,
            ["a", "an", "the"].contains(text.folded(word - 1)),
            BoundTable.shared.bound(before: word - 1, in: text) != nil
        {
            word -= 1
        }
        guard let found = BoundTable.shared.bound(before: word, in: text), standsClose(word) else { return nil }
        // `no more than` ends in `more than`, which the table's order settles; `between 5 and about 10` has its own.
        return found
    }

    /// Nothing but blanks, a currency sign or an opening bracket between the bound and the number.
    private func standsClose(_ word: Int) -> Bool {
        switch text.words[word].gap {
        case .space: return true
        case .other:
            let gap = text.words[word - 1].span.upperBound..<text.words[word].span.lowerBound
            return gap.count <= 6
                && !text.bytes[gap].contains { $0 == 0x0A || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
        default: return false
        }
    }

    private func boundAfter(_ quantity: Quantity) -> (bound: Figure.Bound, end: Int)? {
        let end = quantity.words.upperBound
        guard end < text.words.count, text.words[end].gap == .space,
            text.words[end].sentence == text.words[end - 1].sentence
        else { return nil }
        guard let found = BoundTable.shared.bound(from: end, in: text) else { return nil }
        // `100, at least 20 of them`: the bound is that of the next number.
        let isOfNext = found.end < text.words.count && text.words[found.end].shape.hasDigits
        return isOfNext ? nil : found
    }

    private func apply(_ bound: Figure.Bound, to quantity: inout Quantity) {
        quantity.bound = bound
        switch bound {
        case .moreThan, .atLeast:
            quantity.low = quantity.value
            quantity.high = nil
        case .lessThan, .atMost:
            quantity.low = nil
            quantity.high = quantity.value
        case .exactly, .about, .range: break
        }
    }
}

extension QuantityReader {
    /// `10,000 to 12,000 troops`, `20-25`, `between 5 and 10`, `12.9±0.1`: one quantity of two numbers.
    private func range(_ first: Measure, _ second: Measure) -> Quantity? {
        guard text.words[first.words.lowerBound].sentence == text.words[second.words.lowerBound].sentence else {
            return nil
        }
        guard second.words.lowerBound >= first.words.upperBound else { return nil }
        if let uncertain = uncertain(first, second) {
            return uncertain
        }
        guard let opening = connection(first, second), agree(first, second) else { return nil }
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

    /// `around 10,000 to 12,000` stays a range.
    private func readRangeBound(_ quantity: inout Quantity) {
        guard let (_, first) = BoundTable.shared.bound(before: quantity.firstWord, in: text),
            standsClose(quantity.firstWord)
        else {
            return
        }
        quantity.firstWord = first
        quantity.span = text.words[first].span.lowerBound..<quantity.span.upperBound
    }

    /// The first word of the range where the two numbers make one.
    private func connection(_ first: Measure, _ second: Measure) -> Int? {
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
    private func isDash(_ span: ByteSpan) -> Bool {
        guard span.lowerBound < span.upperBound, span.count <= 5 else { return false }
        let gap = text.string(span)
        return gap.contains { $0 == "-" || $0 == "–" || $0 == "—" || $0 == "~" } && !gap.contains("\n")
    }

    private func isSmallGap(_ word: Int) -> Bool {
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
    private func isChange(_ measure: Measure) -> Bool {
        text.sentence(ofWord: measure.words.lowerBound).words.contains { Self.changes.contains(text.words[$0].key) }
    }

    private static let changes = WordTable(
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
    private func agree(_ first: Measure, _ second: Measure) -> Bool {
        guard first.number.form != .fragment, second.number.form != .fragment else { return false }
        guard let unit = first.unit else { return true }
        return second.unit == nil ? unit.dimension == .money : unit == second.unit
    }

    private func scaled(_ value: Double, like other: Double) -> Double {
        for scale in [1e12, 1e9, 1e6, 1e3] where other >= scale && value * scale <= other {
            return value * scale
        }
        return value
    }

    private func uncertain(_ first: Measure, _ second: Measure) -> Quantity? {
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
