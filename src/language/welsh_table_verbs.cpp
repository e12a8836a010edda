#include "language/welsh_tables.h"

namespace language::welsh {

const std::string_view kVerbs = R"(
achosi achub actio adeiladu adennill adfer adfywio adio adlewyrchu adleoli adnewyddu adolygu adrodd addasu addoli addurno addysgu aflonyddu
aildrefnu ailddechrau ailgodi ailgylchu ailadrodd ailadeiladu ailagor ailystyried allforio amau amcangyfrif amcanu amddifadu amgáu amgylchynu
amharu amlinellu amlygu amrywio amseru anadlu anafu anelu anfon anghofio anghytuno anghymeradwyo ailethol anrhydeddu annog anwybyddu apelio apwyntio
archebu archwilio archwaethu arddangos arddel arfarnu arfer arfogi arestio ariannu arolygu arbed arbenigo arbrofi arolygu arwyddo arwyddocáu atal atgoffa
atgyfnerthu atgyweirio atodi atynnu awdurdodi awgrymu awtomeiddio balchïo barnu bathu beichio beio beirniadu benthyca benthyg bodloni bodoli boddi
boicotio bostio breuddwydio brifo brolio brwydro brwsio brysio buddsoddi bwlio bwriadu bwydo bwyta bygwth byrhau byw cadarnhau cadeirio camarwain
cam-drin camddeall camddefnyddio camu caniatáu canlyn canmol canoli canolbwyntio canslo cansio canu canfasio carcharu cario caru casglu casáu cefnogi
ceisio cenhadu cerdded chwalu chwarae chwerthin chwilio chwyldroi chwynnu chwythu ciniawa claddu clirio cludo clustnodi clymu clywed cloi cofio cofleidio
cofnodi cofrestru colli condemnio comisiynu contractio copïo coroni costio crafu creu credu crefu crio croesawu croesi crwydro crybwyll crynhoi cuddio
curo cwblhau cwestiynu cwmpasu cwrdd cwtogi cwympo cwyno cychwyn cydbwyso cyd-drafod cydio cydlynu cydnabod cydredeg cydsynio cydweithio cydweithredu
cydymdeimlo cydymffurfio cyd-fynd cyd-fyw cyfaddawdu cyfaddef cyfansoddi cyfarch cyfarparu cyfarwyddo cyfateb cyfathrebu cyfeirio cyferbynnu cyfieithu
cyfiawnhau cyflawni cyfleu cyflogi cyflwyno cyflymu cyfnewid cyfoethogi cyfrannu cyfreithloni cyfrif cyfuno cyfyngu cyffroi cyffwrdd cyffredinoli
cyhoeddi cyhuddo cylchredeg cymathu cymdeithasu cymell cymeradwyo cymhlethu cymhwyso cymharu cymodi cymryd cymudo cymysgu cynaeafu cynddeiriogi
cynefino cynhyrchu cynhyrfu cynilo cynllunio cynorthwyo cynrychioli cynyddu cyrchu cysgodi cysgu cysoni cystadlu cysuro cysylltu cytuno cythruddo cywiro
cyd-drefnu cynhesu cynghori dadansoddi dadebru dadlau dadleoli dadorchuddio dadwneud dadwladoli dal damnio dangos darbwyllo dargyfeirio darlithio darllen
darlledu darlunio darparu datblygu datgan datgelu datgysylltu datganoli datrys datgloi dathlu dawnsio deall deddfu deffro defnyddio deillio deisebu delio
denu derbyn deisyfu deialu diarddel diarfogi dianc dibrisio dibynnu diddanu diddymu difa difetha difrodi diffinio diffodd diffygio digalonni digideiddio digio
digolledu digwydd dihuno dilyn dileu dilysu dinistrio dioddef diogelu diolch diraddio dirprwyo dirwyn dirymu disgleirio disgrifio disgwyl disgyblu disgyn
disodli diswyddo dod dodi dofi dogfennu dosbarthu dringo drafftio drilio dringo duo dwysáu dychmygu dychryn dychwelyd dyddio dyfalu dyfarnu dyfeisio dyfynnu
dylunio dylanwadu dymuno dyrannu dyrchafu dysgu dwlu drysu ecsbloetio edifarhau edmygu edrych efelychu egluro ehangu eiddigeddu eirioli eithrio elwa enwi enwebu
ennill ennyn erfyn erlyn erlid esbonio esgeuluso esgus esgusodi esblygu esgyn etholi ethol etifeddu ewyllysio fandaleiddio ffafrio ffilmio ffonio ffoi ffrwydro
ffugio ffurfio ffurfioli ffynnu gadael gafael galaru galluogi gallu galw garddio gefeillio geni glanhau glanio glynu gobeithio goddef goddiweddyd goddrychu gofalu
gofidio gofyn goleuo golygu golchi gollwng gohirio goramcangyfrif gorbwysleisio gorchfygu gorchuddio gordalu gorfodi gorffen gorffwys gorgyffwrdd gorlenwi gorlifo
gormesu gorllewino goroesi goruchwylio gorwedd gorymdeithio gosod gostegu gostwng graddio grymuso gwacáu gwadu gwaedu gwaethygu gwahaniaethu gwahodd gwahanu gwahardd
gwanhau gwarantu gwarchod gwario gwarthruddo gwasanaethu gwasgaru gwasgu gwau gwawdio gweddio gweddïo gweddnewid gweinidogaethu gweini gweinyddu gweithio gweithredu
gweladwyo gwella gwerthfawrogi gwerthu gwerthuso gwirfoddoli gwireddu gwirio gwisgo gwladoli gwladychu gwneud gwobrwyo gwrando gwresogi gwrthbwyso gwrthdaro gwrthdroi
gwrthod gwrthsefyll gwrthwynebu gwthio gwybod gwylio gwyrdroi gwyro gyrru haeddu haeru halogi hanu hawlio hedfan helpu herio hebrwng hidlo hogi holi hongian honni
hunanlywodraethu hurio hwyluso hwylio hybu hyfforddi hyrwyddo hysbysebu hysbysu hynodi iacháu ildio imiwneiddio insiwleiddio integreiddio lladd llacio lladrata llafurio llawnodi
lleddfu lledaenu lledu llefaru lleihau lleisio llenwi lleoli llesteirio llethu lliniaru llithro lliwio llofnodi llofruddio llogi llongyfarch llosgi llunio llusgo
llwgrwobrwyo llwyddo llwytho llygru llyncu llywio llywyddu llywodraethu maddau maethu magu manteisio manylu marchnata marcio marchogaeth marw marwnadu masnachu meddiannu meddu
meddwl medru meistroli meithrin mentro meddalu mesur methu mewnforio mireinio moderneiddio moli monitro mudo mwyafu mwyhau mwynhau mwyngloddio mygu mynd mynegi mynnu mynychu
nabod naddu neidio neilltuo negodi newid newynu niweidio niwtraleiddio nodi nofio noddi oedi oeri ofni offrymu olrhain olynu optio osgoi paentio palmantu pallu para paratoi
parchu parhau parcio pasio pedoli pegio peidio peintio peiriannu penderfynu penodi penseilio perchnogi perfformio peri persawru perswadio perthyn peryglu pigo pladurio plannu
plastro plethu pleidleisio plesio plicio plismona plygu poblogi poeni poeri polareiddio polisïo pori porthi postio preifateiddio preswylio priodi prisio profi prosesu protestio
prynu pryderu pwdu pwyllo pwyntio pwyso pwysleisio pysgota pydru rhagdybio rhagfarnu rhagfynegi rhagnodi rhagori rhagweld rhagweithio rhannu rhedeg rheibio rheoleiddio
rheoli rhentu rhestru rhesymu rhesymoli rhifo rhoi rhuthro rhwyfo rhwygo rhwymo rhwystro rhybuddio rhyddhau rhyfeddu rhyngweithio rhewi rhyfela rholio sancsiynu
sathru sefydlu sefydlogi sefyll seilio seinio sgorio sgrechian sgwrsio siarad siglo sillafu siomi siopa sleifio smygu sôn stopio storio straenio streicio strwythuro
sugno swnio swyno swydda sychu sylfaenu sylwi syllu symbylu symleiddio symud syrffio syrthio synhwyro synnu tacluso taenu taflu tagu talu tanamcangyfrif tanbrisio tanio tanlinellu
tanseilio tanysgrifio targedu taro tarfu tawelu tebygu teimlo teithio teneuo terfynu tewhau tirlunio tirlunio tocio toddi toi torri traddodi trafferthu trafod trafaelu traethu trawsblannu
trawsffurfio trawsnewid trechu trefnu treftadu treialu treiglo treisio trethu treulio trin tristáu trochi troi troseddu trosglwyddo trosi trwyddedu trwsio trydaneiddio trydar tueddu
twyllo twymo tybio tyfu tyngu tynhau tynnu tystio tystiolaethu uno unioni uwchraddio uwchlwytho wylo wynebu ymadael ymadfer ymaelodi ymarfer ymatal ymateb ymbaratoi ymbellhau ymboeni
ymbil ymchwilio ymchwyddo ymddangos ymddeol ymddiddori ymddiheuro ymddiried ymddiswyddo ymddwyn ymdrechu ymdrin ymdopi ymdoddi ymdrochi ymestyn ymfalchïo ymfudo ymffrostio ymgartrefu
ymgasglu ymgeisio ymgiprys ymglymu ymgolli ymgorffori ymgymryd ymgynghori ymgynnull ymgyrchu ymgysylltu ymholi ymhyfrydu ymladd ymlacio ymledu ymlynu ymneilltuo ymolchi ymosod
ymrestru ymroi ymrwymo ymrannu ymsefydlu ymuno ymweld ymwneud ymwrthod ymyrryd ymyrru ynysu yfed ysbrydoli ysgogi ysgaru ysgrifennu ysgubo ysgwyd ysgwyddo ysmygu ystyried ystumio
cynnau cynnig cynnull cynnwys cynnal cyrraedd cyfrannu cyhoeddi crebachu cronni cyflyru cynanu cnoi coginio cosbi cerfio cardota berwi bragu bendithio barddoni brathu bwcio crogi
cyfeilio cynganeddu cyfarth cipio clebran cribo darogan dihangu dotio dwyn eistedd gwywo gwirioni gwenu gweiddi gwgu hiraethu hela heidio hau helaethu llifo lluosi lluchio llechu
mesmereiddio mwydo nyddu oedi ocsideiddio palu pentyrru peswch pobi procio reidio saethu sarnu sgrifennu sgwennu sbwylio serio sgio tapio tecstio tisian trigo trybaeddu
twrio trywanu ymdebygu ymddatod ymdeimlo ymelwa ymgrymu ymrysona ymdawelu ysbeilio ysgwyddo anfodloni anesmwytho anghydfodi amaethu alaru adleisio adlamu cadarnhau dadrithio dadgarboneiddio datgarboneiddio
diboblogi digartrefu dargadw dadfeilio dihatru difwyno difreinio etholfreinio gwaredu gweithgynhyrchu gwladeiddio gwrthgyferbynnu gwyngalchu hawlfreinio hunanynysu datgoedwigo
lliniaru lletya llwyfannu lleiafu meintioli marweiddio normaleiddio ôl-osod pennu penodi rhagdalu rhyngwladoli sicrhau sianelu sbarduno sgilio uwchsgilio ailhyfforddi ailddosbarthu ailstrwythuro ailwladoli
tanariannu tanddatgan tanwario gorwario gorfanteisio troedio trafnidio trosleisio tirfeddiannu ymbincio ymbrisio ymgodymu ymgilio ymgynnal ymreoli ymwrthod ysgubo gollwng goleddfu gorseddu gogwyddo
 clustfeinio cyflwyno cyfoesi cyfranogi cyfryngu cylchdroi cymhorthdalu cymynroddi cywilyddio dihysbyddu dirywio dirnad diystyru dyheu dyddodi dyblygu dyblu treblu haneru
crisialu darfod dadlwytho lawrlwytho e-bostio blogio cysodi fformatio golygu rhaglennu rhwydweithio ffrydio darlledu cyhoeddi codi cofnodi camgymryd cenfigennu cyflymu
anturio arafu arteithio baglu bedyddio beichiogi blino blodeuo bradychu breuddwydio brathu britho bwrw bychanu canoneiddio canlyn cenhedlu chwilota chwibanu chwistrellu cloffi clustfeinio cneifio cofleidio coleddu consurio cosi cripian crynu cusanu cyffesu cyfrinachu cyfrwyo cynganeddu
cyfansoddi chwipio datguddio deffro dehongli didoli diflannu digwydd dihoeni dinoethi dioddef disychu dolurio dotio dryllio drysu dwrdio dyfrhau dyrchafu efelychu eillio eiriol erfyn erlid erydu esblygu esgor ffaelu ffieiddio ffrio ffurfio gadael galaru gwaedu gwasgu gwelwi gweu gwledda gwywo
hudo hwylio hyfforddi llithio llonni llwyo llyfu maglu malu meddwi medi mentro mordwyo mwmian nythu ocheneidio ochneidio oedi oeri pechu pendroni perarogli pesgi plethu poenydio pori puro pylu rhidyllu rhegi rhincian rhoddi rhostio rhwbio rhyddhau sarhau serennu sibrwd siantio
suddo swatio syfrdanu synfyfyrio taenellu tanlinellu teyrnasu toddi tolcio torchi treulio trochi tuchan twtio tywallt tywynnu udo ufuddhau watsio ymddeffro ymfudo ymgreinio ymguddio ymhonni ymlwybro ymosod ymsefydlu ymserchu ysgarmesu ysgwyd ystwytho olynu ordeinio arddweud arwyddo atseinio goroesi goresgyn
gorchfygu gorlifo gorymdeithio goleuo golchi gollwng ffilmio recordio actio perfformio canu cyfeilio darlunio paentio cerflunio naddu gwnïo gwau coginio berwi pobi tostio torri plicio cymysgu aredig hau medi cynaeafu godro bugeilio hela pysgota saethu marchogaeth hedfan nofio deifio dringo neidio rhedeg beicio gyrru parcio
)";

const std::string_view kAdjectives = R"(
absennol academaidd addas addawol addysgol aeddfed aflan aflwyddiannus afiach agored agos anghyfartal anghyfiawn anghyfreithlon anghyfforddus anghymwys anghynaladwy anghyson anghywir
allanol allweddol amaethyddol amddifad amgen amgylcheddol amheus amhleidiol amhosibl amhosib aml amlieithog amlwg amrwd amryddawn amrywiol anabl anafus anarferol anffafriol anffodus anffurfiol
anhygoel annibynnol annheg annerbyniol annhebyg annigonol annymunol anodd anonest anorfod ansicr answyddogol anweledig anwastad araf arbennig arbenigol arbrofol archaeolegol ardderchog arferol
arfordirol ariannol arloesol artiffisial arwyddocaol atebol atomig atyniadol awdurdodol awtomatig bach balch barddol barus beichiog beirniadol biolegol bislyd blaengar blaenllaw blaenorol blasus
blinedig blin blynyddol bodlon bras brawychus bregus breiniol brenhinol brodorol brwd brwdfrydig brwnt brys buan buddiol budr bychan bydol byd-eang byr byrhoedlog bwriadol bywiog
cadarn cadarnhaol cadwrol caeth caled call calonogol canolog canol caredig cariadus carbonaidd ceidwadol celfyddydol cemegol cenedlaethol cenedlaetholgar cerddorol cefnogol cefnog clasurol 
clên clir clinigol clos cloff clyd coch cofiadwy coeth cofrestredig colledig corfforaethol corfforol cosbol costus crai craff creadigol crediniol crefftus crefyddol creulon crintachlyd cryf
crwn croes croyw cudd cwrtais cydamserol cydnaws cydradd cydweithredol cydwybodol cyfalafol cyfan cyfansoddiadol cyfartal cyfartalog cyfeillgar cyfiawn cyflawn cyfleus cyflogedig cyflym cyfoes cyfoethog
cyfochrog cyfredol cyfreithiol cyfreithlon cyfrifol cyfrinachol cyfun cyfunol cyfyng cyfyngedig cyffredin cyffredinol cyffrous cyfforddus cyhoeddus cyhoeddedig cyhuddgar cymdeithasol cymedrol
cymharol cymhleth cymodlon cymunedol cymunol cymwys cymysg cymwysedig cynaliadwy cynamserol cyndyn cynefin cynhenid cynhwysfawr cynhwysol cynhyrchiol cynhyrfus cynllwyngar cynnar cynnes cynnil cynradd cynrychioliadol
cynyddol cyntaf cysegredig cyson cystadleuol cysurus cysylltiedig cytbwys cytûn cyw cywir cyd-destunol da daearol daearyddol damweiniol datganoledig da dawnus deallus deddfwriaethol defnyddiol deheuol
delfrydol deniadol dethol deublyg dewr di-dâl di-dor di-waith di-flas di-gost digartref di-rym di-elw di-garbon diamod dianghenraid dibwys dibynadwy dibynnol didwyll diduedd diderfyn diddiwedd diddorol diedifar difater
diflas difrifol diffrwyth diffygiol digalon digidol digonol digrif digyffelyb digynsail dihafal dilys dilynol dinesig diniwed diog diogel diolchgar dirfawr dirgel disglair distaw diweddar diwerth diwethaf diwydiannol
diwylliannol diwyd dof doeth doniol dosbarthol dramatig drewllyd drud drwg drygionus du dwfn dwyieithog dwys dwyreiniol dwbl dyddiol dyfeisgar dyledus dymunol dynamig dyngarol dynol dyrys deinamig democrataidd
eang economaidd effeithiol effeithlon eglur eglwysig egnïol eiddgar eithafol eithriadol electronig emosiynol enbyd enfawr enwog epig esgusodol esmwyth estron etholedig etholiadol ethnig ewropeaidd
euog euraid ffafriol ffasiynol ffedral ffeithiol ffeministaidd ffiaidd ffodus ffôl ffres ffrwythlon ffug ffurfiol ffyddlon ffyrnig ffisegol gaeafol galluog garw gerwin gwerinol glân glas gloyw 
gofalus goddefgar gogleddol golau golygus gonest gorau gorfodol gormesol gormodol gorllewinol grymus gwaedlyd gwael gwag gwahanol gwaharddedig gwallgof gwan gwarthus gwastad gwastraffus gweddol gwefreiddiol gweinyddol
gweithgar gweithredol gweladwy gweledol gwelw gwerthfawr gwir gwirfoddol gwirion gwladaidd gwladol gwledig gwleidyddol gwlyb gwreiddiol gwresog gwrthrychol gwrth-hiliol gwrywaidd gwyddonol gwych gwydn gwyllt gwyn gwyrdd gwyrddlas
hael haeddiannol haerllug halogedig hallt hanesyddol hanfodol hapus hardd hawdd heddychlon heddychol heini helaeth hen henffasiwn heulog hiliol hir hirdymor hirfaith hoff hollol hollbwysig hudol hunangynhaliol hunanlywodraethol
hunanol hwylus hwyr hyblyg hyderus hydrin hyddysg hygyrch hyfryd hylaw hylif hynafol hynod hyfedr hynaws iach iachus ieithyddol ifanc imperialaidd isel isranbarthol isadeileddol israddol iwtopaidd
 llac llachar llafar llafurus llawen llawn llawfeddygol lleddf lleiafrifol llenyddol lleol llesol lletchwith lliwgar llonydd llorweddol lluosog llwm llwyddiannus llwyd llwyr llydan llyfn llym llygredig 
maethlon maith mân manwl manteisiol mawr mawreddog meddal meddwol meddygol melyn melys masnachol marwol materol mathemategol mecanyddol medrus modern moesegol moesol mud mwyn mympwyol mynych mynyddig
naturiol negyddol newydd neilltuol niferus niwclear niweidiol nodedig nodweddiadol normal noeth oer ofnadwy ofnus olaf organig pabyddol parhaol parhaus parod parchus pell pellennig pellgyrhaeddol penagored penderfynol penodol penodedig
perffaith perthnasol personol peryglus petrus pleidiol pleserus plwyfol poblogaidd poenus poeth pigog pitw porffor posibl posib positif preifat prin prydferth prydlon pryderus prysur presennol priod priodol proffesiynol proffidiol
pur pwerus pwyllog pwysig pybyr radical realistig rhad rhagarweiniol rhagorol rhagweithiol rhanbarthol rhannol rhesymol rheolaidd rhewllyd rhwydd rhydd rhyddfrydol rhyfedd rhyngwladol rhywiol rhywiaethol rhamantus rhyng-genedlaethol rhyngddibynnol
saff sanctaidd sawrus sbesiffig seciwlar sefydlog sefydledig sefydliadol seicolegol seneddol serchog Seisnig sifil sinigaidd siomedig sionc sosialaidd strwythurol strategol stormus sydyn sych sylfaenol sylweddol symbolaidd syml symudol
symudadwy synhwyrol syth tal tanbaid tanddaearol taclus talentog tawel tebyg tebygol technegol technolegol teg teilwng teithiol telathrebol tenau terfynol teuluol tew teyrngar tirion tlawd tlws torcalonnus traddodiadol trafferthus
traethol trawiadol trefnus trefol trist trosiannol trugarog trwm trwyadl trwyddedig trydanol trylwyr tryloyw tueddol twp twyllodrus twym tyner tynn tywyll trawsffiniol trawsryweddol tymhorol
uchel uchelgeisiol unedig unfrydol unig unigol unigryw uniongyrchol uniaith unochrog uwch uwchradd wythnosol ymarferol ymatebol ymgynghorol ymosodol ymreolaethol ymwybodol ymylol ysblennydd ysbrydol ysbrydoledig ysgafn ysgrifenedig
ystadegol ystyrlon ystyriol ystwyth ynysig misol mewnol meddyliol milwrol trydyddol Cymreig Cymraeg Prydeinig Albanaidd Gwyddelig Ffrengig Almaenig Americanaidd Celtaidd Llydewig Affricanaidd Asiaidd Eidalaidd Sbaenaidd
cydryweddol deurywiol hoyw lesbiaidd byddar dall anneuaidd niwroamrywiol dwyrannol gweriniaethol brenhiniaethol comiwnyddol cydweithredol trefedigaethol ôl-drefedigaethol imperialaidd gwrthsemitaidd hawliol eciwmenaidd
fforddiadwy adnewyddadwy ailgylchadwy cynaladwy ynni-effeithlon hygyrch anhygyrch atebol anatebol tryloyw tyngedfennol ataliol trugarog cosbedigaethol cyflenwol gwaelodol goruchaf uchaf isaf breintiedig difreintiedig ymyledig
annwyl anferth arswydus atgas barbaraidd blewog bonheddig brith brau byddarol cain chwareus chwerw cignoeth clodwiw cringoch cudd cul cyfrwys cynddeiriog danteithiol dedwydd deuol dilewyrch diniwed dinod disymwth dieflig doniol dyfal eiddil eironig eofn esgeulus esgyrnog ffraeth gerwin gwaraidd
gwargam gwyliadwrus gwyntog hirgrwn hoenus hudolus hyll llaith llawdrwm llipa lluddedig llygadog maluriedig marwaidd melfedaidd milain miniog mwyn nwydus oesol oferus parchedig pigog prudd rhosliw rhwysgfawr rhynllyd sarrug serth swil swnllyd tenau tirion toreithiog traws treisgar trwsgl truenus tymhestlog
ufudd urddasol uthr wylofus ymffrostgar ysgeler ysgithrog ysgubol canoloesol rhufeinig groegaidd hynafol modern cyfoes clasurol barddonol llenyddol cerddorol darluniadol ffuglennol cofiannol genetig cellog folcanig arfordirol trofannol morol awyrol gofodol serol heulog glawog niwlog cymylog eirin oren pinc piws porffor llwydlas
)";

} // namespace language::welsh
