/// Reads what a figure is of from the words around it, without a parser: the noun phrase that follows, the verb it is object
/// or subject of, and who does or suffers it.
struct SubjectReader {
    let text: AnalysisText

    /// The longest noun phrase that is read, in words.
    static let longestPhrase = 8

    func subject(of quantity: Quantity) -> (subject: FigureSubject, span: ByteSpan?) {
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
        subject.place = place(after: end, in: sentence).map { string($0) }
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
    }
}

extension SubjectReader {
    /// The noun phrase that is counted, or of which so much is measured.
    private func counted(_ quantity: Quantity, in sentence: Range<Int>) -> Range<Int>? {
        let next = quantity.words.upperBound
        guard joins(next, in: sentence) else { return nil }
        let key = text.words[next].key
        if key == "of" || key == "von" || key == "de" {
            return nounPhrase(from: next + 1, in: sentence, allowsArticle: true)
        }
        guard let unit = quantity.unit else {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        if text.words[next].gap == .hyphen || isAdjectival(quantity) || unit.isAge {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        if key == "in", unit.dimension == .money {
            return nounPhrase(from: next + 1, in: sentence, allowsArticle: false)
        }
        if unit.dimension == .share || unit.dimension == .money || unit.dimension == .mass || unit.dimension == .volume,
            text.words[next].shape == .lower
        {
            return nounPhrase(from: next, in: sentence, allowsArticle: false)
        }
        return nil
    }

    /// `three-day ceasefire`: a hyphen before the unit.
    private func isAdjectival(_ quantity: Quantity) -> Bool {
        quantity.words.count > 1 && text.words[quantity.words.upperBound - 1].gap == .hyphen
    }

    /// The noun phrase from a word on: up to a preposition, verb, mark or second number.
    func nounPhrase(from start: Int, in sentence: Range<Int>, allowsArticle: Bool) -> Range<Int>? {
        var index = start
        guard joins(index, in: sentence) else { return nil }
        if allowsArticle, FigureWords.determiners.contains(text.words[index].key) {
            index += 1
        }
        let first = index
        while joins(index, in: sentence), index - first < Self.longestPhrase,
            continuesPhrase(index, first, in: sentence)
        {
            index += 1
        }
        while index > first, endsBadly(index - 1) {
            index -= 1
        }
        return index > first ? first..<index : nil
    }

    private func continuesPhrase(_ index: Int, _ first: Int, in sentence: Range<Int>) -> Bool {
        let key = text.words[index].key
        if key == "and" || key == "or" || key == "und" || key == "oder" {
            // dead and injured soldiers; not: killed 5 and wounded 10
            guard joins(index + 1, in: sentence), index > first, !text.words[index + 1].shape.hasDigits else {
                return false
            }
            let next = text.words[index + 1].key
            return FigureWords.fates.contains(next) && FigureWords.fates.contains(text.words[index - 1].key)
                && !isNumber(index + 2)
        }
        if text.words[index].shape.hasDigits || FigureWords.prepositions.contains(key)
            || FigureWords.conjunctions.contains(key)
            || FigureWords.auxiliaries.contains(key) || FigureWords.determiners.contains(key)
            || FigureWords.pronouns.contains(key)
        {
            return false
        }
        if FigureWords.fates.contains(key) {
            // Before a noun it describes, after one it tells what befell it.
            return index == first || FigureWords.fates.contains(text.words[index - 1].key)
                || ["and", "or", "und", "oder"].contains(text.folded(index - 1))
        }
        if FigureWords.adverbs.contains(key) {
            return index == first && key == "more"
        }
        if FigureWords.verbs.contains(key), index > first {
            return false
        }
        return !(index > first && isVerbLike(index) && !joinsNoun(index + 1, in: sentence))
    }

    private func isNumber(_ index: Int) -> Bool {
        guard index < text.words.count else { return false }
        return text.words[index].shape.hasDigits
            || NumeralLexicon.of(text.language).words[text.words[index].key].map {
                switch $0 {
                case .unit, .teen, .ten: true
                default: false
                }
            } ?? false
    }

    private func joinsNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
        joins(index, in: sentence) && !FigureWords.prepositions.contains(text.words[index].key)
            && !FigureWords.determiners.contains(text.words[index].key) && !text.words[index].shape.hasDigits
    }

    private func endsBadly(_ index: Int) -> Bool {
        let key = text.words[index].key
        return key == "and" || key == "or" || FigureWords.adverbs.contains(key) && key != "more" || key == "more"
    }

    /// A small-letter word in -ed or -ing that is no known adjective or noun.
    func isVerbLike(_ index: Int) -> Bool {
        let word = text.words[index]
        guard word.shape == .lower || text.startsSentence(index) else { return false }
        if FigureWords.verbs.contains(word.key) || FigureWords.fates.contains(word.key) {
            return true
        }
        guard word.span.count > 4, text.language == "en" || text.language == nil,
            !FigureWords.adjectives.contains(word.key)
        else {
            return false
        }
        let end = word.span.upperBound
        return text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
            || text.bytes[end - 1] == UInt8(ascii: "g") && text.bytes[end - 2] == UInt8(ascii: "n")
                && text.bytes[end - 3] == UInt8(ascii: "i")
    }
}

extension SubjectReader {
    /// What befell them, after the noun: `killed`, `were evacuated`, `have been arrested`.
    private func fate(after index: Int, in sentence: Range<Int>) -> Range<Int>? {
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

    private func isParticiple(_ index: Int) -> Bool {
        let end = text.words[index].span.upperBound
        return text.bytes[end - 1] == UInt8(ascii: "d") || text.bytes[end - 1] == UInt8(ascii: "n")
            || FigureWords.fates.contains(text.words[index].key)
    }

    /// The verbs that the figure is the object of: `killed, wounded, or captured`.
    private func verbs(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
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
    private func isCountedFate(_ index: Int, in sentence: Range<Int>) -> Bool {
        var before = index
        while before > sentence.lowerBound,
            FigureWords.fates.contains(text.words[before].key) || ["and", "or"].contains(text.folded(before))
        {
            before -= 1
        }
        return isNumber(before)
    }

    /// The subject of the verbs, and the verbs where they say more than that there is so much.
    private func readAgent(
        _ verbs: Range<Int>,
        _ subject: inout FigureSubject,
        in sentence: Range<Int>,
        isFate: Bool,
        isState: Bool = false
    ) {
        let last = text.words[verbs.upperBound - 1].key
        if isFate, FigureWords.saying.contains(last) {
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

    /// `fallen to 428`, `a force of 600`, `the toll was 35`: the phrase before a preposition or `be`.
    private func readThroughPreposition(_ left: Int, _ subject: inout FigureSubject, in sentence: Range<Int>) {
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
        guard FigureWords.prepositions.contains(key), key != "of", before > sentence.lowerBound else { return }
        while before > sentence.lowerBound, joins(before, in: sentence),
            FigureWords.adverbs.contains(text.words[before - 1].key)
        {
            before -= 1
        }
        guard let verbs = verbs(endingAt: before, in: sentence) else { return }
        let isState = key == "to" || key == "at" || key == "from" || key == "auf" || key == "bei"
        readAgent(verbs, &subject, in: sentence, isFate: subject.action != nil, isState: isState)
    }

    /// The noun phrase that ends before a verb group, its auxiliaries and adverbs left out.
    func agent(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        var end = verb
        while end > sentence.lowerBound, joins(end, in: sentence),
            FigureWords.auxiliaries.contains(text.words[end - 1].key)
                || FigureWords.adverbs.contains(text.words[end - 1].key)
                || text.words[end - 1].key == "to" || text.words[end - 1].key == "and"
        {
            // `and lost 412 tanks`: the subject is that of the verb before.
            if text.words[end - 1].key == "and" || text.words[end - 1].key == "to" && !joinsVerb(end - 2, in: sentence)
            {
                return earlierAgent(before: end - 1, in: sentence)
            }
            end -= 1
        }
        guard end > sentence.lowerBound else { return nil }
        // the Kursk region, which spans
        if joins(end, in: sentence), ["which", "that", "who"].contains(text.folded(end - 1)),
            end - 1 > sentence.lowerBound
        {
            return phrase(endingAt: end - 1, in: sentence, isNearest: true)
        }
        if !joins(end, in: sentence) {
            return text.words[end].gap == .comma ? earlierAgent(before: end, in: sentence) : nil
        }
        if text.words[end - 1].key == "to" {
            return earlierAgent(before: end - 1, in: sentence)
        }
        return phrase(endingAt: end, in: sentence)
    }

    private func joinsVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
        index >= sentence.lowerBound && isVerbLike(index)
    }

    /// The subject of the nearest verb further left: of `suffered` for `and lost`.
    private func earlierAgent(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
        var index = end - 1
        while index > sentence.lowerBound, end - index < 25 {
            let isFate =
                FigureWords.fates.contains(text.words[index].key)
                && !FigureWords.auxiliaries.contains(text.words[index - 1].key)
            if isVerbLike(index) && !isFate || FigureWords.being.contains(text.words[index].key),
                joins(index, in: sentence)
            {
                var start = index
                while start > sentence.lowerBound, joins(start, in: sentence),
                    FigureWords.auxiliaries.contains(text.words[start - 1].key)
                        || FigureWords.adverbs.contains(text.words[start - 1].key)
                {
                    start -= 1
                }
                if joins(start, in: sentence), let found = phrase(endingAt: start, in: sentence) {
                    return found
                }
            }
            index -= 1
        }
        return nil
    }

    /// The noun phrase that ends right before a word; `of` joins, other prepositions where something stands before them.
    private func phrase(endingAt end: Int, in sentence: Range<Int>, isNearest: Bool = false) -> Range<Int>? {
        var start = end
        while start > sentence.lowerBound, end - start < 12, start == end || joins(start, in: sentence),
            isNominal(start - 1) || joinsNames(start - 1, in: sentence), start == end || !isBoundary(before: start)
        {
            start -= 1
            // An article begins the phrase, unless `of` joins it to another.
            if FigureWords.determiners.contains(text.words[start].key),
                start == sentence.lowerBound || text.words[start - 1].key != "of"
            {
                break
            }
        }
        if !isNearest {
            start = withPreposition(start, end, in: sentence)
        }
        while start < end, trimsAtStart(start) {
            start += 1
        }
        guard start < end, end - start > 1 || !FigureWords.pronouns.contains(text.words[start].key) else { return nil }
        let last = text.words[end - 1]
        if last.key == "who" || last.key == "which" || last.key == "that" {
            return nil
        }
        return start..<end
    }

    /// `area held by` before `Ukraine`, `officials in` before `Kyiv`.
    private func withPreposition(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Int {
        let before = start - 1
        guard start < end, before > sentence.lowerBound, joins(start, in: sentence), joins(before, in: sentence) else {
            return start
        }
        let key = text.words[before].key
        let noun: Int
        if key == "by", isVerbLike(before - 1), joins(before - 1, in: sentence) {
            noun = before - 1
        } else if ["in", "from", "at", "for", "near", "under", "to", "on"].contains(text.folded(before)),
            isNominal(before - 1),
            text.words[before - 1].shape == .lower, !FigureWords.determiners.contains(text.words[before - 1].key)
        {
            noun = before
        } else {
            return start
        }
        var first = noun
        while first > sentence.lowerBound, noun - first < 6, first == noun || joins(first, in: sentence),
            isNominal(first - 1)
        {
            first -= 1
        }
        while first < noun, trimsAtStart(first) {
            first += 1
        }
        return first < noun ? first : start
    }

    /// `South Korean and Western intelligence`
    private func joinsNames(_ index: Int, in sentence: Range<Int>) -> Bool {
        text.words[index].key == "and" && index > sentence.lowerBound && text.words[index - 1].shape.startsWithCapital
            && text.words[index + 1].shape.startsWithCapital
    }

    /// `his orders | Russian forces`: after a plural a name begins a phrase of its own.
    private func isBoundary(before start: Int) -> Bool {
        guard text.words[start].shape.startsWithCapital, text.words[start - 1].shape == .lower else { return false }
        let word = text.words[start - 1]
        return text.bytes[word.span.upperBound - 1] == UInt8(ascii: "s") && word.span.count > 3
            && !FigureWords.determiners.contains(word.key)
            && text.bytes[word.span.upperBound - 2] != UInt8(ascii: "'") && text.bytes[word.span.upperBound - 2] < 0x80
    }

    private func isNominal(_ index: Int) -> Bool {
        if text.words[index].shape == .digits {
            return false
        }
        let key = text.words[index].key
        if key == "of" || FigureWords.determiners.contains(key)
            || text.words[index].shape.startsWithCapital && !text.startsSentence(index)
        {
            return true
        }
        return !FigureWords.prepositions.contains(key) && !FigureWords.conjunctions.contains(key)
            && !FigureWords.auxiliaries.contains(key) && !FigureWords.verbs.contains(key)
            && !FigureWords.adverbs.contains(key)
            && !FigureWords.pronouns.contains(key)
            && !(isVerbLike(index) && !FigureWords.fates.contains(key))
    }

    private func trimsAtStart(_ index: Int) -> Bool {
        let key = text.words[index].key
        return key == "of" || ["the", "a", "an", "its", "their", "der", "die", "das"].contains(text.folded(index))
            || key == "that"
    }

    /// `in the Kursk region`: the first place after the phrase within its clause.
    private func place(after index: Int, in sentence: Range<Int>) -> Range<Int>? {
        var next = index
        while next < sentence.upperBound, next - index < 10 {
            if text.words[next].gap == .comma
                || text.words[next].gap == .other
                    && !text.string(text.words[next - 1].span.upperBound..<text.words[next].span.lowerBound).contains(
                        ")"
                    )
            {
                return nil
            }
            let key = text.words[next].key
            if key == "in" || key == "near" || key == "across" || key == "within" || key == "inside" {
                guard let phrase = nounPhrase(from: next + 1, in: sentence, allowsArticle: true),
                    phrase.contains(where: { text.words[$0].shape.startsWithCapital || text.words[$0].shape == .mixed })
                else { return nil }
                return phrase
            }
            next += 1
        }
        return nil
    }
}
