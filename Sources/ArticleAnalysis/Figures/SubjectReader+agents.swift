extension SubjectReader {
    /// The noun phrase that ends before a verb group, its auxiliaries and adverbs left out.
    func agent(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        var end = verb
        while end > sentence.lowerBound, joins(end, in: sentence),
            FigureWords.auxiliaries.contains(text.words[end - 1].key) || isAdverb(end - 1)
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

    /// A known adverb, or a small-letter word in -ly that is no noun.
    func isAdverb(_ index: Int) -> Bool {
        let word = text.words[index]
        if FigureWords.adverbs.contains(word.key) {
            return true
        }
        let end = word.span.upperBound
        return word.shape == .lower && word.span.count > 5 && text.bytes[end - 1] == UInt8(ascii: "y")
            && text.bytes[end - 2] == UInt8(ascii: "l") && !FigureWords.nounsInLy.contains(word.key)
            && text.language != "de"
    }

    func joinsVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
        index >= sentence.lowerBound && isVerbLike(index)
    }

    /// The subject of the nearest verb further left: of `suffered` for `and lost`.
    func earlierAgent(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
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
                    FigureWords.auxiliaries.contains(text.words[start - 1].key) || isAdverb(start - 1)
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
    func phrase(endingAt end: Int, in sentence: Range<Int>, isNearest: Bool = false) -> Range<Int>? {
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
    func withPreposition(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Int {
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
    func joinsNames(_ index: Int, in sentence: Range<Int>) -> Bool {
        text.words[index].key == "and" && index > sentence.lowerBound && text.words[index - 1].shape.startsWithCapital
            && text.words[index + 1].shape.startsWithCapital
    }

    /// `his orders | Russian forces`: after a plural a name begins a phrase of its own.
    func isBoundary(before start: Int) -> Bool {
        guard text.words[start].shape.startsWithCapital, text.words[start - 1].shape == .lower else { return false }
        let word = text.words[start - 1]
        return text.bytes[word.span.upperBound - 1] == UInt8(ascii: "s") && word.span.count > 3
            && !FigureWords.determiners.contains(word.key)
            && text.bytes[word.span.upperBound - 2] != UInt8(ascii: "'") && text.bytes[word.span.upperBound - 2] < 0x80
    }

    func isNominal(_ index: Int) -> Bool {
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

    func trimsAtStart(_ index: Int) -> Bool {
        let key = text.words[index].key
        return key == "of" || ["the", "a", "an", "its", "their", "der", "die", "das"].contains(text.folded(index))
            || key == "that"
    }

    /// `in the Kursk region`: the first place after the phrase within its clause.
    func place(after index: Int, in sentence: Range<Int>) -> Range<Int>? {
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
            if FigureWords.placing.contains(text.words[next].key) {
                return named(from: next + 1, in: sentence)
            }
            next += 1
        }
        return nil
    }

    /// `In Bergen, …`: the place that a sentence begins with.
    func place(beginning sentence: Range<Int>) -> Range<Int>? {
        guard sentence.count > 2, FigureWords.placing.contains(text.words[sentence.lowerBound].key) else { return nil }
        return named(from: sentence.lowerBound + 1, in: sentence)
    }

    /// A noun phrase with a name in it that is no day or month.
    private func named(from index: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard let phrase = nounPhrase(from: index, in: sentence, allowsArticle: true),
            phrase.contains(where: { text.words[$0].shape.startsWithCapital || text.words[$0].shape == .mixed }),
            !["least", "most"].contains(text.folded(phrase.lowerBound)),
            !phrase.contains(where: { FigureWords.calendar.contains(text.words[$0].key) })
        else { return nil }
        return phrase
    }
}
