/// Units by name. Factors: the SI brochure (BIPM, 9th edition) and NIST SP 811, appendix B; US gallons, bushels and pints; a
/// ton without more is the metric one, as agencies use it.
enum UnitData {
    struct Entry {
        let name: String
        let dimension: MeasuredUnit.Dimension
        let factor: Double
        /// Folded words.
        let words: [String]
    }

    static func entry(
        _ name: String,
        _ dimension: MeasuredUnit.Dimension,
        _ factor: Double,
        _ words: String
    ) -> Entry {
        Entry(name: name, dimension: dimension, factor: factor, words: words.split(separator: " ").map(String.init))
    }

    static let entries: [Entry] = [
        entry("inch", .length, 0.0254, "inch inches zoll pouce pouces pulgada pulgadas"),
        entry("foot", .length, 0.3048, "foot feet ft fuss pied pieds pie pies"),
        entry("yard", .length, 0.9144, "yard yards yd yds"),
        entry("mile", .length, 1609.344, "mile miles mi meile meilen milla millas"),
        entry("league", .length, 4828.032, "leagues"),
        entry("light-year", .length, 9.4607304725808e15, "lightyear lightyears lichtjahr lichtjahre lichtjahren"),
        entry("astronomical unit", .length, 1.495978707e11, "au"),
        entry("hectare", .area, 1e4, "hectare hectares ha hektar hektare hectarea hectareas"),
        entry("acre", .area, 4046.8564224, "acre acres"),
        entry("gallon", .volume, 3.785411784e-3, "gallon gallons gal gals gallonen galon galones"),
        entry("quart", .volume, 9.46352946e-4, "quart quarts qt"),
        entry("pint", .volume, 4.73176473e-4, "pint pints"),
        entry("cup", .volume, 2.365882365e-4, "cups cup"),
        entry("tablespoon", .volume, 1.47867647813e-5, "tablespoon tablespoons tbsp"),
        entry("teaspoon", .volume, 4.92892159375e-6, "teaspoon teaspoons tsp"),
        entry("fluid ounce", .volume, 2.95735295625e-5, "floz"),
        entry("bushel", .volume, 0.03523907016688, "bushel bushels"),
        entry("barrel", .volume, 0.158987294928, "barrel barrels bbl bbls fass barril barriles baril barils"),
        entry("acre-foot", .volume, 1233.48183754752, "acrefoot"),
        entry("ounce", .mass, 0.028349523125, "ounce ounces oz unze unzen once onces onza onzas"),
        entry("pound", .mass, 0.45359237, "pound pounds lb lbs libra libras livre livres pfund"),
        entry("stone", .mass, 6.35029318, "stones"),
        entry("carat", .mass, 2e-4, "carat carats karat"),
        entry("ton", .mass, 1000, "ton tons"),
        entry("tonne", .mass, 1000, "tonne tonnes tonnen tonelada toneladas mt"),
        entry("second", .time, 1, "second seconds sec secs sekunde sekunden seconde secondes segundo segundos"),
        entry("minute", .time, 60, "minute minutes min mins minuten minuto minutos"),
        entry("hour", .time, 3600, "hour hours hr hrs stunde stunden heure heures hora horas"),
        entry("day", .time, 86400, "day days tag tage tagen jour jours dia dias"),
        entry("week", .time, 604800, "week weeks woche wochen semaine semaines semana semanas wk wks"),
        entry("fortnight", .time, 1209600, "fortnight fortnights"),
        entry("month", .time, 2629800, "month months monat monate monaten mois mes meses mths"),
        entry("quarter", .time, 7889400, "quartal quartale quartalen"),
        entry("year", .time, 31_557_600, "year years yr yrs yo jahr jahre jahren an ans annee annees ano anos annum"),
        entry(
            "decade",
            .time,
            315_576_000,
            "decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas"
        ),
        entry(
            "century",
            .time,
            3_155_760_000,
            "century centuries jahrhundert jahrhunderte jahrhunderten siecle siecles siglo siglos"
        ),
        entry("knot", .speed, 0.514444444444444, "knot knots knoten kn noeuds nudos"),
        entry("mile per hour", .speed, 0.44704, "mph"),
        entry("kilometre per hour", .speed, 0.277777777777778, "kph kmh kmph stundenkilometer stundenkilometern"),
        entry("calorie", .energy, 4.184, "calorie calories kalorie kalorien"),
        entry("British thermal unit", .energy, 1055.05585262, "btu btus"),
        entry("horsepower", .power, 745.699871582, "horsepower hp ps bhp"),
        entry("bar", .pressure, 1e5, "bar bars"),
        entry("psi", .pressure, 6894.757293168, "psi"),
        entry("degree", .angle, 0.0174532925199433, "degree degrees deg grad degres degre grado grados"),
        entry("radian", .angle, 1, "radian radians"),
        entry("decibel", .luminosity, 1, "decibel decibels"),
        entry("teu", .volume, 38.5, "teu teus"),
    ]

    /// Names that metric prefixes go before.
    static let prefixable: [Entry] = [
        entry("metre", .length, 1, "metre metres meter meters metern metro metros"),
        entry("gram", .mass, 1e-3, "gram grams gramme grammes gramm gramo gramos"),
        entry("litre", .volume, 1e-3, "litre litres liter liters litern litro litros"),
        entry("watt", .power, 1, "watt watts vatios"),
        entry("watt hour", .energy, 3600, "wattstunde wattstunden watthours"),
        entry("joule", .energy, 1, "joule joules"),
        entry("calorie", .energy, 4.184, "calorie calories kalorien"),
        entry("electronvolt", .energy, 1.602176634e-19, "electronvolt electronvolts"),
        entry("volt", .voltage, 1, "volt volts"),
        entry("ampere", .current, 1, "ampere amperes amp amps"),
        entry("ohm", .resistance, 1, "ohm ohms"),
        entry("hertz", .frequency, 1, "hertz"),
        entry("pascal", .pressure, 1, "pascal pascals"),
        entry("newton", .force, 1, "newton newtons"),
        entry("byte", .information, 8, "byte bytes"),
        entry("bit", .information, 1, "bit bits"),
        entry("sievert", .dose, 1, "sievert sieverts"),
        entry("gray", .dose, 1, "grays"),
        entry("becquerel", .activity, 1, "becquerel becquerels"),
        entry("ton", .mass, 1000, "ton tons"),
        entry("tonne", .mass, 1000, "tonne tonnes tonnen"),
        entry("second", .time, 1, "second seconds sekunde sekunden"),
        entry("annum", .time, 31_557_600, "annum annums"),
        entry("ampere hour", .rate, 3600, "amphours"),
        entry("volt-ampere", .power, 1, "voltamperes"),
        entry("mole", .substance, 1, "mole moles"),
        entry("farad", .rate, 1, "farad farads"),
        entry("coulomb", .rate, 1, "coulomb coulombs"),
        entry("weber", .rate, 1, "webers"),
        entry("parsec", .length, 3.0856775814913673e16, "parsec parsecs"),
    ]

    /// Symbols that metric prefixes go before; case counts.
    static let prefixableSymbols: [(symbol: String, unit: String)] = [
        ("m", "metre"), ("g", "gram"), ("l", "litre"), ("L", "litre"), ("W", "watt"), ("Wh", "watt hour"),
        ("J", "joule"),
        ("eV", "electronvolt"), ("V", "volt"), ("A", "ampere"), ("Ω", "ohm"), ("Hz", "hertz"), ("hz", "hertz"),
        ("Pa", "pascal"), ("N", "newton"), ("B", "byte"), ("b", "bit"), ("bit", "bit"), ("Sv", "sievert"),
        ("Gy", "gray"),
        ("Bq", "becquerel"), ("Ah", "ampere hour"), ("VA", "volt-ampere"), ("mol", "mole"), ("t", "tonne"),
        ("cal", "calorie"), ("s", "second"),
    ]

    /// Symbols without prefixes; case counts.
    static let symbols: [(symbol: String, unit: String)] = [
        ("t", "tonne"), ("h", "hour"), ("rad", "radian"), ("ha", "hectare"), ("s", "second"), ("°", "degree"),
        ("in", "inch"), ("C", "degree Celsius"),
        ("F", "degree Fahrenheit"), ("K", "kelvin"), ("d", "day"), ("y", "year"), ("a", "year"),
        ("Ma", "megaannum"), ("Ga", "gigaannum"), ("Myr", "megaannum"), ("Gyr", "gigaannum"), ("kyr", "kiloannum"),
        ("mb", "megabit"), ("gb", "gigabit"), ("kb", "kilobit"),
        ("tb", "terabit"), ("dB", "decibel"), ("ly", "light-year"), ("pc", "parsec"), ("Å", "angstrom"),
        ("lm", "lumen"), ("cc", "cubic centimetre"),
    ]

    /// Areas and volumes in one word.
    static let compounds: [(word: String, unit: String, power: Int)] = [
        ("quadratmeter", "metre", 2), ("quadratmetern", "metre", 2), ("quadratkilometer", "kilometre", 2),
        ("quadratkilometern", "kilometre", 2), ("quadratmeile", "mile", 2), ("quadratmeilen", "mile", 2),
        ("quadratzentimeter", "centimetre", 2), ("qm", "metre", 2), ("qkm", "kilometre", 2), ("sqm", "metre", 2),
        ("sqkm", "kilometre", 2), ("sqft", "foot", 2), ("kubikmeter", "metre", 3), ("kubikmetern", "metre", 3),
        ("kubikkilometer", "kilometre", 3), ("cbm", "metre", 3),
    ]

    static let prefixes: [(name: String, symbol: String, factor: Double)] = [
        ("exa", "E", 1e18), ("peta", "P", 1e15), ("tera", "T", 1e12), ("giga", "G", 1e9), ("mega", "M", 1e6),
        ("kilo", "k", 1e3), ("hecto", "h", 1e2), ("deci", "d", 1e-1), ("centi", "c", 1e-2), ("milli", "m", 1e-3),
        ("micro", "µ", 1e-6), ("micro", "μ", 1e-6), ("nano", "n", 1e-9), ("pico", "p", 1e-12), ("femto", "f", 1e-15),
        ("atto", "a", 1e-18), ("kilo", "K", 1e3),
    ]

    static let binaryPrefixes: [(name: String, symbol: String, factor: Double)] = [
        ("kibi", "Ki", 1024), ("mebi", "Mi", 1_048_576), ("gibi", "Gi", 1_073_741_824),
        ("tebi", "Ti", 1_099_511_627_776),
    ]

    static func siUnit(of dimension: MeasuredUnit.Dimension) -> String? {
        switch dimension {
        case .length: "m"
        case .area: "m²"
        case .volume: "m³"
        case .mass: "kg"
        case .time: "s"
        case .temperature: "K"
        case .speed: "m/s"
        case .energy: "J"
        case .power: "W"
        case .pressure: "Pa"
        case .force: "N"
        case .frequency: "Hz"
        case .angle: "rad"
        case .information: "bit"
        case .voltage: "V"
        case .current: "A"
        case .resistance: "Ω"
        case .dose: "J/kg"
        case .activity: "Bq"
        case .substance: "mol"
        case .share: "1"
        case .money, .rate, .luminosity: nil
        }
    }
}
