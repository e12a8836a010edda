#include "language/welsh_tables.h"

namespace language::welsh {

const std::string_view kClosedWords = R"(
allan am amdanaf=am amdanat=am amdano=am amdani=am amdanom=am amdanoch=am amdanynt=am amdanyn=am
ar arnaf=ar arna=ar arnat=ar arno=ar arni=ar arnom=ar arnon=ar arnoch=ar arnynt=ar arnyn=ar
at ataf=at ata=at atat=at ato=at ati=at atom=at aton=at atoch=at atynt=at atyn=at
dan tan danaf=dan danat=dan dano=dan dani=dan danom=dan danoch=dan danynt=dan danyn=dan tano=tan tani=tan tanynt=tan
dros=tros tros drosof=tros drosot=tros drosto=tros drosti=tros drosom=tros drosoch=tros drostynt=tros drostyn=tros trosodd drosodd=trosodd
drwy=trwy trwy drwof=trwy drwot=trwy drwyddo=trwy drwyddi=trwy drwom=trwy drwoch=trwy drwyddynt=trwy trwyddo=trwy trwyddi=trwy trwyddynt=trwy trwodd drwodd=trwodd
gan can=gan gennyf=gan gen=gan gennyt=gan ganddo=gan ganddi=gan gennym=gan gynnon=gan gennych=gan ganddynt=gan ganddyn=gan gynno=gan gynni=gan
heb hebof=heb hebddo=heb hebddi=heb hebom=heb hebddynt=heb
i imi=i iddo=i iddi=i inni=i ichi=i iddynt=i iddyn=i
o ohonof=o ohonot=o ohono=o ohoni=o ohonom=o ohonon=o ohonoch=o ohonynt=o ohonyn=o
rhag rhagof=rhag rhagddo=rhag rhagddi=rhag rhagddynt=rhag
rhwng rhyngof=rhwng rhyngot=rhwng rhyngddo=rhwng rhyngddi=rhwng rhyngom=rhwng rhyngoch=rhwng rhyngddynt=rhwng rhyngddyn=rhwng
wrth wrthyf=wrth wrtha=wrth wrthyt=wrth wrtho=wrth wrthi=wrth wrthym=wrth wrthon=wrth wrthych=wrth wrthynt=wrth wrthyn=wrth
yn ynof=yn ynot=yn ynddo=yn ynddi=yn ynom=yn ynoch=yn ynddynt=yn ynddyn=yn ym=yn yng=yn mewn fewn=mewn oddi
gyda gydag=gyda efo er ers erbyn tua tuag=tua hyd ger gerbron islaw uwchben uwchlaw oherwydd achos herwydd ynghylch ynglŷn ynghyd ymhlith ymysg ynghanol cylch
a ac â ag=â na nac=na nag=na neu ond os oni onid=oni pe ped=pe pan tra fel megis nes mai taw ai felly ynteu eithr serch
y yr=y ei eu ein eich fy dy hi fe ef fo nhw=hwy hwy hwynt=hwy ni chi chwi=chi ti di mi fi minnau tithau yntau hithau ninnau chithau hwythau nhwthau=hwythau
hwn hon hyn hwnnw honno=hwnnw hynny=hwnnw rhain rheini=rheiny rheiny hwnna=hwnnw honna=hwnnw hynna=hwnnw
pwy pa pam sut ble pryd beth=peth nad nid ni nis ddim=dim dim byth fyth=byth erioed mo mono=mo moni=mo monynt=mo
yma yna acw yno dyma dyna dacw hefyd eto wedi wedyn cyn mor rhy iawn lled
pob bob=pob pawb bawb=pawb rhyw ryw=rhyw rhai rai=rhai sawl neb unrhyw popeth bopeth=popeth rhywbeth rywbeth=rhywbeth rhywun rywun=rhywun rhywle rywle=rhywle rhywsut
gilydd=cilydd cilydd hun hunan=hun hunain=hun
un dau ddau=dau dwy=dau ddwy=dau tri dri=tri thri=tri tair=tri dair=tri thair=tri pedwar bedwar=pedwar phedwar=pedwar pedair=pedwar bedair=pedwar
pump bump=pump phump=pump pum=pump bum=pump chwech chwe=chwech saith wyth naw deg ddeg=deg deng=deg ddeng=deg ugain hugain=ugain deuddeg ddeuddeg=deuddeg pymtheg bymtheg=pymtheg
ail trydydd drydydd=trydydd trydedd=trydydd drydedd=trydydd pedwerydd bedwerydd=pedwerydd pedwaredd=pedwerydd bedwaredd=pedwerydd pumed bumed=pumed
chweched seithfed wythfed nawfed degfed ddegfed=degfed unfed ugeinfed hugeinfed=ugeinfed
eraill=arall arall naill llall lleill=llall rhagor fwyfwy=mwyfwy mwyfwy ymlaen mlaen=ymlaen adref adre=adref adra=adref gartref=cartref
efallai falle=efallai hwyrach siŵr eisiau isio=eisiau eisie=eisiau eisio=eisiau bron fron braidd tybed ysywaeth eisoes bellach=bellach weithiau droeon=troeon
gynt=cynt ynghynt fry lawr=llawr fyny ffwrdd hwnt draw=traw nôl
mlynedd=blwyddyn blynedd=blwyddyn flynedd=blwyddyn blwydd mlwydd=blwydd flwydd=blwydd
mod=bod hôl=ôl dw=bod dwi=bod wi=bod ydy=bod ydi=bod nath=gwneud naeth=gwneud nawr rŵan heddiw ddoe=doe yfory fory=yfory eleni llynedd heno neithiwr
bynnag=pynnag ogystal=gogystal cymaint gymaint=cymaint cystal gystal=cystal cynt wel ragor=rhagor rywsut=rhywsut herbyn=erbyn hail=ail heisiau=eisiau go holl unai gorau neuddeg=deuddeg siwr=siŵr fath=math gall=gallu newyddion draws=traws traws steddfod=eisteddfod moyn=ymofyn
also and any are been but for from has have his not of on or our that the their there this to was were which will with you
)";

const std::string_view kIrregularVerbs = R"(
bod: wyf ydwyf wyt ydwyt yw ydyw mae ydym ydych ydynt maent maen sydd sy oes ys rydw rwy rwyf rwyt rydym rydyn rydych
 rydynt ŷm ŷch ŷnt dydw dydy dydi dydyn dydym dydych dydynt ydyn ydan ydw ydach oeddan oeddach oedda oeddwn oeddet oedd oeddem oedden oeddech oeddent oeddynt
 roedd roeddwn roeddet roeddem roedden roeddech roeddent doedd doeddwn doedden doeddent byddaf bydda byddi bydd byddwn
 byddwch byddant byddan byddai byddem bydden byddech byddent byddet bydded boed byddo byddont byddir byddid bo bûm bues
 bu buom buon buoch buont buodd buasai buaswn buasem buasent buasech basai baswn basen basech buwyd byddwyd fydd fu
 bof bych bôm boch bônt byddet baswn baset basat basem basech basent buaset buasat buasen byswn bysat bysai bysem bysen bysech basa bysa buasa
 rwi dyw dydan does oes;
mynd: myned af aiff awn ewch ânt es est aeth aethom aethon aethoch aethant aethai aethpwyd eir eid elo aent aech euthum eith;
dod: dyfod dof doi daw down dewch dowch dônt deuant deuaf dois deuthum daeth daethom daethon daethoch daethant daethai
 daethpwyd deuai dôi deuent deued delo deuir doir dwad dŵad tyrd dere des dest;
cael: caf cei caiff cawn cewch cânt ceir cefais ces cest cafodd cafwyd cawsom cawson cawsoch cawsant câi caem caech
 caent ceid cawsai caffo caffer gaed caed cawsid ceith cafas;
gwneud: gwneuthur gwnaf gwnei gwna gwnaiff gwnawn gwnewch gwnânt gwnân gwneir gwneuthum gwnes gwnest gwnaeth gwnaethom gwnaethon
 gwnaethoch gwnaethant gwnaethpwyd gwnaed gwnâi gwnaem gwnaent gwneid gwnelo gwneler gwnaethai neud naethon nathon naethom neith;
gwybod: gwybydd- gwn gwyddost gŵyr gwyddom gwyddoch gwyddant gwyddon gwyddys gwyddai gwyddwn gwyddem gwyddent gwybu gwybûm gwybydd gwyddid;
adnabod: adnabydd- nabod adwaen adwaenir adwaenid adwaenai adnabu adnabuwyd adnabyddir adnabyddai adnabyddid;
cydnabod: cydnabydd- cydnebydd cydnabu cydnabuwyd cydnabyddir cydnabyddwn cydnabyddodd cydnabyddwyd cydnabyddai;
cyfarfod: cyfarfydd- cyfarfu cyfarfûm cyfarfuwyd cyferfydd cyfarfyddai cyfarfyddir;
darganfod: darganfydd- darganfu darganfuwyd darganfyddir darganfyddodd darganfyddwyd;
canfod: canfydd- canfu canfuwyd canfyddir canfyddodd canfyddwyd cenfydd; gorfod: gorfu; darfod: darfydd- darfu daru derfydd; hanfod: hanfu;
dweud: dywed- dwed- dywedyd deud dywedaf dywedi dywed dywedwn dywedwch dywedant dywedodd dywedais dywedwyd dywedir dywedai dywedid
 dywedasant dwedodd dwedais dwed dwedwyd dwedir;
medd: meddai meddant meddir;
gweld: gwel- gweled gwelaf gweli gwêl gwelwn gwelwch gwelant gwelais gwelodd gwelwyd gwelir gwelai gwelid gwelsom gwelsant gweler;
gadael: gadaw- gadawaf gedy gadawodd gadawyd gadewir gadawai gadawant gadewch gadawsant gadawer gadewid;
cynnal: cynhali- cynhaliaf cynnail cynhaliodd cynhaliwyd cynhelir cynhaliai cynhaliant cynhaliasant cynhelid cynhalier cynhaliwn;
cyrraedd: cyrhaedd- cyrhaeddaf cyrhaeddodd cyrhaeddwyd cyrhaeddir cyrhaeddai cyrhaeddant cyrhaeddon cyrhaedda cyrhaeddwn;
aros: arhos- arhosaf erys arhosodd arhoswyd arhosir arhosai arhosant arhoswch arhoson arhosom;
cynnwys: cynhwys- cynhwysaf cynhwysodd cynhwyswyd cynhwysir cynhwysai cynhwysant cynhwyser cynhwysent;
cynnig: cynigi- cynig- cynigiaf cynigia cynigiodd cynigiwyd cynigir cynigiai cynigiant cynigiwn cynigid cynigier cynigion;
cynyddu: cynydda cynyddodd cynyddwyd; cynnull: cynull- cynullodd cynullwyd cynullir; cynghori: cynghor- cynghorodd cynghorir;
gallu: gall- gall geill gallaf galli gallwn gallwch gallant gallai gallem gallent gallech gellir gellid gallodd gallwyd gallen gallasai;
dylu: dyl- dylwn dylet dylai dylem dylech dylent dylen dylid dylasai dyla dylsai dylsen dylase dylsa dylech; medru: medr- medr;
rhoi: rhodd- rho- rho rhof rhoddaf rhown rhowch rhoddwch rhônt rhoddant rhoddodd rhois rhoddwyd rhoed rhoir rhoddir
 rhoddai rhôi rhoid rhoddid rhoesom rhoesant rhoes rhoddwn rhoddais rhodder;
rhoddi: rhoddaf rhoddwn rhoddwch rhoddant rhoddodd rhoddais rhoddwyd rhoddir rhoddai rhoddid rhodder;
troi: tro- trof try trown trônt troes trodd trowyd troir trôi troesant trowch troent; datrys: datrysodd datryswyd;
cymryd: cymer- cymr- cymeraf cymer cymerodd cymerwyd cymerir cymerai cymerant cymerwch cymrodd cymerwn cymerid cymerer cymerent cymerasant;
dwyn: dyg- dygaf dwg dygodd dygwyd dygir dygant dygai; ymddwyn: ymddyg- ymddygodd; cau: cae- caeodd caewyd caeir caea caeai caeir caewch;
galw: galw- gelw- geilw gelwir gelwid gelwch; cadw: cadw- cedw- ceidw cedwir cedwid cedwch; gwrando: gwrandaw- gwrandawodd gwrandawyd gwrendy gwrandewch gwrandewir gwrandawais;
addo: addaw- addawodd addawyd addewir addawaf addawsant; taro: traw- trawodd trawyd trewir tery; agor: agor- egyr; dal: dali- dala deil daliodd daliwyd delir daliai daliant;
sefyll: saf- saif safodd safwyd safai safant sefir safaf; ymadael: ymadaw- ymadawodd ymadawyd; caniatáu: caniata- caniatâ caniataodd caniatawyd caniateir caniataer;
paratoi: parato-; peri: par- pair parodd parwyd perir parai; erchi: arch- eirch archodd archwyd erchir; peidio: paid; ateb: ateb- etyb; codi: cwyd cyfyd;
dangos: dangos- dengys; galluogi: galluoga; parhau: pery; meddwl: meddyli- meddyliaf meddyliodd meddyliwyd meddylir meddyliais meddyliwn meddyliai meddyliwch;
disgyn: disgynn- disgynnodd disgynnwyd disgynnir; gofyn: gofynn- gofynnodd gofynnwyd gofynnir gofynna gofynnwn gofynnaf gofynnwyd gofynnai gofynner;
derbyn: derbyni- derbyniodd derbyniwyd derbynnir derbyniais derbyniwn derbynia derbynnid derbyniant derbynnid derbynier derbyniasant;
ysgrifennu: sgwennu sgrifennu; pledio: plediwyd; esbonio: sbonio; ystyried: ystyri- ystyriaf ystyriodd ystyriwyd ystyrir ystyriwn ystyria ystyrid ystyrier;
ymweld: ymwel- ymwelodd ymwelwyd ymwelir ymwelwch ymwelais; arwain: arweini- arweiniodd arweiniwyd arweinir arweinia arweiniai; dyfarnu: dyfernir dyfernid;
gwahardd: gwahardd- gwaherddir gwaharddodd gwaharddwyd; gorchymyn: gorchmynn- gorchmynnodd gorchmynnwyd gorchmynnir; amddiffyn: amddiffynn- amddiffynnodd amddiffynnwyd amddiffynnir;
dewis: dewis- dewisodd dewiswyd dewisir; dechrau: dechreu- dechreuaf dechreuodd dechreuwyd; penodi: penodwyd; bwrw: bwri- bwriodd bwriwyd; berwi: berw;
haeru: haera; lladd: lladd- lleddir; clywed: clyw-; cychwyn: cychwynn-; sôn: soni-; gorffen: gorffenn-; terfynu: terfyn-; cyfaddef: cyfaddef-;
ymosod: ymosod-; ymddangos: ymddangos- ymddengys; deall: deall- dealla; ennill: enill-; ennyn: enynn-; esgyn: esgynn-; dilyn: dilyn-; canlyn: canlyn-;
ymestyn: ymestynn-; estyn: estynn-; chwerthin: chwardd- chwerth-; geni: ganwyd ganed genir enir; yfed: yf-; cerdded: cerdd-; ystyried: ystyri-; ymyrryd: ymyrr-; dychwelyd: dychwel-;
symud: symud-; syrthio: syrth-; dymchwel: dymchwel-; dianc: dihang-; gwarchod: gwarchod-; adfer: adfer-; arbed: arbed-; datgan: datgan-; datrys: datrys-;
cyfarch: cyfarch-; ymarfer: ymarfer-; arfer: arfer-; ymddiried: ymddiried-; atal: atali- atal-; cymell: cymhell-; goddef: goddef-; gollwng: gollyng-; hebrwng: hebryng-;
cyffwrdd: cyffyrdd-; cwrdd: cwrdd- cyrdd-; ymladd: ymladd-; ymateb: ymateb-; ymatal: ymatali-; cyfnewid: cyfnewidi-; newid: newidi- newid-; benthyg: benthyci-; diffodd: diffodd-;
diogelu: diogel-; trin: trini-; chwarae: chwarae- chwareu- chwaraeo-; gweiddi: gwaedd- gweidd-; gweddïo: gweddï-; tewi: taw- tawodd; distewi: distaw-;
rhedeg: rhed-; eistedd: eistedd- steddodd ista; cysgu: cysg-; tyfu: tyf-; hau: heu-; casáu: casa-; nesáu: nesa-; gwacáu: gwaca-; iacháu: iacha-; dyfalbarhau: dyfalbarha-;
cyfrannu: cyfrann-; rhannu: rhann-; crynu: cryn-; sillafu: sillaf-; gwybod: gwydd-; hanu: han-; ufuddhau: ufuddha-; cytuno: cytun-; casáu: casaodd; mwynhau: mwynhaodd;
)";

const std::string_view kComparisons = R"(
da: gwell gorau; drwg: gwaeth gwaethaf gwaetha cynddrwg; mawr: mwy mwyaf mawrion mwya;
llai: lleiaf lleia; bychan: bechan bychain; uchel: uwch uchaf uchelion ucha cyfuwch; isel: isaf isa;
hen: hŷn hynaf hyna; ifanc: iau ieuengaf ieuanc ifainc ifancach; agos: nes nesaf agosach agosaf nesa; hawdd: haws hawsaf;
anodd: anos anoddach anoddaf; hir: hwyaf hirach hirion cyhyd; llydan: lletach lletaf; buan: buanach buanaf;
cynnar: cyntaf cynta cynharach cynharaf; arall: eraill; marw: meirw meirwon; tlawd: tlotach tlotaf tlodion; olaf: ola; ôl: olaf; cadarn: cedyrn;
gwyn: gwen gwynion gwynnach gwynnaf; byr: ber byrion byrrach byrraf; cryf: cref cryfion cryfach cryfaf; trwm: trom trymion trymach trymaf;
llwm: llom; gwyrdd: gwerdd gwyrddion; melyn: melen melynion; crwn: cron crynion; dwfn: dofn dyfnion dyfnach dyfnaf; du: duon;
glas: gleision; coch: cochion; brith: braith; gwlyb: gwleb gwlypach gwlypaf; tenau: teneuach teneuaf; caled: caletach caletaf celyd;
gwan: gwannach gwannaf gweinion; dall: deillion; garw: geirwon; balch: beilchion balchach; llawn: llawnion; ieuanc: ieuainc;
rhagorol: rhagoraf; pwysig: pwysicach pwysicaf; diweddar: diweddaraf diweddarach diwethaf dwetha dwytha; dieithr: dieithriaid; eang: ehangach ehangaf; cyfoethog: cyfoethogion;
anghenus: anghenusion; truan: trueiniaid; ffyddlon: ffyddloniaid; enwog: enwogion; marwol: marwolion; prif: prifion;
)";

}  // namespace language::welsh
