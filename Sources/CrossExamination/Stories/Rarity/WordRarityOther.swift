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
        7 ሆኖ መረጃ መንገድ ሚሊዮን ማድረግ ምን ሥራ ቀደም ቁጥር በመቶ በሚል በማለት በተጨማሪም በዓለም በዚህም በጣም ቡድን ብለው ብሎ ብዙ ችግር አቀፍ አይደለም እስካሁን
        7 ወይም ዋና ዕለት የነበረው ያህል ያለውን ጀምሮ ጉዳይ
        8 1 2 ሁሉ ሁሉም ሆነ ሆነው ለማድረግ ለቢቢሲ መግለጫ ሙሉ ሚኒስትር ማለት ም ሰዓት ቀናት ቀን በተመለከተ በተጨማሪ በአሁኑ በአንድ በኩል ተገልጿል አንዱ አይነት አገር
        8 ኢትዮጵያ እንጂ ከሆነ ከባድ ከተማ ኳስ ወራት ውጤት ዓ የሆነው የሆኑት የለም የተለያዩ የኢትዮጵያ የኮሮናቫይረስ የጤና ያለ ያሉት ያላቸው ይህን ይሆናል ይላሉ ይታወሳል
        8 ይፋ ድርጅት ድጋፍ ዶላር ገልጿል
        9 5 ሆኖም ሊሆን ሌላ መልኩ መሠረት መሰረት ምላሽ ምርመራ ምርጫ ምክር ሦስት ሳይሆን ስጋት ቃል በሙሉ በተለያዩ በተለይ በአገሪቱ በኢትዮጵያ በከፍተኛ ባለሙያዎች ባለው
        9 ባለፉት ብሔራዊ ቦታ ተጨማሪ ትልቅ አሁንም አለ አሉ አሜሪካ አምስት አራት አስታውቋል አባላት አንዳንድ አካባቢ አገልግሎት እርምጃ እነዚህ እንደሚችል እንደነበር ከአንድ
        9 ክልል ክፍል ኮሮናቫይረስ ወዲህ ውሳኔ ውድድር ውጪ የሆነ የሚለው የሚገኙ የነበረ የአገሪቱ ገልጸዋል ገንዘብ ጉዳት ጠቅላይ ጤና ጥያቄ ጦርነት ጨዋታ ፕሬዝዳንት
        a 3 4 ሁለተኛ ሆኗል ለምን ለዚህ ሕዝብ መሆኑ መጀመሪያ መጠን ሰዎችን ስር በሌላ በቅርቡ በበኩላቸው በቫይረሱ በተለይም በተያያዘ በተደጋጋሚ በኮሮናቫይረስ በኮቪድ ቡድኖች
        a ቢሆን ቢያንስ ተስፋ ታሪክ ኃላፊ ኃይል ነበሩ አስተዳደር አካባቢዎች አደጋ አፍሪካ እንኳን እንዳለው እንዴት እግር ከሁለት ከፍ ወረርሽኝ ዋንጫ ዋጋ ዓመቱ ዓይነት ዛሬ
        a የሆኑ የመጀመሪያ የመጀመሪያው የሚቆጠሩ የተባለው የነበረውን የነበሩ የአሜሪካ የአፍሪካ የኮቪድ ይሁን ይላል ይችላሉ ይናገራሉ ጉዳዮች ጥረት ጥቃት ጫና ፍላጎት
        b ሁለቱ ሂደት ሆስፒታል ለመጀመሪያ ለማግኘት ለውጥ ሊግ ሕግ መሆናቸውን መሆን መሪ መጨረሻ ሚኒስቴር ሚኒስትሩ ማግኘት ምጣኔ ሥልጣን ሥርዓት ሪፖርት ር ሳምንታት ሳቢያ
        b ስለዚህ ስምምነት ቀውስ በሆነ በሌሎች በመሆኑ በማድረግ በርካቶች በበኩሉ በአሜሪካ በወቅቱ ቡድኑ ቢሊዮን ቢቢሲ ባወጣው ቤቱ ተመሳሳይ ተቋማት ተያይዞ ትናንት አለው
        b አስፈላጊ አቅም አበባ አባል አቶ አካል አድርጎ አድርጓል አገሪቱ እንቅስቃሴ እንደሚሉት እንዲህ እንዳሉት እአአ እጅግ እጥረት ከዚህም ከዚያ ኪንግደም ክትባት ዋነኛ ውጭ
        b ዕድል ዘንድ ዙሪያ ዙር ዜጎች የመንግሥት የሚለውን የቀድሞው የበለጠ የተባለ የተያዙ የእግር የውጭ የገንዘብ የፖለቲካ ያላቸውን ይገኛሉ ይገኛል ይጠበቃል ደቡብ ዶ ገና
        b ግንኙነት ጠንካራ ጥሩ ጥቅም ፓርቲ ፖሊስ
        c 7 8 ለመከላከል ሌላው ልማት ልዩ ልዩነት መስጠት መብት መንግሥታት መከላከያ መገናኛ ማዕከል ምክንያቱም ምግብ ሰኞ ሲሉም ስለ ስም ስድስት ቀላል ቁጥጥር ቅዳሜ ቅጣት
        c ቆይቷል በመሆን በመላው በቁጥጥር በተካሄደው በታች በነበረው በአጠቃላይ በአፍሪካ ባለሥልጣናት ባሉ ባሻገር ቤቶች ብር ብዙም ብዬ ቫይረሱ ተቋም ተብለው ተነግሯል ተናግሯል
        c ተደርጎ ተደርጓል ተግባራዊ ተጫዋች ተጫዋቾች ትልቁ ችሏል ኃይሎች ነገሮች ናት አለበት አለባቸው አላቸው አርብ አስተያየት አስታውቀዋል አሸናፊ አቀፉ አቅርቦት አነስተኛ
        c አክለውም አዲሱ አጠቃላይ እኔ እንደሚለው እንደሚችሉ እኛ ከሌሎች ከቅርብ ከእነዚህ ካሉ ክስ ኮቪድ ወታደራዊ ውይይት ዘመን ዘርፍ ዝርዝር የሕዝብ የሚሆኑ የሚሉት የሚባል
        c የሚገኘው የቀድሞ የነበሩት የአውሮፓ ዩናይትድ ያደረገው ይህንንም ይሆን ይልቅ ይገባል ድርጅቱ ገቢ ግለሰብ ግለሰቦች ግዛት ጥቂት ጥናት ጦር ጨዋታዎች
        d 6 9 ሁለተኛው ሁለቱም ሁሉንም ሁኔታዎች ሃሳብ ህክምና ህይወት ሆነዋል ለ ለመሆን ለመስጠት ለመቆጣጠር ለምሳሌ ለዚህም ሌሎችም ልጅ ልጆች ሕክምና ሕይወት መልካም
        d መልዕክት መመሪያ መስከረም መጠቀም ማንኛውም ማክሰኞ ምርት ምሽት ምክትል ሞት ሠራተኞች ሥር ሦስተኛ ራሳቸውን ሰኔ ሰዓታት ሰፊ ሲሆኑ ሲባል ሴት ስሜት ስርጭት ስብሰባ
        d ስፖርት ቆይተዋል ቆይታ በሁለት በሚገኘው በሽታ በቀላሉ በቀጣይ በቀጥታ በቂ በተመሳሳይ በአውሮፓ በአዲስ በአገር በወረርሽኙ በደቡብ በፍጥነት ባለቤት ባንክ ባይደን
        d ባደረጉት ብዙኃን ቦታዎች ተሳታፊ ትምህርት ትኩረት ችግሮች ነዋሪዎች ነጻ ንግግር አመልክቷል አመራሮች አማካይነት አምራች አስረድተዋል አስታወቀ አስቸጋሪ አቀባይ አቋም
        d አብዛኞቹ አንጻር አካላት አድርገዋል አድርገው እምነት እነዚህን እንኳ እንደሆነም እንደተናገሩት እንዲሆን እዚህ እየጨመረ እያሉ እጅ ከተሞች ከኢትዮጵያ ኩባንያ ካለው
        d ኮሚቴ ወረርሽኙ ወሳኝ ወታደሮች ወደፊት ወጪ ውድድሮች ዜና ዝቅተኛ የሚሉ የሚያስችል የምግብ የሥራ የተሰኘው የተሻለ የተባበሩት የተነሳ የንግድ የአገር የዋጋ የዩናይትድ
        d ያስረዳሉ ያደረጉት ያደርጋል ይመስላል ይዘው ይዞ ደቂቃ ደኅንነት ደጋፊዎች ዳይሬክተር ድል ድርጅቶች ጆ ገልፀዋል ገበያ ገደብ ጉዳዩን ግማሽ ግምት ግብ ግጭት ጎል
        d ጠይቀዋል ጥሪ ጨዋታው ጭምር ፈቃድ ፍርድ ፕሬዚዳንት ፕሬዝደንት
        e 0 ለአንድ ላለፉት ሌላኛው ልክ ሐሙስ መልስ መሥሪያ መረጃዎች መሪዎች መስመር መንገዶች መንግሥቱ መደበኛ ሙከራ ሚና ሚዲያ ማኅበር ማን ሜትር ምልክት ምት ምክንያቶች
        e ሠራዊት ሥነ ረቡዕ ሩሲያ ሰላም ሰባት ሰጥተዋል ስለሆነ ስፍራ ሶስት ሽያጭ ቀዳሚ በመንግሥት በመግለጽ በሚቀጥለው በሚገኙ በማኅበራዊ በሦስት በሰሜን በስፋት በቀን
        e በበርካታ በተለያየ በተደረገው በትዊተር በትግራይ በኋላም በአንዳንድ በአውሮፓውያኑ በየቀኑ በይፋ በድጋሚ ባለ ባለሙያ ባለስልጣናት ባለበት ባደረገው ብለን ብራዚል ብዙዎች
        e ተቃውሞ ተባለ ተከታታይ ተወካዮች ተዘግቧል ተይዘው ተጽዕኖ ትራምፕ ቻይና ኃላፊነት ነኝ ነዋሪ ነጥብ ንብረት ንግድ አልቻሉም አልነበረም አመራር አሰልጣኝ አሳሳቢ አስር
        e አንስቶ አክለዋል አክሎም አየር አዳዲስ አጋማሽ ኢትዮጵያን እሁድ እርምጃዎች እርዳታ እስር እንደሆኑ እንደሚሆን እንደገና እንዲሁ እንዳለ እንዳሉ እየተካሄደ እያደረጉ
        e እድል ከ20 ከተማዋ ከነበረው ከአገር ከዓለም ከዚያም ከግምት ክለብ ክለቦች ክልሎች ክስተት ክፉኛ ክፍሎች ክፍያ ኮሚሽን ወይ ወጣት ውድድሩ ውድድሩን ዐቢይ ዘግቧል
        e የለውም የሕክምና የሚሆነው የሚሆኑት የሚሰጠው የሚባሉ የሚችል የሚናገሩት የሚያሳይ የሚገኙት የሚገኝ የምጣኔ የብሔራዊ የተወሰኑ የተደረገው የአንድ የአገሪቱን የኢኮኖሚ
        e የእንግሊዝ የዚህ የግል የጦር የፌደራል ዩኒቨርሲቲ ያለበት ያሳያል ይሆናሉ ይቻላል ይናገራል ይገኙበታል ድርሻ ዶክተር ገብተዋል ጉዞ ግልጽ ጥር ጥቅምት ፈረንሳይ ፈተና
        e ፖለቲካዊ
        """

    /// Of 951 articles.
    static let ha = """
        0 a da ke kuma na ne ta ya yi
        1 aka ba ce cikin daga ga kan mai shi su suka wa wannan
        2 an bayan cewa dai sai sun wanda wani wasu yadda za
        3 abin ake amma ci domin don duk gaba haka har inda kai ko lokacin masu nan sa samu wata yan yanzu zai zuwa
        4 ana bai baya bayyana bbc biyu fara hakan idan in irin ita iya ji kamar ma mutane najeriya nuna ranar
        4 saboda shekara suke suna tare tun wajen watan yake yana yin
        5 akwai amfani babban ciki dama dan daya duniya farko fi ganin kara kasar mutum sama samun sannan shiga
        5 shugaban zama
        6 abu abubuwan aiki babu bayar cewar gudanar hukumar jihar kafin kasa kawo ku masa mata matsayin mu musamman
        6 rashin sauran shekarar shirin son take tana tsakanin uku wadanda wadda yawan yayin
        7 cin fitar gwamnatin hada hanyar ka kallon kamata kira koma kungiyar kusan lafiya lokaci manyan musu
        7 mutanen neman sakamakon sake san shaida to wato yawa
        8 1 abubuwa aikin amurka babbar batun bidiyon bincike birnin biyar cutar daban damar din fito game gida guda
        8 gwamnati hankali hoton ina je kafa kano kare kasance kashi kawai latsa mafi matakin miliyan mun samar sani
        8 sanya sha shafi shekaru so sosai tabbatar wadannan wasa wasan zo ƙasar ɗaya
        9 allah baki bar bisa buga daukar dauki dole duba dukkan fama fiye gaban gabata gani gano gasar gidan halin
        9 hana hannun harkokin hausa hudu jam'iyyar jami'ar jin kama kammala kansa kasashen kashe kowa kudin kuwa
        9 lamarin magana matsalar mayar muna nasara ni rage rayuwa ruwa sabon sanar sauya shugaba siyasa taba
        9 taimaka tsarin tsawon wallafa waɗanda wuce wurin yankin zaman zargin ƙara ƙasa ƴan ɗan
        a al'umma amince arewacin bakin ban bangaren bi bukatar cika daidai dauka duka faru gaskiya haifar hannu
        a hira ja jama'a kamfanin kansu karatu karin kokarin komai kudi kula kusa kwana labarai majalisar mako makon
        a malam masana matsala me muka muke mulki rana rika sada saka sau shafe shafukan shida shirya taka tashi
        a tattalin tattauna tsaro tsohon waje yanke zumunta
        b 2 3 abdullahi abinci abubakar abuja adam addinin afirka al'ummar annobar apc arewa arziki ayyukan bana
        b bayanai bayani bidiyo bin binciken buhari cewarsa cimma dace dalilin dauke dawo fada fannin faruwa fatan
        b fita fuskantar gabatar garin girma gwamnan hanya hanyoyin harkar ibrahim ido intanet jami'an jan janyo
        b jawo kakar kanta karkashin karo karon karshe karshen kayan korona kwallo kwallon kyau lafiyar litinin
        b malamin mana mataki matukar muhammad muhammadu mulkin musulunci mutu naira nemi nufin ran sayar shekarun
        b tafi tafiya tara taron tasiri tunanin tuni turai wahala wuri yada yanayi yanayin yau zan ɗin
        c 4 5 addini al alama alhamis amsa asabar bakwai bara bayanan birtaniya biya biyan bude can cibiyar cike
        c cikinsu cuta daina dala damuwa dokar dr fadin faransa farfesa farkon fina fitaccen fuskanci gaske gurbin
        c gwamna hankalin haɗa hukumomi ilimi ingila isa jerin jiki jini karatun kasashe kazalika kenan kofin kotu
        c kudu kullum labarin laraba lashe mace mamaki man manchester marasa maso matakan matasa matsalolin misali
        c mista muhimmanci mutumin nake nasa nasarar pdp raba rasa rubuta rufe ruwan saba sabuwar sanarwar sanin
        c shafin shan sheikh shiri shugabannin sunan takarar takwas tarihin tashin tattaunawa tawagar tsare tsaron
        c tsaya wai waɗannan yaki yara yarda zaben zargi zaune ɓangaren ɗaukar
        d 0 abokan adadin ai aikata ajiye arzikin asali asibiti aure bari bata biliyan bisani biyo bukaci cire ciwon
        d dade dakatar dakta dangane dinga dokokin fadar fahimci farashin farin faɗa filin fim finan fitattun fitowa
        d fuskanta gabashin gane gari gina goyon gwiwa gyara haifi hanyoyi hotunan hukumomin hukuncin inganta jarida
        d jaridar jefa jihohin jikin juma'a juna kadai kadan kaduna kamu kamuwa kana kananan karbar karbi karya
        d kasuwanci kasuwar ki kimanin komawa kotun kowane kudancin kuɗi kwamitin labaran league madrid maganar
        d magance maimakon makarantar malamai malaman malamanku maris matsaloli maye min ministan musanta nasu
        d nazari rahotanni rahoton rai rayuwar rayuwarsu real riga rike sabbin sanarwa sanata sanda sassan shari'a
        d shawara shawarar shigar soma tafiyar taimakawa takara talata tarayya tarihi taɓa tsari tsaye tura umar
        d united wacce wancan wasannin wuraren wuya yammacin yar yawancin yaɗa yiwuwar zabe zamani zauna zuba ƙarin
        d ƙasashen ƙoƙarin ƙungiyar
        e 6 adalci adawa ahmed aika aiwatar akan alaka amincewa asalin bangare barcelona barin bikin bukata buƙatar
        e chelsea cikakken coronavirus d dadi dare dari dogara doka doke dubu fadi fafata finai gama gare gidajen
        e haddasa halarci hali hirar ikirarin ilimin illa indiya jam'iyya janairu janye jihohi jiya kada kaka
        e kalaman kallo kannywood karfi karfin kasancewa kasancewar kasuwa kimiyya kiran kowace kowanne kudaden
        e kungiyoyin kuɗin kwanaki kwanakin lahadi lallai leda likitoci lura ma'aikatan mahaifinsa makaranta malami
        e manta masanin mataimakin maza minti muku musulmi mutuwar nahiyar nata of premier raga rasu rawa rawar
        e rayuwarsa rikicin samo sashen sauka sauki sauransu sauyi sayen sha'awar shawo shigo shirye shugabancin
        e tabbas tamaula tambaya tamkar tasirin tayar tsakiyar tsara twitter umarnin wane watanni watsi wutar yakin
        e yaushe zabi zafi zaɓen zura ɗauki
        """

    /// Of 1828 articles.
    static let ig = """
        0 a bu ha ihe ka na ndi nke o ya
        1 ahu di dika ebe ga ji kwuru ma maka mere mmadu onye otu ozo si
        2 aka e eme mana mgbe naijiria nwere
        3 abuo afo akuko anya bbc etu igbo iji ike iri mba n'ime nakwa niile no oru otutu steeti ugbua
        4 aga anyi ato buru gara i isi kporo kwuo obula oge onu ufodu
        5 agba aha akwukwo ama ano bekee ego egwu eji ekwu gbara gbasara gi goomenti gunyere gwara ime lee m maobu
        5 mara mbu mee n'afo n'aka n'ihe n'ihi n'ihu n'ubochi nyere obi oku okwu onwa onwe onyeisi site so taa tupu
        5 ubochi were
        6 abia agaghi amasi anaghi cheta choro ekwuola enweghi enye esi iche ise jiri kowara kwesiri kwukwara mkpa
        6 mma n'otu naani ndu nwa nwaanyi nye obodo ochichi ohuru oke onyeisiala ozi putara ruo ruru siri ukwu ulo
        6 ulooru uzo
        7 abughi akpo ala aru boolu bughi gaa gosiri govano ihu isii iwu kachasi kama kwa malitere mbo mpaghara
        7 n'oge n'okwu n'ulo ngalaba nkiri nsogbu nwereike nwoke of okwa oria umu uwa
        8 abali abu acho adighi agha agwa ahia ahuike amerika asaa asato asompi atu azu banyere bia buhari ebubo
        8 egwuregwu enwe eziokwu gbaa hu huru ibu kemgbe malite midia mmiri n'ala n'asompi n'ebe n'etiti n'obodo
        8 n'onu n'onwa nchekwa nigeria njem nkeji nso nti ntuliaka nweghi ohere ole oma onodu onyonyo soshal tinyere
        8 uka umunwaanyi uweojii wee
        9 1 achi adi afrika agbanyeghi akpa akwa akwado amaghi anu atumatu biara bubu coronavirus eche ekwuru elu
        9 etiti ezi ezigbo ghara goolu ibe icheiche igba ikike iko juru kacha kamgbe karia kariri kedu legos makana
        9 mechara merie meriri mkparitauka mmeri n'abali n'akwukwo n'isi n'uju n'uzo nari nde nna nne nnukwu nri
        9 ntaakuko nwee nwuru ofuma ogu ogwu ojoo okachasi okpu onweghi oso pati tinye turu uche ugboro uloikpe
        9 weputara
        a 2 3 ada ajuju anambra anyanwu apc asi azo be bi bido bidoro bukwa butere dere egosi emume enyere eru eso
        a etinye ewu gee gini ikpe ikpeazu ikwu ima imo inye itoolu iwe izu mahadum minista mmuo muhammadu muru n
        a n'agbanyeghi n'ahu n'anya n'egwuregwu n'elu n'obi n'oru n'uwa naira ndorondoro nnamdi nnyocha noro nwunye
        a nyocha ocha ofesi onwu osote puku udi ugboala ugwo ugwu united uru usoro
        b 4 5 achoghi agu aju akara akporo aku akwu ana and banye chere choputara dara diri dokita doro ebute egbe
        b egbu ekwe enugwu enweta enyemaka enyi ere eze ezinaulo gaghi gawa gburu gwa hapu igwe kpara kpatara kwusi
        b manchester mbauwa metutara mkpuru mmanu n'abuja n'akara n'ochichi n'okpuru n'okwa n'ututu national
        b nchikota ngwa njo nkiti nkuzi nkwa nkwado nta nwata nwe nweta obere ogbako oha okaiwu okammuta omeiwu
        b owuwa pdp peter puta twitter udiri ututu zuru
        c agbara agwo ahuhu amalite anochite aputa biafra boro briten burukwa chiburu choo choputa chukwu city
        c deputara ebo ebu ejije eri ezute gere gosi ibute iga ikpa inec inwe ipob ire itinye izo izuuka jikoro
        c julai kanu kirie kowaa kpoo kwu league maachi mata mgbasa mgbasaozi mgbede mgbochi monde n'akuku n'anambra
        c n'enugwu n'ezie n'ike n'ozi n'uloikpe n'ulooru naghi nchoputa ndumodu nje novemba ntorobia nuru nwanne
        c nwekwara nwetara nzuko obara oche okachamara puru puruiche rue satode soro state toro udo ugboelu
        c ukochukwu uloogwu uloomeiwu umuaka unyaahu uto vootu vs wenezde world zutere
        d 6 aba abubakar achu africa aja ajo akowa akpu akuku akunauba anwu anwuola ara arsenal bata chelsea chi
        d chineke commission congress covid disemba dola eagles efeghari ekpere ekweghi ekwenti ele elekota emeela
        d emeputa emere emetuta enwere enyela enyocha eti ezumike facebook for foro foto fraide gbochie gbuo guo
        d hibere ijeri imata inweta iru itu iyi juun komishona kpu kwadoro kwenyere kwere kwuputara laa liverpool
        d luru maa maazi man megide mgba mkpebi mkporo mkpu mmasi mmekorita mohammed mpu mwakpo n'aha n'akuko n'azu
        d n'ekwenti n'imo n'ofesi n'ogbako n'uloogwu ngaghari ngaghariiwe ngwucha nka nkata nruruaka nwuchiri obughi
        d ochi ogba ogbaghara ogbo ogwugwo okaibe okaikpe okenye omenala onuogugu onyeisioche otiegwu oyi party
        d people puo rio saut sikwa south super the tozde tuzde ugbo ujo ukwuu uloakwukwo uma umunwoke unu wakporo
        d wuru zoo zoro
        e 7 8 abuja acha agbaala agbanelo agburu ahazi ako akpata akwusi all alu amalitela anabata anambara anuri
        e apu aria ario asatara ata awa bara batara biri buzi chris dikwa dokinta ebi ebido ebonyi echi efe ehi
        e ekele ekpe ekwesighi ekwuchitere elekere emeghi emeka ese etinyela eto ewe eyi ezu gaara gachara gboo guru
        e health hoputara idi ifeanyi ikpo ilu in ino inu iso iti jenuwari katolik kpomkwem kpoturu kwado machiri
        e maghi mberede mbido mechaa meruru metuta mfe mgbanwe mkpesa mmachi mmeko mputara mu muo n'afrika n'agba
        e n'ahia n'elekere n'emume n'iwu n'izu n'ogbo n'ogige n'onodu n'uloomeiwu ncha ncheta nigerian njirimara
        e nkwekorita nollywood nsonso nturuugo nwaada nwetere nwuo odachi odeakwukwo odu ogbugbu oji okara oktoba
        e olileanya olu omekome oto ozuzu pasenti premier rioro ritere sara sayensi sineto tara trump tuo ugha ugo
        e uloaku ulouka ume ura uwe wepu weputa west yiri zara
        """

    /// Of 870 articles.
    static let ln = """
        0 mpe mpo na ya
        1 ba ete yango ye
        2 bato congo ezali mboka moko nsima te
        3 bango baye ekolo elobi eye kasi kati m mibale mingi misala mokambi mokonzi nde oyo president rdc yambo
        4 azali bazali felix kolanda le lokola lya ma mwa ntango to tshisekedi
        5 alobi bakonzi bayi bitumba bwa democratique kala kinshasa koleka kopesa kosala lingomba makasi mibu mikolo
        5 ministre mposo mya nzela sika wuto
        6 azalaki bakambi bana bokono boyokani de ekomi esengeli esika eyebisi kino lisusu liyebisi maponami maye
        6 mbulamatari misato mokolo mosala moto o'mokolo pene sango sanza unis wa
        7 afrika ata banso basusu bazalaki bikolo bokengi bokolongono bokonzi bokutani boye covid elongo epayi etats
        7 etuka ezalaki jean kabila kaka kivu kozwa liboso likolo maboko makambo malamu mampinga mbala minei misolo
        7 misusu mitano mokano moleki molongo mosusu nationale ndako ndenge ngambo ntina soki zomi
        8 1 asengi babale balobi bisika bozali brazzaville cour du ebakisi engumba esakoli etali general joseph
        8 kimya koluka kosalama kosenga kotala kozala lelo likambo liye lolenge makoki masolo mazali mibeko millions
        8 minduki mobu mokanda motoba moye nkombo nord nzokande politiki pour rwanda sud suka tuku twitter union
        8 wapi
        9 africaine amerika apesi asakoli assemblee baike bakufi banda bapaya basali basimba bazuzi bilembo biso
        9 biye boloko bwango bya coronavirus denis des dr ebola ekoki epesi etumbu fcc france kokende koloba la
        9 likita lisanga lisungi lobi lundi lyango maloba mambi mardi matata mbeba mileki milulu miye mobembo
        9 molobeli monyele motango mpenza mwambe nanu nzoto sambo
        a 2 a akomaki akomi alobaki ayebisi azwaki bakeli bapanzi basalaki basengi basi basoda batomboki bavandi
        a bokambi bokangami bolukiluki bomoto bosembo bosenga bozangi commission compte congolais covid19 d'etat
        a decembre dollars ebonga ekozala eleki elimboli elonga eyano eyenga fardc ilunga jeudi koboma kobundisa
        a kokoba komema kongala kopekisa kosunga kotika kozela kuna l'etat lamuka libanda lingala liwa lombango
        a lopitalo mabe mabongisi mangomba manso manzaka mars martin mercredi mikano mobimba mokili monene mpasi
        a mwana myango ngonga nini nkama nyonso onu police sassou societe tozali vice voa wana
        b 3 4 5 afp afrique akufaki akufi alaki andimi angola apesaki asalaki asengaki azwi bakufaki bayebani bayike
        b bazwi beni biloko bituka bizali bo bolamu bongo bosambisami buku bureau butu cach civile democratie donald
        b ebele elakisi elobaki esengi etat fayulu goma inso ituri jacques janvier juin kobanda kobatela kobongisa
        b koboya kokamba kondima kotia kozwama libwa likama likonzi mabele mango mangwele mbongwana mike ministere
        b mobeko mobulu moke mokokani motambwisi moyi mpepo mwango n'guesso national nations ndelo ndingisa nkita
        b novembre nse ntoma oms ouganda parlement pierre premier presidence senat solo tata trump usa vendredi
        b washington wuta
        c 6 7 8 aout asakolaki asali azwami babundi bakoki bakoni balandi bandimi banque bapesi basani basungi
        c bazwaki bazwami biden bobomi bondeko bonsomi bosalami candidat ceni chine compagnie congres conseil
        c constitutionnelle egypte ekebisi ekopesa eloko elongi endimi esalamaki esengelaki est esusu et etando
        c eteni ezwi fevrier finale joe juillet kalaka kamerhe kaniaka katanga katumbi kosalela kosilisa kotambola
        c kotiya kotonga kowuta leopards libota lisalisi lisikulu mai masasi matali match mbano mikanda milliards
        c minso mme moise molebeli mombongo monusco mosolo motema mozali mpokwa mwasi ngai nkondo nkwokoso ntongo
        c nzinga opposition paris parquet paul rapport sante secretaire septembre sik'oyo unies uto vital
        d 9 aboyi adf akoki akozala akutani atie avril awa awutaki bakomi balakisi baleki balobaki baninga basato
        d basengaki bilenge bobandi boko bokolongo bokweyisami boluki bonene bopesi botiami botongi bozongi cameroun
        d cassation centre club comite commun congolaise coupe developpement ebeti ekomaki emmanuel equipe esalami
        d esili finances forces front generale gombe groupe haut international internationale kagame kenya kobebisa
        d kobeta kofunda kokanga kokoma kokota kokweyisa kolakisa kolandela kolongola komona kopona kosukisa
        d kotelemela kotinda kotosa koyanola koyeba kozongisa libandela linaka lipinga litomba lizali longondo
        d losako lubumbashi makanisi mali me media minene minganga misatu mituna mizali mokumba molandi molongi
        d momekano mosani moyibi muyembe nazali ndembo nigeria nkoto nzinganzinga ong palais parti pembeni procureur
        d sacree samedi senegal sete soda sylvestre tribunal udps virus
        e 0 abakisi abetaki adolphe afundami agence akangamaki akangami akendaki akundoli akutanaki alakaki alimboli
        e alongaki alongi ambassade apameli asalaka asololi association atiaki atiami atikaki atiki babikisami
        e babomi baboyi bakotaki bakozala balingi banei bapameli basakoli basala basalaka basambeli batiaki bawei
        e bayebisi bazalaka belgique bemba bilongi binso bisaleli bisusu biyano bobateli bokomi bokoti bolongwi
        e bomoi bonso bopanzani boponami bosalama bosalamaki bosengi bosolo botamboli botiyami bozalaki bozwi bukavu
        e burundi butembo byango cap central d'afrique d'appel democratiques departement deputes eboyi elaki elingi
        e epameli epesaki epesami esakolaki esalaki esalama esi etikali etindaki europeenne experts ezwaki
        e federation gouvernement grands hammer ilunkamba inrb institut joao kelasi kigali ko kobakisa kobanga
        e kobima kobimisa kokela kokita kokitisa kokutana kosakola kosolola koyoka kozanga kozonga lacs liboke ligue
        e limpinga lisano lokumu lokuta loleki longonya lourenco makala makele malako mama maroc masengeli masusu
        e mayele mayi mbela michel miike mikoya million ministres miso mm mokeli monde mongete moninga mosungi mpeza
        e muzito nation ndambo ndayi new nga nkanda nkasa nkisi ntombwa ntuku nungu nzike nzoka nzonkande octobre
        e phase policiers republique reseaux russie sembo senateurs sociaux suku territoire zuzi
        """

    /// Of 1103 articles.
    static let lg = """
        0 era ku mu ne nga nti
        1 abantu wa
        2 ate e kino kya ono ya
        3 ba bano bino bwe eno kuba naye ye
        4 agamba ategeezezza awamu buganda buli gavumenti guno kampala okuva pulezidenti uganda wamu
        5 bantu be bwa bya eri ggwanga kabaka kubanga kye lwa minisita museveni nnyo nsonga okusinziira oluvannyuma
        5 owek wabula wadde
        6 aba abalala agambye akulira asabye balina bannayuganda bonna charles gwa gye ka kati katikkiro lya maaso
        6 national okukola okulaba okuli okusobola robert singa wakati wano we yagambye za zino
        7 abadde abamu akakiiko bagenda bannamawulire basobole bulungi bw'agambye bye dr eggwanga ekibiina ekirwadde
        7 embeera emirimu ensonga enteekateeka gwe kano kuno kwe kyagulanyi leero mayiga naddala ngeri nup oba
        7 obwakabaka okubeera omu omubaka omuntu owa palamenti peter poliisi ssaabasajja ssente ssentebe unity
        7 waliwo yategeezezza yonna
        8 abo akalulu alina annyonnyodde baagala bagamba bali bitundu bulange buno bw'abadde corona ddala
        8 disitulikiti ebintu ekya ga kalulu ki kinajjukirwa kkooti kwa kyokka lino mmengo muntu nrm nteekateeka
        8 obulungi okufuna okutuuka okwongera omumyuka platform si ssennyiga w'ekibiina y'e yali yoweri
        9 2 abaana ababaka abakulembeze abali abavubuka agenda ayogerako babadde bangi bobi bwabwe byabwe byonna
        9 covid ekintu ekitongole emyaka ez'enjawulo k'ebyokulonda kaguta kibiina kifo kimu kitundu luno lwaki lwe
        9 lwokubiri minisitule mmande n'abalala n'abantu n'asaba nabo obulamu okugenda okusaba olwaleero olwo omuli
        9 omulimu omwogezi ssentamu tewali wine yabadde yannyonnyodde yenna
        a 3 abalina abawagizi ali amaanyi amateeka awatali ayagala baabwe bajja bakola bannakibiina banne basobola
        a bifo bw'annyonnyodde bw'ategeezezza dda ebiragiro ebirala ebyenjawulo ebyo eggulo engeri ennyo ensi eya
        a eyali gya henry joseph kaweefube kiddiridde kiseera kubeera kuliko lwokuna lwokusatu lye maka masaka
        a mateeka mbeera mulimu mwaka n'ategeeza nasaba nkola obukadde okuba okukozesa okulwanyisa okumala
        a okutumbula okutuusa okutwala olunaku olwa omusango omwaka ssaza ttiimu w'eggwanga wansi wiiki yasabye
        a yeebazizza zaabwe ze zonna
        b 1 4 5 ab'enjawulo ababadde abakulu abasabye agasseeko ajja aka alabudde alaze amagezi amyuka asiimye
        b asinzidde baali bannabyabufuzi bannansi beene bintu buddu buyinza bwakabaka bwangu bwapulezidenti david
        b ddwaliro democratic ebikolwa ebiri ebitundu eddembe egenda ekifo enkola enkulu ennaku ensimbi erina erya
        b ewedde fdc for fred gen ggombolola gino kamalabyonna katonda kisaawe kitebe kkaadi kukola kulonda
        b lwokutaano ly'e mukenenya mukolo myaka na ng'abantu nsi ntikko obubaka obulwadde oguwedde ogwa okudda
        b okukomya okukuuma okulonda okuwa okwewala okwogera olukiiko oluvanyuma omuk omukisa omukolo omukulembeze
        b omulamuzi patrick ronald so tebalina tulina y'ebyobulamu yagasseeko z'abantu
        c 6 7 8 9 ab'ebyokwerinda abaagala abaami abakozi abasawo abeesimbyewo abyogeredde amanyiddwa amawulire
        c asooka avunaanyizibwa baffe bamaze bategeezezza bijjidde bingi bo bokka bubaka budde bulamu bulijjo bungi
        c bw'atyo bweyagambye ebadde ebifo ebimu ebitongole eby'enjawulo eddagala egy'enjawulo ejja ekitiibwa
        c ekitundu ekizibu ekyo emisango endala enkya essaza ettaka ffe gano ge gonna gyabwe ii john kakiiko kaseera
        c kiberu kibuga kintu kirwadde kituufu kiyambe kyabwe kyaddondo kyalo kyonna ludda lukiiko lunaku lyabwe
        c lyonna masaza mawanga mirimu mitendera moses mpaka mukono mulundi munnakibiina musango mutebi muwenda mwe
        c nnamba north obululu obumu obuvunaanyizibwa obuwanguzi obuyinza of okuddamu okulaga okumanya okunoonyereza
        c okunyweza okusigala okusinga okusooka okutaasa okutandika okuteeka okutuukiriza okuvuganya okuwangula
        c oluvuganya omubeezi omukono omukulu omupiira omutindo omwezi paul sipiika south ssaawa ssekabembe
        c ssemateeka ssenkulu talina tugenda woofiisi yeemu
        d ab'e abakulira abatuuze abawera abeera africa ag'enjawulo akaseera akawuka akunze alipoota and asisinkanye
        d asobole b'ekibiina bafunye bannamateeka basaba bavubuka bayita bbendera bikolwa biragiro bulemeezi busiro
        d bw'abantu bwabadde bwavu bwonna centre dp ebbanga ekiragiro ekiseera emabega emmotoka emmwanyi empaka emu
        d endagaano ensisinkano essira essuubi eza forum gwetabiddwako gyonna hajji ke kibayambe kigenda kijja
        d kitongole kiyimba kizibu kkampuni kugenda kulaba kulwanyisa ky'e lubaga lwomukaaga mayanja mbuga mirembe
        d movement muhammad mukuumaddamula munnamateeka mutimbagano mwezi n n'agamba n'ebirala nategeeza ng'ono
        d njagala noah nsisinkano nze obudde obuganda obukulembeze obwavu obwenkanya okubaako okukendeeza
        d okukolagana okukuba okukyusa okuleeta okunoonya okutangira okutegeeza okuvaayo okuwaayo okuyamba okuzimba
        d okuzza okwetaba oludda omukago omukyala omutanda omuwendo omwami oweek party resistance ssaabawandiisi
        d ssabbiiti ttaka tujja tuli twagala twaha w'akakiiko w'essaza w'olukiiko waggulu yaabwe
        e abaali abagenda abakugu abakungu abakyala abalonzi abalwadde abangi abasinga abasoba abawerako akola
        e akubirizza aliko amagye amasaza amawanga asobola awadde azze b b'e baayo baba babiri bafuna
        e bakulembeddwamu bakulembeze balamu baleme baliko baminisita bannaddiini basabye batandise bawagizi bbiri
        e beetaaga bibiina bigere biraga bukadde bukulembeze butereevu bw'agasseeko bwatyo bwenkanya by'eggwanga
        e by'obufuzi by'obulamu byabufuzi byalo change coronavirus east ebibiina ebiseera ebizibu ebweru eby'obulamu
        e ebyobulamu edda edward egamba ekibuga ekimu ekituufu ekiwandiiko embuga emipiira emirembe emirundi
        e emisinde emitwalo emmere endwadde enkolagana enkulaakulana essaawa etteeka eyo ez'ebitundu eziri eziwera
        e foundation francis ggoolo godfrey january kaawaase kampuni katale kenya kigongo kirina kitegeeza
        e kiwandiiko kizza kuddamu kukkiriza kwogera ky kyaggwe kyali lubiri lukung'aana lukwago lw'eggulo lwanga
        e ly'obuntu mathias mmotoka muggalo munne mutendera n'abakulembeze n'abakungu n'abamu n'abasaba n'ebintu
        e n'obwakabaka nankindu nayo ng ng'agamba ng'eno nguudo nnyinimu nsibirwa nsimbi ntebe obujulizi obungi
        e obwetaavu okubaawo okufaayo okuggyako okugula okujjumbira okukakasa okukolera okukwata okulabula
        e okulondebwa okusalawo okutambula okuteekawo okutya okuwagira okuyambako okwegatta okwekuuma okwesimbawo
        e okwettanira olutalo olw'okuba omugenzi omuggya omukungu omulala omulangira omusaayi omusumba richard simon
        e siriimu ssaabawolereza ssaako ssande terimba updf w'e w'ekitongole waabwe waggwa wakiso y'ekibiina
        e y'ensonga yabyogeredde yalaze zigenda
        """

    /// Of 1613 articles.
    static let om = """
        0 akka hin kan
        1 fi irratti itti jiru kana keessa keessatti kun ture yeroo yoo
        2 booda erga gara garuu irraa isaa isaanii jechuun keessaa ni tokko waan waliin
        3 ammoo bara dura irra jedhan jedhu jira malee namoota qabu ta'e ta'u turan
        4 adda amma bakka hanga isa isaan kanaan nama namoonni osoo
        5 addunyaa akkasumas biyya darbe guddaa haala hedduu jiran kanneen kunis mana miti namni of ol qaba qaban
        5 ta'an waggaa wal walitti
        6 biyyattii biyyoota dhimma fayyaa gama guyyaa hojii itoophiyaa jedha jedhamu jedhe kanaa kanaaf lama
        6 magaalaa naannoo qofa sababa sadarkaa ta'uu wayita
        7 ammaa biraa danda'a danda'u ganna garee haa haaraa hedduun himan ibsa inni ishee jalqabaa kaan karaa
        7 keenya kunneen lamaan mootummaa mootummaan qorannoo rakkoo sadii sana taane waggoota yaada ykn
        8 1 addaa akkuma ameerikaa baayyee biroo caalaa cimaa covid dabalatee dhaabbata gaarii gadi gareen haata'u
        8 harka hunda ittiin jalqaba jedhanii jedhee ji'a jiraachuu kanatti kuni qaama ta'uun torban turte waa'ee
        8 wanti warra
        9 2 abbaa afur ala argamu as baay'ee carraa darban dhiibbaa dr dubbatan duraanii gaafa garaa guyyoota
        9 himaniiru himu immoo jecha jedhamee jedhamuun jedheera jirti kanarratti maal mala muraasa na nu olaanaa
        9 seenaa ta'ee ta'us tahu tapha turre waraana waraanaa weerara
        a aanaa abbaan afrikaa alaa alatti ammaatti ani bbc beekamu bira biyyaa biyyaalessaa bu'aa bulchiinsa
        a dandeenye deebii deeggarsa dhibee dorgommii filannoo fuula gaaffii guutuu haalli hawaasaa hime humna hundi
        a ibseera jala jedhaman jedhame jedhaniiru jedhanitti kanaanis koronaavaayirasii kubbaa kutaa lakkoofsi
        a lammii lubbuu maatii malees maqaa miidhaa miidiyaa miilaa mirga nagaa namootni nan obbo qabdu qorannoon
        a seera shan sirna siyaasaa ta'a ta'eef tahe taphataa taphataan tarkaanfii to'annoo tokkoo us waancaa yeroon
        b 3 5 aangoo abdii akkamiin al ammallee ammas argachuu argaman argame argatan awurooppaa baatii bahan bahe
        b balaa barbaachisu barbaadu bbc'tti beeku biraan biyyattiin biyyoonni dabalataan danda'an darbee deebiin
        b dha dhaabbanni dheeraa dheeraaf dhufan dhufu dirree dubbatu dubbii duraa duraan eegale eegalee gidduu
        b guddaan guddoo haleellaa har'a hawaasa hima himeera hojiirra ibsan iddoo idil ifa ijoollee isaaniif ittisa
        b jalaa jechuudha jedhutti jette jetti jireenya jirtu jiruu kaasee kennan kennuu koo koronaavaayirasiin
        b lammiilee lammiileen liigii lubbuun maaliif manni meeshaa miiliyoona miliyoona ministirri nageenyaa namaa
        b natti odeeffannoo ofii qabaachuu qabaman qabna qabne rakkoon sa'aatii sababii sochii taasisan taate tahan
        b tajaajila taphoota torbee uk uummata waraanni yaaddoo yaalii
        c 4 achi addunyaatti adeemsa afaan akkas akkasii argachuuf barbaada bbctti bilisa biyyi daangaa dabalaa
        c dabalataa daqiiqaa dhaabbilee dhimmi dhimmoota dhufe dhukkuba dubartoota ergaa fakkaata fakkaatu
        c fayyadamuun federaalaa fedhii fudhachuu gahaa gatii gidduutti gochuu gosa haalaan hamaa hamma hojiin
        c hordofee hospitaala ibsaniiru ibse ifatti ilaalchisee irrattis isaas isheen itoophiyaatti ittisaa
        c jalqabaaf jechuu jedhameera jedheen ji'oota jiraatan jiraatu jirra jiruun ka'e kibbaa kilaba
        c koronaavaayiras kuma lafa lakkoofsa leenjisaan maallaqa maatiin malu manneen maqaan maree meeshaalee miira
        c ministira miseensa mudate murtee muummee naannichaa namoomaa nuti nuuf oduu otoo qaamni qabatee qabxii
        c sababni sagalee sarara seeraa sirrii sun ta'eera taatee taphattoota tigraay tokkoon tokkotti torba umuriin
        c vaayirasichaan wajjin walii waliigaltee warri
        d a addaan addunyaarratti agarsiisa ajjeechaa akkaan akkaataa akkan akkasuma ammatti ammo argachuun argate
        d baase baaseen baasuu baasuun baayyeen baha bahu bahuun bifa biratti biyyatti boodarra boodas bu'aan
        d buufata caalu carraan dabaluun danda'amu dandeettii deddeebiin deebi'ee dhaabbileen dhabuu dhabuun
        d dhiyeenya dhugaa dilbata dirqama du'an dubartii dubartiin dubbata finfinnee fudhatan gabaasa gaggeeffamu
        d gaggeessaa gahee gochaa gochuun guyyaan haadha haaluma haaraan hafe hawaasummaa hidhaa himaan hirmaatan
        d hojjechaa hojjetan hunduu ibsu ijoo isaaf isaaniin isaanis isaatiin ispoortii itoophiyaan jaha jalatti
        d jedhama jedhuun jiruuf kaaba kaleessaa kamuu kanaafuu kanaatti kanarraa kanas keenyaa keessumaa kennamu
        d kennu lamaa leenjisaa mallattoo marii marsaa miidhaan ministeerri miseensota mm mormii murtii naaf
        d nageenya nutti nyaata ogeeyyiin oolu paartii poolisii poolisiin qaamaa qabamanii qabame qabdi qabeessa
        d qilleensaa qofaa qoricha raashiyaa ragaa ragaan rakkisaa roobii sadaasa sagantaa sammuu seeraan taanaan
        d taasifame taasifamu taasisa taasise taasiseera taasisuu tahuu talaallii tarii tplf turuu ummata umurii
        d vaayirasichi vaayirasii waamicha walakkaa walqabatee wanta wantoota warraa weerarri xiqqoo xumura
        d yaadatama yaaliin yakka yookiin
        e 6 7 8 aadaa aadde aanga'oonni abiy addatti agarsiisu ahimad akkanaa amaaraa ameerikaan ameerikaatti
        e arsenaal badhaasa bahaa bahee bahuu bakkeewwan barbaachisa barbaachisaa barbaadan barnootaa beekamaa
        e biraatti bishaan caamsaa chaayinaa cimaan daandii daran darbuu deemu deemuu deemuun dhiisuu dhuma dhuunfaa
        e dubartoonni dubbataniiru dubbate dursaa duula eegaa eegalan eegama eenyu ergasii fageenya fakkeenyaaf
        e fayyadamuu filannoon fudhachuun fudhatama fudhate gaafatan gaggeeffamaa gaggeeffame gahe gahu galchii
        e galgala gammachuu gargaara gargaarsa gochuuf goolii guddaadha gurguddoo guutummaatti haati hafan
        e haleellaan har'aa hariiroo harkaa himama himame himannaa himte himuun hogganaan hojjechuu hojjetu homaa
        e humni humnoota hundaa ibsi ibsuun ilaalcha ilaalchisuun innis isaatti ittisuuf jabaa jechuunis jedhamutti
        e jennee jijjiirama jimaata jiranii jireenyaa jirutti kaleessa karoora keeniyaa keessattis kennaa kennuuf
        e kennuun kibxata kiyya kunneenis lakkaa'aman lammaffaa lixaa lola maaltu manaa mataa miidiyaalee ministeera
        e miseensonni mohaammad muraasni murteen naannicha naannolee nyaataa ofirraa ogeessi oromiyaa oromoo
        e qaamolee qabaatu qabamuun qabnu qondaalli qooda qophii qorattoonni raashiyaan raawwate sadaffaa sanatti
        e si'a siitii sirriitti sodaa ta'een taasisaa taasisu taha tahuun taphatan taphni tarkaanfiin tibba
        e to'achuuf tokkoof turtii tv un vaayirasichaa wal'aansa waliigalaa xumuraa yaalaa yunaayitid
        """

    /// Of 1597 articles.
    static let rn = """
        0 ko ku mu muri na wa
        1 ari ariko kandi ya yo
        2 aho ati avuga ca cane gihe ico inyuma kugira kuri mbere ni
        3 abantu gihugu hagati hamwe hari imbere ivyo iyo kuva ngo no ubu wo yari za
        4 ata bari bwa canke co gushika i igihe kuba kubera kwa nk'uko rya uwo uyu vyo yavuze
        5 akaba ba bo bwo ibintu iki ingingo kabiri mwaka neza nta nyene reta rwa uko vya y'aho
        6 afise amerika bbc bihugu gusa hafi harimwo ibi imyaka ingene iri iyi kimwe kuko kw'isi kwezi mukuru n'aho
        6 ndwi nyuma rwo umukuru umwe w'imyaka we y'uko yabwiye yose zo
        7 aba abandi abo afrika atari bafise bariko bavuga benshi bivugwa bose buryo gatatu hanyuma igihugu ka nka
        7 rero vyose w'igihugu wiwe yiwe
        8 amakuru amaze ashobora bamwe bantu bijanye cose covid gatandatu gatanu gufata gukora iheze iriko iryo
        8 ivuga kane karere kiringo kuja munsi muntu murwi myaka nayo ngingo ruhande ryo ubumwe umuntu umurwi
        8 umushikiranganji vyari vyinshi y'abantu
        9 abanyagihugu abategetsi amagara amategeko asanzwe ayo bakaba bamaze bashobora biri bishobora buri burundi
        9 bwongereza ciwe cumi ejo gisagara gusumba gutanga gutera haba ibibazo ibihugu ifise ikibazo imaze indwi
        9 ishirahamwe ishobora izo kubona kurondera kuronka kurwanya leta mpuzamakungu mukinyi n'uko n'umwe nawe
        9 ngombwa ntara ntumbero onu perezida rimwe ubuzima ubwa ubwo uheze umukinyi uno urwo uyo w'amaguru yabaye
        9 yaciye yagize zibiri zunze
        a 1 2 aca ajejwe amasezerano arongoye aya babiri bake bikaba bikomeye bikorwa bimwe coronavirus gisirikare
        a guhagarika gusubira hanze hejuru ibikorwa ibindi ibiri ica ikaba ikintu inama incuro intambara kibazo
        a kiganiro kijejwe kiri kiza kubandanya kumwe kure kuvuga manchester masezerano menshi musi mw'ihiganwa
        a n'abandi n'ibindi nabo nimba ntambara ntango nyinshi rivuga rubuga rumwe rusangi rwego si uburenganzira
        a uburyo ubutegetsi ubwoba umumenyereza umutekano united uruhara y'epfo yabo yahoze zose
        b 5 abahinga abakinyi agira ako amafaranga asaba baba barenga bindi bitari butegetsi bwiwe cari chelsea city
        b de gato gikomeye gufasha gukoresha gutuma haciye ibiganiro ibihumbi ihiganwa imigenderanire imirwi imwe
        b ingabo ingaruka inguvu intumbero izi kazoza kibanza kibuga kugura kumenya kwinjira league liverpool madrid
        b make mbuga mike mpera mugera mungu mupira mw'itangazo nabi naho nama nkino nkuru nzira paris rugamba
        b rugero rukino twitter uburusiya ukraine umwaka umwanya uri uru uwundi vuba wese y'imyaka yagiye yamaze
        b yariko yatanguye z'ukwa
        c 3 abana africa agiye ahubwo akavuga akina amahirwe amajambo amakenga amatohoza amezi arsenal azwi babona
        c barcelona basanzwe bashika batari bibazo bibiri bice bifise biganiro bike bimeze biriko bisanzwe
        c bitandukanye bituma biwe bulaya buraya bwana bwari bwoko ci dr espagne gisata guha guheze gukina gushira
        c hasi hwaniro ibijanye icizere igice igikorwa igitigiri ikibanza ikigo ikomeye iminsi imiriyoni imisi
        c ingorane inkino itari iyindi jewe kahise kaminuza kenya kinini kino kintu kivuga kwerekana maze mbi minsi
        c miriyoni mugabane mugambi muganga ngorane niho none prezida real rurangiranwa rutonde rwiwe ryiwe sentare
        c sport st tottenham u umugambi umugera umunya umusatirizi umuvugizi urugero urukino uwu vyabaye vyerekana
        c w'inyuma wari wayo wose yafashe yakoze yanditse yerekana yipfuza yoba ziri
        d 4 abagore abajejwe abakozi abandanya abari abasirikare abona agateka aherutse akazi akinira akomeye akora
        d ataco avuye ayandi ayavugwa baciye bagiye bakinyi bakora banduye bashaka bategerezwa bayo be biba bintu
        d bitaro bufaransa buraruko buseruko buzima eka germain gice gikorwa guca guhangana gukingira gusaba
        d gutangura gutsinda habaye higanwa ibiharuro ibiro ibitigiri igikumu igisata igisirikare igitero
        d ikinyamakuru ikiringo ikiza imiti impungenge incanco indwara ingendo inkuru ino intambwe inyishu inzira
        d itangazo itanu itariki itatu iya izina izindi kigo kikaba kirekire kugerageza kuguma kurusha kwandura
        d kwemera majambo mategeko matora minwe mirwi misi mugabo mugwa mugwi muryango mushasha n'abantu n'abo
        d n'amategeko n'ingene n'ubwo n'umurwi navyo ndwara nibo nico niko niyo nserukiragihugu nshingamateka ntaco
        d nyamukuru oms politike poritike portugal premier rijejwe rwanda shirahamwe the turi ubuhinga ufise ukuri
        d ukwezi umugore umugwi umunani umupira umuryango ushobora uwahoze vyatumye vyerekeye w'ubwongereza west
        d wewe y'igihugu yagirizwa yatangaje yemeye yiteze yongerako z'uku z'ukwezi zari zikomeye zina zirenga
        d zishobora zitatu
        e 6 8 a abansi abanya abiri afitaniye aha ahabona aja akamo ama amahera amatora ashaka ava azoba babo baca
        e bagize bakoze basaba batatu bavuze biciye biden bihe bimaze bisa bitatu biteye bivuga bumanuko burengero
        e burundu burusiya bushinwa butumwa buvuga bwabo bwinshi bwose c'imyaka c'isi cabo cerekana congo everton
        e football gishobora gitero gito gituma gufatwa guhindura gukinira gupfa gushobora gutyo hakaba hariho ho
        e hose ibice ibihano ibirwanisho ibitero ibitsindo icegera icenda igikombe igisagara igiye ijambo ikindi
        e imana imfashanyo imiliyoni in indege ine intara intege isanzwe ishaka isi itegeko iza joe juventus kenshi
        e kera kuboneka kugabanya kuraba kw'icumi kw'indwi kwirinda kwivuna la mail makuru masaha mashasha meza mezi
        e mfise milan mugambwe mugaragaro muhira muto mw'ijambo mw'ishirahamwe mwanya myinshi n'abategetsi n'ibihugu
        e n'ibihumbi n'ico n'ishirahamwe n'ivyo n'iyo n'uburusiya n'umukuru n'uwo n'uyu nari nguvu niwe nko nshasha
        e nziza of putin russia ry'amakuru ryari sun tanzania turere twebwe two ubushikiranganji ubushobozi ubutumwa
        e ubutunzi ubwongereza uganda uku umufaransa umugabo umunyamabanga umuti umwana umwongereza urubanza
        e urucanco urugendo vyabo vyiza w'inkino w'umunya wabo y'abanyamerika yacu yafashwe yahawe yasavye
        e yashikirije yatanze yateye yatumye yongera yuko z'amadorari ziriko
        """

    /// Of 1841 articles.
    static let sn = """
        0 kuti
        1 asi available currently iri media no source uye vanoti vari
        2 kana sezvo vanhu
        3 avo iyi izvi kubva munyika pamwe
        4 ari chete hurumende ichi kuita mari mukuru nyika uyu vachiti vamwe vati zimbabwe zvikuru zviri
        5 7 apo aya makumi maviri mumwe mushure mutungamiri nekuti nyaya of pasi ravo wenyika yavo zvinhu
        6 amai anoti ava basa gore gumi gurukota hazvo inoti iyo izvo kuitwa kusvika muna munyaya nemusi nguva pane
        6 rino sangano studio svondo vakawanda vane vaudza vave zvakanaka
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
        c 4 akasiyana anenge ange asina chake chekuita chenyika chigaro chikuru chose council dare dzakaita dzose
        c ehurumende hakuna health hwenyika ino inonzi inosvika institute international kare kubhadhara kubuda
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
        e 5 aive anoda anofanira anosanganisira apfuura assembly bumbiro central chedu chekutanga chinangwa chiuru
        e chivimbo congress court doctors dzakasiyana dzehutano dzezvehutano dzezvematongerwo dzine dzinosanganisira
        e ekuamerica ese football fund group haana haasi hazvisi hutano ichange ichiti idzo iine ini inoda inogona
        e isati isiri kekutanga ku kubasa kuchikwata kudomwa kufa kugadziriswa kuhurumende kukonzera kukunda
        e kukwikwidza kumabasa kumirira kumusangano kumutambo kunetsa kunzvimbo kupomerwa kuramwa kurudziro kurwira
        e kushushikana kutevera kutsvaga kutungamira kuzimbabwe kwenguva ma madhora madzimai magwaro mamiriro
        e mangange manheru masimba mauto mawarriors mbiri million misangano mitengo muboka mudzimai mudzimba
        e mumatunhu mumdc mumusangano mushandi mutongo nani nazvo ndira ndiri ndiwo nechina nechinangwa nechipiri
        e nechitatu nedambudziko negumi nekwayedza nemakore nemana nemanomwe nemasere nerimwe nestudio nevashandi
        e nevashanu nevatatu nevatori nevaviri neveruzhinji nezvekufambiswa on padandemutande pavanhu pazuva pedyo
        e platinum rakanaka rese research reworld rinorwira rutsigiro shoma stadium teachers tine tsamba uhu unions
        e va vachange vachinzi vaimbova vaimbove vakafa vakanga vanachiremba vanodaro vanoita vanoongorora vaobert
        e vatatu vataura vatori vatungamiri vebato vedu wapera wechishanu wechitatu wemugovera yacho yadarika
        e yakareba yakasiyana ye yeharare yehurumende yepamusoro yeparamende yese zhinji zvayo zvichemo zvina
        e zvinodiwa zvinoita zvinoti zvirango zvirwere zvisinei zvisiri zvitatu
        """

    /// Of 1463 articles.
    static let so = """
        0 ah ay ayaa badan ee in iyo ka kale ku la laga lagu loo mid oo si soo u ugu uu waxaa waxay
        1 aan markii sheegay sida tahay waa wax yahay
        2 aad ayuu balse dadka inay inuu kala ma sidoo uga waxa wuxuu yihiin
        3 ahaa ahaan aysan dalka dib hore isku marka qof sii waxaana yiri
        4 ahayd ama dad hadda haddii hor ilaa inta isla iyadoo jiray kii leh looga loogu magaalada muddo sano
        4 sheegtay waxaan weyn
        5 ayay bishii dhacay dhan dhanka gaar halka iska jira kaddib karo laakiin lahaa mar mareykanka qaar saabsan
        5 sanadkii tirsan uusan waxayna yar
        6 bbc bulshada cusub da dhaafay dhashay doono dowladda duwan gobolka hal helay isaga isagoo jir kasoo kasta
        6 kuwa meel qaaday sameeyay sare sheegeen taas tan xilli
        7 adag ahayn arrimaha ayaan ayey baxay caafimaadka caalamka dambe daray dheer dhex dhowr guud inaan is
        7 jiraan jiro karin leeyahay magacaabo nin nool qeyb qofka saaray sidaas walba way wuxuuna yaalla
        8 arrintaas arrintan baahan cudurka dalalka dhammaan dhigay dhinaca doonaan dunida galay gudaha haddana
        8 halkaas hase hindiya horreysay inkastoo intii isugu iyada iyagoo kama karaan karto kula laba labada labo
        8 lasoo maadaama madaxweynaha markaana mr noqday noqon sababta sameeyo sidii socda tiri uk ula waan waana
        8 wada wanaagsan warbaahinta weli xiriira xitaa
        9 1 adduunka afar arkay ayna baraha caafimaad dalkaas dambeeyay dhacday doonaa doonto fiican gaaray haatan
        9 hadal hadlay helo hoos horay horreeyay isu jirin jirka jirtay jirto kaas kaga kaliya kara kooxda kusoo
        9 kuwaas kuwo labaad lacag lahayn lama leedahay leeyihiin maamulka madaxweyne meesha milyan muhiim noqotay
        9 ogaaday qayb qoray saddex shirkadda taasoo tilmaamay tirada waaweyn waxyaabaha yeeshee yimid
        a 2 3 5 aaminsan aanan afrika arrin arrinta baaritaan bilood booliska caan caanka cad covid dal dhaca
        a dhalatay dhawaan dhintay dhow dr eedeeyay fayraska gacan halis hay'adda heli ii ingiriiska intaa intaas
        a jaamacadda jeer jireen jirta kadib kalena kamid karaa kuma lala maalin maalmood maanta madaxa markaas
        a qaado qaatay qabo qabtay reer saameyn saartay sababtoo sannadkii shan shaqada socday sugan taasi trump
        a twitter uma wali war wixii wuu xaaladda xanuunka xigtay xilligaas xiriirka xisbiga
        b aanay aha ahaayeen aniga aqalka awood ayaana baxday bisha bixin britain ciidamada cilmi corona coronavirus
        b dadkii dadku darteed deegaanka dhaqaale dhibaato dhici dhigo dhulka dibadda dii dilay donald eego gacanta
        b guul guuleystay ha hayo helaan i iney iyaga kaasoo kartaa keliya kenya kooban koox lahaayeen lahayd
        b maalintii maxay muuqaal na ninka nolosha noqdo qaarkood qaba qabto saaro sameeyeen sameyn sanadkan
        b shacabka shaqaalaha shaqo sharci sharciga sheegaya siiyay soomaaliya taagan taalla tagay tani toos usoo
        b uuna waaxda waddanka wararka waxba xilka xilliga xiran xiray xiriir xun yidhi yurub
        c 4 6 aanu ahna awoodda barta been biden bishan bixiyay caadi caalamiga carruurta ciyaaraha dacwad dagaal
        c dalkaasi darro dhaqaalaha dhawaad dhexe dhibaatada difaaca diray doolar doona doonayo doonin doorashada
        c gaari gaarka galbeedka ganacsiga geeriyooday goob guriga hadlayay halista halkan hawada haweeney haya
        c hayay heer heerka igu illaa inaad isbitaalka jeeda jeediyay joogto kaddibna karta kastaba kooxaha kulmay
        c la'aan lix london mana mararka maray maraykanka maxaa maxkamadda muujinaya muuqday qaab qaadan qaadatay
        c qaadi qaban qalabka qaranka qoraal qoyska rasmi saameynta saraakiisha shiinaha sidaa siiyo siyaasadda
        c socotay taageero tallaabo tii timid uun waayay wargeyska wasiirka waxaad waxyaabo wayn xaalad xafiiska
        c xanuun xarunta xogta yaabaa yaqaanno yaraan yeelan yeeshay
        d 7 8 9 aadan aaddan adeegsado aheyd al amniga arko baaritaanka badda bandhigay bartiisa bilaabay billaabay
        d caadiga caasimadda cabsi carruur da'da dagaalka dambeysay daraasad daran dartay degdeg dhab dhacdo dhaco
        d dhaliyay dhawaaqay dheeraad dhigan dhigtay dhimashada dibna diiday diyaar diyaaradaha doontaa filan fudud
        d fursad ga gaartay gabadha galo gashay geeyay geystay go'aan go'aanka golaha goobaha goobta hadalka haddaba
        d haweenka helin heshay horey iga inaysan inkasta isticmaalo joe kahor kana khatar khubarada kor kuwaasoo
        d lacagta madax madaxweynihii magaca marar maxamed meelaha midka muslimiinta muujiyay new ninkan nooca
        d noqoto qaabilsan qaabka qaato qaramada ruushka sabab sababo safmarka sameeyaan sameysay sanad shaaciyay
        d shaqeeya shirkadaha siyaasadeed soomaalida taariikhda tago tartanka the tiro tusaale ururka walaac waqti
        d warbixin wasaaradda wasaaraha xilligii xog xubnaha xuquuqda yaabo
        e aadka afka agaasimaha ahaanba ahaatee ahan ammaanka arkaan arki arrimo baarlamaanka badnaa ballaaran
        e bariga barnaamijka baxa baxo bil bixiyo bollywood boqolkiiba buuxda cagta cid cuntada cunto daabacay daba
        e dadweynaha dalal dawooyinka deg dhalay dhammaantood dhaqan dhaqanka dhaxeeya dhicin dhinac dhinteen diinta
        e diiradda doonaya doonayay doortay dumarka faransiiska filayaa filimada gaaraya gaaro gabar galaan galeen
        e gelin goor gudahood guddiga guri guusha hab habka halkii hayaan heshiis hoose hortagga ila internet
        e isticmaalka jecel joogo kan keenay keentay keli khan kiis kiisaska koowaad kubadda kulan kun kuna lagula
        e lug madaxda madow magac magacaabay magaciisa malaayiin marin marki may meelo mustaqbalka muuqaalka
        e muuqatay muxuu nasiib natiijada nooc noocaas noocan november ogaado qaadeen qaataan qabaan qalab qaran
        e qeybta qiyaastii qofkii qoyskiisa raaciyay ragga rajo saaran saari sababay sanadihii sawir sheegayaan
        e shirkad siin socdo socota taageerayaasha toddobaad waayo waday waddamada waqooyiga warar washington weerar
        e wiil xaaskiisa xabsiga xad xaqiijiyay xigeenka xoog xooggan xukuumadda york
        """

    /// Of 713 articles.
    static let sw = """
        0 katika kwa la na ni wa ya za
        1 cha hiyo kama kuwa lakini yake
        2 baada kutoka kwamba kwenye miaka nchini pia vya wakati wake watu zaidi
        3 ambao ambaye ambayo hii hilo huo kati kuhusu mara moja mwaka sasa siku
        4 alisema au hadi hata hivyo huku huu huyo ili juu kila kubwa kufanya kwanza mmoja muda mwa nchi pamoja
        4 wengi yao
        5 alikuwa anasema baadhi bado chini dhidi hali hatua hayo ikiwa ilikuwa kabla kadhaa kazi kuna kupata mkuu
        5 mtu mwezi sababu sana serikali tu wao wengine
        6 akiwa ambapo bbc bila duniani habari hivi hizo karibu kawaida kutoa kutokana marekani mbili mkubwa mpya
        6 muhimu mwenye ndani nje njia nyingi rais sio tangu tayari tofauti umri wiki zake
        7 afrika afya aina ambalo ambazo baadaye eneo hakuna huenda huko jinsi kimataifa kipindi kulingana kupitia
        7 kutumia maisha mambo mbali milioni miongoni nafasi ndio nyingine sehemu taarifa taifa tena uingereza ulaya
        7 vile wenye wote zamani zao zote
        8 1 ajili ambacho amesema awali dunia hao hapo haya hicho hili idadi iliyopita ina inaweza ingawa jambo je
        8 karibuni kiasi kitu kiwango kuchukua kufikia kusini kuu kwenda lake licha maeneo mataifa mengi mengine
        8 mkono mnamo mrefu mwingine mwisho nini nyumbani pekee pili raia sawa shirika tatu walikuwa wazi yenye yeye
        8 yote
        9 ana bora chake chama corona familia haki hatari hizi humo imekuwa iwapo jamii jina kampuni kijamii kile
        9 kiongozi kuanza kuendelea kundi maafisa maarufu mamlaka mapema mashariki masuala matokeo mazungumzo mfano
        9 miezi mji mjini mkataba mpango msimu nguvu sheria shughuli si soka suala tanzania tarehe timu uchaguzi
        9 usalama uwezekano uwezo wako wale wana wanasema wanawake watoto waziri
        a 2 3 5 aliyekuwa ama amekuwa asilimia biashara changamoto chuo fedha gani huduma ikiwemo januari kabisa
        a kenya kidogo kikubwa kikuu kisiasa kituo kiungo klabu kote kuanzia kufuatia kuingia kukabiliana kuliko
        a kuona kuondoka kuongeza kusema kuweka kuzuia kwake kwasababu kweli lazima leo mabadiliko madai magharibi
        a makubwa manchester mbalimbali mbaya mbele mchezaji mfumo mkurugenzi mpaka mshambuliaji mtandao mujibu
        a mwanamke mwandishi mwili namna nyuma nyumba picha ripoti saa sita the uamuzi uchunguzi ufaransa ugonjwa
        a uhusiano ujumbe ulikuwa uliopita umma unaweza united upande utafiti viongozi virusi vita vyombo wakiwa
        a wamekuwa wanaweza wasiwasi wawili wetu yetu yoyote
        b 4 aliongeza ambako ambavyo anaweza athari badala barcelona binafsi bw bwana chache chelsea city covid dawa
        b dola fulani fursa hapa hasa hatahivyo historia hofu huru huwa jana janga juhudi kesi kujiunga kumsajili
        b kupunguza kusababisha kwani kwanini lengo ligi maana mama matatizo mazingira mdogo mimi mitandao miwili
        b mwishoni naye nia nne nusu nzuri pesa polisi rasmi taasisi tano tatizo tetesi uhuru umoja uongozi ushahidi
        b ushindi utawala video vijana wafuasi walio wanaume wowote yangu yeyote yuko
        c 6 akisema aliiambia alipokuwa amani arsenal baba barani basi bidhaa binadamu brazil bunge chakula china
        c dalili damu dkt england faida haraka hisia hospitali iko ile ilisema imani in inasema itakuwa jeshi jimbo
        c joto kampeni kaskazini kifo kikosi kisha kitaifa kiuchumi kombe kudhibiti kuhakikisha kujaribu kulikuwa
        c kupiga kura kurejea kusaidia kutaka lilikuwa liverpool maambukizi machi madrid maelfu mafanikio mafuta
        c mahakama mahali maji makubaliano makundi maoni marufuku matibabu matumaini matumizi mchezo michezo mkopo
        c mkutano mojawapo msingi mtoto nani nao ndege nyota pale paris saba salama sera shule siasa simu sport
        c takriban thamani tottenham tukio twitter uchumi ujumla ukweli una upinzani usiku uwanja viwango vizuri
        c vyema wachezaji waliokuwa wangu wataalamu west yako
        d 8 a alhamisi anataka asili baadae bali bara baraza beki bi bilioni chochote dakika daktari de germain
        d gharama hakuwa halisi ham hana hawa hawana hiki huyu ijumaa imesema john jukumu julai jumapili jumatatu
        d juni kali kasi kauli kina kinyume kocha kufunga kuhamia kuimarisha kuishi kujua kuongezeka kushindwa
        d kutafuta kutengeneza kutokea kutosha kwao lolote london maalum mabingwa madarakani maelezo maendeleo
        d mafunzo maneno maswali matukio mawili mbinu mchakato mechi meneja mfupi milan mingi mipango mitano mitatu
        d mlinzi moyo msemaji mtandaoni muungano mwenyekiti mwenyewe mzozo mzuri nayo ndiye ndiyo ngumu nigeria
        d nilikuwa novemba ofa pauni rahisi real rekodi safari sauti septemba shaka sisi st udhibiti uhamisho ujao
        d ujerumani ukosefu ulimwengu ulinzi urais urusi usajili vifaa vigumu vitu wachache wafanyakazi wagonjwa
        d wala walisema wanataka watatu winga wito wizara yalikuwa zilikuwa zinaweza
        e 7 9 afisa agosti al alianza alipata aprili argentina bahati bei david dini elimu everton facebook februari
        e furaha gazeti hatimaye idara ilivyo inaonekana india ishara italia iwe jijini jirani jumamosi jumatano
        e jumla juventus kanisa katikati kibinafsi kidini kigeni kiislamu kijeshi kisheria kuamua kucheza kudumu
        e kuelekea kukubali kulipa kumaliza kumekuwa kumi kunaweza kununua kuondoa kuonekana kuonyesha kupambana
        e kupinga kurudi kushinda kushiriki kutangaza kuzingatia leeds leicester lenye maamuzi maandamano madaktari
        e magonjwa mail makampuni makazi makosa mali mamilioni mashabiki masharti mashirika mikono minne mlango
        e msaada mshindi mtaalamu mungu mwanzo ndoa ndogo newcastle ngazi nzima of ofisi ongezeko orodha pengine
        e rangi sahihi sekta sherehe shinikizo sifa silaha siri suluhu tabia teknolojia tiba trump tume ubelgiji
        e uhispania uholanzi ukraine ulimwenguni umaarufu umuhimu ureno ushirikiano utata via vibaya vifo vikwazo
        e vilabu vingi vingine vipi visa waandishi wakuu wanaamini wanajeshi wananchi wapinzani wenyewe yanaweza
        e zenye zilizopita zingine
        """

    /// Of 409 articles.
    static let ti = """
        0 ኣብ እቲ ካብ
        1 ምስ ነቲ ናብ ናይ እዩ ከም ድማ
        2 ልዕሊ ሓደ ኣብቲ እቶም እዋን እዚ ዓመት ዘሎ ግን
        3 ሰባት ነይሩ ኢሉ ኣሎ ኣብዚ እታ ክሳብ ድሕሪ
        4 ሃገራት ሃገር መንግስቲ ምዃኑ ሰብ ቅድሚ እዮም ካልኦት ክልተ ክብል ኮይኑ ዓለም ዝሓለፈ ዝብል ዝነበረ ዝኾነ
        5 ሕጂ ቤት ብዙሓት ብዛዕባ ነዚ ኣብታ እንተኾነ እውን እያ ከኣ ካብቲ ክኸውን ወርሒ ዓመታት ገሊጹ ግዜ
        6 ሎሚ ሓበሬታ ሓቢሩ መግለጺ በቲ ብሰንኪ ብዙሕ ነገር ናይቲ ኢትዮጵያ ኢና ኣለዉ ኣዝዩ እንከሎ ከምኡ'ውን ከተማ ካልእ ወይ ዘለዎ ይብል ጀሚሩ ገለ ጥራይ
        7 ህዝቢ ሓንቲ ምኽንያት ሰለስተ ሰሙን ስራሕ ቀረባ ቀዳማይ በዚ ብምባል ብተወሳኺ ብፍላይ ተዛሪቡ ትካል ነቶም ነይሮም ንሱ ከምዘሎ ኩነታት ካብቶም ኲናት ወጻኢ ውሽጢ
        7 ዓይነት ዘለዋ ዘለዎም ዝርከብ ዝነበሩ ዝኽእል ጉዳይ ጥዕና ፕረዚደንት
        8 ሓይሊ ሓይልታት ሕቡራት ሕጊ መወዳእታ መዓልቲ መጀመርታ መጠን ሚልዮን ሚኒስተር ስለ ስልጣን ሽሕ ቀንዲ ቃል ብመሰረት ብምግላጽ ብዝብል ቦታ ተባሂሉ ትሕቲ ትማሊ ትካላት
        8 ናብቲ ንቢቢሲ ኢላ ኣለዎ ኣመሪካ ኣሜሪካ ኣርባዕተ ኣስታት ኣባላት ኣዋርሕ ኣይኮነን ኣፍሊጡ ኣፍሪቃ እንታይ እኳ ከቢድ ከባቢ ኰይኑ ወዲ ዘለዉ ዘላ ዝሃቦ ዝርከቡ
        8 ዝተባህለ ዝተኻየደ ዝተፈላለዩ ዝካየድ የለን ይዝከር ይግለጽ ይፍለጥ ደረጃ ደቂ ደው ጉዳያት ጸገም
        9 1 2 ሃገራዊ ህይወት ሓሙሽተ ሓደጋ ሓድሽ ሓገዝ ሕብረት ሕቶ ሕክምና መሰረት መስርሕ መዓልታት መገዲ መጥቃዕቲ ማሕበራዊ ምስቲ ሰራዊት ሰብኣዊ ስነ ቢቢሲ ብወገኑ ትብል
        9 ትግራይ ትጽቢት ነታ ነገራት ኣለዋ ኣለው ኣላ ኣባል ኣገልግሎት እምበር እተን እንተዀነ እዞም እየን ከምኡ ከምዚ ከምዝኾነ ኩሉ ካልኣይ ካብዚ ክልል ክትብል ኮይኖም ኸኣ
        9 ውድብ ዓዲ ዕድል ዜና ዝበለ ዝኸውን ዝዀነ ዝገልጽ ዝግበር ዝጸንሐ ይኽእል ይገልጽ ዶክተር ገንዘብ ግና
        a 5 ለውጢ ሓላፊ ሕማም ሕዚ ሕዳር መራሕቲ መሰላት መግቢ መጽናዕቲ ምሉእ ምክልኻል ምዃኖም ምግባር ሞት ሞንጎ ሞያ ስለዚ ስምምዕ ስዒቡ ስጉምቲ ስግኣት ሽዑ በዓል ባይቶ
        a ብዘይ ተመሳሳሊ ተስፋ ተገሊጹ ትምህርቲ ነበር ነዊሕ ኢሎም ኢትዮጵያን ኣለና ኣንስትዮ ኣንጻር ኣካል ኤርትራ እየ ከምዝኽእል ክፍሊ ኮይና ወሲኹ ወተሃደራዊ ዋላ ዓበይቲ
        a ዓቢ ዕድመ ዝመጽእ ዝበሃል ዝተፈላለየ ዝኾኑ ዝያዳ ዝፍለጥ ዞባ ዩኒቨርሲቲ ይሕብር ይኹን ይገልጹ ይግበር ደቡብ ዶላር ገሊጻ ገሊጾም ጉጅለ ጓል ጸብጻብ ጸኒሑ ጸገማት
        a ጸጥታ ጽቡቕ ፍሉይ
        b 3 6 ሆስፒታል ለበዳ ልዑል ሓሳብ ሓያል መንጎ መዚ መደብ ምባል ምንባሩ ርእሰ ርክብ ሰላም ሰፊሕ ቅልውላው ብምኽንያት ብምግባር ብሪጣንያ ብተደጋጋሚ ተወሳኺ ታሪኽ ነይራ
        b ንሳ ንኣብነት ኣለዎም ኣመልኪቱ ኣቦ ኣካላት ኣዲስ እንከላ ከሎ ከምቲ ከምዝነበረ ክልቲኦም ክሲ ክብሉ ክኢላ ወግዓዊ ዋና ውሳነ ውድድር ውጽኢት ዓለምለኻዊ ዓቕሚ ዘለና
        b ዘለው ዘተ ዘጋጠመ ዝለዓለ ዝርከባ ዝበሉ ዝነበረት ዝነበራ ዝነበሮ ዝኽእሉ ዝኾነት ይዛረብ ገዛ ገይሩ ግምት ጥራሕ ጸቕጢ ጸብጻባት ጻዕሪ ፍርዲ ፖለቲካዊ ፖሊስ
        c 4 ህዝባዊ ላዕለዋይ ሓምለ ሓቢሮም ሓዊሱ ሕማማት ሕጂ'ውን መላእ መልሲ መልእኽቲ መራሒ መሬት መስከረም መበል መዓልታዊ መጻኢ ማለት ማሕበር ማእሰርቲ ማእከላይ ማእከል
        c ምላሽ ምምሕዳር ምብራቕ ምንቅስቓስ ምኽንያቱ ምዕራብ ሩስያ ሰሜን ሰራሕተኛታት ሰነ ሰዓታት ስርዓት ሽዱሽተ ቀይዲ ብ ብሓፈሻ ብተመሳሳሊ ብኸመይ ተመራመርቲ ታሕሳስ ትዛረብ
        c ትገልጽ ናይቶም ናይዚ ን ንላዕሊ ንሓደ ንምርካብ ንነዊሕ ንፈለማ ኢድ ኣሽሓት ኣበባ ኣብያተ ኣትዩ ኣነ ኣውሮጳ ኣዝዮም ኣገዳሲ ኣጋጣሚ እኹል ከምዘለዎ ከባቢታት ከተማታት
        c ኩሎም ክንደይ ክካየድ ክፋል ኮሮናቫይረስ ኮነ ኵነታት ወገናት ዋላ'ኳ ውግእ ዓባይ ዓብዪ ዘውጽኦ ዘይኮነ ዝሓለፉ ዝሓዘ ዝምልከት ዝብሉ ዝተፈጸመ ዝዓበየ ዝገበሮ የመልክት
        c የረድእ የብሉን ይሕብሩ ይርከብ ይኽእል'ዩ ይዅን ይግባእ ዳርጋ ገና ጽልዋ ጽሕፈት ፈለማ ፈተነ ፍርቂ
        d 8 9 ሃገሩ ህጻናት ላዕለዎት ልክዕ ሒዙ ሒደት ሓላፍነት ሓቢራ ሓድሕድ ሕብረተሰብ ሕጋዊ መረዳእታ መርመራ መርበብ መብርሂ መብዛሕትኡ መብዛሕትኦም መንገዲ መድሃኒት
        d መድረኽ ማሕበረሰብ ማይ ምህላዎም ምክትል ምኽሪ ምዃና ሰልፊ ሰሙናት ሰበስልጣን ሰዓት ሱዳን ሳልሳይ ስለዝኾነ ቁጽሪ ቅትለት በዓልቲ ብምእታው ብምኻድ ብምዃን ብኻልእ
        d ብወግዒ ብደረጃ ብድሕሪኡ ተራ ተቓውሞ ተኽእሎ ተገይሩ ተግባር ተፈሊጡ ትሑት ትግራይን ነሓሰ ነበርቲ ንልዕሊ ንምግባር ንቡር ኢልካ ኣለኹ ኣቆጻጽራ ኣቢሉ ኣብቶም ኣብኡ
        d ኣትሒዙ ኣቶ ኣኼባ ኣይነበረን ኣደ ኣገባብ ኤርትራን እምነት እንተነበረ እንከለዉ እንከለው እዛ እግሪ ከመይ ከምዘለዉ ኩዕሶ ካብተን ካብታ ካብኡ ኬንያ ክወጽእ ክገብር
        d ክግበር ኮቪድ ኰይና ኵሉ ኵናት ወሃቢ ወተሃደራት ዋጋ ዓሰርተ ዘርኢ ዘኽእል ዜጋታት ዝሃበቶ ዝሕብር ዝቐረበ ዝቑጸሩ ዝተገብረ ዝኣመሰሉ ዝዀኑ ዝዝከር ዝጀመረ ይብሉ
        d ይኸውን ደገፍ ዳግማይ ድሕሪኡ ድምጺ ዶ ዶብ ጀሚሮም ጀነራል ጉድኣት ግብረ ግንቦት ጎንጺ ጠቒሱ ጥቅምቲ ጸረ ፈረንሳ ፍቓድ ፍታሕ ፕሮፌሰር
        e 7 ሂቡ ሃገራትን ህወሓት ህጹጽ ለካቲት ሓሊፉ ሓቲቱ ሓያሎ ሓፈሻዊ ሕማቕ ሕክምናዊ ሕጽረት መሓመድ መራኸቢ መራኸቢታት መሰል መሰረታዊ መቐለ መን መንበር መንግስታት
        e መንግስታዊ መንግስትን መንጐ ሚኒስትር ሚኢታዊት ሚእታዊት ሚያዝያ ሚድያ ምሃብ ምህላዉ ምልክታት ምርጫ ምቁጽጻር ምኽንያታት ሞይቶም ረድኤት ር ርእሲ ርእይቶ ሰሉስ ሰብመዚ
        e ሰኑይ ሰናይ ሰንበት ስራሕቲ ስርሑ ስድራ ሸውዓተ ቀሊል ቀረብ ቃለ ቃልሲ ቅድሚት ቢልዮን ባህላዊ ባዕሉ ባይታ ባይደን ቤተ ብህይወት ብሓባር ብሓደ ብመንግስቲ ብምሉእ
        e ብምሕባር ብምጥቃስ ብርቱዕ ብቐሊሉ ብቐጥታ ብቐጻሊ ብቕልጡፍ ብብዝሒ ብወገና ብዝሒ ብዝተሓሓዝ ብግቡእ ቦታታት ቫይረስ ተሓቢሩ ተራእዩ ተቐባልነት ተቓወምቲ ተዛሪባ
        e ተጠቀምቲ ቻይና ነተን ነይረ ነይረን ነጥቢ ነፈርቲ ናይታ ናጽነት ንህዝቢ ንሕና ንመጀመርታ ንምክልኻል ንምፍታሕ ንሰለስተ ንብዙሓት ንኣስታት ንኽልተ ኢልና ኣልቦ ኣሕመድ
        e ኣምሓራ ኣቐዲሙ ኣቕሪቡ ኣብተን ኣየር ኣይክእልን ኣይኰነን ኣጸጋሚ ኣፍሪቃን ኤውሮጳ እትርከብ እንተ እንተኾይኑ እንግሊዝ እዘን ከምዘለዎም ከምዘይኮነ ኪሎ ክህሉ ክህልዎ
        e ክልላት ክልቲአን ክሰርሕ ክሳዕ ክስታት ክትከውን ክኢላታት ክኣቱ ክወጽኡ ክገብሩ ኰይኖም ወራር ወከፍ ወገን ወጥሪ ውሑዳት ውን ዓወት ዕላማ ዕዳጋ ዘለወን ዘይብሉ
        e ዘይኮነስ ዘጋጥም ዙርያ ዛጊት ዝህብ ዝሓሸ ዝርርብ ዝርዝር ዝሰርሕ ዝቕጽል ዝበሃሉ ዝበሎ ዝብሃል ዝብሎ ዝተፈላለያ ዝወሃብ ዝገበረ ዝገብር ዝግለጽ ዝግባእ ዩክረይን
        e ይንገር ይኹን'ምበር ይኽእሉ ይገብር ይጠቅስ ደም ደገ ድሕነት ድሮ ጀሚራ ገሊኦም ጋንታ ጋዜጠኛ ግዝኣት ግዳያት ግድን ጠንቂ ጥሪ ጸሓፊ ጻውዒት ጽሑፍ ፈጢሩ ፍጻመ
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
        a 3 4 6 اباد اج ادا ادارے امریکہ انتہايی انھوں ای ایم باعث بنا بنایا بڑھ بہترین بیان تاکہ تحقیق ثابت جايیں
        a جلد خبر خواتین دل دور رايٹ رواں روز روپے زايد سامنا سطح سمیت شايع صحت صورت طرف فلم لاکھ ليے مرتبہ مل نيے
        a والا پاس پانچ چار ڈاٹ کافی کامیاب کاپی کردار کوشش کپ کیوں ہزار ہمیں یونیورسٹی یہاں یہی
        b caption image ابھی اثرات اداکارہ اسلام اظہار انداز اندر انھیں اگے ایس ایف این بالی باوجود باہر بچوں بڑا
        b بھارتی بین تحت تعداد تعلق تقریبا جان جسم جواب جگہ خاص دسمبر دیں رکھا رکھنے رہیں سابق شکار صارفین ظاہر
        b فراہم فی قریب قسم قیمت لاہور لی متاثر متعلق مشکل معروف معلوم مگر نقصان واقع والوں وزیر ووڈ وی ٹیکنالوجی
        b پہنچ چاہیے چکے کار کامیابی کروڑ کرکٹ کس کھلاڑی کھیل ہماری ہمارے ہوگی یاد یعنی
        c 1 7 8 ابتدايی اثر اخری اسان اسٹریلیا الاقوامی امریکا ايیں اچھی ایجنسی اینڈ برطانیہ بعض بغیر بند بننے بڑھنے
        c بھارت تاریخ تبدیل تبدیلی تر تصاویر تقریب تیزی جاسکتا جسے جون جی جیت جیسی حد خوش دس دنوں دوبارہ دوست دیکھا
        c دیکھنے رہ سالہ ساينس سايٹ سخت سر سوال سوشل سیریز شادی شدید شرح شرکت شمار شکست شہر شیير صدر ضرور ضروری طویل
        c عايد عرب عرصے علاج عوام فايدہ فروخت فون قابل قايم قومی لاين لندن لکھا لگا لگتا لینڈ لینے مارکیٹ متعارف
        c مجھے محمد مستقبل مسلسل مشہور مقابلہ مقدار ملکی ممبيی ممکن مند نامی نتايج نظام نمبر نیا واپس وہاں پانی پسند
        c پوری پڑھیے پہلا چاہتے چکا چکی چینی ڈاکٹر کارکردگی کبھی کراچی کردہ کرلیا کل کمپنیوں کن کيے کھلاڑیوں کہتے
        c گذشتہ گيیں گھر ہفتے ہمیشہ یو
        d getty images اتا اخر اداکار اسٹار اضافے اقدامات امراض امکان امید انسانی انٹرنیشنل انڈسٹری انکشاف او اوٹ
        d ايندہ اکتوبر اکثر اگرچہ اگلے ایل بال بالکل بجايے بدولت برايے برطانوی بچے بک ترقی تصدیق توجہ تیل جانا جايزہ
        d جدید جنگ جنہوں حالیہ حکام خاتون خراب درست دستیاب دعوی دکھايی دہلی دیتا دیتی دیکھ ذرايع رقم روس رکھتے رہتے
        d ریکارڈ زیر سبب سرمایہ سلسلے سو سپر سکیں شاہ شخص صلاحیت طبی فاينل فلموں فوری فہرست فیس فیصلے قدر لگ مالی
        d ماہر مجموعی محفوظ مسايل مشکلات مظاہرہ معلومات مقام مقامی مقبول مقصد ملی ملے منٹ موجودہ میدان میری میرے
        d ناکام نومبر نیوز نیٹ وابستہ وزارت وغیرہ ون ٹیسٹ پابندی پايی پايے پورے پڑا پڑھیں پڑے پیداوار چھ چھوڑ چیف
        d کاری کردی کررہی کررہے کپتان کھانے گروپ گول ہاتھ ہوجايے ہوگیا
        e اتنا اتی اتے اجازت اختتام اختیار ادارہ ار اردو از اصل اعظم اعلی الزام اندازہ انسان انڈیا اٹھ اچھا اکاونٹ
        e اگاہ اہمیت ایشن اینٹی ایوارڈ ایپ باقاعدہ باقی برابر برقرار بلند بنیاد بورڈ بھرپور بیماری بیماریوں بینک
        e تجارتی تحقیقات تعلقات تفصیلات تلاش تنقید تیاری تیسری جارہی جانتے جاپان جمع جنوبی جنہیں جیسا حالات حل خبریں
        e خرچ خطرہ خوبصورت خون دباو درامد درج درخواست دریافت دماغ دورہ دوسرا دینا دیيے دیکھتے دیکھی دیے ذکر رايے
        e رسايی رفتار روزانہ روکنے رکھ رکھتی رکھی رہتی رہنے زور سات سالوں سربراہ سسٹم سفر سماجی شايقین شاید شدہ شکل
        e شہرت صبح صورتحال طریقہ طریقے طلب طے علی عمران فٹ فٹبال قدم لگانے لگایا لگے لیتے لیگ لیں ماضی مبتلا متحدہ
        e متعدد مثال مثبت محسوس محنت مخصوص مذکورہ مرتب مرحلے مرض مریض مضبوط معاشی معمولی ملاقات ملنے ملکوں منصوبہ
        e منفی موبايل موت موسم ميی میرا میچز ناقابل نشانہ نو نیشنل ویڈیو ویں ٹويٹر ٹیموں پروفیسر پواينٹ پیمانے پیچھے
        e چلا چیز ڈیٹا کرایا کنٹرول کھیلے کہیں کیسے کیں گر ہندوستان ہوسکتا ہونا ہوگيی ہوگيے یقین
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
        c 8 abe absa africa african amandla and bafuna balo bam bantu baye bayo cape ebaleni ebhayi ebomini edlala
        c efana egqithileyo ekapa ekupheleni elinesihlanu eliphezulu emidlalweni entle erhawutini eziliqela ezo hayi
        c hlobo iindaba iindawo ilizwe imeko imisebenzi ingaba injongo isigqibo ithe ithemba iye iziphumo jikelele
        c kaloku kolu kubantu kubekho kude kulandela kulapho kumabonakude kuthetha kutshanje kwabantu kwam kwayo
        c kwelokuba kwesizini kwinkqubo kwiphondo kwipsl kwiqela kwixesha labo lam lethu liqela lizwe lokuqala
        c lomculo lonke mali masipala mdlali minyaka mntu msebenzi nabantu nalo nam nathi ndlela nezinye ngabadlali
        c ngabo ngathi ngolwesibini ngomnye ngomvulo ntoni okokuqala omhle omkhulu park phezulu premier rhoqo sokuba
        c thina town ubani ukuqala ukusebenza ukuthi ulutsha umasipala umculo umongameli uninzi uqale uxelele
        c wabadlali wale waze weli wenene wenza wenze weshumi wesibini wokugqibela yehlabathi yesibini yesithathu yi
        d a ababini abasebenzi abathe adlala akhe amakhosi amanye anesihlanu athe awards bona ebantwini ebholeni
        d ebusuku efuna ekubeni elinesibini elithi elitsha elo eluntwini emalanga emithathu encokolela enkulu enze
        d ephondweni esenza esikolweni ezilishumi ezininzi fc ichiefs ichippa icwecwe ifuna iingoma iingxaki
        d iinkonzo iinkqubo ikhona imamelodi imbali ingoma isithethi italente iya izandla karhulumente kokubetha ku
        d kubalisa kubonakala kudlala kumasipala kungekho kunzima kuthe kutheni kwabadlali kweminyaka kwenza
        d kwezinye kwicala kwicandelo kwilizwe kwiqonga lesibini lesizwe liza logama lokuphumla lowo lula maqela
        d mbutho mhla mpelaveki nale natal nazo ndaba ndedeba ndiza neqela ngakumbi ngamagowuli ngamandla
        d ngaphakathi ngaphambili ngawo ngazo ngecawe ngeli ngelo ngenyanga ngo'1 ngo'2 ngolu ngoma ngomso nguye
        d njengoko noko obubanjelwe okwangoku olandelayo omabini onxibelelwano othi oza ozayo sithi somdlalo stars
        d ube ubudala ufake ugqirha ukungena ukusuka ukususela ukuza ukwathe umbutho uncedo unyaka usapho usihlalo
        d uthando uvale yabantu yeli yenye yepsl yeyona yile yindlela yintoni zalo ziza zokuba
        e 4 5 6 7 abafundi adlale afumane aliqela alishumi amadoda amagosa amakhulu amakhwenkwe amalungu amanzi
        e amapolisa amashumi amathandathu amatikiti amazwe anesibini anesine aphinde arrows asixhenxe aye bafana
        e bale beli benze besithi black bucala centre ebalulekileyo ebizwa egameni ekugqibeleni ekulindeleke ekunye
        e ekuthiwa elifakwe elihle elikhulu elinanye eliqela emihlanu eminyaka emsebenzini emthatha enelson
        e ephambili eqonce eqongeni esibhedlele ewe ezintathu ezintsha eziquka gama ibali ibethe idowns iimvumi
        e iindlela iingxelo iinkcukacha iintsuku iinzame inani iphondo ipirates isivumelwano isundowns ithetha
        e izifundo kakubi kazwelonke khuphiswano kokubethwa kokufumana komnye konyaka koxinizelelo kubalulekile
        e kufanele kumakhasi kumjikelo kungekudala kungoku kusasa kuyiwe kwaba kwamashumi kwanyanzeleka kwenzeka
        e kwethu kweyekhala kwihlabathi kwikhasi kwilali kwindlela kwinqanaba kwisebe kwisibhedlele kwisiqingatha
        e kwitumente kwiyunivesithi lalo layo lezempilo lithi lokudlala lwabo mabuyane macala mazwi mcimbi mhlawumbi
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
        1 ba gba le lori mo ohun pelu so yii yoo
        2 a di eeyan eyi gbe gbogbo ile leyin maa mu nigba nitori odun ojo omo oro oun ri tun
        3 amo ara bo da e egbe eni fe gege igba ise lara lowo mi naijiria nipa opo osu owo sile sugbon waye wo
        4 bakan bayii bee bere bii de eto ijoba ilu ipinle iroyin jade kii lasiko ma nibi nile salaye soro ye yoruba
        5 aare agba akoko aye bbc eko ibi idi inu ju koko ku laarin lojo loju meji nkan oju okan ori orileede pa
        5 pada ro sise tabi tele un
        6 ajo ayelujara ede emi eniyan ero gbo han igbese ileese ipo iwe jo ka kankan kede kun kuro lodun meta mii
        6 miran obinrin oko olorun ona opolopo oselu po saaju seyin sita ta tan tii tile wi ya
        7 agbaye an asiko atawon atejade baba die duro enu ere ewe fa gan gbajugbaja gomina i ife iko iru isele iya
        7 ja kaakiri keji koja la lai lawon lee lorileede lu nibe nikan nipinle nla nnkan odo ofin ogun oruko osere
        7 rara ree sele tawon titi tuntun wole yi yo
        8 adari agbaboolu aisan arun ayo be dara dun enikeni esun eyin fawon gbajumo gbodo idibo idije ijo iku ilera
        8 ipa iwa iyawo julo kale koda koju kopa labe laipe laye lenu looto merin na nilu okunrin ololufe olopaa omi
        8 orile ose pari pataki pupo ran sese sinu soju sun te tesiwaju tori yan yato yin
        9 aje akoroyin ami apapo apc araalu ayeye beere boolu boya bu buhari dokita ebi ejo ese eye fidi fidio fihan
        9 fikun igbimo ilana instagram ipade isegun iwadii iwosan lede lona marun mejeeji mule nilo niluu oba olori
        9 oludije oni orin osise paapaa sa saa san seese sii siwaju tiata tu wu
        a abuja adura agbara agbegbe agbenuso aiku alaga aso ayewo bori coronavirus covid daadaa darapo dije dupe
        a egberun eka eleyi esi esin eti gbagbe gbiyanju ibo ifesewonse igbakeji ija imo itoju iye keta mefa meje
        a milionu of oga oke oloogbe olorin onimo ore papa pasito pdp ra ranse sibe sipo sori tako tete twitter
        a wahala
        b aabo aarun abe abo agbejoro ago ajakale akegbe akowe alaafia alase alaye amerika arabinrin ase asia asofin
        b ate aworan bola daju dari dibo eekan ekun eleto eleyii enikan eya feran fesi fo foju gbadura gbagbo geesi
        b gidi goolu ibadan ibile idajo igbagbo igbe igbeyawo ijosin ikede ilumooka ipenija irinajo iro irufe iseju
        b isoro itan iwo iyen ji karun ke kefa keje kejila kerin kete kini kiri lagbaye lasan leti lilo lonii mejo
        b mewaa minisita muhammadu musulumi naira nise obi ogbeni ogbon okun oloselu oloye olu omode oniruuru oogun
        b orisirisi orun ounje oyo padanu rere rii rin ru sawon setan sin soke taa tie tinubu tire toju tumo u
        c abele abubakar ahmed akorin akosile ale amosa ana anfani apa asa asoju atileyin awa awo awuyewuye aya baa
        c bale bayi bibi church dabi dide din du eda eje eri erongba ewu eyii fara fasiti fiimu fowo funra gbangba
        c giga gun ibalopo ibe ibeere ibere ida idaraya idile iforowero in ina ipele ipolongo iyalenu jawe kejo
        c kekere kere kinni kokanla kookan laaye lagbara league lodo lokan loke lopo lorun loun miiran mimo mole
        c molebi nidi nigeria nii niyi nkankan ohunkohun ojogbon oku olubori oludari ondo oorun opin osun oye oyinbo
        c pade papo pariwo party pase pere pese pin safihan sibi soso toro united vs wakati wipe
        d 1 aadota aago aarin abala abameta abere abi adajo africa agbo agbofinro akole akonimoogba all anfaani
        d ariwa ariwo aseyori asiwaju atunse balogun bawo buru congress dagba dandan dekun dena dipo dupo ebun ekiti
        d elesin elomiran eru eso ewon faye fifi finra ga gangan gbigba gbogun guusu hu ibudo idagbasoke
        d iforowanilenuwo igbo ikolu imoran iran iranwo ireti iriri isejoba isere isin iwaju joko kawon kesan kewaa
        d kiko kilo korin kristeni kristi lagbo lale lawujo lero loni lorile losu lowolowo manchester mase mejila
        d mojuto nibayii nife niwaju ode ogorun oja ojoru ola oloro omokunrin omoleyin otito otooto patapata pato
        d pipe ranti seneto seto sinima soosi south sowo sunday super toun woye yanju
        e aanu aaye abayo abewo afihan afirika afrika ajesara akoso alatako alatileyin alhaji and apere arakunrin
        e asiri atiku baje bimo binu buruku buwolu chelsea city dagbere david dede democratic doju eagles eroja
        e facebook femi fesun fonran gbadun gbero gbigbe gbode gboogi ge ibanuje igbejo igbiyanju iha ileewosan ipe
        e iranlowo isinku isinmi isokan ita itage itankale iwode jesu keyin kokoro kolu kuna lagbegbe legbe lodi
        e lohun london loro loruko makinde mesan mimu news niyen ofurufu ogo ojobo ologun olojo oludasile oluwa
        e oniroyin ooto opolo oti owuro paapa peju peter pinnu premier remi reti sapejuwe satide see sere siso sodo
        e sokunfa sunmo the who wn wolii yoju
        """
}
