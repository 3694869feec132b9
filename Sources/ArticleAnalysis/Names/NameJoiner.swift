internal import NewsModel

/// Joins the mentions of one person: "Mr. Putin" and "Putin" to "Vladimir Putin".
struct NameJoiner {
    let context: NameContext
    /// The full names of persons by their last word, and by their first where the family's name stands there.
    private var persons: [WordKey: [Person]] = [:]

    private struct Person {
        let words: Range<Int>
        let text: String
        let name: PersonName
        let gender: NameCandidate.Gender?
    }

    init(context: NameContext) {
        self.context = context
    }

    mutating func names(of mentions: [NameCandidate]) -> [NameMention] {
        for mention in mentions where mention.kind == .person && isFull(mention) {
            note(mention)
        }
        return mentions.compactMap { mention in
            guard let kind = mention.kind else { return nil }
            let span = context.span(of: mention.words)
            let text = context.text.string(span)
            return NameMention(kind: kind, span: BodySpan(span), text: text, canonical: fullName(of: mention) ?? text)
        }
    }

    /// More than a last name, be it one with a hyphen.
    private func isFull(_ mention: NameCandidate) -> Bool {
        mention.words.dropFirst().contains { context.text.words[$0].gap != .hyphen }
    }

    private mutating func note(_ mention: NameCandidate) {
        let key = context.key(mention.words.upperBound - 1)
        let text = context.text.string(context.span(of: mention.words))
        guard !(persons[key] ?? []).contains(where: { $0.text == text }) else { return }
        let first = context.traits[mention.words.lowerBound]
        let gender: NameCandidate.Gender? =
            first.contains(.maleName) == first.contains(.femaleName)
            ? mention.gender : first.contains(.maleName) ? .male : .female
        let person = Person(words: mention.words, text: text, name: PersonName(text), gender: gender)
        persons[key, default: []].append(person)
        if person.name.isFamilyFirst {
            persons[context.key(mention.words.lowerBound), default: []].append(person)
        }
    }

    /// The one person of the article that a last name alone can mean; nil where there are several.
    private func fullName(of mention: NameCandidate) -> String? {
        guard mention.kind == .person, let last = mention.words.last, var candidates = persons[context.key(last)] else {
            return nil
        }
        if candidates.count == 1, mention.words.count == 1 || candidates[0].words == mention.words {
            let fits = mention.gender == nil || candidates[0].gender == nil || mention.gender == candidates[0].gender
            return fits || mention.words.count > 1 ? candidates[0].text : nil
        }
        if mention.words.count > 1 {
            let name = PersonName(context.text.string(context.span(of: mention.words)))
            candidates.removeAll { $0.name != name && !PersonName.canBeSame($0.name, name) }
        } else if let gender = mention.gender {
            candidates.removeAll { $0.gender != nil && $0.gender != gender }
        }
        guard let longest = candidates.max(by: { $0.words.count < $1.words.count }) else { return nil }
        return candidates.allSatisfy { PersonName.canBeSame($0.name, longest.name) } ? longest.text : nil
    }
}
