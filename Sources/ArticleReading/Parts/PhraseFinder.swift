/// Finds phrases of a fixed list, mostly at word beginnings, in one pass over the text.
struct PhraseFinder: Sendable {
    struct Match: Equatable {
        var phrase: Int
        var range: Range<Int>
    }

    private let phrases: [[UInt8]]
    /// Phrases by first byte, the longer first.
    private let byFirst: [[Int]]
    private let isFirst: [Bool]
    /// Whether the character after a match may be a letter or digit.
    private let needsWordEnd: Bool
    private let needsWordStart: Bool

    init(_ phrases: [String], needsWordEnd: Bool = true, needsWordStart: Bool = true) {
        let bytes = phrases.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, phrase) in bytes.enumerated() where !phrase.isEmpty { byFirst[Int(phrase[0])].append(index) }
        self.phrases = bytes
        self.byFirst = byFirst.map { list in list.sorted { bytes[$0].count > bytes[$1].count } }
        self.needsWordEnd = needsWordEnd
        self.needsWordStart = needsWordStart
        isFirst = byFirst.map { !$0.isEmpty }
    }

    /// Matches in order, none overlapping another.
    func matches(in text: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Match] {
        var matches: [Match] = []
        text.withUnsafeBufferPointer { text in
            var index = range.lowerBound
            var isWordStart = true
            while index < range.upperBound, matches.count < limit {
                let byte = text[index]
                if isFirst[Int(byte)], isWordStart || !needsWordStart,
                    let match = match(in: text, at: index, end: range.upperBound)
                {
                    matches.append(match)
                    index = match.range.upperBound
                    isWordStart = false
                    continue
                }
                isWordStart = !Self.isWordByte(byte)
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
