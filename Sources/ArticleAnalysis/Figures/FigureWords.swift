/// Words that structure a sentence around a figure, folded: English and German.
enum FigureWords {
    static let prepositions = table(
        """
        in on at to from for with by of over under near across through between among amid during after before since until within
        without into onto against around about along behind beside beyond despite except inside outside per toward towards via
        as than upon like including throughout alongside out off
        im am an auf aus bei bis durch fur gegen hinter mit nach neben ohne seit uber um unter von vor wahrend wegen zu zum zur vom
        """
    )
    static let conjunctions = table(
        """
        and or but while when where because although though if whether that which who whom whose what how so yet nor as once unless
        und oder aber wahrend wenn weil obwohl ob dass der die das welche sowie sondern
        """
    )
    static let auxiliaries = table(
        """
        is are was were be been being has have had having will would could should may might must can shall do does did won't
        isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't
        ist sind waren wird werden wurde wurden haben hatte hatten sei seien worden soll sollen kann konnen
        """
    )
    static let being = table(
        "is are was were be been being ist sind waren wurde wurden werden wird sei seien worden"
    )
    static let determiners = table(
        """
        the a an this that these those its their his her our my your another each every all both some any no
        der die das den dem des ein eine einen einem einer eines ihre ihr seine sein alle beide diese dieser dieses
        """
    )
    static let pronouns = table(
        "he she it they we i you him her them us me there er sie es wir ich ihr ihm ihn uns man"
    )
    static let adverbs = table(
        """
        also now then already still just only even ever never not since recently previously later earlier currently again
        first so far reportedly allegedly probably possibly apparently mostly mainly largely partly fully nearly almost
        together overall altogether today yesterday too more most less alone instead however meanwhile thus ago
        auch jetzt schon noch nur bereits bisher zuletzt zuvor danach dann nicht mehr insgesamt rund mindestens etwa ungefahr knapp hochstens fast
        """
    )
    /// Words in -ly that are no adverbs.
    static let nounsInLy = table(
        """
        family assembly supply rally reply monopoly anomaly butterfly elderly likely friendly deadly costly homily monthly weekly quarterly
        early lonely lovely ugly holy orderly cowardly timely worldly
        """
    )
    /// Prepositions before the place where something is.
    static let placing = table("in near across within inside at throughout bei nahe")
    static let calendar = table(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
        """
    )
    /// Verbs that -ed and -ing don't give away.
    static let verbs = table(
        """
        lost took taken takes take won wins win held holds hold sent sends send left leave leaves hit hits kill kills
        put puts sell sells sold bought buy buys paid pay pays spent spend spends cost costs earn earns raise raises rise rises
        rose risen fall falls fell fallen grew grow grows grown cut cuts shot drove drew drawn gave give gives given got get gets made
        make makes met meet meets saw see sees seen sank sunk shed broke built build builds came come comes ran run runs began
        begun went go goes gone found find finds became become becomes brought bring brings caught lies lay led lead leads
        include includes reach reaches total totals span spans cover covers measure measures number numbers weigh weighs
        employ employs need needs want wants said says say show shows control controls occupy occupies destroy destroys
        suffer suffers injure wound wounds seek seeks sought face faces claim claims report reports estimate estimates
        drop drops jump jumps exceed exceeds average averages offer offers provide provides receive receives own owns
        stole stolen wrote written ate eaten beat beaten threw thrown flew flown fled hid hidden struck spoke spoken wore fought fight
        fights taught chose chosen froze frozen shook tore rode ridden swam wound strike strikes carry carries plan plans launch fire
        fires fired order orders arrest arrests support supports back backs oppose opposes drew approve approves disapprove retain retains told tell tells stated states announced added warned denied believe believes
        verlor verloren nahm genommen gewann gewonnen hielt fiel stieg getotet verletzt verwundet gefallen gestorben starben starb
        betrug betragt kostet kostete liegt lag erreichte zahlt zahlte zerstort gefangen evakuiert
        """
    )
    /// What befalls people and things: these count as an action wherever they stand.
    static let fates = table(
        """
        killed wounded injured dead hurt missing captured detained arrested displaced evacuated destroyed damaged lost deployed
        stationed hospitalized hospitalised kidnapped abducted executed sentenced infected vaccinated homeless shot drowned
        imprisoned rescued freed released hit downed intercepted seized trapped stranded unaccounted
        getotet tote toten verletzt verletzte verletzten verwundet verwundete vermisst vermisste gefangen evakuiert zerstort
        beschadigt obdachlos geflohen vertrieben festgenommen
        """
    )
    /// Verbs of saying, whose subject claims what follows.
    static let saying = table(
        """
        said says say told tells claimed claims claim stated states announced announces estimated estimates estimate reported reports
        believe believes believed acknowledged acknowledges confirmed confirms added insisted insists maintain maintains
        sagte sagt sagten erklarte meldete berichtete schatzt schatzte behauptet behauptete teilte
        """
    )
    /// Verbs of change: what changes is what the figure is of.
    static let changes = table(
        """
        rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreased grew grow
        grown growing drop drops dropped jump jumps jumped climb climbed climbs soared surged slipped declined declining shrank shrunk plunged
        tumbled gained gain edged stood stands reached reach hit hits totaled totalled lasted widened narrowed slid dipped rebounded advanced
        spans span spanning covers covering measures measuring averaged averages fiel stieg sank kletterte wuchs lag liegt betrug betragt
        """
    )
    /// Verbs of saying that take a figure as their object.
    static let claiming = table(
        "claimed claims claim reported reports report counted counts estimated estimates estimate recorded records confirmed confirms put puts"
    )
    /// What money is given, lost or made in.
    static let sums = table(
        """
        funding aid damage damages loans debt assets sales revenue revenues investment investments compensation fines taxes grants bonds contracts
        exports imports losses profit profits costs spending support deposits shares subsidies sanctions tariffs donations pledges cash orders
        """
    )
    /// Verbs of being so large or long.
    static let extents = table(
        "span spans spanning cover covers covering measure measures measuring total totals lasted averaged averages reached reach"
    )
    /// Verbs that say no more than that there is so much of it.
    static let plainVerbs = table(
        "suffer suffered suffers suffering have has had having include includes including is are was were be been number numbered totaled totalled"
    )
    /// Participles and words in -ed and -ing that are adjectives or nouns before the noun counted.
    static let adjectives = table(
        "armed united unidentified unnamed so-called hundred kindred outstanding following remaining existing evening morning building buildings meeting meetings red bed speed"
    )
    static let addresses = table(
        "street st avenue ave road rd boulevard blvd lane drive square strasse platz weg allee"
    )
    static let labels = table(
        """
        no nos number page pages chapter article section route flight room phase level type model channel highway interstate
        line platform version season episode round grade class category tier unit gate figure table act psalm group apartment suite
        exhibit case bill resolution formula division pier terminal ward district precinct lot box team version win windows
        nr nummer seite kapitel artikel paragraf paragraph zimmer kanal gleis stufe klasse liga
        """
    )
    static let scoring = table(
        """
        beat beats defeated defeat win won wins victory loss lost draw drew lead leads led score scored match game against vote voted
        votes final semifinal set sets tie title ruled passed approved record season
        """
    )

    static func table(_ words: String) -> WordTable<Bool> {
        WordTable(words: words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
