// swift-format-ignore-file
// Written by docs/methods/make-word-rarity.py; don't edit by hand.

/// How rare common words are in news in other European languages: a level in hexadecimal (0 in every article, e the rarest listed) and
/// the words of that level.
enum WordRarityEuropean {
    static let tables: [String: String] = ["de": de, "es": es, "fr": fr, "it": it, "pt": pt, "tr": tr]

    /// Of 1028 articles.
    static let de = """
        0 auf das dem den der des die ein es fur im in ist mit sich und von zu
        1 als am an auch aus bei dass eine einem einen einer hat nach nicht um vor wie
        2 aber er haben hatte mehr noch nur sie sind so uber war werden wird wurde zum zur
        3 bereits bis diese durch gegen habe man nun oder sei sein seit unter vom wurden
        4 000 1 ab beim dabei damit dann dieser eines etwa gibt hatten ihre jahr jahren kann keine konnen laut sagte
        4 schon seine soll waren was wenn wieder wien will wir worden zwei
        5 2 alle allerdings da dazu doch drei ersten euro geht ich immer konnte menschen muss mussen neue ob ohne
        5 osterreich prozent rund sehr seien seiner selbst sollen sondern vergangenen wegen weil weiter werde
        5 zwischen
        6 20 2015 3 30 4 5 allem andere anderen bisher dafur davon denn derzeit diesem dieses dort ende erst etwas
        6 funf gab ganz gut hier ihm ihr ihrer ins jahre jetzt kein kommen kommt konnten lassen machen millionen
        6 montag neuen regierung sagt seinem seinen sollte sowie steht uns us viel viele vier wahrend ware weitere
        6 wo wollen zeit zudem zwar
        7 10 15 2014 2016 6 7 8 alles also anfang angaben apa beiden chef darauf deutlich deutschland dienstag dies
        7 diesen donnerstag ebenfalls eigenen einige einmal erklarte erste eu fall fast frage freitag geben gegeben
        7 gegenuber gehen gewesen grosse grossen heisst heute ihn ihnen ihren insgesamt ja jahrige jedoch kam keinen
        7 land lange leben liegt macht mal mittwoch neben nichts sechs sehen sieht sonntag standard stehen teil
        7 unternehmen weg wenig weniger wer wiener woche wochen zehn zuletzt zuruck zuvor
        8 0 100 13 14 16 18 21 25 40 50 500 9 allen anderem arbeit arbeiten art ausserdem bekannt berichtet
        8 berichtete bin bleiben daher damals daruber demnach denen deren deshalb dessen deutsche deutschen durfte
        8 eher eigentlich entscheidung erstmals europa finden fluchtlinge gar gebracht gekommen geld gemacht gerade
        8 gilt hiess hinter hohe ihrem kaum konne kritik kurz lasst letzten mann mehrere mir moglich monaten musste
        8 nahe naturlich nehmen nie ovp personen platz polizei prasident pro recht samstag seite sogar sollten
        8 spater spiel spo stadt stark statt stellen stunden tag tagen thema trotz tun uhr usa weit welt wohl wollte
        8 zahl zahlen zeigt ziel zufolge zumindest zunachst zweiten
        9 11 12 17 19 200 2012 2013 22 24 60 a acht aktuellen allein aller anders angesichts april aufgrund beginn
        9 behorden beide bekommen bereich besonders besser betonte bleibt bringen dagegen darf darunter daten
        9 dennoch direkt dollar durfen ebenso eigene einfach einigen einsatz entwicklung erfolg ergebnis erhalten
        9 erklart europaischen fallen fest findet folge folgen fpo frau frauen fuhren gebe gefunden gehort gemeinsam
        9 genau geschichte gesprach gestellt ging gleich grenze grund gruppe gute halt halten handelt hin hingegen
        9 innerhalb internet jahres janner je jedenfalls jeder jene juni kamen kinder klar knapp kosten kunftig
        9 landes liess marz medien meisten mich mindestens minuten mitarbeiter mittlerweile musse mussten nachdem
        9 nachsten namlich neu neues november nutzer of offen offenbar oft oktober online osterreichischen partei
        9 peter politik politische problem probleme richtung rolle sagen schnell schwer seines september sicher
        9 sicherheit sieben solche spielen sprecher staaten stand tage tatsachlich team teilte the uberhaupt unsere
        9 verfugung vergleich vielen wahl weiss weiterhin wichtig zeitung zusammen
        a 2010 2011 23 26 28 300 35 45 70 aktuell alexander all andreas august aussendung austria bald basis
        a beispiel bericht berlin besten betroffen bevolkerung bild blick blieb bringt bzw christian dadurch danach
        a daran darin darum de dezember druck durchaus durften entschieden ergebnisse erneut erreichen erreicht
        a erster erwartet ex experten facebook familie februar fluchtlingen form forscher fragen frankreich fruhere
        a fuhrt fuhrung fussball ganze gefuhrt genommen gesagt getotet geworden gleichzeitig grenzen griechenland
        a gross grosser grunen guten hand haus hause heuer hinaus hoch hoher immerhin informationen is jahrigen jede
        a jeden jeweils juli junge kleinen kommenden kommission lage lander landern lang langer leicht letzte leute
        a liegen london losung machte mai manner markt massnahmen mehreren meinte michael milliarden mitte
        a moglichkeit monate nacht new nutzen obwohl opfer orf ort osterreichische osterreichs parlament passiert
        a per politiker politischen preis punkte rahmen region runde saison salzburg schaffen scheint schliesslich
        a schritt setzen setzte sieg situation solle sommer sonst sorgen sowohl spieler spricht staat starker start
        a stelle stellt stellte studie syrien system titel treffen turkei tv unklar unterstutzung verletzt verloren
        a veroffentlicht versucht vielleicht vollig vorerst vorjahr warum weder weiteren welche wenige wirklich
        a wissen wochenende zahlreiche zeigen zeigte zugleich zukunft zusammenarbeit zweite
        b 2017 27 29 31 80 90 ahnlich aktuelle al alte alten alter amt anderer andern angebot angekundigt angriff
        b anteil antwort arbeitet auftrag aussenminister bank bedeutet begonnen beispielsweise bekannte bereit
        b berichten berufung beschlossen bestatigt besteht betont bevor bietet bilder bislang brachte brauchen
        b braucht brussel burger chance chancen daraus david davor details dritte dritten e eben ehemalige einzelnen
        b einzige elf entscheiden entsprechende entwickelt erkennen erwarten erzahlt europaische falle fehlen
        b festgenommen fordern fordert forderte forderung frei fruher gefordert gehe genug geplant gerat geraten
        b gericht gerne gesehen gesellschaft gesetzt gewalt gewann gewinnen gewonnen gingen google graz grosste
        b grossten grunden grundsatzlich grune hans hauptstadt heinz helfen heraus herbst hersteller hilfe
        b hintergrund hohen idee ihres indem indes interesse international internationale internationalen interview
        b jahriger jedem jedes jemand jenen jener john jungen jungsten kampf keiner kilometer kleine kollegen
        b konzern kopf kraft kritisiert kunden lag langst lauft league lediglich letztlich linie manche mehrheit
        b meint migranten mittel mochte mogliche moglichen monat nachrichtenagentur nachste namen neuer neun niemand
        b nimmt notig offentlich offentlichen offentlichkeit organisation paar paris parteien plan plus prasentiert
        b premier programm projekt prozess raum rede reihe richtig russland schluss schreiben schreibt schrieb
        b schutz serie setzt sicht sogenannten solchen somit spielt sprach staatsanwaltschaft starke starken stimmen
        b tausende teilweise thomas tochter trainer trifft trotzdem twitter uberraschend uberzeugt union universitat
        b unser unserer unterstutzen unterstutzt verhandlungen verhindern verlassen vertreter vorbei vorgehen
        b washington weiterer weltweit wenigen wert wirtschaft wolfgang wolle wollten zeiten zentrum ziehen zugang
        b zusammenhang zusatzlich
        c 00 150 2006 2009 32 34 36 37 38 39 400 43 51 55 600 65 800 abgeordneten anderes anfrage angriffe angst app
        c apple armee asyl asylwerber aufgabe aufgenommen ausland aussagen auswirkungen auto b bayern befinden
        c beitrag bekommt beschaftigt bessere bestatigte beste bestimmten besuch betrifft betroffenen bezeichnet
        c beziehungsweise bezirk bieten bisherigen britische bundesliga burgenland burgermeister china christoph co
        c dank daraufhin debatte denken dinge diskussion droht du ehe ehemaligen eingesetzt eins einst eltern
        c endlich entdeckt entfernt entsprechenden entstanden erfolgreich erhielt erklarung ermittlungen ermoglicht
        c ernst extrem fahren fahrt fallt fand fans fc fehler film finanzminister firma firmen flucht
        c fluchtlingskrise forderungen freilich fruhen fruheren funktioniert fuss ganzen gefahr gefallen gefuhl
        c gegner gehabt gehoren gelang gelten gelungen gemeinsame geplanten gesamte gesamten geschaftsfuhrer
        c geschehen geschlossen gesetz gesorgt gespielt gesprache gesprochen getroffen gewissen gezeigt glaube
        c glauben gleiche gleichen grossbritannien grossere grosses grossteil grunde grundlage gruppen haft halfte
        c hervor hielt hoffen hohere horen informiert initiative innenministerium insbesondere institut inzwischen
        c it italien josef journalisten kamera kampfen kandidaten karl karriere kindern komplett konkret konkurrenz
        c kontrolle krieg krise kundigte lager laufen leisten liga linken linz liste live los mag mannschaft maria
        c martin mehrfach mein meine meiner meinung meist meldete merkel meter minister minute mio mitteilte modell
        c moglicherweise moglichkeiten moskau munchen musik mutter nachfolger nachrichten nahm nannte nein nennt
        c netz notwendig nutzung oben oberosterreich offiziell ohnehin opposition osten osterreicher partie
        c passieren person plane plattform plotzlich politisch polizisten praktisch prasidenten pressekonferenz
        c publikum punkt punkten qualitat quasi rang reaktion rechnen rechnet rechts red reden regeln reicht
        c reinhold reise relativ republik richter robert rot roten sache sah salzburger schaden schliessen schule
        c schwere schweren schwierig seiten selten sender sinn sitzen smartphone smartphones sofort software
        c soldaten sorgt sorgte sozialen spiele spitze sprechen st stadion steiermark stets stimmung strasse streit
        c stuck stunde suchen tat tatig teilen themen tirol tor tore toten traf tragen turkischen u ubrigens ukraine
        c umgang ums umsetzung un unterdessen unterschied unterwegs urteil verantwortlich verbindung verfahren
        c vergangene vergangenheit verkauf verkauft vermutlich verschiedenen version verstarkt versuchen vertrag
        c verurteilt viertel wahlen wahrscheinlich wann warnte warten weise weiteres werner wesentlich wichtige
        c wiederum wobei york zahlreichen zeichen zeitpunkt zentrale zieht ziemlich zuerst zufrieden zuge zwolf
        d 2000 2004 2007 2008 33 41 42 44 46 48 49 52 56 58 64 700 75 abend abgeordnete abkommen absolut agentur
        d ahnliche aktion aktiv aktivitaten alt alternative and andererseits angeblich angeboten angela angenommen
        d angreifer anschlag anschliessend anschluss ansicht anspruch anwalt anzahl arbeitslosigkeit at aufnahme
        d aufregung auftritt augen ausgabe ausmass ausschliesslich ausser ausserhalb ausserst autos bad bedingungen
        d beendet befindet begann beginnt begleitet behandelt behorde berichte beteiligt beteiligten beteiligung
        d betragt betrieb bewegung bezahlen bezeichnete beziehungen bildung bisschen blauen boden botschaft brauche
        d buch budget buhne bund buro c champions chefin coach com computer dahin darstellung deswegen deutsch
        d diesmal drittel duell durfe ebene egal eineinhalb einerseits einfluss einfuhrung einiges einigung einzelne
        d einzigen energie engagement entscheidungen entsprechend entspricht entstehen entwicklungen erde erfahren
        d erfahrung erfullt erhalt erhoht erinnert erklaren erlaubt eroffnet erstes erzielte europas falsch fanden
        d faymann fehlt fiel finale fischer forschung foto fotos frankfurt franz franzosischen freien freund fruh
        d fruhjahr fuhrte funktion funktionieren geblieben gedacht gegangen gegensatz gehalten gelangen gelegt gelte
        d gemeinsamen gemeint genannt genannten genauso generalsekretar generation generell genutzt geplante gerate
        d gerichtshof gern geschaffen geschaft geschrieben gesetze gesichert gesperrt gestalten gestanden gestartet
        d getan gewahlt gewisse gewohnt gezogen glaubt grad griechische griechischen guter gutes h haltung handel
        d hangt heimat heimischen her herausforderungen herrscht hinweis hinweise hinzu hoffnung hofft holte hundert
        d hunderte illegal illegale industrie inhalte innenministerin innsbruck insel integration interessen iphone
        d irak irgendwann islamischer jahrlich jobs johanna jorg jungste karte karten kaufen kern kind klare klaren
        d kleiner kleinere klingt koalition komme konfrontiert konkrete konsequenzen kontakt konzept kooperation
        d kostet kritisch kritisierte kultur kurze kurzem lagen landeshauptmann langen langsam lasse laufe laufenden
        d lebens lebt leichter leider leistung leiter leitner lesen licht liebe lieber liefern liege links luft
        d madchen magazin mail manager manchmal mannern markus massiv maximal medienberichten meinen meister menge
        d mensch menschenrechte mikl militar million mitglied mitglieder mittels mitterlehner moglichst moment
        d morgen mutmassliche nachfrage nahmen name namens nennen niederlage niederosterreich niveau norden nummer
        d obama offenen offentliche ordnung osterreichischer partner pause pc personlich phase plant position
        d positiv premierminister presse private privaten produkte produktion rasch rat rechten rechtlichen reform
        d reformen regelmassig regierungschef registriert reichen rennen rest rief risiko rom rote ruckkehr
        d ruckstand rudolf russischen s samtliche schlecht schneller schnitt schuld schulen schuler schwarze
        d schweden schweiz schweizer sebastian sehe sekunden selben selber serbien service sinne sitzt slowenien
        d sogenannte sohn solcher sorge soziale spanien spaten spatestens sprecherin spuren staatliche stammen
        d standen starten stattdessen stattfinden stefan stellungnahme steuern stieg stimme stimmt strache strassen
        d strategie sturm suche sucht suden summe taglich teams teile teilnehmer tiere tiroler to tod top treffer
        d trend treten tritt turkische uberall ubernahme ubernehmen uberrascht uberraschung umfeld umgebung
        d umgesetzt umso unabhangig ungarn unmittelbar unseren unternehmens unterschiedliche untersucht untersuchung
        d update user van vater verantwortung verdacht verfugbar verfugt verhalten verlieren verlust
        d veroffentlichten veroffentlichung versorgung verspricht verstehen versuch verteilt vertreten verwendet
        d verzichten via video videos vielmehr vierten voll vorarlberg vorfeld vorgestellt vorgeworfen vorhaben
        d vorher vorschlag vorsitzende vorstellen vorstellung vorubergehend vorwurf waffen wahlkampf walter warf
        d warnt wasser wechsel wege weist weltmeister werbung werfen westen wichtigste widerstand wiederholt windows
        d wirft wissenschafter womoglich wonach wort wunsch zahler zahlt zeigten zeitraum zitiert zog zugriff
        d zunehmend zusatzliche zustand zustandig zustimmung zweifel
        e 120 1990er 1995 2003 2018 2020 250 450 47 57 59 63 68 69 71 72 74 77 84 86 87 88 900 abgeschlossen
        e abgesehen abschluss abseits abstand abstimmung achtelfinale afghanistan afp afrika agypten ahnlichen
        e alleine allgemeinen alltag amazon amtszeit analyse analysiert anbieten anbieter anderung anderungen
        e android angebote angewiesen angriffen anhanger ankara ankundigung ans anschlagen ansonsten anstieg anti
        e antrag antreten antworten apps arabischen arbeiter arbeitnehmer arbeitsmarkt ard argument artikel artikels
        e asylwerbern athen aufgaben aufgebaut aufgerufen aufgestellt aufklarung auflosung aufmerksamkeit aufnehmen
        e aufstieg auge ausbildung ausgaben ausgeschlossen ausgesetzt ausgesprochen auslander aussenministerium
        e automatisch bahn balkanroute ball band banken barack barbara bau bauen beamten bedarf bedenken befragten
        e beginnen begriff begrundung beispiele bekam bekannten belegt bellen bemuht benotigt beobachten beraten
        e bereichen beschaftigen beschaftigte besorgt besseren bestehen bestimmte besuchen besucht betrachtet
        e betragen bewegt bewusst bezogen bilanz bildschirm binnen bisherige bleibe blieben bloss bord bot branche
        e brief britischen bruder bull bundeskanzler bundeslandern bundesprasident bundesregierung burgerkrieg
        e center chinesischen cup d dahinter daneben dar dato dauern dauert denkbar denke derartige deutliche
        e deutscher dienen dienst diesbezuglich direkten diskussionen diskutiert distanz dokumente donald dran
        e durchgefuhrt echten eigentumer einander eindruck einfacher eingereicht einig einiger einrichtungen
        e einschatzung einwohner em eng entgegen enthalten entscheidend entschied entweder entwickeln entwickler
        e erdogan erfasst erfolgen erfolgt ergeben ergibt erhohen erinnern erinnerung erlauben erleben erlebt
        e ermittelt ermoglichen ersatz erscheinen erscheint erschienen ersetzt erzielt essen etwaige f fahrzeuge
        e faktor familien feiern feld fernsehen fertig festgestellt feuer filmen finanziert finanzierung fix
        e flughafen fokus folgt fortschritte fortsetzen fortsetzung fraglich frank franzosen franzosische freiheit
        e freitagabend freunde frieden fuhlen funften funktionen g gaben galt game games gang gaste gastgeber
        e geandert gearbeitet gebaude gebeten gebiet geboren gedanken gefahren gefahrlich gefangnis gefolgt gefragt
        e gegenteil gegrundet gelande gelassen gelegen gemass gemeinde gemeinden gemeldet genf georg gepragt gepruft
        e gering geringer geruchte gesammelt geschafft gescheitert geschickt gesicht gesprachen gestern gestiegen
        e gestorben gesucht gewarnt gewinn gewinnt gezahlt gipfel gluck grand grazer griff grosseren grunder hamburg
        e handeln handen handle handy hart haufig herausforderung herz hielten hilft historischen hochsten hofer
        e hohepunkt hoheren holen hotel hundstorfer i ideen illegalen indien infrage inklusive innenminister inseln
        e insofern instituts interessiert internationaler investiert investitionen islamischen italienische
        e italienischen jahrelang jahresbeginn jeweiligen job jugendlichen kampagne kampfer kampft kandidat kanzler
        e kapitan karnten karntner kauf keineswegs kennt kiew klage koln kommunikation konflikt kongress konkreten
        e konkurrenten konto krafte krankenhaus kritiker kroatien kunst kunstler kurs kurzer kurzlich
        e landesregierung landete landtag langem lauf lautet leer legen legte lehrer leiden leistungen lernen libyen
        e lief liessen losen losungen m mache machten management manchen mandat mario marke masse massiven massnahme
        e match material max mazedonien media meinem menschliche microsoft migration milliarde ministerium
        e ministerprasident mitarbeitern mithilfe mitten mitunter mobile montagabend mrd nachmittag nachricht nahen
        e naher national nationale nationen natur negativ netzwerk no notwendigkeit nutzt oberste ofb offene
        e offensichtlich offizielle offiziellen offnen ofter one open orten papier parlaments parteichef partien
        e passt paul personal pic planen polten positionen positive positiven posten potenzial prasidentin prinzip
        e prinzipiell problemen produziert projekte provinz prufen qualifikation quartal rande rapid reagieren
        e reagiert reagierte realitat rebellen rechte regel regelung regie regionen regisseur rein reisen rekord
        e retten richard richtige richtigen risiken rucken rucktritt ruhe ruhig runden russische sachen sagten
        e samstagabend samt sanktionen satz schafft scharf schatzungen schauen scheitern scheiterte schicken schlag
        e schlagen schlagt schlechter schliesst schloss schnelle schone schwarz schwarzen seitdem seitens seither
        e selbstverstandlich setzten sicherheitskrafte sieger sitzung sky sobald sofern solches sonntagabend
        e spannungen spat spateren speziell spielfeld spielte sport sprache sprachen sprung sr staatlichen stammt
        e standig star starb starben starksten startet statistik steigen steigt stellten stellung sterben stil
        e stoppen strafe strecke strom studien sturmer super sv syrische syrischen systeme systems szene t tages
        e tageszeitung taten tater tayyip technischen technologie teils test text tief times tisch titelverteidiger
        e tote tour tragt training transparenz trat turnier tut ubernimmt ubernommen ubertragen uberzeugen umfrage
        e umfragen umgehen unabhangigen unbedingt uni university uno unserem untergebracht unterscheiden
        e unterschiedlichen untersuchungen up verandern veranderungen verbindungen verbot verbreitet verbunden
        e verein vereinbart verfassung verfolgt verfugen vergeben verhindert verkaufen verkehr verlangt verletzte
        e verletzten verletzungen verlor veroffentlichte verpflichtet verscharft verschiedene versprechen versuche
        e verteidiger verteidigungsminister vertrauen verwies verzichtet vieler vierte viertelfinale visier voller
        e voran voraussichtlich vorbereitet vorbereitung vorbild vorganger vorgesehen vorne vorschlage vorsprung
        e vorstand vorteil vorteile vorwurfe wachstum wagen wahrheit warnen website wechseln weissen weiters
        e weitgehend welchen welcher werk werte wichtigen wichtiger wichtigsten wies wirken wirklichkeit
        e wirtschaftliche wissenschaftliche wm wohnung wunder wusste x youtube zeichnet zoll zug zuschauer
        e zustandigen zweiter
        """

    /// Of 777 articles.
    static let es = """
        0 a al como con de del el en es este ha la las los mas no para por que regimen se su sus un una y
        1 contra desde entre esta han lo pais presidente segun sin sobre tambien
        2 anos cuando despues dos estado fue fuerzas gobierno hasta o parte pero personas si sido son todos tras ya
        3 ahora ciudad derechos dias donde durante e ejercito estan guerra hace hay internacional le menos mientras
        3 militar mundo otros paises pasado poder seguridad ser siria sirio solo tiene todo uno
        4 000 2011 ademas algunos ante antes arabe armas asi ataque aunque bajo capital civiles consejo dia dijo
        4 egipto ellos embargo era estados estos fin fueron gran grupo habia hoy humanos libia militares muertos muy
        4 nueva nuevo onu oposicion otras otro politica primera protestas pueblo puede quien rebeldes tres unidos
        4 vez
        5 1 acuerdo ano apoyo asad ataques aun centro civil conflicto control damasco ese estas forma frente gadafi
        5 general grupos haber hacia hecho informacion les lider manifestantes mayor medio meses miles millones
        5 ministro mismo momento mubarak muchos muerte nacional ni norte nos nuestra poblacion porque primer
        5 revolucion rusia semana sirios situacion tanto tiempo ultimos unos varios ver vida zona
        6 15 2 20 3 30 5 ali anuncio arabes autoridades ayuda base bashar bombardeos cada cairo cambio casi cerca
        6 cinco crisis cualquier cuatro cuenta debe defensa dice ee entonces esa eso especial estaba estadounidense
        6 exteriores favor febrero fuentes fuera fuerza gente habian hacer horas hosni incluso iran islamico jefe
        6 libio lucha lugar manos marzo mayoria medios miembros muamar muerto naciones noticias organizacion otra
        6 paso paz poco podria politico principal region sera television tienen toda todas tripoli tropas unas uso
        6 uu varias victimas viernes violencia visto
        7 10 4 abril aerea agencia algunas aliados alto aqui armadas assad aviones bien cabo caida calles casa caso
        7 cientos ciudades comentarios comunicado comunidad decenas decision derecho dictador egipcio egipcios
        7 elecciones enero espana estar esto evitar familia final francia fuego hemos heridos historia hizo imagenes
        7 importante inicio internacionales intervencion jueves junto lado ley libertad libre lideres lista
        7 localidad luego manera manifestaciones me mejor mes misma mohamed mucho mujeres murieron nada ninos noche
        7 nuestro nuevos numero obama objetivo oficial opositores oriente parece partido pesar plaza policia
        7 politicas popular portavoz posible prensa principales proximo pueden punto quiere quimicas rebelde reino
        7 represion reuters salida sea secretario seis semanas siempre sigue sino sirias soldados sur tan te tener
        7 territorio terroristas todavia total trabajo transicion traves tu tunez turquia twitter ultimo unidas
        7 unido va washington zonas
        8 100 11 12 18 19 2013 2020 24 25 40 7 accion activistas aereos afp agosto alepo algo aliado alli ambos
        8 amenaza aquellos arabia armados asegura aseguro asuntos ayer bachar bombardeo cadena calle campana casos
        8 ciudadanos claro coalicion comenzo coronavirus coronel covid cual dado dar decir dejado democracia dentro
        8 diario dicho diciembre domingo eeuu efe egipcia encuentra enfrentamientos eran esos espera estadounidenses
        8 estamos estatal europa ex facebook frontera fuente futuro gas gracias grandes gubernamentales haya hijo
        8 hijos hombre hombres hora imagen informo irak islam islamistas israel jovenes julio junio justicia
        8 kilometros largo libios linea lunes manana martes medidas mensaje mi miercoles ministerio misiles mision
        8 movimiento muchas muestra mundial musulmanes ningun nombre noviembre nunca objetivos observatorio
        8 occidentales occidente ofensiva operacion operaciones organizaciones otan papel partes partir periodistas
        8 pese petroleo politicos poner primero proceso propio protesta provincia publicado queda quienes realidad
        8 recibe relaciones resolucion responsable respuesta resultado revuelta revueltas riesgo ruso sabado saleh
        8 sean segunda segundo septiembre servicio siendo siete sociales sociedad tahrir tal tarde temas terreno
        8 terrorista tipo tomar trata trump ultima ultimas union yemen
        9 13 14 17 200 2012 21 23 300 32 50 6 acciones actual aereo afirmo alianza alrededor apoyar articulo
        9 asegurado barack barrio batalla bengasi blogs cargo centros clave cobertura combate combates combatientes
        9 completa comunicacion condiciones confirmo continua convertido cooperacion correo creo crimenes cuales da
        9 deben debido decadas declaraciones declaro deja dejar destruccion dialogo dificil dinero director discurso
        9 dolares economia ejemplo ellas ello emergencia entrada esas escenario especialmente estaban euros existe
        9 exterior falta finales fuerte heridas hermanos homs humanidad humanitaria igual informa informado informe
        9 inteligencia intento interes intereses interior internet investigacion leales liberacion llegado llegar
        9 llego lleva local londres manifestacion mantener marcha masacre mayo mediante medida miembro milicias
        9 moscu mujer nadie ninguna nosotros nuestras ocasiones ocho oeste oficiales opinion orden origen padre
        9 parlamento partidarios pasada persona pidio podran posibilidad posiciones post potencias presencia
        9 problemas proteger publica publico puesto qaeda queremos quieren quimico red renuncia respecto reunion
        9 rusa rusos s salir sana sanciones sangre saudi sede seguir senalo seran seria servicios siguen sistema
        9 sitio social supuesto tenemos tenia tenido terrorismo the tuvo unico unidad van vea verdad version
        9 victoria video web yihadistas
        a 16 22 27 28 33 500 8 80 9 abandonar acabar acceso acerca acusa acusado aeropuerto afirma africa agentes
        a agrego agresion agua ahmed aire alemania algun alla alta anadio antiguo anunciado apenas asimismo atacar
        a atencion atentado avion bastion ben blanca boletin bombas britanico cabeza camino causa central china
        a clara comision comite comun congreso consecuencia considera constitucion contenido contexto corrupcion
        a corte cosas cree cuanto cuya cuyo datos declaracion declarado dejo democratico denuncia detenidos dicen
        a dictadura diferentes dio diplomatico disparos documento donald economica ei ella empezo empresa encuentran
        a entrar entrevista enviado equipo espanol esten estuvo europea europeos expertos explica extranjeros
        a fallecido fase fecha finalmente formacion foto fotos frances gobiernos golfo golpe grave habitantes hablar
        a hechos hospital hubo importantes independiente indico informaciones insurgentes irani islamista italia
        a jordania jose joven legal levantamiento liga llamada llamado llevado llevar locales luz madrid mandatario
        a mandato mano mantiene media medicas mediterraneo mil ministros mitad muestran nacion negociaciones noticia
        a nuestros nuevas occidental octubre oriental pagina palabras pandemia participacion participar partidos
        a pedido pedir peor perdido periodista personal pide plan pocos podrian posicion presidencia presidencial
        a presion primavera primeras primeros principio principios prisa prision problema pronto propia propiedad
        a proyecto pruebas pueblos puedes pues putin real rebelion recibir redes reformas refugiados representante
        a reserva reservados responsabilidad resto saber sentido serie solidaridad solucion supremo tampoco testigos
        a tierra tomado ue unica universidad utilizado veces vecinos verde via vive webs yo
        b 2009 2010 2014 2015 2017 26 29 37 400 60 70 abdel abu acontecimientos activista actualmente administracion
        b advertido advirtio afganistan agencias ahi alguna altos ambas amigos analizar anterior apoya areas armada
        b armamento artilleria asamblea aseguran asesinato atentados aumento autor autoridad avance aviacion aviso
        b bandera barrios bases bbc brutal buena busca campo caos capacidad carcel carta centenares cierto cifra com
        b comenzaron comienzo complejo completo condena conferencia confirmado conocido consecuencias consideran
        b contenidos continuan convirtio cookies cuba cuentas cuestion curso deberia decidido defender democratica
        b departamento derrocar desarrollo detenido detras diez diferencia dignidad dijeron dimision directamente
        b directo dirigentes duda ediciones edificios efecto efectos ejecutivo electoral embajador empresas
        b encuentro enfrenta enviar esfuerzos espacio esperanza establecer estoy estrategia exigira exito explico
        b facilitar familias fuertes funcionarios genero ginebra global gubernamental guta habra habria hacen
        b hacerlo haciendo haran hicieron historico idea idlib incluido incluye incluyendo indica influencia
        b informes ingles inmediato instituto intencion ir ira iranies israeli jornada juicio lanzado lanzar
        b lanzaron lejos libano libres llama llegada llegaron lleguen llevo logrado lograr lugares madrugada mal
        b mando mantenido mar marca marco masiva maxima mayores mediados mejorar mensajes miedo milicianos millon
        b minuto mismos moderados momentos mostrado movil movimientos necesidad negativa nego nueve numerosos
        b ocurrido ojos ong oportunidad opositor organismo pacifica palacio parecen paris pasar peligro penal
        b permiso permite permitir podido pone populares precio preguntas preocupacion presidenciales presidentes
        b privacidad pro programa propios proteccion proxima publicacion pueda puntos radio rechazo recibido
        b recientemente relacion representantes republica resistencia respaldo responsables resultaron reunio rey
        b rights roja rusas sabe salud salvar seguidores seguro senala sesion siglo siguiente somos tanques tendra
        b termino toma trabajadores tratar tribunal turco tus vanguardia ve vehiculos ven viaje viajeros
        b vicepresidente vidas videos violaciones virtual visita vista voz vuelta vuelto yemeni yihadista york
        c 04 2016 31 82 abdala abuelo aceptar actores acuerdos acusaciones adelantado advierte aereas afueras ajeno
        c alarma alcanzado aleman alguien alrededores altas anade anti antigua antiguas apoyan aquel ar area arma
        c armado arresto arsenal arte atacado atenten autores ayudar bahrein biden blanco blancos bomba bombardear
        c brevedad britanica bueno buscan buscar caer caido califico cambiar cambios canal candidato cara cargos
        c casas causado causo celebrara cercano cese ciego ciencia cifras clase cnn comandante comicios comparte
        c completamente condenado confirma confirmar conoce conocer conseguido contacto contrario controla
        c controlada controlan controlar conversaciones cosa costa creacion crear creciente creen debate decidio
        c delegado demandas demas demasiado denuncio derrocamiento desarrollan desplazados despliegue destino
        c destruir detalles detencion detener deutsche dios diplomacia diplomatica diplomaticas diplomaticos
        c direccion dirigente dirigido display dispuesto distintas distintos division doble duma dura economicas
        c economico edificio educacion efectivos egipcias elegido elmundo embajada encontrar enemigo enemigos
        c enfrentamiento enfrentan enorme entender envio escolar escrito espanola estudios etapa europeo exclusion
        c experiencias experto explicado expresidente expreso extranjera extranjeras extranjero facciones facil
        c fallecidos familiares filas fondos fracaso frenar fronteras garantizar gases grande graves guardia habido
        c habla habrian hama hayan he helicopteros herido hermano hospitales http hubiera humanitario iba ibrahim ii
        c impedir imperio imponer importancia imposible incluidos ingreso iniciar iniciativa inmediatamente
        c instalaciones instituciones intelectual intensas intentar islamica kurdos lanzo leidas libias llevan
        c llevara luchar luis mantienen matar medicos menor mercado mercenarios mezquita milicia minutos modo mostro
        c mucha muertes murio nacimiento necesario negocios news nicolas nivel noreste nota obstante ofensivos ola
        c ordeno osdh pacificas paginas pasa pasando pcr pentagono perder perdidas permanentes peticion piden planes
        c podemos poderes podia podra policias postura practica precios precisamente preferencias pregunta presunto
        c previamente probablemente produce producido produjo profesor prohibicion prohibida propias protestar
        c provincias provocado provoco proximos publicos pudo quedan quimicos radicales razon reaccion realizaran
        c recibio recientes recomendamos recuerda recuperar recursos referencia regional regreso reporta represalia
        c representa respeto responder resultados resumen retirada revolucionarios robert ruta salieron sanitarias
        c sarin secreto sector senalado sesiones significa similar sitios subida suelo sufrido suma supone
        c supuestamente teheran telefono temor tension text texto tiempos times tomo toneladas tony torno trabajar
        c trafico tratado turca tuvieron u unidades usar vaya vecino venezuela villa visibles viven vivo vladimir
        c volver volvieron yazira youtube
        d 0 1000px 150 1973 2003 2006 2007 2008 330px 42 45 800 80px abandonado abdula abierta abierto abrir abusos
        d acaba acabo activos acto actos actualidad actuar acusados acuso afirmado agente ala alcanzar aliada
        d alimento alogo amenazas america amigo amnistia amplia analisis analistas anoche anteriores anuales anuncia
        d anunciaron ap apertura apoyado apunta aragon asalto asedio asegurar asesinatos asunto atacaron atras
        d avances avila bab bajas balance ban banderas bando bandos bano basico bienes bin block bloque bloqueado
        d bloqueo bombardeado bretana breve breves brutalidad buro c cadaveres cafe camara cambiado capaz cayo
        d cercana chii choques cia citado claramente claves clinton cnt colombia combatir comenzado comercial
        d comerciales cometido comisiones comites compromiso confianza conflictos conjunto conocerte conocida
        d conseguir considerado constitucional construir contactos contagio convertirse coordinacion corresponsal
        d creado crimen critica criticas critico cruz cuentan cuerpo cuerpos cumbre cumplir dan david deberian
        d decada decisiones dejan dejando dejaron democraticas denigrantes denunciado deraa derrota desastre deseo
        d desierto desplegados destruido dictadores dieron difamatorios difundido directa dirige distrito disturbios
        d diversas dudas duras duro edad editora educacionales empleo enclave encontraba encontrara entra entrega
        d epicentro erdogan error escala escalada escena escribe escribio especiales esperan esposa estabilidad
        d estallo estaria estrategico estrategicos evacuacion examenes excepcion exigir exilio expresion extremistas
        d fieles fiesta firma francisco fundamental gabinete gaddafi gamal ganar gobernante gobernantes gobierna
        d habana haberse hablan hacerse hafez height hermandad hotel human hussein ido impacto incidente incidentes
        d indent independencia informaron inocentes instructores intentos intervenir invasion invierno iraq
        d israelies jazeera john juego junta justo ki kremlin kurdas l lanzamiento larga lee leer legitimidad leyes
        d libertades libro liderada lineas llamamiento llamo llega llegan llevaron lluvias localidades lograron
        d logro luchando manifestado margen marti martin matan matanza materia material medico menores mesa ministra
        d minoria mismas misrata moon moral motivo mueren multitud mustafa musulmana necesita negado negociar negro
        d new noroeste numerosas nusra observadores ocurre ocurrio of oficina ofrecerte omar opositoras ordenes
        d organo pagar palestinos papos parecia parrafo particular pasos pena pensar pequeno perdida perdieron
        d periodico periodismo periodo permitido peru peso pidiendo pie pierde planteamientos plazo podcast podrias
        d policial posibles positivos posteriormente practicamente preciso premio presente presentes presos previsto
        d principalmente produccion productos prometio propaganda propuesta proximas proyectiles prueba publicas
        d puedan puedo puerta puertas puestos puso qatar quedado radical rapidamente razones reacciones realizado
        d realizar realmente reciente reconoce reconocido regiones reiniciara reinicio reproduccion reservas respeta
        d respondernos restricciones resulta revolucionario revoluciones rueda sabemos saif san sancti saudita
        d secretos sectores similares siquiera sirte situada solamente sorpresa spiritus subrayo suficiente sufre
        d suiza suni taller tantos tarea tema tenga tengo tenian tercera terminar terminos terror tomaron toque
        d tortura totalmente triunfo tv unirse usa usado usamos usando usuario utilizar vacuna valor vamos venta
        d veto videoconferencia viene vinculos vio violacion violentos vivir voluntad volvio voto vuelve watch welle
        d width
        e 03 1969 1981 2000 2018 2021 250 34 35 41 59 90 abajo abandono abdullah abogado accesorios acepto actividad
        e actividades acusan adelante alcance alemana alerta alguno aliadas alienigena alimentos ambiente amplio
        e anadido angela aniversario aparece aparecio aparentemente aprobacion aprobada apuntan argelia argentina
        e argumento arroz asesinado asesinados asesino asistencia atacando ataco ausencia avanzar balas banco bancos
        e barril barriles bastante berlin bimba blindados bolsos bombardea brega brigada british bruselas buen
        e buenos buscados bush busqueda cable califato camaras canciller candidatos cantidad capsulas caracter
        e carrera caza celebra celebracion celebran celebrar centenar cercanas cercanos cereal chavez chelista cielo
        e cien cierta circunstancias cita ciudadano cloro cobrado coche coches coleccion colores comentar comentario
        e comercio comida comienza compania compartir competente compleja compra comunicaciones condenar condeno
        e condicion considerar considero consulta contar continuar controladas conversacion convierte corea
        e correspondiente creer criminal cristianos criterios crudo cuartel cultura dando dano danos declara deir
        e delegacion demanda democrata denuncian depositos derecha derrocado destitucion determinacion di diciendo
        e diferencias diferente dificultades dirigida discutir disparar dispuestos disputa diversos dona economicos
        e elegir elite emiratos emisora empezaron empleado empleados encargado encontraban energia enlaces entro
        e equipos eres escondido esfuerzo espanoles esperamos esperando esperar establecidos establecimiento estilo
        e estrategica exige existencia experiencia explosion explosiones expresar expulsar ficcion ficha figuras
        e financiero firmado fondo formula fotografias france francesas franceses francotiradores galaxia generacion
        e generales gesto gobernado guerras hambre hara hezbola hija hillary hogares hoja hostilidades huido huir
        e husein ideas igualmente ilegal implicacion importa independientes indicaron inmediata inspirada insto
        e intentando interna investigaciones invitados iraqui irse isis islamicos italiano izquierda jan joya
        e judicial juventud kelsey kurda kurdo lanza lanzados lectores legislativas legislativos leido libanes
        e liberar libros liderazgo limites llamados lola lu luchan madre mantuvo manuel mapa marruecos martires
        e masivas matado maximo mejores menudo miguel mira mis modelo morir morsi mortales mostrar muammar musulman
        e nacido necesaria necesitamos necesitan neon nespresso niega ninguno nino nobel norteamericano objeto
        e obligado obtener ocasion ofrece opaq opcion opciones opina opositora ordenado pacto palabra palestina
        e palestino papa parar parecer parlamentarias participaron patrimonio peliculas peninsula periferia
        e permanecen permitio persico petrolera piedras piton planetas pobre pobres pobreza pocas poderoso portugal
        e potencial precedentes prepara preparado presentarse presento press presuntamente pretende prints prioridad
        e prisioneros probable produjeron promesas propietario protagonista pudieron puerto quedo quizas rechaza
        e recicladas reconciliacion redaccion redactar reforma regimenes regionales registrado registro reglas
        e religiosa renace renunciar represalias resolver respuestas restos retrofuturismo reune reunirse
        e revolucionaria riad rio ronda saben salido salio sangrienta sarkozy secretaria seguido semestre silencio
        e simplemente soberania socialista socios solidario sucede sucesos sufrir suministro supuestos syria taza
        e tecnico telefonica teme tengan tercer territorios testigo testimonios thisiscosmic tienda tienes tipos
        e tiros torres toxicos tratamiento tratando trato tregua tribu tunecina tunecino usaron usted usuarios
        e utilizando utilizo v vemos verano verdadera verdadero viajar viejo vieron violenta vision visitar viva
        e vizcarra voluntarios votos yemenies
        """

    /// Of 1094 articles.
    static let fr = """
        0 a au avec ce dans de des du en est et il la le les ont par pas plus pour que qui se sur un une
        1 aux cette comme ete fait mais ne nous ou pays son sont
        2 ans apres aussi avoir c'est ces contre d'un d'une depuis deux elle etre faire ils leur meme monde qu'il sa
        2 selon ses si tout vous y
        3 alors avait avant bien cela d'autres declare dit dont egalement encore entre etait je leurs lire lui mois
        3 n'est on personnes peut president s'est sans t temps tous
        4 affirme ainsi ajoute al autre bbc beaucoup certains compte cours deja fin fois jour lors moins n'a non nos
        4 notre partie pendant place plusieurs politique pouvoir premier premiere qu'ils regime soit sous toujours
        4 toute tres trois
        5 000 1 2 afin afrique annees annonce autres avaient car cas cet ceux chef comment cote d'avoir debut
        5 demande dernier etaient etats eu explique face forces gens gouvernement grand grande groupe guerre jours
        5 jusqu'a l'un m moment nombreux nouveau nouvelle passe personne peu peuvent point pourquoi pres qu'elle
        5 qu'une quatre quelques raison securite toutes unis vers vie ville voir votre
        6 10 19 2011 armes assad aujourd'hui avons capitale chaque cinq commence conseil d'etat d'etre derniere dire
        6 doit donc donne donnees droits elles eux faut france general indique informations international j'ai
        6 jamais l'armee l'etat l'homme lieu lorsque maintenant mars membres mettre militaire milliers millions
        6 ministre mis mort morts n'ont nombre nombreuses nord notamment parce part peuple plan plupart porte
        6 pourrait prendre pris qu'un quand rapidement region reste s'agit semaine sera seul site situation sommes
        6 sud syrie tant trouve va
        7 12 15 20 3 30 5 accuse affaires americain amis appele arabe aucun aurait autorites avez bachar base cause
        7 celle celui centre certaines chez chose ci conflit controle covid creer crise desormais devant difficile
        7 doivent el enfants environ estime etat facebook famille femmes font force francais groupes heures hommes
        7 ici important internationale l'ancien l'onu l'opposition l'une laquelle libye malgre maniere
        7 manifestations me medias militaires mondiale montre n'y national nations nom parmi partage partir pense
        7 politiques population possible presse protection publie puis quelque question rebelles responsable
        7 revolution rien risque s'il sante savoir semble serait services seule seulement soutien suis surtout
        7 syrien tard tete vendredi veut vos vraiment vu
        8 100 11 24 4 6 8 actuellement ait americaine an annee anti arabes article articles aucune autant autour
        8 besoin bon bonne britannique c'etait ca centaines cependant choses chute civils communaute compris
        8 conditions coup creation damas date decide decision defense depart dernieres derniers deuxieme devrait
        8 differents dirigeants dizaines dollars droit egypte ensuite envoyer etant etes etrangeres exemple
        8 experience facon femme feu fevrier forme freres haut homme jeudi jeune jeunes journee juillet juin kadhafi
        8 l'a l'actualite l'aide l'annee l'autre l'est l'histoire l'on l'organisation l'universite lance liberte
        8 ligne loin long longtemps lundi mail maison mal manifestants mardi matin menace mercredi message mesure
        8 mieux moi mon mouvement moyen nationale ni niveau nouvelles numerique occidentaux offre paris parle parole
        8 parti passer personnel pourraient prix pro probleme problemes produit propre pu recherche recu reduire
        8 reel rendre repression responsables retour role rubrique russie sait sang semaines sept seront six societe
        8 soldats souligne source souvent suite suivez syrienne syriens systeme tandis terrain train transition
        8 travail travers tripoli trop trouver utilise version video villes violences vont
        9 18 2012 2019 2020 25 40 50 7 accedez aide aider ailleurs ajouter americains analyses ancien aout arrive
        9 assez attaque attaques aura avril ayant biden boutique but cadre campagne caractere champs changement
        9 charte chine choix civile colonel combats connu considere consultez contenus continue continuer
        9 coronavirus corps coupe d d'acceder d'afrique d'armes d'entre decennies developpement devenu dimanche
        9 directeur dirigeant dix donner dossier economique ecrit effet entier equipe existe faisant fils football
        9 fr francaise garde grace grandes huit importante janvier joe joue jouer journalistes juste justice
        9 l'adresse l'agence l'epoque l'interieur l'ouest l'union lequel libyen libyens ligue londres lutte ma
        9 magazine main mains majorite manque marche memes merci mesures militants milliards mise moderation mohamed
        9 moyens musulmans n'avait n'etait nouveaux novembre nuit numero of pandemie parler particulier perdu pere
        9 periode permet permettre plutot police populaire position pourtant pouvez precise presence present
        9 presente presque pression prise processus proche professeur projet proteger qu'a qu'elles qu'en quant
        9 quartier quel questions quitte quoi raisons rapport rebellion rencontre reponse rester revolte royaume
        9 russe saisir samedi secretaire sein serie servi service signe signifie simplement sociaux soient soir
        9 soutenir sujet television tels tente terme texte the titre toutefois troisieme troupes tue tues twitter
        9 type uni victimes violence vue zone
        a 13 14 16 17 200 2030 21 22 60 9 accord affirment africaine africains agrandir aller amerique anglais
        a animaux appelle armee arrete assure atteint aupres auraient avions bas blesses caire celles certain chaine
        a change charge citoyens coalition communique completer comprendre confirme connectez contestation cree
        a creez d'abonne d'abord davantage decembre declaration demander democratie derriere dessus devait devenir
        a differentes diplomatie direction dirige disent email enfin enquete entreprises etrangers europeenne
        a evenements eviter experts favoris fille formulaire fort forte forums front frontiere generalement grands
        a habitants histoire images inclus islamistes jeu journal journaliste jusqu'au km l'afrique l'egypte
        a l'equipe l'etranger l'idee l'integralite l'ont l'otan l'utilisation laisse lecture lepoint lesquelles
        a liberation libre libyenne lieux limites livre loi longue lorsqu'il mai maladie meilleur membre mene mes
        a milieu ministere mission mondial mot mouammar necessaire new newsletters obligatoires obtenir officielle
        a ojd operations opposants ouest outre paix parametres parfois parties partisans permis petit petrole peur
        a photo plein poste pouvait pouvons premiers presidentielle principal principaux printemps probablement
        a proches produits programme propos public publique puisse qu'on quelle quelqu'un quitter raconte rapporte
        a recemment refuse regarder regions regles relations rendu renseignez reseaux restrictions resultats reunion
        a reussi route rue s'en sanctions scene sens septembre sites sol solution sorte sortir soulevement sources
        a succes tahrir telephone telles tenir tenu terroristes tirs tot total tour travailler tunisie turquie unies
        a utilisant venir veuillez veulent victoire vient vise visite voici voie voiture washington zones
        b 2018 2021 23 500 80 abdel acces affirmant africain ali allait allies appel armees augmente bataille
        b benghazi bientot bilan blanche britanniques bureau camp capacite celebre cesse changer chefs cite clair
        b cles club colere combat combattants comite commission completement concernant condamne conduit conference
        b confiance confinement consequences constate constitution continuent cour crimes critique critiques croire
        b cœur d'al d'apres d'argent d'autre d'eviter deces decouvrir defendre dela demi democratique denonce
        b devenue devons devraient dictateur dieu diplomatique directement discours dispose doute durant economie
        b efforts egyptien egyptienne egyptiens elections eleve elu enorme envoye etudes europe europeens
        b extremement facile faible faisait familles faveur ferme figaro finale finalement fonds formation foule
        b fractureetrump frappe frappes gagne gagner genre guide homs hors immediatement impossible insiste
        b institutions insurges internationales internet intervention israel joueurs journaux juge l
        b l'administration l'afp l'age l'air l'argent l'avenir l'economie l'ensemble l'europe l'iran l'objet
        b l'observatoire l'ordre laisser large largement leader lendemain liste locaux lumiere m'a maintenir mandat
        b manifestation manquer marque match matiere meilleure menee mere met mi million minutes mises mme modifier
        b moments montrent morsi moscou moubarak n'avons n'en necessaires note obama octobre officiellement
        b operation organisation orient oui ouvert page parents particulierement patron payer peine petite
        b possibilite poursuit pratique precedent premieres prend pret prets preuve preuves principale prison
        b propose propres provoque quotidien realite rebelle recherches reconnu refugies rend represente reprises
        b republique reseau resistance resolution restent revanche revele riches rouge rues russes s'etait s'ils
        b saoudite seraient siecle siege simple sociale sort soutenu soutient special suivi suivre taux tel telle
        b tenter termes terre territoire tire tirer totalement touche traitement travaille trump tuees utiliser
        b vaccin vente veritable vice videos virus visage visant vite voit voix volonte vrai yeux york
        c 0 2000 2008 2010 2013 2014 2017 26 27 28 29 300 70 90 accepte action actions activites actuelle adresse
        c aerienne affrontements age agents ahmed aient air allie americaines ami analyse and appareil appels
        c archives arme assurant assurer atteindre auparavant banque ben billet blesse bombardements bord bout bras
        c bruxelles capable carriere centrale chacun chance changements chaos chars chemin cherche chiffres choisi
        c cible cinquieme clairement cle cnt combattre commandant commencer commentaires commis comptes concerne
        c confie connait constitue consulter contact continent contrairement contribue controler corruption cotes
        c coups culture d'accord d'ailleurs d'emmanuel d'en d'ici d'or d'origine d'urgence danger david debat decrit
        c dehors denoncer departement devaient developpe developper devient dialogue difference difficultes disant
        c double dr dur dure e economiques edition effets efficace elements engagement ensemble entendu entraine
        c envers equipes erreur espere essayer etrangere europeen europeennes evoque exprime fermeture fil film fini
        c fonction fournir frere frontieres fruits fui garder gauche gaz generale global gouvernements grave graves
        c gros haute hauts historique humain humains humanitaire idee importantes in interets internationaux interne
        c interview islam islamique islamiste j'etais jeunesse kilometres l'acces l'annonce l'application l'arrivee
        c l'attaque l'echec l'ex l'exterieur l'heure l'hopital l'humanite l'occasion l'occident l'origine legumes
        c lesquels liban lie liees lien liens lies livres lois macron magazines maladies mali massacre mauvais
        c medecin medecins mener mer min missiles mode mohammed moitie mouvements n'ai nation nationaux nature
        c necessite neuf news nigeria nomme nourriture nouvel objectif obtenu officiel ordinateur organisations
        c organise osdh parlement participe partis partout passera pauvres pensent penser permettra perte petits
        c photos pire poids points populations port porter poutine pouvoirs prennent presenter presidence
        c principalement principales prises probable proces prochain prochaine produire proposition province publiee
        c puissance qatar qu'est qualifie quartiers quels rapide rappelle reaction realise recettes recours
        c reference reformes regulierement rejoindre relation remporte repondre repondu reprendre representant
        c representants responsabilite restera resultat reuters revenir revenus revoir s'agissait s'y sais
        c scientifiques second seconde secteur semblent senegal sentiment series seuls sortie souhaite souhaitez
        c specialiste sport stade strategie strategique suffisamment suscite syriennes tablette technologie
        c tellement tendance tentative termine toi tombe tomber traite trouvent tu tuer unique uniquement usage
        c utilises vague valeur veille village vis vit vivent vivre vote voulait vouloir voyage
        d 150 1er 2009 2015 2016 2022 31 400 45 800 absolument acceptable accusations actes actuel adopte aeriennes
        d affaire afp alep alimentaire allons amazon appelee apporte apporter appris arreter arretes arrivee
        d artificielle attendre attendu attentat attention augmentation augmenter auteur auxquelles baisse barack
        d basee bases blessees bresil bretagne burkina c calme can canape carte causes central certaine certainement
        d cesser cessez chasse chercheur chercheurs chiffre chimiques chinois cibles civil civiles claire clan
        d classe cliquant collegues com combien commencent commentaire commerce complet complexe comportement
        d compter conclu concurrence connaitre connecte connecter connue conseille conseillons consequence conserver
        d considerent consiste consommation construire contamination contexte continuez contraire courant court cout
        d coute crainte d'affaires d'appareils d'euros d'hommes d'informations d'ivoire d'opposition d'ou d'utiliser
        d decisions declarations decouvert decouvrez defi demain demandant demission denis destruction details devez
        d devoir different difficiles diplomate diplomatiques direct discussions divers documents domaine dos echecs
        d editoriaux election empecher enfant enquetes entendre entierement entrainer entree entrer entretien
        d espagne essaye estiment etude etudiants exactement exception facteur faite faites faits faso fifa filles
        d films fonctionne for formes fortes fuite fut gerer gestion hama hausse heure hier historiques hollande
        d hopital hopitaux hosni ignorez impact implique importants impose inscrit interroge j'avais jean john
        d joueur l'absence l'accord l'algerie l'alliance l'ambassadeur l'arabie l'attention l'eau l'ecole l'egard
        d l'election l'entreprise l'equilibre l'essentiel l'ete l'impact l'industrie l'institut l'intervention
        d l'invasion l'objectif l'operation l'osdh l'ue l'ukraine laissez lancer libanais limite limitee locale
        d locales lorsqu'elle lorsqu'ils lutter magasins maisons majeur majeure malheureusement manger manifeste
        d manifester massacres masse matchs mauvaise medical medicaments meilleures meilleurs messages midi militant
        d ministres misrata modele montrer mosquee mots mourir musulman n'avaient n'etaient n'importe neanmoins
        d negociations nie niveaux noir noire objectifs observateurs occidentale occidentales officiels or ouverte
        d pacifique partenaires participation participer passage patients perdre personnelles peuples peux phase
        d pied pierre plainte populaires portant portes pose possede post pourra poursuivi poursuivre pousse
        d pouvaient prepare preparer presents prete prevenir prevoit prevu prisonniers privee production progres
        d promis provenance provoquer publiques puisque puissances puissent qu'au qualite quantite quatrieme
        d rappeler rapports rares reactions recevez recevoir reclame reconnait reconnaitre record redaction
        d redoutable reellement regne rejete rejoint relativement religieux religion renseignement renseignements
        d repas repris reserve residence resoudre respect respecter ressemble ressources retirer retrait retrouve
        d retrouver revolutionnaires risques roi roman s'affichera s'aimer s'etaient saint saison sarkozy sauver
        d savent savons scenario scientifique secret serieux signale signes silence similaire situe situee social
        d societes soi soins solidarite sommet soutiennent stabilite statut subi suggere sunnite sunnites
        d supplementaires surprise surveillance symptomes systemes temoins tensions terrorisme tests tient tiers
        d times totale traiter transports travailleurs trente tribunal troubles turc tweete types ukraine utilisent
        d venu venus vert veux via victime viennent vingt violents vivant vladimir voire voisin voisins voitures
        d volant voulu youtube œuvre
        e 1970 1980 1990 2005 2006 2007 35 42 48 600 75 abonnes accepter accueillir accuses acheter acte admis
        e aerien affecte africaines ai ajoutant alain algerie alimentaires allegations allemagne anciens apparu
        e appelant approche arabie arriver arrives attendant attentes attire auquel auront autorise avance avantages
        e avenir averti bab bain balles ban banlieue banques batiments battre beau bechamel beneficie besoins beurre
        e biens blessures blog bloque bombarde bonnes bons budget buts cameroun camps canada candidat capables
        e capitaine ceci cellules centaine centres cesars chaines chambre championnat champions charges cher
        e chercher chimique ciel city clients climat clinton clubs commandement commun communautes commune
        e communication compagnie competition comprend comprennent compromis condition conduire congo congres
        e connaissent connus conscience conseiller conseils considerablement consideree constituent construction
        e construit contacts contrat contribuer controverse convaincre cooperation coordination correspondant
        e coupable coupent couvert craint creee crepes crime criminelles crois croissance croissant croissante croit
        e crush d'aide d'alep d'aller d'annees d'assad d'autant d'aventure d'eau d'egypte d'enfants d'environ d'eux
        e d'habitants d'information d'obtenir d'oublier d'y dangereux debute dechu decideurs declenche decouverte
        e defection defis demandent demarrer depend deraa deroule desert dessous detenus detruire devra dictature
        e differente diffuse diminue discussion discuter disparu disponible disponibles diverses division dizaine
        e djihadistes documentaire domicile drapeau droite due duree dynasties echange eclate effectue elevee eleves
        e empeche emploi endroit endroits enfreint engage enregistre entreprise epoque epouse erdogan espace
        e essentiel essentiellement etabli etape etc evenement eventuelle evident ex exercer exige explosions
        e express facilement facteurs fallait fascination faux federation fer fera fideles figure final finance
        e financement financiere fonctionnaires fonctions fond fonde fortement frais francaises francois futur
        e garantir geant ghana globale golfe gouvernementales guinee hassan heros heureux hezbollah http ibrahim
        e idees identifie image imposer independante indiquent infections information initiative interdit interet
        e irak iranien israelien issu issue jeux jordanie jose l'acheteur l'action l'aeroport l'allemagne l'ampleur
        e l'apres l'assemblee l'augmentation l'avait l'encontre l'energie l'entree l'epidemie l'espoir l'esprit
        e l'etude l'image l'importance l'impression l'information l'instant l'insurrection l'intention l'interet
        e l'irak l'islam l'issue l'organisme lancee langue league lecons legitimite lettre libere libyennes liee
        e lignes liverpool local m'ont mahmoud maintien marches mari marie maroc massive materiel medicale megan
        e memoire menaces menees mercenaires mettant mettent milices milliard minute moindre montrant moyenne
        e multiples n naissance nationales nicolas niger normalement nucleaire nul obligatoire occupe offensive
        e offrir omar ong oppose opposition organisee oublier palais partenaire passant paye peau penale pensez peri
        e permettant personnalites pertes petites phenomene photographe physique pieds places planete pleine
        e policieres policiers ponts portee poser positif positions postes poursuivent pousser principe priorite
        e prive procureur profit profondes projets propagande propagation proximite publics puissant qaida qu
        e quarantaine quart quelles quotidienne radio raids rangs rapinoe reagi realiser recommande redoute
        e reduction reduit regarde regimes releve remarque remplir rencontrer rencontres renforcer renverse
        e renverser repond reponses reportage representent reprise restes retraite reveil revenu revient riche
        e roquettes royales rythme s s'etre salle sanglante sauf secrets securitaire selection senegalais sentir
        e similaires slogans soiree soumettre soumis souvient suggerent suivant super supplementaire suprematie
        e supreme syria tache taille technique tentent tenue terroriste test torture tourne travaillent trouvait
        e tuant tv unite us usa utile utilisee vaccins vais vaste vehicules vendre verite vide vieux vigueur vision
        e voient voila voulons watch web
        """

    /// Of 387 articles.
    static let it = """
        0 a al che con da dei del della di e ha i il in la le non per si sono un una
        1 alla anche come delle gli hanno ma nel nella piu questo stato su
        2 ad alle contro cui dal dalla degli dopo due essere governo lo loro paese parte presidente regime se
        2 secondo siria stati tra tutti
        3 ai altri ancora anni assad ci dai dalle ed era fatto forze guerra mentre nei nelle o prima solo sua sul
        3 sulla suo tutto
        4 agli alcuni c'e chi citta cosi dagli damasco dove fa fine gia giorni giorno internazionale militare
        4 momento morti notizie oggi ogni oltre ora perche persone puo quando quello questa questi sempre senza sia
        4 siriano stata tempo uniti uno video
        5 1 2 2011 3 5 almeno altre altro articolo aver aveva bashar cosa dello durante grande gruppo it mai mesi
        5 militari modo molti molto mondo ne negli nostro nuovo ore paesi pero poi politica possibile potere primo
        5 proprio punto quanto quella queste qui ribelli scorso sicurezza siriana sito situazione sotto sta state
        5 sulle suoi tre usa via
        6 20 9 abbiamo alcune anti armate capitale capo caso centro circa cittadini civile civili consiglio
        6 controllo corso deciso detto diritti erano facebook famiglia fare fino foto fronte generale grazie ieri
        6 internazionali invece italia lavoro leader legge manifestanti mano marzo meno mese ministro morte
        6 nazionale no noi nord nostra p particolare piazza poco popolo post proteste pubblico quale quasi quelli
        6 regione sara saranno sarebbe scontri seguito servizi settimana settimane siamo siriani soprattutto stesso
        6 sue sui tanto tutte tv ultimi uomini vedere verso vi vita vittime volta
        7 0 000 10 12 2009 2012 21 30 4 anno armi attraverso avere avrebbe base ben bisogno campo centinaia cio
        7 commenti condizioni conflitto crisi dato dell'esercito dichiarato difesa diverse diversi donne egitto
        7 elezioni en esteri evitare far febbraio fondamentale fuoco giornalisti gruppi inoltre insieme islamico
        7 l'esercito li liberta libia media migliaia milioni n nazioni necessario nessuno news nonostante nostri
        7 nuova nuovi ormai pace parole periodo pochi politico polizia popolazione possono potrebbe principali
        7 problemi protesta punti quali quattro quindi rischio rivolta rivoluzione ruolo russia s sarebbero servizio
        7 siano sostenitori stampa stanno storia sud ti tramite turchia twitter umani vicino visto zona
        8 14 15 150 2020 25 500 6 8 accordo accuse aerei agosto aleppo allo araba articoli attacchi attacco autorita
        8 avevano avuto bambini c casa causa certo chiedere cinque comunita comunque contributo de decine deve dice
        8 difficile dire diritto discussione diventa ecco economico esperti ex fanno feriti fonti forse forza fosse
        8 fra fratelli fu fuori futuro gennaio gheddafi giugno gran grandi ho immagini importante infatti infine
        8 informazioni israele iva letto linea link lui lungo maggio manifestazioni massimo medio membri messaggio
        8 mi milizie mio movimento musulmani nato notizia nulla numero obama occidentali oriente ottobre pagina
        8 partito passato piano portavoce posto poter presenza principale pubblicato qualche qualita quelle risposta
        8 scritto scrive sede segretario sei sembra serie settembre soldati sostegno spesso stabilita stessa strada
        8 subito supporto t tema termini terra to truppe tutta unite v viene vista volte zone
        9 11 13 16 17 18 2013 22 23 24 7 72 abbia accedere account ali all'interno alleati allora americani
        9 americano annunciato appena aprile arabo armati attivisti avanti avrebbero b battaglia bombardamenti
        9 braccio caduta cairo chiusi cliccando colpito colpo combattere commentare confine confronti contenuti
        9 continua coscienza costo dall'inizio dallo dare dati davanti dell'onu dell'opposizione democrazia
        9 dibattito diretta direttore effetto el esempio eventuali f facciamo fallimenti false favore ferma fonte
        9 forte francese francia gas gente giornata giovani global grado iniziato intanto interviste intorno io iraq
        9 is italiano jihadisti l'attacco l'economia l'ex l'italia l'opposizione libero limiti londra lotta luglio
        9 luogo maggiore mani manifestazione meglio messo meta mettere mezzi mezzo migliorare minaccia ministero
        9 molte morto mosca mostra nello net network new nome notte novembre nuove onu operazioni opposizione or
        9 padre pari parla parlamento parlare parti patto piccola poche policy politiche politici portato posizione
        9 possa possibilita prendere preso presto prezzo prime primi problema progetto programma propria pubblica
        9 pubblicita qualsiasi quel quotidiano raid rapporti rapporto realta repubblica resta riferimento rispetto
        9 roma russo sapere saudita seconda sistema societa soluzione sostiene speciale spiegato successo te
        9 territorio the tratta trova true tuttavia ucciso ufficiale ufficiali ultime utenti utili va venerdi
        9 vengono vero violenza violenze vittoria washington
        a 19 200 2010 2015 28 29 300 40 50 70 abbonati adesso affari afferma agenti aiuti alcun and andare
        a approfondimenti arabi aree arriva attivita atto attualmente autostrade azioni bene bengasi bilancio
        a bisogna blog boom breve buona campagna capire caratteri casi cavallo centrale chiaro chiede chiedo cina
        a cioe colonnello coloro com combattenti commentabile comune comunicato conferma consentito continuare conto
        a cose creare darci data davvero decisa destro devono dialogo dicembre dichiarazione dieci dietro diffuso
        a discorso disse dittatore diventate diversamente divisione document dollari dossier dovrebbe dovuto dunque
        a eccezione economica egiziano entrare entro esercito est europea europei event fatti fb fermare figlio
        a fondamento fuga function gdpr gentile gentiloni germania gets giornalista giovane giovedi giro giustizia
        a gratuitamente guida homs importanti inchieste incontro indipendente inglese insulti interessi internet
        a intervento inviato islamica italiana italiani js l'egitto letti lettore libano libici libico libro
        a limitati list livello locale locali maggior maggioranza mantenersi massacro mattina milano minimo missione
        a moglie mondiale mubarak necessita nessun nostre nota noto numerosi occhi occidentale of offre offrire
        a online organizzazioni orgogliosi pandemia parigi parlato parlava perso persona personale piuttosto
        a popolare porta postare potrebbero preghiamo presenti presso probabilmente processo propri pubblicati
        a pubblicazione putin questione raggiunto rappresentanti repressione responsabile rete ricavi ricerca
        a richiesta righe risultati russa russi sangue sardegna scorsa segnalare segreti seif senso sera set siriane
        a sociale soltanto somma sospensione sospesa sostenere sostenitore sostieni spazio src statunitense strade
        a strategia tale tecnici tecnico tempi tentativo termine terreno terrorismo terroristi tipo totale
        a transizione tripoli troppo uccise uccisi un'altra unita uomo usato utente utilizzo var varie version
        a vogliono volonta vuole when white window yemen york
        b 100 10460121006 2014 2022 26 27 31 60 abbiano abdel abdullah abitanti accessi addeventlistener aereo
        b affermato affrontare afghanistan africa aggiunto aiutare all'estero all'inizio alto americana amici aperto
        b apply approvati arabia arguments arrivato async attenersi attesa avvenuto azione barack basi benetton
        b bombe bretagna caccia callmethod capitali cappuccino carta cerca cercando cercare chiesto chilometri
        b chiunque coalizione codice colpi comandante comando comitato commissione condanna conferenza confermato
        b connect contatti contenta continuano corpo corte costa costituzione createelement creato crimini cts cuore
        b dacci dall'altra decisione dell'isis dell'unione democratico dicono difendere dipartimento discoteche
        b distribuiamo dobbiamo documenti domani domenica domino donna effetti egiziana egiziani else entrambi
        b erdogan esclusivi euro europa eventi evidente facendo facevamo facile fatta fbevents fbq ferragosto fianco
        b figli finora fired folla for forma francesco frattempo funzionari furono gedi genere getelementsbytagname
        b ginevra gioco giordania giornale giornali globale governative governativi governi gravi hezbollah http
        b ilfattoquotidiano impedire impostare indicato init initadv international interno iran l l'agenzia l'anno
        b l'europa l'ha l'iran l'isis l'obiettivo l'occidente l'unica l'uomo lagarde lanciato lasciare lasciato lega
        b legale lei libera libica loadasyncfb loaded lontano lunedi mancanza mandato mantenere manutenzioni mare
        b martedi massa me mediapart mediterraneo membro mercato mercoledi messa mia mila miliardi miliziani
        b ministri misure mohamed multipli nazione nemico nessuna niente obiettivo organizzato orientale ove ovest
        b palazzo paolo papa partecipare partita passava passo paura pensare perdere permesso persino petrolio pieno
        b pixel portare porte possano potuto premier presa presente primavera pro pronti proposito proposta proprie
        b prorogare prossimo protezione provincia provocato pur push qaeda qualcosa qualcuno quartiere queue
        b racconta ragione rappresenta reazione recente religioso responsabili responsabilita resto riapertura
        b riferisce riguardo rimane riservata risoluzione risultato ritiene riunione riuscito rivolte sa sabato
        b scelta scenario scopo script serve sette slogan social solidarieta sopra sostenerci spiega stesse stessi
        b storico stranieri sugli svolgiamo tanti televisione tensione terzo times trovano trovare tue tunisia turco
        b ue unico vede vedono vera verita verra versione vicini visita voce voto web www xx youtube
        c 00 2016 32 35 400 42 80 abu accusa accusato acqua addirittura aggiornato aggiunge alcuna all amico analisi
        c analisti ankara anzi aperta appare appello arabe arrestati arresti arrivare arrivati attaccato attenzione
        c attuale avesse avra basta bbc berlusconi bin blocco c'era cambio camera canale capacita carcere carica
        c caricato caro case causato ce centri cercato certamente chiedono cia co col collaborazione colpire
        c combattimenti commento complesso completamente consenso considerato consumi contatto contrario
        c cooperazione coordinamento coraggio costituzionale credo cristiani critica critiche cultura david decenni
        c dedicato definito dell'ex dell'italia destino dettagli dichiarazioni differenza difficolta diffusa
        c dimissioni dio diplomatica diplomatico diplomazia direttamente diretto direzione distruzione dittatura
        c documento domanda domande dovrebbero dura eletto elettorale esiste esponenti espresso europeo famiglie
        c fara farsi fase fedeli figlia finita firmato fondatore formazione forti fossero funzionario garantire
        c golfo guardia immediatamente impegnati imprese informazione interni intervenire iraniani isis islamici
        c islamisti israeliano istituzioni italiane jazeera l'11 l'altro l'attenzione l'intervento l'onu
        c l'operazione l'organizzazione l'ultimo lascia lavora lavori leggere leggi liberazione luce lunga luoghi
        c madre mette migliore migranti momenti moon motivi motivo movimenti numerose nusra obiettivi occasione on
        c opera operazione oppositori oppure organizzazione ottenere ottenuto parola partecipato partire partiti
        c passare pena pensa pentagono pericolo personali piccolo po possiamo possibili poteri potra precedente
        c precedenti preoccupazione presidenza pressi profughi pronto prossimi provenienti pubblicata quadro
        c quartieri quei r raggiungere rappresentante re reale redazione regno relazioni resistenza reso reuters
        c ricevuto ricordare ricordato riferito riforme riguarda rimasto riporta riproduzione rischia rispondere
        c rivista rossa salvare santa sanzioni sappiamo sciita sconfitta scontro scorsi sebbene secolo segreto
        c seguire sentito serata settore sicuro significa silenzio simbolo simile sinistra siti soldi sostengono
        c sostenuto speciali speranza statunitensi stava strage strumenti studi studio sviluppo syria syrian tahrir
        c tali teatro tenuto testimoni titoli tranne tregua tribunale trovato tuo ulteriori un'intervista utilizzato
        c vanno vari verificare vice vicenda vicina vittima vive vivere vladimir voi volontari
        d 2000 2001 2004 2006 2008 34 45 46 47 52 53 54 55 90 accettare accordi affinche afp agenzie ahmed aiuto
        d alleato alta altrimenti angelo approvato aprire ar area armato army arrestato arrivano arrivata assedio
        d assolutamente attentati attentato attivista attori auto aviv banca bandiera bel berlino bianca blogger
        d bombardamento britannico brutale bush by cambia cambiare cambiato cameron capi capito carri certezza certi
        d chiara chimiche cibo clan clima coinvolgimento collega cominciato commerciale compagnie compiuto
        d comprendere comuni condannato condotto congresso conoscenza conoscere conosciuto conseguenze considera
        d considerata considerati contenuto conti controlla corriere corruzione cosiddetta costruzione creazione
        d credere crescita criminale criminali culturale curdi d dando danno date debba decisioni dell'egitto
        d dell'intelligence dell'interno dell'ordine denaro dentro destra dicendo diffusione dimostranti discutere
        d disponibile disposizione distruggere diventare diventata diventato diversa dominio dovremmo dubbio
        d economia editoriale egli email emergenza eppure esistono espressione esprime esprimere estera faccia fame
        d farlo fede ferite fiducia fila filo fin fiscale fondo fornire fornito francesi franco fratello funzione
        d george giovanni giusto governativo guarda guardare guerre guidato guido hosni hussein idlib immagine
        d impegnato impegno impossibile incontrato influenza inizia iniziate inizio insorti intelligence interesse
        d interna intervista islam islamista jihad john kerry l'accordo l'ambasciatore l'amministrazione l'attuale
        d l'idea l'informazione l'iniziativa l'inizio l'uccisione l'ue l'ultima l'unico l'unione l'uso laden lato
        d lavorare lettera libanese liberale libri libya lingua lista male maniera mario materia memoria merito
        d metti miei mille minacce missili modalita modello moderati mohammed morire morsi moschea mostrano muammar
        d napolitano nata navi nazionali neanche nemici nemmeno nero nominato nonche norme occidente occupa
        d offensiva onore opinioni ordine org organizzata origine ospedali ovvero ovviamente pagine pakistan
        d palestinesi pare parlamentare parlamentari parlando parlano partecipanti partecipazione partenza partner
        d passa passioni patria penso percorso periferia permanente pesante piace piani piena porto posizioni posti
        d potenze potranno prese presidenziali pressione prevede prigionieri principi procura prodotto produzione
        d proprieta prospettiva prossima prossime proteggere protestare prova province pubblicalo qaida qatar
        d quest'ultimo questioni ragioni rais recenti regionale registrato relazione religione ribadito richieste
        d riconosciuto riesce riescono riferiscono riforma rifugiati rights rilasciato rimanere rimaste riportato
        d rischi risorse risposto ritorno sale salvo san sciiti scoperto scuola scuole scusa seguente sembrano
        d semplicemente senato sentire sicuramente silvio simili sin so sola sole soli sorte sottolineato spagna
        d stagione stiamo studenti successivamente successivi sullo suolo supremo svolta tante tardi teheran tel
        d teme terrore terza testimonianza testo titolo trattato tuoi turca uccidendo umano un'operazione unica
        d unito usare usate uscire uso utile valore vecchio venga venne veramente veri vertici violazioni violenti
        d vite voci volo volto voluto watch world
        e 08 09 2003 2007 2018 37 38 48 49 66 68 abbandonare abusi accade accaduto accanto accesso aerea affermano
        e agenda agente aggiornamento aggiungere agire all'epoca all'onu alti altra ambasciatore americane ammesso
        e amnesty andati andato andrea angela annuncia antico antonio apre arabiya argomenti arma armata arrivo
        e aspetto assieme assistere assoluta assoluto attaccare atti attiva attorno attuali autore avendo avessero
        e avete avvenuta avvocato background bambino ban bandiere basata basso bella bello blu bomba bombardare
        e bordo bruxelles buon c'erano cadere califfato cambiamento campi carlo carriera cattura center cento
        e cercano certa cessate chiamato chiaramente chiave chiedendo chiesa chimico circostanze classe clicca
        e clinton cnn collegamenti collegamento colloqui colloquio colonna colpa colpiti combatte combattono
        e commando commenta compagnia compito comportamento composta compresa compresi compreso comunicazione
        e concreta concreto condiviso condotta condotte confermare confermata consegna conseguenza considerare
        e consolato contemporaneamente contesto continuato continuo contrastare contrasto controllare controllata
        e controllate convinto copyright corpi corrente costituire costretti costretto costruire credibile crimine
        e cronaca cura d'accordo dall'esercito daniele danni decreto definire definizione delegato dell dell'11
        e dell'europa dell'informazione dell'universita democratica democratiche democratici denuncia detenuti
        e determinazione diceva dichiara diffuse dignita dimostra dimostrano dimostrare dimostrato dirigente
        e distanza distrutto doppio dovere dovra dovuta droga dubbi durata ecc eccetto economici efficace egiziane
        e elementi elicotteri energia entrambe entrati entrato errore esattamente esperienza esperto essa essendo
        e esterno europee eventuale fai familiari farnesina fatte fazioni federazione ferito fiamme figura file film
        e finale finalmente finanza finanziario finire firma fly fondamentali fondato fondazione fondi forme
        e fronteggiare frontiere g genitori gerusalemme gestione gestire giulio google governativa grave grecia
        e guidata hai hama hamas human id idee ii immaginare immigrazione impegnate impiegato imporre importanza
        e imposto indietro info informatica informativa infrastrutture inizialmente iniziata iniziativa institute
        e intende intenzione interessante intero invitato iraniano israeliani istituzionali italo j jihadista joseph
        e ki l'america l'analisi l'annuncio l'area l'arrivo l'avanzata l'azione l'importante l'interesse l'inviato
        e l'islam l'osservatorio lancia lanciando lancio lasciando laureato lavoratori legami legata leggo lettori
        e localita m mafia magari maggiori maometto mappa mar marcia maria massacri materiale mattino medici
        e mediorientale memorandum merkel messaggi metodi metri michael migliori milione militanti militarmente
        e minoranze minuti minuto mira moderato molta monte more mori mossa mostrato nascita national natura
        e naturalmente nave ndr nell'ultimo neo neppure netanyahu nomi notare note notevole nove oggetto ognuno
        e opere opposizioni osama ospedale osservatori otto pacifica pagare passaggio passati passi patrimonio
        e penale pensiero perfetto permette permettere pertanto pesanti peso pezzo piccoli piedi pilota please poca
        e poiche polemiche poliziotti pomeriggio popoli porre portata possesso posso poteva pratica preoccupato
        e preparazione presentato presidenziale press previsto prezzi principalmente priorita privacy privata
        e privato profilo progetti promesso promozione propaganda prosegue pubbliche pubblici puoi pure purtroppo
        e qual qualunque quante quantita quotidiani rabbia raccolta raccontare raccontato racconto radio ragazzi
        e rapidamente rappresentanza raqqa razzi reazioni regimi regioni registro regole religiosa rende rendere
        e residenti residenza ricco ricorda ricorso ricostruzione rientro rimasti riportare ripresa riservati
        e risolvere rispettare risponde riusciti rivoluzionari robert roberto rossi rovesciare saddam sala saleh
        e salute sanno scambio scegliere scelte scelto scena scenari schierati scrivere semplice sequestro servono
        e sezione sfida sforzi sindaco sintesi sistemi site sociali somalia son sorpresa sorta sottolinea
        e sottolineando sovietica sparare sparato specie spero spirito standard stavano stelle stop storica
        e strategica strategico strumento struttura strutture sunnita superiore svizzera tal team tenere tentato
        e tenuta terrorista terzi tesi test testa testimonianze this tiene top torna tornato traffico tratto trump
        e tua tweet ufficialmente ulteriore ultimo umanitari umanitario vale valori vaticano venire vere viaggio
        e vigore violazione violenta vivono voglia vogliamo voglio voti vuol w we zero
        """

    /// Of 3599 articles.
    static let pt = """
        0 a ao as com como da das de do dos e ele em foi mais mas na nao no o os para pela pelo por que se tambem um
        0 uma
        1 ainda anos ate disse entre esta feira ja nos ou presidente sao segundo ser sobre sua tem
        2 ano aos apos caso contra depois dia diz dois era ex federal foram governo ha isso mesmo nas pais pode
        2 quando sem seu ter
        3 acordo afirmou alem antes brasil desde durante ela eles entao essa esse estado estao fazer justica meio
        3 ministerio ministro muito nesta onde outros parte paulo pessoas porque publico r seus so todos tres vai
        3 vez
        4 1 2 3 5 afirma agora apenas assim bem casa conta decisao defesa deve dias dinheiro duas estava eu fez fim
        4 forma geral grande grupo havia hoje jato lava maior menos mil milhoes momento nacional operacao outras
        4 outro pelos policia politica primeira primeiro processo qual qualquer quem relacao republica segunda seja
        4 sendo sera seria sido suas tempo teve tinha todo tribunal
        5 10 20 2016 2017 4 acao alguns aqui cada cerca chegou corrupcao dele desta disso empresa fato faz feito
        5 final houve inicio janeiro juiz la lei luiz lula me meses mundo nem neste nome nova novo nunca outra
        5 passado pedido poder prisao publica quatro regiao rio seguranca semana sempre silva situacao supremo temer
        5 teria todas trabalho tudo vida voce
        6 12 15 2014 2015 30 6 7 8 advogado apesar apoio base brasilia camara cidade cinco civil crime crimes dar
        6 dentro deputado deste deu dilma direito dizer enquanto entanto epoca estados estar este exemplo familia
        6 ficou filho fora forca g1 gente historia informacoes informou investigacao investigacoes jose lado local
        6 marco mes mesma michel minha nada nenhum nesse noite nota partido partir passou pediu pelas pessoa pmdb
        6 podem poderia politico politicos possivel pouco presidencia preso proprio pt quanto quarta quase quer
        6 questao quinta recebeu recursos responsavel sergio sistema sob stf sul tanto tenha terca tipo toda valor
        6 veja vem ver vezes
        7 11 2018 9 abaixo acoes algumas area atual boa brasileira brasileiro campanha capital cargo carlos casos
        7 causa centro coisa comecou congresso contas crise deixar deixou delacao deles denuncia depoimento
        7 deputados dessa desse dezembro diante diretor eduardo elas eleitoral empresas entrevista eram essas esses
        7 estamos estavam falar falta feita fernando fica ficar fosse frente horas importante imprensa inacio
        7 instituto joao lider lo longo lugar manter medida medidas melhor meu militar moro muitos mulher nenhuma
        7 ninguem norte nosso numero objetivo ordem organizacao pagamento paises periodo pois ponto populacao porem
        7 possibilidade precisa principais problema projeto propina propria psdb publicos quais receber rodrigo
        7 rousseff saude secretaria seis senador sexta sociais social sociedade sp tao temos tenho ultima ultimo
        7 ultimos unidos uso vamos vao varios verdade volta
        8 13 14 16 17 19 24 25 40 50 abril acabou acesso acho aconteceu acusacao advogados ai algo algum alguma alvo
        8 analise antonio assunto autoridades bom busca chefe chegar claro coisas condenado conforme conseguiu
        8 conselho constituicao contou controle corte dados decidiu declarou dela demais devem dificil direitos
        8 eleicao eleicoes embora empresario encontro equipe especial esquema estou eua evitar executivo existe fala
        8 falou fatos favor fazendo fevereiro for governador grandes homem hora ideia inclusive internacional
        8 julgamento junto lavagem levar logo maio maioria mandato maneira manha mercado ministros morte mostra
        8 muita muitas nessa nossa novas novembro novos num numa ocorreu odebrecht oficial outubro pagar palacio
        8 papel participacao pena penal petista petrobras pratica prazo preciso premiada presos principal problemas
        8 processos procurador procuradoria programa proposta provas proximo razao rede reforma regional relator
        8 reportagem respeito resultado reuniao risco rj roberto sabe saber sair senado sentido serao serie servico
        8 servicos sete setembro sim somente superior tarde tentar tentativa tera texto total trata troca uniao
        8 valores varias vice video vista votos
        9 100 18 2010 2013 21 22 23 26 27 acima acusacoes acusado administracao agentes agosto ajuda alguem alto
        9 americano amigos assessoria atencao ato atuacao atualmente aumento banco bilhoes brasileiros caixa caminho
        9 campo candidato certo chamado comando combate comissao compra condenacao condicoes conhecimento conseguir
        9 contato continua continuar contrario contratos conversa corpo criminosa curitiba data defende
        9 desenvolvimento desses deveria dez diferente diferentes discurso diversas diversos dizem documento
        9 documentos domingo dono economia economica entrar entrou envolvendo espaco estadual executivos explica
        9 fase fazem feitas fizeram forte funcionarios futuro garantir gestao guerra informacao inquerito instancia
        9 integra interesse ir jornal julho junho leia levou lhe liberdade mae maiores mal mao marcelo menor
        9 militares mim movimento mpf mudanca necessidade negou noticias obras oito oliveira pai palavra parece
        9 parlamentar parlamentares partidos passa passada passar passiva pedir pessoal pf planalto plano podera
        9 policiais politicas pontos posicao possa povo pra principalmente prova publicas queria recebido recurso
        9 redes regime relacoes resposta secretario sede seguida seguinte sejam serem setor sou tal tarefa tema
        9 tendo tinham tiveram tornou trabalhar tv unica unico universidade usar ve violencia voltou votacao voto
        9 vou zona
        a 2011 2012 28 31 500 60 abertura acontece acontecer acredita agencia ajudar ali aliados alta ambito ambos
        a ameaca americana amigo anunciou apartamento aponta apresentar apresentou aprovacao aquele areas armas
        a ataque atividades atos atras avaliacao bastante batista cabeca capacidade carro cenario central chamada
        a chamou cidades colocar comecar comum comunicacao condicao confirmou conhecido considerado construcao
        a contrato costa criacao criancas criar criminal criticas cultura cunha curso dado decisoes declaracao
        a declaracoes defender deixa delacoes delas democracia denuncias depoimentos dessas detalhes determinou
        a direcao diretamente discussao disputa disseram dizendo donald economico edson educacao empreiteira
        a entender escola especie espera evento eventual explicou exterior fachin fazenda federais feitos filha
        a filhos forcas fui funcao fundo ganhou globo governos grave grupos henrique homens hospital imagem
        a impeachment importantes incluindo informado integrantes intencao interior internet investigado
        a investigados ira jamais janot jbs jovem judicial judiciario lideres lima linha lista livre los luis
        a membros mendes mg milhao minutos morreu motivo mudancas mudar mulheres mundial necessario nega neto neves
        a nomes nove obra ocasiao ontem operacoes opiniao orgao origem ouvir pagamentos participar pede pedidos
        a pedro perto pesquisa pgr plenario policial popular porta portanto porto poucos pr pre prefeito preocupacao
        a presenca presidencial pretende previdencia procuradores professor projetos propinas proxima proximos
        a querem quero questionado questoes real realidade realizada realizado realmente referencia relatorio
        a respondeu responsabilidade reu ricardo rua ruas sabado sabia saida saiu santos seguir sei seriam sessao si
        a sucesso suspeita talvez tenham tentou teriam termos tivesse tomar trabalhadores tratar trump us usado vale
        a vara veio via vitima vitimas viu voltar
        b 1o 200 2009 29 300 70 80 aberto abrir acha aecio agenda agua ambiente analisar anterior apresentada aquela
        b aqueles artigo assessor associacao assumir assumiu atividade atraves aumentar autor autorizacao bairro
        b beneficio beneficios buscar cadeia campanhas candidatos candidatura cara cargos carreira casal certeza
        b chega chegaram china comeca comecaram companhia completa comprar comunidade conjunto considera contar
        b conteudo conversas coreia crescimento crianca cumprir debate decadas decidir defendeu delator delatores
        b delegado dem departamento destacou devera devido dialogo discutir disposicao distrito dito divulgada
        b divulgado divulgou duvida efeito eleitorais empresarios encontrar entrada envolvidos envolvimento episodio
        b escreveu especialistas especialmente estatal esteve estrategia estudos exercicio exercito existem
        b expectativa experiencia facil familiares fazia ficaram fiscal fogo formacao fundamental gabinete ganhar
        b gerais gilmar haver historico humanos idade imagens imovel impacto impedir importancia indicios influencia
        b instituicao instituicoes interesses investiga investigar investimentos iria joesley jovens legal
        b legislacao lembra leva levado luta magistrado maia manutencao maos maria material media medico medo
        b mensagem meus minas minimo modelo modo mortos mostram mostrar mostrou mp mudou naquele negociacoes
        b negocios nivel nossos noticia novamente obter ocorre ocorrido oportunidade oposicao orgaos parana partes
        b participou passaram paulista pe perdeu permite pesquisas pior podemos poderiam posse precisam prefeitura
        b presente pressao prestar preve primeiros producao quadro queda radio realizar recente recentemente reducao
        b reduzir reformas registro regras relatou representa representantes residencia resolver responder
        b responsaveis resultados reus rocha santa segue semanas senadores senhor sentenca significa simples site
        b solucao souza suficiente suposta tenta terceiro terem terra tirar tornar totalmente trabalha tratamento
        b triplex turma unidade venda versao viagem virou visao visto vive votar voz
        c 2006 2008 4a 90 aberta abriu absolutamente abuso acaba acabar acidente acreditar acredito acrescentou
        c acusados afastado afastamento afirmam afirmar al alegre alerta alexandre alves ameacas america americanos
        c andamento aparece apontou apreensao apresentacao apresentado aprovada aprovado aprovar aquilo assembleia
        c assuntos ataques atender atendimento atuar audiencia autoridade autos bahia baixa baixo bancada bbc bens
        c bernardo branca brasileiras cabe caiu capaz carta cedo celular certa chama cidadao cima cita citado citou
        c clara classe claudio codigo colaboracao colega colegas comeco comentario comercio completou complexo
        c comportamento compromisso comunicado concluiu conclusao condenados confianca consegue consequencias
        c considerada constitucional construtora contudo criado criminosos criou critica criticou cuja cujo custo
        c dando decada denunciado destaca deus diferenca dificuldade dificuldades divulgacao dizia doacoes dona
        c drogas edicao efeitos eleito elementos emprego encontrado encontrou energia enfrentar enorme entendimento
        c entrega entregou entregue entretanto escolha escritorio especialista esperar esquerda estadao estaria
        c esteja estrutura estudo etica exatamente execucao existencia explicar f faca facebook falando familias
        c fechado ferreira financeira financeiro financiamento fiscais fiz foro fossem fotos franca francisco franco
        c garantia gastos gravacao guaruja haja havera haviam ia identificar ilegal indica industria informa inicial
        c inicialmente iniciativa inteligencia internacionais intervencao investigadores investimento irmao irmaos
        c irregularidades j jogo jorge jornalista jornalistas juizes julgado julgar juridica justamente leis
        c levantamento livro locais longe lucia madrugada manifestacao manifestacoes mantem marcada marido martins
        c materia medio melhorar melhores mensagens mesa metade milhares ministra missao momentos mora moradores
        c moreira mortes morto motivos movimentos municipal municipio nacoes nasceu natural natureza negociacao
        c negocio normal nossas nuclear numeros oas obstrucao ocorrer oficiais onu paga pago palavras parar parecer
        c passo pasta pauta paz pedindo peemedebista pensar pequena pequeno perda perder pergunta perguntas
        c planejamento poderao possam possiveis posso precisamos preco predio presidentes preventiva previsao
        c previsto principio procedimento produtos profissionais programas propostas propriedade proprios protecao
        c proteger provisoria proximas publicacao publicada publicado publicou pudesse qualidade quantidade quarto
        c quis reacao reais realizacao realizadas recebe recebimento receita recorrer renan renda responde ressaltou
        c retorno revelou revista russia s sala sequer servidores sigilo silencio situacoes somos supostamente
        c suposto suspeito suspeitos tais te tecnica tecnologia telefone temas tempos tentando terminar territorio
        c testemunhas tive tomada tomou torna torno trafico tras traz trecho trf tse tucano twitter ultimas unidades
        c usando usou veiculos vi vieira visita vitoria viver vivo vontade
        d 0 150 2005 2007 33 35 45 aceita aceitar aceitou acompanhar acontecendo acordos acusa admitiu aeroporto
        d afinal afirmando ajudou alberto alckmin alegou aliado alias alunos alvos andar andre anteriores antigo
        d anuncio apontado apontam apresenta apresentados apura apuracao apurar ar argumento arma armadas assinado
        d atingir ativa atuou ausencia autorizou avalia avanco avenida aviao b bilhao boca bolsonaro branco
        d calheiros campos carater carmen casas ce cerimonia certamente chance chapa chegada cidadaos ciencia
        d citados cliente clima clique coletiva coloca colocou combater comentar comentou cometeu completamente
        d concessao conduta confira conflito conhece conhecida conseguiram considerando considerou construir
        d contexto continuidade conversar coreano corpus credito cria criada criminoso cristiano cumprimento cupula
        d dada dai daquele decreto defensor definir delegacia democratico depende desafio despesas destino
        d determinacao determinado deveriam dezenas df direita direta direto disputar ditadura divida doacao doenca
        d donos duvidas eldorado encontra ensino entidade entra entregar enviado enviou envolve errado erro erros
        d escandalo escolas esforco esperanca esposa estaduais estes estudante europa eventos exame expressao
        d extremamente fabio falei faria favoravel fechar festa ficam filme fisica foco folha fonte formas fortes
        d forum foto frase funciona funcionamento funcionario funcoes geracao geraldo gerar global golpe gomes grau
        d guarda habeas hipotese houver ideias ilicitos impostos inclui independente indicacao ingles inocencia
        d inqueritos institucional inteiro irma isto japao jardim jeito juizo junior juntos juridico kim km
        d lancamento lancar las legais legenda legislativa legislativo lembrar lembrou levando levaram lidar
        d lideranca ligacao ligado liminar limite longa lugares luz ma mandado mandou manifestantes manifestar
        d manteve mar marca marcado marcos matar maximo medicos meia meios mello melo mesmos metros midia misseis
        d moral morreram musica naquela natal necessaria necessarios nesses normalmente objeto ocorrencia oeste
        d oferecer oficialmente olhar olhos onibus opcao orcamento organizado ouvido ouvidos ouviu padilha pagina
        d paginas pagos pagou palocci parceria participaram particular passagem passando patrimonio peca perante
        d pereira perfil permitir pessoais petistas pinheiro planos pm poderes podia polemica pos possui
        d posteriormente posto pp praticamente precisava prejuizo presentes prevista primeiras privilegiado pro
        d procedimentos procurado procurar procurou profissional promover pronto protestos provavelmente pyongyang
        d quebra queremos questionou quilometros rapido razoes receberam recentes recuperacao reeleicao registrado
        d registros registrou regra relacionados relacionamento relata relatos repercussao representante reunioes
        d reuniu revela riscos rodrigues rotina rs ruim sabem sai saiba salario salarios salvador sangue santo
        d seculo sequencia setores sigla simplesmente sinal sobretudo sofreu surpresa suspeitas suspensao taxa
        d tecnico teixeira televisao tendencia tensao terao terceira terminou termo terreno tese teste testes teto
        d the tiros titulo tivemos tiver tom trabalhando trabalhista trabalhos trabalhou trajetoria transito
        d transparencia transporte tratado trazer trechos tribunais usa usada usados vantagem vantagens veiculo vejo
        d velho videos vir vizinho voces washington york
        e 000 107 1990 2000 2002 2003 2004 32 34 36 400 75 abre acompanhado acompanhou acreditam acrescenta
        e adolescente advocacia afastar afirmacao afirmaram africa agente agir agricultura aguarda alcance alega
        e alemanha aliada alternativa altura amanha amor ampla andrade antiga aplicacao apoiar apresentadas aprovou
        e aproximadamente apurou argumentos argumentou arrecadacao arte assassinato assinada atingiu atitude atua
        e atuais audio augusto aumentou aurelio avaliar avaliou avo ba bancos barbosa barroso basta bebe belo
        e beneficiar blog bloqueio bndes boas bolsa bomba braco breve bruno buscas cabral cair cardoso carros
        e carvalho cassacao cassado castro causou celso cena centenas chamar chao chegam choque cidadania cinema
        e civis claramente clientes cobertura cofres colocado comentarios comercial cometido comigo comparacao
        e competencia comuns concluir condenou conducao confirmada confronto conhecer consciencia considerar consta
        e consumo conter continuam continuou contribuicao conversou cooperacao coordenador coracao costuma cresceu
        e cruz cuidar culpa cultural curto custos dama danos dao daqui decidiram defesas definicao deixando deixaram
        e demanda denunciou deram descobriu desejo desembargadores desenvolver destaque destinados desvio desvios
        e determina diario diretora diretores diretoria dirigentes distribuicao dividas divisao domiciliar dor durou
        e eliseu emenda emergencia empregos empreiteiras engenharia entenda entende entendeu entidades entregues
        e enviada equipamentos esclarecer esclarecimentos especifico espirito estivesse estudantes etapa excecao
        e exclusivamente exemplos exige exteriores faco faculdade familiar fara fatores fe fechou feliz ficha figura
        e finais financeiras financeiros fins fiquei fiscalizacao flagrante fm formada formado fraude fronteira
        e fugir fundacao futebol ganha garante general genero gerou goias gosto gracas gravacoes graves grosso
        e habitantes historias horario horizonte humano identidade identificado ilicito imediatamente imoveis
        e impossivel imposto in independencia indevida indicado indice indicou infelizmente infraestrutura iniciou
        e interna interno jaburu jair jogos jong juca judiciais justificar lancado lancou latina leo leste leticia
        e liberacao ligados limites limpa litoral livros localizado lucio mandados manifestou marisa mata materiais
        e mato matou medica meirelles membro menina menino menores mensalao meta metropolitana minhas moraes moura
        e muda multa municipios nacao nascimento necessarias negociar nele nessas nisso nomeacao nordeste notas
        e nucleares nucleo ocorreram ocupar olha onda organizacoes orientacao original ouro padrao palco parlamento
        e passam pediram pegar penais pensa perguntou pericia perseguicao pertence peso pessoalmente petroleo play
        e pobres positivo postura potencial poucas praca praticados praticas precos premio presidio prestacao
        e prestou preto previa prioridade prisoes privada privado procuradora produto produzir professora
        e professores propaganda proprias protesto provar provocou psb psd ptb punicao querer quiser rapidamente
        e raquel realizados realizou reconheceu refere reforcar regioes registrados reino relato repasse repasses
        e resistencia ressalta resto retirada retirar retomada reune reunir ribeiro ritmo romero rosa sabemos
        e sabendo sancoes santana seguiu seguro semelhante sensacao sentir serio sexual show sinais sitio socio
        e sofrer solicitou sonho sonora sr stj sustenta tamanho tecnicos testemunha tido tipos tiro titular
        e trabalham tragedia tramitacao transferencia transformar trouxe turno un unidas uns urgencia utilizado vaga
        e vagas velha vender vigor vila vinha vivem vivendo www zanin zero
        """

    /// Of 5066 articles.
    static let tr = """
        0 bir ve
        1 bu da de icin ile
        2 olan olarak
        3 cok daha dedi en gibi ise kadar sonra
        4 1 2 3 5 baskani buyuk devam diye etti gore her ilgili ilk oldugu oldugunu once son tarafindan turkiye
        4 yapilan yeni yer
        5 10 4 alan ama ancak arasinda ardindan ayni birlikte degil eden gelen genel gun icinde ifade iki istanbul
        5 iyi konustu ne o oldu onemli sekilde soyledi su tum uzerine var yaptigi yil
        6 6 7 ayrica basbakan bazi belirten bin biz bugun bulunan bunun diger fazla gecen in karsi kendi kez ki
        6 nedeniyle nin olmak olmasi ortaya ozel sadece soyle tek turk uzerinde verdi ya yani yapan yok yuksek yuzde
        6 zaman
        7 12 15 17 20 30 8 9 a aciklamada aldi artik baska baskan belirterek belirtti ben bile biri bizim boyle
        7 bulundu bunu butun chp cikan cikti cunku devlet dikkat dile dogru dr dunya edildi edilen ediyor erdogan
        7 eski farkli geldi hakkinda hem hic hicbir iliskin is kabul kaydetti kisi konusunda mi milyon nasil neden
        7 olacak ozellikle saat sahip sey soz sunlari turkiye'de turkiye'nin uzere uzun veya yakin yaklasik yapti
        7 yeniden yerine yilinda yine
        8 11 13 16 25 acik aciklama adli ait aldigi altinda anda ankara aralik avrupa ay ayinda az bagli bakani
        8 basin basladi belediye belirtildi benim bilgi bircok boyunca bulundugu buna bundan burada donemde dun
        8 duzenlenen ederek eger erdogan'in etmek ettigi gerektigini geri gorev grup gunu hafta haziran herhangi
        8 icerisinde iddia ikinci insan iste kapsaminda karar karari kisa kisinin konusu kullandi kurulu mehmet
        8 milletvekili milli mumkun olmadigini parti ragmen recep saglik secim seklinde simdi sira sirasinda siyasi
        8 sosyal sure tam tayyip teknik uc uygun uzerinden verdigi veren yapilacak yardimcisi yillik yol yonelik
        9 100 14 18 19 2012 2013 2014 2015 21 22 24 40 50 aa abd acikladi acisindan adi adina agir ahmet ak akp ali
        9 alinan aliyor an ana anlatan arastirma araya bakan bakanligi bana basarili basina basinda baslayan basta
        9 belli biraz bize bulunuyor bunlar bunlarin calisan calisma ceken ciddi cumhurbaskani cumhuriyet dahil
        9 degildir destek dis disinda diyen diyor dolar dolayi dunyada dunyanin durum e edecek egitim el elde
        9 ettigini gectigimiz gelecek geliyor genc gereken gerekiyor getirdi getiren guvenlik guzel haber hale
        9 halinde halk hangi hareket hatta hemen henuz herkes hizmet hukumet i ifadelerini internet itibaren kadin
        9 kasim kendisine konuda kucuk lazim lira meclis merkezi mhp milyar mucadele muduru mustafa nedenle olabilir
        9 olmayan olsun olup olur oluyor on onceki one onu onun onunde para pek polis radikal resmi sahibi sayida
        9 sayin sirada sonrasi sonrasinda sonucu sonunda soyleyen takip tarihi tekrar tl toplam ulke uluslararasi un
        9 universitesi unlu ust uyesi verilen yana yaninda yapildi yapmak yasanan yasindaki yilda yogun yolsuzluk
        9 yonetim zamanda zaten zor
        a 0 23 28 500 60 adalet aday aksam alacak alarak alindi almak altina amaciyla anlatti arada aralarinda
        a arasindaki aslinda ayri baskanligi bekleniyor beni beraber beri bildirdi bilim birinci birkac birligi bizi
        a boylece bugune bunlari buyuksehir cekti cesitli cevap ceza cocuk cozum dair dakika deniz derece disi
        a diyerek dolayisiyla donem doneminde dort durumda durumu durumunda dusuk ediliyor edilmesi ediyorum
        a ediyoruz ekonomik ele emniyet erken etmesi fakat gece gecti gelir genis gercek gerek gerekli giren gorulen
        a goz grubu guclu gundeme gunlerde gunluk haberine hakki hala haline hava hayatini hep herkesin hizli ic il
        a ileri ilgi imza insanlar insanlarin isaret isimli istanbul'da istedi isteyen izin izmir kalan katildi
        a kaydeden kemal kendisi kendisini kim koalisyon kolay konu konusan kotu kullanilan kultur lideri merkez
        a mevcut mu mutlaka mutlu normal nun ocak olacagini olay olduguna oldukca olmadigi olmaz olsa olumlu olumsuz
        a olusan oncesi onlar onumuzdeki onune orada ortak oy oyle oyuncu prof rusvet s sabah saglikli sayesinde
        a sayisi sen ses sezon sik sistemi siz sona sorusturma sozlerine spor sureci surekli suren takim talep
        a tamamen tarihinde tbmm tedavi telefon temel tepki tercih tespit tip toplantisinda transfer tur turkiye'ye
        a turlu ulkede ulkenin vardi vardir varsa verildi veriyor vurguladi vurgulayan yabanci yandan yanlis
        a yapilmasi yapiyor yarin yas yasam yasayan yazili ye yerde yere yeterli yildir yili yilin yillarda ziyaret
        b 00 200 2011 26 27 29 35 45 80 abdullah aciklamalarda aciklamasi adam adayi adet adim adini aile akilli
        b alanda aldigini alinmasi alt alti altini anadolu anayasa ara artis asla ataturk aydin ayi aylik b bas
        b belediyesi belki benzer bildirildi bilinen binlerce bolumu bulent bulundugunu calisiyor calismalari canli
        b cercevesinde cikiyor com dan dava davet defa deger degisiklik demokratik den denildi dernegi dha dikkati
        b dogal dogan dogrudan dunyaya dusunuyorum ekim enerji erdogan'a erkek esi etkili etkisi euro ev eylul fark
        b fatih fenerbahce film futbol futbolcu geldigi geldigini gerceklestirilen gercekten gerekir giderek girdi
        b gitti goren gorevi gorusme gosterdi gosteren gosteriyor guc gunde hak halen halkin hayat hayata hayati
        b hazir hedef hizla hukuk hukumeti hukumetin huseyin iceren icine ihtiyac iktidar ilce isi isim islem ismi
        b istedigi istifa istiyor istiyorum istiyoruz itibariyle kaldi kalp kamu kan karsisinda katki kaydedildi
        b kazandi kendilerine kendini kilicdaroglu kimse kimsenin kisiler kisilerin kisilik kontrol konusma konuyla
        b kurulan mahkeme mart mayis medya meydana milletvekilleri mudahale mudurlugu muhalefet muzik nde nedeni
        b neler net oglu ogrenildi olacaktir olduklarini olmadan olmasina olmasini olursa ona oncesinde onem onlarin
        b orani orta ortadan ote oyun paralel partisi pazar proje rol saglayan sanat sari satin satis sene serbest
        b sert seyi sicak sirket sivil size sizin sonraki sonuc sonucunda sonuna soru sorularini sorumlu sorun
        b soyluyor sozlerini subat suc suleyman surec surecte surede tabii tasiyan teknoloji temsil tesekkur ticaret
        b toplum turkiye'deki turkiye'yi twitter ucuncu ulusal urun uygulama uzak uzerindeki uzmani verecek vermek
        b yanit yapacak yaparak yapildigi yapmaya yapmis yaptiklari yardim yasadigi yayinlanan yerel yeri yi yildiz
        b yilmaz yoksa yoktur yola yolu yonetimi yonunde yurt yuzden zarar zorunda
        c 2010 300 31 32 70 75 90 ab aciklamasinda aciklamaya acil acilan acti adami adeta aktaran aktardi alani
        c alaninda allah alma alman almanya almasi almaya almis altin anlamda anlamina anne antalya arac aralik'ta
        c arasi asil asiri askeri atti ayda aykiri bagimsiz bahceli bankasi baris basari basbakan'in basbakanlik
        c basi baskanlik baski basladigi baslayacak basliyor bazen beklenen belirlendi belirtilen belirtiliyor bes
        c besiktas beyaz bilal bilgiler bilgileri bilgiye birinin birisi bolge bolgede buldu bununla buradan buraya
        c buyume calismalar calismasi can cevre chp'nin cikacak civarinda cocuklar cogu cuma cumhurbaskanligi d dahi
        c degerli deginen demek demokrasi destegi dev devletin dikkate disisleri dogrultusunda dolu donemi durumun
        c dusen dustu duyurdu duzenledigi duzenli edecegiz eder ederken edildigi edildigini edilecek edilmis ekibi
        c ekledi ekonomi etme etmeye etmis ettik ettiklerini evet fakultesi fiyati forma fotograf g galatasaray
        c gazeteci gazetecilerin gazetesi gec gecmis gelerek gelip gelisme gelismeler genelinde gerceklesti geregi
        c gerekcesiyle gerektigi gida giden gizli google gorevini goruldu goruyoruz gozaltina gul gunes guney hakim
        c halde hasan hasta hastaligi hastalik hastaliklari hastanesi hastaneye hatirlatan hazirlanan hdp hepsi
        c herkese hesap hurriyet ibrahim ici icindeki icisleri ifadesini ihtiyaci ilac ilan iletisim ilginc imkani
        c inaniyorum ingiltere insaat insallah insani insanin insanlari isbirligi isik isin isler kadinlar
        c kadinlarin kanun kapali kara karsilik kat katilan katildigi kazanan kendine kendisinin kesin kesinlikle
        c kilo kirmizi kisisel kisiye kismi kitap kiz koruma kullanan kullanicilarin kuresel kurul kurum kurumu ligi
        c m maalesef madde mali merak metin millet milletin mudur murat nda neredeyse nisan noktada ogretim
        c olabilecegini olacagi olanlar olayin olma olmadi olmaya olmus olmustur olum omer oncelikle onde onlara
        c onlari operasyon operasyonu oraninda orgutu ornegin ornek ortalama oyuncusu ozelligi partinin peki
        c programi projesi rahat ramazan rusya saatlerinde sagliyor sahne sanatci sanayi satisa savas savunma saygi
        c sayili sayisinin sebebi sebebiyle sebep sevk seyler sinir sirketi sirketin siyaset sizi sonu sonuclari
        c sorunu sozlesme sube sunu super surdu surdurdu suredir suriye ta tabi tahmin takimi tamamladi tane tarih
        c te tedavisi tehdit teklif televizyon temmuz teslim the toplanti toplantida toplantisi turizm u ulasti
        c ulkemizde uretim uye uyeleri uygulamasi verdigini vermis yakindan yaparken yapi yapildigini yapiliyor
        c yapilmis yapma yapmasi yaptigimiz yaptigini yaptik yaptiklarini yardimci yargi yasa yasal yasama yasamini
        c yasandi yasinda yatirim yayin yazdi yemek yerinde yerini yerli yila yildirim yilindan yillar yoluyla yuz
        c zengin
        d 120 150 2008 2009 250 33 34 37 38 400 41 42 48 55 65 acan acidan aciklandi acildi actigi adamlari adana
        d agustos ailesi akp'nin aksine aktif aldik alinarak alindigi alip ameliyat amerika amerikan android
        d ankara'da apple araci araciligiyla arama arka arkasinda artan artisi artti askin ates atilan attigi
        d ayrildi aziz baba babasi bakanlar bakanlik bakim bakin basbakani basit baskenti basladigini bebek bekliyor
        d bekliyoruz beslenme beyin bilgilere bilgisayar birbirine birden birer birini bizler bol bolgesinde
        d bolumunde bugunku bulunmasi bunlara bunlardan bunyesinde bursa c calismalarini ccedil cekerek cekiyor
        d celik cep cerrahi cezasi chp'li cicek cift cikar cikarak cikardi cikis cikmasi ciktigi ciktigini cin
        d cocuklari cocuklarin cumartesi cumhuriyeti daki darbe davasi davutoglu dedigi dedim degeri degerlendiren
        d degerlendirme degisik degisikligi deki demir demirel derin derken devleti devreye dijital dikkatli dil
        d direktor direktoru disaridan disina diyarbakir dizi doc dogu dogum doktor dolara dolarlik donemin
        d dunyasinin duruma duzeyde edecegini edilerek edip ek ekip ekipleri elbette elektrik elektronik elinde emin
        d emre engel es esas eslik etmisti ettiler ettim evde evinde eylem faaliyet facebook faruk filmi final firma
        d firsat fiyat fiziksel fransa fransiz gazete ge gecerli gecici geciyor gecmiste gectigi gelecegi gelmesi
        d gelmis genclik genellikle gerceklesen geride getirerek getirildi getirilen getiriyor gezi gidip gidiyor
        d girdigi giris gitmek giyen gol gonderilen gordu gorevden goreve gorevli gormek goruluyor goruntu gorus
        d gorusmeler gucu gulen gunden gune gurur guven guvenli habere haberi hafif hakan hakaret hakkindaki hakkini
        d haklari halka hapis harekete hastalarin hastaligin hastanede hastanin hayal hayir hayirli hazirladigi
        d hepimiz hesabi hesabindan hizmeti hizmetleri holding iddialari ihlal iken ince inceleme ingiliz insa
        d internete iphone iptal isimler isimleri isleri isletim ismail istanbul'a istedigini italya italyan itiraz
        d kac kaldigi kaldirildi kalkinma kamera kamuoyu kanser kanunu kararin kararini karsin karsiya kaybeden
        d kaybetti kaybi kaydi kayit kaynagi kendileri kendilerini kilicdaroglu'nun kisilere kisiyi kizi komisyonu
        d konularda konusmada konusmasinda konuya koydu kredi kritik krizi kullanarak kullandigi kullanici
        d kullanicilar kullanimi kullanmak kulubu kulup kurma kurulmasi kurulu'nda kuzey la lig liraya mac maddesi
        d maddi mahkemesi mal marka maruz meclis'te meclisi medyada merkezi'nde mesaj mesaji metre miktarda
        d milletvekillerinin milyonlarca mobil model modern na nedir nerede nereye new ni niye noktaya odasi odul
        d odulu of okul olayi olaylar olaylari olcude oldugunun olduk olduklari olmaktan olmamasi olmustu olurken
        d onceden ondan onemlidir onur oran osman ouml oyuncunun oyunlari oyunu oyunun ozgur ozturk parti'nin
        d partisinin paylasti performans piyasaya polisin protesto r rahatsiz rapor risk riski rus sag saglamak
        d saglayacak sagligi sali savci savundu secilen secime secimi secimleri sehir seker seklindeki sektorunde
        d seyin sezonu sigara sikinti silah silahli simdiye sinema siralarinda sistem sitesi sitesinde siyah soguk
        d sok sonuclar sorumluluk sorunlar sorusturmasi sorusuna sozcusu sozleri sozu sundugu sunulan surece
        d surecinde surecinin sureli suresi suruyor t tahliye takdirde takimin talebi tanitim tarihleri tarihli
        d tarim tartisma tasiyor teklifi telefonu teror tesvik ticari toplanan toplumun toreni turkce turu tutuklu
        d tv ucretsiz ulkemizin ulkeye universite urunleri uuml uzman uzmanlar vatandaslarin vererek verici
        d verilecek verilmesi vermesi vermeye video vucut vurgulayarak yalniz yalnizca yan yanitini yanitladi
        d yapacagi yapacagiz yapiyoruz yaptim yari yarim yavas yaygin yaz yazar yazari yazdigi yemin yerden yesil
        d yetkili yetkilileri yildan yilinin yoktu yonde yonundeki yukseldi yuzlerce yuzunden zamanlarda
        e 00'de 000 2005 2007 2013'te 2016 36 39 43 44 49 51 52 600 700 800 85 abd'de abd'nin acaba aci acikca
        e aciklamalar aciklamalari aciklamasini aciklanan acilis aclik adimlar adnan afrika agrisi ailesinin akil
        e akp'li aksami aksi alacagi alanina aldiklari aldiklarini aldim alinacak alinmis alir alirken alisveris
        e almisti alternatif amaci amacli ani anlasma anlatiyor annesi apple'in aradan arap arasina arastirmada
        e arastirmaya arkadasi arkadaslari artarak artiyor artmasi arttigini arzu asamasinda ask asker atan
        e avrupa'da avukati ayaga ayakkabi ayakta aydir aylarinda azindan bakanligi'nin bakimindan banka basardi
        e basariyla basindan basini baskanligi'na baskanvekili basketbol baslandi baslatilan baslatti baslikli
        e basvuru bati baykal bazilari bekir bekleyen belge belirlenen belirli belirtiyor benden benzeri beraberinde
        e bey beyazli bicimde bildiren bilen bilgisi bilimsel biliyor biliyorum biliyoruz bilmiyorum birakti
        e birbirinden birileri birlik bizde bizden bizzat bobrek bolgesi bolgeye borsa bos boyu budur bulan buradaki
        e burasi butce caba cabuk cagri calisiyoruz calismalarina calismaya calisti calistigini carsamba cay cekildi
        e cekilen cem cemaat cemil cengiz cercevede ceyrek cihan cihaz cikip cikmis cizen cocugu cocugun daire
        e dairesi dali damar dediler defalarca degerlendirdi degerlendirmesinde degildi degilim degiliz degisen
        e demektir demirel'in demisti denetim denilen derecede ders detayli devi diliyorum direkt disarida disindaki
        e diyorlar diyorum doktora dolari dondu donemine donemlerde dorduncu doviz dunyaca dunyadaki dunyasi
        e durumlarda dusunce dusunuyor dusunuyoruz dusus duyurusunda duzenleme duzenlenecek duzey edecegi ederim
        e ederiz edici edilebilir edilmisti edin egitimi ekran eksik elinden emekli endeksi engin erdogan'i ertugrul
        e eser eseri eserleri esliginde et etki etkin etmeyi etmistir ettikleri evi evine faiz farki fayda faydali
        e federasyonu fethullah fikir filmin firsati fiyatlari flas gayet gaz gazetecilere gecirdigi geciren
        e gectigini geldiginde geldik gelecegini geleneksel gelisen gelismeleri gelismis gencler genelkurmay
        e gerceklesecek gerceklestirdigi gerceklestirilecek gerekmektedir gerekse gerektigine geriledi geriye
        e getirdigi getirmek girecek gittigi gittigini gogus gokhan gonderdi gonderildi gordugu gorduk gordum
        e gorusmede gorusmeleri gorusmenin goruyor gosterdigi gosterilen gozden grubun gul'un guler gunler gunleri
        e gunumuzde gununde guvenligi haberde haberler haberturk haftada haksiz hali halki hastalar hastane hastasi
        e hatirlatarak hatirlatti hayatina hayatta haziran'da hazirlaniyor hediye hepsini herhalde herkesi hesabini
        e hoca hollanda hsyk hukuka hukuki hukukun hukumete hukumetinin iade icerisine icinden icra idare idari
        e iddialar iddialara iddiasi iddiasiyla iddiaya ifadeleri ifadesi iftar ihracat ihtimali ikili ikna iktidara
        e iktidarin ilave ilcesinde ileride ilerleyen ilgisi imkan insanlara internette ios irak isadami isci islam
        e ismini ispanya istanbul'un istediklerini istenen ister istihbarat itibariyla izledi k kadinin kadir
        e kaldigini kaldirilmasi kalici kaliteli kalmak kamuoyuna karadeniz karanlik karara kararinin karariyla
        e kardesim karsiliginda karsilikli karsisina kasim'da kati katilim katkida kaya kayitlari kaynak kendimi
        e kendisiyle kent kentinde kere kilometre kimi kimin kimseye kis kisiden kitabi komisyon kongre konser
        e kontrolu konuk konunun konusmasi konusmasini konusmasinin konusundaki konuyu korumak korunmasi koyu kriz
        e kronik kul kullanicilari kullanilmasi kullanim kullaniyor kulturel kulubun kupasi kurmak kurt kurucusu
        e kurulacak kurulu'nun kurulusu kurus layik levent li lider liradan liralik listesinde lsquo macinda macta
        e mahkemeye mahkum memnun mensuplarinin merkezinde merkezli mersin meslek meyve mhp'nin millete misiniz
        e muhabirine muhtesem musunuz n nden nefes nihat nokta noktasinda not odeme ogrenci olabilecegi olacagiz
        e olaganustu olanlarin olasi olayla oldugum oldugumuz oldugunda oldugundan oldum olmadigina olmali olmasin
        e olmasinin olmayacak olmayi olmazsa olu olunca olusturuyor oncelikli onemine onlemek onunla oradaki oradan
        e oranda oranla oraya organize orgut orhan ortada ortamda otomobil oynadigi oynayan oysa oyuncular
        e ozellikleri ozen parcasi partiler partilerin partili partiye payi paylasim pazartesi persembe pinar
        e piyasada plan planlanan politika profesyonel program projenin psikolojik puan rahatlikla rakam rakip
        e raporu rekabet renk riskini riza sabit sagladi saglam saglanmasi saha sahin sahipligi sahneye sahte
        e saldiri samimi sampiyon sampiyonluk samsung sana sanki sans sansi sart satisi savcilar savunan sayede
        e secimde secimlerde secimlerinde sekreteri sektor sektoru sektorunun selahattin senin sergi servis sezonda
        e siddet sikayet sinan sinirli sistemini sisteminin sivi siyasetin sohbet sokak sordu sorulari sorumlulugu
        e sorunlari sorunun sorusturmanin soruya soyledigi soylemek soyleyerek soyluyorum sozler sozlesmesi sportif
        e sultan sundu sunuyor supheli surduren surecin suresince suretiyle surpriz suruldu surulen suyu tablo
        e takimda talimat tamami tan tanesi taninan taraf tarihe tarihine tarihinin tarihte tasarim tatil tavsiye
        e tbmm'de tecrubeli tehlikeli teknolojileri temin temiz temsilcisi terk terorle test tibbi tiyatro ton
        e toplandi toplantiya toplu toplumsal toprak torenine tr trafik tuketici turkiye'den tutan ucak ucret ugur
        e ulasan ulkeden ulkeler ulkelerde ulkelerin ulkemiz ulkeyi umarim umut uretilen uretimi urunler urunlerin
        e urunu usta ustu ustunde ustune uyelerinin uygulamalari uygulamaya uygulanan uyum vadeli vakit valisi van
        e vatan vatandasin vatandaslar veda vekili verdik verdikleri verecegi vergi veri verilerine verir verme
        e vermedi vucudun vurgu web www y yag yalan yanina yanitlayan yapilmasina yapilmasini yapimi yapip yapisi
        e yapmayi yarisi yasadi yasak yasaniyor yasin yasiyor yasli yayimlanan yayinladi yazi yazik yedi yerlerde
        e yetki yetkililer yillardir yillari yillarin yolda yolunda yoneticisi yonetmen yonetmeni yorum yuruten
        e yurutulen zafer zamani zamaninda zararli zira zorunlu
        """
}
