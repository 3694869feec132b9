// swift-format-ignore-file
// Written by docs/methods/make-word-rarity.py; don't edit by hand.

/// How rare common words are in news in languages of Africa and South Asia: a level in hexadecimal (0 in every article, e the rarest listed) and
/// the words of that level.
enum WordRarityOther {
    static let tables: [String: String] = ["am": am, "ha": ha, "ig": ig, "ln": ln, "lg": lg, "om": om, "rn": rn, "sn": sn, "so": so, "sw": sw, "ti": ti, "ur": ur, "xh": xh, "yo": yo]

    /// Of 548 articles.
    static let am = """
        0 ላይ ነው
        1 ሲሆን ነበር እና ውስጥ ጋር
        2 በኋላ ወደ ደግሞ ጊዜ ግን
        3 ምክንያት ሰዎች ብለዋል ነገር ከፍተኛ ይህ
        4 መካከል በላይ በዚህ በፊት ብቻ ተከትሎ ናቸው አንድ እንዲሁም ከዚህ ዓመት ያለው
        5 ሁለት ሁኔታ መሆኑን መንግሥት ሲሉ በርካታ ባለፈው ቤት ብሏል ተናግረዋል አሁን እስከ እንደ እንደሆነ ወር ወቅት ድረስ
        6 ሌሎች ምንም ሰው ሲል ሳምንት ሺህ ቢሆንም ተብሎ ተብሏል አዲስ አገራት ዓለም ዓመታት የሚል የዓለም ያሉ ይህም ይህንን ይችላል ደረጃ ጨምሮ
        7 19 ሆኖ መረጃ መንገድ ሚሊዮን ማድረግ ምን ሥራ ቀደም ቁጥር በመቶ በሚል በማለት በተጨማሪም በዓለም በዚህም በጣም ቡድን ብለው ብሎ ብዙ ችግር አቀፍ አይደለም እስካሁን
        7 ወይም ዋና ዕለት የነበረው ያህል ያለውን ጀምሮ ጉዳይ
        8 1 2 ሁሉ ሁሉም ሆነ ሆነው ለማድረግ ለቢቢሲ መግለጫ ሙሉ ሚኒስትር ማለት ም ሰዓት ቀናት ቀን በተመለከተ በተጨማሪ በአሁኑ በአንድ በኩል ተገልጿል አንዱ አይነት አገር
        8 ኢትዮጵያ እንጂ ከሆነ ከባድ ከተማ ኳስ ወራት ውጤት ዓ የሆነው የሆኑት የለም የተለያዩ የኢትዮጵያ የኮሮናቫይረስ የጤና ያለ ያሉት ያላቸው ይህን ይሆናል ይላሉ ይታወሳል
        8 ይፋ ድርጅት ድጋፍ ዶላር ገልጿል
        9 5 ሆኖም ሊሆን ሌላ መልኩ መሠረት መሰረት ምላሽ ምርመራ ምርጫ ምክር ሦስት ሳይሆን ስጋት ቃል በሙሉ በተለያዩ በተለይ በአገሪቱ በኢትዮጵያ በከፍተኛ ባለሙያዎች ባለው
        9 ባለፉት ብሔራዊ ቦታ ተጨማሪ ትልቅ አሁንም አለ አሉ አሜሪካ አምስት አራት አስታውቋል አባላት አንዳንድ አካባቢ አገልግሎት እርምጃ እነዚህ እንደሚችል እንደነበር ከአንድ
        9 ክልል ክፍል ኮሮናቫይረስ ወዲህ ውሳኔ ውድድር ውጪ የሆነ የሚለው የሚገኙ የነበረ የአገሪቱ ገልጸዋል ገንዘብ ጉዳት ጠቅላይ ጤና ጥያቄ ጦርነት ጨዋታ ፕሬዝዳንት
        a 10 20 3 4 ሁለተኛ ሆኗል ለምን ለዚህ ሕዝብ መሆኑ መጀመሪያ መጠን ሰዎችን ስር በሌላ በቅርቡ በበኩላቸው በቫይረሱ በተለይም በተያያዘ በተደጋጋሚ በኮሮናቫይረስ
        a በኮቪድ ቡድኖች ቢሆን ቢያንስ ተስፋ ታሪክ ኃላፊ ኃይል ነበሩ አስተዳደር አካባቢዎች አደጋ አፍሪካ እንኳን እንዳለው እንዴት እግር ከሁለት ከፍ ወረርሽኝ ዋንጫ ዋጋ ዓመቱ
        a ዓይነት ዛሬ የሆኑ የመጀመሪያ የመጀመሪያው የሚቆጠሩ የተባለው የነበረውን የነበሩ የአሜሪካ የአፍሪካ የኮቪድ ይሁን ይላል ይችላሉ ይናገራሉ ጉዳዮች ጥረት ጥቃት ጫና
        a ፍላጎት
        b 2014 ሁለቱ ሂደት ሆስፒታል ለመጀመሪያ ለማግኘት ለውጥ ሊግ ሕግ መሆናቸውን መሆን መሪ መጨረሻ ሚኒስቴር ሚኒስትሩ ማግኘት ምጣኔ ሥልጣን ሥርዓት ሪፖርት ር ሳምንታት
        b ሳቢያ ስለዚህ ስምምነት ቀውስ በሆነ በሌሎች በመሆኑ በማድረግ በርካቶች በበኩሉ በአሜሪካ በወቅቱ ቡድኑ ቢሊዮን ቢቢሲ ባወጣው ቤቱ ተመሳሳይ ተቋማት ተያይዞ ትናንት አለው
        b አስፈላጊ አቅም አበባ አባል አቶ አካል አድርጎ አድርጓል አገሪቱ እንቅስቃሴ እንደሚሉት እንዲህ እንዳሉት እአአ እጅግ እጥረት ከዚህም ከዚያ ኪንግደም ክትባት ዋነኛ ውጭ
        b ዕድል ዘንድ ዙሪያ ዙር ዜጎች የመንግሥት የሚለውን የቀድሞው የበለጠ የተባለ የተያዙ የእግር የውጭ የገንዘብ የፖለቲካ ያላቸውን ይገኛሉ ይገኛል ይጠበቃል ደቡብ ዶ ገና
        b ግንኙነት ጠንካራ ጥሩ ጥቅም ፓርቲ ፖሊስ
        c 12 30 7 8 ለመከላከል ሌላው ልማት ልዩ ልዩነት መስጠት መብት መንግሥታት መከላከያ መገናኛ ማዕከል ምክንያቱም ምግብ ሰኞ ሲሉም ስለ ስም ስድስት ቀላል ቁጥጥር ቅዳሜ
        c ቅጣት ቆይቷል በመሆን በመላው በቁጥጥር በተካሄደው በታች በነበረው በአጠቃላይ በአፍሪካ ባለሥልጣናት ባሉ ባሻገር ቤቶች ብር ብዙም ብዬ ቫይረሱ ተቋም ተብለው ተነግሯል
        c ተናግሯል ተደርጎ ተደርጓል ተግባራዊ ተጫዋች ተጫዋቾች ትልቁ ችሏል ኃይሎች ነገሮች ናት አለበት አለባቸው አላቸው አርብ አስተያየት አስታውቀዋል አሸናፊ አቀፉ አቅርቦት
        c አነስተኛ አክለውም አዲሱ አጠቃላይ እኔ እንደሚለው እንደሚችሉ እኛ ከሌሎች ከቅርብ ከእነዚህ ካሉ ክስ ኮቪድ ወታደራዊ ውይይት ዘመን ዘርፍ ዝርዝር የሕዝብ የሚሆኑ የሚሉት
        c የሚባል የሚገኘው የቀድሞ የነበሩት የአውሮፓ ዩናይትድ ያደረገው ይህንንም ይሆን ይልቅ ይገባል ድርጅቱ ገቢ ግለሰብ ግለሰቦች ግዛት ጥቂት ጥናት ጦር ጨዋታዎች
        d 11 2013 24 6 9 ሁለተኛው ሁለቱም ሁሉንም ሁኔታዎች ሃሳብ ህክምና ህይወት ሆነዋል ለ ለመሆን ለመስጠት ለመቆጣጠር ለምሳሌ ለዚህም ሌሎችም ልጅ ልጆች ሕክምና
        d ሕይወት መልካም መልዕክት መመሪያ መስከረም መጠቀም ማንኛውም ማክሰኞ ምርት ምሽት ምክትል ሞት ሠራተኞች ሥር ሦስተኛ ራሳቸውን ሰኔ ሰዓታት ሰፊ ሲሆኑ ሲባል ሴት ስሜት
        d ስርጭት ስብሰባ ስፖርት ቆይተዋል ቆይታ በሁለት በሚገኘው በሽታ በቀላሉ በቀጣይ በቀጥታ በቂ በተመሳሳይ በአውሮፓ በአዲስ በአገር በወረርሽኙ በደቡብ በፍጥነት ባለቤት
        d ባንክ ባይደን ባደረጉት ብዙኃን ቦታዎች ተሳታፊ ትምህርት ትኩረት ችግሮች ነዋሪዎች ነጻ ንግግር አመልክቷል አመራሮች አማካይነት አምራች አስረድተዋል አስታወቀ አስቸጋሪ
        d አቀባይ አቋም አብዛኞቹ አንጻር አካላት አድርገዋል አድርገው እምነት እነዚህን እንኳ እንደሆነም እንደተናገሩት እንዲሆን እዚህ እየጨመረ እያሉ እጅ ከተሞች ከኢትዮጵያ
        d ኩባንያ ካለው ኮሚቴ ወረርሽኙ ወሳኝ ወታደሮች ወደፊት ወጪ ውድድሮች ዜና ዝቅተኛ የሚሉ የሚያስችል የምግብ የሥራ የተሰኘው የተሻለ የተባበሩት የተነሳ የንግድ የአገር
        d የዋጋ የዩናይትድ ያስረዳሉ ያደረጉት ያደርጋል ይመስላል ይዘው ይዞ ደቂቃ ደኅንነት ደጋፊዎች ዳይሬክተር ድል ድርጅቶች ጆ ገልፀዋል ገበያ ገደብ ጉዳዩን ግማሽ ግምት ግብ
        d ግጭት ጎል ጠይቀዋል ጥሪ ጨዋታው ጭምር ፈቃድ ፍርድ ፕሬዚዳንት ፕሬዝደንት
        e 0 000 14 15 16 25 40 50 ለአንድ ላለፉት ሌላኛው ልክ ሐሙስ መልስ መሥሪያ መረጃዎች መሪዎች መስመር መንገዶች መንግሥቱ መደበኛ ሙከራ ሚና ሚዲያ ማኅበር ማን
        e ሜትር ምልክት ምት ምክንያቶች ሠራዊት ሥነ ረቡዕ ሩሲያ ሰላም ሰባት ሰጥተዋል ስለሆነ ስፍራ ሶስት ሽያጭ ቀዳሚ በመንግሥት በመግለጽ በሚቀጥለው በሚገኙ በማኅበራዊ በሦስት
        e በሰሜን በስፋት በቀን በበርካታ በተለያየ በተደረገው በትዊተር በትግራይ በኋላም በአንዳንድ በአውሮፓውያኑ በይፋ በድጋሚ ባለ ባለሙያ ባለስልጣናት ባለበት ብለን ብዙዎች
        e ተቃውሞ ተባለ ተወካዮች ተዘግቧል ተጽዕኖ ትራምፕ ቻይና ነኝ ነዋሪ ነጥብ ንግድ አልነበረም አመራር አሰልጣኝ አሳሳቢ አስር አንስቶ አክለዋል አየር አዳዲስ አጋማሽ እሁድ
        e እርምጃዎች እርዳታ እንደሆኑ እንደሚሆን እንደገና እንዲሁ እንዳለ እንዳሉ እየተካሄደ እያደረጉ እድል ከተማዋ ከአገር ከዚያም ከግምት ክለብ ክለቦች ክልሎች ክፉኛ ክፍሎች
        e ክፍያ ኮሚሽን ወይ ወጣት ውድድሩ ዐቢይ ዘግቧል የለውም የሕክምና የሚሆነው የሚሆኑት የሚሰጠው የሚባሉ የሚችል የሚናገሩት የሚያሳይ የሚገኙት የሚገኝ የምጣኔ የብሔራዊ
        e የተወሰኑ የተደረገው የአንድ የአገሪቱን የኢኮኖሚ የእንግሊዝ የዚህ የግል የጦር የፌደራል ዩኒቨርሲቲ ያለበት ያሳያል ይሆናሉ ይቻላል ይናገራል ይገኙበታል ድርሻ ዶክተር
        e ገብተዋል ጉዞ ግልጽ ጥር ጥቅምት ፈረንሳይ ፈተና ፖለቲካዊ
        """

    /// Of 951 articles.
    static let ha = """
        0 a da ke kuma na ne ta ya yi
        1 aka ba ce cikin daga kan mai shi su suka wa wannan
        2 an bayan cewa dai ga sai sun wanda wani wasu za
        3 abin ake amma ci domin don duk gaba haka har inda kai ko lokacin masu nan sa samu wata yadda yan yanzu zai
        3 zuwa
        4 ana bai baya bayyana bbc biyu fara hakan idan in irin ita iya ji kamar ma mutane najeriya nuna ranar
        4 saboda shekara suke suna tare tun wajen watan yake yana yin
        5 akwai amfani babban ciki dama dan daya duniya farko fi ganin kara kasar mutum sama samun sannan shiga zama
        6 abu aiki babu cewar hukumar jihar kafin kasa kawo ku mata matsayin mu musamman rashin sauran shekarar
        6 shugaban son tana tsakanin uku wadanda wadda yawan yayin
        7 abubuwan bayar cin fitar gudanar gwamnatin hada hanyar ka kallon kamata kira koma kungiyar lafiya lokaci
        7 manyan masa musu mutanen neman sakamakon sake san shaida shirin take to wato yawa
        8 abubuwa aikin amurka babbar bidiyon bincike birnin biyar cutar damar din fito game gida guda gwamnati
        8 hankali hoton ina je kafa kano kare kashi kawai kusan latsa mafi matakin miliyan mun samar sani sanya sha
        8 shafi shekaru so sosai tabbatar wadannan wasa wasan zo ƙasar ɗaya
        9 000 1 10 100 baki bar batun bisa buga daban daukar dauki dole duba dukkan fama fiye gaban gani gasar gidan
        9 halin hana hannun harkokin hudu jam'iyyar jami'ar jin kama kammala kansa kasance kasashen kashe kowa kuwa
        9 lamarin magana matsalar mayar muna nasara ni ruwa sabon sanar sauya shugaba siyasa taba taimaka tsarin
        9 tsawon wallafa waɗanda wuce wurin yankin zaman zargin ƙara ɗan
        a 20 30 al'umma allah amince arewacin bakin ban bi bukatar cika dauka duka faru gabata gano gaskiya haifar
        a hannu hausa hira ja jama'a kansu karin kokarin komai kudi kudin kula kwana labarai majalisar mako makon
        a malam masana matsala me muka muke mulki rage rana rayuwa rika sada saka sau shafe shida shirya taka tashi
        a tattalin tattauna tsaro tsohon waje yanke zumunta ƙasa ƴan
        b 2 2019 2020 2021 3 abinci abubakar abuja adam addinin afirka annobar arewa arziki ayyukan bana bangaren
        b bayanai bayani bidiyo bin binciken buhari cewarsa dace daidai dalilin dauke dawo fada fannin faruwa fatan
        b fita fuskantar gabatar garin girma gwamnan hanya hanyoyin ibrahim ido intanet janyo jawo kakar kamfanin
        b kanta karatu karkashin karo karon karshen kayan korona kusa kyau lafiyar malamin mana mataki matukar
        b muhammad muhammadu mulkin mutu naira nemi nufin ran sayar shafukan tafi tafiya tara tunanin tuni wahala
        b wuri yada yanayi yanayin yau
        c 11 12 15 18 19 2023 25 4 abdullahi addini al al'ummar alhamis amsa apc asabar bakwai bara bayanan
        c birtaniya bude can cikinsu cimma daina dala damuwa dokar dr fadin faransa farfesa farkon fina fitaccen
        c fuskanci gaske hankalin harkar haɗa hukumomi ingila isa jami'an jan jerin karatun karshe kasashe kenan
        c kotu kudu kullum kwallo kwallon labarin laraba lashe litinin mace maso matakan matasa matsalolin misali
        c mista muhimmanci musulunci mutumin nake nasa nasarar pdp raba rasa rubuta rufe ruwan saba sanarwar shafin
        c shan sheikh shekarun shiri sunan takarar takwas taron tasiri tattaunawa tawagar tsare tsaron turai wai
        c waɗannan yaki yara yarda zaben zan zargi ɓangaren ɗaukar ɗin
        d 0 14 16 2018 2022 23 24 40 5 50 abokan adadin aikata alama arzikin asibiti bata bisani biya biyan bukaci
        d cibiyar cike ciwon cuta dade dakatar dakta dangane dinga dokokin fadar fahimci farashin farin faɗa filin
        d fim fitowa fuskanta gari gina goyon gurbin gwamna gwiwa gyara haifi hukumomin hukuncin ilimi inganta
        d jaridar jiki jikin jini juma'a juna kadan kaduna kamuwa kananan kazalika ki kimanin kofin komawa kotun
        d kowane kuɗi league madrid maganar magance makarantar malamai malamanku mamaki man manchester marasa maris
        d matsaloli ministan musanta nasu nazari rahotanni rahoton rai rayuwar rayuwarsu rike sabbin sabuwar sanarwa
        d sanda sanin sassan shari'a shawara shawarar shigar shugabannin soma taimakawa talata tarayya tarihi
        d tarihin tashin taɓa tsaya tsaye umar united wacce wasannin wuraren wuya yammacin yar zabe zamani zauna
        d zaune zuba ƙarin ƙungiyar
        e 13 21 22 28 500 6 adawa ahmed ai aika ajiye akan alaka amincewa asali aure bangare bari barin bikin
        e biliyan biyo buƙatar chelsea cire coronavirus d dadi dare dari doka doke dubu fadi fafata finai finan
        e fitattun gabashin gama gane gare halarci hali hanyoyi hotunan ikirarin ilimin illa jam'iyya janairu janye
        e jarida jefa jihohi jihohin jiya kada kadai kalaman kamu kana kannywood karbar karbi karfi karfin karya
        e kasancewar kasuwa kasuwanci kasuwar kimiyya kiran kowace kowanne kudaden kudancin kungiyoyin kuɗin
        e kwamitin kwanaki labaran lahadi lallai likitoci lura ma'aikatan mahaifinsa maimakon malaman malami masanin
        e maye maza min minti muku mutuwar nahiyar nata of premier raga rasu rawa rawar rayuwarsa real riga rikicin
        e samo sanata sashen sauka sauki sauransu sayen sha'awar shawo shigo shirye tafiyar takara tamaula tambaya
        e tasirin tayar tsakiyar tsara tsari tura twitter umarnin wancan wane watanni watsi yakin yawancin yaɗa
        e yiwuwar zabi zaɓen ƙasashen ƙoƙarin ɗauki
        """

    /// Of 1828 articles.
    static let ig = """
        0 a bu ha ihe ka na ndi nke o ya
        1 ahu di dika ebe ga ji kwuru ma maka mere mmadu onye otu ozo si
        2 aka e eme mana naijiria nwere
        3 abuo afo akuko anya bbc etu igbo iji ike iri mba mgbe n'ime nakwa niile no oru otutu steeti ugbua
        4 aga anyi ato buru gara i isi kporo kwuo obula oge onu ufodu
        5 agba aha akwukwo ama ano bekee ego egwu eji ekwu gbara gbasara gi goomenti gunyere gwara ime lee m maobu
        5 mara mbu mee n'afo n'aka n'ihe n'ihi n'ihu n'ubochi nyere obi oku okwu onwa onwe onyeisi site tupu ubochi
        5 were
        6 abia agaghi amasi anaghi cheta choro ekwuola enweghi enye esi iche ise jiri kowara kwesiri kwukwara mkpa
        6 mma n'otu naani ndu nwa nwaanyi nye obodo ochichi ohuru oke onyeisiala ozi putara ruo ruru siri so taa
        6 ukwu ulo ulooru uzo
        7 abughi akpo ala aru boolu bughi gaa gosiri govano ihu isii iwu kachasi kama kwa malitere mbo mpaghara
        7 n'oge n'okwu n'ulo ngalaba nkiri nsogbu nwereike nwoke of okwa oria umu uwa
        8 2019 abali abu acho adighi agha agwa ahia ahuike amerika asaa asato asompi atu azu banyere bia buhari
        8 ebubo egwuregwu enwe eziokwu gbaa hu huru ibu kemgbe malite midia mmiri n'ala n'etiti n'obodo n'onu n'onwa
        8 nchekwa njem nkeji nso nti ntuliaka nweghi ohere ole oma onodu onyonyo soshal tinyere uka umunwaanyi
        8 uweojii wee
        9 1 achi adi afrika agbanyeghi akpa akwa akwado amaghi anu atumatu biara bubu coronavirus eche ekwuru elu
        9 etiti ezi ezigbo ghara goolu ibe icheiche igba ikike iko juru kacha kamgbe karia kariri kedu legos makana
        9 mechara meriri mkparitauka n'abali n'akwukwo n'asompi n'ebe n'isi n'uju n'uzo nari nde nigeria nna nne
        9 nnukwu nri ntaakuko nwee nwuru ofuma ogu ogwu okpu onweghi oso pati tinye turu uche ugboro uloikpe
        9 weputara
        a 2 2020 2021 2022 3 ada ajuju anambra anyanwu apc asi azo be bi bido bidoro bukwa butere dere egosi emume
        a enyere eru eso ewu gee gini ikpe ikpeazu ikwu imo inye itoolu iwe izu mahadum merie minista mmeri mmuo
        a muhammadu muru n n'agbanyeghi n'ahu n'anya n'egwuregwu n'elu n'obi n'oru n'uwa naira ndorondoro nnamdi
        a nnyocha noro nwunye ofesi ojoo okachasi onwu osote puku udi ugboala ugwo ugwu united usoro
        b 19 4 5 achoghi agu aju akara akporo aku ana and banye chere choputara dara diri dokita doro ebute egbe
        b egbu ekwe enugwu enweta enyemaka enyi ere etinye eze ezinaulo gaghi gawa gburu gwa hapu igwe ima kpara
        b kpatara kwusi manchester mbauwa metutara mkpuru mmanu n'abuja n'akara n'ochichi n'okpuru n'okwa n'ututu
        b national ngwa njo nkiti nkuzi nkwa nkwado nta nwata nwe nweta nyocha obere ocha ogbako oha okaiwu okammuta
        b omeiwu owuwa pdp peter puta twitter udiri uru zuru
        c 2018 2023 agbara agwo ahuhu akwu amalite aputa biafra boro briten burukwa chiburu choo choputa city
        c deputara ebo ebu ejije eri ezute gere gosi ibute iga ikpa inec inwe ipob ire itinye izo izuuka jikoro
        c julai kanu kirie kowaa kpoo kwu league mata mgbasaozi mgbochi monde n'akuku n'anambra n'enugwu n'ezie
        c n'ike n'ozi n'uloikpe naghi nchikota nchoputa ndumodu nje novemba ntorobia nuru nwanne nwekwara nwetara
        c nzuko obara oche okachamara puru puruiche rue satode soro state udo ugboelu ukochukwu uloogwu uloomeiwu
        c umuaka unyaahu uto ututu vootu vs wenezde world zutere
        d 2015 2017 6 aba abubakar achu africa aja akowa akpu akuku akunauba anochite anwu anwuola ara arsenal bata
        d chelsea chi chineke chukwu commission congress covid disemba dola eagles efeghari ekpere ekweghi ekwenti
        d ele elekota emeela emeputa emere emetuta enwere enyela enyocha eti ezumike facebook for foro foto fraide
        d gbochie gbuo guo hibere ijeri imata inweta iru itu iyi juun komishona kpu kwadoro kwenyere kwere kwuputara
        d liverpool maa maachi maazi man megide mgba mgbasa mgbede mkpebi mkporo mkpu mohammed mpu mwakpo n'aha
        d n'akuko n'azu n'ekwenti n'imo n'ofesi n'ogbako n'uloogwu n'ulooru ngaghari ngaghariiwe ngwucha nka nkata
        d nruruaka nwuchiri obughi ochi ogba ogbaghara ogbo ogwugwo okaibe okaikpe okenye omenala onuogugu
        d onyeisioche otiegwu oyi party people puo saut sikwa south super the toro tozde tuzde ugbo ujo ukwuu
        d uloakwukwo uma umunwoke unu wakporo zoo zoro
        e 000 10 12 18 20 30 7 8 abuja agbaala agburu ahazi ajo ako all amalitela anabata anambara anuri apu aria
        e ario asatara ata awa bara batara buzi chris dikwa dokinta ebi ebido ebonyi efe ehi ekele ekpe ekwesighi
        e ekwuchitere elekere emeghi emeka ese etinyela eto eyi ezu gaara gachara gboo guru health idi ifeanyi ikpo
        e ilu in ino inu iso iti jenuwari katolik kpomkwem kpoturu kwado laa luru machiri maghi mberede meruru
        e metuta mfe mgbanwe mkpesa mmachi mmasi mmeko mmekorita mputara mu n'afrika n'agba n'ahia n'elekere n'emume
        e n'iwu n'izu n'ogige n'onodu n'uloomeiwu ncha ncheta nigerian njirimara nkwekorita nollywood nsonso
        e nturuugo nwaada nwetere nwuo odachi odeakwukwo odu ogbugbu oji okara oktoba olileanya olu omekome oto
        e ozuzu pasenti premier rio rioro ritere sayensi sineto tara trump tuo ugha ugo uloaku ulouka ume ura uwe
        e wepu west wuru yiri zara
        """

    /// Of 870 articles.
    static let ln = """
        0 mpe mpo na ya
        1 ba ete yango ye
        2 congo ezali mboka moko nsima te
        3 bango bato baye ekolo elobi eye kasi kati m mibale misala mokambi mokonzi nde oyo president rdc yambo
        4 azali bazali felix le lokola lya ma mingi mwa ntango to tshisekedi
        5 alobi bayi bitumba bwa democratique kala kinshasa kolanda koleka kopesa kosala lingomba makasi mibu mikolo
        5 ministre mposo mya nzela sika
        6 azalaki bakambi bakonzi bana bokono de ekomi esengeli esika eyebisi kino liyebisi maye mbulamatari misato
        6 mokolo mosala moto o'mokolo pene sango sanza wuto
        7 19 afrika banso basusu bazalaki bikolo bokengi bokonzi bokutani boye boyokani covid elongo epayi etats
        7 etuka ezalaki jean kabila kaka kivu kozwa liboso likolo lisusu maboko makambo malamu mampinga maponami
        7 mbala minei misolo misusu mitano mokano moleki molongo nationale ndako ndenge ngambo ntina soki unis wa
        7 zomi
        8 1 ata babale balobi bisika bokolongono bozali brazzaville cour du ebakisi esakoli etali general joseph
        8 kimya koluka kosenga kotala kozala lelo likambo liye lolenge makoki masolo mibeko mobu mokanda mosusu moye
        8 nord nzokande politiki rwanda sud suka tuku twitter union wapi
        9 2019 2020 30 africaine amerika apesi asakoli asengi assemblee bakufi banda basali basimba bazuzi bilembo
        9 biso biye bwango bya denis des dr ebola engumba epesi etumbu fcc koloba kosalama la likita lisanga lisungi
        9 lundi lyango maloba mambi mardi matata mazali mbeba mileki millions milulu minduki miye mobembo motango
        9 motoba mpenza mwambe nanu nkombo nzoto pour sambo
        a 000 2 20 2018 a akomi alobaki baike bakeli bapanzi bapaya basalaki basi basoda batomboki bavandi bokambi
        a boloko bomoto bosembo bosenga bozangi commission congolais coronavirus dollars ebonga ekoki ekozala elonga
        a eyenga fardc france jeudi koboma kobundisa kokende kokoba komema kongala kopekisa kosunga kotika kuna
        a libanda liwa lobi mabe mabongisi mangomba manso manzaka mars mercredi mikano mobimba mokili molobeli
        a monyele mpasi mwana myango ngonga nini nkama nyonso onu police sassou societe tozali vice voa wana
        b 10 15 2021 3 4 5 afrique akomaki akufaki akufi alaki andimi angola apesaki asalaki asengaki ayebisi azwaki
        b azwi basengi bayike bazwi beni biloko bizali bo bokangami bolukiluki bongo bosambisami buku bureau compte
        b covid19 d'etat decembre democratie donald ebele elakisi eleki elimboli elobaki esengi etat eyano fayulu
        b goma ilunga inso ituri jacques janvier juin kobongisa koboya kokamba kondima kotia kozela l'etat lamuka
        b libwa likama likonzi lingala lombango lopitalo mabele mango martin mike ministere mobeko mobulu moke
        b monene moyi mpepo mwango n'guesso national nations ndelo ndingisa nkita novembre nse oms ouganda parlement
        b premier presidence senat tata trump usa vendredi
        c 12 18 24 25 6 8 afp aout asakolaki asali azwami babundi bakoki bakoni bakufaki balandi bandimi bapesi
        c basungi bayebani bazwaki bazwami biden bituka bobomi bolamu bosalami butu cach ceni civile compagnie
        c congres conseil constitutionnelle egypte ekopesa eloko elongi esalamaki esengelaki est et etando eteni
        c ezwi finale joe juillet kalaka kaniaka katanga katumbi kobanda kobatela kosalela kosilisa kotambola kotiya
        c kowuta kozwama leopards libota lisalisi mai mangwele masasi matali match mbano mbongwana milliards minso
        c mme moise mokokani molebeli monusco mosolo motambwisi motema mpokwa mwasi nkwokoso ntoma ntongo nzinga
        c opposition paris parquet paul pierre secretaire septembre sik'oyo solo uto washington wuta
        d 16 1er 2022 21 50 500 7 9 aboyi adf akoki akozala akutani atie avril awa awutaki bakomi balakisi baleki
        d balobaki baninga banque basani basato basengaki bilenge boko bokolongo bokweyisami bondeko bonene bonsomi
        d bopesi botiami botongi cameroun candidat cassation centre chine club commun congolaise coupe developpement
        d ebeti ekebisi endimi equipe esalami esusu fevrier finances forces front generale groupe haut international
        d internationale kagame kamerhe kenya kobebisa kobeta kofunda kokanga kokota kokweyisa kolakisa kolandela
        d kolongola komona kopona kosukisa kotelemela kotinda kotonga kotosa koyanola koyeba kozongisa libandela
        d linaka lisikulu lizali longondo losako lubumbashi makanisi mali me media mikanda minene minganga misatu
        d mituna mizali mokumba molandi mombongo moyibi mozali muyembe ndembo ngai nigeria nkondo nkoto nzinganzinga
        d palais parti procureur rapport sacree samedi sante sete soda sylvestre tribunal udps unies virus vital
        e 0 100 11 13 14 17 2016 2017 2023 22 23 27 28 29 300 abakisi abetaki afundami agence akangami akendaki
        e akundoli akutanaki alakaki alimboli alongaki alongi ambassade apameli asalaka asololi atiaki atikaki
        e babomi baboyi bakotaki bakozala balingi banei basakoli basala basalaka basambeli bawei belgique bemba
        e bilongi binso bisaleli bisusu biyano bobandi bobateli bokomi bokoti bolongwi boluki bomoi bonso bopanzani
        e boponami bosalamaki bosengi botamboli bozalaki bozongi bukavu burundi byango central comite d'appel
        e democratiques departement deputes eboyi ekomaki elingi emmanuel epameli epesaki epesami esakolaki esalaki
        e esalama esi esili etikali europeenne ezwaki federation gombe gouvernement grands ilunkamba inrb institut
        e joao kigali kobakisa kobima kobimisa kokela kokita kokoma kosakola kosolola koyoka kozanga kozonga lacs
        e liboke ligue limpinga lipinga lisano litomba lokumu lokuta loleki longonya lourenco makala makele malako
        e mama maroc masengeli masusu mayele mayi mbela michel miike mikoya million miso mm mokeli molongi momekano
        e mongete mosani muzito nation nazali ndambo ndayi new nga nkanda nkasa nkisi ntombwa ntuku nungu nzike
        e nzoka octobre ong pembeni phase policiers republique russie sembo senateurs senegal suku territoire zuzi
        """

    /// Of 1103 articles.
    static let lg = """
        0 era ku mu ne nga nti
        1 abantu wa
        2 ate e kino kya ono ya
        3 ba bano bino bwe eno kuba naye ye
        4 agamba awamu buganda buli gavumenti guno kampala okuva pulezidenti uganda wamu
        5 ategeezezza bantu be bwa bya eri ggwanga kabaka kubanga kye lwa minisita museveni nnyo nsonga okusinziira
        5 oluvannyuma owek wabula wadde
        6 aba abalala agambye akulira asabye balina bannayuganda bonna charles gwa gye ka kati katikkiro lya maaso
        6 national okukola okulaba okusobola robert wakati wano we yagambye za zino
        7 2021 abadde abamu akakiiko bagenda bannamawulire basobole bulungi bw'agambye bye dr eggwanga ekibiina
        7 ekirwadde embeera emirimu ensonga enteekateeka gwe kano kuno kwe kyagulanyi leero mayiga naddala ngeri nup
        7 oba okubeera okuli omu omubaka omuntu owa palamenti peter poliisi singa ssaabasajja ssente ssentebe unity
        7 yategeezezza yonna
        8 19 abo akalulu alina annyonnyodde baagala bagamba bali bitundu bulange buno bw'abadde corona ddala ebintu
        8 ekya ga kalulu ki kinajjukirwa kkooti kwa kyokka lino mmengo muntu nrm nteekateeka obulungi obwakabaka
        8 okufuna okutuuka okwongera omumyuka platform si ssennyiga w'ekibiina waliwo y'e yali yoweri
        9 2 abakulembeze abali abavubuka agenda ayogerako babadde bangi bobi bwabwe byabwe byonna covid disitulikiti
        9 ekintu emyaka ez'enjawulo k'ebyokulonda kaguta kifo kimu kitundu luno lwokubiri minisitule mmande n'abantu
        9 n'asaba nabo okugenda okusaba olwaleero olwo omuli omulimu omwogezi ssentamu tewali wine yabadde yenna
        a 10 2020 3 abaana ababaka abalina abawagizi ali amaanyi amateeka awatali ayagala baabwe bajja bakola
        a bannakibiina banne basobola bw'annyonnyodde bw'ategeezezza dda ebiragiro ebirala ebyenjawulo ebyo eggulo
        a ekitongole engeri ennyo eya gya henry joseph kaweefube kibiina kiddiridde kiseera kubeera kuliko lwaki lwe
        a lwokuna lwokusatu lye maka masaka mateeka mbeera mwaka n'abalala n'ategeeza nasaba nkola obukadde obulamu
        a okuba okukozesa okulwanyisa okutumbula okutuusa okutwala olunaku olwa omusango omwaka ssaza ttiimu
        a w'eggwanga wansi wiiki yannyonnyodde yasabye yeebazizza zaabwe ze
        b 1 100 2022 4 5 ab'enjawulo ababadde abakulu abasabye agasseeko ajja aka alabudde alaze amagezi amyuka
        b asiimye asinzidde baali bannabyabufuzi bannansi beene bifo buddu buyinza bwakabaka bwangu bwapulezidenti
        b david democratic ebiri ebitundu eddembe egenda ekifo enkola enkulu ennaku ensi ensimbi erina erya ewedde
        b eyali for fred gen ggombolola gino kamalabyonna katonda kisaawe kitebe kkaadi kukola kulonda lwokutaano
        b ly'e mukenenya mukolo mulimu myaka na nsi ntikko obubaka obulwadde oguwedde ogwa okudda okukomya okukuuma
        b okulonda okumala okwewala okwogera olukiiko oluvanyuma omukisa omukolo omukulembeze omulamuzi patrick
        b ronald so tebalina tulina y'ebyobulamu yagasseeko z'abantu zonna
        c 11 15 20 30 6 7 8 ab'ebyokwerinda abaagala abaami abakozi abeesimbyewo abyogeredde amanyiddwa amawulire
        c asooka avunaanyizibwa baffe bamaze bategeezezza bijjidde bingi bintu bo bokka bubaka bulamu bulijjo bungi
        c ddwaliro ebadde ebifo ebikolwa ebimu ebitongole eby'enjawulo eddagala egy'enjawulo ejja ekitiibwa ekitundu
        c ekizibu ekyo emisango endala fdc ge gonna gyabwe ii john kakiiko kaseera kiberu kibuga kiyambe kyaddondo
        c ludda lukiiko lunaku lyabwe lyonna masaza mawanga mirimu mitendera moses mpaka mukono mulundi munnakibiina
        c musango mutebi muwenda mwe ng'abantu north obululu obuvunaanyizibwa obuwanguzi obuyinza of okuddamu
        c okumanya okunoonyereza okunyweza okusinga okusooka okutaasa okutandika okutuukiriza okuvuganya okuwa
        c okuwangula oluvuganya omubeezi omuk omukulu omupiira omutindo omwezi paul sipiika ssaawa ssemateeka
        c ssenkulu tugenda woofiisi yeemu
        d 12 14 18 50 9 ab'e abakulira abasawo abawera africa ag'enjawulo akaseera akawuka akunze alipoota and
        d asisinkanye asobole b'ekibiina bafunye bannamateeka basaba bavubuka bayita bbendera bikolwa biragiro budde
        d bulemeezi busiro bw'abantu bw'atyo bwabadde bweyagambye bwonna centre dp ebbanga ekiragiro ekiseera
        d emabega emmotoka empaka emu endagaano enkya essaza essira essuubi ettaka ffe forum gano gwetabiddwako
        d gyonna hajji ke kibayambe kigenda kijja kintu kirwadde kitongole kituufu kiyimba kizibu kkampuni kugenda
        d kulaba kulwanyisa ky'e kyabwe kyalo kyonna lwomukaaga mayanja mbuga mirembe movement muhammad
        d mukuumaddamula munnamateeka mutimbagano mwezi n n'agamba n'ebirala nategeeza ng'ono njagala nnamba
        d nsisinkano nze obuganda obukulembeze obumu obwavu obwenkanya okubaako okukendeeza okukolagana okukuba
        d okukyusa okulaga okuleeta okunoonya okusigala okutangira okuteeka okutegeeza okuvaayo okuwaayo okuyamba
        d okuzza okwetaba omukago omukono omukyala omutanda omuwendo omwami oweek party resistance south
        d ssaabawandiisi ssabbiiti ssekabembe talina ttaka tujja tuli twagala twaha w'akakiiko w'essaza w'olukiiko
        d waggulu yaabwe
        e 000 13 2019 25 abaali abagenda abakugu abakungu abakyala abalonzi abalwadde abasinga abasoba abatuuze
        e abawerako abeera akola akubirizza aliko amagye amasaza amawanga asobola awadde azze b b'e baayo babiri
        e bafuna bakulembeddwamu bakulembeze balamu baleme baliko baminisita bannaddiini basabye batandise bawagizi
        e bbiri beetaaga bibiina bigere bukadde butereevu bw'agasseeko bwatyo bwavu bwenkanya by'obufuzi by'obulamu
        e byabufuzi byalo change coronavirus ebibiina ebiseera ebizibu eby'obulamu ebyobulamu edda edward egamba
        e ekibuga ekimu ekituufu ekiwandiiko embuga emipiira emirembe emirundi emisinde emitwalo emmere emmwanyi
        e endwadde enkolagana enkulaakulana ensisinkano essaawa etteeka ez'ebitundu eza eziri eziwera foundation
        e francis ggoolo godfrey january kampuni katale kenya kigongo kitegeeza kizza kuddamu kukkiriza kwogera ky
        e kyaggwe kyali lubaga lubiri lukung'aana lukwago lw'eggulo lwanga ly'obuntu mathias mmotoka muggalo munne
        e mutendera n'abakulembeze n'abakungu n'obwakabaka ng ng'agamba ng'eno nguudo nnyinimu noah nsibirwa nsimbi
        e ntebe obudde obujulizi obungi obwetaavu okubaawo okufaayo okuggyako okugula okujjumbira okukakasa
        e okukolera okukwata okulabula okulondebwa okusalawo okutambula okuteekawo okutya okuwagira okuyambako
        e okuzimba okwegatta okwekuuma okwesimbawo okwettanira oludda olutalo olw'okuba omugenzi omuggya omukungu
        e omulala omulangira omusaayi omusumba richard simon siriimu ssaabawolereza ssaako terimba updf w'e
        e w'ekitongole waabwe waggwa wakiso y'ensonga yabyogeredde yalaze zigenda
        """

    /// Of 1613 articles.
    static let om = """
        0 akka hin kan
        1 fi irratti itti jiru kana keessa keessatti kun ture yeroo yoo
        2 booda erga gara garuu irraa isaa isaanii jechuun keessaa ni tokko waan waliin
        3 ammoo bara dura irra jedhan jedhu jira malee namoota qabu ta'e ta'u
        4 adda amma bakka hanga isa isaan kanaan nama namoonni osoo turan
        5 addunyaa akkasumas biyya darbe guddaa haala hedduu jiran kanneen mana miti namni of ol qaba qaban ta'an
        5 waggaa wal walitti
        6 biyyattii biyyoota dhimma fayyaa guyyaa hojii jedha jedhamu jedhe kanaa kanaaf kunis lama magaalaa qofa
        6 sababa ta'uu wayita
        7 ammaa biraa danda'a danda'u gama ganna garee haa haaraa hedduun himan ibsa inni ishee itoophiyaa jalqabaa
        7 kaan karaa keenya kunneen lamaan mootummaa mootummaan naannoo qorannoo rakkoo sadarkaa sana taane waggoota
        7 yaada ykn
        8 000 1 19 addaa akkuma ameerikaa baayyee biroo caalaa cimaa covid dabalatee dhaabbata gaarii gadi gareen
        8 haata'u harka hunda ittiin jalqaba jedhanii jedhee ji'a jiraachuu kuni sadii ta'uun torban turte waa'ee
        8 wanti warra
        9 10 2 abbaa ala argamu as baay'ee carraa dhiibbaa dr dubbatan duraanii gaafa garaa guyyoota himaniiru himu
        9 immoo jecha jedhamee jedhamuun jirti kanarratti kanatti maal mala muraasa na nu qaama seenaa ta'ee ta'us
        9 tahu tapha waraana waraanaa weerara
        a 20 aanaa abbaan afrikaa afur alaa alatti ammaatti ani bbc beekamu bira biyyaa biyyaalessaa bu'aa
        a bulchiinsa dandeenye darban deebii deeggarsa dhibee dorgommii gaaffii guutuu haalli hime humna hundi
        a ibseera jala jedhaman jedhame jedhaniiru jedhanitti jedheera kanaanis koronaavaayirasii kubbaa kutaa
        a lakkoofsi lammii lubbuu maatii malees maqaa miidhaa miidiyaa miilaa mirga nagaa namootni nan obbo olaanaa
        a qabdu qorannoon seera shan sirna ta'a ta'eef tahe taphataa taphataan tokkoo turre us waancaa yeroon
        b 3 30 5 aangoo abdii al ammallee ammas argachuu argaman argatan awurooppaa baatii bahan bahe barbaadu
        b bbc'tti biraan biyyattiin biyyoonni dabalataan danda'an darbee dha dhaabbanni dheeraa dheeraaf dhufan
        b dhufu dirree dubbatu dubbii duraa duraan eegale eegalee filannoo fuula gidduu guddaan haleellaa hawaasa
        b hawaasaa hima himeera hojiirra ibsan iddoo idil ifa ijoollee isaaniif jalaa jechuudha jette jetti jireenya
        b jirtu jiruu kaasee kennan kennuu koo koronaavaayirasiin lammiilee lammiileen liigii lubbuun maaliif manni
        b meeshaa miiliyoona miliyoona ministirri nageenyaa namaa natti odeeffannoo ofii qabaachuu qabaman qabna
        b qabne rakkoon sa'aatii sababii siyaasaa sochii taasisan taate tahan tajaajila taphoota tarkaanfii to'annoo
        b uk waraanni yaaddoo yaalii
        c 12 15 2020 4 50 achi addunyaatti adeemsa afaan akkamiin akkas akkasii argame balaa barbaachisu bbctti
        c beeku daangaa dabalaa dabalataa deebiin dhaabbilee dhimmi dhimmoota dhufe dhukkuba dubartoota ergaa
        c fakkaata fakkaatu fayyadamuun federaalaa fedhii fudhachuu gahaa gatii gidduutti gochuu gosa guddoo haalaan
        c hamaa har'a hojiin hordofee hospitaala ibsaniiru ibse ifatti ilaalchisee irrattis isaas isheen
        c itoophiyaatti ittisa ittisaa jalqabaaf jechuu jedhameera jedheen jedhutti ji'oota jiraatan jiraatu jirra
        c jiruun ka'e kibbaa kilaba lafa lakkoofsa leenjisaan maallaqa maatiin malu manneen maqaan maree meeshaalee
        c miira miseensa mudate murtee muummee naannichaa namoomaa nuti oduu qaamni qabatee qabxii sababni sagalee
        c sarara seeraa sun ta'eera taatee taphattoota tokkoon tokkotti torbee umuriin uummata vaayirasichaan wajjin
        c walii waliigaltee warri
        d 100 11 13 18 2021 2022 24 40 addaan addunyaarratti agarsiisa akkaan akkaataa akkan akkasuma ammatti ammo
        d argachuuf argate baaseen baasuu baasuun baayyeen baha bahuun barbaada bifa bilisa biratti biyyatti biyyi
        d boodarra boodas buufata caalu dabaluun danda'amu daqiiqaa deebi'ee dhaabbileen dhabuu dhabuun dhiyeenya
        d dilbata du'an dubartii dubartiin finfinnee fudhatan gabaasa gahee gochaa gochuun haadha haaluma haaraan
        d hafe hamma hawaasummaa hidhaa himaan hirmaatan hojjechaa hojjetan hunduu ibsu ijoo isaaf isaatiin
        d ispoortii itoophiyaan jaha jalatti jedhuun jiruuf kaaba kamuu kanaafuu kanaatti kanarraa kanas keenyaa
        d keessumaa kennu koronaavaayiras kuma lamaa leenjisaa mallattoo marii marsaa miidhaan ministeerri ministira
        d miseensota mormii murtii nageenya nuuf oolu otoo poolisii poolisiin qaamaa qabamanii qabame qabdi qabeessa
        d qofaa qoricha raashiyaa ragaa rakkisaa sadaasa sagantaa sammuu seeraan sirrii taasifame taasifamu taasisa
        d taasise taasiseera tahuu tarii tigraay torba tplf turuu ummata umurii vaayirasichi waamicha walakkaa
        d walqabatee wanta wantoota warraa weerarri xiqqoo xumura yaadatama yaaliin
        e 14 16 17 2018 2019 21 22 25 6 7 8 a aadaa aanga'oonni abiy addatti agarsiisu ahimad ajjeechaa akkanaa
        e amaaraa ameerikaan ameerikaatti argachuun arsenaal baase bahaa bahee bahu bahuu bakkeewwan barbaachisa
        e barbaachisaa barbaadan barnootaa beekamaa biraatti bishaan bu'aan caamsaa carraan chaayinaa cimaan daandii
        e dandeettii daran darbuu deddeebiin deemu deemuu deemuun dhugaa dhuma dhuunfaa dirqama dubartoonni dubbata
        e dubbataniiru dubbate dursaa duula eegaa eegama eenyu fageenya fakkeenyaaf filannoon fudhachuun fudhatama
        e fudhate gaafatan gaggeeffamaa gaggeeffame gaggeeffamu gaggeessaa gahe gahu galchii galgala gammachuu
        e gargaara gochuuf goolii guddaadha gurguddoo guutummaatti guyyaan haati hafan haleellaan har'aa hariiroo
        e harkaa himame himannaa himte himuun hogganaan homaa humni humnoota hundaa ibsi ibsuun ilaalcha
        e ilaalchisuun innis isaaniin isaanis isaatti ittisuuf jabaa jechuunis jedhama jedhamutti jijjiirama jimaata
        e jireenyaa jirutti kaleessa kaleessaa karoora keeniyaa keessattis kennaa kennamu kennuuf kennuun kibxata
        e kiyya kunneenis lakkaa'aman lammaffaa lixaa maaltu manaa mataa ministeera miseensonni mm muraasni murteen
        e naaf nutti nyaata nyaataa ofirraa ogeessi ogeeyyiin oromiyaa oromoo paartii qaamolee qabaatu qabamuun
        e qabnu qilleensaa qondaalli qophii raashiyaan raawwate ragaan roobii sanatti si'a siitii sirriitti sodaa
        e ta'een taanaan taasisaa taasisuu tahuun talaallii taphatan taphni tarkaanfiin to'achuuf tokkoof turtii un
        e vaayirasii wal'aansa waliigalaa xumuraa yaalaa yakka yookiin yunaayitid
        """

    /// Of 1597 articles.
    static let rn = """
        0 ko ku mu muri na wa
        1 ari ariko kandi ya yo
        2 aho avuga ca cane gihe ico inyuma kugira kuri mbere ni
        3 ati gihugu hagati hamwe hari imbere ivyo iyo kuva ngo no ubu wo yari
        4 abantu ata bari bwa canke co gushika i igihe kuba kubera kwa nk'uko rya uwo uyu vyo yavuze za
        5 akaba ba bo bwo iki ingingo kabiri mwaka neza nta nyene rwa uko vya
        6 afise amerika bbc bihugu gusa hafi harimwo ibi ibintu imyaka ingene iri iyi kimwe kuko kw'isi kwezi n'aho
        6 nyuma reta rwo umukuru umwe w'imyaka we y'aho y'uko yabwiye yose zo
        7 19 aba abandi abo afrika atari bafise bariko bavuga benshi bivugwa bose buryo gatatu igihugu ka mukuru
        7 ndwi nka rero vyose w'igihugu wiwe
        8 000 amaze ashobora bamwe bantu bijanye cose covid gatanu gukora hanyuma iheze iryo ivuga kane karere
        8 kiringo kuja munsi muntu murwi myaka nayo ngingo ruhande ryo umuntu umurwi umushikiranganji vyari vyinshi
        8 y'abantu yiwe
        9 20 30 abanyagihugu abategetsi amagara amakuru asanzwe ayo bakaba bamaze bashobora biri bishobora buri
        9 burundi bwongereza ciwe cumi ejo gatandatu gisagara gufata gusumba gutanga gutera ibihugu ifise ikibazo
        9 indwi iriko ishirahamwe ishobora izo kubona kurondera kuronka kurwanya leta mpuzamakungu mukinyi nawe
        9 ngombwa ntara ntumbero onu perezida rimwe ubumwe ubuzima ubwa ubwo uheze umukinyi uno urwo uyo w'amaguru
        9 zibiri zunze
        a 1 2020 25 aca ajejwe amasezerano amategeko babiri bake bikaba bikomeye bikorwa bimwe coronavirus
        a gisirikare guhagarika gusubira haba hanze hejuru ibibazo ibikorwa ibindi ibiri ica ikaba ikintu imaze
        a inama incuro intambara kibazo kiganiro kijejwe kiri kiza kumwe kure manchester masezerano menshi musi
        a mw'ihiganwa n'abandi n'ibindi n'uko n'umwe nabo nimba ntambara ntango rivuga rubuga rumwe rusangi rwego si
        a uburenganzira ubutegetsi ubwoba umumenyereza umutekano united uruhara yabaye yabo yaciye yagize yahoze
        a zose
        b 10 11 12 18 2 2018 2019 21 22 24 26 5 abakinyi agira amafaranga arongoye aya barenga bindi butegetsi bwiwe
        b cari chelsea city de gato gukoresha haciye ibiganiro ibihumbi ihiganwa imigenderanire imwe ingabo ingaruka
        b inguvu intumbero izi kazoza kibanza kubandanya kugura kumenya kuvuga kwinjira league liverpool madrid make
        b mpera mugera mungu mupira mw'itangazo nabi naho nama nkino nkuru nyinshi nzira paris rugamba rugero rukino
        b twitter uburusiya uburyo ukraine umwaka uru uwundi vuba y'epfo y'imyaka yagiye yatanguye
        c 15 2021 23 27 28 29 3 abahinga abana africa agiye ahubwo akavuga akina ako amahirwe amajambo amakenga
        c amatohoza amezi arsenal asaba azwi baba barcelona basanzwe bashika batari bibazo bibiri bice bifise
        c biganiro bike bimeze biriko bisanzwe bitandukanye bitari biwe bulaya buraya bwana bwari ci dr espagne
        c gikomeye gufasha guha guheze gukina gushira gutuma hasi hwaniro ibijanye icizere igice igikorwa igitigiri
        c ikibanza imiriyoni imirwi ingorane inkino jewe kahise kaminuza kenya kibuga kinini kino kivuga kwerekana
        c maze mbi mbuga mike minsi miriyoni mugabane mugambi muganga ngorane none prezida real rurangiranwa rutonde
        c rwiwe ryiwe sentare sport tottenham u umugambi umunya umusatirizi umuvugizi umwanya uri urugero uwu
        c vyabaye vyerekana w'inyuma wari wayo wese yakoze yamaze yanditse yariko yerekana yoba z'ukwa
        d 100 13 14 16 17 2015 2017 4 40 50 abagore abajejwe abandanya abari abasirikare abona agateka akazi akinira
        d ataco avuye ayavugwa babona baciye bagiye bakinyi bakora bategerezwa bayo be biba bintu bitaro bituma
        d bufaransa buraruko buseruko buzima bwoko eka germain gice gisata guca guhangana gusaba gutangura gutsinda
        d higanwa ibiro ibitigiri igikumu igisata igisirikare igitero ikigo ikinyamakuru ikiringo ikiza ikomeye
        d iminsi imisi imiti impungenge incanco indwara ingendo inkuru ino intambwe inyishu inzira itangazo itanu
        d itari itariki itatu iya iyindi izina izindi kikaba kintu kirekire kugerageza kwandura kwemera mategeko
        d matora minwe mirwi misi mugabo mugwa mugwi mushasha n'abantu n'abo n'amategeko n'ubwo n'umurwi navyo
        d ndwara nibo nico niho niyo nserukiragihugu ntaco nyamukuru oms poritike portugal premier rijejwe rwanda
        d shirahamwe st turi ubuhinga ufise ukuri umugera umugore umugwi umunani umupira umuryango urukino ushobora
        d uwahoze vyatumye vyerekeye w'ubwongereza west wose y'igihugu yafashe yagirizwa yatangaje yemeye yipfuza
        d yiteze yongerako z'uku z'ukwezi zari zikomeye zina zirenga ziri zitatu
        e 2014 2016 2022 31 6 8 a abakozi abansi abanya abiri afitaniye aha ahabona aherutse aja akamo akomeye akora
        e ama amahera amatora ashaka ava ayandi azoba babo baca bagize bakoze banduye bashaka batatu bavuze biciye
        e biden bihe bimaze biteye bivuga bumanuko burundu burusiya bushinwa buvuga bwabo bwinshi bwose c'imyaka
        e c'isi cabo everton gikorwa gishobora gitero gituma guhindura gukingira gukinira gupfa gushobora gutyo
        e habaye hariho hose ibihano ibiharuro ibirwanisho ibitero ibitsindo icegera igikombe igiye ijambo ikindi
        e imana imfashanyo imiliyoni in intege isanzwe ishaka isi itegeko iza joe juventus kenshi kera kigo kuboneka
        e kugabanya kuguma kuraba kurusha kw'indwi kwirinda kwivuna la mail majambo makuru mashasha meza mezi milan
        e mugambwe muhira muryango muto mw'ijambo mw'ishirahamwe mwanya myinshi n'ibihugu n'ibihumbi n'ico n'ingene
        e n'ishirahamwe n'ivyo n'iyo n'uburusiya n'umukuru n'uwo n'uyu nari nguvu niko niwe nko nshasha
        e nshingamateka of politike putin ry'amakuru sun tanzania the turere twebwe two ubushikiranganji ubutumwa
        e ubwongereza uganda ukwezi umufaransa umugabo umunyamabanga umuti umwongereza urubanza urucanco urugendo
        e vyabo w'inkino w'umunya wabo wewe y'abanyamerika yacu yafashwe yasavye yashikirije yatanze yuko
        e z'amadorari ziriko zishobora
        """

    /// Of 1841 articles.
    static let sn = """
        0 kuti
        1 asi available currently iri media no source uye vanoti vari
        2 kana sezvo vanhu
        3 avo iyi izvi kubva munyika pamwe
        4 ari chete hurumende ichi kuita mari mukuru nyika uyu vachiti vamwe vati zimbabwe zvikuru zviri
        5 7 apo aya makumi maviri mumwe mushure mutungamiri nekuti nyaya of pasi ravo wenyika yavo zvinhu
        6 19 amai anoti ava basa gore gumi gurukota hazvo inoti iyo izvo kuitwa kusvika muna munyaya nemusi nguva
        6 pane rino sangano studio svondo vakawanda vane vaudza vave zvakanaka
        7 africa chikwata dzavo dziri hapana imwe ine kuda kuenda kuitira kune kunyange kunze mabasa mashanu mashoko
        7 matatu mazana mberi mune munhu musangano musi nehurumende nekuda nhengo nyanzvi pamusoro panyaya
        7 rezimbabwe rinoti riri uyo vatiwo wesangano yekuti zvakare zvichitevera zvino
        8 and ane anodaro association checovid chiri chirwere dambudziko dr dzimwe enyika hurongwa idzi kodzero
        8 kukwanisa kuri kushanda kutanga mana matanhatu mnangagwa muharare mukana munyori mutauriri muzimbabwe
        8 nemakumi nevamwe nhasi pakati panguva pari pf rapera rezvehutano rose saka vaemmerson vakati vana vanenge
        8 vange vashandi veruzhinji zvimwe zviuru
        9 1 akaita bazi chimwe doctor dzevanhu for guru haina havana havasi here huwandu hwevanhu kubata kunzwa
        9 kuona kupararira kupinda kuramba kutaura kuwana kwechirwere kwenyika kwete mamiriyoni mamwe manomwe masere
        9 mekunge mitambo moyo mugabe mumutambo mutambo mutevedzeri muzvare mwedzi ndivo nechirwere nevanhu pachena
        9 pasina rimwe rinoona sachigaro sei senzira uko vachitaura vanoda vanotiwo vasina vatambi vavo vazhinji
        9 wavo yave yose zana zvakakosha zvakanyanya zvakawanda zvikwata zvine
        a akawanda ayo bato chekuti covid cup danho divi dzinoti ekuti hatina icho iro ivo kuburikidza kufara
        a kugadzirisa kunge kunyangwe kunyika kupa kusanganisira kutora kwavo makore mapfumbamwe mapurisa matanho
        a mhosva mitemo mudunhu mugore munguva mutemo muzana ndiyo ne nedzimwe nemari nemazana nenyaya nesangano
        a nezuro nzvimbo ose siyana studio7 tiri uku union uno uri vakuru vanga vanodarika vanofanirwa vanonzi
        a varobert venhau vose zvakaita zvavo zvekuti zvose
        b 2 3 achiti alliance anoona ave chavo chirongwa commission development dzakawanda dzezvehupfumi emadhora
        b gwaro haisi hazvina hupenyu hupfumi huri hwavo inofanira inofanirwa isina isu iye kambani kubatsira kugara
        b kuitika kukurudzira kushandisa kusouth kutambira kutarisirwa league makambani masangano mazuva mubazi muno
        b munzvimbo murairidzi musarudzo mutambi mvura national nations ndizvo nekudaro nemamwe nezvimwe nhabvu
        b nhomba nzira pamutemo parizvino re remdc rine rinouya sarudzo south united vabatwa vachiri vafa vaine
        b vakaita vakwanise vamnangagwa vanofanira vasati vasiri vatsigiri vese wa webato wekuti wezimbabwe world
        b yakawanda yenyika zuva zvave zvekare zvikamu
        c 000 4 akasiyana anenge ange asina chake chekuita chenyika chigaro chikuru chose council dare dzakaita
        c dzose ehurumende hakuna health hwenyika ino inonzi inosvika institute international kare kubhadhara kubuda
        c kudare kufamba kumira kunyanya kunzi kupihwa kusangana kushandiswa kutamba kutarisira kuuya kuve kwakaitwa
        c kwemari kwemashoko kwevanhu mangwana matambudziko mhuri muafrica mubato mudare mugari muhurumende mukati
        c mukombe mumitambo muzvinafundo mvumo mwaka navo ncube ndechekuti ndiye necovid nemapurisa nemumwe
        c nemutungamiri nemuvhuro nenguva nenyika nevana nezviuru ongororo paine pamberi pamusangano rekuti
        c reparamende rezanu rezvemari rights rinomirira rubatsiro shasha t tinzwe vachida vachiita vachishanda
        c vagari vainge vaive vakabatwa vakaudza vanoona vanosvika vaviri vechidiki vehurumende we wechipiri
        c wekutanga wemdc wemutungamiri yake yecovid yedu yekudzivirira yezimbabwe zvakasiyana zvese zvichakadaro
        c zvinenge zvinosanganisira zvisina zviviri zvizvarwa
        d 0 adarika akazvimirira america anonzi anopikisa ati bank chaizvo chamisa che chezimbabwe chiremba
        d chizvarwa city dai denda economic electoral fc gadziriro gweta harare hospital human hurukuro inenge
        d inoita inoona kanzuru kubatwa kudarika kudzivirira kudzoka kuenderera kuhwina kukwira kumatare kumba
        d kumusha kuna kuongorora kuratidzira kuronga kutadza kutenga kuziva kwakaita kwemakore mapato mdc
        d mhirizhonga mimwe miriyoni mishonga miviri muamerica muchikwata muguta mukurumbira mumigwagwa mumiriri
        d mutungamiriri muzvipatara nebazi nechikwata negurukota nemasangano nemashanu nemugovera nesimba nezimbabwe
        d nezita nharembozha pave pfungwa pfupi radarika rake recovid reharare rehurumende remitemo renyika
        d repamusoro rinopikisa ruzivo simba soccer the trade tsvangirai ukuwo university uyewo vagare vakatiwo
        d vamugabe vanogona vanosanganisira vanoshanda vanove varairidzi vashoma vawane vayo venhabvu vezimbabwe
        d wake wechikwata wechina wedare wemuvhuro wenhabvu wese west wesvondo yakaita yange yekutanga yezanu zanu
        d zvakasimba zvematongerwo zvezimbabwe zvichakadai zvinogona zvinonzi zvinotevera
        e 2018 5 aive anoda anofanira anosanganisira apfuura assembly bumbiro central chedu chekutanga chinangwa
        e chiuru chivimbo congress court doctors dzakasiyana dzehutano dzezvehutano dzezvematongerwo dzine
        e dzinosanganisira ekuamerica ese football fund group haana haasi hazvisi hutano ichange ichiti idzo iine
        e ini inoda inogona isati isiri kekutanga ku kubasa kuchikwata kudomwa kufa kugadziriswa kuhurumende
        e kukonzera kukunda kukwikwidza kumabasa kumirira kumusangano kumutambo kunetsa kunzvimbo kupomerwa kuramwa
        e kurudziro kurwira kushushikana kutevera kutsvaga kutungamira kuzimbabwe kwenguva ma madhora madzimai
        e magwaro mamiriro mangange manheru masimba mauto mawarriors mbiri million misangano mitengo muboka mudzimai
        e mudzimba mumatunhu mumdc mumusangano mushandi mutongo nani ndira ndiri ndiwo nechina nechinangwa nechipiri
        e nechitatu nedambudziko negumi nekwayedza nemakore nemana nemanomwe nemasere nestudio nevashandi nevashanu
        e nevatori nevaviri neveruzhinji nezvekufambiswa on padandemutande pavanhu pazuva pedyo platinum rakanaka
        e rese research reworld rinorwira rutsigiro shoma stadium teachers tine tsamba uhu unions va vachange
        e vachinzi vaimbova vaimbove vakafa vakanga vanachiremba vanodaro vanoita vanoongorora vaobert vatatu
        e vataura vatori vatungamiri vebato vedu wapera wechishanu wechitatu wemugovera yacho yadarika yakareba
        e yakasiyana ye yeharare yehurumende yepamusoro yeparamende yese zhinji zvayo zvichemo zvina zvinodiwa
        e zvinoita zvinoti zvirango zvirwere zvisinei zvisiri zvitatu
        """

    /// Of 1463 articles.
    static let so = """
        0 ah ay ayaa ee in iyo ka kale ku la laga lagu loo mid oo si soo u ugu uu waxaa waxay
        1 aan badan markii sheegay sida tahay wax yahay
        2 aad ayuu balse dadka inay inuu kala ma sidoo uga waa waxa wuxuu yihiin
        3 ahaa ahaan aysan dalka dib hore isku marka qof sii waxaana yiri
        4 ahayd ama dad hadda haddii hor ilaa inta isla iyadoo jiray kii leh looga loogu muddo sano sheegtay waxaan
        4 weyn
        5 ayay bishii dhacay dhan dhanka gaar halka jira kaddib karo laakiin lahaa magaalada mar mareykanka qaar
        5 saabsan sanadkii tirsan uusan waxayna yar
        6 bbc bulshada cusub da dhaafay dhashay doono dowladda duwan gobolka hal isaga iska jir kasoo kasta kuwa
        6 meel qaaday sameeyay sare sheegeen taas tan xilli
        7 000 adag ahayn arrimaha ayaan baxay caafimaadka daray dhex dhowr guud helay inaan is isagoo jiraan jiro
        7 karin leeyahay magacaabo nin nool qeyb qofka saaray walba wuxuuna yaalla
        8 arrintaas arrintan ayey baahan caalamka cudurka dambe dhammaan dheer dhigay dhinaca dunida galay gudaha
        8 haddana halkaas hase hindiya horreysay intii isugu iyada iyagoo kama karaan karto kula laba labada labo
        8 lasoo maadaama madaxweynaha markaana mr noqday noqon sababta sameeyo sidaas sidii tiri uk ula waan wada
        8 wanaagsan warbaahinta way weli xiriira xitaa
        9 1 10 19 20 adduunka afar ayna baraha caafimaad dalalka dalkaas dambeeyay dhacday doonaa doonaan doonto
        9 fiican gaaray haatan helo hoos horay inkastoo isu jirin jirka jirtay jirto kaas kaliya kara kooxda kusoo
        9 kuwaas kuwo labaad lacag lahayn lama leedahay leeyihiin maamulka madaxweyne meesha milyan muhiim noqotay
        9 qoray saddex shirkadda socda taasoo tilmaamay tirada waana waaweyn waxyaabaha yeeshee yimid
        a 2 3 30 5 aaminsan aanan afrika arkay arrin arrinta bilood booliska caan caanka cad covid dal dhaca
        a dhalatay dhawaan dhintay dhow dr fayraska gacan hadal hadlay halis hay'adda heli horreeyay ii ingiriiska
        a intaa intaas jaamacadda jeer jireen jirta kadib kaga kalena kamid karaa kuma lala maalin maalmood maanta
        a madaxa markaas ogaaday qaado qaatay qabtay qayb reer saameyn saartay sababtoo sannadkii shan shaqada
        a socday sugan taasi trump twitter uma wali war wixii wuu xaaladda xanuunka xigtay xilligaas xiriirka
        b 2018 2019 2020 aha ahaayeen aniga aqalka awood baaritaan baxday britain ciidamada cilmi coronavirus dadkii
        b dadku darteed deegaanka dhaqaale dhibaato dhici dhigo dhulka dibadda dii dilay donald eedeeyay eego
        b gacanta guul ha hayo helaan i iney iyaga kaasoo kartaa keliya kenya kooban koox lahaayeen lahayd maalintii
        b maxay muuqaal na ninka nolosha noqdo qaarkood qaba qabo qabto saaro sameeyeen sameyn sanadkan shacabka
        b shaqaalaha shaqo sharci sharciga sheegaya siiyay soomaaliya taagan taalla tagay tani usoo uuna waaxda
        b waddanka wararka waxba xilka xiran xiriir xisbiga xun yidhi
        c 100 12 15 25 4 6 aanay aanu ahna awoodda ayaana barta been biden bisha bishan bixin bixiyay caadi
        c caalamiga carruurta corona dacwad dagaal dalkaasi darro dhaqaalaha dhawaad dhexe dhibaatada difaaca diray
        c doolar doona doonayo doonin doorashada gaari gaarka galbeedka ganacsiga guriga guuleystay hadlayay
        c haweeney haya hayay heer heerka igu illaa inaad isbitaalka jeediyay joogto kaddibna karta kastaba kooxaha
        c kulmay la'aan lix london mararka maray maraykanka maxaa maxkamadda muujinaya muuqday qaab qaadan qaadatay
        c qaadi qaban qalabka qaranka qoraal qoyska rasmi saameynta saraakiisha shiinaha sidaa siiyo siyaasadda
        c socotay taageero tallaabo tii timid toos uun waayay wargeyska wasiirka waxaad waxyaabo wayn xanuun xarunta
        c xilliga xiray xogta yaqaanno yaraan yeelan yeeshay yurub
        d 11 13 14 18 2016 2017 40 50 7 8 9 aadan aaddan adeegsado al amniga arko baaritaanka bandhigay bartiisa
        d bilaabay billaabay caadiga caasimadda cabsi carruur ciyaaraha da'da dagaalka dambeysay daran dartay degdeg
        d dhab dhacdo dhaco dhaliyay dheeraad dhigan dhigtay dibna diiday diyaar doontaa fursad ga gaartay gashay
        d geeriyooday geeyay geystay go'aan go'aanka golaha goob goobaha goobta hadalka haddaba halista halkan
        d hawada haweenka helin horey iga inaysan inkasta isticmaalo jeeda joe kahor kana khatar kor kuwaasoo
        d lacagta madax magaca mana marar maxamed meelaha midka muslimiinta muujiyay new ninkan nooca qaabilsan
        d qaabka qaato qaramada ruushka sabab sababo safmarka sameeyaan sameysay sanad shaaciyay shaqeeya shirkadaha
        d siyaasadeed soomaalida taariikhda tago tartanka the tiro tusaale ururka walaac waqti warbixin wasaaradda
        d wasaaraha xaalad xafiiska xog xubnaha xuquuqda yaabaa yaabo
        e 16 17 200 2015 2021 24 aadka afka agaasimaha ahaanba ahaatee ahan aheyd arkaan arki arrimo baarlamaanka
        e badda badnaa bariga barnaamijka baxa bixiyo bollywood boqolkiiba buuxda cagta cid cuntada cunto daabacay
        e daba dadweynaha dalal daraasad dhalay dhaqan dhaqanka dhawaaqay dhaxeeya dhicin dhimashada dhinac dhinteen
        e diinta diiradda diyaaradaha doonayay doortay dumarka filan filayaa filimada fudud gaaraya gaaro gabadha
        e gabar galaan galeen galo gelin goor gudahood guddiga guusha hab habka hayaan heshay heshiis hoose internet
        e isticmaalka jecel kan keenay keentay keli khan khubarada kiis kiisaska koowaad kulan kun kuna lagula lug
        e madaxda madaxweynihii magac magacaabay magaciisa may meelo mustaqbalka muxuu nasiib natiijada nooc noocaas
        e noocan noqoto november qaadeen qaataan qabaan qaran qeybta qiyaastii qofkii qoyskiisa ragga rajo saaran
        e saari sababay sanadihii sawir sheegayaan siin socdo socota taageerayaasha toddobaad waayo waday waddamada
        e waqooyiga warar washington weerar wiil xaaskiisa xabsiga xad xaqiijiyay xigeenka xilligii xoog xooggan
        e xukuumadda
        """

    /// Of 713 articles.
    static let sw = """
        0 katika kwa la na ni wa ya za
        1 cha hiyo kama kuwa lakini yake
        2 baada kutoka kwamba kwenye miaka nchini pia vya wakati wake watu zaidi
        3 ambao ambaye ambayo hii hilo huo kuhusu mara moja mwaka sasa siku
        4 alisema au hadi hata hivyo huku huu huyo ili juu kati kila kufanya kwanza mmoja muda mwa nchi pamoja wengi
        4 yao
        5 alikuwa anasema baadhi bado dhidi hali hatua hayo ikiwa ilikuwa kabla kadhaa kazi kubwa kuna kupata mkuu
        5 mtu mwezi sababu sana tu wao wengine
        6 akiwa ambapo bbc bila chini habari hivi hizo karibu kawaida kutokana marekani mbili mkubwa mpya muhimu
        6 mwenye ndani nje njia nyingi rais serikali sio tangu tayari tofauti umri wiki zake
        7 afrika aina ambalo ambazo duniani eneo hakuna huenda huko jinsi kimataifa kipindi kupitia kutoa kutumia
        7 maisha mambo mbali milioni miongoni nafasi ndio nyingine sehemu taarifa taifa tena uingereza ulaya vile
        7 wenye wote zamani zao zote
        8 000 1 19 afya ajili ambacho amesema awali baadaye dunia hao hapo hicho hili idadi iliyopita ina inaweza
        8 ingawa jambo je kiasi kitu kiwango kuchukua kufikia kulingana kusini kuu kwenda lake licha maeneo mengi
        8 mengine mkono mnamo mrefu mwingine mwisho nyumbani pili raia sawa shirika tatu walikuwa wazi yenye yote
        9 10 20 2020 25 30 ana bora chake corona familia haki hatari haya hizi humo imekuwa iwapo jina kampuni
        9 karibuni kile kiongozi kuanza kuendelea kundi maafisa maarufu mapema mashariki masuala mataifa matokeo
        9 mazungumzo mfano miezi mji mjini mkataba mpango msimu nguvu nini pekee sheria si soka suala tanzania
        9 tarehe timu uwezekano uwezo wale wana wanasema wanawake watoto waziri yeye
        a 2 2021 2022 24 3 5 amekuwa asilimia biashara chama changamoto chuo fedha gani huduma ikiwemo jamii januari
        a kabisa kenya kidogo kijamii kikubwa kikuu kisiasa kituo kiungo klabu kote kuanzia kufuatia kuingia
        a kukabiliana kuliko kuona kuondoka kuongeza kusema kuzuia kwake kwasababu kweli lazima leo mabadiliko madai
        a makubwa mamlaka manchester mbalimbali mbaya mbele mchezaji mfumo mkurugenzi mpaka mshambuliaji mtandao
        a mujibu mwanamke mwili namna nyuma picha ripoti shughuli sita the uamuzi uchaguzi uchunguzi ufaransa
        a ugonjwa uhusiano ujumbe ulikuwa umma unaweza united upande usalama utafiti viongozi virusi vita vyombo
        a wako wanaweza wawili yetu yoyote
        b 12 2017 2018 21 22 23 26 28 4 aliongeza aliyekuwa ama ambako anaweza athari badala binafsi bw bwana chache
        b city dawa dola fulani fursa hapa hasa hofu huru jana janga juhudi kujiunga kupunguza kuweka kwani ligi
        b magharibi mama matatizo mazingira mimi mitandao miwili mwandishi naye nia nne nusu nyumba nzuri pesa
        b polisi rasmi saa taasisi tano tatizo uliopita umoja ushindi utawala video wafuasi wakiwa walio wamekuwa
        b wanaume wasiwasi wetu wowote yangu yuko
        c 100 15 18 2015 2019 27 29 50 6 akisema aliiambia alipokuwa amani ambavyo arsenal baba barani barcelona
        c basi bidhaa binadamu brazil bunge chakula chelsea china covid dalili damu england faida haraka hatahivyo
        c hisia historia hospitali huwa iko ile ilisema imani in inasema itakuwa jeshi jimbo joto kampeni kaskazini
        c kesi kifo kikosi kisha kitaifa kiuchumi kombe kuhakikisha kujaribu kulikuwa kumsajili kupiga kura kurejea
        c kusababisha kusaidia kutaka kwanini lengo lilikuwa liverpool maambukizi maana machi madrid maelfu
        c mafanikio mafuta mahakama mahali maji makubaliano makundi maoni marufuku matibabu matumaini matumizi
        c mchezo mdogo michezo mkutano mojawapo mtoto mwishoni nani nao ndege pale salama shule siasa simu sport
        c takriban tetesi thamani tottenham tukio twitter uchumi uhuru ujumla ukweli una uongozi upinzani ushahidi
        c usiku uwanja vijana viwango vizuri wachezaji wangu wataalamu west yako yeyote
        d 11 13 14 16 17 2016 40 8 a asili baadae bali bara baraza beki bi bilioni chochote dakika de dkt gharama
        d hakuwa halisi hana hawana hiki ijumaa imesema john jukumu jumapili jumatatu juni kasi kina kinyume kocha
        d kudhibiti kuishi kujua kuongezeka kushindwa kutafuta kutengeneza kutokea kutosha kwao lolote london maalum
        d mabingwa madarakani maelezo maendeleo mafunzo matukio mawili mbinu mchakato mechi meneja mfupi milan mingi
        d mipango mitano mitatu mkopo mlinzi moyo msemaji msingi mtandaoni mwenyekiti mwenyewe mzozo mzuri nayo
        d ndiye nigeria novemba nyota paris pauni rahisi real rekodi saba safari septemba sera shaka sisi st
        d udhibiti uhamisho ujerumani ukosefu ulimwengu ulinzi urusi usajili vifaa vyema wafanyakazi wagonjwa
        d waliokuwa walisema wanataka watatu winga wito wizara yalikuwa zilikuwa zinaweza
        e 35 60 7 9 afisa agosti alhamisi alianza alipata anataka aprili argentina bahati bei daktari david dini
        e everton facebook februari gazeti germain ham hatimaye hawa huyu inaonekana india ishara italia julai
        e jumatano jumla juventus kali kanisa katikati kauli kibinafsi kidini kigeni kijeshi kisheria kucheza
        e kuelekea kufunga kuhamia kuimarisha kulipa kumaliza kumekuwa kumi kununua kuondoa kuonekana kupinga
        e kushinda kuzingatia leeds lenye maandamano magonjwa makosa mali mamilioni maneno masharti mashirika
        e maswali minne mlango msaada mshindi mtaalamu mungu muungano mwanzo ndiyo ndoa ndogo newcastle ngumu
        e nilikuwa nzima of ofa ofisi ongezeko orodha rangi sahihi sauti sherehe shinikizo sifa silaha siri suluhu
        e teknolojia tiba trump tume ubelgiji uhispania uholanzi ujao ukraine ulimwenguni umuhimu urais ureno
        e ushirikiano utata vibaya vifo vigumu vikwazo vingi vingine vipi visa vitu waandishi wachache wakuu wala
        e wanaamini wanajeshi wananchi wapinzani wenyewe yanaweza zenye zingine
        """

    /// Of 409 articles.
    static let ti = """
        0 ኣብ እቲ ካብ
        1 ምስ ነቲ ናብ ናይ እዩ ከም ድማ
        2 ልዕሊ ሓደ ኣብቲ እቶም እዋን እዚ ዘሎ ግን
        3 ሰባት ነይሩ ኢሉ ኣሎ ኣብዚ እታ ክሳብ ዓመት ድሕሪ
        4 ሃገራት ሃገር መንግስቲ ምዃኑ ሰብ ቅድሚ እዮም ካልኦት ክልተ ክብል ኮይኑ ዓለም ዝሓለፈ ዝብል ዝነበረ ዝኾነ
        5 ሕጂ ብዙሓት ነዚ ኣብታ እንተኾነ እውን እያ ከኣ ካብቲ ክኸውን ወርሒ ዓመታት ገሊጹ ግዜ
        6 ሓበሬታ ሓቢሩ መግለጺ በቲ ቤት ብሰንኪ ብዙሕ ብዛዕባ ነገር ናይቲ ኢትዮጵያ ኢና ኣለዉ ኣዝዩ እንከሎ ከምኡ'ውን ከተማ ካልእ ወይ ዘለዎ ይብል ጀሚሩ ገለ ጥራይ
        7 ህዝቢ ሎሚ ሓንቲ ምኽንያት ሰለስተ ሰሙን ስራሕ ቀረባ ቀዳማይ በዚ ብምባል ብተወሳኺ ተዛሪቡ ትካል ነቶም ኩነታት ካብቶም ኲናት ወጻኢ ውሽጢ ዓይነት ዘለዋ ዘለዎም ዝርከብ
        7 ዝኽእል ጉዳይ ፕረዚደንት
        8 10 ሓይልታት ሕቡራት ሕጊ መዓልቲ መጀመርታ መጠን ሚልዮን ሚኒስተር ስለ ሽሕ ቀንዲ ቃል ብመሰረት ብዝብል ብፍላይ ቦታ ተባሂሉ ትሕቲ ትማሊ ነይሮም ናብቲ ንሱ ንቢቢሲ
        8 ኢላ ኣለዎ ኣሜሪካ ኣርባዕተ ኣስታት ኣባላት ኣዋርሕ ኣይኮነን ኣፍሊጡ ኣፍሪቃ እንታይ እኳ ከምዘሎ ከቢድ ኰይኑ ወዲ ዘለዉ ዘላ ዝሃቦ ዝርከቡ ዝተኻየደ ዝተፈላለዩ ዝነበሩ
        8 ዝካየድ የለን ይዝከር ይግለጽ ደቂ ደው ጉዳያት ጥዕና ጸገም
        9 1 2 30 ሓሙሽተ ሓይሊ ሓደጋ ሓድሽ ሓገዝ ሕክምና መወዳእታ መዓልታት መገዲ መጥቃዕቲ ምስቲ ሰራዊት ሰብኣዊ ስልጣን ቢቢሲ ብምግላጽ ብወገኑ ትብል ትካላት ትግራይ
        9 ትጽቢት ነታ ነገራት ኣለዋ ኣለው ኣላ ኣመሪካ ኣገልግሎት እምበር እተን እንተዀነ እዞም እየን ከምኡ ከምዚ ከባቢ ኩሉ ካልኣይ ክልል ኮይኖም ኸኣ ውድብ ዕድል ዜና ዝበለ
        9 ዝተባህለ ዝኸውን ዝዀነ ዝግበር ዝጸንሐ ይኽእል ይገልጽ ይፍለጥ ደረጃ ግና
        a 20 2020 2021 5 ሃገራዊ ህይወት ለውጢ ሓላፊ ሕማም ሕብረት ሕቶ ሕዚ ሕዳር መራሕቲ መሰላት መሰረት መስርሕ መጽናዕቲ ማሕበራዊ ምሉእ ምክልኻል ምዃኖም ምግባር ሞት
        a ሞንጎ ሞያ ስለዚ ስነ ስዒቡ ስጉምቲ ስግኣት ሽዑ በዓል ብዘይ ተመሳሳሊ ተስፋ ተገሊጹ ትምህርቲ ነበር ነዊሕ ኢሎም ኢትዮጵያን ኣለና ኣባል ኣንስትዮ ኣንጻር ኣካል ኤርትራ
        a እየ ከምዝኽእል ከምዝኾነ ካብዚ ክትብል ክፍሊ ወሲኹ ወተሃደራዊ ዋላ ዓበይቲ ዓቢ ዓዲ ዕድመ ዝመጽእ ዝተፈላለየ ዝኾኑ ዝያዳ ዝገልጽ ዩኒቨርሲቲ ይሕብር ይኹን ይገልጹ
        a ደቡብ ዶላር ዶክተር ገሊጻ ገሊጾም ገንዘብ ጉጅለ ጓል ጸብጻብ ጸኒሑ ጸገማት ጸጥታ ጽቡቕ ፍሉይ
        b 100 15 3 40 6 ሆስፒታል ልዑል ሓሳብ ሓያል መንጎ መዚ መደብ መግቢ ምባል ምንባሩ ርእሰ ርክብ ሰላም ሰፊሕ ስምምዕ ቅልውላው ባይቶ ብምኽንያት ብምግባር ብሪጣንያ
        b ብተደጋጋሚ ተወሳኺ ታሪኽ ነይራ ኣለዎም ኣቦ ኣካላት ኣዲስ እንከላ ከሎ ከምቲ ከምዝነበረ ክልቲኦም ክሲ ክብሉ ኮይና ወግዓዊ ዋና ውሳነ ውድድር ውጽኢት ዓለምለኻዊ ዓቕሚ
        b ዘለና ዘለው ዘተ ዘጋጠመ ዝለዓለ ዝርከባ ዝበሃል ዝበሉ ዝነበረት ዝነበራ ዝነበሮ ዝኽእሉ ዝኾነት ዝፍለጥ ዞባ ይግበር ገዛ ግምት ጥራሕ ጸቕጢ ጻዕሪ ፍርዲ ፖለቲካዊ ፖሊስ
        c 12 17 19 2019 2022 24 4 50 ህዝባዊ ለበዳ ላዕለዋይ ሓቢሮም ሓዊሱ ሕማማት መላእ መልሲ መልእኽቲ መራሒ መስከረም መበል መዓልታዊ ማለት ማሕበር ማእሰርቲ
        c ማእከል ምላሽ ምምሕዳር ምብራቕ ምንቅስቓስ ምዕራብ ሩስያ ሰሜን ሰራሕተኛታት ሰነ ሰዓታት ስርዓት ሽዱሽተ ቀይዲ ብ ብሓፈሻ ብተመሳሳሊ ብኸመይ ትዛረብ ትገልጽ ናይቶም
        c ናይዚ ን ንላዕሊ ንሓደ ንምርካብ ንሳ ንኣብነት ንፈለማ ኣመልኪቱ ኣሽሓት ኣበባ ኣብያተ ኣትዩ ኣነ ኣውሮጳ ኣገዳሲ ኣጋጣሚ ከምዘለዎ ከባቢታት ከተማታት ኩሎም ክንደይ
        c ክኢላ ክካየድ ክፋል ኮሮናቫይረስ ኵነታት ወገናት ዋላ'ኳ ዓባይ ዓብዪ ዘውጽኦ ዝሓለፉ ዝምልከት ዝብሉ ዝዓበየ ዝገበሮ የመልክት የረድእ የብሉን ይርከብ ይኽእል'ዩ ይዅን
        c ይዛረብ ይግባእ ዳርጋ ገና ገይሩ ጸብጻባት ጽልዋ ጽሕፈት ፈተነ ፍርቂ
        d 000 11 13 14 18 2018 25 8 9 ሃገሩ ህጻናት ላዕለዎት ልክዕ ሒዙ ሒደት ሓላፍነት ሓምለ ሓቢራ ሕብረተሰብ ሕጂ'ውን ሕጋዊ መረዳእታ መሬት መብርሂ መብዛሕትኡ
        d መብዛሕትኦም መንገዲ መድሃኒት መድረኽ መጻኢ ማሕበረሰብ ማእከላይ ማይ ምህላዎም ምኽሪ ምኽንያቱ ምዃና ሰልፊ ሰሙናት ሰበስልጣን ሰዓት ሱዳን ሳልሳይ ቁጽሪ ቅትለት
        d ብምእታው ብምኻድ ብምዃን ብኻልእ ብወግዒ ብድሕሪኡ ተመራመርቲ ተራ ተቓውሞ ተኽእሎ ተገይሩ ተግባር ተፈሊጡ ታሕሳስ ትግራይን ነሓሰ ነበርቲ ንልዕሊ ንምግባር ንቡር ንነዊሕ
        d ኢድ ኣለኹ ኣቢሉ ኣብቶም ኣብኡ ኣትሒዙ ኣቶ ኣኼባ ኣዝዮም ኣይነበረን ኣደ ኣገባብ እምነት እንተነበረ እንከለዉ እኹል እዛ እግሪ ከመይ ኩዕሶ ካብታ ካብኡ ኬንያ ክገብር
        d ክግበር ኮቪድ ኮነ ኰይና ኵሉ ኵናት ወተሃደራት ዋጋ ውግእ ዓሰርተ ዘርኢ ዘኽእል ዘይኮነ ዜጋታት ዝሓዘ ዝቐረበ ዝቑጸሩ ዝተገብረ ዝተፈጸመ ዝኣመሰሉ ዝዀኑ ዝዝከር ዝጀመረ
        d ይሕብሩ ይብሉ ይኸውን ዳግማይ ድምጺ ዶ ዶብ ጀሚሮም ጀነራል ጉድኣት ግብረ ግንቦት ጎንጺ ጠቒሱ ጥቅምቲ ጸረ ፈለማ ፈረንሳ ፍቓድ ፍታሕ ፕሮፌሰር
        e 16 2014 2017 60 7 ሂቡ ሃገራትን ህወሓት ለካቲት ሓሊፉ ሓቲቱ ሓያሎ ሓድሕድ ሓፈሻዊ ሕማቕ ሕጽረት መሓመድ መራኸቢ መራኸቢታት መርመራ መርበብ መሰል መሰረታዊ
        e መቐለ መን መንበር መንግስታዊ መንጐ ሚኢታዊት ሚእታዊት ሚያዝያ ሚድያ ምሃብ ምህላዉ ምልክታት ምርጫ ምቁጽጻር ምክትል ሞይቶም ረድኤት ር ርእሲ ርእይቶ ሰሉስ ሰናይ
        e ሰንበት ስለዝኾነ ስራሕቲ ስርሑ ስድራ ሸውዓተ ቀሊል ቀረብ ቃለ ቃልሲ ቅድሚት በዓልቲ ቢልዮን ባህላዊ ባዕሉ ባይታ ቤተ ብህይወት ብሓባር ብሓደ ብመንግስቲ ብምሉእ
        e ብምሕባር ብምጥቃስ ብርቱዕ ብቐሊሉ ብቐጻሊ ብቕልጡፍ ብብዝሒ ብዝሒ ብዝተሓሓዝ ብደረጃ ብግቡእ ቦታታት ቫይረስ ተራእዩ ተቐባልነት ተቓወምቲ ተዛሪባ ተጠቀምቲ ትሑት ቻይና
        e ነተን ነይረ ነፈርቲ ናይታ ንሕና ንመጀመርታ ንምክልኻል ንምፍታሕ ንሰለስተ ንብዙሓት ንኣስታት ኢልካ ኣልቦ ኣሕመድ ኣቆጻጽራ ኣቐዲሙ ኣቕሪቡ ኣብተን ኣየር ኣይክእልን
        e ኣይኰነን ኣጸጋሚ ኤርትራን ኤውሮጳ እትርከብ እንተ እንተኾይኑ እንከለው እዘን ከምዘለዉ ከምዘለዎም ከምዘይኮነ ኪሎ ካብተን ክህሉ ክህልዎ ክሰርሕ ክሳዕ ክስታት ክትከውን
        e ክኢላታት ክኣቱ ክወጽእ ክገብሩ ኰይኖም ወሃቢ ወራር ወከፍ ወገን ውሑዳት ውን ዓወት ዕላማ ዕዳጋ ዘለወን ዘይብሉ ዘይኮነስ ዘጋጥም ዙርያ ዛጊት ዝሃበቶ ዝህብ ዝሓሸ
        e ዝሕብር ዝርርብ ዝርዝር ዝሰርሕ ዝቕጽል ዝበሃሉ ዝበሎ ዝብሃል ዝብሎ ዝተፈላለያ ዝወሃብ ዝገበረ ዝገብር ዝግለጽ ዝግባእ ዩክረይን ይንገር ይኹን'ምበር ይኽእሉ ይገብር
        e ይጠቅስ ደም ደገ ደገፍ ድሕሪኡ ድሕነት ድሮ ጀሚራ ገሊኦም ጋንታ ጋዜጠኛ ግዝኣት ግዳያት ግድን ጠንቂ ጥሪ ጸሓፊ ጻውዒት ጽሑፍ ፈጢሩ
        """

    /// Of 496 articles.
    static let ur = """
        0 اس اور بھی سے میں نے پر کا کو کہ کی کے ہیں ہے
        1 ان ایک کیا یہ
        2 بعد تھا جس لیے نہیں وہ کر کرنے گیا
        3 تو تک جو رہے مطابق والے کہا ہو ہونے ہويے ہی
        4 اب اپنی اپنے تھی جانب دی دیا زیادہ ساتھ سال لیکن والی کام کرتے گا گيی
        5 انہوں ايی بات بہت تاہم تھے جايے جب رہا سب طرح طور مزید نہ وجہ وقت پاکستان کم کويی کہنا گيے گی ہوا
        6 اسے انہیں اپ اگر بتایا جا جاتا جاری جانے جبکہ جن حاصل دنیا دو دوران رہی سی شامل صرف قبل موجود پہلے کرنا
        6 کسی کيی کچھ کیے گے ہوتا ہويی یا
        7 استعمال اسی اف بڑی حوالے دوسرے دونوں دیگر دے سامنے شروع علاوہ ملک نام نظر و ٹیم پھر پیش کریں گزشتہ ہر ہم
        7 ہوتی ہوں
        8 اعلان امریکی انے اپنا اہم ایسا ایسے اے بار بارے برس بنانے بھر ترین تمام تھیں تین جاتی جہاں جیسے خلاف خود
        8 درمیان دوسری سکتا عالمی لوگوں لیا لے ماہ ماہرین مختلف مقابلے میڈیا نيی واضح ویب پہلی پی پیدا ڈیسک کرتا
        8 کردیا کمپنی کیونکہ ہوتے ہوگا
        9 2 5 ا ارب اضافہ اغاز افراد ايے ایا ایسی بلکہ بن بڑے بہتر بی بے تصویر تیار جاتے حال حصہ حکومت خان ختم خیال
        9 دن دیتے دینے ذریعے رپورٹ زندگی سکتی سکتے سکے سیاست ضرورت عام عمر عمل غیر فیصد فیصلہ قرار لوگ مدد ممالک
        9 موقع مکمل میچ ورلڈ ٹی پاکستانی چند چین ڈالر ڈی کرتی کرکے کرے کمی کیليے
        a 10 3 4 6 اباد اج ادا ادارے امریکہ انتہايی انھوں ای ایم باعث بنا بنایا بڑھ بہترین بیان تاکہ تحقیق ثابت
        a جايیں جلد خبر خواتین دل دور رايٹ رواں روز روپے زايد سامنا سطح سمیت شايع صحت صورت طرف فلم لاکھ ليے مرتبہ مل
        a نيے والا پاس پانچ چار ڈاٹ کافی کامیاب کاپی کردار کوشش کپ کیوں ہزار ہمیں یونیورسٹی یہاں یہی
        b 20 2018 30 caption image ابھی اثرات اداکارہ اسلام اظہار انداز اندر انھیں اگے ایس ایف این بالی باوجود باہر
        b بچوں بڑا بھارتی بین تحت تعداد تعلق تقریبا جان جسم جواب جگہ خاص دسمبر دیں رکھا رکھنے رہیں سابق شکار صارفین
        b ظاہر فراہم فی قریب قسم قیمت لاہور لی متاثر متعلق مشکل معروف معلوم مگر نقصان واقع والوں وزیر ووڈ وی
        b ٹیکنالوجی پہنچ چاہیے چکے کار کامیابی کروڑ کرکٹ کس کھلاڑی کھیل ہماری ہمارے ہوگی یاد یعنی
        c 1 12 15 2017 50 7 8 ابتدايی اثر اخری اسان اسٹریلیا الاقوامی امریکا ايیں اچھی ایجنسی اینڈ برطانیہ بعض بغیر
        c بند بننے بڑھنے بھارت تاریخ تبدیل تبدیلی تر تصاویر تقریب تیزی جاسکتا جسے جون جی جیت جیسی حد خوش دس دنوں
        c دوبارہ دوست دیکھا دیکھنے رہ سالہ ساينس سايٹ سخت سر سوال سوشل سیریز شادی شدید شرح شرکت شمار شکست شہر شیير
        c صدر ضرور ضروری طویل عايد عرب عرصے علاج عوام فايدہ فروخت فون قابل قايم قومی لاين لندن لکھا لگا لگتا لینڈ
        c لینے مارکیٹ متعارف مجھے محمد مستقبل مسلسل مشہور مقابلہ مقدار ملکی ممبيی ممکن مند نامی نتايج نظام نمبر نیا
        c واپس وہاں پانی پسند پوری پڑھیے پہلا چاہتے چکا چکی چینی ڈاکٹر کارکردگی کبھی کراچی کردہ کرلیا کل کمپنیوں کن
        c کيے کھلاڑیوں کہتے گذشتہ گيیں گھر ہفتے ہمیشہ یو
        d 11 2016 getty images اتا اخر اداکار اسٹار اضافے اقدامات امراض امکان امید انسانی انٹرنیشنل انڈسٹری انکشاف
        d او اوٹ ايندہ اکتوبر اکثر اگرچہ اگلے ایل بال بالکل بجايے بدولت برايے برطانوی بچے بک ترقی تصدیق توجہ تیل
        d جانا جايزہ جدید جنگ جنہوں حالیہ حکام خاتون خراب درست دستیاب دعوی دکھايی دہلی دیتا دیتی دیکھ ذرايع رقم روس
        d رکھتے رہتے ریکارڈ زیر سبب سرمایہ سلسلے سو سپر سکیں شاہ شخص صلاحیت طبی فاينل فلموں فوری فہرست فیس فیصلے قدر
        d لگ مالی ماہر مجموعی محفوظ مسايل مشکلات مظاہرہ معلومات مقام مقامی مقبول مقصد ملی ملے منٹ موجودہ میدان میری
        d میرے ناکام نومبر نیوز نیٹ وابستہ وزارت وغیرہ ون ٹیسٹ پابندی پايی پايے پورے پڑا پڑھیں پڑے پیداوار چھ چھوڑ
        d چیف کاری کردی کررہی کررہے کپتان کھانے گروپ گول ہاتھ ہوجايے ہوگیا
        e 100 14 17 18 23 24 25 40 60 70 اتنا اتی اتے اجازت اختتام اختیار ادارہ ار اردو از اصل اعظم اعلی الزام
        e اندازہ انسان انڈیا اٹھ اچھا اکاونٹ اگاہ اہمیت ایشن اینٹی ایوارڈ ایپ باقاعدہ باقی برابر برقرار بلند بنیاد
        e بورڈ بھرپور بیماری بیماریوں بینک تجارتی تحقیقات تعلقات تفصیلات تلاش تنقید تیاری تیسری جارہی جانتے جاپان
        e جمع جنوبی جنہیں جیسا حالات حل خرچ خطرہ خوبصورت خون درامد درج درخواست دماغ دورہ دوسرا دینا دیيے دیکھتے
        e دیکھی رسايی رفتار روزانہ روکنے رکھ رکھتی رکھی رہنے زور سات سالوں سربراہ سسٹم سفر شاید شدہ شکل شہرت صبح
        e صورتحال طریقہ طے علی عمران فٹ فٹبال قدم لگایا لگے لیتے لیگ لیں ماضی مبتلا متحدہ متعدد مثال مثبت محسوس محنت
        e مذکورہ مرتب مریض مضبوط معمولی ملاقات ملکوں منفی موت موسم ميی میرا ناقابل نشانہ نو نیشنل ویڈیو ویں ٹويٹر
        e ٹیموں پروفیسر پواينٹ پیمانے پیچھے چلا چیز ڈیٹا کرایا کنٹرول کھیلے کہیں کیسے کیں گر ہندوستان ہوسکتا ہونا
        e ہوگيی ہوگيے یقین
        """

    /// Of 1476 articles.
    static let xh = """
        0 ukuba
        2 emva kodwa le lo
        3 kule kwaye nto uthi utshilo xa
        4 abantu eli into kakhulu kuba ngenxa ngoku ukuze
        5 afrika apho kakuhle kokuba koloni kulo kweli lakhe ngethuba nje oku uthe yakhe
        6 abadlali amabini iqela izinto nangona ngayo ngoba phambi phantsi wakhe
        7 apha bakhe ephelileyo ezi i i'solezwe indawo indlela ithuba ixesha ke kufuneka kukuba kumdlalo kunye
        7 kuphela kutsho kuyo nyaka okanye oko phakathi phambili sele stadium ukuya umdlalo umntu umsebenzi we
        8 abo akukho amathathu emdlalweni empuma esi esithi futhi imali imidlalo iza khona koko kukho kulindeleke
        8 kunyaka kuye kwakhe kwakunye kwi kwindawo kwiveki la lesixhosa lokuba mdlalo namhlanje nanjengoko naye
        8 ngalo ngaphandle ngomhla umqeqeshi uza veki watsho yonke zabo
        9 1 abafana abanye amaqela amathuba bathi city de emonti emzantsi endaweni enye ethi ezifana ibhola igama
        9 iminyaka ithi kube kuthi kuza kwabo kwakhona kwezi kwimidlalo league leyo mandela na nabo nalapho ndawo ne
        9 ngelithi ngendlela ngokuba no nokuba of olu omnye ophelileyo qela ukusukela united uye wabo wokuqala wonke
        9 yena yokuba yokuqala ze zonke
        a 0 2 aba abaninzi abantwana baza bethu bonke chiefs co cup e ekhaya ekuqaleni elinye elishumi emibini
        a entsha ethetha eyona ezayo fm ibe igowuli impumelelo indebe indima ingakumbi inkqubo isizini izolo ka
        a kanti khange konke kubo kudala kuqala kuquka kuwo kuzo kwale kwinyanga lomzantsi malunga nayo ngabantu
        a ngale ngentsimbi ngoko ngomgqibelo ngonyaka njalo njengokuba nkqubo noxa nyanga onke phondo sakhe sesibini
        a sifuna sundowns the u ufuna ukanti ukudlala ukufumana ukwenza uluntu umdlali umhla urhulumente wathi wayo
        a yabo yinto yona za zakhe
        b 3 abahlali abalandeli abatsha afana amagowuli amahlanu amane amaninzi amanqaku athi aza babo bay
        b edlulileyo ekhatywayo elide engamashumi ethe eza ezimbini ezinye icala ingxaki ingxelo inkxaso inl
        b inxaxheba isebe kamabonakude kanye komdlalo kula kum kunjalo kwalo kwelinye kwesi kwiindawo kwiminyaka
        b kwisigaba kwisizini lempuma loo lwakhe mna nabanye ndifuna ngelixa ngexesha ngo ngokuthi ngolwesihlanu
        b njani nzima okokuba omtsha orlando phaya pirates siza sizini soccer sokuqala ubomi ukuphumelela umdla
        b umphathiswa umzantsi uthethe utsho walo wam wamashumi wethu xesha yalo yam yayo ye yethu yiyo zange zethu
        c 000 19 2016 8 abe absa africa african amandla and bafuna balo bam bantu baye bayo cape ebaleni ebhayi
        c ebomini edlala efana egqithileyo ekapa ekupheleni elinesihlanu eliphezulu emidlalweni entle erhawutini
        c eziliqela ezo hayi hlobo iindaba iindawo ilizwe imeko imisebenzi ingaba injongo isigqibo ithe ithemba iye
        c iziphumo jikelele kaloku kolu kubantu kubekho kude kulandela kulapho kumabonakude kuthetha kutshanje
        c kwabantu kwam kwayo kwelokuba kwesizini kwinkqubo kwiphondo kwipsl kwiqela kwixesha labo lam lethu liqela
        c lizwe lokuqala lomculo lonke mali masipala mdlali minyaka mntu msebenzi nabantu nalo nam nathi ndlela
        c nezinye ngabadlali ngabo ngathi ngolwesibini ngomnye ngomvulo ntoni okokuqala omhle omkhulu park phezulu
        c premier rhoqo sokuba thina town ubani ukuqala ukusebenza ukuthi ulutsha umasipala umculo umongameli uninzi
        c uqale uxelele wabadlali wale waze weli wenene wenza wenze weshumi wesibini wokugqibela yehlabathi yesibini
        c yesithathu yi
        d 16 17 30 a ababini abasebenzi abathe adlala akhe amakhosi amanye anesihlanu athe awards bona ebantwini
        d ebholeni ebusuku efuna ekubeni elinesibini elithi elitsha elo eluntwini emalanga emithathu encokolela
        d enkulu enze ephondweni esenza esikolweni ezilishumi ezininzi fc ichiefs ichippa icwecwe ifuna iingoma
        d iingxaki iinkonzo iinkqubo ikhona imamelodi imbali ingoma isithethi italente iya izandla karhulumente
        d kokubetha ku kubalisa kubonakala kudlala kumasipala kungekho kunzima kuthe kutheni kwabadlali kweminyaka
        d kwenza kwezinye kwicala kwicandelo kwilizwe kwiqonga lesibini lesizwe liza logama lokuphumla lowo lula
        d maqela mbutho mhla mpelaveki nale natal nazo ndaba ndedeba ndiza neqela ngakumbi ngamagowuli ngamandla
        d ngaphakathi ngaphambili ngawo ngazo ngecawe ngeli ngelo ngenyanga ngo'1 ngo'2 ngolu ngoma ngomso nguye
        d njengoko noko obubanjelwe okwangoku olandelayo omabini onxibelelwano othi oza ozayo sithi somdlalo stars
        d ube ubudala ufake ugqirha ukungena ukusuka ukususela ukuza ukwathe umbutho uncedo unyaka usapho usihlalo
        d uthando uvale yabantu yeli yenye yepsl yeyona yile yindlela yintoni zalo ziza zokuba
        e 00 10 12 15 18 20 4 5 6 7 abafundi adlale afumane aliqela alishumi amadoda amagosa amakhulu amakhwenkwe
        e amanzi amapolisa amashumi amathandathu amazwe anesibini anesine aphinde arrows asixhenxe aye bafana bale
        e beli benze besithi black bucala centre ebalulekileyo ebizwa ekugqibeleni ekulindeleke ekunye ekuthiwa
        e elifakwe elihle elikhulu elinanye eliqela emihlanu eminyaka emsebenzini emthatha enelson ephambili eqonce
        e eqongeni esibhedlele ewe ezintathu ezintsha eziquka gama ibali ibethe idowns iimvumi iindlela iingxelo
        e iinkcukacha iinzame inani ipirates isundowns ithetha izifundo kakubi khuphiswano kokubethwa kokufumana
        e komnye konyaka kubalulekile kufanele kumakhasi kumjikelo kungoku kuyiwe kwaba kwamashumi kwanyanzeleka
        e kwenzeka kwethu kweyekhala kwihlabathi kwikhasi kwilali kwindlela kwinqanaba kwisebe kwisiqingatha
        e kwitumente kwiyunivesithi lalo layo lezempilo lithi lokudlala lwabo mabuyane macala mazwi mhlawumbi
        e million mosimane msitho mthetho music mvumi nabadlali nabantwana nakubeni namanye nawo ndicinga ndiye neli
        e nendlela ngaloo ngaye ngcono ngeenjongo ngegowuli ngelishwa ngempelaveki ngokubanzi ngokuhlwa
        e ngokupheleleyo ngokuzimisela ngokwenene ngolwesine ngolwesithathu ngqo ngu ngubani ngurhulumente ngxaki
        e ngxelo odlala ophezulu phephandaba premiership qha sa sikhululo siye sonke south state thuba ukhe
        e ukhuphiswano ukubona ukuqinisekisa ukutya ulwazi umahluko umnatha umntwana umnu umsasazi umyalezo
        e unethemba uphinde usuku uxanduva uya uzakube waye weanc wephondo wokuba wona yaba yale yawo yekhorona
        e yeshumi yinxalenye zabantu zayo zeerandi zeli zinto ziye zuma
        """

    /// Of 2049 articles.
    static let yo = """
        0 ati awon bi fi fun je kan ki ko lati lo n naa ni ninu o pe re se si ti to wa won
        1 ba gba le lori mo ohun so yii yoo
        2 a di eeyan eyi gbe gbogbo ile leyin maa mu nigba nitori odun ojo omo oro oun pelu ri tun
        3 amo ara bo da e egbe eni fe gege igba ise lara lowo mi naijiria nipa opo osu owo sile sugbon waye wo
        4 bakan bayii bee bere bii de eto ijoba ilu ipinle iroyin jade kii lasiko ma nibi nile salaye soro ye yoruba
        5 aare akoko aye bbc ibi idi inu ju koko ku laarin lojo loju meji nkan oju okan ori orileede pa pada ro tabi
        5 tele un
        6 agba ajo ayelujara ede eko emi eniyan ero gbo han igbese ileese ipo iwe jo ka kankan kede kuro lodun meta
        6 mii miran obinrin oko olorun ona opolopo oselu po saaju seyin sise sita ta tan tii tile wi
        7 agbaye an asiko atawon atejade baba die duro enu ere ewe fa gan gbajugbaja gomina i ife iko iru isele iya
        7 ja kaakiri keji koja kun la lai lawon lee lorileede lu nibe nla nnkan odo ofin ogun oruko osere ree sele
        7 tawon titi tuntun wole ya yi yo
        8 adari agbaboolu aisan arun ayo be dara dun enikeni esun eyin fawon gbajumo gbodo idibo idije ijo iku ilera
        8 ipa iwa iyawo julo kale koda koju kopa labe laipe laye lenu looto na nikan nilu nipinle okunrin ololufe
        8 olopaa orile ose pari pataki pupo ran rara sese sinu soju sun te tesiwaju tori yan yato yin
        9 2021 2022 2023 aje akoroyin ami apapo apc araalu beere boolu boya bu buhari dokita ebi ejo ese eye fidi
        9 fidio fihan fikun igbimo ilana ipade isegun iwadii iwosan lede lona marun mejeeji merin mule niluu oba
        9 olori oludije omi oni orin osise paapaa sa saa san seese sii siwaju tiata tu wu
        a 19 2019 2020 abuja agbara agbegbe agbenuso aiku alaga aso ayewo ayeye bori coronavirus covid daadaa darapo
        a dije egberun eka eleyi esi esin eti gbagbe gbiyanju ibo ifesewonse igbakeji ija imo instagram itoju iye
        a keta mefa meje milionu nilo of oga oke oloogbe olorin onimo ore papa pasito pdp ra ranse sibe sipo sori
        a tako tete twitter wahala
        b aabo aarun abe abo adura agbejoro ago akegbe alase alaye amerika arabinrin ase asia asofin ate aworan bola
        b daju dari dibo dupe eekan ekun eleto eleyii enikan eya feran fesi fo foju gbadura gbagbo geesi gidi ibadan
        b ibile idajo igbagbo igbe ijosin ikede ilumooka ipenija irinajo iro irufe iseju isoro itan iwo iyen ji
        b karun ke kefa keje kejila kerin kete kini kiri lagbaye lilo lonii mejo mewaa minisita muhammadu musulumi
        b naira nise obi ogbeni ogbon okun oloselu oloye olu omode oniruuru oogun orisirisi orun oyo padanu rere rii
        b rin ru sawon setan sin taa tie tinubu tire toju tumo u
        c abele abubakar ahmed ajakale akorin akosile akowe alaafia amosa ana anfani asa asoju atileyin awa awo
        c awuyewuye aya baa bale bibi church dabi din du eda eje eri erongba ewu eyii fara fasiti fiimu fowo funra
        c gbangba giga goolu gun ibe ibeere ibere ida idile iforowero igbeyawo ina ipele ipolongo iyalenu jawe kejo
        c kekere kere kinni kokanla kookan lagbara lasan leti lokan loke lopo loun miiran mimo mole molebi nidi
        c nigeria nii niyi nkankan ohunkohun ojogbon oku olubori oludari ondo oorun osun ounje oye oyinbo pade
        c pariwo party pase pere pese pin safihan sibi soke soso toro united vs wakati
        d 1 2015 2018 aarin abala abameta abere abi adajo africa agbo agbofinro akole akonimoogba ale all anfaani
        d apa ariwa ariwo aseyori asiwaju atunse balogun bawo bayi buru congress dagba dandan dekun dena dide dipo
        d dupo ebun ekiti elesin elomiran eru eso ewon faye fifi finra ga gangan gbigba gbogun guusu hu ibalopo
        d ibudo idagbasoke idaraya iforowanilenuwo igbo ikolu imoran in iran iranwo ireti iriri isejoba isere isin
        d iwaju joko kawon kesan kewaa kiko kilo korin kristeni kristi laaye lagbo lale lawujo league lero lodo loni
        d lorile lorun losu lowolowo manchester mase mejila nibayii nife niwaju ode ogorun oja ojoru ola oloro
        d omoleyin opin otito otooto papo patapata pato pipe ranti seneto seto sinima soosi south sowo sunday super
        d toun wipe woye yanju
        e aadota aago aanu aaye abayo abewo afihan afirika afrika ajesara akoso alatako alatileyin alhaji and apere
        e arakunrin asiri atiku baje binu buwolu chelsea city dagbere dede democratic doju eagles eroja facebook
        e femi fesun gbadun gbero gbode gboogi ibanuje igbejo igbiyanju iha ileewosan ipe iranlowo isinku isinmi
        e isokan ita itage itankale iwode jesu keyin kokoro kolu kuna lagbegbe legbe lodi lohun london loro loruko
        e makinde mesan mimu mojuto news niyen ofurufu ogo ojobo ologun olojo oludasile oluwa omokunrin oniroyin
        e ooto opolo oti owuro paapa peju peter pinnu premier remi reti sapejuwe satide see sere siso sokunfa sunmo
        e the who wolii yoju
        """
}
