internal import ArticleAnalysis
internal import NewsModel

extension TopicReader {
    /// Nations and names of a phrase.
    func holders(_ words: [SubjectWord]) -> Set<FigureTopic.Holder> {
        var found: Set<FigureTopic.Holder> = []
        var index = 0
        while index < words.count {
            if let match = nations.match(at: index, in: words) {
                found.insert(.nation(match.nation))
                index += match.length
            } else {
                if words[index].isCapital, isName(words[index].plain) {
                    found.insert(.name(words[index].plain))
                }
                index += 1
            }
        }
        return found
    }

    private func isName(_ word: String) -> Bool {
        word.count > 1 && !concepts.isPlaceWord(word) && !concepts.isCalendar(word)
    }

    /// Of "as reports on North Korea's role said the country had sent": the nation named last before the figure.
    func nationBefore(_ figure: FigureMention) -> Set<FigureTopic.Holder> {
        guard figure.sentence.lowerBound < figure.span.lowerBound else { return [] }
        let words = SubjectWord.words(of: article.text(BodySpan(figure.sentence.lowerBound..<figure.span.lowerBound)))
        var found: Int?
        var index = 0
        while index < words.count {
            if let match = nations.match(at: index, in: words) {
                found = match.isSeat ? found : match.nation
                index += match.length
            } else {
                index += 1
            }
        }
        return found.map { [.nation($0)] } ?? []
    }

    /// The words that name a place: `Ukraine's Sumy region` is Sumy, `southern Lebanon` not Lebanon.
    func placeWords(_ words: [SubjectWord]) -> Set<String> {
        var words = words
        if words.count > 1, let match = nations.match(at: 0, in: words), match.length < words.count,
            words[match.length - 1].isPossessive || words[match.length].isCapital
        {
            words.removeFirst(match.length)
        }
        let named = words.filter { $0.isCapital && isName($0.plain) }.prefix(Self.longestPlace)
        guard !named.isEmpty else { return [] }
        let sides = words.filter { Self.sides.contains($0.plain) }.map { String($0.plain.prefix(4)) }
        return Set(named.map { PlaceName.key(of: $0.plain) } + sides)
    }

    private static let longestPlace = 4
    private static let sides: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    ]
}
