/// Names of the months and their short forms in English, German, French, Spanish, Italian, Portuguese and Dutch, in lower case.
enum MonthNames {
    static func number(of word: some StringProtocol) -> Int? {
        numbers[String(word)]
    }

    private static let numbers: [String: Int] = {
        let names = [
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar feber février févr fév febrero febbraio fevereiro februari",
            "march mar märz mrz mars marzo março maart",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug août agosto ago augustus",
            "september sept sep septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
        ]
        var numbers: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words.split(separator: " ") { numbers[String(word)] = index + 1 }
        }
        return numbers
    }()
}
