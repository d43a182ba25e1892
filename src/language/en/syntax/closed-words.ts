// English words of the closed classes: what they are in a sentence whatever stands around them.

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

export const determiners = set(`
  a an the this these those his its their my our your some any no every each either neither both all several many few
  most such another what whichever half`);

export const pronouns = set(`
  he she it they we i you him them us me himself herself itself themselves ourselves myself there who's everyone everybody
  someone somebody anyone anybody nobody none nothing something anything everything mine ours theirs hers`);

/** They lead in a phrase, and only a phrase. */
export const prepositions = set(`
  of in on at by for with from into onto upon about against between among amid amidst amongst during without within under over through
  throughout across along around behind beside besides below beneath beyond despite down near off outside inside per plus
  toward towards up via versus vs out except concerning regarding following including alongside aboard unlike worth
  according pending notwithstanding past above`);

/** They lead in a phrase or a clause of its own. */
export const eitherLeads = set('after before since until till as than like ahead');

export const subordinators = set(`
  when while where because although though if whether unless whereas whilst whenever wherever lest how why once so`);

export const relatives = set('who whom whose which');

export const conjunctions = set('and or but nor &');

export const beForms = set('be am is are was were been being');
export const haveForms = set('have has had having');
export const doForms = set('do does did');
export const modals = set(`
  will would shall should can could may might must won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t
  shouldn't shouldn’t`);
/** Auxiliaries with their "not". */
export const negatedAuxiliaries = set(`
  isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t doesn't doesn’t don't don’t
  didn't didn’t`);

export const adverbs = set(`
  not never also then later soon now just still already yet even only again ever often always sometimes once twice perhaps
  too very quite rather almost nearly about there here together apart away back ahead first last next earlier instead
  however meanwhile moreover nevertheless thus hence therefore otherwise today tonight tomorrow yesterday far well much more
  less least long abroad home online overnight alone twice thereafter afterwards afterward nonetheless further further-more
  eventually so-called reportedly n't`);

/** Numbers and what counts. */
export const numerals = set(`
  one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
  billion first second third`);

/** Nouns that only count what comes after their "of": one of the men. */
export const countingHeads = set(`
  one two three four five six seven eight nine ten dozens hundreds thousands scores some many most all both none each
  several few half majority number group lot members part any`);

/** Words of capital letter or not that end in -ed, -ing or -s and are no form of a verb. */
export const noVerbs = set(`
  hundred red bed need seed speed feed breed greed weed sacred naked wicked indeed exceed proceed succeed bleed
  aged united beloved supposed so-called unprecedented limited
  king thing nothing something anything everything morning evening ring wing spring string ceiling sibling darling
  during including following according concerning regarding pending
  his this is as us was has does its gas bus news series species politics physics economics mathematics athletics yes
  always perhaps plus versus across towards besides afterwards sometimes others theirs ours hers`);

/** Nouns with the ending of an adjective. */
export const nounsLikeAdjectives = set(`
  rival capital official professional hospital festival criminal individual animal arrival approval trial proposal rehearsal
  journal signal metal total material memorial cardinal general principal survival withdrawal removal terminal appeal deal goal
  meal appraisal burial dismissal refusal denial funeral mural coral medal pedal portal ritual scandal tribunal vandal
  republic music traffic critic topic clinic mechanic panic fabric logic magic mosaic epidemic pandemic academic attic
  relative executive detective native representative initiative motive archive objective drive olive hive narrative alternative
  civilian politician physician musician guardian pedestrian historian comedian librarian custodian technician
  table vehicle variable crucible library secretary military anniversary salary boundary commentary documentary dictionary
  missionary visionary mercenary adversary beneficiary diary january february summary territory finish furnish publish dish fish wish`);

/** Of how many more or fewer than the number behind it: over a million people. */
export const approximations = set('over about around');

/** What somebody says or writes, and where. */
export const utterances = set(`
  statement statements interview letter report speech remarks remark tweet post announcement release email e-mail message memo note
  briefing conference address hearing testimony video`);

/** Nouns that no name says more of: in a statement |Reed said, the prize |Reed won. */
export const neverNamed: ReadonlySet<string> = new Set([
  ...utterances,
  ...set(`
  ruling order decision annotation deal plan bill emergency prize medal money evidence way time moment day week month year night morning afternoon evening reason thing things work job role race
  election vote match game season move place`),
]);

/** Those who act for a land or a body that stands before them: Freedonian troops. */
export const actsForOwner = set(`
  forces troops soldiers warplanes marines government authorities military army navy jets fighters militants rebels insurgents
  gunmen commandos regime militia negotiators`);

/** They end in -ly and are no adverbs. */
export const noAdverbs = set(`
  family ally bully rally reply supply assembly july italy anomaly monopoly daily weekly monthly elderly friendly deadly only
  early likely butterfly jelly belly lonely ugly costly holy silly apply rely imply comply multiply`);

/** Past forms that are nouns too: a |cut, the |lead. */
export const pastNouns = set(`
  set cut hit cost bet spread cast shot lead felt found left split bit wound ground lay read put bid saw fell rose led`);

/** Adjectives that no ending tells. */
export const plainAdjectives = set(`
  new old former late big small great good bad high low young senior top main major chief own other same last recent early key
  joint local public dead free ill able guilty ready due likely alive aware unable unlikely`);
