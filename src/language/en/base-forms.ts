// The base form of a verb that is listed in the past: what will be done is told with it (will sign, is to meet).

/** The base forms of verbs whose past no rule derives. */
export const irregularBases: Readonly<Record<string, string>> = {
  abode: 'abide',
  beat: 'beat',
  became: 'become',
  began: 'begin',
  blew: 'blow',
  bought: 'buy',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  cast: 'cast',
  caught: 'catch',
  chose: 'choose',
  cut: 'cut',
  drew: 'draw',
  drove: 'drive',
  fell: 'fall',
  fled: 'flee',
  flew: 'fly',
  fought: 'fight',
  found: 'find',
  froze: 'freeze',
  gave: 'give',
  got: 'get',
  grew: 'grow',
  heard: 'hear',
  held: 'hold',
  hit: 'hit',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lent: 'lend',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  overran: 'overrun',
  overthrew: 'overthrow',
  overtook: 'overtake',
  paid: 'pay',
  pled: 'plead',
  put: 'put',
  quit: 'quit',
  ran: 'run',
  retook: 'retake',
  rode: 'ride',
  rose: 'rise',
  sank: 'sink',
  sat: 'sit',
  sent: 'send',
  set: 'set',
  shed: 'shed',
  shook: 'shake',
  shot: 'shoot',
  shut: 'shut',
  sold: 'sell',
  sought: 'seek',
  spent: 'spend',
  split: 'split',
  spoke: 'speak',
  stood: 'stand',
  struck: 'strike',
  taught: 'teach',
  threw: 'throw',
  told: 'tell',
  took: 'take',
  underwent: 'undergo',
  upheld: 'uphold',
  went: 'go',
  withdrew: 'withdraw',
  woke: 'wake',
  won: 'win',
  wrote: 'write',
};

/** Words after which a verb stands in its base form and tells what will be done, with what may stand between. */
export const beforeBaseForm =
  /\b(?:will|would|shall|may|might|could|should|can|must|did not|didn[’']t|(?:is|are|was|were|be|been|due|set|expected|scheduled|planned|plans|planning|hopes|hoped|hoping|intends|intended|agreed|agrees|decided|vowed|pledged|promised|threatened|ordered|asked|voted|expects|likely|about|ready|poised|slated|wants|wanted|going|began|continued) to) ((?:not |also |then |soon |now |[a-z]+ly )?)/gi;

/** `signed (?:an?|the) deal` → `sign…`; null for what begins with no verb in the past. Where the spelling leaves two both are given. */
export function baseFormOf(verb: string): string | null {
  const first = /^[a-z]+(?=$|[ ()|?])/.exec(verb)?.[0];
  if (first === undefined || verb[first.length] === '?') return null;
  const stem = irregularBases[first] ?? regularStem(first);
  return stem === null ? null : stem + verb.slice(first.length);
}

function regularStem(word: string): string | null {
  if (!word.endsWith('ed') || word.length < 5) return null;
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('ll')) return `${stem.slice(0, -1)}l?`;
  return `${stem}e?`;
}
