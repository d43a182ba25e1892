// What a language says about who takes part in an event: ordered rules as data, read over the words around a name.

import type { ActorKind, EventType } from '../model/vocabulary.ts';

/**
 * Where an actor stands in what happened. `BY_SIDE`: before the event's word as one who does it, after it as one it is done
 * to. `NONE`: named there without taking part.
 */
export type Standing = 'SUBJECT' | 'OBJECT' | 'AGENT' | 'WITH' | 'BY_SIDE' | 'NONE';

/** One rule for a name in the words that tell of an event. The first that fits decides; no rule: it takes no part. */
export interface PartyRule {
  readonly name: string;
  /** The kinds of actors it speaks of; all when left out. */
  readonly kinds?: readonly ActorKind[];
  /** The types of events it speaks of; all when left out. */
  readonly types?: readonly EventType[];
  /** Tested on the name itself. */
  readonly named?: RegExp;
  /** Tested on the words of the telling before the name (at most 40 characters). */
  readonly before?: RegExp;
  /** Tested on the words after the name and the names joined to it by "and" (at most 40 characters). */
  readonly after?: RegExp;
  /** The same words, with or without the times that stand there. */
  readonly predicate?: RegExp;
  /** The name stands after the event's word. */
  readonly follows?: boolean;
  /** The event's word follows the name directly, or the name follows it, with nothing but little words between. */
  readonly adjoins?: 'BEFORE' | 'AFTER';
  /** The name is joined to another: before it, or after it by 与. */
  readonly joint?: boolean;
  /** The name is not joined to another. */
  readonly lone?: boolean;
  /** A verb stands behind the name, of which it is the subject, by the tagger's words; none of `happensThere`. */
  readonly does?: boolean;
  /** Another name follows directly: 公民党|李明. */
  readonly owns?: boolean;
  readonly standing: Standing;
  /** A sentence with its actors marked {person}, [organization], <place>; and who takes part by it. A test runs them. */
  readonly example: string;
  readonly expected: string;
}

export interface PartyLanguage {
  /** In the order in which they are asked. */
  readonly rules: readonly PartyRule[];
  /** What stands behind a place that only tells where a report was written. Tested on the words behind it. */
  readonly dateline: RegExp;
  /** Words between two names that stand in the same relation: 、 和 "and". Tested on the whole of what is between. */
  readonly joined: RegExp;
  /** Words right behind a list that add others to it: 等14个国家. */
  readonly andOthers: RegExp;
  /** Little words that may stand between a name and the event's word that adjoins it. Tested on the whole of what is between. */
  readonly little: RegExp;
  /** Words at the start of a clause without a subject of its own. Taken off as often as it matches. */
  readonly light: RegExp;
  /** A clause that begins with a pronoun goes on telling of somebody. */
  readonly pronoun: RegExp;
  /** People and bodies told of without a name, as the subject of a clause: what follows goes on with them. Tested on the noun. */
  readonly unnamed: RegExp;
  /** A clause that begins so has a subject of its own, named or not. */
  readonly ownSubject: RegExp;
  /** Words that only lead to the clause whose subject they share: "Born on Monday, Reed …". */
  readonly leads: RegExp;
  /** What is left then begins so: words that govern others and leave no room for a subject (在, 被). */
  readonly governed: RegExp;
  /** Verbs that bring in somebody new behind them (有|一名男子): a clause that begins so has its subject. Tested on the verb. */
  readonly introduces: RegExp;
  /** Verbs whose subject, where it is a place, only says where: 江州|发生地震. Tested on the verb. */
  readonly happensThere: RegExp;
  /** Words that begin what is said of the clause right before (小店，则获配两瓶): nobody further back is meant. */
  readonly comments: RegExp;
  /** The telling says how many took part, and does not name them: 七名高管. Their names may follow a colon. */
  readonly counts: RegExp;
  /** Words that say what kind of body the one named right behind them is: 官方通讯社. Tested on the whole of what is between. */
  readonly kindOfBody: RegExp;
  /** A clause that lists who took part in what the clause before it tells: 这些国家包括. */
  readonly lists: RegExp;
  /** A clause that tells who came to what the words before it tell: 邀请李明与会. */
  readonly attends: RegExp;
  /** A clause that tells who goes on with an office or a case: 由王芳接任. */
  readonly takesOver: RegExp;
  /** A clause that tells by whom it was made: 由李明执导. Not tested for offices and cases. */
  readonly doneBy: RegExp;
  /** A clause that begins so tells whom it struck: 造成李明死亡. */
  readonly strikes: RegExp;
  /** Words that go on from a deed to the one it was done to as well: “, killing ”. */
  readonly furtherDeed: RegExp;
  /** The words before a body end so: somebody is held there. */
  readonly holds: RegExp;
  /** Words between somebody and the one who acts, who belongs to him: 李明|的妻子|王芳. */
  readonly kin: RegExp;
  /** Words that join somebody to his kin, who is named behind them: 李明|及其妻子|王芳. Tested on the whole of what is between. */
  readonly withKin: RegExp;
  /** Words within the description of an office that are no nouns: 、 的 时任. Tested on a word. */
  readonly ofOffice: RegExp;
  /** What those are called who try and arrest others: nobody does it to them. Tested on a name with its titles. */
  readonly officer: RegExp;
  /** What a judge is called. Only those hold a court; tested on the words around a person's name. */
  readonly bench: RegExp;
  /** Verbs whose subject is a thing: nobody told of before does them. Tested on the event's word. */
  readonly bearsNoDoer: RegExp;
  /** Words that stand for two people told of before. Tested on the telling. */
  readonly both: RegExp;
  /** Words that stand for two parties of any kind, named together before (both sides). Tested on the telling. */
  readonly sides: RegExp;
  /** A telling that begins with a counted group (the three ministers); the first group of it is the number's word. */
  readonly counted: RegExp;
  /** The first so many of a list (首4被告); the first group is the number's word. */
  readonly firstOf: RegExp;
  /** A telling that begins with a group that is not counted: 众人. */
  readonly allMeant: RegExp;
  /** Two of one house, named together elsewhere: 这对夫妇. Tested on the telling. */
  readonly pair: RegExp;
  /** A telling that begins with those who were named together right before: 他们. */
  readonly those: RegExp;
  /** Several others, who may be meant by that. Tested on the words since they were named. */
  readonly others: RegExp;
  /** The number that such a word tells. */
  readonly numberOf: (word: string) => number | null;
  /** What stands behind a list that names some of those it counts: 李明、王芳|等7人; its first group is the number's word. */
  readonly summed: RegExp;
}
