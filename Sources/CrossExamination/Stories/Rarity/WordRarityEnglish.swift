// swift-format-ignore-file
// Written by docs/methods/make-word-rarity.py; don't edit by hand.

/// How rare common words are in news in English: a level in hexadecimal (0 in every article, e the rarest listed) and
/// the words of that level.
enum WordRarityEnglish {
    static let tables: [String: String] = ["en": en]

    /// Of 56282 articles.
    static let en = """
        0 a and for in of on said the to
        1 an are as at be but by from has have is it not that this was will with
        2 about after all also been had he his if its last more new one or other out over than their there they two
        2 up we were when which who would year
        3 1 2 against any because before can could do first government i into just many may most no now only our
        3 people president s so some them those three time told u what while years
        4 3 4 5 6 7 according added american another around back being between both called company country day did
        4 don't down during end even get going group high him house how inc including like long made make mln month
        4 much national news next off part public same say says see she should since state states still such take
        4 then these think through today under united us very way week well where work world you
        5 8 9 administration ago already america among announced april asked based better big billion business
        5 campaign change chief clear co come continue corp current days deal democratic department director dlrs
        5 does due each earlier early every expected far federal few five foreign former found four further general
        5 give go good health help her here however information international issue john know later law least left
        5 less likely major making march market media members might million monday months must my need number obama
        5 office official officials own party past pct percent place plans point policy political press put recent
        5 report reported republican right saying second security seen set several share show six statement support
        5 system term times too took top trump tuesday university until use used want washington wednesday whether
        5 white why without yet york
        6 0 able across act action again agreed agreement almost along although americans analysts available away
        6 bank become began behind believe best bill board california call came can't capital care case center
        6 central chairman city close comes coming committee common community companies compared conference congress
        6 continued control cost countries court currently cut daily data decision democrats despite didn't
        6 different doesn't doing donald done economic economy election enough ever exchange executive face fact
        6 family financial find following force free friday full future getting given got great groups growth half
        6 hard having head held higher history home i'm important include increase industry instead interest
        6 interview issues january june keep key known large late lead leader leaders leading led let level life
        6 line little local look looking loss lot low lower majority man me means meeting military minister money
        6 move mr nation nearly net never night november offer often old once open order others pay per period plan
        6 possible post potential power presidential price prices private problem problems process program provide
        6 question rate rather real really received recently record released reports republicans research result
        6 results reuters rights rise role run sales secretary senate senior service services seven shares short
        6 side sign small social something source south special spokesman start stock story strong study taken
        6 taking tax team terms thing things third though thursday total trade trying using vice vote war we're
        6 weeks went win within working your
        7 access actually adding addition additional address agency agree ahead air allow always am amount analyst
        7 annual anti anything approved area areas associated association attack attacks august average bad became
        7 begin below biggest bring british budget building buy c calling calls candidate candidates cannot cases
        7 cash cause certain changes children china claims clinton com comment commission concerns confirmed
        7 congressional conservative considered costs course create cts d david death debate debt december decided
        7 declined defense demand democrat described details development difficult domestic drug effect effective
        7 effort efforts eight either ended energy especially european events everyone evidence example expect
        7 failed fall february feel fell fight final finance firm focus follow food forces form forward front fund
        7 gave george global gop growing hand helped himself hit hold hope hours human idea immediately impact
        7 included includes income increased institute investigation investment involved isn't issued itself james
        7 job jobs july justice killed kind largest latest leave legal levels live lives london longer lost ltd m
        7 main makes management mark markets matter mean meanwhile medical meet member men michael middle morning n
        7 name near needed needs nine non north note noted nothing october offered oil online operations outside p
        7 paid particularly paul person personal planned play points police policies politics position pressure
        7 previous previously prime probably production products professor profit proposed published quarter
        7 questions quickly r race raise raised rates reached read reason receive reduce related release remain
        7 remains reporters response return risk rose rules running san saturday saw school securities seeking seems
        7 sell sen sent september series serious showed shows signed significant similar simply single situation
        7 someone soon sources speech spending staff started step stop street studies sunday sure talk talks
        7 technology tell texas themselves they're thought thousands together toward trading true try turn twitter
        7 union unit value video view voters vs wall wanted wants watch ways we've west whole whose women won won't
        7 worked workers worth wrote young
        8 ability above account accused actions activities add adviser age aid aimed al allowed alone amid analysis
        8 announcement answer anyone ap appear appeared appears approach approval aren't argued armed army article
        8 ask assets attempt attention attorney author authorities avoid b banks barack base basis battle bbc
        8 beginning believed believes benefit benefits beyond bid bit black body book boost border break britain
        8 brought build bush businesses canada caused certainly challenge chance changed charge charges chinese
        8 choice citizens civil claim claimed class clearly closed cnn college comments commercial committed
        8 communications complete computer concern concerned conditions conservatives consider continues contributed
        8 corporate council cover created credit criminal crisis critical criticism cruz customers cuts damage date
        8 de decades deep denied deputy designed develop died direct directly discuss disease district division dlr
        8 dollar dollars dr drop e earnings east edu education effects elected elections else email employees ensure
        8 entire estimated europe event everything exactly existing expects experience experts expressed facebook
        8 facing families fear fellow felt field fighting figure figures filed finally fire firms fiscal florida
        8 focused followed forced foundation fourth fox friends fully funding funds gain game gets giving goal goes
        8 gone gov governor greater ground hands happen happened heard hearing heart heavy highest highly hill
        8 hillary holding hopes hospital hour http huge hundreds i've identified illegal image immigration improve
        8 increasing increasingly independent individual individuals initial inside insurance intelligence interests
        8 internet investors iraq j japan joe joint journal judge lack largely larger launched lawmakers laws
        8 leadership leaving legislation letter liberal light limited lines list living lose manager mass measure
        8 measures message met mid mike millions ministry minority minutes moment moved movement moving named
        8 nations necessary negotiations network numbers offering offers officer opening operating operation opinion
        8 opportunity opposition option organization overall owned paper particular parties parts pass passed
        8 patients performance perhaps permalink phone photo planning plus poor popular population positive
        8 possibility posted powerful present pretty prevent primary prior pro product profits programs progress
        8 project proposal protect provided push qtr quality quite radio raising range re reach ready reasons red
        8 reform region rep require required researchers resources responsible rest review richard rising robert
        8 room rule russia russian safe safety sale santa scheduled science sector seek seem self selling senator
        8 send sense separate served shareholders shot showing shown shr sides signs site society sold sought
        8 southern speaker speaking specific spent spoke stage stake stand standard starting status stay stories
        8 strategy students subject success successful suggested summer supply supported supporters supreme systems
        8 t takes talking target television test threat throughout tough treatment trial tried trust turned tv ucsc
        8 uk understand various via victory violence visit voted votes voting w warned wasn't weekend western whom
        8 wide willing winning woman words works wouldn't wrong www1 yesterday you're
        9 absolutely accept accounts acknowledged acquisition acting active activists activity actual advance
        9 advantage advertisement affairs affect affected african afternoon agencies agenda aggressive allegations
        9 alleged allies allowing allows alternative andrew apparently appeal apply archive argue argument asking
        9 assistant australia authority aware backed balance ban banking basic becoming beijing biden bills
        9 bipartisan block blood blue bond born bought bringing broad broke brown built buying ca canadian cancer
        9 capacity capitol caption car career carolina carried carry century challenges changing charged charles
        9 check chicago child choose chris cited cities click climate clinical closely closer closing colleagues
        9 combined commitment communities competition competitive completed completely complex concluded condition
        9 conduct conducted confidence confident conflict considering constitution consumer consumers contact
        9 content continuing contract controlled controversial conversation copyright core couldn't counsel county
        9 couple coverage creating crime critics cross crucial currency cutting dangerous dead decade decide
        9 decisions declared decline deeply defend deficit deliver delivered democracy determine determined
        9 developed developing difference direction discussion dividend doctors documents door double doubt dozen
        9 drive dropped drugs easy effectively emergency ending enforcement england enter environment equipment era
        9 established estimates evening eventually expand expansion expectations explain explained export exports
        9 extended extremely f faced faces facilities factor factors failure fair false fast father favor fbi fewer
        9 file finding findings fired floor forecast france francisco freedom french friend funded gains gas
        9 generally generation german germany giant gives gold goods governments grow gun h happening happens happy
        9 hasn't haven't healthy hear helping holds hong host hurt ideas images immediate immigrants improved
        9 increases indeed indicated industrial industries influence initially institutions intended interested
        9 internal introduced involving iowa iran islamic jan japanese jim join joined k keeping kept killing knew
        9 knows kong korea labor land language launch lawyer learn learned legislative limit linked llc loan loans
        9 looked looks los losing losses love maintain manage managed marketing martin massive matters maybe mayor
        9 meant medicine meetings mexico mind minute mission model moderate mostly mother moves ms multiple names
        9 natural nature negative neither newsletters newspaper nomination nominee none nor normal northern notes
        9 noting nuclear o obamacare occurred officers ohio ones ongoing opened opportunities opposed options
        9 ordered orders organizations original otherwise outcome outstanding pacific package page panel parents
        9 partner partners path patient paying payment payments peace percentage permission peter pick picture piece
        9 placed places plant played playing plc pointed politically politicians poll polls positions possibly
        9 potentially practice pre prepared presented presidency produce produced profile projects promise promised
        9 property proposals protection prove provides providing publicly purchase pushed pushing putting rally ran
        9 reagan reality records recovery reduced reducing reduction referring refused regarding regional regular
        9 rejected relations relationship relatively releases relief remained remaining remarks remember repeatedly
        9 replace reportedly reporter reporting represent representative representatives represents request requires
        9 reserve residents respect respond responded responsibility returned revealed revenue revenues revs rich
        9 risks rival road roughly round ruled ruling sanders save savings scale schools scientists scott search
        9 season seat secret secure seeing seemed sees senators seriously serve session sets setting shared shift
        9 shortly significantly simple size slightly slow smaller software solution sometimes son sort space speak
        9 specifically spend split spokeswoman spread standards standing star statements steps steve stocks stopped
        9 strength strike student subsidiary suggest suggests supporting surprise survey syria targeted targets
        9 taxes telephone telling terrorist tests they've thinking threatened threats thus ties tom tonnes towards
        9 town track traditional training travel treasury treat treated troops truth tweeted twice type uc
        9 ultimately understanding units unless unlikely upon urged usa users usually values version views virginia
        9 voice wait waiting warning watched water we'll weapons website whatever widely wife william wing word
        9 worldwide worried worse worst write writing written yes
        a abroad abuse academic accepted achieve acquire acquired acts ad adds admitted adopted adults advanced
        a advice advisers advocates affordable africa agents agreements agriculture aide aides aim aircraft airport
        a allegedly alliance ambassador amendment amounts amp angeles anger angry announce apart apparent appearance
        a apple application applications applied appointed appropriate approve approximately arguing arguments
        a arizona arm arms arrested arrived art asia asian aside assault assistance associate attacked attempts
        a attend attended audience australian authors award background backing basically bay beat becomes begins
        a begun behalf behavior ben bernie bigger blame blamed blow bob bomb bonds books boston bottom brain branch
        a brand breaking brief briefing broader broken brothers bureau cabinet cable calif campaigns campus carrying
        a cars cast caucus caught causes causing centers centre cents ceo chair chamber chancellor chances channel
        a chemical chosen christian chuck circumstances citing claiming clean club coalition coast code cold
        a colorado combat combination commerce communist compete comprehensive compromise computers confirm
        a confirmation connection consequences consistent constitutional construction context contracts contrast
        a controls controversy convention cooperation coronavirus correct count counter courts covered covering
        a crimes criticized crowd cultural culture cycle danger daughter deadline dealers dealing deals deaths dec
        a defeat defended degree delay delayed delivery demands design desire detailed device devices die
        a differences digital diplomatic directed disaster discovered discussed discussions dismissed dispute
        a distance distribution div divided doctor document dozens dramatic draw drawn drew driven driving duty
        a earned earth easier easily eastern economist editor el electoral electric electronic elizabeth elsewhere
        a emails emerged encourage encouraged encouraging ends engaged english entered entirely environmental equal
        a equity eric essential essentially establish establishment estate estimate everybody ex except executives
        a exercise expanded expanding expensive experienced expert express extend extent extra extraordinary extreme
        a eye eyes facility facts fail failing fairly faith fake fallen falling falls familiar farm faster fears
        a features feb fed feeling feet female fifth film financing fine fit fix fixed flow follows formal formed
        a forms fought founder frequently fresh fuel fundamental g gained games gap getty goals god graham grand
        a grant granted greatest green grew gross grown guarantee guilty guy hall handling harder harm he'd headed
        a headquarters heads healthcare heavily helps highlights historic holdings homeland homes hoped hoping hot
        a housing htm html husband i'd identify identity ii ill imagine impeachment importance imports imposed
        a impossible improvement improving incident index india inflation infrastructure initiative injured inquiry
        a insisted instance intervention investigate investigating investigations investigators investments investor
        a involvement isis island israel items jeff jersey johnson jones journalist journalists jr judiciary jumped
        a kevin kids kill king knowledge l la labour laid lawyers leads leaves lee limits link listed listen lived
        a located longtime lots magazine mail mainly maker managing manufacturing margin marked marks massachusetts
        a match material mcconnell meaning mention mentioned merger messages michigan miles minimum ministers
        a missing mistake mitch mitt modern monetary monitor monthly mths murder music nancy nationwide nbc
        a necessarily networks newly newsroom nobody numerous obtained obvious obviously oct offensive offices
        a officially older onto operate opponents oppose optimistic originally output overseas owners owns pace pact
        a pain pandemic parent paris park parliament participants participate partisan partly partnership passing
        a pelosi pence pennsylvania permanent personally personnel phase photos physical picked platform player
        a players please pledged plenty politico polling pound pounds powers practices predicted preferred
        a preliminary preparing presence presidents priced primarily principle priority prison privacy privately
        a probe procedures proceeds producer producers professional programme progressive prominent promises
        a promising promote prompted prospect prospects protected protecting protest protests proved provision
        a provisions pull pulled purpose purposes pursue puts questioned quick quoted radical raises ranging rare
        a rating reaching reaction reading reasonable receiving referred reflect reforms regardless regime
        a registered regulations regulatory religious remove removed repeated representing reprint republic
        a requirements reserves resigned resolution resolve restrictions restructuring resulted retail retired
        a returns rhetoric rivals romney runs ryan salvador sanctions scandal scene sciences scientific sea seats
        a seeks sending sensitive sept serving sessions severe sex sexual shareholder sharp sharply shooting
        a shouldn't shut signal signing sit sites sitting smith soldiers sound soviet speculation speed sponsored
        a sports spot spring square st stands starts stated station statistics steady stephen stg stood store stores
        a straight strategic streets strikes stronger strongly struck structure struggle struggling style
        a substantial suffered suffering suggesting summit super supplies supports supposed surgery surprised
        a suspended symptoms table takeover talked targeting task tech technical ted tells temporary ten tend
        a territory terror terrorism terrorists tested testimony testing thank thanks theory therapy therefore
        a thinks thomas threatening tied title tokyo tomorrow tool totally touch tour traders traffic transition
        a trend trials trillion trip trouble truly turning turns tweet types typically ukraine un unable uncertainty
        a unclear unemployment unique unlike unprecedented unusual update uses usual v valley variety vast vehicle
        a venture versus veteran victims videos violent virtually virus vision vital volume voter vowed vulnerable
        a wage wake walk warren watching wave weak web weekly weight welcome weren't widespread wins wisconsin wish
        a worry writes y yen you've younger zero
        b abc abortion absence academy accord accounting accurate accusations accusing achieved acquisitions acted
        b actively activist adam addressed addressing adjusted administrative ads adult advances advertising advised
        b advisory advocate afford afghanistan afp afraid ag aged agent agricultural aims airline airlines alabama
        b alan alex alive ally alongside announcing annually answers anthony anticipated anybody anyway anywhere
        b appeals appointment arabia argues arrest articles arts aspects assembly assess assessment asset assigned
        b associates assume atlantic attacking attempted attempting attract aug authorized auto avg awarded awards
        b baby badly ball ballot bankers banned bar barely bear belief billionaire billions birth blocked bloomberg
        b bodies boehner borders boss box boy brazil brian brings broadcast brother buildings burden buyers camp
        b capable captured card careful carefully carlos catch cbs cell cells ceremony chain challenged challenging
        b champion chaos character checks chip choices chose christmas christopher church citizen citizenship
        b civilian civilians classified cleared clients coffee collapse collection colombia color columbia
        b comfortable command commander commissioner commit committees communication comparison competing
        b competitors complained complaint complaints complicated concept concerning conclusion congressman
        b connected consensus consideration consistently conspiracy consultant consumption contain contained
        b containing contest contribute contribution contributions conversations convertible convicted convince
        b convinced corporation corporations corruption covid creation credibility credits crop crude cup currents
        b customer damaged damaging dan daniel dark davis deadly dean debates declining dedicated defence defending
        b defined definitely delegates demanded demanding demonstrate demonstrated deny departments depend depending
        b depends deposits describe describing deserve destroy destroyed destruction detail developments diagnosed
        b dialogue dinner diplomats directors disagree disappointed disclosed discount discussing diseases display
        b diverse dominated donors doors draft dramatically drawing dream dutch eager earn ease economics economists
        b ed edge editorial edward elect electronics elements eligible eliminate embassy embrace emerging employee
        b employers employment enable endorsed enemy engage engineering enjoy enlarge enormous entering enterprise
        b entertainment entry equally equivalent error et exact excellent exchanges exist expenses explains exposed
        b exposure extension extensive faculty famous fans farmers favorite feature fee feed feels fees fighters
        b filing fill filled finds finish finished firing flag flat flight fly flying fmln focusing folks foot
        b football forcing ford forecasts forget formally forum founded framework francs frank fraud friendly
        b frustrated function futures gary gathered gathering gay gender generate generated georgia gmt google
        b gotten governing governors grade graduate grain grounds guaranteed guard guess guide guidelines gulf guns
        b guys halt hampshire handed handful handle hardly harris harry harvard hate he'll heading hearings heat
        b herself hide hired historical hits holders holiday honest honor hopeful hospitals hostile hotel houses
        b houston howard i'll ideological ignore ignored illegally illinois immigrant implement implemented
        b implications import impose improvements inbox independence indiana indicate indication influential
        b informed injury institution institutional integrity intends intense intent intention interesting
        b interference interim interviews introduce invest invited involve involves iranian iraqi ireland issuing
        b italy jack jackson jail jay joining jonathan jose joseph judges judgment judicial jump jury keeps kelly
        b kennedy kentucky kerry kim kinds knowing korean laboratory latin latter launching lawsuit lay league
        b leaning learning legacy legally legislature legitimate lending lengthy liberals liberation liberty lie
        b lies lift lindsey links literally location louis louisiana lowest lying lynch machine machines mainstream
        b maintained makers male managers mandate manner manufacturers marco margins marine marriage maryland
        b materials matt maximum mccain md medicare medium memo memorial memory mental merely metal method methods
        b mexican microsoft midnight midterm militants miller minds mine mining minnesota minor miss missed missile
        b mix mixed mobile models modest moments momentum monitoring moral morgan mortgage moscow motor movie mrs
        b mueller multi muslim mutual myself narrative narrow nearby negotiate negotiating nevada newsletter nice
        b normally notice notion nov obtain occur odds offset oh oncampus operates opinions opponent opposite
        b ordinary organisation organized ourselves outcomes outlets outlook overhaul overnight oversight
        b overwhelming owner ownership pages pair participation passage patrick pattern pending pentagon perfect
        b perform performed performing periods perspective petroleum philadelphia pictures plane plants plays
        b pleased pledge pointing politician port portion posts poverty praised predict premium prepare pressed
        b preventing prevention pricing principal principles priorities prize procedure proceed proceedings
        b processing producing profitable projected promoting proof proper properly properties prosecutor
        b prosecutors protesters proud proven providers province purchased purchases putin qtly quarterly quarters
        b questioning races racial racism racist rand ranking rapid rapidly rarely ratings realize rebels recession
        b recognition recognize recognized recommendations recommended recorded recording recover reference
        b reflected reflects refusing regard regions registration regularly regulation regulators reject relative
        b relevant rely removal renewed repeal replaced replacement replay replied represented reputation requested
        b requests requirement requiring researcher resignation resistance resolved respectively responding restore
        b resulting resume retirement returning reveal reverse reviewed revised revolution rick risen rises rock
        b roll ron ronald route row royal rubio rumors rural rush salvadoran sarah saudi schedule scheme schumer
        b scope screen scrutiny section sectors seized select selected sells sentence sentiment settlement shape
        b sharing ship shipping shock shrs shutdown sick silver similarly singapore sir skeptical skills skin slowly
        b smart soft solid solutions solve somebody somehow somewhat sounds spain spanish sparked speaks spoken
        b spokesperson sport spotlight stability stable stages stakes stance stayed steel stepped steven stick
        b strategist strengthen stress stressed strict striking struggled studied studying stuff submitted
        b subsequent subsidies substantially succeed successfully suddenly suffer sufficient sugar suit sun
        b supporter surge surplus surprising surrounding surveillance survive susan suspect suspected sweeping swing
        b syrian tactics taiwan tariffs tea teachers teaching teams technologies telecommunications tender tens
        b tensions terrible text they'll thirds threaten throw ticket tight tim timing tiny toggle tone tonight
        b tools topic toronto traded trail train transaction transactions transfer transport transportation treating
        b treatments tremendous troubled truck turkey turnover tweets typical unchanged underlying undermine
        b understood unfair unfortunately unions universal unknown unveiled upcoming updated upper upset urban urge
        b urging useful utah va vehicles vermont veterans victim viewed violated violation visited visiting vladimir
        b wages walked walking wars waste wealth wealthy weapon wearing weather welcomed wheat williams willingness
        b window winner winter witness witnesses wonder worker wounded writer www x yield zone
        c abandon abandoned absolute acceptable acceptance accepting accompanied accountability accountable
        c accounted achievement acknowledge actor addresses admission admit adopt adverse advocacy affair affecting
        c affects affiliated aftermath ages aggressively agrees aids aisle alarm alaska alert alexander alternatives
        c altogether amazing ambitious amnesty amy animal animals ann anniversary anonymity anonymous answered
        c antonio anxiety anymore app appearing approached approaches arab arena argentina arkansas arrival arrive
        c asks aspect assist assumed assuming assured asylum atlanta atmosphere attached attending attitude
        c attorneys attracted attractive attributed automatic automatically avoided avoiding awaiting backlash backs
        c baghdad baker balanced band bankruptcy barbara barrel barrels barriers bars battles beach beating
        c beautiful bed beliefs bell beneficial benghazi besides bet bias bidding bids biology bitter blasted
        c blocking blocks blog boeing bolster bombing bombs boosted boosting borrowing bound boys branches brands
        c brazilian breaks breakthrough breast bridge briefly bright broadly broker brokerage brokers bruce brutal
        c bulk burning bus businessman busy buys calendar calm camera campaigning canceled cancers candidacy cap
        c capabilities capture cards cargo carrier carries carter casualties category catholic caution cautioned
        c cautious ceiling celebrate cent challenger channels chapter charity cheap cheaper chemicals childhood
        c chips choosing chronic cia circle circuit clash clashes classes cleveland client clinic closest coach coal
        c cohen colleague collect collected collective colleges collins collusion colombian column comey commentary
        c commitments commodity commonly comparable compare compelling compensation completion compliance comply
        c component components concession conclude conclusions concrete condemned conducting conflicts confront
        c confusion connecticut connections consent considerable considers consortium constant constantly consulting
        c contacted contacts contains contrary contributing controlling conventional conviction cook cool cooperate
        c coordinated copper copy corn corner correspondent corrupt costly counterparts counts coupon covers crack
        c crash crazy creates credible crew criminals critic criticised crowds crown ct curb cure currencies custody
        c customs czech dallas dc dealings dealt debentures debts deciding declaration declare declaring declines
        c decrease deemed deeper defeated deficits define definition definitive degrees delays delegation delivering
        c demonstrations dems denies denying departure dependent deployed deportation deposit depression depth
        c describes desperate detained detect detention determination detroit devastating devoted diabetes diagnosis
        c diego diet differently difficulties difficulty diplomat disappointing disclose disclosure discovery
        c discrimination disorder disputes distributed districts diversity divide dividends divisions dog dominant
        c don donations donor dose doubled doubts doug douglas downtown drama driver dropping drove dry dubbed
        c duties dying dynamic earning eat eating ec echoed economies edition educational effectiveness efficiency
        c efficient egypt elderly electorate electricity element eliminating elite emerge emotional emphasis
        c emphasized empire employed employer empty en enacted endorsement enemies enforce engagement engaging
        c engine enhance enjoyed ensuring enterprises enthusiasm entitled episode equality escape establishing
        c ethics ethnic eu everywhere evil examine examined examples exceed exception excess excessive excited
        c exciting excluding exclusive existence exists exit expecting expense experiences experiencing experimental
        c expertise expire explaining explanation exploration explore explosion exporters expression extending
        c external factory fails failures fan farabundo fashion fat fatal fate fault favorable favored favour fda
        c feared featured federation feelings fields fierce fighter fights files firmly fish fla fled flexibility
        c flights focuses foods footage forever formerly fort forth founding franc frankly frequent frustration
        c fueled fun functions fundamentally fundraising gaining gang garden gather gdp gen generations generous
        c genuine gift girl girls glass globe gm golden goldman gordon gradually grants greatly greg guarantees
        c guardian guerrilla guerrillas guidance hadn't handled harassment harsh headline headlines hell helpful
        c henry heritage hero highlight highlighted hire hiring hispanic historically hitting holder hollywood
        c hopefully hostage hosted hosts household households https humanitarian humans hundred hunt ibm ice ideal
        c identifying ideology illness imminent immune implementation importantly impression impressive
        c inappropriate incentive incentives incidents incredible incredibly incumbent indian indicates indicating
        c indonesia inequality inevitable infected infection infections initiatives injuries inner innocent
        c innovation innovative insider insist insisting inspector inspired instagram institutes insurers integrated
        c intel intellectual intend interior interviewed introduction invasion invested investigated investing islam
        c israeli italian jason jean jeb jeffrey jennifer jewish jointly jon jong jordan josh journalism justices
        c justify kansas keen ken kick kingdom km ky lab label lady landmark landscape larry las lasting latino
        c launches lawmaker lawsuits leaked leftist legislators length lessons letters letting leverage liberties
        c library libya license lifetime lifted liked likes limiting liquidity lisa listening lists litigation lobby
        c lobbying locations lock locked looming loved lowered lowering lunch lung maine maintaining mandatory
        c manhattan manufacturer map married marti mary massacre master matthew meaningful measured meddling
        c medicaid medication medications meets membership mere merrill mess messaging miami michelle mild mile
        c militant minorities misconduct misleading missiles missouri mistakes mood moody moreover motion motivated
        c motors mount mountain mounting mouth movements msnbc murdered muslims nasdaq nationalist nationally native
        c nato navy negotiated neighborhood neil nervous netherlands nevertheless newspapers nixon nominated
        c nominees nonetheless nonprofit noon notably noticed novel nowhere npr objective obligation obligations
        c observed observers obstruction ocean ok oklahoma olympic op openly opens operated operator operators
        c opposing optimism oregon org ought outbreak outlined outrage outreach outright oval overcome
        c overwhelmingly pa painful pakistan panic papers par parliamentary partial partially participated
        c participating passenger passengers passes patrol patterns payable payout pays pc peaceful peak penalties
        c penalty pension perceived perception perfectly permit persons persuade pete philip philippines phones
        c phrase physician physicians pic picking pieces pilot pipeline placebo planes planet platforms pleaded
        c poised pool poorly popularity populations portfolio pose posed practical praise precedent precisely prefer
        c premier premiums presentation preserve pressing pressures pretax prevented primaries prisoners processes
        c professionals promoted prompting propaganda proportion prosecution prospective protections protective
        c protein provider publication publishing pulling punishment pursuing qaeda qualified qualify quiet quietly
        c quit quo quote rallies rank ranks rated ratio raw ray readers reads realdonaldtrump realized rebel recall
        c recalled reception recipients recommend recommendation recovered reduces reductions reelection reflecting
        c refugees refusal refuse regarded register reid reiterated relationships relatives releasing reliable
        c religion reluctant remarkable remote removing reopen repeat replacing repurchase rescue resident resign
        c resort resource respected responses restaurant restaurants retain retaliation reveals revelations reversed
        c reviewing reviews revolutionary rice rid ride ridiculous rifle ring river rob roberts robust roger roles
        c rolling roots rounds routine runner rushed russians sad sam sample sat satellite saved saving scenario
        c scenes scientist score scored scores scotland screening sean seattle secondary seconds secured seemingly
        c segment selection semi sens separately server serves settle settled severely shadow shake shanghai shed
        c sheet shifted shifting shipments shocked shoot shootings shop shopping shortage shots sight signaled
        c signals signature silence silent silicon simultaneously sister sixth sky sleep slight slipped slowed
        c slowing smoking socialist soldier sole solely somewhere song sophisticated sorry sovereignty specialist
        c spectrum speeches spin spirit spreading staffers stanley stars stations staying stem sterling stone
        c stopping stops storage storm strange strategies stream stretch string stroke strongest stuck subjects
        c submit subordinated subsequently substance successor sudden sued suggestion suicide sum surely surface
        c surveys survival suspects suspend suspension sustainable sustained sweden swiss switch switzerland sydney
        c tackle tank tape taught taxpayer taxpayers taylor teacher techniques temporarily tennessee tension tenure
        c testified testify theme they'd thin thoughts thousand threatens threshold threw throwing thrown tie tired
        c tissue titled tobacco toll tonne tony topics totalled tougher tower toxic tracking tracks trader tradition
        c traditionally trafficking tragedy trained transparency traveled traveling trends tries trigger triggered
        c trucks turnout twenty ukrainian ultimate unacceptable uncertain understands underway underwriting
        c undisclosed undocumented unexpected unidentified unity universities unnamed unnecessary unpopular unrest
        c updates ups urgent usda user utility valuable valued van venezuela verify versions veto viable victories
        c vietnam viewers violate violating violations viral visible visitors visits vocal voiced voices volunteers
        c wales walker wanting warm warn warnings warns warrant warrants watchdog waters waves we'd weaker weakness
        c wear weigh welfare whistleblower wholly wider wild wilson wind windows winners wireless withdraw
        c withdrawal workforce worries writers wrongdoing you'll yourself youth youtube zealand
        d aaron aboard absent absurd abu abuses accelerate accessible accident accompanying accomplish accomplished
        d accuracy accurately accuse achievements achieving acid acknowledging acquiring actors actress additionally
        d adequate adjustment administered administrations administrator admissions admits adoption advancing
        d advantages advisor aerospace affiliate afterward aggression aging agreeing aiming aired airstrikes airways
        d alcohol alexandria aligned alike allegation alleging allen allied alter amazon ambitions amendments
        d ammunition amounted analyzed anchor ancient anderson andy announces anxious apartment apologized apology
        d appealed appealing appearances applause applies applying appointments appreciate appreciation approaching
        d appropriations approves apr arguably ariz arranged arrangement arrangements array arrests arrivals
        d arriving arsenal artist artists assad assassination asserted assertion assumption attitudes auction
        d audiences audio authored authorization automotive autumn availability avenue aviation awareness awful
        d babies backers bag ballots baltimore banker banning bans bargaining barr barred barrier barry baseball
        d bases bashar battleground battling bearing beaten beef belgium believing belt bend benefited benjamin
        d berkeley biased bilateral bin biological birmingham birthday bizarre blair blaming blast bleeding blind
        d bloc bloody blown blunt boards bogota bold bombings bone bonus booker boom booming boris breach breakdown
        d breakfast breath breathing breitbart brett briefed broadcasting brussels budgets bullet bunch buried burn
        d burned burst buttigieg button buyer calculated cameras campaigned camps campuses cancel cancelled
        d capability captain carbon cardiovascular cares carney carriers carson casting castro categories caucuses
        d cdc cease celebrated celebrating celebration celebrity census centered centrist certificate certificates
        d chad chairs chambers champions championship chaotic characterized charging charlie chart chase checked
        d checking chest chiefs chile christians christie chrysler circles circulated civic clarify classic
        d classroom clearing cliff climb climbed clip clock closure clothing cloud coastal cognitive col
        d collaboration collapsed collecting colonel colonial colony columnist combine comfort commentators
        d commented commenting committing commodities commons commonwealth communicate communique compares comparing
        d competitor compiled complaining completes completing complications compound conceded concentrate
        d concentrated concert concessions condemn confidential confirming confirms conflicting confrontation
        d confronted confused connect consecutive consequence considerably consolidated consolidation constituents
        d constitute consumed contender contenders contentious contested contests continental contractor contractors
        d contributor conversion convert converted convincing cooper coordination coordinator cope copies corps
        d correction correctly cory costa cotton counted counterpart counties counting coup coupled courage courses
        d crackdown craig creative creditors crises cristiani criteria criticize criticizing crops crossed crossing
        d crowded cry cuba cumulative cyber dad dakota damages dance dangers database dates dating dave dealer debut
        d decent decides decisive decreased default defenders defends defensive deferred defining del delaware
        d delaying delegate deliberately delivers demographic demonstrates demonstration demonstrators denial
        d denmark dennis denominations denounced denver depressed des description deserves designated desk
        d desperately destroying detected determining deutsche dick digit dignity diplomacy dirty disagreed
        d disagreement disappeared disappointment disastrous discipline discontinued dismiss disorders disputed
        d disrupt disruption dissent distancing distant distinct distinction distinguished disturbing divisive dna
        d dnc documented doj dominate donated doses doubling dow downturn downward drag dressed drilling drink
        d drinking drivers drives drops dual duke dynamics earliest earnest eased easing economically edged editors
        d educated elaborate electrical elementary eliminated elites embarrassing embraced emissions enact encounter
        d endless endorse engineers enhanced enrolled enrollment entities entity entrance epa epidemic equipped
        d errors etc euro eurobond evaluate evaluation eve eventual everyday evident evolution examining exceeded
        d exceptional exclude excluded excludes exclusively excuse executed exempt existed expectation expenditure
        d experiment expired explicit explicitly exploded exploit exploring explosive expose expressing extends
        d extremist extremists facilitate factories fairness fallout famously fastest featuring ferguson fever
        d filibuster films financed finances financially fines firearms fires fits fixing flags flawed fleet flew
        d flexible flip floated floating flood flows flynn foley followers foreigners forgotten formation forming
        d formula forthcoming fortune foster fraction frame franklin fred freed freedoms freeze freight frequency
        d frozen fruit functioning fundraiser funeral furious furthermore garcia gasoline gates gear gene generating
        d genetic giants gif giuliani glad golf gonna govern governance grab grace grassroots grateful grave gray
        d greenwood greeted grows guards guatemala guest guests gunman hacking hailed hair halted handover hang
        d hanging hardest hardware harmful harvest hatred hawaii healthday hearts heated heels height heightened
        d helicopter hidden hiding highs highway hike hikes hinted hoax hole holy honduras honored hook hopkins
        d hormone horrible horse hostages hotels huckabee hunter hurricane hurting ian id ignoring iii imaging
        d impacts implementing imported imposing impressed inability inadequate inauguration inch incomes incoming
        d independently independents indications indicted indictment inevitably infamous infectious inflammatory
        d influenced inform informal injection inquiries insists installed instances instructed instructions
        d instruments integration intensive intentions interactions interfere internationally interpretation
        d intervene introducing invasive inventory investigative investigator invitation iphone irish iron irs
        d islamist islands isolated isolation it'll item jared jeremy jerry jet jets jimmy joke journey juan junior
        d jurisdiction justification justified justin kamala karen karl kasich kavanaugh keith kenneth kicked kid
        d kidnapped killer killings knee knock knocked kremlin kurdish labeled laboratories lacked laden lake landed
        d landing lasted laura lawrence laying leak leaks lease lecture leg legitimacy lehman lesson lets lewis li
        d liability libertarian licenses licensing lied lifestyle lifting likelihood likewise limitations lincoln
        d linking listing literature load loaded logic longest loose lord loses loud lows loyal loyalty luck lucky
        d lucrative luis luxembourg luxury machinery magic mainland maintains maintenance malaysia manafort
        d manchester manuel manufactured marathon marc margaret maria marijuana marketplace marshall mask masks
        d matched mate math mccarthy meal meantime measuring meat mechanism medal median memories merge merged
        d mergers merit merits metals metropolitan mich midst midterms migrant migrants migration miguel minded
        d minerals mines mini minimal minneapolis minus mirror mississippi mitchell mo mohammed mom monitored
        d monopoly montana monterey moon moore mothers movies mp mps murphy murray muscle museum narrowly naturally
        d naval nebraska neck negotiation negotiators neighborhoods neighboring neighbors nelson nerve neutral
        d nicaragua nick nigeria nightmare nil nominations nonpartisan norms northeast northwest norway nose notable
        d nutrition ny oath object objections obstacles obtaining occasion occasional occasions occupied occurs odd
        d offense offerings offshore okay oldest olympics ontario oper operational operatives opposes opt oral
        d orange ordering ore organic organizers organizing oriented origin orlando oscar outlet outrageous oversee
        d overseeing overturn owed pac pack packed paint palace palestinian palm parking pat pathway pause pcs peer
        d peers peninsula performances permanently permits permitted perry persistent personality peru petition pew
        d ph pharmaceutical pharmaceuticals phenomenon phil philosophy photograph physically picks pill pitch
        d placing plain plastic plea pledges plot plunged pm pocket poland polarization policing pollution pompeo
        d pop populist ports poses positioned possession possibilities posting postponed powered prague precious
        d precise predecessor predicting predictions predicts preference pregnancy pregnant premature preparation
        d prescription presenting presents pressured presumably presumptive pride prince print prisoner
        d privatisation privilege problematic processed produces productive productivity profitability profound
        d programmes programming progressives prohibited projections promotion prompt propose proposes proposing
        d proposition prosecute prosperity protects protocol proving provisional psychological psychology
        d publications publish publisher pundits punish purchasing pure pursued pursuit pyongyang queen quest quot
        d quota quotas quotes quoting radiation raid rail rain rallied random randomized randomly ranked rape
        d reaches react reacted reactions realistic rebuild receives recess recovering reed refer referendum refers
        d reflection refugee refuses regain regret regulate rejecting rejection rejects relating relied relies
        d relying remainder remind reminded reminder renew rent reopening repair repay repealing representation
        d reserved residence residential resist resisted respective respondents responsibilities restrict restricted
        d retailer retailers retained retire retiring retreat reuter revealing reversal reward risky roads rocket
        d rod rolled rollout rooms root ross rough routes routinely roy rubber rudy rumours sa sachs sacrifice
        d safely safer sake salary salomon samples sandy satisfied satisfy scandals scared schiff scholar scholars
        d scottish searching seasonal sec secretly securing seize semiconductor sends sentenced separated separation
        d seventh sexually shall shame shaped shell shield shifts shipment shipped ships shocking shooter shops
        d shore shortages showdown shrinking significance simon singer sits situations sized skepticism slammed
        d slated slide slip slowdown slower sluggish smoke soared soaring soil solidarity solved solving sometime
        d sons sony sooner sorts soul sounded southeast southwest spark speakers species specifics specify
        d speculated spends spike sponsor sponsors spots spur spy squad stadium staffer staged stalled stanford
        d stark statewide stating statistical stays steadily steep stepping stevens stewart sticking stimulate
        d stimulus stolen stomach strain strengthening strip structural structures struggles studio stunned stunning
        d stupid sub subcommittee subpoena subscribe subscribers subsidiaries suburban succeeded sue suggestions
        d suits summary superior supplied supplier suppliers supportive supposedly surfaced surged surgical
        d surprisingly surrounded surveyed survived survivors suspicion suspicious sustain swap swedish sweet swept
        d swift sworn symbol symbolic syndrome tactic talent tampa tanks tap tapped tariff taste teach tear tears
        d technically technique technological teenager tehran tel telecom telegraph televised temperature
        d temperatures tends terry thailand theater theories therapies thereby thompson tickets tier tip todd
        d tolerance tons topped tory totaled totalling touched touted towns tragic trans transcript transferred
        d transform transmission transparent treaty tree tribute triple trips troubling trusted tumor tumors tune
        d turkish turmoil turnaround tweeting twin ugly uncomfortable unconstitutional undergo undergraduate
        d underground underwriters unemployed unhappy unified uniform unite universe unrelated unsuccessful
        d unsupported unusually unveil unwilling upgrade upheld uphold upward urgency urges utilities vaccine vague
        d valid vary vegas ventures verdict vessels village virtual visa visual volatile volumes voluntary volunteer
        d vox waited walks walls walter wang ward warming warner wary wash wayne weakened websites weighed weighing
        d wells whenever whereas wherever whip whites whoever wholesale wire wis wisdom wise wishes witch withdrawn
        d withdrew witnessed wolf wonderful wondering wood wore worrying worthy wsj yale yeah yemen yields you'd
        d yuan zones
        e abandoning abide abiding abnormal abortions abruptly absorb abused aca accelerated accepts accommodate
        e accomplishments accordance accordingly accusation accuses acknowledges acres activism acute adams adapt
        e addiction adequately adjust adjustments administrators admitting adopting advancement advise advising
        e advisors advocated advocating affiliates affiliation affirmed afghan afterwards aided ailing airbus
        e airports akin alarming albeit alerts alfredo ali aliens alleges alliances allocated altered aluminium
        e aluminum alzheimer ambition amended amsterdam analyze angela angered anne announcements answering
        e anticipate anticipation antitrust anytime apologize appetite applauded applicants appoint appointees
        e approvals approving apps architect argentine arise arrange arrives arthur artificial assaulted assembled
        e assessed assessing assessments associations assumptions assurance assurances assure ate athens athletes
        e attackers attendance attendees attracting audit austin authentic authenticity authoritarian automaker
        e automakers automobile autonomy averaged avert awaited awkward ba backdrop backgrounds backlog bacteria
        e bags bail balances balk ballistic bancorp bang bankrupt banner bannon bare bargain barring basket
        e basketball battery beans bears beast beauty beer behavioral behaviour beheading beings belgian bells
        e belong belonging belongs bench benchmark beneath bent berlin bernard bible bidder billionaires binding
        e bird bite blacks blames blasts blew blowing boat bobby bolstered bolton bones borrow borrowers bosses
        e boundaries bowl boxes boycott brad brains branded brave breathe brennan brexit bridges briefings brigade
        e brilliant brink bristol broadband broadcaster brookings brooklyn brooks brutality bt bubble buck builds
        e bull bullets bullish bullying bundesbank bureaucracy burnham burns buses businessmen buyout buzz buzzfeed
        e bypass calculations callable caller cambridge cameron campbell capitalism capitalist capped caps cardiac
        e careers caribbean caring carl cartel casino catastrophic catching catherine cattle cd celebrities cellular
        e centres centuries certainty certified chains chaired chairwoman championed championships characteristics
        e characters charitable charlotte charter chat chee cheered cheers chelsea chemistry chemotherapy chicken
        e cholesterol christine chunk churches cigarette cincinnati circulating circulation cite cites clarity clark
        e clashed clause cleaning clearance clearer clicking climbing clinics clintons closes clothes clubs clues
        e cnbc cocaine cocoa colin collar combining comeback comedian comedy commanders commentator commissioned
        e communists comparisons compensate competitiveness complain composite compounds compromised computing
        e concede concentration concludes condemnation condemning conferences confronting confusing conglomerate
        e conjunction conn connecting conscience conscious consciousness conservation conservatism consists
        e consolidate constituency constructive consulate consult consultants consultation consulted consume
        e consuming contemporary contempt contend contention contents continent contingent continuation continuous
        e contracted contributors controversies convenience convenient convictions conway cooperating cooperative
        e coordinate coordinating cop cops corker cornyn corrected corresponding cortez cos costing countered
        e counterterrorism countless couples courtesy craft crafted crashed credentials credited creditor critically
        e criticisms crowns cruel cruise crushed crushing crying cuban cuomo curious curve cycles daca dairy damn
        e dana dated daughters dawn dear debated debating declares defeating defendants defender defund deleted
        e deliberate delicate delighted deliveries delta dem demise demographics demonstrating deng dent dependence
        e deploy deployment deported derail deregulation derived desert deserved desktop destructive detailing
        e detection deter developer developers dhs diagnose diagnostic diamond diane dianne dictator dies dietary
        e differ dig digits dilemma diluted diminished dining dipped dire directing directions dirt disability
        e disabled disagreements disappear disclosures discounts discourage discourse discover discretion
        e discriminatory dishonest dismantle dismissal disney displayed displays disposal disproportionately
        e disrupted dissident distinguish distraction distribute ditch documentary dogs dome dominance donation
        e doomed dossier downgraded downing download downplayed drafted drafting dragged drastic draws dreamers
        e dreams dress drinks drone drones drought dubious duck dumping duncan duration dust dysfunction earners
        e earthquake ebola echo ecuador edited educate educators edwards efficacy egyptian eighth elevated
        e eligibility elimination emailed embarrassment embattled embracing emergence emerges emeritus emily
        e emirates emphasize employ employs enabled enables enabling encountered encourages endangered endorsements
        e endorsing enduring enforced enforcing engineer engines enjoying enjoys enroll enters enthusiastic
        e entitlement envoy episodes equities erupted escalate escalating escalation escaped espanol essay essence
        e est ethical europeans evaluated evaluating evangelical evolved evolving examination examiner exceeding
        e excellence exceptions exchanged execution exercises exercising exhibit expands expansive expenditures
        e experiments expires explanations explosions explosives exported exporter exporting exposing extract
        e extraordinarily extremism factions facto falsely fame fantastic fare farms fathers fatigue favors
        e favourable favoured favourite fax fcc federally feedback feeding feinstein felony fence festival fiction
        e fiercely fifty figured filings filling finger finishing finland firmer fishing fitness flake flash flaws
        e flee fleeing float flooded flooding flowers flowing floyd flu fluctuations fluid flurry fold forecasting
        e forefront forest format formidable fortunately fortunes fossil founders foxnews fragile framed franchise
        e francis freely freshman friendship frontrunner fruits frustrating fuelled fuels fulfill functional
        e fundamentals funny ga gallup gaming gaps gate gatherings gauge gaza generic genes geneva genuinely
        e geographic georgetown gerald gesture gifts gingrich glenn globally gonzalez gore gorsuch governmental
        e grades gradual graduated graduates grains granting graphic graphics grasp grass grassley greece greenhouse
        e gregory gridlock grim grip grocery groundwork gubernatorial guided guinea gut habit habits hack hacked
        e hackers halls hamilton hammer hammered handing hannity harbor harvey hat hatch haul heal healing healthier
        e heating hedge hefty helicopters herald heroes hey highlighting hills hint hints hip hispanics historian
        e hiv holes holidays homeless hometown honestly honors honour hopefuls horizon horrific horror hostility
        e hosting hourly hub hugely hughes humanities humanity hung hungry hunting hurdle hurdles hurts hussein
        e hypocrisy icon idaho identical identification identities il illnesses imf immunity impacted impasse
        e impeach impeached imperial implied improper improperly improves inaccurate inaugural inclined inclusion
        e inclusive inconsistent incorrect incurred ind indefinitely indianapolis indicator indicators indirectly
        e indistinct indonesian ineffective inflammation inflicted influx info ing inherent inherited initiated
        e injected injunction injustice input insiders insight insistence inspection inspire instability install
        e instant instruction instrument insufficient insult insurer insurgents intact intake intensified intensity
        e intentionally inter interact interaction interactive interbank intermediate interpreted interrupted
        e interstate intervened interventions invalid inventories invite ironically irony irrelevant irresponsible
        e isil ivory jacques jailed jake jamie jane janet jefferson jerusalem jessica jesus jews jiang jihadist
        e jihadists jobless joel johns joins joked jokes jorge joshua joy judged julian julie jumping kate kathleen
        e kenya keynote keystone kicking kidnapping kidney killers kills klobuchar knife kushner kuwait labs lacking
        e lacks lambert lands landslide lane laser lashed lately latinos laugh lawful layoffs le leaking lean leap
        e lebanon lecturer legend legislatures legs leisure lend lenders leon lesser lethal liabilities licence
        e licences licensed lieutenant lifelong lightly lights lined lingering lining liquid listened liver
        e liverpool liz loading lobbyists locally locals lockdown logical lone longstanding loopholes lopez losers
        e loves lt lungs luther ly mac mad madison madrid magazines magnitude majorities mall manages mandated
        e mandates manufacture mar marched marginal marie mario marketed marking martha martinez masked matches
        e matching mature maturity max mcdonald mcdonnell mci meals mechanisms medellin medicines melbourne mentally
        e merchandise merchant mercury meters metro mick midday midwest milk mill mills milwaukee mineral minimize
        e minn misinformation missions mnuchin mob mocked mode moderates modified mogul molecular monica monitors
        e montgomery montreal morris mortality mosul motivation motive motives mountains mounted multimedia mulvaney
        e mum municipal murders mystery namely naming narrowed nasa nasty nationalism nationals nazi negotiator
        e neighbor netanyahu newer newest newsdesk newt nfl nhs nicaraguan nicholas nigel nights ninth nobel noise
        e nominal nominate nominating nonsense norm northeastern northwestern notified notorious nra nsa nurse
        e nurses nursing nuts nv nyse o'rourke obesity objected objectives objects observatory observe obstacle
        e ocasio occasionally occupation occupy occurring offenders offenses offs oils oliver omar oncology opec
        e operative opted organisations organised organize organs orientation origins orleans ottawa ounce ounces
        e ours ousted ouster outgoing outline outraged outsider outspoken overly oversees overturned overwhelmed owe
        e owning oxford oxygen packages packard painted palestinians panama panels parade parallel paramount
        e parenthood parks partisanship partnerships passion passionate pastor patent patience patriotic patriots
        e payroll pen penny pensions peoples perez perpetrated perspectives peruvian phd phillips phoenix
        e photographs physics pickup pictured pile pills pilots pioneer pittsburgh pivotal placement plagued planted
        e plate plausible playback playbook plotting plunge pockets podcast polarized policemen policymakers polled
        e pollster poorer poorest pope populated porter portions portland portray portrayed portugal positively
        e poster posture potent poured powell practically pragmatic praising prayer prayers precision predecessors
        e predictable prediction preferences preparations prepares prescribed preserving prestigious pretend prevail
        e prevailing preventive prevents priebus priests printed printing prisons procedural proceeding processors
        e proclaimed professors progression prohibit prohibits prolonged promotes promotions promptly prone
        e pronounced prop proponents prosecuted prostate protectionist proteins protested protesting proves
        e provincial proxy prudential publicity puerto pump punch punished purely purported pushes qatar quarantine
        e quebec questionable rachel racing radar radically rafael rage raids railway rallying rampant ranged ranges
        e rational rationale reacting reader readily realities rear reasonably reasoning reassure rebound rebuilding
        e rebuke recalls reckless recognise recognised recognizes recognizing recommending recommends reconciliation
        e reconsider recruit recruited recruiting redeem redemption references refined refining refrain refuge
        e regards regulated regulating regulator rehabilitation rein reince reinforced relation relentless reliance
        e relieve reluctance remark remarkably remembered renewal renowned reopened reorganization repayment
        e repeating reply repression reproductive reps requesting reservations resistant resolving respects
        e respiratory responds responsive restated restored restoring restraint restricting restrictive restructure
        e resumed retaliate rev revelation revenge reversing revive rex reynolds rhode rica richest richmond rico
        e riding rifles rigged rigorous rio riot riots ripped rnc robin robinson robot rocked rocky rodham rodriguez
        e rogers rolls roof roosevelt rooted rosenstein rulings rumor russell ruth sabotage sadly saint salaries
        e salt samuel sanctuary sand satisfaction satisfactory scalia scan scans scare scary schemes scholarship
        e scrambling scrap screened screens script seal sealed searched searches seasonally secrets sections seed
        e seekers selective seller sellers seniors sensible sensitivity sentences sentencing seoul servers setback
        e settling severity shaking shaping she'd shearson sheer shelf shelter sheriff shining shirt shook shorter
        e shortfall shoulder shouted shouting shrink shutting shy sided sidelines siege sierra sights signaling sink
        e sino sisters sizable skill skilled skip slam slash slashed slate slavery sleeping slew slideshow slim
        e slogan slump smile smooth snow soccer socialism socially societies solar somalia songs sounding
        e southwestern sovereign soybean soybeans spaces span spare specialists specialized specializes specialty
        e spectacular speculate speculative spell spicer spiritual spite sporting spotted sprawling spreads sprint
        e spurred squeeze stabilize staggering stamp standoff statistically statute statutory steal steam steer
        e stemming stems stephanie stevenson stiff stockholders stored strained strategists strengthened strengths
        e stricter strictly stripped stuart subjected subpoenas subscription subsidy substantive subtle suburb
        e suburbs successes succession sudan sufficiently suing suitable sullivan sunni supermarket supervision
        e supplement supplements suppress supremacy surgeon surgeons surging surrender suspending sway sweep swiftly
        e switched switching sympathetic sympathy systematic systemic tables tackling tactical tag tale talented
        e taliban tally tasked tasks taxation teaches teen teenage teenagers teens telecoms tended tendency tenn
        e tennis tense tentative terminal terminated thanked thanksgiving theft themes thereafter theresa thirty
        e thomson thorough thoroughly thrilled throat thwart ticker tide tighten tightening tighter tightly timeline
        e timely timetable timothy tipped tips titles tolerate ton tories torn torture touching toughest tournament
        e tours touting trace tracked traction trades traffickers trains transfers transformation transformed
        e transgender transit translate trapped trauma travelers treats trees tribune trick tricky triumph troubles
        e tung twelve twist ucla ultra unanimous unanimously unarmed unauthorized unaware uncle uncovered undecided
        e undercut undergoing undermined undermining underscored underscores undertaken underwent undoubtedly
        e unexpectedly unfairly unfortunate unilateral unilaterally uninsured unlawful unleashed unlimited
        e unpredictable unspecified upgraded uprising upside usage utterly vacation varied varying vastly vegetable
        e vegetables venue verge verified vetting vicious victor victoria viewing vigorously violates virgin virtue
        e viruses visas volatility voluntarily vowing vows vt wade wallace walsh warfare weaken weakening wedding
        e weird welcoming westminster wet whatsoever who've widening wikileaks wildlife wildly winds wine wiped
        e withdrawing withhold withholding woes woke wondered woods workplace wound wounds wrap wrapped wright xi
        e xiaoping yang yard yards yearly yellow yielding youngest z zemin
        """
}
