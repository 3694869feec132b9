extension SubjectReader {
    /// What befell them, after the noun: `killed`, `were evacuated`, `have been arrested`.
    func fate(after index: Int, in sentence: Range<Int>) -> Range<Int>? {
        var next = index
        while joins(next, in: sentence),
            FigureWords.auxiliaries.contains(text.words[next].key) || FigureWords.adverbs.contains(text.words[next].key)
        {
            next += 1
        }
        let isPassive = next > index
        guard joins(next, in: sentence), isVerbLike(next) else { return nil }
        let key = text.words[next].key
        let isFinal = text.language == "de" && FigureWords.verbs.contains(key)
        guard FigureWords.fates.contains(key) || isPassive && isParticiple(next) || isFinal else { return nil }
        // 600 troops executed an operation
        if !isPassive, joins(next + 1, in: sentence), FigureWords.determiners.contains(text.words[next + 1].key) {
            return nil
        }
        var end = next + 1
        // killed or wounded; dead, wounded
        while joins(end, in: sentence), ["and", "or", "und", "oder"].contains(text.folded(end)),
            joins(end + 1, in: sentence),
            FigureWords.fates.contains(text.words[end + 1].key), !isNumber(end + 2)
        {
            end += 2
        }
        return next..<end
    }

    func isParticiple(_ index: Int) -> Bool {
        let end = text.words[index].span.upperBound
        return text.bytes[end - 1] == UInt8(ascii: "d") || text.bytes[end - 1] == UInt8(ascii: "n")
            || FigureWords.fates.contains(text.words[index].key)
    }

    /// The verbs that the figure is the object of: `killed, wounded, or captured`.
    func verbs(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard end > sentence.lowerBound, joins(end, in: sentence), isVerbLike(end - 1),
            !FigureWords.being.contains(text.words[end - 1].key)
        else { return nil }
        var start = end - 1
        while start > sentence.lowerBound {
            let gap = text.words[start].gap
            var before = start - 1
            if ["and", "or", "und", "oder"].contains(text.folded(before)), before > sentence.lowerBound {
                before -= 1
            } else if gap != .comma {
                break
            }
            guard isVerbLike(before), !isCountedFate(before, in: sentence),
                FigureWords.fates.contains(text.words[before].key) || FigureWords.fates.contains(text.words[start].key)
            else {
                break
            }
            start = before
        }
        return start..<end
    }

    /// `400 dead and wounded`: counted, not done.
    func isCountedFate(_ index: Int, in sentence: Range<Int>) -> Bool {
        var before = index
        while before > sentence.lowerBound,
            FigureWords.fates.contains(text.words[before].key) || ["and", "or"].contains(text.folded(before))
        {
            before -= 1
        }
        return isNumber(before)
    }

    /// The subject of the verbs, and the verbs where they say more than that there is so much.
    func readAgent(
        _ verbs: Range<Int>,
        _ subject: inout FigureSubject,
        in sentence: Range<Int>,
        isFate: Bool,
        isState: Bool = false
    ) {
        let last = text.words[verbs.upperBound - 1].key
        if FigureWords.saying.contains(last), isFate || !FigureWords.claiming.contains(last) {
            return
        }
        if subject.what == nil, FigureWords.changes.contains(last) {
            subject.what = agent(before: verbs.lowerBound, in: sentence).map { string($0) }
            subject.action = isState || FigureWords.extents.contains(last) ? nil : string(verbs)
            return
        }
        if !FigureWords.plainVerbs.contains(last), !isFate {
            subject.action = string(verbs)
        }
        subject.agent = agent(before: verbs.lowerBound, in: sentence).map { string($0) }
    }

    /// Prepositions between a verb and how much.
    private static let measuring = FigureWords.table("to at by from with auf um bei von")
    private static let tolls = FigureWords.table(
        "toll number figure total count price value cost costs damage damages loss losses bill"
    )

    /// `fallen to 428`, `a force of 600`, `the toll was 35`: the phrase before a preposition or `be`.
    func readThroughPreposition(_ left: Int, _ subject: inout FigureSubject, in sentence: Range<Int>) {
        guard left > sentence.lowerBound, joins(left, in: sentence) else { return }
        var before = left - 1
        let key = text.words[before].key
        if FigureWords.being.contains(key) || key == "totaled" || key == "totalled" {
            let found = agent(before: before, in: sentence).map { string($0) }
            if subject.what == nil {
                subject.what = found
            } else {
                subject.agent = found
            }
            return
        }
        guard Self.measuring.contains(key), before > sentence.lowerBound else { return }
        // put the toll at 43
        if key == "at", Self.tolls.contains(text.words[before - 1].key), joins(before, in: sentence) {
            subject.what = subject.what ?? phrase(endingAt: before, in: sentence).map { string($0) }
            return
        }
        while before > sentence.lowerBound, joins(before, in: sentence),
            FigureWords.adverbs.contains(text.words[before - 1].key)
        {
            before -= 1
        }
        guard let verbs = verbs(endingAt: before, in: sentence) else { return }
        let isState = key == "to" || key == "at" || key == "from" || key == "auf" || key == "bei"
        readAgent(verbs, &subject, in: sentence, isFate: subject.action != nil, isState: isState)
    }
}
