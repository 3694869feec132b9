/// Agencies and papers whose texts others print.
enum NewsSources {
    struct Source: Sendable {
        /// As `credit` shows it.
        let name: String
        /// Other spellings; the name itself is one.
        let spellings: [String]
        /// A short form that means this source only where the text also names it in full.
        var shortForms: [String] = []
        var isAgency = true
    }

    static let all: [Source] = [
        Source(name: "Reuters", spellings: ["Reuters", "Thomson Reuters"]),
        Source(name: "AP", spellings: ["AP", "Associated Press", "The Associated Press", "A.P."]),
        Source(name: "AFP", spellings: ["AFP", "Agence France-Presse", "Agence France Presse"]),
        Source(name: "dpa", spellings: ["dpa", "DPA", "Deutsche Presse-Agentur"]),
        Source(name: "Bloomberg", spellings: ["Bloomberg", "Bloomberg News"]),
        Source(name: "TASS", spellings: ["TASS", "Tass", "ITAR-TASS"]),
        Source(name: "Interfax", spellings: ["Interfax"]),
        Source(name: "RIA Novosti", spellings: ["RIA Novosti", "RIA"]),
        Source(name: "Xinhua", spellings: ["Xinhua", "Xinhua News Agency"]),
        Source(name: "Kyodo", spellings: ["Kyodo", "Kyodo News"]),
        Source(name: "Jiji", spellings: ["Jiji Press", "Jiji"]),
        Source(name: "PTI", spellings: ["PTI", "Press Trust of India"]),
        Source(name: "ANI", spellings: ["ANI", "Asian News International"]),
        Source(name: "IANS", spellings: ["IANS"]),
        Source(name: "PA", spellings: ["PA", "Press Association", "PA Media", "PA News Agency"]),
        Source(name: "EFE", spellings: ["EFE", "Agencia EFE"]),
        Source(name: "Europa Press", spellings: ["Europa Press"]),
        Source(name: "ANSA", spellings: ["ANSA"]),
        Source(name: "UPI", spellings: ["UPI", "United Press International"]),
        Source(name: "Anadolu", spellings: ["Anadolu", "Anadolu Agency", "AA"]),
        Source(name: "Yonhap", spellings: ["Yonhap", "Yonhap News Agency"]),
        Source(name: "Ukrinform", spellings: ["Ukrinform"]),
        Source(name: "APA", spellings: ["APA"]),
        Source(name: "SDA", spellings: ["SDA", "Keystone-SDA"]),
        Source(name: "ANP", spellings: ["ANP"]),
        Source(name: "Belga", spellings: ["Belga"]),
        Source(name: "AAP", spellings: ["AAP", "Australian Associated Press"]),
        Source(name: "The Canadian Press", spellings: ["The Canadian Press", "Canadian Press"]),
        Source(name: "Dow Jones", spellings: ["Dow Jones", "Dow Jones Newswires"]),
        Source(name: "CNN", spellings: ["CNN", "CNN Wire"], isAgency: false),
        Source(name: "BBC", spellings: ["BBC", "BBC News"], shortForms: [], isAgency: false),
        Source(
            name: "The New York Times",
            spellings: ["The New York Times", "New York Times"],
            shortForms: ["The Times"],
            isAgency: false
        ),
        Source(
            name: "The Washington Post",
            spellings: ["The Washington Post", "Washington Post"],
            shortForms: ["The Post"],
            isAgency: false
        ),
        Source(
            name: "The Wall Street Journal",
            spellings: ["The Wall Street Journal", "Wall Street Journal"],
            shortForms: ["The Journal"],
            isAgency: false
        ),
        Source(
            name: "Financial Times",
            spellings: ["Financial Times", "The Financial Times"],
            shortForms: ["The FT"],
            isAgency: false
        ),
        Source(name: "The Guardian", spellings: ["The Guardian"], isAgency: false),
        Source(name: "The Telegraph", spellings: ["The Telegraph", "Daily Telegraph"], isAgency: false),
        Source(
            name: "Los Angeles Times",
            spellings: ["Los Angeles Times", "The Los Angeles Times"],
            shortForms: ["The Times"],
            isAgency: false
        ),
        Source(name: "NBC News", spellings: ["NBC News"], isAgency: false),
        Source(name: "CBS News", spellings: ["CBS News"], isAgency: false),
        Source(name: "ABC News", spellings: ["ABC News"], isAgency: false),
        Source(name: "NPR", spellings: ["NPR"], isAgency: false),
        Source(name: "Politico", spellings: ["Politico", "POLITICO"], isAgency: false),
        Source(name: "Axios", spellings: ["Axios"], isAgency: false),
        Source(name: "Der Spiegel", spellings: ["Der Spiegel", "DER SPIEGEL"], isAgency: false),
        Source(name: "Le Monde", spellings: ["Le Monde"], isAgency: false),
        Source(name: "The Kyiv Independent", spellings: ["The Kyiv Independent", "Kyiv Independent"], isAgency: false),
        Source(name: "Al Jazeera", spellings: ["Al Jazeera"], isAgency: false),
        Source(name: "Deutsche Welle", spellings: ["Deutsche Welle", "DW"], isAgency: false),
        Source(name: "RFE/RL", spellings: ["RFE/RL", "Radio Free Europe/Radio Liberty"], isAgency: false),
    ]

    /// Index in `all` by spelling in lower case.
    static let bySpelling: [String: Int] = {
        var index: [String: Int] = [:]
        for (number, source) in all.enumerated() {
            for spelling in source.spellings { index[spelling.lowercased()] = number }
        }
        return index
    }()

    /// Bytes of the longest spelling, with some for marks behind it.
    private static let longest = 64

    /// The source that `text` names and nothing else.
    static func source(named text: some StringProtocol) -> Source? {
        guard text.utf8.count <= longest else { return nil }
        var name = text.lowercased()
        while let last = name.last, " .,".contains(last) { name.removeLast() }
        return bySpelling[name].map { all[$0] }
    }

    static func agency(named text: some StringProtocol) -> Source? {
        source(named: text).flatMap { $0.isAgency ? $0 : nil }
    }

    /// Words that names of papers, stations and sites contain.
    static let outletWords: Set<String> = [
        "news", "times", "post", "daily", "herald", "tribune", "guardian", "telegraph", "journal", "gazette", "mail",
        "mirror", "sun",
        "star", "express", "standard", "independent", "observer", "chronicle", "press", "today", "live", "online",
        "bbc", "cnn", "nbc",
        "cbs", "abc", "npr", "sky", "fox", "msnbc", "cnbc", "pbs", "itv", "reuters", "ap", "afp", "dpa", "bloomberg",
        "forbes",
        "fortune", "politico", "axios", "newsweek", "time", "economist", "atlantic", "spectator", "zeitung", "spiegel",
        "welt", "bild",
        "tagesschau", "zdf", "ard", "stern", "focus", "presse", "kurier", "monde", "figaro", "libération", "parisien",
        "pais", "país",
        "mundo", "vanguardia", "corriere", "repubblica", "stampa", "voice", "record", "echo", "argus", "examiner",
        "dispatch",
        "inquirer", "globe", "monitor", "week", "weekly", "review", "report", "wire", "agency", "media", "tv", "radio",
        "channel",
        "jazeera", "hindu", "wion", "scotsman", "courier", "bulletin", "advertiser", "yahoo", "msn", "sputnik", "rt",
        "tass",
        "ukrinform", "unian", "pravda", "insider", "magazine", "broadcasting", "network", "blick", "nzz",
    ]
}
