import ArticleAnalysis
import NewsModel
import Testing

@Suite struct QuoteTests {
    struct Found: Equatable {
        var kind: Statement.Kind
        var text: [String]
        var speaker: String?
        var name: String?
        var cue: String?
    }

    private func quotes(_ body: String, language: String = "en") -> [Found] {
        let text = AnalysisText(body: body, language: language)
        return QuoteFinder.quotes(in: text, names: NameFinder.names(in: text)).map { quote in
            Found(
                kind: quote.kind,
                text: quote.spans.map(text.string),
                speaker: quote.speaker.map(text.string),
                name: quote.speakerName,
                cue: quote.cue.map(text.string)
            )
        }
    }

    @Test func readsADirectQuoteBeforeItsCue() {
        #expect(
            quotes("“The bridge is safe,” Maria Keller said on Monday.") == [
                Found(
                    kind: .direct,
                    text: ["“The bridge is safe,”"],
                    speaker: "Maria Keller",
                    name: "Maria Keller",
                    cue: "said"
                )
            ]
        )
    }

    @Test func aClauseBelongsToTheVerbBeforeIt() {
        let found = quotes("Kovria denied this claim, stating that fighting continues in the area.")
        #expect(found.map(\.cue) == ["denied", "stating"])
        #expect(found.last?.text == ["that fighting continues in the area"])
    }

    @Test func whatTheWriterAddsBehindAQuotationIsNotSaid() {
        let found = quotes("\"The last house has been opened,\" Keller said in a speech, handing the keys to Roth.")
        #expect(found.map(\.text) == [["\"The last house has been opened,\""]])
    }

    @Test func aSecondCueEndsWhatWasSaid() {
        let found = quotes(
            "Keller has pushed for a deal that is possible and this week said, “The harbour will stay with us.”"
        )
        #expect(found.map(\.text) == [["a deal that is possible"], ["“The harbour will stay with us.”"]])
        #expect(found.map(\.speaker) == ["Keller", "Keller"])
    }

    @Test func readsInvertedOrderWithAnApposition() {
        #expect(
            quotes("\"We close at noon,\" said Hugh Marten, a doctor at the clinic, in a statement.") == [
                Found(
                    kind: .direct,
                    text: ["\"We close at noon,\""],
                    speaker: "Hugh Marten",
                    name: "Hugh Marten",
                    cue: "said"
                )
            ]
        )
    }

    @Test func readsAnAppositionBetweenSpeakerAndCue() {
        let found = quotes("“Nobody was hurt,” Hugh Marten, a doctor, said.")
        #expect(found.map(\.speaker) == ["Hugh Marten"])
        #expect(found.map(\.text) == [["“Nobody was hurt,”"]])
    }

    @Test func joinsWhatACueInterrupts() {
        let found = quotes("“The water,” she said, “is rising fast.”")
        #expect(found.map(\.text) == [["“The water,”", "“is rising fast.”"]])
        #expect(found.map(\.kind) == [.direct])
    }

    @Test func goesOnWithTheNextQuotationOfTheParagraph() {
        let found = quotes("“I saw it,” said Paul Weber. “It was red.”")
        #expect(found.map(\.text) == [["“I saw it,”", "“It was red.”"]])
    }

    @Test func readsAQuestionBeforeItsCue() {
        #expect(quotes("“Why did nobody call?” Weber asked.").map(\.speaker) == ["Weber"])
    }

    @Test func readsAnIndirectQuote() {
        #expect(
            quotes("The ministry said that the road would reopen in May.") == [
                Found(
                    kind: .indirect,
                    text: ["that the road would reopen in May"],
                    speaker: "The ministry",
                    name: nil,
                    cue: "said"
                )
            ]
        )
    }

    @Test func readsAnIndirectQuoteBeforeItsCue() {
        let found = quotes("The road would reopen in May, officials said on Friday.")
        #expect(found.map(\.text) == [["The road would reopen in May"]])
        #expect(found.map(\.speaker) == ["officials"])
    }

    @Test func readsAMixedQuote() {
        let found = quotes("Weber called the plan “a costly mistake” that nobody needs.")
        #expect(found.map(\.kind) == [.mixed])
        #expect(found.map(\.text) == [["the plan “a costly mistake” that nobody needs"]])
    }

    @Test(arguments: [
        ("According to the police, three shops were burgled.", "three shops were burgled"),
        ("Three shops were burgled, according to the police.", "Three shops were burgled"),
    ]) func readsAccordingTo(body: String, content: String) {
        let found = quotes(body)
        #expect(found.map(\.text) == [[content]])
        #expect(found.map(\.speaker) == ["the police"])
        #expect(found.first?.cue?.lowercased() == "according to")
    }

    @Test func splitsASecondCueOff() {
        let found = quotes("The mayor said the hall would close, adding that the choir had found another room.")
        #expect(found.map(\.text) == [["the hall would close"], ["that the choir had found another room"]])
        #expect(found.map(\.speaker) == ["The mayor", "The mayor"])
    }

    @Test func leavesTheHearerOut() {
        let found = quotes("Keller told reporters that the talks had failed.")
        #expect(found.map(\.text) == [["that the talks had failed"]])
    }

    @Test func followsAQuotationOverParagraphs() {
        let body = "“We waited all night,” Keller said. “Then it rained.\n\n“In the morning they came.”"
        let found = quotes(body)
        #expect(found.count == 1)
        #expect(found.first?.text.last == "“In the morning they came.”")
    }

    @Test(arguments: [
        ("''The dam will hold,'' said Anna Roth.", "''The dam will hold,''"),
        ("‘The dam will hold,’ said Anna Roth.", "‘The dam will hold,’"),
        ("'The dam will hold,' said Anna Roth.", "'The dam will hold,'"),
        ("«The dam will hold», said Anna Roth.", "«The dam will hold»"),
        ("\"The dam will hold,” said Anna Roth.", "\"The dam will hold,”"),
    ]) func readsOddMarks(body: String, content: String) {
        let found = quotes(body)
        #expect(found.map(\.text) == [[content]])
        #expect(found.map(\.speaker) == ["Anna Roth"])
    }

    @Test func keepsNestedMarksInside() {
        let found = quotes("“He shouted ‘Stop’ and ran,” said Anna Roth.")
        #expect(found.map(\.text) == [["“He shouted ‘Stop’ and ran,”"]])
    }

    @Test func readsATranscript() {
        let found = quotes("ROTH: Will the dam hold?\n\nWEBER: It will. I am sure.")
        #expect(found.map(\.speaker) == ["ROTH", "WEBER"])
        #expect(
            found.map(\.text)
                == [["Will the dam hold?"], ["It will. I am sure."]].map { $0.map { String($0.dropLast()) } }
        )
    }

    @Test func takesNoNounForACue() {
        #expect(quotes("The tax claims were filed late. The United States won again.").isEmpty)
    }

    @Test func takesNoPassiveForACue() {
        #expect(quotes("The minister was told that nobody came.").isEmpty)
    }

    @Test func tellsThoughtsFromWords() {
        let text = AnalysisText(
            body: "Weber believes that the dam will hold. Weber said that it leaks.",
            language: "en"
        )
        #expect(QuoteFinder.quotes(in: text, names: []).map(\.isThought) == [true, false])
    }

    @Test func givesTheSameQuotesTwice() {
        let body = "“The bridge is safe,” Maria Keller said. She added that the tests went on."
        #expect(quotes(body) == quotes(body))
    }
}

@Suite struct QuoteSpeakerTests {
    private func names(_ body: String) -> [String?] {
        let text = AnalysisText(body: body, language: "en")
        return QuoteFinder.quotes(in: text, names: NameFinder.names(in: text)).map(\.speakerName)
    }

    @Test func givesTheFullNameForALastName() {
        #expect(names("Maria Keller came late. Keller said the train had stopped.") == ["Maria Keller"])
    }

    @Test func resolvesAPronounToTheLastSpeaker() {
        #expect(
            names("Maria Keller said the train had stopped. She said nobody was hurt.") == [
                "Maria Keller", "Maria Keller",
            ]
        )
    }

    @Test func leavesAPronounOpenWhereAnotherPersonStandsBetween() {
        #expect(
            names("Maria Keller said the train had stopped. Anna Roth left. She said nobody was hurt.") == [
                "Maria Keller", nil,
            ]
        )
    }

    @Test func leavesAPronounOfTheOtherGenderOpen() {
        #expect(names("Maria Keller said the train had stopped. He said nobody was hurt.") == ["Maria Keller", nil])
    }

    @Test func readsThroughWho() {
        #expect(names("Maria Keller, who said the train had stopped, left.").first == "Maria Keller")
    }

    @Test func takesNobodyElsesNameFromThePhrase() {
        #expect(names("A spokesman for Maria Keller said the train had stopped.") == [nil])
        #expect(names("Maria Keller's lawyer said the train had stopped.") == [nil])
    }
}

@Suite struct QuoteLanguageTests {
    private func found(_ body: String, _ language: String) -> [String] {
        let text = AnalysisText(body: body, language: language)
        return QuoteFinder.quotes(in: text, names: []).map { quote in
            let speaker = quote.speaker.map(text.string) ?? "?"
            return speaker + ": " + quote.spans.map(text.string).joined(separator: " … ")
        }
    }

    @Test(arguments: [
        ("„Wir bauen das Haus neu“, sagte Jutta Meier am Montag.", "Jutta Meier: „Wir bauen das Haus neu“"),
        ("Die Ministerin sagte, sie habe den Brief gelesen.", "Die Ministerin: sie habe den Brief gelesen"),
        ("Am Dienstag erklärte die Sprecherin, dass der Streik ende.", "die Sprecherin: dass der Streik ende"),
        ("Zuvor hatte Jutta Meier gesagt, der Streik sei vorbei.", "Jutta Meier: der Streik sei vorbei"),
        ("Laut Polizei wurden drei Läden geplündert.", "Polizei: wurden drei Läden geplündert"),
        ("Der Polizei zufolge wurden drei Läden geplündert.", "Der Polizei: wurden drei Läden geplündert"),
        ("»Das Haus steht noch«, so Meier.", "Meier: »Das Haus steht noch«"),
    ]) func readsGerman(body: String, quote: String) {
        #expect(found(body, "de") == [quote])
    }

    @Test(arguments: [
        ("es", "«El puente es seguro», dijo María Roca el lunes.", "María Roca: «El puente es seguro»"),
        ("es", "El ministro afirmó que el puente era seguro.", "El ministro: que el puente era seguro"),
        ("fr", "« Le pont est sûr », a déclaré Marie Roche lundi.", "Marie Roche: « Le pont est sûr »"),
        ("it", "«Il ponte è sicuro», ha detto Maria Rocca.", "Maria Rocca: «Il ponte è sicuro»"),
        ("pt", "“A ponte é segura”, disse Maria Rocha.", "Maria Rocha: “A ponte é segura”"),
        ("nl", "„De brug is veilig”, zei Marie de Rots.", "Marie de Rots: „De brug is veilig”"),
        ("pl", "„Most jest bezpieczny”, powiedziała Maria Skała.", "Maria Skała: „Most jest bezpieczny”"),
        ("ru", "«Мост безопасен», сказала Мария Скала.", "Мария Скала: «Мост безопасен»"),
    ]) func readsFurtherLanguages(language: String, body: String, quote: String) {
        #expect(found(body, language) == [quote])
    }
}
