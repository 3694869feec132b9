/// Words for one thing or deed, folded: the concept's own word first, English and German words after it. Inflected forms follow
/// from stems; listed are those that stems don't join.
enum ConceptData {
    /// What is counted.
    static let things = """
        people: person persons human individual victim inhabitant resident menschen mensch person personen opfer einwohner leute
        soldier: troop troops serviceman servicemen servicewoman personnel soldaten soldat truppen truppe
        civilian: noncombatant zivilist zivilisten zivilpersonen
        child: children kid kids minor boy girl kinder kind
        woman: women female frauen frau
        man: men male manner mann
        militant: insurgent rebel extremist jihadist terrorist guerrilla fighter kampfer aufstandische
        police: policeman policemen officer cop polizist polizisten
        attacker: gunman gunmen assailant shooter angreifer attentater
        migrant: zuwanderer
        refugee: fluchtling fluchtlinge
        hostage: captive geisel geiseln
        protester: demonstrator demonstranten demonstrant
        worker: employee staff staffer jobs job position post arbeiter arbeitsplatze stellen beschaftigte mitarbeiter
        student: pupil schuler studenten
        family: household familien haushalte
        settlement: village town hamlet community communities dorfer dorf ortschaft ortschaften siedlung
        territory: lowland lowlands farmland cropland field fields land area ground terrain soil swath gebiet flache territorium
        house: home houses homes dwelling hauser haus hauser wohnungen
        building: structure gebaude
        tank: panzer
        vehicle: car truck fahrzeug fahrzeuge autos
        aircraft: plane jet airplane warplane flugzeug flugzeuge
        drone: uav drohne drohnen
        missile: rocket rakete raketen
        ship: vessel boat schiff schiffe
        vote: ballot stimmen stimme
        voter: wahler
        passenger: passagiere
        price: cost preis
        share: stock aktie aktien
        profit: earnings gewinn
        revenue: turnover sales umsatz
        damage: losses loss schaden
        war: krieg
        fine: penalty bussgeld geldstrafe
        ransom: losegeld
        life: lives leben
        prison: jail imprisonment haft gefangnis
        """

    /// What is done or befalls.
    static let deeds = """
        take: took taken capture seize seized claim gain conquer overrun grab grabbed occupy control erobert eingenommen
        retake: retook retaken recapture liberate recover reclaim regain regained befreit
        lose: lost loss verloren verlor
        deploy: station send sent dispatch entsandt stationiert
        destroy: demolish raze level zerstort
        flood: cover covered submerge inundate underwater uberflutet uberschwemmt
        damage: beschadigt
        cut: slash slashed eliminate layoff laid lay axe axed shed gestrichen
        buy: bought acquire purchase kaufen gekauft
        sell: sold verkauft
        pay: paid gezahlt
        spend: spent ausgegeben
        raise: raised collect
        evacuate: evakuiert
        displace: flee fled homeless vertrieben geflohen obdachlos
        arrest: detain custody festgenommen verhaftet
        rescue: save saved gerettet
        free: release freed freigelassen
        down: shoot intercept abgeschossen
        charge: indict indicted angeklagt
        rise: rose risen increase grow grew grown climb jump jumped soar surge gain gestiegen stieg
        fall: fell fallen decrease drop dropped decline slip slipped plunge tumble sink sank shrink shrank gesunken fiel
        build: built construct gebaut
        kidnap: abduct entfuhrt
        vaccinate: geimpft
        infect: infiziert
        """

    /// How a subject line says it, where the concept's own word won't do.
    static let participles = """
        take: taken
        flood: flooded
        retake: retaken
        lose: lost
        deploy: deployed
        destroy: destroyed
        damage: damaged
        cut: cut
        buy: bought
        sell: sold
        pay: paid
        spend: spent
        raise: raised
        evacuate: evacuated
        displace: displaced
        arrest: arrested
        rescue: rescued
        free: freed
        down: shot down
        charge: charged
        build: built
        kidnap: kidnapped
        vaccinate: vaccinated
        infect: infected
        """

    /// What befalls people, each apart; `losses` is killed and wounded together.
    static let harms = """
        killed: drown drowns drowned drowning ertrunken ertranken kill kills killing killings dead died die dies dying death deaths fatality fatalities fatal slain perished murdered  getotet tote toten todesopfer gestorben starben starb umgekommen gefallen
        wounded: wound wounding wounds injured injure injures injuring injury injuries hurt verletzt verletzte verletzten verwundet verwundete verwundeten
        missing: unaccounted vermisst vermisste vermissten
        captured: capture prisoner prisoners pow pows gefangen gefangene
        losses: casualty casualties verluste
        """

    /// Words before `of` and heads that only say that it is some of something.
    static let partitives = """
        number numbers total swath group team pair series set lot dozen dozens hundred hundreds thousand thousands million millions part piece
        amount majority bulk rest share portion sum combination kind sort type chunk stretch area range estimate toll count figure tally
        record average maximum minimum anzahl zahl gruppe teil
        """

    /// Heads that tell nothing about what is counted.
    static let vague = """
        thing things one ones time times way ways case cases point points percent per cent year years month months week weeks day days
        hour hours minute minutes second seconds dollar dollars euro euros pound pounds page pages item items more other others least rest
        lower higher daily weekly monthly annually yearly cheaper better worse earlier later apart away old long wide deep high tall
        block effective side sides place part parts step steps reason reasons question questions example source sources official officials
        paragraph sentence word words issue issues aspect option options story stories thing decade decades century centuries
        jahr jahre jahren monat monate tag tage woche wochen stunde stunden mal prozent euro dollar
        """

    /// Verbs whose subject is whose loss it is, or whose own things it is about.
    static let owning = """
        suffer suffers suffered suffering lost lose loses losing sustain sustained sustaining has have had having own owns owned deploy
        deployed deploying station stationed send sends sent sending dispatch dispatched erlitt erlitten verlor verloren hat
        """

    /// Words of places that name none.
    static let placeWords = """
        region oblast province state county district city town village area strip peninsula republic capital downtown border valley
        municipality department prefecture governorate territory area fighting battle front direction operation incursion offensive campaign
        war the of in and near outside gebiet provinz stadt kreis bezirk bundesland
        """

    /// Words for harm that may describe something else: a death squad, an injury lawyer.
    static let harmNouns = """
        death deaths fatality fatalities fatal injury injuries wound wounds killing killings kill prisoner prisoners pow pows casualty
        casualties verluste todesopfer capture
        """

    /// Deeds, as stems, that tell nothing about what is done.
    static let weakDeeds = """
        place put make made see saw seen get got have had has say said believ go went gone come came use add give gave given set show
        call know want need includ stand stood leav left find found keep kept let turn becom becam remain do did done be is are was were
        receiv seem appear happen look ask tell told claim report follow accord expect base regard consid
        """

    static let calendar = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december today yesterday tomorrow tonight morning afternoon evening night weekend montag dienstag mittwoch donnerstag
        freitag samstag sonntag januar februar marz mai juni juli oktober dezember
        """

    /// Adjectives that change nothing about what is counted.
    static let plainAdjectives = """
        new total many several various same own whole entire full large big small major local alleged reported
        innocent fellow suspected different separate
        """
}
