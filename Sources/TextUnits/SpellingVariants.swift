/// Other known spellings of a name, for a folded word; empty for most words.
///
/// Names come into Latin letters in several ways (Kyiv, Kiev; Zelenskyy, Zelensky; Gaddafi, Qaddafi). A table holds the known
/// ones; a few endings of Slavic names are changed by rule. Symmetric: what is a variant of a word has it as a variant.
package func spellingVariants(of folded: String) -> [String] {
    let word = folded.hasSuffix("'s") ? folded.dropLast(2) : folded[...]
    var variants = Set(SpellingTable.variants[word] ?? [])
    for rule in SpellingRule.all {
        variants.formUnion(rule.variants(of: word))
    }
    variants.remove(String(word))
    return variants.sorted()
}

/// Endings that stand for one another in transliterated names.
private struct SpellingRule {
    let endings: [String]
    /// The fewest bytes before the ending, so that ordinary words are left alone.
    let shortestBase: Int

    /// Longest endings first, since some end in others.
    static let all = [
        SpellingRule(endings: ["skyi", "skyy", "skiy", "skii", "skyj", "skij", "sky", "ski"], shortestBase: 3),
        SpellingRule(endings: ["nyi", "nyy", "niy", "nyj"], shortestBase: 3),
        SpellingRule(endings: ["ovych", "ovich"], shortestBase: 2),
        SpellingRule(endings: ["evych", "evich"], shortestBase: 2),
        SpellingRule(endings: ["ayev", "aev"], shortestBase: 2),
        SpellingRule(endings: ["eyev", "eev"], shortestBase: 2),
        SpellingRule(endings: ["iyev", "iev"], shortestBase: 2),
        SpellingRule(endings: ["oyev", "oev"], shortestBase: 2),
    ]

    private static let ordinaryWords: Set<Substring> = ["frisky", "whisky", "jetski"]

    func variants(of word: Substring) -> [String] {
        guard let ending = endings.first(where: { word.hasSuffix($0) }), !Self.ordinaryWords.contains(word) else {
            return []
        }
        let base = word.dropLast(ending.count)
        return base.utf8.count < shortestBase ? [] : endings.map { base + $0 }
    }
}

/// Names with all their spellings, a name a line, folded; a word stands in one line only.
private enum SpellingTable {
    static let variants: [Substring: [String]] = {
        var variants: [Substring: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words {
                variants[word] = words.map(String.init)
            }
        }
        return variants
    }()

    private static let lines = """
        kyiv kiev kyjiw kiew
        kharkiv kharkov charkiw charkow
        odesa odessa
        lviv lvov lwiw lwow
        luhansk lugansk
        chernihiv chernigov
        chornobyl chernobyl tschernobyl
        donbas donbass
        mykolaiv mykolayiv nikolaev nikolayev
        zaporizhzhia zaporizhia zaporizhzhya zaporozhye zaporozhe
        sievierodonetsk severodonetsk
        vinnytsia vinnytsya vinnitsa
        zhytomyr zhitomir
        rivne rovno
        uzhhorod uzhgorod
        ternopil ternopol
        chernivtsi chernovtsy
        kropyvnytskyi kropyvnytsky kropivnitsky
        grozny groznyy grozniy
        chisinau kishinev
        belarus byelarus
        moldova moldavia
        kyrgyzstan kirghizstan kirgizstan
        kazakhstan kazakstan
        tbilisi tiflis
        pristina prishtina
        kosovo kosova
        herzegovina hercegovina
        beijing peking
        nanjing nanking
        chongqing chungking
        xinjiang sinkiang
        xian xi'an
        macau macao
        busan pusan
        daegu taegu
        gwangju kwangju
        incheon inchon
        mumbai bombay
        kolkata calcutta
        bengaluru bangalore
        dhaka dacca
        kathmandu katmandu
        yangon rangoon
        jakarta djakarta
        yogyakarta jogjakarta
        turkey turkiye
        tehran teheran
        isfahan esfahan
        fordow fordo
        erbil irbil arbil
        fallujah falluja
        basra basrah
        raqqa raqqah rakka
        homs hims
        deraa daraa dar'a
        sanaa sana'a
        hodeidah hodeida hudaydah hudaida
        mecca makkah
        misrata misurata
        benghazi bengazi
        marrakesh marrakech
        kandahar qandahar
        gaddafi qaddafi gadhafi qadhafi kadhafi kaddafi gadafi kadafi khadafy
        zelensky zelenskyy zelenskiy zelenskyi zelenskyj zelenskij zelenskii zelenski selenskyj selenskij selensky selenski
        lukashenko lukashenka lukaschenko
        yanukovych yanukovich janukowitsch
        tymoshenko timoshenko timoschenko
        poroshenko poroschenko
        yushchenko yuschenko juschtschenko
        klitschko klychko klichko
        navalny navalnyy navalniy navalnyi nawalny
        zaluzhny zaluzhnyi zaluzhnyy saluschnyj
        tikhanovskaya tsikhanouskaya tichanowskaja
        gorbachev gorbachov gorbatschow gorbatchev
        khrushchev khruschev chruschtschow
        yeltsin jelzin eltsin
        putin poutine
        medvedev medwedew
        lavrov lawrow
        shoigu shoygu schoigu
        prigozhin prigoschin
        kadyrov kadyrow
        tchaikovsky tchaikovski chaikovsky tschaikowski tschaikowsky
        alexei aleksei alexey aleksey alexej aleksej
        andrei andrey andrej
        sergei sergey sergej
        dmitry dmitri dmitriy dmitrii dmitrij
        yuri yury yuriy yurii juri jurij
        yevgeny evgeny yevgeni evgeni yevgeniy evgeniy evgenii
        nikolai nikolay nikolaj
        mikhail michail mihail
        vasily vasili vassily vasiliy
        anatoly anatoli anatoliy
        gennady gennadi gennadiy
        grigory grigori grigoriy
        tatyana tatiana tatjana
        muhammad mohammed mohamed mohammad muhammed mohamad
        hussein hussain husain husayn hossein
        osama usama
        ahmed ahmad
        abdullah abdallah
        yasser yasir
        qaeda qaida
        hezbollah hizbollah hizbullah hezbullah hizballah
        taliban taleban
        houthi huthi
        houthis huthis
        khamenei chamenei
        khomeini khomeyni chomeini
        rouhani ruhani rowhani
        netanyahu netanjahu
        quran koran qur'an
        """
}
