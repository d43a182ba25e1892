// Who does what in a Chinese sentence: a chain of clauses with one topic. Each verb gets its subject, of its own clause or
// of those before, its objects and the phrases that prepositions lead in; what a verb of saying or deciding tells hangs on that verb.

import {
  auxiliaries,
  bringsToAct,
  copulas,
  leadsAgent,
  leadsPatient,
  subordinators,
  tellsBehindObject,
  tellsOfItself,
  tellsOfOthers,
} from '../../language/zh/syntax/verbs.ts';
import type { NounPhrase, Oblique, Predicate } from './predicate.ts';
import { type Attribute, type Element, elementsOf, type Token } from './zh-phrases.ts';

/** A stretch of the sentence that one verb tells, or the sentence itself. */
interface Level {
  /** The verb that tells it. */
  readonly teller: Predicate | null;
  /** The subject of the clauses that name none. */
  topic: readonly NounPhrase[];
  /** A clause of it has been read. */
  begun: boolean;
  /** What has been read of it are phrases without a verb. */
  bare: boolean;
  /** It ends with the quotation mark that opened it. */
  readonly quoted: boolean;
  readonly outer: Level | null;
}

export function chinesePredicatesOf(tokens: readonly Token[]): Predicate[] {
  const predicates: Predicate[] = [];
  let level: Level = { teller: null, topic: [], begun: false, bare: false, quoted: false, outer: null };
  let clause: Token[] = [];
  let depth = 0;
  /** The verb behind which the words that follow a comma or a colon are told. */
  let telling: Predicate | null = null;
  /** The verb whose object may stand behind the colon: 被捕者包括|：. */
  let listing: Predicate | null = null;
  for (const token of tokens) {
    const { text, tag } = token;
    if (/^[（(【\[〔]$/.test(text)) depth++;
    else if (/^[）)】\]〕]$/.test(text)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/^[，,；;：:。！？!?]|^(?:——|──|……)$/.test(text) && tag === 'w') {
      endClause(text);
    } else if (/^[“「『]$/.test(text)) {
      if (clause.length === 0 && telling !== null) open(telling, true);
      clause.push(token);
    } else if (/^[”」』]$/.test(text)) {
      if (level.quoted && clause.every(({ text }) => !/^[“「『]$/.test(text))) {
        endClause('');
        let quoted: Level = level;
        while (!quoted.quoted && quoted.outer !== null) quoted = quoted.outer;
        if (quoted.outer !== null) level = quoted.outer;
        telling = null;
      } else clause.push(token);
    } else clause.push(token);
  }
  endClause('');
  return predicates;

  function open(teller: Predicate, quoted: boolean): void {
    const topic = tellsOfItself.has(teller.verb) && !quoted ? teller.subject : [];
    level = { teller, topic, begun: false, bare: false, quoted, outer: level };
    telling = null;
  }

  function endClause(mark: string): void {
    if (clause.length > 0) {
      if (telling !== null) open(telling, false);
      telling = readClause(clause);
      clause = [];
    }
    // What follows a semicolon or a full stop is told by nobody, but for a quotation.
    if (/[；;。！？!?]/.test(mark)) telling = null;
    listing = /[：:]/.test(mark) ? (predicates.at(-1) ?? null) : null;
  }

  /** The verb at its end that tells what follows; null where it has its object. */
  function readClause(words: readonly Token[]): Predicate | null {
    const { elements, attributes } = elementsOf(words);
    const isGround = subordinators.has(
      words.find(({ tag }) => tag !== 'TIME' && tag !== 'd' && tag !== 'c')?.text ?? '',
    );
    const { last, own, bare } = readElements(elements, level.topic, level.teller, true);
    for (const attribute of attributes) readAttribute(attribute);
    // A phrase alone: 李明、王芳，皆被调查.
    if (last === null) {
      if (bare !== null && listing !== null) listing.objects.push([...bare]);
      else if (bare?.some(({ name }) => name !== null)) {
        // 江州公司总裁李明，西湾公司总裁王芳，|皆被调查: they are one list; but 李明，江州公司总裁 is one man.
        if (!level.begun) level.topic = level.bare ? [...level.topic, ...bare] : bare;
        level.bare = true;
      }
      return null;
    }
    level.begun = true;
    if (own.length > 0 && (!isGround || level.topic.length === 0)) {
      const named = own.some(({ name }) => name !== null);
      if (named || level.topic.every(({ name }) => name === null)) level.topic = own;
    }
    const open = last.objects.length === 0 || tellsBehindObject.has(last.verb);
    return open && tells(last) ? last : null;
  }

  function readElements(
    elements: readonly Element[],
    topic: readonly NounPhrase[],
    teller: Predicate | null,
    inherits: boolean,
  ): { last: Predicate | null; own: readonly NounPhrase[]; bare: readonly NounPhrase[] | null } {
    let subject: readonly NounPhrase[] = [];
    let own: readonly NounPhrase[] = [];
    let within = teller;
    let last: Predicate | null = null;
    let waiting: Oblique[] = [];
    let passive = false;
    /** Who acts next is told by `last`. */
    let told = false;
    let inherited = false;
    elements.forEach((element, index) => {
      const next = elements[index + 1];
      if (element.kind === 'LEAD') {
        const { lead, phrases } = element;
        if (leadsAgent.has(lead) && lead !== '由' && lead !== '经' && lead !== '应') passive = true;
        if (phrases.length > 0) waiting.push({ lead, phrases });
        return;
      }
      if (element.kind === 'VERB') {
        if (auxiliaries.has(element.verb) && next?.kind === 'VERB') return;
        if (last === null) own = subject;
        if (last !== null && !told && tells(last) && last.objects.length === 0) {
          within = last;
          if (!tellsOfItself.has(last.verb)) {
            subject = [];
            inherited = false;
          }
        }
        told = false;
        if (subject.length === 0 && inherits && last === null) {
          subject = topic;
          inherited = true;
        }
        const predicate: Predicate = {
          start: element.start,
          end: element.end,
          verb: element.verb,
          passive: passive || /^[被遭]./.test(element.verb),
          copula: copulas.has(element.verb),
          subject,
          inherited,
          attributive: !inherits,
          within,
          objects: [],
          obliques: waiting,
        };
        for (const { lead, phrases } of waiting) if (leadsPatient.has(lead)) predicate.objects.push(phrases);
        waiting = [];
        passive = false;
        predicates.push(predicate);
        last = predicate;
        return;
      }
      const { phrases, located } = element;
      if (located) return;
      if (last === null) {
        const [head] = phrases;
        // 新桥公司|3月5日|股价: the second says of what, where it names nobody.
        subject = subject.length === 0 || head?.name != null ? phrases : [...subject, ...phrases];
        return;
      }
      const acts = next !== undefined && actsNext(elements, index + 1);
      // 发布画面|显示: what is published tells.
      const tellsOn = tellsBehindObject.has(last.verb) && next?.kind === 'VERB' && isTeller(next.verb);
      if (acts && !tellsOn && (bringsToAct.has(last.verb) || tells(last)) && last.objects.length === 0) {
        if (bringsToAct.has(last.verb)) last.objects.push([...phrases]);
        within = last;
        subject = phrases;
        inherited = false;
        told = true;
        return;
      }
      last.objects.push([...phrases]);
    });
    const final = last as Predicate | null;
    if (final !== null) final.obliques.push(...waiting);
    return { last: final, own, bare: final === null ? subject : null };
  }

  /** 来访的|李明, 李明执导的|电影: who does it stands within, or it is done by whom it describes. */
  function readAttribute({ elements, of }: Attribute): void {
    const from = predicates.length;
    const { last } = readElements(elements, [], null, false);
    if (last === null) return;
    for (const predicate of predicates.slice(from)) {
      if (predicate.subject.length === 0) predicate.subject = of;
      else if (predicate === last && predicate.objects.length === 0) predicate.objects.push(of);
    }
  }
}

function tells({ verb }: Predicate): boolean {
  return isTeller(verb);
}

function isTeller(verb: string): boolean {
  return tellsOfItself.has(verb) || tellsOfOthers.has(verb);
}

/** A verb follows, after adverbs (no element) and phrases that prepositions lead in. */
function actsNext(elements: readonly Element[], from: number): boolean {
  for (let index = from; index < elements.length; index++) {
    const element = elements[index] as Element;
    if (element.kind === 'VERB') return true;
    if (element.kind === 'NOUN' && !element.located) return false;
  }
  return false;
}
