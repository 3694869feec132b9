/// Plain articles for tests that need many; each holds one word that no other holds.
enum SampleArticle {
    private static let places = ["harbour", "valley", "market", "observatory", "orchard", "railway", "quarry"]
    private static let events = [
        "reopened after repairs", "drew a record crowd", "was sold to a cooperative", "changed its opening hours",
    ]

    /// A word for `number` that stands in no dictionary and has no other forms.
    static func word(_ number: Int) -> String {
        let letters = Array("bcdfghjklm")
        return "qx" + String(number).map { String(letters[Int(String($0)) ?? 0]) }.joined() + "zu"
    }

    static func text(_ number: Int) -> String {
        let place = places[number % places.count]
        let event = events[number / places.count % events.count]
        return """
            The \(place) \(event), says report \(number)

            The \(place) at the end of the coast road \(event) on a mild morning in spring. About \(100 + number) people
            had come, and the mayor read out a short speech about patience and good neighbours.

            A visitor who gave her name as \(word(number)) said she would come back before the end of the year.

            """
    }
}
