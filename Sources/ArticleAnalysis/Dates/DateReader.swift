/// Finds expressions of time; `DateResolver` puts them on the calendar.
struct DateReader {
    let text: AnalysisText
    let lexicon: DateLexicon
    let numbers: NumberReader
    private let nesting = Nesting()

    /// `the week of the day after Christmas` is an expression in an expression in one.
    private static let mostNested = 8

    init?(_ text: AnalysisText) {
        guard let lexicon = DateLexicon.of(text.language) else { return nil }
        self.text = text
        self.lexicon = lexicon
        numbers = NumberReader(text)
    }

    /// All expressions in order.
    func mentions() -> [TimeMention] {
        var found: [TimeMention] = []
        var index = 0
        while index < text.words.count {
            guard mayStart(index), let mention = mention(at: index) else {
                index += 1
                continue
            }
            found.append(mention)
            index = max(mention.words.upperBound, index + 1)
        }
        return inApposition(inWeekBefore(joinedRanges(found)))
    }

    /// Whether an expression may begin with the word at all: most words are passed over by this.
    private func mayStart(_ index: Int) -> Bool {
        guard let starts = lexicon.starts else { return true }
        let word = text.words[index]
        return word.shape.hasDigits || starts.contains(word.key) || isPossessive(index)
    }

    /// The expression that begins with this word.
    func mention(at index: Int) -> TimeMention? {
        guard index < text.words.count, nesting.depth < Self.mostNested else { return nil }
        nesting.depth += 1
        defer { nesting.depth -= 1 }
        return mentionWithin(index)
    }

    private func mentionWithin(_ index: Int) -> TimeMention? {
        let shape = text.words[index].shape
        if shape == .digitsAndLetters, let label = labelMention(at: index) ?? gluedDay(at: index) {
            return label
        }
        if shape.hasDigits {
            return numericMention(at: index)
        }
        guard let word = word(at: index) else {
            if let number = numbers.numeral(at: index) {
                return spokenMention(at: index, number)
            }
            return longHoliday(at: index) ?? thatMention(at: index)
        }
        switch word {
        case .month(let month), .doubtfulMonth(let month):
            return longHoliday(at: index) ?? monthMention(at: index, month, word)
        case .weekday(let day), .doubtfulWeekday(let day): return weekdayMention(at: index, day, word)
        case .relative(let offset): return relativeMention(at: index, offset)
        case .deictic(let days): return deicticMention(at: index, days)
        case .article: return articleMention(at: index)
        case .ordinal(let number): return ordinalMention(at: index, number, from: index)
        case .phase, .earlier, .later: return phaseMention(at: index)
        case .boundary: return boundaryMention(at: index, from: index)
        case .unit(let unit): return unitMention(at: index, unit)
        case .season, .doubtfulSeason: return seasonMention(at: index, from: index)
        case .every: return everyMention(at: index)
        case .recurrence(let value): return TimeMention(form: .recurrence(value), words: index..<index + 1)
        case .vague(let value): return vagueMention(at: index, value)
        case .someNumber(let count): return someMention(at: index, count)
        case .fiscal: return fiscalMention(at: index)
        case .holiday(let holiday): return holidayMention(at: index, holiday, end: index + 1)
        case .following, .same, .latest: return anaphoricMention(at: index, from: index)
        case .partOfDay(let part): return partOfDayMention(at: index, part)
        case .decade(let years):
            guard before(index) == .preposition || before(index) == .phase, !isPossessive(index) else { return nil }
            return TimeMention(form: .decade(1900 + years), words: index..<index + 1)
        case .half: return spokenMention(at: index, .half)
        case .preposition, .of, .ago, .before, .after, .period, .inWords, .quarterLabel, .halfLabel:
            return longHoliday(at: index)
        }
    }

    /// What a word means, a possessive ending set aside.
    func word(at index: Int) -> DateWord? {
        guard index >= 0, index < text.words.count else { return nil }
        if let word = lexicon.words[text.words[index].key] {
            return word
        }
        guard isPossessive(index) else { return nil }
        return text.withFolded(index) { lexicon.words[WordKey($0.extracting(0..<$0.count - 2))] }
    }

    /// Whether it ends in `'s`.
    func isPossessive(_ index: Int) -> Bool {
        let span = text.words[index].span
        guard span.count > 3, text.bytes[span.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return false }
        let before = text.bytes[span.upperBound - 2]
        return before == UInt8(ascii: "'") || before == 0x99
    }

    /// Only a blank or a hyphen before it, within the sentence.
    func joins(_ index: Int) -> Bool {
        guard index > 0, index < text.words.count else { return false }
        let word = text.words[index]
        return (word.gap == .space || word.gap == .hyphen) && word.sentence == text.words[index - 1].sentence
    }

    /// As `joins`, or a comma or an abbreviation's stop.
    func joinsLoosely(_ index: Int) -> Bool {
        guard index > 0, index < text.words.count else { return false }
        let word = text.words[index]
        return joins(index)
            || (word.gap == .comma || word.gap == .stop) && word.sentence == text.words[index - 1].sentence
    }

    func key(_ index: Int) -> WordKey {
        index >= 0 && index < text.words.count ? text.words[index].key : ""
    }

    /// The word before, within the sentence.
    func before(_ index: Int) -> DateWord? {
        guard index > 0, text.words[index - 1].sentence == text.words[index].sentence else { return nil }
        return word(at: index - 1)
    }

    /// The mention with more words in front.
    func extended(_ mention: TimeMention?, from index: Int) -> TimeMention? {
        guard var mention else { return nil }
        mention.words = index..<mention.words.upperBound
        return mention
    }
}

/// How many expressions the one that is read stands in. A class, because a copy of the reader for each word takes a third of
/// the time that dates take.
private final class Nesting {
    var depth = 0
}
