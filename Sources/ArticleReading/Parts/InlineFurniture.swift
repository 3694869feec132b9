/// Finds page text inside a line of body text, as pages leave it that were copied as one line; only what is certain in both its ends.
struct InlineFurniture {
    /// Bytes that a phrase with two ends may take.
    private static let reach = 90
    /// Bytes that an advertisement between its two marks may take.
    private static let advertisementReach = 500

    let text: [UInt8]

    /// Ranges within `line` that are furniture, ascending.
    func ranges(in line: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for match in Self.finder.matches(in: text, line) {
            if let last = ranges.last, match.range.lowerBound < last.upperBound { continue }
            guard let range = furniture(match, in: line) else { continue }
            if let last = ranges.last, text.trimmed(last.upperBound..<range.lowerBound).isEmpty {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    private enum Rule: CaseIterable {
        case click, opens, taboola, named, signUp, discover, label, standing
    }

    private static let phrases: [(text: String, rule: Rule)] = [
        ("Click to ", .click), ("(Opens in new window)", .opens), ("(Opens in a new window)", .opens),
        ("(opens in new tab)", .opens),
        ("by Taboola", .taboola), ("by Outbrain", .taboola), ("Sponsored Links", .taboola),
        ("Sponsored Content", .named),
        ("Promoted", .named), ("You May Like", .named), ("Recommended by", .named), ("| Sponsored", .named),
        ("Sign up for ", .signUp),
        ("Sign up to ", .signUp),
        ("Discover the stories of your interest", .discover), ("READ MORE:", .label), ("READ ALSO:", .label),
        ("ALSO READ:", .label),
        ("SEE ALSO:", .label), ("Advertisement", .standing), ("ADVERTISEMENT", .standing),
        ("Article continues below", .standing),
        ("Article continues after ad", .standing), ("Story continues below advertisement", .standing),
        ("Story continues below", .standing),
        ("Scroll to continue with content", .standing), ("Continue reading below", .standing),
        ("Live Events", .standing),
    ]
    private static let finder = PhraseFinder(phrases.map(\.text), needsWordEnd: false)

    private func furniture(_ match: PhraseFinder.Match, in line: Range<Int>) -> Range<Int>? {
        let range = match.range
        switch Self.phrases[match.phrase].rule {
        case .opens, .label: return range
        case .click:
            guard let end = end(of: "(Opens in new window)", from: range.upperBound, in: line, reach: Self.reach) else {
                return nil
            }
            return range.lowerBound..<end
        case .taboola:
            if let named = namedAdvertisement(range, in: line) { return named }
            guard text[range.lowerBound] != UInt8(ascii: "S") || standsAlone(range, in: line) else { return nil }
            return advertisement(from: range.lowerBound, in: line)
        case .named: return namedAdvertisement(range, in: line)
        case .signUp: return newsletter(range, in: line)
        case .discover: return interests(range, in: line)
        case .standing: return standsAlone(range, in: line) ? range : nil
        }
    }

    /// "by Taboola Sponsored Links Promoted Links You May Like … Undo".
    private func advertisement(from start: Int, in line: Range<Int>) -> Range<Int>? {
        guard let chain = AdvertisementChain(in: text, at: start, before: line.upperBound) else { return nil }
        var end = chain.end
        if chain.leadsOn, let undo = self.end(of: " Undo ", from: end, in: line, reach: Self.advertisementReach) {
            end = undo - 1
        }
        return start..<end
    }

    /// The same behind a network's name that is not known, which must begin where a sentence could.
    private func namedAdvertisement(_ words: Range<Int>, in line: Range<Int>) -> Range<Int>? {
        guard let start = AdvertisementChain.nameStart(in: text, before: words, after: line.lowerBound),
            let range = advertisement(from: start, in: line), standsAlone(range, in: line)
        else { return nil }
        return range
    }

    /// "Sign up for the Morning newsletter Sign up 2", with the count of pictures behind it.
    private func newsletter(_ range: Range<Int>, in line: Range<Int>) -> Range<Int>? {
        guard let name = end(of: "ewsletter Sign up", from: range.upperBound, in: line, reach: Self.reach) else {
            return nil
        }
        let count = text.trimmed(name..<min(line.upperBound, name + 3))
        let isCount = count.count == 1 && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text[count.lowerBound])
        return range.lowerBound..<(isCount ? count.upperBound : name)
    }

    /// "Discover the stories of your interest Markets 5 Stories Energy 7 Stories".
    private func interests(_ range: Range<Int>, in line: Range<Int>) -> Range<Int>? {
        var end = range.upperBound
        while let next = self.end(of: " Stories", from: end, in: line, reach: 40), next > 9,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[next - 9])
        {
            end = next
        }
        return range.lowerBound..<end
    }

    /// Between the end of one sentence and the beginning of the next.
    private func standsAlone(_ range: Range<Int>, in line: Range<Int>) -> Bool {
        let before = text.trimmed(line.lowerBound..<range.lowerBound)
        guard
            before.isEmpty
                || before.upperBound < range.lowerBound
                    && text.endsSentence(max(before.lowerBound, before.upperBound - 12)..<before.upperBound)
        else { return false }
        let after = text.trimmed(range.upperBound..<line.upperBound)
        guard !after.isEmpty else { return true }
        guard after.lowerBound > range.upperBound else { return false }
        let next = text[after.lowerBound]
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next) || next >= 0x80 || next == UInt8(ascii: "\"")
            || next == UInt8(ascii: "'")
    }

    /// Where the first `phrase` within `reach` bytes ends.
    private func end(of phrase: String, from start: Int, in line: Range<Int>, reach: Int) -> Int? {
        let bytes = Array(phrase.utf8)
        let limit = min(line.upperBound, start + reach) - bytes.count
        var index = start
        while index <= limit {
            if text[index] == bytes[0], text[index..<index + bytes.count].elementsEqual(bytes) {
                return index + bytes.count
            }
            index += 1
        }
        return nil
    }
}
