/// Words of "2 hours ago" in English, German, French, Spanish, Italian, Portuguese and Dutch.
enum AgeWords {
    static let after: Set<String> = ["ago", "geleden", "fa", "atrás"]

    static let before: [[DateToken]] = [
        [.word("vor")], [.word("il"), .word("y"), .word("a")], [.word("hace")], [.word("há")],
    ]

    static let counts: [String: Int] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "einer": 1, "einem": 1, "zwei": 2, "drei": 3, "une": 1,
        "un": 1,
        "una": 1, "uma": 1, "um": 1, "een": 1,
    ]

    static let alone: [String: RelativeAge] = [
        "yesterday": RelativeAge(count: 1, unit: .day), "gestern": RelativeAge(count: 1, unit: .day),
        "hier": RelativeAge(count: 1, unit: .day), "ayer": RelativeAge(count: 1, unit: .day),
    ]

    static let units: [String: RelativeAge.Unit] = {
        var units: [String: RelativeAge.Unit] = [:]
        let names: [(RelativeAge.Unit, String)] = [
            (.second, "second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondi"),
            (.minute, "minute minutes min mins minuten minuto minutos minuti minuut"),
            (.hour, "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur"),
            (.day, "day days d tag tagen jour jours día días dia dias giorno giorni dag dagen"),
            (.week, "week weeks wk woche wochen semaine semaines semana semanas settimana settimane weken"),
            (.month, "month months monat monaten mois mes meses mese mesi maand maanden"),
            (.year, "year years jahr jahren an ans año años anno anni ano anos jaar"),
        ]
        for (unit, words) in names {
            for word in words.split(separator: " ") { units[String(word)] = unit }
        }
        return units
    }()

    static let shortUnits: [String: RelativeAge.Unit] = [
        "h": .hour, "hr": .hour, "hrs": .hour, "min": .minute, "mins": .minute,
    ]
}
