// How English news reports speech: the verbs by stance with their forms, and the words around a speaker.

type Stance = 'NEUTRAL' | 'CLAIM' | 'DENY' | 'ASK' | 'ORDER' | 'WARN' | 'JUDGE' | 'OPINION';

/** Past and present forms of each verb (base form is not a report: "they say" is listed, "to say" is filtered by its "to"). */
const forms: Readonly<Record<Stance, string>> = {
  NEUTRAL:
    'said says say saying told tells telling stated states stating added adds adding noted notes noting announced announces announcing explained explains explaining wrote writes writing tweeted tweets posted replied replies responded responds answered remarked remarks observed reported reports declared declares disclosed revealed reveals confirmed confirms recalled recalls recounted testified testifies commented mentioned continued pledged pledges promised promises vowed vows reiterated reiterates repeated stressed stresses emphasized emphasizes emphasised underscored underlined reaffirmed affirmed acknowledged acknowledges admitted admits conceded concedes concluded relayed quipped joked read reads countered counters countering retorted retorts commented blogged exclaimed shouted yelled hinted mused swore swears signaled signalled outlined clarified clarifies ruled rules stresses stressing emphasizes emphasizing underscores underlines reaffirms affirms',
  CLAIM:
    'claimed claims claiming alleged alleges alleging asserted asserts insisted insists insisting maintained maintains argued argues arguing contended contends accused charged pleaded',
  DENY: 'denied denies denying rejected rejects dismissed disputed refuted rebutted',
  ASK: 'asked asks asking questioned wondered inquired',
  ORDER:
    'urged urges urging called demanded demands ordered requested advised recommended appealed instructed suggested suggests proposed',
  WARN: 'warned warns warning cautioned cautions threatened threatens predicted predicts forecast',
  JUDGE:
    'criticized criticised condemned slammed blasted lamented praised complained welcomed described describes hailed',
  OPINION: 'believed believes thought thinks estimated estimates expects hoped hopes feared speculated',
};

export const speechVerbs: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(forms) as [Stance, string][]).flatMap(([stance, words]) =>
    words.split(' ').map((word): [string, Stance] => [word, stance]),
  ),
);

/** Verbs that report only before "that" or a quotation, or after one: elsewhere they have other objects. */
export const needsThat = new Set(
  'told tells telling noted notes announced announces announcing wrote writes writing posted replied responded responds answered observed reported reports declared disclosed revealed reveals confirmed confirms recalled recounted commented mentioned continued pledged pledges promised promises vowed repeated stressed emphasized emphasised underscored underlined reaffirmed affirmed acknowledged acknowledges admitted conceded concluded relayed quipped joked read reads countered counters countering retorted retorts blogged exclaimed shouted yelled hinted mused swore swears signaled signalled outlined clarified clarifies ruled rules stresses stressing emphasizes emphasizing underscores underlines reaffirms affirms pleaded accused charged rejected rejects dismissed disputed refuted rebutted asked asks asking questioned wondered inquired called demanded ordered requested advised recommended appealed instructed suggested suggests proposed threatened predicted predicts forecast criticized criticised condemned slammed blasted lamented praised complained welcomed described describes hailed denied denies maintained maintains urged urges urging believed believes thought thinks estimated estimates expects hoped feared speculated alleged explained testified added adds tweeted tweets warning saying stated states remarked'.split(
    ' ',
  ),
);

/** Of these a bare clause with its own subject and verb may follow without "that": "added he would stay". */
export const takesClause = new Set(
  'added adds countered ruled hinted noted stated states stating announced confirmed confirms acknowledged admitted argued claims claimed insisted maintained explained warned testified believed believes thought alleged revealed predicted reported suggests suggested hoped feared'.split(
    ' ',
  ),
);

/** Common nouns of listeners: "told reporters the talks went well". */
export const listeners =
  /^(?:the |a |local |state |foreign |his |her |their )?(?:reporters?|journalists?|media|press|lawmakers|senators|police|investigators|detectives|officers|deputies|officials|authorities|court|judge|jury|jurors|crowd|audience|supporters|parliament|congress|parents|students|employees|staff|shareholders|investors|viewers|readers)\b/i;

/** Names of documents that speak for whoever issued them. */
export const documents =
  /\b(?:statement|report|letter|memo|email|e-mail|ruling|opinion|filing|lawsuit|indictment|complaint|affidavit|warrant|documents?|papers?|records?|release|readout|declaration|communiqué|study|survey|post|tweet|notice|transcript|blog|order|decision|article|message)s?$/i;
