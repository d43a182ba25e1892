// The words with which English news tells of events, by type. Matched whole and in any case.

import type { EventLanguage, TriggerRow } from '../event-words.ts';
import { englishParties } from './parties.ts';

/** What is fired at somebody, not from an office. */
const weapon =
  '(?:shots?|rockets?|missiles?|shells?|bullets?|rounds?|guns?|weapons?|projectiles?|artillery|mortars?|gas|canisters?|flares?|drones?|cannons?|grenades?)';
const noWeapon = `(?! (?:[\\w“"-]+ ){0,6}${weapon}\\b| on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d|charges)| (?:what|at|into|upon|off|back|up|toward|towards|across)\\b)(?<!${weapon} (?:(?:was|were|been|being) )?fired)`;

/** What strikes and kills without a will. */
const calamity =
  'quake|earthquake|tremor|temblor|storm|typhoon|hurricane|cyclone|tornado|tsunami|floods?|flooding|aftershock|avalanche|landslide|mudslide|fire|blaze|wildfire|crash|collision|accident|outbreak|epidemic|eruption|shark|bear|crocodile|elephant|heatwave|stampede';

const rows: readonly TriggerRow[] = [
  {
    type: 'CALL',
    verbs: phrases(
      'spoke by (?:tele)?phone, spoken by (?:tele)?phone, spoke by telephone, phoned, telephoned, had a (?:phone|telephone) call, held a (?:phone|telephone|video) call, called (?:him|her) up, spoke on the phone',
    ),
    nouns: phrases(
      'phone call, phone calls, telephone calls, telephone discussion, video call, telephone talks, phone talks, telephone call, phone conversation, telephone conversation, conference call',
    ),
    roles: ['participant', 'participant'],
    examples: ['The ministers spoke by telephone on May 3.', 'The president phoned the chancellor on May 3.'],
    counterexample: 'On May 3 the phone rang twice a minute.',
  },
  {
    type: 'SUMMIT',
    verbs: [],
    nouns: phrases('summit, summits, virtual meeting, virtual summit'),
    roles: ['participant', 'participant'],
    examples: ['The leaders held a summit in Vienna on May 3.', 'The summit opened on May 3.'],
    counterexample: 'Climbers reached the peak on May 3.',
  },
  {
    type: 'MEETING',
    verbs: phrases(
      '(?<!was |were |been )met, (?<=(?:was|were|been) )met (?!with |by )\\w+, meet, meets, shakes hands, shook hands, will meet, (?<!\\b(?:a|an|the|his|her|their|its|planned|first|last|\\w+al|summit) )meeting with, held talks, hold talks, held a meeting, convened, convene, negotiated, conferred, hosted talks, talked (?:with|for|by|about), discussed, held (?:[a-z-]+ ){1,3}(?:talks|meetings?|discussions|consultations|negotiations), sat down with, to meet',
    ),
    nouns: phrases('meeting, meetings, talks, consultations, negotiations, conference, session, discussions, forum'),
    roles: ['participant', 'participant'],
    examples: ['The secretary met the envoy on May 3.', 'Talks began in Geneva on May 3.'],
    counterexample: 'On May 3 the meter was read.',
  },
  {
    type: 'VISIT',
    verbs: phrases(
      'flew home, flew back, returned home, travel(?:l)?ing to, toured, embarked on, set off for, crossed into, landed in (?=[A-Z]), visited, visits, (?<=\\b(?:to|will|would|can|could|may|might|should|not|they|leaders|ministers|officials|delegations?) )visit, will visit, paid (?:an?|his|her) (?:[a-z-]+ ){0,3}visit, (?:will |to )?pay (?:an?|his|her) (?:[a-z-]+ ){0,3}visit, (?<!with |by |the |a |an |was |were )visiting, traveled to, travelled to, travels to, will travel to, arrived in, arrived at, arrives in, flew to, returned to, left for, headed to, went to, departed, will fly to, flies to, will arrive in, was in (?=[a-z]+ for)',
    ),
    nouns: phrases('pilgrimage, visits, trips, trip, visit, state visit, tour'),
    roles: ['visitor', 'host'],
    examples: ['The minister visited Paris on May 3.', 'The delegation arrived in Geneva on May 3.'],
    counterexample: 'On May 3 visitors were few.',
  },
  {
    type: 'SPEECH',
    verbs: phrases(
      'gave (?:an?|the) (?:[a-z]+ ){0,2}(?:talk|lecture|sermon|toast|keynote|press conference|news conference|briefing|testimony), was interviewed, spoke (?:before|during|on) , held (?:an?|the) (?:[a-z]+ ){0,2}(?:town hall|briefing|press conference|news conference), delivered a speech, gave a speech, delivered remarks, addressed, addresses (?:an?|the|his|her|its|reporters|lawmakers|crowds), speaks at, speaks to, speaks during, testified, testify, gave an interview, told a news conference, held a news conference, held a press conference, spoke at, spoke to, testifies, attends a (?:[a-z]+ )?(?:news|press) conference, told (?:an?|the) (?:[a-z]+ ){0,3}(?:conference|briefing|rally|hearing|forum|committee|panel), speaking at, speaking to, speaking in, debated',
    ),
    nouns: phrases(
      'lecture, sermon, toast, eulogy, state of the union, state of the state, town hall, inaugural address, speech, press conference, news conference, press briefing, briefing, interview, hearing, (?<!\\b(?:to|will|would|could|can|must|should|not|its|his|her|their|an|email|ip|home) )address, remarks, testimony, debate, keynote',
    ),
    roles: ['speaker', null],
    examples: ['The president delivered a speech on May 3.', 'The minister held a news conference on May 3.'],
    counterexample: 'Addresses were changed on May 3.',
  },
  {
    type: 'STATEMENT_ISSUED',
    verbs: phrases(
      'announced(?= (?:an?|the|its|his|her|their|plans|that|on|via)\\b)(?!(?: [\\w’-]+){0,5} (?:settlement|agreement|deal|merger|acquisition|resignation|retirement|sanctions|tariffs|layoffs|arrests?|ceasefire|truce|raise|hike|cuts?|death|elections?|candidacy|takeover|bankruptcy|launch|withdrawal|appointment|charges|indictment|strike|ban|lockdown|summit|visit|meeting)\\b), (?:issued|released|published|put out|sent out) (?:an?|the|its|their|his|her) (?:[a-z]+ ){0,2}(?:statements?|press release|news release|communiqués?|readout|advisory|declaration|bulletin|notice|manifesto|apology|ultimatum|appeal), issued (?:[a-z]+ ){0,2}statements, conceded (?:defeat|the election|the race), declared (?:(?:his|her|its|their) )?(?:intent|intention|readiness), wrote to, sent an? (?:[a-z]+ )?(?:letter|email|e-mail|memo), apologi[sz]ed, issued (?:a|an|the) (?:[a-z]+ ){0,2}(?:statement|declaration|communiqué|advisory|warning), released (?:a|an|the) (?:[a-z]+ ){0,2}(?:statement|declaration|communiqué)',
    ),
    nouns: phrases(
      'press release, press releases, news release, communiqué, open letter, ultimatum, joint statement, joint declaration, statement issued, statement released, in a statement',
    ),
    roles: ['issuer', null],
    examples: ['The ministry issued a statement on May 3.', 'A joint statement followed on May 3.'],
    counterexample: 'Bank statements arrived on May 3.',
  },
  {
    type: 'AGREEMENT',
    verbs: phrases(
      'inked, (?:concluded|finali[sz]ed|brokered|negotiated|entered into|renewed|extended|broke|signed up to|joined|left|quit|abandoned|scrapped) (?:an?|the|its|their) (?:[a-z-]+ ){0,4}(?:deal|agreement|treaty|accord|pact|truce|ceasefire|convention|contract|partnership|memorandum), licensed, (?:pulled out of|withdr[ae]w(?: \\w+){0,3} from) (?:an?|the) (?:[A-Za-z-]+ ){0,5}(?:deal|treaty|agreement|accord|pact|convention), signed, signs, signing, settled, ratified, reached an agreement, reached agreement, reached a deal, struck a deal, agreed to, agreed on, agreed(?= (?:on |early |late |this |Monday |Tuesday |Wednesday |Thursday |Friday |Saturday |Sunday |morning |afternoon |evening |night |yesterday |today ){1,5}(?:to|on|that)\\b), will sign, acceded to, withdrew from the (?:treaty|agreement|accord|pact)',
    ),
    nouns: phrases(
      'memorandum, armistice, peace deal, trade deal, contract, partnership, settlement, agreement, agreements, treaty, accord, ceasefire, truce, pact, deal, memorandum of understanding',
    ),
    roles: ['party', 'party'],
    examples: ['The two countries signed a treaty on May 3.', 'The firms reached an agreement on May 3.'],
    counterexample: 'The settlers left on May 3.',
  },
  {
    type: 'LEGISLATION',
    verbs: phrases(
      'signed (?:the|an?|into) (?:[\\w’-]+ ){0,6}(?:act|bill|law|legislation|order|measure|budget), passed (?:the|both|by the) (?:[a-z]+ )?(?:senate|house|houses|parliament|congress|chamber|assembly|legislature), passed (?:an?|the) (?:[a-z-]+ ){0,3}(?:order|motion|decree), voted(?<=\\b(?:parliament|house|senate|congress|assembly|council|lawmakers|legislators|legislature|chamber|knesset|duma|bundestag|mps|commons) (?:of [A-Z][a-z]+ |on [A-Z][a-z]+ |has |have |then |also )?voted) (?=(?:\\w+ ){0,2}(?:on|for|against|to)\\b), (?:extended|prolonged|tightened|eased|relaxed|reimposed|lifted|imposed|introduced|loosened) (?:[\\w’\\x27-]+ ){0,4}(?:lockdowns?|curfews?|restrictions|state of emergency|moratorium), legali[sz]ed, decriminali[sz]ed, criminali[sz]ed, abolished, amended, voted (?:\\d+[- ](?:to[- ])?\\d+|(?:overwhelmingly |unanimously |narrowly )?to (?:legali[sz]e|ban|approve|pass|repeal|adopt|extend|abolish|amend|outlaw|scrap|remove|impose|end)), became law, (?:put|passed|written) into law, (?:went|go|goes|come|comes) into (?:effect|force), take effect, to take effect, imposed (?:an?|the) (?:[a-z]+ ){0,2}(?:law|curfew|ban|rule|moratorium), introduced (?:an?|the|new) (?:[a-z]+ ){0,3}(?:bill|legislation|law), tabled, lifted (?:the|its|an?) (?:[a-z]+ ){0,2}(?:ban|restrictions|moratorium), dissolved parliament, passed (?:a|an|the) (?:[a-z-]+ ){0,4}(?:bill|law|act|resolution|amendment|measure|budget), enacted, legislated, repealed, approved (?:a|an|the) (?:[a-z-]+ ){0,3}(?:bill|law|act|resolution|measure|budget), signed into law, took effect, takes effect, came into force, outlawed, vetoed, signed an executive order',
    ),
    nouns: phrases('decree, ordinance, law, bill, legislation, amendment, executive order'),
    roles: ['legislature', null],
    examples: ['Parliament passed the budget on May 3.', 'The senate enacted the reform on May 3.'],
    counterexample: 'Lawyers gathered on May 3.',
  },
  {
    type: 'ELECTION',
    verbs: phrases(
      '(?:ended|suspended|dropped|launched|announced) (?:his|her|their) (?:[a-z]+ ){0,2}(?:campaign|bid|candidacy|run)(?= (?:for|to|in|on|after)\\b|$), (?:won|lost|clinched|secured|sought|accepted) (?:the|his|her|their) (?:[\\w’\\x27-]+ ){0,3}nomination, dropped out of the (?:[a-z]+ ){0,2}race, withdrew from the (?:[a-z]+ ){0,2}race, campaigned, ran for (?:the )?(?:president|governor|mayor|office|senate|congress|parliament|re-election|reelection|election|a seat), (?:first )?ran in (?:the )?\\d{4}, running for (?:president|governor|mayor|office|senate|congress|parliament|re-election|reelection), stood for (?:election|president|parliament), won (?:an?|the|his|her) (?:[a-z]+ ){0,2}(?:seat|presidency|nomination|mayoralty|governorship), announced (?:his|her) candidacy, went to the polls, (?<!the |an |newly |democratically )elected, was elected, were elected, reelected, re-elected, won the (?:[a-z]+ ){0,2}(?:election|vote|primary|race), voted, (?<!\\b(?:the|a|an|snap|confidence|this|that|its|his|her|final|key|first|second|strike|authorization|close) )votes?, cast ballots',
    ),
    nouns: phrases(
      '(?:first )?run for (?:president|governor|mayor|office|congress|senate|parliament), (?:presidential|gubernatorial|party|party[’\\x27]s|republican|democratic|gop) (?:presidential )?nomination, (?:presumptive )?nominee, absentee ballots?, mail-in (?:ballots?|voting), presidential candidate, presidential bid, presidential race, election campaign, caucus, caucuses, candidacy, general election, by-elections, plebiscite, landslide victory, election, elections, referendum, primary, primaries, runoff, by-election, poll, polls, ballot, voting, polling, confidence vote, vote, votes',
    ),
    roles: ['candidate', null],
    examples: ['She was elected mayor on May 3.', 'The country held elections on May 3.'],
    counterexample: 'Primarily, May 3 was dull.',
  },
  {
    type: 'APPOINTMENT',
    verbs: [
      `fired${noWeapon}`,
      ...phrases(
        "hired, (?:began|begins|begin|start|started|starts) (?:his|her) (?:[a-z]+ )?(?:term|tenure), (?:was|were|been|is) named (?:as |the |an? )?(?:[a-z-]+ ){0,3}(?:president|chairman|chief|head|minister|director|coach|manager|secretary|ambassador|captain|leader|editor|ceo|commissioner|judge), regained (?:the|his|her) (?:[a-z]+ ){0,2}(?:ministry|presidency|office|post|premiership), took over as, took over from, becoming (?:the )?(?:[a-z]+ )?(?:president|governor|mayor|chairman|minister|prime minister|chief executive|ceo|leader|secretary|director), taking office, was succeeded by, succeeded (?:him|her|[A-Z]\\w+) as, sacked, took the oath, left office, left (?:his|her|the) (?:post|job|position|role), was reappointed, reappointed, stood down, quit as, tapped, applied for, applying for an?, recruited, recommended [A-Z]\\w+ (?:to be|as), reshuffled, was promoted, sworn in, appointed, nominated, resigned, resigns, resign, will resign, stepped down, took office, takes office, inaugurated, dismissed, ousted, promoted, assumed office, became (?:the )?(?:president|governor|mayor|chairman|minister|prime minister|chief executive|CEO|leader|secretary|director), has been (?:the )?(?:mayor|president|governor|minister|chairman|leader|director), (?:served|serving) as (?:the )?(?:country’s |country's |[A-Z][a-z]+’s |[A-Z][a-z]+'s )?(?:president|governor|mayor|chairman|minister|prime minister|chief executive|CEO|leader|secretary|director|ambassador), confirmed (?:[A-Za-z’']+ ){1,3}nomination, retired, impeached, (?:elected|admitted)(?: as)? (?:an? |to the |to |into the )?(?:[a-z]+ )?(?:fellow|member|academy|society|american academy|royal society|bar|fellowship|hall of fame)\\b, became (?:[\\w’'-]+ ){1,4}(?:minister|governor|chairman|secretary|director|judge|professor|editor|ambassador|commissioner|coach), joined the (?:board|cabinet)",
      ),
    ],
    nouns: phrases(
      'ouster, dismissal, firing, promotion, cabinet reshuffle, oath, confirmation hearing, resignation, appointment, inauguration, nomination, swearing-in, retirement, impeachment',
    ),
    roles: ['official', 'official'],
    examples: ['She was sworn in as governor on May 3.', 'The chairman resigned on May 3.'],
    counterexample: 'A fireplace was built on May 3.',
  },
  {
    type: 'ARREST',
    verbs: phrases(
      'nabbed, rounded up, imprisoned, incarcerated, turned (?:himself|herself|themselves) in, surrendered to (?:the )?(?:police|authorities|nypd|fbi), booked into, held without bail, escaped from (?:prison|jail|custody), recaptured, placed under (?:house )?arrest, seized by police, extradited, arrested, detained, taken into custody, apprehended, captured, jailed, remanded, released from (?:prison|jail|custody), freed, raided, (?:sent|shifted|transferred) to (?:the )?(?:jail|prison), surrendered to police',
    ),
    nouns: phrases('house arrest, custody, extradition, crackdown, arrest, arrests, detention, manhunt'),
    roles: ['authority', 'suspect'],
    examples: ['A man was arrested on May 3.', 'Police detained two editors on May 3.'],
    counterexample: 'An arresting view was seen on May 3.',
  },
  {
    type: 'LEGAL',
    verbs: phrases(
      "reports? to (?:a |the )?(?:[a-z]+ )?(?:prison|jail), reported to (?:a |the )?(?:[a-z]+ )?(?:prison|jail), (?:began|begins|begin|start|started|starts) (?:serving |his |her |their )+(?:[a-z-]+ )?(?:sentence|(?:prison|jail) term), found liable, awarded (?:[$€£]|damages), ordered (?:[\\w.]+ ){0,4}to pay, stayed (?:the|an?|his|her|[A-Z]\\w+’s), paroled, granted (?:parole|asylum|immunity|clemency), filed (?:suit|charges), will be filed, (?:was|were) filed (?=(?:[a-z]+day |today |on [^,.;]{3,20} )?in (?:[\\w.]+ ){0,4}court), (?:lawsuit|suit|complaint|appeal|charges|motion|petition) (?:was |were |will be )?filed, filed (?:an?|the) (?:[a-z-]+ ){0,3}(?:lawsuit|suit|complaint|appeal|motion|petition|injunction), is suing, will sue, rested (?:its|their) case, delivered (?:its|their|a) verdict, pronounced, commuted, exonerated, disbarred, probed, settled (?:the |a |charges), sentenced, convicted, fined, jailed for, cleared of, handed (?:down )?(?:[\\w’'-]+ ){0,6}(?:sentences?|terms?|warrants?|verdicts?|rulings?|fines?), (?:issued|obtained) (?:an?|the)? ?(?:[a-z]+ ){0,3}warrants?, faces? trial, faces? charges, presided (?:at|over), appeared before (?:a|the) (?:[a-z]+ ){0,2}(?:judge|court|magistrate), charged, indicted, pleaded, pleads, pled, sued, sues, filed (?:a|an|the) (?:[a-z]+ ){0,2}(?:lawsuit|suit|complaint|appeal|motion|petition), ruled, (?<!\\b(?:the|new|its|their|these|such|under|house|ground|of|strict|safety|visa|trade|traffic) )rules, acquitted, tried, (?:rejected|dismissed|denied|threw out|granted|quashed|lodged|submitted|filed) (?:an?|the|his|her|their|its) (?:[a-z]+ ){0,2}(?:appeal|petition|bail|lawsuit|case|suit|motion|conviction|complaint), found (?:[A-Za-z]+ ){0,3}guilty, pleaded guilty, appealed, overturned, prosecuted, appeared in court, appears? in court, (?:initial|first) appearance, court appearance, heard (?:evidence|testimony|arguments), arraigned, (?:go|goes|went|gone|going) on trial, stood trial, stand trial, subpoenaed, pardoned, issued a (?:[a-z]+ ){0,2}ruling, struck down, upheld, dismissed the (?:case|suit|charges), investigated, opened an investigation, launched an investigation, deported, executed, granted bail, denied bail",
    ),
    nouns: phrases(
      'suit, lawsuits, plea deal, plea bargain, mistrial, retrial, closing arguments, opening statements, jury selection, class action, death penalty, autopsy, probe, parole, court case, manslaughter, sentencing, arraignment, plea, injunction, (?:arrest|detention) warrants?, charges, (?:bail|preliminary|sentencing|pretrial|pre-trial|custody|extradition|appeal|disciplinary|remand) hearing, hearing (?=in (?:[A-Za-z.]+ ){0,3}court), ruling(?! (?:\\w+ )?(?:party|parties|coalition|elite|family|class|bloc|junta|alliance)), lawsuit, inquest, inquiry, trial, verdict, indictment, sentence, conviction, court hearing, appeal, opinion of the court, investigation, immunity',
    ),
    roles: ['court', 'defendant'],
    examples: ['He was sentenced to five years on May 3.', 'The court ruled on May 3.'],
    counterexample: 'Rulers were sold on May 3.',
  },
  {
    type: 'SANCTION',
    verbs: phrases(
      'slapped (?:[a-z]+ ){0,3}(?:sanctions|tariffs|duties|fines?), imposed (?:[a-z]+ ){0,3}(?:restrictions|curbs|duties|penalties), eased (?:[a-z]+ ){0,2}sanctions, lifted (?:[a-z]+ ){0,2}sanctions, extended (?:[a-z]+ ){0,2}sanctions, barred, revoked, boycotted, severed (?:diplomatic )?(?:ties|relations), sanctioned, imposed (?:[a-z]+ ){0,3}(?:sanctions|tariffs|an embargo), blacklisted, froze (?:[a-z]+ ){0,2}assets, expelled, designated, banned',
    ),
    nouns: phrases(
      'blacklist, asset freeze, arms embargo, tariff, sanctions, tariffs, embargo, travel ban, export ban',
    ),
    roles: ['imposer', 'target'],
    examples: ['The Treasury sanctioned three firms on May 3.', 'Washington imposed sanctions on May 3.'],
    counterexample: 'The sanctuary opened its gate to bird lovers on May 3.',
  },
  {
    type: 'PROTEST',
    verbs: phrases(
      'gathered (?:outside|in front of), took to the streets, staged (?:an?|the) (?:[a-z]+ )?(?:protest|rally|sit-in|march|walkout|strike|demonstration), downed tools, called a strike, chanted, protested, rallied, demonstrated, marched, went on strike, walked out, walked off (?:their|the) jobs?, blocked (?:[a-z]+ ){0,2}(?:roads?|traffic|streets?|highways?), picketed, rioted, occupied',
    ),
    nouns: phrases(
      'walkouts, uprising, unrest, industrial action, picket line, general strike, marches, rallies, protest, protests, demonstrators, protesters, rally, demonstration, demonstrations, march, strike, strikes, walkout, work stoppage, hunger strike, sit-in, riot, riots',
    ),
    roles: ['protester', 'target'],
    examples: ['Thousands protested on May 3.', 'A rally was held on May 3.'],
    counterexample: 'The marchioness slept on May 3.',
  },
  {
    type: 'VIOLENCE',
    verbs: phrases(
      `(?:took|seized) (?:control|power), overran, overthrew, toppled, slashed, knifed, beat up, punched, mugged, lynched, strangled, tortured, detonated, blew (?:himself|herself|themselves) up, rammed, ploughed into, plowed into, stormed, slain, poisoned, looted, vandali[sz]ed, torched, hacked to death, held hostage, taken hostage, sexually assaulted, molested, captured the, fired (?:shots )?at, massacred, burned alive, dismembered, attacked by (?:an?|the|two|three|four|several|armed|masked), shot, shots? (?:was|were) fired, shots? rang out, stabbed, killed(?<!\\b(?:${calamity}) (?:[^,.;]{1,40} )?killed), murdered, assassinated, attacked, assaulted, beaten, raped, kidnapped, abducted, bombed, exploded, opened fire, gunned down, found dead, (?:body|bodies|corpse|remains) (?:was|were) (?:found|discovered|recovered), blew up, beheaded, hijacked, took hostage, fatally (?:shot|stabbed), wounded, ambushed, robbed, set fire`,
    ),
    nouns: phrases(
      'car bomb, car bombing, bomb, blast, hostage crisis, siege, slashing, beating, rape, shootout, gun battle, ambush, suicide bombing, rampage, killings, attempted murder, rocket attack, hijacking, coup, coup attempt, mass shooting, gunshots, knife attack, shooting, shootings, gunfire, clashes, stabbing, attack, attacks, murder, killing, bombing, explosion, assassination, massacre, assault, kidnapping, robbery, homicide',
    ),
    roles: ['perpetrator', 'victim'],
    examples: ['A man was stabbed on May 3.', 'The May 3 shooting left two dead.'],
    counterexample: 'Shots of the team looked fine on May 3.',
  },
  {
    type: 'MILITARY',
    verbs: phrases(
      'liberated, retook, besieged, surrounded, mobili[sz]ed, conscripted, (?<=(?:troops|soldiers|forces|marines) )(?:left|entered|withdrew|pulled out|returned|arrived|landed|crossed|moved|advanced), (?:tested|test-fired|test fired) (?:an?|its|two|three|several) (?:[a-z-]+ ){0,4}(?:missiles?|weapons?|bombs?|warheads?), conducted (?:an?|its|two|three|several) (?:[a-z-]+ ){0,3}(?:tests?|exercises?|drills?|strikes?|airstrikes?), carried out (?:an?|its|two|three|several)? ?(?:[a-z-]+ ){0,3}(?:airstrikes?|strikes|raids?), intercepted, bombarded, pulled (?:its|their|out) (?:troops|forces), invaded, shelled, test-fired, fired (?:[\\w“"-]+ ){0,6}(?:missiles?|rockets?|shells?|artillery|projectiles?|mortars?), launched (?:[a-z-]+ ){0,4}(?:missiles?|strikes?|rockets?|offensive|airstrikes?|drones?), (?:missiles?|rockets?) (?:was|were) (?:launched|fired), deployed, seized, withdrew (?:[a-z]+ ){0,2}(?:troops|forces), shot down, struck targets, declared war',
    ),
    nouns: phrases(
      'nuclear tests, military operation, military operations, deployment, shelling, bombardment, counteroffensive, airstrikes, air raid, air raids, incursion, mobilisation, mobilization, military program, military development program, military drills, military draft, invasion, airstrike, air strike, offensive, military exercise, military exercises, (?<=(?:field|live-fire|joint|naval|annual|large-scale|shield|storm|eagle|training) )exercises?, drill, drills, missile test, missile launch, missile launches, nuclear test, troop withdrawal, war, battle, raid',
    ),
    roles: ['force', 'target'],
    examples: ['The army invaded the province on May 3.', 'The navy held military exercises on May 3.'],
    counterexample: 'The warden slept on May 3.',
  },
  {
    type: 'DISASTER',
    verbs: phrases(
      `(?:confirmed|reported|recorded|registered|logged|announced) (?:[\\w,-]+ ){0,4}(?:cases?|infections?|deaths|fatalities), (?:cases|infections|deaths|fatalities|death toll|case count) (?:[^,.;]{1,60} )?(?:surpass|exceed|pass|top|reach|ris|clim)(?:e[ds]|ing|es|bed|bs|s), succumbed to, diagnosed with, contracted (?=the|an?|ebola|covid|hiv|malaria|cholera), fell ill, (?:came|went) down (?=last|in|on|over|off|near|shortly|after|$), ran aground, caught fire, gutted, engulfed, struck by lightning, washed away, swept away, inundated, submerged, killed (?:and [a-z]+ )?(?:by|in|when) (?:an?|the) (?:[a-z-]+ ){0,3}(?:shark|bear|crash|collision|accident|fire|blaze|quake|earthquake|flood|avalanche|landslide|storm|tornado|bus|train|car|truck|lorry|lightning), died in (?:an?|the) (?:[a-z-]+ ){0,3}(?:crash|collision|accident|fire|blaze|quake|earthquake|flood|avalanche|landslide|storm|tornado|wreck), broke out, run over by, spilled, hospitali[sz]ed with (?:covid|ebola), crashed, collided, (?:plunged|fell|plummeted) into (?:an?|the) (?:[a-z]+ )?(?:ravine|river|lake|sea|gorge|valley|canal|chasm), collapsed, derailed, capsized, sank, drowned, made landfall, erupted(?! in (?:[a-z]+ )?(?:anger|scenes|protests?|applause|violence|cheers|laughter|joy)), tested positive, infected, flooded, rocked, jolted, (?:struck|hit|shook|rattled|pummell?ed|battered|pounded|lashed|slammed|swept|ravaged|devastated|killed|injured|claimed|destroyed|damaged|left (?:at least |more than |about )?(?:\\d+|dozens|hundreds|thousands))(?<=\\b(?:${calamity}) (?:[^,.;]{1,40} )?[a-z]+(?: [a-z ]*(?:\\d+|[a-z]+))?), burned down, evacuated, quarantined`,
    ),
    nouns: phrases(
      'shark attack, power outage, power outages, blackout, blackouts, plane crash, shipwreck, oil spill, famine, flooding, blizzard, snowstorm, bushfire, bushfires, wildfires, stampede, epidemic, pandemic, sinkhole, explosion in a, heat wave, (?:covid-19|covid|coronavirus|ebola|cholera|measles|sars-cov-2|virus) (?:infections?|cases?|deaths?|outbreaks?), (?<=(?:cases?|incidents|instances) of (?:[\\w-]+ )?)infections?, mudslides, landslides, crashes, earthquake, earthquakes, quake, quakes, sinking, tremor, cyclone, mudslide, flood, floods, hurricane, typhoon, wildfire, tsunami, outbreak, crash, collision, pileup, collapse, eruption, tornado, storm, landslide, derailment, lockdown, fire, blaze, avalanche, drought, heatwave, aftershock, aftershocks, explosion at, rescue operation, rescue operations, (?:rescue|relief) and (?:rescue|relief) operations, rescue work, rescue efforts, death toll',
    ),
    roles: ['victim', null],
    examples: ['The ferry sank on May 3.', 'An earthquake shook the coast on May 3.'],
    counterexample: 'The crush of shoppers eased on May 3.',
  },
  {
    type: 'ECONOMY',
    verbs: phrases(
      '(?:raised|cut|hiked|lowered|increased|held|kept|left|paused|slashed) (?:its |their |the |key |main |benchmark |policy |interest |lending |borrowing |recent |series |of |federal |funds )*rates?, announced an? (?:[\\w.%]+ ){0,3}(?:raise|hike|cut|increase|reduction)(?: in|,| on| to| of), (?:rose|fell|climbed|dropped|slid|slumped|jumped|gained|declined|eased|accelerated|decelerated|slowed|shrank|contracted|expanded|grew|rebounded|crashed|ended|closed|lost|hit)(?<=\\b(?:inflation|growth|gdp|prices|unemployment|exports|imports|sales|shares|stocks|index|output|economy|currency|yuan|dollar|euro|pound|rouble|ruble|oil|crude|gold|bitcoin|profits?|revenues?|markets?|sensex|nifty|nasdaq|dow|ftse|nikkei) (?:[^,.;]{1,40} )?[a-z]+), ended (?:flat|higher|lower|up|down), closed (?:flat|higher|lower|up \\d|down \\d), earned (?:[$€£]|about|more|nearly), (?:reported|posted|announced|published) (?:an?|its|record|better|worse|strong|weak|first|second|third|fourth|quarterly|annual|full-year|half-year)[a-z-]* (?:[a-z-]+ ){0,4}(?:loss|losses|profits?|earnings|revenues?|sales|surplus|deficit|results), raised (?:about |nearly |more than )?(?:US)?[$€£]\\d, spent (?:about |nearly |more than |an estimated )?(?:(?:US)?[$€£])?\\d, paid (?:out )?(?:about |nearly |more than )?(?:US)?[$€£]\\d, listed on, devalued, bailed out, nationali[sz]ed, privati[sz]ed, cut (?:[\\w,]+ ){0,2}jobs, acquired, merged, went public, filed for bankruptcy, laid off, lost (?:more than |about |nearly |almost |some |over )?(?:US)?[$€£]\\d+, posted (?:an?|its) (?:[a-z-]+ ){0,3}(?:loss|losses|profit|profits), raised (?:interest )?rates, cut (?:interest )?rates, plunged, tumbled, surged, soared, defaulted, shares fell, shares rose, fell \\d+, rose \\d+, bought, sold, invested',
    ),
    nouns: phrases(
      'takeover, buyout, selloff, sell-off, earnings, quarterly results, profit warning, rate increase, rate increases, interest rate decision, devaluation, auction, stock market crash, indemnity bond, merger, acquisition, bankruptcy, layoffs, initial public offering, IPO, rate hike, rate cut, bailout, recession',
    ),
    roles: ['company', null],
    examples: ['The bank filed for bankruptcy on May 3.', 'The firm went public on May 3.'],
    counterexample: 'Acquaintances saw no one on May 3.',
  },
  {
    type: 'PUBLICATION',
    verbs: phrases(
      '(?<=(?:was|were) )released on (?:youtube|netflix|dvd|video|vinyl|streaming|spotify|television|the internet|social media), (?:film|movie|album|book|novel|documentary|song|single|series|memoir|article|magazine) (?:[^,.;]{1,40} )?(?:was|were|is|will be|to be) (?:released|published|made|filmed|issued|broadcast|aired|recorded), (?:was|is|were) filmed, made into (?:an?|the), due out, came out, comes out, went on sale, screened, broadcast, it was reported, reported on (?=[A-Z]), authored, wrote (?:an?|the|his|her) (?:[a-z-]+ ){0,3}(?:book|article|op-ed|column|memoir|editorial|novel|report), put it on, revealed (?=an?|the), live-?streamed, published, (?:results|reports?|figures|data|documents|footage|video|survey|study|letter) (?:was |were )?(?:released|published|unveiled), released (?:a|an|the|its|his|her) (?:[a-z]+ ){0,3}(?:report|study|video|book|album|photo|photos|list|data|document|documents|letter), tweeted, posted, leaked, aired, unveiled, premiered',
    ),
    nouns: phrases(
      'documentary, memoir, album, solo album, headline, newspaper report, publication, white paper, leak, op-ed',
    ),
    roles: ['author', null],
    examples: ['The institute published a report on May 3.', 'He posted the video on May 3.'],
    counterexample: 'The postman was late on May 3.',
  },
  {
    type: 'OTHER',
    verbs: phrases(
      'formed, disbanded, reunited, recorded, performed, inducted, awarded, honou?red, recovered, located, tested, test[- ]fired, docked, landed, lifted off, blasted off, splashed down, was launched, was registered, registered, renamed, dedicated, enrolled, studied, taught, emigrated, immigrated, fled, escaped, smuggled, hospitali[sz]ed, discharged, underwent, had surgery, had (?:heart|brain|back|emergency) surgery, suffered, survived, airlifted, transferred, relocated, dropped, delayed, extended, raised (?:his|her|its|their) concerns, acquiesced, marked, commemorated, staged, produced, headlined, competed, defeated, qualified, scored, clinched, finished, manufactured, installed, constructed, demolished, restored, resumed, halted, shut down, turned off, invited, unearthed, excavated, found, spotted, detected, identified, named, ordered, bought back, drove off, dismantled, demanded, gathered, assembled, raised, lowered, planted, dumped, auctioned, purchased, swept, adopted, separated, divorced, engaged to, gave birth, cremated, buried, laid to rest, mourned, ceased, stopped, shared, selected, chosen, crowned, won, returned, return to, scheduled(?= (?:for|to)\\b), throws open, to perform, perform, will perform, opens, closes, reopens, begins, starts, ends, resumes, launches, wins, loses, joins, returns, opened, founded, established, launched, began, started, ended, expired, expires, attended, took place, held, hold, will be held, will host, hosted, celebrated, married, born, graduated, joined, moved to, disappeared, went missing, cancelled, canceled, postponed, closed, reopened, discovered, lost, received, donated, created, introduced, built, sent a letter, texted, reported, rescued, switched, completed, granted, declared, rejected, withdrew, suspended, reinstated, entered, left, served, rode, drove, hit, died, dies, passed away, arrived home',
    ),
    nouns: phrases(
      'shutdown, first flight, final flight, test flight, flight test, mission, groundbreaking, ribbon-cutting, concert, premiere, open house, rescue, evacuation, surgery, transplant, spacewalk, docking, landing, liftoff, discovery, excavation, birth, divorce, burial, memorial service, parade, exhibition, anniversary celebration, deadline, phase, ceremony, funeral, wedding, festival, olympics, fundraiser, gala, tournament, launch, incident, accident, death, vigil, vigils',
    ),
    roles: [null, null],
    examples: ['The museum opened on May 3.', 'The funeral took place on May 3.'],
    counterexample: 'May 3 was sunny.',
  },
];

export const englishEvents: EventLanguage = {
  rows,
  clauseBreak:
    /[,;:–—]|\s(?=(?:as (?:[A-Z][\w.-]{1,20} (?:and )?){1,6}(?:prepared?|prepares|met|began|was|were|is|are|has|have|had|will|would|[a-z]{3,12}ed) |ahead of (?:the|an?|his|her|their|its) )|(?:after|before(?! (?:an?|the) (?:[A-Za-z]+ ){0,4}(?:court|committee|subcommittee|panel|judge|senate|congress|parliament|magistrate|jury|tribunal|council)\b)|when|while|who|whom|whose|which|that|following|since|until|because|but|where|whilst|although|though|if|as (?:he|she|it|they|the))\b)|\s(?=and (?:(?:has|had|was|were|is|are|will|would|then|later|he|she|it|they|the)\b|[a-z]+ed\b))/g,
  denied: /\b(?:will not|won't|won’t|did not|didn't|didn’t|never|denied|refused to|cancelled|canceled)\b/i,
  uncertain: /\b(?:may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]erhaps|[Rr]eportedly|[Aa]llegedly|expected to consider)\b/,
  planned:
    /\b(?:will|to be held|is to|are to|was to|were to|plans? to|planned|scheduled|set to|expected to|due to|slated|upcoming|would)\b/i,
  passive:
    /\b(?:was|were|been|is|are|be|being|got)\b(?:\s+[a-z]+ly)?\s+(?:sworn|shot|beaten|taken|found|sent|struck|stolen|chosen|thrown|put|\w+ed)\b/i,
  placeLead: /\b(?:in|at|near|to|outside|inside|visited|visit|visiting|from)(?: the)? $/i,
  ownedByPlace: /(?!)/,
  encounter: /(?!)/,
  adverbial:
    /^(?:(?:on|in|at|by|since|late|early|last|this|after|before|during|following|according|under|as of)\b.{0,60})$/i,
  state:
    /^(?:[^,]{0,40}\s)?(?:is|am|are|was an?|were an?|has had|remains?|remained|belongs)\b(?!\s+(?:\w+ed|to|set|being)\b)|\b(?:wasn|weren|isn)['’]t (?:immediately |yet )?(?:known|clear)\b|\bwas not (?:immediately |yet )?(?:known|clear)\b/i,
  saying:
    /\b(?:reported|said|says|told|stated|added|noted|according to|wrote|explained|warned|announced|argued|claimed|asserted|insisted|tweeted|alleged|replied|responded|acknowledged|recalled|remarked|commented)\b/i,
  movement: /./,
  figures: /(?!)/,
  thisYear: /^this year$/i,
  turning: /\b(?:began|started|ended|became|broke out|emerged|ceased)\b/i,
  onTheWay: /^(?:traveled to|travelled to|travels to|arrived in|arrived at|flew to|went to|headed to)$/i,
  begins: /(?!)/,
  announcing: /\b(?:announc(?:ed|es|ing)|declar(?:ed|es|ing))\b/i,
  circumstance: null,
  ahead: null,
  headlines: [
    [/^(?:in a statement|statement issued|statement released)$/i, 'issues a statement'],
    [/^interview$/i, 'gives an interview'],
    [/^(?:speech|keynote)$/i, 'gives a $&'],
    [/^(?:press|news) conference$/i, 'holds a $&'],
  ],
  leadIn:
    /^(?:and|but|while|although|though|that|which|because|since|whereas|after|when|as|before|until|if|also|who)\b,?\s(?=.{8})/i,
  ordering: /(?!)/,
  lightVerb:
    /^(?:began|started|ended|opened|closed|took place|held|hold|will be held|cancell?ed|postponed|hosted|will host)$/i,
  describing: /\bwho (?:also |once |had |has |was |were ){0,2}$/,
  heldLead: /^,?\s?(?:which|that) (?:was|were|is|are|will|had|took|began|opened|ended)\b/i,
  anniversary: /^(?:[’']s)?,? (?:\d+(?:st|nd|rd|th) )?anniversary\b/i,
  baseline: /\b(?:compared (?:with|to)|than|up from|down from|as of|until|till)(?: in| on| late| early)? @/i,
  ordinal: /(?!)/,
  supposed: /\b(?:if|whether|unless)\b[^,.;]{0,60}$/i,
  oneOfSeveral: /^(?:most recently|the last|the latest|the first|the second)\b/i,
  goesOn: /^(?:he|she|they|and|but|then|later)\b/i,
  office:
    /^(?:’s|'s)?\s(?:[A-Za-z-]+\s){0,3}(?:President|Chairman|Chief|Secretary|Minister|Director|CEO|spokesman|spokeswoman|General|Editor|Commissioner|Senator|star|player|official|lawmaker|founder|co-founder|chief|boss|coach|captain|striker|correspondent|reporter|analyst|economist|engineer|executive|employee|leader|member|president|chairman|minister|director|commander|fighter|activist|veteran|champion|driver|resident|native|actor|singer|candidate|heiress|heir|mogul|tycoon|legend|chair|Leader|Chair|agent|officer|administrator|manager|envoy|ambassador|editor|scientist|researcher|professor|lawyer|attorney|drummer|singer|guitarist|negotiator|deputy|representative|head|treasurer|judge|prosecutor|sheriff|inspector|aide|adviser|advisor|strategist|host|anchor|columnist|defender|midfielder|goalkeeper|quarterback|pitcher|astronaut|pilot|nurse|doctor|teacher|student|worker|trader|broker|meteorologist|seismologist|geologist)\s$/i,
  happening:
    /\b(?:[a-z]{3,}ed|will|was|were|had|came|went|took|gave|made|became|began|fell|rose|won|lost|left|ran|got|sent|found|saw|held|met|led|broke|cut|put|set|hit|drew|grew|struck|brought|bought|built|caught)\b/i,
  credit: /^(?:first |last )?(?:published|updated|posted|created|modified)\b|^by [A-Z]/i,
  telling: /(?:\b[a-z]{2,}\b[^a-z]+){2}\b[a-z]{2,}\b/,
  dated: /./,
  parties: englishParties,
};

function phrases(list: string): string[] {
  return list.split(/, (?![^(]*\))/);
}
