/**
 * Names of cities that differ between French, English and GeoNames, and former names, by hand:
 * `country name-in-GeoNames | French | English | others`. An empty or missing name is the one of GeoNames. A city that is
 * here is listed whatever its size.
 */
const TABLE = `
AD Andorra la Vella | Andorre-la-Vieille
AE Dubai | Dubaï
AE Abu Dhabi | Abou Dhabi
AE Sharjah | Charjah | | Sharja
AF Kabul | Kaboul
AM Yerevan | Erevan
AR Córdoba | Córdoba | | Cordoue
AT Vienna | Vienne | | Wien
AT Salzburg | Salzbourg
AZ Baku | Bakou
BD Dhaka | Dacca
BD Chittagong | | Chittagong | Chattogram
BE Brussels | Bruxelles | | Brussel
BE Antwerpen | Anvers | Antwerp
BE Gent | Gand | Ghent
BE Brugge | Bruges | Bruges
BE Leuven | Louvain | Leuven
BE Liège | | Liège | Luik
BE Mons | | | Bergen
BE Namur | | | Namen
BE Mechelen | Malines
BE Kortrijk | Courtrai
BE Ostend | Ostende | Ostend | Oostende
BE Aalst | Alost
BE Tournai | | | Doornik
BE Sint-Niklaas | Saint-Nicolas
BE Tienen | Tirlemont
BE Ieper | Ypres | Ypres
BG Plovdiv | | | Philippopoli
BR São Paulo | | | Sao Paulo
BR Brasília | Brasilia
BR Salvador | Salvador de Bahia | | Salvador da Bahia, Bahia
BT Thimphu | Thimphou
CA Montréal | Montréal | Montreal
CA Québec | Québec | Quebec City | Quebec
CA Iqaluit
CA Whitehorse
CA Yellowknife
CA St. John's | Saint-Jean de Terre-Neuve | St. John’s
CD Kinshasa | | | Léopoldville
CD Lubumbashi | | | Élisabethville
CD Kisangani | | | Stanleyville
CH Genève | Genève | Geneva | Genf
CH Bern | Berne
CH Zürich | Zurich | Zurich | Zürich
CH Basel | Bâle
CH Luzern | Lucerne | Lucerne
CH Sankt Gallen | Saint-Gall | St. Gallen
CH Fribourg | | | Freiburg im Üechtland
CH Biel/Bienne | Bienne | Biel | Biel
CH Solothurn | Soleure
CH Schaffhausen | Schaffhouse
CH Sitten | Sion | Sion
CH Zug | Zoug
CH Chur | Coire
CH Altdorf
CH Appenzell
CH Delémont
CH Glarus | Glaris
CH Sarnen
CH Schwyz | Schwytz
CH Stans
CH Thun | Thoune
CL Santiago | Santiago du Chili | | Santiago de Chile
CN Beijing | Pékin | | Peking
CN Guangzhou | Canton | | Kanton
CN Nanjing | Nankin | | Nanking
CN Tianjin | | | Tientsin
CN Chongqing | | | Tchongking
CN Ürümqi | Ürümqi | Urumqi
CN Xi’an | Xi’an | Xi’an | Xian
CN Lhasa | Lhassa
CO Bogotá | Bogota
CO Cartagena | Carthagène
CU Havana | La Havane | | La Habana
CY Nicosia | Nicosie
CZ Prague | Prague | | Praha
CZ Brno | | | Brünn
CZ Pilsen | Plzeň | | Plzen
DE Munich | | | München, Muenchen
DE Köln | Cologne | Cologne | Koeln
DE Hamburg | Hambourg
DE Frankfurt am Main | Francfort-sur-le-Main | Frankfurt | Francfort
DE Frankfurt (Oder) | Francfort-sur-l’Oder
DE Düsseldorf | | | Duesseldorf
DE Nürnberg | Nuremberg | Nuremberg | Nuernberg
DE Hannover | Hanovre | Hanover
DE Bremen | Brême
DE Aachen | Aix-la-Chapelle
DE Mainz | Mayence
DE Trier | Trèves
DE Koblenz | Coblence
DE Dresden | Dresde
DE Augsburg | Augsbourg
DE Regensburg | Ratisbonne
DE Freiburg | Fribourg-en-Brisgau | Freiburg | Freiburg im Breisgau
DE Saarbrücken | Sarrebruck
DE Braunschweig | Brunswick | Brunswick
DE Würzburg | Wurtzbourg
DE Magdeburg | Magdebourg
DE Göttingen | Göttingen | | Gottingue
DE Lübeck | | | Luebeck
DE Konstanz | Constance
DE Speyer | Spire
DE Duisburg | Duisbourg
DE Münster | | | Muenster
DE Zweibrücken | Deux-Ponts
DK Copenhagen | Copenhague | | København
DK Århus | Aarhus | Aarhus | Arhus
DO Santo Domingo | Saint-Domingue
DZ Algiers | Alger
DZ Oran | | | Wahran
DZ Constantine | | | Cirta
DZ Annaba | | | Bône
DZ Bejaïa | Béjaïa | Bejaia | Bougie
DZ Skikda | | | Philippeville
DZ Boumerdas | Boumerdès
EE Tallinn | | | Reval
EG Cairo | Le Caire | | Al Qahira
EG Alexandria | Alexandrie
EG Giza | Gizeh
EG Port Said | Port-Saïd
EG Luxor | Louxor
EG Aswan | Assouan
ES Sevilla | Séville | Seville
ES Zaragoza | Saragosse | Zaragoza | Saragossa
ES Barcelona | Barcelone
ES Valencia | Valence
ES Córdoba | Cordoue | Córdoba | Cordova
ES Cadiz | Cadix | Cádiz
ES Palma | Palma de Majorque | Palma de Mallorca
ES A Coruña | La Corogne | A Coruña | La Coruña
ES Donostia / San Sebastián | Saint-Sébastien | San Sebastián | Donostia
ES Gasteiz / Vitoria | Vitoria | Vitoria | Gasteiz
ES Pamplona | Pampelune | Pamplona | Iruña
ES Girona | Gérone | Girona | Gerona
ES Lleida | Lérida | Lleida | Lerida
ES Tarragona | Tarragone
ES Cartagena | Carthagène
ES Granada | Grenade
ES Málaga | Malaga | Málaga
ES Santiago de Compostela | Saint-Jacques-de-Compostelle
ES Salamanca | Salamanque
ES Alicante | | | Alacant
ES Toledo | Tolède
ES Segovia | Ségovie
ES Figueres | Figueras
ES Castelló de la Plana | Castellón de la Plana | Castellón de la Plana
ES Santa Cruz de Tenerife | Santa Cruz de Ténérife
ES Las Palmas de Gran Canaria | Las Palmas
ES Ibiza | | | Eivissa
ET Addis Ababa | Addis-Abeba
FI Helsinki | | | Helsingfors
FI Turku | | | Åbo
FR Strasbourg | | | Strassburg, Straßburg
FR Lille | | | Rijsel
FR Nice | | | Nizza
FR Lyon | | | Lyons
FR Marseille | | | Marseilles
FR Dunkerque | Dunkerque | Dunkirk
FR Reims | | | Rheims
FR Mulhouse | | | Mülhausen
GB London | Londres
GB Edinburgh | Édimbourg
GB Canterbury | Cantorbéry
GB Dover | Douvres
GB Newcastle upon Tyne | | | Newcastle
GB Kingston upon Hull | | | Hull
GB Derry | | | Londonderry
GE Tbilisi | Tbilissi | | Tiflis
GL Nuuk | | | Godthab
GR Athens | Athènes | | Athina
GR Thessaloníki | Thessalonique | Thessaloniki | Salonique
GR Pátra | Patras | Patras
GR Piraeus | Le Pirée
GR Irákleion | Héraklion | Heraklion | Iraklio
GR Lárisa | Larissa | Larissa
GR Corfu | Corfou
GR Ródos | Rhodes | Rhodes
GR Chaniá | La Canée | Chania
GT Guatemala City | Guatemala
GU Hagåtña | Hagåtña | | Agana
HK Hong Kong | | | Hongkong
HR Zagreb | | | Agram
HR Dubrovnik | | | Raguse
HR Rijeka | | | Fiume
ID Jakarta | | | Djakarta, Batavia
ID Yogyakarta | | | Jogjakarta
ID Makassar | | | Macassar
IL Tel Aviv | | Tel Aviv | Tel-Aviv
IL Jerusalem | Jérusalem
IL Haifa | Haïfa
IL Beersheba | Beer-Sheva
IN Mumbai | Bombay | Mumbai | Bombay
IN Kolkata | Calcutta | Kolkata | Calcutta
IN Chennai | | Chennai | Madras
IN Bengaluru | Bangalore | Bengaluru | Bangalore
IN New Delhi | Nouvelle-Delhi | | Nouvelle Dehli
IN Delhi | | | Dehli
IN Pune | | | Poona
IN Puducherry | Pondichéry | Puducherry | Pondicherry
IN Varanasi | Varanasi | Varanasi | Bénarès, Benares
IN Cochin | Cochin | Kochi | Cochin
IN Thiruvananthapuram | | | Trivandrum
IN Sūrat | Surat | Surat
IN Allahābād | Allahabad | Prayagraj | Allahabad
IN Thāne | Thane | Thane
IN Rājkot | Rajkot | Rajkot
IN Hāora | Howrah | Howrah
IN Ludhiāna | Ludhiana | Ludhiana
IN Ghāziābād | Ghaziabad | Ghaziabad
IN Gurgaon | | Gurgaon | Gurugram
IN Mysore | | Mysore | Mysuru
IN Mangalore | | Mangalore | Mangaluru
IN Vadodara | | | Baroda
IN Visakhapatnam | | | Vizag
IQ Baghdad | Bagdad
IQ Mosul | Mossoul
IQ Basrah | Bassora | Basra
IR Tehran | Téhéran
IR Isfahan | Ispahan
IR Shiraz | Chiraz
IR Mashhad | Machhad | Mashhad | Meched
IS Reykjavík | Reykjavik | Reykjavik
IT Rome | | | Roma
IT Milan | | | Milano
IT Turin | | | Torino
IT Naples | | | Napoli
IT Genoa | Gênes | | Genova
IT Florence | | | Firenze
IT Venice | Venise | | Venezia
IT Bologna | Bologne
IT Palermo | Palerme
IT Catania | Catane
IT Messina | Messine
IT Verona | Vérone
IT Padova | Padoue | Padua
IT Parma | Parme
IT Modena | Modène
IT Ferrara | Ferrare
IT Ravenna | Ravenne
IT Mantova | Mantoue | Mantua
IT Bergamo | Bergame
IT Piacenza | Plaisance
IT Vicenza | Vicence
IT Siena | Sienne
IT Pisa | Pise
IT Lucca | Lucques
IT Perugia | Pérouse
IT Ancona | Ancône
IT Livorno | Livourne | Livorno | Leghorn
IT Siracusa | Syracuse | Syracuse
IT Trento | Trente
IT Bolzano | Bolzano | Bolzano | Bozen
IT Cremona | Crémone
IT Pavia | Pavie
IT Como | Côme
IT Novara | Novare
IT Alessandria | Alexandrie | Alessandria
IT Salerno | Salerne
IT Taranto | Tarente
IT Aosta | Aoste
IT Vercelli | Verceil
IT San Remo | San Remo | Sanremo
IT Ventimiglia | Vintimille
IT Reggio nell'Emilia | Reggio d’Émilie | Reggio Emilia
IT Reggio Calabria | Reggio de Calabre
IT Savona | Savone
IT Cuneo | Coni
IT L'Aquila | L’Aquila | L’Aquila
JP Tokyo | | | Tokio
JP Osaka | | | Ōsaka
JP Kyoto | | | Kioto
KG Bishkek | Bichkek | | Frounzé
KH Phnom Penh | | | Phnom-Penh
KR Seoul | Séoul
KR Busan | Busan | Busan | Pusan
KR Incheon | | | Inchon
KR Daegu | | | Taegu
KW Kuwait City | Koweït | Kuwait City | Koweit
KZ Nur-Sultan | Astana | Astana | Nour-Soultan, Nur-Sultan
KZ Almaty | Almaty | Almaty | Alma-Ata
LB Beirut | Beyrouth
LB Tripoli | Tripoli | | Tarabulus
LB Tyre | Tyr
LB Sidon | | | Saïda
LK Sri Jayewardenepura Kotte | Kotte
LT Vilnius | | | Vilna
MA Casablanca | | | Casa, Dar el Beida
MA Fès | | Fez | Fes
MA Marrakesh | Marrakech
MA Tangier | Tanger
MA Sale | Salé | Salé
MA Meknès | | Meknes
MA Essaouira | | | Mogador
MA El Jadid | El Jadida | El Jadida | Mazagan
MA Kenitra | Kénitra
MA Tétouan | Tétouan | Tetouan
MA Oujda-Angad | Oujda | Oujda
MA Al Hoceïma | Al Hoceima | Al Hoceima
MC Monaco | | | Monte-Carlo
MD Chisinau | Chișinău | Chișinău | Kichinev
MG Antananarivo | | | Tananarive
MG Toamasina | | | Tamatave
MG Mahajanga | | | Majunga
MG Antsiranana | Antsiranana | | Diego-Suarez
MG Toliara | | | Tuléar
ML Timbuktu | Tombouctou
MM Yangon | Rangoun | Yangon | Rangoon
MM Nay Pyi Taw | Naypyidaw | Naypyidaw
MN Ulan Bator | Oulan-Bator | Ulaanbaatar | Ulan Bator
MO Macau | Macao | Macao | Macau
MT Valletta | La Valette
MU Port Louis | Port-Louis
MV Male | Malé | Malé
MX Mexico City | Mexico | Mexico City | Ciudad de México, CDMX
MX Juárez | Ciudad Juárez | Ciudad Juárez
MX León de los Aldama | León | León
MX Santiago de Querétaro | Querétaro | Querétaro
MZ Maputo | | | Lourenço Marques
NC Nouméa | | | Noumea
NL The Hague | La Haye | | Den Haag, ’s-Gravenhage
NL Nijmegen | Nimègue
NL 's-Hertogenbosch | Bois-le-Duc | ’s-Hertogenbosch | Den Bosch
NL Groningen | Groningue
NL Leiden | Leyde
NL Vlissingen | Flessingue
NO Oslo | | | Christiania
NP Kathmandu | Katmandou
OM Muscat | Mascate
PA Panamá | Panama | Panama City
PE Cusco | Cuzco
PF Papeete | | | Tahiti
PH Manila | Manille
PL Warsaw | Varsovie | | Warszawa
PL Kraków | Cracovie | Kraków | Cracow
PL Gdańsk | Gdańsk | | Dantzig, Danzig
PL Wrocław | Wrocław | | Breslau
PL Poznań | Poznań | | Posen
PL Szczecin | | | Stettin
PL Katowice | | | Kattowitz
PS Gaza | | | Gaza City
PS Hebron | Hébron
PS Nablus | Naplouse
PS Bethlehem | Bethléem
PS Ramallah
PT Lisbon | Lisbonne | | Lisboa
PT Porto | | | Oporto
PT Coimbra | Coïmbre
PT Angra do Heroísmo
PT Ponta Delgada
PY Asunción | Asuncion
RO Bucharest | Bucarest | | București
RO Braşov | Brașov | Brașov
RO Timişoara | Timișoara | Timișoara | Temesvar
RO Iaşi | Iași | Iași | Jassy
RO Constanţa | Constanța | Constanța
RO Galaţi | Galați | Galați
RO Piteşti | Pitești | Pitești
RO Ploieşti | Ploiești | Ploiești
RO Cluj-Napoca | | | Cluj, Kolozsvár
RS Belgrade | | | Beograd
RU Moscow | Moscou | | Moskva
RU Saint Petersburg | Saint-Pétersbourg | | Leningrad, Léningrad, Petrograd
RU Nizhniy Novgorod | Nijni Novgorod | Nizhny Novgorod | Gorki
RU Yekaterinburg | Iekaterinbourg | Yekaterinburg | Ekaterinbourg, Sverdlovsk
RU Novosibirsk | Novossibirsk
RU Chelyabinsk | Tcheliabinsk
RU Volgograd | | | Stalingrad
RU Rostov-na-Donu | Rostov-sur-le-Don | Rostov-on-Don
RU Krasnoyarsk | Krasnoïarsk
RU Kaliningrad | | | Königsberg
RU Irkutsk | Irkoutsk
RU Yakutsk | Iakoutsk
RU Petropavlovsk-Kamchatsky | Petropavlovsk-Kamtchatski
RU Ufa | Oufa
RU Tyumen | Tioumen
RU Voronezh | Voronej
RU Yaroslavl | Iaroslavl
RU Sochi | Sotchi
RU Murmansk | Mourmansk
RU Arkhangel’sk | Arkhangelsk | Arkhangelsk
RU Samara | | | Kouïbychev
SA Riyadh | Riyad | | Ryad
SA Jeddah | Djeddah | | Jidda
SA Mecca | La Mecque | | Makkah
SA Medina | Médine
SD Port Sudan | Port-Soudan
SE Göteborg | Göteborg | Gothenburg | Goteborg
SG Singapore | Singapour
SI Ljubljana | | | Laibach
SK Bratislava | | | Presbourg
SO Mogadishu | Mogadiscio
SY Damascus | Damas
SY Aleppo | Alep
SY Latakia | Lattaquié
TD N'Djamena | N’Djamena | N’Djamena | Fort-Lamy
TJ Dushanbe | Douchanbé
TM Ashgabat | Achgabat
TN Sousse | | | Susa
TN Bizerte | | Bizerte | Bizerta
TR Istanbul | | | Constantinople, Stamboul
TR İzmir | Izmir | Izmir | Smyrne, Smyrna
TR Ankara | | | Angora
TR Trabzon | Trabzon | | Trébizonde
TW Taipei | Taipei | | Taipeh
UA Kyiv | Kiev | Kyiv | Kiev, Kyïv
UA Kharkiv | Kharkiv | Kharkiv | Kharkov
UA Odessa | Odessa | Odesa | Odessa
UA Lviv | Lviv | Lviv | Lvov, Lemberg
UA Dnipro | | | Dniepropetrovsk
UA Zaporizhia | Zaporijjia | Zaporizhzhia
UA Chernivtsi | Tchernivtsi
UA Simferopol | Simféropol
US New York City | New York | New York | NYC, New York City
US New Orleans | La Nouvelle-Orléans | | Nouvelle-Orléans
US Philadelphia | Philadelphie
US San Francisco | | | SF
US Los Angeles | | | LA
US Washington, D.C. | Washington | Washington | Washington DC, Washington D.C.
US Saint Paul | | | St. Paul
US St. Louis | Saint-Louis | St. Louis
US Honolulu | | | Hawaï, Hawaii
US Anchorage | | | Alaska
US Detroit | Détroit
UZ Tashkent | Tachkent
UZ Samarkand | Samarcande
UZ Bukhara | Boukhara
VA Vatican City | Cité du Vatican
VN Ho Chi Minh City | Hô Chi Minh-Ville | | Saïgon, Saigon, HCMC
VN Hanoi | Hanoï
VN Da Nang | Da Nang | | Tourane
VN Haiphong | Haïphong
VN Huế | Hué | Huế
WF Mata-Utu | | | Matâ’utu
ZA Cape Town | Le Cap
ZA Pretoria | | | Tshwane
ZA Port Elizabeth | | Gqeberha | Port Elizabeth
ZA Johannesburg | | | Jobourg
ZW Harare | | | Salisbury
`;

export interface PlaceNames {
  fr: string;
  en: string;
  others: string[];
}

/** By country and name in GeoNames: `DE Köln`. */
export const PLACE_NAMES: ReadonlyMap<string, PlaceNames> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [key = '', fr = '', en = '', others = ''] = line.split('|').map((part) => part.trim());
      const source = key.slice(3);
      return [key, { fr: fr || source, en: en || source, others: others ? others.split(/, */) : [] }];
    }),
);
