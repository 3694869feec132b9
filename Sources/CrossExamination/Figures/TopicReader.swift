internal import ArticleAnalysis

/// Reads what a figure is of into terms that other articles share: synonyms, nations, places.
struct TopicReader {
    private let article: ExaminedArticle
    private let concepts = Concepts.shared
    private let nations = NationTable.shared

    init(_ article: ExaminedArticle) {
        self.article = article
    }

    /// Nil where the article doesn't tell enough to compare it.
    func topic(of figure: Figure) -> FigureTopic? {
        guard let dimension = dimension(of: figure) else { return nil }
        var topic = FigureTopic(dimension: dimension, thing: "")
        var harms: Set<String> = []
        readThing(figure, into: &topic, &harms)
        let verbs = SubjectWord.words(of: figure.parts.action ?? "").map(\.plain)
        harms.formUnion(verbs.compactMap(concepts.harm))
        topic.deed = verbs.last(where: { !["and", "or", "to", "out", "off", "up", "down"].contains($0) }).map(
            concepts.deed
        )
        readAgent(figure, verbs: verbs, hasHarm: !harms.isEmpty, into: &topic)
        readPlace(figure, into: &topic)
        topic.period = period(of: figure)
        settleHarm(harms, &topic)
        return isTelling(topic, figure) ? topic : nil
    }

    private func dimension(of figure: Figure) -> FigureTopic.Dimension? {
        guard let unit = figure.measured else { return figure.step == 0 && abs(figure.value) < 1 ? .share : .count }
        if unit.dimension == .share {
            return .share
        }
        return figure.siUnit.map { .measured($0) } ?? .named(unit.name)
    }

    private func period(of figure: Figure) -> ClosedRange<Int>? {
        guard let date = figure.asOf, let start = date.start, let end = date.end ?? date.start, start <= end else {
            return nil
        }
        return start.ordinal...end.ordinal
    }

    private func readThing(_ figure: Figure, into topic: inout FigureTopic, _ harms: inout Set<String>) {
        var words = SubjectWord.words(of: figure.parts.what ?? "")
        if let of = words.firstIndex(where: { $0.plain == "of" }), of > 0, concepts.isPartitive(words[of - 1].plain) {
            words.removeSubrange(...of)
        }
        let head = words.firstIndex { $0.plain == "of" } ?? words.count
        let tail = head < words.count ? holders(Array(words[(head + 1)...])) : []
        words = withoutNations(Array(words[..<head]), into: &topic.whose)
        topic.whose.formUnion(tail)
        let found = words.compactMap { concepts.harm($0.plain) }
        harms.formUnion(found)
        words.removeAll { concepts.harm($0.plain) != nil || ["and", "or", "und", "oder"].contains($0.plain) }
        guard let last = words.last else { return }
        if last.isCapital, words.count == 1 || words.allSatisfy(\.isCapital) {
            // square kilometres of Kursk, the Sumy region
            topic.place = placeWords(words)
            return
        }
        if last.isCapital == false, isProper(words), concepts.isPlaceWord(last.plain) {
            topic.place = placeWords(words)
            return
        }
        topic.thing = concepts.thing(last.plain)
        for word in words.dropLast() where !concepts.isPlainAdjective(word.plain) {
            if word.isCapital {
                topic.whose.insert(.name(word.plain))
            } else {
                topic.details.insert(concepts.stem(word.plain))
            }
        }
    }

    /// `Kursk region`
    private func isProper(_ words: [SubjectWord]) -> Bool {
        words.count > 1 && words.dropLast().allSatisfy(\.isCapital)
    }

    private func withoutNations(_ words: [SubjectWord], into holders: inout Set<FigureTopic.Holder>) -> [SubjectWord] {
        var rest: [SubjectWord] = []
        var index = 0
        while index < words.count {
            if let match = nations.match(at: index, in: words), !match.isSeat {
                holders.insert(.nation(match.nation))
                index += match.length
            } else {
                rest.append(words[index])
                index += 1
            }
        }
        return rest
    }

    /// Nations and names of a phrase.
    private func holders(_ words: [SubjectWord]) -> Set<FigureTopic.Holder> {
        var found: Set<FigureTopic.Holder> = []
        var index = 0
        while index < words.count {
            if let match = nations.match(at: index, in: words) {
                found.insert(.nation(match.nation))
                index += match.length
            } else {
                if words[index].isCapital, !concepts.isPlaceWord(words[index].plain), words[index].plain.count > 1 {
                    found.insert(.name(words[index].plain))
                }
                index += 1
            }
        }
        return found
    }

    private func readAgent(_ figure: Figure, verbs: [String], hasHarm: Bool, into topic: inout FigureTopic) {
        let words = SubjectWord.words(of: figure.parts.agent ?? "")
        var agents = holders(words)
        if agents.isEmpty, let last = words.last, ["country", "nation", "it", "they"].contains(last.plain) {
            agents = nationBefore(figure)
        }
        guard !agents.isEmpty else { return }
        let isOwn = verbs.last.map(concepts.isOwning) ?? (hasHarm || topic.whose.isEmpty)
        if isOwn, topic.whose.isEmpty {
            topic.whose = agents
        } else if !isOwn {
            topic.by = agents
        }
    }

    /// Of "as reports on North Korea's role said the country had sent": the nation named last before the figure.
    private func nationBefore(_ figure: Figure) -> Set<FigureTopic.Holder> {
        guard figure.sentence.lowerBound < figure.span.lowerBound else { return [] }
        let words = SubjectWord.words(of: article.text(figure.sentence.lowerBound..<figure.span.lowerBound))
        for index in words.indices.reversed() {
            if let match = nations.match(at: index, in: words), !match.isSeat {
                if index > 0, let longer = nations.match(at: index - 1, in: words), longer.length > 1 {
                    return [.nation(longer.nation)]
                }
                return [.nation(match.nation)]
            }
        }
        return []
    }

    private func readPlace(_ figure: Figure, into topic: inout FigureTopic) {
        guard topic.place.isEmpty else { return }
        topic.place = placeWords(SubjectWord.words(of: figure.parts.place ?? ""))
    }

    /// The words that name a place: `Ukraine's Sumy region` is Sumy.
    private func placeWords(_ words: [SubjectWord]) -> Set<String> {
        var words = words
        if words.count > 1, let match = nations.match(at: 0, in: words), match.length < words.count,
            words[match.length - 1].isPossessive || words[match.length].isCapital
        {
            words.removeFirst(match.length)
        }
        let named = words.filter { $0.isCapital && !concepts.isPlaceWord($0.plain) }
        var place = Set(named.map { PlaceName.key(of: $0.plain) })
        for word in words
        where ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central"].contains(
            word.plain
        ) {
            place.insert(String(word.plain.prefix(4)))
        }
        return named.isEmpty ? [] : place
    }

    /// Whether a phrase names something beside what befell it: not "dead and injured".
    static func isThing(_ phrase: String) -> Bool {
        SubjectWord.words(of: phrase).last.map { Concepts.shared.harm($0.plain) == nil } ?? false
    }

    /// Things that are people or may stand for them.
    private static let people: Set<String> = [
        "", "people", "soldier", "civilian", "child", "woman", "man", "militant", "police", "attacker", "migrant",
        "refugee",
        "hostage", "protester", "worker", "student", "family", "voter", "passenger",
    ]

    private func settleHarm(_ harms: Set<String>, _ topic: inout FigureTopic) {
        if topic.thing.isEmpty, topic.dimension == .measured("m²") {
            topic.thing = "territory"
        }
        guard topic.dimension == .count || topic.dimension == .share else { return }
        let isPeople = Self.people.contains(topic.thing)
        if harms.contains("losses") || harms.count > 1 && harms.contains("killed") {
            topic.harm = "losses"
        } else if topic.deed == "lose", isPeople, !topic.thing.isEmpty {
            topic.harm = "losses"
        } else if let harm = harms.min(), harm == "killed" || harm == "wounded" || isPeople {
            topic.harm = harm
        }
        if topic.harm != nil {
            topic.deed = nil
            topic.thing = topic.thing.isEmpty ? "people" : topic.thing
        }
    }

    private func isTelling(_ topic: FigureTopic, _ figure: Figure) -> Bool {
        if topic.harm != nil {
            return true
        }
        if figure.measured?.isAge == true {
            return false
        }
        if topic.thing.isEmpty {
            return topic.deed != nil && !topic.by.union(topic.whose).isEmpty
                || topic.dimension == .share && !topic.place.isEmpty
        }
        return !concepts.isVague(topic.thing)
    }
}
