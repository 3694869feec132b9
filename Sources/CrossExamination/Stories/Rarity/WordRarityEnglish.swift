// swift-format-ignore-file
// Written by docs/methods/make-word-rarity.py; don't edit by hand.

/// How rare common words are in news in English: a level in hexadecimal (0 in every article, e the rarest listed) and
/// the words of that level.
enum WordRarityEnglish {
    static let tables: [String: String] = ["en": en]

    /// Of 57791 articles.
    static let en = """
        0 a and for in of on said the to
        1 an are as at be but by from has have is it not that this was will with
        2 about after all also been had he his if its last more new no one or other out over some than their there
        2 they two up we were which who would year
        3 1 2 against any because before can could do first government i into just like make many may most now only
        3 our people president s so them those three time told u what when while years
        4 3 4 5 6 7 according added american another around back being between both called company country day did
        4 don't down during end even four get go going group high him house how inc including long made mln month
        4 much national news next off part public same say says see she should since state states still such take
        4 then these think through today under united us very way week well where work world you
        5 8 9 administration again ago already america among announced april asked based become better big billion
        5 business campaign change chief clear co come continue corp current days deal democratic department
        5 director dlrs does due each earlier early every expected far federal few five foreign former found further
        5 general give good health help her here home however information international issue john know later law
        5 least left less likely major making march market media members might million monday months must my need
        5 number obama office officials old own party past pct percent place plans point policy political press put
        5 recent report reported republican right saying second security set several share show six statement
        5 support system times too took top trump tuesday university until use used want washington wednesday
        5 whether white why without yet york
        6 0 able across act action agreed agreement almost along although americans analysts available away bank
        6 behind believe best bill board california call came can't capital care case center central chairman city
        6 close comes coming committee common community companies compared conference congress continued control
        6 cost countries court currently cut daily data decision democrats despite didn't different doesn't doing
        6 donald done economic election enough ever exchange executive face fact family financial find following
        6 force free friday full future getting given got great groups growth half hard having head held higher
        6 history hold i'm important include increase industry instead interest interview issues january july june
        6 keep key known large late lead leader leaders led let level life line little local look looking loss lot
        6 low lower majority man me means meeting military minister money move mr nation nearly net never night
        6 november offer official often once open order others pay per plan position possible post potential power
        6 presidential price prices private problem problems process program provide question rate rather real
        6 really received recently record released reports republicans research result results reuters rights rise
        6 role run sales secretary seen senate senior service services seven shares short side sign small social
        6 something source south special spokesman start stock stop story strong study taken taking tax team term
        6 terms thing things third though thursday total trade trying using vice vote vs war we're weeks went win
        6 within working your
        7 access actually adding addition additional address agency agree ahead air allow always am amount analyst
        7 annual anti anything approved area areas associated association attack attacks august average bad became
        7 began begin below biggest body bring british budget building buy c calls candidate candidates cannot cases
        7 cash cause certain chance changes children china claims clinton comment commission concerns confirmed
        7 congressional conservative costs course create cts d david death debate debt december decided declined
        7 defense demand democrat details development difficult domestic e economy effect effective effort efforts
        7 eight either ended especially european event events everyone evidence example expect failed fall february
        7 feel fell fight final finance firm focus follow food forces form forward front fund gave george global gop
        7 growing hand helped himself hit hope hours human idea immediately impact included includes increased
        7 institute investigation investment involved isn't issued itself james job jobs justice killed kind largest
        7 latest leading leave legal levels live lives london longer lost ltd m main makes management mark markets
        7 matter mean meanwhile medical meet member men michael middle morning n name near needed needs nine non
        7 north note noted nothing october offered oil operations outside paid particularly paul period person
        7 personal planned play points police policies politics pressure previous previously prime probably
        7 production products professor profit proposed published quarter questions quickly r race raise raised
        7 rates reach read reason receive reduce related release remain remains reporters response return risk rose
        7 rules running saturday saw school securities seeking seems sell sen sent september series serious showed
        7 shows signed significant similar simply single situation someone soon sources speech spending staff
        7 started step street studies sunday sure talk talks technology tell texas themselves they're thought
        7 thousands together toward trading true try turn twitter union unit value video view voters wall wanted
        7 wants watch ways west whole whose women won won't worked workers worth wrote young
        8 ability above account accused actions activities add adviser age aimed al allowed alone amid analysis
        8 announcement answer anyone ap appear appeared appears approach approval aren't armed army ask assets
        8 attempt attention attorney author authorities avoid b banks barack base basis battle bbc beginning
        8 believed believes benefit benefits beyond bid bit black book boost border break britain brought build bush
        8 businesses calling canada carry caused certainly challenge changed charge charges chinese choice citizens
        8 civil claim claimed class clearly closed cnn college com comments commercial committed communications
        8 complete computer concern concerned conditions consider considered continues contributed corporate council
        8 cover created credit criminal crisis critical cruz customers cuts damage date de decades decide denied
        8 deputy described designed develop died direct directly discuss disease district division dlr dollar
        8 dollars don dr drop drug earnings east edu education effects elected elections else email employees energy
        8 england ensure entire estimated europe everything exactly existing expects experience experts expressed
        8 facebook families fear fellow field fighting figure figures filed finally fire firms fiscal florida
        8 focused followed forced foundation fourth fox friends fully funding funds gain game gets giving goal goes
        8 gone gov governor greater ground hands happen happened hear heard hearing heart highest highly hill
        8 hillary holding hopes hospital hour http huge hundreds i've identified illegal image immigration improve
        8 income increasing increasingly independent individual individuals initial inside insurance intelligence
        8 interests internet investors iraq j japan joe join joint journal judge lack largely larger launched
        8 lawmakers laws leadership leaving legislation letter liberal light limited lines list living lose love
        8 manager mass measure measures message met mid mike millions mind ministry minority minutes moment moved
        8 movement moving named nations necessary negotiations network numbers offering offers officer online
        8 opening operating operation opinion opportunity opposition organization overall owned p paper particular
        8 parties parts pass passed patients performance perhaps permalink phone photo plus poor popular population
        8 positive powerful present pretty prevent primary prior pro product profits programs progress project
        8 proposal protect provided push qtr quality quite radio range re reached ready reasons red reform region
        8 relationship rep required researchers resources responsible rest review richard rising robert room rule
        8 russia russian safe safety sale san santa scheduled science season sector seek seem self selling senator
        8 send sense separate served shareholders shot showing shown shr sides site society sold son sought southern
        8 speaker speaking specific spent spoke stage stake stand standard starting status stay strategy students
        8 subject success successful suggested summer supply supported supporters supreme systems t takes talking
        8 target television test threat throughout tough treatment trial tried trust turned tv ucsc uk understand
        8 various via victory violence visit voted votes voting w warned wasn't we've weekend western whom wide
        8 willing winning woman words works wouldn't wrong www1 yesterday you're
        9 absolutely accept accounts acknowledged acquisition acting active activists activity actual advance
        9 advantage advertisement affairs affect affected africa african afternoon agencies agenda aggressive aid
        9 allegations alleged allies allowing allows alternative andrew announce apparently appeal apply archive
        9 argue argued argument article asking assistant australia authority aware backed balance ban banking basic
        9 beat becoming beijing biden bills bin bipartisan block blood born bought bringing broad broke brown built
        9 buying ca canadian cancer capacity capitol caption car career carolina carried century challenges changing
        9 charged charles check chicago child choose chris cited cities click clinical closely club colleagues
        9 combined commitment communities competition competitive completed completely complex condition conduct
        9 conducted confidence confident conflict conservatives considering constitution consumer consumers contact
        9 content continuing contract controlled controversial conversation copyright core couldn't counsel county
        9 couple coverage creating crime criticism critics cross culture currency cutting dangerous dead decade
        9 decisions declared decline deep defeat defend deficit deliver delivered dem democracy determine determined
        9 developed developing dey di difference direction dis discussion dividend doctors documents door double
        9 doubt dozen drive dropped drugs easy effectively emergency ending enforcement enter environment equipment
        9 era established estimates evening eventually expand expansion expectations explain explained export
        9 exports extremely eye f faced faces facilities facing factor factors failure fair false fast father favor
        9 fbi felt fewer file finding findings fired fit floor forecast france francisco freedom french friend
        9 funded gains gas generally generation german germany giant gives gold governments grow gun h happens happy
        9 hasn't haven't healthy heavy helping holds hong host hurt ideas im images immediate immigrants improved
        9 increases indeed indicated industrial industries influence initially institutions intended interested
        9 internal introduced iran islamic jan japanese jim joined k keeping kept killing king knew knows kong korea
        9 labor land language launch lawyer learn learned legislative limit linked llc loan loans looked looks los
        9 losing losses maintain manage managed marketing martin massive match matters maybe mayor meant medicine
        9 meetings mexico minute model moderate mostly mother ms multiple na names natural nature negative neither
        9 newsletters newspaper nomination nominee none nor normal northern notes nuclear o obamacare occurred
        9 officers ohio ones ongoing opened opportunities opposed option options ordered orders organizations
        9 original otherwise outstanding pacific package page panel parents paris partner partners path patient
        9 paying payment payments peace percentage permission peter pick picture piece placed places planning plant
        9 played players playing plc pointed politically politicians poll polls positions possibility possibly
        9 posted potentially practice pre prepared presented presidency produce produced profile projects promise
        9 promised property proposals protection prove provides providing publicly purchase pushed pushing putting
        9 raising rally ran reagan reality records reduced reduction referring refused regarding regional regular
        9 rejected relations relatively releases remained remaining remarks remember repeatedly replace reportedly
        9 reporter reporting represent representatives represents request require requires reserve residents respect
        9 respond responded responsibility returned revealed revenue revenues revs rich risks rival road roughly
        9 round ruled ruling sanders save scale schools scientists scott search seat secret secure seeing seemed
        9 sees senators seriously serve session sets setting shared shift shortly significantly signs simple size
        9 slightly slow smaller software solution sometimes sort space speak specifically spend split spokeswoman
        9 spread standards standing star statements steps steve stocks stopped stories strength strike student
        9 subsidiary suggest suggests supporting surprise survey syria table targeted taxes telephone telling
        9 terrorist they've thinking threatened ties tom tonnes towards town track traditional training travel
        9 treasury treat treated troops truth tweeted twice type uc ultimately understanding units unless unlikely
        9 upon urged usa users usually values version views virginia voice wait waiting warning watched water we'll
        9 weapons website wey whatever widely wife william wing word worldwide worried worse worst write writing
        9 written yes
        a abroad abuse academic accepted achieve acquire acquired acts adds admitted adopted adults advanced advice
        a advisers advocates affordable afta agents agreements agriculture aide aides aim aircraft airport allegedly
        a alliance ambassador amendment amounts amp angeles anger angry apart apparent appearance apple applied
        a appointed appropriate approve approximately arguing arizona arm arms arrest arrested arrived art asia
        a asian aside assault assistance associate attacked attempts attend attended audience australian authors
        a award background backing bay becomes begins begun behalf behavior ben bernie bigger blame blamed blow blue
        a bob bomb bond bonds books boston bottom box brain branch brand brazil breaking brief briefing broader
        a broken brother brothers bureau cabinet cable calif campaigns campus carrying cars cast caucus caught
        a causes causing centers centre cents ceo chair chamber chancellor chances channel chemical christian chuck
        a circumstances citing claiming clean climate closer closing coalition coast code cold combat combination
        a commerce communist compete comprehensive compromise computers concluded confirm confirmation connection
        a consequences consistent constitutional construction contest context contracts contrast controls
        a controversy convention cooperation coronavirus correct count counter courts covered covering covid crimes
        a criticized crowd crucial cultural cycle dan danger daughter deadline dealers dealing deals deaths dec
        a deeply defended degree delay delayed demands design desire detailed device dia die differences digital
        a diplomatic disaster discovered discussed discussions dismissed dispute distance distribution divided
        a doctor document dozens dramatic draw drawn drew driven driving duty earned earth easier easily eastern
        a economist editor el elect electoral electric electronic elizabeth elsewhere emails emerged encourage
        a encouraged ends engaged english entered entirely environmental equal equity eric essential essentially
        a establish establishment estate estimate everybody ex except executives exercise expanded expanding
        a expensive experienced expert express extend extended extent extra extraordinary extreme eyes facility
        a facts fail failing fairly faith fake fallen falling familiar fans farm faster fears features feb fed
        a feeling feet female fifth film financing fine fix fixed flow follows football formal formed forms founder
        a frequently fresh fuel fundamental g gained games gap getty goals god goods graham grand grant granted
        a greatest green grew gross grown guarantee guilty guy hall handle handling happening harder harm he'd
        a headed headquarters heads healthcare heavily helps herself highlights historic holdings homeland homes
        a hoped hoping hot housing htm html husband i'd identify identity ii ill imagine impeachment importance
        a imports imposed impossible improvement improving incident index india inflation infrastructure initiative
        a injured inquiry insisted instance intervention investigate investigating investigations investigators
        a investments investor involvement involving iowa isis island israel italy items jeff jersey johnson jones
        a journalist journalists jr judiciary kevin kids kill knowledge l la labour lawyers leads league leaves lee
        a limits link listed listen located longtime magazine mail mainly maker managing manufacturing margin marks
        a massachusetts material mcconnell meaning mention mentioned merger messages michigan miles minimum
        a ministers missing mission mistake mitch mitt modern monetary monitor moves mths murder music nancy
        a nationwide nbc necessarily networks newly newsroom nigeria nobody noting numerous obtained obvious
        a obviously oct offensive offices officially older onto operate opponents oppose originally outcome output
        a overseas owners owns pact pain pandemic park parliament participants participate partisan partly
        a partnership passing pelosi pence pennsylvania permanent personally personnel phase photos physical picked
        a pipo platform player please pledged plenty politico polling pound pounds powers practices predicted
        a preferred preliminary preparing presence presidents principle priority prison privacy privately probe
        a procedures producer producers professional programme progressive prominent promises promising promote
        a prompted prospect prospects protected protecting protest protests proved provision provisions pull pulled
        a purpose pursue puts questioned quick quoted radical raises ranging rare rating reaching reaction reading
        a reasonable receiving recovery reducing referred reflect reforms regardless regime registered regulations
        a regulatory relief religious remove removed repeated representative representing reprint republic
        a requirements reserves resigned resolution resolve restrictions restructuring resulted retail retired
        a returns rhetoric rivals romney runs ryan salvador sanctions savings scandal scene sciences scientific sea
        a seats section seeks sending sensitive sept serving sessions severe sex sexual shareholder sharp sharply
        a shooting shouldn't shut signing sit sites sitting smith soldiers sound speculation speed sports spot
        a spring square st stands stated station statistics steady stephen stg stood store stores straight strategic
        a streets strikes stronger strongly struck structure struggle struggling style substantial suffered
        a suffering suggesting summit super supplies supports supposed surgery surprised suspended symptoms takeover
        a talked targets task tech technical ted tells temporary ten tend territory terror terrorism terrorists
        a tested testimony testing tests thank thanks theory therapy therefore thinks thomas threatening threats
        a thus tied title tok tokyo tomorrow tool totally touch tour traders transfer transition trend trials
        a trillion trip trouble truly turning turns tweet types typically ukraine un unable uncertainty unclear
        a unemployment unique unlike unprecedented unusual update uses usual v variety vast vehicle venture veteran
        a victims videos violent virtually virus vision vital volume vowed vulnerable wage wake walk warren watching
        a wave weak web weekly weight welcome weren't widespread winner wins wisconsin wish wit worry y yen younger
        a zero
        b abc abortion absence academy accord accounting accurate accusations achieved acquisitions actively
        b activist ad adam addressed addressing adjusted administrative ads adult advances advertising advisory
        b advocate afford afghanistan afp afraid ag aged agent agricultural aims airline airlines alan alex alive
        b ally alongside announcing annually answers anthony anticipated anybody anyway anywhere appeals application
        b applications appointment arabia argues arguments articles arts aspects assembly assess assessment asset
        b assigned associates assume atlantic attacking attempted attempting attract aug authorized auto avg awarded
        b awards baby badly ball ballot band bankers banned bar barely basically bear belief billionaire billions
        b birth blocked bloomberg bodies boehner borders boss boy brian brings broadcast buildings burden buyers
        b calm camp capable captured card careful carefully carlos catch category cbs cell cells ceremony chain
        b challenged challenging champion chaos character checks chip choices chose chosen christmas christopher
        b church citizen citizenship civilian classified cleared clients coach coffee collapse collect collection
        b colombia color colorado columbia comfortable command commander commissioner commit committees
        b communication comparison competing competitors complained complaint complaints complicated concept
        b concerning conclusion congressman connected consensus consideration consistently conspiracy consultant
        b consumption contain contained contribute contribution contributions conversations convertible convicted
        b convince convinced corporation corporations corruption creation credibility credits crop crude cup
        b currents customer damaged damaging daniel dark dat davis deadly dean debates declare declining dedicated
        b defence defending defined definitely delivery demanded demanding demonstrate demonstrated deny departments
        b depend depending depends describe deserve destroy destroyed detail developments devices diagnosed dialogue
        b diplomats directed directors disappointed disclosed discount discussing diseases display div diverse
        b dominated donors doors draft dramatically drawing dream dutch eager earn ease economics economists ed edge
        b editorial edward electronics elements eligible eliminate embassy embrace emerging emotional employee
        b employers employment enable encouraging endorsed enemy engage engineering enjoy enlarge enormous entering
        b enterprise entertainment entry equally equivalent error et exact exchanges exist expenses explains exposed
        b exposure extension extensive faculty falls famous farmers favorite feature federation fee feed feels fees
        b fighters filing fill filled finds finish finished firing flag flat flight fly flying fmln focusing folks
        b foot forcing ford forecasts forget formally forum fought founded francs frank fraud friendly frustrated
        b function futures gary gathered gathering gay gender generate generated georgia girl gmt google gotten
        b governing governors graduate grain grounds guaranteed guard guess guide guidelines gulf guns guys halt
        b hampshire handed handful harris harry harvard hate he'll heading hearings heat hide hired historical hits
        b holders holiday honest honor hopeful hospitals hostile hotel houses howard i'll ideological ignore ignored
        b illegally illinois immigrant implement implemented implications import impose improvements inbox
        b independence indiana indicate indication influential informed injury instagram institution institutional
        b integrity intends intense intent intention interesting interference interim interviews introduce invest
        b invited involve involves iraqi ireland issuing jack jackson jail jay joining jonathan jose joseph judges
        b judgment judicial jump jumped keeps kelly kennedy kentucky kick kim kinds kingdom korean laboratory lady
        b laid latin latter launching lawsuit lay leaning learning legacy legally legislature legitimate lending
        b lengthy liberals liberation liberty lie lies lift lindsey links literally lived location lots louis
        b louisiana lowest lying lynch machine machines mainstream maintained makers male managers mandate manner
        b manufacturers marco margins marine marked marriage maryland materials matt maximum mccain md medicare
        b medium memo memory mental merely method methods mexican microsoft midnight midterm militants miller minds
        b mine mining minnesota minor miss missed mix mixed mobile models modest moments momentum monitoring monthly
        b moral morgan mortgage moscow motor movie mrs mueller multi muslim mutual myself narrative narrow nearby
        b negotiate negotiating nevada newsletter nice nigerian normally notice notion nov obtain occur oda odds
        b offset oh oncampus operates opinions opponent opposite optimistic ordinary organisation organized
        b ourselves outcomes outlets outlook overhaul overnight oversight overwhelming owner ownership pace pages
        b pair parent participation passage patrick pattern pending pentagon perfect perform performed performing
        b periods perspective petroleum philadelphia pictures plane plants plays pleased pledge pointing politician
        b port portion posts poverty praised predict premier premium prepare pressed preventing prevention priced
        b pricing primaries primarily principal principles priorities prize procedure proceedings proceeds
        b processing producing profitable projected promoting proof proper properly properties prosecutor
        b prosecutors protesters proud proven province purchased purchases purposes putin qtly quarterly quarters
        b questioning races racial racism racist rand ranking rapid rapidly rarely ratings realize rebels recession
        b recognition recognize recognized recommendations recommended recorded recording recover reference
        b reflected reflects refuse refusing regard regions registration regularly regulation regulators reject
        b relative relevant rely removal renewed repeal replaced replacement replay replied represented reputation
        b requested requests requirement requiring researcher resign resignation resistance respectively responding
        b restore resulting resume retirement returning reveal reverse reviewed revised revolution rick risen rises
        b rock roll ron ronald route row royal rubio rural rush sake salvadoran sarah saudi schedule scheme schumer
        b scope score screen scrutiny sectors seized select selected sells sentence sentiment settle settlement
        b shape sharing ship shock shrs shutdown sick signal silver similarly singapore sir skills skin slowly smart
        b soft solid solutions solve somebody somehow somewhat sounds soviet spain spanish sparked speaks spoken
        b spokesperson sponsored sport spotlight stability stable stages stakes stance stars starts steel stepped
        b steven stick strategist strengthen stress stressed strict striking struggled studied stuff submitted
        b subsequent subsidies substantially succeed successfully suddenly suffer sufficient sugar suit sun
        b supporter surge surplus surprising surrounding surveillance survive susan suspect suspected sweeping swing
        b syrian tactics taiwan targeting tariffs tea teachers teaching teams technologies telecommunications tender
        b tens tensions terrible text they'll thirds threaten throw ticket tie tight tim timing tiny toggle tone
        b tonight tools topic toronto traded traffic trail train transaction transactions transport transportation
        b treating treatments tremendous troubled truck turkey turnover tweets typical unchanged underlying
        b undermine understood unfair unfortunately unions universal unknown unveiled upcoming updated upper urban
        b urge urging useful user utah va valley vehicles versus veterans victim viewed violated violation visited
        b visiting vladimir voter wages walked walking wars waste wealth wealthy weapon wearing weather welcomed wen
        b wetin wheat williams willingness window winter witness witnesses wonder worker wounded writer writes www x
        b yield you've zone
        c abandon abandoned absolute acceptable acceptance accepting accident accompanied accountability accountable
        c accounted accuse accusing achievement acknowledge acted actor addresses admission admit adopt adverse
        c advised advocacy affair affecting affects affiliated aftermath ages aggressively agrees alabama alarm
        c alaska alcohol alert alexander alternatives altogether amazing ambitious amnesty amy animal animals ann
        c anniversary anonymity anonymous answered antonio anxiety anymore app appearing appreciate approached
        c approaches arab arena argentina arkansas arrival arrive arsenal asks assist assumed assuming assured
        c asylum atlanta atmosphere attached attending attitude attorneys attracted attractive attributed automatic
        c automatically avoided avoiding awareness backlash backs baker balanced bankruptcy barbara barrel barrels
        c barriers bars battles beach beating beautiful bed beliefs bell beneficial benghazi besides bet bias bids
        c biology bitter blasted blocking blocks blog boeing bombing bombs boosted boosting borrowing bound boys
        c brands brazilian breaks breakthrough breast bridge briefly bright broadly broker brokerage brokers bruce
        c brutal bulk burning bus businessman busy buys calendar camera campaigning cancel canceled cancers
        c candidacy cap capabilities captain capture cards cargo carrier carries carter casualties catholic caution
        c cautioned cautious ceiling celebrate cent challenger champions channels chapter charity cheap cheaper
        c chemicals childhood choosing chronic cia circle circuit civilians clash clashes classes cleveland client
        c clinic closest coal cohen colleague collected collective colleges collins collusion colombian column comey
        c commentary commitments commodity commonly comparable compare compelling compensation completion compliance
        c comply component components conclude conclusions concrete condemned conducting conflicts confront
        c confusion connect connecticut connections consent considerable considers consortium constant constantly
        c consulting contacted contacts containing contains contrary contributing controlling conventional cook cool
        c cooperate coordinated copper copy corn corner correspondent corrupt costly counterparts counts coupon
        c covers crack crash crazy creates creative credible crew criminals critic criticised crowds crown ct curb
        c cure currencies custody customs czech dallas dc dealings dealt debentures debts deciding declaration
        c declaring declines decrease deemed deeper defeated deficits define definition definitive degrees delays
        c delegates delegation delivering demonstrations dems denies denying departure dependent deployed
        c deportation deposit deposits depression depth describes describing desperate destruction detained detect
        c detention determination detroit devastating devoted diabetes diagnosis diego diet differently difficulties
        c difficulty dinner diplomat disagree disappointing disclose disclosure discovery discrimination disorder
        c disputes distributed districts diversity divide dividends divisions dog dominant donations donor dose
        c doubled doubts douglas downtown drama driver dropping drove dry dubbed duties dying dynamic earning eat
        c eating ec echoed economies edition educational effectiveness efficiency efficient egypt elderly electorate
        c electricity element elite emerge emphasis emphasized employed employer empty en enacted endorsement
        c enemies enforce engagement engaging engine enhance enjoyed ensuring enterprises enthusiasm entitled
        c episode equality escape establishing ethics ethnic eu everywhere evil examine examined examples exceed
        c excellent exception excess excessive excited exciting excluding exclusive existence exists exit expecting
        c expense experiences experiencing experimental expertise expire explaining explanation exploration explore
        c explosion exporters expression extending external factory fails failures fan farabundo fashion fat fate
        c fault favorable favored favour fda feared featured feelings fields fierce fighter fights files films fish
        c fla fled flexibility flights focuses foods footage forever formerly forth founding framework frankly
        c frequent frustration fueled fun functions fundamentally fundraising gaining gang garden gather gdp gen
        c generations generous genuine gift girls glass globe golden goldman gordon grade gradually grants greatly
        c greg guarantees guardian guerrilla guerrillas guidance hadn't handled happun harassment hardly harsh
        c headline headlines hell helpful henry heritage hero highlight highlighted hire hiring hispanic
        c historically hitting holder hollywood hopefully hostage hosted hosts household households houston https
        c humanitarian humans hundred hunt ibm ice ideal identifying ideology illness immune implementation
        c importantly impressive inappropriate incentive incentives incidents incredible incredibly incumbent indian
        c indicates indicating indonesia inevitable infected infection infections initiatives injuries inner
        c innocent innovation innovative insider insist insisting inspector inspired institutes insurers integrated
        c intel intellectual intend interior interviewed introduction invasion invested investigated investing
        c iranian islam israeli italian jason jean jeb jeffrey jennifer jewish jon jong jordan josh journalism
        c journey junior jury justices justify kansas keen ken kerry km knowing kontri ky lab label landmark
        c landscape larry las lasting latino launches lawmaker lawsuits leaked leg legislators length lessons
        c letters letting leverage liberties library libya license lifetime lifted liked likes limiting lisa
        c listening lists lobby lobbying locations lock locked loved lowered lunch lung maine maintaining manchester
        c mandatory manhattan map married marti mary massacre master matches mate matthew meaningful measured
        c meddling medicaid medication medications meets membership memorial mere merrill mess messaging metal miami
        c michelle mild mile militant minorities misconduct misleading missile missiles missouri mistakes mood moody
        c moreover motion motivated motors mount mountain mounting mouth movements msnbc murdered muslims nasdaq
        c nationalist nationally native nato navy negotiated neighborhood neil nervous netherlands nevertheless
        c newspapers nixon nominated nominees nonprofit notably novel nowhere npr objective obligation obligations
        c observed observers obstruction ocean ok oklahoma olympic op openly opens operated operator operators
        c opposing optimism oregon org ought outbreak outlined outrage outright oval overcome overwhelmingly pa
        c painful pakistan panic papers par parliamentary partial partially participated participating passenger
        c passengers passes patrol patterns payable payout pays pc peaceful peak penalties penalty pension perceived
        c perfectly permit persons persuade pesin pete phones phrase physician physicians pic picking pieces pilot
        c pipeline pitch placebo planes planet platforms pleaded poised pool poorly pop popularity populations
        c portfolio pose posed practical praise precedent precisely prefer premiums presentation preserve pressing
        c pressures pretax prevented prisoners proceed processes professionals progressives promoted prompting
        c propaganda proportion prosecution prospective protections protective protein providers publication
        c publishing pulling punishment pursuing qaeda qualified qualify quiet quietly quit quo quote rallies rank
        c ranks rated ratio raw ray react readers reads realdonaldtrump realized rebel recall recalled reception
        c recipients recommend recommendation recovered reduces reductions reelection reflecting refugees refusal
        c regarded register reid reiterated relationships relatives releasing reliable religion reluctant remarkable
        c remote removing reopen repeat replacing repurchase rescue resident resolved respected responses restaurant
        c restaurants retain retaliation reveals reversed reviewing reviews revolutionary rice rid ride ridiculous
        c rifle ring river rob roberts robust roger roles rolling roots rounds routine rumors runner rushed russians
        c sad sam sat satellite saved saving scenario scenes scientist scored scores scotland screening sean seattle
        c secondary seconds secured seemingly segment selection semi sens separately server serves settled severely
        c shadow shake shanghai shed sheet shifted shifting shipments shipping shocked shoot shootings shop shopping
        c shortage shots sight signals signature silence silent silicon singer sister sixth skeptical sky sleep
        c slight slipped slowed slowing smoking socialist soldier sole solely somewhere song sophisticated sorry
        c sovereignty specialist spectrum speeches spin spirit spreading squad stadium staffers stanley stations
        c stayed staying stem sterling stone stopping stops storage storm strange strategies stream stretch string
        c stroke strongest stuck studying subjects submit subordinated subsequently substance successor sudden sued
        c suggestion suicide sum surely surface surveys survival suspects suspend suspension sustainable sustained
        c sweden swiss switch switzerland sydney tackle tank tape taught taxpayer taxpayers taylor teacher
        c techniques temporarily tennessee tension tenure testified testify theme they'd thin thoughts thousand
        c threatens threshold threw thrown tired tissue titled tobacco toll tonne tony topics tori tougher tower
        c towns toxic tracking tracks trader tradition traditionally trafficking tragedy trained transparency
        c traveled traveling trends tries trigger triggered trucks turnout twenty ukrainian ultimate unacceptable
        c uncertain understands underway underwriting undisclosed undocumented unexpected unity universities unnamed
        c unnecessary unpopular unrest updates ups upset urgent usda utility valid valuable valued van vegas
        c venezuela verify vermont versions veto viable victories vietnam viewers violate violating violations viral
        c visible visitors visits vocal voiced voices volunteers wales walker wan wanting warm warn warnings warns
        c warrant warrants watchdog waters waves we'd weaker weakness wear weigh welfare whistleblower wholly wider
        c wild wilson wind windows winners wireless withdraw withdrawal workforce worries writers wrongdoing you'll
        c yourself youth youtube zealand
        d aaron aboard absent absurd abu abuses accelerate accompanying accomplish accomplished accuracy accurately
        d achievements achieving acid acknowledging acquiring actors actress additionally adequate adjustment
        d administered administrations administrator admissions admits adoption advancing advantages advise advisor
        d aerospace affiliate afterward aggression aging agreeing aids aiming aired airstrikes airways aisle
        d alexandria ali aligned alike allegation alleging allen allied alter amazon ambitions amendments ammunition
        d amounted analyzed anchor ancient anderson andy announces anoda anxious apartment apologize apologized
        d apology appealed appealing appearances applause applies applying appoint appointments appreciation
        d approaching approves apr arguably ariz arranged arrangement arrangements array arrests arrivals arriving
        d artist artists aspect assad assassination asserted assertion assumption assure athletes attendance
        d attitudes auction audiences audio authorization autumn availability avenue aviation awaiting awful babies
        d backers bag baghdad ballots baltimore banker banning bans bargaining barr barred barrier barry baseball
        d bases bashar battleground battling bearing beaten beef belgium believing belong belt bend benefited
        d benjamin berkeley biased bidding bilateral biological birmingham birthday bizarre blair blaming blast
        d bleeding blind bloc bloody blown blunt boards bogota bold bolster bombings bone bonus booker boom boris
        d branches breach breakdown breakfast breath breathing breitbart brett briefed broadcasting brussels budgets
        d bullet bunch buried burn burned burst buttigieg button buyer calculated cameras campaigned camps campuses
        d cancelled carbon cardiovascular cares carney carriers carson casting castro categories caucuses cdc cease
        d celebrated celebrating celebration celebrities celebrity centrist certificate certificates chad chairs
        d chambers championship chaotic characterized charging charlie chart chase checked checking chelsea chest
        d chiefs chile chips christians christie chrysler circles circulated civic clarify classic classroom
        d clearing cliff climb climbed clip clock closure clothing cloud clubs coastal cognitive col collaboration
        d collapsed collecting colonel colonial colony columnist combine comfort commentators commented commenting
        d committing commodities commons commonwealth communicate communique comot compares comparing competitor
        d compiled complain complaining completes completing complications compound conceded concentrate
        d concentrated concert concession concessions condemn confidential confirms conflicting confrontation
        d confronted confused consecutive consequence considerably consolidated consolidation constituents
        d constitute consumed contender contenders contentious contested contests continental contractor contractors
        d contributor conversion convert converted conviction convincing cooper coordination coordinator cope copies
        d corps correction correctly cory costa cotton counted counterpart counties counting coup coupled courage
        d courses crackdown craig creditors crises cristiani criteria criticize criticizing crops crossed crossing
        d crowded cry cuba cumulative cyber dad dakota damages dance dangers database dates dating dave dealer debut
        d decent decides decisive decreased default defender defenders defends defensive deferred defining del
        d delaware delaying delegate deliberately delivers demographic demonstrates demonstration demonstrators den
        d denial denmark dennis denominations denounced denver depressed des description deserves designated desk
        d desperately destroying detected determining deutsche dick digit dignity diplomacy dirty disagreed
        d disagreement disappeared disappointment disastrous discipline discontinued discover dismiss disorders
        d disputed disrupt disruption dissent distancing distant distinct distinction distinguished disturbing
        d divisive dna dnc documentary documented doj dominate donated doses doug dow downturn downward drag dressed
        d drilling drink drinking drivers drives drops dual duke dynamics earliest earnest eased easing economically
        d editors educated elaborate electrical elementary eliminated eliminating elites embarrassing embraced
        d emissions empire enact encounter endless endorse engineer engineers enhanced enrolled enrollment enta
        d entities entity entrance epa epidemic equipped errors etc euro eurobond evaluate evaluation eve eventual
        d everyday evident evolution examining exceeded exceptional exclude excluded excludes exclusively excuse
        d executed exempt existed expectation expenditure experiment expired explicit explicitly exploded exploring
        d explosive expose expressing extends extremist extremists facilitate factories fairness fallout famously
        d fastest fatal favourite featuring ferguson fever filibuster financed finances financially firearms fires
        d firmly fits fixing flags flawed fleet flew flexible flip floated floating flood flows flynn foley
        d followers foreigners forgotten formation forming formula fort forthcoming fortune foster fraction frame
        d franc franklin fred freed freedoms freeze freight frequency frozen fruit fundraiser funeral funny furious
        d furthermore garcia gasoline gates gear gene generating genetic ghana giants giuliani glad gm golf goment
        d govern governance grab grace grassroots grateful grave gray greenwood greeted grows guards guatemala guest
        d guests gunman hailed hair halted handover hang hardest hardware harmful harvest hat hatred hawaii
        d healthday hearts heated heels height heightened helicopter hidden hiding highs highway hike hikes hoax
        d hole holy honored hook hopkins horrible horse hostages hotels huckabee hunter hurricane hurting ian id
        d ignoring iii imaging imminent immunity impacts implementing imported imposing impressed impression
        d inability inadequate inauguration inch incomes incoming independently independents indications indicted
        d indictment inequality inevitably infamous infectious inflammatory influenced inform informal injection
        d inquiries insists installed instances instructed instructions instruments integration intensive intentions
        d interactions interfere internationally interpretation intervene introducing invasive inventory
        d investigative investigator invitation invite irish iron irs islamist islands isolated isolation it'll item
        d jared jeremy jerry jesus jet jets jimmy jointly joke joy juan jurisdiction justified justin kamala karen
        d karl kasich kavanaugh keith kenneth kicked kid kidnapped killer killings knee knock knocked kremlin
        d kurdish labeled laboratories lacked laden lake landed landing lasted laura lawrence laying leak leaks
        d lease lecture leftist lehman lesson lets lewis li liability libertarian licenses licensing lied lifestyle
        d lifting likelihood likewise limitations lincoln linking liquidity listing literature litigation liverpool
        d load loaded lockdown logic longest looming loose lord loses loud lowering loyal loyalty luck lucky
        d lucrative luis luxembourg luxury machinery madrid magic mainland maintains maintenance malaysia manafort
        d manuel manufactured manufacturer marathon marc margaret maria marijuana marketplace marshall mask masks
        d mata matched math mccarthy meal meantime meat mechanism medal median memories merge merged mergers merit
        d metals metropolitan mich midst midterms migrant migrants migration miguel minded minerals mines mini
        d minimal minneapolis minus mirror mississippi mitchell mo mohammed monitored monopoly montana monterey moon
        d moore mothers movies mp mps murphy murray muscle museum narrowly naturally naval nebraska neck negotiation
        d negotiators neighborhoods neighboring neighbors nelson nerve neutral nicaragua nick nightmare nil nominate
        d nominations nonetheless nonpartisan noon northeast northwest norway nose notable noticed nutrition ny oath
        d object objections occasion occasional occasions occupied occurs odd offense offerings offshore oga okay
        d oldest olympics ontario oper operational operatives opposes opt oral orange ordering ore organic
        d organizers organizing oriented origin orlando oscar outlet outrageous outreach oversee overseeing overturn
        d owed pac pack packed paint palace palestinian palm parking passion pat pathway pause pcs peer peers
        d peninsula peoples perception performances permanently permits permitted perry persistent personality peru
        d petition pew ph pharmaceutical pharmaceuticals phenomenon phil philip philippines philosophy photograph
        d physically picks pill placing plain plastic plea plot plunged pm pocket poland polarization policing
        d pollution pompeo populist ports poses positioned possession possibilities posting postponed powered prague
        d precise predecessor predicting predictions predicts preference pregnancy pregnant premature preparation
        d prescription presents pressured presumably presumptive pride prince print prisoner privatisation privilege
        d problematic produces productive productivity profitability profound programmes programming prohibited
        d projections promotion prompt propose proposes proposing proposition prosecute prosperity protects protocol
        d provider proving provisional psychological psychology publications publish publisher pundits punish
        d purchasing pure pursued pursuit pyongyang queen quest quot quota quotas quotes quoting radiation raid rail
        d rain rallied random randomized randomly ranked rape reaches reacted reactions realistic rebuild receives
        d recess recovering reed refer referendum refers refugee refuses regain regret regulate rejecting rejection
        d rejects relating relied relies relying remainder remind reminded reminder renew rent reopening repair
        d repay reply representation reserved residence residential resist resort resource respective respondents
        d responsibilities restrict restricted retailer retailers retained retire retiring retreat reuter revealing
        d revelations reversal reward risky roads rocket rod rolled rooms root ross rough routes routinely roy
        d rubber rudy rumours sa sachs safely safer salary salomon sample samples samuel sandy satisfied satisfy
        d scandals scared schiff scholar scholars scottish searching sec secretly securing seize semiconductor sends
        d sentenced separated separation seventh sexually shall shame shaped shell shield shifts shipment shipped
        d ships shocking shooter shops shore shortages showdown signaled significance simon simultaneously sits
        d situations sized skepticism slammed slated slide slowdown slower sluggish smoke soared soaring soil
        d solidarity solved sometime songs sons sony sooner sorts soul sounded southeast southwest spark speakers
        d species specifics specify spell spike sponsor sponsors spots spur spy staffer staged stalled stanford
        d stark statewide stating statistical steadily steep stepping stevens stewart sticking stimulate stimulus
        d stolen stomach strain strengthening strip structural structures struggles studio stunning stupid sub
        d subcommittee subpoena subscribe subscribers subsidiaries suburban succeeded sue suggestions summary
        d superior supplied supplier suppliers supportive suppose supposedly surfaced surged surgical surprisingly
        d surrounded surveyed survived survivors suspicion suspicious sustain swedish sweet swept swift sworn symbol
        d symbolic syndrome tactic talent tampa tanks tap tapped tariff taste teach tear tears technically technique
        d technological teenager tehran tel telecom telegraph televised temperature temperatures tends terry
        d thailand theater theories therapies thereby thompson throwing tickets tier tin tins tip titles todd
        d tolerance tons topped tory totalled touched tournament touted tragic trans transcript transferred
        d transform transmission transparent treaty tree tribute triple trips troubling trusted tumor tumors tune
        d turkish turmoil tweeting twin ugly uncomfortable unconstitutional undergo undergraduate underground
        d underwriters unemployed unfortunate unidentified unified uniform unite universe unrelated unsuccessful
        d unusually unveil unwilling upgrade upheld uphold upward urgency urges utilities vaccine vague vary
        d ventures verdict vessels victor village virtual visa visual volatile volumes voluntary volunteer vox
        d waited walks walls walter wang ward warming warner wary wash wayne weakened websites weighed weighing
        d wells whenever whereas wherever whip whites whoever wholesale wia wire wis wisdom wise wishes witch
        d withdrawn withdrew witnessed wolf wonderful wondering wood worrying worthy wound wsj yale yeah yellow
        d yemen yields you'd yuan zones
        e abandoning abide abiding abnormal abortions abruptly absorb abused aca accelerated accessible accommodate
        e accomplishments accordance accordingly accusation accuses acknowledges acres activism acute adams adapt
        e addiction adequately adjust adjustments administrators admitting adopting advancement advising advisors
        e advocated advocating affiliates affirmed afghan afterwards ahmed aided ailing airbus airports akin
        e alarming albeit album alerts alfredo allege alleges alliances allocated altered aluminium aluminum
        e alzheimer ambition amended amsterdam analyze angela angered anne announcements answering anticipate
        e anticipation antitrust anytime appetite applauded applicants appointees appropriations approvals approving
        e apps architect argentine arise arrange arrives arthur artificial assaulted assembled assessed assessing
        e assessments associations assumptions assurance assurances ate athens attackers attendees attracting audit
        e austin authentic authenticity authored authoritarian automaker automobile automotive autonomy averaged
        e avert awaited awkward ba backdrop backgrounds backlog bags bail balances balk ballistic bancorp bang
        e bankrupt banner bannon barcelona bare bargain barring basket basketball battery beans bears beast beauty
        e beer behavioral behaviour beheading belgian belonging belongs bench benchmark beneath bent berlin bernard
        e beta bible billionaires binding bird bite blacks blames blasts blew boat bobby bolton bones booming borrow
        e borrowers bosses boundaries bowl boxes boycott brad brains branded brave breathe brennan brexit bridges
        e briefings brigade brilliant brink bristol broadband broadcaster bronze brookings brooklyn brutality bt
        e bubble buck builds bull bullets bullish bullying bureaucracy burnham burns buses businessmen buyout buzz
        e buzzfeed bypass calculations callable caller cambridge cameron cameroon campbell capability capitalism
        e capitalist caps cardiac careers caribbean caring carl cartel casino catastrophic catching catherine cattle
        e cd cellular census centered centres centuries certainty certified chains chaired chairwoman championships
        e characteristics characters charitable charlotte charter chat cheered cheers chemistry chemotherapy chicken
        e cholesterol chop christine chunk churches cincinnati circulating circulation cite cites clarity clark
        e clashed clause cleaning clearance clearer clicking climbing clinics clintons closes clothes clues cnbc
        e cocaine cocoa colin collar combining comeback comedian comedy commanders commentator commissioned
        e comparisons compensate competitiveness composite compounds compromised computing concede concentration
        e concludes condemnation condemning confam conferences confirming confronting confusing conglomerate
        e conjunction conn connecting conscience conscious consciousness conservation conservatism consists
        e consolidate constituency constructive consulate consult consultants consultation consulted consume
        e consuming contemporary contempt contend contention contents continent contingent continuation continuous
        e contracted contributors controversies convictions conway cooperating cooperative coordinate coordinating
        e cop cops corker cornyn corrected corresponding cortez cos costing countered counterterrorism countless
        e couples courtesy craft crafted crashed credentials credited creditor critically criticisms crowns cruel
        e cruise crushed crushing crying crystal cuban cuomo curious curve cycles daca dairy damn dana dated
        e daughters dawn dear debated debating declares defeating defendants deleted deliberate delicate delighted
        e deliveries delta demographics demonstrating deng deploy deployment deported derail deregulation derived
        e desert destructive detailing detection deter developer developers dhs diagnose diagnostic diamond diane
        e dianne dictator dies dietary differ dig digits diluted diminished dining dipped dire directing directions
        e directive dirt disability disabled disagreements disappear disclosures discounts discourage discourse
        e discretion discriminatory dishonest dismantle dismissal disney displayed displays disposal
        e disproportionately disrupted distinguish distraction distribute ditch dogs dominance donate donation
        e doomed dossier doubling downgraded downing download downplayed drafted drafting dragged drastic draws
        e dreamers dreams dress drinks drone drought dubious duck duncan duration dust dysfunction ear earners
        e earthquake ebola echo ecuador edged edited educate educators edwards efficacy egyptian eighth elevated
        e eligibility elimination embarrassment embattled embracing emergence emerges emeritus emily emirates
        e emotions emphasize employ employs enabled enables enabling encountered encourages endangered endorsing
        e endure enduring enforced enforcing engines enjoying enjoys enroll enters enthusiastic entitlement
        e entrepreneur envoy episodes equities erupted escalate escalating escalation escaped espanol essay essence
        e est ethical europeans evaluated evaluating evolved evolving examination examiner excellence exceptions
        e exchanged execution exercises exercising exhibit expands expansive expenditures experiments expires
        e exploit explosions explosives exported exporter exporting exposing extract extremism factions facto
        e falsely fame fantastic farms fathers fatigue favors favourable fcc federally feedback feeding feinstein
        e felony fence festival fiction fifty figured filings filling finals fines finger finishing finland firmer
        e fishing fitness flake flash flaws fleeing float flooded flooding flowers flowing floyd flu fluid flurry
        e fold forecasting forefront forest format formidable fortunately fortunes forty fossil foul founders
        e foxnews fragile framed franchise francis freely freshman friendship frontrunner fruits frustrating fuelled
        e fuels fulfill functional functioning fundamentals ga gallup gaming gaps gate gatherings gauge gaza generic
        e genes geneva genuinely georgetown gerald gesture gif gifts gingrich glenn globally gonna gonzalez gore
        e gorsuch governmental grades gradual graduated graduates grains granting graphic graphics grasp grass
        e grassley greece greenhouse gregory grim grip grocery groundwork gubernatorial guided guinea gut habit
        e habits hack hacked hackers hacking halls hamilton hammer hammered handing hanging hannity harbor harvey
        e hatch haul heal healing healthier heating hedge hefty helicopters herald heroes hey highlighting hills
        e hint hinted hip hispanics historian hiv holes holidays homeless hometown honduras honestly honors honour
        e hopefuls horizon hormone horrific horror hostility hosting hourly hub hugely hughes humanities humanity
        e hung hungary hunger hungry hunting hurdles hurts hussein icon idaho identical identification identities il
        e illnesses imf impacted impasse impeach impeached imperial improper improves inaccurate inaugural inclined
        e inclusion inclusive inconsistent incorrect incurred ind indefinitely indicator indistinct indonesian
        e ineffective inflammation inflicted influx info ing inherent inherited initiated injected injunction
        e injustice input insiders insight insistence inspection inspire instability install instant instruction
        e instrument insufficient insult insurer insurgents intact intake intensified intensity intentionally inter
        e interact interaction interactive interbank intermediate interpreted interrupted interstate intervened
        e interventions invalid inventories iphone ironically irony irrelevant irresponsible isil ivory jacques
        e jailed jake jamie jane janet jefferson jerusalem jessica jews jiang jihadist jobless joel johns joins
        e joked jokes jorge joshua judged judgement julian julie jumping justification kate kathleen kenya kicking
        e kidnapping kidney killers kills klobuchar knife kushner kuwait labs lacking lacks lagos lambert lands lane
        e laser lashed lately latinos laugh lawful layoffs le leaking lean leap lebanon lecturer legend legislatures
        e legitimacy legs lend lenders leon lesser lethal liabilities licence licences licensed lieutenant lifelong
        e lights linda lined lingering lining liquid listened liver liz loading lobbyists locally locals logical
        e lone longstanding loopholes lopez losers loves lows lt lungs luther ly mac mad madison magazines magnitude
        e majorities mall manages mandated mandates manufacture mar marched marginal marie mario marketed marking
        e marry martha martinez masked mason matching mature maturity max mcdonald mcdonnell mci meals measuring
        e mechanisms medellin medicines melbourne mentally merchant mercury merits meters metro mick midday midwest
        e milan milk mill mills milwaukee mineral minimize minn misinformation missions mnuchin mob mocked mode
        e moderates modified mogul molecular mom monica monitors montreal morris mortality mosul motivation motive
        e motives mountains mounted multimedia mum municipal murders musical musician mystery namely naming narrowed
        e nasa nasty nationals nazi negotiator neighbor neva newcastle newer newest newsdesk newt nfl nhs nicaraguan
        e nicholas nigel nigerians nights ninth nobel noise nominal nominating nonsense norm norms northeastern
        e northwestern notified notorious nra nsa nurse nurses nursing nv nyse o'rourke obesity objected objectives
        e objects observatory observe obstacle obstacles obtaining ocasio occasionally occupation occupy occurring
        e odas offenses offs ogbonge oils oliver omar oncology ontop opec operative opted organisations organised
        e organize organs origins orleans ottawa ounce ounces ours ousted ouster outgoing outline outraged outsider
        e outspoken ova overly oversees overturned overwhelmed owe owning oxford oxygen packages packard painted
        e panama panels parade parallel paramount parenthood parks partisanship partnerships passionate pastor
        e patent patience patriotic patriots payroll pen penny pensions perez perpetrated perspectives peruvian phd
        e phillips phoenix photographs physics pickup pictured pidgin pile pills pilots pioneer pittsburgh pivotal
        e placement plagued planted plate plausible playback playbook pledges plenti plotting plunge pockets podcast
        e polarized policemen policymakers polled pollster poorer poorest pope populated porter portions portland
        e portray portrayed portugal positively poster postpone posture pot potent poured powell practically
        e pragmatic praising pray prayer prayers precious precision predecessors predictable prediction preferences
        e preparations prepares prescribed presenting preserving prestigious pretend prevail prevailing preventive
        e prevents priebus priests printed printing prisons procedural proceeding processed processors proclaimed
        e professors prohibit prohibits prolonged promotes promotions promptly prone pronounced prop proponents
        e prosecuted prostate protectionist proteins protested protesting protocols proves provincial proxy
        e publicity puerto pump punch punished purely purported pushes qatar quarantine quebec questionable rachel
        e racing radar rafael rage raids rallying rampant ranged ranges rapper rational rationale reacting reader
        e readily realise realities rear reasonably reasoning reassure rebound rebuke recalls reckless recognise
        e recognised recognizes recognizing recommending recommends reconciliation reconsider recruit recruited
        e recruiting redeem redemption references refined reflection refrain refuge regards regulated regulating
        e regulator rehabilitation rein reince reinforced relation relentless reliance relieve reluctance remark
        e remarkably remembered renewal renowned reopened reorganization repayment repealing repeating repression
        e reproductive reps requesting reservations resistant resisted resolving respects respiratory responds
        e restated restored restoring restraint restricting restrictive restructure resumed retaliate rev revelation
        e revenge reversing revive rex reynolds rhode rica richest richmond rico riding rifles rigged rigorous rio
        e riot riots ripped rivers rnc robin robinson robot rocked rocky rodham rodriguez rogers rollout rolls roman
        e roof roosevelt rooted rosenstein rulings rumor russell ruth sabi sabotage sacrifice sadly saga saint
        e salaries salt sanctuary sand satisfaction satisfactory scalia scan scans scare scary schemes scholarship
        e scoring scrambling scrap screened screens script seal sealed searched searches seasonal seasonally seasons
        e secrets sections seed selective seller sellers seniors sensible sensitivity sentences sentencing seoul
        e servers setback settling severity shaping she'd shearson sheer shelf shelter sheriff shine shirt shook
        e shorter shortfall shoulder shouted shouting shrink shrinking shutting shy sided sidelines siege sierra
        e signaling sing sink sino sisters skill skilled skip slam slash slashed slate slavery sleeping slew
        e slideshow slim slip slogan slump smile smooth snow soccer socialism socially societies solar solving
        e somalia sounding southwestern sovereign soybean soybeans spaces span spare specialists specialized
        e specializes specialty spectacular speculate speculated speculative spends spicer spiritual spite sporting
        e spotted sprawling spreads sprint spurred squeeze stabilize stamp standoff statistically statute statutory
        e stays steal steam steer stemming stephanie stevenson stiff stockholders stored strained strategists
        e streaming strengthened strengths stricter strictly striker stripped stuart stunned subjected subpoenas
        e subscription subsidy substantive substitute subtle suburb suburbs successes succession sudan sufficiently
        e suitable suits sullivan sunni supervision supplement supplements suppress supremacy surgeon surgeons
        e surrender suspending swap sway sweep swiftly switched switching sympathetic sympathy systematic systemic
        e tables tackling tactical tag tale talented taliban tall tally tasked tasks taxation teaches teen teenage
        e teenagers teens telecoms tended tendency tenn tennis tense tentative terminal terminated thanked
        e thanksgiving theft themes thereafter theresa thirty thomson thorough thoroughly thrilled throat thwart
        e ticker tide tighten tightening tighter timeline timely timetable timothy tipped tips tolerate ton tories
        e torn torture totaled totalling touching toughest tours touting trace tracked traction trades traffickers
        e trains transfers transformation transformed transgender transit translate trapped trauma travelers
        e travelling treats trees tribune trick tricky triumph troubles turnaround twelve twist ucla ultra unanimous
        e unanimously unarmed unauthorized unaware uncle uncovered undecided undercut undergoing undermined
        e undermining underscored underscores undertaken underwent undoubtedly unexpectedly unfairly unhappy
        e unilateral unilaterally uninsured unlawful unleashed unlimited unpredictable unspecified unsupported
        e upgraded upside usage utterly vacation vaccines varying vastly vegetable vegetables venue verge verified
        e vicious victoria viewing vigorously violates virgin virtue viruses visas volatility voluntarily vowing
        e vows vt wade wallace walsh warfare weaken weakening wedding weird welcoming westminster wet whatsoever
        e who've widening wikileaks wildly winds wine wiped withdrawing withhold withholding woes woke wondered
        e woods wore workplace wounds wrap wrapped wright xi xiaoping yang yard yards yearly youngest z zemin
        """
}
