/// Cuts the capitalised runs of an article into mentions: at titles, nationalities, weekdays.
struct NameCandidateCutter {
    private let context: NameContext
    private(set) var mentions: [NameCandidate] = []

    init(_ context: NameContext) {
        self.context = context
        var word = 0
        while word < context.text.words.count {
            guard context.isCapital(word) else {
                word += 1
                continue
            }
            let end = runEnd(from: word)
            cut(word..<end)
            word = end
        }
    }

    private var text: AnalysisText { context.text }

    /// The end of the run that begins with a capitalised word.
    private func runEnd(from start: Int) -> Int {
        var end = start + 1
        while end < text.words.count, text.words[end].sentence == text.words[start].sentence {
            if context.isCapital(end) || context.isInitial(end) {
                guard joins(end) else { return end }
                end += 1
            } else if let next = connected(end, from: start) {
                end = next
            } else {
                return end
            }
        }
        return end
    }

    private func joins(_ word: Int) -> Bool {
        switch text.words[word].gap {
        case .space, .hyphen, .none:
            if isLabel(word) { return false }
            return !isPossessive(word - 1)
                || Self.ownedHouses.contains(text.key(word))
                    && !context.traitsWithoutPossessive(word - 1).contains(.country)
        case .apostrophe: return true
        case .stop:
            if context.isInitial(word - 1) { return true }
            return context.has(word - 1, [.title]) || text.key(word - 1) == "st" || context.has(word, .orgSuffix)
                || context.has(word - 1, .orgSuffix) && context.has(word, [.orgHead])
        case .other: return isAmpersand(before: word)
        case .comma: return context.has(word, .orgSuffix) && text.words[word].shape == .capitalized
        default: return false
        }
    }

    /// What a founder or a saint owns by name: "King's College", "Children's Hospital".
    private static let ownedHouses = WordTable(
        words: ["college", "hospital", "cathedral", "church", "chapel", "investors", "bank", "palace"]
    )

    /// "Credit: …" behind a caption's last name.
    private func isLabel(_ word: Int) -> Bool {
        text.byte(at: text.words[word].span.upperBound) == UInt8(ascii: ":") && Self.labels.contains(text.key(word))
    }

    private static let labels = WordTable(words: ["credit", "photo", "photos", "picture", "image", "source", "video"])

    private func isAmpersand(before word: Int) -> Bool {
        let gap = text.words[word - 1].span.upperBound..<text.words[word].span.lowerBound
        return gap.contains { text.byte(at: $0) == UInt8(ascii: "&") } && gap.count <= 4
    }

    private func isPossessive(_ word: Int) -> Bool {
        context.key(word) != text.key(word)
    }

    /// Where the run goes on behind lower-case words that may stand inside a name: "of", "de", "for".
    private func connected(_ word: Int, from start: Int) -> Int? {
        guard text.words[word].gap == .space else { return nil }
        if context.has(word, .particle), !context.has(start, .common) || word - start > 1 {
            var next = word + 1
            if next < text.words.count, context.has(next, .particle), text.words[next].gap == .space,
                !context.isCapital(next)
            {
                next += 1
            }
            let isShort = text.words[word].span.count == 1
            if next < text.words.count, context.isCapital(next),
                text.words[next].gap == .space || text.words[next].gap == .hyphen,
                !isShort || context.has(next - 2, .firstName) == false
            {
                return next + 1
            }
        }
        let key = text.key(word)
        guard key == "of" || key == "for" || key == "and" || key == "on" || key == "fur" else { return nil }
        var next = word + 1
        if next < text.words.count, text.key(next) == "the" { next += 1 }
        guard next < text.words.count, context.isCapital(next), text.words[next].gap == .space,
            !context.has(next, [.calendar]), !isPossessive(word - 1)
        else { return nil }
        let head = (start..<word).contains { context.has($0, [.orgHead, .placeHead]) }
        guard head, !context.isInShouted(start) else { return nil }
        if key == "and" {
            return (start..<word).contains { text.key($0) == "of" } && !context.has(next, .place)
                && !context.has(next, .firstName) ? next + 1 : nil
        }
        return key == "on" ? nil : next + 1
    }

    /// Splits a run at words that are no part of a name.
    private mutating func cut(_ run: Range<Int>) {
        var start = run.lowerBound
        var title = false
        var gender: NameCandidate.Gender?
        var word = run.lowerBound
        func isBoundary(_ word: Int) -> Bool { separates(word, start: start, run: run) }
        while word < run.upperBound {
            let place = context.placeLength(at: word, before: run.upperBound)
            if place > 0, word == start || context.isInShouted(word) {
                if word + place == run.upperBound || context.isInShouted(word)
                    || context.has(word + place, [.role, .title, .calendar, .demonym])
                {
                    add(start..<word, title: title, gender: gender)
                    add(word..<word + place, title: false, gender: nil)
                    start = word + place
                    title = false
                }
                word += place
                continue
            }
            if word > start, startsPerson(word, before: run.upperBound) {
                add(start..<word, title: title, gender: gender)
                (start, title, gender) = (word, true, nil)
            }
            if isBoundary(word) {
                add(start..<word, title: title, gender: gender)
                let traits = context.traitsWithoutPossessive(word)
                title = !traits.isDisjoint(with: [.title, .role]) && !isPossessive(word)
                gender = Self.gender(of: text.key(word))
                start = word + 1
            }
            word += 1
        }
        if start == run.lowerBound, hasLowerRole(start) {
            title = true
        }
        add(start..<run.upperBound, title: title, gender: gender)
    }

    /// "president Bill Clinton", "striker Alan Shearer": a role in lower case right before the name.
    private func hasLowerRole(_ word: Int) -> Bool {
        word > 0 && text.words[word].gap == .space && context.has(word - 1, [.role, .title])
            && text.words[word - 1].sentence == text.words[word].sentence && text.words[word - 1].span.count > 1
    }

    /// "Armed Forces Valery Gerasimov": a first name behind an organisation.
    private func startsPerson(_ word: Int, before end: Int) -> Bool {
        word + 1 < end && context.has(word, .firstName) && !context.has(word, [.place, .common, .orgHead, .title])
            && (context.has(word - 1, [.orgHead, .orgSuffix]) || text.key(word - 1) == "staff")
            && !context.has(word + 1, [.orgHead, .orgSuffix]) && text.words[word].shape == .capitalized
    }

    private static func gender(of key: WordKey) -> NameCandidate.Gender? {
        switch key {
        case "mr", "sir", "lord", "king", "prince", "herr", "father", "congressman": .male
        case "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "frau", "mme", "sister", "congresswoman": .female
        default: nil
        }
    }

    private func separates(_ word: Int, start: Int, run: Range<Int>) -> Bool {
        let traits = context.traitsWithoutPossessive(word)
        guard !traits.isEmpty else { return false }
        let isFirst = word == start
        let next = word + 1
        if traits.contains(.calendar) {
            return !(isFirst && false)
                && !(traits.contains(.firstName) && isFirst && next < run.upperBound && context.has(next, .lastName))
        }
        if traits.contains(.common) {
            if isFirst {
                if next < run.upperBound, traits.contains(.firstName), !text.startsSentence(word) { return false }
                return !(traits.contains(.modifier) && startsOrg(word, run))
            }
            return false
        }
        if traits.contains(.demonym) {
            return isFirst
                ? !startsOrg(word, run) || Self.statePowers.contains(text.key(word + 1))
                : !endsOrg(word, run) && !(run.lowerBound..<word).contains { context.has($0, .orgHead) }
        }
        if traits.contains(.title) {
            if !isFirst, startsOrg(word, run) { return false }
            // "Mr. King", and "King" where the article knows him.
            if isFirst, next == run.upperBound, traits.contains(.lastName) { return false }
            if traits.contains(.firstName), next == run.upperBound, !isFirst { return false }
            return isFirst
                ? next < run.upperBound && !startsOrg(word, run) || next == run.upperBound : next < run.upperBound
        }
        if traits.contains(.role) {
            return !endsOrg(word, run)
        }
        return false
    }

    /// What every state has: "German Foreign Ministry" is Germany's.
    private static let statePowers = WordTable(words: [
        "foreign", "defence", "defense", "interior", "finance", "health", "justice", "ministry", "army", "navy",
        "police", "parliament",
        "senate", "congress", "government", "embassy", "supreme", "high", "constitutional", "state", "central",
        "federal",
    ])

    /// "Russian Orthodox Church", "National Bank": an organisation begins with the word.
    private func startsOrg(_ word: Int, _ run: Range<Int>) -> Bool {
        guard word + 1 < run.upperBound else { return false }
        var last = word + 1
        while last < run.upperBound, !context.has(last, [.role, .calendar]), context.isCapital(last) {
            if context.has(last, [.orgHead, .orgSuffix]), !context.has(last, .common) { return true }
            if context.endsWithKnownOrganisation(word..<last + 1) { return true }
            last += 1
        }
        return false
    }

    private func endsOrg(_ word: Int, _ run: Range<Int>) -> Bool {
        word + 1 < run.upperBound && context.has(word + 1, [.orgHead, .orgSuffix]) && !context.has(word + 1, .role)
    }

    private mutating func add(_ words: Range<Int>, title: Bool, gender: NameCandidate.Gender?) {
        var words = words
        while let first = words.first, !context.isCapital(first) || context.has(first, .particle) && words.count == 1 {
            words = words.dropFirst()
        }
        while let last = words.last, !context.isCapital(last) {
            words = words.dropLast()
        }
        guard let first = words.first else { return }
        if words.count == 1, context.text.words[first].span.count == 1 { return }
        // "D-Calif", "R-Wis.": a party and a state.
        if words.count == 2, context.text.words[first].span.count == 1, context.text.words[first + 1].gap == .hyphen {
            return
        }
        mentions.append(NameCandidate(words: words, hasTitle: title, gender: gender))
    }
}
