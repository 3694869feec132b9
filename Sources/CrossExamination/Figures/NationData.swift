/// Nations, and what fights or governs like one: the adjective that a subject line takes; words that name it or its people;
/// words that stand for its government, and for nothing more than a place elsewhere. Folded; `_` joins the words of one name.
/// English, German after it (adjectives without ending).
enum NationData {
    static let lines = """
        Afghan|afghanistan afghan afghans afghanisch|kabul
        Albanian|albania albanian albanians albanien albanisch|tirana
        Algerian|algeria algerian algerians algerien algerisch|algiers
        American|united_states u.s us usa u.s.a america american americans united_states_of_america vereinigte_staaten us-amerikanisch amerikanisch amerika amerikaner|washington white_house pentagon
        Angolan|angola angolan angolans angolanisch|luanda
        Argentine|argentina argentine argentines argentinian argentinians argentinien argentinisch|
        Armenian|armenia armenian armenians armenien armenisch|yerevan
        Australian|australia australian australians australien australisch|canberra
        Austrian|austria austrian austrians osterreich osterreichisch|
        Azerbaijani|azerbaijan azerbaijani azerbaijanis azeri azeris aserbaidschan aserbaidschanisch|baku
        Bahraini|bahrain bahraini bahrainis|manama
        Bangladeshi|bangladesh bangladeshi bangladeshis|dhaka
        Belarusian|belarus belarusian belarusians belarussian belarussisch|minsk
        Belgian|belgium belgian belgians belgien belgisch|
        Bolivian|bolivia bolivian bolivians bolivien bolivianisch|
        Bosnian|bosnia bosnian bosnians bosnien bosnisch|sarajevo
        Brazilian|brazil brazilian brazilians brasilien brasilianisch|brasilia
        British|britain british britons briton united_kingdom uk u.k great_britain grossbritannien britisch|london downing_street whitehall
        Bulgarian|bulgaria bulgarian bulgarians bulgarien bulgarisch|
        Burkinabe|burkina_faso burkinabe|ouagadougou
        Burmese|myanmar burma burmese|naypyitaw
        Burundian|burundi burundian burundians|bujumbura
        Cambodian|cambodia cambodian cambodians kambodscha kambodschanisch|phnom_penh
        Cameroonian|cameroon cameroonian cameroonians kamerun|yaounde
        Canadian|canada canadian canadians kanada kanadisch|ottawa
        Central African|central_african_republic|bangui
        Chadian|chad chadian chadians tschad|
        Chechen|chechnya chechen chechens tschetschenien tschetschenisch|grozny
        Chilean|chile chilean chileans chilenisch|santiago
        Chinese|china chinese chinesisch chinesen|beijing peking
        Colombian|colombia colombian colombians kolumbien kolumbianisch|bogota
        Congolese|congo congolese kongo kongolesisch|kinshasa
        Costa Rican|costa_rica costa_rican|
        Croatian|croatia croatian croatians croat croats kroatien kroatisch|zagreb
        Cuban|cuba cuban cubans kuba kubanisch|havana
        Cypriot|cyprus cypriot cypriots zypern zyprisch|nicosia
        Czech|czech_republic czech czechs czechia tschechien tschechisch|prague
        Danish|denmark danish danes dane danemark danisch|copenhagen
        Dutch|netherlands dutch holland niederlande niederlandisch|
        Ecuadorean|ecuador ecuadorean ecuadorian ecuadoreans ecuadorians|quito
        Egyptian|egypt egyptian egyptians agypten agyptisch|cairo
        Eritrean|eritrea eritrean eritreans|asmara
        Estonian|estonia estonian estonians estland estnisch|tallinn
        Ethiopian|ethiopia ethiopian ethiopians athiopien athiopisch|addis_ababa
        European Union|european_union eu e.u europaische_union|brussels brussel
        Finnish|finland finnish finns finnland finnisch|helsinki
        French|france french frankreich franzosisch franzosen|paris elysee
        Georgian|georgia georgian georgians georgien georgisch|tbilisi
        German|germany german germans deutschland deutsch|berlin
        Ghanaian|ghana ghanaian ghanaians|accra
        Greek|greece greek greeks griechenland griechisch|athens
        Guatemalan|guatemala guatemalan guatemalans|
        Haitian|haiti haitian haitians|
        Hamas|hamas|
        Hezbollah|hezbollah hizbollah hizbullah hisbollah|
        Honduran|honduras honduran hondurans|tegucigalpa
        Houthi|houthi houthis huthi huthis|
        Hungarian|hungary hungarian hungarians ungarn ungarisch|budapest
        Icelandic|iceland icelandic icelanders islandisch|reykjavik
        Indian|india indian indians indien indisch|new_delhi delhi
        Indonesian|indonesia indonesian indonesians indonesien indonesisch|jakarta
        Iranian|iran iranian iranians iranisch|tehran teheran
        Iraqi|iraq iraqi iraqis irak irakisch|baghdad bagdad
        Irish|ireland irish irland irisch|dublin
        Islamic State|islamic_state isis isil daesh islamischer_staat|
        Israeli|israel israeli israelis israelisch idf|jerusalem tel_aviv
        Italian|italy italian italians italien italienisch|rome
        Ivorian|ivory_coast ivorian ivorians cote_d'ivoire|abidjan
        Jamaican|jamaica jamaican jamaicans|
        Japanese|japan japanese japanisch|tokyo tokio
        Jordanian|jordan jordanian jordanians jordanien jordanisch|amman
        Kazakh|kazakhstan kazakh kazakhs kasachstan kasachisch|astana
        Kenyan|kenya kenyan kenyans kenia kenianisch|nairobi
        Kosovan|kosovo kosovan kosovar kosovars|pristina
        Kurdish|kurdistan kurdish kurds kurd kurdisch|
        Kuwaiti|kuwait kuwaiti kuwaitis|
        Kyrgyz|kyrgyzstan kyrgyz kirgistan|bishkek
        Laotian|laos lao laotian laotians|vientiane
        Latvian|latvia latvian latvians lettland lettisch|riga
        Lebanese|lebanon lebanese libanon libanesisch|beirut
        Liberian|liberia liberian liberians|monrovia
        Libyan|libya libyan libyans libyen libysch|tripoli
        Lithuanian|lithuania lithuanian lithuanians litauen litauisch|vilnius
        Macedonian|macedonia macedonian macedonians mazedonien mazedonisch|skopje
        Malaysian|malaysia malaysian malaysians malaysisch|kuala_lumpur
        Malian|mali malian malians|bamako
        Mexican|mexico mexican mexicans mexiko mexikanisch|
        Moldovan|moldova moldovan moldovans moldau moldauisch|chisinau
        Mongolian|mongolia mongolian mongolians|
        Moroccan|morocco moroccan moroccans marokko marokkanisch|rabat
        Mozambican|mozambique mozambican mozambicans mosambik|maputo
        NATO|nato|
        Nepalese|nepal nepalese nepali nepalis|kathmandu
        New Zealand|new_zealand neuseeland|wellington
        Nicaraguan|nicaragua nicaraguan nicaraguans|managua
        Nigerien|niger nigerien nigeriens|niamey
        Nigerian|nigeria nigerian nigerians nigerianisch|abuja
        North Korean|north_korea north_korean north_koreans dprk nordkorea nordkoreanisch|pyongyang
        Norwegian|norway norwegian norwegians norwegen norwegisch|oslo
        Omani|oman omani omanis|muscat
        Pakistani|pakistan pakistani pakistanis pakistanisch|islamabad
        Palestinian|palestine palestinian palestinians palastina palastinensisch palastinenser|ramallah
        Panamanian|panama panamanian panamanians|
        Paraguayan|paraguay paraguayan paraguayans|
        Peruvian|peru peruvian peruvians peruanisch|lima
        Philippine|philippines philippine filipino filipinos philippinen philippinisch|manila
        Polish|poland polish poles polen polnisch|warsaw warschau
        Portuguese|portugal portuguese portugiesisch|lisbon
        Qatari|qatar qatari qataris katar|doha
        Romanian|romania romanian romanians rumanien rumanisch|bucharest
        Russian|russia russian russians russland russisch russen russian_federation|moscow kremlin moskau kreml
        Rwandan|rwanda rwandan rwandans ruanda|kigali
        Salvadoran|el_salvador salvadoran salvadorans|
        Saudi|saudi_arabia saudi saudis saudi-arabien|riyadh
        Scottish|scotland scottish scots schottland schottisch|
        Senegalese|senegal senegalese|dakar
        Serbian|serbia serbian serbians serb serbs serbien serbisch|belgrade belgrad
        Singaporean|singapore singaporean singaporeans singapur|
        Slovak|slovakia slovak slovaks slowakei slowakisch|bratislava
        Slovenian|slovenia slovenian slovenians slovene slovenes slowenien slowenisch|ljubljana
        Somali|somalia somali somalis|mogadishu
        South African|south_africa south_african south_africans sudafrika sudafrikanisch|pretoria
        South Korean|south_korea south_korean south_koreans sudkorea sudkoreanisch|seoul
        South Sudanese|south_sudan south_sudanese|juba
        Soviet|soviet_union soviet soviets sowjetunion sowjetisch ussr|
        Spanish|spain spanish spaniards spanien spanisch|madrid
        Sri Lankan|sri_lanka sri_lankan sri_lankans|colombo
        Sudanese|sudan sudanese|khartoum
        Swedish|sweden swedish swedes schweden schwedisch|stockholm
        Swiss|switzerland swiss schweiz schweizerisch|bern
        Syrian|syria syrian syrians syrien syrisch|damascus damaskus
        Taiwanese|taiwan taiwanese|taipei
        Tajik|tajikistan tajik tajiks tadschikistan|dushanbe
        Taliban|taliban|
        Tanzanian|tanzania tanzanian tanzanians tansania|dodoma
        Thai|thailand thai thais thailandisch|bangkok
        Tunisian|tunisia tunisian tunisians tunesien tunesisch|tunis
        Turkish|turkey turkish turks turkiye turkei turkisch|ankara
        Turkmen|turkmenistan turkmen|
        Ugandan|uganda ugandan ugandans|kampala
        Ukrainian|ukraine ukrainian ukrainians ukrainisch ukrainer|kyiv kiev kiew
        United Arab Emirates|united_arab_emirates uae u.a.e emirati emiratis|abu_dhabi
        United Nations|united_nations un u.n vereinte_nationen|
        Uruguayan|uruguay uruguayan uruguayans|montevideo
        Uzbek|uzbekistan uzbek uzbeks usbekistan usbekisch|tashkent
        Vatican|vatican holy_see vatikan|
        Venezuelan|venezuela venezuelan venezuelans venezolanisch|caracas
        Vietnamese|vietnam vietnamese vietnamesisch|hanoi
        Welsh|welsh walisisch|
        Yemeni|yemen yemeni yemenis jemen jemenitisch|sanaa aden
        Yugoslav|yugoslavia yugoslav yugoslavs jugoslawien jugoslawisch|
        Zambian|zambia zambian zambians sambia|lusaka
        Zimbabwean|zimbabwe zimbabwean zimbabweans simbabwe|harare
        """
}
