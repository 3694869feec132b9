extension UnitReader {
    /// `$5`, `US$ 5`, `C $5`, `EUR 5`, `Rs. 500`
    func readCurrencyBefore(_ measure: inout Measure) -> Bool {
        let bytes = text.bytes.span
        var end = measure.number.span.lowerBound
        if end > 0, text.byte(at: end - 1) == UInt8(ascii: "-"), measure.number.value > 0 {
            end -= 1
        }
        while end > 0, text.byte(at: end - 1) == 0x20, measure.number.span.lowerBound - end < 2 {
            end -= 1
        }
        if let (unit, start) = CurrencyTable.shared.sign(in: bytes, endingAt: end) {
            // 10 $ 30 $: the sign belongs to what stands before it.
            if end < measure.number.span.lowerBound, start > 1, text.byte(at: start - 1) == 0x20,
                text.byte(at: start - 2).isDigit
            {
                return false
            }
            let prefix = lettersBefore(start)
            let country = prefix.flatMap { span in
                let letters = text.string(span)
                return CurrencyTable.shared[code: WordKey(letters.uppercased())]
                    ?? (unit.name == "dollar" ? CurrencyTable.shared[dollar: WordKey(letters.lowercased())] : nil)
            }
            let first = country == nil ? start : prefix?.lowerBound ?? start
            takeBefore(country ?? unit, first..<max(end, start), &measure)
            return true
        }
        return readCodeBefore(&measure)
    }

    /// Letters that stand before a sign, with a blank between at most: `US$`, `c $`.
    private func lettersBefore(_ start: Int) -> Range<Int>? {
        var end = start
        if end > 0, text.byte(at: end - 1) == 0x20 {
            end -= 1
        }
        var first = end
        while first > 0, end - first < 4, text.byte(at: first - 1).isLetter || text.byte(at: first - 1) == 0x2E {
            first -= 1
        }
        while end > first, text.byte(at: end - 1) == 0x2E {
            end -= 1
        }
        if first > 0, text.byte(at: first - 1).isLetterOrDigit {
            return nil
        }
        guard end > first else { return nil }
        // With a blank only `US $5`, and what texts cut into words have: `hk $ 5`; else it is a word of the sentence.
        if end < start, text.byte(at: end) == 0x20 {
            let letters = text.string(first..<end)
            let isCut = text.byte(at: start + 1) == 0x20 && ["us", "u.s", "hk", "nz", "nt"].contains(letters)
            guard isCut || letters.lowercased() == "c" || ["US", "U.S", "HK", "NZ", "NT"].contains(letters) else {
                return nil
            }
        }
        return first..<end
    }

    private func readCodeBefore(_ measure: inout Measure) -> Bool {
        let index = measure.words.lowerBound
        let wordStart = text.words[index].span.lowerBound
        let glued = wordStart..<max(measure.number.span.lowerBound, wordStart)
        // COP27
        let isConference = measure.number.isPlain && measure.number.value < 100
        if glued.count == 3, !isConference,
            let unit = CurrencyTable.shared[code: WordKey(text.bytes.span.extracting(glued))]
        {
            takeBefore(unit, glued, &measure)
            return true
        }
        guard index > 0 else { return false }
        let before = text.words[index - 1]
        // The stop of `Rs.` is no end of a sentence.
        guard text.words[index].sentence == before.sentence || before.key == "rs" else { return false }
        // 15 USD 50: the code belongs to the number before it.
        if index > 1, before.gap == .space, text.words[index - 2].shape.hasDigits, !isPaired(index - 2) {
            return false
        }
        let gap = text.words[index].gap
        if gap == .space, before.shape == .capitals, let unit = CurrencyTable.shared[code: symbolKey(index - 1)] {
            takeBefore(unit, before.span, &measure)
            return true
        }
        if gap == .space, let unit = nameBefore(index, measure) {
            takeBefore(unit, before.span, &measure)
            return true
        }
        if before.key == "rs", gap == .space || gap == .stop, before.shape == .capitalized,
            let unit = CurrencyTable.shared[name: "rs"]
        {
            takeBefore(unit, before.span, &measure)
            return true
        }
        return false
    }

    /// `rmb 10 usd 20`: the number before has its own code before it.
    private func isPaired(_ number: Int) -> Bool {
        number > 0 && text.words[number].gap == .space
            && (CurrencyTable.unmistakable.contains(text.words[number - 1].key)
                || text.words[number - 1].shape == .capitals
                    && CurrencyTable.shared[code: symbolKey(number - 1)] != nil)
    }

    /// `euro 5 million`, `rmb 10`: a currency's name before a number that no unit follows.
    private func nameBefore(_ index: Int, _ measure: Measure) -> MeasuredUnit? {
        let word = text.words[index - 1]
        let isCode = CurrencyTable.unmistakable.contains(word.key)
        let unit =
            isCode
            ? CurrencyTable.shared[code: WordKey(text.folded(index - 1).uppercased())]
            : Self.beforeNumbers.contains(word.key) ? CurrencyTable.shared[name: word.key] : nil
        guard let unit, measure.number.form == .digits, measure.number.suffix == nil else { return nil }
        let isNamed = index > 1 && ["the", "a", "an", "per", "every", "each"].contains(text.folded(index - 2))
        let isAdjective = index > 1 && CurrencyTable.shared.isAdjective(text.words[index - 2].key)
        let next = measure.words.upperBound
        let hasUnit =
            text.byte(at: measure.span.upperBound) == UInt8(ascii: "%")
            || joins(next)
                && (percent(at: next) != nil || money(at: next, measure.number) != nil
                    || self.unit(at: next, measure.number) != nil)
        let isPair = isCode && joins(next + 1) && text.words[next + 1].shape.hasDigits
        return isNamed || isAdjective || hasUnit && !isPair ? nil : unit
    }

    private static let beforeNumbers = WordTable(
        words: [
            "dollar", "euro", "euros", "rupiah", "ringgit", "baht", "yen", "yuan", "rupee", "sen", "peso", "birr",
            "renminbi",
        ]
    )

    private func takeBefore(_ unit: MeasuredUnit, _ span: Range<Int>, _ measure: inout Measure) {
        measure.number.value *= unit.factor > 1 ? unit.factor : 1
        measure.number.step *= unit.factor > 1 ? unit.factor : 1
        var unit = unit
        unit.factor = min(unit.factor, 1)
        measure.unit = unit
        measure.unitSpan = span
        measure.span = span.lowerBound..<measure.span.upperBound
        measure.words = min(measure.words.lowerBound, text.firstWord(from: span.lowerBound))..<measure.words.upperBound
    }

    /// `$5m`, where the number reader left the letter; `$20 million dollars`
    func readScaleAfterCode(_ measure: inout Measure) {
        guard let suffix = measure.number.suffix else { return }
        let key = WordKey(text.string(suffix).lowercased())
        let factor: Double
        switch key {
        case "m", "mm": factor = 1e6
        case "t": factor = 1e12
        default: return
        }
        measure.number.value *= factor
        measure.number.step *= factor
        measure.number.suffix = nil
        measure.number.hasScale = true
        measure.number.span = measure.number.span.lowerBound..<suffix.upperBound
        measure.span = measure.span.lowerBound..<suffix.upperBound
    }

    /// `75 USD million`
    func readScaleAfterName(_ measure: inout Measure) {
        let next = measure.words.upperBound
        guard measure.unit?.dimension == .money, !measure.number.hasScale, joins(next),
            case .scale(let scale) = NumeralLexicon.of(text.language).words[text.words[next].key], scale > 1000
        else { return }
        measure.number.value *= scale
        measure.number.step *= scale
        measure.number.hasScale = true
        measure.span = measure.span.lowerBound..<text.words[next].span.upperBound
        measure.words = measure.words.lowerBound..<next + 1
    }

    /// A name of money from the word at `index`, with the country's adjective: `US dollars`, `Swiss francs`.
    func money(at index: Int, _ number: NumberExpression) -> (unit: MeasuredUnit, end: Int)? {
        guard index < text.words.count, joins(index) || text.words[index].gap == .stop else { return nil }
        if text.words[index].shape == .capitals, let unit = CurrencyTable.shared[code: symbolKey(index)] {
            return (unit, index + 1)
        }
        if let longest = longName(at: index) {
            return longest
        }
        // euro cents
        if joins(index + 1), text.words[index + 1].gap == .space, let part = moneyName(index + 1),
            let national = CurrencyTable.shared.currency(part, after: text.words[index].key)
        {
            return (national, index + 2)
        }
        if CurrencyTable.unmistakable.contains(text.words[index].key),
            let unit = CurrencyTable.shared[code: WordKey(text.folded(index).uppercased())]
        {
            return (unit, index + 1)
        }
        var noun = index
        while noun < index + 2, joins(noun + 1), !isMoney(noun, number),
            noun > index || CurrencyTable.shared.isAdjective(text.words[noun].key) || text.words[noun].key == "new"
                || text.words[noun].key == "hong" || text.words[noun].key == "united" || text.words[noun].key == "sri"
        {
            noun += 1
        }
        guard isMoney(noun, number), let unit = moneyName(noun) else { return nil }
        if noun > index {
            guard let national = CurrencyTable.shared.currency(unit, after: text.words[noun - 1].key) else {
                return nil
            }
            return (national, noun + 1)
        }
        if joins(noun + 1), unit.name == "pound", text.words[noun + 1].key == "sterling" {
            return (unit, noun + 2)
        }
        return (unit, noun + 1)
    }

    /// Money that several words name: `Hong Kong dollars`.
    private func longName(at index: Int) -> (unit: MeasuredUnit, end: Int)? {
        guard CurrencyTable.shared.longNameStarts.contains(text.words[index].key) else { return nil }
        for (words, unit) in CurrencyTable.shared.longNames where index + words.count <= text.words.count {
            let isThere = words.indices.allSatisfy {
                text.words[index + $0].key == words[$0] && ($0 == 0 || joins(index + $0))
            }
            if isThere {
                return (unit, index + words.count)
            }
        }
        return nil
    }

    private func moneyName(_ index: Int) -> MeasuredUnit? {
        let key = text.words[index].key
        if key == "pound" || key == "pounds" || key == "pfund" {
            return CurrencyTable.money("pound", code: "GBP")
        }
        return CurrencyTable.shared[name: key]
    }

    /// Money that other words are spelt like: `a zero-sum game`.
    private static let doubtful = WordTable(words: ["sum", "som", "lev", "lei", "fen", "sene", "kip", "tala", "dong"])

    private func isMoney(_ index: Int, _ number: NumberExpression) -> Bool {
        let key = text.words[index].key
        if key == "pound" || key == "pounds" {
            // Weight, unless the sum is large or a country stands before it.
            let isNational =
                CurrencyTable.shared.currency(
                    CurrencyTable.money("pound", code: nil),
                    after: text.words[index - 1].key
                ) != nil
            return isNational || number.hasScale || joins(index + 1) && text.words[index + 1].key == "sterling"
        }
        if key == "won" {
            return number.value >= 100
        }
        if Self.doubtful.contains(key) {
            return number.value > 1 && text.words[index].gap == .space
        }
        if key == "real" || key == "colon" || key == "mark" || key == "crown" || key == "marks" || key == "sen" {
            return number.value > 1 && text.words[index].gap == .space && (key == "marks" || number.hasScale)
        }
        return CurrencyTable.shared[name: key] != nil
    }
}
