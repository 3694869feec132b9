internal import ArticleAnalysis

/// One line that says what a comparison is about: "Ukrainian losses, Kursk region".
struct SubjectLine {
    let text: String

    init(_ topic: FigureTopic, _ claims: [ComparedClaim]) {
        let figures = claims.map(\.claim.figure)
        let whose = Self.adjectives(claims)
        var line = topic.harm.map { Self.harm($0, topic, whose, figures) } ?? Self.thing(topic, whose, figures)
        if let place = Self.place(topic, figures), !line.contains(place) {
            line += line.isEmpty ? place : ", " + place
        }
        text = line
    }

    private static func harm(
        _ harm: String,
        _ topic: FigureTopic,
        _ whose: [String],
        _ figures: [FigureMention]
    ) -> String {
        if harm == "losses", topic.thing == "people" || topic.thing == "soldier" {
            return (whose + ["losses"]).joined(separator: " ")
        }
        let things = figures.compactMap(\.parts.what).filter(TopicReader.isThing)
        guard topic.thing != "people", let thing = common(things) else {
            return (whose + ["people", harm]).joined(separator: " ")
        }
        return described(thing, whose) + " " + harm
    }

    /// With the nation's adjective where the phrase doesn't name it.
    private static func described(_ thing: String, _ whose: [String]) -> String {
        (whose.filter { !thing.contains($0) } + [thing]).joined(separator: " ")
    }

    private static func thing(_ topic: FigureTopic, _ whose: [String], _ figures: [FigureMention]) -> String {
        let whats = figures.compactMap(\.parts.what).filter { what in
            !SubjectWord.words(of: what).allSatisfy { $0.isCapital || Concepts.shared.isPlaceWord($0.plain) }
        }
        var parts = [described(common(whats) ?? topic.thing, whose)]
        if let deed = topic.deed {
            parts.append(Concepts.shared.participle(deed) ?? common(figures.compactMap(\.parts.action)) ?? "")
            if !topic.by.isEmpty, let agent = common(figures.compactMap(\.parts.agent)) {
                parts.append("by " + agent)
            }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Of the nations that half of the claims or more name.
    private static func adjectives(_ claims: [ComparedClaim]) -> [String] {
        var uses: [Int: Int] = [:]
        for case .nation(let number) in claims.flatMap(\.topic.whose) {
            uses[number, default: 0] += 1
        }
        return uses.filter { $0.value * 2 >= claims.count }.map { NationTable.shared.adjective(of: $0.key) }.sorted()
    }

    /// The place as most figures write it, where at least a third of them tell one.
    private static func place(_ topic: FigureTopic, _ figures: [FigureMention]) -> String? {
        guard !topic.place.isEmpty else { return nil }
        let places = figures.compactMap { figure in
            figure.parts.place
                ?? figure.parts.what.flatMap { what in
                    SubjectWord.words(of: what).contains { topic.place.contains(PlaceName.key(of: $0.plain)) }
                        ? what : nil
                }
        }
        return places.count * 3 >= figures.count ? common(places) : nil
    }

    /// The form that most figures have; the shortest, then the first in alphabet among equals.
    private static func common(_ forms: [String]) -> String? {
        var uses: [String: Int] = [:]
        for form in forms {
            uses[form, default: 0] += 1
        }
        return uses.min { left, right in
            (-left.value, left.key.utf8.count, left.key) < (-right.value, right.key.utf8.count, right.key)
        }?.key
    }
}
