internal import NewsModel

/// Joins measures to ranges and reads the words that bound them.
struct QuantityReader {
    let text: AnalysisText
    private let units: UnitReader

    init(_ text: AnalysisText) {
        self.text = text
        units = UnitReader(text: text)
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
    func isSeason(_ first: Measure, _ second: Measure?) -> Bool {
        guard let second, first.number.isPlain, (1900...2100).contains(first.number.value), second.number.isPlain,
            second.number.value < 100, second.unit == nil, second.words.lowerBound == first.words.upperBound
        else { return false }
        let gap = text.words[second.words.lowerBound].gap
        return gap == .hyphen || gap == .slash || gap == .dash
    }

    func quantity(_ measure: Measure) -> Quantity {
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

    func bounded(_ measure: Measure) -> Quantity {
        var quantity = quantity(measure)
        readBound(&quantity)
        return quantity
    }

    func readBound(_ quantity: inout Quantity) {
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
    func comparison(before place: Int) -> (bound: Claim.Bound, start: Int)? {
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

    func boundBefore(_ quantity: Quantity) -> (bound: Claim.Bound, first: Int)? {
        let first = quantity.words.lowerBound
        guard first > 0 else { return nil }
        var word = first
        // more than a thousand, nearly the 500
        if text.words[word - 1].sentence == text.words[word].sentence,
            Self.articles.contains(text.words[word - 1].key), BoundTable.shared.bound(before: word - 1, in: text) != nil
        {
            word -= 1
        }
        guard let found = BoundTable.shared.bound(before: word, in: text), standsClose(word) else { return nil }
        // `no more than` ends in `more than`, which the table's order settles; `between 5 and about 10` has its own.
        return found
    }

    private static let articles = WordTable(words: ["a", "an", "the"])

    /// Nothing but blanks, a currency sign or an opening bracket between the bound and the number.
    func standsClose(_ word: Int) -> Bool {
        switch text.words[word].gap {
        case .space: return true
        case .other:
            let gap = text.words[word - 1].span.upperBound..<text.words[word].span.lowerBound
            return gap.count <= 6
                && !text.bytes[gap].contains { $0 == 0x0A || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
        default: return false
        }
    }

    func boundAfter(_ quantity: Quantity) -> (bound: Claim.Bound, end: Int)? {
        let end = quantity.words.upperBound
        guard end < text.words.count, text.words[end].gap == .space,
            text.words[end].sentence == text.words[end - 1].sentence
        else { return nil }
        guard let found = BoundTable.shared.bound(from: end, in: text) else { return nil }
        // `100, at least 20 of them`: the bound is that of the next number.
        let isOfNext = found.end < text.words.count && text.words[found.end].shape.hasDigits
        return isOfNext ? nil : found
    }

    func apply(_ bound: Claim.Bound, to quantity: inout Quantity) {
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
