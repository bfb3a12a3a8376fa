// Made by `npm run data:places` from GeoNames (geonames.org), CC BY 4.0: see public/places-licence.txt.

export const CITIES = `
AD Europe/Andorra -;aAndorre-la-Vieille/Andorra la Vella;ales Escaldes
AE Asia/Dubai -;sDubaï/Dubai;pCharjah/Sharjah/Sharja;mAbou Dhabi/Abu Dhabi;mAjman City;kRas Al Khaimah City;jMusaffah;fAl Fujairah City;eUmm Al Quwain City
AF Asia/Kabul -;sKaboul/Kabul;lKandahar;kMazar-e Sharif;jHerat;iJalalabad;iKunduz;hGhazni;gBalkh;gBaghlan;gGardez;gKhost;fMaymana;fBazarak;eTaloqan;eBamyan;ePul-e Khumri;eShibirghan;eCharikar;eSar-e Pul;eZaranj;dAsadabad;dAibak;dFayzabad;dLashkar Gah;dFarah
AG America/Antigua -;bSaint John’s
AI America/Anguilla -;2The Valley
AL Europe/Tirane -;lTirana;hDurrës;gElbasan;gVlorë;gShkodër;eKorçë;eFier;dBerat
AM Asia/Yerevan -;oErevan/Yerevan;hGyumri;gVanadzor;dHrazdan
AO Africa/Luanda -;sLuanda;lN’dalatando;jHuambo;jLobito;hBenguela;gCuito;gLubango;gMalanje;fNamibe;fCabinda;eUíge;dSaurimo
AR America/Argentina/Buenos_Aires -;xBuenos Aires;nLa Plata;mMar del Plata;kMorón;kBahía Blanca;jMerlo;jJosé C. Paz;jQuilmes;jPilar;iBerazategui;iSan Miguel;hSan Nicolás de los Arroyos;gTandil
AR America/Argentina/Catamarca -;iSan Fernando del Valle de Catamarca;hComodoro Rivadavia
AR America/Argentina/Cordoba -;pCórdoba//Cordoue;pRosario;mSanta Fe;lResistencia;kSantiago del Estero;kCorrientes;kPosadas;jParaná;jFormosa;hRío Cuarto;hConcordia;eSan Francisco;bLa Paz;9Campo Grande;9San Salvador
AR America/Argentina/Jujuy -;kSan Salvador de Jujuy
AR America/Argentina/La_Rioja -;iLa Rioja
AR America/Argentina/Mendoza -;oMendoza;gSan Rafael
AR America/Argentina/Rio_Gallegos -;fRío Gallegos;eUshuaia
AR America/Argentina/Salta -;mSalta;jNeuquén;gSanta Rosa;eViedma
AR America/Argentina/San_Juan -;lSan Juan
AR America/Argentina/San_Luis -;iSan Luis
AR America/Argentina/Tucuman -;nSan Miguel de Tucumán
AS Pacific/Pago_Pago -;8Pago Pago
AT Europe/Vienna -;qVienne/Vienna/Wien;jGraz;iLinz;hSalzbourg/Salzburg;hInnsbruck;gKlagenfurt am Wörthersee;eVillach;eDornbirn;dWiener Neustadt;dSteyr;cFeldkirch
AU Australia/Adelaide AU-SA;pAdelaide;kAustralie-Méridionale/South Australia
AU Australia/Brisbane AU-QLD;rBrisbane;mGold Coast;mQueensland;kLogan City;iTownsville;hCairns;hToowoomba
AU Australia/Darwin AU-NT;hDarwin;cTerritoire du Nord/Northern Territory
AU Australia/Hobart AU-TAS;jHobart;gLaunceston;eTasmanie/Tasmania
AU Australia/Melbourne AU-VIC;tMelbourne;oVictoria;jGeelong;gBendigo;gBallarat;9Sale;8Hamilton;8Portland
AU Australia/Perth AU-WA;qPerth;lAustralie-Occidentale/Western Australia;gRockingham;fMandurah
AU Australia/Sydney AU-ACT;lCanberra;gTerritoire de la capitale australienne/Australian Capital Territory
AU Australia/Sydney AU-NSW;tSydney;pNouvelle-Galles du Sud/New South Wales;kNewcastle;kWollongong;cLiverpool
AW America/Aruba -;cOranjestad
AX Europe/Mariehamn -;8Mariehamn
AZ Asia/Baku -;oBakou/Baku;kGanja;jSumqayıt;jLankaran;hYevlakh;gMingelchaur;gSaatlı;fSirvan;eNakhchivan;eSheki
BA Europe/Sarajevo -;nSarajevo;jBanja Luka;iZenica;hTuzla;gMostar
BB America/Barbados -;gBridgetown
BD Asia/Dhaka -;wDacca/Dhaka;tChittagong//Chattogram;pKhulna;nRajshahi;lComilla;lShibganj;lNatore;kRangpur;kTungi;jSylhet;jMymensingh;iBarisal;eRaipur
BE Europe/Brussels -;oBruxelles/Brussels/Brussel;lAnvers/Antwerp/Antwerpen;jGand/Ghent/Gent;iCharleroi;iLiège//Luik;hBruges//Brugge;gNamur//Namen;gLouvain/Leuven;gMons//Bergen;fDeurne;fAlost/Aalst;fMalines/Mechelen;fLa Louvière;fCourtrai/Kortrijk;fHasselt;fOstende/Ostend/Oostende;fSaint-Nicolas/Sint-Niklaas;fTournai//Doornik;eGenk;eSeraing;eRoeselare;eVerviers;eMouscron;dBeveren;dDendermonde;dBeringen;dTurnhout;dDilbeek;dHeist-op-den-Berg;dSint-Truiden;dLokeren;dBraine-l’Alleud;dBrasschaat;dVilvoorde;cHerstal;cMaasmechelen;cWaregem;cChâtelet;cYpres//Ieper;cNinove;cGeel;cHalle;cHoboken;cKnokke-Heist;cSchoten;cGrimbergen;cLier;cMol;cWavre;cBinche;cLommel;cMenen;cTirlemont/Tienen;cEvergem;cHeusden;cWevelgem;cGeraardsbergen;cSint-Pieters-Leeuw;cHouthalen;cHelchteren;cTongeren;cDeinze;cWaterloo;cBilzen;cLouvain-la-Neuve;cCourcelles;cAsse;cZaventem;cOudenaarde;cAarschot;bAns;bAth;bKapellen;bIzegem;bArlon;bTemse;bHarelbeke;bHerentals;bBrecht;bFlémalle-Haute;bSoignies;bLanaken;bMortsel;bZottegem;bRonse;bNivelles;bAndenne;bMaaseik;bOupeye;bOverijse;bZwevegem;bBeersel;bWetteren;bHamme;bWillebroek;bWesterlo;bDiest;bSaint-Ghislain;bManage;bMaldegem;bFleurus;bMerelbeke;bZedelgem;bTubize;bEdegem;bGembloux;bRixensart;bOostkamp;bZemst;bKoksijde;bChaudfontaine;bNijlen;bZoersel;bTervuren;bFrameries;aSchilde;aKontich;aZele;aBraine-le-Comte;aBoussu;aBornem;aBalen;aHuy;aColfontaine;aZonhoven;aLochristi;aPoperinge;aSint-Katelijne-Waver;aTielt;aHerent;aEeklo;aTorhout;aAalter;aHoogstraten;aMeise;aQuaregnon;aZwijndrecht;aMorlanwelz-Mariemont;aBlankenberge;aWuustwezel;aEupen;aSint-Genesius-Rode;aMiddelkerke;aKortenberg;aKasterlee;aDiepenbeek;aLessines;aSint-Gillis-Waas;aWalcourt;aKalmthout;aRanst;aLebbeke;aWervik;aStabroek;aLonderzeel;aHaaltert;aVisé;aStekene;aDenderleeuw;aDour;aMarche-en-Famenne;aDestelbergen;aLede;aEssen;aPéruwelz;aTessenderlo;aHerve;aHerzele;aBeerse;aNeerpelt;aDuffel;aSint-Kruis;aFléron;aPuurs;aPont-à-Celles;aBoom;aRiemst;aPeer;aDiksmuide;aLille;9Putte;9Soumagne;9Rotselaar
BF Africa/Ouagadougou -;oOuagadougou;kBobo-Dioulasso;gKoudougou;eOuahigouya;eBanfora;dDédougou
BG Europe/Sofia -;oSofia;kPlovdiv//Philippopoli;kVarna;iBurgas;iRuse;hStara Zagora;hPleven;gSliven;gDobrich;gShumen;fPernik;fYambol;fHaskovo;fPazardzhik;fBlagoevgrad;fVeliko Tŭrnovo;fGabrovo;fVratsa;eKazanlak;eVidin;eAsenovgrad;eKardzhali;dKyustendil;dMontana;dDimitrovgrad;dLovech
BH Asia/Bahrain -;hManama
BI Africa/Bujumbura -;kBujumbura;fMuyinga;dGitega
BJ Africa/Porto-Novo -;nCotonou;lAbomey-Calavi;jDjougou;jPorto-Novo;iParakou;hBohicon;gKandi;gLokossa;fOuidah;fAbomey;fNatitingou;fSavé;eNikki;dDogbo
BL America/St_Barthelemy -;6Gustavia
BM Atlantic/Bermuda -;0Hamilton
BN Asia/Brunei -;eBandar Seri Begawan
BO America/La_Paz BO-B;fTrinidad;bBeni
BO America/La_Paz BO-C;oCochabamba;gSacaba
BO America/La_Paz BO-H;jSucre;eChuquisaca
BO America/La_Paz BO-L;nLa Paz
BO America/La_Paz BO-O;jOruro
BO America/La_Paz BO-P;hPotosí
BO America/La_Paz BO-S;pSanta Cruz de la Sierra;kSanta Cruz
BO America/La_Paz BO-T;iTarija
BQ America/Kralendijk -;4Kralendijk
BR America/Araguaina BR-TO;iPalmas;gAraguaína;eTocantins
BR America/Bahia BR-BA;rSalvador de Bahia/Salvador/Salvador da Bahia/Bahia;nBahia;lFeira de Santana;jVitória da Conquista;jItabuna;iCamaçari;iBarreiras;iIlhéus;hLauro de Freitas;hJequié;hPorto Seguro;hAlagoinhas;hSimões Filho;gEunápolis
BR America/Belem BR-AP;kMacapá;fAmapá
BR America/Belem BR-PA;pBelém;lAnanindeua;kPará;iParauapebas;hMarabá;hCastanhal
BR America/Boa_Vista BR-RR;jBoa Vista;eRoraima
BR America/Campo_Grande BR-MS;nCampo Grande;iMato Grosso do Sul;iDourados
BR America/Cuiaba BR-MT;mCuiabá;jVárzea Grande;hRondonópolis;hMato Grosso;hSinop
BR America/Fortaleza BR-CE;rFortaleza;mCeará;kCaucaia;jJuazeiro do Norte;iMaracanaú;iSobral
BR America/Fortaleza BR-MA;oSão Luís;jMaranhão;jImperatriz;hCaxias;hTimon
BR America/Fortaleza BR-PB;nJoão Pessoa;kCampina Grande;iParaíba;hSanta Rita;aBelém
BR America/Fortaleza BR-PI;nTeresina;iPiauí;hParnaíba
BR America/Fortaleza BR-RN;nNatal;iMossoró;iRio Grande do Norte;hParnamirim;aMacau;8Alexandria
BR America/Maceio BR-AL;oMaceió;jAlagoas;iArapiraca
BR America/Maceio BR-SE;mAracaju;iNossa Senhora do Socorro;hSergipe
BR America/Manaus BR-AM;qManaus;lAmazonas
BR America/Porto_Velho BR-RO;kPorto Velho;gJi Paraná;fRondônia
BR America/Recife BR-PE;pRecife;nJaboatão;mJaboatão dos Guararapes;lPernambouc/Pernambuco;lOlinda;kPaulista;jCaruaru;iPetrolina;hCabo;gGaranhuns;gVitória de Santo Antão
BR America/Rio_Branco BR-AC;jRio Branco;eAcre
BR America/Santarem BR-PA;iSantarém
BR America/Sao_Paulo -;rBelo Horizonte;mContagem;mUberlândia;lJuiz de Fora;lRibeirão das Neves;lBetim;kMontes Claros;jUberaba;jGovernador Valadares;jSanta Luzia;jIpatinga;iSete Lagoas;iDivinópolis;hPoços de Caldas;hIbirité;hPatos de Minas;hBarbacena;hVarginha;gPouso Alegre;gConselheiro Lafaiete;gEsmeraldas;gTeófilo Otoni;gCoronel Fabriciano;9Medina
BR America/Sao_Paulo BR-DF;rBrasilia/Brasília;mDistrict fédéral/Federal District;iPlanaltina
BR America/Sao_Paulo BR-ES;lVila Velha;lSerra;kVitória;iCachoeiro de Itapemirim;gLinhares;gColatina;gGuarapari;gEspírito Santo
BR America/Sao_Paulo BR-GO;pGoiânia;mAparecida de Goiânia;kAnápolis;kGoiás;jRio Verde;hLuziânia
BR America/Sao_Paulo BR-PR;qCuritiba;lLondrina;lParaná;kMaringá;kFoz do Iguaçu;kPonta Grossa;jCascavel;jColombo;hGuarapuava;hParanaguá;hSão José dos Pinhais;hToledo;hPinhais;gAraucária;gUmuarama;gApucarana
BR America/Sao_Paulo BR-RJ;uRio de Janeiro;oNova Iguaçu;nDuque de Caxias;lBelford Roxo;lNiterói;lSão João de Meriti;lCampos dos Goytacazes;jPetrópolis;jVolta Redonda;iItaboraí;iBarra Mansa;hAngra dos Reis;hNova Friburgo;hNilópolis;hMacaé;hQueimados;hTeresópolis;gResende;gAraruama;gCabo Frio;gItaguaí;gRio das Ostras
BR America/Sao_Paulo BR-RS;pPorto Alegre;lCaxias do Sul;kRio Grande do Sul;kCanoas;kPelotas;kViamão;jNovo Hamburgo;jSanta Maria;jGravataí;jSão Leopoldo;iRio Grande;iPasso Fundo;hSapucaia;hUruguaiana;hCachoeirinha;gSanta Cruz do Sul;gGuaíba;dSantiago
BR America/Sao_Paulo BR-SC;lJoinville;lFlorianópolis;kBlumenau;iSão José;iLages;iCriciúma;iChapecó;iItajaí;hJaraguá do Sul;hPalhoça;gSanta Catarina;aCampinas
BR America/Sao_Paulo BR-SP;wSão Paulo//Sao Paulo;pGuarulhos;oCampinas;nSão Bernardo do Campo;nOsasco;nSanto André;mRibeirão Preto;mSão José dos Campos;mSorocaba;lSantos;lDiadema;lMauá;lSão José do Rio Preto;kCarapicuíba;kPiracicaba;kItaquaquecetuba;kBauru;kMogi das Cruzes;kSão Vicente;kJundiaí;kGuarujá;kFranca;kLimeira;kSuzano;jBarueri;jTaubaté;jPraia Grande;jSumaré;jEmbu;jTaboão da Serra;jJacareí;jMarília;jPresidente Prudente;iSão Carlos;iHortolândia;iItapevi;iAmericana;iSanta Bárbara d’Oeste;iRio Claro;iIndaiatuba;iCotia;iFrancisco Morato;iAraçatuba;iAraraquara;iFerraz de Vasconcelos;hItapecerica da Serra;hItu;hSão Caetano do Sul;hPindamonhangaba;hMogi Guaçu;hItapetininga;hBragança Paulista;hJaú;hCubatão;gBotucatu;gJandira;gRibeirão Pires;gAtibaia;gVárzea Paulista;gCatanduva;gFranco da Rocha;gAraras;gPoá;gGuaratinguetá;gBirigui;gAssis;gBarretos
BS America/Nassau -;jNassau
BT Asia/Thimphu -;gThimphou/Thimphu
BW Africa/Gaborone -;jGaborone;gFrancistown;eMolepolole;eMaun;dSerowe;dKanye
BY Europe/Minsk -;qMinsk;lHomyel’;lMahilyow;kVitebsk;kHrodna;kBrest;jBabruysk;iBaranovichi;hBarysaw;hPinsk;hOrsha;gMazyr;gSalihorsk;gMaladzyechna;gNavapolatsk
BZ America/Belize -;eBelize City;9Belmopan
CA America/Edmonton CA-AB;oCalgary;nEdmonton;jAlberta;fFort McMurray;fRed Deer;fLethbridge;eMedicine Hat;eSt. Albert;eSherwood Park;dGrande Prairie
CA America/Edmonton CA-NT;aYellowknife;5Territoires du Nord-Ouest/Northwest Territories
CA America/Glace_Bay CA-NS;gSydney
CA America/Halifax CA-NS;kHalifax;gDartmouth;gNouvelle-Écosse/Nova Scotia
CA America/Halifax CA-PE;dCharlottetown;8Île-du-Prince-Édouard/Prince Edward Island
CA America/Iqaluit CA-NU;6Iqaluit;1Nunavut
CA America/Moncton CA-NB;gMoncton;gSaint John;eFredericton;bNouveau-Brunswick/New Brunswick
CA America/Regina CA-SK;iSaskatoon;iRegina;eSaskatchewan
CA America/St_Johns CA-NL;gSaint-Jean de Terre-Neuve/St. John’s;bTerre-Neuve-et-Labrador/Newfoundland and Labrador
CA America/Toronto CA-ON;rToronto;nOttawa;nMississauga;nOntario;mNorth York;mScarborough;mHamilton;lBrampton;kEtobicoke;kLondon;kOshawa;kWindsor;jMarkham;jVaughan;jKitchener;iRichmond Hill;iBarrie;iNepean;iOakville;iBurlington;iGreater Sudbury;hSt. Catharines;hCambridge;hGuelph;gEast York;gKingston;gMilton;gThunder Bay;gWaterloo;gAjax;gKanata;gPickering;gBrantford;fNiagara Falls;fWillowdale;fPeterborough;fNewmarket;fSarnia;fSault Ste. Marie;eNorfolk County;eAurora;eNorth Bay;eWelland;eBelleville;eCornwall;dChatham;dTimmins;dQuinte West;dWoodstock;8Paris
CA America/Toronto CA-QC;qMontréal/Montreal;mQuébec/Quebec City/Quebec;lLaval;jGatineau;jLongueuil;hSaguenay;hSherbrooke;hLévis;hTrois-Rivières;gTerrebonne;fRepentigny;fSaint-Jean-sur-Richelieu;fBrossard;eDrummondville;eSaint-Jérôme;eGranby;eSaint-Hyacinthe;eDollard-Des Ormeaux;dBlainville;dChâteauguay;dRimouski;dSaint-Eustache;dSorel-Tracy
CA America/Vancouver CA-BC;mVancouver;lSurrey;kVictoria;iBurnaby;iLadner;iRichmond;hAbbotsford;hColombie-Britannique/British Columbia;hCoquitlam;hKelowna;gDelta;fNanaimo;fChilliwack;fMaple Ridge;fKamloops;fWhite Rock;fPrince George;eNew Westminster;ePort Coquitlam;dVernon;dNorth Vancouver;dWest End;dWest Vancouver
CA America/Whitehorse CA-YT;bWhitehorse;6Yukon
CA America/Winnipeg CA-MB;mWinnipeg;iManitoba
CC Indian/Cocos -;0West Island
CD Africa/Kinshasa -;vKinshasa//Léopoldville;lMasina;iKikwit;iMbandaka;iMatadi;iBoma;hBandundu;hGemena;gIlebo;gBumba;fMbanza-Ngungu;fLisala;eGbadolite;eMoanda;dBulungu;dNioki;dInongo
CD Africa/Lubumbashi -;pLubumbashi//Élisabethville;oMbuji-Mayi;mKisangani//Stanleyville;lKananga;lLikasi;lKolwezi;jTshikapa;jBeni;jBukavu;iMwene-Ditu;iUvira;iButembo;iGandajika;hKalemie;hGoma;hKindu;hIsiro;gBunia;fKamina;fLodja;eKipushi;eKabinda;eKasongo;eMweka;eButa;dBasoko;dLubao;dLusambo
CF Africa/Bangui -;mBangui;hBimbo;fMbaïki;eBerbérati;eKaga Bandoro;dBozoum
CG Africa/Brazzaville -;pBrazzaville;nPointe-Noire;gDolisie;eKayes
CH Europe/Zurich -;aHerisau
CH Europe/Zurich CH-AG;aWettingen;aBaden;aAarau;5Argovie/Aargau
CH Europe/Zurich CH-AI;6Appenzell;1Appenzell Rhodes-Intérieures/Appenzell Innerrhoden
CH Europe/Zurich CH-BE;hBerne/Bern;dBienne/Biel;dThoune/Thun;dKöniz;9Steffisburg
CH Europe/Zurich CH-BL;aAllschwil;aMuttenz;5Bâle-Campagne/Basel-Landschaft
CH Europe/Zurich CH-BS;iBâle/Basel;dBâle-Ville/Basel-Stadt;aRiehen
CH Europe/Zurich CH-FR;cFribourg//Freiburg im Üechtland
CH Europe/Zurich CH-GE;iGenève/Geneva/Genf;cVernier;aMeyrin;aCarouge;aOnex
CH Europe/Zurich CH-GL;6Glaris/Glarus
CH Europe/Zurich CH-GR;cCoire/Chur;7Grisons/Graubünden
CH Europe/Zurich CH-JU;8Delémont;4Jura
CH Europe/Zurich CH-LU;eLucerne//Luzern;bEmmen;bKriens;aLittau
CH Europe/Zurich CH-NE;dLa Chaux-de-Fonds;cNeuchâtel
CH Europe/Zurich CH-NW;7Stans;2Nidwald/Nidwalden
CH Europe/Zurich CH-OW;8Sarnen;3Obwald/Obwalden
CH Europe/Zurich CH-SG;fSaint-Gall/St. Gallen/Sankt Gallen;cRapperswil;aJona;aGossau;aWil
CH Europe/Zurich CH-SH;cSchaffhouse/Schaffhausen
CH Europe/Zurich CH-SO;aOlten;aGrenchen;9Soleure/Solothurn
CH Europe/Zurich CH-SZ;9Schwytz/Schwyz
CH Europe/Zurich CH-TG;bFrauenfeld;aKreuzlingen;6Thurgovie/Thurgau
CH Europe/Zurich CH-TI;eLugano;aBellinzona;aTessin/Ticino
CH Europe/Zurich CH-UR;8Altdorf;3Uri
CH Europe/Zurich CH-VD;hLausanne;cVaud;bYverdon-les-Bains;bMontreux;aRenens;aNyon;aPully;aVevey
CH Europe/Zurich CH-VS;cSion//Sitten;aSierre;9Monthey;7Valais
CH Europe/Zurich CH-ZG;bZoug/Zug;bBaar
CH Europe/Zurich CH-ZH;kZurich//Zürich;gWinterthur;bUster;bDietikon;aDübendorf;aKloten;aHorgen;9Adliswil
CI Africa/Abidjan -;tAbidjan;oAbobo;mBouaké;jDaloa;iSan-Pédro;iYamoussoukro;iKorhogo;hMan;hDivo;hGagnoa;gAbengourou;gAnyama;fAgboville;fGrand-Bassam;fDabou;fDimbokro;eFerkessédougou;eAdzopé;eBouaflé;eSinfra;eKatiola;eBondoukou;eDanané;eOumé;eSéguéla;eBingerville;eIssia;eOdienné;dDuekoué;dAgnibilékrou;dDaoukro;cTouba
CK Pacific/Rarotonga -;9Avarua
CL America/Coyhaique -;dCoyhaique
CL America/Punta_Arenas -;hPunta Arenas
CL America/Santiago -;tSantiago du Chili/Santiago/Santiago de Chile;mPuente Alto;kAntofagasta;kViña del Mar;kValparaíso;jTalcahuano;jSan Bernardo;jTemuco;jIquique;jConcepción;jRancagua;iLa Pintana;iTalca;iArica;iCoquimbo;iPuerto Montt;iLa Serena;hChillán;hCalama;hOsorno;hValdivia;hQuilpué;hCopiapó;hLos Ángeles;gLo Prado;gCuricó;fSan Antonio;aCartagena
CL Pacific/Easter -;7Île de Pâques/Easter Island/Rapa Nui/Hanga Roa
CM Africa/Douala -;pDouala;pYaoundé;lGaroua;lKousséri;lBamenda;kMaroua;kBafoussam;kMokolo;jNgaoundéré;jBertoua;iEdéa;iLoum;hKumba;hNkongsamba;gMbouda;gDschang;gFoumban;gÉbolowa;fGuider;fFoumbot;fBafang;fYagoua;fMbalmayo;fMeïganga;fBali;fLimbe;fBafia;fWum;fBangangté;eTiko;eKribi;eMora;eSangmélima;eKumbo;eNkoteng;dMutengene;dBuea;dGaroua Boulaï;dBatouri;dFundong;dFontem;dMbanga;dBanyo
CN Asia/Shanghai -;zShanghai;xPékin/Beijing/Peking;wTianjin//Tientsin;wCanton/Guangzhou/Kanton;wShenzhen;wWuhan;vDongguan;vChongqing//Tchongking;vChengdu;vNankin/Nanjing/Nanking;vNanchong;vXi’an//Xian;uShenyang;uHangzhou;uHarbin;uTaian;uSuzhou;uShantou;tJinan;tZhengzhou;tChangchun;tDalian;tKunming;tQingdao;sFoshan;sPuyang;sWuxi;sXiamen;sTianshui;sNingbo;sShiyan;sTaiyuan;sTangshan;sHefei;sZibo;sZhongshan;sChangsha;sÜrümqi/Urumqi;sShijiazhuang;rLanzhou;rYunfu;rNanchang;qDadonghai;qOrdos;qJilin;qBayan Nur;qKunshan;qXinyang;pFushun;pLuoyang;pGuankou;pHandan;pBaotou;pXuchang;pYueyang;pAnshan;pTongshan;pFuzhou;pGuiyang;oLijiang;oDatong;oChangshu City;oXianyang;oHuainan;oJieyang;oZhu Cheng City;oBaoding;oBenxi;oChangzhou;oHuaibei;oKaifeng;oPingdingshan;oQiqihar;nWenzhou;nNanning;nAnyang;nHohhot;nShangyu;nXining;nQinhuangdao;nHengyang;nXinxiang;nHegang;nLangfang;nZhumadian;nYantai;nZhuzhou;nChangzhi;nZhangjiakou;nZigong;nFuxin;nHuangshi;nLiaoyang;nXiangtan;nPuyang Chengguanzhen;nNantong;nMudanjiang;mGuilin;mZhanjiang;mZhenjiang;mDandong;mShaoguan;mYancheng;mPanshan;mHaikou;mTaizhou;mXingtai;mJinzhou;mShuangyashan;mLuancheng;mYingkou;mZhangzhou;mBengbu;mShihezi;mSiping;mHuaian;mJiamusi;mNeijiang;mYangzhou;mGuli;mTanggu;mJiangmen;mCangzhou;mChangde;mJiaozuo;mTonghua;mWuhu;mZhuhai;lYinchuan;hLhassa/Lhasa
CO America/Bogota -;vBogota/Bogotá;rCali;qMedellín;pBarranquilla;oCarthagène/Cartagena;nCúcuta;mBucaramanga;lPereira;lSanta Marta;lIbagué;lBello;lPasto;kManizales;kNeiva;kSoledad;kVillavicencio;kArmenia;kSoacha;kValledupar;kItagüí;jMontería;jSincelejo;jPopayán;jFloridablanca;jPalmira;jBuenaventura;iBarrancabermeja;iDosquebradas;iTuluá;iEnvigado;hCartago;hMaicao;hFlorencia;hGirardot City;hSogamoso;hGuadalajara de Buga;hTunja;gGirón;gMalambo;gMagangué;gRiohacha;fQuibdó;fArauca;eYopal;eSan Andrés;eMadrid;dSevilla;aLa Plata;aZaragoza;aMálaga;aFresno;9La Paz;8Valencia;8Palermo;7San Antonio;7San Diego
CR America/Costa_Rica -;kSan José;eLimón;eSan Francisco;dAlajuela;dLiberia;bGuadalupe;aSan Diego;9Buenos Aires;8San Antonio;7Santiago
CU America/Havana -;rLa Havane/Havana/La Habana;mSantiago de Cuba;kCamagüey;kHolguín;jGuantánamo;jSanta Clara;jArroyo Naranjo;iLas Tunas;iBayamo;iPinar del Río;iCienfuegos;iSan Miguel del Padrón;hMatanzas;hCiego de Ávila;hCerro;hManzanillo;hSancti Spíritus;gGuanabacoa;gPalma Soriano;fArtemisa;eSan José de las Lajas;dSanto Domingo
CV Atlantic/Cape_Verde -;gPraia;fMindelo
CW America/Curacao -;hWillemstad
CX Indian/Christmas -;0Flying Fish Cove
CY Asia/Famagusta -;iNicosie/Nicosia;dFamagusta
CY Asia/Nicosia -;iLimassol;fLarnaca;fStróvolos
CZ Europe/Prague -;pPrague//Praha;lBrno//Brünn;kOstrava;iPlzeň/Pilsen/Plzen;gOlomouc;gLiberec;gČeské Budějovice;gHradec Králové;gÚstí nad Labem;gPardubice;fHavířov;fZlín;fKladno;fMost;eKarviná;eOpava;eFrýdek-Místek;eDěčín;eKarlovy Vary;eTeplice;eChomutov;eJihlava;dProstějov;dPřerov;dJablonec nad Nisou;dMladá Boleslav
DE Europe/Berlin DE-BB;hPotsdam;fCottbus;eBrandenburg an der Havel;eFrancfort-sur-l’Oder/Frankfurt (Oder);dEberswalde;dOranienburg;dSchwedt (Oder);dFalkensee;cBrandebourg/Brandenburg;cBernau bei Berlin;cFürstenwalde;cKönigs Wusterhausen;cEisenhüttenstadt;cNeuruppin
DE Europe/Berlin DE-BE;sBerlin
DE Europe/Berlin DE-BW;mStuttgart;kMannheim;kKarlsruhe;jFribourg-en-Brisgau/Freiburg/Freiburg im Breisgau;hBade-Wurtemberg/Baden-Württemberg;hHeidelberg;hHeilbronn;hUlm;hPforzheim;gReutlingen;gEsslingen;gLudwigsburg;fTübingen;fVillingen-Schwenningen;fConstance/Konstanz;fAalen;eSchwäbisch Gmünd;eSindelfingen;eOffenburg;eFriedrichshafen;eGöppingen;eBaden-Baden;eWaiblingen;eHeidenheim an der Brenz;eRavensburg;dRastatt;dLörrach;dAlbstadt;dBöblingen;dLeonberg;dSingen;dFellbach;dLahr;dFilderstadt;dWeinheim;dBruchsal;dRottenburg;dBietigheim-Bissingen;dNürtingen;dKirchheim unter Teck;dSchorndorf;dEttlingen;dLeinfelden-Echterdingen;dSchwäbisch Hall;cBacknang;cSinsheim;cTuttlingen;cBalingen;cKehl;cOstfildern;cRheinfelden;cBiberach an der Riß;cCrailsheim;cHerrenberg;cKornwestheim;cRadolfzell;8Salem
DE Europe/Berlin DE-BY;pMunich//München/Muenchen;kBavière/Bavaria;hWurtzbourg/Würzburg;hRatisbonne/Regensburg;hIngolstadt;fBamberg;fAschaffenburg;eKempten (Allgäu);eLandshut;eRosenheim;eSchweinfurt;eNeu-Ulm;ePassau;dAmberg;dStraubing;dFreising;dWeiden;dKaufbeuren;dMemmingen;dDachau;dNeumarkt in der Oberpfalz;dGermering;cFürstenfeldbruck;cErding;cDeggendorf;cForchheim
DE Europe/Berlin DE-BY-A;jAugsbourg/Augsburg
DE Europe/Berlin DE-BY-EVANG;mNuremberg//Nuernberg/Nürnberg;gFürth;gErlangen;fBayreuth;eHof;dCoburg;dSchwabach;cAnsbach
DE Europe/Berlin DE-HB;mBrême/Bremen;hBremerhaven
DE Europe/Berlin DE-HE;nFrancfort-sur-le-Main/Frankfurt/Francfort/Frankfurt am Main;jWiesbaden;iKassel;iHesse;hDarmstadt;hOffenbach;gHanau am Main;fMarburg an der Lahn;fGießen;eFulda;eRüsselsheim;eWetzlar;eBad Homburg vor der Höhe;dRodgau;dOberursel;dDreieich;dBensheim;dMaintal;dHofheim am Taunus;cLangen;cNeu Isenburg;cLimburg an der Lahn;cDietzenbach;cMörfelden-Walldorf;cViernheim;cLampertheim;cBad Vilbel;cBad Hersfeld;cBad Nauheim
DE Europe/Berlin DE-HH;qHambourg/Hamburg
DE Europe/Berlin DE-MV;iRostock;gSchwerin;fNeubrandenburg;eStralsund;eGreifswald;eMecklembourg-Poméranie-Occidentale/Mecklenburg-Vorpommern;dWismar;cGüstrow
DE Europe/Berlin DE-NI;mHanovre/Hanover/Hannover;jBrunswick//Braunschweig;iOsnabrück;iOldenburg;hBasse-Saxe/Lower Saxony;hWolfsburg;hGöttingen//Gottingue;gHildesheim;gSalzgitter;fWilhelmshaven;fDelmenhorst;fLüneburg;fCelle;eGarbsen;eHameln;eWolfenbüttel;eNordhorn;eCuxhaven;eEmden;eLingen;eLangenhagen;ePeine;dMelle;dNeustadt am Rübenberge;dStade;dLehrte;dGoslar;dGifhorn;dWunstorf;dSeevetal;dAurich;dLaatzen;dBuxtehude;dBuchholz in der Nordheide;cUelzen;cMeppen;cPapenburg;cLeer;cSeelze;cWinsen;cNienburg;cGeorgsmarienhütte;cStuhr;cOsterholz-Scharmbeck;cBramsche;cCloppenburg;cGanderkesee;cNortheim;cBurgdorf;cAchim;7Essen
DE Europe/Berlin DE-NW;oCologne//Koeln/Köln;mEssen;mDortmund;mDüsseldorf//Duesseldorf;mDuisbourg/Duisburg;lBochum;kWuppertal;kBielefeld;kBonn;jMünster//Muenster;jGelsenkirchen;jAix-la-Chapelle/Aachen;jMönchengladbach;jRhénanie-du-Nord-Westphalie/North Rhine-Westphalia;jKrefeld;jOberhausen;iHagen;iHamm;iHerne;iMülheim;iSolingen;iLeverkusen;hNeuss;hPaderborn;hRecklinghausen;hBottrop;hRemscheid;gMoers;gSiegen;gBergisch Gladbach;gWitten;gIserlohn;gGütersloh;gDüren;gRatingen;gMarl;gLünen;gVelbert;fMinden;fDorsten;fLüdenscheid;fCastrop-Rauxel;fGladbeck;fArnsberg;fRheine;fViersen;fTroisdorf;fBocholt;fDetmold;fDinslaken;fLippstadt;fUnna;fHerten;eHerford;eGrevenbroich;eKerpen;eDormagen;eBergheim;eWesel;eLangenfeld;eStolberg;eMenden;eHattingen;eHilden;eSankt Augustin;eEschweiler;eAhlen;eBad Salzuflen;eEuskirchen;eMeerbusch;eHürth;ePulheim;eGummersbach;eBergkamen;eWillich;eErftstadt;eNeubrück;eIbbenbüren;eSchwerte;eBad Oeynhausen;eKleve;eFrechen;dBornheim;dSoest;dErkrath;dDülmen;dHerzogenrath;dAlsdorf;dGronau;dRheda-Wiedenbrück;dKamen;dHennef;dBünde;dErkelenz;dBrühl;dMonheim am Rhein;dNettetal;dKaarst;dLemgo;dHeinsberg;dKönigswinter;dBorken;dHückelhoven;dMettmann;dLöhne;dKamp-Lintfort;dSiegburg;dVoerde;dWarendorf;dAhaus;dBeckum;dHaltern am See;dHemer;dWürselen;dWermelskirchen;dCoesfeld;cNiederkassel;cPorta Westfalica;cDatteln;cKempen;cLage;cWesseling;cEmsdetten;cGreven;cSteinfurt;cGeldern;cJülich;cGoch;cKorschenbroich;cHöxter;cGevelsberg;cEnnepetal;cMeschede;cRheinberg;cWerl;cKreuztal;cLohmar;cWerne;cOer-Erkenschwick;cTönisvorst;cSchwelm;cWaltrop
DE Europe/Berlin DE-RP;iMayence/Mainz;iLudwigshafen am Rhein;gCoblence/Koblenz;gTrèves/Trier;gKaiserslautern;fWorms;fNeuwied;eNeustadt;eSpire/Speyer;dFrankenthal;dRhénanie-Palatinat/Rhineland-Palatinate;dPirmasens;dBad Kreuznach;dLandau in der Pfalz;cDeux-Ponts/Zweibrücken;cIdar-Oberstein
DE Europe/Berlin DE-SH;jKiel;jLübeck//Luebeck;fFlensburg;fNeumünster;fNorderstedt;eSchleswig-Holstein;eElmshorn;dPinneberg;cItzehoe;cWedel;cAhrensburg
DE Europe/Berlin DE-SL;iSarrebruck/Saarbrücken;eNeunkirchen;dSarre/Saarland;dHomburg;dVölklingen;dSankt Ingbert;dSaarlouis;cMerzig
DE Europe/Berlin DE-SN;mLeipzig;lDresde/Dresden;jChemnitz;hSaxe/Saxony;gZwickau;fPlauen;eGörlitz;dHoyerswerda;dFreiberg;dBautzen;dPirna;dFreital;dRiesa;cRadebeul
DE Europe/Berlin DE-ST;jHalle (Saale);jMagdebourg/Magdeburg;fDessau;eSaxe-Anhalt/Saxony-Anhalt;dHalle Neustadt;dHalberstadt;dStendal;cMerseburg;cWernigerode;cSchönebeck;cBernburg;cWittenberg
DE Europe/Berlin DE-TH;iErfurt;gJena;gGera;eWeimar;eThuringe/Thuringia;dGotha;dNordhausen;dEisenach;dSuhl;dAltenburg;dMühlhausen
DJ Africa/Djibouti -;mDjibouti;e’Ali Sabieh
DK Europe/Copenhagen -;oCopenhague/Copenhagen/København;jAarhus//Arhus/Århus;hOdense;hAalborg;gFrederiksberg;fEsbjerg;eHorsens;eRanders;eKolding;eVejle;eHvidovre;dGreve;dHerning;dRoskilde;dSilkeborg;dNæstved;dCharlottenlund;dBallerup
DM America/Dominica -;aRoseau
DO America/Santo_Domingo -;rSaint-Domingue/Santo Domingo;pSantiago de los Caballeros;nSanto Domingo Oeste;nSanto Domingo Este;jSan Pedro de Macorís;jLa Romana;iSan Cristóbal;hPuerto Plata;hSan Francisco de Macorís;hSalvaleón de Higüey;gConcepción de La Vega;gPunta Cana;fSanta Cruz de Barahona;fBonao;fSan Juan de la Maguana;fBaní;eMoca;eAzua;dMao;dSalcedo;dCotuí
DZ Africa/Algiers -;qAlger/Algiers;nBoumerdès/Boumerdas;mOran//Wahran;mTebessa;lConstantine//Cirta;kBiskra;kSetif;kBatna;kBab Ezzouar;jAnnaba//Bône;iSidi Bel Abbes;iBlida;iTiaret;iChlef;iBordj Bou Arreridj;iEch Chettia;iBéjaïa/Bejaia/Bougie;iSkikda//Philippeville;iEl Achir;iSouk Ahras;iDjelfa;hMascara;hJijel;hMedea;hTizi Ouzou;hBechar;hEl Oued;hTlemcen;hRelizane;hMostaganem;hOuargla;hEl Eulma;hSaida;hGuelma;hBordj el Kiffan;hAin Oussera;hKhenchela;gLaghouat;gAin Beida;gBaraki;gOum el Bouaghi;gMSila;gMessaad;gBarika;gGhardaia;gBeni Mered;fAflou;fEl Khroub;fRouissat;fBerrouaghia;fKsar el Boukhari;fKhemis Miliana;fAzzaba;fTamanrasset;fAin Touta;fCheria;fBirkhadem;fChelghoum el Aid;fSidi Aissa;fLarbaa;fMila;fBir el Ater;fSougueur;fAin Fakroun;fTolga;fEs Senia;fBir el Djir;fAkbou;fBesbes;eEl Bayadh;eSidi Khaled;eAin Sefra;eFrenda;eBougara;eHamma Bouziane;eReguiba;eTissemsilt;eMeftah;eOued Rhiou;eBoufarik;eSig;eKsar Chellala;eSidi Moussa;eAin Temouchent;eRas el Oued;eLakhdaria;eDrean;eReghaia;eBoghni;eDar Chioukh;eSedrata;eHassi Messaoud;eDjamaa;eBouira;eMansoura;eAin Defla;eTelerghma;eRemchi;eBirine;eSour el Ghozlane;eMetlili Chaamba;eKhemis el Khechna;eTimimoun;eI-n-Salah;eTouggourt;dMerouana;dKarkira;dEl Hadjar;dBeni Saf;dTindouf;dAin el Turk;dBoudouaou;dBerriane;dOued Fodda;dBou Arfa;dAdrar;dEl Attaf;dEl Affroun;dAin el Hadjel;dHennaya;dTazoult-Lambese;dDraa el Mizan;dTimizart;dSebdou;dTebesbest;dSouma;dAzazga;dRouached;dHeliopolis
EC America/Guayaquil -;qGuayaquil;pQuito;kCuenca;iSanto Domingo de los Colorados;iMachala;iManta;iPortoviejo;iEloy Alfaro;iEsmeraldas;iAmbato;hTutamandahostel;hMilagro;hIbarra;hRiobamba;hQuevedo;hLoja;fTulcán;fBabahoyo;eLatacunga;dPuerto Francisco de Orellana;dSanta Elena
EC Pacific/Galapagos -;cGalápagos
EE Europe/Tallinn -;lTallinn//Reval;gTartu;fNarva;dKohtla-Järve;dPärnu
EG Africa/Cairo -;vLe Caire/Cairo/Al Qahira;tAlexandrie/Alexandria;rGizeh/Giza;mPort-Saïd/Port Said;mSuez;lAl Mahallah al Kubra;lLouxor/Luxor;lAsyut;lAl Mansurah;lTanda;kAl Fayyum;kZagazig;kIsmailia;jKafr ad Dawwar;jAssouan/Aswan;jQina;jHalwan;jDamanhur;jAl Minya;jIdku;jSohag;iNew Cairo;iBani Suwayf;iShibin al Kawm;iBanha;iTalkha;hKafr ash Shaykh;hMallawi;hDikirnis;hIdfu;hBilbays;hArish;hJirja;gAl Hawamidiyah;gBilqas;gDisuq;gAbu Kabir;gQalyub;gHurghada;fDamietta;fAl Kharijah;eMersa Matruh
EH Africa/El_Aaiun -;iLaayoune;fDakhla
ER Africa/Asmara -;mAsmara;fKeren
ES Africa/Ceuta ES-CE;fCeuta
ES Africa/Ceuta ES-ML;fMelilla
ES Atlantic/Canary ES-CN;lLas Palmas/Las Palmas de Gran Canaria;jSanta Cruz de Ténérife/Santa Cruz de Tenerife;hLa Laguna;gTelde;gÎles Canaries/Canary Islands;fArona;eSanta Lucía;eArrecife;eSan Bartolomé de Tirajana;dAdeje;dLa Orotava;dGranadilla de Abona;dLos Realejos;cArucas;cRealejo Alto;cPuerto del Rosario;cMaspalomas;cPuerto de la Cruz;cPuerto del Carmen
ES Europe/Madrid ES-AN;nSéville/Seville/Sevilla;mMalaga/Málaga;kCordoue/Córdoba/Cordova;jGrenade/Granada;jJerez de la Frontera;iAlmería;iAndalousie/Andalusia;hHuelva;hMarbella;hCadix/Cádiz/Cadiz;hDos Hermanas;hJaén;hAlgeciras;gSan Fernando;gEl Puerto de Santa María;fEl Ejido;fRoquetas de Mar;fChiclana de la Frontera;fVélez-Málaga;fMijas;fFuengirola;fAlcalá de Guadaira;fCampiña;fSanlúcar de Barrameda;fEstepona;fTorremolinos;eLa Línea de la Concepción;eLinares;eMotril;eBenalmádena;eUtrera;dAntequera;dLucena;dMairena del Aljarafe;dÉcija;dPuerto Real;dAndújar;dRincón de la Victoria;dRonda;dLos Palacios y Villafranca;cLa Rinconada;cÚbeda;cAlhaurín de la Torre;cSan Pedro de Alcántara;cArcos de la Frontera;cPuente-Genil
ES Europe/Madrid ES-AR;nSaragosse/Zaragoza/Saragossa;iAragon;eHuesca;cTeruel
ES Europe/Madrid ES-AS;kGijón;jOviedo;fAvilés;fAsturies/Asturias;dSama;dMieres
ES Europe/Madrid ES-CB;iSantander;eTorrelavega;dCantabrie/Cantabria;cCastro-Urdiales;cCamargo
ES Europe/Madrid ES-CL;kValladolid;iBurgos;iSalamanque/Salamanca;hLeón;fPalencia;fCastille-et-León/Castile and León;fPonferrada;fZamora;eÁvila;eSégovie/Segovia;dSoria;dMiranda de Ebro;cAranda de Duero;cSan Andrés del Rabanedo
ES Europe/Madrid ES-CM;iAlbacete;gTalavera de la Reina;fGuadalajara;fTolède/Toledo;fCiudad Real;eCuenca;ePuertollano;dCastille-La Manche/Castilla–La Mancha;dTomelloso;cAzuqueca de Henares;cValdepeñas;cHellín;cAlcázar de San Juan
ES Europe/Madrid ES-CT;qBarcelone/Barcelona;lCatalogne/Catalonia;jL’Hospitalet de Llobregat;jBadalona;jTerrassa;jSabadell;hTarragone/Tarragona;hLérida/Lleida/Lerida;hMataró;hSanta Coloma de Gramenet;gReus;gGérone/Girona/Gerona;fCornellà de Llobregat;fSant Boi de Llobregat;fSant Cugat del Vallès;fManresa;fRubí;fVilanova i la Geltrú;eViladecans;eEl Prat de Llobregat;eCastelldefels;eGranollers;eCerdanyola del Vallès;eMollet del Vallès;dEsplugues de Llobregat;dGavà;dLlefià;dFigueras/Figueres;dSant Feliu de Llobregat;dBlanes;dVic;dLloret de Mar;dIgualada;dVilafranca del Penedès;dRipollet;cEl Vendrell;cTortosa;cSant Adrià de Besòs;cOlot;cMontcada i Reixac;cCambrils;cSant Joan Despí;cBarberà del Vallès
ES Europe/Madrid ES-EX;hBadajoz;gCáceres;eMérida;dPlasencia;dEstrémadure/Extremadura;cDon Benito;cAlmendralejo;8Trujillo
ES Europe/Madrid ES-GA;kVigo;jLa Corogne/A Coruña/La Coruña;gOurense;gLugo;gSaint-Jacques-de-Compostelle/Santiago de Compostela;fPontevedra;fGalice/Galicia;fFerrol;dNarón;dVilagarcía de Arousa;cOleiros;cCarballo;cRedondela
ES Europe/Madrid ES-IB;lPalma de Majorque/Palma de Mallorca/Palma;kMajorque/Mallorca/Majorca/Baléares;gÎles Baléares/Balearic Islands;eCalvià;dIbiza//Eivissa;dManacor;cLlucmajor;cMarratxí;cSanta Eulària des Riu
ES Europe/Madrid ES-MC;lMurcia;jCarthagène/Cartagena;gMurcie/Murcia;gLorca;eMolina de Segura;dAlcantarilla;cMazarrón;cCieza;cYecla;cÁguilas;cTorre-Pacheco;cSan Javier;cAtamaría
ES Europe/Madrid ES-MD;sMadrid;jCiudad Lineal;jMóstoles;iAlcalá de Henares;iFuenlabrada;iLeganés;iAlcorcón;iGetafe;hChamartín;hTorrejón de Ardoz;hParla;gAlcobendas;gCoslada;fLas Rozas de Madrid;fPozuelo de Alarcón;fSan Sebastián de los Reyes;fRivas-Vaciamadrid;fMajadahonda;eValdemoro;eCollado-Villalba;eAranjuez;eArganda;dColmenar Viejo;dPinto;dBoadilla del Monte;dTres Cantos;dSan Fernando de Henares;cGalapagar
ES Europe/Madrid ES-NC;iPampelune/Pamplona/Iruña;eNavarre;cTudela
ES Europe/Madrid ES-PV;kBilbao;jVitoria//Gasteiz;iSaint-Sébastien/San Sebastián/Donostia;gBarakaldo;gPays basque/Basque Country;fGetxo;eIrun;eSantutxu;dPortugalete;dSanturtzi;dBasauri;dErrenteria;cLeioa
ES Europe/Madrid ES-RI;hLogroño;dLa Rioja
ES Europe/Madrid ES-VC;nValence/Valencia;kAlicante//Alacant;jElche;iCommunauté valencienne/Valencian Community;iCastellón de la Plana//Castelló de la Plana;gTorrevieja;fOrihuela;fGandia;fTorrent;fBenidorm;fSagunto;ePaterna;eGrao de Murviedro;eAlcoy;eElda;eSan Vicent del Raspeig;eVila-real;dAlzira;dDenia;dMislata;dBurjassot;dOntinyent;cVillena;cBurriana;cVillajoyosa;cSanta Pola;cJavea;cXirivella;cManises;cAlaquàs
ET Africa/Addis_Ababa -;sAddis-Abeba/Addis Ababa;jDire Dawa;jMekele;jNazret;iBahir Dar;hGondar;hDese;hHawassa;hJimma;gBishoftu;gHarar;eJijiga;dGambela
FI Europe/Helsinki -;mHelsinki//Helsingfors;jEspoo;iTampere;iVantaa;iTurku//Åbo;hOulu;gLahti;gKuopio;fJyväskylä;fPori;eLappeenranta;eVaasa;eKotka;eJoensuu;dHämeenlinna;dPorvoo;dMikkeli;dHyvinge
FJ Pacific/Fiji -;fSuva;eLautoka
FK Atlantic/Stanley -;3Stanley
FM Pacific/Pohnpei -;0Palikir - National Government Center
FO Atlantic/Faroe -;9Tórshavn
FR Europe/Paris -;rParis;nMarseille//Marseilles;lLyon//Lyons;lToulouse;kNice//Nizza;kNantes;jMontpellier;jBordeaux;jLille//Rijsel;jRennes;iReims//Rheims;iLe Havre;iCergy-Pontoise;iSaint-Étienne;iToulon;iAngers;iGrenoble;hDijon;hNîmes;hAix-en-Provence;hSaint-Quentin-en-Yvelines;hBrest;hLe Mans;hAmiens;hTours;hLimoges;hClermont-Ferrand;hVilleurbanne;hBesançon;hOrléans;gRouen;gPerpignan;gCaen;gBoulogne-Billancourt;gNancy;gArgenteuil;gSaint-Denis;gRoubaix;gTourcoing;gMontreuil;gAvignon;gAsnières-sur-Seine;gNanterre;fPoitiers;fVersailles;fCourbevoie;fCréteil;fPau;fColombes;fVitry-sur-Seine;fAulnay-sous-Bois;fLa Rochelle;fChampigny-sur-Marne;fRueil-Malmaison;fAntibes;fSaint-Maur-des-Fossés;fCalais;fBéziers;fDunkerque/Dunkirk;fAubervilliers;fCannes;fMérignac;fBourges;fSaint-Nazaire;eValence;eQuimper;eDrancy;eNoisy-le-Grand;eVilleneuve-d’Ascq;eLa Seyne-sur-Mer;eLevallois-Perret;eChambéry;eIssy-les-Moulineaux;eNeuilly-sur-Seine;eTroyes;eCorse/Corsica;eAntony;eLa Roche-sur-Yon;eLorient;eSarcelles;ePessac;eIvry-sur-Seine;eÉvreux;eVénissieux;eCergy;eClichy;eSaint-Quentin;eNiort;eBelfort;eAjaccio;eVannes;eSartrouville;eMaisons-Alfort;eMeaux;eBlois;eBrive-la-Gaillarde;eArles;eBeauvais;eChâteauroux;eCholet;eFréjus;ePantin;eSaint-Brieuc;eMontauban;eCharleville-Mézières;eAlbi;eTarbes;eFontenay-sous-Bois;eÉvry;eClamart;eChâlons-en-Champagne;eNarbonne;eSaint-Malo;eLaval;eHyères;eCarcassonne;eAngoulême;eAnnecy;dBondy;dLe Blanc-Mesnil;dVillejuif;dGrasse;dSevran;dCastres;dChalon-sur-Saône;dArras;dBoulogne-sur-Mer;dChelles;dCagnes-sur-Mer;dSaint-Herblain;dDouai;dÉpinay-sur-Seine;dVincennes;dMartigues;dBourg-en-Bresse;dBobigny;dMontluçon;dAubagne;dValenciennes;dSuresnes;dMeudon;dBayonne;dIstres;dMantes-la-Jolie;dCompiègne;dNevers;dChartres;dLe Cannet;dWattrelos;dCaluire-et-Cuire;dGap;dTalence;dAlès;dGennevilliers;dSaint-Priest;dRosny-sous-Bois;dAuxerre;dSalon-de-Provence;dSaint-Germain-en-Laye;dBastia;dSète;dAnglet;dPuteaux;dCorbeil-Essonnes;dGarges-lès-Gonesse;dRoanne;dSavigny-sur-Orge;dLivry-Gargan;dÉpinal;dSaint-Ouen;dRezé;dMontigny-le-Bretonneux;dNoisy-le-Sec;dMelun;dBagneux;dMassy;dMontrouge;dMarcq-en-Barœul;dVitrolles;dDraguignan;dLens;dGagny;dSaint-Chamond;dBron;dVaulx-en-Velin;dJoué-lès-Tours;dAlfortville;dLa Courneuve;dChâtellerault;dVillepinte;cCambrai;cPoissy;cConflans-Sainte-Honorine;cMont-de-Marsan;cPlaisir;cMarignane;cDieppe;cMontélimar;cTremblay-en-France;cChoisy-le-Roi;cSaint-Martin-d’Hères;cMâcon;cRomans-sur-Isère;cSaint-Raphaël;cPontault-Combault;cSix-Fours-les-Plages;cPérigueux;cAurillac;cNeuilly-sur-Marne;cLiévin;cAgen;cFranconville;cSainte-Geneviève-des-Bois;cMaubeuge;cBagnolet;cSaumur;cBiarritz;cLa Ciotat;cÉchirolles;cVillefranche-sur-Saône;cChâtenay-Malabry;cStains;cChâtillon;cVienne;cLes Mureaux;cLe Perreux-sur-Marne;cGuyancourt;cPalaiseau;cSaint-Dizier;cCreil;cVandœuvre-lès-Nancy;cThonon-les-Bains;cBéthune;cColomiers;cNogent-sur-Marne;cAthis-Mons;cViry-Châtillon;cHouilles;cSoissons;cDreux;cCharenton-le-Pont;cVilleneuve-Saint-Georges;cÉlancourt;cAlençon;cSotteville-lès-Rouen;cOrange;cVillenave-d’Ornon;cPontoise;cVilliers-sur-Marne;cChatou;cGoussainville;cLomme;cVierzon;cSaint-Médard-en-Jalles;cThiais;cCarpentras;cL’Haÿ-les-Roses;cMenton;cSaint-Laurent-du-Var;cSaintes;cRochefort;cMalakoff;cDraveil;cSaint-Leu;cSaint-Sébastien-sur-Loire;cLe Chesnay;cTournefeuille;cClichy-sous-Bois;cChaumont;cSaint-Étienne-du-Rouvray;cMeyzieu;cYerres;cMontbéliard;cSaint-Cloud;cSens;cLaon;cLambersart;cTrappes;cRodez;cBergerac;cAnnemasse;cLa Garde;cErmont;cRillieux-la-Pape;cVillemomble;cPierrefitte-sur-Seine;cLe Kremlin-Bicêtre;cChamps-sur-Marne;cAix-les-Bains;cBezons;bVallauris;bTaverny;bLa Teste-de-Buch;bÉpernay;bVilliers-le-Bel;bVichy;bSannois;bGonesse;bVigneux-sur-Seine;bCavaillon;bRambouillet;bCherbourg-Octeville;bArmentières;bLunel;bCachan;bLe Grand-Quevilly;bAbbeville;bLa Garenne-Colombes;bVanves;bVernon;bSavigny-le-Temple;bDole;bVilleneuve-sur-Lot;bLes Ulis;bOyonnax;bOullins;bLe Creusot;bHénin-Beaumont;bOrvault;bCoudekerque-Branche;bHerblay;bRis-Orangis;bSucy-en-Brie;bGrigny;bFresnes;bRomainville;bFontenay-aux-Roses;bDécines-Charpieu;bSaint-Dié-des-Vosges;bFontaine;bAuch;bBruay-la-Buissière;bLisieux;bTorcy;bGradignan;bLanester;bBrétigny-sur-Orge;bMuret;bBois-Colombes;bBlagnac;bHérouville-Saint-Clair;bLibourne;bLe Bouscat;bMiramas;bBeaune;bEaubonne;bBrunoy;bVilleparisis;bMontfermeil;bSèvres;bFougères;bSaint-Pol-sur-Mer;bLa Madeleine;bGif-sur-Yvette;bBourgoin-Jallieu;bBègles;bCahors;bMillau;bHazebrouck;bGrande-Synthe;bLa Valette-du-Var;bMoulins;bMont-Saint-Aignan;bÉtampes;bMons-en-Barœul;bAgde;bSaint-Ouen-l’Aumône;bVertou;bMontgeron;bMaisons-Laffitte;bLe Puy-en-Velay;bLe Petit-Quevilly;bLormont;bOlivet;bAchères;bOzoir-la-Ferrière;bLe Plessis-Robinson;bCenon;bCombs-la-Ville;bDax;bFrontignan;bVoiron;bLoos;bLe Mée-sur-Seine;bVilleneuve-la-Garenne;bFécamp;bCormeilles-en-Parisis;bSainte-Foy-lès-Lyon;bVerdun;bVélizy-Villacoublay;bSaint-Lô;bLunéville;bDeuil-la-Barre;bLa Celle-Saint-Cloud;bAnnecy-le-Vieux;bSceaux;bLannion;bDenain;bAllauch;bConcarneau;bEysines;bCroix;bManosque;bSaint-Mandé;bMontmorency;bGardanne;bLes Lilas;bFleury-les-Aubrais;bDammarie-les-Lys;bRoissy-en-Brie;bSaint-Genis-Laval;bCognac;bSaint-Michel-sur-Orge;bLongjumeau;bBressuire;bVauréal;bLons-le-Saunier;bPloemeur;bLagny-sur-Marne;bSedan;aOrly;aPontarlier;aChamalières;aMeylan;aMontceau-les-Mines;aHalluin;aRiom;aChevilly-Larue;aRomorantin-Lanthenay;aMantes-la-Ville;aPertuis;aMorsang-sur-Orge;aVesoul;aSaint-Jean-de-Braye;aLes Pennes-Mirabeau;aCluses;aBourg-lès-Valence;aVillefontaine;aSaint-Gratien;aLes Pavillons-sous-Bois;aFontainebleau;aHem;aNogent-sur-Oise;aBagnols-sur-Cèze;aCouëron;aÉcully;aCran-Gevrier;aWasquehal;aMandelieu-la-Napoule;aVendôme;aLouviers;aGujan-Mestras;aSanary-sur-Mer;aSenlis;aAlbertville;aLimeil-Brévannes;aJouy-le-Moutier;aMarmande;aRoyan;aMaurepas;aDigne-les-Bains;aMougins;aChallans;aGarches;aChilly-Mazarin;aBourg-la-Reine;aÉqueurdreville-Hainneville;aCournon-d’Auvergne;aChaville;aNeuilly-Plaisance;aBonneuil-sur-Marne;aSorgues;aVence;aLe Plessis-Trévise;aBar-le-Duc;aSeynod;aMitry-Mory;aCarvin;aLimay;aLa Flèche;aPlaisance-du-Touch;aLa Chapelle-sur-Erdre;aAvion;aAnnonay;aRonchin;aMauguio;aChennevières-sur-Marne;aAutun;aTourlaville;aSaint-Omer;aArgentan;aGivors;aJoinville-le-Pont;aCarquefou;aCestas;aCastelnau-le-Lez;aMontigny-lès-Cormeilles;aLa Crau;aFirminy;aOrsay;aSaint-Amand-les-Eaux;aLe Pré-Saint-Gervais;aLucé;aLes Clayes-sous-Bois;aLa Baule-Escoublac;aSin-le-Noble;aToul;aVilleneuve-le-Roi;aSaint-Jean-de-la-Ruelle;aMorlaix;aMontargis;aSoisy-sous-Montmorency;aFlers;aMarly-le-Roi;aLattes;aSaint-Cyr-sur-Loire;aFos-sur-Mer;aArcueil;aVitré;aVitry-le-François;aElbeuf;aPamiers;aMontereau-Fault-Yonne;aTulle;aL’Isle-sur-la-Sorgue;aOcteville;aTassin-la-Demi-Lune;aBouguenais;aVerneuil-sur-Seine;aVerrières-le-Buisson;aPontivy;aLe Vésinet;aSallanches;aMontivilliers;aDomont;aBlanquefort;aDouarnenez;aOsny;aLe Pecq;aGuérande;aFloirac;aSaint-Cyr-l’École;aLaxou;aFontenay-le-Comte;aMoissy-Cramayel;aSaran;aBry-sur-Marne;aCesson-Sévigné;aLe Pontet;aMontbrison;aFaches-Thumesnil;aViroflay;aLes Sables-d’Olonne;aSaint-Leu-la-Forêt;aSaint-Fons;aLanderneau;aSaint-Avertin;aChâteaudun;aIssoire;aGien;aBayeux;aGentilly;aChâteau-Thierry;aPort-de-Bouc;aSaint-Égrève;aVillers-lès-Nancy;aBrie-Comte-Robert;aBoissy-Saint-Léger;aGuéret;aChenôve;aLourdes;aCanteleu;aHaubourdin;aCrépy-en-Valois;aBerck-Plage;aLes Herbiers;aOutreau;aBerck;aMayenne;aAudincourt;aBalma;aHautmont;aLognes;aTergnier;aCarrières-sous-Poissy;aPont-à-Mousson;9Cugnaux;9Éragny;9Noisiel;9Saint-Pierre-des-Corps;9Coulommiers;9Montesson;9Saint-Maximin-la-Sainte-Baume;9Noyon;9Brignoles;9Avon;9Billère;9Bailleul;9Courcouronnes;9Rive-de-Gier;9Mende;9Wattignies;9Beaucaire;9Tarascon;9Sablé-sur-Sarthe;9Montmagny;9Bollène;9Longwy;9Mennecy;9La Chapelle-Saint-Luc;9Vire;9Romilly-sur-Seine;9Cusset;9Bruz;9Saint-Jean-de-Luz;9Anzin;9Hendaye;9Issoudun;9Villeneuve-Loubet;9Saint-Just-Saint-Rambert;9Granville;9Hennebont;9Saint-Maurice;9Châlette-sur-Loing;9Châteaurenard;9Fourmies;9Berre-l’Étang;9Villefranche-de-Rouergue;9Nemours;9Ollioules;9Lons;9Caudry;9Plérin;9Longuenesse;9Val-de-Reuil;9Lys-lez-Lannoy;9Guipavas;9Thiers;9Pont-Sainte-Maxence;9Avrillé;9Raismes;9Bois-Guillaume;9Moissac;9Plougastel-Daoulas;9Saint-Brice-sous-Forêt;9Sainte-Maxime;9Saint-François;9Harnes;9Méru;9La Motte-Servolex;9Voisins-le-Bretonneux;9Bois-d’Arcy;9Seyssinet-Pariset;9Villeneuve-lès-Avignon;9Barentin;9Yzeure;9Château-d’Olonne;9Roncq;9Beausoleil;9Le Chambon-Feugerolles;9Mouvaux;9Castelsarrasin;9Ambérieu-en-Bugey;9Le Raincy;9Saint-Gilles;9Bouc-Bel-Air;9Chauny;9Gravelines;9Aubenas;9Bolbec;9Nogent-le-Rotrou;9Plouzané;9Amilly;9Rumilly;9Graulhet;9Sainte-Luce-sur-Loire;9Châteaubriant;9Valfin-lès-Saint-Claude;9Ambarès-et-Lagrave;9Andrésy;9Les Ponts-de-Cé;9Pornic;9Genas;9Carrières-sur-Seine;9Épinay-sous-Sénart;9Arnouville;9Pierrelatte;9Le Bourget;9Provins;9Amboise;9Bruges;9Valbonne;9Oloron-Sainte-Marie;9Fontenay-le-Fleury;9Valentigney;9Gaillac;9Saint-Orens-de-Gameville;9Triel-sur-Seine;9Ramonville-Saint-Agne;9Comines;9Vaires-sur-Marne;9Roquebrune-sur-Argens;9Castelnaudary;9Brignais;9Saint-Claude;9Saint-Martin-Boulogne;9Maromme;9Bernay;9Juvisy-sur-Orge;9Gisors;9Lamballe;9Le Pradet;9Arcachon;9Quimperlé;9Somain;9Beaumont;9Château-Gontier;9Auray;9Rognac;9Dinan;9Seclin;9Saint-Gaudens;9Saint-Cyr-sur-Mer;9Ponthierry;9L’Union;9Saint-Fargeau-Ponthierry;9Talant;9Francheville;9Solliès-Pont;9L’Isle-d’Abeau;9Montataire;9Villetaneuse;9Dinard;9Saint-Amand-Montrond;9Bully-les-Mines;9Nœux-les-Mines;9Valenton;9Le Pont-de-Claix;9Allonnes;9Aubergenville;9Le Relecq-Kerhuon;9Orthez;9Saint-Paul-lès-Dax;9Roquebrune-Cap-Martin;9La Queue-en-Brie;9Porto-Vecchio;9Vernouillet;9Vaux-le-Pénil;9Trélazé;9Bonneville;9Bellegarde-sur-Valserine;9Bruay-sur-l’Escaut;9Marly;9Gaillard;9Passy;9Cosne-Cours-sur-Loire;9Apt;9Parthenay;9Mondeville;9Méricourt;9Ploufragan;9Briançon;9Castanet-Tolosan;9Saint-Martin-de-Crau;9Tarnos;9Saint-Junien;8Joigny;8Thouars;8Châteauneuf-les-Martigues;8Oissel;8Figeac;8Mazamet;8Ville-d’Avray;8Mions;8Auchel;8Étaples;8Ussel;8Morangis;8Guilherand-Granges;8Saint-Saulve;8Bondues;8Yvetot;8Soyaux;8Saint-André-les-Vergers;8Sainte-Savine;8L’Isle-Adam;8Olonne-sur-Mer;8Canet-en-Roussillon;8Hirson;8Sarlat-la-Canéda;8Plan-de-Cuques;8Saint-Max;8Le Portel;8Chantilly;8Claye-Souilly;8Aubière;8Clermont;8Héricourt;8Jeumont;8Enghien-les-Bains;8Saint-André-lez-Lille;8Chambray-lès-Tours;8Carros;8Pernes-les-Fontaines;8Limoux;8Marquette-lez-Lille;8Monteux;8Tarare;8Vauvert;8Vieux-Condé;8Riorges;8Croissy-sur-Seine;8Biscarrosse;8Montigny-en-Gohelle;8Dugny;8Sassenage;8Sallaumines;8Chevigny-Saint-Sauveur;8Chamonix-Mont-Blanc;8Oignies;8Albert;8Pornichet;8Tournon-sur-Rhône;8Saint-Rémy-de-Provence;8Loudéac;8Déville-lès-Rouen;8Fosses;8Annoeullin;8Mainvilliers;8Varennes-Vauzelles;8Carmaux;8Bures-sur-Yvette;8Saint-Estève;8Aire-sur-la-Lys;8Saint-Brevin-les-Pins;8Roche-la-Molière;8Quetigny;8Courrières;8Douchy-les-Mines;8Dourdan;8Jarville-la-Malgrange;8Andernos-les-Bains;8Septèmes-les-Vallons;8Condé-sur-l’Escaut;8Voreppe;8Valréas;8La Ferté-Bernard;8Tinqueux;8Eybens;8Lavaur;8Luçon;8Montlouis-sur-Loire;8La Trinité;8Saint-Julien-en-Genevois;8Aniche;8Lillers;8Caudebec-lès-Elbeuf;8Bourg-de-Péage;8Gérardmer;8Villers-Cotterêts;8Isbergues;8Panazol;8Argeles;8Bussy-Saint-Georges;8La Roche-sur-Foron;8Pont-Saint-Esprit;8Villebon-sur-Yvette;8Pierre-Bénite;8Igny;8Ormesson-sur-Marne;8Villepreux;8Thorigny-sur-Marne;8Auriol;8Foix;8Paray-le-Monial;8Cogolin;8Tonneins;8Leers;8Guidel-Plage;8Lillebonne;8Portet-sur-Garonne;8Villerupt;8Corbas;8Arpajon;8Trets;8Lescar;8Fondettes;8Saint-Vallier;8Pont-Audemer;8Pithiviers;8Coutances;8Les Andelys;8Bondoufle;8Ifs;8Grand-Couronne;8Arques;8Privas;8Feyzin;8Vedène;8Saint-Jean-de-Maurienne;8La Chapelle-Saint-Mesmin;8Beauchamp;8Longvic;8Gouvieux;8Chanteloup-les-Vignes;8Épinay-sur-Orge;8Chambly;8Méry-sur-Oise;8Escaudain;8Pont-du-Château;8Redon;8La Londe-les-Maures;8Andrézieux-Bouthéon;8La Ferté-sous-Jouarre;8Le Passage;8Saint-Doulchard;8Neuville-en-Ferrain;8Lure;8Buxerolles;8Chassieu;8Chinon;8Gerzat;8Saint-Cyprien-Plage;8Saint-Hilaire-de-Riez;8Betton;8Remiremont;8Mouans-Sartoux;8Louvres;8Quéven;8Persan;8Avranches;8Miribel;8Villeneuve-Tolosane;8Dombasle-sur-Meurthe;8Aulnoye-Aymeries;8Fleury-Mérogis;8Champagnole;8Fontaine-lès-Dijon;8Maxéville;8Magny-les-Hameaux;8Luxeuil-les-Bains;8Gex;8Carqueiranne;8Marck;8Larmor-Plage;8Saint-Jean;8Gignac-la-Nerthe;8Belley;8Saint-Jean-de-Védas;8Rouvroy;8Falaise;8Merville;8Coulounieix;8Cabestany;8Ouistreham;8Pélissanne;8Darnétal;8Beuvry;8Lézignan-Corbières;8Crolles;8Saint-Jean-le-Blanc;8Guingamp;8Domérat;8Péronne;8Beaumont-sur-Oise;8Villecresnes;8Marguerittes;8Bagnères-de-Bigorre;8Ézanville;8Digoin;8La Riche;8Saint-Avé;8Bougival;8Léognan;8Le Haillan;8Irigny;8Cuers;8Bellerive-sur-Allier;8Notre-Dame-de-Gravenchon;8Rivesaltes;8Meulan-en-Yvelines;8Wingles;8Romagnat;8Petit-Couronne;8Pérols;8Gleizé;8Landivisiau;8Avallon;8L’Isle-Jourdain;8Fouesnant;8Revel;8Villars;8Castelginest;8Jarny;8Onnaing;8Wambrechies;8Saint-Germain-lès-Arpajon;8Vaucresson;8Portes-lès-Valence;7Pézenas;7Langres;7Migennes;7Déols;7Golbey;7Le Teil;7Dardilly;7Pacé;7Saint-Gély-du-Fesc;7Paimpol;7Saint-Pierre-lès-Elbeuf;7Crosne;7Bihorel;7Le Beausset;7Mèze;7Dammartin-en-Goële;7Saint-Affrique;7Bandol;7Lamorlaye;7Meythet;7Billy-Montigny;7Crest;7Loudun;7Mont-Saint-Martin;7Charvieu-Chavagneux;7Saint-Jacques-de-la-Lande;7Rethel;7Le Taillan-Médoc;7Port-Saint-Louis-du-Rhône;7Saint-Aubin-lès-Elbeuf;7Gueugnon;7Pontchâteau;7Le Muy;7Séné;7Craponne;7Unieux;7Libercourt;7Livron-sur-Drôme;7Eu;7Ploërmel;7Lésigny;7Pibrac;7Jouy-en-Josas;7Chantonnay;7Cassis;7Villeneuve-lès-Maguelone;7Aytré;7Les Angles;7Sainte-Adresse;7Tournan-en-Brie;7Bourg-Saint-Andéol;7Saint-Laurent-de-la-Salanque;7Cappelle-la-Grande;7Harfleur;7Chaponost;7Vert-Saint-Denis;7Blain;7Nangis;7Carhaix-Plouguer;7Lorgues;7Noisy-le-Roi;7Roquevaire;7Évian-les-Bains;7Veauche;7Aulnoy-lez-Valenciennes;7Ceret;7Basse-Goulaine;7Honfleur;7Claix;7Crozon;7Cabriès;7Houplines;7Cébazat;7Bourg-Saint-Maurice;7Vern-sur-Seiche;7Mourenx;7Malzéville;7Essey-lès-Nancy;7Doué-la-Fontaine;7Isle;7Lambesc;7Roussillon;7Saint-Rémy-lès-Chevreuse;7Perros-Guirec;7Saint-Grégoire;7Monistrol-sur-Loire;7Linselles;7Neufchâteau;7Saint-Paul-Trois-Châteaux;7Bessancourt;7Thaon-les-Vosges;7Ingré;7La Ricamarie;7Velaux;7Vizille;7Revin;7Montmorillon;7Auxonne;7Le Luc;7Thuir;7Vidauban;7Venelles;7Beynes;7Coulaines;7Groslay;7Feurs;7Ambert;7Saint-Yrieix-la-Perche;7Moirans;7Valognes;7Aureilhan;7Waziers;7Fuveau;7Uzès;7Ancenis;7Auby;7Beuvrages;7Gretz-Armainvilliers;7Mably;7Notre-Dame-de-Bondeville;7Quincy-sous-Sénart;7Évron;7Wavrin;7Pérenchies;7Marcoussis;7Breuillet;7Fonsorbes;7Ferney-Voltaire;7Biot;7Barlin;7Condom;7Ugine;7Tomblaine;7Orchies;7Tullins;7Nérac;7Achicourt;7Coutras;7Saint-Loubès;7Wimereux;7Saint-Pierre-du-Mont;7Beaugency;7Chécy;7Saint-Nicolas-de-Port;7Nieppe;7Saint-Denis-en-Val;7Saint-Pol-de-Léon;7Houdain;7Le Crès;7Sausset-les-Pins;7Bompas;7Sisteron;7Lisses;7Saint-Benoît;7Ruelle-sur-Touvre;7Saint-Marcellin;7La Couronne;7Mazingarbe;7Plabennec;7Écouen;7Urrugne;7Fresnes-sur-Escaut;7Le Coteau;7Chantepie;7Paray-Vieille-Poste;7Cesson;7Soisy-sur-Seine;7Sorbiers;7Boucau;7Chauvigny;7Louveciennes;7Biganos;7Bassens;7Lodève;7Saint-Flour;7Vallet;7Saint-Germain-lès-Corbeil;7Éguilles;7Noyelles-sous-Lens;7Meximieux;7Téteghem;7Peymeinade;7Commentry;7Neuville-sur-Saône;7Brioude;7Givet;7Louvroil;7Châteauneuf-sur-Loire;7Segré;7Saint-Genis-Pouilly;7Le Plessis-Bouchard;7Saint-Jean-de-Monts;7Seyssins;7Sautron;7Gray;7Villard-Bonnot;7Ballan-Miré;7Capbreton;7Lavelanet;7La Ferté-Macé;7Feignies;7Auterive;7La Grande-Motte;7Nyons;7Jumelles;7Guilers;7Ergué-Gabéric;7Blanzy;7Aussillon;7Pierrelaye;7Divion;7Yssingeaux;7Saint-Gilles-Croix-de-Vie;7Decazeville;7Mehun-sur-Yèvre;7Villemoisson-sur-Orge;7La Tour-du-Pin;7Caudan;7Saint-Renan;7Verneuil-sur-Avre;7Tonnay-Charente;7Saint-Prix;7Corte;7Entraigues-sur-la-Sorgue;7La Mulatière;7Bethoncourt;7La Ferté-Saint-Aubin;7Thouaré-sur-Loire;7Loos-en-Gohelle;7Lesneven;7Parempuyre;7Guichen;7Commercy;7Trignac;7Loches;7Fontaines-sur-Saône;7La Tronche;7Malemort-sur-Corrèze;7Frouard;7Sarzeau;7Villefranche-sur-Mer;7Langon;7Saint-Victoret;7Othis;7Saint-Florent-sur-Cher;7Chartres-de-Bretagne;7Embrun;7Saint-Jean-d’Angély;7Jœuf;7Bourbourg;7Le Thor;7Monts;7Luisant;7Cuincy;7Carnoux-en-Provence;7Jurançon;7Liffré;7Ville-la-Grand;7Lançon-Provence;7Le Blanc;7Charnay-lès-Mâcon;7Lieusaint;7Margny-lès-Compiègne;7Fouquières-lès-Lens;7Juigné;7Elne;7Saint-Girons;7Émerainville;7Morières-lès-Avignon;7Ballancourt-sur-Essonne;7Languidic
FR Europe/Paris FR-57;hMetz;dThionville;cMoselle;bMontigny-lès-Metz;bSarreguemines;bForbach;aSaint-Avold;aYutz;aHayange;9Sarrebourg;9Freyming-Merlebach;9Creutzwald;9Woippy;9Stiring-Wendel;9Fameck;8Marly;8Rombas;8Florange;8Behren-lès-Forbach;8Amnéville;8Maizières-lès-Metz;8Hombourg-Haut;8Moyeuvre-Grande;8Hagondange;7Talange;7Guénange;7Uckange;7Farébersviller
FR Europe/Paris FR-67;kStrasbourg//Strassburg/Straßburg;fBas-Rhin;dHaguenau;cSchiltigheim;bIllkirch-Graffenstaden;aSélestat;aBischheim;aLingolsheim;9Saverne;9Bischwiller;9Obernai;8Ostwald;8Hœnheim;8Molsheim;8Erstein;8Brumath;8Wissembourg;7Geispolsheim
FR Europe/Paris FR-68;gMulhouse//Mülhausen;fColmar;cHaut-Rhin;bSaint-Louis;aWittenheim;aIllzach;9Rixheim;9Riedisheim;9Kingersheim;9Guebwiller;8Cernay;8Wittelsheim;7Thann;7Pfastatt;7Wintzenheim
GA Africa/Libreville -;mLibreville;gPort-Gentil;dFranceville
GB Europe/London GB-ENG;vLondres/London;qAngleterre/England;oBirmingham;nLiverpool;nNottingham;nSheffield;mBristol;mLeicester;lLeeds;lManchester;lStoke-on-Trent;kCoventry;kSunderland;kBirkenhead;kIslington;kReading;kKingston upon Hull//Hull;kPreston;kBradford;kSouthend-on-Sea;jDerby;jPlymouth;jLuton;jWolverhampton;jCity of Westminster;jSouthampton;jBlackpool;jMilton Keynes;jBexley;jNorthampton;jArchway;jNorwich;iDudley;iPortsmouth;iNewcastle upon Tyne//Newcastle;iSutton;iSwindon;iCrawley;iIpswich;iWigan;iCroydon;iWalsall;iMansfield;iOxford;iWarrington;iSlough;iBournemouth;iPeterborough;iCambridge;iDoncaster;hYork;hPoole;hGloucester;hBurnley;hHuddersfield;hTelford;hBlackburn;hBasildon;hMiddlesbrough;hBolton;hStockport;hBrighton;hWest Bromwich;hGrimsby;hHastings;hHigh Wycombe;hWatford;hSaint Peters;hBurton upon Trent;hColchester;hEastbourne;hExeter;hRotherham;hCheltenham;gLincoln;gChesterfield;gChelmsford;gDagenham;gBasingstoke;gMaidstone;gSutton Coldfield;gBedford;gOldham;gEnfield Town;gWoking;gSt Helens;gWorcester;gGillingham;gWorthing;gRochdale;gSolihull;gRoyal Leamington Spa;gRomford;gBath;gHarlow;gNuneaton;gHigh Peak;gDarlington;gSouthport;gChester;gStevenage;gWembley;gGrays;gHarrogate;gHartlepool;fCannock;fHemel Hempstead;fSt Albans;fRedditch;fSouth Shields;fWeston-super-Mare;fHalifax;fBeckenham;fTamworth;fScunthorpe;fStockton-on-Tees;fWakefield;fCarlisle;fGateshead;fFylde;fBracknell;fNewcastle under Lyme;fCrewe;fChatham;fHove;fAylesbury;fRugby;fSalford;fPurley;fGuildford;fShrewsbury;fBarnsley;fLowestoft;fGosport;fSouthall;fStafford;fRoyal Tunbridge Wells;fEllesmere Port;fRossendale;fFolkestone;fHounslow;fTorquay;eMaidenhead;eKingswood;eTaunton;eWaterlooville;eMacclesfield;eBognor Regis;eKettering;eGreat Yarmouth;eRuncorn;eAshford;eScarborough;eWidnes;eAldershot;eBury;eBarking;eCastleford;eHereford;eStroud;eMargate;eLoughborough;eWelwyn Garden City;eFarnborough;eWallasey;eLittlehampton;eBootle;eWeymouth;eFareham;eMorley;eCheshunt;eKidderminster;eCorby;eDartford;eDewsbury;eStourbridge;eSale;eHalesowen;eCantorbéry/Canterbury;eSouth Croydon;eHuyton;eGravesend;eEastleigh;eActon;eWashington;eBraintree;eBrentwood;eEsher;eCrosby;eReigate;eDunstable;eMorecambe;eRedhill;eHorsham;eStaines;eBatley;eWellingborough;eClacton-on-Sea;eBletchley;eKeighley;eHayes;ePaignton;eBromsgrove;eSittingbourne;eSouth Benfleet;dBanbury;dWest Bridgford;dMitcham;dMorden;dLong Eaton;dDurham;dNorthwich;dLancaster;dTipton;dBanstead;dKing’s Lynn;dWinchester;dBarrow in Furness;dYeovil;dMiddleton;dHavant;dCarshalton;dHinckley;dSalisbury;dPontefract;dSutton in Ashfield;dGrantham;dGreat Sankey;dAshton-under-Lyne;dLeigh;dLeatherhead;dLetchworth Garden City;dNewark on Trent;dWorksop;dBury St Edmunds;dKirkby;dWallsend;dRedruth;dWelling;dChristchurch;dAndover;dStretford;dDouvres/Dover;dHatfield;dAltrincham;dNewburn;dBoston;dLytham St Annes;dBridgwater;dUrmston;dWokingham;dSwadlincote;dTrowbridge;dPrescot;dBexhill-on-Sea;dBloxwich;dNorth Shields;dSkelmersdale;dFleet;dAbingdon;dTonbridge;dRamsgate;dIlkeston;dCoalville;dCanvey Island;dSurbiton;dWhitley Bay;dGreenford;dArnold;dHoughton-Le-Spring;dBishops Stortford;dLeyland;dRushden;dLeighton Buzzard;dYeadon;dBlyth;dEccles;dRedcar;dPeterlee;dFarnham;dChester-le-Street;dGreat Malvern;dHerne Bay;dWilmslow;cNewton Abbot;cMangotsfield;cBillericay;cChipping Sodbury;cHitchin;cWalkden;cTyldesley;cChippenham;cBillingham;cAccrington;cHoddesdon;cBridlington;cBentley;cExmouth;cYate;cFelling;cRadcliffe;cTotton;cChorley;cBicester;cHaywards Heath;cWigston Magna;cWednesfield;cWindsor;cGlossop;cCramlington;cPudsey;cNewbury;cWickford;cLichfield;cBrighouse;cDarwen;cWisbech;cBorehamwood;cPrestwich;cCleethorpes;cLower Earley;cFalmouth;cHyde;cChichester;cBarnstaple;cSpalding;cThornton-Cleveleys;cRuislip;cSaint Neots;cBurgess Hill;cBeverley;cDeal;cWinsford;cHarpenden;cRayleigh;cWhitstable;cCamberley;cBarnet;9Portland
GB Europe/London GB-NIR;kBelfast;fDerry//Londonderry;fLisburn;fIrlande du Nord/Northern Ireland;eNewtownabbey;eBangor;eCraigavon;eCastlereagh
GB Europe/London GB-SCT;mGlasgow;lÉdimbourg/Edinburgh;iAberdeen;hÉcosse/Scotland;hDundee;fPaisley;fEast Kilbride;eLivingston;eHamilton;eCumbernauld;eDunfermline;eKirkcaldy;dAyr;dPerth;dInverness;dKilmarnock;dCoatbridge;dGreenock;dGlenrothes;dAirdrie;cStirling;cFalkirk;cIrvine;cDumfries;cMotherwell;cRutherglen;cWishaw;aBlantyre
GB Europe/London GB-WLS;lCardiff;kNewport;kSwansea;gPays de Galles/Wales;fWrexham;eBuckley;eTonypandy;eRhondda;eBridgend;eBarry;eLlanelli;dCwmbran;dNeath;dMerthyr Tydfil;dCoity;cPontypool;cBriton Ferry;cColwyn Bay;cEbbw Vale;cDeeside;cAberdare;cCaerphilly;cPontypridd
GD America/Grenada -;7Saint George’s
GE Asia/Tbilisi -;oTbilissi/Tbilisi/Tiflis;iKutaisi;hBatumi;fSokhumi;fZugdidi;eRustavi;dGori
GF America/Cayenne -;eCayenne;bMatoury;bSaint-Laurent-du-Maroni;bKourou;aRémire-Montjoly;8Macouria;6Mana;5Apatou;5Grand-Santi;4Sinnamary;4Saint-Georges;3Roura;1Iracoubo;1Camopi
GG Europe/Guernsey -;aSaint Peter Port
GH Africa/Accra -;qAccra;pKumasi;kTamale;jTakoradi;iAtsiaman;iTema;hCape Coast;hSekondi-Takoradi;hObuase;gMedina Estates;gKoforidua;fWa;fSunyani;fHo;fTechiman;eBolgatanga
GI Europe/Gibraltar -;bGibraltar
GL America/Nuuk -;9Nuuk//Godthab
GM Africa/Banjul -;kSerekunda;fBrikama;cBanjul
GN Africa/Conakry -;qCamayenne;qConakry;hNzérékoré;hKindia;gKankan;dMamou
GP America/Guadeloupe -;eLes Abymes;cBaie-Mahault;cLe Gosier;bPetit-Bourg;bSainte-Anne;bLe Moule;aSainte-Rose;aCapesterre-Belle-Eau;aPointe-à-Pitre;9Lamentin;9Saint-François;8Basse-Terre;8Saint-Claude;8Trois-Rivières;7Gourbeyre;7Petit-Canal;7Pointe-Noire;7Vieux-Habitants;7Bouillante;6Grand-Bourg;6Baillif;6Port-Louis;6Anse-Bertrand;2Beauséjour;1Petites Anses
GQ Africa/Malabo -;iBata;iMalabo
GR Europe/Athens -;nAthènes/Athens/Athina;mCrète/Crete;kThessalonique/Thessaloniki/Salonique/Thessaloníki;iPatras//Pátra;iLe Pirée/Piraeus;hLarissa//Lárisa;hPeristéri;hHéraklion/Heraklion/Iraklio/Irákleion;gKallithéa;gAcharnés;gKalamariá;gNíkaia;gGlyfáda;fVolos;fÍlion;fIlioúpoli;fKeratsíni;fKhalándrion;fNéa Smýrni;fMaroúsi;fAgios Dimitrios;fZográfos;fAigáleo;fNéa Ionía;fIoánnina;ePalaió Fáliro;eKorydallós;eTríkala;eVýronas;eAgía Paraskeví;eGalátsi;eChalkída;ePetroúpolis;eSérres;eRhodes//Ródos;eKalamata;eKavála;eLa Canée/Chania/Chaniá;eKateríni;eAlexandroupoli;eLamía;eIrákleio;dXánthi;dKifisiá;dAgrínio;dChaïdári;dKomotiní;dSykiés;dDráma;dVéroia;dÁlimos;bCorfou/Corfu;bTrípoli
GT America/Guatemala -;oGuatemala/Guatemala City;lMixco;lVilla Nueva;hPetapa;hSan Juan Sacatepéquez;hQuetzaltenango;hVilla Canales;gEscuintla;fChimaltenango;fHuehuetenango;fTotonicapán;ePuerto Barrios;eCobán;dJalapa;dSololá;dMazatenango;dChiquimula;dSalamá;8Zaragoza
GU Pacific/Guam -;dDededo Village;0Hagåtña//Agana
GW Africa/Bissau -;lBissau
GY America/Guyana -;jGeorgetown;dLinden
HK Asia/Hong_Kong -;vHong Kong//Hongkong;qKowloon;kTsuen Wan;hYuen Long Kau Hui
HN America/Tegucigalpa -;nTegucigalpa;mSan Pedro Sula;hCholoma;hLa Ceiba;gEl Progreso;fCiudad Choluteca;eComayagua;aLa Paz;8Trujillo
HR Europe/Zagreb -;nZagreb//Agram;iSplit;hRijeka//Fiume;gOsijek;fZadar;eSlavonski Brod;ePula;eSesvete;dKarlovac;dVaraždin;dStenjevec;cDubrovnik//Raguse
HT America/Port-au-Prince -;pPort-au-Prince;kPétionville;jPort-de-Paix;jCroix-des-Bouquets;hJacmel;hOkap;hLéogâne;hLes Cayes;hTigwav;gJérémie;gMiragoâne;fGonaïves
HU Europe/Budapest -;qBudapest;iDebrecen;iMiskolc;iSzeged;iPécs;hGyőr;hNyíregyháza;gKecskemét;gSzékesfehérvár;fSzombathely;fParádsasvár;fSzolnok;fTatabánya;fKaposvár;fBékéscsaba;eÉrd;eVeszprém;eZalaegerszeg;eSopron;eEger;eNagykanizsa;eDunaújváros;dHódmezővásárhely
ID Asia/Jakarta -;vJakarta//Djakarta/Batavia;rSurabaya;qMedan;qBandung;pBekasi;pPalembang;pTangerang;pSouth Tangerang;pSemarang;pDepok;pBatam;nPadang;nBandar Lampung;nBogor;nMalang;nPekanbaru;mYogyakarta//Jogjakarta;mSitubondo;mSurakarta;mCimahi;lJambi City;kPercut;kBengkulu;jBanda Aceh;iSerang;hPangkalpinang
ID Asia/Jayapura -;kAmbon;hJayapura;eManokwari
ID Asia/Makassar -;pMakassar//Macassar;nDenpasar;nCity of Balikpapan;mBanjarmasin;mBali;lManado;lBalikpapan;kSamarinda;kMataram;kPalu;kKupang;iKendari;hGorontalo
ID Asia/Pontianak -;lPontianak;hPalangkaraya
IE Europe/Dublin -;oDublin;iCork;gLuimneach;fGaillimh;eTallaght;dWaterford;dSwords;cDrogheda;cDundalk;cBray
IL Asia/Jerusalem -;nJérusalem/Jerusalem;lTel Aviv//Tel-Aviv;jHaïfa/Haifa;jAshdod;jRishon LeZiyyon;iPetah Tiqwa;iBeer-Sheva/Beersheba;iNetanya;iHolon;iBnei Brak;hRehovot;hBat Yam;hRamat Gan;gAshkelon;gModiin Makkabbim Reut;fHerzliya;fKfar Saba;fRaanana;fHadera;fBet Shemesh;fLod;eNazareth;eModiin Ilit;eRamla;eNahariyya;eQiryat Ata;dGivatayim;dKiryat Gat;dAcre;dEilat;dAfula;dKarmiel;dHod HaSharon;dUmm el Fahm;dNof HaGalil;8Kabul
IM Europe/Isle_of_Man -;bDouglas
IN Asia/Kolkata -;wDelhi//Dehli;sKanpur;rLucknow;qIndore;qBhopal;pAgra;pNajafgarh;pMeerut;pGhaziabad;pVaranasi//Bénarès/Benares;oAllahabad/Prayagraj;oJabalpur;oGwalior;nRanchi;nNarela;nAligarh;nBareilly;nMoradabad;nGorakhpur;mJamshedpur;mDehra Dun;lSaharanpur;lUjjain;lBokaro;lJhansi;kPunasa;kMuzaffarnagar;kMathura;kShahjanpur;kNouvelle-Delhi/New Delhi/Nouvelle Dehli;kFirozabad;gPort Blair;cRaipur;aSrinagar;9Kota
IN Asia/Kolkata IN-AP;oVisakhapatnam//Vizag;oVijayawada;mGuntur;lKurnool;lNellore;kRajahmundry;jAndhra Pradesh
IN Asia/Kolkata IN-AR;dItanagar;8Arunachal Pradesh
IN Asia/Kolkata IN-AS;oGuwahati;jAssam
IN Asia/Kolkata IN-BR;qPatna;lGaya;lBihar;kBhagalpur;kMuzaffarpur;gAurangabad;cDhaka
IN Asia/Kolkata IN-CH;oChandigarh
IN Asia/Kolkata IN-CT;nRaipur;mBhilai;lKorba;iChhattisgarh;aKota
IN Asia/Kolkata IN-GA;fPanaji;aGoa
IN Asia/Kolkata IN-GJ;tAhmedabad;sSurat;pVadodara//Baroda;pRajkot;oGujarat;mBhavnagar;mBilimora;mJamnagar;iGandhinagar;dJodhpur
IN Asia/Kolkata IN-HP;iShimla;dHimachal Pradesh
IN Asia/Kolkata IN-HR;pGorakhpur;pFaridabad;kHaryana;kRohtak;iGurgaon//Gurugram
IN Asia/Kolkata IN-JK;oSrinagar;lJammu;jJammu-et-Cachemire/Jammu and Kashmir
IN Asia/Kolkata IN-KA;uBangalore/Bengaluru;pKarnataka;oMysore//Mysuru;nHubli;lGulbarga;lDavangere;lBelgaum;lMangalore//Mangaluru;kBellary;kShimoga;kTumkur
IN Asia/Kolkata IN-KL;nThiruvananthapuram//Trivandrum;mCochin/Kochi;lKozhikode;lKollam;kThrissur;iKerala
IN Asia/Kolkata IN-MH;xBombay/Mumbai;sMaharashtra;sPune//Poona;rNagpur;pNashik;pPimpri;pKalyan;pThane;pDombivli;oAurangabad;oSolapur;nBhiwandi;mBorivli;mAmravati;mSangli;mNanded;mBhayandar;mUlhasnagar;mKolhapur;lMalegaon;lJalgaon;lAkola;lAhmadnagar;lDhulia;kLatur;kChanda;aDurgapur
IN Asia/Kolkata IN-ML;hShillong;cMeghalaya
IN Asia/Kolkata IN-MN;jImphal;eManipur
IN Asia/Kolkata IN-MZ;jAizawl;fMizoram
IN Asia/Kolkata IN-NL;gKohima;bNagaland
IN Asia/Kolkata IN-OR;pNowrangapur;nBhubaneshwar;mCuttack;mRaurkela;kBrahmapur;kOdisha
IN Asia/Kolkata IN-PB;qLudhiana;oAmritsar;nJalandhar;lPendjab/Punjab;kPatiala
IN Asia/Kolkata IN-PY;jPondichéry/Puducherry/Pondicherry
IN Asia/Kolkata IN-RJ;rJaipur;oJodhpur;nKota;nRajasthan;mBikaner;mAjmer;lUdaipur;kBhilwara;aRaipur
IN Asia/Kolkata IN-TG;sHyderabad;oTelangana;mWarangal;lRamgundam;kKukatpalli;kNizamabad
IN Asia/Kolkata IN-TN;tChennai//Madras;pTirunelveli;oTamil Nadu;oCoimbatore;oMadurai;nSalem;nTiruchirappalli;lThoothukudi;lTiruppur;kAmbattur
IN Asia/Kolkata IN-TR;iAgartala;eTripura
IN Asia/Kolkata IN-WB;tCalcutta/Kolkata;pBengale-Occidental/West Bengal;oHowrah//Haora;mDurgapur;mSiliguri;mAsansol;lBhatpara;lShyamnagar;lNangi;lPanihati;kKamarhati;kKulti;kBarddhaman
IQ Asia/Baghdad -;vBagdad/Baghdad;rBassora/Basra/Basrah;qMossoul/Mosul;oErbil;oAbu Ghurayb;nAs Sulaymaniyah;mKirkuk;lNajaf;lKarbala;lNasiriyah;kAl Amarah;kAd Diwaniyah;kAl Kut;kAl Hillah;kDihok;kRamadi;iAl Fallujah;iSamarra;hAs Samawah;hBaqubah;hSinah;hSoran;hAz Zubayr;gKufa;gUmm Qasr;gAl Faw;dTikrit
IR Asia/Tehran -;vTéhéran/Tehran;rMachhad/Mashhad/Meched;qIspahan/Isfahan;pKaraj;pTabriz;pChiraz/Shiraz;oQom;nAhvaz;nPasragad Branch;nKahriz;mKermanshah;mRasht;mKerman;mOrumiyeh;mZahedan;mHamadan;mAzadshahr;mArak;lYazd;lArdabil;lAbadan;kZanjan;kBandar Abbas;kSanandaj;kQazvin;kKhorramshahr;kKhorramabad;kKhomeyni Shahr;jSari;jBorujerd;jQarchak;jGorgan;jSabzevar;jNajafabad;jNeyshabur;jNazarabad;jBukan;jSirjan;iBabol;iAmol;iBirjand;iBojnurd;iVaramin;iMalayer;iSaveh;iKhowy;iBushehr;iMahabad;hSaqqez;hMarvdasht;hRafsanjan;hIlam;hMiandoab;hShahrud;hGonbad-e Kavus;hIranshahr;hShahr-e Kord;hTorbat-e Heydariyeh;hSemnan;hMarand;hZabol;gQuchan;gMasjed Soleyman;gBandar-e Anzali;gBaneh;gParsabad;gKuhdasht;gYasuj
IS Atlantic/Reykjavik -;hReykjavik//Reykjavík
IT Europe/Rome -;oNaples//Napoli;mGênes/Genoa/Genova;lBologne/Bologna;kSicile/Sicily;kCatane/Catania;kBari;jMessine/Messina;jVérone/Verona;iPadoue/Padua/Padova;iTrieste;iBrescia;iPrato;iTarente/Taranto;iReggio de Calabre/Reggio Calabria;iModène/Modena;hLivourne/Livorno/Leghorn;hCagliari;hMestre;hParme/Parma;hFoggia;hReggio d’Émilie/Reggio Emilia/Reggio nell’Emilia;hAcilia-Castel Fusano-Ostia Antica;hSalerne/Salerno;hPérouse/Perugia;hMonza;hRimini;hPescara;gBergame/Bergamo;gVicence/Vicenza;gSardaigne/Sardinia;gAndria;gUdine;gSyracuse//Siracusa;gTerni;gForlì;gNovare/Novara;gBarletta;gPlaisance/Piacenza;gFerrare/Ferrara;gSassari;gAncône/Ancona;gLa Spezia;fTorre del Greco;fCôme/Como;fLucques/Lucca;fRavenne/Ravenna;fLecce;fTrente/Trento;fGiugliano in Campania;fBusto Arsizio;fLido di Ostia;fCesena;fCatanzaro;fBrindisi;fMarsala;fTreviso;fPesaro;fPise/Pisa;fVarese;fSesto San Giovanni;fArezzo;fLatina;fGela;fPistoia;fCaserta;fFuorigrotta;fCinisello Balsamo;fLamezia Terme;fAltamura;fGuidonia Montecelio;fQuartu Sant’Elena;fPavie/Pavia;fCastellammare di Stabia;eMassa;eAlexandrie/Alessandria;eCosenza;eAfragola;eRagusa;eAsti;eGrosseto;eCrémone/Cremona;eMolfetta;eTrapani;eCarrara;eCasoria;eSavone/Savona;eVigevano;ePianura;eLegnano;eCaltanissetta;ePotenza;ePortici;eMatera;eSan Severo;eCerignola;eTrani;eBisceglie;eAcerra;eErcolano;eCarpi Centro;eImola;eBagheria;eManfredonia;eAversa;ePonticelli;eBitonto;eVenise/Venice/Venezia;eVittoria;eGallarate;eMarano di Napoli;ePordenone;eAcireale;eScafati;eMoncalieri;eViareggio;eBenevento;eCrotone;dVelletri;dCava Dè Tirreni;dAvellino;dFoligno;dNichelino;dCivitavecchia;dViterbo;dBattipaglia;dRho;dSan Remo/Sanremo;dLecco;dCollegno;dCorato;dConi/Cuneo;dPaderno Dugnano;dRivoli;dPaternò;dMontesilvano Marina;dMazara del Vallo;dSan Benedetto del Tronto;dCasalnuovo di Napoli;dCologno Monzese;dSesto Fiorentino;dVerceil/Vercelli;dPozzuoli;dMisterbianco;dSan Giorgio a Cremano;dAnzio;dSoccavo;dNocera Inferiore;dScandicci;dNettuno;dFrosinone;dChieti;dAlcamo;dSettimo Torinese;dTorre Annunziata;dBiella;dOlbia;dSienne/Siena;dSecondigliano;dSeregno;dGravina in Puglia;dChioggia;dAscoli Piceno;dFaenza;dCivitanova Marche;dModica;dCapannori;dAprilia;dLodi;dCascina;dDesio;dMarcianise;dRozzano;dCampobasso;dRovigo;dMantoue/Mantua/Mantova;dRieti;dFano;dPomigliano d’Arco;dImperia;dBassano del Grappa;dSaronno;dMarino;dAvezzano;dMonopoli;dMartina Franca;dQuarto;dLissone;dCantù;dMonterotondo;dCesano Maderno;dJesi;dMelito di Napoli;dSassuolo;dSciacca;dBarra;dLicata;cModugno;cTeramo;cVoghera;cNuoro;cCaltagirone;cLanciano;cBollate;cCiampino;cCarini;cArzano;cGorizia;cCaivano;cBarcellona Pozzo di Gotto;cFiumicino-Isola Sacra;cMaddaloni;cAdrano;cEmpoli;cAlghero;cMugnano di Napoli;cLadispoli;cPioltello;cRovereto;cCasalecchio di Reno;cSchio;cL’Aquila;cCorsico;cSant’Antimo;cVenaria Reale;cFrancavilla Fontana;cGrugliasco;cBrugherio;cCanicattì;cMira Taglio;cCampi Bisenzio;cPagani;cSan Donà di Piave;cRiccione;cAgrigento;cSomma Vesuviana;cAoste/Aosta;cLucera;cChieri;cFavara;cLimbiate;cMilazzo;cSanta Maria Capua Vetere;cAngri;cCrema;cGrottaglie;cCasale Monferrato;cVerbania;cSan Giuliano Milanese;cTermoli;cTerracina;cSenigallia;cMassafra;cPinerolo;cMacerata;cConegliano;cAugusta;cAbbiategrasso;cVasto;cPiombino;cCanosa di Puglia;aVintimille/Ventimiglia
IT Europe/Rome IT-BZ;gBolzano//Bozen;cMerano;bTyrol du Sud/South Tyrol
IT Europe/Rome IT-FI;kFlorence//Firenze
IT Europe/Rome IT-MI;pMilan//Milano
IT Europe/Rome IT-PA;mPalerme/Palermo
IT Europe/Rome IT-RM;rRome//Roma
IT Europe/Rome IT-TO;oTurin//Torino
JE Europe/Jersey -;cSaint Helier
JM America/Jamaica -;oKingston;hSpanish Town;gPortmore;fMontego Bay;dMandeville;dMay Pen
JO Asia/Amman -;pAmman;nZarqa;kIrbid;jRusseifa;iWadi as Sir;hAjlun;gAqaba;fMadaba;fAs Salt;eMafraq;eMaan
JP Asia/Tokyo -;vTokyo//Tokio;sYokohama;rOsaka//Ōsaka;rNagoya;qSapporo;pKobe;pKyoto//Kioto;pFukuoka;pKawasaki;pSaitama;oHiroshima;oYono;oSendai;oKitakyushu;oChiba;nSakai;nShizuoka;nKumamoto;mOkayama;mHamamatsu;mHachioji;mKagoshima;mNiigata;lHimeji;lMatsudo;lNishinomiya-hama;lKawaguchi;lKanazawa;lUtsunomiya;lOita;lMatsuyama;lAmagasaki;lKurashiki;lYokosuka;lNagasaki;lHirakata;lMachida;lGifu-shi;lFujisawa;lToyonaka;lFukuyama;lToyohashi;lMinato;lNara-shi;kToyota;kNagano;kIwaki;kAsahikawa;kTakatsuki;kOkazaki;kSuita;kWakayama;kKoriyama;kKashiwa;kTokorozawa;kKawagoe;kKochi;kTakamatsu;kToyama;kAkita;kKoshigaya;kMiyazaki;kNaha;kKasugai;kAomori;kOtsu;kAkashi;kYokkaichi;kMorioka;kFukushima;kIchihara;kMaebashi;kIchinomiya;kHakodate;kIbaraki;jYao;jKakogawacho-honmachi;jTokushima;jHiratsuka;jYamagata;jFukui-shi;jMito;jShimonoseki;jTakasaki;jFuji;jHachinohe;jNeyagawa;jKurume;jSasebo;jChigasaki;jSoka;jAtsugi;jMinamirinkan;jTakarazuka;jAgeoshimo;jChofu;jMatsumoto;jKasukabe;jKishiwada;iNumazu;iJoetsu;iOdawara;iKure;iNagaoka;iNishi-Tokyo-shi;iItami;iUji;iSuzuka;iKofu;iIzumi;iHitachi;iKushiro;iSakura;iAnjo;iTsukuba;iHirosaki;iTomakomai;iHadano;iObihiro;iUbe;iHino;iTakaoka;iKamakura;iSaga;iTsu;iSayama;iKawanishi;iOyama;iAshikaga;iMatsue;iHitachi-Naka;iNagareyama;iKatsuta;iKumagaya;iTottori;hOta;hKomaki;hOgaki;hHigashimurayama;hYamaguchi
KE Africa/Nairobi -;sNairobi;nMombasa;jNakuru;jEldoret;jKisumu;iThika;hMalindi;fKitale;fGarissa;eKakamega;eKapenguria;eBungoma;eBusia;eNyeri;dOl Kalou;dMeru;dKilifi;dWajir;dIten;dHoma Bay;8Luanda
KG Asia/Bishkek -;oBichkek/Bishkek/Frounzé;iOsh;fJalal-Abad;fKarakol;eNaryn
KH Asia/Phnom_Penh -;qPhnom Penh//Phnom-Penh;nTakeo;iSihanoukville;hBattambang;hSiem Reap;fKampong Chhnang;eKampong Cham;ePursat;eTa Khmau
KI Pacific/Tarawa -;dTarawa
KM Indian/Comoro -;dMoroni
KN America/St_Kitts -;9Basseterre
KP Asia/Pyongyang -;sPyongyang;mHamhung;lNampo;lSunchon;kHungnam;kKaesong;kWonsan;kChongjin;kSariwon;kSinuiju;jHaeju;jKanggye;iHyesan;hSongnim;hManpo;gPyongsong;fRajin
KR Asia/Seoul -;wSéoul/Seoul;tBusan//Pusan;rIncheon//Inchon;rDaegu//Taegu;pDaejeon;pGwangju;pSuwon;oGoyang-si;oSeongnam-si;oUlsan;nBucheon-si;nJeonju;nAnsan-si;mCheongju-si;mAnyang-si;mChangwon;mPohang;lUijeongbu-si;lHwaseong-si;lMasan;lJeju City;kCheonan;kKwangmyong;kKimhae;kChinju;kYeosu;kGumi;kIksan;jMokpo;jGunsan;jWonju;jSuncheon;jSejong;jChuncheon;iIcheon-si;iGuri-si;iGangneung;iYangju;iOsan;iSeogwipo;iGyeongju;hGimcheon;hAndong;gHongseong;fMuan
KW Asia/Kuwait -;mAl Ahmadi;iHawalli;hSabah as Salim;fAl Farwaniyah;eKoweït/Kuwait City/Koweit
KY America/Cayman -;cGeorge Town
KZ Asia/Almaty -;qAlmaty//Alma-Ata;lKaragandy;lShymkent;kTaraz;kAstana//Nour-Soultan/Nur-Sultan;kPavlodar;kUst-Kamenogorsk;kSemey;iPetropavl;iTemirtau;hKokshetau;hEkibastuz;hTaldykorgan;gZhezqazghan;gTurkestan
KZ Asia/Aqtau -;hAktau;gZhanaozen
KZ Asia/Aqtobe -;jAktobe
KZ Asia/Atyrau -;iAtyrau
KZ Asia/Oral -;iOral
KZ Asia/Qostanay -;jKostanay;hRudnyy
KZ Asia/Qyzylorda -;kKyzylorda;fBaikonur
LA Asia/Vientiane -;iVientiane;gPakse;fThakhek;fSavannakhet;dLuang Prabang
LB Asia/Beirut -;qBeyrouth/Beirut;jTripoli//Tarabulus;iSidon//Saïda;hTyr/Tyre;hNabatiye et Tahta;gHabbouch;gJounieh;fZahle;eGhazieh
LC America/St_Lucia -;aCastries
LI Europe/Vaduz -;6Vaduz
LK Asia/Colombo -;mColombo;jDehiwala-Mount Lavinia;iMoratuwa;iJaffna;hNegombo;hPita Kotte;hKotte/Sri Jayewardenepura Kotte;gKandy;gTrincomalee;gKalmunai;gGalle;eAnuradhapura;dRatnapura;dBadulla
LR Africa/Monrovia -;oMonrovia;dGbarnga
LS Africa/Maseru -;hMaseru;eMafeteng;dLeribe
LT Europe/Vilnius -;mVilnius//Vilna;lKaunas;iKlaipėda;hŠiauliai;hPanevėžys;fAlytus;dMarijampolė;dMazeikiai
LU Europe/Luxembourg -;fLuxembourg;cEsch-sur-Alzette;aDudelange
LV Europe/Riga -;nRiga;gDaugavpils;fLiepāja;eJelgava;eJūrmala;dVentspils
LY Africa/Tripoli -;oTripoli;nBenghazi;lMisratah;jTarhuna;iAl Khums;iAz Zawiyah;iZawiya;hAjdabiya;hAl Ajaylat;hSabha;hSirte;hAl Jadid;hTobruk;gZliten;gSabratah;gTagiura;fAl Marj;fGharyan;fDarnah;fAl Bayda;dZuwarah;dMurzuq;dUbari
MA Africa/Casablanca -;sCasablanca//Casa/Dar el Beida;qRabat;oFès/Fez/Fes;oSalé//Sale;nMarrakech/Marrakesh;nAgadir;nTanger/Tangier;mMeknès/Meknes;lOujda//Oujda-Angad;lAl Hoceima//Al Hoceïma;lKénitra/Kenitra;kTétouan/Tetouan;kTemara;kSafi;iSalé Al Jadida;iMohammedia;iKhouribga;iBeni Mellal;hEl Jadida//Mazagan/El Jadid;hTaza;hNador;hSettat;gLarache;gKsar El Kebir;gKhemisset;gGuelmim;gBerrechid;gErrachidia;fOued Zem;fAl Fqih Ben Çalah;fTaourirt;fBerkane;fSidi Slimane;fSidi Qacem;fKhenifra;fIfrane;fTaroudant;fEssaouira//Mogador;fTiflet;fOulad Teïma;fSefrou;eYoussoufia;eTan-Tan;eOuezzane;eGuercif;eOuarzazat;eTirhanimîne;eTiznit;eFnidek;dAzrou;dMidelt;dSkhirate;dSouq Larb’a al Gharb;dJerada;dSmara;dKasba Tadla;dSidi Bennour;dImzouren
MC Europe/Monaco -;cMonaco//Monte-Carlo
MD Europe/Chisinau -;mChișinău//Kichinev/Chisinau;iTiraspol;hBălţi;gBender
ME Europe/Podgorica -;hPodgorica;eNikšić
MF America/Marigot -;6Marigot
MG Indian/Antananarivo -;pAntananarivo//Tananarive;jToamasina//Tamatave;iAntsirabe;iFianarantsoa;iMahajanga//Majunga;gToliara//Tuléar;fAntsiranana//Diego-Suarez;fAntanifotsy;fAmbovombe;eAmbilobe;eAmparafaravola;dTôlanaro;dAmbatondrazaka;dMananara;dSoavinandriana
MH Pacific/Majuro -;bMajuro
MK Europe/Skopje -;lSkopje;fBitola;fKumanovo;fPrilep;fTetovo;eVeles;eOhrid;eGostivar;dShtip;dStrumica;dCentar Župa
ML Africa/Bamako -;pBamako;hSikasso;gMopti;gKoutiala;gSégou;gGao;fKayes;eMarkala;eKolokani;dKati;cTombouctou/Timbuktu
MM Asia/Yangon -;tRangoun/Yangon/Rangoon;pMandalay;oNaypyidaw//Nay Pyi Taw;lMawlamyine;jKyain Seikgyi Township;jBago;jPathein;iMonywa;iSittwe;iMeiktila;iMyeik;iTaunggyi;hMyingyan;hDawei;hPyay;hHinthada;hLashio;hPakokku;hThaton;hPyin Oo Lwin;gYenangyaung;gTaungoo;gMagway;gMyitkyina;fSagaing;eHpa-An
MN Asia/Ulaanbaatar -;nOulan-Bator/Ulaanbaatar/Ulan Bator;fErdenet;fDarhan
MO Asia/Macau -;mMacao//Macau
MP Pacific/Saipan -;dSaipan
MQ America/Martinique -;gFort-de-France;dLe Lamentin;bLe Robert;aSainte-Marie;aLe François;aDucos;aSaint-Joseph;9La Trinité;9Rivière-Pilote;8Le Gros-Morne;8Sainte-Luce;7Saint-Esprit;7Le Lorrain;7Le Marin;7Le Vauclin;6Les Trois-Îlets;6Le Morne-Rouge;5Saint-Pierre;5Basse-Pointe
MR Africa/Nouakchott -;nNouakchott;fNouadhibou;eNéma;eKaédi;eRosso;dKiffa
MS America/Montserrat -;0Plymouth
MT Europe/Malta -;7La Valette/Valletta
MU Indian/Mauritius -;iPort-Louis/Port Louis;gBeau Bassin-Rose Hill;gVacoas
MV Indian/Maldives -;gMalé//Male
MW Africa/Blantyre -;mLilongwe;mBlantyre;iMzuzu
MX America/Cancun -;mCancún;hChetumal;hPlaya del Carmen
MX America/Chihuahua -;nChihuahua;hCiudad Delicias;gCuauhtémoc;gParral
MX America/Ciudad_Juarez -;pCiudad Juárez//Juárez
MX America/Hermosillo -;nHermosillo;kCiudad Obregón;jNogales;iSan Luis Río Colorado;gNavojoa;gHeroica Guaymas
MX America/Matamoros -;mReynosa;lHeroica Matamoros;lNuevo Laredo;hPiedras Negras;hCiudad Acuña;8Zaragoza
MX America/Mazatlan -;nCuliacán;lMazatlán;kTepic;jLos Mochis;jLa Paz
MX America/Merida -;nMérida;jCampeche;iCiudad del Carmen
MX America/Mexico_City -;xMexico/Mexico City/Ciudad de México/CDMX;qIztapalapa;qEcatepec de Morelos;pGuadalajara;pPuebla;pLeón//León de los Aldama;pGustavo Adolfo Madero;oZapopan;oCiudad Nezahualcoyotl;nNaucalpan de Juárez;nSan Luis Potosí;nAguascalientes;nAcapulco de Juárez;nTlalnepantla;mQuerétaro//Santiago de Querétaro;mCoyoacán;mSanta María Chimalhuacán;mMorelia;mTlaquepaque;mTlalpan;mTuxtla;mCuauhtémoc;mToluca;mCiudad López Mateos;lCuautitlán Izcalli;lVeracruz;lXalapa de Enríquez;lAzcapotzalco;lTonalá;lXochimilco;lIztacalco;lIrapuato;lMiguel Hidalgo;kXico;kBenito Juarez;kVillahermosa;kCelaya;kCuernavaca;kIxtapaluca;kTláhuac;kNicolás Romero;kCoacalco;jUruapan;jPachuca de Soto;jOaxaca;jSoledad de Graciano Sánchez;jTehuacán;jOjo de Agua;jMagdalena Contreras;jCoatzacoalcos;jBuenavista;iPuerto Vallarta;iTapachula;iChilpancingo;iPoza Rica de Hidalgo;iChicoloapan;iChalco;iJiutepec;iDelegación Cuajimalpa de Morelos;iSalamanca;iSan Cristóbal de las Casas;iSan Pablo de las Salinas;iCuautla;hZamora;hCórdoba;hSan Juan del Río;hColima;hManzanillo;hZacatecas;hHuixquilucan;hCiudad Valles;hGuadalupe;hFresnillo;hOrizaba;hIguala de la Independencia;hCiudad de Villa de Álvarez;gMinatitlán;gCuautitlán;gTexcoco de Mora;gTepexpan;gTulancingo;gTuxtepec;fTlaxcala;fGuanajuato;aMedina;8Zaragoza;8Buenos Aires
MX America/Monterrey -;oMonterrey;nSaltillo;nGuadalupe;mTorreón;mVictoria de Durango;lCiudad Apodaca;lSan Nicolás de los Garza;kCiudad General Escobedo;kTampico;kCiudad Victoria;jSanta Catarina;jGómez Palacio;jMonclova;iCiudad Madero;hCiudad Benito Juárez;hSan Pedro Garza García;hSan Pedro Garza Garcia;hMiramar;dSantiago
MX America/Tijuana -;pTijuana;nMexicali;kEnsenada;9Puebla
MY Asia/Kuala_Lumpur MY-01;nJohor Bahru;iJohor;iKluang;iBatu Pahat;hKampung Pasir Gudang Baru;hMuar
MY Asia/Kuala_Lumpur MY-02;jSungai Petani;jAlor Setar;iKulim;eKedah
MY Asia/Kuala_Lumpur MY-03;pKota Bharu;kKelantan
MY Asia/Kuala_Lumpur MY-04;iMalacca
MY Asia/Kuala_Lumpur MY-05;lSeremban;gNegeri Sembilan
MY Asia/Kuala_Lumpur MY-06;lKuantan;gPahang
MY Asia/Kuala_Lumpur MY-07;kGeorge Town;jBukit Mertajam;hKampung Sungai Ara;hTasek Glugor;gButterworth;fPenang
MY Asia/Kuala_Lumpur MY-08;nIpoh;jTaiping;iPerak
MY Asia/Kuala_Lumpur MY-09;eKangar;aPerlis
MY Asia/Kuala_Lumpur MY-10;oKlang;nKampung Baru Subang;mPetaling Jaya;lShah Alam;jSelangor;jSepang;hAmpang;hRawang
MY Asia/Kuala_Lumpur MY-11;kKuala Terengganu;fTerengganu
MY Asia/Kuala_Lumpur MY-14;pKuala Lumpur
MY Asia/Kuching MY-12;lKota Kinabalu;lSandakan;kTawau;gSabah;gLahad Datu
MY Asia/Kuching MY-13;mKuching;jMiri;iSibu;hBintulu;hSarawak
MY Asia/Kuching MY-15;fLabuan
MZ Africa/Maputo -;pMaputo//Lourenço Marques;nMatola;mBeira;lNampula;jChimoio;jNacala;iQuelimane;hTete;hXai-Xai;hMaxixe;hMandimba;gRessano Garcia;gLichinga;gPemba;fInhambane
NA Africa/Windhoek -;jWindhoek;eRundu
NC Pacific/Noumea -;gNouméa//Noumea;bMont-Dore;aDumbéa;9Païta;8Wé;7Tadine;6Poindimié;5Bourail;5Koné;5Houaïlou;5Fayaoué;4Canala;4Koumac;4La Foa;4Thio;4Ponérihouen;3Hienghène;3Poya;3Pouébo;3Touho;3Voh;3Bouloupari;3Ouégoa;2Kaala-Gomén;2Yaté-Barrage;2Vao;1Pouembout;1Poum
NE Africa/Niamey -;nNiamey;iZinder;iMaradi;hAgadez;gAlaghsas;fTahoua;eDosso;dBirni N Konni
NF Pacific/Norfolk -;0Kingston
NG Africa/Lagos -;wLagos;sKano;sIbadan;qKaduna;oPort Harcourt;oBenin City;oMaiduguri;oZaria;oAba;nJos;nIlorin;nOyo;nEnugu;mAbeokuta;mAbuja;mSokoto;mOnitsha;mWarri;mEbute Ikorodu;lOkene;lCalabar;lUyo;lKatsina;lAdo-Ekiti;lAkure;lLekki;kBauchi;kIkeja;kMakurdi;kMinna;jUmuahia;jGombe;jGusau;jOwerri;iAwka;iOsogbo;hAbakaliki;hLafia;hJalingo;gBirnin Kebbi;gYola;fAsaba;eLokoja;dDamaturu
NI America/Managua -;oManagua;hLeón;hMasaya;hChinandega;gMatagalpa;gEstelí;gGranada;eJinotega;eJuigalpa;dBluefields
NL Europe/Amsterdam -;nAmsterdam;mRotterdam;lLa Haye/The Hague/Den Haag/’s-Gravenhage;kUtrecht;jEindhoven;iTilburg;iGroningue/Groningen;iAlmere Stad;iBreda;iNimègue/Nijmegen;hEnschede;hHaarlem;hArnhem;hZaanstad;hAmersfoort;hApeldoorn;hBois-le-Duc/’s-Hertogenbosch/Den Bosch;hHoofddorp;hMaastricht;hLeyde/Leiden;hDordrecht;hZoetermeer;gZwolle;gDeventer;gDelft;gAlkmaar;gHeerlen;gVenlo;gLeeuwarden;fHilversum;fHengelo;fAmstelveen;fRoosendaal;fPurmerend;fOss;fSchiedam;fSpijkenisse;fHelmond;fVlaardingen;fAlmelo;fGouda;fZaandam;fLelystad;fAlphen aan den Rijn;fHoorn;fVelsen-Zuid;fEde;fBergen op Zoom;fCapelle aan den IJssel;eAssen;eNieuwegein;eVeenendaal;eZeist;eDen Helder;eHardenberg;eEmmen;eOosterhout;eDoetinchem;eKerkrade;eKampen;dWeert;dWoerden;dSittard;dHeerhugowaard;dRijswijk;dMiddelburg;dEmmeloord;dZwijndrecht;dWaalwijk;dHuizen;dFlessingue/Vlissingen;dRidderkerk;dSoest;dRoermond;dDrachten;dHeerenveen;dMedemblik;dTiel;dHarderwijk;dMaarssen;dVenray;dHoogeveen;dBarendrecht;dNijkerk;dVoorburg;dBeverwijk;dGoes;cZutphen;cHeemskerk;cWageningen;cCastricum;cHoogvliet;cGorinchem;cUden;cIJsselstein;cEpe;cSneek;cGeleen;cMaassluis;cWijchen;cIJmuiden;cPapendrecht;cOldenzaal;cBussum;cValkenswaard;cMeppel;cYpenburg
NO Europe/Oslo -;mOslo//Christiania;jBergen;hTrondheim;hStavanger;gDrammen;fFredrikstad;eKristiansand;eSandnes;eAsker;eTromsø;eSarpsborg;eSkien;dÅlesund;dSandefjord;dHaugesund
NP Asia/Kathmandu -;pKatmandou/Kathmandu;iPokhara;iPatan;iBiratnagar;hBirganj;gDharan;gBharatpur
NR Pacific/Nauru -;0Yaren
NU Pacific/Niue -;0Alofi
NZ Pacific/Auckland NZ-AUK;lAuckland;kManukau City
NZ Pacific/Auckland NZ-BOP;gTauranga;cBaie de l’Abondance/Bay of Plenty
NZ Pacific/Auckland NZ-CAN;kChristchurch;gCanterbury
NZ Pacific/Auckland NZ-HKB;eNapier;9Baie de Hawke/Hawke’s Bay
NZ Pacific/Auckland NZ-MWT;fPalmerston North;aManawatū-Whanganui
NZ Pacific/Auckland NZ-NSN;eNelson
NZ Pacific/Auckland NZ-NTL;eWhangarei;9Northland
NZ Pacific/Auckland NZ-OTA;gDunedin;cOtago
NZ Pacific/Auckland NZ-STL;dInvercargill;9Southland
NZ Pacific/Auckland NZ-TKI;eNew Plymouth;9Taranaki
NZ Pacific/Auckland NZ-WGN;lWellington;gLower Hutt
NZ Pacific/Auckland NZ-WKO;hHamilton;dWaikato
OM Asia/Muscat -;nMascate/Muscat;jSeeb;iSalalah;iBawshar;gSohar;gAs Suwayq;gIbri;fAl Buraymi;fNizwa;fSur
PA America/Panama -;lPanama/Panama City/Panamá;kSan Miguelito;gJuan Díaz;fDavid;fColón;eLa Chorrera;dSantiago de Veraguas
PE America/Lima -;vLima;nArequipa;nCallao;nTrujillo;mChiclayo;lIquitos;lHuancayo;kPiura;kChimbote;kCuzco/Cusco;kPucallpa;kTacna;jIca;jJuliaca;iSullana;hChincha Alta;hHuánuco;hAyacucho;hCajamarca;hPuno;gTumbes;gHuaraz;fCerro de Pasco;eAbancay;eHuacho;eMoquegua;dMoyobamba;dHuancavelica;bGuadalupe;8Santiago
PF Pacific/Gambier -;1Îles Gambier/Gambier Islands;0Rikitea
PF Pacific/Marquesas -;8Îles Marquises/Marquesas Islands/Nuku Hiva;2Atuona;1Taiohae
PF Pacific/Tahiti -;cFaaa;bPapeete//Tahiti;bPunaauia;9Pirae;9Mahina;9Paea;8Papao;8Arue;6Afaahiti;6Vaitape;5Otutara;5Paopao;5Taunoa;5Haapiti;5Uturoa;4Afareaitu;4Tohautu;4Tiarei;3Vairao;3Tautira;3Teavaro;3Faanui;2Pueu;2Papetoai;2Tevaitoa;2Hitiaa;2Faone;2Fare;1Teahupoo;1Anau;0Fitii;0Moerai
PG Pacific/Port_Moresby -;kPort Moresby;fLae
PH Asia/Manila -;sQuezon City;qManille/Manila;pCaloocan City;pBudta;pDavao;oMalingao;nCebu City;nGeneral Santos;mTaguig;mPasig City;mLas Piñas;mAntipolo;mMakati City;lZamboanga;lBacolod City;lMansilingan;lCagayan de Oro;lDasmariñas;lPasay;lIloilo;kSan Jose del Monte;kBacoor;kLapu-Lapu City;kIligan;kMandaue City;kCalamba;kIligan City;kButuan;kCabuyao;kMandaluyong City;kBiñan;kAngeles City;kSantol;kCainta;jBaguio;jSan Pedro;jMantampay;jSan Fernando;jLibertad;jNavotas;jTacloban;jBatangas;jMagugpo Poblacion;jTaytay;jLucena;jPuerto Princesa;jOlongapo;jCabanatuan City;jBinangonan;jSanta Rosa;jImus;jLipa City;jSan Pablo;iMalolos;iOrmoc;iPanalanoy;iMabalacat City;iPagadian;iMeycauayan;iTarlac City;iLegaspi;iCotabato;iNaga;iDagupan;iToledo;iGuyong;hBago City;hMarawi City;hKabankalan;hBaliuag;hRodriguez;hSan Mateo;hTalisay;hMuricay;hBulaon;hCadiz;hKoronadal;hHagonoy;hSan Juan;hSilang;hSan Jose;hDigos;hCavite City;gTuguegarao;gDumaguete;gSantiago;gSanta Cruz;gMati;gTanza;gRoxas City;gLaoag;gPulong Santa Cruz;gUrdaneta;gJolo;fCalapan;cSan Antonio;bLa Paz;aSan Francisco;9Medellin;8Guadalupe;8Medina
PK Asia/Karachi -;xKarachi;uLahore;rFaisalabad;qRawalpindi;pMultan;pHyderabad;pGujranwala;pPeshawar;nRahim Yar Khan;nQuetta;nMuzaffarabad;nBattagram;mKotli;mIslamabad;mBahawalpur;mSargodha;lSialkot;lSukkur;kLarkana;kShekhupura;kBhimbar;kJhang Sadr;kGujrat;kMardan
PL Europe/Warsaw -;qVarsovie/Warsaw/Warszawa;nŁódź;nCracovie/Kraków/Cracow;mWrocław//Breslau;mPoznań//Posen;lGdańsk//Dantzig/Danzig;lSzczecin//Stettin;lBydgoszcz;kLublin;kKatowice//Kattowitz;kBiałystok;jGdynia;jCzęstochowa;jSosnowiec;jRadom;jMokotów;jToruń;jKielce;iGliwice;iZabrze;iBytom;iPraga Południe;iBielsko-Biala;iOlsztyn;iRzeszów;hUrsynów;hRuda Śląska;hWola;hRybnik;hBielany;hŚródmieście;hDąbrowa Górnicza;hTychy;hOpole;hElbląg;hPłock;hWałbrzych;hGorzów Wielkopolski;hTargówek;hWłocławek;hZielona Góra;hTarnów;gChorzów;gKalisz;gKoszalin;gLegnica;gBemowo;gGrudziądz;gSłupsk;gJaworzno;gJastrzębie Zdrój;gOchota;gPraga Północ;gBiałołeka;gJelenia Góra;fNowy Sącz;fKonin;fPiotrków Trybunalski;fInowrocław;fLubin;fSiedlce;fPiła;fMysłowice;fOstrowiec Świętokrzyski;fSiemianowice Śląskie;fOstrów Wielkopolski;fStargard;fPabianice;fGniezno;fFordon;fSuwałki;fGłogów;fChełm;fTomaszów Mazowiecki;fPrzemyśl;fStalowa Wola;fZamość;fKędzierzyn-Koźle;eŁomża;eLeszno;eŻory;eBełchatów;eWawer;eMielec;eTarnowskie Góry;eŚwidnica;eTczew;ePiekary Śląskie;eRacibórz;eBędzin;eZgierz;eBiała Podlaska;eEłk;eŚwiętochłowice;ePruszków;eOstrołęka;eStarachowice;eZawiercie;eŻoliborz;eLegionowo;eTarnobrzeg;ePuławy;eWodzisław Śląski;eSkarżysko-Kamienna;eRadomsko;eSkierniewice;dKutno;dStarogard Gdański;dKrosno;dDębica;dUrsus;dNysa;dWejherowo;dCiechanów;dRumia;dZduńska Wola;dSieradz;dKołobrzeg;dOtwock;dŻyrardów;dOświęcim;dŚwinoujście;dBolesławiec;dNowa Sól;dSopot;dJarosław;dŚwidnik
PM America/Miquelon -;6Saint-Pierre;0Miquelon
PN Pacific/Pitcairn -;0Adamstown
PR America/Puerto_Rico -;lSan Juan;iBayamón;iCarolina;hPonce;gCaguas;fGuaynabo;fMayagüez;eTrujillo Alto;eArecibo
PS Asia/Gaza -;lGaza//Gaza City;iKhan Yunis;iJabalya;hRafah
PS Asia/Hebron -;iHébron/Hebron;hNaplouse/Nablus;cBethléem/Bethlehem;bRamallah
PT Atlantic/Azores -;jAçores/Azores;aPonta Delgada;9Angra do Heroísmo
PT Atlantic/Madeira -;jMadère/Madeira;gFunchal;cCâmara de Lobos
PT Europe/Lisbon -;mLisbonne/Lisbon/Lisboa;jPorto//Oporto;iAmadora;hBraga;hSetúbal;gCoïmbre/Coimbra;gQueluz;gCacém;fVila Nova de Gaia;fAlgueirão;fLoures;eFelgueiras;eÉvora;eRio de Mouro;eOdivelas;eAveiro;eAmora;eCorroios;eBarreiro;eMonsanto;eRio Tinto;dSão Domingos de Rana;dFigueira da Foz;dLeiria;dPonte de Lima;dFaro;dSesimbra;dGuimarães;dErmesinde;dSanto António dos Olivais;dPortimão;dBenfica;cCascais;cMaia;cViana do Castelo;cOeiras;cBeja;cEsposende;cBragança;cAlmada;cOlivais;cCastelo Branco;cAlcabideche;cEspinho;cGuarda;cAlvalade;cArrentela;cMontijo;aLagos;8Santo André
PW Pacific/Palau -;0Ngerulmud
PY America/Asuncion -;pAsuncion/Asunción;kCiudad del Este;jSan Lorenzo;iCapiatá;hLambaré;hFernando de la Mora;fPedro Juan Caballero;fEncarnación;eVilla Hayes;eSan Antonio;eCoronel Oviedo;dConcepción;dVillarrica;8Lima
QA Asia/Qatar -;kDoha;jAr Rayyan
RE Indian/Reunion -;hSaint-Denis;gSaint-Paul;fSaint-Pierre;fLe Tampon;dSaint-André;dSaint-Louis;dLe Port;cSaint-Benoît;cSaint-Joseph;cSainte-Marie;cPiton Saint-Leu;cSaint-Leu;bLa Possession;aSainte-Suzanne;8Petite-Île;8Bras-Panon;7Les Avirons;7Salazie;7Les Trois-Bassins;7Sainte-Rose;6Cilaos;6Entre-Deux;6Saint-Philippe
RO Europe/Bucharest -;qBucarest/Bucharest/București;kIași//Jassy/Iaşi;kCluj-Napoca//Cluj/Kolozsvár;kTimișoara//Temesvar/Timişoara;kCraiova;kConstanța//Constanţa;kGalați//Galaţi;kBrașov//Braşov;jPloiești//Ploieşti;jBrăila;jOradea;iBacău;iArad;iPitești//Piteşti;hSibiu;hTârgu-Mureş;hBaia Mare;hBuzău;gBotoşani;gSatu Mare;gRâmnicu Vâlcea;gSuceava;gPiatra Neamţ;gDrobeta-Turnu Severin;gTârgu Jiu;gTulcea;gTârgovişte;fBistriţa;fReşiţa;fSlatina;fFocșani;fVaslui;fHunedoara;fGiurgiu;fRoman;fBârlad;fDeva;fAlba Iulia;eZalău;eSfântu Gheorghe;eTurda;eMediaş;eSlobozia;eAlexandria;dPaşcani;dPetroşani;dMedgidia;dLugoj;dCâmpina;dMiercurea-Ciuc;dTecuci;dSighetu Marmaţiei
RS Europe/Belgrade -;pBelgrade//Beograd;jNiš;jNovi Sad;iZemun;hKragujevac;hČačak;gSubotica
RU Asia/Barnaul -;mBarnaul;jBiysk;iRubtsovsk;eGorno-Altaysk
RU Asia/Chita -;kChita
RU Asia/Irkutsk -;mIrkoutsk/Irkutsk;kUlan-Ude;jBratsk;jAngarsk;gUst-Ilimsk
RU Asia/Kamchatka -;iPetropavlovsk-Kamtchatski/Petropavlovsk-Kamchatsky
RU Asia/Krasnoyarsk -;oKrasnoïarsk/Krasnoyarsk;iAbakan;hNorilsk;hAchinsk;gKyzyl;gKansk
RU Asia/Magadan -;gMagadan
RU Asia/Novokuznetsk -;mNovokuznetsk;lKemerovo;jProkopyevsk;gLeninsk-Kuznetsky;gKiselevsk;gMezhdurechensk
RU Asia/Novosibirsk -;pNovossibirsk/Novosibirsk
RU Asia/Omsk -;oOmsk
RU Asia/Sakhalin -;iYuzhno-Sakhalinsk
RU Asia/Tomsk -;lTomsk;gSeversk
RU Asia/Vladivostok -;mVladivostok;mKhabarovsk;kKomsomolsk-on-Amur;iUssuriysk;hNakhodka;gArtem;fBirobidzhan
RU Asia/Yakutsk -;jIakoutsk/Yakutsk;jBlagoveshchensk
RU Asia/Yekaterinburg -;pIekaterinbourg/Yekaterinburg/Ekaterinbourg/Sverdlovsk;oTcheliabinsk/Chelyabinsk;oOufa/Ufa;oPerm;mOrenburg;mTioumen/Tyumen;lMagnitogorsk;lNizhny Tagil;kKurgan;kSurgut;jSterlitamak;jOrsk;jNizhnevartovsk;iZlatoust;iKamensk-Uralskiy;iBerezniki;iMiass;iSalavat;hPervouralsk;hNeftekamsk;gTobolsk;gNefteyugansk;gNoyabrsk;gOktyabrskiy;gNovotroitsk;gSolikamsk;fKhanty-Mansiysk
RU Europe/Astrakhan -;mAstrakhan
RU Europe/Kaliningrad -;lKaliningrad//Königsberg
RU Europe/Kirov -;lKirov
RU Europe/Moscow -;wMoscou/Moscow/Moskva;uSaint-Pétersbourg/Saint Petersburg/Leningrad/Léningrad/Petrograd;pNijni Novgorod/Nizhny Novgorod/Gorki/Nizhniy Novgorod;oKazan;oRostov-sur-le-Don/Rostov-on-Don/Rostov-na-Donu;nVoronej/Voronezh;nKrasnodar;mIaroslavl/Yaroslavl;mRyazan;mLipetsk;mPenza;mNaberezhnyye Chelny;mMakhachkala;lTula;lCheboksary;lBryansk;lIvanovo;lKursk;lTver;kStavropol;kArkhangelsk;kBelgorod;kKaluga;kSotchi/Sochi;kOrel;kSmolensk;kMourmansk/Murmansk;kVladikavkaz;kCherepovets;kVologda;kVladimir;kSaransk;kTambov;kYoshkar-Ola;kTaganrog;kKostroma;jNalchik;jPetrozavodsk;jNovorossiysk;jKhimki;jNizhnekamsk;jDzerzhinsk;jSyktyvkar;jStaryy Oskol;jGroznyy;jShakhty;jRybinsk;jZelenograd;jVelikiy Novgorod;iPskov;iArmavir;iSeverodvinsk;iPodolsk;iVolgodonsk;iNovocherkassk;iNazran;iMytishchi;iLyubertsy;iKovrov;hBalashikha;hKolomna;hElektrostal;hMaykop;hPyatigorsk;hZheleznodorozhnyy;hAlmetyevsk;hKorolev;hKolpino;hOdintsovo;hNevinnomyssk;hKislovodsk;hNovomoskovsk;hNovocheboksarsk;hSerpukhov;hMurom;hKhasavyurt;hOrekhovo-Zuyevo;hCherkessk;hNoginsk;hYelets;hNovo-Peredelkino;gShchelkovo;gBataysk;gArzamas;gSergiyev Posad;gObninsk;gElista;gCheremushki;gDerbent;gVelikiye Luki;gPushkino;gUkhta;eDonetsk
RU Europe/Samara -;oSamara//Kouïbychev;nTolyatti;mIzhevsk;iSyzran;gNovokuybyshevsk;gGlazov
RU Europe/Saratov -;nSaratov;iBalakovo;iEngels
RU Europe/Ulyanovsk -;mUlyanovsk;hDimitrovgrad
RU Europe/Volgograd -;oVolgograd//Stalingrad;kVolzhskiy;hKamyshin
RW Africa/Kigali -;nKigali;fByumba;dKibuye;dRwamagana
SA Asia/Riyadh -;tRiyad/Riyadh/Ryad;sDjeddah/Jeddah/Jidda;pLa Mecque/Mecca/Makkah;pMédine/Medina;oSultanah;nDammam;mTaif;lTabuk;lAl Kharj;lBuraydah;lKhamis Mushait;kAl Hufuf;kAl Mubarraz;jHafar Al-Batin;jHail;jNajran;jAl Jubayl;jAbha;iYanbu;iKhobar;hArar;hSakakah;gJizan;gQurayyat;gAl Bahah
SB Pacific/Guadalcanal -;eHoniara
SC Indian/Mahe -;bVictoria
SD Africa/Khartoum -;qKhartoum;pOmdurman;mNyala;mPort-Soudan/Port Sudan;lKassala;lEl Obeid;kAl Qadarif;kKosti;kWad Medani;jEl Daein;jEl Fasher;jSinga;iAd-Damazin;iGeneina;hRabak;hSinnar;hAl Manaqil;hGereida;gAn Nuhud;gAtbara;gEd Damer;gKadugli
SE Europe/Stockholm -;pStockholm;mGöteborg/Gothenburg/Goteborg;kMalmö;hUppsala;hSollentuna;hVästerås;hÖrebro;gLinköping;gHelsingborg;gJönköping;gNorrköping;gHuddinge;gLund;fUmeå;fHaninge;fGävle;fBorås;fSödertälje;fEskilstuna;fSolna;fHalmstad;fVäxjö;eKarlstad;eMölndal;eTäby;eSundsvall;eÖstersund;dTrollhättan;dLuleå;dLidingö;dBorlänge;dTumba
SG Asia/Singapore -;sSingapour/Singapore;jWoodlands
SH Atlantic/St_Helena -;0Jamestown
SI Europe/Ljubljana -;jLjubljana//Laibach;gMaribor
SJ Arctic/Longyearbyen -;3Longyearbyen
SK Europe/Bratislava -;lBratislava//Presbourg;jKošice;gPrešov;fNitra;fŽilina;fBanská Bystrica;fTrnava;eTrenčín;ePoprad;eMartin;ePrievidza;dZvolen;dPovažská Bystrica;dNové Zámky;dMichalovce
SL Africa/Freetown -;nFreetown;iBo;hKenema;gMakeni
SM Europe/San_Marino -;5San Marino
SN Africa/Dakar -;rDakar;oPikine;mTouba;kThiès;jThiès Nones;iSaint-Louis;iKaolack;iZiguinchor;gTiébo;fTambacounda;fMbaké;fLouga;eKolda;dRichard-Toll
SO Africa/Mogadishu -;rMogadiscio/Mogadishu;lHargeysa;jBerbera;jKismayo;jMarka;iJamaame;hBaidoa;gBurao;fBosaso;eGaalkacyo;eLaascaanood;eGaroowe;eBeledweyne;dJawhar
SR America/Paramaribo -;jParamaribo
SS Africa/Juba -;lJuba;kWinejok;iMalakal;hWau;dYei;dYambio
ST Africa/Sao_Tome -;eSão Tomé
SV America/El_Salvador -;mSan Salvador;kSoyapango;iSanta Ana;iSan Miguel;iMejicanos;hSanta Tecla;gApopa;eSonsonate;eUsulután;dCojutepeque;dSan Vicente;aSan Francisco;9Zaragoza;8Berlín
SX America/Lower_Princes -;1Philipsburg
SY Asia/Damascus -;qAlep/Aleppo;qDamas/Damascus;nHoms;lHamah;kLattaquié/Latakia;jDeir ez-Zor;iAr Raqqah;hAl Bab;hIdlib;gDouma;gDara;gTartouss;fAl Hasakah;eAs-Suwayda
SZ Africa/Mbabane -;gManzini;fMbabane
TC America/Grand_Turk -;5Cockburn Town
TD Africa/Ndjamena -;nN’Djamena//Fort-Lamy;hMoundou;gSarh;fAbéché
TG Africa/Lome -;nLomé;hSokodé;gKara;fAtakpamé;fKpalimé;eBassar;eTsévié;dAného
TH Asia/Bangkok -;uBangkok;lSamut Prakan;kMueang Nonthaburi;jUdon Thani;jChon Buri;jNakhon Ratchasima;iChiang Mai;iHat Yai;iPak Kret;iSi Racha;iPhra Pradaeng;iLampang;hKhon Kaen;hSurat Thani;hUbon Ratchathani;hNakhon Si Thammarat;hKhlong Luang;hNakhon Pathom;gRayong;gPhitsanulok;gChanthaburi;gYala;gRatchaburi;gNakhon Sawan;gPhuket;fSongkhla;fPhra Nakhon Si Ayutthaya;fChiang Rai;fSakon Nakhon;fSaraburi;fTrang;eKanchanaburi;eNong Khai;eSamut Sakhon;eKamphaeng Phet;eChaiyaphum;eUttaradit;eLop Buri;eChumphon;eKalasin;eSuphan Buri;eMaha Sarakham;ePhetchabun;eChachoengsao;dNarathiwat;dSurin;dPhetchaburi;dSi Sa Ket;dPattani;dPhatthalung;dLamphun;dMukdahan
TJ Asia/Dushanbe -;nDouchanbé/Dushanbe;hKhujand;fQurghonteppa;8Rasht
TL Asia/Dili -;hDili
TM Asia/Ashgabat -;nAchgabat/Ashgabat;jTurkmenabat;iDasoguz;gMary;gBalkanabat
TN Africa/Tunis -;nTunis;kSfax;iSousse//Susa;iDjerba//Jerba/Houmt Souk;hKairouan;gBizerte//Bizerta;gGabès;gAriana;fKasserine;fGafsa;fLa Goulette;fZarzis;fBen Arous;fMonastir;fLa Mohammedia;fAl Marsá;eMsaken;eSkanes;eHoumt El Souk;eTataouine;eEl Hamma;eMedenine;eDouane;eBéja;eNabeul;eHammamet;eJendouba;dEl Kef;dHammam-Lif;dOued Lill;dMenzel Bourguiba;dMahdia;dRadès;dKélibia;dSidi Bouzid;dMetlaoui
TO Pacific/Tongatapu -;bNuku‘alofa
TR Europe/Istanbul -;xIstanbul//Constantinople/Stamboul;sAnkara//Angora;rIzmir//Smyrne/Smyrna/İzmir;pBursa;pAdana;oGaziantep;oKonya;nÇankaya;nAntalya;nBağcılar;mDiyarbakır;mKayseri;mÜsküdar;mBahçelievler;mUmraniye;mMersin;mEsenler;mEskişehir;lKarabağlar;lMuratpaşa;lŞanlıurfa;lMalatya;lSultangazi;lMaltepe;lErzurum;lSamsun;lBatman;lKahramanmaraş;lVan;kAtaşehir;kŞişli;kDenizli;kElazığ;kZeytinburnu;kAdapazarı;kSultanbeyli;kGebze;kMerkezefendi;jSivas;jTarsus;jTrabzon//Trébizonde;jManisa;jSancaktepe;jBalıkesir;jAdıyaman;jEsenyurt;jKırıkkale;jAntakya;iOsmaniye;iÇorlu;iArnavutköy;iİzmit;iBaşakşehir;iKütahya;iÇorum;iSiverek;iIsparta;iBüyükçekmece;iAydın;iİskenderun;iViranşehir;hUşak;hAksaray;hKızıltepe;hAfyonkarahisar;hİnegol;hTokat;hEdirne;hDerince;hBeylikdüzü;hTekirdağ;hKaraman;hNazilli;hOrdu;gSiirt;gErzincan;gAlanya;gTurhal;gBandırma;gTurgutlu;gMustafakemalpaşa;gZonguldak;gGiresun;gKarabük;gBolu;gKırşehir;gRize;gAğrı;gNiğde;gYozgat;gÇanakkale;fAmasya;fMuş;fKilis;fBingöl;fHakkâri;fKars;fIğdır;fNevşehir;fKhanjarah;fMardin;fYalova;fKastamonu;fBurdur;eKırklareli;eDüzce;eŞırnak;dMuğla;dBitlis;dBilecik;bKazan
TT America/Port_of_Spain -;fChaguanas;eSan Fernando;ePort of Spain;aScarborough
TV Pacific/Funafuti -;5Funafuti
TW Asia/Taipei -;vTaipei//Taipeh;pKaohsiung;oTaichung;nTainan;mBanqiao;lHsinchu;lTaoyuan City;lKeelung;kHualien City;hYuanlin;gTaitung City;gNantou;gDouliu
TZ Africa/Dar_es_Salaam -;rDar es Salaam;lMwanza;lZanzibar;kArusha;kMbeya;jMorogoro;jTanga;iDodoma;iKigoma;iMoshi;hTabora;hSongea;hMusoma;gIringa;gKatumba;gShinyanga;gMtwara;gSumbawanga;fMpanda;fBukoba;eSingida;dNjombe;dLindi;dVwawa;dGeita
UA Europe/Kyiv -;sKiev/Kyiv/Kyïv;pKharkiv//Kharkov;oDnipro//Dniepropetrovsk;oDonetsk;oOdessa/Odesa;nZaporijjia/Zaporizhzhia/Zaporizhia;nLviv//Lvov/Lemberg;nKryvyi Rih;mMykolayiv;lMariupol;lLuhansk;lKhmelnytskyi;lMakiyivka;kVinnytsia;kKherson;kPoltava;kChernihiv;kCherkasy;kSumy;kZhytomyr;kHorlivka;jRivne;jKropyvnytskyi;jKamianske;jTchernivtsi/Chernivtsi;jTernopil;jKremenchuk;jLutsk;iIvano-Frankivsk;iBila Tserkva;iKramators’k;iMelitopol;hNikopol;hSyevyerodonets’k;hSloviansk;hBerdyansk;hUzhgorod;hAlchevs’k;hPavlohrad;gLysychans’k;gYenakiyeve;gOleksandriya;gKamianets-Podilskyi
UA Europe/Simferopol -;lSevastopol;kSimféropol/Simferopol;hKerch;gYevpatoriya
UG Africa/Kampala -;pKampala;hGulu;hLira;gMbarara;gJinja
US America/Anchorage -;kAnchorage//Alaska;gAlaska
US America/Boise -;hBoise;gMeridian;gNampa
US America/Chicago -;rChicago;rHouston;pSan Antonio;pDallas;oAustin;nFort Worth;nMemphis;mOklahoma City;mMilwaukee;mNashville;lKansas City;lOmaha;lMinneapolis;lTulsa;lWichita;lLa Nouvelle-Orléans/New Orleans/Nouvelle-Orléans;lArlington;kCorpus Christi;kSaint-Louis/St. Louis;kTexas;kSaint Paul//St. Paul;kPlano;kLincoln;jLaredo;jLubbock;jMadison;jGarland;jIrving;jBaton Rouge;jBirmingham;jDes Moines;iAurora;iMontgomery;iAmarillo;iLittle Rock;iShreveport;iMobile;iHuntsville;iGrand Prairie;iOverland Park;iBrownsville;iSioux Falls;iJackson;iSpringfield;iMcKinney;iFrisco;hPasadena;hClarksville;hRockford;hJoliet;hNaperville;hMesquite;hMetairie Terrace;hKilleen;hMcAllen;hMetairie;hOlathe;hCarrollton;hMidland;hWaco;hDenton;hCedar Rapids;hLafayette;hTopeka;hMurfreesboro;hAbilene;hNorman;hEvansville;hColumbia;hOdessa;hFargo;hBeaumont;hIndependence;hRound Rock;gPeoria;gNorth Peoria;gRochester;gElgin;gRichardson;gEast Independence;gPearland;gCollege Station;gBroken Arrow;gGreen Bay;gWichita Falls;gLewisville;gTyler;gDavenport;gSan Angelo;gKenosha;gAlief;gTuscaloosa;gLeague City;gAllen;gLawton;gLee’s Summit;gLawrence;gThe Woodlands;gEdmond;gWaukegan;gFort Smith;gSugar Land;fBloomington;fDuluth;fChampaign;fO’Fallon;fHoover;fEdinburg;fCicero;fMission;fFayetteville;fSioux City;fLongview;fBryan;fBrooklyn Park;fSpringdale;fRacine;fHammond;fGary;fSaint Joseph;fPharr;fBaytown;fLake Charles;fArlington Heights;fPlymouth;fEvanston;fBismarck;eManhattan;dAlexandria;dJefferson City;cJacksonville;bAthens;bParis;bColumbus;aFresno;aOttawa;aPortland;9Glasgow;8Salem;8Sheffield;8Stuttgart
US America/Denver -;nDenver;nEl Paso;mAlbuquerque;lColorado Springs;kAurora;iSalt Lake City;iFort Collins;hLakewood;hWest Valley City;hThornton;gArvada;gProvo;gWestminster;gWest Jordan;gBillings;gCentennial;gPueblo;gBoulder;gLas Cruces;gGreeley;gHighlands Ranch;gOrem;gLongmont;gRio Rancho;gEnchanted Hills;gSandy;fOgden;fSanta Fe;fLoveland;eCheyenne;9Las Vegas;7Belgrade
US America/Detroit -;nDétroit/Detroit;iGrand Rapids;hWarren;hSterling Heights;hAnn Arbor;gLansing;gClinton Township;gFlint;gDearborn;gLivonia;gCanton;fTroy;fWestland;fFarmington Hills;fKalamazoo;fWaterford;fWyoming;bBirmingham;8Charlotte
US America/Indiana/Indianapolis -;nIndianapolis;jFort Wayne;gSouth Bend;gCarmel;fBloomington;fFishers;dColumbus;9Warsaw
US America/Kentucky/Louisville -;jLouisville
US America/Los_Angeles -;tLos Angeles//LA;pSan Diego;oSan Jose;nSan Francisco//SF;nSeattle;mPortland;mLas Vegas;mFresno;mSacramento;lLong Beach;lOakland;lBakersfield;kAnaheim;kSanta Ana;kRiverside;kStockton;kCalifornie/California;kHenderson;jChula Vista;jIrvine;jReno;jNorth Las Vegas;jFremont;jParadise;jSan Bernardino;jSpokane;jModesto;jTacoma;jFontana;jOxnard;iMoreno Valley;iHuntington Beach;iGlendale;iSunrise Manor;iSanta Clarita;iSpring Valley;iOceanside;iGarden Grove;iRancho Cucamonga;iSanta Rosa;iVancouver;iOntario;iElk Grove;iSalem;iCorona;iEugene;iLancaster;iPalmdale;iHayward;iSalinas;hPomona;hSunnyvale;hEscondido;hTorrance;hValencia;hPasadena;hOrange;hFullerton;hBellevue;hRoseville;hVisalia;hThousand Oaks;hConcord;hKent;hSimi Valley;hEast Los Angeles;hSanta Clara;hVictorville;hVallejo;hBerkeley;hEl Monte;gDowney;gCarlsbad;gCosta Mesa;gFairfield;gTemecula;gInglewood;gGresham;gAntioch;gMurrieta;gRichmond;gWest Covina;gEnterprise;gEverett;gNorwalk;gDaly City;gBurbank;gSanta Maria;gClovis;gEl Cajon;gSan Mateo;gRialto;gHillsboro;gVista;gRenton;gCompton;gMission Viejo;gVacaville;gVentura;gBeaverton;gSouth Gate;gSparks;gFederal Way;gSpokane Valley;gYuma;gYakima;gHesperia;gCarson;gSanta Monica;gSan Marcos;gArden-Arcade;gWestminster;gSanta Barbara;gRedding;gSan Leandro;gChico;gHawthorne;gLivermore;gIndio;gWhittier;gKirkland;gMenifee;gNewport Beach;gTracy;gCitrus Heights;gBend;fChino;fAlhambra;fRedwood City;fBellingham;fHemet;fBuena Park;fLake Forest;fMerced;fLakewood;fTustin;fMountain View;fNapa;fMedford;fPleasanton;fKennewick;fAlameda;fBellflower;fChino Hills;fMilpitas;fBaldwin Park;fAuburn;fUpland;fFolsom;fSan Ramon;fManteca;eDublin;eCarson City;eOlympia;dMonrovia;bMoscow;9Dallas;9Kerman;8Damascus;8Delhi;7Mecca
US America/New_York -;vNew York//NYC/New York City;rBrooklyn;rQueens;qPhiladelphie/Philadelphia;pManhattan;pThe Bronx;oJacksonville;nColumbus;nCharlotte;nBoston;mBaltimore;mWashington//Washington DC/Washington D.C./Washington, D.C.;lStaten Island;lAtlanta;lVirginia Beach;lRaleigh;lMiami;lCleveland;lTampa;kLexington-Fayette;kPittsburgh;kFloride/Florida;kCincinnati;kIronville;kMeads;kGreensboro;kNewark;kToledo;jOrlando;jJersey City;jBuffalo;jDurham;jSt. Petersburg;jNorfolk;jWinston-Salem;jHialeah;jChesapeake;jLexington;jRichmond;jJamaica;jRochester;jArlington;iFayetteville;iYonkers;iAkron;iTallahassee;iKnoxville;iWorcester;iNewport News;iProvidence;iFort Lauderdale;iEast Flatbush;iChattanooga;iCape Coral;iPembroke Pines;iPort Saint Lucie;iCary;iSpringfield;iEast Chattanooga;hAlexandria;hWashington Heights;hAstoria;hHollywood;hBorough Park;hEast Hampton;hPaterson;hBridgeport;hSavannah;hSyracuse;hDayton;hMiramar;hHampton;hColumbia;hCharleston;hNew Haven;hGainesville;hCoral Springs;hElizabeth;hStamford;hHartford;hSheepshead Bay;hAmherst;hNorth Stamford;hAllentown;hAthens;hWilmington;hEast Harlem;gElmhurst;gMiami Gardens;gClearwater;gBushwick;gGravesend;gLowell;gCambridge;gHigh Point;gManchester;gCorona;gWaterbury;gNorth Charleston;gPalm Bay;gPompano Beach;gWest Palm Beach;gSandy Springs;gLakeland;gBrandon;gEdison;gDavie;gRoanoke;gErie;gPortsmouth Heights;gRichmond Hill;gSpring Hill;gAlbany;gPortsmouth;gBrockton;gNew Bedford;gFordham;gRoswell;gWest Albany;gQuincy;gFlatbush;gBoca Raton;gPlantation;gLynn;gMiami Beach;gMacon;gGreenville;gNewton;gToms River;gFall River;gAsheville;gNorwalk;gDeltona;gSuffolk;gNashua;gReading;gConcord;gCanarsie;gLehigh Acres;gGreenburgh;fGermantown;fClifton;fDanbury;fEast Norwalk;fSunrise;fTrenton;fJohns Creek;fPalm Coast;fWarwick;fMount Pleasant;fCranston;fLargo;fSouth Suffolk;fSomerville;fLawrence;fMelbourne;fParma;fNew Rochelle;fLynchburg;fDeerfield Beach;fTown ’n’ Country;fAlafaya;fScranton;fCamden;fKendall;fCheektowaga;fKings Bridge;fPortland;eHamilton;eBristol;eHarrisburg;dDublin;dSalem;dLima;cRome;bMedina;bKingston;bNaples;bRotterdam;aAmsterdam;aVienna;9Damascus;9Glasgow;9Dallas;8Leicester;8London;8Paris;8Cairo;8Hamburg;8Lisbon;8Berlin;8La Plata;7Freetown;7Bogota
US America/Phoenix -;qPhoenix;mTucson;lMesa;jChandler;jGilbert;jGlendale;jScottsdale;jMaryvale;iTempe;iPeoria;iDeer Valley;iTempe Junction;hSurprise;hAlhambra;fAhwatukee Foothills;fSan Tan Valley;fAvondale;fGoodyear
US Pacific/Honolulu -;lHonolulu//Hawaï/Hawaii;gHawaï/Hawaii
UY America/Montevideo -;pMontevideo;gSalto;fPaysandú;eRivera;eMaldonado;eTacuarembó;eMelo;dMercedes;dArtigas;aLa Paz;8Rosario
UZ Asia/Samarkand -;kSamarcande/Samarkand;jBoukhara/Bukhara;jNukus;jQarshi;hUrganch;hTirmiz;hNavoiy
UZ Asia/Tashkent -;qTachkent/Tashkent;lNamangan;kAndijon;iQoqon;iChirchiq;iFergana;hJizzax;hMargilon;hAngren;hOlmaliq;eGuliston
VA Europe/Vatican -;0Cité du Vatican/Vatican City
VC America/St_Vincent -;bKingstown
VE America/Caracas -;sCaracas;rMaracaibo;qMaracay;pValencia;nBarquisimeto;nCiudad Guayana;lBarcelona;lMaturín;lPuerto La Cruz;kPetare;kBarinas;kTurmero;kCiudad Bolívar;kMérida;kAlto Barinas;kSanta Teresa del Tuy;jCumaná;jSan Cristóbal;jBaruta;jMucumpiz;iCabimas;iCoro;iGuatire;iCúa;iGuarenas;iPuerto Cabello;iOcumare del Tuy;hGuacara;hEl Tigre;hEl Limón;hAcarigua;hLos Teques;hPunto Fijo;hCharallave;hPalo Negro;hCagua;hAnaco;hCalabozo;gGuanare;gCarúpano;gEjido;gCatia La Mar;gMariara;gSan Juan de los Morros;fSan Fernando de Apure;fSan Carlos;fSan Felipe;ePuerto Ayacucho;eTucupita;dTrujillo
VG America/Tortola -;7Road Town
VI America/St_Thomas -;eSaint Croix;aCharlotte Amalie
VN Asia/Ho_Chi_Minh -;sHô Chi Minh-Ville/Ho Chi Minh City/Saïgon/Saigon/HCMC;pHanoï/Hanoi;nDa Nang//Tourane;mHaïphong/Haiphong;lBiên Hòa;kHué/Huế;kNha Trang;jCần Thơ;jRạch Giá;jQui Nhon;jVũng Tàu;iSa Dec;iÐà Lạt;iNam Định;iVinh;iĐưc Trọng;iPhan Thiết;iLa Gi;iLong Xuyên;hCần Giuộc;hBảo Lộc;hHạ Long;hBuôn Ma Thuột;hCam Ranh;hCẩm Phả Mines;hThái Nguyên;hMỹ Tho;gSóc Trăng;gPleiku;gThanh Hóa;gCà Mau;gBạc Liêu;gYên Vinh;gHòa Bình;gVĩnh Long;gYên Bái;gViệt Trì;gPhan Rang-Tháp Chàm;gThủ Dầu Một;fTuy Hòa;eTân An;eCao Lãnh;eBến Tre;eTam Kỳ;eHải Dương;eTrà Vinh;eLạng Sơn;eBắc Giang;eThái Bình;dKon Tum;dBắc Ninh;dCao Bằng;dDien Bien Phu;dHưng Yên
VU Pacific/Efate -;cPort-Vila
WF Pacific/Wallis -;1Mata-Utu//Matâ’utu
WS Pacific/Apia -;dApia
XK Europe/Belgrade -;mPristina;iPrizren;gMitrovicë;gGjakovë;eFerizaj;eGjilan;ePeć
YE Asia/Aden -;qSanaa;mAl Hudaydah;mTaizz;mAden;jMukalla;jIbb;iDhamar;gAmran;eSadah;dHajjah
YT Indian/Mayotte -;eMamoudzou;aKoungou;9Dzaoudzi;8Dembeni;8Sada;8Pamandzi;7Bandraboua;7Mtsamboro;7Tsingoni;7Ouangani;7Chiconi;6Bandrélé;6Chirongui;6Bouéni;6M’Tsangamouji;5Kani Kéli;5Acoua
ZA Africa/Johannesburg -;sLe Cap/Cape Town;sDurban;qJohannesburg//Jobourg;qSoweto;qPretoria//Tshwane;oPort Elizabeth/Gqeberha;nPietermaritzburg;mBenoni;mTembisa;lEast London;lVereeniging;lBloemfontein;lBoksburg;lWelkom;lNewcastle;lKrugersdorp;kRandburg;kBotshabelo;kBrakpan;jWitbank;jRichards Bay;jVanderbijlpark;jCenturion;jUitenhage;jRoodepoort;iPaarl;iCarletonville;iKlerksdorp;iMidrand;iWestonaria;iMiddelburg;hVryheid;hOrkney;hKimberley;heMbalenhle;hNigel;hMpumalanga;hBhisho;hRandfontein;hWorcester;hRustenburg;hPolokwane;hPotchefstroom;hVirginia;hBrits;hAlberton;gNelspruit;gPhalaborwa;gQueenstown;gKroonstad;gBethal;gMokopane;9Adelaide
ZM Africa/Lusaka -;pLusaka;lKitwe;lNdola;iKabwe;hChingola;hMufulira;gLuanshya;gLivingstone;gKasama;fChipata;eMongu;dChoma;dMansa
ZW Africa/Harare -;qHarare//Salisbury;nBulawayo;kChitungwiza;iMutare;hGweru;fMasvingo;eChinhoyi;eMarondera
`;

export const COUNTRIES = `
AD Europe/Andorra Andorre/Andorra
AE Asia/Dubai Émirats arabes unis/United Arab Emirates/EAU/UAE/Emirats/Emirates
AF Asia/Kabul Afghanistan
AG America/Antigua Antigua-et-Barbuda/Antigua & Barbuda
AI America/Anguilla Anguilla
AL Europe/Tirane Albanie/Albania
AM Asia/Yerevan Arménie/Armenia
AO Africa/Luanda Angola
AQ Antarctica/Casey,Antarctica/Davis,Antarctica/DumontDUrville,Antarctica/Mawson,Antarctica/McMurdo,Antarctica/Palmer,Antarctica/Syowa,Antarctica/Troll Antarctique/Antarctica
AR America/Argentina/Buenos_Aires Argentine/Argentina
AS Pacific/Pago_Pago Samoa américaines/American Samoa
AT Europe/Vienna Autriche/Austria
AU Australia/Sydney,Australia/Brisbane,Australia/Perth,Australia/Adelaide,Australia/Darwin,Australia/Eucla,Australia/Lord_Howe Australie/Australia
AW America/Aruba Aruba
AX Europe/Mariehamn Îles Åland/Åland Islands
AZ Asia/Baku Azerbaïdjan/Azerbaijan
BA Europe/Sarajevo Bosnie-Herzégovine/Bosnia & Herzegovina/Bosnie/Bosnia
BB America/Barbados Barbade/Barbados
BD Asia/Dhaka Bangladesh
BE Europe/Brussels Belgique/Belgium
BF Africa/Ouagadougou Burkina Faso
BG Europe/Sofia Bulgarie/Bulgaria
BH Asia/Bahrain Bahreïn/Bahrain
BI Africa/Bujumbura Burundi
BJ Africa/Porto-Novo Bénin/Benin
BL America/St_Barthelemy Saint-Barthélemy/St. Barthélemy
BM Atlantic/Bermuda Bermudes/Bermuda
BN Asia/Brunei Brunei
BO America/La_Paz Bolivie/Bolivia
BQ America/Kralendijk Pays-Bas caribéens/Caribbean Netherlands
BR America/Sao_Paulo,America/Manaus,America/Rio_Branco,America/Noronha Brésil/Brazil
BS America/Nassau Bahamas
BT Asia/Thimphu Bhoutan/Bhutan
BW Africa/Gaborone Botswana
BY Europe/Minsk Biélorussie/Belarus/Bélarus
BZ America/Belize Belize
CA America/Toronto,America/Edmonton,America/Winnipeg,America/Vancouver,America/Halifax,America/St_Johns,America/Blanc-Sablon,America/Cambridge_Bay,America/Rankin_Inlet Canada
CC Indian/Cocos Îles Cocos/Cocos (Keeling) Islands
CD Africa/Kinshasa,Africa/Lubumbashi Congo-Kinshasa//RDC/DRC/Congo/Zaïre/République démocratique du Congo
CF Africa/Bangui République centrafricaine/Central African Republic/RCA/Centrafrique
CG Africa/Brazzaville Congo-Brazzaville//Congo/Congo Brazzaville/République du Congo
CH Europe/Zurich Suisse/Switzerland
CI Africa/Abidjan Côte d’Ivoire//Ivory Coast
CK Pacific/Rarotonga Îles Cook/Cook Islands
CL America/Santiago,America/Punta_Arenas,Pacific/Easter Chili/Chile
CM Africa/Douala Cameroun/Cameroon
CN Asia/Shanghai Chine/China/Chine populaire/PRC
CO America/Bogota Colombie/Colombia
CR America/Costa_Rica Costa Rica
CU America/Havana Cuba
CV Atlantic/Cape_Verde Cap-Vert/Cape Verde/Cap Vert
CW America/Curacao Curaçao
CX Indian/Christmas Île Christmas/Christmas Island
CY Asia/Famagusta Chypre/Cyprus
CZ Europe/Prague Tchéquie/Czechia/République tchèque/Czech Republic
DE Europe/Berlin Allemagne/Germany/RFA
DJ Africa/Djibouti Djibouti
DK Europe/Copenhagen Danemark/Denmark
DM America/Dominica Dominique/Dominica
DO America/Santo_Domingo République dominicaine/Dominican Republic
DZ Africa/Algiers Algérie/Algeria
EC America/Guayaquil,Pacific/Galapagos Équateur/Ecuador
EE Europe/Tallinn Estonie/Estonia
EG Africa/Cairo Égypte/Egypt
EH Africa/El_Aaiun Sahara occidental/Western Sahara
ER Africa/Asmara Érythrée/Eritrea
ES Europe/Madrid,Atlantic/Canary Espagne/Spain
ET Africa/Addis_Ababa Éthiopie/Ethiopia
FI Europe/Helsinki Finlande/Finland
FJ Pacific/Fiji Fidji/Fiji
FK Atlantic/Stanley Îles Malouines/Falkland Islands/Malouines/Falklands
FM Pacific/Kosrae,Pacific/Chuuk Micronésie/Micronesia
FO Atlantic/Faroe Îles Féroé/Faroe Islands
FR Europe/Paris France
GA Africa/Libreville Gabon
GB Europe/London Royaume-Uni/United Kingdom/UK/Grande-Bretagne/Great Britain/Angleterre/England/Britain
GD America/Grenada Grenade/Grenada
GE Asia/Tbilisi Géorgie/Georgia
GF America/Cayenne Guyane française/French Guiana/Guyane
GG Europe/Guernsey Guernesey/Guernsey
GH Africa/Accra Ghana
GI Europe/Gibraltar Gibraltar
GL America/Nuuk,America/Danmarkshavn,America/Thule Groenland/Greenland
GM Africa/Banjul Gambie/Gambia
GN Africa/Conakry Guinée/Guinea
GP America/Guadeloupe Guadeloupe
GQ Africa/Malabo Guinée équatoriale/Equatorial Guinea
GR Europe/Athens Grèce/Greece
GT America/Guatemala Guatemala
GU Pacific/Guam Guam
GW Africa/Bissau Guinée-Bissau/Guinea-Bissau
GY America/Guyana Guyana
HK Asia/Hong_Kong Hong Kong
HN America/Tegucigalpa Honduras
HR Europe/Zagreb Croatie/Croatia
HT America/Port-au-Prince Haïti/Haiti
HU Europe/Budapest Hongrie/Hungary
ID Asia/Jakarta,Asia/Makassar,Asia/Jayapura Indonésie/Indonesia
IE Europe/Dublin Irlande/Ireland
IL Asia/Jerusalem Israël/Israel
IM Europe/Isle_of_Man Île de Man/Isle of Man
IN Asia/Kolkata Inde/India
IO Indian/Chagos Territoire britannique de l’océan Indien/British Indian Ocean Territory
IQ Asia/Baghdad Irak/Iraq
IR Asia/Tehran Iran//Perse/Persia
IS Atlantic/Reykjavik Islande/Iceland
IT Europe/Rome Italie/Italy
JE Europe/Jersey Jersey
JM America/Jamaica Jamaïque/Jamaica
JO Asia/Amman Jordanie/Jordan
JP Asia/Tokyo Japon/Japan
KE Africa/Nairobi Kenya
KG Asia/Bishkek Kirghizstan/Kyrgyzstan
KH Asia/Phnom_Penh Cambodge/Cambodia
KI Pacific/Tarawa,Pacific/Kanton,Pacific/Kiritimati Kiribati
KM Indian/Comoro Comores/Comoros
KN America/St_Kitts Saint-Christophe-et-Niévès/St. Kitts & Nevis
KP Asia/Pyongyang Corée du Nord/North Korea
KR Asia/Seoul Corée du Sud/South Korea/Corée/Korea
KW Asia/Kuwait Koweït/Kuwait
KY America/Cayman Îles Caïmans/Cayman Islands
KZ Asia/Almaty Kazakhstan
LA Asia/Vientiane Laos
LB Asia/Beirut Liban/Lebanon
LC America/St_Lucia Sainte-Lucie/St. Lucia
LI Europe/Vaduz Liechtenstein
LK Asia/Colombo Sri Lanka
LR Africa/Monrovia Liberia
LS Africa/Maseru Lesotho
LT Europe/Vilnius Lituanie/Lithuania
LU Europe/Luxembourg Luxembourg
LV Europe/Riga Lettonie/Latvia
LY Africa/Tripoli Libye/Libya
MA Africa/Casablanca Maroc/Morocco
MC Europe/Monaco Monaco
MD Europe/Chisinau Moldavie/Moldova
ME Europe/Podgorica Monténégro/Montenegro
MF America/Marigot Saint-Martin/St. Martin
MG Indian/Antananarivo Madagascar
MH Pacific/Majuro Îles Marshall/Marshall Islands
MK Europe/Skopje Macédoine du Nord/North Macedonia/Macédoine/Macedonia
ML Africa/Bamako Mali
MM Asia/Yangon Birmanie/Myanmar/Burma
MN Asia/Ulaanbaatar,Asia/Hovd Mongolie/Mongolia
MO Asia/Macau Macao//Macau
MP Pacific/Saipan Îles Mariannes du Nord/Northern Mariana Islands
MQ America/Martinique Martinique
MR Africa/Nouakchott Mauritanie/Mauritania
MS America/Montserrat Montserrat
MT Europe/Malta Malte/Malta
MU Indian/Mauritius Maurice/Mauritius
MV Indian/Maldives Maldives
MW Africa/Blantyre Malawi
MX America/Mexico_City,America/Ciudad_Juarez,America/Tijuana,America/Hermosillo,America/Cancun,America/Matamoros Mexique/Mexico
MY Asia/Kuala_Lumpur Malaisie/Malaysia
MZ Africa/Maputo Mozambique
NA Africa/Windhoek Namibie/Namibia
NC Pacific/Noumea Nouvelle-Calédonie/New Caledonia
NE Africa/Niamey Niger
NF Pacific/Norfolk Île Norfolk/Norfolk Island
NG Africa/Lagos Nigeria
NI America/Managua Nicaragua
NL Europe/Amsterdam Pays-Bas/Netherlands/Hollande/Holland
NO Europe/Oslo Norvège/Norway
NP Asia/Kathmandu Népal/Nepal
NR Pacific/Nauru Nauru
NU Pacific/Niue Niue
NZ Pacific/Auckland,Pacific/Chatham Nouvelle-Zélande/New Zealand
OM Asia/Muscat Oman
PA America/Panama Panama
PE America/Lima Pérou/Peru
PF Pacific/Tahiti,Pacific/Marquesas,Pacific/Gambier Polynésie française/French Polynesia/Tahiti
PG Pacific/Port_Moresby,Pacific/Bougainville Papouasie-Nouvelle-Guinée/Papua New Guinea
PH Asia/Manila Philippines
PK Asia/Karachi Pakistan
PL Europe/Warsaw Pologne/Poland
PM America/Miquelon Saint-Pierre-et-Miquelon/St. Pierre & Miquelon
PN Pacific/Pitcairn Îles Pitcairn/Pitcairn Islands
PR America/Puerto_Rico Porto Rico/Puerto Rico
PS Asia/Gaza Palestine//Cisjordanie/West Bank/Territoires palestiniens/Palestinian Territories
PT Europe/Lisbon,Atlantic/Azores Portugal
PW Pacific/Palau Palaos/Palau
PY America/Asuncion Paraguay
QA Asia/Qatar Qatar
RE Indian/Reunion La Réunion/Réunion/Reunion Island
RO Europe/Bucharest Roumanie/Romania
RS Europe/Belgrade Serbie/Serbia
RU Europe/Moscow,Asia/Novosibirsk,Asia/Yekaterinburg,Europe/Samara,Asia/Omsk,Asia/Vladivostok,Asia/Irkutsk,Europe/Kaliningrad,Asia/Chita,Asia/Kamchatka,Asia/Sakhalin Russie/Russia
RW Africa/Kigali Rwanda
SA Asia/Riyadh Arabie saoudite/Saudi Arabia
SB Pacific/Guadalcanal Îles Salomon/Solomon Islands
SC Indian/Mahe Seychelles
SD Africa/Khartoum Soudan/Sudan
SE Europe/Stockholm Suède/Sweden
SG Asia/Singapore Singapour/Singapore
SH Atlantic/St_Helena Sainte-Hélène/St. Helena
SI Europe/Ljubljana Slovénie/Slovenia
SJ Arctic/Longyearbyen Svalbard et Jan Mayen/Svalbard & Jan Mayen
SK Europe/Bratislava Slovaquie/Slovakia
SL Africa/Freetown Sierra Leone
SM Europe/San_Marino Saint-Marin/San Marino
SN Africa/Dakar Sénégal/Senegal
SO Africa/Mogadishu Somalie/Somalia
SR America/Paramaribo Suriname
SS Africa/Juba Soudan du Sud/South Sudan
ST Africa/Sao_Tome Sao Tomé-et-Principe/São Tomé & Príncipe
SV America/El_Salvador Salvador/El Salvador
SX America/Lower_Princes Saint-Martin (partie néerlandaise)/Sint Maarten
SY Asia/Damascus Syrie/Syria
SZ Africa/Mbabane Eswatini//Swaziland
TC America/Grand_Turk Îles Turques-et-Caïques/Turks & Caicos Islands
TD Africa/Ndjamena Tchad/Chad
TG Africa/Lome Togo
TH Asia/Bangkok Thaïlande/Thailand
TJ Asia/Dushanbe Tadjikistan/Tajikistan
TK Pacific/Fakaofo Tokelau
TL Asia/Dili Timor oriental/Timor-Leste/East Timor
TM Asia/Ashgabat Turkménistan/Turkmenistan
TN Africa/Tunis Tunisie/Tunisia
TO Pacific/Tongatapu Tonga
TR Europe/Istanbul Turquie/Türkiye/Turkey
TT America/Port_of_Spain Trinité-et-Tobago/Trinidad & Tobago
TV Pacific/Funafuti Tuvalu
TW Asia/Taipei Taïwan/Taiwan/Formose/Formosa
TZ Africa/Dar_es_Salaam Tanzanie/Tanzania
UA Europe/Kyiv,Europe/Simferopol Ukraine
UG Africa/Kampala Ouganda/Uganda
US America/New_York,America/Los_Angeles,America/Chicago,America/Phoenix,America/Denver,Pacific/Honolulu,America/Anchorage,America/Adak États-Unis/United States/USA/États-Unis d’Amérique/Amérique/United States of America/America
UY America/Montevideo Uruguay
UZ Asia/Tashkent Ouzbékistan/Uzbekistan
VA Europe/Vatican État de la Cité du Vatican/Vatican City/Vatican
VC America/St_Vincent Saint-Vincent-et-les Grenadines/St. Vincent & Grenadines
VE America/Caracas Venezuela
VG America/Tortola Îles Vierges britanniques/British Virgin Islands
VI America/St_Thomas Îles Vierges des États-Unis/U.S. Virgin Islands
VN Asia/Ho_Chi_Minh Viêt Nam/Vietnam
VU Pacific/Efate Vanuatu
WF Pacific/Wallis Wallis-et-Futuna/Wallis & Futuna
WS Pacific/Apia Samoa
XK Europe/Belgrade Kosovo
YE Asia/Aden Yémen/Yemen
YT Indian/Mayotte Mayotte
ZA Africa/Johannesburg Afrique du Sud/South Africa/RSA
ZM Africa/Lusaka Zambie/Zambia
ZW Africa/Harare Zimbabwe
`;

export const ZONES = `
Europe/Andorra AD
Asia/Dubai AE
Asia/Kabul AF
America/Antigua AG
America/Anguilla AI
Europe/Tirane AL
Asia/Yerevan AM
Africa/Luanda AO
Antarctica/Casey AQ
Antarctica/Davis AQ
Antarctica/DumontDUrville AQ
Antarctica/Mawson AQ
Antarctica/McMurdo AQ
Antarctica/Palmer AQ
Antarctica/Rothera AQ
Antarctica/Syowa AQ
Antarctica/Troll AQ
Antarctica/Vostok AQ
America/Argentina/La_Rioja AR
America/Argentina/Rio_Gallegos AR
America/Argentina/Salta AR
America/Argentina/San_Juan AR
America/Argentina/San_Luis AR
America/Argentina/Tucuman AR
America/Argentina/Ushuaia AR
America/Argentina/Buenos_Aires AR
America/Argentina/Catamarca AR
America/Argentina/Cordoba AR
America/Argentina/Jujuy AR
America/Argentina/Mendoza AR
Pacific/Pago_Pago AS
Europe/Vienna AT
Antarctica/Macquarie AU
Australia/Adelaide AU
Australia/Brisbane AU
Australia/Broken_Hill AU
Australia/Darwin AU
Australia/Eucla AU
Australia/Hobart AU
Australia/Lindeman AU
Australia/Lord_Howe AU
Australia/Melbourne AU
Australia/Perth AU
Australia/Sydney AU
America/Aruba AW
Europe/Mariehamn AX
Asia/Baku AZ
Europe/Sarajevo BA
America/Barbados BB
Asia/Dhaka BD
Europe/Brussels BE
Africa/Ouagadougou BF
Europe/Sofia BG
Asia/Bahrain BH
Africa/Bujumbura BI
Africa/Porto-Novo BJ
America/St_Barthelemy BL
Atlantic/Bermuda BM
Asia/Brunei BN
America/La_Paz BO
America/Kralendijk BQ
America/Araguaina BR
America/Bahia BR
America/Belem BR
America/Boa_Vista BR
America/Campo_Grande BR
America/Cuiaba BR
America/Eirunepe BR
America/Fortaleza BR
America/Maceio BR
America/Manaus BR
America/Noronha BR
America/Porto_Velho BR
America/Recife BR
America/Rio_Branco BR
America/Santarem BR
America/Sao_Paulo BR
America/Nassau BS
Asia/Thimphu BT
Africa/Gaborone BW
Europe/Minsk BY
America/Belize BZ
America/Blanc-Sablon CA
America/Cambridge_Bay CA
America/Atikokan CA
America/Creston CA
America/Dawson CA
America/Dawson_Creek CA
America/Edmonton CA
America/Fort_Nelson CA
America/Glace_Bay CA
America/Goose_Bay CA
America/Halifax CA
America/Inuvik CA
America/Iqaluit CA
America/Moncton CA
America/Rankin_Inlet CA
America/Regina CA
America/Resolute CA
America/St_Johns CA
America/Swift_Current CA
America/Toronto CA
America/Vancouver CA
America/Whitehorse CA
America/Winnipeg CA
Indian/Cocos CC
Africa/Kinshasa CD
Africa/Lubumbashi CD
Africa/Bangui CF
Africa/Brazzaville CG
Europe/Zurich CH
Africa/Abidjan CI
Pacific/Rarotonga CK
America/Coyhaique CL
America/Punta_Arenas CL
America/Santiago CL
Pacific/Easter CL
Africa/Douala CM
Asia/Shanghai CN
Asia/Urumqi CN
America/Bogota CO
America/Costa_Rica CR
America/Havana CU
Atlantic/Cape_Verde CV
America/Curacao CW
Indian/Christmas CX
Asia/Famagusta CY
Asia/Nicosia CY
Europe/Prague CZ
Europe/Berlin DE
Europe/Busingen DE
Africa/Djibouti DJ
Europe/Copenhagen DK
America/Dominica DM
America/Santo_Domingo DO
Africa/Algiers DZ
America/Guayaquil EC
Pacific/Galapagos EC
Europe/Tallinn EE
Africa/Cairo EG
Africa/El_Aaiun EH
Africa/Asmara ER
Africa/Ceuta ES
Atlantic/Canary ES
Europe/Madrid ES
Africa/Addis_Ababa ET
Europe/Helsinki FI
Pacific/Fiji FJ
Atlantic/Stanley FK
Pacific/Kosrae FM
Pacific/Pohnpei FM
Pacific/Chuuk FM
Atlantic/Faroe FO
Europe/Paris FR
Africa/Libreville GA
Europe/London GB
America/Grenada GD
Asia/Tbilisi GE
America/Cayenne GF
Europe/Guernsey GG
Africa/Accra GH
Europe/Gibraltar GI
America/Danmarkshavn GL
America/Nuuk GL
America/Scoresbysund GL
America/Thule GL
Africa/Banjul GM
Africa/Conakry GN
America/Guadeloupe GP
Africa/Malabo GQ
Europe/Athens GR
America/Guatemala GT
Pacific/Guam GU
Africa/Bissau GW
America/Guyana GY
Asia/Hong_Kong HK
America/Tegucigalpa HN
Europe/Zagreb HR
America/Port-au-Prince HT
Europe/Budapest HU
Asia/Jakarta ID
Asia/Jayapura ID
Asia/Makassar ID
Asia/Pontianak ID
Europe/Dublin IE
Asia/Jerusalem IL
Europe/Isle_of_Man IM
Asia/Kolkata IN
Indian/Chagos IO
Asia/Baghdad IQ
Asia/Tehran IR
Atlantic/Reykjavik IS
Europe/Rome IT
Europe/Jersey JE
America/Jamaica JM
Asia/Amman JO
Asia/Tokyo JP
Africa/Nairobi KE
Asia/Bishkek KG
Asia/Phnom_Penh KH
Pacific/Kanton KI
Pacific/Kiritimati KI
Pacific/Tarawa KI
Indian/Comoro KM
America/St_Kitts KN
Asia/Pyongyang KP
Asia/Seoul KR
Asia/Kuwait KW
America/Cayman KY
Asia/Almaty KZ
Asia/Aqtau KZ
Asia/Aqtobe KZ
Asia/Atyrau KZ
Asia/Oral KZ
Asia/Qostanay KZ
Asia/Qyzylorda KZ
Asia/Vientiane LA
Asia/Beirut LB
America/St_Lucia LC
Europe/Vaduz LI
Asia/Colombo LK
Africa/Monrovia LR
Africa/Maseru LS
Europe/Vilnius LT
Europe/Luxembourg LU
Europe/Riga LV
Africa/Tripoli LY
Africa/Casablanca MA
Europe/Monaco MC
Europe/Chisinau MD
Europe/Podgorica ME
America/Marigot MF
Indian/Antananarivo MG
Pacific/Kwajalein MH
Pacific/Majuro MH
Europe/Skopje MK
Africa/Bamako ML
Asia/Yangon MM
Asia/Hovd MN
Asia/Ulaanbaatar MN
Asia/Macau MO
Pacific/Saipan MP
America/Martinique MQ
Africa/Nouakchott MR
America/Montserrat MS
Europe/Malta MT
Indian/Mauritius MU
Indian/Maldives MV
Africa/Blantyre MW
America/Bahia_Banderas MX
America/Cancun MX
America/Chihuahua MX
America/Ciudad_Juarez MX
America/Hermosillo MX
America/Matamoros MX
America/Mazatlan MX
America/Merida MX
America/Mexico_City MX
America/Monterrey MX
America/Ojinaga MX
America/Tijuana MX
Asia/Kuala_Lumpur MY
Asia/Kuching MY
Africa/Maputo MZ
Africa/Windhoek NA
Pacific/Noumea NC
Africa/Niamey NE
Pacific/Norfolk NF
Africa/Lagos NG
America/Managua NI
Europe/Amsterdam NL
Europe/Oslo NO
Asia/Kathmandu NP
Pacific/Nauru NR
Pacific/Niue NU
Pacific/Auckland NZ
Pacific/Chatham NZ
Asia/Muscat OM
America/Panama PA
America/Lima PE
Pacific/Gambier PF
Pacific/Marquesas PF
Pacific/Tahiti PF
Pacific/Bougainville PG
Pacific/Port_Moresby PG
Asia/Manila PH
Asia/Karachi PK
Europe/Warsaw PL
America/Miquelon PM
Pacific/Pitcairn PN
America/Puerto_Rico PR
Asia/Gaza PS
Asia/Hebron PS
Atlantic/Azores PT
Atlantic/Madeira PT
Europe/Lisbon PT
Pacific/Palau PW
America/Asuncion PY
Asia/Qatar QA
Indian/Reunion RE
Europe/Bucharest RO
Europe/Belgrade RS
Asia/Anadyr RU
Asia/Barnaul RU
Asia/Chita RU
Asia/Irkutsk RU
Asia/Kamchatka RU
Asia/Khandyga RU
Asia/Krasnoyarsk RU
Asia/Magadan RU
Asia/Novokuznetsk RU
Asia/Novosibirsk RU
Asia/Omsk RU
Asia/Sakhalin RU
Asia/Srednekolymsk RU
Asia/Tomsk RU
Asia/Ust-Nera RU
Asia/Vladivostok RU
Asia/Yakutsk RU
Asia/Yekaterinburg RU
Europe/Astrakhan RU
Europe/Kaliningrad RU
Europe/Kirov RU
Europe/Moscow RU
Europe/Samara RU
Europe/Saratov RU
Europe/Ulyanovsk RU
Europe/Volgograd RU
Africa/Kigali RW
Asia/Riyadh SA
Pacific/Guadalcanal SB
Indian/Mahe SC
Africa/Khartoum SD
Europe/Stockholm SE
Asia/Singapore SG
Atlantic/St_Helena SH
Europe/Ljubljana SI
Arctic/Longyearbyen SJ
Europe/Bratislava SK
Africa/Freetown SL
Europe/San_Marino SM
Africa/Dakar SN
Africa/Mogadishu SO
America/Paramaribo SR
Africa/Juba SS
Africa/Sao_Tome ST
America/El_Salvador SV
America/Lower_Princes SX
Asia/Damascus SY
Africa/Mbabane SZ
America/Grand_Turk TC
Africa/Ndjamena TD
Africa/Lome TG
Asia/Bangkok TH
Asia/Dushanbe TJ
Pacific/Fakaofo TK
Asia/Dili TL
Asia/Ashgabat TM
Africa/Tunis TN
Pacific/Tongatapu TO
Europe/Istanbul TR
America/Port_of_Spain TT
Pacific/Funafuti TV
Asia/Taipei TW
Africa/Dar_es_Salaam TZ
Europe/Kyiv UA
Europe/Simferopol UA
Africa/Kampala UG
America/Adak US
America/Anchorage US
America/Boise US
America/Chicago US
America/Denver US
America/Detroit US
America/Indiana/Knox US
America/Indiana/Marengo US
America/Indiana/Petersburg US
America/Indiana/Tell_City US
America/Indiana/Vevay US
America/Indiana/Vincennes US
America/Indiana/Winamac US
America/Indiana/Indianapolis US
America/Juneau US
America/Kentucky/Monticello US
America/Los_Angeles US
America/Kentucky/Louisville US
America/Menominee US
America/Metlakatla US
America/New_York US
America/Nome US
America/North_Dakota/Beulah US
America/North_Dakota/Center US
America/North_Dakota/New_Salem US
America/Phoenix US
America/Sitka US
America/Yakutat US
Pacific/Honolulu US
America/Montevideo UY
Asia/Samarkand UZ
Asia/Tashkent UZ
Europe/Vatican VA
America/St_Vincent VC
America/Caracas VE
America/Tortola VG
America/St_Thomas VI
Asia/Ho_Chi_Minh VN
Pacific/Efate VU
Pacific/Wallis WF
Pacific/Apia WS
Asia/Aden YE
Indian/Mayotte YT
Africa/Johannesburg ZA
Africa/Lusaka ZM
Africa/Harare ZW
`;
