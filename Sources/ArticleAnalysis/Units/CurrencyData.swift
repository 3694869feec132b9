/// Currencies: ISO 4217 codes, symbols and names.
enum CurrencyData {
    /// Codes in capitals as written in news; the rarest are left out because they look like other acronyms.
    static let codes: [String] = """
        AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BWP BYN CAD CDF CHF CLP CNH CNY COP CRC CUP CZK
        DEM DKK DOP DZD EGP ERN ETB EUR FJD FRF GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK ITL JMD JOD
        JPY KES KGS KHR KPW KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MUR MVR MXN MYR MZN NAD NGN NIO NOK
        NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RUR RWF SAR SDG SEK SGD SOS SSP SYP THB TJS TMT
        TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    /// Signs; `$` and `£` without a country are those of the United States and the United Kingdom, as agencies use them.
    static let signs: [(sign: String, code: String?)] = [
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("￥", "JPY"), ("₽", "RUB"), ("₴", "UAH"),
        ("₹", "INR"), ("₩", "KRW"), ("₪", "ILS"), ("₫", "VND"), ("₺", "TRY"), ("₦", "NGN"), ("₱", "PHP"),
        ("₡", "CRC"), ("₭", "LAK"), ("₸", "KZT"), ("₿", "BTC"), ("฿", "THB"), ("₮", "MNT"), ("₲", "PYG"),
        ("₵", "GHS"), ("₾", "GEL"), ("₼", "AZN"), ("¢", nil), ("₨", nil), ("؋", "AFN"),
    ]

    /// Letters before `$`, folded.
    static let dollars: [(String, String)] = [
        ("us", "USD"), ("u.s", "USD"), ("a", "AUD"), ("au", "AUD"), ("aus", "AUD"), ("c", "CAD"), ("ca", "CAD"),
        ("can", "CAD"), ("cdn", "CAD"), ("hk", "HKD"), ("nz", "NZD"), ("s", "SGD"), ("sg", "SGD"), ("nt", "TWD"),
        ("tw", "TWD"), ("r", "BRL"), ("mex", "MXN"), ("mx", "MXN"), ("bz", "BZD"), ("j", "JMD"), ("tt", "TTD"),
        ("n", "NAD"), ("fj", "FJD"), ("z", "ZWL"), ("rd", "DOP"), ("arg", "ARS"), ("b", "BND"), ("g", "GYD"),
    ]

    /// Names, folded; with a nil code several countries' money bears the name, and an adjective before it decides.
    static let names: [(word: String, name: String, code: String?, factor: Double)] = [
        ("dollar", "dollar", "USD", 1), ("dlr", "dollar", "USD", 1), ("dlrs", "dollar", "USD", 1),
        ("stg", "pound", "GBP", 1), ("cts", "cent", nil, 0.01), ("ct", "cent", nil, 0.01),
        ("dollars", "dollar", "USD", 1),
        ("bucks", "dollar", "USD", 1),
        ("dolar", "dollar", "USD", 1), ("dolares", "dollar", "USD", 1), ("cent", "cent", nil, 0.01),
        ("cents", "cent", nil, 0.01), ("penny", "penny", nil, 0.01), ("pennies", "penny", nil, 0.01),
        ("dime", "dime", "USD", 0.1), ("dimes", "dime", "USD", 0.1),
        ("euro", "euro", "EUR", 1), ("euros", "euro", "EUR", 1), ("eurocent", "cent", "EUR", 0.01),
        ("pence", "pence", "GBP", 0.01), ("quid", "pound", "GBP", 1), ("sterling", "pound", "GBP", 1),
        ("yen", "yen", "JPY", 1), ("yuan", "yuan", "CNY", 1), ("renminbi", "yuan", "CNY", 1),
        ("kuai", "yuan", "CNY", 1),
        ("rmb", "yuan", "CNY", 1), ("ruble", "ruble", "RUB", 1), ("rubles", "ruble", "RUB", 1),
        ("rouble", "ruble", "RUB", 1),
        ("roubles", "ruble", "RUB", 1), ("rubel", "ruble", "RUB", 1), ("rublo", "ruble", "RUB", 1),
        ("rublos", "ruble", "RUB", 1), ("hryvnia", "hryvnia", "UAH", 1), ("hryvnias", "hryvnia", "UAH", 1),
        ("hryvnya", "hryvnia", "UAH", 1), ("griwna", "hryvnia", "UAH", 1), ("zloty", "zloty", "PLN", 1),
        ("zlotys", "zloty", "PLN", 1), ("forint", "forint", "HUF", 1), ("forints", "forint", "HUF", 1),
        ("koruna", "koruna", "CZK", 1), ("korunas", "koruna", "CZK", 1), ("krona", "krona", "SEK", 1),
        ("kronor", "krona", "SEK", 1), ("krone", "krone", nil, 1), ("kroner", "krone", nil, 1),
        ("kronen", "krone", nil, 1), ("crown", "crown", nil, 1), ("crowns", "crown", nil, 1),
        ("franc", "franc", nil, 1), ("francs", "franc", nil, 1), ("franken", "franc", "CHF", 1),
        ("rupee", "rupee", nil, 1), ("rupees", "rupee", nil, 1), ("rs", "rupee", nil, 1), ("peso", "peso", nil, 1),
        ("pesos", "peso", nil, 1), ("real", "real", "BRL", 1), ("reais", "real", "BRL", 1),
        ("reales", "real", "BRL", 1),
        ("rand", "rand", "ZAR", 1), ("rands", "rand", "ZAR", 1), ("lira", "lira", "TRY", 1),
        ("liras", "lira", "TRY", 1),
        ("lire", "lira", "ITL", 1), ("shekel", "shekel", "ILS", 1), ("shekels", "shekel", "ILS", 1),
        ("baht", "baht", "THB", 1), ("rupiah", "rupiah", "IDR", 1), ("ringgit", "ringgit", "MYR", 1),
        ("dirham", "dirham", nil, 1), ("dirhams", "dirham", nil, 1), ("naira", "naira", "NGN", 1),
        ("shilling", "shilling", nil, 1), ("shillings", "shilling", nil, 1), ("mark", "mark", nil, 1),
        ("marks", "mark", nil, 1), ("markka", "markka", "FIM", 1), ("dinar", "dinar", nil, 1),
        ("dinars", "dinar", nil, 1),
        ("riyal", "riyal", nil, 1), ("riyals", "riyal", nil, 1), ("rial", "rial", nil, 1), ("rials", "rial", nil, 1),
        ("won", "won", "KRW", 1), ("dong", "dong", "VND", 1), ("taka", "taka", "BDT", 1), ("tenge", "tenge", "KZT", 1),
        ("lei", "leu", nil, 1), ("leu", "leu", nil, 1), ("lev", "lev", "BGN", 1), ("leva", "lev", "BGN", 1),
        ("drachma", "drachma", "GRD", 1), ("drachmas", "drachma", "GRD", 1), ("peseta", "peseta", "ESP", 1),
        ("pesetas", "peseta", "ESP", 1), ("guilder", "guilder", "NLG", 1), ("guilders", "guilder", "NLG", 1),
        ("schilling", "schilling", "ATS", 1), ("schillings", "schilling", "ATS", 1), ("kopecks", "kopeck", nil, 0.01),
        ("bitcoin", "bitcoin", "BTC", 1), ("bitcoins", "bitcoin", "BTC", 1), ("satoshi", "satoshi", "BTC", 1e-8),
        ("satoshis", "satoshi", "BTC", 1e-8), ("colon", "colón", "CRC", 1), ("colones", "colón", "CRC", 1),
        ("bolivar", "bolívar", "VES", 1), ("bolivars", "bolívar", "VES", 1), ("bolivares", "bolívar", "VES", 1),
        ("kip", "kip", "LAK", 1), ("kwacha", "kwacha", nil, 1), ("cedi", "cedi", "GHS", 1), ("cedis", "cedi", "GHS", 1),
        ("birr", "birr", "ETB", 1), ("afghani", "afghani", "AFN", 1), ("afghanis", "afghani", "AFN", 1),
        ("sen", "sen", nil, 0.01), ("jiao", "jiao", "CNY", 0.1), ("mao", "jiao", "CNY", 0.1),
    ]

    /// Names of several words, and those of one country's money that another word before it would change.
    static let longNames: [(words: String, code: String)] = [
        ("bosnia and herzegovina convertible mark", "BAM"), ("convertible mark", "BAM"), ("convertible marks", "BAM"),
        ("central african cfa franc", "XAF"), ("central african cfa francs", "XAF"), ("west african cfa franc", "XOF"),
        ("west african cfa francs", "XOF"), ("new zealand dollar", "NZD"), ("new zealand dollars", "NZD"),
        ("new taiwan dollar", "TWD"), ("new taiwan dollars", "TWD"), ("taiwan new dollars", "TWD"),
        ("hong kong dollar", "HKD"), ("hong kong dollars", "HKD"), ("united states dollar", "USD"),
        ("united states dollars", "USD"), ("sri lankan rupee", "LKR"), ("sri lankan rupees", "LKR"),
        ("south african rand", "ZAR"), ("south korean won", "KRW"), ("north korean won", "KPW"),
        ("saudi riyal", "SAR"), ("saudi riyals", "SAR"), ("special drawing rights", "XDR"),
        ("new israeli shekel", "ILS"), ("new israeli shekels", "ILS"), ("costa rican colon", "CRC"),
        ("costa rican colones", "CRC"), ("papua new guinean kina", "PGK"), ("sierra leonean leone", "SLL"),
        ("trinidad and tobago dollar", "TTD"), ("east caribbean dollar", "XCD"), ("east caribbean dollars", "XCD"),
        ("united arab emirates dirham", "AED"), ("uae dirhams", "AED"), ("turkmenistan manat", "TMT"),
        ("azerbaijani manat", "AZN"), ("south sudanese pound", "SSP"), ("cayman islands dollar", "KYD"),
        ("falkland islands pound", "FKP"), ("gibraltar pound", "GIP"), ("isle of man pound", "IMP"),
        ("solomon islands dollar", "SBD"), ("sao tome and principe dobra", "STN"), ("cape verdean escudo", "CVE"),
        ("portuguese escudo", "PTE"), ("macedonian denar", "MKD"), ("dominican pesos", "DOP"), ("new shekels", "ILS"),
        ("new shekel", "ILS"), ("israeli new shekels", "ILS"),
    ]

    /// Rarer names, each of one country or of several with an adjective before it.
    static let rareNames: [(word: String, name: String, code: String?)] = [
        ("ariary", "ariary", "MGA"), ("austral", "austral", "ARA"), ("balboa", "balboa", "PAB"),
        ("boliviano", "boliviano", "BOB"),
        ("bolivianos", "boliviano", "BOB"), ("cordoba", "córdoba", "NIO"), ("cordobas", "córdoba", "NIO"),
        ("dalasi", "dalasi", "GMD"), ("denar", "denar", "MKD"), ("denars", "denar", "MKD"), ("dobra", "dobra", "STN"),
        ("dram", "dram", "AMD"), ("escudo", "escudo", nil), ("escudos", "escudo", nil), ("gourde", "gourde", "HTG"),
        ("gourdes", "gourde", "HTG"), ("guarani", "guaraní", "PYG"), ("guaranis", "guaraní", "PYG"),
        ("kina", "kina", "PGK"),
        ("kuna", "kuna", "HRK"), ("kwanza", "kwanza", "AOA"), ("kwanzas", "kwanza", "AOA"), ("kyat", "kyat", "MMK"),
        ("kyats", "kyat", "MMK"), ("lari", "lari", "GEL"), ("laris", "lari", "GEL"), ("lek", "lek", "ALL"),
        ("leke", "lek", "ALL"),
        ("lempira", "lempira", "HNL"), ("lempiras", "lempira", "HNL"), ("leone", "leone", "SLL"),
        ("leones", "leone", "SLL"),
        ("lilangeni", "lilangeni", "SZL"), ("litas", "litas", "LTL"), ("lats", "lats", "LVL"),
        ("kroon", "kroon", "EEK"),
        ("krooni", "kroon", "EEK"), ("loti", "loti", "LSL"), ("maloti", "loti", "LSL"), ("manat", "manat", nil),
        ("manats", "manat", nil), ("metical", "metical", "MZN"), ("meticais", "metical", "MZN"),
        ("nakfa", "nakfa", "ERN"),
        ("ngultrum", "ngultrum", "BTN"), ("ouguiya", "ouguiya", "MRU"), ("paanga", "paʻanga", "TOP"),
        ("pataca", "pataca", "MOP"),
        ("patacas", "pataca", "MOP"), ("pula", "pula", "BWP"), ("quetzal", "quetzal", "GTQ"),
        ("quetzals", "quetzal", "GTQ"),
        ("quetzales", "quetzal", "GTQ"), ("riel", "riel", "KHR"), ("riels", "riel", "KHR"),
        ("rufiyaa", "rufiyaa", "MVR"),
        ("som", "som", "KGS"), ("soms", "som", "KGS"), ("somoni", "somoni", "TJS"), ("sucre", "sucre", "ECS"),
        ("sucres", "sucre", "ECS"), ("sum", "sum", "UZS"), ("tala", "tala", "WST"), ("tolar", "tolar", "SIT"),
        ("tolars", "tolar", "SIT"),
        ("tugrik", "tugrik", "MNT"), ("tugriks", "tugrik", "MNT"), ("vatu", "vatu", "VUV"), ("rubls", "ruble", "RUB"),
        ("belarusian", "ruble", "BYN"), ("nuevo", "sol", "PEN"), ("hryven", "hryvnia", "UAH"),
        ("hryvnyas", "hryvnia", "UAH"),
        ("markkaa", "markka", "FIM"), ("deutschmark", "mark", "DEM"), ("deutschmarks", "mark", "DEM"),
        ("dmark", "mark", "DEM"),
        ("dmarks", "mark", "DEM"), ("lirot", "lira", nil), ("soles", "sol", "PEN"), ("talas", "tala", "WST"),
    ]

    /// Adjectives before a name that several countries share, folded.
    static let adjectives: [(String, [String: String])] = [
        ("us", ["dollar": "USD", "cent": "USD"]), ("u.s", ["dollar": "USD", "cent": "USD"]),
        ("american", ["dollar": "USD"]), ("states", ["dollar": "USD"]), ("canadian", ["dollar": "CAD"]),
        ("australian", ["dollar": "AUD"]), ("zealand", ["dollar": "NZD"]), ("kong", ["dollar": "HKD"]),
        ("singapore", ["dollar": "SGD"]), ("singaporean", ["dollar": "SGD"]), ("taiwan", ["dollar": "TWD"]),
        ("jamaican", ["dollar": "JMD"]), ("british", ["pound": "GBP"]), ("uk", ["pound": "GBP"]),
        ("egyptian", ["pound": "EGP"]), ("syrian", ["pound": "SYP"]), ("lebanese", ["pound": "LBP", "lira": "LBP"]),
        ("sudanese", ["pound": "SDG"]), ("cypriot", ["pound": "CYP"]), ("irish", ["pound": "IEP"]),
        ("swiss", ["franc": "CHF"]), ("french", ["franc": "FRF"]), ("belgian", ["franc": "BEF"]),
        ("cfa", ["franc": "XOF"]), ("congolese", ["franc": "CDF"]), ("rwandan", ["franc": "RWF"]),
        ("indian", ["rupee": "INR"]), ("pakistani", ["rupee": "PKR"]), ("lanka", ["rupee": "LKR"]),
        ("lankan", ["rupee": "LKR"]), ("nepalese", ["rupee": "NPR"]), ("nepali", ["rupee": "NPR"]),
        ("mexican", ["peso": "MXN"]), ("argentine", ["peso": "ARS"]), ("argentinian", ["peso": "ARS"]),
        ("philippine", ["peso": "PHP"]), ("colombian", ["peso": "COP"]), ("chilean", ["peso": "CLP"]),
        ("cuban", ["peso": "CUP"]), ("uruguayan", ["peso": "UYU"]), ("dominican", ["peso": "DOP"]),
        ("danish", ["krone": "DKK", "crown": "DKK"]), ("norwegian", ["krone": "NOK", "crown": "NOK"]),
        ("swedish", ["krona": "SEK", "crown": "SEK", "krone": "SEK"]), ("icelandic", ["krona": "ISK"]),
        ("czech", ["crown": "CZK", "koruna": "CZK"]), ("slovak", ["crown": "SKK"]), ("german", ["mark": "DEM"]),
        ("deutsche", ["mark": "DEM"]), ("west", ["mark": "DEM"]), ("finnish", ["mark": "FIM", "markka": "FIM"]),
        ("kuwaiti", ["dinar": "KWD"]), ("iraqi", ["dinar": "IQD"]), ("jordanian", ["dinar": "JOD"]),
        ("bahraini", ["dinar": "BHD"]), ("libyan", ["dinar": "LYD"]), ("algerian", ["dinar": "DZD"]),
        ("tunisian", ["dinar": "TND"]), ("serbian", ["dinar": "RSD"]), ("saudi", ["riyal": "SAR", "rial": "SAR"]),
        ("qatari", ["riyal": "QAR"]), ("yemeni", ["riyal": "YER", "rial": "YER"]), ("iranian", ["rial": "IRR"]),
        ("omani", ["rial": "OMR"]), ("emirati", ["dirham": "AED"]), ("uae", ["dirham": "AED"]),
        ("moroccan", ["dirham": "MAD"]), ("kenyan", ["shilling": "KES"]), ("ugandan", ["shilling": "UGX"]),
        ("tanzanian", ["shilling": "TZS"]), ("somali", ["shilling": "SOS"]), ("romanian", ["leu": "RON"]),
        ("moldovan", ["leu": "MDL"]), ("zambian", ["kwacha": "ZMW"]), ("turkish", ["lira": "TRY"]),
        ("japanese", ["yen": "JPY"]), ("chinese", ["yuan": "CNY"]), ("russian", ["ruble": "RUB"]),
        ("brazilian", ["real": "BRL"]), ("south", ["won": "KRW", "rand": "ZAR"]), ("korean", ["won": "KRW"]),
        ("african", ["rand": "ZAR"]), ("italian", ["lira": "ITL"]), ("israeli", ["shekel": "ILS"]),
        ("thai", ["baht": "THB"]), ("vietnamese", ["dong": "VND"]), ("ukrainian", ["hryvnia": "UAH"]),
        ("polish", ["zloty": "PLN"]), ("hungarian", ["forint": "HUF"]), ("spanish", ["peseta": "ESP"]),
        ("dutch", ["guilder": "NLG"]), ("greek", ["drachma": "GRD"]), ("austrian", ["schilling": "ATS"]),
    ]
}
