extension ClaimReader {
    /// How many paragraphs back a doubt about both sides reaches.
    private static let reach = 4

    func isDoubted(_ quantity: Quantity, isAttributed: Bool) -> Bool {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound)
        let index = Int(text.words[quantity.words.lowerBound].sentence)
        return doubts.contains { doubt in
            if doubt.sentence == index {
                return doubt.hasOwn
            }
            guard isAttributed, doubt.sentence > index else { return false }
            if doubt.isOfCasualties, quantity.unit != nil {
                return false
            }
            let distance = doubt.paragraph - sentence.paragraph
            return distance == 0 && doubt.sentence - index <= 4
                || distance <= (doubt.isOfBoth ? Self.reach : 1) && doubt.sentence - index <= 8
        }
    }

    static func doubts(in text: AnalysisText) -> [Doubt] {
        var doubts: [Doubt] = []
        for (index, sentence) in text.sentences.enumerated() {
            guard let verb = sentence.words.first(where: { verifying.contains(text.words[$0].key) }) else { continue }
            let keys = sentence.words.map { text.words[$0].key }
            let isNegated = keys.contains { negations.contains($0) } || unverified.contains(text.words[verb].key)
            guard isNegated, keys.contains(where: { matters.contains($0) }) || unverified.contains(text.words[verb].key)
            else { continue }
            doubts.append(
                Doubt(
                    sentence: index,
                    paragraph: sentence.paragraph,
                    isOfBoth: keys.contains { both.contains($0) },
                    isOfCasualties: keys.contains { casualties.contains($0) },
                    hasOwn: true
                )
            )
        }
        return doubts
    }

    private static let verifying = FigureWords.table(
        """
        verify verified verification unverified unconfirmed corroborate corroborated authenticate unverifiable
        confirm confirmed uberprufen uberpruft bestatigen bestatigt unbestatigt unbestatigten unabhangig
        """
    )
    private static let unverified = FigureWords.table("unverified unconfirmed unverifiable unbestatigt unbestatigten")
    private static let negations = FigureWords.table(
        "not cannot couldn't unable impossible can't never neither hasn't haven't wasn't nicht keine kein"
    )
    private static let matters = FigureWords.table(
        """
        independently figure figures number numbers claim claims toll tolls report reports casualty casualties account accounts
        information statement statements assertion data losses death deaths it this unabhangig angaben zahlen zahl
        """
    )
    private static let both = FigureWords.table("both sides two either neither beide beider seiten")
    private static let casualties = FigureWords.table("casualty casualties toll death deaths losses")
}
