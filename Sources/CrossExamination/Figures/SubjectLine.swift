internal import ArticleAnalysis

/// One line that says what a comparison is about: "Ukrainian losses, Kursk region".
struct SubjectLine {
    let text: String

    init(_ topic: FigureTopic, _ figures: [Figure]) {
        var line = topic.harm.map { Self.harm($0, topic, figures) } ?? Self.thing(topic, figures)
        if let place = Self.place(topic, figures), !line.contains(place) {
            line += line.isEmpty ? place : ", " + place
        }
        text = line
    }

    private static func harm(_ harm: String, _ topic: FigureTopic, _ figures: [Figure]) -> String {
        let whose = adjectives(topic.whose)
        if harm == "losses", topic.thing == "people" || topic.thing == "soldier" {
            return (whose + ["losses"]).joined(separator: " ")
        }
        let things = figures.compactMap(\.parts.what).filter(TopicReader.isThing)
        guard topic.thing != "people", let thing = common(things) else {
            return (whose + ["people", harm]).joined(separator: " ")
        }
        return thing + " " + harm
    }

    private static func thing(_ topic: FigureTopic, _ figures: [Figure]) -> String {
        let whats = figures.compactMap(\.parts.what).filter { what in
            !SubjectWord.words(of: what).allSatisfy { $0.isCapital || Concepts.shared.isPlaceWord($0.plain) }
        }
        var parts = [common(whats) ?? topic.thing]
        if let deed = topic.deed {
            parts.append(Concepts.shared.participle(deed) ?? common(figures.compactMap(\.parts.action)) ?? "")
            if !topic.by.isEmpty, let agent = common(figures.compactMap(\.parts.agent)) {
                parts.append("by " + agent)
            }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func adjectives(_ holders: Set<FigureTopic.Holder>) -> [String] {
        holders.compactMap { holder in
            if case .nation(let number) = holder {
                return NationTable.shared.adjective(of: number)
            }
            return nil
        }.sorted()
    }

    /// The place as most figures write it, where at least a third of them tell one.
    private static func place(_ topic: FigureTopic, _ figures: [Figure]) -> String? {
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
