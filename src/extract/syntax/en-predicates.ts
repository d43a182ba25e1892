// Who does what in an English sentence: a shallow reading of its clauses, left to right. Each verb gets its subject, its objects and
// the phrases that prepositions lead in; relative clauses, participles and infinitives get theirs from the words they depend on.

import { titleHeads } from '../../language/en/name-words.ts';
import { makesThings, neverDescribes, takesClause } from '../../language/en/syntax/verbs.ts';
import { awaited, type Clause } from './en-clause.ts';
import { listFrom } from './en-joined-phrases.ts';
import { hasLaterVerb, laterJoinedVerb, laterOwnVerb, verbPastAside } from './en-look-ahead.ts';
import type { Chunk, VerbGroup } from './en-phrases.ts';
import { isReduced } from './en-reduced.ts';
import type { NounPhrase, Predicate } from './predicate.ts';

/** `people`: ids of the actors that are people. */
export function englishPredicatesOf(chunks: readonly Chunk[], people: ReadonlySet<string>): Predicate[] {
  const predicates: Predicate[] = [];
  let clause = begin('MAIN', null);
  /** The phrases joined last, and where they stand. */
  let phrases: NounPhrase[] = [];
  /** The noun to which what prepositions lead in may belong. */
  let base: NounPhrase | null = null;
  /** Behind whom those stand that prepositions have led in last: |a teacher in Dover, Kent. */
  let host: NounPhrase[] = [];
  let at = 0;
  while (at < chunks.length) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'NOUN') readNoun(chunk);
    else if (chunk.kind === 'VERB') readVerb(chunk);
    else if (chunk.kind === 'SUB') {
      if (clause.kind !== 'MAIN' && clause.finite && clause.outer !== null && chunks[at - 1]?.kind === 'COMMA')
        clause = clause.outer;
      clause = begin('SUB', clause);
      phrases = [];
    } else if (chunk.kind === 'REL') readRelative(chunk.text);
    else if (chunk.kind === 'STOP') {
      clause = begin('MAIN', null);
      phrases = [];
    }
    at++;
  }
  return predicates;

  function begin(kind: Clause['kind'], outer: Clause | null): Clause {
    return {
      kind,
      outer,
      subject: [],
      last: null,
      finite: false,
      antecedent: [],
      waiting: [],
      led: false,
      opened: false,
    };
  }

  function readNoun(noun: NounPhrase): void {
    const [comma, before] = [chunks[at - 2], chunks[at - 1]];
    const joined = leadsInto(listFrom(chunks, at, clause.last !== null));
    const next = chunks[joined.end];
    const finiteNext =
      (next?.kind === 'VERB' &&
        (next.form === 'FINITE' || (next.form === 'PAST' && !isReduced(chunks, joined.end, clause, noun)))) ||
      (before?.kind === 'CONJ' && verbPastAside(chunks, joined.end));
    at = joined.end - 1;
    // Reed, |54, …; voted |5–4: no more than said beside it.
    if (noun.number && noun.of === null && before?.kind !== 'CONJ' && next?.kind !== 'VERB') {
      if (before?.kind === 'COMMA') clause.opened = true;
      return;
    }
    if (before?.kind === 'LEAD') {
      if (host.length === 0) host = phrases;
      phrases = joined.phrases;
      const oblique = { lead: before.text, phrases };
      clause.last?.obliques.push(oblique);
      base?.obliques.push(oblique);
      return;
    }
    base = noun;
    // Dover, |Kent: where that is.
    if (before?.kind !== 'COMMA' || noun.indefinite || next?.kind !== 'COMMA') host = [];
    if (clause.last === null || (!clause.finite && clause.waiting.length > 0 && before?.kind === 'COMMA')) {
      const [head] = clause.subject;
      if (head === undefined) clause.subject = phrases = joined.phrases;
      else if (before?.kind === 'CONJ') clause.subject = phrases = [...clause.subject, ...joined.phrases];
      else if (before?.kind === 'COMMA' || before?.kind === 'DASH') {
        // A former minister, |Ann Reed, was jailed: who it is.
        // After a while in Dover, Freedonia, |the family settled: no comma ends what would say who it is.
        // Hugh Hill, |a member of the council said: the second comma is missing.
        const own = before.kind === 'COMMA' && finiteNext && !clause.opened && !(noun.indefinite && head.name !== null);
        if (own || (head.name === null && noun.name !== null && joined.phrases.length === 1))
          clause.subject = joined.phrases;
        // Reed and her husband, |Paul Cole, were jailed.
        const last = clause.subject.at(-1);
        if (
          !own &&
          clause.subject.length > 1 &&
          last?.name === null &&
          noun.name !== null &&
          joined.phrases.length === 1
        )
          clause.subject = [...clause.subject.slice(0, -1), noun];
        phrases = saysWho(head, noun) ? clause.subject : joined.phrases;
        clause.opened = true;
      } else if (finiteNext && hasLaterVerb(chunks, joined.end)) {
        // the deal |Reed signed was …
        const relative = begin('REL', clause);
        relative.subject = joined.phrases;
        relative.antecedent = clause.subject;
        clause = relative;
        phrases = joined.phrases;
      } else clause.subject = phrases = joined.phrases;
      settle();
      return;
    }
    // Asked about it, the mayor, |Ann Reed, said: who it is.
    if (
      clause.led &&
      !clause.finite &&
      before?.kind === 'COMMA' &&
      next?.kind === 'COMMA' &&
      noun.name !== null &&
      clause.subject.length === 1 &&
      clause.subject[0]?.name === null
    ) {
      clause.subject = phrases = joined.phrases;
      clause.opened = true;
      return;
    }
    // A lead-in ends: After Reed left, |the council, which …, met.
    if (
      before?.kind === 'COMMA' &&
      clause.kind === 'SUB' &&
      clause.finite &&
      clause.outer !== null &&
      clause.outer.last === null &&
      clause.outer.subject.length === 0
    ) {
      clause = clause.outer;
      clause.subject = phrases = joined.phrases;
      settle();
      return;
    }
    // a plan to close |the school was dropped: it is the object.
    const ofInfinitive = before?.kind === 'VERB' && !clause.finite && clause.subject.length > 0;
    if (
      finiteNext &&
      !ofInfinitive &&
      !(awaited(clause) !== null && before?.kind !== 'COMMA' && before?.kind !== 'CONJ')
    ) {
      const { last } = clause;
      const complement =
        takesClause.has(last.verb) && (before?.kind === 'VERB' || (before?.kind === 'NOUN' && last.objects.length > 0));
      if (before?.kind === 'VERB' && !complement && last.objects.length === 0 && clause.kind === 'SUB') {
        // When Reed left |the council met.
        leave();
      } else if (before?.kind === 'NOUN' && !complement) {
        // the prize |Reed won.
        const relative = begin('REL', clause);
        relative.antecedent = [...phrases];
        relative.subject = phrases = joined.phrases;
        clause = relative;
        return;
      } else if (!complement) leave();
      clause = begin('MAIN', clause);
      clause.subject = phrases = joined.phrases;
      return;
    }
    if (before?.kind === 'COMMA' || before?.kind === 'DASH') {
      // The lawyer representing them, |Ann Reed, said: who it is of whom the clause within tells.
      const { outer } = clause;
      const verb = chunks[joined.end + 1];
      if (
        clause.kind === 'REL' &&
        outer?.last === null &&
        outer.subject.length === 1 &&
        outer.subject[0]?.name === null &&
        noun.name !== null &&
        people.has(noun.name.actor) &&
        next?.kind === 'COMMA' &&
        verb?.kind === 'VERB' &&
        (verb.form === 'PAST' || verb.form === 'FINITE') &&
        !titleHeads.has(phrases.at(-1)?.head ?? '')
      ) {
        outer.subject = phrases = joined.phrases;
        clause = outer;
        clause.opened = true;
        settle();
        return;
      }
      const told = clause.kind === 'SUB' && clause.finite;
      if ((clause.kind === 'MAIN' || told) && laterOwnVerb(chunks, joined.end)) {
        if (told) leave();
        clause = begin('MAIN', clause);
        clause.subject = phrases = joined.phrases;
        return;
      }
      // met Reed, |the mayor; met an official, |Ann Reed: who it is.
      const [last] = phrases;
      if (last !== undefined && last.name === null && noun.name !== null) replace(last, noun);
      // jailed in Dover, |local media reported
      if (last === undefined || !saysWho(last, noun) || next?.kind === 'VERB') phrases = joined.phrases;
      return;
    }
    // …, and an adviser, |Hugh Hill, insists: another clause.
    if (
      before?.kind === 'CONJ' &&
      comma?.kind === 'COMMA' &&
      (next?.kind === 'COMMA' || next?.kind === 'LEAD') &&
      clause.finite &&
      laterOwnVerb(chunks, joined.end, next.kind === 'COMMA')
    ) {
      leave();
      clause = begin('MAIN', clause);
      clause.subject = phrases = joined.phrases;
      return;
    }
    if (before?.kind === 'CONJ' && phrases.length > 0) {
      phrases.push(...joined.phrases);
      return;
    }
    clause.last.objects.push(joined.phrases);
    phrases = clause.last.objects.at(-1) as NounPhrase[];
  }

  /** In a statement, |Reed and Hall said: the comma of what leads in begins no list. */
  function leadsInto(list: { phrases: NounPhrase[]; end: number }): { phrases: NounPhrase[]; end: number } {
    const leads = chunks[at - 1]?.kind === 'LEAD' && clause.last === null && clause.subject.length === 0;
    const verb = chunks[list.end];
    const hasVerb = verb?.kind === 'VERB' && (verb.form === 'FINITE' || verb.form === 'PAST');
    return leads && hasVerb && chunks[at + 1]?.kind === 'COMMA'
      ? { phrases: list.phrases.slice(0, 1), end: at + 1 }
      : list;
  }

  function readVerb(group: VerbGroup): void {
    base = null;
    host = [];
    const before = chunks[at - 1];
    if (group.form === 'INFINITIVE') {
      const { last } = clause;
      // ordered Reed |to pay; but Reed agreed |to pay, Reed was ordered |to pay.
      const object =
        last === null || last.passive || before?.kind !== 'NOUN' || keepsSubject.test(last.verb)
          ? undefined
          : last.objects.at(-1);
      add(group, object ?? last?.subject ?? clause.subject, last === null);
      return;
    }
    if (group.form === 'ING') {
      if (before?.kind === 'NOUN' && (clause.last !== null || hasLaterVerb(chunks, at + 1))) {
        modify(group, phrases);
        return;
      }
      if (clause.kind === 'SUB' && clause.last === null && clause.subject.length === 0) {
        // since |becoming president: who does what stands before it.
        add(group, clause.outer?.subject ?? [], (clause.outer?.subject ?? []).length === 0);
        return;
      }
      // accused Reed |of taking bribes; but fled |by taking a boat.
      const object =
        clause.last?.passive === false && before?.kind === 'LEAD' && /^(?:of|from|for|into)$/.test(before.text)
          ? clause.last.objects.at(-1)
          : undefined;
      if (object !== undefined) {
        add(group, object, false);
        return;
      }
      const lead = clause.last === null && clause.subject.length === 0;
      add(group, clause.last?.subject ?? clause.subject, lead);
      return;
    }
    if (group.form === 'PARTICIPLE' || group.form === 'PAST') {
      if (clause.kind === 'SUB' && clause.last === null && clause.subject.length === 0) {
        add({ ...group, passive: true }, clause.outer?.subject ?? [], (clause.outer?.subject ?? []).length === 0);
        return;
      }
      if (clause.last === null && clause.subject.length === 0) {
        // “It is closed,” |said Reed; but Asked |about it, Reed …
        const inverted = neverDescribes.has(group.verb) || endsQuotation(chunks[at - 1], chunks[at - 2]);
        add(inverted ? group : { ...group, passive: true }, [], !inverted);
        clause.finite = inverted;
        return;
      }
      if (group.form === 'PARTICIPLE' || isReduced(chunks, at, clause, phrases.at(-1))) {
        // close the school, |founded in 1868: what made it describes the thing before the comma.
        const isThing =
          before?.kind === 'COMMA' && makesThings.test(group.verb) && clause.last?.objects.at(-1) === phrases;
        const subject =
          before?.kind === 'NOUN' || isThing ? phrases : clause.last === null ? clause.subject : clause.last.subject;
        modify({ ...group, passive: true }, subject);
        return;
      }
    }
    if (clause.finite && before?.kind !== 'CONJ') {
      // Reed, who led it, |died.
      const outer = awaited(clause);
      // said a man, whom they did not name, |had called
      const host = clause.kind === 'REL' && before?.kind === 'COMMA' && clause.outer !== null ? clause.outer : clause;
      const { last } = host;
      // police said |Reed, 23, was shot; he said |the man died.
      const told = last !== null && takesClause.has(last.verb) ? last.objects.at(-1) : undefined;
      const own = told !== undefined && group.form === 'FINITE';
      const listed = before?.kind === 'COMMA' && !own && laterJoinedVerb(chunks, at + 1);
      if (outer !== null) clause = outer;
      else if (!listed && told !== undefined && (before?.kind !== 'NOUN' || chunks[at - 2]?.kind === 'LEAD')) {
        last?.objects.pop();
        clause = begin('MAIN', host);
        clause.subject = told;
      } else if (!listed && before?.kind === 'NOUN') {
        if (last !== null && last.objects.at(-1) === phrases) last.objects.pop();
        clause = begin('MAIN', clause);
        clause.subject = [...phrases];
      }
    } else if (
      before?.kind === 'CONJ' &&
      clause.kind === 'REL' &&
      clause.finite &&
      clause.outer !== null &&
      !clause.outer.finite &&
      clause.outer.subject.length > 0 &&
      clause.opened
    ) {
      clause = clause.outer;
    } else if (
      before?.kind === 'CONJ' &&
      chunks[at - 2]?.kind === 'COMMA' &&
      takesClause.has(group.verb) &&
      clause.outer?.last != null &&
      // would not say whether it was safe, |but added
      (takesClause.has(clause.outer.last.verb) || (clause.kind === 'SUB' && clause.finite && clause.outer.finite))
    ) {
      // said the bridge was closed, |and added
      clause = clause.outer;
    }
    // was freed after Reed stepped in, |and flew home: the comma ends what told when.
    else if (
      before?.kind === 'CONJ' &&
      chunks[at - 2]?.kind === 'COMMA' &&
      clause.kind === 'SUB' &&
      clause.finite &&
      clause.outer?.last != null &&
      clause.outer.finite
    )
      clause = clause.outer;
    // was elected |and admitted.
    const goesOn =
      before?.kind === 'CONJ' &&
      group.form === 'PAST' &&
      clause.last?.passive === true &&
      !neverDescribes.has(group.verb) &&
      // was cut loose |and found a home: it has an object.
      chunks[at + 1]?.kind !== 'NOUN';
    add(goesOn ? { ...group, passive: true } : group, clause.subject, false);
    clause.finite = true;
    settle();
  }

  function add(group: VerbGroup, subject: readonly NounPhrase[], waits: boolean): void {
    const predicate = predicateOf(group, subject);
    if (waits) {
      const host = clause.kind === 'SUB' && clause.subject.length === 0 ? (clause.outer ?? clause) : clause;
      host.waiting.push(predicate);
    }
    clause.last = predicate;
    if (clause.kind === 'SUB' && waits) clause.finite = true;
    if (
      clause.kind === 'REL' &&
      clause.antecedent.length > 0 &&
      clause.subject !== clause.antecedent &&
      group.form !== 'ING'
    )
      predicate.objects.push(clause.antecedent);
  }

  function predicateOf(group: VerbGroup, subject: readonly NounPhrase[]): Predicate {
    const { start, end, verb, passive, copula } = group;
    const predicate: Predicate = {
      start,
      end,
      verb,
      passive,
      copula,
      inherited: false,
      attributive: false,
      within: null,
      subject,
      objects: [],
      obliques: [],
    };
    predicates.push(predicate);
    return predicate;
  }

  /** a man |accused of fraud: of the noun, not of the clause. */
  function modify(group: VerbGroup, subject: readonly NounPhrase[]): void {
    const predicate = predicateOf(group, [...subject]);
    const inner = begin('REL', clause);
    inner.subject = [...subject];
    inner.last = predicate;
    inner.finite = true;
    clause = inner;
  }

  function readRelative(word: string): void {
    const before = chunks[at - 1];
    if (clause.kind === 'REL' && clause.finite && before?.kind === 'CONJ' && clause.outer !== null) {
      const { antecedent, subject, outer } = clause;
      clause = begin('REL', outer);
      clause.antecedent = antecedent;
      const next = chunks[at + 1];
      if (next?.kind === 'VERB') clause.subject = antecedent.length > 0 ? antecedent : subject;
      return;
    }
    const inner = begin('REL', clause);
    const next = chunks[at + 1];
    // Of a list the last is meant, unless several "were".
    const several = next?.kind === 'VERB' && next.plural;
    const meant = /^who/.test(word) && isThing(phrases.at(-1)) && host.length > 0 ? host : phrases;
    const antecedent = several ? meant : meant.slice(-1);
    if (word !== 'whose' && before?.kind !== 'LEAD') {
      inner.antecedent = [...antecedent];
      if (next?.kind === 'VERB') inner.subject = inner.antecedent;
    }
    clause = inner;
    phrases = [];
    host = [];
  }

  /** A teacher in Dover, |who: a land, a town or a body is no "who". */
  function isThing(phrase: NounPhrase | undefined): boolean {
    return phrase?.name != null && !people.has(phrase.name.actor);
  }

  /** Ends the clause that leads in or describes, for the one around it. */
  function leave(): void {
    while (clause.kind !== 'MAIN' && clause.outer !== null) clause = clause.outer;
  }

  function settle(): void {
    if (clause.subject.length === 0) return;
    for (const predicate of clause.waiting) predicate.subject = clause.subject;
    if (clause.waiting.length > 0) clause.led = true;
    clause.waiting = [];
  }

  function replace(phrase: NounPhrase, by: NounPhrase): void {
    const { last } = clause;
    if (last === null) return;
    for (const list of [...last.objects, ...last.obliques.map((oblique) => oblique.phrases)]) {
      const index = list.indexOf(phrase);
      if (index >= 0) list[index] = by;
    }
  }
}

function endsQuotation(mark: Chunk | undefined, before: Chunk | undefined): boolean {
  const last = mark?.kind === 'COMMA' ? before : mark;
  return last?.kind === 'STOP' && /[”"]/.test(last.text);
}

/** met Reed, |a doctor, who …: she is meant, not her description. */
function saysWho(named: NounPhrase, noun: NounPhrase): boolean {
  return named.name !== null && noun.name === null && !noun.number;
}

/** Verbs whose subject does what the infinitive behind an object tells. */
const keepsSubject =
  /^(?:promised?|promises|vow(?:s|ed)?|use[ds]?|need(?:s|ed)?|spent|took|takes|made|has|had|have|wait(?:s|ed)?|planned|signed|met|visited|filed|held|sought|joined|left|won|lost)$/;
