/// Cuts a text into words, one at a time; `forEachWord` gives the rules.
@usableFromInline
struct WordCutter {
    private var folded: FoldedWord
    private var position = 0
    /// Whether the unspaced character at `position` was already the second half of a pair.
    private var isPaired = false

    /// With an `expected` length of all words they are kept.
    @usableFromInline
    init(keeping expected: Int?) {
        folded = FoldedWord(keeping: expected)
    }

    /// The word last cut, folded, until the next one is.
    @usableFromInline var word: UnsafeBufferPointer<UInt8> { folded.bytes }

    /// Gives the memory of the words back; nothing may follow.
    @usableFromInline
    func end() {
        folded.end()
    }

    /// All words so far, folded, each followed by a space.
    @usableFromInline
    mutating func takeWords() -> [UInt8] {
        folded.takeWords()
    }

    /// The next word's bytes; nil at the end of the text.
    @usableFromInline
    mutating func next(in text: Span<UInt8>) -> Range<Int>? {
        while position < text.count {
            let byte = unsafe text[unchecked: position]
            if byte < 0x80 {
                if byte.isASCIIAlphanumeric {
                    return spacedWord(in: text)
                }
                position &+= 1
                continue
            }
            let scalar = text.scalar(at: position)
            switch FoldingTable.shared[scalar.value].wordClass {
            case .letter, .digit:
                return spacedWord(in: text)
            case .unspaced:
                if let range = unspacedPair(in: text) {
                    return range
                }
            default:
                position += scalar.length
            }
        }
        return nil
    }

    /// A word of a script that separates words; `position` stands on its first letter or digit.
    @inline(__always)
    private mutating func spacedWord(in text: Span<UInt8>) -> Range<Int> {
        folded.begin()
        let start = position
        position = folded.appendASCIIRun(of: text, from: start)
        if !text.wordEnds(at: position) {
            continueWord(in: text, from: start)
        }
        return start..<position
    }

    /// Takes what belongs to the word that began at `start` with ASCII letters and digits, if with any.
    private mutating func continueWord(in text: Span<UInt8>, from start: Int) {
        var before = Before()
        before.take(text.extracting(start..<position))
        while position < text.count {
            if text[position] < 0x80, !text[position].mayJoin {
                return
            }
            let scalar = text.scalar(at: position)
            let traits = FoldingTable.shared[scalar.value]
            switch traits.wordClass {
            case .letter, .digit:
                before.take(traits.wordClass)
            case .mark:
                break
            case .separator, .unspaced:
                return
            case .apostrophe, .fullStop, .comma, .connector:
                let after = After(in: text, from: position + scalar.length)
                guard joins(traits.wordClass, before, after) else { return }
                before.lettersInRow = 0
            }
            folded.append(traits)
            let run = position + scalar.length
            position = folded.appendASCIIRun(of: text, from: run)
            before.take(text.extracting(run..<position))
        }
    }

    private func joins(_ joiner: WordClass, _ before: Before, _ after: After) -> Bool {
        switch joiner {
        case .apostrophe:
            before.last == .letter && after.first == .letter && !folded.isElidedArticle
        case .fullStop:
            before.last == .digit && after.first == .digit
                || before.lettersInRow == 1 && before.last == .letter && after.isSingleLetter
        case .comma:
            before.last == .digit && after.first == .digit
        case .connector:
            after.first == .letter || after.first == .digit
        default:
            false
        }
    }

    /// Two neighbouring characters of a script without spaces; one where it stands alone; nil for the last of a run,
    /// which the pair before it covered.
    private mutating func unspacedPair(in text: Span<UInt8>) -> Range<Int>? {
        folded.begin()
        let start = position
        let second = takeCluster(in: text, from: start)
        position = second
        guard second < text.count, FoldingTable.shared[text.scalar(at: second).value].wordClass == .unspaced else {
            defer { isPaired = false }
            if isPaired {
                folded.drop()
                return nil
            }
            return start..<second
        }
        isPaired = true
        return start..<takeCluster(in: text, from: second)
    }

    /// Appends a character and its marks to `folded`; gives the end.
    private mutating func takeCluster(in text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        repeat {
            let scalar = text.scalar(at: end)
            folded.append(FoldingTable.shared[scalar.value])
            end += scalar.length
        } while end < text.count && FoldingTable.shared[text.scalar(at: end).value].wordClass == .mark
        return end
    }
}

/// What stands before a character that may join: its kind and how many letters in a row.
private struct Before {
    var last = WordClass.separator
    var lettersInRow = 0

    mutating func take(_ wordClass: WordClass) {
        last = wordClass
        lettersInRow = wordClass == .letter ? lettersInRow + 1 : 0
    }

    /// Takes ASCII letters and digits.
    mutating func take(_ run: Span<UInt8>) {
        for index in run.indices {
            take(run[index].isASCIIDigit ? .digit : .letter)
        }
    }
}

/// What stands after a character that may join, marks skipped.
private struct After {
    var first = WordClass.separator
    var isSingleLetter = false

    init(in text: Span<UInt8>, from start: Int) {
        var position = start
        first = Self.classOfNext(in: text, at: &position)
        if first == .letter {
            let second = Self.classOfNext(in: text, at: &position)
            isSingleLetter = second != .letter && second != .digit
        }
    }

    private static func classOfNext(in text: Span<UInt8>, at position: inout Int) -> WordClass {
        while position < text.count {
            let scalar = text.scalar(at: position)
            let wordClass = FoldingTable.shared[scalar.value].wordClass
            position += scalar.length
            if wordClass != .mark {
                return wordClass
            }
        }
        return .separator
    }
}

extension Span<UInt8> {
    /// Whether it is plain that a word does not go on after ASCII letters and digits: nearly always.
    @inline(__always)
    fileprivate func wordEnds(at position: Int) -> Bool {
        guard position < count else { return true }
        let byte = unsafe self[unchecked: position]
        guard byte < 0x80, byte.mayJoin else { return byte < 0x80 }
        guard position &+ 1 < count else { return true }
        let after = unsafe self[unchecked: position &+ 1]
        return after < 0x80 && !after.isASCIIAlphanumeric
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// `' , . _`, the ASCII characters that may stay inside a word.
    fileprivate var mayJoin: Bool { self == 0x27 || self == 0x2C || self == 0x2E || self == 0x5F }
}
