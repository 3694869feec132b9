/// Sorts the words in use as dictionaries want them. Most comparisons see only the first bytes, as one number.
enum WordOrder {
    private struct Key: BitwiseCopyable {
        var prefix: UInt64
        var word: UInt32
        /// Class of the word, or its language's rank.
        var group: UInt32
    }

    /// By language and stem, as bytes; the words of a stem by falling frequency, equally frequent ones as bytes.
    static func byClass(in vocabulary: borrowing Vocabulary) -> [UInt32] {
        let ranks = languageRanks(vocabulary.languages)
        let (words, classes, counts) = (vocabulary.words.all, vocabulary.classes.all, vocabulary.counts.values)
        var keys: [Key] = []
        keys.reserveCapacity(vocabulary.used.count)
        for word in vocabulary.used.values where counts[Int(word)] > 0 {
            let stemClass = vocabulary.classOfWord[Int(word)]
            let language = classes.language(of: Int(stemClass))
            let prefix = classes.prefix(of: Int(stemClass)) >> 16 | UInt64(ranks[language]) << 48
            keys.append(Key(prefix: prefix, word: word, group: stemClass))
        }
        keys.sort { one, other in
            if one.prefix != other.prefix {
                return one.prefix < other.prefix
            }
            if one.group != other.group {
                return precedes(classes.bytes(of: Int(one.group)), classes.bytes(of: Int(other.group)))
            }
            let (count, otherCount) = (counts[Int(one.word)], counts[Int(other.word)])
            if count != otherCount {
                return count > otherCount
            }
            return precedes(words.bytes(of: Int(one.word)), words.bytes(of: Int(other.word)))
        }
        return keys.map(\.word)
    }

    /// By their bytes, then language.
    static func byBytes(in vocabulary: borrowing Vocabulary) -> [UInt32] {
        let ranks = languageRanks(vocabulary.languages)
        let words = vocabulary.words.all
        var keys: [Key] = []
        keys.reserveCapacity(vocabulary.used.count)
        for word in vocabulary.used.values where vocabulary.counts[Int(word)] > 0 {
            let rank = ranks[words.language(of: Int(word))]
            keys.append(Key(prefix: words.prefix(of: Int(word)), word: word, group: rank))
        }
        keys.sort { one, other in
            if one.prefix != other.prefix {
                return one.prefix < other.prefix
            }
            let bytes = words.bytes(of: Int(one.word))
            let others = words.bytes(of: Int(other.word))
            if precedes(bytes, others) {
                return true
            }
            return bytes.count == others.count && !precedes(others, bytes) && one.group < other.group
        }
        return keys.map(\.word)
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

    static func precedes(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < min(one.count, other.count) {
            let bytes = UInt64(bigEndian: WordTable.load(one, at: offset))
            let others = UInt64(bigEndian: WordTable.load(other, at: offset))
            if bytes != others {
                return bytes < others
            }
            offset += 8
        }
        return one.count < other.count
    }
}
