// English words that tell what a run of capitalised words names.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles before a name, one word each; several may follow one another (Health Minister, Lt. Gov.). */
export const titleWords = words(
  'Mullah Cllr Taoiseach Tanaiste Astronauts Cosmonauts Presidents Sens Reps Govs Drs Profs Administrator Manager Treasurer Chairperson District Circuit Magistrate Meteorologist Engineer Pilot Astronaut Surgeon Imam Rabbi Commandant Paramedic Firefighter Physicist Councilor Senior Honorable Honourable President Vice Prime Deputy Minister Secretary Premier Chancellor Governor Gov Mayor Senator Sen Representative Rep Congressman Congresswoman Speaker Ambassador Justice Chief Judge Prosecutor Attorney General Lt Col Capt Captain Colonel Major Maj Gen Sgt Sergeant Lieutenant Officer Detective Investigator Inspector Sheriff Commissioner Superintendent Commander Adm Admiral Marshal Director Chairman Chairwoman Chair CEO CFO COO Professor Prof Dr Doctor Mr Mrs Ms Miss Sir Dame Lord Lady Baron Baroness King Queen Prince Princess Pope Cardinal Archbishop Bishop Rev Reverend Father Sister Brother Spokesman Spokeswoman Spokesperson Health Interior Foreign Defense Defence Finance Home Education Justice Energy Trade Treasury Transport Environment Labor Labour State Police Press Senate House Defense Managing Executive Editor Analyst Coach Acting Former Interim Assistant Associate Under Undersecretary Consul Envoy Leader Majority Minority Whip Councilman Councilwoman Councillor Counselor Principal Provost Dean Sultan Emir Sheikh Ayatollah Emperor Empress Duke Duchess Constable Trooper Ranger Agent Pastor Coroner Brig Brigadier Cpl Corporal Pvt Private Lawmaker MP PM FM Premier Tsar Czar Count First National Security Adviser Advisor Staff Party US U.S U.S. UK U.K. U.N. Staff Chief',
);
/** The last word of a run of title words that stands before a name: 'Senate President' is one, 'Senate' alone is none. */
export const titleHeads = words(
  'Mullah Cllr passenger spectator tourist shopper commuter parishioner host co-host Taoiseach Tanaiste Astronauts Cosmonauts Presidents Sens Reps Govs Drs Profs astronauts cosmonauts presidents ministers senators judges justices governors mayors detectives lawmakers authors actors actresses singers directors journalists activists Administrator Manager Treasurer Chairperson Meteorologist Engineer Pilot Astronaut Surgeon Imam Rabbi Commandant Paramedic Firefighter Physicist administrator manager treasurer chairperson curator strategist meteorologist geologist chemist physicist biologist epidemiologist virologist engineer technician nurse paramedic firefighter pilot astronaut drummer guitarist bassist pianist composer conductor novelist poet writer filmmaker producer screenwriter comedian broadcaster columnist critic goalkeeper defender winger quarterback pitcher surgeon paediatrician pediatrician psychologist archaeologist imam rabbi priest trader broker investor developer councillor councilman councilwoman commander colonel lieutenant sergeant superintendent inspector constable trooper marshal teenager striker midfielder skipper jockey referee umpire playwright dramatist essayist biographer memoirist illustrator cartoonist sculptor painter photographer choreographer dancer ballerina soprano tenor baritone violinist cellist organist songwriter lyricist vocalist frontman frontwoman musician presenter newsreader anchorman anchorwoman podcaster blogger vlogger influencer whistleblower lobbyist trustee councilmember selectman alderman supervisor assemblyman assemblywoman assemblymember legislator delegate parliamentarian backbencher peer magistrate barrister solicitor advocate paralegal registrar bailiff warden janitor librarian shopkeeper butcher chef restaurateur beekeeper gardener forester rancher trucker plumber electrician carpenter welder mechanic machinist foreman midwife dentist pharmacist veterinarian vet oncologist neurologist dermatologist immunologist microbiologist geneticist ecologist zoologist botanist entomologist ornithologist palaeontologist paleontologist anthropologist sociologist linguist philosopher theologian seismologist volcanologist oceanographer climatologist glaciologist hydrologist mathematician statistician cosmologist astrophysicist astronomer programmer coder researcher scientist historian economist academic scholar lecturer tutor teacher student undergraduate graduate intern apprentice resident neighbor neighbour witness passerby motorist cyclist hiker climber mountaineer skier snowboarder surfer diver sailor rower yachtsman captain coxswain lifeguard coastguard airman soldier corporal veteran reservist mercenary gunman suspect defendant plaintiff fugitive inmate survivor victim heiress tycoon mogul magnate financier banker accountant actuary businessman businesswoman industrialist spokesperson negotiator mediator envoy diplomat ambassador consul monk nun vicar rector deacon friar abbot saxophonist trumpeter rapper model designer architect entrepreneur philanthropist conservationist meteorologists psychiatrist pathologist cardiologist sheriff ranger principal headteacher schoolteacher farmer fisherman boxer golfer swimmer sprinter gymnast wrestler Deputy Chief Executive Councilor Councillor Alderman Constable Trooper Ranger Agent Pastor Coroner Brig Brigadier Cpl Corporal Lawmaker MP PM FM Honorable Honourable President Minister Secretary Premier Chancellor Governor Gov Mayor Senator Sen Representative Rep Congressman Congresswoman Speaker Ambassador Justice Judge Prosecutor Attorney General Lt Col Capt Captain Colonel Major Maj Gen Sgt Sergeant Lieutenant Officer Detective Investigator Inspector Sheriff Commissioner Superintendent Commander Adm Admiral Marshal Director Chairman Chairwoman Chair CEO CFO COO Professor Prof Dr Doctor Mr Mrs Ms Miss Sir Dame Lord Lady Baron Baroness King Queen Prince Princess Pope Cardinal Archbishop Bishop Rev Reverend Father Sister Brother Spokesman Spokeswoman Spokesperson Editor Analyst Coach Undersecretary Consul Envoy Leader Whip Councilman Councilwoman Counselor Principal Provost Dean Sultan Emir Sheikh Ayatollah Emperor Empress Duke Duchess Adviser Advisor spokesman spokeswoman attorney lawyer investigator analyst professor director reporter journalist activist editor author actor actress singer leader founder chief chairman executive officer minister president secretary prosecutor detective coach lawmaker senator mayor governor correspondent counterpart judge star player billionaire chairwoman dissident pastor commissioner candidate congressman congresswoman premier chancellor',
);
/** Words in the name of an organization, without diacritics, as names are looked up. */
export const organizationWords = words(
  'Patrol AG SE NV BV ASA AB SpA Oyj Oy Pty Sdn Bhd KGaA KK Tbk Pharma Coffee Brewing Bakeries Pharmacy Pharmacies Farms Orchards Vineyards Builders Construction Contractors Restaurants Roasters Retail Logistics Trucking Motorsport Racing Cruises Ferries Rail Metro Utilities Water Telecommunications Semiconductor Operations Sejm Duma Knesset Diet Bundestag Bundesrat Riksdag Storting Folketing Althing Dail Seanad Rada Majlis Saeima Seimas Riigikogu Eduskunta Cafe Restaurant Bakery Brewery Winery Tribune Herald Gazette Chronicle Telegraph Examiner Inquirer Courier Sentinel Federacion Confederacion Asociacion Fundacion Comision Federation Confederation Associacao Federacao Universidade Ajuntament Ayuntamiento Junta Conference Directorate Incorporated Limited Conservatory Inspectorate Ombudsman Secretariat Caucus Auxiliary Productions Institut Instituto Istituto Comite Conseil Consejo Agence Agencia Academie Academia Fondation Stiftung Gesellschaft Verband Bundesamt Ministerium Ministero Direction Assemblee Asamblea Corte Policia Gendarmerie Tobacco Beverages Chemicals Breweries Semiconductor Semiconductors Software Realty LP LLP Plc PLC GmbH Companies Assn Brotherhood Guild Workers Teamsters Subcommittee Chiefs University Institute Group Inc Corp Corporation Company Co Ltd LLC Council Committee Commission Association Agency Department Dept Ministry Bureau Office Center Centre Foundation Fund Union Party Times Post News Journal Daily Magazine Weekly Network Bank Court Organization Organisation Alliance Society Service Services Administration Authority Police Army Navy Force Forces Airlines Airways Technologies Technology Systems Studies Research Capital Partners Securities Sports Pharmaceuticals Hospital School College Academy Press Radio Media Initiative Project Board Watch Forum Senate Congress Parliament Assembly House Cabinet Government Treasury Pentagon Tribunal Orchestra Club League Museum Church Trust Labs Industries Holdings Motors Electric Platform Coalition Front Movement Brigade Guard Corps Command Embassy Consulate Taskforce Treaty Representatives Schuster Books Publishers Publishing Studios Pictures Entertainment Communications Telecom Presidency Television TV Survey Headquarters Battalion Squadron Division Regiment Militia Chamber Exchange Zoo Theater Theatre Gallery Cathedral Mosque Institution Facility Laboratory Laboratories Observatory Registry Cargo Freight Ventures Investments Consulting Associates Solutions Networks Biotech Therapeutics Diagnostics Aerospace Aviation Bancorp Supermarkets Stores Records Cooperative Syndicate Cartel Consortium Foods Steel Oil Gas Energy Petroleum Mining Insurance Logistics Shipping Railways Railway Electronics Games Wireless Mobile Express Infirmary Clinic Rovers Wanderers Hotspur Rangers Albion FC AFC CF SC RFC Senado Ministerio Universidad Banco Partido Ministere Parti Universite Partei Universitat',
);
/** Organization words after which "of …" belongs to the name. */
export const ofHeads = words(
  'Associations Universities Unions Societies Councils Churches Club Hall Port Strait Straits Isles Sea Cape Conference Government Directorate District Institut Instituto Comité Conseil Consejo Agencia Agence Ministère Ministerio Workers Brotherhood Friends Chiefs Institutes Center Centre Centers Foundation Trust School Faculty League Congress Assembly Agency Service Administration Authority Guild Institution Assn University Department Ministry Bank Court House Bureau Institute Office Council Chamber Board Academy College Organization Association Group Orchestra Church Federation Society Union Secretary Bureau Library Museum Republic Kingdom Commission Committee Party Senate Parliament Embassy Army Alliance Coalition State Gulf Bay Isle City County',
);
/** Last words of place names. */
export const placeWords = words(
  'County City Street Avenue Road Boulevard Drive Lane Highway River Lake Island Islands Bay Sea Ocean Mountain Mountains Valley Beach Park Square Bridge Peninsula Strait Province Region District Village Town Township Gulf Desert Canal Coast Heights Hills Springs Harbor Harbour Airport Hope Creek Oblast Krai Raion Prefecture Governorate Voivodeship Canton Parish Borough Fjord Glacier Volcano Reef Atoll Archipelago Plateau Basin Falls Cove Reservoir Airfield Airbase Expressway Freeway Parkway Turnpike Wharf Quay Marina Delta Lagoon Channel Estuary Straits Junction Racecourse',
);
/** Last words of the names of land and streets that are no family names. */
export const landWords =
  /^(?:Pass|Point|Range|Ranges|Swamp|Canyon|Gorge|Ridge|Peak|Summit|Crossing|Trail|Terrace|Crescent|Plains|Flats|Shores|Inlet|Dunes|Campground|Dome|Junction|Tops|Heads|Narrows|Passage|Bight|Rapids|Foothills|Wilderness|Preserve|Ranch|Interchange|Bypass|Tunnel|Subdivision|Estates)$/;
/** Those that are family names as well: a preposition tells. */
export const landSurnames =
  /^(?:Hill|Marsh|Forest|Woods|Wood|Field|Fields|Heath|Green|Banks|Brook|Ford|Lane|Place|Grove|Dale|Glen|Moor|Meadows|Mills|Mill|Landing|Head|Rock|Rocks|Corner|Common|Gate|Circle|Court|Row|Sound|Key|Keys|Pond|Spring|Cliffs|Farm|Farms|Gulch|Hollow|Bend|Ferry|Fork|Forks)$/;
/** Last words of capitals that name nobody: Home Affairs, Royal Marines. */
export const noSurnames =
  /^(?:Affairs|Economy|Area|Areas|Diseases|Marines?|Islanders?|Prime|Eastern|Western|Northern|Southern|Assisting|Aboriginal|Aboriginals|Aborigines|Sportsman|Yachtsman|Juniors|Resort|Sector|Industry|Region|Regions|Market|Markets|Interest|Interests|Studies|Relations|Resources|Issues|Matters|Matter|Lives|Factor|Effect|Online|Digital|Live|Mobile|Edition|Update|Updates|Details|Security|Studios?)$/;
/** First words of such: Outside Rivertown, Royal Marine. */
export const noFirstNames =
  /^(?:Outside|Inside|Near|Royal|Wild|Far|Big|Small|Little|Triple|Double|Counsel|Infectious|Mental|Public|Private|Foreign|Domestic|Home|Social|Economic|Financial|Global|Local|Total|Early|Late|High|Low|Real|True|Free|Open|Super|Ultra|Mega|Mini|Anti|Pro|Non|Pre|Post|Simply|Child|Human|Animal|Digital|Smart|Fast|Hot|Cold|Dark|Light|Deep|Happy|Sad|Good|Bad|Best|Worst|Better)$/;
/** Bodies that another one owns: which owns |Alder, |Birch and |Cedar Press. */
export const ownedBefore =
  /\b(?:which|that|also|company|group|firm) (?:owns|operates|publishes|acquired) (?:the )?(?:\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}, ){0,3}(?:\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2},? and )?$/u;
/** The government of a president by his name. */
export const administrations = /(?<!(?!The )\p{Lu}\p{Ll}{0,16} )\b(\p{Lu}\p{Ll}{2,14}) administration\b/gu;
/** Members of parties, by whom the party is meant. */
export const partyMembers = /\b(?:Democrats|Republicans)\b(?! (?:who|whose|from|in|on|with) )/g;
/** Before those who are only some of them. */
export const notAParty =
  /(?:\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|dozen|some|many|most|several|few|fewer|other|fellow|more|moderate|progressive|conservative|liberal|centrist|leading|top|senior|certain|House|Senate|Social|Liberal|Christian|Free|New|Swedish|Sweden|Lib|National|Young|Blue) |['’-])$/i;
/** What says which House is meant. */
export const otherHouse = /\b(?:Senate|Congress|House of Representatives)\b/;
/** Seats of power that are places where somebody is there, and bodies where they act. */
export const seatsOfPower = /^(?:White House|Blue House|Kremlin|Pentagon|Downing Street|Élysée Palace|Elysee Palace)$/;
/** Words that begin a sentence or a heading with a capital and name nobody; demonyms, days and months among them. */
export const commonCapitals = words(
  'Mum Mums Mom Dad Dads Mummy Daddy Grandma Grandpa The A An In On At By For From To Of With Without After Before During While When Where Why How What Who Which That This These Those There Here He She It They We You I His Her Its Their Our My Your And But Or Nor So Yet If Because Although Though Since Until Unless As Like Not No Yes Also However Meanwhile Moreover Still Then Thus Now Today Yesterday Tomorrow Later Earlier Last Next Some Many Most All Both Each Every Several Few One Two Three Four Five Six Seven Eight Nine Ten Another Other Others Such Only Even Just Once According Despite Under Over About Between Among Against Through Into Up Down Out Off Between Amid Amidst Upon Per Via January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Christmas Easter Thanksgiving Ramadan American Americans Chinese British Russian Russians Polish French German Germans Japanese Korean Taiwanese Ukrainian Israeli Palestinian Iranian Iraqi Syrian Turkish Indian Pakistani Canadian Australian European Europeans African Asian Mexican Spanish Italian Dutch Swedish Norwegian Danish Finnish Greek Egyptian Saudi Arab Arabs Jewish Muslim Muslims Christian Christians Catholic Catholics Democrat Democrats Republican Republicans English Ricans Hispanic Latino Black White Native CEO Photo Image File Related Read More See Image Caption Source Credit Breaking Update Exclusive Opinion Advertisement Share Copyright Rights Reserved COVID-19 COVID Covid Internet Web AM PM GMT EST BST UTC PT ET Mr Mrs Ms Dr Gov Sen Rep OK DNA PhD Ebola Zika Medicare Medicaid Constitution Bible Act Amendment Earth God World War II III Well Let Please Perhaps Maybe Instead Neither Either Everyone Nobody Someone People Police Officials Authorities Investigators Prosecutors Residents Witnesses Staff Writers Writer Reporting Editing Reporters Correspondent Correspondents Writing Additional Defense State Federal Local National',
);
/** Ordinary words that open a sentence before a name, which they are no part of: Former Acme boss. */
export const openers = words(
  'Courtesy Follow Former Current Outgoing Incoming Opposition Rebel Government Islamist Communist Socialist Senior Top Veteran Rescue Emergency Fellow Late Young Elderly Regional Central Eastern Western Northern Southern Troops Militants Protesters Hundreds Thousands Millions Dozens Scores Members Supporters Critics Experts Analysts Scientists Researchers Doctors Lawyers Workers Students Teachers Families Relatives Victims Survivors Voters Shares Stocks Oil Gold Prices Sales Traders Investors Fugitive Jailed Accused Convicted Suspected Ousted Disgraced Embattled Billionaire Retired Exiled Ruling Visiting Neighbouring Neighboring Rival Fired Star Injured Striking Pop Film Rock Farmer Businessman Businesswoman Rancher Fisherman Neighbor Neighbour Resident Witness Singer Actor Actress Driver Student Teacher Nurse Survivor Victim Defendant Lawyer Attorney Activist Blogger Journalist Photographer Economist Historian Analyst Author',
);
/** What somebody was, before a body or a name that it is no part of. */
export const formerly =
  /^(?:Former|Current|Outgoing|Incoming|Ousted|Retired|Late|Fellow|Jailed|Fugitive|Rival|Embattled|Disgraced|Billionaire|Convicted|Accused|Suspected|Exiled)$/;
/** Family names among the common words. */
export const surnameWords = words('May Black White French English German Christian Native');
/** Of a people or a land: no names by themselves. */
export const demonyms = words(
  'American Americans Chinese British Russian Russians French German Germans Japanese Taiwanese Israeli Iranian Iraqi Turkish Indian Pakistani Canadian European Asian African Mexican Spanish Italian Dutch Norwegian Danish Finnish Greek Egyptian Saudi Arab Polish Afghan Afghans Andean Balkan Baltic Nordic Scandinavian Albanian Albanians Algerian Algerians Angolan Argentine Argentinian Armenian Armenians Australian Australians Austrian Austrians Azerbaijani Bahraini Bangladeshi Belarusian Belgian Belgians Bolivian Bosnian Brazilian Brazilians Briton Britons Bulgarian Burmese Burundian Cambodian Cameroonian Catalan Chechen Chilean Colombian Colombians Congolese Croat Croats Croatian Cuban Cubans Cypriot Czech Czechs Dane Danes Ecuadorean Ecuadorian Emirati Eritrean Estonian Ethiopian Filipino Filipinos Finn Finns Gambian Georgian Ghanaian Guatemalan Guinean Haitian Haitians Honduran Hungarian Hungarians Icelandic Indonesian Indonesians Irish Ivorian Jamaican Jordanian Kazakh Kenyan Kenyans Korean Koreans Kosovar Kurd Kurds Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Libyans Lithuanian Macedonian Malaysian Malaysians Maltese Malian Moldovan Mongolian Montenegrin Moroccan Nepalese Nepali Nicaraguan Nigerian Nigerians Omani Palestinian Palestinians Panamanian Peruvian Peruvians Philippine Pole Poles Portuguese Qatari Rohingya Romanian Romanians Rwandan Salvadoran Saudis Scot Scots Scottish Serb Serbs Serbian Sicilian Singaporean Slovak Slovenian Somali Somalis Spaniard Spaniards Sudanese Swede Swedes Swiss Syrian Syrians Tajik Tamil Tanzanian Thai Thais Tibetan Tibetans Tunisian Turk Turks Turkmen Ugandan Ukrainian Ukrainians Uruguayan Uyghur Uighur Uighurs Uzbek Venezuelan Venezuelans Vietnamese Welsh Yemeni Yemenis Zambian Zimbabwean Israelis Iranians Iraqis Egyptians Indians Pakistanis Canadians Mexicans Italians Greeks Swedish Africans Asians Arabic Sunni Sunnis Shiite Shiites Shia Shias Alawite Hindus Sikh Sikhs Buddhist Buddhists Jew Jews Islamic Tory Tories Nazi Nazis Marxist Bedouin Californian Texan Parisian Londoner Londoners',
);
/** Last words of names that are things, nobody: the Birch Valley Agreement, Founders' Day. */
export const thingWords = words(
  'Agreement Accord Accords Act Law Code Plan Programme Program Prize Award Awards Medal Cup Games Olympics Championship Championships Finals Series Festival Day Week Eve Report Review Papers Files Doctrine Convention Protocol Declaration Resolution Amendment Trade Reduction Rights Policy Strategy Summit Meeting War Wars Crisis Revolution Uprising Massacre Scandal Photo PHOTO Photos Video Syndrome Disease Virus Index Average Deal Pact Budget Dream Fire Standard Test Rule Rules Line Age Era Bowl League Street Journal Map Gate Machine Defense System Missile Model Ebola Zika Zone Corridor Belt Way Fair Home Fame Flight Use Capsule Rocket Shuttle Song Songs Album Story Stories Tale Tales Movie Show Hour Night Morning Evening Weekend Season Century Statue Band Stocks Shares Bonds Bill Subway Metro Derby Open Masters Prix Tournament Trophy Title Campaign Challenge Race Marathon Theory Effect Principle Clause Theorem Method Process Siege Battle Language Theft Murder Murders Killing Killings Shooting Bombing Bombings Attack Attacks Trial Trials Hoax Leaks Emails Ballot Caucuses Primary Primaries Debate Debates Address Speech Oath Hearing Hearings Inquiry Manual Guide Handbook Dictionary Encyclopedia Library Archive Archives Diary Diaries Memoir Fest Carnival Parade Pride Ball Gala Ceremony Concert Tour Anthem Flag Emergency Alert Warning Watch Outbreak Pandemic Flu Fever Vaccine',
);
/** Last words of the names of buildings and sites, which are places where one is there. */
export const buildingWords = words(
  'Mall Tower Towers Hotel Stadium Arena Hall Plaza Palace Station Prison Jail Base Monument Memorial Building Cemetery Resort Casino Terminal Pier Dam Castle Garden Gardens Ground Circuit Auditorium Coliseum Ballpark Clubhouse Courthouse Lighthouse Barracks Racecourse Racetrack Speedway Observatory',
);
/** Common nouns that may be said as part of the name before them: the Alder party, Birch island. */
export const nounAfter =
  /^ (?:party|group|movement|militia|alliance|coalition|network|newspaper|magazine|club|province|islands?|district|county|region|peninsula|valley|river|city|town|village|prefecture|governorate|oblast|state|refugee camp|airport|ski resort|oil field|neighbou?rhood)\b/;
/** Common nouns of places after the name of one: Alder province, the Birch mountains. */
export const placeAfter =
  /^ (?:mountains?|mountain range|province|district|city|town|region|village|county|peninsula|islands?|valley|river|neighbou?rhood|municipality|prefecture|suburb|township|governorate|desert|strait|canton|archipelago|refugee camp|airport|volcano|(?:car |train |hotel |embassy |airport |mosque |church )?bombings?|massacre|siege|earthquake|tragedy|prison|jail|shipyard|border|constituency|by-election|oblast|raion)\b/;
/** Lower-case parts inside a personal name. */
export const nameParticles = words('de la le von van der den del di da dos du bin ibn al el y of');
/** Common nouns right before or after the name of an organization. */
export const bodyBefore =
  /\b(?:company|firm|giant|publisher|newspaper|newswire|magazine|airline|chipmaker|drugmaker|shipmaker|planemaker|automaker|homebuilder|supermarket|chain|carmaker|automaker|retailer|bank|agency|journal|group|think tank|website|broadcaster|network|brand|startup|start-up|manufacturer|maker|charity|nonprofit|insurer|lender|developer|operator|conglomerate|militia|party|union|watchdog|imprint|channel|station|daily|weekly|tabloid|regulator|clinic|unit|subsidiary|rival|club|team|band|duo|quartet|label|franchise|orchestra|regulator|legislature|parliament|lower house|upper house|coalition|federation|association|ministry|council|manufacturer|utility|brewer|oil company|sect|gang|cartel|movement),? (?:The |the )?$|\b(?:[Cc]o-?)?(?:founder|owner|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hair(?:man|woman|person)?|[Vv]ice[- ][Pp]resident|[Ee]xecutive [Dd]irector|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager|[Ss]hares|[Ee]mployees|[Ss]ubsidiary|[Pp]arent|[Mm]aker|[Pp]ublisher) of (?:The |the )?$|\b(?:operated|manufactured|published|employed|insured) by $/i;
export const bodyAfter =
  /^(?: \([^()]{2,30}\))? (?:group|company|firm|conglomerate|party|movement|agency|broadcaster|club|foundation|clan|cartel|gang|corporation|newspaper|magazine|militia|rebels|militants|fighters|insurgents|brand|imprint|website|app|network|airline|shares|executives|employees|spokesman|spokeswoman|spokesperson)\b|^ (?:analyst|economist|strategist|trader|chief executive|managing director|portfolio manager) \p{Lu}/u;
/** Short forms of the authority list that name one alone in English. */
export const alsoPlain = words('America Bosnia');
/** Committees of parliaments, written small: the Senate foreign relations committee. */
export const committees =
  /\b(?:U\.S\. |US )?(?:Senate|House|Commons|Lords|Knesset|Duma|Bundestag) (?:[a-z]{3,14} (?:and )?){0,3}(?:sub)?committee\b/g;
/** A people or a land and its army or ministry, written small. The group is the owner. */
export const nationalBodies =
  /\b((?:(?:North|South) )?\p{Lu}\p{L}{2,14}(?:'s)?|United (?:States|Kingdom)|U\.S\.|US) (?:military(?= (?:said|says|has|had|confirmed|announced|reported|denied|killed|carried|launched|is|was|will|struck)\b)|(?:foreign|defen[cs]e|interior|finance|health|justice|education|economy|energy|transport|trade|culture|agriculture|information|labou?r) ministry|armed forces|security forces|national guard|parliament|central bank|supreme court|constitutional court|army|navy|air force|coast guard|government(?! (?:officials?|troops|forces|sources?|buildings?|spending|bonds?|debt|data|policy|workers|employees|soldiers|ministers?|shutdown)\b))\b/gu;
/** What a body is called by its kind, written small after its name: the Old Mill hospital; Kent county council. */
export const namedBodies =
  /(?<!\p{Lu}[\p{L}.'-]{0,16}(?<!'s) )\b(?:The )?((?:(?!\p{L}{1,16}'s )\p{Lu}[\p{Ll}\p{Lu}'-]{2,16} ){1,3})(hospital|university|college|museum|news agency|(?:high|primary|secondary|middle|elementary|grammar|public|medical|law|business) school|(?:(?:men's|women's|under-\d+) )?national (?:(?:men's|women's|under-\d+) )?(?:football|soccer|rugby|cricket|basketball|hockey|volleyball) team|fire (?:department|service|brigade)|school (?:district|board)|health (?:department|board|authority)|football club|rugby club|cricket club|golf club|police (?:department|force|service)|sheriff's (?:office|department)|housing authority|port authority|chamber of commerce|ambulance service|(?:provincial|city|county|town|district|regional|municipal) (?:council|government|court)|high court|magistrates' court|crown court)\b(?! (?:officials?|workers?|staff|spokes\p{L}+|student|professor|lecturer|bed|grounds?|fees?|campus)\b)/gu;
/** A word and the noun that makes it the name of a land. */
export const nounedPlaces =
  /\b(\p{Lu}\p{L}{2,14}) (?:province|peninsula|governorate|prefecture|plateau|archipelago|delta)\b/gu;
/** A people and a form of land that is named after it. */
export const peoplesLands = /\b(\p{Lu}\p{L}{2,14}) (?:peninsula|plateau|archipelago)\b/gu;
/** First words of names that are things: Typhoon Alder, Operation Birch. */
export const thingsFirst =
  /^(?:Typhoon|Hurricane|Cyclone|Storm|Tropical|Super|Operation|Exercise|Project|Flight|Article|Section|Chapter|Phase|Act|Order) /;
/** Nouns of things after a name: the Alder Shield exercise. */
export const thingAfter =
  /^ (?:exercises?|drills?|operation|festival|tournament|missiles?|rockets?|rifles?|bill|act|law|amendment|programme?|project|virus|variant|ceremony|awards?|prize|trophy|cup|concert|tour|album|film|movie|novel|theory|method|model|aircraft|helicopters?|fighter jets?|submarine|satellite)\b/;
const charge =
  '(?:State|Staff|Defen[cs]e|Treasury|(?:Foreign|European|Home|Internal|Social|Veterans|Women.s|Religious|Indian|Public|Parliamentary|Economic|Youth) Affairs|Interior|(?:Public )?Health|(?:Higher )?Education|Justice|Homeland Security|Finance|(?:International )?Trade|Commerce|Economy|Economics|Economic Development|Energy|Labou?r|Employment|Agriculture|Fisheries|Forestry|Transport|Transportation|Infrastructure|War|Police|(?:Public|National|Social) Security|National Intelligence|Communications?|Information|Operations|Environment|Climate(?: Change)?|Culture|Arts|Sports?|Tourism|Science|Technology|Research|Innovation|Industry|Housing|Immigration|Migration|Welfare|Water|Mines|Mining|Petroleum|Railways|Women|Youth|Children|Families|Family)';
const longTitle = `(?:Director-General|Secretary-General|Secretary|Undersecretary|Minister|Chief|Director|Commissioner|Attorney|Head) (?:General )?(?:of|for) (?:the )?${charge}(?:(?:, ${charge})*,? (?:and|&) ${charge})?`;
/** Offices of several words that end in "of …", at the front of a run of capitals: Secretary of State. */
export const longTitles = new RegExp(`^(?:.{0,40}?\\b)?${longTitle} (?=\\p{Lu})`, 'u');
/** An office, and what it is for, with which a run of capitals begins: Minister of |Economy Milo Alder. */
export const officeOf =
  /\b(?:Secretary|Undersecretary|Minister|Commissioner|Head|Director-General|Secretary-General|secretary|minister) (?:of|for) (?:the )?$/;
export const chargeFirst = new RegExp(`^${charge}(?:(?:, ${charge})*,? (?:and|&) ${charge})? (?=\\p{Lu})`, 'u');
/** A long title right before a name. */
export const longTitleBefore = new RegExp(
  `(?<![\\p{L}])(?:(?:Deputy|Assistant|Acting|Vice|Former|First) ){0,2}${longTitle} $`,
  'u',
);
/** Bodies that most countries have one of, named by ordinary words. */
export const commonBodies =
  /(?:^| )(?:Joint Chiefs(?: of Staff)?|Civil (?:Defen[cs]e|Protection)|Red (?:Cross|Crescent)|Border Patrol|Secret Service|Fire Brigade|(?:Fire|Search) and Rescue|Hall of Fame|(?:Social|Liberal|Christian|Free|New) Democrats|Lib Dems|Conservatives|Tories|Liberals|Greens)$/;
/** A list of places up to the one that comes next: `villages of Alder, Birch and `. */
export const placeList =
  /\b(?:(?:communit|cit|municipalit|count)(?:y|ies)|(?:village|town|district|province|settlement|neighbou?rhood|hamlet|suburb)s?) of (?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}(?:, and |, | and )){0,9}$/u;
/** States of the United States as datelines shorten them. */
export const stateAbbreviations =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\./;
/** Abbreviations in capitals that name no body. */
export const commonAbbreviations = words(
  'CEO CFO COO CTO DNA RNA HIV AIDS COVID SARS GDP IPO PDF TV USB GPS AI IT PR HR ID IQ VIP UTC GMT EST PST AM PM BC AD FAQ DIY ATM PIN SUV UFO LGBT LGBTQ PTSD ADHD IED ICBM PCR ICU MRI NGO NGOS CCTV PPE ESG ETF MP MPS PM DUI OK USD EUR GBP RMB',
);
/** Verbs that only people and bodies are subjects of. */
export const actingVerbs =
  /^(?:'s)?\s+(?:(?:also |later )?(?:said|says|told)|has|had|have|will|would|announced|agreed|added|denied|confirmed|reported|declined|plans|wants|is|was|were|are|did|does|won|lost|sold|bought|sued|filed|settled|called|asked|wrote|tweeted|argued|warned|urged|claimed|stated|noted|explained|rejected|condemned|accused|vowed|insisted|demanded|imposed|launched|ordered|expressed|offered|proposed|welcomed|withdrew)\b/;
/** Nouns of what bodies care for: Health, Education, Volcanology. */
export const fieldNoun =
  /(?:tion|ment|ing|ity|ogy|ics|ance|ence|ure|ship|sport|ism)$|^(?:Disaster|Emergency|Research|Referral|Sciences|Disease|Diseases|Weapons|Exploration|Culture|Statistics|Justice|Gender|Equality|Veterans|Pensions|Aging|Ageing|Disability|Innovation|Skills|Schools|Society|Security|Safety|Refugees|Prisons|Minorities|Languages?|Literature|Letters|Design|Music|Dance|Theatre|Theater|Film|Television|Heritage|Museums|Libraries|Archives|Sanitation|Hygiene|Wildlife|Animal|Nature|Parks|Finance|Budget|Treasury|Revenue|Credit|Oil|Gas|Steel|Coal|Iron|Arts|Letters|Rock|Drug|Firearms|Mines|Jazz|Planning|Meat|Sugar|Banking|Parks|Game|Fish|Fire|Police|Urban|Rural|Machinists|Teachers|Nurses|Workers|Engineers|Pilots|Aerospace|Firefighters|Journalists|Lawyers|Physicians|Manufacturers|Intelligence|Health|Control|Rescue|Relief|Trade|Industry|Commerce|Science|Arts|Sports|Drugs?|Crime|Food|Youth|Home|Labou?r|Women|Human|Humanities|Fisheries|Forestry|Forests|Securities|Investments?|Consumers?|Pensions|Energy|Mines|Works|Highways|Roads|Bridges|Transport|Housing|Affairs|Welfare|Media|Law|Order|Peace|Explosives|Firearms|Tobacco|Customs|Taxes|Medicine|Technology|Engineering|Space|Water|Lands?|Climate|Family|Children|Families|Tourism|Weather|Ocean|Oceanic)$/;
/** Houses called by a name with an s, where the article names no person so. */
export const shopNames =
  /^(?:Martin|McDonald|Sotheby|Christie|Lloyd|Macy|Wendy|Kohl|Lowe|Moody|Sainsbury|Denny|Levi|Hardee|Domino|Dick|Bloomingdale|Morrison)'s$/;
/** Last words of the names of streets. */
export const streets = /^(?:Street|Avenue|Road|Boulevard|Drive|Lane|Highway|Square|St|Ave|Blvd|Rd)$/;
/** Last words of what is named in somebody's honour: the Milo Alder Prize. */
export const namedAfter =
  /^(?:Prize|Award|Awards|Medal|Cup|Trophy|Shield|Act|Agreement|Accords?|Championships?|Theorem|Conjecture|Syndrome|Disease|Lectures?|Fellowship|Scholarship|Tournament|Invitational|Classic|Doctrine|Amendment|Festival|Prix|Show|Archives?|Papers|Report|Telescope|Bridge|Expressway|Honou?rs)$/;
/** What stands after “in” and is no place: subjects of study, languages, and how a programme or a list is called. */
export const subjects =
  /^(?:[A-Z][a-z]+(?:ics|ology|ography|onomy|omy|ometry)|Medicine|Chemistry|Literature|History|Science|Sciences|Engineering|Law|Art|Arts|Algebra|Calculus|Education|Journalism|Philosophy|Parliament|Congress|Focus|Peace|English|Concert|Memory|Memoriam|Brief|Review|Hindi|Mandarin|Cantonese|Bengali)$/;
/** Makers whose name stands before that of a car or an aircraft of theirs. */
export const makers =
  /^(?:Opel|Vauxhall|Toyota|Honda|Nissan|Mazda|Mitsubishi|Subaru|Suzuki|Isuzu|Hyundai|Kia|Volkswagen|VW|Audi|BMW|Mercedes|Mercedes-Benz|Porsche|Renault|Peugeot|Citroën|Citroen|Dacia|Fiat|Ferrari|Lamborghini|Maserati|Volvo|Saab|Scania|Škoda|Skoda|Seat|Lada|Chevrolet|Chevy|Cadillac|Buick|Dodge|Chrysler|Jeep|Pontiac|Lexus|Jaguar|Bentley|Rolls-Royce|Aston|Yamaha|Kawasaki|Harley|Harley-Davidson|Boeing|Airbus|Cessna|Piper|Beechcraft|Embraer|Bombardier|Gulfstream|Learjet|Antonov|Ilyushin|Tupolev|Sukhoi|Mikoyan|Sikorsky|Eurocopter|Agusta|AgustaWestland|Lockheed|Fokker|Pilatus|Dassault)$/;
/** Endings of words that are in no personal name: Special Presidential, Human Exploration. */
export const plainWord =
  /(?:[a-z]{3}[st]ions?|[a-z]{2}ments?|[a-z]{3}ities|[a-z]{3}ology|[a-z]{3}ships?|[a-z]{2}ional|[a-z]{3}ential|[a-z]{2}ical|[a-z]{3}ness|[a-z]{3}[^aeiou]ism)$/;
/** Airports, and buildings and sites that end in the noun of a body. */
export const sites =
  /\bAirport\b(?! (?:Authorit(?:y|ies)|Police|Commission|Board|Corporation|Company|Group|Services?|Council)$)|\bCity Hall$|\b(?:Space|Convention|Shopping|Civic|Trade|Exhibition|Detention|Visitors?|Sports|Equestrian|Aquatic) (?:Center|Centre|Station|Complex)$/;
/** Names of newspapers that are one common word, where the article names one: told the Telegraph. */
export const newspapers =
  /^(?:Telegraph|Guardian|Independent|Mirror|Herald|Globe|Tribune|Observer|Chronicle|Examiner|Inquirer|Enquirer|Economist|Spectator|Sentinel|Courier|Gazette|Dispatch|Ledger|Hindu|Standard|Advertiser|Scotsman|Atlantic|Intercept|Verge|Athletic|Hill|Onion|Times|Post|Journal|Sun|Star|Mail|Age|Australian)$/;
/** Last words of the names of newspapers, to which the article before them belongs. */
export const newspaperEnd =
  /(?:Times|Post|Tribune|Herald|Journal|Chronicle|Telegraph|Guardian|Independent|Star|Sun|Mirror|Gazette|Observer|Examiner|Inquirer|Globe|Courier|Economist|Hindu|Standard|Sentinel|Register|Bee|Mail|Express|Record|News|Press)$/;
/** What stands before the name of a newspaper. */
export const readIn =
  /\b(?:told|with|by|quoted by|according to|interview with|reported|reports|wrote|writing|writes|published|columnist (?:for|at)|reporter (?:for|at|of)|correspondent (?:for|of)|journalist (?:for|at)|editor of|report) (?:in |by |to |for )?the $/i;
/** What follows a person's name after "the": the John Mill trial. */
export const peopleAfter =
  /^(?:-| (?:case|trial|murder|affair|family|campaign|administration|government|era|estate|story|show|scandal|interview|investigation|inquiry|shooting|brothers|sisters|couple|verdict|killing|probe|team|camp|presidency)\b)/;
/** What the full name of a company has after the short one: Alder | Motors Inc. */
export const companyForms = words(
  'AG SE BV ASA Oyj SpA Inc Corp Corporation Company Companies Co Ltd LLC LP LLP Plc PLC AG SA NV GmbH Group Holding Holdings International Industries Communications Technologies Technology Motors Airlines Airways Energy Pharmaceuticals Entertainment Media Systems Partners Enterprises',
);
/** Those who join for a cause, with which the name of a body begins: Parents for Safe Streets. */
export const causeGroups = words(
  'Parents Citizens Taxpayers Mothers Fathers Students Physicians Doctors Lawyers Americans Women Men Friends Families Scientists Teachers Veterans Reporters Workers Artists Jews Muslims Christians Catholics Evangelicals Farmers Residents Neighbors Neighbours Voters Athletes Architects Engineers Journalists People Children Youth Mayors Nurses Conservationists Economists Republicans Democrats Conservatives Businesses Hunters Musicians Writers Actors Girls Survivors Action Vote Alliance Party Campaign Advocates Ministers Rabbis Librarians Pilots Britons Canadians Australians Europeans Lesbians Gays Patients Smokers Trade Fans Grandmothers',
);
/** What joins those and their cause. */
export const causeJoints = /^(?:for|against|without|Against|Without|For)$/;
/** Common nouns before the name of a work or a craft, which is nobody's: the film Silent Harbor. */
export const thingBefore =
  /\b(?:film|movie|album|song|single|novel|novella|memoir|biography|play|sequel|book|books|musical|opera|documentary|series|sitcom|comedy|thriller|drama|video game|yacht|boat|schooner|tugboat|barge|sailboat|lifeboat|dinghy|ship|vessel|ferry|tanker|trawler|freighter|submarine|frigate|destroyer|warship|battleship|cruiser|aircraft carrier|capsule|spacecraft|satellite|probe|rover|racehorse|poem|magazine show|anthem|hit)(?: titled| entitled| called| named)?,? (?:[Tt]he )?["“‘']?$/;
/** Words of kin, after which a single name is a person's: his wife Ilse. */
export const kinBefore =
  /\b(?:son|daughter|wife|husband|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|stepfather|stepmother|widow|widower|twin|fiancee?|girlfriend|boyfriend|sons|daughters|brothers|sisters|toddler|baby)(?:,? (?:named|called))?,? $/;
/** People by what they are, before a name that is theirs: a commoner Milo Alder. */
export const personNoun =
  /\b[Aa]n? (?:[a-z-]{3,14} )?(?:[a-z]{3,12}(?:er|or|ist|ian|man|woman|eer|ee|ant|ent|aire|crat)|graduate|student|politician|resident|native|citizen|lawyer|nurse|doctor|colleague|friend|neighbou?r|relative|cousin|witness|victim|survivor|father|mother|chef|pilot|judge|priest|imam|rabbi|monk|nun|boy|girl|teen|youth|spokesperson|rapper|actress|hero|veteran|mechanic|clerk|guard|fugitive|defector|refugee|migrant|thief|spy)(?: named| called)? $/;
/** Words that lead to where somebody goes. */
export const reaching =
  /\b(?:moved|transferred|returned|travell?ed|travell?ing|flew|flown|fled|sailed|drove|driven|headed|emigrated|taken|brought|deported|extradited|airlifted|en route|way|flights?|trains?|ferry|ferries|trip|road|bound) (?:[a-z]+ )?(?:to|for) $|\b(?:constituency|village|town|city|suburb|neighbou?rhood|county|district|island|province|hamlet|resort|municipality)(?:,| called| named) $|\b(?:king|queen|emperor|sultan|prime minister|foreign minister|invasion|independence|liberation|evacuation|annexation|shores) of $/i;
/** First words of the names of places. */
export const placesFirst =
  /^(?:(?:Highway|Route|Interstate|Lake|Mount|Fort|Camp|Port|San|Santa|Los|Las|Circuit|Rue|Piazza|Plaza|Mont|Monte|Mt|Chateau|Lac|Isle|Ile|Cape) |(?:Straits?|Gulf|Bay|Isles?|Sea|Cape|Port) of )/;
/** What follows the name of a team: its players and those who lead it. */
export const teamAfter =
  /^(?:'s)? (?:strikers?|midfielders?|defenders?|goalkeepers?|wingers?|forward|quarterback|pitcher|shortstop|outfielder|infielder|linebacker|wide receiver|running back|cornerback|tight end|point guard|centre-back|center-back|left-back|right-back|full-back|playmaker|goalie|fly-half|scrum-half|batsman|head coach|assistant coach|coach|captain|boss|teammates?|team-mates?)\b/;
/** Last words of the names of teams that are those of places too, and what teams do to one another. */
export const teamEnd = /^(?:City|Town|County|Villa|Park|Athletic)$/;
export const teamDeed =
  /^(?: (?:beat|defeated|thrashed|edged|trounced|routed|hammered|drew with|drew|lost to|lost|won|scored|signed|sacked|host|hosts|hosted|face|faced|face|faces)\b| \d+-\d+\b|,? \d)/;
export const teamRival =
  /\b(?:beat|beats|beating|defeated|defeating|thrashed|against|lost to|drew with|win over|victory over|defeat by|defeat to|loss to|scored for|joined|signed for|transfer to) $/;
/** Last words of the names of contests, which stand for no place though they begin with one. */
export const contests =
  /^(?:Prix|Cup|Open|Marathon|Championships?|Masters|Games|Olympics|Classic|Derby|Rally|Invitational)$/;

/** Given names and family names that are nouns. */
export const alsoNouns =
  /^(?:Bill|Mark|Grant|Art|Chase|Hunter|Faith|Hope|Grace|Will|Rose|Guy|Dean|Earl|Dawn|Gale|Storm|Sky|Summer|Bond|Banks|Price|Law|Court|Bridge)$/;

/** Words that stand before a place's name and in nobody's. */
export const sides = /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Old|Little)$/;

/** Titles that are family names too: Ann King. */
export const alsoSurnames =
  /^(?:King|Bishop|Pope|Prince|Duke|Dean|Major|Baron|Judge|Constable|Chancellor|Priest|Knight|Earl|Marshal|Page|Cook|Porter)$/;

/** What lawyers and members of a house write behind their names: Ann Reed |QC. */
export const postNominals = /^(?:QC|KC|SC|MP|MLA|MEP|OBE|MBE|CBE|PhD|MD|Esq)$/;
