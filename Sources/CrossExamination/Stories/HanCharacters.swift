/// The commonest characters of Chinese: pairs of them are mostly words that any article has.
enum HanCharacters {
    /// Rarity of a pair of characters; nil for one alone.
    static func rarity(of pair: Span<UInt8>) -> Double? {
        guard let first = UncasedWord.scalar(in: pair, at: 0), let second = UncasedWord.scalar(in: pair, at: 3) else {
            return nil
        }
        switch (common.contains(first), common.contains(second)) {
        case (true, true): return 0.2
        case (false, false): return 1
        default: return 0.6
        }
    }

    private static let common = Set(characters.unicodeScalars)

    /// Simplified and, where they differ, traditional forms.
    private static let characters = """
        的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心\
        她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给\
        世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空\
        决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运這個們來為國說時會對過發後裡種經麼學現\
        當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門東聲員論處義幾認條係題爾變總電數報結務場計統區隊決馬書則聽達強難權設記類據邊張該規萬術領確傳師觀讓識帶導爭運天星期今昨早\
        月日年時分報道表示指出稱据称认为認為目前已经可以我们他们没有因此
        """
}
