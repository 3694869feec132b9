import Testing
import TextUnits

@Suite struct LanguageDetectionTests {
    @Test(arguments: [
        ("en", "The council voted on Tuesday to repair the old bridge before the winter, a spokesman said."),
        ("de", "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke noch vor dem Winter zu reparieren."),
        ("fr", "Le conseil municipal a décidé mardi de réparer le vieux pont avant l'hiver, selon un porte-parole."),
        ("ru", "Городской совет во вторник решил отремонтировать старый мост до наступления зимы."),
        ("he", "מועצת העיר החליטה ביום שלישי לתקן את הגשר הישן לפני החורף, כך אמר דובר העירייה."),
        ("zh", "市议会星期二决定在冬天到来之前修复这座旧桥，一位发言人说。"),
    ])
    func tellsTheLanguage(expected: String, text: String) {
        #expect(detectLanguage(of: text) == expected)
    }

    @Test(arguments: ["", "ok", "1234 5678", "…"])
    func saysNothingOfTooLittle(text: String) {
        #expect(detectLanguage(of: text) == nil)
    }

    @Test func looksAtTheBeginningOnly() {
        let german = String(
            repeating: "Die Brücke über den Fluss bleibt über Nacht für alle Fahrzeuge gesperrt. ",
            count: 60
        )
        let english = String(
            repeating: "The bridge across the river stays closed to all vehicles tonight. ",
            count: 600
        )
        #expect(detectLanguage(of: german + english) == "de")
    }
}
