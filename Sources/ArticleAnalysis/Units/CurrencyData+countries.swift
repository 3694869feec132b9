extension CurrencyData {
    /// Sub-units by name; with a nil code the adjective or the sum before them decides.
    static let subunits: [(word: String, name: String, code: String?, factor: Double)] = [
        ("centavo", "centavo", nil, 0.01), ("centavos", "centavo", nil, 0.01), ("centime", "centime", nil, 0.01),
        ("centimes", "centime", nil, 0.01), ("centimo", "céntimo", nil, 0.01), ("centimos", "céntimo", nil, 0.01),
        ("centesimo", "centesimo", nil, 0.01), ("centesimos", "centesimo", nil, 0.01), ("paise", "paisa", nil, 0.01),
        ("paisa", "paisa", nil, 0.01), ("kopeck", "kopeck", nil, 0.01), ("kopek", "kopeck", nil, 0.01),
        ("kopeks", "kopeck", nil, 0.01), ("kopiyka", "kopiyka", "UAH", 0.01), ("kopiykas", "kopiyka", "UAH", 0.01),
        ("pfennig", "pfennig", "DEM", 0.01), ("pfennigs", "pfennig", "DEM", 0.01),
        ("groschen", "groschen", "ATS", 0.01),
        ("grosz", "grosz", "PLN", 0.01), ("groszy", "grosz", "PLN", 0.01), ("rappen", "rappen", "CHF", 0.01),
        ("aurar", "aurar", "ISK", 0.01), ("haler", "haler", "CZK", 0.01),
        ("haleru", "haler", "CZK", 0.01), ("stotinki", "stotinka", "BGN", 0.01),
        ("stotinka", "stotinka", "BGN", 0.01), ("bani", "ban", nil, 0.01),
        ("qindarka", "qindarka", "ALL", 0.01), ("kurus", "kuruş", "TRY", 0.01), ("agorot", "agora", "ILS", 0.01),
        ("fils", "fils", nil, 0.001), ("halala", "halala", "SAR", 0.01),
        ("halalas", "halala", "SAR", 0.01), ("piastre", "piastre", nil, 0.01), ("piastres", "piastre", nil, 0.01),
        ("piaster", "piastre", nil, 0.01), ("piasters", "piastre", nil, 0.01), ("kobo", "kobo", "NGN", 0.01),
        ("pesewa", "pesewa", "GHS", 0.01), ("pesewas", "pesewa", "GHS", 0.01), ("thebe", "thebe", "BWP", 0.01),
        ("ngwee", "ngwee", "ZMW", 0.01), ("tambala", "tambala", "MWK", 0.01), ("butut", "butut", "GMD", 0.01),
        ("santim", "santim", "ETB", 0.01), ("satang", "satang", "THB", 0.01), ("fen", "fen", "CNY", 0.01),
        ("avos", "avo", "MOP", 0.01), ("avo", "avo", "MOP", 0.01), ("sene", "sene", "WST", 0.01),
        ("toea", "toea", "PGK", 0.01), ("pyas", "pya", "MMK", 0.01), ("laari", "laari", "MVR", 0.01),
        ("chetrum", "chetrum", "BTN", 0.01), ("tetri", "tetri", "GEL", 0.01),
        ("qepik", "qəpik", "AZN", 0.01), ("tiyin", "tiyin", nil, 0.01), ("tiyn", "tiyn", "KZT", 0.01),
        ("diram", "diram", "TJS", 0.01), ("poisha", "poisha", "BDT", 0.01), ("chon", "chon", nil, 0.01),
        ("jeon", "jeon", "KRW", 0.01),
        ("penni", "penni", "FIM", 0.01), ("pennia", "penni", "FIM", 0.01),
        ("guineas", "guinea", "GBP", 1.05),
        ("nickels", "nickel", "USD", 0.05),
    ]

    /// Names of money that only one country or none besides those of `names` has.
    static let moreNames: [(word: String, name: String, code: String?)] = [
        ("florin", "florin", "AWG"), ("florins", "florin", "AWG"), ("apsar", "apsar", nil), ("togrog", "tugrik", "MNT"),
        ("tughrik", "tugrik", "MNT"), ("pa'anga", "paʻanga", "TOP"),
        ("takas", "taka", "BDT"), ("ariarys", "ariary", "MGA"), ("bahts", "baht", "THB"), ("birrs", "birr", "ETB"),
        ("dongs", "dong", "VND"), ("kinas", "kina", "PGK"), ("kips", "kip", "LAK"), ("kunas", "kuna", "HRK"),
        ("nairas", "naira", "NGN"), ("pulas", "pula", "BWP"), ("rupiahs", "rupiah", "IDR"),
        ("ringgits", "ringgit", "MYR"), ("tenges", "tenge", "KZT"), ("vatus", "vatu", "VUV"),
        ("dalasis", "dalasi", "GMD"), ("drams", "dram", "AMD"), ("somonis", "somoni", "TJS"),
        ("cruzeiro", "cruzeiro", "BRE"), ("cruzeiros", "cruzeiro", "BRE"), ("cruzado", "cruzado", "BRC"),
        ("cruzados", "cruzado", "BRC"),
        ("karbovanets", "karbovanets", "UAK"), ("ecu", "ecu", "XEU"), ("ecus", "ecu", "XEU"),
        ("zlotych", "zloty", "PLN"),
        ("ether", "ether", "ETH"), ("ethereum", "ether", "ETH"), ("litecoin", "litecoin", "LTC"),
        ("dogecoin", "dogecoin", "DOGE"), ("dogecoins", "dogecoin", "DOGE"),
    ]

    /// Who uses a name that several countries share: country or adjective, folded, the last word of it.
    static let sharedNames: [(name: String, countries: String)] = [
        (
            "dollar",
            """
            bahamian:BSD barbadian:BBD barbados:BBD belize:BZD bermudian:BMD bermuda:BMD brunei:BND caymanian:KYD \
            fijian:FJD fiji:FJD guyanese:GYD guyana:GYD liberian:LRD namibian:NAD namibia:NAD surinamese:SRD \
            suriname:SRD trinidadian:TTD tobago:TTD zimbabwean:ZWL zimbabwe:ZWL jamaica:JMD taiwanese:TWD \
            kiwi:NZD caribbean:XCD canada:CAD australia:AUD kiribati:KID tuvaluan:TVD
            """
        ),
        (
            "pound",
            """
            falkland:FKP gibraltar:GIP manx:IMP jersey:JEP guernsey:GGP helena:SHP israeli:ILP maltese:MTP \
            turkish:TRY egypt:EGP syria:SYP lebanon:LBP
            """
        ),
        (
            "franc",
            """
            burundian:BIF burundi:BIF comorian:KMF djiboutian:DJF djibouti:DJF guinean:GNF malagasy:MGF cfp:XPF \
            pacific:XPF luxembourg:LUF swiss:CHF monegasque:FRF african:XOF congo:CDF rwanda:RWF
            """
        ),
        (
            "rupee",
            """
            mauritian:MUR mauritius:MUR seychelles:SCR seychellois:SCR maldivian:MVR pakistan:PKR india:INR nepal:NPR \
            indonesian:IDR bhutanese:BTN
            """
        ),
        ("peso", "bolivian:BOB mexico:MXN philippines:PHP filipino:PHP argentina:ARS chile:CLP colombia:COP cuba:CUP"),
        ("dinar", "macedonian:MKD yugoslav:YUD sudanese:SDD algeria:DZD kuwait:KWD iraq:IQD jordan:JOD bosnian:BAD"),
        ("krona", "faroese:DKK iceland:ISK sweden:SEK"), ("krone", "faroese:DKK norway:NOK denmark:DKK"),
        ("crown", "icelandic:ISK estonian:EEK"), ("kroon", "estonian:EEK"),
        ("ruble", "belarusian:BYN belarussian:BYN soviet:SUR transnistrian:PRB tajik:TJR latvian:LVR"),
        ("manat", "azerbaijani:AZN azeri:AZN azerbaijan:AZN turkmen:TMT turkmenistan:TMT"),
        ("kwacha", "malawian:MWK malawi:MWK zambia:ZMW"), ("leu", "moldova:MDL romania:RON"),
        ("lira", "maltese:MTL cypriot:CYP syrian:SYP"), ("real", "brazil:BRL"), ("rial", "yemen:YER iran:IRR oman:OMR"),
        ("riyal", "saudi:SAR qatar:QAR"), ("dirham", "morocco:MAD emirates:AED"),
        ("shilling", "kenya:KES uganda:UGX tanzania:TZS somalia:SOS somaliland:SQS"),
        ("won", "north:KPW"), ("colon", "salvadoran:SVC rican:CRC"), ("florin", "aruban:AWG dutch:NLG hungarian:HUF"),
        ("guilder", "antillean:ANG surinamese:SRG"), ("escudo", "verdean:CVE portuguese:PTE"),
        ("som", "uzbek:UZS uzbekistani:UZS kyrgyz:KGS kyrgyzstani:KGS"), ("sol", "peruvian:PEN"),
        ("tala", "samoan:WST"), ("tugrik", "mongolian:MNT"), ("pula", "botswana:BWP"), ("yen", "japan:JPY"),
        ("afghani", "afghan:AFN"), ("lek", "albanian:ALL"), ("kwanza", "angolan:AOA"), ("dram", "armenian:AMD"),
        ("taka", "bangladeshi:BDT"), ("ngultrum", "bhutanese:BTN"), ("boliviano", "bolivian:BOB"),
        ("lev", "bulgarian:BGN"), ("kyat", "burmese:MMK myanmar:MMK"), ("riel", "cambodian:KHR"),
        ("kuna", "croatian:HRK"),
        ("nakfa", "eritrean:ERN"), ("birr", "ethiopian:ETB"), ("dalasi", "gambian:GMD"), ("lari", "georgian:GEL"),
        ("cedi", "ghanaian:GHS ghana:GHS"), ("quetzal", "guatemalan:GTQ"), ("gourde", "haitian:HTG"),
        ("lempira", "honduran:HNL"), ("rupiah", "indonesian:IDR"), ("tenge", "kazakhstani:KZT kazakh:KZT"),
        ("kip", "lao:LAK laotian:LAK"), ("lats", "latvian:LVL"), ("loti", "lesotho:LSL"), ("litas", "lithuanian:LTL"),
        ("pataca", "macanese:MOP macau:MOP"), ("denar", "macedonian:MKD"), ("ariary", "malagasy:MGA"),
        ("ringgit", "malaysian:MYR malaysia:MYR"), ("rufiyaa", "maldivian:MVR"), ("ouguiya", "mauritanian:MRU"),
        ("metical", "mozambican:MZN"), ("córdoba", "nicaraguan:NIO"), ("naira", "nigerian:NGN"),
        ("balboa", "panamanian:PAB"), ("kina", "guinean:PGK guinea:PGK"), ("guaraní", "paraguayan:PYG"),
        ("dobra", "principe:STN"), ("leone", "leonean:SLL"), ("tolar", "slovenian:SIT slovene:SIT"),
        ("lilangeni", "swazi:SZL"), ("somoni", "tajikistani:TJS tajik:TJS"), ("paʻanga", "tongan:TOP"),
        ("vatu", "vanuatu:VUV"), ("bolívar", "venezuelan:VES"), ("euro", "european:EUR"),
        ("mark", "east:DDM bosnian:BAM"),
        ("cent", "american:USD australian:AUD canadian:CAD euro:EUR singapore:SGD kong:HKD zealand:NZD"),
        ("penny", "british:GBP english:GBP irish:IEP"), ("pence", "british:GBP irish:IEP"),
        ("markka", "finnish:FIM"), ("zloty", "poland:PLN"),
    ]

    /// Adjective → name → code.
    static let nationalities: [(String, [String: String])] = {
        var table = Dictionary(adjectives) { $0.merging($1) { first, _ in first } }
        for (name, countries) in sharedNames {
            for pair in countries.split(separator: " ") {
                let parts = pair.split(separator: ":").map(String.init)
                table[parts[0], default: [:]][name] = parts[1]
            }
        }
        return table.sorted { $0.key < $1.key }
    }()
}
