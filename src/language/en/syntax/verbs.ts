// English verbs: the forms that no rule derives, and the stems of those that news uses in the present.

import { irregularBases } from '../base-forms.ts';

/** Irregular participles that are no past form: without an auxiliary they never are the verb of a clause. */
export const participlesAlone: ReadonlySet<string> = new Set(
  `been begun bitten blown borne born broken chosen done drawn drunk driven eaten fallen flown forbidden forgotten forgiven frozen given gone
  gotten grown hidden known lain mistaken overseen overthrown overtaken proven ridden rung risen seen shaken shown shrunk
  slain sprung stolen stricken sung sunk sworn swollen taken thrown torn undergone undertaken withdrawn woken worn woven written beaten retaken
  rewritten spoken arisen awoken foreseen overridden redrawn sewn sown swum trodden undone redone`
    .trim()
    .split(/\s+/),
);

/** Past forms and participles that do not end in -ed. */
export const irregularPast: ReadonlySet<string> = new Set([
  ...Object.keys(irregularBases),
  ...participlesAlone,
  ...`arose ate bent bet bit bled bound bore bred broadcast burnt burst clung cost crept dealt dove dreamt drank dug fed felt flung forbade foresaw forgave
  forgot ground hid hung hurt kept knelt knew learnt leapt let lay lit meant mistook misled outdid overcame oversaw rang read rebuilt repaid reset rid
  said sang saw sewed shone showed shrank slept slid spilt sprang spread spun stole stuck stung strode strove swam swept swore swung thought thrust
  tore understood undertook upset wept wore wound withheld withstood wove wed slew outlawed swelled bade forwent rewrote resold outran outsold
  undercut overcome overrun become come run forecast`.split(/\s+/),
]);

/** Stems whose present a clause may have: those that are no common noun too. */
const stems =
  `adapt adjust admire afford alter amend appreciate arrange assess attach behave bind breathe bother calculate connect construct convince define demonstrate
  deserve detect determine develop devote disagree distinguish disturb dominate educate embrace endure evolve execute facilitate forget forgive greet hesitate
  hide imagine incorporate interact interpret listen melt neglect obey observe originate overlook pray prefer prescribe preserve provoke punish qualify realize
  reflect relate relax relieve scream specialize spoil stimulate suppose transmit undermine understand vanish violate wander weaken withstand yell
  accept accuse achieve acknowledge acquire admit adopt agree aim allege allow announce apologise apologize appear apply appoint
  approve argue arise arrest arrive ask assert assume attend attract avoid award ban bar become begin believe belong blame block book boost
  bring build bury buy call cancel capture carry catch cause celebrate challenge choose claim clinch close collapse collect
  come commit compete complain complete concede conclude condemn confirm confront consider consist contain continue contribute convict
  cover create criticise criticize cross cut declare decline defeat defend delay deliver demand deny depart deploy describe
  destroy detain die disappear discover dismiss donate draw drop earn edge elect eliminate emerge end endorse enjoy enter erupt escape establish
  exist expand expect explain explode express extend face fail fall fear feel fight file find finish fire fly follow force gain
  gather get give go grant grow halt hand happen have head hear help hit hold honour honor hope host identify imply impose include
  indicate injure inspect insist intend introduce invade invest investigate invite issue join keep kick kill know lack land launch lead
  leave lend let lie lift list live look lose maintain make mark marry mean meet merge move mourn name need nominate note
  offer open oppose order oust overcome own pass pay perform pick plan play plead pledge praise prepare present press prevent produce promise propose
  prosecute protest prove provide publish pull push put quit raise reach read receive recommend record recover reduce refer refuse regain reject
  release rely remain remember remove renew replace report represent request require rescue resign respond resume retain
  retire return reveal reverse rise risk rule run sack save say score secure see seek seem seize sell send sentence serve set
  settle sever shoot show shut sign sit speak spend split spread stand start state stay stop storm strike struggle submit
  succeed sue suffer suggest support surge surrender survive suspect suspend sweep swear take talk target teach tell tend threaten throw top travel
  try turn unveil uphold urge use visit vote vow wait walk want warn watch wear welcome win withdraw wound write
  accompany advise assist assure attack back charge coach comment comply compose confess consult convene coordinate cooperate
  cite date depend differ direct discuss evacuate exceed exchange focus found free fund govern guarantee ignore implement improve inform
  inherit inspire interview involve journey judge kidnap last learn load march monitor negotiate notify obtain occupy occur operate organise
  reiterate contend caution predict forecast voice think estimate testify remark quip joke boast brag lament profess opine recount clarify
  elaborate mention emphasise emphasize stress underscore underline reaffirm affirm disclose remind dispute
  refute rebut speculate wonder employ
  break beat bend bid blow boil borrow browse climb combine compare consume contact contest convert cook copy crash cure decide
  dedicate deny deport deposit design diagnose disclose disrupt distribute divide doubt drift drink drive dump ease eat elevate enable
  encourage enforce engage enhance ensure equip erect evict evaluate examine exclude exploit explore export feature fix float freeze frighten
  fuel generate harm hire hunt hurt illustrate inflict insert install integrate intervene invent isolate justify lay lease level limit locate
  lock manage manufacture match merit migrate mine modernise modernize motivate negotiate offset oversee owe pause persist phase plant ponder pour predict
  prevail prohibit prompt pursue quell ratify reassure rebel recruit redesign refrain refurbish register regulate rehabilitate relocate remedy renovate
  rent repay resist resolve restart restrict resurface retreat reunite ride roll rush salvage scale seal search settle shift shrink simplify
  sing skip sleep slow solve sort spare specify spur squeeze stabilise stabilize starve steal steer strip subsidise subsidize sustain swap swim
  tackle taste testify tighten tolerate transform transport trim unite unload update upgrade utilise utilize vacate validate vary warn waste widen wipe yield
  organize overthrow participate persuade pose possess practise preside promote protect question rank rate react rebuild recall recognise recognize
  reopen repair repeat restore review revoke scrap select share sink slam slip smash spark stage step strengthen study
  supply beg implore tour trade trail train transfer treat trigger tumble undergo undertake veto volunteer wed weigh work worry`
    .trim()
    .split(/\s+/);

export const baseForms: ReadonlySet<string> = new Set([...stems, 'be', 'do', 'have']);

/** Third persons of the present. */
export const presentForms: ReadonlySet<string> = new Set(
  stems.map((stem) =>
    /(?:s|x|z|ch|sh|o)$/.test(stem) ? `${stem}es` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`,
  ),
);

/** Of the presents, those that are plurals of common nouns as well: they need a clear place. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `aims appeals arrests attacks awards backs bans bars books calls catches causes challenges charges claims closes comments covers
  crosses cuts dates delays demands drops edges ends escapes exchanges faces fails falls fears feels fights files finds fires flies focuses forces funds gains
  grants hands heads helps hits holds honours honors hopes hosts interviews issues journeys judges kicks lands leads leaves lies lifts
  lists lives looks loads marches marks means moves names needs notes offers opens orders passes picks plans plays pledges presents
  presses produces promises protests questions ranks rates reaches reads records reports requests rescues reviews rises risks rules runs saves
  scores seats sentences sets shares shoots shows signs sinks slips sparks stages stands starts states stays steps stops storms strikes
  studies supplies supports surges suspects sweeps talks targets tops tours trades trails trains transfers treats triggers turns
  breaks beats bends bids blows crashes contacts contests copies cooks cures deposits designs divides doubts drinks drives dumps exports features
  fixes floats freezes fuels harms hunts hurts leases levels limits locks matches merits mines plants prompts phases pauses rents rides rolls rushes
  scales seals searches shifts sorts spurs swaps tastes transports trims updates upgrades wastes yields recruits rebels retreats registers slows strips
  cautions estimates forecasts jokes remarks stresses quips disputes uses visits volunteers votes vows walks watches weighs wins works worries wounds`
    .trim()
    .split(/\s+/),
);

/** Verbs that take a clause without a word to lead it in: he said |the man died. */
export const takesClause: ReadonlySet<string> = new Set(
  `said says say saying told tells tell announced announces added adds believe believes believed thought thinks think claimed claims claim alleged alleges
  confirmed confirms reported reports report ruled rules warned warns admitted admits hoped hopes hope knew knows know feared fears insisted insists
  complain complains argued argues noted notes suggested suggests stated states denied denies feel felt feels revealed reveals showed shows found finds decided decides vowed vows
  promised promises explained explains wrote writes estimated estimates predicted predicts means meant learned learnt heard
  saw sees ensure ensured declared declares claiming saying adding indicated indicates tweeted show suggest allege indicate reveal confirm warn argue insist admit
  predict estimate vow promise explain write writes stressed maintained contended conceded cautioned acknowledged complained testified recalled
  emphasized emphasised concluded conclude stress contend maintain`
    .trim()
    .split(/\s+/),
);

/** Past forms that are no participle, and those of verbs that nothing is done to: they never only describe a noun. */
export const neverDescribes: ReadonlySet<string> = new Set(
  `arose ate became began blew bore broke chose came did drew drank drove fell flew forgave forgot froze gave went grew hid knew lay rang ran rode rose sang
  sank saw shook spoke sprang stole strode swam swore took tore threw undertook underwent woke wore withdrew wrote overcame
  oversaw overthrew overtook foresaw forbade retook stood slept wept fled said got
  died arrived resigned appeared occurred happened emerged remained stayed collapsed responded replied agreed refused declined disappeared
  voted tried seemed wanted hoped decided vowed existed participated testified apologised apologized erupted exploded crashed
  failed succeeded returned travelled traveled worked lived looked waited walked talked smiled laughed cried
  started continued ended opened closed ceased insisted argued complained intended planned expects acted reacted competed
  retired surged tumbled plunged soared slumped dropped dipped climbed increased declined rallied jumped gathered marched protested
  belonged depended consisted rebounded struggled landed`
    .trim()
    .split(/\s+/),
);

/** By what things came to be. */
export const makesThings =
  /^(?:founded|built|created|established|opened|launched|formed|signed|published|written|designed|adopted|passed|introduced|released|completed|commissioned|installed|planted|painted|recorded|filmed|drafted)$/;
