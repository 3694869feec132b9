internal import ArticleAnalysis

/// Reads what a figure is of into terms that other articles share: synonyms, nations, places.
struct TopicReader {
    let article: ExaminedArticle
    let concepts = Concepts.shared
    let nations = NationTable.shared

    init(_ article: ExaminedArticle) {
        self.article = article
    }

    /// Nil where the article doesn't tell enough to compare it.
    func topic(of figure: FigureMention) -> FigureTopic? {
        guard figure.measured?.isAge != true else { return nil }
        var topic = FigureTopic(dimension: dimension(of: figure), thing: "")
        var harms: Set<String> = []
        readThing(figure, into: &topic, &harms)
        let verbs = SubjectWord.words(of: figure.parts.action ?? "").map(\.plain)
        harms.formUnion(verbs.compactMap(concepts.harm))
        topic.deed = verbs.last(where: { !Self.particles.contains($0) }).map(concepts.deed)
        let surroundings = Surroundings(figure, in: article)
        if harms.isEmpty, verbs.isEmpty, let harm = surroundings.harm {
            harms.insert(harm)
        }
        readAgent(figure, verbs: verbs, hasHarm: !harms.isEmpty, into: &topic)
        readPlace(figure, into: &topic)
        topic.period = period(of: figure)
        settle(harms, &topic)
        topic.marks = surroundings.marks
        return isTelling(topic, figure) && !(surroundings.isAge && topic.harm != nil) ? topic : nil
    }

    private static let particles: Set<String> = ["and", "or", "to", "out", "off", "up", "down", "und", "oder"]

    private func dimension(of figure: FigureMention) -> FigureTopic.Dimension {
        guard let unit = figure.measured else { return figure.step == 0 && abs(figure.value) < 1 ? .share : .count }
        if unit.dimension == .share {
            return .share
        }
        return figure.siUnit.map { .measured($0) } ?? .named(unit.name)
    }

    private func period(of figure: FigureMention) -> ClosedRange<Int>? {
        guard let date = figure.asOf, let start = date.start, let end = date.end ?? date.start, start <= end else {
            return nil
        }
        return start.ordinal...end.ordinal
    }

    private func readAgent(_ figure: FigureMention, verbs: [String], hasHarm: Bool, into topic: inout FigureTopic) {
        let words = beforePlace(SubjectWord.words(of: figure.parts.agent ?? ""), &topic)
        var agents = beginsSentence(words, figure) ? [] : holders(words)
        if agents.isEmpty, let last = words.last, ["country", "nation", "it", "they"].contains(last.plain) {
            agents = nationBefore(figure)
        }
        guard !agents.isEmpty else { return }
        let isOwn = verbs.last.map(concepts.isOwning) ?? (hasHarm || topic.whose.isEmpty)
        if !isOwn {
            topic.by = agents
        } else if topic.whose.isEmpty {
            topic.whose = agents
        }
    }

    /// A single word that only its place at the beginning makes a capital: `Water covers`.
    private func beginsSentence(_ words: [SubjectWord], _ figure: FigureMention) -> Bool {
        guard words.count == 1, nations.match(at: 0, in: words) == nil, let agent = figure.parts.agent,
            article.text(figure.sentence).hasPrefix(agent)
        else { return false }
        return !article.facts.names.contains { $0.span.lowerBound == figure.sentence.lowerBound }
    }

    private func readPlace(_ figure: FigureMention, into topic: inout FigureTopic) {
        guard topic.place.isEmpty else { return }
        topic.place = placeWords(SubjectWord.words(of: figure.parts.place ?? ""))
    }

    /// Things that are people or may stand for them.
    private static let people: Set<String> = [
        "", "people", "soldier", "civilian", "child", "woman", "man", "militant", "police", "attacker", "migrant",
        "refugee",
        "hostage", "protester", "worker", "student", "family", "voter", "passenger",
    ]
    /// What can be taken and held.
    private static let takeable: Set<String> = [
        "territory", "settlement", "city", "hostage", "share", "seat", "building",
    ]

    private func settle(_ harms: Set<String>, _ topic: inout FigureTopic) {
        if topic.thing.isEmpty, topic.dimension == .measured("m²") {
            topic.thing = "territory"
        }
        if topic.thing == "territory" {
            // eastern lowlands and flooded farmland are land
            topic.details = []
        }
        let isCounted = topic.dimension == .count || topic.dimension == .share
        topic.harm = isCounted ? harm(harms, topic) : nil
        if topic.harm != nil {
            topic.deed = nil
            topic.thing = topic.thing.isEmpty || topic.thing == "life" ? "people" : topic.thing
        } else if let deed = topic.deed,
            concepts.isWeak(deed) || deed == "take" && !Self.takeable.contains(topic.thing)
        {
            topic.deed = nil
        }
    }

    private func harm(_ harms: Set<String>, _ topic: FigureTopic) -> String? {
        let isPeople = Self.people.contains(topic.thing)
        if harms.contains("losses") || harms.count > 1 && harms.contains("killed") {
            return "losses"
        }
        if topic.deed == "lose", isPeople, !topic.thing.isEmpty {
            return "losses"
        }
        if topic.thing == "life", let deed = topic.deed, ["lose", "take", "cost"].contains(deed) {
            return "killed"
        }
        return harms.min().flatMap { $0 == "killed" || $0 == "wounded" || isPeople ? $0 : nil }
    }

    private static let anybody: Set<String> = ["people", "man", "woman", "child"]
    private static let few = 12.0

    private func isTelling(_ topic: FigureTopic, _ figure: FigureMention) -> Bool {
        if topic.harm != nil {
            return true
        }
        if Self.anybody.contains(topic.thing), topic.deed == nil, topic.details.isEmpty, topic.whose.isEmpty {
            // 20 people are any; 120,000 hardly
            return figure.value > Self.few && figure.value >= figure.step * 10
        }
        if topic.thing.count > 1 {
            return true
        }
        // raised $20 million
        return figure.parts.what == nil && topic.deed != nil && !topic.by.union(topic.whose).isEmpty
    }
}
