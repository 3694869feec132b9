internal import ArticleAnalysis
internal import NewsModel
internal import TextUnits

/// One written form of a name, and how often the articles use it.
struct NameForm {
    let text: String
    /// As the articles take it mostly: what one of them takes for a place can be an organisation.
    var kind: Name.Kind
    var articles = 0
    var mentions = 0

    /// Written in capitals, as in a headline, which says nothing of how the name is written.
    var isShouted: Bool { text.utf8.count > 4 && text == text.uppercased() }

    /// How much of the name it gives: of persons 2 with a given name, 1 with an initial, 0 for a last name alone; of places 2
    /// for the first of several names that a table has; 0 for an acronym.
    func fullness(_ person: PersonName?) -> Int {
        if isShouted { return -1 }
        if let person {
            return person.parts.count < 2 ? 0 : person.parts.dropLast().contains { $0.count > 1 } ? 2 : 1
        }
        if kind == .place, PlaceName.isChief(text) { return 2 }
        let letters = text.utf8.filter { $0 != UInt8(ascii: ".") }
        return letters.count < 6 && letters.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ? 0 : 1
    }
}
