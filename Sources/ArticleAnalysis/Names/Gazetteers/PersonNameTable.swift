// swift-format-ignore-file
// Written by docs/methods/make-gazetteers.py; don't edit by hand.
//
// First and last names: the name lists of Faker (github.com/joke2k/faker), MIT licence,
// copyright 2012 Daniele Faraglia and contributors.

enum PersonNameTable {
    /// First names of men.
    static let maleNames = """
        aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abbas abdelkader abdellah abdirahman abdis
        abdon abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdullah abdullahi
        abdulmenaf abdulsamed abdulsemet abdurrahman abdurresit abeer abel abelardo abhimanyu abhiram abid abilio
        abjorn abner abraham abram abuzar abyasa acar achiel achille achim acikel aclan adak adalbert adalberto adam
        adamo adams adan adasal adelardo adelbert adelin adelmo adem adhiarja adi adiarja adigun adika adikara adil
        adinata adis aditya adlan admir adnan adolf adolfo adolfs adonis adriaan adrian adriano adrien advaith advay
        advik aedan afer afonso afrim agakisi agapito agastya age agim agmur agne agnolo agnos agostino agris agron
        agus agustin ahat ahmad ahmed ahmet ahsen ahti aidan aiden aigars aime aimo ainars aitor aivar aivars ajan
        ajiman ajimat ajimin ajiono akalan akar akarsana akatay akbas akboga akcabay akcasu akcivan akdora akdurmus ake
        akgol aki akif akinal akkerman akmaner akos akoz aksay aksel akseli akshay aksogut aktemur akver alaaddin
        aladino alaeddin alain alambana alamiro alan alanalp alastair alattin alban albano albeiro alberico albert
        alberto alberts albin albino albrecht alcan alcides aldair aldemar alderano aldin aldis aldo alec aleix
        alejandro alejo aleks aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksi alen
        aleodor ales alessandro alessio alex alexandar alexander alexandr alexandre alexandros alexandru alexe alexei
        alexej alexi alexis alf alfio alfons alfonso alfonz alfred alfredo alfreds algot ali aliabbas aliihsan alin
        alirio aliro aliseydi alistair alistar alister aljaz aljosa alkor allan allen almir almus alois alojz alojzij
        alonso aloys alparslan alpcan alphons alphonse alpin alpsu altin altinisin altinkaya altogan altug alvar alvaro
        alve alveiro alvin alwin amac amadeo amadeus amado amador amancio amando amar amaro amaru amaury ambrosio
        ambroz amedeo amedeu americo amico amilcar amin amine amir amleto amol among amza anacleto anaru anas anastasio
        anastasios anatol anatoli anatolie anatolij anay ancizar anders anderson andic andor andras andre andreas
        andrei andrej andrejs andres andress andrew andrey andri andrian andrija andrin andris andrus andrzej andy anej
        anes angelino angelo anggabaya anghel angus anibal anirudh anmol annak annibale anom ansaldo anselm anselmo
        ansgar ansh ansis anssi antal ante antero anthony antim anto antoin antoine anton antonello antoni antonin
        antonino antonio antonios antoniu antonius antons antony antoon ants antti antun anyelo anze aodhan apaydin
        apolinar apollo apostolos aquiles aran arben arbey arbnor arcan archer archie arda ardian ardit argemiro argono
        argu ari arian aribert arie arif arifcan ariki arikol arild arin aris arisoy aristide aristides arjun arkadiusz
        arkut arley arlind arlo armand armando armands armas armend armin arnaldo arnau arnaud arnd arndt arne arnfried
        arnim arnis arno arnold arnoldo arnolds arnost arnulf arnulfo aron arpad arpag arran arron arsenie arsenio
        arsim arsipatra artan artanto artawan artemio arthur artis arto arttu artturi artur arturo arturs aru arvid
        arvids arvo aryan asafe asalet asbjorn asdrubal asger asher asim asir asirwada asirwanda asko aslanhan aslijan
        asmadi asman asmianto asmuni assar aston astrit aswani atagun atalay atasagun atatore atenulf atgun athanasios
        atharv atila atilgan atilhan atilio atma atmaja atnan atte attila augustin augusto augusts aukusti aulis aurel
        aurelian aureliano aurelien aurelio austin avelino avgust avi avram avsin axel axinte ayaan ayaydin aybora
        ayden aydinbey aydinc aygutalp aykutalp ayman aymeric ayoub aypar aysan aysoy aytek aytuna ayush ayushman ayvas
        azaan azad azeglio azettin aziz baba baccio bachittar bagas bagdas bagiya bagus bagya bahaddin bahadurjit
        bahittin bahuraksa bahuwarna bahuwirya bailie bairon bajragin bajram bakda bakhshi baki bakiadi bakianto
        bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balatekin
        balazs baldassare baldomero balduino baldur balendra balhaar bali balidin balijan balint baljiwan baltas
        baltasar baltazar balthasar balvan balveer balz bambang banara banawa banawi bancar banel banjeet baptist
        baptiste barak barbu baris bariscan barna barnabas barry barsen bart bartek bartholomaus bartolome bartolomej
        bartolomeo bartolomeu bas basarab basay bashan bashkim basil basile basilio basim basok bastiaan bastian
        bastien batirhan baturay baudelio baudouin bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin
        beat beau beauden bebe beda bedi bedri bedrich behrem bekbay bekim bekir bektasi bela belarmino belisario
        bellisan belo ben benadik bence bendeguz benedek benedetto benedict benedicto benedikt bengibay bengt beni
        beniamin benicio benigno benito benjamim benjamin benn benno benny benoit benol benone bent bento benvenuto
        beppe berat beren berend berends berkal berki berksay bernabe bernard bernardino bernardo bernd berndt
        bernfried bernhard bernt bernward berran bert bertalan berthold bertil berto bertold bertram bertrand bertulis
        besart besim besin besnik bevan beyda beyler beyzade biagio bican biel bilal bilender bilgen bilgutay bill
        billy biltas binbasar binisik birger birsen bisar bjarne bjorn bladimir blahoslav blaine blair blake blas blaz
        blazej blerim boaz bob boban bobby bodhi bodo boe bogatimur bogdan bogomir bohdan bohumil bohumir bohus
        bohuslav bojan boje boleslav bonifac bonifacio borahan boratas borge boris borivoj borja borje borris bortecin
        borut borys bostjan botond boynak bozbag bozerk bozo boztas brad bradley bradut brady brahim bram brandon
        branislav branko braulio braxton brayan brayden breandan brecht brencis brendan brendon breno brent bretislav
        brett brian brice briek brieuc brijesh brodie bror bruce bruno bryan bryce bucur budi buenaventura buget buhari
        bujar bulunc bunyamun burak burakhan burc burckhard burghard burim burkard burkhard burkhardt buyrukhan byron
        bystrik cabir caga cagak cagdan cager caglasin cagveren cahal cahir cahya cahyadi cahyanto cahyo cahyono cailum
        caio caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb
        calebe calin calisto calixto callan callum calogero calti calum calvin cameron camil camillo camilo camok
        campbell campo can canal canberk candelario candeniz candido candra candrakanta cangur cansin cantemir cantez
        caoimhin caolain caolan caomhan capa capkan caraka carl carlito carlo carlos carmelo carsten carter carub cas
        casemiro casian caspar casper catalin cathal catur caturangga caua caue cavit cavuldur cawisadi cawisono cawuk
        cayadi cayetano cazimir cebesoy cebrian cecep cecilio cedric cedrin ceferino celal celem celestin celestino
        celikkan celikyurek celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal
        cengkir cerci cercis cesar cesare cetin cetinsu cevheri cevikoz cezar cezary cezayir chad chaitanya chakradev
        chakradhar champak chanakya chandra chandran chandresh charan charles charly chase chatresh chatura che chema
        chris christer christiaan christian christof christofer christoffer christoph christophe christopher christos
        chucho chuy cianan ciaran cidal cihandide cillian cindoruk cinerk ciprian cipriano ciriaco ciril cirillo cirino
        ciro civgin claas claes clarence clark clas claudio claudiu claudius claudy claus clavs clayton clemens clement
        clemente cleto clifford climaco clinton clive clodomiro codin codrin codrut cody cogay cohen cokan cole colin
        collin colm colton coluccio colum come conal conall conan conchur conn connor conor conrad conrado constant
        constantin cooper copur cord corentin corey coriolano cormac cornel cornelio cornelis corneliu cornelius
        corrado corsin corvin cory cosimo coskun cosme cosmin costache costantino costanzo costel costin craig crin
        cristea cristhian cristhofer cristian cristiano cristobal cristofer cristofor cristopher csaba csongor ctibor
        ctirad cuman cuneyit curdin curro curt curtis custodio cvetko cyprian cyriel cyril cyrill cyrille czeslaw daan
        dacian dacin dadap dadi dag dagel dagistan dagobert dagoberto dainis dairo dakota daksh dakshesh dalan dalbir
        dale dalibor daliman dalimin daliono dalkilic dalton damar damian damiano damien damijan damir damjan damon
        damu dan danang dani daniel daniels danijel danilo danis daniswara danny dante danu danuja dany dardan dariati
        darijan darimin darin dario darius dariusz darko darmaji darman darmana darmanto darpan darrell darren darrin
        darryl darryn darsh darsirah dartono daru daruna darwin daryani daryl dave davi david davide davis davor
        davorin davy dawid dayar deaglan dean deane decebal declan degmeer deiby dejan delfin delfino delil demeter
        demetrio demian demirbuken demiriz demirok demiryurek denes denis denizalp denkel dennis denny derek derkay
        dermot derrick desiderio desmond detlef detlev dev devansh devin deviner devon dex dezider dezso dhruv diar
        diarmuid dick didier diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya
        diken dilan dilder dillon dimas dimaz dimitri dimitrios dincer dinckol dincsu dinis dino dinu diogo dion
        dionigi dionisio dionyz dipa dirican dirja dirk dirlik ditmar dittmar dmitri dobroslav dodo dogan doganalp
        dogansah doguhan dolensoy dolun dom domagoj domen domenic domenico domhnall domingo domingos dominic dominik
        don donal donald donat donatello donato dono donovan dorel dorian dorin dorinel doru dorukhan douglas dragan
        drago dragos dragutin drahomir drahoslav drajat drazen drew dries drilon driton duane duarte duban ducu duilio
        duje dumitru duncan dundaralp duracan durante durdali durmusali duro dursun duruk duruoz dusan dustin duuk
        duvan dwayne dwi dylan dylano dzintars eamon eamonn eba ebbe eberhard eberhardt ebuakil ecemis eckard eckart
        eckehard eckhard eckhardt eckhart eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars edgubay edi
        edier edilberto edilson edin edinson edison edisson edmond edmund edmundo edmunds edoardo edon edouard edson
        edu eduar eduard eduardo eduards edvard edvin edvins edwar edward edwin eelis eemeli eemil eerik eero eetu efe
        eflatun efrain efren efser eftimie ega egbert eggert egil egils egon egzon ehrenfried ehrhard eider einar
        einari einer eino eirik eitel eithan eivind eja ekalinga ekansh ekapad ekaraj ekavir ekbal ekber ekkehard
        ekkehart ekmel eko ekrem eladio eleazar elemer eleodoro eleuterio elhan elian elias elie eliecer eligio elijah
        elio eliot eliott elis eliseo elkin elladio elliot elliott elmar elmars elmer elmeri elmo elnur elof elon elove
        eloy elpidio elton eluh elver elvin elvis elyas eman emanoil emanuel emanuele emanuil emas embuh emerson emiel
        emigdio emil emile emilian emiliano emilien emilio emils emin emir emiro emirsan emmanuel emmerich emmet emmett
        emong empluk emre emrullah enar enda endra endre endrit enea enes engelbert engin enginiz enis ennio enno
        enrico enrique ensar ensari ensio enteng enver enzio enzo eoghan eoin epifanio eral eraldo erasmo eraycan erbil
        ercan ercihan erdal erdemer erdibay erdogan erdursun eremia eren erenalp erensoy ergener erginel ergonul ergun
        erhard erhardt eric erich erick erik eriks erincer erion erkan erkilic erkinel erkki erksoy erland erling
        ermanis ermanno ermenegildo ermes ermutlu ernest ernesto ernests erno ernst erogul erol eroz ersat ersec ersel
        ertan erten ertun ertuncay ervin erwan erwin eryildiz eryk esa esben esenbay esenturk eskil eskinalp esko
        esneider espartaco espen espiridion esref esteban estiawan estiono estiven ethan etienne ettore euan eugen
        eugene eugenio eulogio eunan eusebio eusebiu eustaquio eustatiu eutimio eutropio evald evalds evan evangelos
        evaristo evcimen evelio ever evert evrimer ewald ewan exequiel eydan eyyup ezequiel ezgutekin ezio ezra faas
        faber fabian fabien fabio fabrice fabricio fabrizio facundo fadil fahrullah falan falk falko fami faqid faraj
        faras farhan farid fariq faris faruk fatih fatmir faton faustino fausto fazul feargal fearghal fedde fedele
        federico federigo fedor fehim felice feliciano feliks felipe felix fenni ferat ferdi ferdinand ferdinando
        feremez ferenc fergal fergus ferihan fermin fernand fernando ferney ferre fersan ferzi fetullah feyruz feza
        fidel filip filipe filippo filit finbar finn fintan fiodor fionntan fiorenzo fiorino fisnik fitan fitim fito
        fiyaz flamur flavio flaviu flemming fletcher florea florencio florent florentin florentino florian floridor
        florim florin floris flurin flynn folke folker folkert fortunato frado franc francesco franci francis francisc
        francisco franciscus francisek franciszek franck franco francois franjo frank franklin franky frans frantisek
        franz fraser frazer fred freddy frede frederic frederick frederico frederik fredi fredo fredric fredrik fredy
        fricis fridolin fridrich friedbert friedemann frieder friedhelm friedhold friedo friedrich frithjof fritz frode
        froilan fryderyk fulgencio fulvio fuzuli fynn gabin gabino gabor gabriel gada gadang gading gaduh gael gaetan
        gaetano gagan gaiman gal galak galang galar galasso galih galiono galip gallego galo galuh galur galvarino
        gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganim ganjaran gantar gara
        garan garang garda gareth garrett garry gary gaspar gaspard gaspare gaston gastone gatis gatot gatra gaurang
        gaurav gautam gauthier gavin gazel gazmend gebhard gederts geert geir gejza gelu genaro gencaslan gencay gene
        gennaro geoffrey geoffroy georg george georgel georges georgian georgios geovanny gerald geraldo gerard gerardo
        gerardus geray gereon gerfried gergely gergo gerhard gerhardt gerhart germain german gernot gero gerold gerolf
        geronimo gerrit gerry gerson gert gervasio gerwin ghani ghenadie gheorghe gheorghita ghislain ghita giacinto
        giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco
        gianni gianpaolo gianpietro gica gicu giel gijs gil gilang gilbert gilberto gildardo giles gilles gillis gino
        ginyas gioacchino gioachino gioele gioffre gion gionata giorgian giorgio giosue giovanni giovanny girik
        girindra girish girolamo girts gisbert giuliano giulio giuseppe giustino giz glauco glen glenn godofredo
        goffredo gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo gonen gonzalo gopal goran
        gorazd gordon gorgunay gorklu gorm gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob
        gotz goyo gozel graciano graeme graham grant gratian grayson graziano greco greg grega greger gregg gregoire
        gregor gregorian gregorio gregory grigore grzegorz guarino gucal gucluer gucyeter guenter guenther guglielmo
        guido guilherme guillaume guillermo guiseppe gulaga gulegen gulel gulsahin gumercindo gumustekin gunars
        gunaydin gunbir gunden gundolf gunduzalp guneet guneri gungordu gunkurt gunnar gunner gunsen gunser guntars
        gunter gunther guntis guntram gurarda gurelcem gursal gust gustaaf gustaf gustav gustave gustavo gustaw gusztav
        guus guy gyorgy gyozo gyula gzim haciali hadi hadrien hagen hairyanto hajo hakan hakikat hakon halidun halil
        halim haluk hami hamid hamish hampus hamza hamzah hanedan hannes hanni hanno hanns hannu hans hansgeorg
        hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli haralamb haralambie harald hardana
        hardi hardik hardy hari harijs harimurti haris harish hariz harja harjasa harjaya harjo harley harm harol
        harold haroldo harri harrison harro harry harsana harsanto harsaya harsh harshil hartaka hartana hartmut
        hartmuth harto hartwig harun harvey hasan hasbek hasim hassan hasso hasta hatem havard hayali hayden hayret
        hazrat hector heikki heiko heimo heiner heinfried heini heino heinrich heinz heitor hekmet helfried helge
        heliodoro hellmut hellmuth helmar helmer helmut helmuth hemang hemi hendra hendri hendrik henk henner henning
        henri henric henrich henricus henrik henrikki henriks henrique henry henryk heraclio heraldo herbert herberto
        heribert heriberto herman hermanis hermann hermanni hermenegildo hermes herminio hernan hernando herney
        herrmann heru herve herwig heryanto heyvetullah hicham hicsonmez hidde hidir hifzullah hilario hilding hilmar
        himawan hindal hinrich hipolito hitesh hjalmar hjalte hoani holger holm homero honore horacio horatiu horea
        horia horst horymir howard hredhaan hritik hrvoje hubert hubertus hudavent hudson hugh hugo hugues hukumdar
        humberto hunalp hunor hunter hurdogan huryasar huseyin husmen huzuri hynek iacob iain ian iancu ianis iban
        ibrahim ibrani ibun idik idiris idriz ieremia ignac ignace ignacio ignacy ignatz ignaz ignazio igor igors ihaia
        iisakki ikbal iker ikhsan ikin ikiz ilalmis ilari ilarie ilarion ilbek ildefonso ildem ilgi ilhan ilias ilie
        ilija ilim ilir ilja ilkim ilkka ilmafer ilmari ilmars ilsu ilteris ilyas imam imants imaran imer immo imran
        imre imren imrich inaki inancli indrajit indrek indrikis ingbert ingemar ingmar ingo ingolf ingvar inigo
        inocencio inocentiu intihap ioan ioannis ion ionel ionica ionut iosif ippazio irinel irnanto irsad irwan isaac
        isac isaiah isaias isak isaque iscan ishaan ishwar isidor isidoro isidro isikay isiman ismael ismail ismet
        ismik ismo istvan italo iulian iuliu iurie iustin iustinian ivan ivano ivar ivars ivecen iver ivo iwan iwo
        iyiyurek izgu izidor iztok jaak jaakko jaan jaanus jabal jacek jacinto jack jackson jacky jacob jacobo jacobus
        jacopo jacques jader jaeman jafet jaga jagapati jagaraga jagat jagdish jai jaider jail jaiman jaime jair jairaj
        jairo jais jaka jake jakob jakobs jakov jakub jalmari jamal james jamil jan janez jani janic janick janik janis
        jankat janko jann jannik jannis jano janos janosch janus janusz jared jari jarkko jarl jarlath jarmo jarne
        jarno jarolim jaromir jaron jaroslav jaroslaw jarrod jarwa jarwadi jarwi jasin jasmani jason jasper jaswadi
        jati jatin jatmiko javi javier jaxon jay jaya jayadi jayden jayeng jayson jazeps jedrzej jeet jef jeferson jeff
        jefferson jeffery jeffrey jefri jeison jeisson jekabs jekaubs jelle jelte jenaro jenel jeno jens jeppe jere
        jeremi jeremiah jeremias jeremie jeremy jergus jerker jermaine jerman jernej jeroen jerome jeronimo jerry
        jerson jerzy jesper jesse jesus jetmir jeton jevgeni jezups jhan jhoan jhon jhonatan jhonny jhony jim jimmie
        jimmy jinawi jindra jindrich jip jiri joachim joacim joakim joannes joao joaquim joaquin job jobst jochem
        jochen joe joel joep joerg joeri joey joffrey johan johann johannes johans john johnathan johnnie johnny johny
        joko jon jona jonah jonas jonatan jonathan jonathon joni jonny jono joona joonas joonatan joost joppe joran
        jordi jordon jordy joren jorg jorge jorgen joris jorma jorn jort jos jose josef josep joseph josephus josh
        joshua josiah josip josko joso josse jost josua josue jouko jouni jovan jozef jozo jozsef juan juanito jude
        juergen juha juhana juhani juho jukka jules julian julien julijs julio julius juliusz jumadi jumari junior
        juraj jure jurg jurgen juri jurij juris jurre jussi justin justo justus jusuf juuso juvenal jyrki kaan kaarlo
        kabir kacper kacung kadir kahir kahu kai kaique kairav kaj kajen kajetan kaleb kalervo kalevi kalgay kalim
        kalle kalman kalpit kamal kamar kambali kamidin kamiel kamil kanak kanda kane kanpulat kapagan karabas karaca
        karaer karakucak karan karanbay karatas karcan kardi kare karel karim kariman karja karl karlfried karlheinz
        karlis karlo karlukhan karma karman karna karoly karsa karsana karsten karta karya kasif kasim kasimir kasiran
        kaspar kaspars kasper kastriot kasusra kauko kauri kavurt kawaca kawaya kay kayagun kayden kaygusuz kayit
        kayrabay kayun kazim kazimierz kazimir kealan keano keanu keegan keelan keijo keith kelami keld kelvin kemal
        kemba ken kenan kenari kenes kenn kennet kenneth kenny kent kenter kenth kenzie kenzo kerim kerman kete kevim
        kevin khaled khalid kiaan kian kibar kick kieran kike kilian kilicbay killian kimmo kinel kingston kiramettin
        kirat kirgiz kirk kivilcim kiyasi kizil kiziltunc kjeld kjell kjetil klaas klas klaus klavs klemen klemens
        klement kliment knud knut kobe kocabas kocak kockan koen koenraad koker koko koktas koldan koloman konguralp
        konrad konradus konstantin konstantinos konstanty kopan koray korbinian korkmazalp kornel kornelius korugan
        kosemen kosukhan kotuz kris krish krisjanis kriss kristaps krister kristers kristiaan kristian kristijan
        kristjan kristof kristofer kristoffer kristopher krists krisztian krisztofer krystian krystof krzysztof ksawery
        kuddusi kujtim kullervo kumar kuncara kunibert kuno kunthara kurnia kursad kurt kurtis kushtrim kustaa kusuma
        kutay kvetoslav kyan kyano kyle kylian kyllian laban labinot labuh lachlan ladislau ladislaus ladislav lage
        laimonis lajos laksana laksh lakshit lalo lamar lambert lamberto lanang lance lander lando langgeng lanjar
        lantar larry lars lascar lasmanto lasmono lasse lassi laswi laszlo latif laureano laurens laurent laurentiu
        laurenz lauri laurian laurin lauris laurits laus laust lautaro lawrence lazar lazaro lazzaro lean leander
        leandro leano leart ledion ledun lee leevi lega legawa leider leif lembah lenin lenn lennard lennart lennarth
        lennert lenny leo leocadio leon leonard leonardo leoncio leone leonel leonhard leonid leonidas leons leontin
        leopold leopoldo leordean leos leroy leszek levente levi levin levoslav lewis lex liam lian lias libardo
        liberto libor lica lieven liman limar lincoln lino linus lio lionel liridon lirim lisandro livio liviu ljubisa
        lloyd loan lode lodewijk lodovico loek logan lohit loic loke lonnie lope lorcan lorenz lorenzo lorik lorin
        loris lothar loui louie louis louka lourenco love lovre lovro lowe lowie luan lubomir lubor lubos luboslav luc
        luca lucas lucca lucentiu luchino lucho lucian luciano lucien lucio lucky lucretiu ludek ludger ludo ludolf
        ludomil ludovic ludovico ludovicus ludovit ludvig ludvik ludwig luhung luigi luis luiz luka lukas lukasz luke
        lukita lukman luluh lulut lulzim lumir lurhur lutfan lutfi luthfi lutz luuk luwar luwes luzius lyam lyndon
        maanas maanav maarten macario macauley maciej macs madalin madhav mads mael magne magnus mahdi mahesa mahfud
        mahir mahmoud mahmud mahmut mahsun maicol maik maikol mairtin makara maks maksim maksimiljan maksur maksymilian
        makuta malachy malcolm malik malte malthe mamadou maman manaaki manah manan manawa manbir manfred manole manolo
        mans mansurali manthan manuel manus maras marc marcantonio marcel marcelino marcell marcello marcelo marcial
        marciano marcin marcio marco marcos marcu marcus marek mareks margana margus mariadi mariano marijan marijn
        marin marino marinus mario maris marius mariusz mark markku marko markus marlon marnix maros marsito marsudi
        mart martaka martana martani marten marti martial martijn martim martin martino martins marton martti martyn
        marvin marwata maryadi maryanto masar mason massimiliano massimo mate matei matej mateo mateus mateusz matevz
        matheo matheus mathew mathias mathieu mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous
        mats matteo matthaus matthew matthias matthieu matthijs matti mattia mattias matts matus matyas mauno mauri
        maurice mauricio maurilio maurin maurits mauritz maurizio mauro maurus maurycy max maxence maxim maxime
        maximiano maximilian maximiliano maximilien maximino maximo maxwell maykol mazlum mecit medard meelis mees
        mefarettin mehdi mehmed mehmet mehmetzahir meik meinhard meinolf meinrad melchior melchor melichar melihcan
        melker melle melvin melwin memili mengi menguc mentor merdi mergim merijn merlin mert mertel mervyn merzuk
        meshur mestur mesut metin metinkaya metod mevlut micael micah micha michael michail michal micheal michel
        michelangelo micheletto michelotto michiel mick mickael miel mieszko miguel miha mihael mihai mihail mihajlo
        mihaly mihels mihhail mihin mihkel mihnea miika mijo mik mika mikael mikaere mike mikelis mikels mikhail mikkel
        mikko miklos mikolaj mikulas milan milay mile miller milo milorad milos miloslav milosz milovan milton mio
        miodrag miran mirbadin mircea mirco mirko miro miron miroslav miroslaw mirsad misael mischa mishat mislav
        mitchel mitchell mitesh mitica mitra mitrut mladen modesto modris mogens mohamad mohamed mohammad mohammed
        mohsim moises mojmir monis moreno moric moritz morris morten mucahit mucellib mufit mugur mugurel muhamed
        muhamet muhammad muhammed muhammet muharrem muhip muhyettin mujur mukramin muktedir mulayim mulya mulyanto
        mulyono mumpuni muni munif murat muratcan murilo murit murray mursinin mursita murti musa musafet muslum
        mustafa mustapha mustika mustofa mutasim mutluhan muvaffak muzaffer muzekker myles nabil nachiket nacho nacio
        nae nael nafii nahuel naim najam najib nakip naksh nakul nalar nand nando nandor napoleone naradi narcis
        narciso nardi narji nas nasab naser nasim nasrullah nassim nasuf natalio natan natanael nataniel nate nathan
        nathanael nathaniel naud naveen nayil nazario nazlim nazmi nebih nebojsa necati necdat nechifor necmettin neel
        neftali nehip neider neil nejc nel nelio nelson nelu nemanja nenad neo nerim nesip nestor neville nevin nevio
        nevsal nezihi niall nibaldo nicanor niccolo nichifor nicholas nick nicklas nicky niclas nico nicoara nicodemo
        nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolo nicu niculita nicusor nicuta niek niels nigel
        nihai nihal niilo nik nikau niklas niklaus niko nikodem nikolai nikolaj nikolajs nikolaos nikolas nikolaus
        nikora niks niksa nil nilo nils nilson nino nitesh nixon niyaga niyazi noah noam noe noel nolan nolberto noman
        norbert norberto norbey norman normunds noud nout nrima nugraha nuno nural nurcan nuretdin nurettin nuri nurkan
        nurullah nuyan nyana nyoman ocampo octav octavian octavio octaviu odd odhran odkanli oganer oge oget ogulbas
        ogurata oguzman oisin oiva oivind ojas ojvind okanay okbay okguclu okkas okseven okta okto okturemis okturk
        okyalaz ola olaf olavi olca oldag oldrich ole oleg olegario olfert olgerts olgierd olimpian olimpiu oliver
        olivier oliviu oliwer oliwier olle olli olof olov omaca oman omar omer omkaar omur onat ondrej onel ongay ongen
        onkar onni onofre onsal onuker onur onurcan onursu onveer opan opung oran oranli orazio oreste orgun orhan orik
        orinder orjan orlando orni ortak ortwin oruc oryurek oscar oskar oskari oskars osman osmo ossi ossian osten
        osvald osvaldo osvalds oswald oswaldo oswin otakar otavio otay otfried othmar otis otmar oto ottavio ottfried
        ottmar otto ottokar ottomar ottone ove over ovidio ovidiu ovli owe owen oymak oystein oyvind ozakan ozalpsan
        ozansu ozaslan ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu
        ozlu ozokcu ozpinar ozsozlu oztek ozturk ozudogru ozy paavo pablo paco padraic padraig paiman paker pal palle
        pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrac paolo par pardi paride
        parker parman parth pascal pascual pasi pasqual pasquale pastor patric patricio patrick patrik patrizio patru
        patryk pau paul pauli paulino paulo pauls pauric pavao pavel pavol paw pawel peadar pearce pearse peder pedro
        peer peeter pehlil pekka pelayo pelle pellegrino pentti pepe pepijn pepito per percy perkasa pero perry pertti
        petar pete peter peteris petr petre petri petrica petrisor petros petru petrus petrut petter petteri philip
        philipp philippe phillip phoenix piaras pier pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria
        piero pierpaolo pierre piersanti piet pieter pietro pim pio piotr pirahmet pirmin pius placido plesu plinio pol
        pompeo pompiliu pomponio poncio pontus porfirio poul praba prabawa prabowo prabu prakosa pranata pranav pranawa
        praneel pranit prasetya prasetyo pratyush pravoslav prayitna prayoga prayogo preben predrag premysl preston
        priit prima primitivo prokop prudencio przemyslaw puccio purwa purwadi purwanto putu qabil qadim qarin qasim
        quentin quincy quinten quique quirino rabih rachid rachit radek raden radika radim radit raditya rado radomir
        radoslav radoslaw radovan radu raducu raduz rael raf rafa rafael rafal raffael raffaele raffaellino raffaello
        rafi rafid rafih raghav ragnar ragner raharja rahman rahmat rahmet raihan raik raimo raimondo raimonds raimund
        raimundo rainer raivis raivo rajko ralf ralph rama ramadan ramazan ramiro ramiz ramon ranbir randall randolf
        randy rangga ranieri ranveer raoul raphael rares rasmus rastislav rasul raul rauno ravi ravy rawiri ray rayaan
        rayan raymond raymund razi razvan recep recepali reece refik reginald regis regulo rehaan reijo reimar reimer
        reimund rein reinald reinaldo reine reinel reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu
        remazan rembrandt remi remigio remo remus remy remzi renaat renan renato renaud rendy rene rens renzo respati
        resulcan reto reuben rex rexhep reyansh reynaldo reza rezzak rhavi rhys rian ricardo ricards riccardo ricciotti
        richard richardt rick rickard rickey ricky rico ridwan rigo rigoberto rihards rik rikard riku riley rinaldo
        rino rinor rishi risto riza rizki roan roar rob robbe robbie robby robert roberto roberts robin robinson rocco
        rochus roderich rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelio roger rohan rohat rok roko roland
        rolando rolands roldan rolf romain roman romano romeo romolo romuald romulo romulus ron ronal ronald ronaldo
        ronan ronith ronni ronnie ronny rony roope roque rory rosamel rosendo rosman ross rostislav rouven rowan roy
        ruairi ruari ruben rudecindo rudi rudiger rudolf rudolfs rudolph rudra rudy ruedi rufino ruggero ruggiero
        ruhsat rui ruknettin rune rupert ruperto rusen rushil rusman russell ruy ryan ryder ryszard saadat saba saban
        sabar sabas sabatino sabettin sabih sabin sabri sadat sadik sadittin safet safii sagcan sagit sahat sahin
        sahinbey sahir sahmettin said saiful saka sakari sakip saksham sakti salami saleh sali salih salkin salman
        salomon salurbay salvador salvatore salvi sam samaksh samar samarth samesh sami samir sammy samo samsul samu
        samuel samuele samuli samurtay samy sancak sancar sancho sandalio sander sandi sandis sandor sandro sandu sanli
        sante santeri santiago santino santos sargin saricabay sarpkin sarthak sasa sascha saso sathvik satrettin
        saturnino satya saul sava savak saverio savki savni saydam sayin sayrak scot scott seamus sean sebastiaan
        sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin secme seda sedat sefi segismundo segundo
        seha sehamet sekim selaheddin selatin seler selim sem semender semir semsettin senad sencar senkal senn senne
        senol sep sepp seppe seppo seracettin serafeddin serafin serban serezli serge sergei sergej sergey sergio
        sergiu sergius serhatmehmet serkan serol servac server seth setya sevdi seve sever severiano severin severino
        severo sevindik sevket seydo seyfullah seyithan sezal sezginbas shaban shane shaun shaurya shawn shay shayne
        shea shivansh siddharth side sidiq sidki siebe siegbert siegfried sieghard siegmar siegmund siegward siem
        sigfrid sigfrido sigfried sigge sigismund sigmar sigmund sigurd sigvard siim sil sila silas silvan silvano
        silvester silvestre silvestro silvian silvio silviu silvo simao sime simen simeon simi simion simo simon sinan
        sinasi sindre sinica sinisa sione siper siro sittik sivert sixten sixto siylihan sjoerd skender slamet slavisa
        slavko slavomir slawomir slobodan smith sneider sofiane sokmen soleh sonad sondre songurkan sonke sonny soren
        sorin sosimo soydaner soykut soyselcuk sozer spencer srecko staffan stan stancu stanislaus stanislav stanislavs
        stanislaw stanko stanley stavros steen stef stefaan stefan stefano steffen stein steinar stelian stellan sten
        stepan stephan stephane stephen steve steven stewart stian stig stijn stiven stjepan stojan stuart sture suat
        suayp sucaettin sudi suha sukri sukru suleyman sulhi sumeyye sune sunel suphi surya suvari svante svatopluk
        svatoslav svein sven svenning sverre svetozar swen sylvain sylvester sylvio szabolcs szilard szilveszter szymon
        taciddin tadeas tadej tadeo tadeusz tage tahir tai taine taisto talayer tali tama tamas tamati tamaydin tanak
        tanay tanbay tandogdu tane taneli tangaroa tanguy tanhan tanir tanish tanner tanpinar tansev tansig tanveer
        tanyolac tapani tapio tarak taranci tarik tarmo tartis tarzicius tasar tasdik taskan tasnim tassilo taswir tatu
        taufan taufik tauno tayaydin taygan taylak tayyip teber tecimer ted teddy tedi teemu teerth teguh tejas tejs
        tekbay tekecan tekiner teksoy telemaco telim telmo temirhan temistocle temizkal temucin tenis tenvir teo
        teobaldo teodor teodoro teodors teodosio teofil teofilo teohari terence terje terlan tero terrance terrence
        terry teun teuvo tevs tezcan tezol thaddaus thales theo theobald theodoor theodor theodore theodoro theodoros
        theophil theophile thiago thibaud thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas
        thor thoralf thorben thore thorsten thure tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomir tiernan ties
        tigin tiit tijl tijmen tijn tijs til tilen till tillmann tilman tilmann tilo tim timbul timeo timm timmy timo
        timon timotei timotej timoteo timothee timothy timurtas tinal tino tirta tirtayasa tito titus tivadar tiziano
        tobias tobiasz toby todd todor togan toivo toker tokoz toktug tolonbay tom toma tomas tomasz tomaz tome tomi
        tomislav tommaso tommi tommy tomo toms tonguc tonino tonny tono tonu tony toomas toon topias topuz tor toralf
        torben torbjorn tord tore torel torgny torhan toribio torquato torsten toy traian transito traugott travis
        trent trevor tri tristan troels trond troy tudor tugcan tugiman tugrulhan tugtas tukelalp tulio tullio tulun
        tumer tumkurt tunahan tuncboga tunckilic tunguc tuomas tuomo turabi ture turgut turkalp turkmen tutkun tuukka
        tuur tuyug tuzeer twan tycho tygo tyler tymon tymoteusz tyrone tyson ubaldo uberto ubeydullah ucan ucbeyi uda
        udant udarsh udo ueli uffe ugan ugo ugolino ugurkan ugurtan ulakbey uldis ulf ulfet ulises ulkudes ullrich
        ulrich ulrik ulu uludag ulugbey uluman ulutay umang umar umay umaya umberto umman ummet umut umutcan unek
        unggul unlen uno unubol uolevi upik upkaar uraltay urbain urban urbano urfettin urhan uriel urmas uros urs
        usame ushan usman ustun utama utkarsh utkucan utz uwe uygun uzbay uzer uzsoy vaclav vadim vafir vagn vahittin
        vaino vala valdemar valdis valentijn valentim valentin valentino valer valere valerij valerio valeriu valero
        valon valter valtteri vargin vasco vasil vasile vassilios vasyl vaughan vavrinec vaysal vedant vedat vedran
        veer veeti vegard veijo veikko veis veit veli velitdin vello venancio venceslas vendelin veniamin verim verner
        verneri vernon vero vesa vezat vic vicente vicentiu victor victoriano victorino vid vidal vidar vide viesturs
        viggo vigo vihaan viking viktor viktors vilem vilgot vilhelm vilho viliam vilis viljami viljem viljo villads
        ville vilmer vilmos vilnis vilums viman vince vincenc vincent vincentio vincentiu vincenzo vinicio vinicius
        vinko vino vinsen vinzenz viorel viraj virgilio virman visar visarion visvaldis vit vitali vitazoslav vitezslav
        vito vitor vittorio vitus vivaan vjekoslav vlad vladimir vladislav vladislavs vlado vlaicu vlastimil voicu
        vojtech voldemars volkan volker volkhard volkmar vratislav vratko wadi wage wahab wahyu wakiman waldemar waldo
        walfried walid walter walther waluyo wannes ward wardaya wardi warinder warjas warji warre warren warsa warsita
        warta warwick washington wasis wawan wayne wazir wenceslao wenzel werner wesley wessel wieland wieslaw wigbert
        wiktor wilber wilder wilfredo wilfrido wilfried wilhelm wilhelmus wille willem willfried willi william williams
        willian willibald willibert willie willy wilman wilmar wilmer wilson wim winfried wira wiremu wisnu witold
        wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wout wouter wriddhish wridesh wulf wyatt xanana
        xander xaver xavi xavier yadigar yagin yagizkurt yagnesh yago yahsikan yahya yair yalazabay yalgin yaltirak
        yamid yamin yan yanick yanik yanis yanki yann yannic yannick yannik yannis yargi yasan yasattin yash yasin
        yassin yassine yatan yatin yavuz yayak yazganalp yecid yeferson yeison yekda yelesen yeneral yerko yerson
        yertan yesid yetisal yigit yildir yilma yilmaz yngve yoann yoga yohan yolal yonatan yonathan yonetmen yono
        yordan yoruc yosef younes youri yousef youssef yrjo yucelen yug yumun yunt yurdanur yurtguven yurttas yusuf
        yuvraj yvan yves yvon zac zacarias zach zacharias zacharie zachary zahid zaid zak zakaria zalan zamfir zamir
        zan zanis zashil zayan zayyan zbigniew zbynek zdenek zdenko zdravko zeferino zehaan zekayi zeki zeljko zennun
        zeno zenon zeynelabidin ziedonis ziga ziggy zigmund zihni zikmund zion ziyaettin zlatko zoltan zoral zoran
        zsigmond zsolt zsombor zufer zulgarni zvonko
        """

    /// First names of women.
    static let femaleNames = """
        aachal aada aadhya aahana aaliyah aarini aarna aashi abbey abbi abbie abby abelone abha abigail abiye abril
        acarkan acilay ada adal addison adela adelaida adelaide adelasia adele adelgunde adelheid adelia adelina
        adelinde adeline adiela adila adina adolfine adora adoracion adriana adriane adrianna adrienn adrienne adrijana
        advika adviye adweta adya aenne aferdita afife africa agata agatha agathe agbegim aglaia agnes agnesa agnese
        agneta agnete agnieszka agostina agripina agueda agustina ahter aicha aida aideen aiga aija aiko aila aileen
        aili ailis aimee aina ainara aine aino ainoa airi aisha aishani aisling aislinn aisyah aitana ajda ajeng ajla
        ajna akay akgunes akise akmaral aksoy akyildiz alabezek alana alanis alanna alannah alara alaz alba alberta
        alberte albertina albertine albina albulena alcira aldonza alea aleida aleisha alejandra alejandrina aleksandra
        alemsah alena alenka alessandra alessia alexa alexandra alexandria alexandrie alexandrina alexia alfonsina
        algis alica alice alicia alicja alida alika alina aline alis alisa alise alisha alisik alison alissa alisson
        alix alize alizee alja alka alla allana allegra allison alma almast almendra almira almudena almut almuth
        aloisia alojzia alojzija alondra alta altinbike altincicek alva alvine alwina alwine alyssa alzbeta amada amaia
        amaira amalia amalie amalija amanda amandine amara amarilis amaya ambar amber ambre amela amelia amelie ami
        amie amina amira amparo amra amre amrita amruta amy ana anabel anabela anabella anaelle anahera anahi anahis
        anaida anais anamaria anamika anargul anastasia anastasie anastazie anastazja anca ancuta anda andela andjela
        andjelina andra andrada andrea andree andreea andreia andreja andrejka andrina ane anel anemona aneta anete
        anett anette anezka angela angele angeles angelica angelika angelina angelique angelita anghelina angie ani
        anica aniela anika aniko anina anisa anisoara anissa anita anja anjali anka anke ankica ann anna annabel
        annabell annabella annabelle annalena annaliese annalisa annalise annamaria annamarie anne annedore annegret
        annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie
        annemette annemie annemijn annerose annett annetta annette anni annica annick annie anniina annija annika
        annikki annina annita annukka annunziata anny anouk anselma antje antoaneta antoinette antonela antonella
        antonia antonieta antonietta antonija antonina antra anu anunciacion anusha anuta anvi anya anyi aoibheann
        aoibhin aoibhinn aoife apolena apolline apollonia apolonia arabella araceli aracely aradhana aral aranka
        aranzazu arcelia ardita aria ariadna ariana ariane arianna arianne ariela arija arina aripinar aristita arja
        arlet arlette arlinda armahan armida arnaude aroa aroha artemisa arunima arya arziye arzu asa ascension ase
        ashan ashlee ashleigh ashlene ashling asiman asliye assia assunta asta astrid asu asuncion ataahua atanur atena
        ati atiyye aud aude audrey augusta augustina aulikki aune aura aurea aurelia aureliana aurelie aurora aurore
        ausma austra autumn ava avunc awhina axelle axenia aya ayasun aybet aycagul aycan aydar ayduru ayelen ayesha
        aygonenc ayhan aykut ayla ayleen aylil aylin aylla aynilhayat aynimah aynur ayse ayseana aysel aysema aysenur
        aysevim aysuna ayten aytoz ayu ayulker ayyaruk azade azahar azahara azalea azeneth azize azra azucena babett
        babette badegul bagdat baghyawati bahtinur baiba balca balli banu bara barbara barbel barbora barbro barica
        barkha basriye beata beate beatrice beatrijs beatrix beatriz becky bediriye begim begona behiza belen belgizar
        belinda belkize bella benedicte benedikte benedita benek benice benigna benita bente benthe beray berengere
        berenice bergen berit beriye bernadett bernadette bernarda bernardita bernhardine berra berrin berta bertha
        berthe besarta besey beste betania beth bethan bethany betina betti bettina betty beverley beverly beyhatun
        bezek bhanumati bhavani bhavika bhavini bhavna bhavya bianca bianka bibi bibiana bidayet bieke bienvenida bilay
        bilginur biljana bilkay billie bimala bina binay birben birgid birgit birgitt birgitta birgitte birgul birsan
        birte birthe biruta biserka bishakha bitten bitul bjorg blanaid blanca blanduzia blanka blazena blerina blerta
        bluette bodil boel bogdana boglarka bohdana bohumila bohuslava bonnie borbala bozena bozica bozidara brandi
        brandusa brandy branislava branka breanna breda brenda briana brianna bridget brigid brigida brigita brigitta
        brigitte brinda brit brita britney britt britta brittany brittney brogan bronach bronagh bronislava bronwyn
        brooke bruna brunhild brunhilde bruni brunilda bryony bukurije burcuhan bureyre busra busranur cacilia cacilie
        caetana caglar cailin caitlin caitlyn caitriona cajsa calim calista calixta camelia camila camilla camille
        canan candace candela candelaria candelas candice candida canfeza canseven canur caoilfhionn caoimhe capucine
        cara caragh caren caridad carin carina carine carita carla carlijn carlota carlotta carly carmel carmela
        carmelita carmen carmenza carmina carminho carol carola carole carolien carolin carolina caroline carolyn
        carrie casandra casey casiana cassandra cassidy cassie catalina catarina caterina catharina catherine cathleen
        cathrin cathrine cathy catia catinca cato catrin catrina catrine catrinel catriona cayetana ceara cecile
        cecilia cecilie cecilija cedide celeste celestina celestine celia celina celinda celine cemiyle centa cerasela
        cevale cevregul ceyhun ceylin cezara chaaya chaitaly chakrika chaman chameli chanchal chandani chantal chantel
        chantelle charis charita charlene charline charlott charlotta charlotte charo charvi chasmum chavvi chelo
        chelsea chelsey cherie cherith cheryl cheyenne chiara chita chloe christa christel christelle christiana
        christiane christianne christin christina christine christl ciaobella ciara ciarrai cici cielo cihan cilga
        cilli cilly cindy cinta cinthia cinthya cintia cinzia cipriana cirkeline cisem citlali citra claire clara clare
        clarice clarisa clarissa clarisse claudette claudia claudina claudine clelia clemence clemencia clementina
        clementine cleopatra cliodhna cliona clodagh cloe clorinda clotilde codie codrina codruta colette coline
        colleen collette colomba colpan concepcion concetta concha conchita connie conny constanca constance constanta
        constantina constanza constanze consuela consuelo cora coral coralia coralie coraline cordula corina corine
        corinna corinne cornelia corona corrie cortney cosima cosmina courteney courtney crenguta crescencia crina
        cristal cristiana cristina crystal csilla cuheyna custodia cvetka cynthia dace daciana dafina dafne dagmar
        dagmara dagny dahiana daiana daiga daina dairine daisy dajana daksha dalaja dalia dalila dalima damaris damini
        damjana damlanur damyanti dana danae dania danica daniela daniella danielle danijela danique danitza danna
        danuse danuta daphne darcy daria dariana darika darina darinka darja darlene darling darta dary dawn dayamai
        dayana dayita dayna deanna dearbhail dearbhaile dearbhla debbie debby debora deborah debra deepa deger deha
        deicy deirbhile deisy del delfina delia delphine demetra demi denisa denise denisse derly dervla derya deryanur
        desiree despina destiny devi devika dewi deyanira dhriti diah diamond dian diana diane dianne dida didina
        dietlind dietlinde digna dijana dilara dilcan dilfeza dilhus dilsat dilsitan dimitrina dina dinda dionisia
        dionne dipta dita ditte divan divya diya dobromila dobroslava dochia dogannur doina dolly dolores domenica
        dominga dominika domitila domnica donata donatella doner donna dora doralisa doreen doriana dorien dorina
        dorine doris dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorottya dorte
        dorthe draga dragana dragica drahomira drahoslava drita duha dulce dumitra dumitrana dunja durdica durgadin
        durrusehvar dursadiye dusanka duyguhan dzidra dzintra eadaoin ebba ebony ecaterina ecegul ecrin eda edaviye
        edda edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edilma edina edit edita edite edith editha
        edna edona eduarda eesha eeva efil eftimia egenur egzona ehrentraud eija eila eileen eilis eilish eimear eimer
        eimhear eira eiravati eivor ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elaine elamiye elba elcira
        elcy elda elea eleanor eleanora elena eleni elenore eleonor eleonora eleonore elfi elfie elfriede elgin eli
        eliana eliane elien elif elifnur eligia eliisa elin elina eline elinor elisa elisabet elisabeta elisabete
        elisabeth elisabetha elisabetta elisaveta elise elisha eliska elita eliza elizabeta elizabete elizabeth elize
        elke ella ellen elli ellie ellinor ellis elly elma elna eloa eloah elodia elodie eloisa eloise elona els elsa
        elsbeth else elsebeth elsie elsy elvan elvia elvina elvira elvy elwira elza elzbieta ema emal emanuela
        emanuella emanuelly emelie emelina emeline emely emelyne emer emese emilce emilia emiliana emilie emilija
        emilly emilse emily emina emine emis emma emmanuelle emmi emmy emperatriz emy encarna encarnacion encarnita
        endah ene enfes engla eniko enith enna enriqueta enya erbay erdmute erem ergul erica erika erin erina eris erna
        ernestina ernestine ervaniye eryn erzsebet esengun eshana esila esim esma esmanperi esmarelda esmee esmeralda
        esna esparta esperanza esra essi estefania estefany estela estella estelle ester estera esteri esther estrella
        eszter eta etela etelka etelvina ethel etta eufemia eufrosina eugenia eugenie eulalia eunika eusebia eva
        evamaria evangelia evangelina evangelista evanghelina evde eve evelia evelien eveliina evelin evelina eveline
        evelyn evelyne evi evie evija evita evrim evy ewa ewelina ezgin fabia fabiana fabienne fabiola fabrizia fadila
        fadile fadime fainche faith faizah faize falak falguni fanni fanny farah farhunnisa fathonah fatigul fatiha
        fatima fatime fatinur fatma fatmanur fatmire fay faye fayize febe febi feden federica fehmiye felicia feliciana
        felicidad felicitas feline felipa felisa felizitas fem femke fenna fenne ferahdiba feraye ferhan ferinaz
        fermuta fernanda fernande feryas feyha feyzin fiamma fidaye fidela fien fiene fildan filipa filippa filiz
        filofteia filomena fiona fionnuala fiorella firdevis fitnat fitore fitria fitriani flavia flavie fleur floare
        floarea floor floortje flor flora flore florence florencia florenta florentina florentine floriana floriane
        florica florina florinda florine flurina fortunata forum franca frances francesca franchesca francia francine
        francisca franciska francoise francy franka frankie frantiska franziska frauke frederika frederike frederikke
        frederique fredrika freia freja fresia freya frida frieda friedericke friederike friedhilde friedl friedlinde
        frusina fugen fuma gabel gabriela gabriella gabrielle gabrielly gaby gaelle gaia gaida gail gaja gala galina
        ganga ganimete ganiye garima gasti gaurangi gauri gaurika gautami gawati gayathri gaylene geanina geetika
        gelengul gelsomina gema gemma genesis genevieve genovefa genoveva genta gentiana georgeta georgette georgiana
        georgina georgine geraldine gerarda gerda gerdi gerhild gerlind gerlinde germaine germana gerta gerti gertraud
        gertraude gertraut gertrud gertruda gertrude gertrudis gesa gesche gesine geta ghaliyati gherghina ghislaine
        giada gianina gianna giesela gilberte gilda gillian gilma gilman gina ginette gioia giorgia giorgiana giovanna
        gisa gisela gisele giselle gislinde gisselle gitta gitte giulia giuliana giulietta giuseppa giuseppina gizela
        gizella gladis gladys glenda glenys gloria godelieva godelieve gok gokce gokperi goli goncafer gonul gordana
        gorsev gozem grace gracia graciana graciela grainne gratiana gratiela grazia graziella grazyna greca greet
        greta gretchen grete gretel grethe gretl gricelda griet grieta griselda grit gro gudrun gudula guillermina gul
        gulay gulbani gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen
        gulguzel gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsalin gulselin gulsen
        gulseref gulseren gulsevil gulsiye gulsu gulten gulter gulus gulzadiye gun gunborg gunda gundel gundhild gundi
        gundula gunebakan gungoren gunhild gunilla gunita gunn gunnel gunsel gunta gunvor gurcuye gurli gurten gusti
        guusje guvercin guzey gwenaelle gwendoline gwendolyn gyda gyongyi gyorgyi habibe hacile hadassa hadrey hafiza
        hafshah hailey hajnalka halenur haley halima halina haliye hamima hamiyet hamsini hana hanbiken hani hanife
        hanim hanna hannah hannchen hanne hannele hannelore hanny hansultan harbinaz harinakshi harini harita harmony
        harper harriet hasgul hasna hasret hatice hatin hava havali havse haydee hayel hayleigh hayley hayrunnisa hazel
        hazine heather hedda hedi hedvig hedviga hedvika hedwig hedy hege heide heidelinde heidelore heidemarie
        heiderose heidi heidrun heidy heike hekime heleen helen helena helene helga heli helina hella helle hellena
        hellevi helma helmi helmtrud heloisa heloise helvi hema hemal hemangini hemani henife henna henni henny
        henrieta henrietta henriette henrike heracleea herdis herlinde herma hermelinda hermina herminda hermine
        herminia herta hertha hesti heva hezniye hilary hilayda hilda hildburg hilde hildegard hildegart hildegund
        hildegunde hilkka hillevi hilma hiltraud hiltrud hinet hinewai hiral hjordis hollie holly hope hortense
        hortensia hortenzia hoskadem huban hubertine huda huguette huia hulda hulya humaira humeyra hurican hurmet
        hurside huruyet husnuhal iara iasmina iben ibeth ibolya ica icha icimbike ida ide idika idun ieva ifa ignacia
        iida iiris ijaya ika iklim ikshita ilaria ildes ildiko ildiz ileana ilenia ilga ilinca ilka ilkbahar ilklima
        ilona ilonka ilper ilsa ilse ilze imane imelda imge imke imogen imrihan ina inara inaya incifir indah indali
        indi indie indira indy ine ines inese ineta inez ing inga ingalill inge ingeborg ingeburg ingegard ingegerd
        ingela ingelise ingelore inger ingetraud ingetraut ingrid ingrida ingried inguna inka inken inkeri inmaculada
        inna insa insaf inta intan ioana ioanina iolanda iona ionela ionelia iosefina ira iren irena irene iriana
        iridenta irina iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud
        irya iryna isabel isabela isabell isabella isabelle isabelly isadora isaline isaura ise isha ishani ishanvi
        ishita isidora isin isis isla islime isobel isolde isolina isra itzel itziar iulia iuliana iustina iva ivana
        ivanka iveta ivette ivka ivona ivonne ivy iwona izabela ize izel jaana jacinta jackeline jackie jaclyn jacobine
        jacqueline jade jadranka jadwiga jael jagrati jagvi jalsa jamalia jamila jana janaki janani jane janet janeta
        janeth janett janette janice janin janina janine janja janna janne janneth janni jannie januja janya jaqueline
        jara jarmila jaromira jaroslava jaruthip jasmijn jasmin jasmina jasmine jasminka jasmit jasna javiera jayda
        jayde jaylinn jayne jazmin jeana jeanette jeanine jeanne jeannette jeannine jeevika jekaterina jele jelena
        jelita jelka jemma jena jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jente jerica jerneja
        jessica jessie jessika jesusa jet jhalak jhoana jil jill jillian jimena jindriska jinthe jirina jitka joana
        joann joanna joanne joaquina jocelyn jocelyne jodi jodie jody joelle johana johanna johanne joke jolan jolana
        jolanda jolanta jolanthe jolene jolie jolien jolijn joline jonna jordana jorja jorunn josee josefa josefiina
        josefin josefina josefine joselyn josepha josephina josephine josette josiane josianne josipa jovana jovita joy
        joyce jozefa jozefina jozica juana juanita judit judita judith judy jula jule juli julia juliana juliane
        julianna julie julienne julieta julieth juliette julija julijana julita juna juni justina justine justyna jutta
        juulia jyoti jytte kaarina kaat kadinana kadri kaia kaija kaisa kaitlin kaitlyn kaja kajsa kalina kaltrina
        kamala kamaria kamila kamilly kamya kandef kani kania kara kardelen karen karima karimah karin karina karine
        karla karley karlijn karlina karmen karola karolien karoliina karolin karolina karoline kartika karyn kashish
        kashvi kasiyah kata katalin katalina katariina katarina katarzyna katcha kate katelijne katelyn katerina
        katerine katharina katharine kathe katherin katherina katherine katherinne kathi kathleen kathrin kathryn kathy
        kati katia katica katie katja katleen kato katri katrien katriina katrijn katrin katrina katrine katty katy
        kaver kavya kaye kayla kaylee kayleigh kazime keely keeva kefser keira keisha kelli kellie kelly kelsey kendra
        kenza keri kerime kerri kerrie kerstin kerttu keya kezban kezia khadija khloe kiandra kiara kiera kifaye kiki
        kimberley kimberly kinga kira kirby kiri kirsi kirsten kirsti kirstie kirstin kirstine kirsty kismet kitan
        kitti kjersti klara klare klaudia klaudie klavdija klothilde koncagul konstanze kora kordula kori korinna
        kornelia kreszentia kreszenz kriemhild krisha krista kristel kristen kristi kristiana kristiane kristie
        kristien kristiina kristin kristina kristine kristy kristyna krisztina kritika krystal krystyna ksenija kubran
        kumral kunigunda kunigunde kutgun kutun kveta kvetoslava kyara kyla kylie kyllikki kyra lacey lacramioara lada
        ladina ladislava ladli lady laerke laetitia laia laika laila lais lajita lakshmi lala lale lalita laly lana
        laoise laora lara laras larisa larissa latasha latika latoya laura laure laureen lauren laurence laurentia
        lauretta lauriane laurie laurine lavanya lavinia lavize layla laze lea leah leana leandra leane leanne leela
        leen leena leia leidy leila leire lejla lekha lelia lena lene leni lenka leocadia leokadia leona leoni leonie
        leonor leonora leonore leontina leontine leopolda leopoldina leopoldine lerze lesana lesia lesley lesly leticia
        letitia letizia leydi leyla leyli leyre lezize lia liana liane liba libby libia libni libusa libuse liceth
        licia lida lidia lidija lidwina lidya lieke lien liene lies liesa liesbet liesbeth lieschen liesel lieselot
        lieselotte lieve lieze liga ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilijana lilita
        lilja liljana lilla lillemor lilli lilly lilo lilou lily limon lina linda linde lindita lindsay lindsey line
        linn linnea lintang lioara lioba lipika liridona lisa lisanne lisbet lisbeth lise liselott liselotte liseth
        lisette lissette lissi lissy liv liva livia liwia liz liza lize lizete lizeth lizz lizzy ljiljana ljubica
        ljubov ljudmila loes loida lois lola lolita lona lone loni lopa lora lore loredana lorelei lorena lorenza
        loretta lori lorna lorraine lot lotta lotte lotti louane louisa louise louna lourdes lova lovis lovisa luana
        luara lubica lubomira luboslava luce lucero lucette lucia luciana lucie lucienne lucija lucila lucile lucinda
        lucrecia lucretia lucrezia lucy ludivine ludmila ludmilla ludomila ludovica ludwina lufen luigia luigina luisa
        luisana luise luisina luitgard luiza lujza luljeta luminita luna lunna lupita lutgarde lutgardis lutgart luz
        luzia luzie luzmira lya lydia lydie lykke lynda lyndsay lyndsey lynette lynley lynn lynne lynnette lynsey
        maaike maaria maarit maartje mabel macarena macaria macide mackenzie madalena madalina madara maddalena
        maddison made madeleine madelene madelief madeline madhavi madison madlen maelle maelys maeva maeve mafalda
        magali magaly magarete magda magdalena magdalene magdolna maggie magnolia magret magrit mahi mahigul mahika
        mahnaz mahter mahulena maia maida maie maija maike maiken maimunah maira maire mairead maite maja majken majvor
        makarena makayla maksude mala malea malena malene malgorzata malika malin malina malle mallory malou malva
        malvina malwina mamen manca manda mandy manja manola manon manuela manuelita manuella manya mar mara maraea
        marcela marcelina marcella marcelle marcheta marcia mare maree mareen mareike mareikura mareile maren marga
        margaret margareta margarete margaretha margarethe margarida margarita margaritha margaud margaux margherita
        margit margita margitta margo margot margoth margret margreth margrethe margrieta margrit margrith marguerite
        mari maria mariah mariam mariana mariane marianela mariangela mariann marianna marianne maribel marica maricel
        maricela maricica maricruz marie mariechen marieke mariela mariele mariella marielle marieluise marietta
        mariette marija marijana marijke marika marilena mariluz marilyn marina marine marinela marinette marinka
        marioara mariola marion marisa marisel marisela marisol marissa maristela marit marita marite maritta maritza
        mariuca marja marjaana marjana marjanca marjatta marjeta marjo marjorie marjukka marjut marketa marketta
        marleen marlen marlene marleny marlies marliese marlis marlise marly marlyse marta marte martha marthe martina
        martine martirio martta marusa mary maryam marylene maryline maryse marzena masa maside massiel masume matea
        mateja mathilda mathilde matilda matilde maud maude maura maureen mauricette maurine maxima maya mayerly maynur
        mayra maysa mayte maza mckenzie meabh meagan meaghan mechthild mechthilde mechtild mecide medina meera mefharet
        meg megan megane megha meghan meghana mehdiye mehrigul meibh meike meja mekhala melaha melania melanie melany
        melba melek meleknur melikkan melina melinda melisa melissa melita melitta melodie melody melul menfeat menisan
        meral merba mercedes merche mereana meredith merel meret merete merethe merike merim merita merja merle merva
        mervi mery meryem meryeme mesude meta metka mette meveddet mevludiye meyhanim mezide mia micaela michaela
        michaele michala micheala michela micheline michelle mie mieke miguela mihaela mihrab mihriye miia mikaela
        mikayla mila milada milagros milda milena milica milka milla millaray mille millie miloslava milota milou
        miluse mimi mimmi mimoza mina mindy minerva minibe minna minodora mioara mira mirabela miranda miray mirdza
        mireia mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona
        miroslava miroslawa mirta mirte mirtha mirthe miruna miryam misra misty mitali mitzy miyesser moa modesta
        mohini moira mojca mollie molly mona monalisa monica monika monique monja monserrat montserrat mora morena
        morgane muarra mubetcel mucevher muferrih mufide mugber mugdha muhiye mujde mukbile mukrume mumtaze munezzer
        muret muriel murielle musaffa musemma musure mutia muvahhide muveddet mya myriam myrta myrtha myrthe nabila
        nada nadege nades nadeschda nadeshda nadezda nadia nadin nadine nadja nafile nahiara naiara naide nair naja
        najwa nalan nana nancy nandini nanna naoimh naomh naomi narcisa narhanim nasiba nastja natacha natali natalia
        natalie natalija natalja nataly natasa natascha natasha natasja natasza nath nathalia nathalie nathaly
        natividad nayara nayaret nayareth nayeli nayibe naz nazende nazi nazidil nazimet nazlihan nea nebiha necilal
        necva nedda neelima nefaret nefiye neha neja nejdet nela nelcy nele nelida nell nelli nellie nelly nelsy neptun
        nerea nereida neriban nermin nesfe neslinur nesrin nete netra nevaeh neval nevenka nevgin nevise nevsale neyran
        neza nezengul nezize ngaire nia niamh nichola nichole nicol nicolasa nicole nicoleta nicoletta nicoline
        niculina nidhi nidia nidra nienke nieves nigmet nihan niharika niina nika nikita nikki nikol nikolett nikoletta
        nikolina nilam nilcan nilda nili nilima nimrat nina ninetta ninoska ninthe nirgul nirja nisa nisha nitara nives
        noelia noella noelle noemi noemie nohora noor noora noortje nora norah nore norica norina norma notburga nour
        nova novi nuala nubia nudret nura nuran nuray nurbanu nurda nurdeniz nurey nurgil nurhayet nuria nurice nuriyet
        nurmelek nursan nurseda nurser nursim nurtac nurten nurul nurveren nury nusa nydia nynke oana obdulia oceane
        octavia octaviana oda odalis odalys odeline odette odika odile oeshi ofelia ogus ojasvi olalla olena olga
        olimpia oliva olive olivia olivie olus olympia omaira omaja omisha omriye omya ona oni oona oonagh ophelia
        ophelie orcin orfelina orfhlaith orfiye oriana orla orlagh orlaigh orlaith ornella orsolya ortansa ortrud
        ortrun orvokki osha otilia otilija ottilia ottilie otylie outi oviya ovun oxana ozana ozay ozbilge ozdes ozge
        ozgun ozlem ozpetek ozyurt pabla paca pacifica padma padmi padraigin pahal paige paivi paivikki paksu pallavi
        palmira paloma pam pamela panini paola paoletta paramita paraschiva pascale pascaline pascuala pastora patricia
        patricie patricija patrizia patty paula paule paulette paulica paulien pauliina paulin paulina pauline pavani
        pavla pavlina paye payton paz peggy pekkan pembesin penelope penny pepita peren perinur perla perlita permun
        pernilla pernille perrine pesent petra petrana petrona petronela petronila petruta peyton phileine philippa
        philippine philomena phoebe phyllis pia piedad pien pierina pierrette pietra piia pilar pili pina piper pippa
        piran piret pirjo pirkko piroska pleun polina polly polona polonca pompilia pooja poppy primitiva prisca
        priscila priscilla prisha priska priya profira prudencia puck puji puk puput purcek purificacion pushti puspa
        puti putri qori quinty qushi raagini rabbiye rabea rachael rachana rachel rachelle rachida rachita rada radha
        radhika radka radmila radoslava radovana raewyn rafaela rafaella raffaela raffaella rafia rafila ragna ragnhild
        rahayu rahel rahiye rahmi raija raili raina raisa raissa rajata rajeshri rakide raksha raluca ramona rana randi
        rani rania raphaela raquel rasma ratih ratna raven rayana rayen rayla raymonde rebeca rebecca rebecka rebeka
        rebekah rebekka rebihat reet refet regina regine regitse regitze regula rehime reidun reina reingard reinhild
        reinhilde reka remedios rena renata renate renee rengul reni renske resi restu reva revza reyna rezin rhian
        rhianna rhianne rhiannon rhonda ria rica ricarda ridhi rifkiye rigmor riikka riina riitta rika rikke rina rini
        rita ritt ritva riya roberta robertina robyn rochelle rocio rodica roise roisin rojnu roksana rolande romaine
        romana romane romanita romina romy ronja ronya roos roosa rosa rosalba rosalia rosalie rosalina rosalinda
        rosalinde rosalva rosanna rosaria rosaura rose roseanna rosel roselinde roseline rosemarie rosemary rosenda
        rosetta rosette rosi rosie rosina rosita rosl rosmarie rossana roswita roswitha rotraud rotraut roxana roxane
        roxelana roza rozalia rozalija rozsa rubiela ruby rudite rufina ruhide ruhugul rumeysa ruperta rut ruta rute
        ruth ruthild ruxanda ruxandra ruza ruzena ruzica saanvi saar saara sabihe sabina sabine sabir sabrina sachi
        saci sadeti sadie sadiman sadina sadiye safina safinaz safta safura saga sahdiye sahigul sahil sahinder
        sahnuray sahra saire sakura salimah salimet sally salma salome salomea salsabila salud salwa samahat samanta
        samantha samiah samiha samira sanavber sanaya sanda sandra sandrine sandy sanela sanije sanita sanja sanna
        sanne sanni santa sanur sanya sanziana saoirse sapa sara sarah sarai sari sarina sarita sarka sarlota sarmite
        sarya saskia satia satu saturnina saumya savannah saveta savina sayan saygin sazime scarlet scarleth scarlett
        scarlette seana seanan seaneen seanna sebigul sebla secgul sedife sefer sefiye sehel sehreban sehza seija sejda
        selale selcen selcuk selena selime selin selina seline selma selmin semat semenica semine semra semrin
        semsinisa sena seniha sennur senta seona septi serafina seraina seref sereina serena serfinaz serma serman
        sernur serpil servinaz sessa sevcan sevdinar severina severine sevgen sevginur sevican sevim sevketfeza sevla
        sevsevil seyda seyhan seyyide sezen shakila shakira shana shania shanice shanna shannan shannen shari sharlene
        sharon shauna shauneen shawna sheena sheila shelby shelia shelley shelly sheree sheri sherri sherry sheryl
        shirley shivani shona shpresa shqipe shravya sian sibel sibilla sibille sibylla sibylle sidar sidonia sieglinde
        siegrid siegried siegrun sien siena sienna sierra siglinde signe sigrid sigrun siiri silan silanur silja silje
        silke sille silva silvana silvia silviana silvie silvija simber simina simona simone simonetta simonne simten
        sina sinaida sindy sine sinead sini sinikka sintija siobhan siofra sirap siri sirivan sirje sirkka sirpa
        sirriye siska sisko sissel siti siv siya skaidrite skye skyla skylar sladjana slava slavena slavica slavka
        slavomira smaranda sneha snezana snjezana socorro sofi sofia sofie sofija sohret solange sole soledad solene
        soline solma solveig solvej solvita sona songul sonia sonja sonnur sonya sophia sophie soraia sorana soraya
        sorcha sorina sorine sos soykan soyler spela speranta stacey stacie stacy stana stanca stanislava stanka
        stefana stefani stefania stefanie stefanija steffi stefica stefka stela steliana stella steluta stepanka
        stephanie stephany sterre stien stilla stina stine subutiye suci sudiksha sue suhani suheyda sukufe suleyla
        sultane sumerya summer sunay suner susam susan susana susanita susann susanna susannah susanne suse susen susi
        sussanne sussie suus suvi suzana suzanna suzanne suze suzer suzy svea svenja svetlana swantje swetlana syahrini
        sybilla sybille sydney sylke sylvana sylvia sylviane sylvianne sylvie sylwia synnove sys szilvia tabea tabita
        tabitha tacnur tadeja tagangul taina taja talia talibe tamanna tamara tami tammie tammy tan tangul tania tanja
        tanmayi tanses tantri tanvi tanya tanyu tara tari tarja taru tasha tasvir tatiana tatjana tayla tayyibe tea
        tecla teea tegan teija teja tekla teknaz tellervo telse temime teodora teodosia teofila teona tercan tere
        teresa terese teresia teresita terez tereza terezia terezija terhi terina terri terttu tess tessa teuta teybet
        thea theda thekla theodora theres theresa therese theresia thi thiare tia tiana tiara tiarna tiberia ticen
        tiegan tiffany tiia tiina tiiu tilda tilde tilly timea tina tinca tincuta tindra tineke tinne tira tirza titi
        titin tiziana tjasa tola tomasa tomurcuk tone tonia tonicha tonje tonya tora tori torill tory tova tove tracey
        traci tracie tracy traude traudel traudl traute tricia triin trine trini trinidad trinity tripti triveni triya
        trude trudel trudi tuana tudora tudorita tudosia tugce tui tuija tulay tule tulia tulin tunde turcan turcein
        turid turkan turknur turvi tutkucan tuula tuuli tuulia tuulikki tuva tuzenur tyla tyra uberlinda ubika ucchal
        ucgul uchita udyati uge ugur ulke ulkum ulla ulle ulrica ulrika ulrike ulva ulya uma umi ummahan ummahani
        ummuhan umray umusan una unal undine unjani unnati unni upadhriti upasna upma urishilla urmi urper ursa ursel
        ursina urska ursula urszula urte urvashi urvi uschi usyi uta ute uyanser vacibe vaishnavi vajen valborg valda
        valentina valentine valeria valerie valerija valeska valija vamakshi vanda vanesa vanessa vania vanja vansha
        vanya varenya varlik varsha varvara vasana vasatika vasudha vecide veda vedhika vedika veera veerle vefia velta
        vendela vendula venera veneranda venla vera verde verena veronica veronika veronique vesna veta vezrife vicenta
        vicentia vicki vickie vicky victoire victoria vida vidhi viera vieroslava viivi vija viktoria viktorie
        viktorija vildane vilde vilhelmiina vilhelmina vilma vinaya vincenza vinciane vineta viola violet violeta
        violetta violette viorela viorica virag virginia virginie viridiana virpi visitacion vita vitoria vittoria
        viveka vivi vivian viviana viviane vivianne vivien vivienne vjollca vladelina vladimira vlasta vlora voichita
        vreneli vrinda vrishti vritti vuokko vyanjana waida waimarie wakeeta walburga waldtraut walentina walli wally
        waltraud waltraut waltrud wanda wani warda warhi watika weena wenche wencke wendolin wendy wenke wera whitney
        wibke widisha widya wiebke wikitoria wilfriede wilhelmina wilhelmine willow wilma wiltrud winda winni winnie
        wirda wishi wulan xalak xenia ximena xiomara xiti yachana yadavi yadira yael yahsi yahvi yaiza yamile yamilet
        yamini yana yanara yance yanet yaneth yani yanina yanira yara yaritza yasar yasemen yasemin yashasvi yashawini
        yashica yashoda yashodhara yashvi yasmin yasmina yasmine yasna yasti yauvani yazgul yazmin yda yeimy yekbun
        yeni yenifer yenny yeny yepelek yesenia yesica yesil yessenia yessi yessica yfke yildiz yina yineth yinthe
        ylenia ylva ylvie yocelyn yochana yohana yolanda yolande yolima yoselin yoshita yosma yrsa ysaline yucel yudy
        yuli yulia yuliana yulieth yuly yuni yunita yurani yurany yurdaser yuridia yurtseven yury yutika yvette yvonne
        zaenab zaharia zahfer zahra zaida zaira zaitra zaliha zalindra zamfira zamira zaneta zansi zara zaraza zarna
        zdenka zdislava zebirce zehnia zehra zehranur zelaya zelda zelha zelie zeljka zelma zelmira zemzem zenia
        zenobia zenovia zenta zerafet zeride zevlude zeynep zeyno zigrida zilfa zilmil zina zinal zinnure zita ziva
        zizi zlatica zoe zoey zofia zofie zofija zohrehan zoila zoja zora zoraida zorica zorka zsanett zsofia zsuzsanna
        zubeyde zuheyla zulaikha zulbiye zulema zulfa zulfuye zulma zumre zunilda zuzana zvonka
        """

    /// First names of both.
    static let sharedNames = """
        abdi ade ale alsoy amor antonie ariel arta ashley ashton auguste aurica avni bailey brooklyn cannur carmine
        charlie christie christy chus claude cruz daire daniele dara darragh dasa deniz dominique eden eka elia fran
        gabi gabriele gerd geza guadalupe guiomar gunar gunver hussein ihsan indra irfan isa ivica jamie jean jessy
        joan juul kader kahurangi kala kari karol kerry kim krishna leigh leslie loreto lou lupe maj manaia manu marian
        marjan matija maxi michele morgan nanni naoise nazaret nicola nikola noa olav oncel patrice quinn regan reyes
        risalet rosario sacha sai sasha selvi sendogan senna serda shannon sol taylor tenzin tiare tine toni ufukay uli
        unsever valeri vasilica vega wendelin yalin yuri zane
        """

    /// Common last names.
    static let lastNames = """
        aalts aarden aarts abad abascal abatantuono abate abba abbagnale abbas abbott abdi abdullah abella abellan
        aberg abrahamsson abril accardo acedo acerbi acero acevedo ackermann acosta acuna adadia adam adams adan
        adelaar adinolfi adkins adler adolfsson adolph adriaansen adriaensdr adriaense adryaens aeije aertsz agazzi
        agnesi agostinelli agostini agren aguado agudo aguila aguilar aguilera aguilo aguirre agullo agusti agustin
        ahlberg ahlgren ahlin ahlqvist ahlstrom ahmad ahmadi ahmed ajello akerlund akerman akesson akhtar alamo alarcon
        alba alberdi albero alberola albers albert albertini alberto alboni alcala alcalde alcantara alcaraz alcazar
        alcolea aldobrandi alegre alegria aleman alemany alexander alexandersson alexandre alfaro alfieri alfonsi
        alfonso alfredsson ali aliaga alighieri allain allan allard allen aller allison alm almagia almagro almansa
        almazan almeida almgren almqvist aloisio alonso alonzi alpaidis alsina altera alvarado alvarez alvaro alves
        amador amaldi amalrada amat amato amaya amigo ammaniti amo amor amores amoros anastasi anaya anderberg anders
        andersen anderson andersson andrade andre andreasson andren andreotti andreozzi andres andreu andrews angeli
        angiolello anglada anguillara anguissola anguita angulo anichini ansems antelami anthony antoine anton
        antonacci antonelli antonello antonetti antonini antonioni antonsson antonucci antunez aparicio aporti appelman
        aragon aragones aramburu arana aranda araujo arce archer arco arcos arellano arenas arens arent arevalo argan
        argentero argenti argento argurio arias ariasso ariens arino ariosto ariza arjona armani armas armellini
        armengol armstrong arnaiz arnal arnau arnaud arnold aroca aronsson arranz arregui arribas arrieta arroyo
        arteaga artigas arts arvidsson asberg aschman asenjo asensio ashley ashton aslund asmundo asp asplund asprucci
        astrom atienza atkins atkinson atzler aubert aubry auger augustsson aulenti aumann austermuhle austin avery
        avila aviles avogadro axelsson ayala ayers ayllon ayuso azcona aznar azorin babati babato babbo bachmann back
        backer backlund backman backstrom bacosi badia badoer badoglio baena baez baeza baggio baglioni bahr bailey
        bailly baird bajamonti bajardi baker bakker balaguer balbi balbo baldwin ball balla ballard ballester
        ballesteros balotelli bandello banks banos baquero baracca barajas barba barbarigo barbe barber barbera
        barberini barbero barbier barcaccia barcella barcelo barcena barco barents barer barese baresi barillaro barker
        barkholz barlow barnes barnett baro baroffio barozzi barr barracco barragan barral barranco barre barreda
        barrena barrera barrett barriga barrio barrios barron barros barroso barry barsanti bartels barth barthelemy
        bartlett bartoli bartolome barton barzini bas basadonna bass bassi basso bastiaanse bastiaense bastida bataglia
        batalla bates batlle battaglia battelli battisti baudry bauer baum bautista bauza bave baxter bayo bayon bayona
        bazin bazzi bean beard beasley beccaria beccheria becerra becht beck becker beckmann beekman beer beernink
        beffa begue begum beier beijring bejarano bekbergen belda bell bellemans belletini bellido bellini bello
        bellocchio bellucci belmonte belpere beltran bembo benard benavent benavente benavides bender benedetti benet
        bengtsson benigni benitez benito benjamin bennett benoit benson benthin bentley benton benussi beourgeois
        berends berendse berengario berenguer berg bergdahl berger berggren bergkvist berglund bergman bergoglio
        bergqvist bergsten bergstrand bergstrom bergvall berlusconi bermejo bermudez bernaards bernad bernal bernard
        bernardi bernardini bernat bernetti bernier bernini berntsson berre berrocal berry bersani berthelot bertho
        bertilsson bertin bertoli bertolucci bertoni bertran bertrand besnard besson best bettin bettoni bevan
        bevilacqua beyer bezemer biagi biagiotti bianchi bianchini bibi bien bierstraten biggen bignami bignardi bigot
        bijlsma bilbao billung binaghi binner birch bird birnbaum bishop bixio bjork bjorklund bjorkman blaak black
        blackburn blackwell blair blake blanc blanca blanch blanchard blanchet blanco blanes blankenship blasco blasi
        blazquez blees bleijenberg blevins blewanus blin blixt bloch bloemendaal blokland blom blomberg blomgren
        blomkvist blomqvist blondel blonk blot blumel boada boaga bocca boccaccio boccherini boccioni bocelli boddaugh
        bodin bodoni boer boers boeser boetet boezio bohlander bohlin bohman bohnbach boiardo boitani boito boix
        bokenkamp bolander bolanos boldu bolin bolkesteijn bolnbach bolton bolzmann boman bombieri bompiani bonanno
        bonatti bonaventura bonbach bond bondumier bonet bongiorno bonilla bonino bonneau bonnet bonnin bonolis bonomo
        booden boogaerts booker boone booth borg borghese borgia borgstrom borja borjesson borman borner borrani borras
        borrego borrell borromeo borromini borroni borsellino borsiere borzomi bos bosch bosio bosman bossi bostrom
        bosurgi botella botta bottaro botticelli bottigliero bou boucher bouchet boucsein boudewijns bouhuizen
        boulanger boulay bourdon bourgeois bousquet bouthoorn boutin bouvet bouvier bouwhuisen bova bowen bowers bowman
        boyd boyer boyle bradford bradley bradshaw brady bragadin bragaglia bramante brambilla brancaccio branch
        branciforte brandon brands brandt brannstrom braun bravo bray brenna brennan bresciani brese bresse breton
        breugelensis brewer briand briccialdi brichese bridges briemer briere brievingh briggs bright brink briones
        brisee brizee broberg brock brodin broeckx broeders broek broekhoven broeshart broggini brolin broman bronder
        brookes brooks broschi brouwer brown browne browning bru bruce bruder bruggeman brugman brugnaro brumleve brun
        bruneau brunel brunelleschi brunello brunet bruno bruscantini bruynzeels bryan bryant buchanan buchholz buck
        buckley bud budig buendia bueno buijs buisson bull bullock bulzoni buonauro burcardo burch burgess burgos burke
        burman burnett burns burrows burton buscetta bush busoni busquets bustamante bustos butcher butler butselaar
        butte bylund byrd byrne bystrom caballero cabanas cabanillas cabello cabeza cabezas cabibbo cabo caboto cabrera
        cabrero cabrini caccianemico caccioppoli caceres cadefau cadenas cadorna caetani cafarchia caffarelli cagnin
        cagnotto cain cainero caironi cal calarco calatayud calbo calderon caldwell calgari calhoun callahan callegari
        callegaro calleja calvet calvo calzada camacho camanni camara cameron camicione camilleri camino camiscione
        cammarata cammel campanella campano campbell campillo campise campo campos campoy camps camuccini camus canales
        canali canals canas canellas canet canete canetta canevascini canil canizares cannizzaro cannon cano canova
        canovas cant cantero cantimori canton cantrell cantu caparros capdevila capecchi capone cappelli capuana
        caracciolo carbajo carballo carbo carbonell cardano cardenas cardona carducci carey carfagna carlberg carli
        carlier carlos carlson carlsson carmona carnera carnero carney carnotte caro carocci caron carosone carpaccio
        carpenter carpentier carpio carr carranza carrasco carre carreno carrera carreras carretero carriera carrillo
        carrion carro carroll carson carsten carter cartwright carullo caruso carvajal casadei casado casagrande casal
        casale casaleggio casalodi casals casanova casanovas casares casarin casas case casellati cases casey casini
        caspar cassara castaneda castejon castell castellanos castelli castellitto castello castells castiglione
        castilla castillo castioni castrillo castro catala catalan catalano catenazzi cattaneo cavalcanti cavanna
        cazorla ceci celentano cendron cepeda ceravolo cerda cerdan cerezo ceri cerquiglini cerro cerutti cervantes
        cervera cesaroni cesarotti ceschi cespedes chacon chadwick chamberlain chambers chamorro chan chandler chaney
        chang chaparro chapman charles charlton charon charpentier charrier chartier chase chauveau chauvet chauvin
        chaves chavez checa chechi cheda chen cherry cherubini chevalier chevallier chevresson chiappetta chiaramonte
        chico chiesa chigi chindamo chinnici chittolini choi chotzen chretien christensen christian christoph chrodtrud
        chung church ciampi cianciolo ciani cibin cicala cichorius cicilia cid cifuentes cignaroli cilea cilibrasi
        cimarosa cimini cipolla cisneros civaschi claassen claesdr claesner claesson clark clarke clavero clay clayton
        clement clemente clements clerc cline coardi coates cobb cobo cobos coca cocci cochran cociarelli codina coello
        coenen coffey cohen colas cole coleman coles colin coll collado collet colletti collier collin collina collins
        collodi colom coloma colomer colon columbo comas combi comboni combs comencini comeriato comisso comolli
        company compton conde condoleo conesa conley conner connolly connor conrad conradi contarini conte conti
        contrafatto contreras conway cook cooke coolen cooley cooper copeland coppola corbacho corbo corcos cordero
        cordier cordoba cordova coret cornejo cornelisse cornelissen cornelisz corominas coronado corradi corral correa
        correr corstiaens cortes cortese cortez cortina cosman cossiga costa costalonga costanzi coste coulon courtier
        courtois cousin couturier cowan cox cozar craig crane crawford cremonesi crespi crespo criado crisafulli crispi
        cristoforetti crosby cross cruz cuadrado cuda cuellar cuenca cuervo cuesta cueto cuevas cugia cummings cundari
        cunningham cuomo curatoli curci curiel curry curtis cusano cutrufo cutuli cuzzocrea dachgelder dachgeldt
        dachgelt dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom dale dalla dallape dallara dalmau dalton daly
        dandolo daniel daniels danielsson daugherty davenport davey david davids davidson davidsson davies davila davis
        davison dawson day daza dean decker dehmel dekker delacruz delahaye delannoy delattre delaunay deledda deleon
        delgado delle dellucci delmas delorme demmendaal denis dennenberg dennis depero descamps deschamps desio detti
        devaux diallo dias diaz dibiasi dickerson dickinson dickson didier diego dieguez diesbergen dietz diez dijkman
        dijkstra dijoux dillon dippel dircken dirksen dirven disdero ditschlerin dixon dobes dobson dodd dodson doe
        doesburg doglioni doherty dohn domenech domingo dominguez dona donaire donaldson donarelli donati donatoni
        donini donnelly donoso donovan doorhof doornhem doria doring dorr dorschner dorsey dorsman dossetti dossi
        dougherty douglas dovara dowerg downs doyle draaisma draghi drake drewes dries driessen drub drubin druso
        drysdale duarte dubois dudley duenas duffy dufour duhamel duivenvoorden dulbecco dumas dumont duncan dunlap
        dunn duodo dupont dupre dupuis dupuy duque duran durand durante durham duse duval dyer eaton eberhardt ebert
        eberth echevarria echeverria eckbauer eckhardt eco edberg edin edlund edman edstrom edvardsson edwards eelman
        eerden egea ehlert eigenwillig eijkelboom eimer einarsson einaudi ekberg ekdahl ekelund ekholm eklof eklund
        ekman ekstrand ekstrom elberts elbertse elias eliasson elliott ellis ellison elofsson elorza elsemulder
        elsenaar emanuelli emanuelsson emilsson emmen emo endrizzi engberg engdahl engels english englund engman
        engstrom engvall enriquez erhout erickson ericson ericsson eriksson erlandsson ernst errani errigo escalona
        escamilla escobar escolano escribano escriva escudero espada espana espanol esparza espejo espinosa espinoza
        esposito esteban estes esteve estevez estey estrada etienne etzler etzold evans everde everett evers everts
        evrard ewing exposito fabbri fabra fabre fabregas fabregat fabrizi fagerstrom faggiani fagiani fagotto faivre
        fajardo falco falcon falcone falier falk fallaci falloppio fantini fantoni fantozzi fanucci farah faranda
        farina farinelli farley farmer farnese farre farrell fattori faugno faulkner faure faust favata fechant fechner
        federici federico feenstra feijoo feliu feltzer ferguson ferm fermi fernandes fernandez ferrabosco ferragamo
        ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi
        ferreira ferrell ferrer ferrera ferreras ferrero ferretti ferrucci fibonacci ficino fiebig field fields
        fieramosca fiere figueras figueroa figuerola filangieri filippelli filippini filogamo filzi finch finetti finke
        finley finotto finzi fiol fioravanti fiorucci fischer fischetti fisher fittipaldi fitzgerald fitzpatrick
        flaiano flantz fleming fletcher fleury fliegner flink flor flores florio flowers floyd flynn foa foconi
        fogazzaro folch foletti foley folkesson folliero fonseca font fontaine forbes ford fornaciari fors forsberg
        forsell forsgren forslund forsman forster fortuny fortuyn forza foscari foster foucher fouquet fournier fowler
        fox fracci franceschi franch francis francisco franco francois francoise frank franke frankhuizen franklin
        franscini fransson franzen franzese fraser frazier frederick fredriks fredriksson freeman fremie french
        frerichs frescobaldi freshour freudenberger frey frias friberg frid friedman friehus frisk fritsch fritz
        frohlich frost frutos fry frye fuente fuentes fuertes fuller furda fusani fuseli fuster gabaldon gabba gabbana
        gabrieli gabrielsson gadda gaggini gagliano gagliardi gaiatto gaillard gaines gaito galan galeati galenzone
        galiano galiazzo galijn galilei galindo gallagher gallardo gallart gallego gallegos gallet gallo galloway
        galtarossa galuppi galvan galvani galvez gamble gamez gangemi garate garay garces garcia gardiner gardner
        gargallo garibaldi garmendia garner garnier garobbio garozzo garret garrett garrido garriga garrison garrone
        garza garzon garzoni gascon gashi gasperi gates gatto gaudin gauthier gautier gay gaya geerling geerts geertsen
        gehringer geisel geisler geissler gelabert geldens gellemeyer gelli gemen gemito geneart genefaas gentileschi
        gentili gentilini gentry george georges geraci gerard gerlach germain germano gerrits gerritse gerritsen gertz
        gervais ghoerle giacconi giacometti giammusso gianetti gianinazzi giannelli giannetti giannini giannone
        giannotti giannuzzi gianvecchio gibbons gibbs gibert gibilisco gibson gierschner giess gigli gil gilabert
        gilardoni gilbert giles gill gilles gillespie gillet gilmore gimenez gimeno giner ginese ginesio gioberti
        giolitti giorgetti giovine giradello giralt girard giraud giron girona girschner gisbert giselmeyer giulietti
        giunti giusti glass glasses glenn glover gnatz gnodde godard goddard goderts godfrey godoy goedhart goicoechea
        golden goldoni goldstein golgi golino gomes gomez gomila gomis goncalves goni gonzaga gonzales gonzalez gonzalo
        good goodman goodwin goransson gordillo gordon gori gorlitz gosselin gottardi gotthard gotti goudriaan gough
        gould govarts govoni gozzano gozzi gracia gradenigo graf graham grahn gramsci granados granatelli granath
        granberg grande granlund granstrom grant gras grassi grasso grau graves gravina gray greco green greene
        greenwood greer greggio gregoire gregori gregorio gregory greij gremese gren grenier grifeo griffin griffith
        griffiths grimani grimes grisoni gritti groen groenendaal groenestein grondel grondin gronlund groote gros
        gross grossi grottner gruijl gual gualandi gualtieri guarana guarato guardia guardiola guariento guarneri gucci
        gude guerin guerra guerrero guglielmi guibert guicciardini guichard guidone guidotti guijarro guilbert
        guillaume guillen guillet guillon guillot guillou guinizzelli guit guitart gullberg gullotta gulotta gumprich
        gunnarsson gunpf gussoni gustafsson gustavsson gute gutierrez gutknecht guyon guyot guzman haack haas haase
        haengreve haering hagberg hagendoorn hagg hagglund haggstrom haglund hagman hagstrom hahn hak hakansson hakker
        hale haley hall hallberg hallgren hallin halvarsson hamann hamel hamilton hammar hammarstrom hammond hamon
        hampton hancock hande haneberg hanegraaff hanel haney hanna hansen hanson hansson haraldsson hardin harding
        hardy hargreaves haring harloff harmon haro harper harrell harrington harris harrison hart hartley hartman
        hartmann hartung harvey hasan haselaar hassan hatfield hauffer hawkins hayden hayes haynes hays hayward
        hazenveld heath hebert hecker hedberg hedin hedlund hedman hedstrom heere heerkens heerschop hehl heidrich
        heijman heijmans heijmen hein heinrich heinrichs heintze heinz hekker helgesson hellberg hellevoort hellgren
        hellman hellstrom hellwig helmerhorst henck henderson hendricks hendriks hendrikse hendrix henk henningsson
        henriksson henry henschel hensley henson hentschel heras herbert heredia hering herman hermann hermans
        hermansson hermighausen hernandez hernando herranz herrera herrero herring herrmann hertrampf hervas herve
        hervia heser hess hesse hester hethur hettner heuser hewitt hexspoor heydrich heymans heyne hickman hicks
        hidalgo hierro higgins higueras hill hiller hilton hines hinton hjalmarsson hjelm hjort hoarau hoareau hobbs
        hodge hodges hodgson hoedemakers hoeks hoekstra hoelen hoes hoffman hoffmann hofig hofman hofmann hogan hogberg
        hoglund holden holder holgersson holland hollander holloway holm holmberg holmes holmgren holmqvist holmstrom
        holst holsten holt holthuis holzapfel holzenbecher hondeveld honing hood hoogers hooper hoover hope hopkins
        hoppenbrouwer horle horn horne hornich hornig horrocks horton hosseini houdijk houghton house houston hovel
        howard howarth howe howell howells hoyos hoz huang hubbard hubel huber hubert huberts hudson huel huerta
        huertas huet huff huffman hughes huguet huhn huijben huijbrechts huijs huijzing huisman hull huls hulshouts
        hulskes hulst hult hultgren hultman humbert humphrey humphreys humphries hunt hunter hurley hurst hurtado
        hussain hussein hutchinson huurdeman huynh hyde iacobucci iacovelli iadanza iannelli iannotti iannucci iannuzzi
        ibanez ibarra iborra ibrahim iglesia iglesias imbert impastato infante infantino ingram ingvarsson iniesta
        iniguez innocenti interiano interminei interminelli inzaghi ioppi iqbal iriarte irwin isaksson isern ismail
        israelsson issa ivarsson izaguirre izquierdo jaceps jackson jacob jacobi jacobs jacobson jacobsson jacques
        jacquet jacquot jacuzzi jaen jafari jahn jakel jakobsson james jans jansdr janse jansen jansse janssen janssens
        jansson jantsch jara jarl jarvis jaume jauregui jdotte jean jefferson jeggij jekel jenkins jennings jensen
        jeppsson jerez jerusalem jessel jilani jimenez jochems jockel jodar johann johannesson johansen johansson john
        johns johnson johnsson johnston joly jonasson jones jonker jonkman jonsson joosten jopich jorda jorgensen
        jorlink jorrisen josefsson joseph joubert jourdan jove jover jovinelli joyce juan juarez juhlin julia julian
        julien junck juncken jungfer junitz junk junken jurado jurrijens juttner juvara kabus kade kaiser kallen
        kallert kallstrom kalman kambs kamp kamper kane karels karge karlberg karlsson karlstrom karz kas kaster
        kathagen kaufman kaul kaur kay keijser keijzer keith keller kelley kelly keltenie kemp kennedy kensy kent
        kerkhof kerr ketel ketting keudel key khalil khan kidd killer kim kirby kirk kirpenstein kisman kitzmann
        kjellberg klapp klasson kleibrink kleijse klein klemm klemt klerks kleybrink kline kling klingelhofer kloppert
        klotz knapp knappe knight knoers knowles knox knuf knutsson kobelt koch koeman kof kohl kohler kok kolen
        kolster koning konings koret korsman korstman kort kortman kosten koster kostolzin krabbe kramer krantz kranz
        kraus krause kraushaar krebs krein kremer kreusel kriens kristensson kristiansson kristoffersson kroker
        kronenberg krueger kruns kruschwitz kuhl kuhnert kuijpers kuilenburg kuiper kuipers kuit kunen kusch kvist
        kwaadland labado labbe lachmann lacombe lacroix ladeck laffray lafleur lagarde lage lagerweij lago laguna laine
        lam lamas lamb lambers lambert lamborghini lambregt lamore lamotte lamy lancisi landa landin landry landstrom
        lane lanfranchi lang lange langern langevoort langlois lankle lansink lantz laporte lara laroche larranaga
        larrea larsen larson larsson lasa lastra lathrope latier lattuada launay laurent law lawrence lawson leach leal
        leblanc lebon lebreton lebrun leclerc leclercq lecomte leconte lecoq ledesma ledoux leduc lee leene lees
        lefebvre lefevre lefort legendre leger legnante legrand legros leguit lehmann leiva lejeune leleu lelievre
        lelijveld lemaire lemaitre lemmens lemoine lemonnier lennartsson lenoir lensen leon leonard leonardi
        leoncavallo leone leonetti leopardi lercari lerma lerner leroux leroy lesage lester letellier lether letta
        lettiere leveque levesque levin levine levy lewis liden lidstrom liebelt lieshout ligorio ligtvoet liguori lijn
        lilja liljegren lillo lin linares lind lindahl lindau lindberg lindblad lindblom linde lindell linden linder
        lindfors lindgren lindh lindholm lindkvist lindmark lindner lindquist lindqvist lindsey lindskog lindstrom
        lindvall linke linschoten lippomano lips littizzetto little liu liverotti livingston ljung ljungberg ljunggren
        ljungqvist llabres llado llamas llano llanos lledo llobet llopis llorens llorente lloret lloyd lluch lobato
        lobo lochel loep lof loffler lofgren logan loiseau lollobrigida lombard lombardi lombardo lombroso lommert
        lonen long longhena lonn loos lopes lopez lopresti lorch loreal loredan lorenzo lorreijn losa losada losekann
        louis louws lovato love lovgren lowe lower lowery lozano luboch lubs lucarelli lucas lucchesi lucciano lucena
        lucero luciani ludovisi luis lujan lumbreras luna lund lundberg lundblad lundell lundgren lundh lundholm lundin
        lundkvist lundmark lundquist lundqvist lundstrom lupo luque luria lussu luster lutterveld lutz luxardo luz luzi
        lynch lynn lyons maas maaswinkel maccanelli macdonald mace machado macias mack madden maddox maderna maderno
        madrid madrigal maestre maffei maggioli maglio magnani magnusson magrassi mahe mahieu mahmood mahoney maillard
        maillet maillot majewski majorana malacarne malaparte malatesta maldonado malenchini malipiero mallet mallien
        malm malmberg malmgren malmqvist malmstrom malo malone malpighi malzer manacorda mancebo mancini mangel mangold
        manjon mann manne manning mannoia manolesso manrique mans manso mansson mansveld mansvelt mantegazza mantegna
        manuel manunta manzanares manzano manzoni marangoni marazzi marcacci marceron marchal marchand marco marconi
        marcos marechal marenzio margraf mari marie marin marinetti marini marino marion mariscal marklund marks marmol
        marques marquez marrone marsden marsh marshall marsili martel martens martensson marti martin martineau
        martinelli martinez martins martinsson martorell martucci marty mary marzorati mas mascagni mascaro mascheroni
        mason maspero massa masse massey masson mastandrea mastroianni mata matas mate mateo mateos mater mateu mathews
        mathieu mathis mathol mathurin mattarella matteotti matthai matthews mattsson maurice maury maxwell mayer
        maynard mayo mayol mayoral mays maza mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mcbride mccall mccann
        mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland
        mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon
        mcmillan mcneil mcpherson meadows medici medina meeres meeusen meijer meis meister mejia melander melendez
        melero melet melin mellor melton mena menard mende mendes mendez mendizabal mendoza menendez mengolo mennea
        mens mentzel mercadante mercader mercado mercalli mercantini mercati mercer mercier mercks merckx merino merisi
        merkx merle merritt mesa metcalfe metella metz meucci meunier meyer meyers meza mezzetta miah micca michael
        michaud michel michelangeli micheletti michiels michielsen middelkoop middleton mielcarek mies migliaccio
        miguel mijsberg milanesi miles milla millan miller millet mills miltenburg mimun miner minguez miniati mir
        miralles miranda miro misicher missoni mistry mitchell mitschke moberg moccia mocenigo mochlichen modiano modig
        modigliani modugno moenen moensendijk moet mogherini mohamed mohammad mohammadi mohammed mohamud mohaupt mol
        molegraaf molen molenaar moles molesini molin molina moliner molins moll moller momberg monaco mondadori
        mondaini monduzzi moneta monicelli monnier monreal monroe montalban montalcini montalti montana montanari
        montanariello montanelli monte montecchi montenegro montero montes montesano montesinos montessori monteverdi
        montgomery monti montoya montserrat moody moon mooney moore mora morabito moraleda morales moran morandi
        morandini morante morata morcillo moreau morel morell morellato moreno morera moresi moretti morgagni morgan
        morillo morin morlacchi morley morosini morpurgo morricone morris morrison morrocco morrow morse mortati morton
        morucci morvan moschino mosemann moses mosley mosquera moss moulin moya moyer mozart mudden mude mueller mugica
        muhle muijs mulder mulders mulet mulichen mullen muller mullins munari muniz munoz mur muratori murcia murialdo
        murillo muro murphy murray murri musatti mustafa muti myers naccari nadal nadi napolitano naranjo narvaez naser
        nash naslund natta navarrete navarria navarro navas navone naylor neal nebot necci nedermeijer neira nek nelson
        nerger nette neureuther neuschafer neuteboom neuzerling nevado neveu newman newton nguyen nibali nicholls
        nichols nicholson nicolas nicolau nicoletti nicolini nicolucci nielsen niemeier niermann nieto nieuwstraten
        nievo niggli nihoe nijman niklasson nilsson nino niscoromni nitti nitto nixon noack noble noel nogueira noguera
        nogues nohlmans nolan nolcini nollee nonis noordijk norberg norbiato nord nordberg nordgren nordin nordio
        nordlander nordlund nordqvist nordstrom noren norgren noriega norlin norling norman normand norris norrman
        norton nosiglia notarbartolo novak novaro novoa nugnes nunez nyberg nygren nylander nylen nyman nystrom o'brien
        o'connor o'donnell o'neill o'sullivan oberg obrien ocana ochoa oconnell oconnor oda oderwald odescalchi odom
        odonnell oemencs oennen oestrovsky offredi ohlsson ohman ojeda olander olausson oliboni oliva olivares olive
        oliver olivera oliveras olivetti olivier oller ollivier olmedo olmo olofsson olsen olson olsson olthof olykan
        omar omma oneal oneill onio onisto ooms oosterhek oosterhout oostveen opizzi opmans ordonez orengo orlando
        orozco orr orsini ortega ortese ortiz ortmann ortolani ortuno osborn osborne oscuro oskarsson osman osorio
        ossani ossola ostberg osterberg osterhoudt ostinelli ostling ostlund ostman osuna otero otte ottino otto
        ottosson ouwel ouwerkerk ovadia overdijk overeem oversteeg owen owens pablo pace pacelli pacetti pacheco
        pacillo pacomio padilla padovano paez paffrath paganini page pages pagliaro pagnotto paillet palacio palacios
        palau palazzo palladio pallares palm palma palman palmer palmgren palmisano palmqvist palomar palomares palombi
        palomino palomo palsson paltrinieri palumbo panatta paniagua panicucci panzera paoletti paolini paolucci
        papafava papetti pardo paredes pareja parejo parent pareto parini parisi park parker parkes parkin parkinson
        parks parmitano parpinel parra parri parrish parry parsons partzelt paruta pascal pascarella pascual pasman
        pasolini pasqua pasquier passalacqua passchiers pastine pastoors pastor patberg patel patino patrick patterson
        patton paul paulsson pausini pauwels pavanello pavarotti pavon pavone payet payne paz pazos peacock peano
        pearce pearson pechel peck pederiva pedersen pedersoli pedraza pedrazzini pedrero pedro pedroni pedrosa peeters
        peinado peiro pelaez pelayo pellegrini pelletier pelli pellicer pellico peltier pena penalver penas pennetta
        pennington pepe pera peral perales peralta peranda perck perea pereira perello perera perez pergande pergolesi
        perini perkins peron peronne perozzo perret perrier perrin perrono perrot perry persico persijn persson pertile
        pertini peruzzi peters peterse petersen peterson petersson petit petitjean petralli petrassi petrocelli
        petrucci petrucelli petruzzi pettersson petty peukert pezzali pham phelps philippe phillips phillipsen
        piacentini piane piazzi picard piccinni piccio pichon pickering pieper pierce pierre pierson pieters
        pietrangeli pigafetta pignatti pihl pina pinamonte pincherle pineau pineda pinedo pineiro pinilla pininfarina
        pino pinol pinto pintor piovani piquer pirandello pirelli pires pisacane pisani pisano pisaroni pison
        pistoletto pittman pitts pizarro pizzamano pizzetti pizziol pizzo pla plana planas plath platini plaza poerio
        pohl poirier pol polani polesel politz polizzi pollard polo pomares pombo pometta ponce poncelet ponci pons
        pont pontecorvo ponti poole porcel porcellato porras porta porter portero portillo porzio posada post postma
        potier potter potters pottier potts pou poulain powell power powers poza pozo pozuelo pozzecco prada prado
        praga prat pratesi prati prats pratt preiss preston prevost price priego prieto prins prinsen pritchard priuli
        procacci proctor prodi proietti pruitt pruschke pruvost pucci puccini puente puerta puga pugh pugliese puglisi
        puig pujadas pujol pulci pulido putz quasimodo querini quero querol quesada quevedo quinn quintana quintanilla
        quintero quiroga quiros rackham radel rademaker radisch rahman raimondi ramaker ramazzotti ramirez ramis ramon
        ramos ramsey randall randazzo randolph rangel rapisardi rask rasmussen rastelli raurica ravaglioli ray raya
        raymond raynaud read real rebollo recer recers recio redi redondo reed rees reese reeves regge regnier reguera
        rehn rehorst reichmann reid reig reijers reilly reimes reina reinhardt reising rek remmers remy renard renaud
        renault renier renner rensi renzi requena respighi reuter revilla rey reyes reynaud reynolds rhodes riba ribas
        ribeiro ribera ribes ricart riccardi riccati ricci ricciardi rice rich richard richards richardson richmond
        rico ricolfi ridder riddle riehl riem rienzo riera rietveld riggs righi rijcken rijks rijn rijntjes riley
        rinaldi rincon ring rio rios riou ripoll rippey riquelme risma rismondo ritacca ritter rius rivas rivera rivero
        rivers riviere rizzo rizzoli roach robbins roberson robert roberts robertson robertsson robin robinson robledo
        robles robson roca rocamora rocca roccabonella rocha roche rocher roda rodenas rodgers rodrigo rodrigues
        rodriguez roero roessink roger rogers rogge rogner rohleder rohrdanz rohricht roht roig rojas roldan rolland
        rollins roma romagnoli roman romano romer romero romeu romijn romiti roncalli roodesteijn room roos roose
        roosenboom ropero rorricht ros rosa rosado rosales rosario rose rosell rosello rosemann rosen rosenberg
        rosengren rosenow rosenqvist rosiello roskoth rosmini ross rosselli rossellini rossello rossetti rossi rossini
        roth rotteveel roukes roura rousseau roussel rousselet rousset rouwenhorst rouwhorst roux rovira rowe rowland
        rowley roy royer royo rozas ruano rubben rubbia ruberto rubio rudolph rueda ruffini ruggeri ruggieri ruijs ruiz
        ruppersberger ruppert rush russell russo rust rusticucci rutten ryan rydberg ryden saavedra sabater sabatini
        sabbatini sacristan saenz saez saffi sager sagese sagnelli sagredo sahlin said sainz sala salamanca salandra
        salas salata salazar salcedo saldana saleh sales salet salgado salgari salieri salinas salmeron salmon salom
        salomonsson salva salvador salvemini salvini salvo salz sam samele samper sampson samson samuelsson sanabria
        sanchez sancho sandberg sandell sanders sanderson sandgren sandi sandin sandoval sandstrom sanford sanguineti
        sanjuan sanmartin sanmiguel sans sansoni santamaria santana santi santiago santorio santoro santos sanudo sanz
        sarabia saraceno saracino saragat sarmiento sarneel sas sastre satriani satta sauberlich sauer sauli saunders
        saura sauro sauvage savage savorgnan sawyer saxo sbarbaro scaduto scalera scalfaro scamarcio scandone
        scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi schaaf schacht schaefer schafer schagen
        schakelaar scharroo schatteleijn scheel scheer scheffers scheibe schellekens schelvis schenk schenkel scherms
        scheuermann schiaparelli schiavo schiavone schicchi schiffer schilt schinke schipper schleich schlosser schmidt
        schmidtke schmiedecke schmiedt schmitt schneider schofield schokman scholl scholten scholtz scholz schomber
        schonland schotte schottin schouten schrant schrik schroeder schroeff schuchhardt schuler schulten schultz
        schulz schuster schuurmans schuylenborch schwartsbach schwartz schweitzer schwital scialpi scott scotti scotto
        scuylenborchs sebastian seco sedano seddio segarra segebahn segerszoen segni segovia segre segui seguin segura
        seidel seifert seip selin sellers semitecolo serao serlupi sermonti serna serra serraglio serrano sestig
        sevilla sevillano sexton sforza sgalambro sgarbi shaffer shah shannon sharp sharpe shaw shea shelton shepard
        shepherd sheppard sherman shields short shupe sibilia siering sierra siffredi silva silvestri simeoni simmons
        simo simon simonis simons simonsson simpson sims sinclair singh singleton sinisi sire sismondi sitters sjoberg
        sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skinner skog skoglund skold
        skoog slaetsdochter slagmolen slater slingerland sloan small smart smeets smirnoff smit smith smits snow snyder
        sobrero sobrino soderberg sodergren soderholm soderini soderlund soderman soderqvist soderstrom soding soffici
        sokolov sola solana solano solari sole soler solera solimena solis sollima solomon solsona solzer sommaruga
        somoza sonnino sontag soos soprano soranzo sordi sorensen sorgatz soria soriano sorrentino sosa sotelo soto
        spaan spadafora spallanzani spanevello spanhaak sparks spears speer speijer spence spencer speri spier spies
        spiess spiker spinelli spinola spreeuw sprong spruit spruyt squarcione sraffa stadelmann stafford staglieno
        stahl stahr stamrood stange stanley stanton stark staude steckel steele steen steenbakkers steenbeek stefanelli
        stein steinberg steinmeiern stenberg stenlund stenstrom stephens stephenson sterkman stettyn steuer stevens
        stevenson stewart stey stichter stiebitz stiffel stinis stoffel stoffelsz stokes stoll stolze stone stook
        stoppani storey storladi storm stout stradivari strand strandberg strangio strickland strid striebitz strijker
        strik stroh strom stromberg strong stuart stucchi stuivenberg stumpf suarez suijker sullivan summers sundberg
        sundell sundin sundqvist sundstrom sureda surian sussebier sutton svahn svanberg svantesson svard svedberg
        svensson swanson sweeney swift sykes symons taboada tacchini taccola tafuri tagliafierro takkelenburg talavera
        talbot taliani taliercio tamarit tamayo tamborini tamburello tamburi tamburini tammerijn tamsma tanguy tanner
        tanzini tapia tarantini tarantino tarchetti tartaglia tartini tasca tasche tasso tassoni tate taylor tebaldi
        techer tedesco teixeira tejada tejedor tejera tejero telesio tellez tello tena tencalla tenorio terragni
        terrell terron terry teruel tessier teunissen texier textor thanel thatcher thibault thierry thies thomas
        thompson thomson thor thoren thornton thorpe thout thulin tielemans tiepolo tillmanno timmerman timmermans tins
        tintzmann tirabassi tirado tirie tlustek todd togliatti tognazzi toldo toledo tolentino tolosa tomas tomaselli
        tomasetti tomasini tome tomei tomlinson tommaseo toninelli tonisto torlonia tormo tornatore tornqvist toro
        torralba torre torrecilla torrens torrent torrents torres torricelli torrijos torstensson toscani toscanini
        toselli tosi toso tosto totino totwiller toussaint tovar townsend tozzi tozzo traetta tran traore trapanese
        trapani trapp travaglia travaglio traversa travia travis trebbi treccani tremonti trentin trentini tresoldi
        treves trevino trevisan trevisani trezzini trillini trillo trincavelli trobbiani troisi trombetta trommler tron
        tropea trost trotta trub trubin trujillo trupiano trupp trussardi tschentscher tucker tudela tuithof tur turati
        turchetta turchi turci turesson turnbull turner turpin turrini tutino tuzzolino tyler ubaldi udinese udinesi
        ugarte ughi uittenbosch ullmann ullrich ulrich underwood ungaretti uphaus uphuis uphus urena uria uriarte uribe
        urrutia vaessen vaillant valbuena valcarcel valderrama valdes valdez valencia valenciano valentin valentine
        valentino valenzuela valera valero valette valguarnera valier vall valle vallee vallejo vallenduuk valles
        vallet vallin valls valmarana valverde vance vandenbergh vang vanvitelli vaquero vara varano varela vargas
        vasari vasquez vasseur vastenhouw vattimo vaughan vaughn vazquez vecellio vecoli veenendaal veenstra vega vegt
        velasco velasquez velazquez velderman velez veltman veltroni vendetti venditti vendrell veneziano venier vento
        venturi vera verbeeck verbeek verboom verbruggen vercelloni verda verdejo verdi verdier verdone verdu verdugo
        verga vergara vergassola vergeer vergerio verhaar verhagen verharen verheij verheuvel verhoeven verkade
        vermeulen verri versace verschuere verschut versluijs vertoor vertooren vervoort verwoert vespa vespucci
        vesterlund vestin vezzali vial viana vianello viberg vicens vicente vidal vidoni vierdag vigil vigliotti vignon
        vigorelli viklund vikstrom vila vilalta vilanova vilaplana vilar vilhelmsson villa villadicani villalba
        villalobos villalonga villanueva villar villarosa villarreal villaverde villegas villena vina vinas vincent
        vink viola virgilio visconti visintini vismara visser vittadello vitturi vivaldi vives viviani vizcaino vogt
        voisin volcke vollbrecht volta volterra voortman vos vrancken waardeloo wade wagenknecht wagenvoort wagner
        wahlberg wahlgren wahlstrom wahner walker wall wallace wallen waller wallgren wallin wallis walls walsh
        walsteijn walter walters walton wang ward ware warmer warner warren washington waters watkins watson watts
        weaver webb weber webster weeks weeldenburg weerdenburg weihmann weijland weijters weimer weinhage weinhold
        weiss weitzel welch welf weller wells wende wendt wennberg wensen werdes wernecke werner wesack westberg wester
        westerbeek westerberg westerburg westerlund westermann westin westlund westman weston wever weyland weylant
        wheeler whitaker white whitehead whitehouse whitney whittaker wiberg widen wiek wieloch wiggins wigman wijland
        wiklund wikstrom wilcken wilcox wildschut wiley wilhelmsson wilkerson wilkins wilkinson willems willemsen
        williams williamson willis wilmont wilms wilmsen wilson winberg winkler winnrich winter winters wipstrik wirth
        wise wohlgemut wolf wolfe wolffel wolfsdr wolfswinkel wolters wolzak wong wood woodard woods woodward wooning
        woudenberg wouters woutersz wright wulf wulff wunderink wutke wyatt yanez yang yates yoder york young yuste
        zaal zabala zabaleta zabarella zaccagnini zaccardo zacchia zacco zaguri zahn zamengo zamora zamorani zamorano
        zampa zanazzo zanichelli zanker zanzi zapata zaragoza zarlino zavala zecchini zeemans zeffirelli zeldenrust
        zetterberg zetticci zevenboom zhang ziani zichichi ziegert zijlemans zijlmans zimmer zimmerman zirme zito zobel
        zola zoppetti zoppetto zorbach zorrilla zuidweg zuijdveld zuniga zurita zwart zwijsen
        """
}
