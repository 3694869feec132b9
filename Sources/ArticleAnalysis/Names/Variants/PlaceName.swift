internal import TextUnits

/// Written forms of one place.
package enum PlaceName {
    /// Whether the two can name one place: the same words, spellings of one transliteration, or names known to be one.
    package static func canBeSame(_ first: String, _ second: String) -> Bool {
        key(of: first) == key(of: second)
    }

    /// Equal for the written forms of one place.
    package static func key(of written: String) -> String {
        let own = plainKey(of: written)
        return groups[own].map { "#\($0)" } ?? own
    }

    /// Whether the place is one of those with several names.
    package static func hasOtherNames(_ written: String) -> Bool { groups[plainKey(of: written)] != nil }

    /// Whether it is the name that the table gives first for a place with several.
    package static func isChief(_ written: String) -> Bool { chiefs.contains(plainKey(of: written)) }

    private static let chiefs = Set(lines.compactMap { $0.split(separator: ",").first.map(String.init) })

    private static func plainKey(of written: String) -> String {
        words(in: written).map(\.folded).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }.filter { $0 != "the" }
            .map { $0.filter { $0 != "." } }.joined(separator: " ")
    }

    private static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in lines.enumerated() {
            for name in line.split(separator: ",") {
                groups[String(name)] = number
            }
        }
        return groups
    }()

    /// Folded; names of one place set apart by commas.
    static let lines = [
        "almaty,alma ata", "bangkok,krung thep", "beijing,peking", "belarus,belorussia,byelorussia",
        "bengaluru,bangalore", "bosnia,bosnia herzegovina,bosnia and herzegovina",
        "cape verde,cabo verde", "chennai,madras", "chernihiv,chernigov", "chornobyl,chernobyl,tschernobyl",
        "cologne,koln", "czech republic,czechia,tschechien",
        "cote d'ivoire,ivory coast,elfenbeinkuste", "dnipro,dnepropetrovsk,dnipropetrovsk,dnepr", "donbas,donbass",
        "east timor,timor leste",
        "eswatini,swaziland", "florence,firenze,florenz", "geneva,geneve,genf", "germany,deutschland",
        "guangzhou,canton", "hague,den haag", "kharkiv,kharkov,charkiw", "kherson,cherson",
        "kolkata,calcutta", "kryvyi rih,krivoy rog,kryvyy rih", "kyiv,kiev,kiew,kyyiv", "lisbon,lisboa,lissabon",
        "luhansk,lugansk", "lviv,lvov,lemberg,lwow", "mariupol,mariupil", "milan,milano,mailand",
        "moscow,moskau,moskva", "mumbai,bombay", "munich,munchen", "mykolaiv,nikolayev,nikolaev", "myanmar,burma",
        "naples,napoli,neapel",
        "netherlands,holland", "north macedonia,macedonia", "astana,nur sultan", "odesa,odessa", "prague,praha,prag",
        "pyongyang,p'yongyang", "rome,roma,rom", "russia,russian federation,russland",
        "saint petersburg,st petersburg,sankt petersburg,leningrad", "seville,sevilla", "sri lanka,ceylon",
        "st louis,saint louis", "tbilisi,tiflis", "tehran,teheran", "turkey,turkiye,turkei", "turin,torino",
        "ukraine,ukraina", "united arab emirates,uae", "united kingdom,uk,britain,great britain",
        "united states,us,usa,united states of america,america", "venice,venezia,venedig", "vienna,wien",
        "volgograd,stalingrad",
        "warsaw,warszawa,warschau", "yangon,rangoon", "yekaterinburg,ekaterinburg,jekaterinburg",
        "zaporizhzhia,zaporozhye,zaporizhia,zaporizhzhya", "zurich,zuerich",
    ]
}
