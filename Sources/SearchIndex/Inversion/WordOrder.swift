/// Sorts the words in use as dictionaries want them. Most comparisons see only the first bytes, as one number.
enum WordOrder {
    /// A word in use.
    struct Word: BitwiseCopyable {
        /// The language's rank and the first 6 bytes of word or stem.
        fileprivate var prefix: UInt64
        var word: UInt32
        var stemClass: UInt32
        /// How often it stands in the tokens.
        var count: UInt32
    }

    /// By language and stem, as bytes; the words of a stem by falling frequency, equally frequent ones as bytes.
    static func byClass(in vocabulary: borrowing Vocabulary) -> [Word] {
        let (words, classes) = (vocabulary.words.all, vocabulary.classes.all)
        var used = used(in: vocabulary) { classes.prefix(of: Int($0.stemClass)) }
        used.sort { one, other in
            if one.prefix != other.prefix {
                return one.prefix < other.prefix
            }
            if one.stemClass != other.stemClass {
                return precedes(classes.bytes(of: Int(one.stemClass)), classes.bytes(of: Int(other.stemClass)))
            }
            if one.count != other.count {
                return one.count > other.count
            }
            return precedes(words.bytes(of: Int(one.word)), words.bytes(of: Int(other.word)))
        }
        return used
    }

    /// By language and their bytes.
    static func byBytes(in vocabulary: borrowing Vocabulary) -> [Word] {
        let words = vocabulary.words.all
        var used = used(in: vocabulary) { words.prefix(of: Int($0.word)) }
        used.sort { one, other in
            one.prefix != other.prefix
                ? one.prefix < other.prefix
                : precedes(words.bytes(of: Int(one.word)), words.bytes(of: Int(other.word)))
        }
        return used
    }

    private static func used(in vocabulary: borrowing Vocabulary, prefix: (Word) -> UInt64) -> [Word] {
        let ranks = languageRanks(vocabulary.languages)
        let words = vocabulary.words.all
        var used: [Word] = []
        used.reserveCapacity(vocabulary.words.counted.count)
        for slot in vocabulary.words.counted.values {
            let slot = vocabulary.words.slots[Int(slot)]
            let number = slot.number - 1
            let stemClass = vocabulary.classOfWord[Int(number)]
            var word = Word(prefix: 0, word: number, stemClass: stemClass, count: slot.count)
            word.prefix = prefix(word) >> 16 | UInt64(ranks[words.language(of: Int(number))]) << 48
            used.append(word)
        }
        return used
    }

    /// The place of each language in the order of their bytes.
    private static func languageRanks(_ languages: [String]) -> [UInt32] {
        var ranks = [UInt32](repeating: 0, count: languages.count)
        let sorted = languages.indices.sorted {
            languages[$0].utf8.lexicographicallyPrecedes(languages[$1].utf8)
        }
        for (rank, language) in sorted.enumerated() {
            ranks[language] = UInt32(rank)
        }
        return ranks
    }

    /// The first 8 bytes, so that comparing them as numbers is comparing them as strings; shorter words end in zeros.
    @inline(__always)
    static func prefix(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        UInt64(bigEndian: WordProbe.load(word, at: 0))
    }

    static func precedes(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < min(one.count, other.count) {
            let bytes = UInt64(bigEndian: WordProbe.load(one, at: offset))
            let others = UInt64(bigEndian: WordProbe.load(other, at: offset))
            if bytes != others {
                return bytes < others
            }
            offset += 8
        }
        return one.count < other.count
    }
}
