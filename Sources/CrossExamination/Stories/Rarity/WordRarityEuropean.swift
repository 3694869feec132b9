// swift-format-ignore-file
// Written by docs/methods/make-word-rarity.py; don't edit by hand.

/// How rare common words are in news in other European languages: a level in hexadecimal (0 in every article, e the rarest listed) and
/// the words of that level.
enum WordRarityEuropean {
    static let tables: [String: String] = ["de": de, "es": es, "fr": fr, "it": it, "pt": pt, "tr": tr]

    /// Of 1028 articles.
    static let de = """
        0 auf das dem den der des die ein eine es fur im in ist mit sich und von zu
        1 als am an auch aus bei dass einem einen einer hat nach nicht um vor werden wie
        2 aber er haben hatte mehr noch nur sie sind so uber war wird wurde zum zur
        3 bereits bis diese durch gegen habe man nun oder sei sein seit unter vom wien wurden zwei
        4 1 ab alle beim da dabei damit dann dieser drei eines etwa gibt hatten ihre jahr jahren kann keine konnen
        4 konnte laut sagte schon seine soll waren was wenn wieder will wir worden
        5 2 allem allerdings anderen dazu doch ende ersten euro geht ich immer ins kein menschen muss mussen neue ob
        5 ohne osterreich prozent rund sehr seien seiner selbst sollen sondern vergangenen wegen weil weiter werde
        5 zwischen
        6 3 4 5 alles andere bisher dafur davon denn derzeit dienstag dies diesem dieses dort einmal erst etwas funf
        6 gab ganz geben gut hier ihm ihr ihren ihrer insgesamt jahre jahrige jetzt kommen kommt konnten lassen
        6 machen millionen montag neuen regierung sagt seinem seinen sollte sowie steht uns us viel viele vier
        6 wahrend ware weitere wo wollen zeit zudem zuletzt zuruck zwar
        7 0 6 7 8 also anfang angaben apa beiden chef darauf deren deutlich deutschen deutschland diesen donnerstag
        7 ebenfalls eigenen einige erklarte erste eu fall fast fluchtlinge frage freitag gegeben gegenuber gehen
        7 gewesen gilt grosse grossen heisst heute ihn ihnen ja jedoch kam keinen land lange leben liegt macht mal
        7 mittwoch musste neben nichts ovp polizei prasident pro sechs sehen sieht sogar sonntag standard stehen
        7 teil unternehmen weg wenig weniger wer wiener woche wochen zehn zuvor
        8 9 allen anderem arbeit arbeiten art ausserdem bekannt berichtet berichtete besser bin bleiben bringen
        8 daher damals daruber demnach denen deshalb dessen deutsche durfte ebenso eher eigentlich einfach
        8 entscheidung erstmals europa finden gar gebracht gekommen geld gemacht gerade ging hiess hinter hohe ihrem
        8 jedenfalls jene juni kaum klar knapp konne kritik kurz lasst letzten mann mehrere meisten mir mittlerweile
        8 moglich monaten mussten nachdem nachsten nahe naturlich nehmen nie offenbar oft osterreichischen personen
        8 platz probleme recht samstag seite sollten spater spiel spo stadt stark statt stellen stunden tag tagen
        8 thema trotz tun uhr usa weit welt wohl wollte zahl zahlen zeigt ziel zufolge zumindest zunachst zweiten
        9 a acht aktuellen allein aller anders angesichts april aufgrund beginn behorden beide bekommen bereich
        9 besonders betonte bevolkerung bild bleibt dagegen danach daran darf darunter daten dennoch dezember direkt
        9 dollar durfen eigene einigen einsatz entwicklung erfolg ergebnis erhalten erklart erneut europaischen
        9 facebook fallen fest findet folge folgen fpo frau frauen fuhren gebe gefuhrt gefunden gehort gemeinsam
        9 genau geschichte gesprach gestellt gleich grenze grund gruppe gute halt halten handelt hin hingegen
        9 innerhalb internet jahres janner je jeder kamen kinder kommenden kosten kunftig landes leicht liegen liess
        9 marz medien meinte mich michael mindestens minuten mitarbeiter moglichkeit musse namlich neu neues
        9 november nutzer of offen oktober online ort osterreichische partei peter politik politische problem
        9 richtung rolle sagen schaffen schliesslich schnell schwer seines september sicher sicherheit sieben sieg
        9 situation solche sommer sorgen spielen sprecher staat staaten stand starker stellt system tage tatsachlich
        9 team teilte the uberhaupt unsere verfugung vergleich veroffentlicht vielen wahl warum weiss weiteren
        9 weiterhin wichtig zeitung zukunft zusammen
        a aktuell alexander all andreas angekundigt august aussendung austria bald basis beispiel bericht berlin
        a besten betroffen bevor blick blieb bringt bzw christian dadurch darin darum de druck durchaus durften
        a entscheiden entschieden ergebnisse erreichen erreicht erster erwartet ex experten familie februar
        a fluchtlingen fordern form forscher fragen frankreich fruhere fuhrt fuhrung fussball ganze genommen gericht
        a gesagt getotet gewalt gewinnen geworden gleichzeitig grenzen griechenland gross grosser grunen guten hand
        a hans haus hause heuer hilfe hinaus hoch hoher immerhin informationen is jahrigen jede jeden jeweils juli
        a junge kleinen kommission kopf lage lander landern lang langer letzte leute london losung machte mai manner
        a markt massnahmen mehreren milliarden mitte mochte monat monate nacht new niemand nutzen obwohl opfer orf
        a osterreichs parlament passiert per plus politiker politischen preis projekt punkte rahmen raum region
        a runde saison salzburg scheint schritt setzen setzt setzte solle somit sonst sowohl spieler spielt spricht
        a start stelle stellte studie syrien titel trainer treffen turkei tv unklar unterstutzung verletzt verloren
        a versucht vielleicht vollig vorerst vorjahr washington weder welche wenige wirklich wissen wochenende wolle
        a wollten zahlreiche zeigen zeigte zugleich zusammenarbeit zusammenhang zweite
        b ahnlich aktuelle al alte alten alter amt anderer andern anfrage angebot angriff angst anteil antwort
        b arbeitet aufgenommen auftrag aussagen aussenminister auto bank bedeutet begonnen beispielsweise bekannte
        b bereit berichten berufung beschlossen bestatigt besteht betont betrifft betroffenen beziehungsweise bietet
        b bilder bisherigen bislang brachte brauchen braucht brussel burger chance chancen china daraus david davor
        b debatte details dinge dritte dritten e eben ehemalige ehemaligen eingesetzt einst einzelnen einzige elf
        b entdeckt entfernt entsprechende entwickelt erkennen ernst erwarten erzahlt europaische extrem falle fans
        b fc fehlen fehler festgenommen firmen fluchtlingskrise fordert forderte forderung frei fruher fruheren
        b funktioniert ganzen gefahr gefordert gehe gelten genug geplant gerat geraten gerne geschlossen gesehen
        b gesellschaft gesetzt gewann gewonnen gingen gleiche google graz grossere grosste grossteil grossten
        b grunden grundsatzlich grune halfte hauptstadt heinz helfen heraus herbst hersteller hielt hintergrund
        b hohen idee ihres indem indes innenministerium interesse international internationale internationalen
        b interview inzwischen jahriger jedem jedes jemand jenen jener john jungen jungsten kampf kampfen kandidaten
        b karl keiner kilometer kleine kollegen kontrolle konzern kraft kritisiert kunden kundigte lag langst laufen
        b lauft league lediglich letztlich linie liste manche martin mehrheit meine meint meist migranten mitteilte
        b mittel mogliche moglichen mutter nachrichtenagentur nachste namen neuer neun nimmt notig notwendig oben
        b offentlich offentlichen offentlichkeit ohnehin organisation osterreicher paar paris parteien plan
        b prasentiert prasidenten premier programm prozess punkt qualitat red rede reihe relativ richtig russland
        b schaden schluss schreiben schreibt schrieb schutz seiten serie sicht smartphone sogenannten solchen
        b soldaten sorgt sprach staatsanwaltschaft starke starken stets stimmen strasse stuck tausende teilen
        b teilweise thomas tochter traf trifft trotzdem twitter uberraschend uberzeugt un union universitat unser
        b unserer unterstutzen unterstutzt verfahren verhandlungen verhindern verkauft verlassen version vertreter
        b vorbei vorgehen wahlen weiterer weltweit wenigen wert wiederum wirtschaft wobei wolfgang york zeiten
        b zeitpunkt zentrum ziehen zuerst zugang zuge zusatzlich zwolf
        c abend abgeordnete abgeordneten aktiv alt and anderes angeboten angela angriffe anschliessend ansicht app
        c apple armee asyl asylwerber aufgabe augen ausland ausmass auswirkungen autos b bayern bedingungen befinden
        c befindet begann beginnt beitrag bekommt beschaftigt bessere bestatigte beste bestimmten besuch betragt
        c bezeichnet bezirk bieten bildung bisschen boden botschaft britische buhne bundesliga burgenland
        c burgermeister christoph co coach dank daraufhin denken diesmal diskussion drittel droht du egal ehe
        c einerseits einfluss eins einzelne eltern endlich entsprechenden entstanden erfolgreich erhielt erhoht
        c erklarung ermittlungen ermoglicht fahren fahrt fallt fand fanden fehlt fiel film finanzminister firma
        c flucht forderungen fotos franzosischen freilich fruhen fuss gefallen gefuhl gegner gehabt gehoren gelang
        c gelungen gemeinsame genauso generell geplanten gern gesamte gesamten geschaftsfuhrer geschehen geschrieben
        c gesetz gesichert gesorgt gespielt gesprache gesprochen getan getroffen gewissen gewohnt gezeigt glaube
        c glauben glaubt gleichen grossbritannien grosses grunde grundlage gruppen haft heimat heimischen her hervor
        c hinweis hoffen hohere holte horen hundert informiert initiative insbesondere institut it italien jobs
        c josef journalisten kamera karriere kindern klaren kleinere koalition komme komplett konkret konkurrenz
        c kooperation krieg krise lager landeshauptmann leisten leistung liebe lieber liga linken links linz live
        c los mag manchmal mannschaft maria massiv mehrfach mein meinen meiner meinung meldete merkel meter minister
        c minute mio mitglied mittels modell moglicherweise moglichkeiten moglichst morgen moskau munchen musik
        c nachfolger nachrichten nahm nannte nein nennt netz niederlage niederosterreich nummer nutzung
        c oberosterreich offiziell opposition osten partie passieren person plane plattform plotzlich politisch
        c polizisten position praktisch pressekonferenz privaten publikum punkten quasi rang reaktion rechnen
        c rechnet rechtlichen rechts reden regeln regierungschef reichen reicht reinhold reise rennen republik
        c richter robert rot roten rudolf s sache sah salzburger schlecht schliessen schneller schule schwere
        c schweren schwierig selten sender service sinn sinne sitzen sitzt smartphones sofort software sorgte
        c soziale sozialen spatestens spiele spitze sprechen st staatliche stadion stattfinden steiermark steuern
        c stieg stimme stimmung strassen streit stunde suche suchen summe taglich tat tatig themen tirol tod tor
        c tore toten tragen treten tritt turkischen u uberall ubernehmen ubrigens ukraine umgang umgebung ums
        c umsetzung ungarn unterdessen unterschied unterwegs urteil van vater verantwortlich verbindung vergangene
        c vergangenheit verhalten verkauf verlieren vermutlich verschiedenen verstarkt verstehen versuchen vertrag
        c verurteilt via video viertel vierten voll vorschlag vorstellen waffen wahrscheinlich wann warnte warten
        c wege weise weiteres werfen werner wesentlich wichtige wirft wissenschafter zahlreichen zahlt zeichen
        c zeigten zentrale zieht ziemlich zog zufrieden zusatzliche
        d abgeschlossen abkommen abschluss abseits absolut agentur ahnliche aktion aktivitaten alternative
        d andererseits angeblich angenommen angreifer ankundigung anschlag anschluss ansonsten anspruch anstieg
        d anwalt anzahl arbeitslosigkeit at athen aufklarung auflosung aufnahme aufnehmen aufregung auftritt ausgabe
        d ausgeschlossen ausschliesslich ausser ausserhalb ausserst bad balkanroute bauen beendet begleitet begriff
        d behandelt behorde bekam benotigt berichte beteiligt beteiligten beteiligung betrieb bewegung bezahlen
        d bezeichnete beziehungen binnen blauen blieben brauche britischen buch budget bund bundesregierung buro c
        d champions chefin com computer dahin darstellung dato deswegen deutsch deutscher diskutiert duell durfe
        d ebene eindruck eineinhalb einfacher einfuhrung einiges einigung einzigen energie engagement enthalten
        d entscheidungen entsprechend entspricht entstehen entweder entwickeln entwicklungen erde erfahren erfahrung
        d erfasst erfullt ergibt erhalt erinnert erklaren erlaubt eroffnet erscheinen erstes erzielte essen europas
        d fahrzeuge falsch familien faymann feld feuer finale fischer fix forschung foto frankfurt franz
        d franzosische freien freiheit freitagabend freund frieden fruh fruhjahr fuhrte funktion funktionieren g
        d galt gebaude geblieben gedacht gefragt gegangen gegensatz gegenteil gehalten gelangen gelegt gelte
        d gemeinden gemeinsamen gemeint genannt genannten generalsekretar generation genutzt geplante gerate
        d gerichtshof geringer geschaffen geschaft gesetze gesperrt gesprachen gestalten gestanden gestartet
        d gestorben gewahlt gewisse gezogen grad griechische griechischen guter gutes h haltung handel handeln hangt
        d herausforderungen herrscht hinweise hinzu hoffnung hofft hunderte illegal illegale industrie inhalte
        d innenministerin innsbruck insel integration interessen iphone irak irgendwann islamischer jahrlich johanna
        d jorg jungste karte karten kauf kaufen kennt kern kind klare kleiner klingt konflikt konfrontiert konkrete
        d konsequenzen kontakt konzept kostet krankenhaus kritisch kritisierte kultur kunst kurze kurzem lagen
        d langen langsam lasse laufe laufenden lautet lebens lebt leichter leiden leider leistungen leiter leitner
        d lesen licht liefern liege luft m mache madchen magazin mail manager mannern markus maximal medienberichten
        d meister menge mensch menschenrechte microsoft mikl militar million ministerium mitglieder mitterlehner
        d moment mrd mutmassliche nachfrage naher nahmen name namens negativ nennen niveau norden obama offenen
        d offensichtlich offentliche one ordnung osterreichischer partner passt paul pause pc personlich phase plant
        d positionen positiv positive prasidentin premierminister presse prinzip private produkte produktion prufen
        d rasch rat reagiert rebellen rechten reform reformen regel regelmassig registriert rein rest richtige rief
        d risiko rom rote ruckkehr ruckstand russischen sachen samtliche schafft schicken schlagen schnitt schuld
        d schulen schuler schwarze schwarzen schweden schweiz schweizer sebastian sehe sekunden selben selber
        d serbien sitzung slowenien sogenannte sohn solcher sorge spanien spaten spielte sport sprache sprecherin
        d spuren stammen standen starben starten startet stattdessen stefan steigen stellungnahme stimmt strache
        d strategie sturm sucht suden t tages tater teams technischen teile teilnehmer text tief tiere tiroler to
        d top transparenz trat treffer trend turkische ubernahme ubernommen uberrascht uberraschung umfeld umfrage
        d umfragen umgesetzt umso unabhangig university unmittelbar unseren unternehmens unterschiedliche untersucht
        d untersuchung update user verandern veranderungen verantwortung verbreitet verdacht verfugbar verfugt
        d verkaufen verletzten verlust veroffentlichten veroffentlichung verschiedene versorgung versprechen
        d verspricht versuch verteidigungsminister verteilt vertrauen vertreten verwendet verwies verzichten
        d verzichtet videos vieler vielmehr visier vorarlberg voraussichtlich vorbereitet vorfeld vorgestellt
        d vorgeworfen vorhaben vorher vorne vorsitzende vorstellung vorteil vorubergehend vorwurf wahlkampf walter
        d warf warnt wasser wechsel weist welchen weltmeister werbung westen wichtiger wichtigste widerstand
        d wiederholt wies windows wirtschaftliche womoglich wonach wort wunsch zahler zeitraum zitiert zoll zug
        d zugriff zunehmend zuschauer zustand zustandig zustimmung zweifel zweiter
        e abgelehnt abgesehen abstand abstimmung achtelfinale afghanistan afp afrika agenturmeldungen agypten
        e ahnlichen aktiviert alleine allgemeinen alltag alteren amazon amtszeit analyse analysiert anbieten
        e anbieter anderung anderungen android angebote angegriffen angewiesen angriffen anhanger ankara ans
        e anschlagen anti antrag antreten antworten anzeigen apps ara arabischen arbeiter arbeitgeber arbeitnehmer
        e arbeitsmarkt ard arena argument argumentiert artikel artikels asylwerbern aufgaben aufgebaut aufgerufen
        e aufgestellt aufmerksamkeit aufstieg auftakt aufwand auge ausbildung auseinandersetzung ausgaben
        e ausgegangen ausgesetzt ausgesprochen ausgezeichnet auslander ausnahme ausreichend aussenministerium
        e ausserungen aussicht automatisch bahn ball band banken barack barbara basierenden bau beamten bedarf
        e bedenken befragten beginnen begrundet begrundung behaupten beispiele bekannten belegt belgien bellen
        e bemuht beobachten beobachter beraten bereichen berichteten berliner beschaftigen beschaftigte beschrankt
        e besitzer besorgt besseren bestehen bestehende bestimmte besuchen besucht betrachtet betragen bewegt
        e bewusst bezahlt bezogen bilanz bildschirm bisherige blatt bleibe bloss bord bot branche brief bruder bull
        e bundeskanzler bundeslandern bundesprasident bundesprasidenten burgerkrieg bussen cameron center chaos
        e chinesische chinesischen cup d dahinter daneben daniel dar dauern dauert demonstranten denkbar denke
        e derartige desto detail deutliche dienen dienst diesbezuglich diesjahrigen direkten direktor diskussionen
        e distanz dokumente donald dran drastisch durchgefuhrt dutzend echte echten eigentumer einander einfache
        e eingebracht eingefuhrt eingereicht einig einiger einrichtungen einschatzung einwohner einziger eis
        e eisenstadt elfmeter em empfiehlt eng entgegen entscheidend entscheidenden entschied entsteht entwickler
        e erdogan erfolgen erfolgt erfullen ergab erganzt ergeben erhohen erinnern erinnerung erlauben erleben
        e erlebt ermittelt ermittler ermoglichen erreichte ersatz erscheint erschienen ersetzt erzielen erzielt
        e etwaige europaischer f fahrer faktor falsche feiern fernsehen fertig festgestellt filme filmen
        e finanziellen finanziert finanzierung finnland fliegen flughafen fokus folgt for fortschritte fortsetzen
        e fortsetzung fraglich francois frank franzosen freiheitlichen freuen freunde fuhlen fuhlt funften
        e funktionen gaben game games gang gaste gastgeber gb geandert gearbeitet gebeten gebiet geboren gedanken
        e gefahren gefahrlich gefangnis gefolgt gegenseitig gegenzug gegrundet gelande gelassen gelegen gemass
        e gemeinde gemeldet genf georg gepragt gepruft gering geruchte gesammelt geschafft gescheitert geschickt
        e gesicht gestern gestiegen gesucht gewarnt gewinn gewinnt gezahlt gipfel gluck grand grazer griff grosseren
        e grunder hamburg handen handle handy hart haufig herausforderung herz hielten hilft historischen hochsten
        e hofer hohepunkt hoheren holen hotel hundstorfer i ideen illegalen indien infrage inklusive innenminister
        e inseln insofern instituts interessiert internationaler investiert investitionen islamischen italienische
        e italienischen jahrelang jahresbeginn jeweiligen job jugendlichen kampagne kampfer kampft kandidat kanzler
        e kapitan karnten karntner keineswegs kiew klage koln kommunikation kongress konkreten konkurrenten konto
        e krafte kritiker kroatien kunstler kurs kurzer kurzlich landesregierung landete landtag langem lauf leer
        e legen legte lehrer lernen libyen lief liessen losen losungen machten management manchen mandat mario marke
        e masse massiven massnahme match material max mazedonien media meinem menschliche migration milliarde
        e ministerprasident mitarbeitern mithilfe mitten mitunter mobile montagabend nachmittag nachricht nahen
        e national nationale nationen natur netzwerk no notwendigkeit nutzt oberste ofb offene offizielle
        e offiziellen offnen ofter open orten papier parlaments parteichef partien personal pic planen polten
        e positiven posten potenzial prinzipiell problemen produziert projekte provinz qualifikation quartal rande
        e rapid reagieren reagierte realitat rechte regelung regie regionen regisseur reisen rekord retten richard
        e richtigen risiken rucken rucktritt ruhe ruhig runden russische sagten samstagabend samt sanktionen satz
        e scharf schatzungen schauen scheitern scheiterte schlag schlagt schlechter schliesst schloss schnelle
        e schone schwarz seitdem seitens seither selbstverstandlich setzten sicherheitskrafte sieger sky sobald
        e sofern solches sonntagabend spannungen spat spateren speziell spielfeld sprachen sprung sr staatlichen
        e stammt standig star starb starksten statistik steigt stellten stellung sterben stil stoppen strafe strecke
        e strom studien sturmer super sv syrische syrischen systeme systems szene tageszeitung taten tayyip
        e technologie teils test times tisch titelverteidiger tote tour tragt training turnier tut ubernimmt
        e ubertragen uberzeugen umgehen unabhangigen unbedingt uni uno unserem untergebracht unterscheiden
        e unterschiedlichen untersuchungen up ursprunglich variante verbessern verbindungen verbot verbreitung
        e verbunden verein vereinbart verfassung verfolgt verfugen vergeben verhaltnis verhandelt verhindert verkehr
        e verlangt verletzte verletzungen verlor vermeiden vermutet veroffentlichte verpflichtet verscharft versuche
        e versuchten verteidiger verteidigt vertrage verweist vierte viertelfinale vizekanzler voller voran
        e vorbereitung vorbild vorganger vorgesehen vorschlage vorsitzender vorsprung vorstand vorteile vorwurfe
        e wachstum wagen wahler wahrheit warnen website wechseln weisen weissen weiters weitgehend welcher werk
        e werte wesentlichen wichtigen wichtigsten wind wirken wirklichkeit wirtschaftskammer wissenschaft
        e wissenschaftliche wm wohnung worten wunder wusste x youtube zeichnet zerstort ziele zustande zustandigen
        """

    /// Of 777 articles.
    static let es = """
        0 a al como con de del el en es este ha la las los mas no para por que regimen se su sus un una y
        1 contra desde entre esta han lo pais pero presidente segun sin sobre tambien
        2 anos cuando despues dos estado fue fuerzas gobierno hasta o parte personas si sido son todos tras ya
        3 ahora ciudad derechos dias donde durante e ejercito estan guerra hace hay internacional le menos mientras
        3 militar mundo otros paises pasado poder rebeldes seguridad ser siria sirio solo tiene todo uno
        4 ademas algunos ante antes apoyo arabe armas asi ataque ataques aunque bajo capital civil civiles consejo
        4 dia dijo egipto ellos embargo era estados estos fin fueron gran grupo habia hoy humanos libia medio
        4 militares muertos muy nueva nuevo onu oposicion otras otro politica primer primera protestas pueblo puede
        4 quien tres unidos vez
        5 1 acuerdo ano asad aun bashar centro conflicto control damasco ee ese estas forma frente gadafi general
        5 grupos haber hacia hecho informacion les lider manifestantes mayor meses miles millones ministro mismo
        5 momento mubarak muchos muerte nacional ni norte nos nuestra poblacion porque revolucion rusia semana
        5 sirios situacion tanto tiempo ultimos unos uu varios ver vida zona
        6 2 3 5 agencia ali aliados anuncio arabes autoridades ayuda base bombardeos cada cairo cambio casi cerca
        6 cinco crisis cualquier cuatro cuenta debe defensa dice entonces esa eso especial estaba estadounidense
        6 exteriores favor febrero francia fuentes fuera fuerza gente habian hacer horas hosni incluso iran islamico
        6 jefe libio lucha lugar manos marzo mayoria medios miembros muamar mucho muerto naciones noticias nuestro
        6 organizacion otra paso paz plaza poco podria politico principal region sea sera sigue soldados television
        6 tienen toda todas tripoli tropas unas uso varias victimas viernes violencia visto
        7 4 abril aerea algunas alto aqui armadas aseguro assad aviones ayer bien cabo caida calles casa caso
        7 cientos ciudadanos ciudades comentarios comunicado comunidad decenas decision dentro derecho dictador
        7 egipcio egipcios elecciones enero espana estar esto evitar familia final fuego futuro hemos heridos
        7 historia hizo imagenes importante inicio internacionales intervencion irak jueves junto lado ley libertad
        7 libre lideres lista localidad luego manana manera manifestaciones martes me medidas mejor mes misma
        7 mohamed mujeres mundial murieron nada ningun ninos noche nuevos numero obama objetivo ofensiva oficial
        7 opositores oriente parece partido pesar policia politicas popular portavoz posible prensa principales
        7 protesta proximo pueden punto quienes quiere quimicas rebelde reino represion reuters salida secretario
        7 seis semanas siempre siendo sino sirias sur tan te tener territorio terroristas tipo todavia total trabajo
        7 transicion traves tu tunez turquia twitter ultimo unidas unido va washington zonas
        8 7 accion activistas aereo aereos afp agosto alepo algo aliado alli ambos amenaza aquellos arabia armados
        8 articulo asegura asuntos bachar bombardeo cadena calle campana casos claro coalicion cobertura
        8 combatientes comenzo cooperacion coronavirus coronel covid cual dado dar decir dejado democracia diario
        8 dicho diciembre domingo eeuu efe egipcia emergencia encuentra enfrentamientos eran esas esos espera
        8 estadounidenses estamos estatal europa ex facebook falta frontera fuente gas gracias grandes
        8 gubernamentales haya hermanos hijo hijos hombre hombres hora imagen informo intento islam islamistas
        8 israel jovenes julio junio justicia kilometros largo libios linea lunes mensaje mi miercoles ministerio
        8 misiles mision movimiento muchas muestra musulmanes nombre noviembre nunca objetivos observatorio
        8 occidentales occidente operacion operaciones organizaciones otan papel partes partir periodistas pese
        8 petroleo politicos poner primero proceso propio provincia publicado publico puesto queda realidad recibe
        8 relaciones resolucion responsable respuesta resultado revuelta revueltas riesgo ruso sabado saleh sean
        8 sede segunda segundo septiembre servicio siete sociales sociedad tahrir tal tarde temas terreno terrorista
        8 tomar trata trump ultima ultimas union yemen
        9 6 acciones actual afirmo africa algun alianza alrededor apoyar asegurado barack barrio batalla bengasi
        9 blogs cargo centros clara clave combate combates completa comunicacion condiciones confirmo continua
        9 convertido correo cosas creo crimenes cuales da deben debido decadas declaraciones declaro deja dejar
        9 destruccion dialogo dificil dinero director discurso dolares economia ejemplo ellas ello entrada escenario
        9 especialmente estaban euros existe exterior finales fuerte golfo heridas homs humanidad humanitaria igual
        9 indico informa informado informe insurgentes inteligencia interes intereses interior internet
        9 investigacion leales liberacion llegado llegar llego lleva llevar local londres manifestacion mantener
        9 mantiene marcha masacre mayo mediante medida miembro milicias moscu mujer nadie ninguna nosotros nuestras
        9 ocasiones ocho oeste oficiales opinion orden oriental origen padre palabras pandemia parlamento
        9 partidarios pasada pedido persona pidio podran posibilidad posiciones post potencias presencia primeros
        9 problemas proteger publica puedes qaeda queremos quieren quimico red refugiados renuncia respecto reunion
        9 rusa rusos s salir sana sanciones sangre saudi seguir senalo seran seria servicios siguen sistema sitio
        9 social supuesto tenemos tenia tenido terrorismo the tuvo unica unico unidad van vea verdad version
        9 victoria video web yihadistas
        a 8 9 abandonar acabar acceso acerca acusa acusado advirtio aeropuerto afirma agentes agrego agresion agua
        a ahmed aire alemania alla alta anadio antiguo anunciado apenas armamento asimismo atacar atencion atentado
        a avion aviso bastion bbc ben blanca boletin bombas britanico cabeza camino causa central china comenzaron
        a comision comite comun congreso consecuencia considera constitucion contenido contexto corrupcion corte
        a cree cuanto cuya cuyo datos declaracion declarado dejo democratico denuncia derrocar detenidos dicen
        a dictadura diez diferentes dio diplomatico directo disparos documento donald economica edificios efectos ei
        a ella empezo empresa encuentran entrar entrevista enviado equipo espanol esten estuvo europea europeos
        a exito expertos explica explico extranjeros fallecido fase fecha finalmente formacion foto fotos frances
        a gobiernos golpe grave habitantes hablar hechos hospital hubo idlib importantes incluido independiente
        a informaciones intencion irani islamista italia jordania jose joven legal levantamiento liga llama llamada
        a llamado llevado locales logrado luz madrid mandatario mandato mano marca media medicas mediterraneo mil
        a ministros mitad momentos muestran nacion necesidad negativa negociaciones noticia nuestros nuevas
        a numerosos occidental octubre opositor organismo pagina participacion participar partidos pedir peor
        a perdido periodista permite personal pide plan pocos podrian posicion presidencia presidencial presion
        a primavera primeras principio principios prisa prision problema programa pronto propia propiedad proyecto
        a pruebas pueblos pues putin real rebelion recibir redes reformas representante reserva reservados
        a responsabilidad resto saber sentido serie solidaridad solucion supremo tampoco testigos tierra tomado ue
        a universidad utilizado ve veces vecinos verde via virtual vive webs yo
        b abdala abdel abu abuelo acontecimientos activista actualmente administracion advertido afganistan agencias
        b ahi alarma alguna altos ambas amigos analizar anterior apoya area areas armada arte artilleria asamblea
        b aseguran asesinato atentados aumento autor autoridad avance aviacion ayudar bandera barrios bases brutal
        b buena busca cambios campo caos capacidad carcel cargos carta centenares cierto cifra cifras com comienzo
        b complejo completo condena conferencia confirmado conocido consecuencias consideran contenidos continuan
        b convirtio cookies cuba cuentas cuestion curso deberia decidido defender democratica departamento
        b desarrollo detenido detras diferencia dignidad dijeron dimision diplomacia directamente dirigentes duda
        b economico ediciones efecto ejecutivo electoral elmundo embajador empresas encuentro enfrenta enviar
        b esfuerzos espacio esperanza establecer estoy estrategia exigira facilitar familias fuertes funcionarios
        b genero ginebra global guardia gubernamental guta habra habria hacen hacerlo haciendo hama haran hermano
        b hicieron historico idea incluye incluyendo indica influencia informes ingles inmediato instalaciones
        b instituto ir ira iranies israeli jornada juicio lanzado lanzar lanzaron lejos libano libres llegada
        b llegaron lleguen llevara llevo lograr lugares madrugada mal mando mantenido mar marco masiva maxima
        b mayores mediados mejorar mensajes mercado miedo milicia milicianos millon minuto minutos mismos moderados
        b mostrado mostro movil movimientos nego nivel nueve obstante ocurrido ojos ong oportunidad pacifica palacio
        b parecen paris pasar peligro penal permiso permitir podido pone populares precio preguntas preocupacion
        b presidenciales presidentes privacidad pro producido propios proteccion protestar proxima proximos
        b publicacion pueda puntos radio rechazo recibido recientemente recuerda recuperar relacion representantes
        b republica resistencia respaldo responsables resultaron retirada reunio rey rights roja rusas sabe salud
        b salvar seguidores seguro senala sesion siglo siguiente somos tanques tendra termino toma torno
        b trabajadores tratar tribunal turco tus vanguardia vehiculos ven viaje viajeros vicepresidente vidas videos
        b violaciones visita vista voz vuelta vuelto yemeni yihadista york
        c aceptar actores acuerdos acusaciones adelantado advierte aereas afueras ajeno alcanzado aleman alguien
        c alogo alrededores altas america amnistia anade anoche anti antigua antiguas apoyan aquel ar arma armado
        c arresto arsenal asegurar atacado atenten atras autores bahrein balance biden blanco blancos block bomba
        c bombardeado bombardear brevedad britanica bueno buscan buscar caer caido califico cambiar canal candidato
        c capaz cara casas causado causo celebrara cercano cese ciego ciencia clase cnn colombia comandante comicios
        c comisiones comparte completamente condenado confirma confirmar conjunto conoce conocer conseguido contacto
        c contrario controla controlada controlan controlar conversaciones cosa costa creacion crear creciente creen
        c crimen critica debate decidio delegado demandas demas demasiado denigrantes denunciado denuncio
        c derrocamiento desarrollan desastre desplazados despliegue destino destruir detalles detencion detener
        c deutsche difamatorios dios diplomatica diplomaticas diplomaticos direccion dirigente dirigido display
        c dispuesto distintas distintos division doble duma dura economicas edificio educacion efectivos egipcias
        c elegido embajada empleo encontrar encontrara enemigo enemigos enfrentamiento enfrentan enorme entender
        c entrega envio escalada escolar escrito espanola estabilidad estallo estrategicos estudios etapa europeo
        c exclusion experiencias experto explicado expresidente expreso extranjera extranjeras extranjero facciones
        c facil fallecidos familiares filas fondos fracaso frenar fronteras garantizar gases grande graves habana
        c habido habla habrian hayan he height helicopteros herido hospitales http hubiera human humanitario iba
        c ibrahim ii impedir imperio imponer importancia imposible incluidos indent ingreso iniciar iniciativa
        c inmediatamente instituciones intelectual intensas intentar islamica junta kurdos lanzo leidas libias llega
        c llevan lluvias localidades logro luchar luis mantienen matan matanza matar material medico medicos menor
        c mercenarios mezquita modo mucha muertes murio nacimiento necesario negocios news nicolas noreste nota of
        c ofensivos ofrecerte ola ordeno organo osdh pacificas paginas pasa pasando pcr pensar pentagono pequeno
        c perder perdidas permanentes permitido peticion piden planes planteamientos podcast podemos poderes podia
        c podra policial policias posibles positivos postura practica precios precisamente preferencias pregunta
        c premio presos presunto previamente probablemente produce produjo profesor prohibicion prohibida propias
        c provincias provocado provoco publicos pudo puedan quedado quedan quimicos radicales razon reaccion
        c realizaran recibio recientes recomendamos recursos referencia regional regreso reporta represalia
        c representa respeta respeto responder resultados resumen revolucionarios robert ruta salieron sanitarias
        c sarin saudita secreto secretos sector senalado sesiones significa similar sitios subida suelo sufrido suma
        c supone supuestamente teheran telefono temor tenga tension text texto tiempos times tomo toneladas tony
        c trabajar trafico tratado turca tuvieron u unidades usar valor vaya vecino venezuela villa vinculos
        c visibles viven vivo vladimir volver volvieron watch width yazira youtube
        d 0 abajo abandonado abdula abierta abierto abrir abusos acaba acabo activos acto actos actualidad actuar
        d acusados acuso afirmado agente ala alcanzar aliada alimento amenazas amigo amplia analisis analistas
        d anteriores anuales anuncia anunciaron ap aparecio apertura apoyado apunta aragon asalto asedio asesinatos
        d asunto atacaron avances avila bab bajas ban banderas bando bandos bano basico berlin bienes bin bloque
        d bloqueado bloqueo bretana breve breves bruselas brutalidad buen buro c cadaveres cafe califato camara
        d camaras cambiado cayo centenar cercana chii choques cia cien citado claramente claves clinton cnt coche
        d colores combatir comenzado comercial comerciales comercio cometido comites compromiso confianza conflictos
        d conocerte conocida conseguir considerado constitucional construir contactos contagio continuar convertirse
        d coordinacion corresponsal creado creer criticas critico cruz cuentan cuerpo cuerpos cumbre cumplir dan
        d david deberian decada decisiones dejan dejando dejaron democraticas depositos deraa derecha derrota deseo
        d desierto desplegados destruido diciendo dictadores dieron difundido directa dirige distrito disturbios
        d diversas dudas duras duro economicos edad editora educacionales elegir emiratos enclave encontraba enlaces
        d entra epicentro erdogan error escala escena escribe escribio esfuerzo especiales esperan esperar esposa
        d estaria estrategico evacuacion examenes excepcion exigir exilio expresion extremistas fieles fiesta firma
        d fondo francisco fundamental gabinete gaddafi gamal ganar gobernante gobernantes gobierna haberse hablan
        d hacerse hafez hermandad hotel hussein ido impacto incidente incidentes independencia independientes
        d informaron inmediata inocentes instructores intentos intervenir invasion investigaciones invierno iraq
        d israelies izquierda jan jazeera john juego justo ki kremlin kurdas l lanzamiento larga lee leer
        d legitimidad leyes libertades libro liderada lineas llamamiento llamo llegan llevaron lograron luchando
        d manifestado margen marti martin materia menores mesa miguel ministra minoria mismas misrata moon moral
        d morir motivo mueren multitud mustafa musulmana necesita necesitan negado negociar negro new niega noroeste
        d numerosas nusra observadores ocurre ocurrio oficina omar opositora opositoras ordenes pagar palestinos
        d papa papos parecia parrafo participaron particular pasos pena perdida perdieron periodico periodismo
        d periodo permitio peru peso pidiendo pie pierde plazo pocas podrias posteriormente practicamente preciso
        d presente presentes previsto principalmente produccion productos prometio propaganda propuesta protagonista
        d proximas proyectiles prueba publicas puedo puerta puertas puestos puso qatar quedo radical rapidamente
        d razones reacciones realizado realizar realmente reciente reconciliacion reconoce reconocido redactar
        d regiones reiniciara reinicio reproduccion reservas respondernos restricciones resulta revolucionario
        d revoluciones rueda sabemos saif salido san sancti sarkozy sectores similares siquiera sirte situada
        d solamente sorpresa spiritus subrayo suficiente sufre suiza suministro suni taller tantos tarea tema tengo
        d tenian tercer tercera terminar terminos terror tomaron toque tortura totalmente triunfo tv unirse usa
        d usado usamos usando usuario usuarios utilizando utilizar vacuna vamos venta veto videoconferencia viene
        d vio violacion violentos vivir voluntad volvio voto votos vuelve welle
        e abandono abdullah abogado accesorios acepto actitud actividad actividades acusan adelante admitio
        e advertencia aerolinea alaa alcance alemana alemanas alerta alguno aliadas alienigena alimentos alternativa
        e ambiente amplio anadido analista angela aniversario ankara antiguos aparato aparece aparentemente
        e aplicacion aprobacion aprobada apuntan argelia argentina argumento arroz asesinado asesinados asesino
        e asistencia atacando ataco ausencia autorizacion avanzar baja balas banco bancos barril barriles bastante
        e beneficio bimba blindados bolsos bombardea brega brigada british buenas buenos buscados bush busqueda
        e cable campos canciller candidatos cantidad capsulas caracter carrera caza celebra celebracion celebran
        e celebrar cercanas cercanos cereal chavez chelista cielo cierta circunstancias cita ciudadano cloro cobrado
        e coches coleccion comentar comentario comida comienza compania compartir competente compleja compra comprar
        e comunicaciones condenar condeno condicion considerar considero consulta contar controladas conversacion
        e convierte corea correspondiente criminal cristianos criterios crucial crudo cuartel cultura cumple dando
        e dano danos debemos declara deir delegacion demanda democrata denuncian derrocado destitucion determinacion
        e di diferencias diferente dificultades dirigida discutir disidentes disparado disparar disposicion
        e dispuestos disputa diversos doce dona dpa elementos elite emisora empezaron empleado empleados encargado
        e encontraban energia entro equipos eres escondido espanoles esperamos esperando establecidos
        e establecimiento estilo estrategica evidente exige existencia experiencia explosion explosiones expresar
        e expulsar fernando ficcion ficha figura figuras financiero firmado firme formula fotografias france
        e francesas franceses francotiradores funcionario galaxia generacion generales gesto gobernado guerras hablo
        e haga hambre hara hezbola hija hillary hogares hoja hostilidades huido huir humano husein ideas igualmente
        e ilegal imperialismo implicacion importa incluidas indicado indicaron indicios inspirada insto intenta
        e intentando interna invitados iraqui irse isis islamicos italiano joya judicial juventud kelsey kurda kurdo
        e lanza lanzados lectores legislativas legislativos leido libanes liberar libros liderazgo limites llamados
        e llamar lola lu luchan madre mahmud mantuvo manuel mapa maria mario marruecos martires masas masivas matado
        e mato maximo mejores menudo mira mis modelo morsi mortales mostrar mostraron muammar mursi musulman nacido
        e nacio navarra necesaria necesitamos neon nespresso ninguno nino nobel norteamericano nuclear objeto
        e obligado obtener ocasion ofrece opaq opcion opciones operan opina ordenado pacto palabra palestina
        e palestino parar parecer parlamentarias patrimonio peliculas peninsula pequena periferia permanece
        e permanecen persico personales petrolera piedras piton planetas pobre pobres pobreza poderoso portugal
        e potencial precedentes prepara preparado presentarse presento press presuntamente pretende prints prioridad
        e prisioneros probable produjeron promesas propietario provocar pudieron puerto quedar queria quizas ras
        e rechaza recicladas recordar redaccion refleja reforma regimenes regionales registrado registro reglas
        e religiosa renace renunciar represalias resolver respuestas restos retrofuturismo reune reunirse
        e revolucionaria riad rio ronda saben salio sangrienta secretaria seguido semestre senal silencio
        e simplemente sistemas soberania socialista socios soldado solidario sucede sucesos suerte sufrir supuestos
        e suroeste syria taza tecnico telefonica teme tengan terminado territorios testigo testimonios thisiscosmic
        e tienda tienes tipos tiros tomahawk torres toxicos tratamiento tratando trato tregua tribu tunecina
        e tunecino urgente usaron usted utilizo v valiente vemos verano verdadera verdadero vi viajar viejo vieron
        e violenta vision visitar viva vizcarra voluntarios votacion yemenies
        """

    /// Of 1094 articles.
    static let fr = """
        0 a au avec ce dans de des du en est et il la le les ont par pas plus pour que qui se sur un une
        1 aux cette comme ete fait mais ne nous ou pays son sont
        2 ans apres aussi avoir c'est ces contre d'un d'une depuis deux elle etre faire ils leur meme monde qu'il sa
        2 selon ses si tout vous y
        3 alors avait avant bien cela d'autres declare dit dont egalement encore entre etait je leurs lire lui mois
        3 n'est on personnes peut president s'est sans t temps tous
        4 affirme ainsi ajoute al autre bbc beaucoup certains compte cours deja fin fois gouvernement jour lors
        4 moins n'a non nos notre partie pendant place plusieurs politique pouvoir premier premiere qu'ils regime
        4 soit sous toujours toute tres trois
        5 1 2 afin afrique annees annonce autres avaient car cas cet ceux chef comment cote d'avoir debut demande
        5 dernier etaient etats eu explique face forces gens grand grande groupe guerre jours jusqu'a l'un m
        5 ministre mis moment nombreux notamment nouveau nouvelle passe personne peu peuvent point pourquoi pourrait
        5 pres qu'elle qu'une quatre quelques raison securite toutes unis vers vie ville voir votre
        6 armes assad aujourd'hui avons capitale centre chaque chose cinq commence conseil d'etat d'etre derniere
        6 dire doit donc donne donnees droits elles estime eux faut france general indique informations
        6 international j'ai jamais l'armee l'etat l'homme lieu lorsque maintenant mars membres mettre militaire
        6 milliers millions mort morts n'ont n'y nombre nombreuses nord parce part peuple plan plupart porte prendre
        6 pris qu'un quand rapidement region reste s'agit semaine sera seul site situation sommes sud syrie tant
        6 trouve va
        7 3 5 accuse affaires americain amis appele arabe aucun aurait autorites avez bachar base cause celle celui
        7 certaines chez ci civils conflit controle coup covid creer crise desormais deuxieme devant difficile
        7 doivent el enfants ensuite environ etat facebook famille femmes font force francais groupes heures hommes
        7 ici important internationale l'ancien l'onu l'opposition l'une laquelle libye malgre maniere
        7 manifestations me medias militaires mondiale montre national nations nom nouvelles parmi partage partir
        7 pense politiques population possible presse protection publie puis quelque question rebelles responsable
        7 revolution rien risque s'il sante savoir semble serait services seule seulement soutien souvent suis
        7 surtout syrien tard terrain tete vendredi veut vos vraiment vu
        8 4 6 8 actuellement ait americaine an annee anti arabes article articles aucune autant autour ayant besoin
        8 bon bonne britannique c'etait ca centaines cependant choses chute communaute compris conditions connu
        8 corps creation damas date decide decision defense depart dernieres derniers devrait differents dimanche
        8 dirigeants dizaines dollars droit ecrit egypte envoyer etant etes etrangeres exemple experience facon
        8 femme feu fevrier forme freres haut homme jeudi jeune jeunes journee juillet juin kadhafi l'a l'actualite
        8 l'aide l'annee l'autre l'est l'histoire l'on l'organisation l'union l'universite lance liberte ligne loin
        8 long longtemps lundi mail main maison mal manifestants mardi matin menace mercredi message mesure mieux
        8 moi mon mouvement moyen musulmans nationale ni niveau novembre numerique occidentaux offre paris parle
        8 parole parti passer personnel pourraient pourtant precise prix pro probleme problemes produit propre pu
        8 quel recherche recu reduire reel rendre repression responsables retour role royaume rubrique russie sait
        8 sang semaines sept seront six societe soldats souligne source suite suivez syrienne syriens systeme tandis
        8 texte train transition travail travers tripoli trop trouver tue utilise version video villes violences
        8 vont
        9 7 9 accedez aide aider ailleurs ajouter americains analyses ancien aout arrive assez attaque attaques aura
        9 avril biden blesses boutique but cadre campagne caractere champs changement charte chine choix civile
        9 colonel combats comprendre considere consultez contenus continue continuer coronavirus coupe creez d
        9 d'acceder d'afrique d'armes d'entre decennies developpement devenu directeur dirigeant dix donner dossier
        9 economique effet entier equipe existe experts faisant fils football fr francaise garde grace grandes huit
        9 importante janvier joe joue jouer journalistes juste justice l'adresse l'agence l'epoque l'interieur
        9 l'ouest lequel libyen libyens ligue londres lutte ma magazine mains majorite manque marche memes merci
        9 mesures militants milliards mise moderation mohamed moyens n'avait n'etait nouveaux nuit numero of paix
        9 pandemie parler particulier perdu pere periode permet permettre petit plutot police populaire position
        9 poste pouvez presence present presente presque pression prise processus proche professeur projet proteger
        9 qu'a qu'elles qu'en quant quartier questions quitte quoi raisons rapport rebellion regarder rencontre
        9 rendu reponse rester revolte russe saisir samedi secretaire sein serie servi service signe signifie
        9 simplement sociaux soient soir soutenir sujet television tels tente terme the titre tour toutefois
        9 troisieme troupes tues twitter type uni veuillez veulent victimes violence vise vue zone
        a accord affirment africaine africains agrandir aller amerique anglais animaux appelle armee arrete assure
        a atteint aupres auraient avions bas blanche caire celles certain chaine change charge citoyens coalition
        a communique completer conduit conference confinement confirme connectez contestation cree d'abonne d'abord
        a davantage decembre declaration demander democratie derriere dessus devait devenir devraient differentes
        a diplomatie direction dirige disent egyptiens email enfin enquete entreprises etrangers europeenne
        a evenements eviter favoris fille formulaire fort forte forums front frontiere generalement grands habitants
        a histoire images inclus internationales intervention islamistes jeu journal journaliste jusqu'au km l
        a l'afrique l'egypte l'ensemble l'equipe l'etranger l'idee l'integralite l'ont l'otan l'utilisation laisse
        a lecture lepoint lesquelles liberation libre libyenne lieux limites livre loi longue lorsqu'il mai maladie
        a meilleur membre mene mes milieu ministere mission mondial moscou mot mouammar n'en necessaire new
        a newsletters note obligatoires obtenir officielle ojd operations opposants ouest outre parametres parfois
        a parties partisans permis petrole peur photo plein pouvait pouvons premiers prend presidentielle preuve
        a principal principale principaux printemps probablement proches produits programme propos public publique
        a puisse qu'on quelle quelqu'un quitter raconte rapporte realite recemment refuse regions regles relations
        a renseignez reseaux restrictions resultats reunion reussi revele route rue s'en sanctions scene sens
        a septembre sites sol solution sorte sortir soulevement sources succes suivi tahrir telephone telles tenir
        a tenu terroristes tirs tot total travailler tuees tunisie turquie unies utilisant utiliser venir victoire
        a vient visite voici voie voiture washington zones
        b abdel accepte acces affirmant africain ali allait allies americaines appel armees augmente bataille
        b benghazi bientot bilan bras britanniques bureau camp capacite celebre cesse changer chefs chemin cite
        b clair cles club colere combat combattants comite commission completement concernant condamne confiance
        b consequences constate constitution continuent cotes cour crimes critique critiques croire cœur d'al
        b d'apres d'argent d'autre d'eviter d'urgence deces decouvrir defendre dela demi democratique denonce
        b devenue devons dictateur dieu diplomatique directement discours dispose doute dr durant e economie efforts
        b egyptien egyptienne elections eleve elu enorme ensemble envoye etudes europe europeens extremement facile
        b faible faisait familles faveur ferme figaro finale finalement fonds formation foule fractureetrump frappe
        b frappes frontieres fruits gagne gagner generale genre guide homs hors humanitaire immediatement impossible
        b insiste institutions insurges internet islamique israel joueurs journaux juge l'administration l'afp l'age
        b l'air l'argent l'avenir l'economie l'europe l'ex l'iran l'objet l'observatoire l'ordre laisser large
        b largement leader lendemain liees liste locaux lumiere m'a macron maintenir mandat manifestation manquer
        b marque match matiere medecin meilleure menee mener mere met mi million minutes mises mme modifier moments
        b montrent morsi moubarak n'ai n'avons necessaires neuf nourriture obama octobre officiellement operation
        b organisation organise orient oui ouvert page parents particulierement patron payer peine penser petite
        b points possibilite poursuit pouvoirs pratique precedent premieres pret prets preuves prison proces propose
        b propres provoque quartiers quotidien rebelle recherches reconnu refugies rend repondre represente reprises
        b republique reseau resistance resolution restent revanche riches rouge rues russes s'etait s'ils saoudite
        b secteur seraient siecle siege simple sociale sort soutenu soutient special sport suivre taux tel telle
        b tenter termes terre territoire tire tirer totalement touche traitement travaille trump vaccin vague vente
        b veritable vice videos virus visage visant vite voit voix volonte vrai yeux york
        c 0 accusations action actions activites actuelle adresse aerienne affaire affrontements afp age agents
        c ahmed aient air allie amazon ami analyse and appareil appels archives arme assurant assurer atteindre
        c auparavant auxquelles banque barack ben billet blesse bombardements bord bout bresil bretagne bruxelles
        c capable carriere centrale chacun chance changements chaos chars cherche chercheurs chiffres choisi cible
        c cinquieme clairement cle cnt combattre combien commandant commencer commentaire commentaires commis
        c complet comptes concerne confie connait conseille constitue consulter contact contexte continent
        c contrairement contribue controler corruption coups courant culture d'accord d'ailleurs d'appareils
        c d'emmanuel d'en d'ici d'or d'origine danger david debat decouvrez decrit dehors denoncer departement
        c devaient developpe developper devient dialogue difference difficultes disant double dur dure economiques
        c edition editoriaux effets efficace elements empecher enfant engagement entendu entraine envers equipes
        c erreur espere essayer etrangere etude europeen europeennes evoque exprime faites fermeture fil film fini
        c fonction fournir frere fui garder gauche gaz global gouvernements grave graves gros hausse haute hauts
        c historique humain humains idee importantes in interets internationaux interne interview islam islamiste
        c j'etais jeunesse kilometres l'acces l'annonce l'application l'arrivee l'attaque l'echec l'egard l'election
        c l'exterieur l'heure l'hopital l'humanite l'impact l'objectif l'occasion l'occident l'origine legumes
        c lesquels liban lie lien liens lies livres lois magazines maladies mali manifester massacre massacres masse
        c mauvais medecins mer min missiles mode mohammed moitie montrer mouvements n'etaient nation nationaux
        c nature necessite negociations news nigeria niveaux nomme nouvel objectif objectifs obtenu officiel
        c ordinateur organisations osdh parlement participe partis partout passera pauvres pensent permettra perte
        c petits photos pire poids populations port porter pose poutine prennent presenter presidence principalement
        c principales prises probable prochain prochaine production produire progres proposition province publiee
        c puissance qatar qu'est qualifie quels rapide rappelle rapports rares reaction realise recettes recours
        c reference reformes regulierement rejoindre relation remporte repondu reprendre representant representants
        c responsabilite ressources restera resultat retrait retrouve reuters revenir revenus revoir risques
        c s'agissait s'y sais scientifiques second seconde semblent senegal sentiment series seuls situe sortie
        c souhaite souhaitez specialiste stabilite stade strategie strategique subi suffisamment suscite syriennes
        c tablette technologie tellement tendance tentative termine toi tombe tomber traite traiter transports
        c travailleurs trouvent tu tuer tweete unique uniquement usage utilisent utilises valeur veille victime
        c village vis vit vivent vivre voire voisins vote voulait vouloir voyage
        d absolument acceptable actes actuel admis adopte aeriennes ajoutant alep alimentaire allons appelee apporte
        d apporter appris arreter arretes arrivee artificielle attendre attendu attentat attention augmentation
        d augmenter auteur autorise baisse ban banlieue basee bases blessees burkina c calme can canape carte causes
        d central certaine certainement cesser cessez chasse chercher chercheur chiffre chimiques chinois cibles
        d civil civiles claire clan classe cliquant collegues com commencent commerce complexe comportement compter
        d conclu concurrence condition connaitre connecte connecter connue conseillons conseils consequence
        d conserver considerent consiste consommation construire contamination continuez contraire cooperation court
        d cout coute crainte croissant d'affaires d'environ d'euros d'hommes d'informations d'ivoire d'opposition
        d d'ou d'utiliser decisions declarations declenche decouvert defi demain demandant demission denis
        d destruction details devez devoir different difficiles diffuse diplomate diplomatiques direct discussions
        d disponibles divers diverses division documents domaine dos echange echecs election eleves engage enquetes
        d entendre entierement entrainer entree entrer entretien espagne essaye essentiel essentiellement estiment
        d etudiants exactement exception facteur facteurs faite faits faso faux fideles fifa filles films
        d financement fonctionne for formes fortes fuite fut gerer gestion golfe hama heure hier historiques
        d hollande hopital hopitaux hosni ignorez impact implique importants impose initiative inscrit interroge
        d j'avais jean john joueur l'absence l'accord l'algerie l'alliance l'ambassadeur l'arabie l'attention l'eau
        d l'ecole l'entree l'entreprise l'equilibre l'essentiel l'ete l'industrie l'institut l'intervention
        d l'invasion l'operation l'osdh l'ue l'ukraine laissez lancer libanais liee limite limitee liverpool locale
        d locales lorsqu'elle lorsqu'ils lutter magasins maisons majeur majeure malheureusement manger manifeste
        d marie matchs mauvaise medical medicaments meilleures meilleurs menees messages midi militant ministres
        d misrata modele mosquee mots mourir multiples musulman n'avaient n'importe neanmoins nie noir noire
        d obligatoire observateurs occidentale occidentales offensive officiels or ouverte pacifique partenaires
        d participation participer passage patients perdre personnelles peuples peux phase pied pierre plainte
        d pleine ponts populaires portant portes possede post pourra poursuivi poursuivre pousse pouvaient prepare
        d preparer presents prete prevenir prevoit prevu prisonniers privee promis provenance provoquer publics
        d publiques puisque puissances puissent qaida qu'au qualite quantite quatrieme rappeler reactions recevez
        d recevoir reclame reconnait reconnaitre record redaction redoutable reellement regne rejete rejoint
        d relativement religieux religion renforcer renseignement renseignements repas reportage repris reserve
        d residence resoudre respect respecter ressemble restes retirer retrouver revolutionnaires roi roman
        d s'affichera s'aimer s'etaient saint saison sarkozy sauver savent savons scenario scientifique secret
        d serieux signale signes silence similaire similaires situee social societes soi soins solidarite sommet
        d soutiennent statut suggere sunnite sunnites supplementaires surprise surveillance symptomes systemes
        d temoins tensions terrorisme tests tient tiers times totale trente tribunal troubles turc types ukraine
        d venu venus vert veux via viennent vieux vingt violents vivant vladimir voisin voitures volant voulons
        d voulu youtube œuvre
        e abonnes accepter accords accueilli accueillir accuses acheter acte aerien affecte africaines agees agir ai
        e alain algerie alimentaires allegations allemagne anciens anniversaire apparu appelant approche arabie
        e arriver arrives associe attendant attentes attire auquel auront avance avantages avenir averti bab bain
        e balles banques batiment batiments battre beau bechamel belle beneficie besoins beurre biens blessures bloc
        e blog bloque bombarde bonnes bons branche budget buts cameroun camps canada cancer candidat capables
        e capitaine ceci cellules centaine centres cesars chaines chambre championnat champions charges cher
        e cherchent chimique ciel circulation city clients climat climatique clinton clubs college commandement
        e commun communautes commune communication compagnie competition comprend comprennent compromis conduire
        e confronte congo congres connaissent connus conscience conseiller considerablement consideree constituent
        e construction construit contacts contrat contribuer controverse convaincre coordination correspondant
        e coupable coupent couvert craint creee crepes crime criminelles crois croissance croissante croit crush
        e d'aide d'alep d'aller d'annees d'assad d'autant d'aventure d'eau d'egypte d'enfants d'eux d'habitants
        e d'information d'obtenir d'oublier d'y dangereux debute dechu decideurs decouverte defection defis
        e demandent demarrer depend deraa deroule desert dessous detenus detruire devra dictature differente diminue
        e diplomates discussion discuter disparu disponible dizaine djihadistes documentaire domicile drapeau droite
        e due duree dynasties eclate effectue elevee emirats empeche emploi endroit endroits enfreint enregistre
        e entreprise epoque epouse erdogan erreurs espace etabli etape etc evenement eventuelle evidemment evident
        e ex exercer exige explosions express facilement fallait fascination faudra federation fer fera figure final
        e finance financier financiere financieres fonctionnaires fonctions fond fonde fortement frais francaises
        e francois futur garantir gaulle geant ghana globale gouvernementales gravement guinee hafez hassan heros
        e heureux hezbollah http ibrahim idees identifie image imposer independante indiquent infections information
        e interdit interet irak iranien israelien issu issue jeux jordanie jose l'acheteur l'action l'aeroport
        e l'allemagne l'ambassade l'ampleur l'apres l'assemblee l'augmentation l'avait l'encontre l'energie
        e l'epidemie l'espoir l'esprit l'etude l'image l'importance l'impression l'information l'instant
        e l'insurrection l'intention l'interdiction l'interet l'irak l'islam l'issue l'organisme lancee langue
        e league lecons legitimite lettre libere libraire libyennes lignes lit local m'agenouillais m'ont mahmoud
        e maintien marches mari maroc massive materiel medicale megan memoire menaces mercenaires mettant mettent
        e milices mille milliard minute moderne moindre mollat montrant moon moyenne n n'existe naissance nationales
        e newsletter nicolas niger normalement nucleaire nul occidental occupe offrir omar ong oppose opposition
        e organisee oublier palais parlent partenaire passant paye peau penale pensez peri permettant permettent
        e personnalites pertes petites phenomene photographe physique pieds places planete polanski policieres
        e policiers portee poser positif positions possibles postes potentiel pourront poursuivent pousser
        e pratiquement principe priorite prive procureur professionnels profit profondes projets propagande
        e propagation proximite puissant qu quarantaine quart quelles quotidienne radio raids rang rangs rapinoe
        e reagi realiser recoit recommande redoute reduction reduit regarde regardez regimes releve remarque
        e remettre remplacer remplir rencontrer rencontres renverse renverser repond reponses representent reprise
        e reserves retraite reveil revenu revient riche roquettes rotis royales rythme s s'etre salle sanglante sauf
        e secrets securitaire selection semblait senegalais sentir servir slogans soiree soulignant soumettre soumis
        e souvient sovietique structure subliment suggerent suivant super supplementaire suprematie supreme symbole
        e syria tache taille technique tentent tenue territoires terroriste test ton torture tourne tournoi
        e travaillent traverse trouvait tuant tv unite us usa utile utilisee utilisees vaccins vais vaste vehicules
        e vendre verite vide vigueur violent vision voient voila watch web
        """

    /// Of 387 articles.
    static let it = """
        0 a al che con da dei del della di e ha i il in la le non per si sono un una
        1 ad alla anche come delle gli hanno ma nel nella piu questo stato su
        2 ai alle contro cui dal dalla degli dopo due essere governo lo loro paese parte presidente regime se
        2 secondo siria stati tra tutti
        3 altri ancora anni assad ci dai dalle ed era fatto forze guerra mentre nei nelle o persone prima solo sua
        3 sul sulla suo tutto uno
        4 agli alcuni altre articolo aver c'e chi citta cosi dagli damasco dove fa fine gia giorni giorno grande
        4 internazionale militare momento morti notizie oggi ogni oltre ora perche poi puo quando quello questa
        4 queste questi sempre senza sia siriano sta stata suoi tempo uniti video
        5 1 2 3 5 almeno altro aveva bashar cosa dello durante gruppo it mai mesi militari ministro modo molti molto
        5 mondo ne negli nostro nuovo ore paesi pero politica possibile potere primo proprio proteste punto quanto
        5 quella qui ribelli scorso sicurezza siriana sito situazione sotto state sulle tre ultimi usa via
        6 9 abbiamo alcune anti armate capitale capo caso centro circa cittadini civile civili consiglio controllo
        6 corso deciso detto diritti egitto erano facebook famiglia fare fino foto fronte generale grazie ieri
        6 internazionali invece italia lavoro leader legge manifestanti mano marzo meno mese morte nazionale no noi
        6 nord nostra p particolare piazza poco popolo post principali pubblico quale quasi quelli regione sara
        6 saranno sarebbe sarebbero scontri seguito servizi settimana settimane siamo siriani soprattutto stesso sue
        6 sui tanto ti tutte tv uomini vedere verso vi vita vittime volta
        7 0 4 anno armi attraverso avere avrebbe base ben bisogno campo centinaia cio commenti condizioni conflitto
        7 crisi dato dell'esercito dichiarato difesa diverse diversi donne elezioni en esteri evitare far febbraio
        7 fondamentale fuoco gheddafi giornalisti gran gruppi inoltre insieme islamico iva l'esercito li liberta
        7 libia media messaggio migliaia milioni mio n nazioni necessario nessuno news nonostante nostri notizia
        7 nuova nuovi obama ormai pace parole periodo pochi politico polizia popolazione possono potrebbe problemi
        7 protesta punti quali qualita quattro quindi rischio rivolta rivoluzione ruolo russia s sede servizio
        7 settembre siano sostenitori stampa stanno storia sud tramite turchia tutta twitter umani vicino visto zona
        8 6 7 8 accordo accuse aerei agosto aleppo allo allora araba articoli attacchi attacco autorita avevano
        8 avuto b bambini c casa causa certo chiedere cinque comunita comunque contenuti continua contributo de
        8 decine deve dice difficile dire direttore diritto discussione diventa ecco economico esempio esperti ex f
        8 fanno feriti fonti forse forza fosse fra fratelli fu fuori futuro gennaio gente giugno grandi ho immagini
        8 importante infatti infine informazioni israele l'economia letto linea link lui lungo maggio manifestazioni
        8 massimo medio membri mezzo mi milizie molte movimento musulmani nato network nulla numero occidentali
        8 oriente ottobre pagina parti partito passato piano piccola portavoce posto poter presenza preso principale
        8 propria pubblicato qualche quelle quotidiano raid rapporti realta risposta scritto scrive segretario sei
        8 sembra serie sistema societa soldati sostegno spesso stabilita stessa strada subito supporto t tema
        8 termini terra territorio the to tratta truppe tuttavia ufficiale unite v va vengono viene vista volte zone
        9 abbia accedere account ali all'interno alleati americani americano annunciato appena aprile arabo aree
        9 armati attivisti avanti avrebbero battaglia bombardamenti braccio caduta cairo capire chiusi cliccando
        9 colpito colpo combattere commentare confine confronti coscienza costo dall'inizio dallo dare dati davanti
        9 dell'onu dell'opposizione democrazia dibattito dicembre diretta disse dovrebbe dunque effetto el eventuali
        9 facciamo fallimenti false favore ferma fonte forte francese francia gas giornata giovani global grado
        9 iniziato intanto interviste intorno io iraq is italiano jihadisti l'attacco l'ex l'italia l'opposizione
        9 letti libero limiti livello londra lotta luglio luogo maggiore mani manifestazione meglio messo meta
        9 mettere mezzi migliorare minaccia minimo ministero morto mosca mostra nello net new nome notte novembre
        9 nuove offre offrire onu operazioni opposizione or padre pari parla parlamento parlare patto poche policy
        9 politiche politici portato posizione possa possibilita prendere presto prezzo prime primi problema
        9 progetto programma pubblica pubblicita qualsiasi quel rapporto repubblica resta richiesta riferimento
        9 rispetto roma russa russo sapere saudita scorsa seconda set siriane sociale soluzione sostenere sostiene
        9 speciale spiegato src successo tale te tecnici tecnico terroristi transizione trova true ucciso ufficiali
        9 ultime utenti utili venerdi vero version violenza violenze vittoria vuole washington white
        a abbonati abitanti adesso affari afferma agenti aiuti alcun and andare aperto approfondimenti approvati
        a arabi arriva async attivita atto attualmente autostrade azioni bene benetton bengasi bilancio bisogna blog
        a boom breve buona campagna capitali caratteri casi cavallo centrale cercando chiaro chiede chiedo chiesto
        a cina cioe codice colonnello coloro com combattenti commentabile comune comunicato conferma confermato
        a connect consentito contenta continuare conto cose creare dacci darci data davvero decisa democratico
        a destro devono dialogo dichiarazione dieci dietro diffuso discorso discoteche dittatore diventate
        a diversamente divisione document dollari domenica domino donna dossier dovuto eccezione economica egiziano
        a else entrare entro esclusivi esercito est euro europa europea europei event eventi fatti fb fermare
        a ferragosto figlio fondamento forma frattempo fuga function gdpr gentile gentiloni germania gets
        a giornalista giovane giovedi giro giustizia governi gratuitamente guida homs impedire importanti inchieste
        a incontro indipendente inglese insulti interessi internet intervento inviato iran islamica italiana
        a italiani js l'egitto lasciato lega legale lei lettore libano libera libici libico libro limitati list
        a loaded locale locali lunedi maggior maggioranza mantenersi manutenzioni massacro mattina me milano
        a missione moglie mondiale mubarak multipli nazione necessita nessun nostre nota noto numerosi occhi
        a occidentale of online organizzazioni orgogliosi orientale palazzo pandemia papa parigi parlato parlava
        a passava passo permesso perso persona personale piuttosto popolare porta postare potrebbero potuto
        a preghiamo premier presenti presso primavera probabilmente processo propri pubblicati pubblicazione push
        a putin qualcosa questione raggiunto rappresenta rappresentanti recente repressione responsabile
        a responsabilita rete riapertura ricavi ricerca righe risultati risultato russi sangue sardegna scopo
        a segnalare segreti seif senso sera sette soltanto somma sospensione sospesa sostenitore sostieni spazio
        a statunitense strade strategia svolgiamo tempi tentativo termine terreno terrorismo tipo totale tripoli
        a troppo trovare tunisia uccise uccisi un'altra unita uomo usato utente utilizzo var varie verita verra voce
        a vogliono volonta when window xx yemen york
        b abbiano abdel abdullah accessi addeventlistener aereo affermato affrontare afghanistan africa aggiunto
        b aiutare all'estero all'inizio alto americana amici analisi apply arabia arguments arrivato attenersi
        b attesa avvenuto azione barack basi berlusconi bombe bretagna caccia callmethod cappuccino carta cerca
        b cercare chilometri chiunque coalizione colpi comandante comando comitato commissione condanna conferenza
        b contatti continuano corpo corte costa costituzione createelement creato crimini cristiani cts cuore
        b dall'altra david decisione dedicato definito dell'isis dell'unione dicono difendere difficolta
        b dipartimento distribuiamo dobbiamo documenti domanda domani dura effetti egiziana egiziani entrambi
        b erdogan evidente facendo facevamo facile fase fatta fbevents fbq fianco figli finora fired folla for
        b francesco funzionari furono gedi genere getelementsbytagname ginevra gioco giordania giornale giornali
        b globale governative governativi gravi hezbollah http ilfattoquotidiano impostare imprese indicato init
        b initadv international interno l l'agenzia l'altro l'anno l'attenzione l'europa l'ha l'intervento l'iran
        b l'isis l'obiettivo l'occidente l'ultimo l'unica l'uomo lagarde lanciato lasciare libica loadasyncfb
        b lontano madre mancanza mandato mantenere mare martedi massa mediapart mediterraneo membro mercato
        b mercoledi messa mia migliore mila miliardi miliziani ministri misure mohamed motivi nemico nessuna niente
        b nusra obiettivo organizzato ottenere ove ovest paolo partecipare partire partita paura pensare perdere
        b persino petrolio pieno pixel portare porte possano possiamo presa presente pressi pro pronti proposito
        b proposta proprie prorogare prossimo protezione provenienti provincia provocato pur qaeda qualcuno
        b quartiere queue racconta raggiungere ragione reazione religioso responsabili resto reuters riferisce
        b riguardo rimane riservata risoluzione ritiene riunione riuscito rivolte sa sabato salvare scelta scenario
        b script serata serve sinistra siti slogan social solidarieta sopra sostenerci spiega stesse stessi storico
        b stranieri sugli sviluppo tanti televisione tensione tenuto terzo testimoni times tregua trovano trovato
        b tue turco ue unico vari vede vedono vera versione vicini visita voi voto web www youtube
        c abu accusa accusato acqua addirittura aggiornato aggiunge aiuto alcuna all alta amico analisti angelo
        c ankara anzi aperta appare appello arabe armato arrestati arresti arrivano arrivare arrivata arrivati
        c assolutamente attaccato attenzione attuale auto avesse avra bandiera basta bbc bianca bin blocco
        c britannico by c'era cambio camera canale capacita carcere carica caricato caro case causato ce centri
        c cercato certamente chiara chiedono chimiche cia co col collaborazione collega colpire combattimenti
        c commento complesso completamente consenso considerati considerato consumi contatto contrario cooperazione
        c coordinamento coraggio cosiddetta costituzionale creazione credo critica critiche cultura decenni dell'ex
        c dell'italia dell'ordine destino dettagli dichiarazioni differenza diffusa dimissioni dio diplomatica
        c diplomatico diplomazia direttamente diretto direzione disponibile distruzione dittatura diventata
        c diventato documento domande dovrebbero eletto elettorale esiste esponenti espresso europeo faccia famiglie
        c fara farsi fedeli figlia fin finita firmato fondatore formazione forti fossero francesi funzionario
        c garantire golfo guardia guerre immediatamente impegnati impossibile incontrato informazione intelligence
        c interna interni intervenire iraniani isis islamici islamisti israeliano istituzioni italiane jazeera l'11
        c l'attuale l'iniziativa l'onu l'operazione l'organizzazione lascia lavora lavori leggere leggi lettera
        c libanese liberazione lingua luce lunga luoghi maniera mette migranti missili momenti moon mostrano motivo
        c movimenti nemici nemmeno nominato numerose obiettivi occasione on opera operazione oppositori oppure org
        c organizzazione ottenuto pare parola partecipanti partecipato partiti passa passare pena pensa pentagono
        c pericolo personali piani piccolo po posizioni possibili poteri potra potranno precedente precedenti
        c preoccupazione presidenza profughi pronto proprieta prossimi pubblicata quadro quartieri quei r ragioni
        c rappresentante re reale recenti redazione regno relazioni resistenza reso ricevuto richieste ricordare
        c ricordato riferito riforme riguarda rimasto riporta riportato riproduzione rischia rispondere rivista
        c rossa santa sanzioni sappiamo sciita sciiti sconfitta scontro scorsi sebbene secolo segreto seguire
        c sentito settore sicuramente sicuro significa silenzio simbolo simile sola soldi sostengono sostenuto
        c speciali speranza statunitensi stava stiamo strage strumenti studi studio supremo svolta syria syrian
        c tahrir tali teatro tel testo titoli titolo tranne tribunale tuo ulteriori umano un'intervista unito
        c utilizzato vanno venne verificare vice vicenda vicina vittima vive vivere vladimir volontari watch
        d accade accettare accordi affermano affinche afp agenzie ahmed alleato altrimenti approvato apre aprire ar
        d area army arrestato assedio assoluta attentati attentato attiva attivista attori aviv ban banca bel bello
        d berlino blogger bombardamento bombardare brutale bruxelles bush c'erano califfato cambia cambiare cambiato
        d cameron capi capito carri certezza certi cibo clan clima coinvolgimento colpa cominciato commerciale
        d compagnie compiuto comprendere comuni condannato condotte condotto congresso conoscenza conoscere
        d conosciuto conseguenze considera considerata contenuto conti controlla corpi corriere corruzione
        d costruzione credere crescita criminale criminali culturale curdi d d'accordo dando daniele danno date
        d debba decisioni definizione delegato dell'egitto dell'intelligence dell'interno democratica democratici
        d denaro dentro denuncia destra dicendo diffusione dimostranti discutere disposizione distruggere diventare
        d diversa dominio dovra dovremmo dovuta dubbio economia editoriale egli elementi email emergenza eppure
        d esistono espressione esprime esprimere estera fame familiari farlo fede ferite fiducia fila file filo
        d finalmente fiscale fondato fondo fornire fornito franco fratello funzione george gestione giovanni giusto
        d governativo guarda guardare guidato guido hosni hussein idee idlib immagine impegnato impegno indietro
        d influenza inizia iniziate iniziativa inizio insorti intende interesse intervista iraniano islam islamista
        d jihad john kerry ki l'accordo l'ambasciatore l'america l'amministrazione l'idea l'informazione l'inizio
        d l'inviato l'uccisione l'ue l'ultima l'unico l'unione l'uso laden lato lavorare lavoratori lettori liberale
        d libri libya lista localita mafia male maometto maria mario massacri materia materiale memoria merito
        d merkel metti miei mille minacce modalita modello moderati mohammed morire morsi moschea muammar napolitano
        d nata navi nazionali neanche nero nonche norme occidente occupa offensiva oggetto onore opinioni ordine
        d organizzata origine ospedali ovvero ovviamente pacifica pagine pakistan palestinesi parlamentare
        d parlamentari parlando parlano partecipazione partenza partner passaggio passati passioni patria pensiero
        d penso percorso periferia permanente pertanto pesante piace piena porto posti potenze pratica preparazione
        d prese presidenziali pressione prevede prigionieri principi procura prodotto produzione prospettiva
        d prossima prossime proteggere protestare prova province pubblicalo pubbliche pubblici pure qaida qatar
        d quest'ultimo questioni raccolta racconto rais reazioni regionale registrato relazione religione ribadito
        d riconosciuto riesce riescono riferiscono riforma rifugiati rights rilasciato rimanere rimaste rischi
        d risolvere risorse risposto ritorno robert rossi sale salvo san scoperto scuola scuole scusa seguente
        d sembrano semplice semplicemente senato sentire sfida silvio simili sin so sociali sole soli sorta sorte
        d sottolineato spagna sparato stagione stop struttura studenti successivamente successivi sullo suolo tante
        d tardi team teheran teme terrore terza tesi test testa testimonianza trattato tua tuoi turca uccidendo
        d ultimo umanitario un'operazione unica usare usate uscire uso utile valore vaticano vecchio venga veramente
        d veri vertici violazione violazioni violenti vite voci volo volto voluto world
        e abbandonare abusi accaduto accanto accesso accusata aerea agenda agente aggiornamento aggiungere agire
        e alessandro all'epoca all'ex all'onu alleanza alti altra ambasciatore america americane ammesso amnesty an
        e andati andato andrea angela annuncia antico antonio ap appoggio appunto arabiya argomenti arma armata
        e arrivo as aspetti aspetto assicurato assieme assistere associazione assoluto attaccare atti attorno
        e attuali autore autorevoli autori avendo avessero avete avvenuta avviato avvocato aziende background
        e bambino bandiere basata basso beirut bella bloccato blu bomba bordo buon cadere cambiamento cammino campi
        e cancellare candidato caos carabinieri carlo carriera cattura center cento cercano cerco certa cessate
        e chiamato chiaramente chiave chiedendo chiesa chimico circostanze classe clicca clinton cnn collegamenti
        e collegamento colloqui colloquio colonna colpiti combatte combattono combattuto commando commenta compagnia
        e compito comportamento composta compresa compresi compreso comunicazione concludere conclusione concluso
        e concreta concreto condiviso condizione condotta confermare confermata confini conosciuta consegna
        e conseguenza considerare consolato contare contemporaneamente contenere contesto continuato continuo
        e contrastare contrasto contratto controllare controllata controllate convinto copyright corrente
        e costantemente costituire costituiscono costretti costretto costruire costruito credibile credono crimine
        e cristiano croce cronaca cura dall'esercito danni decreto definire delegazione dell dell'11 dell'europa
        e dell'informazione dell'universita democratiche detenuti determinazione diceva dichiara diffuse dignita
        e dimostra dimostrano dimostrare dimostrato dirigente distanza distrutto doppio dovere droga dubbi durata
        e ecc eccetto economici efficace egiziane elicotteri energia entrambe entrati entrato errore esattamente
        e esperienza esperto essa essendo esterno europee eventuale fai farnesina fatte fazioni federazione ferito
        e fiamme figura film finale finanza finanziario finire firma fly fondamentali fondazione fondi forme
        e fronteggiare frontiere g genitori gerusalemme gestire giulio google governativa grave grecia guidata hai
        e hama hamas human id ii immaginare immigrazione impegnate impiegato imporre importanza imposto info
        e informatica informativa infrastrutture inizialmente iniziata institute intenzione interessante intero
        e invitato israeliani istituzionali italo j jihadista joseph l'analisi l'annuncio l'area l'arrivo l'avanzata
        e l'azione l'importante l'interesse l'islam l'osservatorio lancia lanciando lancio lasciando laureato legami
        e legata leggo m magari maggiori mappa mar marcia mattino medici mediorientale memorandum messaggi metodi
        e metri michael migliori milione militanti militarmente minoranze minuti minuto mira moderato molta monte
        e more mori mossa mostrato nascita national natura naturalmente nave ndr nell'ultimo neo neppure netanyahu
        e nomi notare note notevole nove ognuno opere opposizioni osama ospedale osservatori otto pagare passi
        e patrimonio penale perfetto permette permettere pesanti peso pezzo piccoli piedi pilota please poca poiche
        e polemiche poliziotti pomeriggio popoli porre portata possesso posso poteva preoccupato presentato
        e presidenziale press previsto prezzi principalmente priorita privacy privata privato profilo progetti
        e promesso promozione propaganda prosegue puoi purtroppo qual qualunque quante quantita quotidiani rabbia
        e raccontare raccontato radio ragazzi rapidamente rappresentanza raqqa razzi regimi regioni registro regole
        e religiosa rende rendere residenti residenza ricco ricorda ricorso ricostruzione rientro rimasti riportare
        e ripresa riservati rispettare risponde riusciti rivoluzionari roberto rovesciare saddam sala saleh salute
        e sanno scambio scegliere scelte scelto scena scenari schierati scritta scrivere segno senatore sequestro
        e servono sezione sforzi sindaco sintesi sistemi site soccorso somalia son sorpresa sottolinea sottolineando
        e sottosegretario sovietica sparare specialmente specie spero spirito standard stare stavano stelle stime
        e storica straordinario strategica strategiche strategici strategico strumento strutture sunnita sunniti
        e superiore svizzera svolte tal tavolo tedesca tedesco telefono tenere tensioni tentato tenuta terrorista
        e terroristica terroristiche terzi testimonianze this tiene top torna tornare tornata tornato torture
        e traffico tratto trump tweet ufficialmente ulteriore umanitari un'offensiva unione unirsi universita
        e urgente usata vale valori venire verde vere viaggio vie vigore violenta vivono voglia vogliamo voglio
        e vorrebbe voti vuoi vuol w we zero
        """

    /// Of 3599 articles.
    static let pt = """
        0 a ao as com como da das de do dos e ele em foi mais mas na nao no o os para pela pelo por que se tambem um
        0 uma
        1 ainda anos ate disse entre esta feira ja nos ou presidente sao segundo ser sobre sua tem ter
        2 afirmou ano aos apos caso contra depois dia diz dois era ex federal foram governo ha isso mesmo nas nesta
        2 pais pode quando sem seu
        3 acordo alem antes brasil desde durante ela eles entao essa esse estado estao fazer justica meio ministerio
        3 ministro muito onde outros parte paulo pessoas porque publico r seus so todos tres vai vez
        4 1 2 3 5 afirma agora apenas assim bem casa conta decisao defesa deve dias dinheiro duas estava eu fez fim
        4 forma geral grande grupo havia hoje jato lava maior menos mil milhoes momento nacional operacao outras
        4 outro pelos policia politica primeira primeiro processo qual qualquer quem relacao republica segunda seja
        4 sendo sera seria sido suas tempo teve tinha todo tribunal
        5 4 acao alguns aqui cada camara cerca chegou corrupcao dele dentro desta disso empresa enquanto fato faz
        5 feito final houve inicio janeiro juiz la lei luiz lula me meses michel mundo nem neste nome nova novo
        5 nunca outra passado pedido poder politico prisao publica quatro regiao rio seguranca semana sempre silva
        5 situacao supremo temer teria todas trabalho tudo vida voce
        6 6 7 8 abaixo advogado apesar apoio base brasilia cidade cinco civil crime crimes dar denuncia deputado
        6 deste deu dilma direito dizer entanto entrevista epoca estados estar este exemplo familia ficou filho fora
        6 forca g1 gente historia informacoes informou investigacao investigacoes jose lado local marco mes mesma
        6 meu minha nada nenhum nesse noite nota partido partir passou pediu pelas pessoa pmdb podem poderia
        6 politicos possivel pouco presidencia preso principais proprio pt quanto quarta quase quer questao quinta
        6 recebeu recursos responsavel sergio sistema sob stf sul tanto tenha terca tipo toda valor veja vem ver
        6 vezes
        7 9 acoes algo algumas area atual boa brasileira brasileiro campanha capital cargo carlos casos causa centro
        7 coisa comecou congresso contas crise deixar deixou delacao deles depoimento deputados dessa desse dezembro
        7 diante diretor eduardo elas eleitoral embora empresas eram essas esses estamos estavam falar falta feita
        7 fernando fica ficar fosse frente horas importante imprensa inacio instituto joao lider lo longo lugar
        7 maioria manter medida medidas melhor militar moro muitos mulher nenhuma ninguem norte nosso numero
        7 objetivo ordem organizacao pagamento paises periodo pois ponto populacao porem possibilidade precisa
        7 principal problema projeto propina propria psdb publicos quais receber respeito rj rodrigo rousseff saude
        7 secretaria seis senado senador sexta sim sociais social sociedade sp tao temos tenho ultima ultimo ultimos
        7 unidos uso vamos vao varios verdade volta
        8 abril acabou acesso acho aconteceu acusacao acusado advogados agosto ai algum alguma alvo analise antonio
        8 assunto ato atualmente autoridades bilhoes bom busca chefe chegar claro coisas condenado conforme
        8 conseguiu conselho constituicao contato contou controle corte dados decidiu declarou dela demais devem
        8 deveria dez dificil direitos dizem documento eleicao eleicoes empresario encontro equipe especial esquema
        8 estou eua evitar executivo existe fala falou fatos favor fazendo fevereiro for governador grandes homem
        8 hora ideia inclusive internacional ir jornal julgamento junto lavagem levar logo mae maio mandato maneira
        8 manha mercado ministros morte mostra muita muitas nessa nossa novas novembro novos num numa ocorreu
        8 odebrecht oficial outubro pagar pai palacio papel participacao pena penal petista petrobras planalto
        8 pratica prazo preciso premiada presos problemas processos procurador procuradoria programa proposta provas
        8 proximo razao rede reforma regime regional relator reportagem resultado reuniao risco roberto sabe saber
        8 sair sentido serao serie servico servicos sete setembro somente superior tarde tentar tentativa tera texto
        8 total trata troca uniao unica valores varias vice video vista votos
        9 acima acusacoes administracao agentes ajuda ajudar alguem alta alto americano amigos apartamento
        9 assessoria atencao atuacao aumento banco batista brasileiros caixa caminho campo candidato certo chamado
        9 comando combate comissao compra comum condenacao condicoes conhecimento conseguir continua continuar
        9 contrario contratos conversa corpo criminosa curitiba data defende desenvolvimento desses diferente
        9 diferentes discurso discussao diversas diversos dizendo documentos domingo dono economia economica entrar
        9 entrou envolvendo espaco especie estadual executivos explica explicou fase fazem feitas fizeram forte
        9 funcao funcionarios futuro garantir gestao guerra henrique homens informacao inquerito instancia integra
        9 interesse julho junho leia levou lhe liberdade maiores mal mao marcelo menor militares mim movimento mpf
        9 mudanca mudar necessario necessidade negou noticias obras oito oliveira ouvir palavra parece parlamentar
        9 parlamentares partidos passa passada passar passiva pede pedir pessoal pf plano podera policiais politicas
        9 pontos posicao possa povo pra principalmente prova publicas queria questoes recebido recurso redes
        9 relacoes resposta reu rua secretario sede seguida seguinte sejam serem setor sou tal tarefa tema tendo
        9 tinham tiveram tornou trabalhar tv unico universidade usar ve violencia vitima voltar voltou votacao voto
        9 vou zona
        a abertura acontece acontecer acredita agencia ali aliados ambiente ambito ambos ameaca americana amigo
        a anunciou aponta apresentar apresentou aprovacao aquele areas armas ataque atividade atividades atos atras
        a atraves avaliacao bastante cabeca campanhas capacidade carreira carro cenario central chamada chamou
        a cidades colocar comecar comunicacao condicao confirmou conhecido considerado construcao conteudo contrato
        a costa criacao criancas criar criminal criticas cultura cumprir cunha curso dado decisoes declaracao
        a declaracoes defender deixa delacoes delas democracia denuncias departamento depoimentos dessas detalhes
        a determinou direcao diretamente disputa disseram donald economico edson educacao empreiteira encontrar
        a entender escola especialistas espera evento eventual exterior fachin fazenda federais feitos filha filhos
        a forcas fui fundo ganhou globo governos grave grupos haver hospital imagem impeachment importantes
        a incluindo informado integrantes intencao interior internet investigado investigados ira jamais janot jbs
        a joesley jovem judicial judiciario leva lideres lima linha lista livre los luis maos maria media medo
        a membros mendes mg milhao minas minutos modelo morreu motivo mudancas mulheres mundial nega neto neves
        a nomes nove obra ocasiao ontem operacoes opiniao orgao origem pagamentos parana participar paulista pedidos
        a pedro perto pesquisa pgr plenario policial popular porta portanto porto poucos pr pre prefeito preocupacao
        a presenca presidencial pressao pretende previdencia procuradores professor projetos propinas proxima
        a proximos querem quero questionado real realidade realizada realizado realmente referencia regras relatorio
        a representa respondeu responsabilidade ricardo ruas sabado sabia saida saiu santos segue seguir sei seriam
        a sessao si solucao sucesso suspeita talvez tenham tentou teriam termos tivesse tomar trabalhadores tratar
        a trump unidade us usado vale vara veio via vitimas viu
        b aberto abrir abriu acaba acabar acha acrescentou aecio afirmam agenda agua americanos analisar anterior
        b apresentada apresentado aprovada aprovado aquela aqueles aquilo artigo assessor associacao assumir assumiu
        b aumentar autor autorizacao bairro beneficio beneficios buscar cadeia caiu candidatos candidatura cara
        b cargos casal certeza chega chegaram china colegas comeca comecaram comeco companhia completa completou
        b comprar comunicado comunidade conjunto considera contar conversas coreia crescimento crianca debate
        b decadas decidir defendeu delator delatores delegado dem destacou deus devera devido dialogo discutir
        b disposicao distrito dito divulgada divulgado divulgou duvida efeito eleitorais emprego empresarios entrada
        b envolvidos envolvimento episodio escreveu especialmente esperar estatal esteve estrategia estudos
        b exercicio exercito existem expectativa experiencia facil falando familiares fazia ficaram financeiro
        b fiscal fogo formacao fotos franco fundamental gabinete ganhar gerais gilmar guaruja historico humanos ia
        b idade imagens imovel impacto impedir importancia indicios influencia instituicao instituicoes interesses
        b internacionais intervencao investiga investigadores investigar investimentos iria irregularidades
        b jornalista jornalistas jovens legal legislacao lembra levado livro luta magistrado maia manifestacao
        b mantem manutencao material medico mensagem meus minimo modo momentos mortos mostram mostrar mostrou mp
        b mudou municipal naquele negociacoes negocios nivel nossos noticia novamente obter ocorre ocorrido
        b oportunidade oposicao orgaos paga palavras partes participou passaram paz pe perdeu permite pesquisas pior
        b podemos poderiam posse precisam prefeitura presente prestar preve primeiros producao provisoria quadro
        b queda quis radio realizar recente recentemente reducao reduzir reformas registro relatou representantes
        b residencia resolver responde responder responsaveis resultados reus rocha santa semanas senadores senhor
        b sentenca significa simples site souza suficiente suposta tenta terceiro terem terra testemunhas tirar
        b tornar totalmente trabalha trafico tratamento triplex turma twitter venda versao viagem virou visao visita
        b visto vive vontade votar voz
        c aberta absolutamente abuso aceitar acidente acordos acreditar acredito acusados afastado afastamento
        c afirmar al alegre alerta alexandre alves ameacas america andamento aparece apontou apreensao apresentacao
        c aprovar armadas assembleia assuntos ataques atender atendimento atuar atuou audiencia autoridade autos
        c bahia baixa baixo bancada bbc bens bernardo branca brasileiras cabe capaz carta cedo celular certa chama
        c cidadao cima cita citado citou clara classe claudio clima codigo colaboracao colega colocou comentario
        c comercio complexo comportamento compromisso concluiu conclusao condenados confianca conflito consegue
        c consequencias considerada considerou constitucional construtora contexto contudo criada criado criminosos
        c criou critica criticou cuja cujo cupula custo dando decada denunciado destaca diferenca dificuldade
        c dificuldades direta divida divulgacao dizia doacoes dona drogas edicao efeitos eleito elementos encontrado
        c encontrou energia enfrentar enorme entendimento entrega entregou entregue entretanto escolha escritorio
        c especialista esquerda estadao estaria esteja estrutura estudo etica exatamente execucao existencia
        c explicar f faca facebook familias fechado fechar ferreira financeira financiamento fiscais fiz foco foro
        c fossem foto franca francisco funciona garantia gastos gravacao haja havera haviam identificar ilegal
        c indica industria informa ingles inicial inicialmente iniciativa inteligencia investimento irmao irmaos j
        c jogo jorge juizes juizo julgado julgar junior juridica justamente leis levantamento locais longe lucia luz
        c madrugada manifestacoes manifestar marca marcada marido martins materia medio melhorar melhores mensagens
        c mesa metade milhares ministra missao mora moradores moreira mortes morto motivos movimentos municipio
        c nacoes nasceu natural natureza negociacao negocio normal nossas nuclear numeros oas objeto obstrucao
        c ocorrer oeste oficiais onu pago pagou parar parecer passando passo pasta pauta pedindo peemedebista pensar
        c pequena pequeno perda perder perfil pergunta perguntas permitir planejamento pm poderao possam possiveis
        c posso pp precisamos preco predio presentes presidentes preventiva previsao previsto principio procedimento
        c produtos profissionais profissional programas propostas propriedade proprios protecao proteger proximas
        c publicacao publicada publicado publicou pudesse qualidade quantidade quarto reacao reais realizacao
        c realizadas recebe recebimento receita recorrer renan renda ressaltou retorno revelou revista russia s sai
        c sala santo sequer servidores sigilo silencio situacoes somos supostamente suposto suspeito suspeitos tais
        c te tecnica tecnico tecnologia telefone temas tempos tentando terao terminar territorio tive tom tomada
        c tomou torna torno tras traz trecho trf tse tucano ultimas unidades usando usou vantagem veiculos vi videos
        c vieira vir vitoria viver vivo voces washington
        d 0 aceita aceitou acompanhar acontecendo acusa admitiu aeroporto afinal afirmando ajudou alberto alckmin
        d alega alegou aliado alias alternativa alunos alvos amor andar andre anteriores antigo anuncio apontado
        d apontam apresenta apresentados aprovou aproximadamente apura apuracao apurar ar argumento arma assinado
        d atingir atitude ativa atua ausencia autorizou avalia avanco avenida aviao b bilhao boas boca bolsonaro
        d branco calheiros campos carater carmen casas ce cerimonia certamente chance chapa chegada cidadaos ciencia
        d citados civis cliente clique coletiva coloca combater comentar comentou cometeu competencia completamente
        d concessao conduta confira conhece conhecida conseguiram considerando construir continuidade conversar
        d conversou coordenador coreano corpus credito cria criminoso cristiano cumprimento dada dai daquele decreto
        d defensor definir delegacia democratico depende desafio despesas destino determinacao determinado deveriam
        d dezenas df direita direto disputar ditadura doacao doenca donos duvidas eldorado encontra ensino entidade
        d entra entregar enviado enviou envolve errado erro erros escandalo esclarecer escolas esforco esperanca
        d espirito esposa estaduais estes estudante estudantes europa eventos exame expressao extremamente fabio
        d falei fara faria favoravel festa ficam filme fisica folha fonte formas fortes forum frase funcionamento
        d funcionario funcoes fundacao general geracao geraldo gerar global golpe gomes gracas grau guarda habeas
        d hipotese houver humano ideias ilicitos impostos inclui independente indicacao inocencia inqueritos
        d institucional inteiro irma isto japao jardim jeito juca judiciais juntos juridico kim km lancamento lancar
        d lancou las legais legenda legislativa legislativo lembrar lembrou levando levaram lidar lideranca ligacao
        d ligado liminar limite longa lugares ma mandado mandou manifestantes manteve mar marcado marcos mata matar
        d matou maximo medicos meia meios mello melo membro menino mesmos metropolitana metros midia minhas misseis
        d moraes moral morreram municipios musica naquela natal necessaria necessarios nesses normalmente nucleares
        d ocorrencia oferecer oficialmente olhar olhos onibus opcao orcamento organizado orientacao ouvido ouvidos
        d ouviu padilha pagina paginas pagos palocci parceria participaram particular passagem patrimonio peca
        d perante pereira pessoais petistas pinheiro planos poderes podia polemica pos possui posteriormente posto
        d praca praticamente precisava prejuizo prestacao prestou prevista primeiras privilegiado pro procedimentos
        d procurado procurar procurou professora promover pronto protestos provavelmente punicao pyongyang quebra
        d queremos questionou quilometros rapido razoes receberam recentes reconheceu recuperacao reeleicao
        d registrado registros registrou regra relacionados relacionamento relata relato relatos repercussao
        d representante resistencia ressalta reunioes reuniu revela ribeiro riscos rodrigues rosa rotina rs ruim
        d sabem saiba salario salarios salvador sangue santana seculo sequencia setores sigla simplesmente sinal
        d sitio sobretudo sofreu solicitou sonora surpresa suspeitas suspensao tamanho taxa teixeira televisao
        d tendencia tensao terceira terminou termo terreno tese teste testes teto the tiros titular titulo tivemos
        d tiver trabalhando trabalhista trabalhos trabalhou trajetoria transformar transito transparencia transporte
        d tratado trazer trechos tribunais uns usa usada usados vantagens veiculo vejo velho vizinho york
        e abre acompanhado acompanhou acreditam acrescenta administrativa adolescente advocacia afastar afirmacao
        e afirmaram africa agente agir agricultura aguarda alcancar alcance alegando alemanha aliada alimentos
        e alternativas altura amanha amaral ampla analisa andrade antiga anunciado aplicacao apoiar apresentadas
        e apurou argumenta argumentos argumentou arrecadacao arte artista assassinato assinada assinou atingiu
        e atuais atuam audio augusto aumentou aurelio auxiliar aval avaliar avaliou avo ba bancos barbosa barroso
        e basta bebe belo beneficiar blog bloqueio bndes bolsa bomba braco breve bruno buscas cabral cair cardoso
        e carne carros carvalho cassacao cassado castro causou celso cena centenas chamar chao chegam choque
        e cidadania cinema circunstancias claramente classificou clientes cobertura cofres colocado comentarios
        e comercial cometido comigo comite comparacao comunidades comuns concluir condenou conducao confirmada
        e confronto conhecer consciencia consequencia considerar consta consumo conter continuam continuou
        e contribuicao cooperacao coracao coragem coreana corre costuma cresceu cruz cuidar culpa cultural curto
        e custos dama daniel danos dao daquela daqui decidiram defesas definicao deflagrada degravacao deixando
        e deixaram demanda denunciou deram descobriu desejo desembargadores desempenho desenvolver destaque
        e destinados desvio desvios determina determinar diario diretora diretores diretoria dirigentes distribuicao
        e dividas divisao domiciliar dor durou efetivamente efetivo eliseu emenda emergencia empregos empreiteiras
        e encontros engenharia entenda entende entendeu entidades entregues enviada enviar envolvidas equipamentos
        e equivalente esclarecimentos especifico estara estivesse estrangeiros etapa evidente excecao exclusivamente
        e exemplos exige exteriores faco faculdade familiar fatores fe fechou feliz ficha figura finais financeiras
        e financeiros fins fiquei fiscalizacao flagrante fm fontes formada formado fraude fronteira fugir fundos
        e futebol ganha garante genero gerou goias gostaria gosto gravacoes graves grosso habitantes historias
        e homicidio horario horizonte identidade identificado igreja ilicito imediatamente imoveis impossivel
        e imposto in independencia indevida indicado indice indicou indo infelizmente infraestrutura iniciou interna
        e interno jaburu jair jogos jong justificar lancado latina leitura leo ler leste leticia liberacao ligados
        e limites limpa litoral livros localizado lucio mandados manifestou marisa materiais mato medica meirelles
        e menina menores mensalao meta moura ms muda multa nacao nacionais nascimento necessarias negado negociar
        e nele nessas nisso nomeacao nordeste notas nucleo ocorreram ocupar olha onda organizacoes original ouro
        e padrao palco parentes parlamento passam pediram pegar penais pensa perguntou pericia perseguicao pertence
        e peso pessoalmente petroleo play pobres positivo postura potencial poucas praticados praticas precos premio
        e presidio preto previa prioridade prisoes privada privado procuradora produto produzir professores
        e propaganda proprias protesto provar provocou psb psc psd ptb querer quiser rapidamente raquel realizados
        e realizou recebendo reconhecimento refere reforca reforcar regioes registrados reino renato repasse
        e repasses resto retirada retirar retomada reune reunir ritmo rogerio romero sabemos sabendo sancoes seguiu
        e seguro semelhante sensacao sentir serio sexual show sinais sindicato sistemas socio sofrer sonho sozinho
        e sr stj superiores surgiu sustenta teatro tecnicos tentativas testemunha tido tipos tiro trabalham
        e tradicional tragedia tramitacao transferencia trouxe turno un unidas urgencia utilizado vaga vagas velha
        e vender vigor vila vinha vivem vivendo www zanin zero
        """

    /// Of 5066 articles.
    static let tr = """
        0 bir ve
        1 bu da de icin ile
        2 daha olan olarak
        3 cok dedi en gibi ise kadar sonra
        4 1 2 3 5 baskani buyuk devam diye etti gore her ilgili ilk oldugu oldugunu once son tarafindan turkiye
        4 yapilan yeni yer
        5 4 alan ama ancak arasinda ardindan ayni birlikte degil eden gelen genel gun icinde ifade iki istanbul iyi
        5 konustu ne o oldu onemli sekilde soyledi su tum uzerine var yaptigi yil
        6 6 7 ayrica basbakan bazi belirten ben bin biz bugun bulunan bunun diger fazla gecen geldi in karsi kendi
        6 kez ki milyon nedeniyle nin olmak olmasi ortaya ozel sadece soyle tek turk uzere uzerinde verdi ya yani
        6 yapan yok yuksek yuzde zaman
        7 8 9 a aciklamada aldi artik ay az baska baskan belirterek belirtti bile bircok biri bizim boyle bulundu
        7 bunu butun chp cikan cikti cunku devlet dikkat dile dogru dr dunya edildi edilen ediyor erdogan eski
        7 farkli hakkinda hem hic hicbir ikinci iliskin is kabul karar kaydetti kisi konusunda mi nasil neden olacak
        7 ozellikle parti saat sahip sey soz sunlari sure turkiye'de turkiye'nin uzun veren veya yakin yaklasik
        7 yapti yeniden yerine yilinda yine
        8 aa acik aciklama adli ait aldigi alinan altinda anda ankara aralik avrupa ayinda bagli bakani basin basina
        8 basladi belediye belirtildi benim bilgi boyunca bulundugu buna bundan burada ciddi destek dolayi donemde
        8 dun dunyanin duzenlenen ederek eger erdogan'in etmek ettigi gerektigini geri gorev grup gunu hafta haziran
        8 herhangi icerisinde iddia insan iste kapsaminda karari kisa kisinin konusu kullandi kurulu mehmet
        8 milletvekili milli mumkun olmadigini ragmen recep saglik secim seklinde simdi sira sirasinda siyasi sosyal
        8 tam tayyip teknik uc universitesi uygun uzerinden verdigi yapilacak yardimcisi yillik yol yonelik
        9 0 abd acikladi acisindan adi adina agir ahmet ak akp ali aliyor altina an ana anlatan arastirma araya
        9 bakan bakanligi bana basarili basinda baslayan basta belli biraz bize bulunuyor bunlar bunlarin calisan
        9 calisma ceken cesitli cocuk cumhurbaskani cumhuriyet dahil degildir dis disinda diyen diyor dolar
        9 dolayisiyla dunyada durum e edecek egitim el elde erken ettigini gectigimiz gelecek geliyor genc gerek
        9 gereken gerekiyor getirdi getiren guvenlik guzel haber hale halinde halk hangi hareket hatta hemen henuz
        9 herkes hizli hizmet hukumet i ifadelerini internet isaret itibaren kadin kalan kasim kendisine konuda
        9 kucuk lazim lira meclis merkezi mhp milyar mucadele muduru mustafa nedenle olabilir olduguna olmayan olsun
        9 olup olur olusan oluyor on onceki one onu onun onunde ortak para pek polis radikal resmi sahibi sayida
        9 sayin sezon sirada sonrasi sonrasinda sonucu sonunda soyleyen takip tarihi tedavi tekrar tl toplam ulke
        9 uluslararasi un unlu ust uyesi verildi verilen yana yaninda yapildi yapmak yasanan yasindaki yazili yilda
        9 yildir yili yogun yolsuzluk yonetim zamanda zaten zor
        a adalet aday aile aksam alacak alarak alindi almak amaciyla anlatti arada aralarinda arasindaki aslinda
        a ayri baskanligi bekleniyor beni beraber beri bildirdi bilim birinci birkac birligi bizi boylece bugune
        a bunlari buyuksehir cekti cevap ceza cozum dair dakika dan defa den deniz derece dha dikkati disi diyerek
        a donem doneminde dort durumda durumu durumunda dusuk ediliyor edilmesi ediyorum ediyoruz ekonomik ele
        a emniyet etmesi ev fakat gece gecti gelir genis gercek gerekir gerekli giren gorulen goz grubu guclu
        a gundeme gunlerde gunluk haberine hak hakki hala haline hava hayata hayatini hep herkesin ic il ileri ilgi
        a imza insanlar insanlarin isimli istanbul'da istedi isteyen izin izmir kamu kan katildi kaydeden kemal
        a kendisi kendisini kim kimse koalisyon kolay konu konusan kotu kullanilan kultur lideri merkez mevcut
        a meydana mu mutlaka mutlu normal nun ocak ogrenildi olacagini olay oldukca olmadigi olmaz olsa olumlu
        a olumsuz olursa oncesi onlar onumuzdeki onune orada orta oy oyle oyuncu prof rusvet s sabah saglikli
        a sayesinde sayisi sen ses sik sistemi siz sona sorusturma sozlerine spor sureci surekli suren takim talep
        a tamamen tarihinde tbmm telefon temel tepki tercih tespit tip toplantisinda transfer tur turkiye'ye turlu
        a ulkede ulkenin vardi vardir varsa veriyor vurguladi vurgulayan yabanci yandan yanit yanlis yaparak
        a yapilmasi yapiyor yarin yas yasam yasayan ye yerde yere yeterli yildiz yilin yillarda yurt ziyaret
        b abdullah aciklamalarda aciklamasi adam adayi adet adim adini akilli alanda alaninda aldigini alinmasi
        b almanya alt alti altini anadolu anayasa ara artis asiri asla ataturk atti aydin ayi aylik b baris bas
        b basbakan'in belediyesi belirlendi belki benzer bes bildirildi bilinen binlerce bolumu bulent bulundugunu
        b calisiyor calismalari canli cercevesinde cikiyor com dava davet deger degisiklik demokratik denildi
        b dernegi dogal dogan dogrudan dunyaya dusunuyorum ekim ekledi enerji erdogan'a erkek esi etkili etkisi etme
        b euro evet eylul fark fatih fenerbahce film futbol futbolcu geldigi geldigini gerceklestirilen gercekten
        b giden giderek girdi gitti goren gorevi gorusme gosterdi gosteren gosteriyor gozaltina guc gunde halen
        b halkin hastaligi hastaliklari hayat hayati hazir hazirlanan hdp hedef hizla hukuk hukumeti hukumetin
        b huseyin iceren icine ifadesini ihtiyac iktidar ilce isi isim islem ismi istedigi istifa istiyor istiyorum
        b istiyoruz itibariyle kaldi kalp karsisinda katki kaydedildi kazanan kazandi kendilerine kendini
        b kilicdaroglu kimsenin kisiler kisilerin kisilik kontrol konusma konuyla kurulan mahkeme mart mayis medya
        b milletvekilleri mudahale mudur mudurlugu muhalefet muzik nda nde nedeni neler net oglu olacagi olacaktir
        b olduklarini olma olmadan olmasina olmasini ona oncesinde onem onlarin orani ortadan ote oyun paralel
        b partisi pazar peki proje rol saglayan sanat sari satin satis sene serbest sert seyi sicak sirket sivil
        b siyaset size sizin sonraki sonuc sonuclari sonucunda sonuna soru sorularini sorumlu sorun sorunu soyluyor
        b sozlerini subat suc suleyman surec surecte surede tabi tabii tahmin takimi tasiyan tehdit teknoloji temsil
        b tesekkur ticaret toplum turkiye'deki turkiye'yi twitter ucuncu ulusal urun uygulama uzak uzerindeki uzmani
        b verecek vermek yapacak yapildigi yapmaya yapmis yaptiklari yardim yardimci yasadigi yatirim yayin
        b yayinlanan yerel yeri yerinde yi yilmaz yoksa yoktur yola yolu yonetimi yonunde yuzden zarar zorunda
        c ab acidan aciklamasinda aciklamaya acil acilan acti adami adeta agustos aktaran aktardi alani alip allah
        c alma alman almasi almaya almis altin anlamda anlamina anne antalya apple arac aralik'ta arasi arka
        c arkasinda asil askeri ayda aykiri aziz bagimsiz bahceli bankasi basari basbakanlik basi baskanlik baskenti
        c baski basladigi baslayacak basliyor bazen beklenen belirtilen belirtiliyor besiktas beslenme beyaz bilal
        c bilgiler bilgileri bilgiye birinin birisi bolge bolgede buldu bununla buradan buraya buyume calismalar
        c calismasi can cevre cezasi chp'nin cikacak civarinda cocuklar cogu cuma cumhurbaskanligi cumhuriyeti d
        c dahi daki darbe degerli deginen deki demek demokrasi destegi dev devletin dikkate disisleri dogrultusunda
        c dogum dolara dolu donemi durumun dusen dustu duyurdu duzenledigi duzenli edecegiz eder ederken edildigi
        c edildigini edilecek edilmis edip ekibi ekip ekonomi elbette elinde etmeye etmis ettik ettiklerini
        c fakultesi fiyati forma fotograf fransa g galatasaray gazete gazeteci gazetecilerin gazetesi gec gecmis
        c gelerek gelip gelisme gelismeler gelmesi genelinde gerceklesti geregi gerekcesiyle gerektigi geride gida
        c gizli google gorevini goruldu goruyoruz gul gunes guney hakan hakim hakkini halde hasan hasta hastalarin
        c hastalik hastanesi hastaneye hastanin hatirlatan hayir hepsi herkese hesap hurriyet ibrahim ici icindeki
        c icisleri iddialari ihtiyaci ilac ilan iletisim ilginc imkani inaniyorum ince ingiliz ingiltere insaat
        c insallah insani insanin insanlari isbirligi isik isin isler kadinlar kadinlarin kanun kapali kara kararini
        c karsilik karsin kat katilan katildigi kaybetti kendine kendisinin kesin kesinlikle kilo kirmizi kisisel
        c kisiye kismi kitap kiz koruma krizi kullanan kullanicilar kullanicilarin kulubu kuresel kurul kurum kurumu
        c lig ligi m maalesef madde mali meclis'te merak metin millet milletin mobil murat nedir nerede neredeyse
        c nisan noktada ogretim olabilecegini olanlar olayin olmadi olmaya olmus olmustur olum omer oncelikle onde
        c onlara onlari operasyon operasyonu oraninda orgutu ornegin ornek ortalama oyuncusu ozelligi ozgur
        c parti'nin partinin paylasti programi projesi rahat ramazan risk rusya saatlerinde sagligi sagliyor sahne
        c sanatci sanayi satisa savas savci savunma saygi sayili sayisinin sebebi sebebiyle sebep sevk seyler
        c silahli sinir sirketi sirketin sizi sonu sozleri sozlesme sube sunu super surdu surdurdu suredir suriye
        c suruyor ta tamamladi tane tarih te tedavisi teklif televizyon temmuz teror teslim the toplanti toplantida
        c toplantisi turizm u ulasti ulkemizde uretim uye uyeleri uygulamasi uzman uzmanlar verdigini vererek vermis
        c yakindan yanitladi yaparken yapi yapildigini yapiliyor yapilmis yapma yapmasi yaptigimiz yaptigini yaptik
        c yaptiklarini yargi yasa yasal yasama yasamini yasandi yasinda yazar yazdi yemek yerini yerli yesil yila
        c yildirim yilindan yillar yoluyla yukseldi yuz zengin
        d abd'de acan acikca aciklandi acildi actigi adamlari adana ailesi akp'nin aksine aktif aldik alinacak
        d alinarak alindigi ameliyat amerika amerikan android ankara'da anlasma anlatiyor araci araciligiyla aradan
        d arama artan artisi artiyor artti arzu askin atan ates atilan attigi ayrildi baba babasi bakanlar bakanlik
        d bakim bakin basbakani basit basladigini bati bebek bekleyen bekliyor bekliyoruz bey beyin bilgilere
        d bilgisayar bilimsel birbirine birden birer birini bizden bizler bol bolgesinde bolumunde bos bugunku
        d bulunmasi bunlara bunlardan bunyesinde bursa c calismalarina calismalarini carsamba ccedil cekerek cekiyor
        d celik cep cerrahi chp'li cicek cift cihan cikar cikarak cikardi cikis cikmasi ciktigi ciktigini cin
        d cocuklari cocuklarin cumartesi davasi davutoglu dedigi dedim degeri degerlendiren degerlendirme degilim
        d degisik degisikligi demir demirel derin derken devleti devreye dijital dikkatli dil direktor direktoru
        d disaridan disina diyarbakir dizi doc dogu doktor dolarlik donemin dunyasinin duruma duzeyde edecegini
        d edilerek ek ekipleri elektrik elektronik emin emre engel es esas eslik etmisti ettiler ettim evde evinde
        d eylem faaliyet facebook faruk federasyonu filmi final firma firsat fiyat fiziksel fransiz gazetecilere ge
        d gecerli gecici geciyor gecmiste gectigi geldiginde gelecegi gelmis genclik genellikle gerceklesen
        d getirdigi getirerek getirildi getirilen getiriyor getirmek gezi gidip gidiyor girdigi giris gitmek giyen
        d gol gonderilen gordu gordugu gorduk gorevden goreve gorevli gormek goruluyor goruntu gorus gorusmeler
        d gorusmeleri goruyor gosterdigi gucu gulen gunden gune gurur guven guvenli guvenligi habere haberi hafif
        d hakaret hakkindaki haklari halka halki hapis harekete hastaligin hastanede hayal hayirli hazirladigi
        d hepimiz hesabi hesabindan hizmeti hizmetleri holding hsyk icinden iddialar iftar ihlal ihracat iken
        d inceleme insa internete iphone iptal isimler isimleri isleri isletim ismail istanbul'a istedigini
        d istediklerini italya italyan itiraz kac kaldigi kaldirildi kalkinma kamera kamuoyu kanser kanunu karara
        d kararin karariyla karsiya kasim'da kaybeden kaybi kaydi kayit kayitlari kaynagi kendileri kendilerini
        d kilicdaroglu'nun kilometre kimi kisilere kisiyi kizi komisyonu kongre konularda konusmada konusmasinda
        d konusmasini konuya koydu kredi kritik kul kullanarak kullandigi kullanici kullanim kullanimi kullanmak
        d kulup kurma kurulmasi kurulu'nda kuzey la li lider liradan liraya mac maddesi maddi mahkemesi mal marka
        d maruz meclisi medyada merkezi'nde mesaj mesaji metre meyve miktarda milletvekillerinin milyonlarca model
        d modern na nereye new ni niye nokta noktaya odasi odeme odul odulu of okul olanlarin olayi olaylar olaylari
        d olcude oldugunun olduk olduklari olmaktan olmali olmamasi olmayacak olmustu olurken onceden ondan
        d onemlidir onur oran oranda ortada ortamda osman ouml oyuncunun oyunlari oyunu oyunun ozturk parcasi
        d partiler partilerin partili partisinin pazartesi performans persembe piyasada piyasaya polisin profesyonel
        d protesto r rahatsiz rapor raporu riski riza rus sabit sag saglamak saglayacak saldiri sali satisi savundu
        d secilen secime secimi secimleri sehir seker seklindeki sektorunde seyin sezonu sigara sikinti silah
        d simdiye sinema siralarinda sistem sitesi sitesinde sivi siyah soguk sok sonuclar sorumluluk sorunlar
        d sorusturmasi sorusuna soyleyerek sozcusu sozu sundugu sunulan surece surecinde surecinin sureli suresi t
        d tahliye takdirde takimin talebi tanitim tarihleri tarihli tarim tartisma tasiyor tehlikeli teklifi
        d telefonu terk tesvik ticari toplanan toplu toplumsal toplumun toreni turkce turu tutuklu tv ucak ucretsiz
        d ulasan ulkemizin ulkeye ulkeyi umut universite urunler urunleri uuml uygulamaya uygulanan vatandaslarin
        d verici verilecek verilmesi vermesi vermeye video vucut vurgulayarak web yalniz yalnizca yan yanina
        d yanitini yapacagi yapacagiz yapiyoruz yaptim yari yarim yarisi yasiyor yavas yaygin yaz yazari yazdigi
        d yemin yerden yerlerde yetkili yetkilileri yildan yilinin yillardir yoktu yonde yonetmen yonundeki yuzlerce
        d yuzunden zamani zamanlarda
        e abd'nin acaba aci aciklamalar aciklamalari aciklamasini aciklanan acilis aclik adil adimlar adnan afrika
        e agirlikli agri agrisi ailesinin akil akp'li aksami aksi al alacagi alanina aldiklari aldiklarini aldim
        e alinmis alir alirken alisveris almisti alternatif altindaki amac amaci amacli ani annesi apple'in arap
        e arasina arastirmada arastirmaya arkadasi arkadaslar arkadaslari artarak artmasi arttigini arz asamasinda
        e ask asker avrupa'da avukat avukati ayaga ayak ayakkabi ayakta aydir aylarinda azindan bakanligi'nin
        e bakimindan banka basardi basariyla basbakanin basindan basini baskanligi'na baskanvekili basketbol
        e baslandi baslatilan baslatti baslikli basvuru baykal bazilari bekir belge belirlenen belirli belirtiyor
        e benden benzeri beraberinde beyazli bicimde bildiren bilen bilgisi bilgisini biliyor biliyorum biliyoruz
        e bilmiyorum birakti birbirinden birileri birlik bizde bizzat bobrek bolgesi bolgeye borsa boyu bozuklugu
        e budur bulan buradaki burasi butce caba cabuk cagdas cagri calisiyoruz calismalarinin calismaya calisti
        e calistigini capinda cay cekildi cekilen cem cemaat cemil cengiz cercevede ceyrek cihaz cikip cikmis cinsel
        e cizen cocugu cocugun daire dairesi dali damar dediler defalarca degerlendirdi degerlendirmesinde degildi
        e degiliz degisen degisti demektir demirel'in demirtas demisti denetim denilen derecede ders detayli devi
        e diliyorum direkt disarida disindaki diyorlar diyorum doktora dolari dondu donemine donemlerde donuk
        e dorduncu doviz dunyaca dunyadaki dunyasi durumlarda dusunce dusunuyor dusunuyoruz dusus duyurusunda
        e duzenleme duzenlenecek duzey edecegi ederim ederiz edici edilebilir edilmisti edin egitimi ekran eksik
        e elinden emekli endeksi engin erdogan'i ergenekon ertugrul eser eseri eserleri esliginde et etki etkin
        e etmektedir etmeyi etmistir ettikleri evi evine faiz farki fayda faydali fethullah fikir filmin firmanin
        e firsati fiyatlari flas gayet gaz gecerek gecirdigi geciren gectigini geldik gelecegini geleneksel gelisen
        e gelismeleri gelismis gencler genelkurmay gerceklesecek gerceklestirdigi gerceklestirilecek gerekmektedir
        e gerekse gerektigine geriledi geriye girecek gittigi gittigini gogus gokhan gonderdi gonderildi gordum
        e gorunuyor gorusmede gorusmenin gosterilen gozden grubun gul'un guler gunler gunleri gunumuzde gununde
        e haberde haberler haberturk haftada haksiz hali hastalar hastalarinin hastane hastasi hatirlatarak
        e hatirlatti hayatina hayatta haziran'da hazirlaniyor hediye hepsini herhalde herkesi hesabini hoca hollanda
        e hukuka hukuki hukukun hukumete hukumetinin iade icerisine icra idare idari iddialara iddiasi iddiasiyla
        e iddiaya ifadeler ifadeleri ifadesi ihtimali ikili ikna iktidara iktidarin ilave ilcesinde ileride
        e ilerleyen ilgisi imkan insanlara internette ios irak isadami isci islam ismini ispanya istanbul'un istendi
        e istenen ister istihbarat itibariyla izledi k kadinin kadir kaldigini kaldirilmasi kalici kaliteli kalmak
        e kamuoyuna kanseri karadeniz karanlik kararina kararinin kardesim karsiliginda karsilikli karsisina kati
        e katilim katkida kaya kaynak kendimi kendisiyle kent kentinde kere kimin kimseye kis kisiden kitabi klasik
        e komisyon konser kontrolu konuk konunun konusmak konusmasi konusmasinin konusundaki konuyu korumak
        e korunmasi koyu kriz kronik kullanicilari kullanilmasi kullaniyor kulturel kulubun kupasi kurmak kurt kuru
        e kurucusu kurulacak kurulu'nun kurulusu kurus kuvvet layik levent liralik listesinde lsquo maci macinda
        e macta mahkemeye mahkum meclis'e memnun mensuplarinin merkezinde merkezli mersin meslek mhp'nin millete
        e misiniz mucadelesi muhabirine muhtesem musunuz mutluluk n nden nefes nihat noktasinda not ogrenci
        e olabilecegi olabilecek olacagiz olaganustu olasi olayla oldugum oldugumuz oldugunda oldugundan oldum
        e olmadigina olmasin olmasinin olmayi olmazsa olu olunca olusturuyor oncelikli onemine onlemek onunla
        e oradaki oradan oranla oraya organize orgut orhan orman otomobil oynadigi oynanan oynayan oysa oyuncular
        e ozellikleri ozen park partiye payi paylasim pinar plan planlanan politika program programinda projenin
        e psikolojik puan rahatlikla rakam rakip rekabet rekor renk riskini rolu sagladi saglam saglanmasi saha
        e sahin sahipligi sahneye sahte samimi sampiyon sampiyonluk samsung sana sanki sans sansi sart savcilar
        e savunan sayede secimde secimlerde secimlerinde sekreteri sektor sektoru sektorunun selahattin senin sergi
        e servis sezonda sezonunda siddet sikayet sinan sinirli sistemini sisteminin siyasetin sohbet sokak sol
        e solunum sonuclarini sordu sorulari sorumlulugu sorunlari sorunun sorusturmanin sorusu soruya soyledigi
        e soyledim soylemek soyluyorum sozler sozlesmesi sportif sultan sundu sunuyor supheli surduren surecin
        e suresince suretiyle surpriz suruldu surulen suyu tablo takimda talimat tamami tamamlayan tan tanesi
        e taninan taraf tarafinda tarihe tarihine tarihinin tarihte tasarim tatil tavsiye tbmm'de tecrubeli
        e teknolojileri temin temiz temsilcisi ten terorle test tibbi tiyatro ton toplandi toplantiya toprak torende
        e toreninde torenine tr trabzon trafik tuketici turkiye'den tutan ucret ucuz ufak ugur ukrayna ulkeden
        e ulkeler ulkelerde ulkeleri ulkelerin ulkemiz umarim uretilen uretimi urunlerin urunu usta ustelik ustu
        e ustunde ustune uyelerinin uygulamalar uygulamalari uygulamanin uyum vadeli vakfi vakit valisi van vatan
        e vatandas vatandasin vatandaslar veda vekili verdik verdikleri verdim verecegi vergi veri verildigi
        e verilerine verir verme vermedi vucudun vurgu www y yag yalan yanitlayan yapar yapilmasina yapilmasini
        e yapimi yapip yapisi yapmayi yasadi yasak yasandigini yasaniyor yasin yasli yayimlanan yayinladi yazan yazi
        e yazik yedi yeterince yetki yetkililer yildizi yillari yillarin yolda yolunda yoneticisi yonetmeni yontem
        e york yorum yuruten yurutulen zafer zamaninda zararli zira zorunlu
        """
}
