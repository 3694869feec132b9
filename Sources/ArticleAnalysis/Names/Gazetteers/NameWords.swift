/// Words beside and inside names, in English and German.
enum NameWords {
    static let groups: [(NameTraits, String)] = [
        (
            .title,
            """
            mp mep pm fm
            mr mrs ms miss dr prof professor sen senator rep gov governor sir lady lord dame rev reverend father sister pastor bishop
            archbishop cardinal pope saint gen general col colonel lt lieutenant capt captain sgt sergeant maj major cpl adm admiral
            marshal judge justice prince princess king queen emperor sultan sheikh shaikh ayatollah imam rabbi baron count duke
            herr frau hon messrs mme m constable detective inspector officer cllr congressman congresswoman ambassador brig sheriff representative assemblyman assemblywoman councilman
            councilwoman alderman
            """
        ),
        (
            .role,
            """
            majority minority counsel
            fullback centre hooker prop flanker lock wing playmaker sweeper shortstop outfielder pitcher catcher righthander lefthander rookie
            veteran slugger allrounder all-rounder scrumhalf flyhalf skip paceman spinner prime co-premier co-chairman vice-president ex-president undersecretary whip
            president premier chancellor minister secretary chairman chairwoman chairperson chief chiefs director leader deputy vice
            spokesman spokeswoman spokesperson mayor commissioner coach manager captain striker midfielder defender goalkeeper
            keeper bowler batsman forward seed champion economist analyst lawyer attorney prosecutor actor actress singer writer
            author editor reporter correspondent candidate nominee commander envoy negotiator ceo cfo coo executive founder
            co-founder speaker treasurer owner trader dealer broker skipper winger rider driver golfer teammate
            kanzler bundeskanzler bundeskanzlerin prasident prasidentin minister ministerin ministerprasident sprecher sprecherin
            außenminister aussenminister verteidigungsminister innenminister finanzminister vorsitzender vorsitzende
            burgermeister chef chefin trainer regierungschef bundesprasident
            """
        ),
        (
            .orgHead,
            """
            ministry university college institute school academy bank department office agency bureau commission committee council
            court congress senate parliament assembly union federation confederation association league party front movement
            alliance coalition army navy force forces police guard club united rovers wanderers athletic society foundation trust
            organisation organization authority board service services exchange fund airlines airways railways motors
            industries holdings holding partners systems technologies technology energy petroleum oil gas steel electric
            pharmaceuticals laboratories insurance securities capital investments broadcasting television radio news press times
            post journal tribune herald gazette telegraph guardian hospital church synod museum orchestra theatre theater hotel
            hotels stores markets brothers bros sons corps brigade division regiment battalion command network networks
            ministerium bundesministerium universitat hochschule amt bundesamt bundesbank partei fraktion verband gewerkschaft
            stiftung gesellschaft zeitung verein gericht bundesgericht polizei kommission rat bundesrat bundestag landtag
            lab labs flotilla house cabinet administration jihad hezbollah brotherhood liberation communications telecom software entertainment
            pictures records studios computers semiconductor resources mining chemicals foods beverages group centre center
            """
        ),
        (
            .orgSuffix,
            """
            inc corp corporation ltd limited plc llc llp co company cos gmbh ag sa nv bv spa srl ab asa oyj kg ev fc cf sc afc rc bhd pte
            pty intl conglomerate consortium
            """
        ),
        (
            .demonym,
            """
            afghan afghans african africans albanian albanians algerian algerians american americans arab arabs arabic argentine argentines
            argentinian armenian armenians asian asians australian australians austrian austrians azerbaijani azeri bahraini
            bangladeshi basque belarusian belarussian belgian belgians bolivian bosnian bosnians brazilian brazilians british briton
            britons bulgarian bulgarians burmese burundian cambodian cambodians canadian canadians chechen chechens chilean chileans
            chinese colombian colombians congolese croat croatian croatians croats cuban cubans cypriot cypriots czech czechs danish
            dane danes dutch dutchman ecuadorean egyptian egyptians english englishman englishmen eritrean estonian estonians
            ethiopian ethiopians european europeans filipino filipinos finn finnish finns french frenchman frenchmen georgian
            georgians german germans ghanaian greek greeks guatemalan haitian haitians hebrew hispanic hispanics honduran hungarian
            hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman islamic
            islamist islamists israeli israelis italian italians jamaican japanese jew jewish jews jordanian jordanians kazakh
            kenyan kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kuwaitis latin latino latinos latvian latvians lebanese
            liberian libyan libyans lithuanian lithuanians macedonian macedonians malaysian malaysians maltese mexican mexicans
            moldovan mongolian moroccan moroccans moslem moslems muslim muslims myanmarese nepalese nicaraguan nigerian nigerians
            nordic norwegian norwegians orthodox pakistani pakistanis palestinian palestinians panamanian paraguayan persian
            peruvian peruvians pole poles polish portuguese protestant protestants qatari roman romanian romanians russian russians
            rwandan rwandans saudi saudis scandinavian scot scots scottish serb serbian serbians serbs shiite shiites sikh sikhs
            singaporean slovak slovaks slovene slovenian somali somalis soviet soviets spaniard spaniards spanish sudanese sunni
            swede swedes swedish swiss syrian syrians taiwanese tamil tamils tanzanian thai thais tibetan tibetans tunisian turk
            turkish turks turkmen ugandan ukrainian ukrainians uruguayan uzbek uzbeks venezuelan venezuelans vietnamese welsh
            western yemeni yemenis yugoslav yugoslavs zairean zambian zimbabwean catholic catholics christian christians buddhist
            buddhists hindu hindus nazi nazis communist communists democrat democrats democratic republican republicans
            conservative conservatives liberal liberals socialist socialists marxist zionist tory tories
            koreas dems
            hutu hutus tutsi tutsis afrikaner afrikaners nationalist nationalists zulu maoist maoists kashmiri bavarian californian texan
            deutsche deutscher deutschen deutsch russische russischer russischen ukrainische ukrainischer ukrainischen amerikanische
            amerikanischer amerikanischen franzosische franzosischer britische britischer britischen israelische polnische
            turkische europaische europaischer europaischen russe russen ukrainer amerikaner franzosen briten
            """
        ),
        (
            .calendar,
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving
            mon tue wed thu fri sat sun gmt est edt cet montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
            marz juni juli oktober dezember mai weihnachten ostern
            """
        ),
        (
            .particle,
            "de da do dos das del della di du van von der den ter ten la le los bin ibn ben al el abu zu zur mc o y e"
        ),
        (
            .placePreposition,
            "in near at from to outside around across throughout into towards toward via aus nach nahe"
        ),
        (
            .personVerb,
            """
            said says told added asked wrote replied explained recalled born died married resigned testified insisted joked shouted
            sagte sagt erklarte betonte meinte who whose himself herself
            """
        ),
        (
            .sport,
            """
            innings wickets wicket goals goal league match matches tournament cup season coach striker division championship results
            standings tennis soccer cricket baseball basketball hockey golf rugby football nhl nba nfl mlb olympic olympics halftime
            scorers attendance quarterfinal quarterfinals semifinal semifinals semi-final round seed seeded medal sprint metres
            batting overs runs inning homer touchdown pitcher quarterback scored
            """
        ),
        (
            .contest,
            "beat beats beating defeat defeats defeated defeating lost won drew draw v vs versus against host hosted hosts thrashed thrash edged edge crushed"
        ),
        (
            .knownOrg,
            """
            reuters kremlin pentagon congress nato unesco unicef opec interpol taliban hamas hezbollah fatah hizbollah eta bbc cnn afp itar-tass
            interfax xinhua tass bloomberg microsoft google apple amazon facebook twitter meta tesla nvidia intel ibm boeing airbus
            toyota honda nissan ford chrysler volkswagen bmw mercedes daimler siemens bayer basf sony samsung hyundai nokia ericsson
            philips shell exxon mobil chevron texaco bp total gazprom lukoil rosneft yukos citigroup citibank barclays hsbc ubs
            goldman sachs lehman nasdaq nikkei dax ftse walmart mcdonald's pepsi coca-cola pepsico unilever nestle novartis pfizer
            merck roche verizon at&t comcast disney netflix uber airbnb spotify tencent alibaba baidu huawei foxconn lufthansa
            qantas aeroflot renault peugeot fiat ferrari mclaren williams benetton knesset bundestag bundesbank duma likud
            greenpeace amnesty tencent bundesregierung spd cdu csu fdp afd senate eu un u.n u.n.'s fbi cia fsb kgb imf wto
            who fed ecb opec nasa arsenal chelsea liverpool everton tottenham juventus barcelona ajax benfica porto celtic rangers
            yankees mets dodgers giants braves cubs indians orioles mariners athletics padres phillies pirates astros reds rockies
            marlins expos tigers twins royals brewers angels lakers celtics knicks bulls pistons rockets spurs jazz suns sonics
            packers cowboys 49ers bears broncos dolphins steelers redskins raiders chiefs bills patriots eagles colts jets vikings
            bruins canadiens blackhawks penguins flyers sabres senators islanders devils capitals lightning flames oilers canucks
            wimbledon
            """
        ),
        (
            .orgNoun,
            """
            company firm group chain bank newspaper daily weekly agency club team side party airline brewer maker carmaker retailer manufacturer
            publisher broadcaster network shares stock supplier subsidiary unit magazine tabloid newswire insurer lender developer startup
            players fans squad konzern firma zeitung agentur verein partei unternehmen
            """
        ),
        (
            .country,
            """
            deutschland osterreich schweiz frankreich italien spanien polen tschechien slowakei ungarn niederlande belgien danemark
            schweden norwegen finnland griechenland turkei russland weissrussland grossbritannien irland kroatien serbien rumanien
            bulgarien agypten libyen syrien irak saudi-arabien jordanien libanon indien sudkorea nordkorea brasilien argentinien
            mexiko kanada australien neuseeland sudafrika vereinigte_staaten estland lettland litauen moldau georgien armenien
            """
        ),
        (
            .city,
            "kiew moskau wien genf brussel warschau prag rom mailand venedig lissabon athen peking koln munchen nurnberg zurich"
        ),
        (.lastName, "king bishop prince dean pope duke"),
        (
            .placeNoun,
            "town city village state province island islands region district area county suburb port republic municipality resort stadt dorf provinz region insel bundesland"
        ),
        (
            .region,
            """
            middle_east far_east west_bank gaza_strip soviet_union persian_gulf gulf black_sea caribbean mediterranean scandinavia siberia balkans
            alsace bavaria flanders tuscany sicily sardinia corsica catalonia kashmir tibet punjab manhattan brooklyn hollywood downing_street
            capitol_hill washington_dc washington_d.c latin_america north_america south_america central_america eastern_europe western_europe southeast_asia hong_kong
            arctic antarctica antarctic midwest himalayas alps sahara pacific atlantic donbas donbass nagorno-karabakh abkhazia
            south_ossetia normandy brittany bosporus silicon_valley golan_heights east_jerusalem northern_ireland england scotland wales
            calif mass conn ill ind mich minn miss ont que fla ga tex va pa n.y n.j n.c s.c d.c ariz colo tenn ky ore wash okla ala ark kan
            mo la neb nev wis md trinidad dagestan ingushetia donezk luhansk donetsk
            """
        ),
        (
            .modifier,
            "foreign high national international state first new old big great federal royal local second third american good general united central"
        ),
        (
            .knownOrg,
            """
            federal_reserve white_house red_cross red_crescent world_bank european_union european_commission european_parliament united_nations
            supreme_court security_council real_madrid red_star white_sox red_sox blue_jays maple_leafs associated_press new_york_times
            wall_street_journal washington_post financial_times general_motors general_electric manchester_united manchester_city
            aston_villa west_ham nottingham_forest inter_milan ac_milan bayern_munich borussia_dortmund paris_st_germain atletico_madrid
            dynamo_moscow spartak_moscow dynamo_kiev glasgow_rangers trail_blazers golden_state islamic_state boko_haram al_qaeda
            al_qaida al-qaida al-qaeda getty_images al_jazeera sinn_fein amnesty_international human_rights_watch doctors_without_borders goldman_sachs morgan_stanley
            credit_suisse deutsche_bank deutsche_bahn deutsche_telekom standard_&_poor's johnson_&_johnson procter_&_gamble
            british_airways air_france american_express general_assembly interior_ministry wells_fargo planned_parenthood fox_news
            general_staff sky_news state_department national_guard air_force world_health_organization international_monetary_fund
            """
        ),
        (
            .placeHead,
            """
            river lake island islands mountain mountains mount sea ocean gulf bay strait peninsula valley desert province county
            region district street avenue road square airport city town village beach park port cape fort hills heights coast canal
            bank forest strip territory republic kingdom emirates states
            """
        ),
        (
            .plainAcronym,
            "tv gdp gnp ceo cfo pc dna aids hiv pm am ad bc vat ipo cd dvd usd ok id uk's q1 q2 q3 q4 fm mp mep mps meps iv vi vii viii ix xi xii atm hd ai it pr q a wmd gps sms faq covid ebit eps n.a na no nil wwi wwii ceos cfos live"
        ),
        (
            .eventHead,
            "summit forum conference cup open championship championships olympics games war prize award awards masters grand prix trophy series bowl tour day treaty accord act agreement festival plan bill amendment index"
        ),
        (
            .common,
            """
            i'm i'd i've i'll it's he's she's we're we've they're that's there's here's what's who's let's don't can't won't isn't click
            plus watch close file photo photos related senators lawmakers neither either digest issuer orders fax
            world south north east west year years day days week month time times game games man woman child life work home house way end
            scorers practice arrive arrival results bond bonds futures story stories note summary highlights
            government officials official police analysts traders dealers market markets shares stocks prices sales exports imports net
            results result company companies people others meanwhile earlier later according asked president's local state national
            international foreign former new old big small high low top late early next last first second third one two three four
            five six seven eight nine ten men women children nobody nothing something everything only just still even once twice
            today yesterday tomorrow tonight here there now then thus hence why how what when where which who whom whose while
            thousands hundreds dozens millions witnesses sources experts critics supporters opponents voters workers students
            troops soldiers rebels militants gunmen investors consumers economists scientists doctors researchers authorities
            diplomats residents newspapers reports report scores note notes more most many much some several few both each every
            another such other same good bad great little long short no not yes well also so too very perhaps maybe instead
            because although though however despite during after before since until unless if as at by for from in into of off on
            onto out over to toward under up upon with within without about above across against along amid among around and or
            but nor yet the a an this that these those it its he she they we i you his her their our my your him them us me
            be been being am is are was were has have had do does did will would can could may might must shall should let make
            take get go come see think say said says put keep give find look use work call try ask need want seem feel become
            der die das den dem des ein eine einer eines einem einen und oder aber doch nach vor bei mit von zu zum zur im am an auf
            aus fur gegen ohne um uber unter wie wenn weil dass er sie es wir ihr ich sein seine ihre auch noch schon nur sehr so
            als bis seit wegen trotz laut
            """
        ),
    ]
}
