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
        2 about after all also been had he his if its more new no one or other out over than their there they two up
        2 we were which who would year
        3 000 1 2 against any because before can could do first i into just last make many may most now only our
        3 people president s so some them those three time told u what when while years
        4 10 3 4 5 6 according added american another back being between both called company country day did down
        4 during end even get go going government group high house how including like long made mln month much
        4 national news next off part public same say says see she should since state states still such take then
        4 these think through under us very way week well where work world you
        5 11 12 15 20 30 50 7 8 9 administration ago already america among april around asked based become better
        5 big billion business campaign change chief co come continue corp current days deal democratic department
        5 director dlrs does don't each earlier early every expected far federal few five foreign former found four
        5 further general give good health help her here him however inc international issue john know later law
        5 least left less likely major making march market media members might million monday months must my need
        5 number office officials old own party past pct percent place point policy political press put recent
        5 report reported republican right saying second security set several share show six statement support
        5 system times today too took top trump tuesday united university until use used want washington wednesday
        5 whether white why without yet york
        6 0 100 13 14 16 17 18 19 1986 25 40 able across act action again agreement almost along although americans
        6 analysts announced away bank behind believe best bill board call came capital care case center chairman
        6 city clear close comes committee common companies conference congress continued control cost countries
        6 court cut decision democrats despite didn't different doesn't doing donald done due economic election
        6 enough ever exchange executive face fact family financial find following force free friday full future
        6 getting given got great groups growth half hard having head held higher history home i'm important include
        6 increase industry information instead interest interview issues january june keep key known large late
        6 lead leader leaders led level life line little local look looking lot low lower majority man me meeting
        6 military minister money move mr nation nearly net never night november obama offer official often once
        6 open order others pay per plan plans possible post potential power presidential price private problem
        6 process program provide question rate rather real really received recently record reports republicans
        6 research result results reuters rise run sales secretary seen senate senior service services shares short
        6 side sign small social something source south special spokesman start stock story strong study taken
        6 taking tax team term thing things third though thursday total trade trying using vote war we're weeks went
        6 win within working your
        7 1987 200 2016 21 22 23 24 26 27 28 31 39 500 60 access actually adding addition additional address agency
        7 agree agreed ahead air allow always am amount analyst annual anti anything area areas associated
        7 association attack attacks august available average bad began begin below biggest bring british building
        7 buy c california calls can't candidate cannot cases cash cause central certain changes children china
        7 claims clinton coming comment commission community compared concerns congressional conservative costs
        7 course create cts currently d daily data david death debate debt december declined defense demand details
        7 development difficult domestic e economy effect effective effort efforts eight either ended especially
        7 european events everyone evidence example expect failed fall february feel fell fight final finance firm
        7 focus follow forces form forward front gave global gop growing hand helped himself hit hold hope hours
        7 human idea immediately impact included includes increased institute investigation investment involved
        7 isn't issued itself job july justice killed kind largest latest leading leave legal let levels live lives
        7 london longer loss lost ltd m main makes management mark markets matter mean means meanwhile medical meet
        7 member men michael middle morning n name near needed needs nine non north note noted nothing october
        7 offered oil operations outside paid particularly paul period person personal planned play points police
        7 policies politics position pressure previous previously prices probably problems production products
        7 professor profit published quarter questions r race raise raised rates reach read reason receive reduce
        7 related release released remain remains reporters response return rights risk role rose rules running
        7 saturday saw school securities sell sen september series serious seven showed shows signed significant
        7 similar single situation soon sources speech spending staff started step stop street studies sunday sure
        7 talk talks technology tell terms texas themselves they're thought together toward trading true try turn
        7 twitter union unit value vice video view voters vs wall wanted wants ways west whole whose women won won't
        7 worked workers worth wrote young
        8 1995 1996 1997 2012 2014 2015 2017 2018 2019 2020 29 300 35 400 45 70 75 80 90 ability above account
        8 accused actions add age allowed alone amid analysis announcement answer anyone appear appeared appears
        8 approach approval approved aren't armed army ask attempt attention attorney author authorities avoid b
        8 banks barack base basis battle bbc became beginning believed believes benefit benefits beyond bid bit
        8 black body book boost border break britain brought budget build bush businesses calling canada candidates
        8 carry caused certainly challenge chance changed charge charges chinese choice citizens civil claim claimed
        8 class clearly closed cnn college com comments commercial communications complete computer concern
        8 concerned conditions confirmed consider considered continues contributed corporate council cover created
        8 credit criminal crisis critical cruz customers cuts date de decades decided democrat denied deputy
        8 described designed died direct directly discuss disease dlr dollar dollars dr drop drug earnings east edu
        8 education effects elected elections else email employees energy ensure entire estimated europe event
        8 everything existing expects experience experts expressed families fear fellow field fighting figure
        8 figures fire firms fiscal florida focused followed food forced fourth fox friends fully fund funding funds
        8 gain game george gets giving goal goes gone governor greater ground hands happen happened heard hearing
        8 heart highest hill hillary holding hopes hospital hour http huge hundreds i've image immigration improve
        8 income increasing independent individual individuals initial inside insurance intelligence interests
        8 investors iraq j james japan jobs joe join joint journal lack largely larger launched lawmakers laws
        8 leadership leaving legislation letter liberal light limited lines list living lose manager measure
        8 measures message met mid mike millions minutes moment movement moving named nations necessary negotiations
        8 network numbers offering officer online operating operation opinion opportunity opposition organization
        8 overall owned p particular parties parts pass passed patients performance perhaps phone photo plus poor
        8 popular population positive powerful present pretty prevent primary prime prior pro product profits
        8 programs progress project proposal proposed protect provided push qtr quickly quite radio range re reached
        8 ready reasons red reform region rep required researchers resources responsible rest review rising robert
        8 room rule russia russian safe safety sale san scheduled science season sector seek seeking seem seems self
        8 selling senator send sense sent served shareholders shot showing shr sides simply site society sold
        8 someone southern speaker speaking specific spent stage stake stand standard starting stay strategy
        8 students subject success suggested summer supporters supreme systems t takes talking target television
        8 test thousands threat throughout tough treatment trial tried trust turned tv uk understand various victory
        8 violence visit votes w warned wasn't watch we've weekend western whom willing winning woman words works
        8 wouldn't wrong yesterday you're
        9 00 150 1985 2008 2010 2011 2013 32 33 34 36 37 38 42 43 44 47 48 51 52 55 600 65 800 95 97 98 absolutely
        9 accept accounts acquisition acting active activities activity advance advantage advertisement adviser
        9 affairs affect affected africa african afternoon agencies agenda aid aimed al allegations alleged allies
        9 allowing allows alternative andrew ap apparently appeal argue argued argument article asking assets
        9 assistant australia authority backed balance ban banking basic beat becoming biden bills bin block blood
        9 born bought broad brown built buying ca canadian cancer capacity capitol car career carolina carried
        9 century challenges changing charged check chicago child choose chris cited cities click clinical closely
        9 colleagues combined commitment committed competition competitive completed completely condition conduct
        9 conducted confidence conflict conservatives considering constitution consumer consumers contact continuing
        9 contract controlled controversial copyright core couldn't counsel county couple coverage creating crime
        9 criticism critics cross currency cutting damage dangerous dead decade decide decisions declared decline
        9 deep defend deficit deliver delivered dem democracy determine determined develop developed developing dey
        9 di difference direction dis district dividend division doctors documents don door double doubt drive
        9 dropped drugs easy effectively emergency ending enforcement england enter environment equipment era
        9 established estimates evening eventually exactly expand expansion expectations explain explained export
        9 exports extremely f facebook faced faces facilities facing factors failure fair false fast father favor
        9 fbi felt fewer file filed finally finding findings fired fit floor forecast foundation france francisco
        9 freedom french friend funded gains gas generally germany giant gives gold gov governments grow gun happens
        9 happy hasn't haven't healthy hear heavy helping highly holds hong host hurt ideas identified illegal
        9 images immediate immigrants improved increases increasingly indeed indicated industrial industries
        9 influence initially institutions intended interested internal internet introduced iran islamic jan
        9 japanese joined judge k keeping kept killing knew knows kong labor land language launch lawyer learn
        9 learned legislative limit linked loan loans looked looks los losing losses love maintain manage marketing
        9 martin mass massive matters maybe meant medicine meetings mexico mind ministry minority minute model
        9 mostly mother moved ms multiple na names natural nature negative neither newsletters newspaper nomination
        9 nominee none nor normal northern notes nuclear o obamacare offers officers ohio ones ongoing opened
        9 opening opportunities opposed option options ordered organizations original otherwise outstanding pacific
        9 package page panel paper parents partners path paying payment payments peace percentage permalink
        9 permission peter pick picture piece placed places planning plant played players playing plc pointed
        9 politically politicians poll polls positions possibility possibly posted potentially practice pre prepared
        9 presented presidency produce produced profile promise promised proposals protection prove provides
        9 providing publicly purchase pushed pushing putting quality raising rally ran reagan reality records
        9 reduced reduction referring refused regional regular rejected relations relationship relatively releases
        9 remained remaining remarks remember repeatedly replace reportedly reporter reporting represent
        9 representatives represents request require requires reserve residents respect respond responded
        9 responsibility returned revealed revenue revenues revs rich richard rival road roughly round ruling
        9 sanders santa save scale schools scientists scott search seat secret secure seeing seemed sees senators
        9 separate seriously serve session sets setting shift shown significantly signs simple size slightly slow
        9 smaller software solution sometimes son sort sought space speak specifically spend split spoke spokeswoman
        9 spread standards standing star statements status steps stocks stopped stories strike student subsidiary
        9 successful suggest suggests supply supported supporting surprise survey syria taxes telephone telling
        9 terrorist they've thinking threatened ties tom tonnes towards town track traditional training travel
        9 treasury treated troops truth tweeted twice type ucsc ultimately units unless unlikely upon urged users
        9 usually version via views virginia voice voted voting wait waiting warning water we'll weapons website wey
        9 whatever wide widely wife william wing word worse worst write written www1 yes
        a 01 02 05 1988 1989 1990 1992 1994 1998 2000 2004 2005 2006 2009 250 41 46 49 4th 53 54 56 57 58 61 62 63
        a 64 66 700 72 85 87 96 99 abroad abuse accepted achieve acknowledged acquire acquired activists actual adds
        a admitted adults advanced advice advisers advocates affordable afta agents aggressive agreements
        a agriculture aide aides aim aircraft allegedly alliance ambassador amendment amounts amp angeles announce
        a apart apparent appearance apple applied apply appointed appropriate approve approximately archive arguing
        a arizona arm arms arrested arrived art asia asian aside assault assistance associate attacked attempts
        a attend audience australian award aware background backing bay becomes begins begun behalf behavior beijing
        a ben bernie bigger bipartisan blame blamed blow blue bob bond bonds books boston bottom brain brand brazil
        a breaking brief bringing broader broke broken brother brothers bureau cabinet cable calif campaigns campus
        a caption carrying cars cast caught causes causing centers centre cents ceo chair chamber chancellor chances
        a channel charles chemical christian chuck circumstances citing claiming clean climate closer closing club
        a coalition coast code cold combat combination commerce communist communities compete complex comprehensive
        a compromise concluded confident confirm confirmation connection consequences consistent constitutional
        a construction content contracts contrast controls controversy convention conversation cooperation
        a coronavirus correct count counter courts covered covering covid crimes criticized crowd crucial cultural
        a culture cycle danger daughter deadline dealers dealing deals deaths dec deeply defeat defended degree
        a delay delayed demands design desire detailed device dia die differences digital diplomatic discovered
        a discussed discussion discussions dismissed dispute distance distribution divided doctor document dozen
        a dozens dramatic draw drawn drew driven driving duty earned earth easier easily eastern economist editor el
        a electoral elizabeth elsewhere emails emerged encourage encouraged ends engaged english entered entirely
        a environmental equal equity eric essential essentially establish establishment estate estimate everybody ex
        a except executives exercise expanded expanding expensive experienced expert express extend extended extent
        a extra extraordinary extreme eye eyes facility factor facts fail failing fairly faith fake fallen falling
        a familiar fans farm fears features feb fed feeling female fifth film financing fine fix fixed flow follows
        a football formed forms founder fresh fuel g gained games gap generation german getty goals god goods graham
        a grand grant granted greatest green grew gross grown guy h hall handle handling happening harder harm
        a headed headquarters heads heavily helps historic holdings homeland homes hoped hoping hot housing htm html
        a husband i'd identify ill im impeachment importance imports imposed impossible improvement improving
        a incident index inflation infrastructure injured inquiry insisted instance intervention investigate
        a investigating investigations investigators investments involving iowa isis island israel jeff jersey jim
        a johnson jones journalists kevin kids kill king knowledge korea l la labour lawyers leads league leaves
        a limits link listed llc located magazine mail mainly maker managed managing manufacturing margin marks
        a massachusetts match material mayor mcconnell meaning mention merger messages michigan miles minimum
        a ministers missing mission mitch mitt moderate modern monetary monitor moves murder music nancy nationwide
        a nbc necessarily networks newly newsroom nigeria nobody noting numerous obtained obvious obviously occurred
        a oct offices officially older onto operate opponents oppose orders originally outcome output overseas owns
        a pact pain pandemic paris park parliament participants participate partisan partly partner partnership
        a passing patient pelosi pence pennsylvania permanent personally personnel phase photos physical picked pipo
        a platform player please plenty politico polling pound pounds powers practices predicted preferred presence
        a presidents priority prison privacy probe producer producers professional programme progressive projects
        a prominent promises promising promote prompted property prospects protest protests provision pull purpose
        a pursue questioned quick quoted radical raises ranging rare reaching reaction reading reasonable receiving
        a recovery reducing reflect reforms regarding regardless regime registered regulations regulatory relief
        a religious remove removed repeated representative reprint republic requirements reserves resigned
        a resolution restrictions restructuring resulted retail retired returns rhetoric risks rivals romney ruled
        a runs ryan sanctions savings scandal scene sciences scientific seats sending sept serving sessions severe
        a sex sexual shared sharp sharply shooting shortly shouldn't shut signing sit sites sitting smith soldiers
        a sound speculation speed sports spot spring st stands stated station statistics steady stephen steve stood
        a store stores straight strategic streets strength strikes stronger strongly struck structure struggle
        a struggling style substantial suffered suffering suggesting super supports supposed surgery surprised
        a suspended symptoms table takeover talked targeted targets task tech technical ted tells temporary ten tend
        a territory terror terrorism terrorists tested testimony testing tests thank thanks theory therapy therefore
        a thinks thomas threatening threats thus tied title tok tokyo tomorrow touch traders transfer transition
        a treat trend trials trillion trip trouble truly turning turns tweet types typically uc ukraine un unable
        a unclear understanding unemployment unique unlike unprecedented update usa uses v values variety vast
        a vehicle venture veteran victims videos violent virtually virus vision volume vowed vulnerable wage wake
        a walk warren watched watching wave weak web weekly weight welcome weren't widespread winner wins wisconsin
        a wish wit worldwide worried worry writing y yen younger zero
        b 03 04 06 120 125 130 1980s 1984 1990s 1991 1993 1999 1st 2001 2002 2003 2007 2021 350 3rd 59 67 68 69 71
        b 73 74 76 77 78 79 81 82 83 86 88 900 92 93 94 abc abortion absence academic academy accord accounting
        b accurate accusations achieved acquisitions actively activist acts ad adam addressed addressing adjusted
        b administrative adopted ads advertising afford afghanistan afp ag agent agricultural aims airlines airport
        b alan alex alive ally alongside anger angry announcing annually answers anthony anticipated anybody anyway
        b anywhere appeals application applications appointment argues arguments arrest articles arts aspects
        b assembly assessment asset associates assume atlantic attacking attempted attended aug authorized authors
        b auto avg awarded awards baby badly ball ballot bankers banned bar barely basically bear belief billionaire
        b billions birth blocked bloomberg bodies boehner bomb borders boss box boy branch brian briefing brings
        b broadcast buildings burden buyers camp capable captured card careful carefully catch category caucus cbs
        b cell cells ceremony chain challenged challenging champion character checks chip chose chosen christmas
        b christopher church citizen civilian classified clients coach coffee collapse collect colombia color
        b colorado columbia comfortable command commander commissioner commit committees communication comparison
        b competing complained complaint complaints complicated computers concept concerning conclusion congressman
        b connected consensus consideration consistently conspiracy consultant consumption contain contained contest
        b context contribute contributions conversations convertible convicted convince convinced corporation
        b corporations corruption creation credibility credits crude cup currents customer damaged damaging dan
        b daniel dark davis deadly dean debates declare declining dedicated defence defending defined definitely
        b delivery demanded demanding demonstrate demonstrated deny departments depend depending depends describe
        b destroy destroyed detail developments devices diagnosed dialogue diplomats directed directors disappointed
        b disaster disclosed discussing diseases display div diverse dominated donors doors draft dramatically
        b drawing dream dutch eager earn ease economics economists ed edge editorial elect electric electronic
        b electronics elements eligible eliminate embassy embrace emerging employee employers employment enable
        b encouraging endorsed enemy engage engineering enjoy enlarge enormous entering entertainment entry equally
        b equivalent error et exchanges exist explains exposed exposure extension extensive faculty falls famous
        b farmers faster feature fee feed feels fees feet fighters filing fill filled finds finish finished firing
        b flag flat flight fly flying focusing folks foot forcing ford forecasts forget formal formally forum fought
        b founded frank fraud frequently friendly function fundamental futures gathered gathering gay gender georgia
        b gmt google gotten governing governors graduate grounds guarantee guaranteed guard guess guide guidelines
        b guilty gulf guns halt hampshire handed handful harris harry harvard hate he'd he'll heading healthcare
        b hearings heat herself hide highlights hired historical hits holders holiday honor hopeful hospitals
        b hostile hotel houses howard i'll identity ignored ii illegally illinois imagine immigrant implement
        b implemented implications import impose inbox independence india indiana indicate indication informed
        b initiative injury instagram institution institutional integrity intends intense intent intention
        b interesting interference interim interviews introduce invest investor invited involve involvement involves
        b iraqi issuing italy items jack jail jay joining jonathan jose joseph journalist jr judges judgment
        b judicial judiciary jump jumped keeps kelly kennedy kentucky kim kinds korean laid latin lawsuit lay
        b leaning learning lee legacy legally legislature legitimate lending lengthy liberals liberation liberty lie
        b lies lift lindsey links listen literally lived location longtime lots louis louisiana lowest lying machine
        b machines mainstream maintained makers male managers mandate manner manufacturers marco margins marine
        b marked marriage maryland materials matt maximum mccain md medicare medium memory mental mentioned merely
        b method methods mexican microsoft midnight militants minds mining minnesota miss missed mistake mixed
        b mobile models modest moments momentum monitoring monthly moral morgan moscow motor movie mrs mths mueller
        b multi muslim myself narrative narrow nearby negotiate negotiating nevada newsletter nice normally notice
        b notion nov obtain occur oda odds offensive offset oh oncampus operates opinions opponent opposite
        b optimistic ordinary organisation organized ourselves outcomes outlets outlook overhaul overnight oversight
        b owner owners ownership pace pair parent participation passage patrick pattern pending pentagon perfect
        b perform performed perspective petroleum philadelphia plane plants plays pleased pledge pledged pointing
        b politician port portion posts poverty praised predict preliminary premium prepare preparing pressed
        b preventing prevention priced pricing primarily principal principle principles priorities privately prize
        b procedure procedures proceeds processing producing projected promoting proof proper properties prosecutor
        b prosecutors prospect protected protecting protesters proud proved proven province provisions pulled
        b purchased purchases purposes putin puts qtly quarterly quarters races racial racism racist ranking rapid
        b rapidly rating ratings rebels recession recognition recognize recommendations recommended recorded
        b recording recover reference referred reflected reflects regard regions registration regularly regulation
        b regulators reject relative relevant rely renewed repeal replaced replacement replay replied represented
        b representing reputation requested requests requirement requiring researcher resignation resistance resolve
        b respectively responding restore resulting resume retirement returning reveal reverse reviewed revised
        b revolution rick risen rises rock roll ron ronald row royal rubio rural rush sake salvador salvadoran sarah
        b saudi schedule scheme schumer score screen scrutiny sea section sectors seeks seized select selected sells
        b sensitive sentence settlement shape shareholder sharing shock shrs shutdown sick signal silver similarly
        b singapore skills skin smart solid solutions solve somebody somewhat soviet spain spanish sparked speaks
        b spoken spokesperson sponsored sport spotlight square stability stable stages stakes stance stars starts
        b steel stepped steven stg strategist strengthen stressed striking studied stuff submitted subsequent
        b subsidies substantially succeed successfully suddenly suffer sufficient sugar suit summit sun supplies
        b supporter surge surplus surprising surrounding surveillance survive susan suspect suspected sweeping swing
        b syrian tactics taiwan targeting tariffs tea teachers teams technologies telecommunications tender tens
        b tensions terrible text they'll thirds threaten throw ticket tight tim timing tiny toggle tone tonight tool
        b tools topic toronto totally tour traded traffic trail train transaction transactions transport
        b transportation treating treatments turkey turnover tweets typical uncertainty unchanged underlying
        b undermine understood unfortunately unions unknown unusual unveiled upcoming updated upper urban urging
        b useful usual utah va valley vehicles versus veterans victim viewed visited visiting vital vladimir voter
        b wages walked walking wars wealthy weapon wearing weather welcomed wen wetin wheat williams willingness
        b window winter witness witnesses wonder worker wounded writer writes www x yield you've zone
        c 07 08 09 101 110 140 160 171 180 1960s 1970s 1980 1982 2022 2nd 408 450 459 750 84 89 91 abandoned
        c absolute acceptable acceptance accepting accountability accountable accounted accusing achievement
        c acknowledge acted actor addresses admission admit adopt adult advances adverse advised advisory advocacy
        c advocate affair affecting affects affiliated afraid aftermath aged ages aggressively agrees airline
        c alabama alaska alert alexander alternatives amazing ambitious amy animal animals ann anniversary anonymity
        c anonymous answered antonio anxiety anymore app appearing approached approaches arab arabia arena argentina
        c arkansas arrival arrive asks assess assigned assist assumed assured atlanta atmosphere attached attempting
        c attending attitude attorneys attract attracted attractive attributed automatic avoided backlash backs
        c baker band bankruptcy barbara barrel barrels barriers battles beach beating beautiful bed beliefs bell
        c beneficial benghazi bias bids biology blocking blocks blog bombing bombs boosted borrowing bound boys
        c brazilian breaks breast bridge briefly bright broadly broker brokerage brokers bruce brutal bulk burning
        c bus businessman busy buys calendar calm camera campaigning canceled candidacy cap capabilities captain
        c capture cards carlos carrier carries carter casualties caution cautioned cautious ceiling celebrate cent
        c champions channels chaos chapter cheap cheaper chemicals childhood choices chronic cia circle circuit
        c citizenship civilians clash clashes classes cleared cleveland client clinic closest coal cohen colleague
        c collected collection collective colleges collins collusion colombian column comey commentary commitments
        c commodity commonly comparable compare compelling compensation competitors completion comply component
        c components conclude conclusions concrete condemned conducting conflicts confront confusion connecticut
        c connections considerable considers consortium constant constantly consulting contacted contacts containing
        c contains contrary contributing contribution controlling conventional cook cool cooperate copy corn corner
        c correspondent corrupt costly counts coupon covers crash crazy creates credible criminals critic criticised
        c crop crown curb cure currencies custody customs czech dallas dat dealt debentures debts deciding
        c declaration declaring declines decrease deemed deeper defeated deficits define definition definitive
        c degrees delays delegates delegation delivering demonstrations dems denies denying departure deployed
        c deposit deposits depression depth describes describing deserve desperate destruction detained detention
        c determination detroit devastating diabetes diagnosis diego diet differently difficulties difficulty dinner
        c disagree disappointing disclose disclosure discount discovery discrimination disorder disputes distributed
        c districts diversity divide divisions dog donations donor dose doubled doubts douglas drama driver dropping
        c dry dubbed duties dying dynamic eat eating ec echoed economies edition educational edward effectiveness
        c efficient egypt elderly electorate electricity element elite emerge emotional emphasis emphasized employed
        c employer empty en enacted endorsement enemies enforce engaging engine enhance enjoyed ensuring enterprise
        c enterprises enthusiasm entitled episode equality escape ethics ethnic eu everywhere exact examine examined
        c examples exceed excellent exception excess excited exciting exclusive existence exists exit expecting
        c expense expenses experiences experiencing experimental expertise expire explaining explanation exploration
        c explore explosion external factory fails fan farabundo fashion fate favorable favored favorite favour fda
        c feared featured federation feelings fields fierce fighter fights files fla fled flexibility flights fmln
        c foods forever formerly forth founding framework francs frankly frequent frustrated frustration fueled fun
        c functions fundamentally fundraising gaining gang garden gary gather gen generate generated generous
        c genuine gift girl girls glass globe golden goldman gordon grade gradually grain grants greatly guarantees
        c guardian guerrilla guerrillas guidance guys hadn't handled happun hardly harsh headline headlines hell
        c henry heritage hero highlight highlighted hire hiring hispanic historically hitting holder hollywood
        c honest hopefully hostage hosted hosts household households houston https humans hundred hunt ice
        c identifying ideological ideology ignore illness immune implementation impressive improvements
        c inappropriate incentive incentives incidents incredible incredibly incumbent indian indicates indonesia
        c inevitable infection infections influential initiatives injuries innocent innovation innovative insist
        c inspector inspired institutes insurers intel intellectual intend interior interviewed introduction
        c invasion invested investigated iranian ireland islam israeli italian jackson jason jean jeb jeffrey jewish
        c jon jordan josh jury justices justify kansas keen kerry kick kingdom km knowing kontri ky lab label
        c laboratory lady landmark larry las lasting latino latter launches launching lawmaker lawsuits leaked
        c legislators length lessons letters letting leverage liberties library libya license lifted likes limiting
        c lisa listening lists lobbying locations lock locked loved lowered lunch lung lynch maine maintaining
        c manchester mandatory manhattan map married marti mary master mate matthew meaningful measured meddling
        c medicaid medication medications meets membership memo memorial mere merrill mess metal miami midterm mild
        c militant miller mine minor minorities misleading missile missiles missouri mistakes mix mood moreover
        c mortgage motion motivated motors mount mountain mounting mouth movements msnbc murdered muslims mutual
        c nasdaq nationally native navy negotiated neighborhood neil nervous netherlands nevertheless newspapers
        c nigerian nixon nominated nominees nonprofit notably novel npr objective obligations observed observers
        c obstruction ocean ok oklahoma olympic op openly opens operated operator operators opposing optimism oregon
        c org ought outbreak outlined outrage outright oval overcome overwhelming overwhelmingly pa pages painful
        c pakistan papers par parliamentary partial partially participated participating passenger passengers passes
        c patrol payable payout pays pc peaceful peak penalties penalty pension perceived perfectly performing
        c periods permit persons persuade pete phones physicians pic picking pictures pieces pilot pipeline placebo
        c planes planet poised pool popularity populations portfolio pose posed practical praise precedent precisely
        c prefer premier premiums presentation preserve pressing pressures pretax prevented primaries proceed
        c proceedings processes professionals profitable progressives propaganda properly prosecution protections
        c providers publication publishing pulling punishment pursuing qaeda qualified qualify questioning quiet
        c quit quo quote rallies rand rank ranks rarely rated raw react readers reads realize realized rebel recall
        c recalled recognized recommend recommendation recovered reductions reelection reflecting refugees refusal
        c refuse refusing register reid reiterated relationships relatives releasing reliable religion reluctant
        c remarkable remote removal removing reopen repeat replacing rescue resident resign resolved respected
        c responses restaurant restaurants retain retaliation reveals reviewing reviews revolutionary rice rid rifle
        c river rob roberts robust roger roles rolling roots route routine rumors runner rushed russians sad sam sat
        c satellite saved saving scenario scenes scientist scope scores scotland screening sean seattle secondary
        c seconds secured seemingly selection semi sens sentiment separately server serves settle settled shadow
        c shake shanghai shed sheet shifted shifting ship shipments shipping shocked shoot shop shopping shortage
        c shots sight signals signature silence silent singer sir sister sixth skeptical sky sleep slight slowly
        c socialist soft sole solely somehow somewhere song sophisticated sorry sounds specialist spectrum speeches
        c spin spirit spreading staffers stanley stations stayed staying stem sterling stick stone stopping storage
        c storm strange strategies stress strict string stroke strongest struggled stuck studying subjects submit
        c subordinated substance successor sudden suggestion suicide sum surely surface surveys survival suspects
        c suspend suspension sustained sweden swiss switch switzerland sydney tackle tank tape taught taxpayer
        c taxpayers taylor teacher teaching techniques temporarily tennessee tension tenure testify theme they'd
        c thin thoughts thousand threatens threshold threw thrown tie tired titled tobacco toll tonne tony topics
        c tori tougher toxic tracking tracks trader tradition traditionally trafficking tragedy trained transparency
        c traveled traveling tremendous trends tries trigger triggered troubled truck turnout twenty ultimate
        c unacceptable uncertain understands underway underwriting undisclosed undocumented unexpected unfair unity
        c universal universities unnecessary unpopular updates ups upset urge urgent usda user utility valuable
        c valued van verify vermont versions veto vietnam viewers violate violated violating violation violations
        c viral visitors visits vocal voices volunteers wales walker wan wanting warn warnings warns warrant
        c warrants waste watchdog waters waves weakness wealth wear welfare wholly wider wild wilson wind windows
        c winners wireless withdraw withdrawal workforce worries wrongdoing you'll yourself youth youtube zealand
        d 102 104 105 115 170 1979 1981 1983 20th 21st 225 240 360 375 542 650 aaron abandon aboard absent abu
        d abuses accelerate accident accompanied accompanying accomplished accuracy accurately accuse achieving
        d acquiring actors actress additionally adequate adjustment administered administrations admissions admits
        d advancing advantages advise advisor aerospace affiliate afterward aggression aging agreeing aids aiming
        d aired airstrikes airways aisle alarm alcohol alexandria alike allegation allen allied alter altogether
        d amazon ambitions amendments ammunition amnesty amounted analyzed anchor anderson andy announces anoda
        d anxious apartment apology appealed appealing appearances applies applying appoint appointments appreciate
        d appreciation approaching apr arguably ariz arranged arrangement arrangements array arrests arrivals
        d arriving arsenal artist artists aspect assad assassination asserted assertion assuming assumption asylum
        d attitudes auction audiences audio authorization automatically autumn avenue aviation avoiding awaiting
        d awareness awful babies backers bag baghdad balanced ballots baltimore banker banning bans bargaining barr
        d barred barrier barry bars baseball bases bashar battleground battling bearing beef belgium believing belt
        d benefited benjamin berkeley besides bet bidding bilateral biological birthday bitter bizarre blair blaming
        d blast blasted bleeding blind bloc bloody blunt boards boeing bogota bold bolster bombings bone bonus
        d booker boom boosting boris branches brands breach breakdown breakfast breakthrough brett briefed
        d broadcasting brussels budgets bullet bunch burn burned burst buttigieg buyer calculated cameras campaigned
        d camps campuses cancel cancelled cancers carbon cardiovascular cargo carriers carson categories catholic
        d caucuses cease celebrated celebrating celebration celebrities celebrity certificate certificates chad
        d chairs challenger chambers championship characterized charging charity charlie chart chase checked
        d checking chelsea chest chiefs chile chips choosing christians christie chrysler civic clarify classic
        d classroom cliff climb climbed clip clock closure clothing clubs coastal cognitive collaboration collapsed
        d collecting colonel colony columnist combine comfort commentators commented commenting commodities commons
        d commonwealth communicate comot compares comparing compiled complain complaining completes compliance
        d complications compound conceded concentrate concentrated concert concession concessions condemn
        d confidential confirms confrontation confronted confused connect consecutive consent consequence
        d considerably consolidated consolidation constituents consumed contender contenders contentious contested
        d contests continental contributor conversion convert converted conviction convincing cooper coordinated
        d coordination cope copies copper corps correction cory costa cotton counted counterpart counterparts
        d counties counting coup coupled courage courses crack crackdown craig creative creditors crew cristiani
        d criteria criticize criticizing crops crossed crossing crowded crowds cry ct cuba cumulative cyber dad
        d dakota damages dance dangers database dates dating dave dc dealer dealings debut decent decides decisive
        d decreased default defender defenders defensive deferred del delaware delegate deliberately demographic
        d demonstrates demonstration demonstrators den denial denmark dennis denominations denounced denver
        d dependent deportation depressed des description deserves designated desk desperately destroying detect
        d detected determining deutsche devoted dick dignity diplomat dirty disagreement disappeared disappointment
        d disastrous discipline discontinued discover dismiss disorders disputed disrupt disruption dissent
        d distancing distinct distinguished disturbing dividends divisive dna dnc documented doj dominant dominate
        d donated doses doug dow downtown downturn downward drag dressed drilling drink drinking drivers drives
        d drops drove dynamics earliest earnest earning eased easing editors educated efficiency elaborate
        d electrical elementary eliminated eliminating embarrassing embraced emissions empire enact encounter
        d endless endorse engagement engineers enhanced enrolled enrollment enta entities entrance epa epidemic
        d equipped establishing etc euro evaluate evaluation eve eventual everyday evident evil evolution examining
        d exceeded exceptional excessive exclude excluded excludes excluding exclusively excuse executed exempt
        d existed expectation experiment explicitly exploded exploring explosive exporters expose expressing
        d expression extending extends extremist extremists factories failures fairness fallout famously fastest fat
        d fatal fault featuring ferguson fever filibuster films financed finances financially firearms firmly fish
        d fits fixing flags flawed flew flexible flip floated flood flynn focuses foley followers footage foreigners
        d forgotten formation formula fort forthcoming foster fraction frame franc franklin fred freed freeze frozen
        d fruit funeral furious furthermore gates gdp gear gene generating generations genetic ghana giants giuliani
        d glad gm golf goment govern governance grab grace grassroots grateful grave gray greenwood greg grows
        d guards guatemala guest guests gunman hailed hair halted handover hang harassment hardest hardware harmful
        d harvest hatred hawaii healthday hearts heated heels height helicopter helpful hidden hiding highs highway
        d hike hikes hoax hole hook hopkins horrible horse hotels huckabee humanitarian hunter hurricane hurting ian
        d ibm id ideal ignoring iii imminent immunity impacts implementing importantly imported imposing impression
        d inability inadequate inauguration inch incomes incoming independently independents indicating indications
        d indicted indictment inequality infamous infected inflammatory influenced inform informal injection inner
        d insider insisting insists installed instances instructions instruments integrated intensive intentions
        d interactions interfere internationally interpretation intervene invasive inventory investigative
        d investigator investing invitation invite irish iron irs islamist islands isolated item jared jennifer
        d jerry jet jets jimmy jointly joke jong journalism journey joy juan junior justified justin kamala karen
        d karl kavanaugh keith ken kenneth kicked kid kidnapped killer knee knock knocked kremlin laboratories
        d lacked laden lake landed landing landscape lasted laura lawrence laying leak leaks lecture leftist leg
        d lehman lesson lewis li liability libertarian licensing lied lifestyle lifetime lifting liked likelihood
        d likewise limitations lincoln linking liquidity listing literature litigation liverpool load loaded lobby
        d lockdown logic longest looming loose lord loses loud lowering loyal loyalty luck lucky lucrative luis
        d luxembourg luxury madrid magic mainland maintains maintenance malaysia manafort manuel manufacturer
        d marathon marc margaret maria marketplace mask masks massacre mata matches math mccarthy meal meantime meat
        d mechanism medal merge messaging metals metropolitan mich michelle midst midterms migrant migrants mile
        d minded minerals mines minimal minneapolis minus mirror misconduct mississippi mitchell mo mohammed
        d monitored montana monterey moody moon moore mothers movies mp mps murphy murray muscle museum narrowly
        d nationalist nato naturally neck negotiation negotiators neighborhoods neighboring neighbors nelson neutral
        d nicaragua nick nil nominate nominations nonetheless nonpartisan noon northeast northwest norway nose
        d notable noticed nowhere nutrition ny oath object objections obligation occasion occasional occasions
        d occupied occurs odd offense offerings offshore oga okay oldest olympics oper operational operatives
        d opposes opt oral orange ore organizers organizing oriented origin oscar outlet outreach oversee overseeing
        d pac pack packed paint palace palestinian palm panic parking pat patterns pause pcs peer peninsula peoples
        d perception performances permanently permits permitted perry persistent personality peru pesin petition pew
        d ph pharmaceutical phenomenon phil philip philippines philosophy phrase physically physician picks pill
        d pitch placing plain platforms plea pleaded plot plunged pm pocket poland poorly pop populist ports poses
        d positioned possession posting postponed powered prague precise predecessor predicting predictions predicts
        d preference pregnancy pregnant preparation prescription presents presumably presumptive pride prince print
        d prisoner prisoners privatisation privilege problematic produces productive productivity profitability
        d profound programmes programming projections promoted promotion prompt prompting proportion propose
        d proposes proposing prosecute prospective prosperity protective protein protocol provider proving
        d provisional psychological psychology publish publisher pundits punish purchasing pure pursued pyongyang
        d queen quietly quot quota quotas quotes raid rail rain random randomized randomly ranked rape ratio ray
        d reaches reacted reactions realdonaldtrump realistic rebuild receives reception recipients recovering
        d reduces refer referendum refugee regain regarded regret regulate relating relied relies relying remainder
        d remind reminded reminder repair repay reply repurchase reserved residence residential resist resort
        d resource respective respondents responsibilities restrict restricted retailer retailers retire retiring
        d retreat reuter revealing revelations reversed reward ride ridiculous ring risky roads rocket rod rolled
        d rooms root ross rough rounds routes routinely roy rubber rumours sa sachs safely safer salary salomon
        d sample samples samuel sandy satisfied satisfy scared schiff scholar scholars scored scottish searching sec
        d securing segment seize semiconductor sends sentenced separated separation seventh severely sexually shall
        d shame shell shield shifts shipment ships shocking shooter shootings shops shortages showdown signaled
        d significance silicon simon simultaneously sits situations sized skepticism slammed slide slipped slowed
        d slower slowing sluggish smoke smoking soared soaring soil soldier solidarity sometime sons sooner sorts
        d soul sounded southeast southwest sovereignty spark speakers species specifics sponsor spots spur spy squad
        d stadium staffer staged stalled stanford stark statewide stating statistical steadily steep stepping
        d stevens stewart sticking stimulate stimulus stolen stomach stops stream strengthening stretch strip
        d structural structures struggles studio stunning stupid sub subcommittee subpoena subscribe subscribers
        d subsequently subsidiaries suburban succeeded sue sued suggestions summary superior supplier suppliers
        d supportive suppose supposedly surfaced surged surgical surprisingly surrounded survived survivors
        d suspicion suspicious sustain sustainable sweet swept swift sworn symbol tactic talent tap tapped tariff
        d taste teach tear tears technically technique technological teenager tehran telecom telegraph televised
        d tends testified thailand theater theories therapies throwing tickets tip tissue titles todd tons tory
        d totalled touched tournament touted tower towns tragic trans transcript transferred transmission
        d transparent treaty tree tribute trips troubling trucks trusted tumors tune turkish turmoil tweeting
        d ukrainian uncomfortable unconstitutional undergo undergraduate underground underwriters unidentified
        d unified uniform unite universe unnamed unrest unusually unveil unwilling upgrade upheld upward urges
        d utilities vaccine vague valid vegas venezuela ventures verdict vessels viable victor victories village
        d virtual visa visible visual voiced volatile volumes voluntary volunteer vox waited walks walls walter ward
        d warm warming warner wary wash wayne we'd weakened weaker websites weigh weighed whenever whereas whip
        d whistleblower whites whoever wholesale wia wire wis wisdom wise wishes withdrew wolf wonderful wood
        d writers yale yeah yemen yields you'd yuan zones
        e 103 106 107 108 109 10th 111 112 114 118 119 11th 122 123 127 128 129 132 133 134 135 145 151 155 165 168
        e 175 190 195 1950s 1964 1965 1966 1968 1970 1972 1973 1974 1975 1976 1977 1978 19th 2023 210 212 215 220
        e 230 260 270 280 312 320 330 420 550 625 850 875 abandoning abide abnormal abortions abruptly absorb absurd
        e abused accelerated accessible accommodate accomplish accomplishments accordance accordingly accusation
        e accuses achievements acid acknowledges acknowledging acres activism acute adams adapt addiction adjust
        e adjustments administrator administrators admitting adopting adoption advancement advising advocated
        e advocating affiliates affirmed afghan afterwards aided airbus airports alarming albeit album alerts
        e alfredo ali aligned allege alleges alleging alliances allocated altered alzheimer ambition amsterdam
        e analyze ancient angela angered anne announcements answering anticipate anticipation antitrust anytime
        e apologize apologized appetite applauded applause applicants appropriations approvals approves approving
        e architect argentine arise arrange arrives arthur artificial assembled assessed assessing assessments
        e associations assumptions assurance assurances assure athens athletes attackers attendance attendees audit
        e austin authenticity authored authoritarian automaker automobile automotive autonomy availability averaged
        e avert awaited ba backdrop backgrounds backlog bags bail balances balk ballistic bancorp bang bankrupt
        e banner bannon barcelona bare bargain barring basket basketball battery bears beast beaten beauty beer
        e behavioral behaviour belgian belong belonging belongs bench benchmark bend beneath bent berlin bernard
        e beta biased billionaires binding bird birmingham bite blacks blames blasts blew blown boat bolton bones
        e booming borrow bosses boundaries bowl boxes boycott brad brains branded brave breath breathe breathing
        e breitbart brennan brexit bridges brigade brilliant brink broadcaster brookings brooklyn brutality bt
        e bubble buck builds bull bullish bureaucracy buried burnham burns buses businessmen button buyout buzz
        e buzzfeed calculations callable caller cambridge cameron cameroon campbell capability capitalism capitalist
        e caps careers cares caring carl carney cartel casting castro catastrophic catching catherine cattle cd cdc
        e cellular census centered centres centrist centuries certainty chains chaired chairwoman championships
        e chaotic characteristics characters charlotte charter chat cheered cheers chemistry chemotherapy chicken
        e cholesterol chop christine chunk churches circles circulated circulating circulation cite cites clarity
        e clark clashed clause cleaning clearance clearer clearing clinics clintons closes clothes cloud clues cnbc
        e cocaine cocoa col colin collar colonial combining comeback comedian comedy commanders commentator
        e committing communique comparisons compensate competitiveness competitor completing composite compounds
        e compromised computing concede concentration concludes condemnation condemning confam conferences
        e confirming conflicting confronting confusing conglomerate conjunction conn connecting conscience conscious
        e consciousness conservation conservatism consists consolidate constituency constitute constructive
        e consulate consult consultants consultation consulted consume consuming contemporary contempt contend
        e contention contents continent continuous contracted contractor contractors contributors controversies
        e convictions conway cooperating cooperative coordinate coordinator cops cornyn corrected correctly cortez
        e cos costing countered counterterrorism countless couples courtesy craft crashed credentials credited
        e creditor crises critically criticisms crowns cruise crushed crushing crystal cuban cuomo curious cycles
        e daca dairy damn dana dated daughters dawn dear debated debating declares defeating defendants defends
        e defining delaying deleted deliberate delighted deliveries delivers delta demonstrating deng deploy
        e deployment deported derail deregulation derived desert destructive detailing detection deter developer
        e developers dhs diagnose diagnostic diane dianne dictator dies dietary differ dig digit diluted diminished
        e diplomacy dipped dire directing directions dirt disability disabled disagreed disagreements disappear
        e disclosures discounts discourage discourse discretion dishonest dismantle dismissal disney displayed
        e disposal disproportionately distant distinction distinguish distraction distribute ditch documentary dogs
        e dominance donation doubling downing download drafted drafting dragged drastic draws dreamers dreams dress
        e drinks drone drought dual duck duke duncan duration ear earners earthquake ebola echo economically ecuador
        e edged edited educate educators edwards efficacy egyptian eighth elevated eligibility elimination elites
        e embattled embracing emergence emeritus emily emirates emphasize employ employs enabled enables enabling
        e encourages endorsing enduring enforced enforcing engineer engines enjoying enroll enters enthusiastic
        e entitlement entity entrepreneur envoy equities errors erupted escalating escalation escaped espanol
        e essence est ethical eurobond evaluated evaluating evolved examination examiner excellence exceptions
        e exchanged execution exercises exercising expenditure expenditures experiments expired expires explicit
        e exploit explosions explosives exported exporting extract extremism facilitate factions facto falsely fame
        e fantastic farms fatigue favors favourable favourite fcc federally feeding feinstein felony fence festival
        e fifty filings filling finals fines finger finishing fires firmer fishing fitness flake flash flaws fleeing
        e fleet float floating flooded flooding flowers flowing flows floyd flu fluid fold forecasting forefront
        e forest format formidable forming fortune fortunes fossil founders foxnews fragile franchise francis
        e freedoms freely freight frequency freshman friendship frontrunner frustrating fuels fulfill functional
        e functioning fundamentals fundraiser funny ga gallup gaming gaps garcia gasoline gate gatherings gauge gaza
        e generic geneva genuinely gerald gesture gif gifts gingrich glenn globally gonna gonzalez gore governmental
        e grades gradual graduated graduates grains granting graphic graphics grasp grass grassley greece greeted
        e grim grip grocery groundwork gubernatorial guided guinea gut habit habits hack hacked hackers hacking
        e halls hamilton hammer hammered handing hanging harbor hat haul heal healing healthier heating hedge hefty
        e heightened helicopters herald heroes hey highlighting hills hint hinted hip hispanics historian holes
        e holidays holy homeless hometown honduras honestly honored honors honour horizon hormone horrific horror
        e hostages hostility hosting hourly hub hugely hughes humanity hung hunting hurdles hurts hussein icon idaho
        e identical identification identities il illnesses imaging imf impacted impeach impeached imperial impressed
        e improper improves inaccurate inaugural inclined inclusion inclusive incorrect indefinitely indicator
        e indistinct indonesian ineffective inevitably infectious inflammation inflicted influx info ing inherent
        e initiated injustice input inquiries insiders insight insistence inspire instability install instant
        e instructed instruction instrument insufficient insult insurer intact integration intensified intensity
        e intentionally inter interact interaction interactive interbank intermediate interpreted interstate
        e intervened interventions introducing inventories iphone ironically irony irrelevant irresponsible isil
        e isolation it'll ivory jacques jailed jake jamie jane janet jefferson jeremy jerusalem jessica jesus jews
        e jiang jihadist jobless joel johns joins jorge joshua judgement julian julie jumping jurisdiction
        e justification kasich kate kathleen kenya kicking kidnapping kidney killings kills klobuchar knife kurdish
        e kushner kuwait labeled labs lacking lacks lagos lands lane lately latinos laugh lawful layoffs le lean
        e leap lease lebanon lecturer legend legislatures legitimacy legs lend lenders leon lesser lethal lets
        e liabilities licensed licenses lieutenant lifelong lights lined lining liquid listened liz lobbyists
        e locally locals logical lone longstanding loopholes lopez losers loves lows lt luther ly mac machinery mad
        e madison magazines magnitude majorities mall manages mandated mandates manufacture manufactured mar marched
        e marginal marie marijuana mario marketed marking marry marshall martha martinez matched mature maturity max
        e mcdonald mcdonnell mci meals measuring mechanisms medellin median medicines melbourne memories mentally
        e merchant mercury merged mergers merit merits meters metro mick midday midwest migration miguel milk mill
        e mills mineral mini minn misinformation missions mnuchin mob mocked mode moderates modified mogul molecular
        e mom monopoly montreal morris mortality motivation motive motives mounted multimedia municipal murders
        e musician mystery namely naming narrowed nasa nasty nationals naval nazi nebraska negotiator neighbor nerve
        e neva newcastle newsdesk newt nhs nicaraguan nicholas nigerians nightmare nights ninth nobel noise nominal
        e nominating nonsense norm norms northeastern northwestern notified notorious nra nsa nurse nurses nursing
        e nv nyse obesity objected objectives objects observatory observe obstacle obstacles obtaining ocasio
        e occasionally occupation occupy occurring odas offenses offs ogbonge oils oliver omar oncology ontario
        e ontop opec operative opted ordering organic organisations organised organize organs origins orlando
        e orleans ounce ounces ours ousted ouster outgoing outline outrageous outsider outspoken ova overly oversees
        e overturn overturned overwhelmed owe owed owning oxford oxygen packages packard painted panama panels
        e parade parallel paramount parenthood parks partisanship partnerships passion passionate pastor patent
        e pathway patience patriotic payroll peers penny pensions perez perpetrated perspectives peruvian
        e pharmaceuticals phd phillips phoenix photograph photographs physics pickup pictured pidgin pile pills
        e pilots pioneer pittsburgh pivotal placement plagued planted plastic plate plausible playback playbook
        e pledges plenti plotting pockets podcast polarization polarized policemen policing policymakers polled
        e pollster pollution pompeo poorest populated porter portions portland portrayed portugal positively
        e possibilities poster postpone potent poured powell practically praising pray prayer prayers precious
        e predecessors predictable prediction preferences premature preparations prepares prescribed presenting
        e preserving pressured prestigious prevail preventive prevents priebus priests printed printing prisons
        e procedural proceeding processed processors proclaimed professors prohibit prohibited prohibits prolonged
        e promotes promotions promptly prone pronounced prop proponents proposition prosecuted prostate protects
        e proteins protested protesting protocols proves proxy publications publicity puerto pump punch punished
        e purely pursuit pushes qatar quarantine quest questionable quoting rachel racing radar radiation rafael
        e rage raids rallied rallying ranged rapper rational rationale readily realise realities rear reasonably
        e reasoning reassure rebound rebuke recalls recess reckless recognise recognizes recognizing recommends
        e reconciliation reconsider recruit recruited recruiting redeem redemption reed references refers reflection
        e refrain refuge refuses regards regulated regulating regulator rein reince rejecting rejection rejects
        e relation relentless reliance relieve reluctance remark remarkably remembered renew renewal rent reopening
        e reorganization repayment repealing repeating representation reproductive reps requesting reservations
        e resistant resisted respects respiratory restored restoring restraint restricting restrictive restructure
        e resumed retained retaliate rev revelation revenge reversal revive rex reynolds rhode rica richest richmond
        e rico riding rifles rigged rigorous rio riot riots ripped rivers rnc robinson robot rocky rodham rodriguez
        e rogers rollout rolls roof roosevelt rooted rudy rulings rumor russell ruth sabi sacrifice sadly saint
        e salaries salt sanctuary sand scan scandals scans scare scary schemes scholarship scrambling scrap screened
        e screens seal sealed searched searches seasonal seasonally secretly secrets sections seed selective seller
        e sellers seniors sensible sensitivity sentences sentencing seoul servers setback severity shaped shaping
        e she'd shearson shelf shelter sheriff shipped shirt shook shore shorter shortfall shoulder shouted shouting
        e shrink shrinking shutting shy sided sidelines siege sierra sing sink sino sisters skill skilled slam slash
        e slate slated slavery slew slideshow slim slip slogan slowdown slump smile smooth snow soccer socialism
        e socially societies solar solved solving somalia songs sony sounding sovereign soybean soybeans spaces span
        e spare specialists specialized specialty specify spectacular speculate speculated speculative spell spends
        e spike spite sponsors sporting spotted spreads sprint spurred squeeze stabilize stamp standoff statute
        e stays steal steam stemming stephanie stevenson stiff stockholders stored strain strained strategists
        e strengthened stricter strictly striker stripped stunned subjected subpoenas subscription subsidy
        e substantive substitute subtle suburbs successes succession sudan suitable suits sullivan sunni supervision
        e supplement supplements supplied surgeon surgeons surrender surveyed swap sway swedish sweep swiftly
        e switched switching symbolic sympathetic sympathy syndrome systemic tackling tag tale talented tally tampa
        e tanks tasked tasks taxation teaches teen teenage teenagers teens tel telecoms temperature temperatures
        e tended tendency tenn tennis tense tentative terminal terry thanked theft themes thereafter thereby thirty
        e thompson thorough thoroughly throat ticker tide tier tighten tightening tighter timeline timely timetable
        e timothy tin tins tipped tips tolerance tolerate ton topped tories torn torture totaled totalling touching
        e toughest tours trace tracked trades traffickers trains transfers transform transformation transformed
        e transgender transit translate trapped trauma treats trees tribune trick tricky triple triumph troubles
        e tumor turnaround twelve twin twist ucla ugly ultra unanimous unanimously unarmed unauthorized unaware
        e uncle uncovered undecided undercut undergoing undermined undermining underscored underscores underwent
        e undoubtedly unemployed unfairly unfortunate unhappy unilateral unilaterally unlawful unleashed unlimited
        e unpredictable unrelated unspecified unsuccessful unsupported upgraded uphold upside urgency usage vacation
        e vaccines vary varying vastly vegetable vegetables venue verge verified vicious victoria viewing vigorously
        e violates virgin viruses visas volatility voluntarily vows vt wallace walsh wang warfare weaken weakening
        e wedding weighing weird welcoming wells westminster whatsoever wherever who've widening wikileaks wildly
        e winds wine witch withdrawing withdrawn withhold witnessed woes wondered wondering woods wore workplace
        e worrying worthy wound wounds wrapped wright wsj xi xiaoping yard yards yellow youngest z
        """
}
