/// Cue verbs and small words of further languages: enough for quotations with a cue beside them and for clauses with "that".
/// Written as usual; folded when the table is made.
enum OtherQuoteWords {
    struct Table: Sendable {
        /// Verbs of saying in the third person.
        let cues: String
        /// What begins a reported clause.
        let that: String
        let accordingTo: String
        let determiners: String
        let prepositions: String
        /// What stands before a participle that is a cue.
        var auxiliaries = ""
        let he: String
        let she: String
    }

    /// The days of the week, for all of them.
    static let days = """
        lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì \
        venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag \
        zondag poniedziałek wtorek środę czwartek piątek sobotę niedzielę hoy ayer hier aujourd'hui ieri oggi hoje ontem vandaag gisteren
        """

    static let languages: [String: Table] = [
        "es": Table(
            cues: """
                dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron añadió añade declaró declara explicó explica señaló señala sostuvo \
                sostiene indicó indica precisó agregó comentó respondió preguntó reconoció advirtió advierte manifestó informó informaron subrayó insistió \
                recordó criticó denunció destacó apuntó expresó
                """,
            that: "que",
            accordingTo: "según",
            determiners: "el la los las un una unos unas su sus este esta",
            prepositions: "a al ante con de del desde durante en entre hacia hasta para por sin sobre tras",
            he: "",
            she: "ella"
        ),
        "fr": Table(
            cues: """
                dit disent déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute estime estimé indiqué indique précisé précise assuré assure \
                souligné souligne répondu répond rappelé rappelle raconté raconte annoncé annonce confié confie reconnu dénoncé dénonce insisté insiste \
                lancé lance regretté regrette résume conclut écrit
                """,
            that: "que qu",
            accordingTo: "selon",
            determiners: "le la les l un une des son sa ses leur ce cette ces",
            prepositions: "à au aux avec chez dans de du depuis devant d en entre par pendant pour sans sous sur vers",
            auxiliaries: "a ont avait avaient",
            he: "il",
            she: "elle"
        ),
        "it": Table(
            cues: """
                detto dice dicono afferma affermato dichiarato dichiara spiega spiegato aggiunge aggiunto sostiene sostenuto sottolinea sottolineato precisato \
                ricordato commentato commenta risposto annunciato assicurato ribadito osserva osservato scrive scritto disse
                """,
            that: "che",
            accordingTo: "secondo",
            determiners: "il lo la l i gli le un uno una suo sua suoi sue questo questa",
            prepositions:
                "a ad al alla ai con da dal dalla dalle di del della dei delle in nel nella per su sul sulla tra fra",
            auxiliaries: "ha hanno aveva avevano",
            he: "lui egli",
            she: "lei ella"
        ),
        "pt": Table(
            cues: """
                disse diz disseram dizem afirmou afirma afirmaram declarou declara explicou explica acrescentou contou conta informou informaram ressaltou \
                destacou comentou respondeu perguntou garantiu criticou lembrou avaliou defendeu escreveu completou
                """,
            that: "que",
            accordingTo: "segundo conforme",
            determiners: "o a os as um uma uns umas seu sua seus suas este esta esse essa",
            prepositions:
                "ao aos à às com da das de do dos desde durante em entre na nas no nos para pela pelo por sem sobre",
            he: "ele",
            she: "ela"
        ),
        "nl": Table(
            cues: """
                zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt meldde meldt stelde stelt benadrukte benadrukt waarschuwde antwoordde schreef \
                schrijft aldus liet vindt vond erkende bevestigde concludeert reageerde
                """,
            that: "dat of",
            accordingTo: "volgens",
            determiners: "de het een zijn haar hun deze dit die",
            prepositions:
                "aan bij door in met naar om onder op over per sinds te tegen tijdens tot uit van voor zonder",
            he: "hij",
            she: "zij ze"
        ),
        "pl": Table(
            cues: """
                powiedział powiedziała powiedzieli mówi mówił mówiła poinformował poinformowała oświadczył oświadczyła dodał dodała podkreślił podkreśliła \
                stwierdził stwierdziła zapewnił wyjaśnił zaznaczył ocenił napisał przekazał
                """,
            that: "że czy",
            accordingTo: "według zdaniem",
            determiners: "ten ta to jego jej ich",
            prepositions: "dla do na o od po pod przed przez przy w we z za ze",
            he: "on",
            she: "ona"
        ),
        "ru": Table(
            cues: """
                сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул подчеркнула добавил добавила считает \
                говорит рассказал рассказала уточнил пояснил объяснил написал ответил заметил
                """,
            that: "что",
            accordingTo: "",
            determiners: "его её их этот эта",
            prepositions: "в во для до за из к на о об от по под при с со у",
            he: "он",
            she: "она"
        ),
        "uk": Table(
            cues: """
                сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила наголосив наголосила додав додала вважає \
                говорить розповів розповіла уточнив пояснив написав відповів
                """,
            that: "що",
            accordingTo: "",
            determiners: "його її їх цей ця",
            prepositions: "в у для до за з із зі на о об від по під при",
            he: "він",
            she: "вона"
        ),
        "tr": Table(
            cues: "dedi diyor söyledi belirtti açıkladı ifade vurguladı kaydetti ekledi konuştu",
            that: "",
            accordingTo: "",
            determiners: "bir bu o şu",
            prepositions: "",
            he: "",
            she: ""
        ),
    ]
}
