/// Sorts the words in use as dictionaries want them. Most is decided by the first bytes, as one number.
enum WordOrder {
    /// A word in use.
    struct Word: BitwiseCopyable {
        /// The language's rank and the first 7 bytes of word or stem.
        fileprivate(set) var prefix: UInt64
        var word: UInt32
        var stemClass: UInt32
    }

    /// By language and stem, as bytes; the words of a stem by falling frequency, equally frequent ones as bytes.
    static func byClass(in vocabulary: borrowing Vocabulary) -> [Word] {
        let (words, classes, counts) = (vocabulary.words.all, vocabulary.classes.all, vocabulary.counts.base)
        return sorted(used(in: vocabulary) { classes.bytes(of: Int($0.stemClass)) }) { one, other in
            if one.stemClass != other.stemClass {
                return precedes(classes.bytes(of: Int(one.stemClass)), classes.bytes(of: Int(other.stemClass)))
            }
            let (count, otherCount) = (counts[Int(one.word)], counts[Int(other.word)])
            if count != otherCount {
                return count > otherCount
            }
            return precedes(words.bytes(of: Int(one.word)), words.bytes(of: Int(other.word)))
        }
    }

    /// By language and their bytes.
    static func byBytes(in vocabulary: borrowing Vocabulary) -> [Word] {
        let words = vocabulary.words.all
        return sorted(used(in: vocabulary) { words.bytes(of: Int($0.word)) }) { one, other in
            precedes(words.bytes(of: Int(one.word)), words.bytes(of: Int(other.word)))
        }
    }

    private static func used(
        in vocabulary: borrowing Vocabulary,
        key: (Word) -> UnsafeBufferPointer<UInt8>
    ) -> [Word] {
        let ranks = languageRanks(vocabulary.languages)
        let words = vocabulary.words.all
        var used: [Word] = []
        used.reserveCapacity(vocabulary.used.count)
        for number in vocabulary.used.values {
            var word = Word(prefix: 0, word: number, stemClass: vocabulary.classOfWord[Int(number)])
            word.prefix = prefix(of: key(word)) >> 8 | UInt64(ranks[words.language(of: Int(number))]) << 56
            used.append(word)
        }
        return used
    }

    /// By prefix, and where those are equal by `isBefore`.
    private static func sorted(_ words: consuming [Word], by isBefore: (Word, Word) -> Bool) -> [Word] {
        var words = radixSorted(words)
        words.withUnsafeMutableBufferPointer { words in
            var start = 0
            while start < words.count {
                var end = start + 1
                while end < words.count, words[end].prefix == words[start].prefix {
                    end += 1
                }
                if end - start > 1 {
                    words[start..<end].sort(by: isBefore)
                }
                start = end
            }
        }
        return words
    }

    /// Least significant byte first; bytes that are the same in all words are passed over.
    private static func radixSorted(_ words: [Word]) -> [Word] {
        guard words.count > 512 else { return words.sorted { $0.prefix < $1.prefix } }
        var from = PlainBuffer<Word>(capacity: words.count)
        words.withUnsafeBufferPointer { from.append(contentsOf: $0) }
        var to = PlainBuffer<Word>(capacity: words.count)
        to.extend(by: words.count)
        var counts = [Int](repeating: 0, count: 8 * 256)
        for word in words {
            for byte in 0..<8 {
                counts[byte << 8 | Int(truncatingIfNeeded: word.prefix >> UInt64(byte * 8)) & 0xFF] += 1
            }
        }
        for byte in 0..<8 {
            let range = byte << 8..<(byte + 1) << 8
            guard !counts[range].contains(words.count) else { continue }
            var next = 0
            for place in range {
                (counts[place], next) = (next, next + counts[place])
            }
            let (source, target) = (from.base, to.base)
            counts.withUnsafeMutableBufferPointer { counts in
                for index in 0..<words.count {
                    let word = source[index]
                    let place = byte << 8 | Int(truncatingIfNeeded: word.prefix >> UInt64(byte * 8)) & 0xFF
                    target[counts[place]] = word
                    counts[place] += 1
                }
            }
            swap(&from, &to)
        }
        return Array(from.values)
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
