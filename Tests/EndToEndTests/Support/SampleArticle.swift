import TestSupport

/// Plain articles for tests that need many; each holds one word that no other holds, and no two share a text or an event.
enum SampleArticle {
    private static let things = [
        "bridge", "choir", "ferry", "orchard", "kiln", "tramway", "archive", "beehive", "lighthouse", "market", "well",
        "theatre", "sawmill", "garden", "chapel", "canal", "workshop", "stable", "museum", "bakery", "harbour",
        "quarry",
    ]
    private static let qualities = [
        "old", "crooked", "quiet", "painted", "narrow", "famous", "empty", "green", "wooden", "small", "hidden",
        "windy",
    ]
    private static let events = [
        "reopened beside", "was moved behind", "lost a wall to", "bought new lamps for", "shares its roof with",
        "celebrated together with", "was measured against", "collects money for", "sent two carpenters to",
    ]
    private static let times = [
        "in spring", "before noon", "after the rain", "last winter", "without delay", "once more",
    ]

    /// A word for `number` that stands in no dictionary and has no other forms.
    static func word(_ number: Int) -> String {
        let letters = Array("bcdfghjklm")
        return "qx" + String(number).map { String(letters[Int(String($0)) ?? 0]) }.joined() + "zu"
    }

    static func text(_ number: Int) -> String {
        var choices = Choices(seed: UInt64(number))
        let title = sentence(&choices).dropLast()
        return """
            \(title), says report \(number)

            \(sentence(&choices)) \(sentence(&choices)) \(sentence(&choices))

            A visitor who gave her name as \(word(number)) counted \(100 + number) people. \(sentence(&choices))

            """
    }

    private static func sentence(_ choices: inout Choices) -> String {
        "The \(choices.one(of: qualities)) \(choices.one(of: things)) \(choices.one(of: events)) the "
            + "\(choices.one(of: qualities)) \(choices.one(of: things)) \(choices.one(of: times))."
    }

    /// The same choices for the same seed.
    private struct Choices {
        private var generator: SeededGenerator

        init(seed: UInt64) {
            generator = SeededGenerator(seed: seed)
        }

        mutating func one(of list: [String]) -> String {
            list[Int(generator.next() % UInt64(list.count))]
        }
    }
}
