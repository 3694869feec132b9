/// Finds phrases of a fixed list, mostly at word beginnings, in one pass over the text.
struct PhraseFinder: Sendable {
    struct Match: Equatable {
        var phrase: Int
        var range: Range<Int>
    }

    private let phrases: [[UInt8]]
    /// Phrases by first byte, the longer first.
    private let byFirst: [[Int]]
    /// By byte: whether a phrase begins with it, and whether it stands within words.
    private let traits: [UInt8]
    /// Whether a phrase may begin with a pair of bytes, by the pair's hash; next to no word of a text passes.
    private let pairs: [Bool]
    private static let first: UInt8 = 1
    private static let word: UInt8 = 2
    /// The trait that a byte before a match must not have.
    private let blocking: UInt8
    /// Whether the character after a match may be a letter or digit.
    private let needsWordEnd: Bool

    init(_ phrases: [String], needsWordEnd: Bool = true, needsWordStart: Bool = true) {
        let bytes = phrases.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, phrase) in bytes.enumerated() where !phrase.isEmpty { byFirst[Int(phrase[0])].append(index) }
        self.phrases = bytes
        self.byFirst = byFirst.map { list in list.sorted { bytes[$0].count > bytes[$1].count } }
        self.needsWordEnd = needsWordEnd
        pairs = Self.pairs(of: bytes)
        blocking = needsWordStart ? Self.word : 0
        traits = (0...255).map { (byFirst[$0].isEmpty ? 0 : Self.first) | (Self.isWordByte(UInt8($0)) ? Self.word : 0) }
    }

    private static func pairs(of phrases: [[UInt8]]) -> [Bool] {
        var pairs = [Bool](repeating: false, count: 4096)
        for phrase in phrases where !phrase.isEmpty {
            for second in phrase.count > 1 ? phrase[1]...phrase[1] : 0...255 { pairs[hash(phrase[0], second)] = true }
        }
        return pairs
    }

    /// Below 4096.
    private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) << 4 ^ Int(second)) & 4095
    }

    /// Matches in order, none overlapping another.
    func matches(in text: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Match] {
        text.withUnsafeBufferPointer { text in
            traits.withUnsafeBufferPointer { traits in
                pairs.withUnsafeBufferPointer { pairs in matches(in: text, range, limit: limit, traits, pairs) }
            }
        }
    }

    private func matches(
        in text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        limit: Int,
        _ traits: UnsafeBufferPointer<UInt8>,
        _ pairs: UnsafeBufferPointer<Bool>
    ) -> [Match] {
        var matches: [Match] = []
        var index = range.lowerBound
        let last = range.upperBound - 1
        while index <= last {
            let mayBegin =
                index < last
                ? pairs[Self.hash(text[index], text[index + 1])] : traits[Int(text[index])] & Self.first != 0
            if mayBegin, index == range.lowerBound || traits[Int(text[index - 1])] & blocking == 0,
                let match = match(in: text, at: index, end: range.upperBound)
            {
                matches.append(match)
                if matches.count >= limit { break }
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }

    private func match(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Match? {
        for number in byFirst[Int(text[index])] {
            let phrase = phrases[number]
            let stop = index + phrase.count
            guard stop <= end, text[index..<stop].elementsEqual(phrase) else { continue }
            if needsWordEnd, stop < end, Self.isWordByte(text[stop]), Self.isWordByte(text[stop - 1]) { continue }
            return Match(phrase: number, range: index..<stop)
        }
        return nil
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        // Lead and continuation bytes of letters; the general punctuation (E2 80) ends in them too.
        case 0xC3...0xDF: true
        default: false
        }
    }
}
