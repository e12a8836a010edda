// Made by tools/train_detect.py from the texts of data/; not to be edited.

#include "language/detect_table.h"

namespace language {

const std::string_view kLetterRuns = R"(
_ab-27 _ae+39 _af-14 _am+8 _an-11 _ap-25 _ar+9 _as-27 _ba-10 _be-13 _bl+31 _bu-17 _bw+35 _ce+10 _ch+8 _co-13 _cr+22
_cy+58 _dd+53 _di+8 _dr+21 _dw+39 _dy+45 _ea-22 _eg+28 _ei+25 _el-13 _em-19 _eq-16 _er+40 _et+41 _eu+37 _ev-39 _ex-32
_fe+13 _ff+41 _fi-21 _fl+14 _fo-11 _fr-21 _fw+36 _fy+32 _ga+24 _ge+8 _gl+11 _gw+53 _gy+56 _ha-8 _ho-19 _hu+19 _hw+37
_hy+43 _i_+25 _ia+28 _id+19 _if-21 _ii-16 _in-25 _is-13 _it-39 _jo-18 _ke-27 _ki-8 _kn-21 _la-10 _le-10 _li-35 _ll+50
_lo-34 _ly+28 _me-9 _mh+28 _mo-17 _ms-13 _mu-8 _mw+36 _my+32 _n_+41 _na+10 _ng+37 _ni+14 _no-16 _nu-25 _o_+41 _ob-16
_oe+35 _of-26 _oh+30 _ol+15 _on-22 _op-26 _or-20 _os+28 _ot-27 _ou-37 _ov-21 _ow-21 _pa-8 _ph+35 _pu-25 _pw+33 _qu-22
_r_+41 _re-12 _rh+44 _ri-31 _ru-32 _ry+35 _s_-26 _sc-27 _se-7 _sh-40 _so-10 _sp-29 _st-16 _su-11 _sw+33 _sy+35 _th-25
_ti-19 _to-27 _tw-34 _ty+12 _u_+28 _uc+26 _up-21 _us-25 _uw+26 _va-25 _vi-22 _vo-30 _w_+35 _wa-15 _wh-36 _wi-30 _wn+26
_wo-41 _wy+35 _y_+25 _yc+30 _ye-35 _ym+47 _yn+48 _yo-13 _yr+39 _ys+36 _yw+39 abi-16 abl-10 abo-11 ac_+41 aca-13 acc-24
ace-32 ack-28 act-25 ad_+18 ada+41 ade-15 adl+26 adw+37 ae_+41 aed+30 aeg+30 ael+47 aen+40 aes+28 aet+51 af_+29 afb+19
afo+28 aft-23 afu+30 ag_+43 aga-25 age-37 ago+30 agr-23 aha+30 ai_+47 aid+9 aif+8 aim-16 ais+30 ait+17 ak_-16 ake-21
aki-16 ala+32 ale-19 alf-26 ali-7 als-19 alt-22 alu+16 alw+33 am_+30 amd+28 ame-26 ana+32 anc-23 and-20 ane+14 anf+28
anl+30 ann+9 ano+21 any-11 apo-16 app-22 apr-13 ara+16 arc+9 are-40 arf+33 arg-12 arl-10 arm-22 arn+14 aro+17 arr-26
ars-29 arw+37 ary-18 as_-17 asa+28 asi+10 ask-29 ass-16 ast-35 asu-18 at_-13 ata+30 ate-19 atg+28 ath+28 ati-11 ats-13
aty+11 au_+61 aul-13 aus-24 ave-36 aw_+9 awb+28 awd+28 awl+26 awn+13 ax_-18 ay_-43 ays-29 bac-27 bal-19 ban+11 bas+11
bau+28 be_-35 bec-18 bee-19 bef-26 beg-23 bel-34 ben+37 ber-38 bje-18 bl_+33 bla+22 ble+7 bli-22 blw+32 bob+39 bod-11
bol+17 bot-23 bov-22 bra-28 bri-10 bry+11 bu_+32 bui-13 bus-28 bwy+27 by_-34 byd+32 byn+26 bys+28 byt+28 byw+26 cad+26
cae+28 cai+28 cal-24 cat-16 cce-16 cco-19 ce_-27 cef+28 cem-13 cen-21 cep-18 cer-16 ces-27 che-11 chn+26 cho-13 chr+35
chw+39 chy+43 cia-13 cid-28 cie-23 cil-34 cip-13 cis-16 ck_-27 cke-22 cla-25 cli+10 clo-19 clu-16 cod+37 cof+26 cog-13
com-40 con-27 coo-18 cor+10 cos-21 cou-38 cra+9 cri-18 ct_-30 cte-27 cti-19 cto-13 cts-27 cur-18 cut-25 cy_-21 cyd+26
cyf+49 cyh+33 cym+41 cyn+46 da_+33 dae+36 dag+26 dai+33 dal+36 dan+24 dar+10 dat-8 dau+44 daw+36 day-31 dd_+27 dda+28
dde+43 ddf+30 ddi+50 ddo+49 ddr-13 ddu+36 ddw+30 ddy+46 de_-12 dea-18 deb+39 ded-8 def+12 deg+42 dei+32 dem+9 dep-21
deu+26 dev-13 dew+28 dfa+26 di_+46 dia+34 did-8 dig+38 dim+35 din-31 dio+38 dir+35 dis-16 dit-13 diw+38 dla+33 dle+25
dlu+28 dme-16 do_+13 dod+39 doe+10 dog+28 dol+40 doo-18 dop-11 dor+28 dra+17 dri+11 dro+21 drw+32 ds_-41 du_+36 duc-16
dus+33 dw_+30 dwa+28 dwe+26 dwr+26 dwy+44 dy_-16 dyd+33 dyf+30 dyl+42 dym+35 dyn+42 dys+26 ea_-23 eac-34 ead-27 eak-23
eal-30 eap-16 ear-25 eas-31 eat-24 eav-22 eb_+43 eba+28 ebu+30 ece-21 ech+21 eci-29 eck-16 eco-15 ecr-16 ect-22 ecu-28
ed_-18 edd+24 ede+22 edi+21 edr+10 eds-23 edu+13 edw+32 edy+28 ee_-37 eed-30 eek-27 eem-18 een-31 eep-22 eet-27 ef_+28
efi+30 efn+39 efo-16 eft-13 efy+41 eg_+36 ega-22 ege-19 egi-14 egr+26 egu+9 egw+26 eho-18 ei_+38 eid+42 eif+30 eil+35
ein+29 eir+9 eis+26 eit+25 eiv-21 ek_-23 eks-16 el_+19 ele-39 elf-13 ell+14 elo+11 els-17 elv-18 elw+28 em_-18 emb-36
eme-25 emo+9 emp-16 en_-8 enc-38 eni+11 enn+32 eno+10 ens-19 ent-8 enw+33 eny+28 eol+42 eop-29 ep_-21 epa-13 epe-18
eph-13 epl-19 epo-22 epr-16 ept-25 equ-24 er_-11 erb+37 ere-23 erf+27 erg-18 eri+11 erm-16 ern-29 ers-21 erv-26 ery-27
es_-31 esa+26 esc-13 esn+28 eso-21 ess-29 esu+19 et_-35 eta-22 eth+31 eti-12 eto+26 ets-11 ett-21 etw-22 eu_+43 eud+36
eve-46 evi-19 evo-13 ew_-27 ewe-19 ewi+26 ewn+42 ewy+33 ex_-16 exc-18 exe-24 ext-22 ey_-35 fa_+30 fai-25 fal+11 fan+35
far+9 fat+36 fau-13 fbw+19 fee-18 fei+28 fel+42 fen+15 fer-12 fes+17 few+8 ff_+17 ffa+26 ffi-8 ffo+21 ffu+26 ffy+36
fi_+32 fia+26 fic-15 fig-13 fir-31 fit-13 fiv-21 fla+9 flo+40 flw+30 fly+32 fno+36 fny+28 fo_+28 fod+43 foe+26 fol-8
fon+32 for-13 fou-32 fra+12 fri+28 fro-21 fte-23 fu_+28 ful-19 fur+11 fwy+37 fyd+40 fyl+30 fyn+45 fyr+30 gad+30 gae+33
gal+37 gan+12 gar+26 gat-21 gau+39 ge_-35 ged-21 gei+35 gel+30 gen+9 ger-25 ges-33 get-19 gh_-19 gho+36 ght-32 ghw+28
ghy+37 gi_+28 gig+11 gil+26 gin-10 gio+22 gis-18 giv-25 gle+15 gli-8 go_-13 god+30 goe-21 gof+32 gol+30 gor+42 gos+30
gov-27 gr_+26 gre-27 gri+32 gro-21 gs_-19 gu_+33 gua-27 gwa+42 gwe+40 gwl+26 gwn+30 gwr+33 gwy+37 gy_-13 gyd+39 gyf+45
gyh+28 gym+41 gyn+42 gyr+30 gyt+26 had+13 hae+32 haf+14 hai+20 hal-16 har-8 has-8 hat-31 hau+35 hav-32 haw+26 he_-24
hea-27 heb+33 hed+13 hef+28 hem-28 heo+33 her-15 hes-10 hev-13 hey-29 hia+26 hic-26 hig-21 hin-17 hio+36 hip-23 hir-21
his-30 hna+26 ho_-18 hob+33 hod+19 hoe+23 hoi+17 hom-33 hon+9 hoo-27 hor+10 hos-21 hou-42 how-24 hri+17 hry+28 hs_-28
ht_-29 hts-16 hu_+37 hun+19 hwa+33 hwe+26 hwm+28 hwn+37 hwy+35 hy_-16 hyd+38 hyf+35 hym+38 hyn+43 hys+26 hyw+40 iad+50
iae+41 iai+36 ian+13 iar+30 iau+47 ic_-22 ice-39 ich-27 ick-16 ict-19 icy-23 id_+12 ida-27 idd+23 ide-22 idi+19 idl+24
ied-10 iei+26 ier-18 ies-33 iet-16 iev-30 ifa+30 ife+32 iff+8 ifo+26 ift-13 ig_+31 igh-34 ign-8 ii_-16 ike-24 ilf+28
ils-27 ily+28 im_+19 ima-13 ime-27 imi-19 imp-8 ims-13 imu-13 ina-8 inc-10 ind-10 ine-10 ing-48 ink-13 ins-21 int-10
iny+30 io_+48 iod+28 iog+28 iol+30 ion-14 ip_-13 ips+11 ipt-13 ir_+14 ird-18 ire-18 iri+36 irl-16 irm-16 irp+26 irs-30
ise-33 ish-27 isi+17 ism-18 iss-19 ist-31 isw+26 it_-37 ita-16 ite-23 iti-31 its-33 itt-29 itu-15 ity-30 ium-13 iva-25
ive-30 ivi-19 iwe+32 iwm+26 iwy+36 ix_-23 jec-18 job-13 ke_-28 ked-26 kee-22 ken-19 kep-18 ker-22 kes-22 ket-21 kil-13
kin-15 kno-21 ks_-27 lac-8 lad+28 lae+39 laf+33 lag-16 lai+19 lar-13 las-31 lat-19 law+7 ld_-22 lde+8 lds-13 le_-8
lea-24 lec-34 led+10 leg-7 lei+32 len+13 leo+32 lep-13 les-20 lev-25 ley-19 lf_-27 lfa+11 lff+28 lgo+26 li_+37 lia+9
lic-37 lie-17 lik-19 lim-19 lin-11 lio+28 lir+39 lit-8 liv-27 lla+21 llg+26 lli+22 lls-19 llu+28 lly+18 loc-10 lod+29
loe+33 log+41 lon-10 lor-14 los-24 lot-18 lov-13 low-18 ls_-36 lse-18 lsh-14 lso-13 lt_-18 lth-22 lu_+39 lud-16 lun+26
lve-35 lw_+35 lwa-13 lwy+46 ly_-10 lyd+28 lyg+28 lym+30 lyn+39 lys+26 lyw+33 ma_+15 mac+15 mad-23 mae+43 mak-19 mal+26
man+10 may-29 mbe-37 mde+28 me_-29 mea-19 mee-26 mem-35 men-25 mes-30 met-21 mew+37 mge+28 mgy+30 mhe+26 mho+28 mil+10
min-29 mit-19 miw+26 mla+26 mmi-26 mmu-21 mni+28 moc+9 mod+28 mon-32 mot-18 mov-9 mpa-16 mpl-21 mpo-8 mpr-13 mpt-13
mra+30 mru+40 mry+30 ms_-28 muc-13 mud+32 mus-10 mwy+36 myn+32 na_+38 nac+26 nad+33 nae+33 nag+37 nai+28 nal-10 nam-26
nat-15 nau+38 naw+28 nce-29 nch-30 nci-35 nco-13 ncr-13 ncy-23 nd_-13 nda+11 ndd+30 ndi-34 ndm-16 nds-32 ne_-39 nea-13
neb+36 ned+9 nee-27 neg+36 nel+11 neq-13 neu+41 nev-21 nex-16 ney-22 nfe-35 nfo+30 ng_-16 ngh+16 ngl-24 ngo+26 ngs-19
ngu-15 nha+36 nhs-18 ni_+39 nia+41 nid+39 nie-22 nil+26 nin-29 nir+28 nis-27 nit-25 nk_-13 nle-13 nli-16 nll+28 nme-26
nna+41 nne+19 nni+11 nno+10 nnu+33 nnw+32 nny+26 nob-24 nod+41 nog+28 nol+41 non-18 nos+30 not-42 nou-19 now-24 nrh+33
nry+28 ns_-41 nse-8 nso+28 nst-22 nta+8 nte-25 nth-27 nti+7 nto-21 ntr-14 nts-33 ntu+11 nty-13 nu_+44 nuc-16 num-22
nw_+35 nwy+33 nyb-16 nyd+41 nyn+30 nyt-13 nyw+12 ob_+24 obj-16 obl+35 obo-24 oca-21 och+28 oci-27 ocr+9 od_+41 oda+37
odd+47 odi+32 odo+28 odr+24 odw+26 ody-19 oed+47 oeg+26 oet+26 of_-40 off-16 ofr+28 ofy+30 og_+32 oga+38 oge+10 ogi+33
ogn-13 oho+26 oi_+33 oin-16 ok_-19 oke-13 ol_+24 ola+19 old-7 ole+10 oll-7 ols-23 olv-34 olw+28 oly+32 om_-24 ome-28
omm-31 omp-30 on_-8 ona-22 onc-21 one-28 onf-35 ong-29 onl-25 ono+12 ons-29 ont-34 ony+11 oo_-16 oof-16 ook-21 ool-26
oom-19 oop-16 oor-19 oos-13 ope-29 opl-29 opo-16 ops-16 opt-11 or_-9 ora+22 ore-15 orf+30 org-11 ori+14 ork-36 ors-10
ort-20 oru-13 orw+15 os_+30 ose-37 oso+33 oss-13 ost-12 ot_-34 ote-38 oth-35 oti-28 oug-19 oul-36 oun-41 oup-18 our-20
ous-27 out-38 ove-27 ow_-30 owe-19 own-17 ows-23 pa_+28 pai-18 pam+26 par-15 pas-25 pay-31 pea-26 peo-29 phr+28 pil-13
pla-18 ple-12 pob+37 pon-18 por-22 pos-30 pou-13 pow-23 ppl-13 ppo-23 ppr-13 pri-8 pro-18 prw+26 pry+26 ps_-24 pt_-25
pti-16 pts-13 pub-33 pup-13 put-25 pwe+26 pwy+28 qua-24 qui-13 quo-16 rad+9 rae+41 ral+11 rau+41 raw-13 rby+22 rch+12
rd_-13 rda+26 rdd+39 rde-19 rds-27 re_-36 rea-37 rec-25 red+17 ree-36 ref+14 reg-21 rei+20 rel-13 ren-12 reo+28 rep-31
req-13 rer-19 res-10 rff+30 rfo+33 rfy+38 rga-12 rge-26 rgy-13 rha+45 rhe+46 rho+21 rhy+42 ri_+17 ria+18 ric-23 rie-25
rif+37 rig-24 rik-16 ril-13 rim-13 rin-15 rio+37 rit-29 riv-24 rk_-20 rke-22 rki-16 rks-18 rli-18 rly-8 rm_-24 rms-19
rn_-19 rna+10 rnm-26 rno+26 rny+26 rod+28 roe+28 roi+28 rol-19 rom-22 roo-10 rop-18 ros+17 rou-28 rpr+26 rra+15 rri-8
rry-16 rs_-23 rse-13 rsh-23 rso-13 rst-29 rt_-22 rte-22 rth+11 rti-18 rtr+38 rts-24 rty-15 ru_+41 ruc-18 rul-27 rum-18
run-26 rvi-24 rwe+33 rwi-13 rwy+43 ry_-38 ryb-12 ryc+30 ryd+30 ryf+26 rym+26 ryn+21 sab-13 sae+28 saf+12 sam-21 san+22
sat-19 say-22 sby+26 sch-26 scr-18 se_-44 sec-18 sed-13 see-16 sef+38 seh-18 sel-29 ser-7 ses-27 set-16 sex-18 sgl+26
sgr+32 sh_-19 sha-24 she-13 shi-25 sho-37 si_+32 sia+45 sid-19 sin-23 sio+8 sit-30 siv-13 six-24 sk_-22 ske-18 sks-16
sla-13 sm_-16 sne+17 so_-10 soc-27 sod+39 sol-18 son-14 sos+28 spe-28 spo-18 ss_-35 sse-21 ssi-13 sso-18 st_-32 sta-12
ste-11 sti-20 sto-22 sts-25 stu+10 sub-16 sul+12 sup-22 sur-23 sut+26 swy+38 sy_+39 syd+32 syl+17 sym+28 tab-16 taf+22
tak-27 tal+12 tan-14 tar-21 tat-25 tax-21 tay-21 te_-41 tea-16 teb+26 ted-27 tee-30 ten-14 ter-19 tes-28 tev-13 tga+26
th_+9 tha-9 the-30 thi-9 ths-13 thu+35 thw+30 thy+28 ti_+25 tia+33 tic-29 tie-18 til-23 tim-27 tin-33 tio-28 tit-15
tiv-19 to_-19 too-23 top-19 tor-19 tow-22 tr_+30 tra-15 tre+10 tri-9 tru-22 try+17 ts_-31 tte-30 tti-18 tu_+26 tue-16
tun+36 tur-8 tut-11 twe-28 twi-13 two-30 ty_-15 tyn+28 uag-26 ual-23 uar-16 ubl-33 ubm-13 uca-13 ucl-16 uct-19 ud_+37
udd+26 ude-18 udi+28 uen-16 ues-13 uga+15 ugh-19 uil-13 uir-13 ul_+17 uld-36 ule-25 ull-8 ult-19 um_-13 umb-22 un_+10
una+10 unc-35 une+30 ung-13 uni-12 unl-13 uno+28 unr+33 unt-28 unw+28 uor-13 up_-24 upi-16 upp-22 ur_-8 ure-26 urg-13
uri-13 urn-13 urs-21 urt-24 use-36 usi-21 ust-22 ut_-18 ute-22 uth-13 uti-20 uts-18 uty-13 uwc+30 vac-13 val-24 vat-25
ve_-34 ved-25 vel-19 ven-16 ver-44 ves-41 vic-28 vil-19 vin-16 vis-18 vol-13 vot-30 wah+30 wai+28 wal-29 way-25 wb_+28
wch+33 wdd+26 wea-19 wed+39 wee-30 wei+33 wes-13 wha-33 whe-22 whi-27 who-37 why-16 wi_+26 wic-13 wid+33 wil-13 win-18
wir+28 wit-24 wli+26 wmn+28 wna+26 wnn+30 wns-19 wo_-29 wod+39 wom-22 wor-27 wou-13 wr_+28 wri-23 wrt+36 wy_+47 wya+30
wyd+55 wyg+26 wyl+38 wyn+32 wyr+44 wys+32 wyt+26 xcl-13 xec-24 xt_-18 yaf+28 ybo-16 ych+39 yd_+50 yda+28 ydd+58 ydl+33
ydr+32 ydy+30 yea-35 yfa+42 yfe+38 yfi+28 yfl+44 yfo+28 yfr+38 yfu+28 yfy+26 ygi+28 yho+39 yl_+26 yla+40 yli+32 yll+36
ym_+38 yma+38 ymd+28 yme+10 ymg+36 ymh+26 yml+26 ymo+28 ymr+46 ymu+39 yn_+36 yna+26 ynd+38 yne+38 yng+44 ynh+38 yni+33
ynn+45 yno+33 ynr+28 ynt+34 ynu+40 you-13 yr_+48 yrc+26 yrd+28 yrr+26 ysb+26 ysg+35 ysi+33 yso+32 yst+19 yth+15 ytu+32
yw_+46 ywh-13 ywo+38)";

}  // namespace language
