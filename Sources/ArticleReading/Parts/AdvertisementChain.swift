/// The words with which a network heads its advertisements: "by Adzone Sponsored Links by Adzone You May Like". The words tell them, whatever
/// the network's name.
struct AdvertisementChain {
    /// A network's name has no more words.
    private static let nameWords = 3

    /// Where the chain ends.
    private(set) var end: Int
    /// Whether the advertisements themselves follow it.
    private(set) var leadsOn = false
    private var name: [UInt8] = []

    /// nil where no chain begins at `start`; "by NAME" alone is none.
    init?(in text: [UInt8], at start: Int, before limit: Int) {
        end = start
        var hasWords = false
        while true {
            if let next = takeWords(in: text, before: limit) {
                hasWords = true
                end = next
            } else if let next = takeName(in: text, before: limit, isRepeated: hasWords) {
                end = next
            } else {
                break
            }
        }
        if !hasWords { return nil }
    }

    private mutating func takeWords(in text: [UInt8], before limit: Int) -> Int? {
        let start = Self.next(in: text, from: end, before: limit)
        guard let words = Self.words(in: text, at: start, before: limit) else { return nil }
        if words == Self.leading { leadsOn = true }
        return start + words.count
    }

    /// "by Adzone" before its words; behind them only the name that stood before.
    private mutating func takeName(in text: [UInt8], before limit: Int, isRepeated: Bool) -> Int? {
        let start = Self.next(in: text, from: end, before: limit)
        guard text[start..<limit].starts(with: "by ".utf8) else {
            return isRepeated && !name.isEmpty && Self.hasWord(name, in: text, at: start, before: limit)
                ? start + name.count : nil
        }
        if !name.isEmpty {
            let stop = start + 3 + name.count
            return Self.hasWord(name, in: text, at: start + 3, before: limit) ? stop : nil
        }
        guard !isRepeated, let stop = Self.nameEnd(in: text, from: start + 3, before: limit) else { return nil }
        name = Array(text[start + 3..<stop])
        return stop
    }

    /// Capitalised words up to the chain's words or the repeated "by".
    private static func nameEnd(in text: [UInt8], from start: Int, before limit: Int) -> Int? {
        var end = start
        for _ in 0..<nameWords {
            let word = next(in: text, from: end, before: limit)
            guard word < limit, (0x41...0x5A).contains(text[word]), words(in: text, at: word, before: limit) == nil
            else { break }
            end = text[word..<limit].firstIndex(of: 0x20) ?? limit
            if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":")].contains(text[end - 1]) { return nil }
        }
        return end > start ? end : nil
    }

    /// Where the next word begins, marks between words left out.
    private static func next(in text: [UInt8], from start: Int, before limit: Int) -> Int {
        var start = start
        while start < limit, text[start] == 0x20 || text[start] == UInt8(ascii: "|") { start += 1 }
        return start
    }

    private static func words(in text: [UInt8], at start: Int, before limit: Int) -> [UInt8]? {
        vocabulary.first { hasWord($0, in: text, at: start, before: limit) }
    }

    private static func hasWord(_ word: [UInt8], in text: [UInt8], at start: Int, before limit: Int) -> Bool {
        let stop = start + word.count
        guard stop <= limit, text[start..<stop].elementsEqual(word) else { return false }
        return stop == limit || !PhraseFinder.isWordByte(text[stop])
    }

    private static let leading = Array("You May Like".utf8)

    /// Longer words before those that begin them.
    private static let vocabulary =
        [
            "by Taboola", "by Outbrain", "Sponsored Links", "Sponsored Content", "Sponsored", "Promoted Links",
            "Promoted Content", "Promoted", "Recommended by", "You May Also Like", "You May Like", "Undo",
        ]
        .map { Array($0.utf8) }
}

extension AdvertisementChain {
    /// Bytes before a chain's words in which its name is looked for.
    private static let nameReach = 80

    /// The beginning of the "by NAME" that leads up to `range`, the first where it is repeated; nil where there is none.
    static func nameStart(in text: [UInt8], before range: Range<Int>, after limit: Int) -> Int? {
        let first = max(limit, range.lowerBound - nameReach)
        for start in first..<range.lowerBound {
            guard start == limit || text[start - 1] == 0x20, text[start..<range.lowerBound].starts(with: "by ".utf8),
                let chain = AdvertisementChain(in: text, at: start, before: range.upperBound),
                chain.end == range.upperBound
            else { continue }
            return start
        }
        return nil
    }

    /// Whether a line is such words and nothing else: "by Adzone | Promoted", "Recommended by Adzone".
    static func isWhole(_ line: [UInt8]) -> Bool {
        guard let first = line.first, "bRSPY".utf8.contains(first),
            let chain = AdvertisementChain(in: line, at: 0, before: line.count)
        else { return false }
        var rest = line[chain.end...].drop { $0 == 0x20 || $0 == UInt8(ascii: "|") }
        if rest.isEmpty { return true }
        // The name may stand behind these alone.
        guard chain.name.isEmpty, rest.starts(with: "by ".utf8) || line.starts(with: "Recommended by ".utf8) else {
            return false
        }
        if rest.starts(with: "by ".utf8) { rest = rest.dropFirst(3) }
        return nameEnd(in: line, from: rest.startIndex, before: line.count) == line.count
    }
}
