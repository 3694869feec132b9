/// Tells whose text a body is where no dateline and no byline says it: by its signature, or by its own words.
struct CreditReader {
    /// Words of a text that only its own reporters write weigh two, words that others may write of them one.
    static let needed = 3

    let body: [UInt8]

    /// nil where the body does not say, or speaks for two.
    func credit(paragraphs: [Range<Int>]) -> String? {
        signature(paragraphs) ?? inserted(paragraphs) ?? ownWords()
    }

    // MARK: Signature

    /// "(AFP)", "- Reuters" or "Source: dpa" at the end; "Reporting by …; Editing by …", as Reuters signs.
    private func signature(_ paragraphs: [Range<Int>]) -> String? {
        for range in paragraphs.suffix(3).reversed() {
            let tail = string(
                body.scalarStart(atOrBefore: max(range.lowerBound, range.upperBound - 200))..<range.upperBound
            )
            if tail.containsUTF8("eporting by "), tail.containsUTF8("diting by ") { return "Reuters" }
            if let source = Self.namedAtEnd(of: tail) { return source }
            if let source = Self.originallyPublished(in: tail) { return source }
        }
        return nil
    }

    private static func namedAtEnd(of tail: String) -> String? {
        if tail.hasSuffix(")"), let open = tail.lastUTF8Range(of: "(")?.lowerBound {
            let inside = tail[tail.index(after: open)...].dropLast()
            let before = tail[..<open].last { !$0.isWhitespace }
            let lower = inside.lowercased()
            let name = inputs.first { lower.hasPrefix($0) }.map { inside.dropFirst($0.count) } ?? inside
            if before == nil || ".!?\"”’".contains(before ?? " ") || name.count < inside.count {
                return NewsSources.agency(named: name)?.name
            }
        }
        for label in ["Source: ", "Quelle: ", "Fuente: ", "Source : "] where tail.hasPrefix(label) {
            return NewsSources.source(named: tail.dropFirst(label.count))?.name
        }
        for dash in dashes {
            guard let range = tail.lastUTF8Range(of: dash) else { continue }
            let before = tail[..<range.lowerBound].last { !$0.isWhitespace }
            if before == nil || ".!?\"”’".contains(before ?? " "),
                let source = NewsSources.agency(named: tail[range.upperBound...])
            {
                return source.name
            }
        }
        return NewsSources.agency(named: tail)?.name
    }

    private static func originallyPublished(in tail: String) -> String? {
        for phrase in originals {
            guard let range = tail.firstUTF8Range(of: phrase) else { continue }
            return NewsSources.source(named: tail[range.upperBound...])?.name
        }
        return nil
    }

    private static let dashes: [StaticString] = ["— ", "– ", "- ", "-- "]
    private static let originals: [StaticString] = [
        "originally appeared in ", "originally published by ", "originally published in ", "first appeared in ",
    ]
    private static let inputs = [
        "with inputs from ", "with input from ", "with agency inputs from ", "inputs from ", "via ",
    ]

    // MARK: A name between standfirst and text

    /// "… train more people in AI Bloomberg Keir Starmer will …": a name that no sentence needs.
    private func inserted(_ paragraphs: [Range<Int>]) -> String? {
        guard let first = paragraphs.first else { return nil }
        let end = body.scalarStart(atOrBefore: min(first.upperBound, first.lowerBound + 500))
        for match in Self.finder.matches(in: body, first.lowerBound..<end) {
            let source = NewsSources.all[Self.owners[match.phrase]]
            let before = string(first.lowerBound..<match.range.lowerBound)
            let after = string(
                match.range
                    .upperBound..<min(first.upperBound, body.scalarStart(atOrBefore: match.range.upperBound + 60))
            )
            if source.isAgency, Self.isHeadlessStandfirst(before), Self.beginsSentence(after) { return source.name }
        }
        return nil
    }

    /// Eight words and more without a full stop, whose last word leads to nothing.
    private static func isHeadlessStandfirst(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count >= 8, text.last == " ", let last = words.last else { return false }
        guard last.allSatisfy(\.isLetter), !leading.contains(last.lowercased()) else { return false }
        return !text.containsUTF8(". ") && (last.first?.isLowercase == true || last.allSatisfy(\.isUppercase))
    }

    private static func beginsSentence(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard text.first == " ", let first = words.first, let letter = first.first, letter.isUppercase else {
            return false
        }
        return ![
            "News", "Intelligence", "Television", "TV", "Economics", "Businessweek", "Government", "Opinion",
            "Institute", "Agency",
        ]
        .contains(first)
    }

    private static let leading: Set<String> = [
        "told", "to", "by", "from", "with", "the", "for", "at", "and", "of", "via", "in", "a", "an", "on", "as", "or",
        "but", "that", "while",
        "when", "said", "says", "agency", "agencies", "like", "both", "when", "than", "between", "including", "per",
        "mayor", "quoted",
        "citing", "tells", "cited", "is", "was", "are", "were",
    ]

    // MARK: Own words

    /// "told Reuters", "Reuters could not independently verify", "When Reuters visited".
    private func ownWords() -> String? {
        var weights: [Int: Int] = [:]
        var strong: Set<Int> = []
        let matches = Self.finder.matches(in: body, 0..<body.count, limit: 2000)
        let named = Set(matches.filter { !Self.isShort[$0.phrase] }.map { Self.owners[$0.phrase] })
        for match in matches {
            guard let owner = owner(of: match, among: named) else { continue }
            let weight = weight(of: match.range)
            weights[owner, default: 0] += weight
            if weight >= 2 { strong.insert(owner) }
        }
        let fitting = weights.filter { $0.value >= Self.needed && strong.contains($0.key) }
        guard fitting.count == 1, let owner = fitting.first?.key else { return nil }
        return NewsSources.all[owner].name
    }

    /// A short form belongs to the one source that the text names in full.
    private func owner(of match: PhraseFinder.Match, among named: Set<Int>) -> Int? {
        guard Self.isShort[match.phrase] else { return Self.owners[match.phrase] }
        let short = Self.spellings[match.phrase].text
        let owners = named.filter { NewsSources.all[$0].shortForms.contains(short) }
        return owners.count == 1 ? owners.first : nil
    }

    private func weight(of range: Range<Int>) -> Int {
        let before = lower(body.scalarStart(atOrBefore: max(0, range.lowerBound - 40))..<range.lowerBound)
        let after = lower(range.upperBound..<body.scalarStart(atOrBefore: min(body.count, range.upperBound + 60)))
        if Self.ownAfter.contains(where: { after.starts(with: $0) }) { return 2 }
        if before[...].hasSuffix("when ".utf8), after.starts(with: " visited".utf8) { return 2 }
        if Self.follows(before, "told ".utf8) { return after.starts(with: " on condition of anonymity".utf8) ? 2 : 1 }
        if Self.ownBefore.contains(where: { Self.follows(before, $0) }) { return 1 }
        // "Reuters reported", "according to Reuters": somebody else's words.
        if !Self.othersAfter.matches(in: after, 0..<min(30, after.count), limit: 1).isEmpty { return -2 }
        return Self.othersBefore.contains { Self.follows(before, $0) } ? -2 : 0
    }

    /// Whether `text` ends in `words`, or in them and an article.
    private static func follows(_ text: [UInt8], _ words: some BidirectionalCollection<UInt8>) -> Bool {
        let rest = text[...].hasSuffix("the ".utf8) ? text.dropLast(4) : text[...]
        return rest.hasSuffix(words) || text[...].hasSuffix(words)
    }

    private func lower(_ range: Range<Int>) -> [UInt8] {
        body[range].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    private static let ownAfter = [
        " could not independently", " could not immediately", " could not verify", " could not confirm",
        " was unable to", " was not able to",
        " has not been able to", " has not independently", " did not independently", " has not verified",
        " is not able to", " cannot independently",
        " was not immediately able", " has seen the", " reporters saw", " journalists saw", " reporter saw",
        " journalist saw", " witness said", " konnte",
    ]
    .map { Array($0.utf8) }
    private static let ownBefore = [
        "obtained by ", "seen by ", "reviewed by ", "spoke to ", "spoke with ", "interview with ", "analysis by ",
        "comment from ",
    ]
    .map { Array($0.utf8) }
    private static let othersAfter = PhraseFinder(
        [" reported", " reports", " first reported", " citing", " quoted", " wrote", " said in a report"],
        needsWordEnd: false,
        needsWordStart: false
    )
    private static let othersBefore = [
        "according to ", "reported by ", "report by ", "quoted by ", "cited by ", "reports by ",
    ]
    .map { Array($0.utf8) }

    // MARK: Names

    private static let spellings: [(text: String, owner: Int, isShort: Bool)] = NewsSources.all.enumerated().flatMap {
        owner,
        source in
        source.spellings.map { ($0, owner, false) }
            + source.shortForms.flatMap { form in
                [(form, owner, true), (form.replacing("The ", with: "the ", maxReplacements: 1), owner, true)]
            }
    }
    private static let owners = spellings.map(\.owner)
    private static let isShort = spellings.map(\.isShort)
    private static let finder = PhraseFinder(spellings.map(\.text))

    private func string(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : String(decoding: body[range], as: UTF8.self)
    }
}
