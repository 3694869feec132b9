internal import ArticleAnalysis

/// One line that says what a comparison is about: "Ukrainian losses, Kursk region".
struct SubjectLine {
    let text: String

    init(_ topic: FigureTopic, _ figures: [Figure]) {
        var line = ""
        if let harm = topic.harm {
            line = Self.harm(harm, topic, figures)
        } else {
            line = Self.thing(topic, figures)
        }
        if let place = Self.common(figures.compactMap(\.parts.place)), !line.contains(place) {
            line += ", " + place
        }
        text = line
    }

    private static func harm(_ harm: String, _ topic: FigureTopic, _ figures: [Figure]) -> String {
        let whose = adjectives(topic.whose)
        if harm == "losses" {
            return (whose + ["losses"]).joined(separator: " ")
        }
        let thing = common(figures.compactMap(\.parts.what).filter { TopicReader.isThing($0) })
        guard let thing else { return (whose + ["people", harm]).joined(separator: " ") }
        return thing + " " + harm
    }

    private static func thing(_ topic: FigureTopic, _ figures: [Figure]) -> String {
        var parts: [String] = []
        if let what = common(figures.compactMap(\.parts.what)) {
            parts.append(what)
        } else {
            parts.append(topic.thing)
        }
        if let deed = common(figures.compactMap(\.parts.action)) {
            parts.append(deed)
        }
        if !topic.by.isEmpty, let agent = common(figures.compactMap(\.parts.agent)), !parts.contains(agent) {
            parts.append("(\(agent))")
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

    /// The form that most figures have; the longest, then the first in alphabet among equals.
    private static func common(_ forms: [String]) -> String? {
        var uses: [String: Int] = [:]
        for form in forms {
            uses[form, default: 0] += 1
        }
        return uses.min { left, right in
            if left.value != right.value {
                return left.value > right.value
            }
            return (right.key.utf8.count, left.key) < (left.key.utf8.count, right.key)
        }?.key
    }
}
