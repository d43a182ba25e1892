// What a language says about events: the words that tell of them, and the words that say whether they took place.

import type { EventType } from '../model/vocabulary.ts';
import type { PartyLanguage } from './party-words.ts';

/** Words that tell of one type of event. On script-folded text, in lower case for English. */
export interface TriggerRow {
  readonly type: EventType;
  /** Verbs, alternatives of a regular expression: `通话`, `(?:was|were) arrested`. */
  readonly verbs: readonly string[];
  /** Nouns that name such an event: 会晤, "shooting". They yield to a verb of the same clause. */
  readonly nouns: readonly string[];
  /** Whose affairs they are that the clause tells of, where its verb says nothing of its type: 航母 … 出现. */
  readonly setting?: readonly string[];
  /** What the subject and the object of these verbs are in the event; null where nothing particular. */
  readonly roles: readonly [subject: string | null, object: string | null];
  /** Two clauses that tell of such an event, and one that looks so and does not. Tests run them. */
  readonly examples: readonly [string, string];
  readonly counterexample: string;
}

/** One word of a row, found in the text. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly row: TriggerRow;
  readonly nominal: boolean;
}

/** What a telling is of by who does it: 法官推翻禁令. */
export interface DoerType {
  /** Tested on the words for the doer. */
  readonly doers: RegExp;
  /** A person's name alone does: then what the article says of him or her is tested, and the subject may be that of a clause before. */
  readonly byName?: true;
  /** The verbs with which it holds; every verb where none are given. */
  readonly verbs?: RegExp;
  /** The types that its words may have given. */
  readonly from: readonly EventType[];
  readonly type: EventType;
}

export interface EventLanguage {
  readonly doerTypes: readonly DoerType[];
  readonly rows: readonly TriggerRow[];
  /** How the verbs of the rows, which are listed in the past, read in their base form, and what stands before that (global; its group is the adverb between); null without such forms. */
  readonly baseForms: { readonly before: RegExp; readonly of: (verb: string) => string | null } | null;
  /** What stands before a verb that only tells to what end the one before it was done: voted |to extend it. */
  readonly purpose: RegExp;
  /** Where a sentence is cut into clauses; the match is the cut. Global. */
  readonly clauseBreak: RegExp;
  /** What two who meet in it play for. */
  readonly contest: RegExp;
  /** Cues in a clause, strongest first. */
  readonly denied: RegExp;
  readonly uncertain: RegExp;
  readonly planned: RegExp;
  /** The clause is passive: its subject bears the object's role. */
  readonly passive: RegExp;
  /** Words right before a place where something happens: 在, "in". */
  readonly placeLead: RegExp;
  /** Words after a place that only owns what follows: 在江州|媒体上. */
  readonly ownedByPlace: RegExp;
  /** Words for an encounter that is called by its place (江州会晤). Tested on a trigger's words. */
  readonly encounter: RegExp;
  /** A clause that only tells the time or circumstances; the next one tells what happened. */
  readonly adverbial: RegExp;
  /** A clause that tells a state, not a happening. */
  readonly state: RegExp;
  /** A clause that tells of saying alone. */
  readonly saying: RegExp;
  /** Verbs that tell how a figure moves; with figures beside them they tell no happening. Tested on the event's word. */
  readonly movement: RegExp;
  /** Figures of a quarter or a half year: they are no happening. */
  readonly figures: RegExp;
  /** Days that talk counts from itself: 今天. Tested on the time's words. */
  readonly dayOfTalk: RegExp;
  /** Words after a time that give the figure of that period: 的人口为五百万. */
  readonly figureOfPeriod: RegExp;
  /** The same without a verb, where the time opens the clause: |营收三亿元. */
  readonly figureTold: RegExp;
  /** The words before a time, the time and the words after it (`@` between) where it is no day: 到@今天@. */
  readonly nowadays: RegExp;
  /** The year that goes on: what it is like is no happening. Tested on the time's words. */
  readonly thisYear: RegExp;
  /** What begins, ends or becomes in a whole year is a happening though no trigger names it. */
  readonly turning: RegExp;
  /** Verbs of going that yield to what is done on arrival. */
  readonly onTheWay: RegExp;
  /** The words after a time where it only tells the beginning of what the next clause tells: 从5日开始，…. */
  readonly begins: RegExp;
  /** The words before a report end so: to announce is to do. */
  readonly announcing: RegExp;
  /** A clause that begins with the words for announcing. */
  readonly announcesFirst: RegExp;
  /** A paper or station that cites or tells something, with the time (`@`) between. */
  readonly citing: RegExp;
  /** The word with which it is cited. */
  readonly citesThing: RegExp;
  /** The words of a saying up to its verb, its time `@`, where the time is that of a thing that is cited. */
  readonly citedThing: RegExp;
  /** What is announced so is only planned: 宣布|拟投资. Tested on the words before its verb. */
  readonly intending: RegExp;
  readonly labels: LabelWords;
  /** What was said in such a way, without a word for the occasion, is an event of that type. Tested on the words up to the verb. */
  readonly waysOfSaying: readonly (readonly [RegExp, EventType])[];
  /** Verbs whose words are the news of the day on which they are said, where they tell no other time. */
  readonly tellsNews: RegExp;
  /** What stands so before its verb is the news of the day. */
  readonly justNow: RegExp;
  /** What stands so before its verb happened before, or not at all. */
  readonly earlier: RegExp;
  /** Words for ordering: what is ordered is done on that day. */
  readonly ordering: RegExp;
  /** Words for demanding: who speaks for a body issues a statement with them. */
  readonly demanding: RegExp;
  /** Verbs that only say that a happening takes place; the noun beside them names it. Tested on a trigger's words. */
  readonly lightVerb: RegExp;
  /** What follows a word that only tells the circumstances of another: 拜访|后, 会谈|期间. */
  readonly circumstance: RegExp | null;
  /** Words for what was told before: 这起事件, 事件|发生于. */
  readonly calledBack: RegExp;
  /** Words for what happens once: a death, the taking of an office, a ruling in a case. Tested on a trigger's words. */
  readonly happensOnce: readonly RegExp[];
  /** Words for the steps of a journey: setting out, arriving. Tested on a trigger's words. */
  readonly journeySteps: readonly RegExp[];
  /** A clause that begins so says when the noun before it took place: which were held. */
  readonly heldLead: RegExp;
  /** What stands before the verb of a clause that only describes the subject (the mayor, who served as …, died). */
  readonly describing: RegExp;
  /** A clause without a subject that tells what was done to somebody: 被带走. */
  readonly suffers: RegExp;
  /** A clause that only tells the reason for what the next one tells. */
  readonly reasonOnly: RegExp;
  /** A clause that begins so gives the reason for what the next one tells. */
  readonly reasonFirst: RegExp;
  /** Words for a time told before that date nothing of their own. Tested on the time's words. */
  readonly looseThen: RegExp;
  /** A clause behind a telling that says so tells what was at another time, what it comes to, or what is only thought. */
  readonly notThen: RegExp;
  /** A clause that begins so stands against the one before it. */
  readonly contrast: RegExp;
  /** What was done so was done at several times. */
  readonly again: RegExp;
  /** What follows a word for what had not begun: 通话|开始前. */
  readonly ahead: RegExp | null;
  /** Words that a headline says otherwise than the sentence: 声明中 becomes 发表声明. Tested on a trigger's words. */
  readonly headlines: readonly (readonly [RegExp, string])[];
  /** Words at the start of a clause that lead on from what stands before; no headline begins with them. */
  readonly leadIn: RegExp;
  /** What follows a word that tells what is remembered: 签署|20周年. */
  readonly anniversary: RegExp;
  /** What follows a noun that only says of what kind the next one is: detention |centre, fire |brigade. */
  readonly modified: RegExp;
  /** A time (written `@`, with the words around it) that only says which thing or whom is meant: her @ donors. */
  readonly saysWhich: RegExp;
  /** What is done again and again: always calls on the Friday before. */
  readonly habit: RegExp;
  /** A line of the page's own, its times blank: Last updated on ＿. */
  readonly colophon: RegExp;
  /** A time (written `@`, with the words around it) that a figure is compared with. */
  readonly baseline: RegExp;
  /** The words before a time and the time, where something is measured by how long nothing like it was: the first strike since 1987. */
  readonly unmatched: RegExp;
  /** The words around a time (`@`) that only count what was told before: 这是@第三次. */
  readonly oneMoreOf: RegExp;
  /** The words before a trigger, and what it is (`@noun`, `@verb`), where it tells what was not so or only says who is meant: no |unrest, those who |died. */
  readonly passedBy: RegExp;
  /** The words before a noun end so where it names one more: a second |fire. */
  readonly another: RegExp;
  /** Verbs for the harm that people and disasters do. Tested on a trigger's words. */
  readonly harms: RegExp;
  /** The words before such a verb have a disaster for its subject. */
  readonly calamityBefore: RegExp;
  /** The words from a quarter or year to a noun that only names its figures: second-quarter| earnings. */
  readonly earnings: RegExp;
  /** Words for a vote, which chambers hold too. Tested on a trigger's words. */
  readonly voting: RegExp;
  /** The noun of what a court holds, and others too. */
  readonly hearing: RegExp;
  /** The others that hold it. */
  readonly chambers: RegExp;
  /** Words that begin no telling of their own, where nobody is named. */
  readonly bareTalk: RegExp;
  /** What follows a stretch of time that tells how often it was: 过去四年|第三次. Tested on the words after the time. */
  readonly ordinal: RegExp;
  /** What follows is only supposed: 如果, "if". Tested on the words before a trigger. */
  readonly supposed: RegExp;
  /** The words before a time (`@`) that only suppose it: 如果延续至@. */
  readonly supposedTime: RegExp;
  /** The words around a time (`@`) that is the period of what is published: 发布@财报. */
  readonly periodTold: RegExp;
  /** What follows the verb for a deed where it names a case: 杀人|案. */
  readonly caseOf: RegExp;
  /** The words around a deed (`@`) that the verb behind it is about: 对@表达关切. */
  readonly topicOf: RegExp;
  /** The words around a deed (`@`) that somebody is only charged with, or that says who somebody is: 涉嫌@案, @案疑犯. */
  readonly charged: RegExp;
  /** The clause dates one of several happenings told before: 最后一次是在9月. Tested on its words before the time. */
  readonly oneOfSeveral: RegExp;
  /** A pronoun or a missing subject: the clause goes on telling of the last person named. Tested on the clause without its time. */
  readonly goesOn: RegExp;
  /** Words between an organization and the person who speaks or acts for it: 部长, 总编辑. */
  readonly office: RegExp;
  /** Something happens in the clause though no trigger names it. */
  readonly happening: RegExp;
  /** A line that says whose words or pictures these are, and when they came out. Tested on a clause without its time. */
  readonly credit: RegExp;
  /** What a clause without such a word must have to be one. Tested on it without its time. */
  readonly telling: RegExp;
  /** A time that such a clause must have: one that names the day, the month or the year. Tested on the time's words. */
  readonly dated: RegExp;
  /** The words before a time that say of what it is the time: 该楼建于. */
  readonly datedBy: RegExp;
  /** Who takes part. */
  readonly parties: PartyLanguage;
}

/** What the labels of tables and boxes of facts say; each pattern is tried on the label alone. */
export interface LabelWords {
  /** Nothing but that a time follows: Date, 时间. */
  readonly time: RegExp;
  /** What of another label only says that: 失踪|时间, |Date of birth. */
  readonly rest: RegExp;
  /** The time is that of the page or of its figures. */
  readonly ofPage: RegExp;
  readonly place: RegExp;
  /** The name follows of whom all is told. */
  readonly whom: RegExp;
  /** What happens follows: What, 活动. */
  readonly event: RegExp;
  /** A heading that says only that facts follow. */
  readonly boxTitle: RegExp;
  /** Who follows takes no part: whom to call, who wrote it. */
  readonly aside: RegExp;
}
